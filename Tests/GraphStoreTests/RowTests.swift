import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

/// What is read by the numbers of rows is what is read by ids.
@Suite("Rows by number")
struct RowTests {
  private static func graph() -> ResolvedGraph {
    var random = SeededGenerator(seed: 11)
    let entities = (0..<40).map { index in
      Entity(
        id: EntityID(type: index % 3 == 0 ? .meeting : .person, slug: "e\(index)", key: "\(index)"),
        type: index % 3 == 0 ? .meeting : .person, name: "Tên \(index % 30)",
        // Some names have no search key of their own.
        searchKeys: index % 4 == 0 ? ["khac"] : ["ten \(index % 30)"])
    }.sorted { $0.id < $1.id }
    let types: [RelationType] = [.chaired, .attended, .holds]
    var relations: [String: Relation] = [:]
    for _ in 0..<160 {
      let relation = Relation(
        type: types.randomElement(using: &random) ?? .holds,
        source: entities[Int.random(in: 0..<40, using: &random)].id,
        target: entities[Int.random(in: 0..<40, using: &random)].id,
        properties: ["site": .text("ở đâu đó")])
      relations[relation.id] = relation
    }
    return ResolvedGraph(
      entities: entities, relations: relations.values.sorted { $0.id < $1.id })
  }

  @Test("are those by id, in the same order")
  func reference() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let database = try temporary.open()
    let graph = Self.graph()
    try database.update { try $0.replaceGraph(with: graph, origin: "test") }
    let rows = try database.entityRows(ofType: nil)
    let bounds = try database.rowBounds()
    #expect(rows.count == graph.entities.count && rows.allSatisfy { $0 < bounds.entities })
    var ids: [Int: EntityID] = [:]
    for (row, entity) in zip(rows, graph.entities) {
      ids[row] = entity.id
      #expect(try database.entity(row: row)?.id == entity.id)
      #expect(try database.entityRow(of: entity.id) == row)
    }
    var whole: [Int: EntityID] = [:]
    try database.forEachEntityRow { whole[$0] = $1.id }
    #expect(whole == ids)
    for type in [EntityType.person, .meeting, .place] {
      let expected = graph.entities.filter { $0.type == type }.map(\.id)
      #expect(try database.entityRows(ofType: type).compactMap { ids[$0] } == expected)
      #expect(try database.entityCount(ofType: type, limit: 9) == min(9, expected.count))
    }
    for (row, id) in ids {
      for direction in [StepDirection.outgoing, .incoming] {
        let expected = try database.relations(
          of: id, direction: direction == .outgoing ? .outgoing : .incoming, types: nil)
        let steps = try database.steps(of: row, direction)
        #expect(
          steps.map(\.other).map { ids[$0] }
            == expected.map { direction == .outgoing ? $0.target : $0.source })
        #expect(steps.map(\.type) == expected.map(\.type))
        #expect(try steps.map { try database.relation(row: $0.relation)?.id } == expected.map(\.id))
      }
      let types: Set<RelationType> = [.chaired, .holds]
      let around = try database.relations(of: id, direction: .both, types: types)
      let neighbours = Set(around.map { $0.source == id ? $0.target : $0.source }).sorted()
      #expect(try database.neighbours(of: id, types: types) == neighbours)
    }
    let ends = try database.allEnds()
    #expect(ends.map { ids[$0.source] } == graph.relations.map(\.source))
    #expect(ends.map { ids[$0.target] } == graph.relations.map(\.target))
    #expect(try ends.allSatisfy { try database.ends(ofRelation: $0.relation) == $0 })
    #expect(try database.ends(ofRelation: bounds.relations + 5) == nil)
  }

  @Test("are found by exact names, whatever their search keys")
  func names() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let database = try temporary.open()
    let graph = Self.graph()
    try database.update { try $0.replaceGraph(with: graph, origin: "test") }
    for name in ["Tên 1", "Tên 4", "Tên 13", "tên 1", "Tên"] {
      let found = try database.entityRows(named: name, searchKey: name.lowercased())
      let searched = graph.entities.filter { $0.name == name }
      let names = try found.map { try database.entity(row: $0)?.name }
      #expect(names.allSatisfy { $0 == name } && found.isEmpty == searched.isEmpty, "\(name)")
    }
  }

  /// More people and articles than are looked up one by one, in rows that do not follow the ids.
  @Test("of a large graph that was written in two goes lead to what was written")
  func large() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let database = try temporary.open()
    let count = 2_600
    let people = (0..<count).map { number in
      Entity(
        id: EntityID(type: .person, slug: "n\(number)", key: "\(number)"), type: .person,
        name: "Người \(number)")
    }.sorted { $0.id < $1.id }
    let articles = (0..<count).map { number in
      Article(
        id: EntityID(type: .article, slug: "bai-\(number)", key: "\(number)"),
        source: "https://bao.example/\(number)", text: SourceText("Đoạn \(number). Đoạn khác."))
    }.sorted { $0.id < $1.id }
    let relations = (0..<count).map { number in
      let article = articles[number]
      let evidence = [
        Evidence(
          article: article.id, source: article.source,
          passage: Passage(text: "Đoạn", start: 0, end: 4))
      ]
      return Relation(
        type: .succeeded, source: people[number].id, target: people[(number + 7) % count].id,
        properties: ["site": .text("điểm \(number % 3)")],
        evidence: number % 3 == 0 ? [] : evidence)
    }.sorted { $0.id < $1.id }
    try database.update { update in
      for article in articles {
        let header = ArticleHeader(id: article.id, source: article.source)
        try update.save(article, facts: ArticleFacts(article: header), contentHash: "1")
      }
      for isHalf in [true, false] {
        let kept = isHalf ? relations.enumerated().filter { $0.offset % 2 == 0 } : []
        try update.replaceGraph(
          with: ResolvedGraph(
            entities: people, relations: isHalf ? kept.map(\.element) : relations),
          origin: "test")
      }
    }
    var read: [Relation] = []
    try database.forEachRelation(ofTypes: nil) { read.append($0) }
    #expect(read == relations)
    var ofType = 0
    try database.forEachRelation(ofTypes: [.holds]) { _ in ofType += 1 }
    #expect(ofType == 0)
    var byRow: [Int: Relation] = [:]
    try database.forEachRelationRow { byRow[$0] = $1 }
    #expect(byRow.values.sorted { $0.id < $1.id } == relations)
  }
}
