import GraphStore
import NewsModel
import TestSupport
import Testing
import TextCore

@testable import NewsPipeline

@Suite("The graph is a function of articles and decisions")
struct OrderIndependenceTests {
  private struct Item {
    var article: Article
    var facts: ArticleFacts
  }

  private static let version = ContentVersion(program: "p", lexicons: "")

  /// Feeds items to a graph as one build would, known ones left out.
  private static func build(
    _ items: [Item], into graph: GraphDatabase
  ) throws -> PipelineReport {
    try Pipeline(database: graph, program: "p").run(version: version, event: { _ in }) {
      run, stored in
      for item in items {
        if stored[item.article.id] == version.hash(of: item.article) {
          try run.skip(item.article)
        } else {
          try run.accept(item.article, item.facts)
        }
      }
    }
  }

  /// Everything that may be seen of a graph.
  private static func dump(_ graph: GraphDatabase) throws -> [String] {
    var lines: [String] = []
    func sorted(_ properties: [String: PropertyValue]) -> String {
      "\(properties.sorted { $0.key < $1.key })"
    }
    for facts in try graph.allFacts() {
      lines.append("\(facts) \(try graph.articleText(facts.article.id) ?? "-")")
    }
    try graph.forEachEntity(ofTypes: nil) { entity in
      lines.append(
        "\(entity.id) \(entity.name) \(entity.aliases) \(sorted(entity.properties)) "
          + "\(entity.searchKeys) \(try graph.mentions(of: entity.id)) "
          + "\(try graph.explanations(of: entity.id))")
    }
    try graph.forEachRelation(ofTypes: nil) {
      lines.append(
        "\($0.id) \($0.type) \($0.source) \($0.target) \(sorted($0.properties)) \($0.evidence)")
    }
    return lines
  }

  private static func graph(
    _ builds: [[Item]], decisions: [Decision] = [], removing: [EntityID] = []
  ) throws -> [String] {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    for items in builds { _ = try build(items, into: graph) }
    let pipeline = Pipeline(database: graph, program: "p")
    _ = try pipeline.decide(decisions)
    _ = try pipeline.remove(articles: removing)
    return try dump(graph)
  }

  private static func items(seed: Int, count: Int) -> [Item] {
    var samples = SampleArticles(seed: seed)
    return (0..<count).map { number in
      let article = samples.article(number)
      return Item(article: article, facts: samples.facts(of: article))
    }
  }

  @Test("whatever the order and the split into builds", arguments: 0..<10)
  func orders(seed: Int) throws {
    var generator = SeededGenerator(seed)
    let items = Self.items(seed: seed, count: 9)
    let expected = try Self.graph([items])
    #expect(expected.count > items.count)
    let half = items.prefix(4)
    let rest = items.dropFirst(4)
    #expect(try Self.graph([Array(half), Array(rest)]) == expected)
    #expect(try Self.graph([Array(rest), Array(half)]) == expected)
    #expect(try Self.graph(items.shuffled(using: &generator).map { [$0] }) == expected)
    #expect(try Self.graph([items.shuffled(using: &generator), items]) == expected)
    var earlier = items
    for (index, other) in Self.items(seed: seed + 100, count: 5).enumerated() {
      earlier[index] = other
    }
    #expect(try Self.graph([earlier, items]) == expected)
    let more = Self.items(seed: seed, count: 12)
    let extra = more.dropFirst(9).map(\.article.id)
    #expect(try Self.graph([more], removing: extra) == expected)
  }

  @Test(
    "any run of adding, editing and removing ends where a build from scratch ends",
    arguments: 0..<5)
  func edits(seed: Int) throws {
    var generator = SeededGenerator(seed + 50)
    let versions = (0..<3).map { Self.items(seed: seed + 100 * $0, count: 7) }
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    let pipeline = Pipeline(database: graph, program: "p")
    var current: [EntityID: Item] = [:]
    for step in 1...14 {
      let item = versions[Int.random(in: 0..<3, using: &generator)][
        Int.random(in: 0..<7, using: &generator)]
      if current[item.article.id] != nil, Int.random(in: 0..<3, using: &generator) == 0 {
        current[item.article.id] = nil
        _ = try pipeline.remove(articles: [item.article.id])
      } else {
        current[item.article.id] = item
        _ = try Self.build([item], into: graph)
      }
      guard step % 7 == 0 else { continue }
      let items = current.values.sorted { $0.article.id < $1.article.id }
      #expect(try Self.dump(graph) == Self.graph([items]), "after \(step) steps")
    }
  }

