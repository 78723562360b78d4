import NewsModel
import Testing

/// Titles without their bodies, careers, and people of other states.
@Suite struct PeopleAndPostsTests {
  @Test(arguments: elidedCases) func bodiesLeftOut(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: careerCases) func careers(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: sharedCases) func sharedTitles(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: foreignCases) func foreigners(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: nameCases) func names(hardCase: HardCase) throws { try hardCase.check() }

  @Test func theTraceSaysThatABodyWasImplied() throws {
    let reading = try Reading(
      "UBND tỉnh Nghệ An họp sáng nay. Phó Chủ tịch Lê Văn Bưởi cho biết mưa đã ngớt.")
    #expect(reading.facts.trace.contains { $0.rule == "role.elided" })
  }

  static let elidedCases: [HardCase] = [
    HardCase(
      name: "the one body of the sentence",
      text: "UBND tỉnh Nghệ An có 2 phó chủ tịch gồm các ông: Lê Văn Bưởi, Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "the one body of the article",
      text: "Sở Y tế tỉnh Nghệ An mở lớp học. Giám đốc Lê Văn Bưởi đến dự.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "two bodies that it could be of",
      text:
        "UBND tỉnh Nghệ An và HĐND tỉnh Nghệ An cùng họp. Chủ tịch Lê Văn Bưởi cho biết mưa đã ngớt.",
      lacks: [.roles: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a post that another holds",
      text:
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Ánh chủ trì họp. Chủ tịch Lê Văn Bưởi cũng lên tiếng.",
      lacks: [.roles: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a body of its own that nobody knows",
      text: "UBND tỉnh Nghệ An họp. Ông Lê Văn Bưởi, Chủ tịch kiêm sáng lập nhóm, đến dự.",
      lacks: [.roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban"]]),
    HardCase(
      name: "the board of the company spoken of",
      text: "Công ty cổ phần Hoa Sim họp đại hội. Ông Lê Văn Bưởi, Chủ tịch HĐQT, chủ trì.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Hội đồng quản trị Công ty cổ phần Hoa Sim"]]),
    HardCase(
      name: "the association by its first word",
      text: "Hội Nông dân tỉnh Nghệ An họp. Chủ tịch Hội Nguyễn Thị Bưởi phát biểu.",
      exactly: [.roles: ["Nguyễn Thị Bưởi | Chủ tịch | Hội Nông dân tỉnh Nghệ An"]]),
    HardCase(
      name: "the commission of a unit",
      text: "Ông Lê Văn Bưởi, Trưởng Ban Dân vận tỉnh Nghệ An, phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Trưởng ban | Ban Dân vận Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "the standing committee beside the people's committee",
      text: "Ông Lê Văn Bưởi, Ủy viên Ban Thường vụ, Phó Chủ tịch UBND tỉnh Nghệ An, phát biểu.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a division of the one police spoken of",
      text:
        "Công an tỉnh Nghệ An phá vụ án. Trung tá Lê Văn Bưởi, Trưởng phòng Cảnh sát hình sự, cho biết như vậy.",
      holds: [
        .roles: ["Lê Văn Bưởi | Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "the office of two bodies",
      text: "Ông Lê Văn Bưởi, Phó Chánh Văn phòng HĐND và UBND xã Hòa Bình, ký giấy mời.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chánh Văn phòng | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Hòa Bình"
        ]
      ]),
    HardCase(
      name: "a deputy of the assembly",
      text: "Các đại biểu Quốc hội thảo luận. Đại biểu Lê Văn Bưởi (Nghệ An) đề nghị sửa luật.",
      exactly: [.roles: ["Lê Văn Bưởi | Đại biểu | Quốc hội"]]),
    HardCase(
      name: "a guest who is called deputy",
      text: "Các đại biểu Quốc hội tiếp dân. Đại biểu Lê Văn Bưởi (phường Hạ) đề nghị làm đường.",
      lacks: [.roles: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "an assistant has no title of whom he serves",
      text: "Ông Lê Văn Bưởi, trợ lý Chủ tịch UBND tỉnh Nghệ An, có mặt.",
      lacks: [.roles: ["Lê Văn Bưởi | Chủ tịch"]]),
  ]

  static let careerCases: [HardCase] = [
    HardCase(
      name: "posts gone through",
      text:
        "Ông Lê Văn Bưởi đã trải qua nhiều vị trí công tác như Phó Chủ tịch UBND huyện Yên Thành, Giám đốc Sở Nội vụ tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân huyện Yên Thành (nguyên)",
          "Lê Văn Bưởi | Giám đốc | Sở Nội vụ tỉnh Nghệ An (nguyên)",
        ]
      ]),
    HardCase(
      name: "in the time of a post",
      text:
        "Trong thời gian làm Giám đốc Sở Nội vụ tỉnh Nghệ An, ông Lê Văn Bưởi đã ký nhiều văn bản.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Nội vụ tỉnh Nghệ An (nguyên)"]]),
    HardCase(
      name: "in the years that someone held a post",
      text:
        "Trong giai đoạn ông Lê Văn Bưởi giữ chức Bí thư Huyện ủy Yên Thành, huyện đã đổi thay.",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành (nguyên)"]]),
    HardCase(
      name: "as the holder of a post",
      text:
        "Ông Lê Văn Bưởi bị kỷ luật. Với cương vị Phó Chủ tịch UBND tỉnh Nghệ An (theo phân công), ông Bưởi đã ký văn bản.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]]),
    HardCase(
      name: "who holds a post, behind a dash",
      text: "Ông Lê Văn Bưởi - người giữ chức Bí thư Huyện ủy Yên Thành - nói vậy.",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành"]]),
  ]

  static let sharedCases: [HardCase] = [
    HardCase(
      name: "one title for several ranks",
      text:
        "Dự có các đồng chí Phó Giám đốc Công an tỉnh Nghệ An: Đại tá Lê Văn Bưởi, Thượng tá Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Giám đốc | Công an tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Giám đốc | Công an tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a common title and several of one's own",
      text:
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Bí thư Tỉnh ủy Nghệ An Lê Văn Bưởi; Bộ trưởng Y tế Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Bộ Chính trị", "Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Ủy viên | Bộ Chính trị", "Trần Văn Ánh | Bộ trưởng | Bộ Y tế",
        ]
      ]),
    HardCase(
      name: "a title that several have is not the person's before it",
      text: "Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi, các phó chủ tịch và giám đốc các sở cùng dự.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]]),
    HardCase(
      name: "a title behind those who have it",
      text: "Các đồng chí Lê Văn Bưởi, Trần Văn Ánh, các Phó Chủ tịch HĐND tỉnh Nghệ An cùng dự.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "whom a deputy stands under",
      text: "Bộ Y tế đã báo cáo Thủ tướng và Phó Thủ tướng Lê Văn Bưởi.",
      lacks: [.roles: ["Lê Văn Bưởi | Thủ tướng"]]),
    HardCase(
      name: "each of two has one of two posts",
      text:
        "Ông Lê Văn Bưởi và ông Trần Văn Ánh giữ chức Chủ tịch HĐND tỉnh Nghệ An và Chủ tịch UBND tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
  ]

  static let foreignCases: [HardCase] = [
    HardCase(
      name: "a minister of another state",
      text:
        "Bộ trưởng Ngoại giao Úc John Smithson đến Canberra. Bộ trưởng Ngoại giao John Smithson nói.",
      exactly: [.roles: ["John Smithson | Bộ trưởng | Bộ Ngoại giao Úc"]]),
    HardCase(
      name: "a minister of nobody knows which state",
      text: "Mỹ và Pháp đàm phán. Bộ trưởng Ngoại giao John Smithson lên tiếng.",
      lacks: [.roles: ["John Smithson"]]),
    HardCase(
      name: "a president of the only state spoken of",
      text: "Bầu cử ở Pháp kết thúc. Tổng thống John Smithson phát biểu.",
      exactly: [.roles: ["John Smithson | Tổng thống | Pháp"]]),
    HardCase(
      name: "an envoy and where he sits",
      text: "Đại sứ Úc tại Liên Hợp Quốc John Smithson phát biểu.",
      exactly: [.people: ["John Smithson"], .roles: ["John Smithson | Đại sứ | Úc"]]),
    HardCase(
      name: "a consul",
      text: "Bà Jane Smithson - Tổng Lãnh sự Úc tại TP. Hồ Chí Minh, phát biểu.",
      exactly: [.roles: ["Jane Smithson | Tổng Lãnh sự | Úc"]]),
    HardCase(
      name: "a leader behind his state",
      text: "Lãnh đạo Lào Khamtay Phouvong thăm Hà Nội.",
      exactly: [.people: ["Khamtay Phouvong"]]),
    HardCase(
      name: "a name whose halves stand apart",
      text: "Tổng thống Hàn Quốc Kang Min - young phát biểu.",
      exactly: [
        .people: ["Kang Min-young"], .roles: ["Kang Min-young | Tổng thống | Hàn Quốc"],
      ]),
    HardCase(
      name: "a foreigner of one name, and of two elsewhere",
      text: "Ông Smithson từ chức. Trước đó nhiều người bênh vực Peter Smithson.",
      exactly: [.people: ["Peter Smithson"]]),
    HardCase(
      name: "a company behind a director's title",
      text: "Ông Lê Văn Bưởi, Tổng giám đốc Wexford Airways, cho biết.",
      exactly: [
        .people: ["Lê Văn Bưởi"], .roles: ["Lê Văn Bưởi | Tổng Giám đốc | Wexford Airways"],
      ]),
    HardCase(
      name: "a ship with a person's name",
      text: "Tàu John Smithson cập cảng.",
      exactly: [.people: []]),
    HardCase(
      name: "titles before each of several",
      text:
        "Dự họp ở Hà Nội có Phó Thủ tướng Lê Văn Bưởi, Bộ trưởng Ngoại giao Úc, bà Mary Smithson, Bộ trưởng Ngoại giao Pháp, ông Paul Durand.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Thủ tướng | Chính phủ",
          "Mary Smithson | Bộ trưởng | Bộ Ngoại giao Úc",
          "Paul Durand | Bộ trưởng | Bộ Ngoại giao Pháp",
        ]
      ]),
  ]

