import NewsModel
import Testing

/// Posts, people and bodies that a hasty reader would make out of other words.
@Suite struct InventedPostsTests {
  @Test(arguments: formerCases) func formerPosts(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: othersCases) func postsOfOthers(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: borrowedCases) func borrowedPosts(hardCase: HardCase) throws {
    try hardCase.check()
  }
  @Test(arguments: nobodyCases) func nobodies(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: impliedCases) func impliedBodies(hardCase: HardCase) throws {
    try hardCase.check()
  }

  @Test(arguments: [
    ("Đoàn chờ kết luận thanh tra của Thanh tra Chính phủ.", ["Thanh tra Chính phủ"]),
    ("Tỉnh gặp công ty Công ty cổ phần Xây dựng Hoa Sim.", ["Công ty cổ phần Xây dựng Hoa Sim"]),
    ("Ông Smith, giám đốc công ty Mỹ, đến thăm.", []),
    ("Sân bay cách trung tâm Tokyo không xa.", []),
    ("Đoàn thăm trường THPT của huyện.", []),
    ("Em học Trường THCS xã Hải Châu.", ["Trường THCS xã Hải Châu"]),
    ("Giáo sư dạy ở Trường đại học Y Hà Nội từ lâu.", ["Trường Đại học Y Hà Nội"]),
    ("Ngành thuế tỉnh Nghệ An thu đủ.", []),
  ]) func bodies(text: String, expected: [String]) throws {
    #expect(try Reading(text).organisations == expected)
  }

