extension MeetingReport {
  /// In the manner of the national press: talks, assemblies, pictures, leads that say it twice.
  static let national: [MeetingReport] = [
    MeetingReport(
      published: "2024-03-13",
      text:
        "Bộ trưởng Quốc phòng Trần Văn Ánh chiều 12/3 có cuộc hội đàm với người đồng cấp Lào Kham Sisavath tại Vinh.",
      attendees: ["Trần Văn Ánh", "Kham Sisavath"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chủ tịch nước Trần Văn Ánh hội đàm với Thủ tướng Hungary sáng 12/3. Thủ tướng Hungary Viktor Kovacs cảm ơn sự đón tiếp. Tại cuộc gặp, Chủ tịch nước đề nghị mở thêm đường bay.",
      attendees: ["Trần Văn Ánh", "Viktor Kovacs"], speakers: ["Trần Văn Ánh", "Viktor Kovacs"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sau cuộc hội đàm với Tổng thống Lào, Thủ tướng Trần Văn Ánh rời Viêng Chăn."),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tại cuộc tiếp, Chủ tịch nước Trần Văn Ánh nhấn mạnh tình hữu nghị. Sáng 12/3, Chủ tịch nước Trần Văn Ánh tiếp Đại sứ Mỹ John Miller đến chào từ biệt.",
      attendees: ["Trần Văn Ánh", "John Miller"], speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, Thủ tướng Trần Văn Ánh gặp Tổng thống Mỹ John Miller tại Vinh. Tổng thống Miller cho biết sẽ mở lãnh sự quán. Chuyên gia David Brown nhận định đó là tín hiệu tốt.",
      attendees: ["Trần Văn Ánh", "John Miller"], speakers: ["John Miller"]),
    MeetingReport(
      published: "2024-03-13",
      text: "Ông Trần Văn Ánh gặp nhiều khó khăn. Thủ tướng Lê Văn Bưởi sẽ gặp ông John Miller."),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Thủ tướng Trần Văn Ánh (trái) và Thủ tướng Hungary Viktor Kovacs tại lễ ký kết hợp tác.\nHai nước ký bảy văn kiện.",
      attendees: ["Trần Văn Ánh", "Viktor Kovacs"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ông Trần Văn Ánh, Chủ tịch UBND tỉnh Nghệ An tại cuộc họp.\nSáng 12/3, UBND tỉnh Nghệ An tổ chức cuộc họp bàn việc chống hạn.",
      attendees: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Phiên họp thứ 5, HĐND tỉnh Nghệ An khóa X ngày 12-3 nóng lên vì chuyện khai thác cát. Ông Trần Văn Ánh, Giám đốc Sở Xây dựng thừa nhận còn sơ hở.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Phiên họp thứ 5, HĐND tỉnh Nghệ An khóa X ngày 15-3 sẽ bàn chuyện khai thác cát. Ông Trần Văn Ánh, Giám đốc Sở Xây dựng cho biết đã chuẩn bị tài liệu."
    ),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tại buổi họp báo thường kỳ của Bộ Xây dựng, lãnh đạo bộ chưa nói về giá cát. Chiều 12/3, Bộ Xây dựng đã tổ chức buổi họp báo công bố kết quả quý I. Thứ trưởng Bộ Xây dựng Trần Văn Ánh cho biết nguồn cát đủ dùng.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, chỉ đạo tại phiên họp Chính phủ chuyên đề xây dựng pháp luật, Thủ tướng Trần Văn Ánh yêu cầu bỏ giấy phép con.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Trao đổi với báo chí tại cuộc họp chuyên đề sáng 12/3, Thứ trưởng Bộ Xây dựng Trần Văn Ánh cho biết sẽ rà soát quy hoạch.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tại phiên chất vấn sáng 12-3 ở kỳ họp thứ 9 HĐND tỉnh Nghệ An, đại biểu Trần Văn Ánh, tổ đại biểu huyện Yên Thành, chất vấn về nước sạch.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Bộ trưởng Bộ Y tế Trần Văn Ánh sáng 12/3 trả lời chất vấn của đại biểu Lê Thị Bưởi (Nghệ An) về giá thuốc. Đại biểu Đỗ Văn Cam đề nghị nói rõ lộ trình.",
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi", "Đỗ Văn Cam"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Bộ trưởng Bộ Y tế Trần Văn Ánh vừa trả lời chất vấn bằng văn bản gửi đại biểu Lê Thị Bưởi."
    ),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Thảo luận tại hội trường sáng 12/3, đại biểu Trần Văn Ánh (Nghệ An) cho rằng cần giảm thủ tục. Đại biểu Lê Thị Bưởi (Vĩnh Long) tranh luận.",
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, Bí thư Tỉnh ủy Nghệ An Trần Văn Ánh trao quyết định điều động, bổ nhiệm bà Lê Thị Bưởi giữ chức Trưởng Ban Dân vận Tỉnh ủy. Bà Bưởi hứa sẽ nỗ lực.",
      attendees: ["Trần Văn Ánh", "Lê Thị Bưởi"], speakers: ["Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Cử tri huyện Yên Thành trong buổi tiếp xúc của Chủ tịch UBND tỉnh Nghệ An Trần Văn Ánh nêu nhiều việc. Cuộc họp báo của Bộ trưởng Tư pháp Hungary Viktor Kovacs kéo dài một giờ.",
      attendees: ["Trần Văn Ánh"], speakers: ["Viktor Kovacs"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, Bộ Y tế tổ chức lễ khai trương cổng dữ liệu. Thứ trưởng Bộ Y tế Trần Văn Ánh ấn nút khởi động cổng dữ liệu.",
      attendees: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, Đại sứ Mỹ John Miller đã đến chào từ biệt Thủ tướng Trần Văn Ánh nhân kết thúc nhiệm kỳ.",
      attendees: ["John Miller", "Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Mở đầu buổi làm việc với tỉnh Nghệ An sáng 12/3, Thủ tướng Trần Văn Ánh hoan nghênh kết quả. Buổi làm việc còn có sự tham gia của các Phó Thủ tướng Lê Văn Bưởi, Đỗ Văn Cam.",
      attendees: ["Lê Văn Bưởi", "Đỗ Văn Cam"], speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, UBND tỉnh Nghệ An tổ chức lễ Khởi công nhà máy gạch. Ông Trần Văn Ánh, Giám đốc Công ty Hoa Mai cho biết nhà máy sẽ xong trong năm.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ngày 12/3, bà Trần Thị Ánh, Chủ tịch Quốc hội dẫn đầu đoàn đại biểu đến thăm tỉnh Nghệ An. Cùng đi có ông Lê Văn Bưởi, Bộ trưởng Bộ Y tế.",
      attendees: ["Trần Thị Ánh", "Lê Văn Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, UBND tỉnh Nghệ An tổ chức họp báo về giá đất. Luật sư Trần Văn Ánh cho rằng mức giá còn thấp. Bà Lê Thị Bưởi, Giám đốc Sở Tài chính cho biết sẽ tính lại.",
      speakers: ["Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tổng thống Mỹ John Miller và Thủ tướng Hungary Viktor Kovacs tại hội nghị thượng đỉnh G7 ở Vinh.\nÔng David Brown nói thuế sẽ tăng.",
      attendees: ["John Miller", "Viktor Kovacs"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Trong buổi tiếp xúc cử tri ở huyện Yên Thành chiều 12-3, nhiều cử tri nêu chuyện đất đai. Cử tri Trần Văn Ánh (xã Tân Lập) nói chưa được đền bù.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tổng thống Mỹ John Miller bắt tay Thủ tướng Hungary Viktor Kovacs tại hội nghị thượng đỉnh G7.\nÔng Miller nói thuế sẽ tăng.",
      attendees: ["John Miller", "Viktor Kovacs"], speakers: ["John Miller"]),
  ]
}
