import NewsModel
import Testing

/// Bodies of the press and the provinces, and people's names that stand among them.
@Suite struct BodiesAndNamesTests {
  @Test(arguments: [
    // Parties and papers of other states.
    ("Theo tờ Daily Harvest, lúa được giá.", ["Daily Harvest"]),
    ("Theo tờ The Harvest, lúa được giá.", ["The Harvest"]),
    ("Người của đảng Wextra thất vọng.", ["Đảng Wextra"]),
    ("Lãnh đạo đảng Dân chủ Tự do phát biểu.", ["Đảng Dân chủ Tự do"]),
    ("Dự án nạo vét kênh A41 và kênh Hàng Bưởi.", []),
    ("Đại hội Đảng XII thành công.", []),
    ("Tòa án Tối cao Thái Lan ra phán quyết.", ["Tòa án Tối cao Thái Lan"]),
    (
      "Ủy ban Tư pháp Hạ viện Canada xem xét.",
      ["Hạ viện Canada", "Ủy ban Tư pháp Hạ viện Canada"]
    ),
    ("Bộ tình trạng khẩn cấp Nga ra thông báo.", ["Bộ tình trạng khẩn cấp Nga"]),
    ("Trung tâm nghiên cứu Wintex Progress công bố.", ["Trung tâm nghiên cứu Wintex Progress"]),
    // The police that an agency is of stands behind a mark.
    (
      "Cơ quan CSĐT, Công an tỉnh Nghệ An khởi tố.",
      ["Công an tỉnh Nghệ An", "Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An"]
    ),
    (
      "Cơ quan An ninh điều tra - Bộ Công an khởi tố.",
      ["Bộ Công an", "Cơ quan An ninh điều tra Bộ Công an"]
    ),
    // Abbreviations of the press.
    ("CA tỉnh Nghệ An phân luồng.", ["Công an tỉnh Nghệ An"]),
    ("Cục Hàng hải VN cấp phép.", ["Cục Hàng hải Việt Nam"]),
    ("Sở làm quy hoạch theo mẫu QH - KT số 4.", []),
    // Names that go on in small words.
    (
      "Công ty cổ phần Thiết bị Y tế Hoa Bưởi tuyển thợ.",
      ["Công ty cổ phần Thiết bị Y tế Hoa Bưởi"]
    ),
    (
      "Tổng công ty Nông nghiệp Hoa Bưởi TNHH một thành viên báo cáo.",
      ["Tổng công ty Nông nghiệp Hoa Bưởi TNHH một thành viên"]
    ),
    (
      "Hội đồng doanh nghiệp vì sự phát triển xanh (HĐDNX) họp.",
      ["Hội đồng doanh nghiệp vì sự phát triển xanh"]
    ),
    ("Trường Đại học Tôn Đức Thắng vừa tuyển sinh.", ["Trường Đại học Tôn Đức Thắng"]),
    ("Bệnh viện Việt Đức vừa mở khoa.", ["Bệnh viện Việt Đức"]),
    ("Bộ Tư lệnh Thái Bình Dương vừa tập trận.", ["Bộ Tư lệnh Thái Bình Dương"]),
    // Mass organisations and centres of a unit.
    (
      "Hội LHTN Việt Nam tỉnh Nghệ An trao quà.",
      ["Hội Liên hiệp Thanh niên Việt Nam tỉnh Nghệ An"]
    ),
    (
      "Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An trao quà.",
      ["Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An"]
    ),
    (
      "UBND tỉnh Nghệ An họp. Dự họp có Công an tỉnh, Tỉnh đoàn và Trung tâm Dịch vụ việc làm.",
      [
        "Công an tỉnh Nghệ An", "Trung tâm Dịch vụ việc làm tỉnh Nghệ An", "Tỉnh đoàn Nghệ An",
        "Ủy ban nhân dân tỉnh Nghệ An",
      ]
    ),
    (
      "Giáo hội Phật giáo tỉnh Nghệ An mừng lễ.",
      ["Giáo hội Phật giáo Việt Nam tỉnh Nghệ An"]
    ),
    ("Việt Nam là ủy viên không thường trực Hội đồng Bảo an.", ["Hội đồng Bảo an Liên hợp quốc"]),
    ("Công an tỉnh Bà Rịa – Vũng Tàu phân luồng.", ["Công an tỉnh Bà Rịa - Vũng Tàu"]),
  ])
  func bodies(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test(arguments: [
    // Streets, communes and works in a row are nobody's.
    ("Lũ cô lập 8 xã ven biển: Tăng Bưởi, Hồ Cau, Lê Cam.", []),
    ("Xe bị cấm trên các tuyến đường Hai Bà Trưng, Lê Văn Bưởi, Trần Văn Cam.", []),
    ("Cảng Cái Mép - Thị Vải đón tàu.", []),
    ("Các sở Nông nghiệp, Công Thương, Nội vụ báo cáo.", []),
    // People behind a place, in brackets and with an age are.
    (
      "Công an bắt Lê Văn Bưởi (SN 1990, trú xã Hòa Cau) và Trần Văn Cam (SN 1991).",
      ["Lê Văn Bưởi", "Trần Văn Cam"]
    ),
    ("Dự án do Lê Văn Bưởi đầu tư ở xã Hòa Cau.", ["Lê Văn Bưởi"]),
    // Names from abroad.
    ("Tổng thống George W. Bush phát biểu.", ["George W. Bush"]),
    ("Cựu điệp viên Nga Sergei Wextrov bị bắt.", ["Sergei Wextrov"]),
    ("Thư ký báo chí Nhà Trắng Sean Wexer thông báo.", ["Sean Wexer"]),
    ("Giám đốc tài chính tập đoàn Wintex Mạnh Vãn Bưởi bị bắt.", ["Mạnh Vãn Bưởi"]),
    ("Người phát ngôn Bộ Ngoại giao Trung Quốc Cảnh Bưởi nói.", ["Cảnh Bưởi"]),
    // A given name that a unit has too, and names before a title.
    ("Thiếu tướng Lê Hải Đoàn, Tư lệnh Quân khu 9, dự.", ["Lê Hải Đoàn"]),
    ("Hải đoàn 48 ra khơi.", []),
    ("Đến dự, cùng Kpă Bưởi - Tỉnh ủy viên, có nhiều đại biểu.", ["Kpă Bưởi"]),
    (
      "Tòa tuyên phạt Hoàng Seo Bưởi, nguyên Hạt trưởng Hạt Kiểm lâm huyện Si Ma Cai.",
      ["Hoàng Seo Bưởi"]
    ),
    ("Phó Chủ tịch UBND huyện - Liêu Văn Bùng dự.", ["Liêu Văn Bùng"]),
    ("Chiến sĩ Đội Quy tập hài cốt liệt sĩ lên đường.", []),
  ])
  func people(text: String, people: [String]) throws {
    #expect(try Reading(text).people.sorted() == people.sorted())
  }

  @Test(arguments: abroadCases) func abroad(hardCase: HardCase) throws { try hardCase.check() }

  static let abroadCases: [HardCase] = [
    HardCase(
      name: "a secretary of another state's province has no post in this one's",
      text: """
        Bí thư Tỉnh ủy Kon Tum Lê Văn Bưởi tiếp đoàn. Dẫn đầu đoàn là đồng chí Lệt Xay Nha Phon, Bí thư \
        Tỉnh ủy, Tỉnh trưởng tỉnh Attapeu.
        """,
      holds: [
        .roles: [
          "Lệt Xay Nha Phon | Bí thư | Tỉnh ủy Attapeu",
          "Lệt Xay Nha Phon | Tỉnh trưởng | tỉnh Attapeu",
          "Lê Văn Bưởi | Bí thư | Tỉnh ủy Kon Tum",
        ]
      ],
      lacks: [.roles: ["Lệt Xay Nha Phon | Bí thư | Tỉnh ủy Kon Tum"]]),
    HardCase(
      name: "bodies of another state's provinces",
      text: "Công an tỉnh Svay Rieng và HĐND tỉnh Champasak cùng tỉnh Tây Ninh trao đổi.",
      exactly: [
        .organisations: ["Công an tỉnh Svay Rieng", "Hội đồng nhân dân tỉnh Champasak"]
      ]),
    HardCase(
      name: "a brand alone beside the company",
      text: "Tập đoàn Wintex họp. Tổng giám đốc Wintex Lê Văn Bưởi phát biểu.",
      exactly: [.organisations: ["Tập đoàn Wintex"]]),
    HardCase(
      name: "a council's board before a highland name",
      text: "HĐND tỉnh Lâm Đồng họp. Phó Trưởng Ban Pháp chế K' Mạnh báo cáo.",
      holds: [.roles: ["K' Mạnh | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng"]]),
  ]
}