  static let formerCases: [HardCase] = [
    HardCase(
      name: "two posts of one unit",
      text: "Ông Lê Văn Bưởi, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An, bị khởi tố.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Tỉnh ủy Nghệ An (nguyên)",
          "Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An (nguyên)",
        ]
      ]),
    HardCase(
      name: "two posts joined",
      text: "Ông Lê Văn Bưởi (nguyên Phó Bí thư và Chủ tịch UBND thị xã Cửa Lò) bị cảnh cáo.",
      holds: [
        .roles: ["Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân thị xã Cửa Lò (nguyên)"]
      ]),
    HardCase(
      name: "what someone does since",
      text:
        "Ông Lê Văn Bưởi, nguyên Giám đốc Sở Y tế, Chủ tịch Hội Chữ thập đỏ tỉnh Nghệ An, phát biểu.",
      holds: [
        .roles: [
          "Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An (nguyên)",
          "Lê Văn Bưởi | Chủ tịch | Hội Chữ thập đỏ tỉnh Nghệ An",
        ]
      ]),
    HardCase(
      name: "the later post of the Party",
      text: "Ông Lê Văn Bưởi, nguyên Chủ tịch UBND huyện, Bí thư Huyện ủy Yên Thành, chủ trì.",
      holds: [.roles: ["Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành"]]),
  ]

  static let othersCases: [HardCase] = [
    HardCase(
      name: "whose daughter it is",
      text: "Con gái Giám đốc Sở Y tế tỉnh Nghệ An là chị Lê Thị Bưởi.",
      exactly: [.roles: []]),
    HardCase(
      name: "in another's place, and a further clause",
      text:
        "Ông Lê Văn Bưởi thay ông Ánh; ông Trần Văn Cam giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      lacks: [.roles: ["Lê Văn Bưởi"], .appointments: ["Lê Văn Bưởi"]]),
    HardCase(
      name: "until somebody is elected",
      text:
        "HĐND tỉnh phân công ông Lê Văn Bưởi điều hành cho đến khi bầu nhân sự mới vào chức danh Chủ tịch HĐND tỉnh Nghệ An.",
      exactly: [.roles: [], .appointments: []]),
    HardCase(
      name: "an appointment that is slow to come",
      text: "Việc chậm bổ nhiệm ông Lê Văn Bưởi làm Giám đốc Sở Y tế tỉnh Nghệ An là do thủ tục.",
      exactly: [.appointments: []]),
    HardCase(
      name: "the deputy chief of police heads its investigators",
      text:
        "Đại tá Lê Văn Bưởi, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An, cho biết.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Giám đốc | Công an tỉnh Nghệ An",
          "Lê Văn Bưởi | Thủ trưởng | Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An",
        ]
      ]),
  ]

  static let borrowedCases: [HardCase] = [
    HardCase(
      name: "whose brother it is",
      text: "Em trai của Bí thư Huyện ủy Yên Thành là ông Lê Văn Bưởi.",
      exactly: [.roles: []]),
    HardCase(
      name: "whom somebody follows had the post",
      text: "Ông Lê Văn Bưởi thay ông Trần Văn Ánh làm Chủ tịch UBND phường Vinh Tân.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân phường Vinh Tân",
          "Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân phường Vinh Tân (nguyên)",
        ]
      ]),
    HardCase(
      name: "who appointed him",
      text: "Cùng với việc bổ nhiệm ông Lê Hải Bưởi, Thủ tướng Chính phủ cũng ký hai quyết định.",
      exactly: [.roles: []]),
    HardCase(
      name: "a deputy secretary of the committee, not of its commission",
      text: "Đồng chí Lê Văn Bưởi, Phó Bí thư, Chủ nhiệm UBKT Huyện ủy Yên Thành phát biểu.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Bí thư | Huyện ủy Yên Thành",
          "Lê Văn Bưởi | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Yên Thành",
        ]
      ]),
    HardCase(
      name: "a board for the day",
      text:
        "Huyện ủy Yên Thành mở cuộc thi. Ông Lê Văn Bưởi, Trưởng Ban Tổ chức Hội thi phát biểu.",
      exactly: [.roles: []]),
    HardCase(
      name: "a pensioner and what he was",
      text: "Ông Lê Văn Bưởi, cán bộ hưu trí, nguyên Phó Giám đốc Sở Y tế tỉnh Nghệ An góp ý.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Giám đốc | Sở Y tế tỉnh Nghệ An (nguyên)"]]),
  ]

  static let nobodyCases: [HardCase] = [
    HardCase(
      name: "a house in a street",
      text: "Cửa hàng ở số 82 Trần Quốc Toản đóng cửa.", exactly: [.people: []]),
    HardCase(
      name: "a house in a street that is called as a gentleman",
      text: "Khu đất số 126 Ông Ích Khiêm bỏ trống.", exactly: [.people: []]),
    HardCase(
      name: "a row of streets",
      text: "Xe đi theo hướng Nguyễn Văn Linh - Nguyễn Văn Cừ - Trần Hưng Đạo.",
      exactly: [.people: []]),
    HardCase(
      name: "a school and its head",
      text: "Hiệu trưởng Trường ĐH Hồng Đức Bùi Văn Bưởi đến dự.",
      exactly: [
        .people: ["Bùi Văn Bưởi"], .roles: ["Bùi Văn Bưởi | Hiệu trưởng | Trường Đại học Hồng Đức"],
      ]),
  ]

  static let impliedCases: [HardCase] = [
    HardCase(
      name: "a short form in brackets before the name",
      text:
        "Phó Chủ tịch Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) Lê Văn Bưởi phát biểu.",
      exactly: [
        .roles: [
          "Lê Văn Bưởi | Phó Chủ tịch | Liên đoàn Thương mại và Công nghiệp Việt Nam"
        ]
      ]),
    HardCase(
      name: "the standing deputy of the board that the sentence names",
      text:
        "Ban Tuyên giáo Tỉnh ủy Nghệ An mở lớp, do Phó Trưởng ban Thường trực Lê Văn Bưởi lên lớp.",
      exactly: [
        .roles: ["Lê Văn Bưởi | Phó Trưởng ban Thường trực | Ban Tuyên giáo Tỉnh ủy Nghệ An"]
      ]),
    HardCase(
      name: "a deputy of a board that no sentence names with him",
      text:
        "Ban Tuyên giáo Tỉnh ủy Nghệ An mở lớp. Sau đó Phó Trưởng ban Lê Văn Bưởi thăm huyện Yên Thành.",
      lacks: [.roles: ["Lê Văn Bưởi | Phó Trưởng ban | Ban Tuyên giáo"]]),
    HardCase(
      name: "the deputy of the inspection commission",
      text: "UBKT Tỉnh ủy Nghệ An nghe Phó Chủ nhiệm Lê Văn Bưởi báo cáo.",
      exactly: [.roles: ["Lê Văn Bưởi | Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Nghệ An"]]),
    HardCase(
      name: "the head of the post",
      text: "Đoàn thăm Đồn Biên phòng Lai Hòa. Trung tá Lê Văn Bưởi, Đồn trưởng cùng dự.",
      exactly: [.roles: ["Lê Văn Bưởi | Đồn trưởng | Đồn Biên phòng Lai Hòa"]]),
    HardCase(
      name: "the director of the centre",
      text:
        "Tại Trung tâm Y tế huyện Yên Thành, bác sĩ Lê Văn Bưởi, Giám đốc Trung tâm báo cáo.",
      exactly: [.roles: ["Lê Văn Bưởi | Giám đốc | Trung tâm Y tế huyện Yên Thành"]]),
  ]
}
