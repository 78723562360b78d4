import NewsModel
import Testing

/// Posts, bodies and documents in the constructions that provincial portals and the press use.
@Suite struct PostsAndPapersTests {
  @Test(arguments: rowCases) func rowsOfTitles(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: stateCases) func states(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: bodyCases) func bodies(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: paperCases) func papers(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: changeCases) func changes(hardCase: HardCase) throws { try hardCase.check() }

  static var all: [HardCase] { rowCases + stateCases + bodyCases + paperCases + changeCases }

  static let rowCases: [HardCase] = [
    HardCase(
      name: "the title of whom the sentence goes on to speak of",
      text:
        "Tiếp Bộ trưởng Ngoại giao Hàn Quốc Kim Min-soo, Phó Thủ tướng đề nghị hai bên hợp tác.",
      exactly: [.roles: ["Kim Min-soo | Bộ trưởng | Bộ Ngoại giao Hàn Quốc"]]),
    HardCase(
      name: "titles that lead up to the next name",
      text:
        "Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành, Chủ tịch HĐND huyện Yên Thành Trần Văn Ánh cùng dự.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Bí thư | Huyện ủy Yên Thành",
          "Trần Văn Ánh | Chủ tịch | Hội đồng nhân dân huyện Yên Thành",
        ]
      ]),
    HardCase(
      name: "deputies of the chief named before",
      text:
        "Dự có Lê Văn Bưởi, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An; Trần Văn Ánh, Phó Chủ tịch Thường trực; Vũ Thị Én, Phó Chủ tịch, Chủ tịch Hội Nông dân tỉnh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch Thường trực | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An",
          "Vũ Thị Én | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An",
          "Vũ Thị Én | Chủ tịch | Hội Nông dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "the title behind whose delegation someone heads",
      text:
        "Đoàn Thành ủy Đà Nẵng do Phó Bí thư Thường trực Lê Văn Bưởi dẫn đầu vào viếng trước.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Bí thư Thường trực | Thành ủy Đà Nẵng"]]),
    HardCase(
      name: "a minister is not the government's whose group he heads",
      text: "Tổ công tác của Chính phủ do Bộ trưởng Lê Văn Bưởi làm Tổ trưởng đã họp.",
      exactly: [.roles: []]),
    HardCase(
      name: "two deputies after a number word, the second of the highlands",
      text:
        "Kỳ họp HĐND tỉnh Đắk Lắk bế mạc. Chủ tịch HĐND tỉnh Lê Văn Bưởi cùng hai Phó Chủ tịch HĐND tỉnh Trần Văn Ánh, H'Bia Niê điều hành phiên bế mạc.",
      exactly: [.people: ["Lê Văn Bưởi", "Trần Văn Ánh", "H'Bia Niê"]],
      holds: [.chairs: ["Trần Văn Ánh", "H'Bia Niê"]]),
    HardCase(
      name: "the title before 'và' is the first one's",
      text:
        "Ban Chỉ huy Phòng thủ dân sự tỉnh Quảng Trị họp. Chủ tịch UBND tỉnh Lê Văn Bưởi, Trưởng Ban Chỉ huy và Phó Chủ tịch UBND tỉnh Trần Văn Ánh chủ trì.",
      exactly: [.chairs: ["Lê Văn Bưởi", "Trần Văn Ánh"]]),
    HardCase(
      name: "the board of the company named before",
      text:
        "Tỉnh ủy Quảng Ninh có buổi làm việc với Tập đoàn Hoa Mai. Ông Lê Văn Bưởi, Chủ tịch HĐTV Tập đoàn đồng chủ trì buổi làm việc với bà Vũ Thị Én.",
      holds: [.chairs: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a chair beside another, a side and who is on it",
      text:
        "Tỉnh ủy Quảng Ninh tổ chức hội nghị giao ban. Ông Lê Văn Bưởi đồng chủ trì với bà Vũ Thị Én. Phía tỉnh có ông Trần Văn Ánh, Giám đốc Sở Nội vụ.",
      exactly: [.chairs: ["Lê Văn Bưởi", "Vũ Thị Én"], .attendees: ["Trần Văn Ánh"]]),
    HardCase(
      name: "a committee of another state's chamber",
      text: "Ông John Smith, Chủ tịch Ủy ban Tư pháp Hạ viện Mỹ, trả lời báo chí.",
      exactly: [
        .organisations: ["Hạ viện Mỹ", "Ủy ban Tư pháp Hạ viện Mỹ"],
        .roles: ["John Smith | Chủ tịch | Ủy ban Tư pháp Hạ viện Mỹ"],
      ]),
    HardCase(
      name: "departments behind one head",
      text: "Dự có lãnh đạo các Sở: Nội vụ, Công Thương và Y tế tỉnh Bắc Ninh.",
      exactly: [
        .people: [],
        .organisations: [
          "Sở Nội vụ tỉnh Bắc Ninh", "Sở Công Thương tỉnh Bắc Ninh", "Sở Y tế tỉnh Bắc Ninh",
        ],
      ]),
    HardCase(
      name: "a military region named before",
      text:
        "Dự có Chính ủy Quân khu 1 Lê Văn Bưởi; Thiếu tướng Trần Văn Ánh, Phó Tham mưu trưởng Quân khu.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chính ủy | Quân khu 1", "Trần Văn Ánh | Phó Tham mưu trưởng | Quân khu 1",
        ]
      ]),
    HardCase(
      name: "a family that no list has, in a list",
      text:
        "Chủ trì có các đồng chí: Xưa Tùng Lâm, Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An; Trần Văn Ánh - Giám đốc Sở Nội vụ.",
      exactly: [
        .roles: [
          "Xưa Tùng Lâm | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Giám đốc | Sở Nội vụ tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a numbered commune, then who heads it",
      text: "Chủ tịch UBND xã Đam Rông 4 Cil Múp Ha Thơ và Bí thư Đảng ủy xã Thị Mơ Hoa báo cáo.",
      exactly: [
        .roles: [
          "Cil Múp Ha Thơ | Chủ tịch | Ủy ban nhân dân xã Đam Rông 4",
          "Thị Mơ Hoa | Bí thư | Đảng ủy xã Đam Rông 4",
        ]
      ]),
    HardCase(
      name: "a commune that bears a person's name",
      text: "Ông Trần Văn Ánh, Chủ tịch UBND xã Phạm Văn Hai, cho biết việc này.",
      exactly: [
        .people: ["Trần Văn Ánh"],
        .roles: ["Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân xã Phạm Văn Hai"],
      ]),
    HardCase(
      name: "a board of the council named before",
      text:
        "HĐND tỉnh Nghệ An họp sáng nay. Ông Trần Văn Ánh, Trưởng Ban Pháp chế, trình bày báo cáo.",
      exactly: [
        .roles: ["Trần Văn Ánh | Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "an eth typed for Đ",
      text: "Bí thư Ðảng ủy xã Ðất Mũi Ðặng Mỹ Xuân phát biểu.",
      exactly: [.roles: ["Đặng Mỹ Xuân | Bí thư | Đảng ủy xã Đất Mũi"]]),
    HardCase(
      name: "a term behind a school's name",
      text: "Ông Trần Văn Ánh, Phó Hiệu trưởng Trường Đại học Kinh tế nhiệm kỳ 2025 - 2030, dự.",
      exactly: [.roles: ["Trần Văn Ánh | Phó Hiệu trưởng | Trường Đại học Kinh tế"]]),
    HardCase(
      name: "cells of a table",
      text: "1 | Lê Văn Bưởi | 12/5/1970 | Giám đốc Sở Y tế tỉnh Nghệ An",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "a day of birth before the post",
      text: "Ông Lê Văn Bưởi, sinh ngày 12/5/1970, Giám đốc Sở Y tế tỉnh Nghệ An, cùng dự.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "posts that someone gets, in a row",
      text:
        "Ông Lê Văn Bưởi được phân công giữ chức quyền Bộ trưởng, Bí thư Ban cán sự Đảng Bộ Y tế, kiêm Phó Trưởng Ban Tuyên giáo Trung ương.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Quyền Bộ trưởng | Bộ Y tế",
          "Lê Văn Bưởi | Bí thư | Ban cán sự đảng Bộ Y tế",
          "Lê Văn Bưởi | Phó Trưởng ban | Ban Tuyên giáo Trung ương",
        ]
      ]),
    HardCase(
      name: "a career",
      text:
        "Ông Lê Văn Bưởi từng giữ các chức vụ: Phó Chủ tịch UBND huyện Yên Thành (2010-2015), Bí thư Huyện ủy Yên Thành (2015-2020), Giám đốc Sở Nội vụ tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân huyện Yên Thành (nguyên)",
          "Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành (nguyên)",
          "Lê Văn Bưởi | Giám đốc | Sở Nội vụ tỉnh Nghệ An (nguyên)",
        ]
      ]),
    HardCase(
      name: "a time that is over",
      text:
        "Từ năm 2010 đến năm 2015, ông Lê Văn Bưởi giữ chức Bí thư Huyện ủy Yên Thành (Nghệ An).",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành (nguyên)"]]),
    HardCase(
      name: "a time that is over, up to a year",
      text:
        "Từ năm 2010 tới năm 2015, ông Lê Văn Bưởi giữ chức Bí thư Huyện ủy Yên Thành (Nghệ An).",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành (nguyên)"]]),
    HardCase(
      name: "a party committee by its neighbour",
      text:
        "Đồng chí Lê Văn Bưởi, Bí thư Đảng ủy, Chủ tịch HĐND xã Diễn Hoa và thầy Trần Văn Ánh, Phó Bí thư Đảng ủy, Hiệu trưởng Trường Đại học Vinh cùng dự.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Bí thư | Đảng ủy xã Diễn Hoa",
          "Trần Văn Ánh | Phó Bí thư | Đảng ủy Trường Đại học Vinh",
        ]
      ]),
    HardCase(
      name: "whom one stands for",
      text: "Thừa lệnh Bộ trưởng, Chánh Văn phòng Bộ Y tế Lê Văn Bưởi ký công văn số 12/BYT-VP.",
      exactly: [.roles: ["Lê Văn Bưởi | Chánh Văn phòng | Văn phòng Bộ Y tế"]]),
    HardCase(
      name: "deputies named together",
      text:
        "Chủ tọa kỳ họp có bà Trần Thị Cam và ông Lê Văn Bưởi, Phó Chủ tịch HĐND tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Trần Thị Cam | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
          "Lê Văn Bưởi | Phó Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "who stands beside an officer is none",
      text:
        "Ông Lê Văn Bưởi và Thiếu tá Trần Văn Ánh, Phó Trưởng Công an phường Bến Thủy tặng quà.",
      exactly: [.roles: ["Trần Văn Ánh | Phó Trưởng Công an | Công an phường Bến Thủy"]]),
    HardCase(
      name: "a title before the next one's rank",
      text:
        "Dự lễ có Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi, Chỉ huy trưởng Bộ CHQS tỉnh, Đại tá Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a commission of the committee said before",
      text:
        "Đồng chí Lê Văn Bưởi, Ủy viên BTV Tỉnh ủy, Trưởng Ban Dân vận, Chủ tịch UBMTTQ Việt Nam tỉnh Nghệ An phát biểu.",
      holds: [.roles: ["Lê Văn Bưởi | Trưởng ban | Ban Dân vận Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "a secretary beside the committee's chairman, a manager beside the company's",
      text:
        "Ông Lê Văn Bưởi, Phó Bí thư, Chủ tịch UBND thị xã Cửa Lò và ông Trần Văn Ánh, Bí thư Đảng bộ, Giám đốc Công ty CP Cấp nước Nghệ An cùng dự.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Thị ủy Cửa Lò",
          "Trần Văn Ánh | Bí thư | Đảng bộ Công ty cổ phần Cấp nước Nghệ An",
        ]
      ]),
    HardCase(
      name: "elected one after the other",
      text:
        "Hội nghị bầu; đồng chí Lê Văn Bưởi được bầu giữ chức Bí thư Đảng ủy, đồng chí Trần Thị Cam được bầu giữ chức Phó Bí thư Đảng ủy phường Bến Thủy.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Bí thư | Đảng ủy phường Bến Thủy",
          "Trần Thị Cam | Phó Bí thư | Đảng ủy phường Bến Thủy",
        ]
      ]),
    HardCase(
      name: "a minister without a ministry",
      text:
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Bưởi phát biểu; Bộ Y tế đã trả lời.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Bộ trưởng | -", "Lê Văn Bưởi | Chủ nhiệm | Văn phòng Chính phủ",
        ]
      ]),
    HardCase(
      name: "the department's head that a verb seems to end in",
      text: "Bộ Nội vụ bổ nhiệm bà Trần Thị Cam giữ chức Vụ trưởng Vụ Pháp chế Bộ Nội vụ.",
      exactly: [
        .appointments: ["appointed Trần Thị Cam | Vụ trưởng | Vụ Pháp chế Bộ Nội vụ"]
      ]),
    HardCase(
      name: "someone else in brackets",
      text:
        "Việc bổ nhiệm ông Lê Văn Bưởi (con trai nguyên Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Ánh) bị xem xét.",
      exactly: [
        .people: ["Lê Văn Bưởi", "Lê Văn Ánh"],
        .roles: ["Lê Văn Ánh | Giám đốc | Sở Y tế tỉnh Nghệ An (nguyên)"],
      ]),
    HardCase(
      name: "the deputy head of the state's inspectorate",
      text: "Phó Tổng Thanh tra Chính phủ Lê Văn Bưởi trả lời báo chí.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Tổng Thanh tra | Thanh tra Chính phủ"]]),
    HardCase(
      name: "an office written small, and whose it is",
      text:
        "Ông Lê Văn Bưởi, trưởng phòng giáo dục trung học thuộc Sở GD-ĐT tỉnh Nghệ An cho biết.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Trưởng phòng | Phòng Giáo dục trung học Sở Giáo dục và Đào tạo tỉnh Nghệ An"
        ]
      ]),
    HardCase(
      name: "what both are",
      text:
        "Đại tá Lê Văn Bưởi và Đại tá Trần Văn Ánh đều là Phó Giám đốc Công an tỉnh Nghệ An.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Giám đốc | Công an tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Giám đốc | Công an tỉnh Nghệ An",
        ]
      ]),
  ]

  static let stateCases: [HardCase] = [
    HardCase(
      name: "heads of several governments",
      text:
        "Dự hội nghị có Thủ tướng Nhật Kenji Sato, Thủ tướng Australia Peter Smith và Tổng thống Philippines Juan Reyes.",
      exactly: [
        .roles: [
          "Kenji Sato | Thủ tướng | Nhật Bản", "Peter Smith | Thủ tướng | Australia",
          "Juan Reyes | Tổng thống | Philippines",
        ]
      ]),
    HardCase(
      name: "a foreign premier with a name as it is read here",
      text:
        "Thủ tướng Lê Văn Bưởi gặp Thủ tướng Trung Quốc Lý Minh Phong. Thủ tướng Lý Minh Phong cảm ơn Bộ Y tế.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Thủ tướng | Chính phủ", "Lý Minh Phong | Thủ tướng | Trung Quốc",
        ]
      ]),
    HardCase(
      name: "an article about other states alone",
      text: "Tại Trung Quốc, Thủ tướng Lý Minh Phong gặp Tổng thống Pháp Jean Dupont.",
      exactly: [.roles: ["Jean Dupont | Tổng thống | Pháp"]]),
    HardCase(
      name: "the party of another state",
      text:
        "Ông Lý Minh Phong, Ủy viên Bộ Chính trị Trung ương Đảng Cộng sản Trung Quốc dự tiệc.",
      exactly: [
        .roles: ["Lý Minh Phong | Ủy viên | Bộ Chính trị Đảng Cộng sản Trung Quốc"]
      ], lacks: [.organisations: ["Ban Chấp hành"]]),
    HardCase(
      name: "a state before a name is no part of it",
      text: "Tỷ phú Hàn Quốc Park Min-ho và Tổng Thư ký NATO Erik Hansen gặp nhau.",
      exactly: [.people: ["Park Min-ho", "Erik Hansen"]]),
    HardCase(
      name: "capitals that are nobody",
      text:
        "Tại Tp Đà Nẵng, đồng bào La Chí và lãnh đạo Tổng LĐLĐ Việt Nam gặp đại sứ CHLB Đức ở Trường THPT Lê Quý Đôn.",
      exactly: [.people: []], holds: [.organisations: ["Trường THPT Lê Quý Đôn"]]),
    HardCase(
      name: "a province of another state",
      text:
        "Chủ tịch HĐND tỉnh Lai Châu Lê Văn Bưởi tiếp đoàn Sở Công an tỉnh Phông Sa Lỳ (Lào).",
      exactly: [
        .organisations: ["Hội đồng nhân dân tỉnh Lai Châu", "Sở Công an tỉnh Phông Sa Lỳ"]
      ]),
    HardCase(
      name: "names with a space behind the apostrophe, and of six words",
      text:
        "Dự họp có ông K' Brẻo, ông Rơ Ông K' Nhụy và bà Công Tằng Tôn Nữ Diệu An.",
      exactly: [.people: ["K' Brẻo", "Rơ Ông K' Nhụy", "Công Tằng Tôn Nữ Diệu An"]]),
    HardCase(
      name: "a lost space",
      text: "Bộ trưởng Bộ Y tế Nguyễn Chí DũngTheo dõi sát tình hình.",
      exactly: [.people: ["Nguyễn Chí Dũng"]]),
  ]

  static let bodyCases: [HardCase] = [
    HardCase(
      name: "bodies whose names go on in small letters",
      text:
        "Hội đồng Bảo an Liên hợp quốc và Ban Quản lý dự án đầu tư xây dựng huyện Yên Thành đã trả lời. Hội Doanh nghiệp trẻ Việt Nam có ý kiến.",
      holds: [
        .organisations: [
          "Hội đồng Bảo an Liên hợp quốc",
          "Ban Quản lý dự án đầu tư xây dựng huyện Yên Thành", "Hội Doanh nghiệp trẻ Việt Nam",
        ]
      ]),
    HardCase(
      name: "a name ends where a verb begins",
      text: "Trung tâm Y tế dự phòng phát hiện 3 ca. Cục Hàng không Việt Nam kiểm tra 2 hãng.",
      exactly: [.organisations: ["Trung tâm Y tế dự phòng", "Cục Hàng không Việt Nam"]]),
    HardCase(
      name: "a school by a place that looks like a person",
      text: "Hiệu trưởng Trường THCS Tả Sìn Thàng nhận quà.",
      exactly: [.people: [], .organisations: ["Trường THCS Tả Sìn Thàng"]]),
    HardCase(
      name: "an office of the commune that the text speaks of",
      text: "UBND xã Tả Phìn (Lào Cai) họp. Phòng Văn hóa - Xã hội báo cáo.",
      holds: [.organisations: ["Phòng Văn hóa - Xã hội xã Tả Phìn"]]),
    HardCase(
      name: "a short form in brackets",
      text:
        "Công ty Cổ phần Xây dựng Hòa Phước (HPCC) nhận thầu. Ông Lê Văn Bưởi, Tổng Giám đốc HPCC xác nhận.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Tổng Giám đốc | Công ty Cổ phần Xây dựng Hòa Phước"]
      ]),
  ]

  static let paperCases: [HardCase] = [
    HardCase(
      name: "laws in small letters, and what is no law",
      text:
        "Theo luật bảo vệ môi trường năm 2014 và pháp luật Việt Nam, kỷ luật Đảng phải nghiêm.",
      exactly: [.documents: ["Luật bảo vệ môi trường năm 2014"]]),
    HardCase(
      name: "a scheme by its title",
      text: "Công an tỉnh triển khai đề án “Xây dựng lực lượng chính quy ở cơ sở”.",
      exactly: [.documents: ["Đề án “Xây dựng lực lượng chính quy ở cơ sở”"]]),
    HardCase(
      name: "what a resolution is about",
      text:
        "HĐND tỉnh đã thông qua Nghị quyết về dự toán ngân sách địa phương năm 2024, sau đó bế mạc.",
      exactly: [.documents: ["Nghị quyết về dự toán ngân sách địa phương năm 2024"]]),
    HardCase(
      name: "the years of a plan",
      text:
        "Hội nghị thảo luận Chiến lược phát triển kinh tế - xã hội 10 năm 2021-2030 và kế hoạch tuần tới.",
      exactly: [.documents: ["Chiến lược phát triển kinh tế - xã hội 10 năm 2021-2030"]]),
    HardCase(
      name: "a treaty to its short form",
      text:
        "Hai bên ký Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương (CPTPP) hôm qua.",
      exactly: [
        .documents: ["Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương (CPTPP)"]
      ]),
    HardCase(
      name: "a well-known rule",
      text: "Ông vi phạm Quy định những điều đảng viên không được làm.",
      exactly: [.documents: ["Quy định những điều đảng viên không được làm"]]),
    HardCase(
      name: "a decision that founds a body",
      text:
        "Tỉnh ủy Nghệ An ban hành Quyết định thành lập Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực.",
      exactly: [
        .documents: ["Quyết định thành lập Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực"]
      ]),
    HardCase(
      name: "a number makes a document of what is else a phrase",
      text: "Kết quả kiểm tra theo Quy định số 77-QĐ/TW được thông báo theo quy định.",
      exactly: [.documents: ["77-QĐ/TW"]]),
    HardCase(
      name: "decisions about posts are no documents by their subject alone",
      text:
        "Thường trực Tỉnh ủy Nghệ An công bố Quyết định về việc điều động ông Lê Văn Bưởi và Quyết định về công tác cán bộ.",
      exactly: [.documents: []]),
    HardCase(
      name: "resolutions of congresses and plenums",
      text:
        "Chi bộ học tập Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII.",
      exactly: [
        .documents: [
          "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
          "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII",
        ]
      ]),
  ]

  static let changeCases: [HardCase] = [
    HardCase(
      name: "a post given to someone",
      text: "Thủ tướng ký quyết định giao quyền Chủ tịch UBND tỉnh Nghệ An cho ông Lê Văn Bưởi.",
      exactly: [
        .appointments: ["appointed Lê Văn Bưởi | Quyền Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "called up and appointed",
      text:
        "Quyết định điều động ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành đến nhận công tác tại Ban Dân vận Tỉnh ủy Nghệ An và bổ nhiệm giữ chức Trưởng Ban Dân vận Tỉnh ủy.",
      exactly: [
        .appointments: ["transferred Lê Văn Bưởi | Trưởng ban | Ban Dân vận Tỉnh ủy Nghệ An"]
      ]),
    HardCase(
      name: "membership that comes with the post",
      text:
        "Ban Thường vụ Tỉnh ủy chỉ định ông Lê Văn Bưởi tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Huyện ủy Yên Thành nhiệm kỳ 2020 - 2025.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Huyện ủy Yên Thành",
          "Lê Văn Bưởi | Ủy viên | Ban Chấp hành Đảng bộ huyện Yên Thành",
          "Lê Văn Bưởi | Ủy viên | Ban Thường vụ Huyện ủy Yên Thành",
        ]
      ]),
    HardCase(
      name: "removed as a punishment, from several posts",
      text:
        "Ban Bí thư kỷ luật ông Lê Văn Bưởi bằng hình thức cách chức Bí thư Tỉnh ủy, Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An.",
      exactly: [
        .appointments: [
          "dismissed Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An",
          "dismissed Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "retired by decision",
      text:
        "UBND thành phố Vinh trao quyết định nghỉ hưu cho ông Lê Văn Bưởi, Trưởng phòng Nội vụ thành phố Vinh.",
      exactly: [
        .appointments: ["retired Lê Văn Bưởi | Trưởng phòng | Phòng Nội vụ thành phố Vinh"]
      ]),
  ]

  @Test func signersOfDocuments() throws {
    let texts = [
      ("Quyết định số 12/QĐ-TTg do Phó Thủ tướng Lê Văn Bưởi ký ngày 3/4/2019.", ["Lê Văn Bưởi"]),
      ("Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi vừa ký Quyết định số 12/QĐ-UBND.", ["Lê Văn Bưởi"]),
      ("Ông Lê Văn Bưởi đề nghị ký Quyết định số 12/QĐ-UBND.", []),
    ]
    for (text, expected) in texts {
      let reading = try Reading(text)
      let signers = reading.facts.documents.flatMap { document in
        document.signers.map { reading.people[$0.person] }
      }
      #expect(signers == expected, "\(text)")
    }
  }
}
