import NewsModel
import Testing

/// Which place a bare "Tỉnh ủy", "UBND huyện" means.
@Suite struct LocalityTests {
  @Test(arguments: [
    (
      "the province named with another body",
      "Tỉnh ủy họp sáng nay. UBND tỉnh Nghệ An báo cáo kết quả thu ngân sách.",
      ["Tỉnh ủy Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An"]
    ),
    (
      "small letters behind a unit",
      "Tỉnh ủy Quảng trị họp. UBND huyện Yên thành, UBND huyện Đakrông báo cáo.",
      ["Tỉnh ủy Quảng Trị", "Ủy ban nhân dân huyện Yên Thành", "Ủy ban nhân dân huyện Đakrông"]
    ),
    (
      "no rank for a name",
      "Sáng nay, Huyện ủy Yên Thành họp. Dự có Trưởng Công an huyện Thượng tá Trần Văn Ánh.",
      ["Huyện ủy Yên Thành", "Công an huyện Yên Thành"]
    ),
    (
      "the province of the title",
      "Nghệ An: tăng cường công tác dân vận\nTỉnh ủy yêu cầu các cấp ủy vào cuộc.",
      ["Tỉnh ủy Nghệ An"]
    ),
    (
      "the province of a newspaper, though its end is a town's name",
      "UBND tỉnh họp sáng nay. Phóng viên Báo Trà Vinh đưa tin.",
      ["Ủy ban nhân dân tỉnh Trà Vinh"]
    ),
    (
      "the province told of, no brand's",
      "UBND tỉnh Nghệ An họp sáng nay. Công ty Xi măng Hà Tiên và Công ty Xi măng Kiên Lương tặng quà. Tỉnh ủy cảm ơn.",
      ["Ủy ban nhân dân tỉnh Nghệ An", "Tỉnh ủy Nghệ An"]
    ),
    (
      "no newspaper's where another is named",
      "UBND tỉnh Nghệ An họp sáng nay. Tỉnh ủy cũng họp. Báo Bến Tre, Báo Trà Vinh và Báo Quảng Trị đưa tin.",
      ["Ủy ban nhân dân tỉnh Nghệ An", "Tỉnh ủy Nghệ An"]
    ),
    (
      "the province of a district",
      "Đoàn về huyện Quỳ Châu sáng nay. Tỉnh ủy đề nghị huyện khắc phục.", ["Tỉnh ủy Nghệ An"]
    ),
    (
      "the district of its own body",
      "Sáng 3/4, Huyện ủy Yên Thành (Nghệ An) họp. UBND huyện trình bày báo cáo.",
      ["Huyện ủy Yên Thành", "Ủy ban nhân dân huyện Yên Thành"]
    ),
    (
      "the nearest of two districts",
      "Huyện ủy Yên Thành (Nghệ An) báo cáo trước. Huyện ủy Diễn Châu báo cáo sau. UBND huyện bổ sung số liệu.",
      ["Huyện ủy Yên Thành", "Huyện ủy Diễn Châu", "Ủy ban nhân dân huyện Diễn Châu"]
    ),
    (
      "the district of the congress",
      "Đại hội đại biểu Đảng bộ huyện Yên Thành lần thứ XX bầu cấp ủy. Bí thư Huyện ủy phát biểu.",
      ["Huyện ủy Yên Thành", "Đảng bộ huyện Yên Thành"]
    ),
    (
      "the province of the site",
      "UBND tỉnh Nghệ An họp trực tuyến. Tại điểm cầu tỉnh Lào Cai, lãnh đạo Sở Y tế dự.",
      ["Ủy ban nhân dân tỉnh Nghệ An", "Sở Y tế tỉnh Lào Cai"]
    ),
    (
      "no city's, where a province's committee is told of",
      "Đoàn Thành ủy Đà Nẵng và đoàn huyện Quỳ Châu vào viếng. Dự lễ có Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.",
      ["Tỉnh ủy Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An"]
    ),
    (
      "the province that leads the sentence",
      "Tỉnh ủy Nghệ An và UBND tỉnh Nghệ An họp. Còn tại Lào Cai, UBND tỉnh cho học sinh nghỉ.",
      ["Tỉnh ủy Nghệ An", "Ủy ban nhân dân tỉnh Lào Cai"]
    ),
    (
      "the province of the person's further post",
      """
      Tỉnh ủy Nghệ An họp với UBND tỉnh Nghệ An. Ông Lê Văn Hòa là Phó Bí thư Tỉnh ủy, Chủ tịch \
      HĐND tỉnh Lào Cai.
      """,
      ["Tỉnh ủy Nghệ An", "Tỉnh ủy Lào Cai", "Hội đồng nhân dân tỉnh Lào Cai"]
    ),
    (
      "the province of a post behind another one",
      """
      Tỉnh ủy Nghệ An họp với UBND tỉnh Nghệ An. Ông Lê Văn Hòa là Phó Bí thư Tỉnh ủy, Bí thư Ban \
      cán sự đảng, Chủ tịch UBND tỉnh Lào Cai.
      """,
      [
        "Tỉnh ủy Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An", "Tỉnh ủy Lào Cai",
        "Ban cán sự đảng Ủy ban nhân dân tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai",
      ]
    ),
    (
      "the province whose post is decided on",
      """
      Tỉnh ủy Nghệ An họp với UBND tỉnh Nghệ An. Thủ tướng phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh \
      Lào Cai đối với ông Lê Văn Hòa, Ủy viên Ban Chấp hành Đảng bộ tỉnh.
      """,
      [
        "Tỉnh ủy Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An", "Chính phủ",
        "Ủy ban nhân dân tỉnh Lào Cai", "Ban Chấp hành Đảng bộ tỉnh Lào Cai",
      ]
    ),
    (
      "the province that a round-up goes on with",
      """
      Tỉnh ủy Nghệ An họp phiên đầu tiên.
      Ông Lê Văn Hòa giữ chức Chủ tịch HĐND tỉnh.
      Tỉnh ủy Lào Cai họp sáng nay.
      Ông Trần Văn Bình giữ chức Chủ tịch UBND tỉnh.
      Tỉnh ủy Nghệ An và Tỉnh ủy Hà Tĩnh trao đổi.
      """,
      [
        "Tỉnh ủy Nghệ An", "Hội đồng nhân dân tỉnh Nghệ An", "Tỉnh ủy Lào Cai",
        "Ủy ban nhân dân tỉnh Lào Cai", "Tỉnh ủy Hà Tĩnh",
      ]
    ),
    (
      "a city run by the centre",
      "Thành ủy họp sáng nay. UBND thành phố Đà Nẵng báo cáo.",
      ["Thành ủy Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng"]
    ),
  ])
  func bareFormsTakeTheirPlace(name: String, text: String, bodies: [String]) throws {
    let reading = try Reading(text)
    #expect(Set(bodies).isSubset(of: reading.organisations), "\(name): \(reading.organisations)")
    #expect(!reading.organisations.contains { ["Tỉnh ủy", "Thành ủy", "Huyện ủy"].contains($0) })
  }

