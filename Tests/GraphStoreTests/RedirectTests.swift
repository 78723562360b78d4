import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

@Suite("Retired ids")
struct RedirectTests {
  /// A graph over one article, written as which entity each mention became.
  private struct Fixture {
    let temporary: TemporaryGraph
    let graph: GraphDatabase
    let article = SampleArticles.articleID(1)

    init() throws {
      temporary = try TemporaryGraph()
      graph = try temporary.open()
    }

    func id(_ name: String) -> EntityID { EntityID(rawValue: "per-\(name)-00000000") }

    /// Links mentions to people: `["m1": "a", "m2": "a"]`.
    func put(_ links: [String: String], relations: [Relation] = [], others: [Entity] = []) throws {
      let text = SourceText("Bà Na là Bí thư, Chủ tịch.")
      let source = Article(id: article, source: "a", text: text)
      try graph.update { update in
        try update.save(
          source, facts: ArticleFacts(article: ArticleHeader(id: article, source: "a")),
          contentHash: "")
        let people = Set(links.values).sorted().map {
          Entity(id: id($0), type: .person, name: $0)
        }
        try update.replaceGraph(
          with: ResolvedGraph(
            entities: people + others, relations: relations,
            links: links.sorted { $0.key < $1.key }.map {
              (MentionKey(article: article, type: .person, name: $0.key), id($0.value))
            }), origin: "test")
      }
    }

    func target(_ name: String) throws -> String? { try graph.entity(id(name))?.name }
  }

  @Test("lead to the entity that holds most of their mentions")
  func majority() throws {
    let fixture = try Fixture()
    defer { fixture.temporary.delete() }
    try fixture.put(["m1": "a", "m2": "a", "m3": "a", "m4": "b"])
    try fixture.put(["m1": "c", "m2": "d", "m3": "d", "m4": "b"])
    #expect(try fixture.target("a") == "d")
    #expect(try fixture.target("b") == "b")
    let key = MentionKey(article: fixture.article, type: .person, name: "m2")
    #expect(try fixture.graph.mentions(of: fixture.id("a")).contains(key))
  }

  @Test("lead on to where their successors went, in one step")
  func chains() throws {
    let fixture = try Fixture()
    defer { fixture.temporary.delete() }
    try fixture.put(["m1": "a", "m2": "b", "m3": "c"])
    try fixture.put(["m1": "b", "m2": "b", "m3": "c"])
    #expect(try fixture.target("a") == "b")
    try fixture.put(["m1": "c", "m2": "c", "m3": "c"])
    #expect(try fixture.target("a") == "c")
    #expect(try fixture.target("b") == "c")
    #expect(try fixture.graph.statistics().redirects == 2)
    try fixture.put(["m1": "a", "m2": "c", "m3": "c"])
    #expect(try fixture.target("a") == "a")
    #expect(try fixture.target("b") == "c")
    #expect(try fixture.graph.statistics().redirects == 1)
  }

  @Test("at a tie lead to the smaller id; without mentions nowhere")
  func ties() throws {
    let fixture = try Fixture()
    defer { fixture.temporary.delete() }
    try fixture.put(["m1": "x", "m2": "x", "m3": "y"])
    try fixture.put(["m1": "q", "m2": "p"])
    #expect(try fixture.target("x") == "p")
    #expect(try fixture.target("y") == nil)
  }

  @Test("that no mention reaches are followed by the words of their relations")
  func evidence() throws {
    let fixture = try Fixture()
    defer { fixture.temporary.delete() }
    func role(_ name: String) -> Entity {
      Entity(id: EntityID(rawValue: "rol-\(name)-00000000"), type: .role, name: name)
    }
    func holds(_ role: Entity, _ text: String, _ start: Int) -> Relation {
      let passage = Passage(text: text, start: start, end: start + text.count)
      return Relation(
        type: .holds, source: fixture.id("a"), target: role.id,
        evidence: [Evidence(article: fixture.article, source: "a", passage: passage)])
    }
    let secretary = role("bi-thu")
    let chair = role("chu-tich")
    let longer = role("bi-thu-tinh-uy")
    let other = role("chu-tich-tinh")
    let twin = role("chu-tich-xa")
    try fixture.put(
      ["m1": "a"], relations: [holds(secretary, "Bí thư", 9), holds(chair, "Chủ tịch", 17)],
      others: [secretary, chair])
    try fixture.put(
      ["m1": "a"],
      relations: [
        holds(longer, "Bí thư", 9), holds(other, "Chủ tịch", 17), holds(twin, "Chủ tịch", 17),
      ], others: [longer, other, twin])
    #expect(try fixture.graph.entity(secretary.id) == longer)
    #expect(
      try fixture.graph.relations(of: secretary.id, direction: .incoming, types: nil).count == 1)
    #expect(try fixture.graph.entity(chair.id) == nil)
  }
}
