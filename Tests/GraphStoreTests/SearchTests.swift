import NewsModel
import TestSupport
import Testing

@testable import GraphStore

@Suite("Searching entities")
struct SearchTests {
  private static let names = [
    "lam minh dang", "dang thi lam", "lam", "minh dang", "dang lam minh", "tinh uy tra vinh",
    "uy ban nhan dan tinh tra vinh", "uy ban", "21-kl/tw", "kl/tw 21", "a  b", " b", "dang",
    "hoi nghi tong ket cong tac nam 2023 va trien khai nhiem vu nam 2024 cua tinh",
    "hoi nghi tong ket cong tac nam 2023 va trien khai nhiem vu nam 2025 cua tinh",
    "tong ket cong tac nam 2023 va trien khai nhiem vu nam 2024", "đang", "", "😀 lam",
  ]

  private static func entities() -> [Entity] {
    names.enumerated().map { index, name in
      Entity(
        id: EntityID(type: .person, slug: "e\(index)", key: name),
        type: index % 3 == 0 ? .role : .person,
        name: name, searchKeys: [name, names[(index * 7 + 3) % names.count]])
    }
  }

  @Test("finds what a plain look at every key finds, in the same order")
  func reference() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let entities = Self.entities().sorted { $0.id < $1.id }
    try graph.update {
      try $0.replaceGraph(with: ResolvedGraph(entities: entities), origin: "test")
    }
    let reference = InMemoryGraph(entities: entities)
    var texts: Set<String> = ["'; DROP TABLE entity; --", "%", "_", "\"", "zzz"]
    for name in Self.names {
      for count in [1, 3, 7, 12, 38, 41, 45, 70] {
        texts.insert(String(name.prefix(count)))
        texts.insert(String(name.dropFirst(count)))
        texts.insert(String(name.dropFirst(count).prefix(44)))
      }
    }
    var hits = 0
    for text in texts.sorted() {
      for types in [nil, Set([EntityType.person])] {
        let found = try graph.entities(matching: text, types: types, limit: 100)
        #expect(
          try found == reference.entities(matching: text, types: types, limit: 100), "\(text)")
        hits += found.count
        let few = try graph.entities(matching: text, types: types, limit: 2)
        #expect(few == Array(found.prefix(2)))
      }
    }
    #expect(hits > 300)
    #expect(try graph.entities(matching: "lam", types: nil, limit: 0) == [])
  }

  @Test("puts what is mentioned more often first among equals")
  func mentions() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let article = Entity(id: SampleArticles.articleID(1), type: .article, name: "a")
    let people = ["a", "b", "c"].map {
      Entity(
        id: EntityID(rawValue: "per-\($0)-00000000"), type: .person, name: $0,
        searchKeys: ["dang \($0)"])
    }
    let relations = zip(people, [2, 9, 2]).map { person, count in
      Relation(
        type: .mentions, source: article.id, target: person.id,
        properties: ["count": .integer(count)])
    }
    try graph.update {
      try $0.replaceGraph(
        with: ResolvedGraph(entities: people + [article], relations: relations), origin: "test")
    }
    let found = try graph.entities(matching: "dang", types: nil, limit: 3)
    #expect(found.map(\.name) == ["b", "a", "c"])
  }

  @Test("cuts starts at whole characters")
  func cutting() {
    let long = String(repeating: "ư", count: 30)
    #expect(SearchTable.cut(Array(long.utf8)) == String(repeating: "ư", count: 20))
    #expect(SearchTable.cut(Array(("a" + long).utf8)) == "a" + String(repeating: "ư", count: 19))
    #expect(SearchTable.starts(of: "a bc  d") == ["a bc  d", "bc  d", " d", "d"])
  }
}