  @Test func anExplicitPlaceWinsOverTheArticles() throws {
    let reading = try Reading(
      "Tỉnh ủy Nghệ An tiếp đoàn Tỉnh ủy Hà Tĩnh. UBND tỉnh Nghệ An, Công an tỉnh Nghệ An cùng dự.")
    #expect(reading.organisations.contains("Tỉnh ủy Hà Tĩnh"))
    #expect(reading.organisations.contains("Tỉnh ủy Nghệ An"))
  }

  @Test func whatNothingSupportsStaysOpen() throws {
    let reading = try Reading("Tỉnh ủy yêu cầu các cấp ủy vào cuộc.")
    #expect(reading.organisations == ["Tỉnh ủy"])
    #expect(reading.facts.organisations.first?.locality == nil)
    #expect(reading.facts.article.locality == nil)
  }

  @Test(arguments: [
    ("2025-06-30", "Ủy ban nhân dân tỉnh Yên Bái"), ("2025-07-01", "Ủy ban nhân dân tỉnh Lào Cai"),
  ])
  func aFormerProvinceCountsForWhatItBecame(published: String, body: String) throws {
    let text =
      "Các xã của Yên Bái trước đây giải ngân chậm; Yên Bái cũ có 9 xã. UBND tỉnh phê bình."
    #expect(try Reading(text, published: published).organisations == [body])
  }

