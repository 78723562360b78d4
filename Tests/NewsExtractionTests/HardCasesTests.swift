import Testing

/// The constructions that mislead a reader in a hurry, one or more texts each.
@Suite struct HardCasesTests {
  @Test(arguments: chairingCases) func chairing(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: roleCases) func roles(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: peopleCases) func people(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: bodyCases) func bodies(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: postCases) func posts(hardCase: HardCase) throws { try hardCase.check() }

  static var all: [HardCase] {
    chairingCases + roleCases + peopleCases + bodyCases + postCases + PostsAndPapersTests.all
      + ListsAndCommitteesTests.all + ProvincePagesTests.all
  }

  static let chairingCases: [HardCase] = [
    HardCase(
      name: "who stands for another chairs",
      text:
        "Sáng 5/3/2019, Phó Bí thư Tỉnh ủy Nghệ An Trần Văn Ánh thay mặt Bí thư Tỉnh ủy Lê Văn Bưởi chủ trì hội nghị.",
      exactly: [.chairs: ["Trần Văn Ánh"]]),
    HardCase(
      name: "who is sent by another chairs",
      text:
        "Được sự ủy quyền của Bí thư Tỉnh ủy Lê Văn Bưởi, Phó Bí thư Tỉnh ủy Nghệ An Trần Văn Ánh chủ trì hội nghị.",
      exactly: [.chairs: ["Trần Văn Ánh"]]),
    HardCase(
      name: "who once chaired another",
      text:
        "Sáng 5/3/2019, UBND tỉnh Nghệ An tổ chức hội nghị. Ông Lê Văn Bưởi, người từng chủ trì hội nghị năm trước, phát biểu.",
      exactly: [.chairs: []]),
    HardCase(
      name: "chair with two titles behind do",
      text:
        "Cuộc họp về an toàn đường sắt do Bộ trưởng Bộ GTVT, Phó Chủ tịch Thường trực Ủy ban An toàn giao thông Quốc gia Trần Văn Ánh chủ trì diễn ra sáng 5/3/2019.",
      exactly: [.chairs: ["Trần Văn Ánh"], .people: ["Trần Văn Ánh"]],
      holds: [
        .roles: [
          "Trần Văn Ánh | Bộ trưởng | Bộ Giao thông vận tải",
          "Trần Văn Ánh | Phó Chủ tịch Thường trực | Ủy ban An toàn giao thông Quốc gia",
        ]
      ]),
    HardCase(
      name: "a president inside another's title is no chair",
      text:
        "Phiên thảo luận do ông Park Min-soo, cố vấn đặc biệt của Tổng thống Hàn Quốc Lee Jae Hwan, chủ trì chiều 3/4/2018.",
      exactly: [.chairs: ["Park Min-soo"]]),
    HardCase(
      name: "an adviser of a chairman is not his body's",
      text:
        "Cuộc họp do ông Lê Văn Bưởi, cố vấn của Chủ tịch UBND tỉnh Nghệ An Trần Văn Ánh, chủ trì.",
      exactly: [
        .chairs: ["Lê Văn Bưởi"],
        .roles: ["Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"],
      ]),
    HardCase(
      name: "who is asked to chair has not chaired",
      text: "Ông Lê Văn Bưởi đề nghị ông Trần Văn Ánh chủ trì cuộc họp.",
      exactly: [.chairs: []]),
    HardCase(
      name: "who is told to chair has not chaired",
      text:
        "Kết luận phiên họp, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi giao Giám đốc Sở Y tế Trần Văn Ánh chủ trì hội nghị tuần tới.",
      exactly: [.chairs: [], .concluders: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "who does not chair",
      text:
        "Tỉnh ủy Nghệ An tổ chức hội nghị. Ông Lê Văn Bưởi, Bí thư Tỉnh ủy không chủ trì hội nghị do bận công tác.",
      exactly: [.chairs: []]),
    HardCase(
      name: "a role alone chairs",
      text:
        "Tỉnh ủy Nghệ An họp sáng 3/4/2024. Đồng chí Lê Văn Bưởi, Bí thư Tỉnh ủy dự họp. Đồng chí Bí thư Tỉnh ủy chủ trì hội nghị.",
      exactly: [.chairs: ["Lê Văn Bưởi"], .people: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "chairs in a caption only",
      text:
        "Huyện ủy Yên Thành sơ kết quý I/2024\nSáng 4/4, Huyện ủy Yên Thành (Nghệ An) tổ chức hội nghị sơ kết công tác quý I/2024.\nCác đồng chí: Trần Văn Ánh, Bí thư Huyện ủy; Lê Thị Bưởi, Chủ tịch UBND huyện đồng chủ trì hội nghị. Ảnh: Minh Châu\nHội nghị đã nghe báo cáo kết quả quý I.",
      exactly: [.chairs: ["Trần Văn Ánh", "Lê Thị Bưởi"]], lacks: [.people: ["Minh Châu"]]),
    HardCase(
      name: "a task to chair is no chair",
      text:
        "Chiều 5/6/2024, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An chủ trì hội nghị giao ban. Ông giao ông Trần Văn Ánh, Giám đốc Sở Nội vụ chủ trì, phối hợp với các sở, ngành xây dựng đề án.",
      exactly: [.chairs: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a body that has the lead is no chair",
      text:
        "Hội nghị thống nhất giao Sở Y tế tỉnh Nghệ An chủ trì, phối hợp với Công an tỉnh thực hiện; MTTQ tỉnh đã chủ trì phản biện 5 dự thảo.",
      exactly: [.chairs: [], .people: []]),
    HardCase(
      name: "the chair of another meeting in passing",
      text:
        "Sáng 7/8/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban quý II. Đồng chí Lê Văn Bưởi, Phó Bí thư Tỉnh ủy chủ trì hội nghị. Trước đó, ngày 2/8, ông Trần Văn Ánh, Chủ tịch UBND tỉnh đã chủ trì cuộc họp về phòng cháy rừng.",
      holds: [.chairs: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "one who will chair has not chaired",
      text:
        "Ngày 6/5/2024, Văn phòng Tỉnh ủy Nghệ An thông báo: đồng chí Lê Văn Bưởi, Bí thư Tỉnh ủy sẽ chủ trì hội nghị vào tuần tới.",
      exactly: [.chairs: []]),
    HardCase(
      name: "planned to chair",
      text: "Dự kiến ông Lê Văn Bưởi, Bí thư Tỉnh ủy Nghệ An chủ trì hội nghị.",
      exactly: [.chairs: []]),
    HardCase(
      name: "kết luận reports or convicts",
      text:
        "Ông Lê Văn Bưởi, Trưởng Công an huyện kết luận nạn nhân tử vong do ngạt nước. Cơ quan điều tra kết luận ông Trần Văn Ánh vi phạm.",
      exactly: [.concluders: [], .chairs: []]),
    HardCase(
      name: "kết luận at a meeting concludes it",
      text:
        "Sáng 7/8/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Phát biểu kết luận hội nghị, đồng chí Lê Văn Bưởi, Phó Bí thư Tỉnh ủy đề nghị các cấp ủy khẩn trương vào cuộc.",
      exactly: [.concluders: ["Lê Văn Bưởi"], .chairs: []]),
    HardCase(
      name: "the head of a delegation is no chair",
      text:
        "Ngày 10/9/2024, Đoàn công tác do bà Lê Thị Bưởi, Phó Trưởng Ban Dân vận Tỉnh ủy Nghệ An làm trưởng đoàn đã làm việc với Huyện ủy Yên Thành.",
      exactly: [.chairs: [], .delegationHeads: ["Lê Thị Bưởi"]]),
    HardCase(
      name: "sites of an online meeting",
      text:
        "Sáng 7/8/2024, Tỉnh ủy Nghệ An tổ chức hội nghị trực tuyến. Đồng chí Lê Văn Bưởi, Phó Bí thư Tỉnh ủy chủ trì hội nghị tại điểm cầu tỉnh.",
      exactly: [.chairs: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "the chair's role said behind the name in brackets",
      text:
        "Hội thảo diễn ra sáng 7/8/2024 do PGS.TS Lê Văn Bưởi (Viện trưởng Viện Kinh tế Việt Nam) chủ trì.",
      exactly: [.chairs: ["Lê Văn Bưởi"]]),
  ]

  static let roleCases: [HardCase] = [
    HardCase(
      name: "two titles joined by a dash, of one association",
      text: "Ông Lê Văn Bưởi, Phó Chủ tịch - Tổng Thư ký Hội Nông dân tỉnh Nghệ An dự lễ khai mạc.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Hội Nông dân tỉnh Nghệ An",
          "Lê Văn Bưởi | Tổng Thư ký | Hội Nông dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a name with decomposed letters, as entities may leave it",
      text: "Ông Lê Văn Bu\u{31B}o\u{31B}\u{309}i, Bí thư Huyện ủy Yên Thành dự họp.",
      exactly: [.people: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a place before a name is no part of it",
      text: "Chủ tịch UBND tỉnh Thái Nguyên Dương Văn Lực dự hội nghị sáng 3/4/2024.",
      exactly: [
        .people: ["Dương Văn Lực"],
        .roles: ["Dương Văn Lực | Chủ tịch | Ủy ban nhân dân tỉnh Thái Nguyên"],
      ]),
    HardCase(
      name: "the same with a family name that is a place's word",
      text: "Bí thư Tỉnh ủy Hòa Bình Sơn Văn Thái phát biểu tại hội nghị.",
      exactly: [
        .people: ["Sơn Văn Thái"], .roles: ["Sơn Văn Thái | Bí thư | Tỉnh ủy Hòa Bình"],
      ]),
    HardCase(
      name: "the head of a department of health",
      text: "Phó Giám đốc Sở Y tế Hồ Văn Thảo cho biết bệnh viện đã tiếp nhận 12 ca.",
      exactly: [.people: ["Hồ Văn Thảo"]], lacks: [.organisations: ["Hồ"]]),
    HardCase(
      name: "a short name behind a department",
      text: "Giám đốc Sở Y tế Hồ Lâm báo cáo tại hội nghị của UBND tỉnh Nghệ An.",
      exactly: [.people: ["Hồ Lâm"]], lacks: [.organisations: ["Hồ Lâm"]]),
    HardCase(
      name: "Thường trực in a title and in a body",
      text:
        "Bà Lê Thị Bưởi, Phó Chủ tịch Thường trực HĐND tỉnh Nghệ An và ông Trần Văn Ánh, Phó Bí thư Thường trực Tỉnh ủy dự họp. Thường trực HĐND tỉnh thống nhất.",
      exactly: [
        .roles: [
          "Lê Thị Bưởi | Phó Chủ tịch Thường trực | Hội đồng nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Bí thư Thường trực | Tỉnh ủy Nghệ An",
        ]
      ],
      holds: [.organisations: ["Thường trực Hội đồng nhân dân tỉnh Nghệ An"]]),
    HardCase(
      name: "two titles joined by a dash",
      text: "Ông Lê Văn Bưởi, Phó Chủ tịch - Tổng Thư ký Hội Nhà báo Việt Nam dự lễ khai mạc.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Hội Nhà báo Việt Nam",
          "Lê Văn Bưởi | Tổng Thư ký | Hội Nhà báo Việt Nam",
        ]
      ]),
    HardCase(
      name: "a title in brackets behind a name",
      text: "Ông Lê Văn Bưởi (Giám đốc Sở Tài chính tỉnh Nghệ An) cho rằng cần sửa quy định.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Tài chính tỉnh Nghệ An"]]),
    HardCase(
      name: "nguyên makes a title former, nguyên tắc does not",
      text:
        "Ông Lê Văn Bưởi, nguyên Chủ tịch UBND tỉnh Nghệ An nhắc lại nguyên tắc tập trung dân chủ. Bà Trần Thị Cam, Chủ tịch HĐND tỉnh Nghệ An nêu nguyên nhân.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An (nguyên)",
          "Trần Thị Cam | Chủ tịch | Hội đồng nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "a shared title and a list",
      text:
        "Dự hội nghị có các Phó Chủ tịch UBND tỉnh Nghệ An: Lê Văn Bưởi, Trần Văn Ánh và Đỗ Thị Cam.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "Trần Văn Ánh | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "Đỗ Thị Cam | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "members, standing members, Tỉnh ủy viên",
      text:
        "Đồng chí Lê Văn Bưởi, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy Nghệ An và đồng chí Trần Văn Ánh, Tỉnh ủy viên, Bí thư Huyện ủy Yên Thành cùng dự.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "Lê Văn Bưởi | Trưởng ban | Ban Tổ chức Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Ủy viên | Tỉnh ủy Nghệ An",
          "Trần Văn Ánh | Bí thư | Huyện ủy Yên Thành",
        ]
      ]),
    HardCase(
      name: "an elided ministry",
      text: "Thứ trưởng Y tế Lê Văn Bưởi trả lời họp báo chiều 3/4/2020.",
      exactly: [.roles: ["Lê Văn Bưởi | Thứ trưởng | Bộ Y tế"]]),
    HardCase(
      name: "another's body is not the person's",
      text:
        "Ông Lê Văn Bưởi, thư ký của Chủ tịch UBND tỉnh Nghệ An Trần Văn Ánh, có mặt tại buổi làm việc.",
      holds: [.roles: ["Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]],
      lacks: [.roles: ["Lê Văn Bưởi | Chủ tịch"]]),
  ]

  static let peopleCases: [HardCase] = [
    HardCase(
      name: "a given name means the full one before it",
      text:
        "Ông Lê Minh Khải, Chủ tịch UBND huyện Yên Thành (Nghệ An) cho biết mưa đã ngớt. Theo ông Khải, nước đang rút. Ông đề nghị dân yên tâm.",
      exactly: [.people: ["Lê Minh Khải"]]),
    HardCase(
      name: "two of one given name",
      text:
        "Ông Lê Minh Khải và bà Trần Thị Khải cùng dự. Bà Khải nói thêm về cây trồng.",
      exactly: [.people: ["Lê Minh Khải", "Trần Thị Khải"]]),
    HardCase(
      name: "sayings, streets, schools and cities are not people",
      text:
        "Thành phố Hồ Chí Minh học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh; lễ đặt tại đường Nguyễn Trãi, trước Trường THPT Lê Quý Đôn, trao giải thưởng Võ Thị Sáu.",
      exactly: [.people: []]),
    HardCase(
      name: "two people of one name",
      text:
        "Ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành (Nghệ An) và ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An cùng dự hội nghị.",
      exactly: [.people: ["Lê Văn Bưởi", "Lê Văn Bưởi"]]),
    HardCase(
      name: "people inside the name of an event",
      text: "Lễ truy điệu cố Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi diễn ra sáng 3/4/2024.",
      exactly: [
        .people: ["Lê Văn Bưởi"],
        .roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An (nguyên)"],
      ]),
    HardCase(
      name: "names of many peoples",
      text:
        "Dự hội nghị có các đồng chí: Hầu A Páo, Y Nguyên Niê Kđăm, H'Hoa Êban, Điểu K'Rang, Thạch Sóc Kha, Giàng Thị Mỷ.",
      exactly: [
        .people: [
          "Hầu A Páo", "Y Nguyên Niê Kđăm", "H'Hoa Êban", "Điểu K'Rang", "Thạch Sóc Kha",
          "Giàng Thị Mỷ",
        ]
      ]),
    HardCase(
      name: "a name in capitals and in the older spelling is one person",
      text:
        "Đồng chí LÊ VĂN HOÀ chủ trì hội nghị. Đồng chí Lê Văn Hòa phát biểu tại hội nghị.",
      exactly: [.people: ["Lê Văn Hòa"], .chairs: ["Lê Văn Hòa"], .speakers: ["Lê Văn Hòa"]]),
    HardCase(
      name: "names one tone apart are two people",
      text: "Ông Trần Văn Hưng và ông Trần Văn Hùng dự hội nghị.",
      exactly: [.people: ["Trần Văn Hưng", "Trần Văn Hùng"]]),
    HardCase(
      name: "a role alone means its holder",
      text:
        "Hội nghị có sự tham dự của đồng chí Lê Văn Bưởi, Trưởng Ban Tổ chức Tỉnh ủy Nghệ An. Phát biểu tại hội nghị, đồng chí Trưởng Ban Tổ chức Tỉnh ủy lưu ý các địa phương.",
      exactly: [.people: ["Lê Văn Bưởi"], .speakers: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "a district and a person",
      text: "Ông Mai Sơn, Phó Chủ tịch UBND tỉnh Bắc Giang thăm huyện Mai Sơn, tỉnh Sơn La.",
      exactly: [
        .people: ["Mai Sơn"], .roles: ["Mai Sơn | Phó Chủ tịch | Ủy ban nhân dân tỉnh Bắc Giang"],
      ]),
  ]

  static let bodyCases: [HardCase] = [
    HardCase(
      name: "commas inside a body",
      text:
        "Ông Lê Văn Bưởi, Cục trưởng Cục Phòng, chống tham nhũng, tiêu cực và ông Trần Văn Ánh, Phó Trưởng Ban Nội chính Tỉnh ủy Nghệ An dự họp.",
      holds: [
        .organisations: [
          "Cục Phòng, chống tham nhũng, tiêu cực", "Ban Nội chính Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "a shared tail",
      text: "Dự hội nghị có lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh Nghệ An.",
      holds: [
        .organisations: [
          "Tỉnh ủy Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "abbreviations of the centre",
      text: "Ban Tổ chức T.Ư và Ban Dân vận TW làm việc với Ban Thường vụ Tỉnh ủy Nghệ An.",
      holds: [
        .organisations: [
          "Ban Tổ chức Trung ương", "Ban Dân vận Trung ương", "Ban Thường vụ Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "two decrees share their word in running text",
      text: "Ông Lê Văn Bưởi giới thiệu nội dung Nghị định 29 và 178 của Chính phủ.",
      exactly: [.documents: ["29", "178"]]),
    HardCase(
      name: "two decrees share their word",
      text: "Hội nghị phổ biến Nghị định 29 và 178 của Chính phủ.",
      exactly: [.documents: ["29", "178"]]),
    HardCase(
      name: "a number with odd spaces",
      text: "Ban Thường trực ban hành Hướng dẫn số 15/HD -MTTQ - BTT ngày 3/4/2024.",
      exactly: [.documents: ["15/HD-MTTQ-BTT"]]),
    HardCase(
      name: "numbers that look alike",
      text:
        "Hội nghị quán triệt Quy định 24-QĐ/TW, Quy định số 124-QĐ/TW, Nghị quyết số 21-NQ/TW và Kết luận số 21-KL/TW.",
      exactly: [.documents: ["24-QĐ/TW", "124-QĐ/TW", "21-NQ/TW", "21-KL/TW"]]),
    HardCase(
      name: "the issuer's code names the province's committee",
      text: "Tỉnh ủy Nghệ An triển khai Chỉ thị số 41-CT/TU và Luật Đất đai.",
      holds: [.documents: ["41-CT/TU", "Luật Đất đai"]]),
  ]

  static let postCases: [HardCase] = [
    HardCase(
      name: "appointed",
      text:
        "Ông Lê Văn Bưởi được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An từ ngày 1/3/2024.",
      exactly: [.appointments: ["appointed Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
    HardCase(
      name: "to be appointed",
      text:
        "Bộ Nội vụ đề xuất bổ nhiệm ông Lê Văn Bưởi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      exactly: [.appointments: []]),
    HardCase(
      name: "to be dismissed",
      text:
        "Ủy ban Kiểm tra kiến nghị miễn nhiệm chức danh Chủ tịch UBND huyện Yên Thành (Nghệ An) đối với ông Lê Văn Bưởi. Ông Trần Văn Ánh bị đề nghị cách chức Bí thư Huyện ủy.",
      exactly: [.appointments: []]),
    HardCase(
      name: "one body proposes what another decides",
      text:
        "Bộ Y tế đề nghị Thủ tướng Chính phủ bổ nhiệm ông Lê Văn Bưởi giữ chức Thứ trưởng Bộ Y tế.",
      exactly: [.appointments: []]),
    HardCase(
      name: "confirmed by the Secretariat",
      text:
        "Đồng chí Lê Văn Bưởi được Ban Bí thư chuẩn y giữ chức Phó Bí thư Tỉnh ủy Nghệ An nhiệm kỳ 2020 - 2025.",
      exactly: [.appointments: ["appointed Lê Văn Bưởi | Phó Bí thư | Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "posts held before",
      text: "Ông Lê Văn Bưởi từng giữ chức Bí thư Huyện ủy Yên Thành (Nghệ An).",
      exactly: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành (nguyên)"]]),
    HardCase(
      name: "will be appointed",
      text: "Ông Lê Văn Bưởi sẽ được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      exactly: [.appointments: []]),
    HardCase(
      name: "not appointed",
      text: "Ông Lê Văn Bưởi không được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      exactly: [.appointments: []]),
    HardCase(
      name: "elected, and whom he follows",
      text:
        "Kỳ họp đã bầu ông Lê Văn Bưởi giữ chức Chủ tịch UBND tỉnh Nghệ An thay ông Trần Văn Ánh nghỉ hưu.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
          "retired Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "relieved",
      text:
        "HĐND tỉnh Nghệ An miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Bưởi.",
      exactly: [
        .appointments: ["dismissed Lê Văn Bưởi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]
      ]),
    HardCase(
      name: "someone else's retirement",
      text: "Ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An thăm hỏi cán bộ nghỉ hưu.",
      exactly: [.appointments: []]),
  ]
}
