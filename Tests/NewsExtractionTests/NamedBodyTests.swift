import NewsModel
import Testing

/// Bodies with names of their own: where companies, papers and schools begin and end.
@Suite struct NamedBodyTests {
  @Test(arguments: [
    // What a company does leads on to its name.
    ("Công ty Cổ phần may Bình Minh tuyển thợ.", ["Công ty Cổ phần may Bình Minh"]),
    (
      "Công ty TNHH sản xuất, thương mại, dịch vụ Hương Sen bị phạt.",
      ["Công ty TNHH sản xuất, thương mại, dịch vụ Hương Sen"]
    ),
    (
      "Tổng công ty Quản lý phà Việt Nam báo cáo.",
      ["Tổng công ty Quản lý phà Việt Nam"]
    ),
    (
      "Công ty TNHH MTV Khai thác thủy lợi Nghệ An trực máy bơm.",
      ["Công ty TNHH MTV Khai thác thủy lợi Nghệ An"]
    ),
    ("Công ty Cổ phần Xây dựng số 9 thi công.", ["Công ty Cổ phần Xây dựng số 9"]),
    ("Công ty TNHH A.B.C thuê đất.", ["Công ty TNHH A.B.C"]),
    ("Tỉnh giao đất cho Tổng công ty 319.", ["Tổng công ty 319"]),
    ("Đoàn thăm công ty cổ phần Nước sạch Hà Nam.", ["Công ty cổ phần Nước sạch Hà Nam"]),
    // A form alone is no name, and a verb is none of one.
    ("Tỉnh chuyển ba đơn vị thành Công ty TNHH trong năm nay.", []),
    ("Hộ kinh doanh lập Công ty TNHH sản xuất rồi giải thể.", []),
    ("Dự án do Công ty Hòa An đầu tư tại xã Phú Lộc.", ["Công ty Hòa An"]),
    ("Công ty Hòa An thông tin rằng máy đã chạy.", ["Công ty Hòa An"]),
    // A short form in brackets ends a name.
    (
      "Trung tâm Điều phối cứu hộ và hỗ trợ nạn nhân thiên tai (TĐH) họp.",
      ["Trung tâm Điều phối cứu hộ và hỗ trợ nạn nhân thiên tai"]
    ),
    (
      "Viện Chính sách và phát triển truyền thông công bố số liệu.",
      ["Viện Chính sách và phát triển truyền thông"]
    ),
    // The city that no other name leaves out its unit.
    (
      "Trường Đại học Sư phạm TP. HCM tuyển sinh.",
      ["Trường Đại học Sư phạm Thành phố Hồ Chí Minh"]
    ),
    // Papers of other languages are called by their own names.
    ("Báo Daily Herald đưa tin.", ["Daily Herald"]),
    ("Báo điện tử Dân trí đưa tin.", ["Báo Dân trí"]),
    ("THÔNG CÁO BÁO CHÍ SỐ 4", []),
    // A hall, a class of stations, a person behind the association's head.
    ("Hội thảo họp tại Trung tâm Hội nghị tỉnh Nghệ An.", []),
    ("Bộ đổi tên trạm. Trạm thu phí dịch vụ sẽ giữ nguyên.", []),
    ("Chủ tịch Hội Trần Thị Thu Hà phát biểu.", []),
    ("Trại giam số 5 báo cáo.", ["Trại giam số 5"]),
    ("Lâm trường Khe Giữa giao khoán rừng.", ["Lâm trường Khe Giữa"]),
    ("Cảng vụ Hàng hải Nghệ An cấp phép.", ["Cảng vụ Hàng hải Nghệ An"]),
    (
      "Ủy ban Quốc gia về trẻ em kiểm tra ở Nghệ An.", ["Ủy ban Quốc gia về trẻ em"]
    ),
    ("Đoàn thăm tập đoàn dầu mỏ Wintex.", ["Tập đoàn dầu mỏ Wintex"]),
    ("Công ty TNHH xây dựng Mỹ Lương thi công.", ["Công ty TNHH xây dựng Mỹ Lương"]),
    (
      "Dân kiến nghị UBND Q. 3 và UBND P. 12 rà soát.",
      ["Ủy ban nhân dân phường 12", "Ủy ban nhân dân quận 3"]
    ),
    ("Dân gửi đơn lên UBND P. Phước Hòa B hôm qua.", ["Ủy ban nhân dân phường Phước Hòa B"]),
    ("Ảnh: P. Thảo. Phóng viên Q. Anh ghi.", []),
    ("Phái đoàn chính phủ Na Uy đến thăm.", ["Chính phủ Na Uy"]),
  ])
  func itIsReadWhole(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test(arguments: [
    (
      "Trưởng phòng Cảnh sát hình sự Công an tỉnh Nghệ An dự. Phòng Cảnh sát giao thông phân luồng.",
      [
        "Công an tỉnh Nghệ An", "Phòng Cảnh sát giao thông Công an tỉnh Nghệ An",
        "Phòng Cảnh sát hình sự Công an tỉnh Nghệ An",
      ]
    ),
    (
      "Phòng Cảnh sát kinh tế (PC 03), Công an Nghệ An vào cuộc.",
      ["Công an tỉnh Nghệ An", "Phòng Cảnh sát kinh tế Công an tỉnh Nghệ An"]
    ),
    (
      "Cơ quan Cảnh sát điều tra (C 46, Bộ Công an) khởi tố vụ án.",
      ["Bộ Công an", "Cơ quan Cảnh sát điều tra Bộ Công an"]
    ),
    ("Bộ đội Biên phòng (BĐBP) Hà Tĩnh trực.", ["Bộ đội Biên phòng tỉnh Hà Tĩnh"]),
    (
      "UBND thành phố Cần Thơ giao Thanh tra thành phố rà soát.",
      ["Thanh tra thành phố Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"]
    ),
    (
      "Trưởng Ban Dân vận tỉnh Nghệ An dự.", ["Ban Dân vận Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ An"]
    ),
    (
      "Trưởng Ban Tổ chức Trung ương Đoàn dự.", ["Ban Tổ chức Trung ương Đoàn", "Trung ương Đoàn"]
    ),
    ("Ban Thi đua - Khen thưởng Trung ương thẩm định.", ["Ban Thi đua - Khen thưởng Trung ương"]),
  ])
  func itsOwnerIsRead(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test(arguments: [
    ("Bộ Giao thông duyệt dự án ở Nghệ An.", ["Bộ Giao thông vận tải"]),
    ("Tỉnh Nghệ An báo cáo Bộ kế hoạch và đầu tư.", ["Bộ Kế hoạch và Đầu tư"]),
    ("Bộ Thống nhất Hàn Quốc ra thông cáo.", ["Bộ Thống nhất Hàn Quốc"]),
    ("Hội nghị Bộ trưởng Ngoại giao ASEAN họp ở Nghệ An.", []),
    // Whose ministry it is stands elsewhere in an article of other states alone.
    (
      "Bộ Ngoại giao Nhật Bản ra thông cáo. Bộ Ngoại giao không nêu chi tiết.",
      ["Bộ Ngoại giao Nhật Bản"]
    ),
    ("Hàn Quốc và Nhật Bản họp. Bộ Ngoại giao không nêu chi tiết.", []),
  ])
  func ministriesAreOfAState(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test(arguments: [
    ("Đoàn thăm Lữ đoàn Công binh 417.", ["Lữ đoàn Công binh 417"]),
    ("Đoàn thăm Chi bộ thôn Hòa Bình.", ["Chi bộ thôn Hòa Bình"]),
    (
      "Ban Chấp hành Trung ương Hội Nông dân Việt Nam họp ở Nghệ An.",
      ["Ban Chấp hành Trung ương Hội Nông dân Việt Nam", "Trung ương Hội Nông dân Việt Nam"]
    ),
    (
      "Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19 họp.",
      ["Ban Chỉ đạo Quốc gia Phòng, chống dịch COVID-19"]
    ),
    ("PHÒNG THỦ DÂN SỰ", []),
  ])
  func numbersAndScopesAreOfTheName(text: String, bodies: [String]) throws {
    #expect(try Reading(text).organisations.sorted() == bodies)
  }

  @Test(
    "a head alone means the body named before, unless one is only being set up",
    arguments: [("Ban Chỉ đạo yêu cầu các xã trực.", 2), ("Mỗi xã thành lập Ban Chỉ đạo.", 1)])
  func setUp(_ sentence: String, _ mentions: Int) throws {
    let text = "Ban Chỉ đạo phòng, chống thiên tai tỉnh Nghệ An họp sáng qua. " + sentence
    let bodies = try Reading(text).facts.organisations
    #expect(bodies.map(\.mentions.count) == [mentions])
  }
}
