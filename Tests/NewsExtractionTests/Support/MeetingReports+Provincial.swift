extension MeetingReport {
  /// How papers of many provinces tell who chaired, came and spoke.
  static let provincial: [MeetingReport] = [
    MeetingReport(
      published: "2024-03-13",
      text:
        "(BXL)- Sáng 12/3, UBND tỉnh Nghệ An tổ chức phiên họp thường kỳ. Đồng chí Trần Văn Ánh, Chủ tịch UBND tỉnh chủ trì phiên họp. Dự phiên họp có các đồng chí trong Ban Thường vụ Tỉnh ủy: Lê Văn Bưởi, Phó Chủ tịch Thường trực UBND tỉnh; Đại tá Đỗ Văn Cam, Giám đốc Công an tỉnh. Phía Đoàn đại biểu Quốc hội tỉnh có đồng chí Hồ Thị Đào, Phó Trưởng đoàn.",
      chairs: ["Trần Văn Ánh@2024-03-12"],
      attendees: ["Lê Văn Bưởi", "Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ngày 12/3, tỉnh Nghệ An tổ chức hội nghị trực tuyến về giảm nghèo. Tại điểm cầu tỉnh có sự tham dự của các đồng chí: Trần Văn Ánh, Bí thư Tỉnh ủy chủ trì; Lê Văn Bưởi, Phó Bí thư Tỉnh ủy; cùng lãnh đạo các sở.",
      chairs: ["Trần Văn Ánh@2024-03-12"],
      attendees: ["Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Hội nghị sơ kết công tác dân vận diễn ra ngày 12/3 tại Vinh. Bà Trần Thị Ánh, Phó Chủ tịch UBND tỉnh, cùng ông Lê Văn Bưởi, Giám đốc Sở Nội vụ và ông Đỗ Văn Cam, Giám đốc Sở Tư pháp đồng chủ trì hội nghị. Đại tá Hồ Văn Đào, Chỉ huy trưởng Bộ CHQS tỉnh; các đồng chí trong Thường vụ, Đảng ủy và lãnh đạo các huyện tham dự.",
      chairs: ["Trần Thị Ánh@2024-03-12", "Lê Văn Bưởi@2024-03-12", "Đỗ Văn Cam@2024-03-12"],
      attendees: ["Hồ Văn Đào"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, dưới sự chủ trì, điều hành của đồng chí Trần Văn Ánh, Chủ tịch HĐND tỉnh Nghệ An, HĐND tỉnh đã tổ chức Kỳ họp thứ 8. Đại hội hội viên bầu Đoàn Chủ tịch gồm 3 đồng chí do đồng chí Lê Văn Bưởi điều hành.",
      chairs: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ngày 12/3, Đoàn ĐBQH tỉnh Nghệ An gồm các đồng chí: Trần Văn Ánh, Phó Trưởng đoàn; Lê Thị Bưởi, đại biểu chuyên trách, đã có buổi tiếp xúc cử tri tại huyện Yên Thành. Bà Lê Thị Bưởi thay mặt đoàn ghi nhận ý kiến cử tri.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi"],
      speakers: ["Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, đồng chí Trần Văn Ánh, Chủ tịch UBND tỉnh Nghệ An và lãnh đạo một số sở đã tiếp đoàn doanh nghiệp do ông Lê Văn Bưởi, Chủ tịch Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam làm trưởng đoàn. Chủ tịch UBND tỉnh Trần Văn Ánh giới thiệu với đoàn tiềm năng của tỉnh.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "BNA - Ngày 12/3, đồng chí Trần Văn Ánh, Phó Chủ tịch Quốc hội thăm, làm việc tại tỉnh Nghệ An; đồng chí Lê Văn Bưởi, Phó Trưởng Ban Dân vận Trung ương cùng đi.\nRa đón đoàn tại cầu Bến Thủy có đồng chí Đỗ Văn Cam, Bí thư Tỉnh ủy. Đón đoàn ở huyện có đồng chí Hồ Thị Đào, Bí thư Huyện ủy.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam", "Hồ Thị Đào"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Bài toán thoát nghèo không có đáp án chung. Đó là khẳng định của ông Trần Văn Ánh, Chủ tịch UBND tỉnh Nghệ An, tại hội nghị giảm nghèo diễn ra ngày 12/3. Hội nghị đã nghe tham luận của: ông Lê Văn Bưởi, Bí thư Huyện ủy; bà Đỗ Thị Cam, Giám đốc Sở Nội vụ. Ông Hồ Văn Đào, Chủ tịch Hội Nông dân tỉnh phàn nàn về thủ tục vay vốn.",
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam", "Hồ Văn Đào"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Kỳ họp thứ 7, HĐND tỉnh Nghệ An: Chất vấn về thi hành án\nSáng 12/3, đại biểu chất vấn lãnh đạo các sở.\n11h35: Báo cáo thẩm tra của Ban Pháp chế do đồng chí Trần Văn Ánh, Phó Trưởng ban trình bày.\n11h26: Giám đốc Sở Tư pháp Lê Văn Bưởi thừa nhận tiến độ còn chậm.",
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Hội nghị công bố quyết định về công tác cán bộ do Ban Thường vụ Tỉnh ủy Nghệ An tổ chức chiều 12/3.\nẢnh: Bí thư Tỉnh ủy Trần Văn Ánh phát biểu tại hội nghị.\nBà Lê Thị Bưởi, Phó Bí thư Tỉnh ủy tặng hoa chúc mừng hai ông. Ông Đỗ Văn Cam, Chủ tịch UBND tỉnh tới dự, chúc mừng.",
      attendees: ["Lê Thị Bưởi", "Đỗ Văn Cam"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, Tỉnh ủy Nghệ An tổ chức đại hội. Chủ trì đại hội có các đồng chí: Trần Văn Ánh, Bí thư Tỉnh ủy; Lê Văn Bưởi, người vừa được giới thiệu để bầu giữ chức Phó Bí thư Tỉnh ủy; Đỗ Thị Cam, Chủ tịch HĐND tỉnh.",
      chairs: ["Trần Văn Ánh@2024-03-12", "Lê Văn Bưởi@2024-03-12", "Đỗ Thị Cam@2024-03-12"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ngày 12/3, ông Trần Văn Ánh chủ trì buổi đối thoại với nông dân xã Hoa Thành. Tham dự có ông Lê Văn Bưởi, Giám đốc Sở Tài chính. Đại diện nông dân, bà Đỗ Thị Cam cho biết giá phân bón còn cao. Ông Trần Văn Ánh kết luận: xã cần lập tổ hợp tác. Ông Lê Văn Bưởi giao Chi cục Trồng trọt theo dõi.",
      chairs: ["Trần Văn Ánh@2024-03-12"],
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Đỗ Thị Cam", "Trần Văn Ánh", "Lê Văn Bưởi"]),
  ]
}
