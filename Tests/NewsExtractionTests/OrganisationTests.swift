import Testing

/// Where the name of a body begins and ends.
@Suite struct OrganisationTests {
  @Test(arguments: [
    ("Đại diện Sở LĐ-TB&XH tỉnh Nghệ An dự.", ["Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An"]),
    ("Cục Thủy sản và Kiểm ngư báo cáo.", ["Cục Thủy sản và Kiểm ngư"]),
    (
      "Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam báo cáo.",
      ["Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam"]
    ),
    (
      "UBND các xã Châu Bình, Châu Thuận và Châu Hội báo cáo.",
      [
        "Ủy ban nhân dân xã Châu Bình", "Ủy ban nhân dân xã Châu Hội",
        "Ủy ban nhân dân xã Châu Thuận",
      ]
    ),
    ("Tỉnh ủy các tỉnh Lào Cai, Lai Châu báo cáo.", ["Tỉnh ủy Lai Châu", "Tỉnh ủy Lào Cai"]),
    ("Đại sứ quán Việt Nam tại Lào thông tin.", ["Đại sứ quán Việt Nam tại Lào"]),
    ("Hội Doanh nhân Việt Nam tại Úc quyên góp.", ["Hội Doanh nhân Việt Nam tại Úc"]),
    (
      "Ban Chỉ đạo giải phóng mặt bằng tỉnh Nghệ An họp.",
      ["Ban Chỉ đạo Giải phóng mặt bằng tỉnh Nghệ An"]
    ),
    ("Cử tri bầu HĐND PHƯỜNG KHÓA II.", []),
    ("Hội CTĐ tỉnh Nghệ An vận động.", ["Hội Chữ thập đỏ tỉnh Nghệ An"]),
    ("Hội Nông dân tại Hà Nội quyên góp.", ["Hội Nông dân thành phố Hà Nội"]),
    (
      "Đảng ủy Khối các cơ quan tỉnh Nghệ An họp. Đảng bộ Khối phấn đấu hoàn thành nhiệm vụ.",
      ["Đảng bộ Khối các cơ quan tỉnh Nghệ An", "Đảng ủy Khối các cơ quan tỉnh Nghệ An"]
    ),
    ("Hội nghị bàn công tác Mặt trận năm 2024.", ["Mặt trận Tổ quốc Việt Nam"]),
    (
      "Cán bộ của Mặt trận Lào Xây dựng đất nước đến thăm.", ["Mặt trận Lào xây dựng đất nước"]
    ),
    ("Ông kể về Mặt trận dân tộc giải phóng.", []),
    ("Ông đứng trên mặt trận chống dịch.", []),
    ("Đến nay 63/63 tỉnh, thành phố đã tổ chức kỳ họp thứ nhất HĐND.", []),
  ])
  func itIsReadWhole(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test func communesInAListAreNobody() throws {
    let reading = try Reading("Các xã Ea Súp, Ia Lốp, Phú Mỡ và Lê Lợi giải ngân chậm.")
    #expect(reading.people == [])
  }

  @Test(arguments: [
    ("Bà Trần Thị H. L. trình báo.", ["Trần Thị H. L"]),
    ("Ông Rah Lan Tuân-Phó Bí thư Tỉnh ủy Gia Lai phát biểu.", ["Rah Lan Tuân"]),
    ("Ông Kim Jung-un phát biểu.", ["Kim Jung-un"]),
  ])
  func aNameEndsWhereItEnds(text: String, people: [String]) throws {
    #expect(try Reading(text).people == people)
  }
}
