import NewsModel
import Testing

/// Who came and who spoke where no noun names what was held, and who only spoke elsewhere.
@Suite struct AttendanceTests {
  private typealias Case = (
    name: String, text: String, attendees: Set<String>, speakers: Set<String>
  )

  private static let encounters: [Case] = [
    (
      "who receives, speaks",
      "Chủ tịch nước Lê Văn Bưởi khi đón tiếp Bộ trưởng Quốc phòng Nga Ivan Petrov ngày 23/1 khẳng định hai nước là bạn. Ông Petrov cảm ơn Chủ tịch nước.",
      ["Lê Văn Bưởi", "Ivan Petrov"], ["Lê Văn Bưởi", "Ivan Petrov"]
    ),
    (
      "whose relatives came, did not",
      "Sáng 4/4, huyện tổ chức lễ đặt tên đường. Dự lễ có Chủ tịch UBND huyện Yên Thành Lê Văn Bưởi; con trai cố Bí thư Huyện ủy Trần Văn Ánh là ông Trần Văn Cam; vợ ông Vũ Văn Dâu.",
      ["Lê Văn Bưởi", "Trần Văn Cam"], []
    ),
    (
      "who is yet to meet, has not met",
      "Chủ tịch nước Lê Văn Bưởi gặp Bộ trưởng Quốc phòng Nga Ivan Petrov vào ngày 25/5 tới đây.",
      [], []
    ),
    (
      "received first, named behind",
      "Tiếp Bộ trưởng Quốc phòng Nga Ivan Petrov chiều 12/3, Chủ tịch nước Lê Văn Bưởi khẳng định hai nước là bạn.",
      ["Lê Văn Bưởi", "Ivan Petrov"], ["Lê Văn Bưởi"]
    ),
    (
      "one after the other",
      "Ngoại trưởng Nga Ivan Petrov đã gặp Chủ tịch nước Lê Văn Bưởi, Thủ tướng Trần Văn Ánh, hội đàm với Bộ trưởng Ngoại giao Lê Thị Cúc.",
      ["Ivan Petrov", "Lê Văn Bưởi", "Trần Văn Ánh", "Lê Thị Cúc"], []
    ),
    (
      "beside another meeting, which is no corridor",
      "Thủ tướng Lê Văn Bưởi ngày 14/11 gặp Tổng thống Nga Ivan Petrov bên lề hội nghị cấp cao. Thủ tướng cho biết Việt Nam muốn mở thêm đường bay.",
      ["Lê Văn Bưởi", "Ivan Petrov"], ["Lê Văn Bưởi"]
    ),
    (
      "told in passing, where nobody's words were said there",
      "Hội nghị sơ kết công tác dân vận diễn ra tại Vinh. Ông Phạm Văn Dũng, Bí thư Tỉnh ủy Nghệ An chủ trì. Các xã báo cáo kết quả. Dân vận là việc chung. Thủ tướng Nga Ivan Petrov đã gặp Chủ tịch UBND tỉnh Nghệ An Trần Văn Ánh. Ông Petrov nói tỉnh rất đẹp.",
      ["Ivan Petrov", "Trần Văn Ánh"], []
    ),
    (
      "who is received with honours",
      "Chiều 12/3, Bộ trưởng Quốc phòng Lê Văn Bưởi chủ trì lễ đón chính thức Bộ trưởng Quốc phòng Nga Ivan Petrov.",
      ["Ivan Petrov"], []
    ),
    (
      "said to somebody at talks",
      "Trong cuộc gặp bên lề hội nghị thượng đỉnh, Thủ tướng Nga Ivan Petrov nói với Thủ tướng Lê Văn Bưởi rằng hai bên cần kiềm chế.",
      ["Ivan Petrov", "Lê Văn Bưởi"], ["Ivan Petrov"]
    ),
    (
      "by the family's name",
      "Chiều 12/3, Bộ trưởng Ngoại giao Lê Văn Bưởi hội đàm với Bộ trưởng Ngoại giao Trung Quốc Vương Lâm. Tại cuộc gặp, ông Vương nhấn mạnh tình láng giềng.",
      ["Lê Văn Bưởi", "Vương Lâm"], ["Vương Lâm"]
    ),
    (
      "a team at home is no delegation",
      "Hội nghị sơ kết công tác dân vận diễn ra tại Vinh. Vụ án do đội điều tra do ông Lê Văn Bưởi dẫn đầu làm rõ.",
      [], []
    ),
  ]

  @Test(arguments: encounters)
  private func met(_ known: Case) throws { try check(known) }

