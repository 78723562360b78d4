import NewsModel
import Testing

/// Posts as newspapers of the whole country write them.
@Suite struct PressPostsTests {
  @Test(arguments: foreignCases) func foreigners(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: shortCases) func leftOutBodies(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: assemblyCases) func assembly(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: quotedCases) func quoted(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: othersCases) func others(hardCase: HardCase) throws { try hardCase.check() }

  static let foreignCases: [HardCase] = [
    HardCase(
      name: "a ministry no list has, before a state",
      text: "Bộ trưởng An ninh Nội địa Mỹ Jane Walker từ chức.",
      exactly: [.roles: ["Jane Walker | Bộ trưởng | Bộ An ninh Nội địa Mỹ"]]),
    HardCase(
      name: "a field with small words, before a foreigner",
      text: "Bộ trưởng An ninh nội địa Jane Walker trình Quốc hội Mỹ.",
      exactly: [.roles: ["Jane Walker | Bộ trưởng | Bộ An ninh nội địa Mỹ"]]),
    HardCase(
      name: "a field that goes on behind another",
      text: "Ông Jack Walker, Bộ trưởng Ngoại giao và Thương mại Australia, đến thăm.",
      exactly: [.roles: ["Jack Walker | Bộ trưởng | Bộ Ngoại giao và Thương mại Australia"]]),
    HardCase(
      name: "a ministry written small, before a foreigner",
      text: "Tổng thống Mỹ sa thải bộ trưởng quốc phòng Jack Walker hôm qua.",
      holds: [.roles: ["Jack Walker | Bộ trưởng | Bộ Quốc phòng Mỹ"]]),
    HardCase(
      name: "who leads a state",
      text: "Nhà lãnh đạo Cuba Jack Walker gặp cựu lãnh đạo Anh Jane Fox.",
      exactly: [
        .roles: ["Jack Walker | Lãnh đạo | Cuba", "Jane Fox | Lãnh đạo | Anh (nguyên)"]
      ]),
    HardCase(
      name: "leaders of an office lead no state",
      text: "Lãnh đạo Sở Y tế và lãnh đạo Việt Nam Airlines dự.", exactly: [.roles: []]),
    HardCase(
      name: "how the post is held",
      text: "Tổng thống Pháp đương nhiệm Jack Walker và Tổng thống Mỹ đắc cử Jane Fox gặp nhau.",
      exactly: [
        .roles: ["Jack Walker | Tổng thống | Pháp", "Jane Fox | Tổng thống đắc cử | Mỹ"]
      ]),
    HardCase(
      name: "letters before a foreigner's name",
      text: "Chủ tịch FPX Jack Walker phát biểu.",
      exactly: [.roles: ["Jack Walker | Chủ tịch | FPX"]]),
    HardCase(
      name: "the office of a seat of government",
      text: "Chánh Văn phòng Nhà Trắng Jack Walker và thư ký báo chí Nhà Trắng Jane Fox có mặt.",
      exactly: [
        .roles: [
          "Jack Walker | Chánh Văn phòng | Nhà Trắng", "Jane Fox | Thư ký báo chí | Nhà Trắng",
        ]
      ]),
    HardCase(
      name: "the state that a page is about",
      text:
        "Tổng thống Jack Walker đã rời Nhà Trắng. Washington chưa nói gì. Theo Nhà Trắng, quân đội Mỹ sẽ giúp Nhật Bản.",
      holds: [.roles: ["Jack Walker | Tổng thống | Mỹ"]]),
    HardCase(
      name: "a state without such a title",
      text:
        "Tổng thống Jack Walker gọi điện. Bắc Kinh chưa nói gì. Bắc Kinh sẽ đáp trả, theo Trung Quốc và Nhật Bản.",
      exactly: [.roles: []]),
    HardCase(
      name: "titles of two states",
      text: "Sau cuộc gặp với Thủ tướng Singapore, lãnh đạo Cuba Jack Walker ra về.",
      exactly: [.roles: ["Jack Walker | Lãnh đạo | Cuba"]]),
  ]

