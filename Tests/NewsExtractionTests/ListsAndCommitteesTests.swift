import NewsModel
import Testing

/// Headings of lists, and the committees of 2025, as provinces' and communes' pages put them.
@Suite struct ListsAndCommitteesTests {
  @Test(arguments: headingCases) func headings(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: committeeCases) func committees(hardCase: HardCase) throws {
    try hardCase.check()
  }

  static var all: [HardCase] { headingCases + committeeCases }

  static let headingCases: [HardCase] = [
    HardCase(
      name: "who stands in a list, by the group they are of",
      text:
        "UBND tỉnh Nghệ An họp phiên thường kỳ. Dự phiên họp có các đồng chí trong Ban Thường vụ Tỉnh ủy: Lê Văn Bưởi, Giám đốc Sở Y tế; Trần Văn Ánh, Giám đốc Sở Tài chính.",
      exactly: [
        .attendees: ["Lê Văn Bưởi", "Trần Văn Ánh"],
        .roles: [
          "Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An",
          "Trần Văn Ánh | Giám đốc | Sở Tài chính tỉnh Nghệ An",
        ],
      ]),
    HardCase(
      name: "leaders of several bodies head a list and give nobody a post",
      text:
        "Hội nghị dân vận diễn ra tại Vinh. Dự hội nghị có các đồng chí lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh Nghệ An: Lê Văn Bưởi, Trưởng Ban Dân vận Tỉnh ủy; Trần Văn Ánh, Phó Chủ tịch HĐND tỉnh.",
      exactly: [
        .attendees: ["Lê Văn Bưởi", "Trần Văn Ánh"],
        .roles: [
          "Lê Văn Bưởi | Trưởng ban | Ban Dân vận Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ],
      ]),
    HardCase(
      name: "a title behind là is that of all in the list",
      text:
        "Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An: Lê Văn Bưởi; Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "a list behind 'và các' is not the person's before it",
      text:
        "Dự lễ có ông Vũ Quốc Én, Phó Chủ tịch Quốc hội và các Ủy viên Trung ương Đảng: Lê Văn Bưởi, Bí thư Tỉnh ủy Nghệ An; Trần Văn Ánh, Bí thư Tỉnh ủy Hà Tĩnh.",
      exactly: [
        .roles: [
          "Vũ Quốc Én | Phó Chủ tịch | Quốc hội",
          "Lê Văn Bưởi | Ủy viên | Ban Chấp hành Trung ương Đảng",
          "Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Ủy viên | Ban Chấp hành Trung ương Đảng",
          "Trần Văn Ánh | Bí thư | Tỉnh ủy Hà Tĩnh",
        ]
      ]),
    HardCase(
      name: "a post that is still to be filled",
      text:
        "Trong thời gian chờ kiện toàn chức vụ Bí thư Huyện ủy Yên Thành, đồng chí Lê Văn Bưởi, Phó Bí thư Huyện ủy được giao phụ trách.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Bí thư | Huyện ủy Yên Thành"]]),
    HardCase(
      name: "a quarter's number ends a sentence",
      text:
        "UBND tỉnh Nghệ An họp đánh giá kết quả quý I. Về phía sở ngành có ông Lê Văn Bưởi dự.",
      exactly: [.people: ["Lê Văn Bưởi"], .attendees: ["Lê Văn Bưởi"]]),
  ]

  static let committeeCases: [HardCase] = [
    HardCase(
      name: "members of bodies that are no unit",
      text:
        "Đảng bộ UBND tỉnh Nghệ An, Đảng bộ các cơ quan Đảng tỉnh và Đảng bộ Công an tỉnh họp. Đảng bộ cơ quan UBND xã Hưng Nguyên kết nạp hai đảng viên.",
      holds: [
        .organisations: [
          "Đảng bộ Ủy ban nhân dân tỉnh Nghệ An", "Đảng bộ các cơ quan Đảng tỉnh Nghệ An",
          "Đảng bộ Công an tỉnh Nghệ An",
        ]
      ],
      lacks: [.organisations: ["Đảng bộ tỉnh"]]),
    HardCase(
      name: "titles and committees written as one",
      text:
        "Đồng chí Lê Văn Bưởi, Bí thư Đảng ủy - CTHĐND xã Hưng Nguyên và đồng chí Trần Văn Ánh, PCTUBND xã Hưng Nguyên dự.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Hội đồng nhân dân xã Hưng Nguyên",
          "Trần Văn Ánh | Phó Chủ tịch | Ủy ban nhân dân xã Hưng Nguyên",
        ]
      ]),
    HardCase(
      name: "on whose behalf someone acts",
      text:
        "Được sự ủy quyền Chủ tịch nước, Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa trao Huân chương. Thừa ủy nhiệm Thủ tướng, ông Lê Văn Bưởi đọc quyết định.",
      exactly: [.roles: ["Lê Thị Hoa | Bí thư | Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "families and accusers of those with a title",
      text:
        "Phu nhân Tổng Bí thư, bà Ngô Thị Mận tặng quà. Người tố cáo Chủ tịch UBND huyện Yên Thành, bà Trần Thị Lý được bảo vệ. Thay Giám đốc Sở Y tế, ông Vũ Quốc Én đọc báo cáo. Con trai Bí thư Huyện ủy Yên Thành Lê Văn Bưởi bị bắt.",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành"]]),
    HardCase(
      name: "no appointment was made",
      text:
        "UBND tỉnh Nghệ An bác thông tin bổ nhiệm ông Lê Văn Bưởi làm Giám đốc Sở Y tế. Cử tri hỏi vì sao bổ nhiệm ông Trần Văn Ánh làm Giám đốc Sở Tài chính. Tỉnh ủy cân nhắc bổ nhiệm ông Vũ Quốc Én giữ chức Giám đốc Sở Nội vụ.",
      exactly: [.appointments: []]),
    HardCase(
      name: "said at another time, or sent",
      text:
        "Sáng 5/3/2024, UBND tỉnh Nghệ An tổ chức hội nghị dân vận. Ông Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh chủ trì hội nghị. Năm 2021, Bộ trưởng Bộ Y tế Trần Văn Ánh đã tuyên bố dừng dự án. Sinh thời, Tổng Bí thư Vũ Quốc Én khẳng định dân là gốc. Bộ trưởng Bộ Nội vụ Đỗ Văn Cam gửi thư chúc mừng hội nghị. Giám đốc Sở Y tế Ngô Văn Mười đề nghị thêm vốn.",
      exactly: [.speakers: ["Ngô Văn Mười"], .chairs: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "the party committee of a province's people's committee",
      text:
        "Dự có ông Lê Văn Bưởi, Phó Bí thư Thường trực Đảng ủy, Phó Chủ tịch UBND tỉnh Nghệ An; bà Trần Thị Ánh, Bí thư Đảng ủy, Chủ tịch UBND xã Đô Thành.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư Thường trực | Đảng ủy Ủy ban nhân dân tỉnh Nghệ An",
          "Trần Thị Ánh | Bí thư | Đảng ủy xã Đô Thành",
        ]
      ]),
    HardCase(
      name: "a typographic apostrophe in a highland name",
      text: "Ông K’Brôi, Bí thư Đảng ủy xã D’Ran và ông Lê Văn Bưởi, Bí thư Huyện ủy M'Đrắk dự.",
      exactly: [
        .people: ["K’Brôi", "Lê Văn Bưởi"],
        .roles: [
          "K’Brôi | Bí thư | Đảng ủy xã D’Ran", "Lê Văn Bưởi | Bí thư | Huyện ủy M'Đrắk",
        ],
      ]),
    HardCase(
      name: "communes of two names, hamlets, and branches of a firm in a province",
      text:
        "Ông Lê Văn Bưởi, Chủ tịch UBND phường Cam Ly - Đà Lạt, ông Trần Văn Ánh, trưởng thôn Yên Hòa và bà Vũ Thị Én, Giám đốc VNPT Lâm Đồng dự.",
      exactly: [.people: ["Lê Văn Bưởi", "Trần Văn Ánh", "Vũ Thị Én"]],
      holds: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân phường Cam Ly - Đà Lạt",
          "Vũ Thị Én | Giám đốc | VNPT Lâm Đồng",
        ]
      ]),
    HardCase(
      name: "heads of many units name none of them",
      text: "Các bí thư, chủ tịch quận, huyện dự họp tại phường Hưng Dũng.",
      exactly: [.organisations: []]),
  ]
}
