import NewsModel
import Testing

/// Pages as sites print them: what is the article, what is not.
@Suite struct PageLayoutTests {
  static let body = """
    Huyện ủy Yên Thành sơ kết công tác quý I/2024
    Sáng 4/4, Huyện ủy Yên Thành (Nghệ An) tổ chức hội nghị sơ kết công tác quý I/2024. Đồng chí Trần Văn Ánh, Bí thư Huyện ủy chủ trì hội nghị.
    Hội nghị đã nghe báo cáo kết quả quý I, thảo luận những việc phải làm trong quý II và giao chỉ tiêu cho từng xã, thị trấn.
    """

  @Test(arguments: [
    ("Minh Châu", ["Minh Châu"]), ("Tin, ảnh: Minh Châu", ["Minh Châu"]),
    ("Bài và ảnh: Lê Minh Châu", ["Lê Minh Châu"]),
    ("NGỌC LAN - MINH CHÂU", ["Ngọc Lan", "Minh Châu"]),
    ("Video: Đỗ Hải", ["Đỗ Hải"]), ("Tác giả: Phan Thị Hoà", ["Phan Thị Hòa"]),
  ])
  func creditsAreAuthorsAndNoActors(line: String, authors: [String]) throws {
    let reading = try Reading(Self.body + "\n" + line)
    #expect(reading.authors.sorted() == authors.sorted())
    #expect(reading.people == ["Trần Văn Ánh"])
    #expect(reading.chairs == ["Trần Văn Ánh"])
  }

  @Test(arguments: [
    "Lượt xem: 2345", "anh tin bai", "no image", "Đang online: 12",
    "Từ khóa: hội nghị, Trần Văn Cam",
    "Số lượt xem: 10", "Chia sẻ: Facebook", "Trang chủ > Tin tức",
  ])
  func furnitureHasNoFacts(line: String) throws {
    let plain = try Reading(Self.body)
    for text in [line + "\n" + Self.body, Self.body + "\n" + line] {
      let reading = try Reading(text)
      #expect(reading.people == plain.people)
      #expect(reading.organisations == plain.organisations)
      #expect(reading.roles == plain.roles)
      #expect(reading.dates == plain.dates)
    }
  }

  @Test(arguments: [
    "BÁO NGHỆ AN ĐIỆN TỬ", "Báo Nghệ An điện tử", "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH NGHỆ AN",
    "Báo Nghệ An | Trang nhất | Thời sự",
  ])
  func theTopOfThePageIsItsPaper(line: String) throws {
    let plain = try Reading(Self.body)
    let reading = try Reading(line + "\n" + Self.body)
    #expect(reading.organisations == plain.organisations)
    #expect(reading.roles == plain.roles)
  }

  @Test(arguments: [
    "BÁO HÀ GIANG ĐIỆN TỬ", "TRANG THÔNG TIN ĐIỆN TỬ HUYỆN ĐỒNG VĂN - TỈNH HÀ GIANG",
  ])
  func theTopOfThePageSaysWhere(line: String) throws {
    let text = "\nHọp giao ban\nSáng 4/4/2024, Tỉnh ủy họp giao ban với các sở."
    #expect(try Reading(line + text).organisations == ["Tỉnh ủy Hà Giang"])
  }

  @Test func aHeadlineIsNoMasthead() throws {
    let text = "Báo Nghệ An tặng quà huyện Yên Thành\nSáng 4/4/2024, đoàn đến huyện Yên Thành."
    #expect(try Reading(text).organisations.contains("Báo Nghệ An"))
  }

  static let teaser = """
    Tin, ảnh: Minh Châu
    Tin khác
    Huyện Diễn Châu tổng kết mùa vụ
    Ngày 20/3/2024, UBND huyện Diễn Châu tổ chức hội nghị tổng kết vụ đông. Ông Lê Văn Bưởi, Chủ tịch UBND huyện chủ trì hội nghị, nêu những việc cần làm trong vụ xuân.
    """

