import NewsModel
import Testing

/// Posts and bodies in the register of two-tier local government, and results of first sessions.
@Suite struct TwoTierPostsTests {
  @Test(arguments: communeCases) func communes(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: changeCases) func changes(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: officeCases) func offices(hardCase: HardCase) throws { try hardCase.check() }

  static let communeCases: [HardCase] = [
    HardCase(
      name: "a list that names its ward once",
      text:
        "Dự lễ có các đồng chí: Lê Văn Bưởi, Bí thư Đảng ủy; Trần Thị Cam, Phó Bí thư Thường trực; Vũ Văn Ánh, Chủ tịch UBND phường Vinh Tân.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Bí thư | Đảng ủy phường Vinh Tân",
          "Trần Thị Cam | Phó Bí thư Thường trực | Đảng ủy phường Vinh Tân",
          "Vũ Văn Ánh | Chủ tịch | Ủy ban nhân dân phường Vinh Tân",
        ]
      ]),
    HardCase(
      name: "a school beside the ward has a committee too",
      text:
        "Dự lễ có Lê Văn Bưởi, Bí thư Đảng ủy; Trần Thị Cam, Hiệu trưởng Trường Đại học Vinh; Vũ Văn Ánh, Chủ tịch UBND phường Vinh Tân.",
      lacks: [.roles: ["Lê Văn Bưởi | Bí thư | Đảng ủy phường"]]),
    HardCase(
      name: "a council beside a Đảng ủy is no province's",
      text:
        "Tỉnh ủy Nghệ An làm việc với xã Yên Thành. Về phía xã có Lê Văn Bưởi, Bí thư Đảng ủy, Chủ tịch HĐND; Trần Thị Cam, Phó Bí thư Đảng ủy, Chủ tịch UBND.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Hội đồng nhân dân xã Yên Thành",
          "Trần Thị Cam | Chủ tịch | Ủy ban nhân dân xã Yên Thành",
        ]
      ]),
    HardCase(
      name: "a name behind a bare committee",
      text: "Đảng ủy xã Yên Thành họp. Chủ nhiệm UBKT Đảng ủy Đỗ Thị Bưởi báo cáo.",
      exactly: [
        .people: ["Đỗ Thị Bưởi"],
        .roles: ["Đỗ Thị Bưởi | Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy xã Yên Thành"],
      ]),
    HardCase(
      name: "the youth union of a commune",
      text: "Anh Lê Văn Bưởi, Bí thư Đoàn TNCS Hồ Chí Minh xã Yên Thành, phát biểu.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Bí thư | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Yên Thành"]
      ]),
    HardCase(
      name: "where the commune is, in brackets",
      text: "Chủ tịch UBND xã Chấn Hưng (Vĩnh Tường, Vĩnh Phúc) Lê Văn Bưởi cho biết.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân xã Chấn Hưng"]]),
    HardCase(
      name: "results of a vote",
      text:
        "Kết quả bầu các chức danh: Chủ tịch HĐND xã Yên Thành: đồng chí Lê Văn Bưởi; Phó Chủ tịch HĐND xã: đồng chí Trần Thị Cam.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Hội đồng nhân dân xã Yên Thành",
          "Trần Thị Cam | Phó Chủ tịch | Hội đồng nhân dân xã Yên Thành",
        ]
      ]),
    HardCase(
      name: "a group and its head",
      text: "Tỉnh lập Tổ công tác do ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An làm Tổ trưởng.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"]]),
  ]

  static let changeCases: [HardCase] = [
    HardCase(
      name: "the first session of a committee",
      text:
        "Ban Chấp hành Đảng bộ phường Vinh Tân bầu Ban Thường vụ gồm 9 đồng chí. Đồng chí Lê Văn Bưởi được bầu giữ chức Bí thư; đồng chí Trần Thị Cam được bầu giữ chức Phó Bí thư Thường trực.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Bí thư | Đảng ủy phường Vinh Tân",
          "elected Trần Thị Cam | Phó Bí thư Thường trực | Đảng ủy phường Vinh Tân",
        ]
      ]),
    HardCase(
      name: "somebody is put up by consultation",
      text:
        "Hội nghị giơ tay biểu quyết và cử đồng chí Lê Văn Bưởi giữ chức danh Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An"
        ]
      ]),
    HardCase(
      name: "a member, and a post for another",
      text:
        "Hội nghị bầu đồng chí Lê Văn Bưởi vào Ban Thường vụ Tỉnh ủy Nghệ An; đồng chí Trần Thị Cam giữ chức Phó Bí thư Tỉnh ủy.",
      exactly: [
        .appointments: [
          "elected Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
          "elected Trần Thị Cam | Phó Bí thư | Tỉnh ủy Nghệ An",
        ]
      ]),
    HardCase(
      name: "who sends nobody to a post",
      text: "Sở cử ông Lê Văn Bưởi dự họp với Giám đốc Sở Y tế tỉnh Nghệ An.",
      exactly: [.appointments: []]),
  ]

  static let officeCases: [HardCase] = [
    HardCase(
      name: "courts of regions",
      text:
        "VKSND tỉnh Lâm Đồng họp. Dự có Viện trưởng VKSND khu vực 2 - Lâm Đồng Lê Văn Bưởi và Chánh án TAND khu vực 3 Trần Văn Ánh.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Viện trưởng | Viện kiểm sát nhân dân khu vực 2 - Lâm Đồng",
          "Trần Văn Ánh | Chánh án | Tòa án nhân dân khu vực 3 - Lâm Đồng",
        ]
      ]),
    HardCase(
      name: "offices of the province and of regions",
      text:
        "Ông Lê Văn Bưởi, Trưởng Thuế cơ sở 2; ông Trần Văn Ánh, Giám đốc Kho bạc Nhà nước khu vực XX; bà Vũ Thị Én, Trưởng Thi hành án dân sự tỉnh Cà Mau dự.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Trưởng Thuế cơ sở | Thuế cơ sở 2",
          "Trần Văn Ánh | Giám đốc | Kho bạc Nhà nước khu vực XX",
          "Vũ Thị Én | Trưởng Thi hành án dân sự | Thi hành án dân sự tỉnh Cà Mau",
        ]
      ]),
    HardCase(
      name: "small words of an office up to its owner",
      text:
        "Ông Lê Văn Bưởi, trưởng phòng kỹ thuật an toàn - môi trường Sở Công Thương tỉnh Nghệ An, cho biết.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Trưởng phòng | Phòng Kỹ thuật an toàn - môi trường Sở Công Thương tỉnh Nghệ An"
        ]
      ]),
    HardCase(
      name: "the board of the group",
      text:
        "Tập đoàn Hoa Sim họp với Công ty Than Đá. Ông Lê Văn Bưởi, Chủ tịch HĐTV Tập đoàn, chủ trì.",
      exactly: [.roles: ["Lê Văn Bưởi | Chủ tịch | Hội đồng thành viên Tập đoàn Hoa Sim"]]),
    HardCase(
      name: "the board that the article is of",
      text:
        "Ban Chỉ đạo chống khai thác IUU tỉnh Cà Mau họp. Ông Lê Văn Bưởi, Trưởng Ban Chỉ đạo phát biểu.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Trưởng ban | Ban Chỉ đạo chống khai thác IUU tỉnh Cà Mau"]
      ]),
    HardCase(
      name: "a firm that ends in its province",
      text: "Ông Lê Văn Bưởi, Giám đốc Công ty cổ phần Xây dựng Hồng Hà Yên Bái, dự.",
      exactly: [
        .people: ["Lê Văn Bưởi"],
        .roles: ["Lê Văn Bưởi | Giám đốc | Công ty cổ phần Xây dựng Hồng Hà Yên Bái"],
      ]),
  ]
}
