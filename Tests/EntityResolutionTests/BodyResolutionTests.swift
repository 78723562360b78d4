import NewsModel
import Testing

@testable import EntityResolution

struct BodyResolutionTests {
  @Test("a short form joins the one longer body of its locality, with what is part of it")
  func longestForm() {
    var first = Draft("a", locality: "Gia Lai")
    first.body(
      "Đảng ủy Khối các cơ quan tỉnh Gia Lai", level: "province", locality: "Gia Lai", kind: "bloc")
    var second = Draft("b", locality: "Gia Lai")
    second.body("Đảng ủy Khối", level: "province", locality: "Gia Lai", kind: "bloc")
    second.body(
      "Ban Thường vụ Đảng ủy Khối", level: "province", locality: "Gia Lai", parent: "Đảng ủy Khối",
      kind: "standing")
    let graph = Resolver().resolve([first.facts, second.facts])
    #expect(graph.count(.organisation) == 2)
    #expect(graph.named(.organisation, "Đảng ủy Khối các cơ quan tỉnh Gia Lai").count == 1)
    #expect(
      graph.named(.organisation, "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Gia Lai").count == 1)
    #expect(graph.edges(.partOf).count == 1)
  }

  @Test(
    "a short form stays where two longer ones, another locality or its own article speak against")
  func noLongestForm() {
    func graph(_ bodies: [(String, String)], _ other: [(String, String)]) -> ResolvedGraph {
      let drafts = [("a", bodies), ("b", other)].map { id, list in
        var draft = Draft(id, locality: "Gia Lai")
        for (name, locality) in list {
          draft.body(name, level: "province", locality: locality, kind: "bloc")
        }
        return draft.facts
      }
      return Resolver().resolve(drafts)
    }
    let short = "Đảng ủy Khối"
    let long = "Đảng ủy Khối các cơ quan tỉnh Gia Lai"
    let other = "Đảng ủy Khối Doanh nghiệp tỉnh Gia Lai"
    #expect(
      graph([(long, "Gia Lai"), (other, "Gia Lai")], [(short, "Gia Lai")]).count(.organisation) == 3
    )
    #expect(graph([(long, "Gia Lai")], [(short, "Kon Tum")]).count(.organisation) == 2)
    #expect(
      graph([(long, "Gia Lai"), (short, "Gia Lai")], [(short, "Gia Lai")]).count(.organisation) == 2
    )
    #expect(
      graph([("Ban Chỉ đạo phòng dịch tỉnh Gia Lai", "Gia Lai")], [("Ban Chỉ đạo", "Gia Lai")])
        .count(.organisation) == 2)
  }

  @Test("spellings of one body are one, by its most frequent name")
  func spellings() {
    let names = [
      "Tổng công ty Nông nghiệp Sông Tiền", "Tổng công ty Nông nghiệp Sông Tiền",
      "Tổng công ty Nông nghiệp Sông Tiền - TNHH MTV", "Cục Hải đăng", "Cục Hải đăng Việt Nam",
      "Viện Đo đạc và Bản đồ", "Viện Đo đạc, Bản đồ", "Hội Làm vườn", "Hội Làm vườn Việt Nam",
    ]
    let articles = names.enumerated().map { number, name in
      var draft = Draft("a\(number)")
      draft.body(name)
      return draft.facts
    }
    let graph = Resolver().resolve(articles)
    #expect(graph.count(.organisation) == 5)
    #expect(graph.named(.organisation, "Tổng công ty Nông nghiệp Sông Tiền").count == 1)
  }

  @Test(
    "a department named without its ministry is that of the one that the articles know",
    arguments: [
      (["Cục Hải đăng", "Cục Hải đăng Bộ Giao thông vận tải"], 1),
      (["Vụ Muối - Đường", "Vụ Muối, Đường Bộ Công Thương"], 1),
      (["Cục Hải đăng", "Cục Hải đăng Bộ Giao thông vận tải", "Cục Hải đăng Bộ Quốc phòng"], 3),
      (["Vụ Pháp chế", "Vụ Pháp chế Bộ Công Thương"], 2),
      (["Vụ III", "Vụ III Bộ Công Thương"], 2),
      (["Vụ Muối", "Cục Muối Bộ Công Thương"], 2),
    ])
  func departments(_ names: [String], _ count: Int) {
    let articles = names.enumerated().map { number, name in
      var draft = Draft("a\(number)")
      let words = name.split(separator: " ")
      let parent = words.lastIndex(of: "Bộ").map { words[$0...].joined(separator: " ") }
      draft.body(name, level: parent == nil ? nil : "centre", parent: parent, kind: "state.unit")
      return draft.facts
    }
    let graph = Resolver().resolve(articles)
    #expect(graph.entities.count { $0.type == .organisation && !$0.name.hasPrefix("Bộ") } == count)
    #expect(graph.edges(.partOf).count == names.count { $0.contains(" Bộ ") })
  }

  @Test("a parent that no article mentions is there, without mentions")
  func parent() {
    var draft = Draft("a")
    draft.body(
      "Ban Tổ chức Tỉnh ủy Gia Lai", level: "province", locality: "Gia Lai",
      parent: "Tỉnh ủy Gia Lai")
    let graph = Resolver().resolve([draft.facts])
    let parent = graph.named(.organisation, "Tỉnh ủy Gia Lai").first
    #expect(parent != nil)
    #expect(graph.edges(.partOf).map(\.target) == [parent?.id])
    #expect(!graph.edges(.mentions).contains { $0.target == parent?.id })
    #expect(graph.edges(.locatedIn).count == 2)
  }

  @Test("bodies that would be part of each other are not")
  func cycle() {
    var draft = Draft("a")
    draft.body("Trung tâm Giống", parent: "Trạm Giống")
    draft.body("Trạm Giống", parent: "Trung tâm Giống")
    #expect(Resolver().resolve([draft.facts]).edges(.partOf).count == 1)
  }

  @Test("open forms are one only within a locality")
  func openForms() {
    let articles = [("a", "Gia Lai"), ("b", "Gia Lai"), ("c", "Kon Tum")].map { id, locality in
      var draft = Draft(id, locality: locality)
      draft.body("Huyện ủy", level: "district")
      return draft.facts
    }
    let nowhere = ["d", "e"].map { id in
      var draft = Draft(id)
      draft.body("Huyện ủy", level: "district")
      return draft.facts
    }
    #expect(Resolver().resolve(articles).count(.organisation) == 2)
    #expect(Resolver().resolve(nowhere).count(.organisation) == 2)
  }

  @Test("districts of one name in two provinces are two")
  func ambiguousDistrict() {
    let articles = [("a", "Trà Vinh"), ("b", "Long An"), ("c", "Long An")].map { id, province in
      var draft = Draft(id, locality: province)
      draft.body("Huyện ủy Châu Thành", level: "district", locality: "Châu Thành")
      return draft.facts
    }
    #expect(Resolver().resolve(articles).count(.organisation) == 2)
  }

  @Test("an enlarged province of 2025 and its bodies succeed those before")
  func reform() {
    let articles = [
      ("a", "2024-03-01", "Trà Vinh"), ("b", "2024-03-01", "Vĩnh Long"),
      ("c", "2025-08-01", "Vĩnh Long"), ("d", "2025-08-01", "Cao Bằng"),
      ("e", "2024-03-01", "Cao Bằng"),
    ].map { id, date, province in
      var draft = Draft(id, date, locality: province)
      draft.body("Tỉnh ủy \(province)", level: "province", locality: province)
      return draft.facts
    }
    let graph = Resolver().resolve(articles)
    #expect(graph.named(.organisation, "Tỉnh ủy Vĩnh Long").count == 2)
    #expect(graph.named(.organisation, "Tỉnh ủy Cao Bằng").count == 1)
    #expect(graph.named(.place, "Vĩnh Long").count == 2)
    #expect(graph.named(.place, "Cao Bằng").count == 1)
    let bodies = graph.edges(.succeeded).filter { $0.source.type == .organisation }
    #expect(Set(bodies.map { graph.name($0.target) }) == ["Tỉnh ủy Trà Vinh", "Tỉnh ủy Vĩnh Long"])
    #expect(Set(bodies.map(\.source)).count == 1)
    let places = graph.edges(.succeeded).filter { $0.source.type == .place }
    #expect(Set(places.map { graph.name($0.target) }) == ["Trà Vinh", "Vĩnh Long"])
    #expect(
      graph.edges(.succeeded).allSatisfy {
        $0.properties["date"] == PartialDate(year: 2025, month: 7, day: 1).map { .date($0) }
      })
  }

  @Test("communes and their bodies are succeeded by what the reform of 2025 made of them")
  func communes() {
    let articles = [
      ("a", "2024-03-01", "xã Nam Cao"), ("b", "2024-03-01", "xã Nam Quang"),
      ("c", "2025-08-01", "xã Nam Quang"),
    ].map { id, date, commune in
      var draft = Draft(id, date, locality: "Cao Bằng")
      draft.body("Ủy ban nhân dân \(commune)", level: "commune", locality: commune)
      return draft.facts
    }
    let graph = Resolver().resolve(articles)
    #expect(graph.named(.organisation, "Ủy ban nhân dân xã Nam Quang").count == 2)
    #expect(graph.named(.place, "xã Nam Quang").count == 2)
    for type in [EntityType.place, .organisation] {
      let edges = graph.edges(.succeeded).filter { $0.source.type == type }
      #expect(edges.count == 2 && Set(edges.map(\.source)).count == 1)
      #expect(Set(edges.map { graph.name($0.target).hasSuffix("Nam Cao") }) == [true, false])
    }
    #expect(
      graph.edges(.succeeded).allSatisfy {
        $0.properties["date"] == PartialDate(year: 2025, month: 7, day: 1).map { .date($0) }
      })
    let inside = graph.edges(.locatedIn).filter { $0.source.type == .place }
    #expect(Set(inside.map { graph.name($0.target) }) == ["Cao Bằng"])
  }

  @Test("the usual abbreviation finds a body")
  func searchKeys() {
    var draft = Draft("a")
    draft.body("Ủy ban nhân dân tỉnh Gia Lai", level: "province", locality: "Gia Lai")
    let body = Resolver().resolve([draft.facts]).entities.first { $0.type == .organisation }
    #expect(body?.searchKeys == ["ubnd tinh gia lai", "uy ban nhan dan tinh gia lai"])
  }
}

