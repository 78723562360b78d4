extension MeetingReport {
  /// Reports that name no chair: visits, ceremonies, working sessions, and what only looks like a meeting.
  static let unchaired: [MeetingReport] = [
    MeetingReport(
      published: "2024-04-10",
      text:
        "Ngày 9/4, Đoàn giám sát của HĐND tỉnh Bến Tre do bà Lê Thị Bưởi, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn có buổi làm việc với UBND huyện Ba Tri về việc thực hiện chính sách người có công. Tiếp và làm việc với đoàn có ông Trần Văn Ánh, Phó Chủ tịch UBND huyện cùng lãnh đạo các phòng, ban.\nBáo cáo với đoàn, ông Trần Văn Ánh cho biết huyện đã chi trả kịp thời. Các thành viên trong đoàn đề nghị huyện làm rõ một số nội dung. Phát biểu kết luận buổi giám sát, bà Lê Thị Bưởi đề nghị huyện khắc phục hạn chế.",
      attendees: ["Lê Thị Bưởi", "Trần Văn Ánh"],
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2022-10-05",
      text:
        "Lễ khởi công cầu Sông Đỏ diễn ra sáng 5/10. Tới dự có nguyên Chủ tịch nước Trần Văn Ánh; các đồng chí Ủy viên Trung ương Đảng: Lê Văn Bưởi, Bí thư Tỉnh ủy Hà Nam; Đỗ Văn Cam, Bộ trưởng Bộ Giao thông vận tải. Về phía tỉnh Nam Định có bà Hồ Thị Đào, Chủ tịch UBND tỉnh.\nPhát biểu tại buổi lễ, Bộ trưởng Đỗ Văn Cam khẳng định ý nghĩa của công trình. Bí thư Tỉnh ủy Lê Văn Bưởi phát lệnh khởi công.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam", "Hồ Thị Đào"],
      speakers: ["Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-02-14",
      text:
        "Chiều 13/2, đồng chí Trần Văn Ánh - Bí thư Tỉnh ủy đã có buổi làm việc với Ban Thường vụ Huyện ủy Yên Lập về công tác xây dựng Đảng. Cùng đi có các đồng chí: Lê Văn Bưởi - Trưởng Ban Tổ chức Tỉnh ủy; Đỗ Thị Cam - Chánh Văn phòng Tỉnh ủy.\nTại buổi làm việc, đồng chí Hồ Văn Đào - Bí thư Huyện ủy báo cáo kết quả công tác. Sau khi nghe ý kiến phát biểu của lãnh đạo các sở, ngành, kết luận buổi làm việc, Bí thư Tỉnh ủy Trần Văn Ánh biểu dương Đảng bộ huyện.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"],
      speakers: ["Hồ Văn Đào", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2020-11-30",
      text:
        "Ngày 29/11, đoàn công tác của Ban Dân vận Trung ương do Phó Trưởng Ban Trần Văn Ánh dẫn đầu đã đến thăm và làm việc tại tỉnh Hậu Giang. Tiếp đoàn có ông Lê Văn Bưởi, Phó Bí thư Tỉnh ủy; bà Đỗ Thị Cam, Trưởng Ban Dân vận Tỉnh ủy.\nThay mặt Thường trực Tỉnh ủy, ông Lê Văn Bưởi thông tin đến đoàn về tình hình của tỉnh. Ông Trần Văn Ánh mong muốn tỉnh tiếp tục phát huy kết quả.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"],
      speakers: ["Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-09-28",
      text:
        "Ngày 27/9, tại Nhà văn hóa xã Tân Lập, các ĐBQH gồm: ông Trần Văn Ánh, Bí thư Tỉnh ủy; bà Lê Thị Bưởi, Phó Trưởng Đoàn ĐBQH tỉnh Tuyên Quang đã tiếp xúc cử tri xã Tân Lập. Cùng tham gia tiếp xúc cử tri có ông Đỗ Văn Cam, Phó Chủ tịch UBND tỉnh.\nTại buổi tiếp xúc, bà Lê Thị Bưởi thông báo dự kiến nội dung kỳ họp thứ 6. Cử tri Hồ Văn Đào kiến nghị nâng cấp đường. Thay mặt các đại biểu, ông Trần Văn Ánh ghi nhận và giải trình các kiến nghị.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi", "Đỗ Văn Cam"],
      speakers: ["Lê Thị Bưởi", "Hồ Văn Đào", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-11-16",
      text:
        "Tối 15/11, tại xã Ia Pia, huyện Chư Prông diễn ra Ngày hội Đại đoàn kết toàn dân tộc. Tham dự ngày hội có ông Rah Lan Chung, Phó Bí thư Tỉnh ủy Gia Lai; bà Siu Hương, Phó Chủ tịch HĐND tỉnh.\nTại ngày hội, ông Rah Lan Chung chúc mừng và biểu dương những kết quả của bà con.",
      attendees: ["Rah Lan Chung", "Siu Hương"],
      speakers: ["Rah Lan Chung"]),
    MeetingReport(
      published: "2024-07-26",
      text:
        "Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh Hưng Yên do đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy dẫn đầu đã đến dâng hương tại Nghĩa trang liệt sĩ tỉnh sáng 26/7. Tham gia đoàn có các đồng chí: Lê Văn Bưởi, Chủ tịch UBND tỉnh; Đỗ Thị Cam, Chủ tịch Ủy ban MTTQ tỉnh.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"]),
    MeetingReport(
      published: "2023-01-12",
      text:
        "Đại hội Hội Khuyến học tỉnh Bắc Kạn nhiệm kỳ 2022 - 2027 được tổ chức ngày 11/1. Dự Đại hội, về phía Trung ương có Giáo sư Trần Văn Ánh, Chủ tịch Hội Khuyến học Việt Nam; về phía tỉnh có bà Lê Thị Bưởi, Phó Chủ tịch UBND tỉnh. Đại hội đã nghe ông Đỗ Văn Cam báo cáo kết quả nhiệm kỳ qua. Đại hội bầu ông Hồ Văn Đào giữ chức Chủ tịch Hội.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi"],
      speakers: ["Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-06-02",
      text:
        "Chủ tịch UBND thành phố Trần Văn Ánh: \"Phải giải ngân hết 100% vốn đầu tư công\"\nSáng 1/6, tại phiên họp UBND TP Đà Nẵng, Chủ tịch UBND thành phố Trần Văn Ánh yêu cầu các đơn vị đẩy nhanh tiến độ. Phó Giám đốc Sở Kế hoạch và Đầu tư Lê Thị Bưởi thông tin, đến hết tháng 5, thành phố giải ngân được 20%. Còn theo Giám đốc Kho bạc Nhà nước Đà Nẵng Đỗ Văn Cam, nhiều dự án chưa có mặt bằng.",
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2024-05-17",
      text:
        "Sáng 17/5, Thường trực Thành ủy - HĐND - UBND - Ủy ban MTTQVN thành phố Vĩnh Long tổ chức họp mặt kỷ niệm. Đến dự có đồng chí Trần Văn Ánh - Phó Bí thư Thường trực Tỉnh ủy, đồng chí Lê Thị Bưởi - Trưởng Ban Tổ chức Tỉnh ủy và đồng chí Đỗ Văn Cam - Bí thư Thành ủy.\nĐọc diễn văn tại buổi họp mặt, đồng chí Hồ Văn Đào - Chủ tịch UBND thành phố ôn lại truyền thống.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi", "Đỗ Văn Cam"],
      speakers: ["Hồ Văn Đào"]),
    MeetingReport(
      published: "2023-03-08",
      text:
        "Trưởng Ban Tổ chức Trung ương Trần Thị Ánh dự và phát biểu chỉ đạo tại hội nghị. Bí thư Tỉnh ủy Lê Văn Bưởi, Chủ tịch UBND tỉnh Đỗ Văn Cam cùng dự. Hội nghị toàn quốc ngành Tổ chức xây dựng Đảng được tổ chức ngày 7/3 tại Ninh Bình.",
      attendees: ["Trần Thị Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam"],
      speakers: ["Trần Thị Ánh"]),
    MeetingReport(
      published: "2022-09-06",
      text:
        "Sáng 5/9, hòa chung không khí khai giảng của cả nước, Trường THPT Hoa Sen tổ chức lễ khai giảng năm học 2022 - 2023. Bí thư Tỉnh ủy Trần Văn Ánh đã tới dự và đánh trống khai giảng. Cô giáo Lê Thị Bưởi, Hiệu trưởng nhà trường đọc diễn văn khai giảng. Em Đỗ Văn Cam, học sinh lớp 12 phát biểu cảm nghĩ.",
      attendees: ["Trần Văn Ánh"],
      speakers: ["Lê Thị Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2024-10-30",
      text:
        "Chiều 29/10, Tỉnh ủy Lạng Sơn tổ chức hội nghị công bố các quyết định về công tác cán bộ. Đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy dự, trao quyết định và phát biểu giao nhiệm vụ. Tại hội nghị, đồng chí Lê Văn Bưởi, Trưởng Ban Tổ chức Tỉnh ủy công bố quyết định điều động đồng chí Đỗ Văn Cam giữ chức Bí thư Huyện ủy Lộc Bình. Phát biểu nhận nhiệm vụ, đồng chí Đỗ Văn Cam hứa sẽ nỗ lực.",
      attendees: ["Trần Văn Ánh"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2023-10-11",
      text:
        "Chiều 10/10, đồng chí Trần Văn Ánh - Bí thư Tỉnh ủy Hà Giang kiểm tra tiến độ xây dựng nhà ở cho hộ nghèo tại huyện Xín Mần. Cùng đi có đồng chí Lê Văn Bưởi - Chánh Văn phòng Tỉnh ủy; lãnh đạo huyện. Tại xã Nà Chì, đồng chí Bí thư Tỉnh ủy thăm hỏi các gia đình.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-04-18",
      text:
        "Ngày 17/4, Đoàn kiểm tra số 05 của Ban Thường vụ Tỉnh ủy Quảng Nam do đồng chí Trần Văn Ánh, Trưởng Ban Nội chính Tỉnh ủy làm Trưởng đoàn công bố quyết định kiểm tra đối với Ban Thường vụ Huyện ủy Đại Lộc. Thành viên đoàn gồm các đồng chí: Lê Văn Bưởi, Đỗ Thị Cam.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"]),
    MeetingReport(
      published: "2023-09-15",
      text:
        "Sáng 14/9, Phó Chủ tịch Quốc hội Trần Văn Ánh và Đoàn công tác đã có buổi làm việc với lãnh đạo tỉnh Lai Châu. Tiếp và làm việc với Đoàn, về phía lãnh đạo tỉnh có các đồng chí: Giàng Páo Mỷ, Bí thư Tỉnh ủy; Lê Văn Bưởi, Chủ tịch UBND tỉnh.\nBáo cáo với Đoàn công tác, Chủ tịch UBND tỉnh Lê Văn Bưởi nêu kết quả phát triển kinh tế - xã hội. Phát biểu tại buổi làm việc, Phó Chủ tịch Quốc hội Trần Văn Ánh đánh giá cao nỗ lực của tỉnh.",
      attendees: ["Trần Văn Ánh", "Giàng Páo Mỷ", "Lê Văn Bưởi"],
      speakers: ["Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2022-11-18",
      text:
        "Trường THCS Hoa Mai (huyện Tân Yên) tổ chức lễ kỷ niệm 60 năm thành lập trường sáng 17/11. Đến dự buổi lễ có đồng chí Trần Văn Ánh, Phó Chủ tịch UBND tỉnh Bắc Giang. Thay mặt lãnh đạo tỉnh, đồng chí Trần Văn Ánh tặng bức trướng và phát biểu chúc mừng nhà trường. Thầy giáo Lê Văn Bưởi, Hiệu trưởng nhà trường ôn lại truyền thống.",
      attendees: ["Trần Văn Ánh"],
      speakers: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-06-07",
      text:
        "Phó Thủ tướng Trần Văn Ánh tiếp Đại sứ Nhật Bản\nChiều 6/6, tại Trụ sở Chính phủ, Phó Thủ tướng Trần Văn Ánh đã tiếp ông Ito Naoki, Đại sứ Nhật Bản tại Việt Nam. Tại buổi tiếp, Phó Thủ tướng đề nghị Nhật Bản tiếp tục hỗ trợ Việt Nam.",
      attendees: ["Trần Văn Ánh", "Ito Naoki"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-07-27",
      text:
        "Sáng 26/7, tại Nghĩa trang liệt sĩ huyện, đồng chí Trần Văn Ánh, Chủ tịch UBND tỉnh Tây Ninh dự lễ truy điệu và an táng hài cốt liệt sĩ. Dự lễ còn có Đại tá Lê Văn Bưởi, Chỉ huy trưởng Bộ CHQS tỉnh.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-01-25",
      text:
        "Chiều 24/1, tại thị xã Ngã Năm, Đoàn công tác của Ủy ban Trung ương MTTQ Việt Nam do bà Trần Thị Ánh, Phó Chủ tịch làm Trưởng đoàn đã đến thăm, tặng quà Tết cho hộ nghèo. Cùng đi với đoàn có ông Lê Văn Bưởi, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Sóc Trăng.",
      attendees: ["Trần Thị Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-11-15",
      text:
        "Đại hội đại biểu các dân tộc thiểu số tỉnh Gia Lai lần thứ IV, năm 2024 đã thành công tốt đẹp. Dự và chỉ đạo Đại hội, có đồng chí Hầu A Páo, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc. Về phía tỉnh, có các đồng chí: Hồ Văn Đào, Bí thư Tỉnh ủy; Rah Lan Chung, Chủ tịch UBND tỉnh. Thay mặt Đoàn Chủ tịch, đồng chí Kpă Đô, Trưởng Ban Dân tộc tỉnh trình bày báo cáo.",
      attendees: ["Hầu A Páo", "Hồ Văn Đào", "Rah Lan Chung"],
      speakers: ["Kpă Đô"]),
    MeetingReport(
      published: "2025-03-05",
      text:
        "Chiều 4/3, đồng chí Trần Văn Ánh, Bí thư Thành ủy Huế cùng Đoàn công tác đi kiểm tra tình hình sản xuất tại huyện A Lưới. Cùng tham gia đoàn có Phó Chủ tịch UBND thành phố Lê Văn Bưởi. Bí thư Huyện ủy A Lưới Hồ Văn Đào báo cáo với đoàn về kết quả trồng rừng. Kết luận buổi kiểm tra, Bí thư Thành ủy Trần Văn Ánh đề nghị huyện mở rộng diện tích.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"],
      speakers: ["Hồ Văn Đào", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-09-05",
      text:
        "Hòa trong không khí tưng bừng của ngày hội toàn dân đưa trẻ đến trường, sáng 5/9, Chủ tịch UBND tỉnh Yên Bái Trần Văn Ánh đã dự lễ khai giảng năm học mới tại Trường PTDTNT THCS Hoa Ban. Cùng dự lễ có các đồng chí lãnh đạo Sở Giáo dục và Đào tạo. Tại buổi lễ, đồng chí Trần Văn Ánh đã đánh trống khai trường và tặng quà cho học sinh nghèo.\nCùng ngày, Phó Bí thư Tỉnh ủy Lê Văn Bưởi dự lễ khai giảng tại Trường THPT Hoa Sen.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2022-08-25",
      text:
        "(Baoxyz) - Đoàn công tác của Ủy ban Dân tộc do Thứ trưởng, Phó Chủ nhiệm Trần Văn Ánh làm trưởng đoàn vừa có buổi khảo sát, làm việc tại huyện Trà Cú về thực hiện Chương trình mục tiêu quốc gia. Làm việc với đoàn có bà Thạch Thị Thu Hà, Phó Bí thư Huyện ủy; ông Kim Văn Sóc, Trưởng Ban Dân tộc tỉnh. Qua khảo sát thực tế, Thứ trưởng Trần Văn Ánh đánh giá cao cách làm của địa phương. Ông Kim Văn Sóc kiến nghị sớm phân bổ vốn.",
      attendees: ["Trần Văn Ánh", "Thạch Thị Thu Hà", "Kim Văn Sóc"],
      speakers: ["Trần Văn Ánh", "Kim Văn Sóc"]),
    MeetingReport(
      published: "2024-06-13",
      text:
        "Phó Bí thư Thường trực Tỉnh ủy Trần Văn Ánh tiếp Tổng Lãnh sự Lào\nChiều 12/6, tại Văn phòng Tỉnh ủy, đồng chí Trần Văn Ánh, Phó Bí thư Thường trực Tỉnh ủy Kon Tum tiếp đoàn cán bộ tỉnh Attapeu (Lào) do đồng chí Lêt Xay-nha-phon, Tỉnh trưởng làm trưởng đoàn đến thăm và làm việc. Cùng tiếp đoàn có đồng chí Lê Văn Bưởi, Giám đốc Sở Ngoại vụ.",
      attendees: ["Trần Văn Ánh", "Lêt Xay-nha-phon", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-12-21",
      text:
        "Chúc mừng Giáng sinh 2023\nNhân dịp Lễ Giáng sinh, sáng 20/12, đoàn đại biểu của tỉnh Nam Định do đồng chí Trần Văn Ánh, Bí thư Tỉnh ủy làm trưởng đoàn đã đến thăm, chúc mừng Tòa Giám mục Bùi Chu. Cùng đi có đồng chí Lê Văn Bưởi, Chủ tịch Ủy ban MTTQ tỉnh. Đón tiếp đoàn có Giám mục Đỗ Văn Cam. Thay mặt đoàn, đồng chí Trần Văn Ánh gửi lời chúc tốt đẹp. Giám mục Đỗ Văn Cam cảm ơn sự quan tâm của tỉnh.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam"],
      speakers: ["Trần Văn Ánh", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2024-01-12",
      text:
        "Theo Quyết định, ông Trần Văn Ánh, Phó Giám đốc Sở Nội vụ được điều động giữ chức Phó Chủ tịch UBND huyện. Ông Lê Văn Bưởi, nguyên Bí thư Huyện ủy từng phát biểu trên báo rằng huyện thiếu cán bộ. Huyện có 25 dự án do Phó Chủ tịch UBND huyện Đỗ Văn Cam chủ trì thực hiện. Đề tài khoa học do TS Hồ Văn Đào chủ trì đã nghiệm thu."
    ),
    MeetingReport(
      published: "2023-09-20",
      text:
        "Công tác chuẩn bị cho hội nghị sắp tới được bà Trần Thị Ánh, Giám đốc Sở Du lịch tỉnh Bình Thuận chia sẻ với báo chí. Dự kiến hội nghị có sự tham dự của Bộ trưởng Lê Văn Bưởi và do Chủ tịch UBND tỉnh Đỗ Văn Cam chủ trì. Năm ngoái, ông Hồ Văn Đào không dự hội nghị."
    ),
    MeetingReport(
      published: "2024-04-26",
      text:
        "Sáng 25/4, tại thành phố Điện Biên Phủ, Chủ tịch Quốc hội Trần Văn Ánh dự Lễ khánh thành. Tham dự buổi lễ có các đồng chí: Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Lê Thị Bưởi; Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Đỗ Văn Cam; lãnh đạo Bộ Quốc phòng.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2022-10-28",
      text:
        "Khai mạc Hội thao Quốc phòng\nSáng 27/10, Bộ CHQS tỉnh Trà Vinh khai mạc Hội thao trung đội dân quân cơ động năm 2022. Đại tá Trần Văn Ánh, Chỉ huy trưởng Bộ CHQS tỉnh, Trưởng Ban tổ chức hội thao phát biểu khai mạc. Đến dự có ông Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh.",
      attendees: ["Lê Văn Bưởi"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-08-16",
      text:
        "Chủ tịch UBND huyện đối thoại với Nhân dân\nNgày 15/8, tại Hội trường UBND xã Long Đức, ông Trần Văn Ánh, Chủ tịch UBND huyện Châu Thành (Tiền Giang) có buổi đối thoại trực tiếp với Nhân dân trên địa bàn xã. Tham gia buổi đối thoại có bà Lê Thị Bưởi, Chủ tịch Ủy ban MTTQ huyện.\nTại buổi đối thoại, bà con nêu 12 ý kiến. Ông Đỗ Văn Cam, ấp Long Bình hỏi về tiến độ làm đường. Trả lời bà con, ông Trần Văn Ánh khẳng định công trình sẽ xong trước Tết.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi"],
      speakers: ["Đỗ Văn Cam", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-04-19",
      text:
        "Bí thư Tỉnh ủy Trần Văn Ánh làm việc với Huyện ủy Sông Hinh\n18/4, Bí thư Tỉnh ủy Phú Yên Trần Văn Ánh cùng đoàn công tác của tỉnh có buổi làm việc với Ban Thường vụ Huyện ủy Sông Hinh. Tham gia buổi làm việc có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh; Đỗ Thị Cam, Chánh Văn phòng Tỉnh ủy.\nThay mặt Ban Thường vụ Huyện ủy, Bí thư Huyện ủy Hồ Văn Đào báo cáo tình hình.\nTheo đồng chí Lê Văn Bưởi, huyện cần rà soát quy hoạch.\nBí thư Tỉnh ủy yêu cầu huyện tập trung tháo gỡ khó khăn.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Thị Cam"],
      speakers: ["Hồ Văn Đào", "Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2023-02-03",
      text:
        "Xuân về trên bản Mường\nChiều mùng 10 tháng Giêng, đồng chí Trần Văn Ánh - Phó Chủ tịch nước đã tới dự Lễ hội xuống đồng tại xã Mường Than. Cùng dự có các đồng chí: Giàng Páo Mỷ - Bí thư Tỉnh ủy Lai Châu; Lê Văn Bưởi - Chủ tịch UBND tỉnh. Anh Lò Văn Đanh, bản Nà Phái chia sẻ: \"Năm nay được mùa\".",
      attendees: ["Trần Văn Ánh", "Giàng Páo Mỷ", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2023-07-12",
      text:
        "Đồng chí Trần Văn Ánh, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy phát biểu tại buổi làm việc.\nNgày 11/7, Đoàn kiểm tra liên ngành do Ban Dân vận Tỉnh ủy Cà Mau chủ trì đã kiểm tra việc thực hiện quy chế dân chủ tại huyện Thới Bình. Đồng chí Trần Văn Ánh làm Trưởng đoàn. Tiếp đoàn, có đồng chí Lê Văn Bưởi, Phó Bí thư Thường trực Huyện ủy Thới Bình; các thành viên Ban Chỉ đạo huyện.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi"],
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-02-07",
      text:
        "Lãnh đạo tỉnh chúc Tết\nSáng 6/2 (27 tháng Chạp), đồng chí Trần Văn Ánh, Chủ tịch UBND tỉnh Hải Dương đến thăm, chúc Tết cán bộ, chiến sĩ Công an tỉnh. Đại tá Lê Văn Bưởi, Giám đốc Công an tỉnh báo cáo với đoàn kết quả công tác. Thay mặt lãnh đạo tỉnh, Chủ tịch UBND tỉnh Trần Văn Ánh ghi nhận, biểu dương thành tích của lực lượng công an. Cùng ngày, đoàn do đồng chí Đỗ Văn Cam, Phó Bí thư Thường trực Tỉnh ủy làm trưởng đoàn thăm Bệnh viện Đa khoa tỉnh.",
      attendees: ["Trần Văn Ánh", "Đỗ Văn Cam"],
      speakers: ["Lê Văn Bưởi", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-10-08",
      text:
        "Kỷ niệm 70 năm Ngày Giải phóng\nTối 7/10, tại Quảng trường 10/10 diễn ra chương trình nghệ thuật đặc biệt. Dự chương trình, về phía Trung ương có đồng chí Trần Văn Ánh, Phó Thủ tướng Chính phủ. Về phía tỉnh Hà Giang có đồng chí Lê Văn Bưởi, Quyền Bí thư Tỉnh ủy; đồng chí Đỗ Văn Cam, Phó Chủ tịch HĐND tỉnh; cùng các đồng chí nguyên lãnh đạo tỉnh. Ca sĩ Hồ Thị Đào, Vũ Văn Na biểu diễn.",
      attendees: ["Trần Văn Ánh", "Lê Văn Bưởi", "Đỗ Văn Cam"]),
  ]
}
