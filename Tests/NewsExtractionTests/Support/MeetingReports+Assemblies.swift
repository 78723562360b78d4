extension MeetingReport {
  /// Assemblies that debate without a noun for it, their agendas, and words that are nobody's there.
  static let assemblies: [MeetingReport] = [
    MeetingReport(
      published: "2024-03-13",
      text:
        "Thảo luận về dự án Luật Trồng trọt sáng 12/3, đại biểu Quốc hội Trần Văn Ánh (Nghệ An) cho rằng dự luật còn sơ sài. Đại biểu Lê Thị Bưởi (Hà Tĩnh) đề nghị làm rõ. Trao đổi bên hành lang Quốc hội, đại biểu Phạm Văn Cam nói sẽ chờ.",
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Phương án một được nhiều đại biểu ủng hộ khi thảo luận về dự luật tại Quốc hội ngày 12-3. Đại biểu Trần Văn Ánh cho rằng bộ máy phải gọn.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Giá thuốc lại tăng.\nBộ trưởng Bộ Y tế Trần Văn Ánh phát biểu trước Quốc hội sáng 12/3.",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Bộ trưởng Bộ Y tế Trần Văn Ánh phát biểu trước truyền hình sáng 12/3. Ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An nói thuốc còn đủ."
    ),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Hôm nay 13/3, Bộ trưởng Bộ Y tế Trần Văn Ánh sẽ giải trình trước Quốc hội. Buổi chiều, Chủ nhiệm Ủy ban Tư pháp Lê Thị Bưởi trình bày báo cáo thẩm tra. Ngày mai, Thủ tướng Phạm Văn Cam sẽ trả lời chất vấn.",
      speakers: ["Trần Văn Ánh", "Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text: "Ngày 20/3, Bộ trưởng Bộ Y tế Trần Văn Ánh sẽ giải trình trước Quốc hội."),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Chiều 12/3, tại phiên thảo luận về dự án Bộ luật Lao động, giờ làm thêm được nhiều người quan tâm. Bà Lê Thị Bưởi, Phó Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An cho rằng nên giữ như cũ.",
      speakers: ["Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, HĐND tỉnh Nghệ An tổ chức hội nghị sơ kết. Ông Trần Văn Ánh, Chủ tịch HĐND tỉnh chủ trì. Hội nghị nhắc lại việc kỷ luật ông Lê Văn Bưởi. Ông nói sẽ làm nghiêm.",
      chairs: ["Trần Văn Ánh@2024-03-12"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Tại cuộc họp sáng 12/3, ông Trần Văn Ánh, Chủ tịch UBND tỉnh Nghệ An cho biết: \"Chúng tôi đã mời nhưng ông Lê Văn Bưởi nói bận\".",
      speakers: ["Trần Văn Ánh"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Sáng 12/3, Sở Y tế tỉnh Nghệ An tổ chức buổi đối thoại với người dân. Anh Lê Văn Bưởi tâm sự sau buổi đối thoại. Bà Phạm Thị Cam, Giám đốc Sở Y tế hứa sẽ trả lời.",
      speakers: ["Phạm Thị Cam"]),
    MeetingReport(
      published: "2024-03-13",
      text:
        "Ngày 12/3, Bí thư Tỉnh ủy Nghệ An Trần Văn Ánh và Đoàn đại biểu Quốc hội tỉnh làm việc với UBND thành phố Vinh về đất đai. Đại biểu Lê Thị Bưởi đề nghị thu hồi đất bỏ hoang.",
      attendees: ["Trần Văn Ánh"], speakers: ["Lê Thị Bưởi"]),
    MeetingReport(
      published: "2024-03-13",
      text: "Sau 4 năm làm việc, ông Trần Văn Ánh sẽ thôi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An."),
  ]
}