  @Test(arguments: [("2025-06-30", "Tỉnh ủy"), ("2025-07-01", "Tỉnh ủy Quảng Trị")])
  func aCommuneOfOneProvinceTellsItSinceTheReform(published: String, body: String) throws {
    let reading = try Reading("Đoàn về xã A Dơi. Tỉnh ủy khen ngợi.", published: published)
    #expect(reading.organisations == [body])
  }

  @Test func aDeclaredLocalityDecides() throws {
    let reading = try Reading("Tỉnh ủy yêu cầu các cấp ủy vào cuộc.", locality: "Trà Vinh")
    #expect(reading.organisations == ["Tỉnh ủy Trà Vinh"])
    #expect(reading.facts.organisations.first?.locality == "tỉnh Trà Vinh")
  }

  @Test(
    arguments: [
      (["Báo Tuyên Quang điện tử"], "Tuyên Quang"),
      (["Sông Xanh", "https://baotuyenquang.com.vn/thoi-su/1.html"], "Tuyên Quang"),
      (["http://www.baria-vungtau.gov.vn:80"], "Bà Rịa - Vũng Tàu"),
      (["lamdongtv.vn"], "Lâm Đồng"),
      (["https://tinhuyquangtri.vn/?id=1"], "Quảng Trị"),
      // No province, two provinces, a word that only begins like one.
      (["https://songxanh.net/tuyen-quang/1.html"], nil),
      (["Tin Yên Bái và Lào Cai"], nil),
      (["https://hanamobile.vn"], nil),
      (["", "://", "https://", ".", "bao.vn"], nil),
    ] as [([String], String?)])
  func theOutletTellsWhereAnArticleIsAtHome(outlets: [String], province: String?) throws {
    let reading = try Reading("Tỉnh ủy yêu cầu các cấp ủy vào cuộc.", outlets: outlets)
    #expect(reading.organisations == [province.map { "Tỉnh ủy \($0)" } ?? "Tỉnh ủy"])
  }

  @Test func aBodyWithItsPlaceWeighsMoreThanACitysPaper() throws {
    let reading = try Reading(
      "Tỉnh ủy họp sáng nay. UBND tỉnh Nghệ An báo cáo.", outlets: ["Báo Hà Nội"])
    #expect(reading.organisations.contains("Tỉnh ủy Nghệ An"))
  }

  @Test func bodiesKnowTheirLevelAndWhole() throws {
    let reading = try Reading(
      "Ban Tổ chức Tỉnh ủy Nghệ An và Sở Nội vụ tỉnh Nghệ An cùng dự họp với Bộ Nội vụ.")
    func body(_ name: String) -> OrganisationFact? {
      reading.facts.organisations.first { $0.name == name }
    }
    #expect(body("Ban Tổ chức Tỉnh ủy Nghệ An")?.parent == "Tỉnh ủy Nghệ An")
    #expect(body("Sở Nội vụ tỉnh Nghệ An")?.parent == "Ủy ban nhân dân tỉnh Nghệ An")
    #expect(body("Sở Nội vụ tỉnh Nghệ An")?.level == "province")
    #expect(body("Bộ Nội vụ")?.parent == "Chính phủ")
    #expect(body("Bộ Nội vụ")?.level == "centre")
  }
}