  private static let lists: [Case] = [
    (
      "on across a group",
      "Sáng 12/3, Trường THPT Hoa Mai tổ chức lễ kỷ niệm 40 năm thành lập. Đến dự có ông Lê Văn Bưởi, Phó Bí thư Tỉnh ủy Nghệ An; bà Trần Thị Cúc - Giám đốc Sở Giáo dục và Đào tạo cùng các thế hệ lãnh đạo nhà trường: NGƯT Phạm Bá Tùng, nguyên Hiệu trưởng; TS Ngô Quang Trà, nguyên Hiệu trưởng.",
      ["Lê Văn Bưởi", "Trần Thị Cúc", "Phạm Bá Tùng", "Ngô Quang Trà"], []
    ),
    (
      "groups before the first name of a side",
      "Sáng 12/3, Tỉnh ủy Nghệ An tổ chức hội nghị. Tới dự, về phía Trung ương có đồng chí Lê Văn Bưởi, Phó Vụ trưởng Vụ Địa phương I Ban Tổ chức Trung ương; về phía tỉnh có các đồng chí trong Ban Thường vụ, các đồng chí Tỉnh ủy viên, trong đó có Đại tá Trần Văn Ánh, Chính ủy Bộ CHQS tỉnh và Lê Thị Cúc, Bí thư Huyện ủy Yên Thành.",
      ["Lê Văn Bưởi", "Trần Văn Ánh", "Lê Thị Cúc"], []
    ),
    (
      "whose post is handed over",
      "Sáng 12/3, Bộ CHQS tỉnh Nghệ An tổ chức Hội nghị bàn giao chức trách, nhiệm vụ Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh giữa Đại tá Lê Văn Bưởi và Thượng tá Trần Văn Ánh.",
      ["Lê Văn Bưởi", "Trần Văn Ánh"], []
    ),
    (
      "was there, was invited, came with what is behind a comma",
      "Sáng 12/3, Tổ giúp việc liên ngành tỉnh Nghệ An họp phiên đầu tiên, do ông Lê Văn Bưởi - Tổ trưởng chủ trì, có mặt Phó Viện trưởng VKSND tỉnh Trần Văn Ánh. Đồng chí Lê Thị Cúc, nguyên Chủ tịch UBND tỉnh được mời dự. Phó Chủ tịch UBND tỉnh Phạm Văn Dũng, lãnh đạo các Sở Nội vụ, Y tế cùng dự để trả lời những vấn đề thuộc thẩm quyền.",
      ["Trần Văn Ánh", "Lê Thị Cúc", "Phạm Văn Dũng"], []
    ),
  ]

  @Test(arguments: lists)
  private func listed(_ known: Case) throws { try check(known) }

  private static let voices: [Case] = [
    (
      "by a place, in answer, in dissent, with a colon",
      "Sáng 12/3, HĐND tỉnh Nghệ An tổ chức hội nghị tiếp xúc cử tri huyện Yên Thành. Cử tri Lê Văn Bưởi ở xã Hoa Thành đề nghị làm đường. Trả lời câu hỏi của ông Phạm Văn Dũng về giá nước, ông Ngô Văn Minh, Phó Chủ tịch UBND huyện giải thích do hạn hán. Ông Dũng không đồng tình: \"Giá nước cao quá\". Ông Hồ Văn Sơn thẳng thắn: \"Dân không chịu nổi\".",
      [], ["Lê Văn Bưởi", "Phạm Văn Dũng", "Ngô Văn Minh", "Hồ Văn Sơn"]
    ),
    (
      "nobody calls himself by name",
      "Sáng 12/3, Huyện ủy Yên Thành tổ chức hội nghị. Dự hội nghị có ông Lê Văn Bưởi, Chủ tịch UBND huyện. \"Anh Bưởi là người đi cuối cùng\", ông kể.",
      ["Lê Văn Bưởi"], []
    ),
    (
      "people came to talk with him",
      "Chiều 28/5, hàng trăm người dân đã tập trung ở hội trường xã Tân Lập để tham dự buổi đối thoại với người đứng đầu thành phố. Phản hồi ý kiến người dân, ông Lê Văn Bưởi cho biết sẽ nâng mức hỗ trợ.",
      [], ["Lê Văn Bưởi"]
    ),
    (
      "no noun is a verb",
      "Sáng 12/3, UBND tỉnh Nghệ An tổ chức họp báo về vụ cháy. Bà Trần Thị Cúc tải thông tin lên mạng. Ông Phạm Văn Dũng bình luận bằng tài khoản của vợ.",
      [], []
    ),
    (
      "asked by us, by a paper of abroad, cited by an agency",
      "Chiều 12/3, hội nghị sơ kết công tác dân vận diễn ra tại Vinh. Trao đổi với chúng tôi, ông Lê Văn Bưởi cho rằng việc này chậm. Ông Ivan Petrov nói với Kansas Herald rằng việc này chậm. Reuters dẫn lời ông Anton Smirnov cho rằng việc này chậm.",
      [], []
    ),
    (
      "on another day",
      "Chiều 12/3/2024, UBND tỉnh Nghệ An tổ chức hội nghị về giá gạo. Ông Lê Văn Bưởi hôm 8/2 cho rằng giá sẽ giảm. Tuần trước, ông Phạm Văn Dũng xuống ruộng xem lúa. Ông Dũng đề nghị bơm nước.",
      [], []
    ),
  ]

  @Test(arguments: voices)
  private func said(_ known: Case) throws { try check(known) }

  private func check(_ known: Case) throws {
    let reading = try Reading(known.text)
    #expect(Set(reading.attendees) == known.attendees, "attendees: \(known.name)")
    #expect(Set(reading.speakers) == known.speakers, "speakers: \(known.name)")
  }
}
