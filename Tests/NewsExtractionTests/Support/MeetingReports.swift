import Testing

/// A report of a meeting as provincial papers and portals write it, and who did what there.
struct MeetingReport: CustomTestStringConvertible {
  var published: String
  var text: String
  /// Chairs; those behind `@` a day chaired on that day.
  var chairs: [String] = []
  var attendees: [String] = []
  var speakers: [String] = []

  var testDescription: String { String(text.prefix(60)) }
}

extension MeetingReport {
  /// Reports that say who chaired.
  static let chaired: [MeetingReport] = [
    MeetingReport(
      published: "2023-06-15",
      text:
        "Chiều 14/6, đồng chí Trần Văn Ánh, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An chủ trì phiên họp thường kỳ tháng 6/2023 của UBND tỉnh. Tham dự phiên họp có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Bưởi, Đỗ Thị Cam; lãnh đạo các sở, ban, ngành.\nTại phiên họp, Giám đốc Sở Kế hoạch và Đầu tư Hồ Văn Đào đã báo cáo tình hình kinh tế - xã hội. Thảo luận tại phiên họp, các đồng chí Phạm Văn Mận, Giám đốc Sở Tài chính; Vũ Thị Na, Giám đốc Sở Nội vụ đề xuất nhiều giải pháp.\nKết luận phiên họp, Chủ tịch UBND tỉnh Trần Văn Ánh giao các sở khẩn trương rà soát.",
      chairs: ["Trần Văn Ánh@2023-06-14"],
      attendees: ["Lê Văn Bưởi", "Đỗ Thị Cam"],
      speakers: ["Hồ Văn Đào", "Phạm Văn Mận", "Vũ Thị Na", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2022-03-11",
      text:
        "Dự hội nghị tại điểm cầu Trung ương có đồng chí Trần Văn Ánh, Ủy viên Bộ Chính trị. Chủ trì tại điểm cầu tỉnh Quảng Trị có các đồng chí: Lê Văn Bưởi, Bí thư Tỉnh ủy; Đỗ Thị Cam, Phó Bí thư Thường trực Tỉnh ủy.",
      chairs: ["Lê Văn Bưởi", "Đỗ Thị Cam"],
      attendees: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2021-05-20",
      text:
        "Hội nghị sơ kết công tác dân vận 6 tháng đầu năm\nSáng nay (20/5), Ban Dân vận Tỉnh ủy Phú Thọ tổ chức hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2021. Đến dự và chỉ đạo hội nghị có đồng chí Trần Văn Ánh - Phó Bí thư Tỉnh ủy. Đồng chí Lê Thị Bưởi - Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy chủ trì hội nghị.\nPhát biểu tại hội nghị, đồng chí Phó Bí thư Tỉnh ủy ghi nhận kết quả đạt được. Thay mặt Ban Dân vận, đồng chí Lê Thị Bưởi tiếp thu ý kiến chỉ đạo.",
      chairs: ["Lê Thị Bưởi@2021-05-20"],
      attendees: ["Trần Văn Ánh"],
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2023-12-07",
      text:
        "Sáng 7/12, HĐND tỉnh Kon Tum khóa XII khai mạc kỳ họp thứ 6. Các đồng chí: A Vượng, Chủ tịch HĐND tỉnh; Y Thị Bích, Phó Chủ tịch HĐND tỉnh; Y Thị Cúc, Phó Chủ tịch HĐND tỉnh đồng chủ tọa kỳ họp.\nPhát biểu khai mạc kỳ họp, Chủ tịch HĐND tỉnh A Vượng nhấn mạnh ý nghĩa của kỳ họp.",
      chairs: ["A Vượng@2023-12-07", "Y Thị Bích@2023-12-07", "Y Thị Cúc@2023-12-07"],
      speakers: ["A Vượng"]),
    MeetingReport(
      published: "2023-08-02",
      text:
        "Ngày 1/8, Đoàn ĐBQH tỉnh An Giang tổ chức hội nghị lấy ý kiến dự án Luật Đất đai (sửa đổi), dưới sự chủ trì của Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh Trần Văn Ánh.\nÝ kiến tại hội nghị, ông Lê Văn Bưởi, Giám đốc Sở Tư pháp cho rằng dự thảo cần làm rõ khái niệm. Cùng quan điểm, bà Đỗ Thị Cam, Phó Chánh án TAND tỉnh đề nghị bổ sung quy định. Ông Hồ Văn Đào, Chủ tịch Hội Luật gia tỉnh thì kiến nghị bỏ khoản 2.",
      chairs: ["Trần Văn Ánh@2023-08-01"],
      speakers: ["Lê Văn Bưởi", "Đỗ Thị Cam", "Hồ Văn Đào"]),
    MeetingReport(
      published: "2025-08-20",
      text:
        "Sáng 20/8, tại trụ sở UBND phường, Bí thư Đảng ủy phường Trần Văn Ánh đã chủ trì cuộc họp nghe báo cáo tiến độ giải phóng mặt bằng. Cùng chủ trì có Chủ tịch UBND phường Lê Văn Bưởi. Tham gia cuộc họp có Phó Chủ tịch UBND phường Đỗ Thị Cam.",
      chairs: ["Trần Văn Ánh@2025-08-20", "Lê Văn Bưởi@2025-08-20"],
      attendees: ["Đỗ Thị Cam"]),
    MeetingReport(
      published: "2023-07-19",
      text:
        "Ngày 18/7, Hội Nông dân tỉnh Hải Dương tổ chức Hội nghị Ban Chấp hành lần thứ 12 (mở rộng). Đồng chí Trần Văn Ánh, Ủy viên Trung ương Hội Nông dân Việt Nam, Chủ tịch Hội Nông dân tỉnh dự, chủ trì hội nghị. Các đồng chí trong Thường trực, Ban Chấp hành Hội dự hội nghị. Đồng chí Lê Văn Bưởi, Phó Chủ tịch Hội trình bày dự thảo báo cáo.",
      chairs: ["Trần Văn Ánh@2023-07-18"],
      speakers: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-01-05",
      text:
        "Tổng kết công tác năm 2023\nCông an tỉnh vừa tổ chức hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024. Đại tá Trần Văn Ánh, Giám đốc Công an tỉnh Lào Cai chủ trì hội nghị. Dự chỉ đạo hội nghị có đồng chí Lê Văn Bưởi, Chủ tịch UBND tỉnh. Cùng tham dự có Đại tá Đỗ Văn Cam, Phó Giám đốc Công an tỉnh.\nThượng tá Hồ Văn Đào, Trưởng phòng Tham mưu thông qua báo cáo tổng kết.",
      chairs: ["Trần Văn Ánh"],
      attendees: ["Lê Văn Bưởi", "Đỗ Văn Cam"],
      speakers: ["Hồ Văn Đào"]),
    MeetingReport(
      published: "2024-06-21",
      text:
        "Bí thư Tỉnh ủy Trần Văn Ánh gặp mặt các cơ quan báo chí\nSáng 20/6, Tỉnh ủy, HĐND, UBND tỉnh Bình Phước tổ chức gặp mặt nhân kỷ niệm 99 năm Ngày Báo chí cách mạng Việt Nam. Bí thư Tỉnh ủy Trần Văn Ánh; Chủ tịch UBND tỉnh Lê Thị Bưởi; Trưởng Ban Tuyên giáo Tỉnh ủy Đỗ Văn Cam đồng chủ trì buổi gặp mặt.\nPhát biểu tại đây, Bí thư Tỉnh ủy chúc mừng đội ngũ những người làm báo.",
      chairs: ["Trần Văn Ánh@2024-06-20", "Lê Thị Bưởi@2024-06-20", "Đỗ Văn Cam@2024-06-20"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-03-24",
      text:
        "Đồng chí Trần Văn Ánh, Phó Chủ tịch Thường trực UBND tỉnh phát biểu tại hội nghị\nSáng 23/3, Ban An toàn giao thông tỉnh Thái Bình tổ chức hội nghị trực tuyến sơ kết quý I. Hội nghị do đồng chí Trần Văn Ánh, Phó Chủ tịch Thường trực UBND tỉnh, Trưởng Ban An toàn giao thông tỉnh chủ trì.\nĐồng chí Lê Văn Bưởi, Giám đốc Sở Giao thông vận tải phát biểu làm rõ nguyên nhân.",
      chairs: ["Trần Văn Ánh@2023-03-23"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2021-08-18",
      text:
        "Chủ tịch UBND tỉnh Trần Văn Ánh: Không để dịch lây lan\nChiều 17/8, chủ trì cuộc họp trực tuyến với các địa phương về phòng, chống dịch Covid-19, Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Ánh yêu cầu các huyện xét nghiệm diện rộng.\nTheo báo cáo của Giám đốc Sở Y tế Lê Văn Bưởi tại cuộc họp, tỉnh ghi nhận 120 ca.",
      chairs: ["Trần Văn Ánh@2021-08-17"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-05-10",
      text:
        "Ngày 9/5, Ủy ban Kiểm tra Tỉnh ủy Quảng Ngãi khóa XX đã họp kỳ thứ 25. Đồng chí Trần Văn Ánh - Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy chủ trì kỳ họp. Trước đó, ngày 5/5, đồng chí Lê Văn Bưởi, Bí thư Tỉnh ủy đã chủ trì hội nghị Ban Thường vụ.",
      chairs: ["Trần Văn Ánh@2023-05-09", "Lê Văn Bưởi@2023-05-05"]),
    MeetingReport(
      published: "2024-03-15",
      text:
        "Dưới sự chủ trì của đồng chí Trần Văn Ánh, Chủ nhiệm Ủy ban Kiểm tra Trung ương, chiều 14/3 tại Hà Nội, Ủy ban Kiểm tra Trung ương đã họp kỳ thứ 38. Tại kỳ họp, Ủy ban đã xem xét kỷ luật ông Lê Văn Bưởi, nguyên Chủ tịch UBND tỉnh Lâm Đồng.",
      chairs: ["Trần Văn Ánh@2024-03-14"]),
    MeetingReport(
      published: "2022-12-02",
      text:
        "Phó Chủ tịch UBND tỉnh Trần Văn Ánh vừa chủ trì buổi làm việc giữa UBND tỉnh Tiền Giang với Công ty cổ phần Hoa Mai về dự án điện gió. Tham dự buổi làm việc còn có đồng chí Lê Văn Bưởi, Giám đốc Sở Công thương. Tại buổi làm việc, ông Đỗ Văn Cam, Tổng Giám đốc Công ty cổ phần Hoa Mai đã trình bày tóm tắt dự án.",
      chairs: ["Trần Văn Ánh"],
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-10-18",
      text:
        "Đồng chủ trì hội nghị: Phó Bí thư Tỉnh ủy Trần Văn Ánh, Trưởng Ban Tuyên giáo Tỉnh ủy Lê Thị Bưởi. Tham dự: Giám đốc Sở Văn hóa, Thể thao và Du lịch Đỗ Văn Cam.",
      chairs: ["Trần Văn Ánh", "Lê Thị Bưởi"],
      attendees: ["Đỗ Văn Cam"]),
    MeetingReport(
      published: "2024-08-09",
      text:
        "Tham dự và chủ trì Hội nghị tại điểm cầu UBND tỉnh Yên Bái có các đồng chí: Trần Văn Ánh - Phó Chủ tịch UBND tỉnh; tại điểm cầu các huyện có lãnh đạo UBND huyện. Dự tại điểm cầu tỉnh có đồng chí Lê Văn Bưởi - Giám đốc Sở Tài nguyên và Môi trường.",
      chairs: ["Trần Văn Ánh"],
      attendees: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-04-27",
      text:
        "Chiều 26/4, Đảng ủy Quân sự tỉnh Sơn La ra nghị quyết lãnh đạo thực hiện nhiệm vụ. Đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy, Bí thư Đảng ủy Quân sự tỉnh chủ trì, phát biểu kết luận hội nghị.\nĐại tá Lê Văn Bưởi, Chỉ huy trưởng Bộ CHQS tỉnh trình bày dự thảo nghị quyết.",
      chairs: ["Trần Văn Ánh@2023-04-26"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-09-12",
      text:
        "Sáng ngày 11/9/2024, tại Hội trường UBND huyện, Thường trực HĐND huyện Vũng Liêm tổ chức phiên giải trình. Bà Trần Thị Ánh – Bí thư Huyện ủy, Chủ tịch HĐND huyện chủ tọa phiên giải trình. Cùng tham gia điều hành có ông Lê Văn Bưởi – Phó Chủ tịch HĐND huyện.",
      chairs: ["Trần Thị Ánh@2024-09-11", "Lê Văn Bưởi@2024-09-11"]),
    MeetingReport(
      published: "2021-01-20",
      text:
        "Ngày 19-1, Thành ủy Cần Thơ tổ chức Hội nghị thông báo nhanh kết quả Đại hội. Ông Trần Văn Ánh, Bí thư Thành ủy và bà Lê Thị Bưởi, Phó Bí thư Thường trực Thành ủy chủ trì Hội nghị. Dự Hội nghị có các ông, bà: Đỗ Văn Cam, Chủ tịch UBND TP Cần Thơ; Hồ Thị Đào, Chủ tịch Ủy ban MTTQ Việt Nam thành phố;... cùng đại diện lãnh đạo các sở, ngành.",
      chairs: ["Trần Văn Ánh@2021-01-19", "Lê Thị Bưởi@2021-01-19"],
      attendees: ["Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2023-05-30",
      text:
        "Ông Trần Văn Ánh, Chủ tịch UBND tỉnh Cà Mau (bìa phải) trao đổi với các đại biểu bên lề hội nghị. Ảnh: Nguyễn Phú\nHội nghị xúc tiến đầu tư diễn ra sáng 29/5 do ông Trần Văn Ánh chủ trì. Bà Lê Thị Bưởi, Giám đốc Sở Công thương (thứ hai từ trái sang) tham quan gian hàng.",
      chairs: ["Trần Văn Ánh@2023-05-29"]),
    MeetingReport(
      published: "2024-02-22",
      text:
        "Bộ trưởng Bộ Y tế Trần Thị Ánh và Chủ tịch UBND TP Hải Phòng Lê Văn Bưởi đồng chủ trì buổi làm việc sáng 21/2. Cùng tham dự buổi làm việc có Thứ trưởng Bộ Y tế Đỗ Văn Cam, lãnh đạo một số cục, vụ; về phía TP Hải Phòng có Phó Chủ tịch UBND thành phố Hồ Văn Đào.\nBáo cáo tại buổi làm việc, Giám đốc Sở Y tế Vũ Văn Na nêu khó khăn về thuốc. Bộ trưởng Trần Thị Ánh đề nghị thành phố quan tâm. Chủ tịch UBND TP Lê Văn Bưởi cám ơn Bộ.",
      chairs: ["Trần Thị Ánh@2024-02-21", "Lê Văn Bưởi@2024-02-21"],
      attendees: ["Đỗ Văn Cam", "Hồ Văn Đào"],
      speakers: ["Vũ Văn Na", "Trần Thị Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-08-29",
      text:
        "Bên lề hội nghị, ông Trần Văn Ánh, Giám đốc Công ty Thuận Phát chia sẻ với phóng viên về khó khăn của doanh nghiệp. Trước đó, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Bình Thuận chủ trì hội nghị gặp gỡ doanh nghiệp. Trên trang Facebook cá nhân, bà Đỗ Thị Cam bày tỏ lo ngại về dự án.",
      chairs: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-07-05",
      text:
        "Phiên chất vấn dưới sự điều hành của Chủ tịch HĐND tỉnh Trần Văn Ánh diễn ra sôi nổi. Đại biểu Lê Thị Bưởi (huyện Ân Thi) đặt câu hỏi về nước sạch. Trả lời chất vấn, Giám đốc Sở Nông nghiệp và PTNT Đỗ Văn Cam thừa nhận còn chậm.",
      chairs: ["Trần Văn Ánh"],
      speakers: ["Lê Thị Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-05-25",
      text:
        "Sáng 25/5, Phó Thủ tướng Trần Văn Ánh chủ trì Hội nghị trực tuyến toàn quốc về cải cách hành chính. Dự tại điểm cầu Hà Giang có Phó Chủ tịch Thường trực UBND tỉnh Lê Văn Bưởi, lãnh đạo các sở, ngành. Ngay sau hội nghị, phát biểu tại điểm cầu tỉnh, đồng chí Lê Văn Bưởi đề nghị các sở khẩn trương.",
      chairs: ["Trần Văn Ánh@2023-05-25"],
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-12-04",
      text:
        "Đồng chí Trần Văn Ánh, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh dự và chủ trì tại điểm cầu UBND tỉnh Thanh Hóa. Tại điểm cầu Trung ương, Bộ trưởng Bộ Nội vụ Lê Thị Bưởi chủ trì hội nghị trực tuyến tổng kết ngày 3/12.",
      chairs: ["Trần Văn Ánh", "Lê Thị Bưởi@2024-12-03"]),
    MeetingReport(
      published: "2024-05-08",
      text:
        "Sáng 7/5, UBND tỉnh Đắk Nông họp trực tuyến với các địa phương. Chủ tọa hội nghị là đồng chí Trần Văn Ánh, Chủ tịch UBND tỉnh. Dự họp tại đầu cầu tỉnh có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Bưởi, Đỗ Văn Cam.",
      chairs: ["Trần Văn Ánh@2024-05-07"],
      attendees: ["Lê Văn Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-03-02",
      text:
        "Ngày 1/3, Hội Liên hiệp Phụ nữ tỉnh Ninh Thuận phối hợp với Sở Tư pháp tổ chức hội nghị tập huấn. Báo cáo viên là bà Trần Thị Ánh, Phó Giám đốc Sở Tư pháp trực tiếp truyền đạt chuyên đề về bình đẳng giới. Bà Lê Thị Bưởi, Chủ tịch Hội phát biểu khai mạc và chủ trì hội nghị.",
      chairs: ["Lê Thị Bưởi@2023-03-01"],
      speakers: ["Trần Thị Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2022-07-14",
      text:
        "Kỳ họp thứ 7 HĐND tỉnh Hòa Bình khóa XVII khai mạc sáng 13/7. Chủ tọa kỳ họp gồm các đồng chí: Trần Văn Ánh, Chủ tịch HĐND tỉnh; Lê Thị Bưởi, Phó Chủ tịch HĐND tỉnh. Tham dự kỳ họp có đồng chí Đỗ Văn Cam, Phó Trưởng Ban Công tác đại biểu; đại diện Ủy ban MTTQ tỉnh.\nĐại biểu Hồ Văn Đào - Tổ đại biểu huyện Lạc Sơn chất vấn về rác thải. Trả lời các ý kiến chất vấn, đồng chí Vũ Văn Na, Giám đốc Sở Tài nguyên và Môi trường cho biết sẽ kiểm tra. Giải trình tại kỳ họp, Giám đốc Công an tỉnh Phạm Văn Quýt làm rõ vấn đề tội phạm mạng.",
      chairs: ["Trần Văn Ánh@2022-07-13", "Lê Thị Bưởi@2022-07-13"],
      attendees: ["Đỗ Văn Cam"],
      speakers: ["Hồ Văn Đào", "Vũ Văn Na", "Phạm Văn Quýt"]),
    MeetingReport(
      published: "2024-12-19",
      text:
        "Hội nghị lần thứ 21 Ban Chấp hành Đảng bộ huyện Trần Văn Thời diễn ra sáng 18/12 dưới sự chủ trì của các đồng chí Trần Văn Ánh, Bí thư Huyện ủy và Lê Thị Bưởi, Phó Bí thư Thường trực Huyện ủy. Đồng chí Đỗ Văn Cam, Phó Bí thư Tỉnh ủy dự và phát biểu chỉ đạo.",
      chairs: ["Trần Văn Ánh@2024-12-18", "Lê Thị Bưởi@2024-12-18"],
      attendees: ["Đỗ Văn Cam"],
      speakers: ["Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-05-19",
      text:
        "Phiên tiếp công dân định kỳ tháng 5 của Chủ tịch UBND tỉnh Vĩnh Phúc diễn ra ngày 18/5. Phó Chủ tịch UBND tỉnh Trần Văn Ánh chủ trì buổi tiếp công dân. Tham gia tiếp công dân có đồng chí Lê Văn Bưởi, Trưởng Ban Tiếp công dân tỉnh.",
      chairs: ["Trần Văn Ánh@2023-05-18"],
      attendees: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-08-27",
      text:
        "Đ/c Trần Văn Ánh, UVBTV Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy Bình Định chủ trì buổi làm việc. Cùng dự: đ/c Lê Văn Bưởi, Phó Trưởng Ban Dân vận Tỉnh ủy. Buổi làm việc của Ban Dân vận Tỉnh ủy với Thị ủy An Nhơn diễn ra sáng 26/8.",
      chairs: ["Trần Văn Ánh@2024-08-26"],
      attendees: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-02-29",
      text:
        "Chủ tịch UBND tỉnh Trần Văn Ánh chỉ đạo: Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thẩm định; giao đồng chí Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp với nhà đầu tư trước ngày 15/3. Đó là kết luận tại phiên họp UBND tỉnh Khánh Hòa sáng 28/2 do Chủ tịch UBND tỉnh chủ trì.",
      chairs: ["Trần Văn Ánh@2024-02-28"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-12-28",
      text:
        "Hội Cựu chiến binh tỉnh Điện Biên tổ chức hội nghị tổng kết công tác năm 2023. Ông Trần Văn Ánh, Chủ tịch Hội Cựu chiến binh tỉnh chủ trì. Theo kế hoạch, ngày 5/1/2024, ông Lê Văn Bưởi, Bí thư Tỉnh ủy sẽ dự và chủ trì hội nghị gặp mặt cựu chiến binh. Ông Đỗ Văn Cam được giao chủ trì hội thảo vào quý II.",
      chairs: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-11-09",
      text:
        "(BĐT) - Chiều 8/11, tại Nhà Quốc hội, dưới sự chủ trì của Chủ tịch Quốc hội Trần Văn Ánh, Quốc hội tiến hành phiên chất vấn. Bộ trưởng Bộ Công Thương Lê Văn Bưởi trả lời chất vấn của đại biểu. Đại biểu Đỗ Thị Cam (Đoàn Hưng Yên) đặt câu hỏi về giá điện. Tham gia giải trình có Bộ trưởng Bộ Tài chính Hồ Văn Đào.",
      chairs: ["Trần Văn Ánh@2023-11-08"],
      speakers: ["Lê Văn Bưởi", "Đỗ Thị Cam", "Hồ Văn Đào"]),
    MeetingReport(
      published: "2024-03-21",
      text:
        "Hội nghị trực tuyến do Ban Tuyên giáo Trung ương tổ chức ngày 20/3. Tại điểm cầu tỉnh Cao Bằng, dự hội nghị có đồng chí Trần Văn Ánh, Phó Bí thư Thường trực Tỉnh ủy; đồng chí Lê Thị Bưởi, Trưởng Ban Tuyên giáo Tỉnh ủy. Tại điểm cầu huyện Hà Quảng, đồng chí Đỗ Văn Cam, Bí thư Huyện ủy dự và chủ trì.",
      chairs: ["Đỗ Văn Cam@2024-03-20"],
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2023-08-04",
      text:
        "Nguyên Bí thư Tỉnh ủy Trần Văn Ánh, người từng chủ trì nhiều hội nghị quan trọng, kể lại kỷ niệm. Hội thảo khoa học về ông do Trường Chính trị tỉnh Long An tổ chức ngày 3/8. Chủ trì hội thảo: PGS.TS Lê Văn Bưởi, Hiệu trưởng; TS Đỗ Thị Cam, Phó Hiệu trưởng.",
      chairs: ["Lê Văn Bưởi@2023-08-03", "Đỗ Thị Cam@2023-08-03"]),
    MeetingReport(
      published: "2024-10-17",
      text:
        "Sáng 16/10, Chủ tịch UBND thị xã Trần Văn Ánh cùng các Phó Chủ tịch UBND thị xã Lê Văn Bưởi và Đỗ Thị Cam chủ trì hội nghị đối thoại với doanh nghiệp thị xã Nghĩa Lộ năm 2024.",
      chairs: ["Trần Văn Ánh@2024-10-16", "Lê Văn Bưởi@2024-10-16", "Đỗ Thị Cam@2024-10-16"]),
    MeetingReport(
      published: "2022-04-21",
      text:
        "Liên đoàn Lao động tỉnh Đồng Nai tổ chức Hội nghị lần thứ 10 Ban Chấp hành. Bà Trần Thị Ánh - Phó Bí thư Thường trực Thành ủy Biên Hòa; ông Lê Văn Bưởi - Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam đã đến dự. Ông Đỗ Văn Cam - Chủ tịch LĐLĐ tỉnh cùng các phó chủ tịch LĐLĐ tỉnh chủ trì hội nghị.",
      chairs: ["Đỗ Văn Cam"],
      attendees: ["Trần Thị Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2025-09-10",
      text:
        "Chiều 9/9, Thường trực Đảng ủy phường Hòa Cường họp cho ý kiến về công tác nhân sự. Đồng chí Trần Văn Ánh - Ủy viên Ban Thường vụ Thành ủy, Bí thư Đảng ủy phường chủ trì cuộc họp.\nSau khi nghe Ban Xây dựng Đảng trình bày dự thảo, các đồng chí dự họp đã thảo luận. Kết luận cuộc họp, đồng chí Trần Văn Ánh thống nhất chủ trương.",
      chairs: ["Trần Văn Ánh@2025-09-09"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-06-30",
      text:
        "Thượng tá Trần Văn Ánh, Trưởng Công an huyện điều hành buổi diễn tập. Trước đó, ông Lê Văn Bưởi đã phát biểu trên kênh truyền hình quốc gia về phòng cháy. Ông Đỗ Văn Cam, người dân xã Tân Lập, cho biết đám cháy được dập tắt nhanh.",
      chairs: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-10-26",
      text:
        "Sáng 25/10, Báo Hậu Giang tổ chức tọa đàm. Chủ trì buổi tọa đàm có nhà báo Trần Văn Ánh, Tổng Biên tập Báo Hậu Giang và ông Lê Văn Bưởi, Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn. Tham gia tọa đàm còn có các diễn giả: ông Đỗ Văn Cam, Giám đốc Hợp tác xã Kỳ Như; bà Hồ Thị Đào, chuyên gia nông nghiệp.",
      chairs: ["Trần Văn Ánh@2023-10-25", "Lê Văn Bưởi@2023-10-25"],
      attendees: ["Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2023-04-13",
      text:
        "Chiều 12/4, Thường trực Tỉnh ủy Quảng Bình làm việc với Ban Thường vụ Huyện ủy Lệ Thủy.\nĐồng chí Trần Văn Ánh, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy chủ trì buổi làm việc. Cùng tham dự có các đồng chí: Lê Văn Bưởi, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Đỗ Văn Cam, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; đại diện lãnh đạo các sở, ban, ngành cấp tỉnh.\nTheo báo cáo của Huyện ủy, kinh tế tăng trưởng khá.\nTại buổi làm việc, lãnh đạo các sở, ngành đã trao đổi, làm rõ một số kiến nghị của huyện.\nPhát biểu tại buổi làm việc, đồng chí Chủ tịch UBND tỉnh Đỗ Văn Cam đề nghị huyện tập trung thu ngân sách. Đồng chí Lê Văn Bưởi lưu ý công tác cán bộ.\nKết luận buổi làm việc, đồng chí Bí thư Tỉnh ủy Trần Văn Ánh ghi nhận, đánh giá cao nỗ lực của Đảng bộ huyện.",
      chairs: ["Trần Văn Ánh@2023-04-12"],
      attendees: ["Lê Văn Bưởi", "Đỗ Văn Cam"],
      speakers: ["Đỗ Văn Cam", "Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-07-02",
      text:
        "Thứ Ba, 02/07/2024 16:20\nSáng 2/7, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Trị tổ chức hội nghị sơ kết công tác biên phòng 6 tháng đầu năm. Đại tá Trần Văn Ánh, Bí thư Đảng ủy, Chính ủy BĐBP tỉnh; Đại tá Lê Văn Bưởi, Chỉ huy trưởng BĐBP tỉnh chủ trì hội nghị.\nTrung tá Đỗ Văn Cam, Phó Tham mưu trưởng BĐBP tỉnh báo cáo tóm tắt kết quả. Các đại biểu thảo luận sôi nổi.\nPhát biểu chỉ đạo tại hội nghị, Đại tá Lê Văn Bưởi yêu cầu các đơn vị duy trì nghiêm chế độ trực. Đồng chí Trần Văn Ánh phát biểu bế mạc hội nghị.",
      chairs: ["Trần Văn Ánh@2024-07-02", "Lê Văn Bưởi@2024-07-02"],
      speakers: ["Đỗ Văn Cam", "Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2022-12-09",
      text:
        "Kỳ họp thứ 10 HĐND tỉnh: Chất vấn nhiều vấn đề nóng\nTiếp tục chương trình kỳ họp thứ 10, sáng 8/12, HĐND tỉnh Bắc Ninh tiến hành phiên chất vấn và trả lời chất vấn. Chủ tọa kỳ họp: đồng chí Trần Văn Ánh, Chủ tịch HĐND tỉnh và các đồng chí Phó Chủ tịch HĐND tỉnh Lê Văn Bưởi, Đỗ Văn Cam.\nĐại biểu Hồ Thị Đào (đơn vị huyện Quế Võ) chất vấn Giám đốc Sở Y tế về thiếu thuốc. Trả lời nội dung này, Giám đốc Sở Y tế Vũ Văn Na khẳng định sẽ khắc phục trong quý I. Đại biểu Phạm Văn Quýt chưa đồng tình với phần trả lời.\nPhát biểu kết luận phiên chất vấn, Chủ tịch HĐND tỉnh Trần Văn Ánh đề nghị các ngành thực hiện lời hứa.",
      chairs: ["Trần Văn Ánh@2022-12-08", "Lê Văn Bưởi@2022-12-08", "Đỗ Văn Cam@2022-12-08"],
      speakers: ["Hồ Thị Đào", "Vũ Văn Na", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-05-22",
      text:
        "Sáng 21/5, tại Trung tâm Hội nghị tỉnh, đồng chí Trần Văn Ánh, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo Tỉnh ủy chủ trì Hội nghị báo cáo viên tháng 5. Tại hội nghị, các đại biểu được nghe đồng chí Lê Văn Bưởi, Phó Giám đốc Sở Ngoại vụ tỉnh Tuyên Quang thông tin về tình hình thế giới; đồng chí Đỗ Thị Cam, Phó Giám đốc Sở Y tế giới thiệu về Luật Khám bệnh, chữa bệnh.",
      chairs: ["Trần Văn Ánh@2024-05-21"],
      speakers: ["Lê Văn Bưởi", "Đỗ Thị Cam"]),
    MeetingReport(
      published: "2023-06-08",
      text:
        "Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp vừa tổ chức Hội nghị phản biện xã hội đối với dự thảo Nghị quyết của HĐND tỉnh. Bà Trần Thị Ánh - Chủ tịch Ủy ban MTTQ Việt Nam tỉnh chủ trì hội nghị; cùng dự có ông Lê Văn Bưởi - Phó Trưởng Ban Pháp chế HĐND tỉnh.\nTại hội nghị, đại diện Sở Tài chính trình bày dự thảo. Góp ý tại hội nghị, ông Đỗ Văn Cam - Chủ tịch Hội Luật gia tỉnh cho rằng mức chi còn thấp; ông Hồ Văn Đào, nguyên Giám đốc Sở Tư pháp đề nghị quy định rõ đối tượng.",
      chairs: ["Trần Thị Ánh"],
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Đỗ Văn Cam", "Hồ Văn Đào"]),
    MeetingReport(
      published: "2023-10-03",
      text:
        "UBND thành phố Bà Rịa họp phiên thường kỳ tháng 9/2023\nNgày 2/10, ông Trần Văn Ánh, Chủ tịch UBND thành phố Bà Rịa chủ trì phiên họp thường kỳ tháng 9. Tham gia phiên họp có bà Lê Thị Bưởi - Phó Chủ tịch HĐND thành phố, các ông, bà Phó Chủ tịch UBND thành phố: Đỗ Văn Cam, Hồ Thị Đào.",
      chairs: ["Trần Văn Ánh@2023-10-02"],
      attendees: ["Lê Thị Bưởi", "Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2024-11-21",
      text:
        "Sáng 20/11, Tỉnh ủy Hà Nam tổ chức Hội nghị học tập, quán triệt Nghị quyết số 57. Các đồng chí Thường trực Tỉnh ủy: Trần Văn Ánh, Bí thư Tỉnh ủy; Lê Văn Bưởi, Phó Bí thư Thường trực Tỉnh ủy; Đỗ Văn Cam, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì tại điểm cầu Tỉnh ủy. Hội nghị được kết nối tới 120 điểm cầu. Đồng chí Hồ Văn Đào, Giám đốc Sở Khoa học và Công nghệ truyền đạt nội dung cơ bản của nghị quyết.",
      chairs: ["Trần Văn Ánh@2024-11-20", "Lê Văn Bưởi@2024-11-20", "Đỗ Văn Cam@2024-11-20"],
      speakers: ["Hồ Văn Đào"]),
    MeetingReport(
      published: "2023-05-05",
      text:
        "Hội thảo khoa học \"Phát triển kinh tế số\" do Trường Đại học Hoa Mai phối hợp với Sở Thông tin và Truyền thông tỉnh Phú Yên tổ chức sáng 4/5. Đoàn chủ tịch hội thảo gồm: GS.TS Trần Văn Ánh, PGS.TS Lê Thị Bưởi, ông Đỗ Văn Cam, Giám đốc Sở Thông tin và Truyền thông. Phát biểu đề dẫn, GS.TS Trần Văn Ánh nêu bốn nhóm vấn đề. Tham luận tại hội thảo, TS Hồ Văn Đào phân tích mô hình của Hàn Quốc.",
      chairs: ["Trần Văn Ánh@2023-05-04", "Lê Thị Bưởi@2023-05-04", "Đỗ Văn Cam@2023-05-04"],
      speakers: ["Trần Văn Ánh", "Hồ Văn Đào"]),
    MeetingReport(
      published: "2024-03-29",
      text:
        "Ngày 28/3, UBND huyện Mường La tổ chức họp Ban chỉ đạo giảm nghèo. Ông Lò Văn Ánh, Phó Chủ tịch UBND huyện, Phó Trưởng ban Thường trực Ban Chỉ đạo chủ trì họp. Ông Ánh yêu cầu các xã rà soát hộ nghèo; giao Phòng Lao động - TB&XH chủ trì, tham mưu kế hoạch; giao ông Cà Văn Bưởi, Trưởng phòng Nông nghiệp chủ trì tổ công tác.",
      chairs: ["Lò Văn Ánh@2024-03-28"],
      speakers: ["Lò Văn Ánh"]),
    MeetingReport(
      published: "2022-06-23",
      text:
        "Hội nghị giao ban báo chí tháng 6. Chủ trì hội nghị: Đồng chí Trần Văn Ánh, Phó Trưởng Ban Tuyên giáo Tỉnh ủy Sóc Trăng. Đồng chủ trì có đồng chí Lê Văn Bưởi, Phó Giám đốc Sở Thông tin và Truyền thông; đồng chí Đỗ Thị Cam, Chủ tịch Hội Nhà báo tỉnh. Các đồng chí: Hồ Văn Đào, Tổng Biên tập Báo Sóc Trăng; Vũ Thị Na, Giám đốc Đài Phát thanh và Truyền hình tỉnh tham dự.",
      chairs: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"],
      attendees: ["Hồ Văn Đào", "Vũ Thị Na"]),
    MeetingReport(
      published: "2024-03-20",
      text:
        "Phiên họp UBND tỉnh tháng 3: Tập trung giải ngân vốn đầu tư công\n20/03/2024 11:05 AM\n\nSáng nay, Chủ tịch UBND tỉnh Bình Dương Trần Văn Ánh chủ trì phiên họp UBND tỉnh lần thứ 60. Cùng dự có ông Lê Văn Bưởi - Trưởng đoàn đại biểu Quốc hội tỉnh.\n(Ảnh: Ông Trần Văn Ánh phát biểu chỉ đạo phiên họp)\nBáo cáo tại phiên họp, ông Đỗ Văn Cam - Giám đốc Sở Kế hoạch và Đầu tư cho biết vốn giải ngân đạt 8%.\nChủ tịch UBND tỉnh Trần Văn Ánh chỉ đạo, các chủ đầu tư phải cam kết tiến độ từng dự án.",
      chairs: ["Trần Văn Ánh@2024-03-20"],
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Đỗ Văn Cam", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-11-14",
      text:
        "Đoàn ĐBQH tỉnh Quảng Ninh thảo luận tại tổ\nChiều 13/11, tiếp tục chương trình Kỳ họp thứ 6, Quốc hội thảo luận ở tổ về dự án Luật Thủ đô (sửa đổi). Đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh Quảng Ninh điều hành phiên thảo luận tại Tổ 14.\nPhát biểu thảo luận, đại biểu Lê Thị Bưởi, Phó Trưởng đoàn chuyên trách cho rằng cần làm rõ cơ chế. Tham gia góp ý vào dự án luật, đại biểu Đỗ Văn Cam nhấn mạnh vấn đề phân cấp. Cũng quan tâm nội dung này, đại biểu Hồ Thị Đào kiến nghị bổ sung điều khoản chuyển tiếp.",
      chairs: ["Trần Văn Ánh@2023-11-13"],
      speakers: ["Lê Thị Bưởi", "Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2024-12-11",
      text:
        "Khai mạc Kỳ họp thứ 23 HĐND tỉnh Bắc Giang khóa XIX\n(BGĐT) - Sáng 10/12, HĐND tỉnh Bắc Giang khóa XIX khai mạc Kỳ họp thứ 23. Các đồng chí: Trần Văn Ánh, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Lê Thị Bưởi, Nghiêm Xuân Cam, Phó Chủ tịch HĐND tỉnh chủ tọa kỳ họp.\nDự kỳ họp có các đồng chí: Đỗ Văn Đào, Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy; Hồ Văn Na, Chủ tịch UBND tỉnh; đại diện các cơ quan T.Ư; 70 đại biểu HĐND tỉnh.\nĐồng chí Trần Văn Ánh phát biểu khai mạc kỳ họp. Đồng chí Phạm Văn Quýt, Phó Chủ tịch Thường trực UBND tỉnh trình bày báo cáo tóm tắt về phát triển kinh tế - xã hội. Đồng chí Vũ Văn Mơ, Viện trưởng VKSND tỉnh báo cáo công tác kiểm sát.",
      chairs: ["Trần Văn Ánh@2024-12-10", "Lê Thị Bưởi@2024-12-10", "Nghiêm Xuân Cam@2024-12-10"],
      attendees: ["Đỗ Văn Đào", "Hồ Văn Na"],
      speakers: ["Trần Văn Ánh", "Phạm Văn Quýt", "Vũ Văn Mơ"]),
    MeetingReport(
      published: "2024-06-28",
      text:
        "UBND tỉnh họp báo quý II\nChiều 27/6, UBND tỉnh Thừa Thiên Huế tổ chức họp báo thường kỳ quý II/2024. Ông Trần Văn Ánh, Phó Chủ tịch UBND tỉnh, Người phát ngôn UBND tỉnh chủ trì buổi họp báo.\nTại buổi họp báo, phóng viên đặt câu hỏi về dự án cầu Nguyễn Hoàng. Ông Lê Văn Bưởi, Giám đốc Ban Quản lý dự án trả lời, nhà thầu đang tăng ca. Về vấn đề rác thải, bà Đỗ Thị Cam, Phó Giám đốc Sở Tài nguyên và Môi trường thông tin đã xử lý 95%.",
      chairs: ["Trần Văn Ánh@2024-06-27"],
      speakers: ["Lê Văn Bưởi", "Đỗ Thị Cam"]),
    MeetingReport(
      published: "2021-09-22",
      text:
        "Hội nghị trực tuyến với cơ sở\nSáng 21/9, Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Kiên Giang họp trực tuyến với 15 huyện, thành phố. Dự và chủ trì tại điểm cầu Tỉnh ủy có Bí thư Tỉnh ủy Trần Văn Ánh và Chủ tịch UBND tỉnh Lê Văn Bưởi.\nGiám đốc Sở Y tế Đỗ Văn Cam cho biết tỉnh đã tiêm 300.000 liều. Phó Bí thư Thường trực Tỉnh ủy Hồ Văn Đào lưu ý các huyện không chủ quan. Phát biểu kết luận cuộc họp, Chủ tịch UBND tỉnh Lê Văn Bưởi giao Sở Y tế chủ trì, phối hợp với các đơn vị xây dựng kịch bản.",
      chairs: ["Trần Văn Ánh@2021-09-21", "Lê Văn Bưởi@2021-09-21"],
      speakers: ["Đỗ Văn Cam", "Hồ Văn Đào", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-05-31",
      text:
        "Tổng kết chương trình phối hợp\nNgày 30/5, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Thường trực HĐND, UBND tỉnh Sóc Trăng tổ chức Hội nghị đánh giá kết quả thực hiện quy chế phối hợp. Các ông: Trần Văn Ánh, Phó Chủ tịch Thường trực HĐND tỉnh; Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh và bà Sơn Thị Cam, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh đồng chủ trì Hội nghị. Hội nghị đã nghe và thảo luận báo cáo. Các đại biểu dự Hội nghị đánh giá cao kết quả.",
      chairs: ["Trần Văn Ánh@2024-05-30", "Lê Văn Bưởi@2024-05-30", "Sơn Thị Cam@2024-05-30"]),
    MeetingReport(
      published: "2024-04-03",
      text:
        "Ngày 2-4, ông Trần Văn Ánh - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Vĩnh Long - đã đến dự và phát biểu chỉ đạo Hội nghị sơ kết quý I của Đảng bộ Khối. Ông Lê Văn Bưởi - Bí thư Đảng ủy Khối và ông Đỗ Văn Cam - Phó Bí thư Đảng ủy Khối đồng chủ trì.",
      chairs: ["Lê Văn Bưởi@2024-04-02", "Đỗ Văn Cam@2024-04-02"],
      attendees: ["Trần Văn Ánh"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-12-15",
      text:
        "Toàn cảnh hội nghị.\nHội nghị cán bộ toàn tỉnh quán triệt Nghị quyết Trung ương 8 được Tỉnh ủy Lạng Sơn tổ chức bằng hình thức trực tiếp kết hợp trực tuyến vào sáng 14/12. Tại điểm cầu Trung tâm Hội nghị tỉnh, có các đồng chí trong Ban Thường vụ Tỉnh ủy. Đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy chủ trì và phát biểu khai mạc. Sau phần khai mạc, đồng chí Lê Văn Bưởi, Vụ trưởng Vụ Tuyên truyền, Ban Tuyên giáo Trung ương đã giới thiệu, truyền đạt chuyên đề.",
      chairs: ["Trần Văn Ánh@2023-12-14"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
  ]
}