  @Test("decisions hold whenever they were made", arguments: 0..<4)
  func decisions(seed: Int) throws {
    let items = Self.items(seed: seed, count: 10)
    var keys: [MentionKey] = []
    for item in items {
      for person in item.facts.people where person.name == SampleArticles.names[0] {
        keys.append(MentionKey(article: item.article.id, type: .person, name: person.name))
      }
    }
    try #require(keys.count >= 2)
    let decision = Decision(
      sequence: 1, left: keys[0], right: keys[1], judgement: .different, author: "a",
      made: "2026-01-01T00:00:00Z")
    let expected = try Self.graph([items], decisions: [decision])
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    let pipeline = Pipeline(database: graph, program: "p")
    #expect(try pipeline.decide([decision]).decisions == [decision])
    for item in items { _ = try Self.build([item], into: graph) }
    #expect(try Self.dump(graph) == expected)
    let undone = try pipeline.undo([1], at: "2026-01-02T00:00:00Z")
    #expect(undone.map(\.sequence) == [1])
    #expect(try Self.dump(graph) == Self.graph([items]))
    #expect(try pipeline.undo([1], at: "2026-01-02T00:00:00Z").isEmpty)
  }

  /// Everything of some articles that can be decided on, people's places too.
  private static func keys(_ items: [Item]) -> [MentionKey] {
    items.flatMap { item in
      let id = item.article.id
      let people = item.facts.people.flatMap { person in
        let key = MentionKey(article: id, type: .person, name: person.name)
        return [key, key] + person.mentions.map { key.mention(at: $0.start) }
      }
      return people
        + item.facts.organisations.map {
          MentionKey(article: id, type: .organisation, name: $0.name)
        }
        + item.facts.documents.map { MentionKey(article: id, type: .document, name: $0.name) }
        + item.facts.meetings.map { MentionKey(article: id, type: .meeting, name: $0.label) }
    }
  }

  @Test(
    "with decisions, too, any run of changes ends where a build from scratch ends",
    arguments: 0..<6)
  func editsWithDecisions(seed: Int) throws {
    var generator = SeededGenerator(seed + 90)
    let versions = (0..<2).map { Self.items(seed: seed + 100 * $0, count: 6) }
    // Decisions may speak of articles that are not there, or no longer.
    let keys = versions.flatMap(Self.keys)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    let pipeline = Pipeline(database: graph, program: "p")
    var current: [EntityID: Item] = [:]
    for item in versions[0] { current[item.article.id] = item }
    _ = try Self.build(versions[0], into: graph)
    for step in 1...18 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        let item = versions[Int.random(in: 0..<2, using: &generator)][
          Int.random(in: 0..<6, using: &generator)]
        current[item.article.id] = item
        _ = try Self.build([item], into: graph)
      case 1:
        guard let id = current.keys.sorted().randomElement(using: &generator) else { continue }
        current[id] = nil
        _ = try pipeline.remove(articles: [id])
      case 2:
        let standing = try graph.decisions().filter { $0.undone == nil }.map(\.sequence)
        guard let number = standing.randomElement(using: &generator) else { continue }
        _ = try pipeline.undo([number], at: "2026-01-02T00:00:00Z")
      default:
        guard let left = keys.randomElement(using: &generator),
          let right = keys.filter({ $0.type == left.type && $0 != left })
            .randomElement(using: &generator)
        else { continue }
        _ = try pipeline.decide([
          Decision(
            sequence: 0, left: left, right: right,
            judgement: Bool.random(using: &generator) ? .same : .different, author: "a",
            made: "2026-01-01T00:00:00Z")
        ])
      }
      guard step % 6 == 0 else { continue }
      let items = current.values.sorted { $0.article.id < $1.article.id }
      let scratch = try Self.graph([items], decisions: try graph.decisions())
      #expect(try Self.dump(graph) == scratch, "after \(step) steps")
    }
  }

  @Test("of two contents under one id the same is taken in any order, and nothing is rewritten")
  func sameID() throws {
    let one = Self.items(seed: 1, count: 1)
    let other = Self.items(seed: 2, count: 1)
    let expected = try Self.graph([one + other])
    #expect(try Self.graph([other + one]) == expected)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    for items in [one + other, other + one, one + other + one] {
      let report = try Self.build(items, into: graph)
      #expect(report.diagnostics.map(\.id).contains("pipeline.same-id"))
      #expect(report.failed == 0)
      #expect(report.read == report.added + report.replaced + report.skipped)
      #expect(try Self.dump(graph) == expected)
    }
    #expect(try Self.build(one + other, into: graph).rowsChanged == 0)
    #expect(try Self.build(other + one, into: graph).rowsChanged == 0)
  }

  @Test("facts that the text does not support are refused, and the rest is built")
  func refused() throws {
    var items = Self.items(seed: 3, count: 4)
    let expected = try Self.graph([items[0..<1] + items[2...].map { $0 }])
    items[1].facts.people.append(
      PersonFact(name: "Không Có", mentions: [Passage(text: "Không Có", start: 0, end: 8)]))
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try GraphDatabase(path: temporary.path, access: .readWrite)
    let report = try Self.build(items, into: graph)
    #expect(report.failed == 1)
    #expect(report.added == 3)
    #expect(report.diagnostics.map(\.source) == [items[1].article.source])
    #expect(try Self.dump(graph) == expected)
  }
}