  @Test func anotherArticleBelowIsAnotherEvent() throws {
    let reading = try Reading(Self.body + "\n" + Self.teaser)
    let main = reading.facts.meetings.filter { $0.block == .main }
    let teasers = reading.facts.meetings.filter { $0.block == .teaser }
    #expect(main.flatMap(\.chairs).map { reading.people[$0.person] } == ["Trần Văn Ánh"])
    #expect(teasers.flatMap(\.chairs).map { reading.people[$0.person] } == ["Lê Văn Bưởi"])
    #expect(
      main.compactMap(\.date) == [PartialDate(year: 2024, month: 4, day: 4)].compactMap { $0 })
    #expect(
      teasers.compactMap(\.date) == [PartialDate(year: 2024, month: 3, day: 20)].compactMap { $0 })
    #expect(reading.facts.people.first { $0.name == "Lê Văn Bưởi" }?.block == .teaser)
    #expect(reading.facts.people.first { $0.name == "Trần Văn Ánh" }?.block == .main)
    #expect(reading.organisations.contains("Ủy ban nhân dân huyện Diễn Châu"))
    let role = reading.facts.roles.first { reading.people[$0.person] == "Lê Văn Bưởi" }
    #expect(role?.block == .teaser)
  }

  static let short = """
    Huyện ủy Yên Thành sơ kết công tác quý I/2024
    Sáng 4/4, Huyện ủy Yên Thành (Nghệ An) tổ chức hội nghị sơ kết công tác quý I/2024. Đồng chí Trần Văn Ánh, Bí thư Huyện ủy chủ trì hội nghị.
    """

  @Test(arguments: [
    "Tin khác\nÔng Lê Văn Bưởi chủ trì hội nghị sơ kết",
    "TIN LIÊN QUAN:\n- Ông Lê Văn Bưởi chủ trì hội nghị sơ kết (12/3)\n- Ra quân mùa khô",
    "Cùng chuyên mục\nRa quân mùa khô\nÔng Lê Văn Bưởi chủ trì hội nghị sơ kết.",
    "Xem thêm:\nÔng Lê Văn Bưởi chủ trì hội nghị sơ kết",
    "Tin, ảnh: Minh Châu\nÔng Lê Văn Bưởi chủ trì hội nghị sơ kết công tác",
    "Minh Châu\nTin khác\nRa quân mùa khô\nNgày 3/4, ông Lê Văn Bưởi chủ trì hội nghị sơ kết.",
  ])
  func headlinesBelowAreOfOtherArticles(below: String) throws {
    for body in [Self.short, Self.body] {
      let reading = try Reading(body + "\n" + below)
      let main = reading.facts.meetings.filter { $0.block == .main }
      #expect(main.flatMap(\.chairs).map { reading.people[$0.person] } == ["Trần Văn Ánh"])
      #expect(reading.facts.people.first { $0.name == "Lê Văn Bưởi" }?.block == .teaser)
    }
  }

  @Test func captionsGatheredBelowAreOfTheArticle() throws {
    let below = "Xem thêm:\nMùa khô bắt đầu\nÔng Lê Văn Bưởi phát biểu tại hội nghị."
    let reading = try Reading(Self.body + "\n" + below)
    #expect(reading.facts.people.first { $0.name == "Lê Văn Bưởi" }?.block == .main)
  }

  @Test func theTeaserChangesNothingInTheMainArticle() throws {
    let alone = try Reading(Self.body)
    let both = try Reading(Self.body + "\n" + Self.teaser)
    #expect(both.facts.meetings.filter { $0.block == .main } == alone.facts.meetings)
    #expect(both.facts.roles.filter { $0.block == .main } == alone.facts.roles)
  }

  @Test(arguments: [
    "Cập nhật: 19:16 | 05/04/2024", "Thứ sáu, 05/04/2024 07:30", "05-04-2024",
    "Ngày đăng: 5/4/2024", "Ngày đăng: 05/04/2024 09:20 | Chuyên mục: Tin huyện, thị xã, thành phố",
    "Trang TTĐT phường Hà Huy Tập, tỉnh Hà Tĩnh - Thứ Sáu, 05/04/2024",
  ])
  func aStampGivesTheDayOfPublication(stamp: String) throws {
    let reading = try Reading(stamp + "\n" + Self.body)
    #expect(reading.facts.article.published == PartialDate(year: 2024, month: 4, day: 5))
    #expect(reading.dates == ["2024-04-04"])
  }

  @Test func theHeadlineIsTheTitle() throws {
    let reading = try Reading(Self.body)
    #expect(reading.facts.article.title == "Huyện ủy Yên Thành sơ kết công tác quý I/2024")
  }

  @Test(arguments: ["\n", "\r\n", "\n\n", "\r\n\r\n"])
  func lineEndsAreAllTheSame(lineEnd: String) throws {
    let reading = try Reading(
      Self.body.split(separator: "\n").joined(separator: lineEnd) + lineEnd + "Minh Châu" + lineEnd)
    #expect(reading.authors == ["Minh Châu"])
    #expect(reading.people == ["Trần Văn Ánh"])
  }

  @Test func aPictureCreditInsideEndsNothing() throws {
    let lines = Self.body.split(separator: "\n").map { String($0) }
    let text = [
      lines[0], "Quang cảnh hội nghị. Ảnh: Minh Châu", lines[1], "Ảnh: Minh Châu", lines[2],
    ]
    let reading = try Reading(text.joined(separator: "\n"))
    #expect(reading.chairs == ["Trần Văn Ánh"])
    #expect(reading.people == ["Trần Văn Ánh"])
    #expect(reading.facts.meetings.allSatisfy { $0.block == .main })
  }
}