  static let nameCases: [HardCase] = [
    HardCase(
      name: "the end of a name that a family's name may begin",
      text: "Bà Lê Thị Kim Bưởi đến dự. Theo bà Kim Bưởi, tỉnh Nghệ An đã ngớt mưa.",
      exactly: [.people: ["Lê Thị Kim Bưởi"]]),
    HardCase(
      name: "a name of two words with a post of its own",
      text: "Bà Lê Thị Kim Bưởi đến dự. Giám đốc Sở Y tế tỉnh Nghệ An Kim Bưởi phát biểu.",
      exactly: [.people: ["Lê Thị Kim Bưởi", "Kim Bưởi"]]),
    HardCase(
      name: "a line broken behind TP.",
      text: "Chủ tịch UBND TP.\nHà Nội Lê Văn Bưởi phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân thành phố Hà Nội"]]),
    HardCase(
      name: "a line broken behind a degree",
      text: "Cùng dự có GS.\nLê Văn Bưởi và nhiều nhà khoa học.",
      exactly: [.people: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a highland name behind a unit",
      text: "Phó Chủ tịch UBND tỉnh H'Bưởi Niê Kđăm phát biểu.",
      exactly: [.people: ["H'Bưởi Niê Kđăm"]]),
    HardCase(
      name: "clipped and long names",
      text: "Ông K' Brẻo, bà Rơ Ông K' Nhụy và bà Công Tằng Tôn Nữ Bích Hà cùng dự.",
      exactly: [.people: ["K' Brẻo", "Rơ Ông K' Nhụy", "Công Tằng Tôn Nữ Bích Hà"]]),
    HardCase(
      name: "who is in a picture did not take it",
      text: "Mưa lớn ở Nghệ An.\nẢnh: Đồng chí Lê Văn Bưởi trả lời phỏng vấn",
      exactly: [.people: ["Lê Văn Bưởi"], .authors: []]),
  ]
}