  static let shortCases: [HardCase] = [
    HardCase(
      name: "what a ministry is called for short",
      text: "Thứ trưởng Giao thông Lê Văn Bưởi và Bộ trưởng Văn hóa Trần Thị Cúc dự.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Thứ trưởng | Bộ Giao thông vận tải",
          "Trần Thị Cúc | Bộ trưởng | Bộ Văn hóa, Thể thao và Du lịch",
        ]
      ]),
    HardCase(
      name: "who is in charge of the whole",
      text: "Ông Lê Văn Bưởi, Phó Giám đốc phụ trách Sở Y tế tỉnh Nghệ An, phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Giám đốc phụ trách | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "who is in charge of a field",
      text: "Phó Chủ tịch phụ trách đô thị quận 10 Lê Văn Bưởi phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân quận 10"]]),
    HardCase(
      name: "the board of a firm that letters name",
      text: "Ông Lê Văn Bưởi, Chủ tịch HĐQT KXM, phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Hội đồng quản trị KXM"]]),
    HardCase(
      name: "the board that the sentence has named",
      text: "Ban Nội chính Trung ương có ông Lê Văn Bưởi (Trưởng ban).",
      exactly: [.roles: ["Lê Văn Bưởi | Trưởng ban | Ban Nội chính Trung ương"]]),
    HardCase(
      name: "a court's chamber",
      text: "Ông Lê Văn Bưởi, Phó Chánh tòa Hình sự TAND tỉnh Nghệ An, chủ tọa phiên tòa.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Phó Chánh tòa | Tòa Hình sự Tòa án nhân dân tỉnh Nghệ An"]
      ]),
  ]

  static let assemblyCases: [HardCase] = [
    HardCase(
      name: "a committee without a joint",
      text: "Chủ nhiệm Ủy ban Kinh tế Quốc hội Lê Văn Bưởi phát biểu.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ nhiệm | Ủy ban Kinh tế Quốc hội"]]),
    HardCase(
      name: "who stands for a province",
      text:
        "Quốc hội thảo luận. Đại biểu Lê Văn Bưởi (Nghệ An) nói về HĐND. Ủy ban Pháp luật của Quốc hội thẩm tra.",
      holds: [.roles: ["Lê Văn Bưởi | Đại biểu | Quốc hội"]]),
    HardCase(
      name: "who has a post in it",
      text:
        "Quốc hội bàn về HĐND. Đại biểu Lê Văn Bưởi, Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An, đồng ý.",
      holds: [.roles: ["Lê Văn Bưởi | Đại biểu | Quốc hội"]]),
    HardCase(
      name: "a general is no deputy",
      text: "Đại biểu Quốc hội thảo luận. Đại tướng Lê Văn Bưởi phát biểu.",
      exactly: [.roles: []]),
  ]

  static let quotedCases: [HardCase] = [
    HardCase(
      name: "a verb behind",
      text: "Theo ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An cho biết dịch đã hết.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "a colon behind",
      text: "Theo ông Lê Văn Bưởi - Giám đốc Sở Y tế tỉnh Nghệ An: dịch đã hết.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "another speaks",
      text: "Sau phần phát biểu của ông Lê Văn Bưởi, Chủ tịch Quốc hội sẽ đáp từ.",
      exactly: [.roles: []]),
    HardCase(
      name: "another answers",
      text: "Trả lời chất vấn đại biểu Lê Văn Bưởi, Thủ tướng nhấn mạnh việc này.",
      exactly: [.roles: []]),
  ]

  static let othersCases: [HardCase] = [
    HardCase(
      name: "to whom somebody reports",
      text:
        "Thủ tướng Phạm Văn Đào thăm huyện. Báo cáo Thủ tướng, Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi nói rõ.",
      exactly: [
        .roles: [
          "Phạm Văn Đào | Thủ tướng | Chính phủ",
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "two prime ministers of this state",
      text: "Thủ tướng Phạm Văn Đào nói về cố Thủ tướng Phan Văn Mận tại Lào.",
      holds: [.roles: ["Phạm Văn Đào | Thủ tướng | Chính phủ"]]),
    HardCase(
      name: "a minister of another state behind",
      text: "Dự lễ có Phó Thủ tướng Lê Văn Bưởi, Bộ trưởng Y tế Lào cùng nhiều khách.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Thủ tướng | Chính phủ"]]),
  ]
}
