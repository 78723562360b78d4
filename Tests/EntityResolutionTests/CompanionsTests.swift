import NewsModel
import Testing

@testable import EntityResolution

/// Evidence beyond the name and the post: fixed pairs of names, people beside both, foreign bodies,
/// bodies that became others.
struct CompanionsTests {
  @Test("middle and given names that go together are counted together, never below their parts")
  func pairs() {
    let lines = ["total\t\t1000", "family\tTrần\t100", "middle\tAnh\t20", "given\tTuấn\t20"]
    func probability(_ more: [String]) -> Double {
      NameFrequencies(tsv: (lines + more).joined(separator: "\n").utf8)
        .probability(of: "trân1 anh tuân4")
    }
    #expect(probability(["pair\tAnh Tuấn\t30"]) > 10 * probability([]))
    #expect(probability(["pair\tAnh Tuấn\t1"]) >= probability([]))
  }

  @Test("people beside both join mentions that nothing else joins")
  func company() {
    // Sixty people told of again and again beside the same few teach that company recurs.
    var articles: [ArticleFacts] = []
    for number in 0..<60 {
      for turn in 0..<2 {
        var draft = Draft("t\(number)-\(turn)", locality: "Sơn La")
        draft.person("Lò Khăm Ón \(Self.word(number))")
        draft.person("Giàng Seo Vừ \(Self.word(number))")
        articles.append(draft.facts)
      }
    }
    func count(companion: String?) -> Int {
      let two = ["x", "y"].map { id in
        var draft = Draft(id)
        draft.person("Nguyễn Văn Hải")
        if let companion { draft.person(companion) }
        return draft.facts
      }
      let graph = Resolver().resolve(articles + two)
      return Set(graph.became(.person, "Nguyễn Văn Hải")).count
    }
    #expect(count(companion: nil) == 2)
    #expect(count(companion: "Sùng A Phềnh") == 1)
  }

  private static func word(_ number: Int) -> String {
    let onsets = ["B", "D", "Kh", "L", "M", "Ph"]
    let rimes = ["anh", "ung", "oan", "iêm", "ươi", "âu", "ôn", "ai", "ich", "up"]
    return onsets[number / 10] + rimes[number % 10]
  }

  @Test("another country's body is no part of one of ours")
  func foreign() {
    var draft = Draft("a", "2024-01-01")
    draft.body(
      "Trung ương Đảng Cộng sản Trung Quốc", level: "centre",
      parent: "Ban Chấp hành Trung ương Đảng")
    draft.body("Ban Chấp hành Trung ương Đảng", level: "centre")
    draft.body(
      "Đại sứ quán Việt Nam tại Trung Quốc", level: "centre", parent: "Bộ Ngoại giao")
    let graph = Resolver().resolve([draft.facts])
    let parents = graph.relations.filter { $0.type == .partOf }.map(\.source)
    #expect(parents == graph.named(.organisation, "Đại sứ quán Việt Nam tại Trung Quốc").map(\.id))
  }

  @Test("merged bodies are two, the later one succeeding at a date")
  func mergers() throws {
    var draft = Draft("a", "2025-04-01", locality: "Lào Cai")
    draft.body("Bộ Giao thông vận tải", level: "centre")
    draft.body("Bộ Xây dựng", level: "centre")
    draft.body("Sở Giao thông vận tải tỉnh Lào Cai", level: "province", locality: "Lào Cai")
    draft.body("Sở Xây dựng tỉnh Lào Cai", level: "province", locality: "Lào Cai")
    draft.body("Sở Xây dựng tỉnh Phú Yên", level: "province", locality: "Phú Yên")
    let graph = Resolver().resolve([draft.facts])
    let edges = graph.relations.filter { $0.type == .succeeded && $0.source.type == .organisation }
      .map { edge in
        [edge.source, edge.target].map { id in graph.entities.first { $0.id == id }?.name ?? "" }
          + ["\(edge.properties["date"] ?? .text(""))"]
      }
    #expect(
      Set(edges.map { $0[0] + " < " + $0[1] }) == [
        "Bộ Xây dựng < Bộ Giao thông vận tải",
        "Sở Xây dựng tỉnh Lào Cai < Sở Giao thông vận tải tỉnh Lào Cai",
      ])
    #expect(edges.allSatisfy { $0[2].contains("2025") })
  }

  @Test("the committee of a province that became part of a city is followed by the city's")
  func cities() {
    var before = Draft("a", "2024-04-01", locality: "Sóc Trăng")
    before.body("Tỉnh ủy Sóc Trăng", level: "province", locality: "Sóc Trăng")
    var after = Draft("b", "2025-09-01", locality: "Cần Thơ")
    after.body("Thành ủy Cần Thơ", level: "province", locality: "Cần Thơ")
    let graph = Resolver().resolve([before.facts, after.facts])
    let edges = graph.relations.filter { edge in
      edge.type == .succeeded && edge.source.type == .organisation
    }
    #expect(edges.count == 1)
    #expect(edges.first.map(\.source) == graph.named(.organisation, "Thành ủy Cần Thơ").first?.id)
  }
}