struct BodyNameParserTests {
  @Test(
    "a spelling leaves out points, joints, forms of companies and, of nationwide bodies, the country",
    arguments: [
      ("Sở Văn hóa, Thể thao và Du lịch", "sở văn hóa thể thao du lịch"),
      ("Tổng công ty Xây dựng Sài Gòn - TNHH MTV", "tổng công ty xây dựng sài gòn"),
      ("Công ty TNHH Hoa Sen", "công ty tnhh hoa sen"),
      ("Tổng công ty Muối Sông Tiền (Salitien)", "tổng công ty muối sông tiền"),
      ("Cục Hàng không Việt Nam", "cục hàng không"),
      ("Hội đồng thành viên Tập đoàn Dầu khí Việt Nam", "hội đồng thành viên tập đoàn dầu khí"),
      ("Hội Nông dân Việt Nam", "hội nông dân việt nam"),
      ("Đại sứ quán Việt Nam", "đại sứ quán việt nam"),
      ("và", "và"),
      ("", ""),
    ])
  func spelling(_ name: String, _ key: String) {
    let parser = BodyNameParser.shipped
    #expect(parser.spellingKey(name) == parser.expandedWords(key).joined(separator: " "))
  }

  @Test(
    "a name comes apart into core, level and locality",
    arguments: [
      ("UBND huyện Chợ Mới", "ủy ban nhân dân huyện", BodyLevel.district, "Chợ Mới"),
      ("Sở GD&ĐT tỉnh Gia Lai", "sở giáo dục và đào tạo tỉnh", .province, "Gia Lai"),
      ("Sở Nội vụ", "sở nội vụ", .province, nil),
      ("Huyện ủy", "huyện ủy", .district, nil),
      ("Ban Tổ chức Thành ủy Đà Nẵng", "ban tổ chức thành ủy", .province, "Đà Nẵng"),
      ("Thành ủy Pleiku", "thành ủy", .district, "Pleiku"),
      ("Thành ủy", "thành ủy", .open, nil),
      (
        "Ủy ban Trung ương MTTQ Việt Nam", "ủy ban trung ương mặt trận tổ quốc việt nam", .centre,
        nil
      ),
      ("Báo Gia Lai", "báo", .open, "Gia Lai"),
      ("", "", .open, nil),
    ] as [(String, String, BodyLevel, String?)])
  func parts(_ name: String, _ core: String, _ level: BodyLevel, _ locality: String?) {
    let parser = BodyNameParser.shipped
    let parsed = parser.parse(name)
    #expect(parsed.core == parser.expandedWords(core).joined(separator: " "))
    #expect(parsed.level == level)
    #expect(parsed.locality == locality.map(parser.localityKey))
  }

  @Test("a unit is known by its other names")
  func aliases() {
    let units = UnitTable.shipped
    func key(_ name: String) -> String { BodyNameParser.shipped.localityKey(name) }
    #expect(units.province(key: key("tỉnh Thừa Thiên - Huế"), on: nil) != nil)
    #expect(
      units.province(key: key("Thừa Thiên Huế"), on: nil)
        == units.province(key: key("thành phố Huế"), on: nil))
    #expect(units.district(key: key("huyện Krông Păk"), in: nil) != nil)
  }
}
