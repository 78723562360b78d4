import NewsModel
import Testing

/// Posts, changes of post and documents in the words of provinces' pages.
@Suite struct ProvincePagesTests {
  @Test(arguments: postCases) func posts(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: changeCases) func changes(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: placeCases) func places(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: paperCases) func papers(hardCase: HardCase) throws { try hardCase.check() }

  static var all: [HardCase] { postCases + changeCases + placeCases + paperCases }

  static let postCases: [HardCase] = [
    HardCase(
      name: "abbreviated posts of the Party",
      text:
        "Hội nghị do Tỉnh ủy Nghệ An tổ chức. Dự có Lê Văn Bưởi, UVTW Đảng, Bí thư Tỉnh ủy; Trần Văn Ánh, UVTVTU, Trưởng Ban Dân vận Tỉnh ủy; Vũ Thị Én, Uỷ viên BCHTW Đảng.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Ban Chấp hành Trung ương Đảng",
          "Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Trưởng ban | Ban Dân vận Tỉnh ủy Nghệ An",
          "Vũ Thị Én | Ủy viên | Ban Chấp hành Trung ương Đảng",
        ]
      ]),
    HardCase(
      name: "of several departments in a row, the one where something takes place",
      text:
        "Sáng nay, đoàn giám sát của HĐND tỉnh Nghệ An làm việc tại Sở Y tế. Tham gia đoàn có lãnh đạo Sở Tài chính, Sở Nội vụ. Tiếp đoàn có ông Lê Văn Bưởi, Giám đốc Sở.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "TT between a deputy and the body is no township",
      text: "Phó Chủ tịch TT UBND tỉnh Nghệ An Lê Văn Bưởi dự hội nghị.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "commands by their letters",
      text:
        "Dự có Đại tá Lê Văn Bưởi, Chỉ huy trưởng BCHQS tỉnh Nghệ An và Trung tá Trần Văn Ánh, Chính trị viên BCH Quân sự huyện Yên Thành.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Nghệ An",
          "Trần Văn Ánh | Chính trị viên | Ban Chỉ huy Quân sự huyện Yên Thành",
        ]
      ]),
    HardCase(
      name: "a dash without spaces before what someone was",
      text: "Ông Lê Văn Bưởi-nguyên Chủ tịch UBND tỉnh Nghệ An đến dự.",
      exactly: [
        .people: ["Lê Văn Bưởi"],
        .roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An (nguyên)"],
      ]),
    HardCase(
      name: "what several have is not his before whom they are named",
      text:
        "Phía tỉnh Nghệ An có đồng chí Lê Văn Bưởi - Phó Bí thư Tỉnh ủy, Trưởng ban Nội chính Tỉnh ủy và các Ủy viên Ban Thường vụ Tỉnh ủy: Trần Văn Ánh - Trưởng ban Tổ chức Tỉnh ủy; Vũ Thị Én - Trưởng ban Dân vận Tỉnh ủy.",
      holds: [
        .roles: [
          "Trần Văn Ánh | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Vũ Thị Én | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
        ]
      ],
      lacks: [.roles: ["Lê Văn Bưởi | Ủy viên"]]),
    HardCase(
      name: "a title shared up to 'và', not behind the semicolon",
      text:
        "Dự có các đồng chí Phó Bí thư Tỉnh ủy Nghệ An Lê Văn Bưởi và Trần Văn Ánh; Vũ Thị Én, Phó Chủ tịch HĐND tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Phó Bí thư | Tỉnh ủy Nghệ An",
          "Vũ Thị Én | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "two with one title behind the second",
      text: "Dự có hai đồng chí Lê Văn Bưởi, Trần Văn Ánh - Phó Chủ tịch HĐND tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "whom someone reports to",
      text:
        "Báo cáo với Chủ tịch nước, Bí thư Tỉnh ủy Nghệ An Lê Văn Bưởi cho biết mưa đã ngớt.",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "the committee of what a council is in",
      text:
        "Đại tá Lê Văn Bưởi, Phó Bí thư Đảng ủy, Chính ủy, Chủ tịch Hội đồng thi đua, khen thưởng Bộ CHQS tỉnh Nghệ An phát động.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Đảng ủy Bộ Chỉ huy Quân sự tỉnh Nghệ An",
          "Lê Văn Bưởi | Chính ủy | Bộ Chỉ huy Quân sự tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "whoever comes from a side",
      text:
        "Tỉnh ủy Nghệ An họp, UBND tỉnh Nghệ An cùng dự. Phía tỉnh Hà Tĩnh có đồng chí Lê Văn Bưởi, Bí thư Tỉnh ủy.",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Tỉnh ủy Hà Tĩnh"]]),
    HardCase(
      name: "parts of a ward's Party committee",
      text:
        "Đảng ủy phường Trường Vinh họp. Ông Lê Văn Bưởi, Ủy viên BTV Đảng ủy, và bà Vũ Thị Én, Chủ nhiệm UBKT Đảng ủy, dự.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Ban Thường vụ Đảng ủy phường Trường Vinh",
          "Vũ Thị Én | Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy phường Trường Vinh",
        ]
      ]),
    HardCase(
      name: "the director of the hospital named before, and one called after a person",
      text:
        "Đoàn đến Bệnh viện Đa khoa tỉnh Nghệ An. Giám đốc Bệnh viện Lê Văn Bưởi đón đoàn. Ông Trần Văn Ánh, Giám đốc Bệnh viện Nguyễn Thị Cam cùng dự.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Giám đốc | Bệnh viện Đa khoa tỉnh Nghệ An",
          "Trần Văn Ánh | Giám đốc | Bệnh viện Nguyễn Thị Cam",
        ]
      ]),
    HardCase(
      name: "an office and the police are two bodies",
      text:
        "Dự có lãnh đạo Phòng LĐ-TB&XH, Công an huyện Yên Thành và Phòng Cảnh sát hình sự, Công an tỉnh Nghệ An.",
      holds: [.organisations: ["Công an huyện Yên Thành"]],
      lacks: [.organisations: ["Phòng Lao động - Thương binh và Xã hội Công an"]]),
  ]

  static let changeCases: [HardCase] = [
    HardCase(
      name: "by the decision that the sentence begins with",
      text:
        "Theo Quyết định của UBND tỉnh, ông Lê Văn Bưởi, Chánh Thanh tra tỉnh Nghệ An giữ chức vụ Giám đốc Sở Y tế tỉnh Nghệ An.",
      exactly: [.appointments: ["appointed Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "by the decisions of the sentence before",
      text:
        "Tỉnh ủy Nghệ An công bố các quyết định về công tác cán bộ. Ông Lê Văn Bưởi, Phó Giám đốc Sở Y tế đến nhận công tác tại Sở Xây dựng để bổ nhiệm giữ chức vụ Phó Giám đốc Sở Xây dựng.",
      exactly: [
        .appointments: ["appointed Lê Văn Bưởi | Phó Giám đốc | Sở Xây dựng tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "a post that someone has is no decision",
      text:
        "Tỉnh ủy Nghệ An công bố quyết định về công tác cán bộ. Hiện ông Lê Văn Bưởi giữ chức Giám đốc Sở Y tế.",
      exactly: [.appointments: []]),
    HardCase(
      name: "the body that someone comes to",
      text:
        "Tỉnh Nghệ An điều động ông Lê Văn Bưởi, Phó Giám đốc Sở Nội vụ đến nhận công tác tại Sở Tư pháp và bổ nhiệm giữ chức Phó Giám đốc.",
      exactly: [
        .appointments: ["transferred Lê Văn Bưởi | Phó Giám đốc | Sở Tư pháp tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "a district whose name ends in Từ",
      text:
        "Ban Thường vụ Tỉnh ủy Thái Nguyên bổ nhiệm ông Lê Văn Bưởi, Phó Bí thư Huyện ủy Đại Từ giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy.",
      exactly: [
        .appointments: [
          "appointed Lê Văn Bưởi | Phó Trưởng ban | Ban Dân vận Tỉnh ủy Thái Nguyên"
        ]
      ]),
    HardCase(
      name: "several approved and several released",
      text:
        "Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Nghệ An là ông Lê Văn Bưởi và ông Trần Văn Ánh. Thủ tướng phê chuẩn miễn nhiệm Ủy viên UBND tỉnh Nghệ An là bà Vũ Thị Én.",
      exactly: [
        .appointments: [
          "appointed Lê Văn Bưởi | Ủy viên | Ủy ban nhân dân tỉnh Nghệ An",
          "appointed Trần Văn Ánh | Ủy viên | Ủy ban nhân dân tỉnh Nghệ An",
          "dismissed Vũ Thị Én | Ủy viên | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "deputies elected with their chief",
      text:
        "Ông Lê Văn Bưởi được bầu giữ chức Bí thư Tỉnh ủy Nghệ An, các Phó Bí thư Tỉnh ủy gồm ông Trần Văn Ánh, bà Vũ Thị Én.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An",
          "elected Trần Văn Ánh | Phó Bí thư | Tỉnh ủy Nghệ An",
          "elected Vũ Thị Én | Phó Bí thư | Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "handed from one to the other",
      text:
        "Quân khu bàn giao chức trách, nhiệm vụ Chỉ huy trưởng Bộ CHQS tỉnh Nghệ An giữa Đại tá Lê Văn Bưởi và Đại tá Trần Văn Ánh.",
      exactly: [
        .appointments: [
          "dismissed Lê Văn Bưởi | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Nghệ An",
          "appointed Trần Văn Ánh | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "the post just spoken of, and one who may go",
      text:
        "HĐND phường Trường Vinh bầu ông Lê Văn Bưởi làm Chủ tịch UBND phường; miễn nhiệm chức danh này đối với bà Vũ Thị Én. Bà Đỗ Thị Cam, Giám đốc Sở Y tế tỉnh Nghệ An được UBND tỉnh cho thôi việc theo nguyện vọng.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân phường Trường Vinh",
          "dismissed Vũ Thị Én | Chủ tịch | Ủy ban nhân dân phường Trường Vinh",
          "resigned Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "another who gets a post in the next sentence",
      text:
        "HĐND tỉnh Nghệ An bầu ông Lê Văn Bưởi giữ chức Chủ tịch UBND tỉnh. Ông Trần Văn Ánh giữ chức Phó Chủ tịch UBND tỉnh. Trước đó ông Vũ Văn Én giữ chức Phó Chủ tịch UBND tỉnh.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "appointed Trần Văn Ánh | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "whom someone follows has moved on",
      text:
        "Ông Lê Văn Bưởi được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An thay ông Trần Văn Ánh đã chuyển công tác.",
      exactly: [
        .appointments: [
          "appointed Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An",
          "dismissed Trần Văn Ánh | Giám đốc | Sở Y tế tỉnh Nghệ An",
        ]
      ]),
  ]

  static let placeCases: [HardCase] = [
    HardCase(
      name: "paragraphs led by one province each",
      text:
        "Sáng 2/3, HĐND tỉnh Nghệ An họp. Ông Lê Văn Bưởi được bầu giữ chức Chủ tịch UBND tỉnh.\n\nCùng ngày, HĐND tỉnh Hà Tĩnh họp. Bà Vũ Thị Én được bầu giữ chức Chủ tịch UBND tỉnh.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "elected Vũ Thị Én | Chủ tịch | Ủy ban nhân dân tỉnh Hà Tĩnh",
        ]
      ]),
    HardCase(
      name: "someone's own province, in an article about another",
      text:
        "Tỉnh ủy Nghệ An và UBND tỉnh Nghệ An chúc mừng. Ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Hà Tĩnh được bầu giữ chức vụ Bí thư Tỉnh ủy.",
      exactly: [.appointments: ["elected Lê Văn Bưởi | Bí thư | Tỉnh ủy Hà Tĩnh"]]),
    HardCase(
      name: "one paragraph that names two provinces",
      text:
        "UBND tỉnh Nghệ An họp sáng nay.\n\nĐoàn UBND tỉnh Hà Tĩnh đến UBND tỉnh Nghệ An, ông Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh đón đoàn.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]]),
  ]

  private static func papers(_ name: String, _ text: String, _ expected: [String]) -> HardCase {
    HardCase(name: name, text: text, exactly: [.documents: expected])
  }

  static let paperCases: [HardCase] = [
    papers(
      "words before the number",
      "UBND tỉnh thực hiện Nghị quyết chuyên đề số 10-NQ/TU và Quyết định tặng thưởng Bằng khen (số 45/QĐ-UBND).",
      ["10-NQ/TU", "45/QĐ-UBND"]),
    papers(
      "numbers in a row",
      "Huyện thực hiện Nghị quyết 18, 19 của Trung ương với 20 người.",
      ["18", "19"]),
    papers(
      "whose congress passed it",
      "Tỉnh Nghệ An thực hiện Nghị quyết Đại hội XIX Đảng bộ tỉnh.",
      ["Nghị quyết Đại hội XIX Đảng bộ tỉnh"]),
    papers(
      "a notice's issuer and the rule behind",
      "Tỉnh thực hiện Thông báo số 94 của Tiểu ban Nhân sự Đại hội XIII và Quy định 105-QĐ/TW.",
      ["94", "105-QĐ/TW"]),
    papers(
      "a number that counts",
      "Huyện thực hiện Nghị quyết 18, 19 người dự.", ["18"]),
    papers(
      "listed behind a colon",
      "Kỳ họp thông qua các nghị quyết: Nghị quyết về kế hoạch đầu tư công năm 2027; Nghị quyết quy định mức hỗ trợ thiệt hại do thiên tai trên địa bàn.",
      [
        "Nghị quyết về kế hoạch đầu tư công năm 2027",
        "Nghị quyết quy định mức hỗ trợ thiệt hại do thiên tai trên địa bàn",
      ]),
    papers(
      "the head of the Government as issuer",
      "Tỉnh thực hiện Chỉ thị của Thủ tướng Chính phủ về tăng cường phòng cháy, chữa cháy.",
      ["Chỉ thị của Thủ tướng Chính phủ về tăng cường phòng cháy, chữa cháy"]),
    papers(
      "a small word before a title with a capital",
      "Huyện triển khai đề án Nâng cao chất lượng chăn nuôi của UBND huyện trong năm nay.",
      ["Đề án Nâng cao chất lượng chăn nuôi"]),
    papers(
      "a sentence in quotes is no title",
      "Ông nói: “Đề án cần thêm ba tháng nữa”.", []),
    papers(
      "which law it guides is not said",
      "Tỉnh mong Bộ sớm ban hành Nghị định hướng dẫn Luật.", []),
    papers(
      "an ordinance named as one calls people",
      "Hội phổ biến Pháp lệnh Cựu chiến binh.", ["Pháp lệnh Cựu chiến binh"]),
  ]
}
