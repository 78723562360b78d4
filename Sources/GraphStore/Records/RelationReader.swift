internal import GRDB
internal import NewsModel

/// Reads relations with their evidence from rows that join the two.
///
/// Ids of ends and articles are looked up once each and then shared: most come up again.
struct RelationReader {
  /// One row for each piece of evidence, one for a relation without any.
  static let select = """
    SELECT relation.key, relation.id, relation.type, relation.source, relation.target,
      relation.properties, piece.article, piece.start, piece."end", piece.quote
    FROM relation LEFT JOIN relationEvidence AS piece ON piece.relation = relation.key
    """

  private let entityID: Statement
  private let articleSource: Statement
  private var entities: [Int64: EntityID] = [:]
  private var articles: [Int64: (id: EntityID, source: String)] = [:]

  init(_ db: Database) throws {
    entityID = try db.cachedStatement(sql: "SELECT id FROM entity WHERE key = ?")
    articleSource = try db.cachedStatement(sql: "SELECT id, source FROM article WHERE key = ?")
  }

  /// Hands over each relation of a query that begins with `select` and keeps the rows of a
  /// relation together, evidence in order.
  mutating func forEach(
    _ statement: Statement, arguments: StatementArguments, _ body: (Relation) throws -> Void
  ) throws {
    try forEachRow(statement, arguments: arguments) { _, relation in try body(relation) }
  }

  /// The same, each relation with its number.
  mutating func forEachRow(
    _ statement: Statement, arguments: StatementArguments, _ body: (Int, Relation) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var current: (key: Int, relation: Relation)?
    while let row = try rows.next() {
      let key: Int = try row.value(0)
      if current?.key != key {
        if let current { try body(current.key, current.relation) }
        current = (key, try relation(row))
      }
      guard let article: Int64 = try row.value(6) else { continue }
      let (id, source) = try self.article(article)
      current?.relation.evidence.append(
        Evidence(
          article: id, source: source,
          passage: try Passage(text: row.value(9), start: row.value(7), end: row.value(8))))
    }
    if let current { try body(current.key, current.relation) }
  }

  private mutating func relation(_ row: Row) throws -> Relation {
    try Relation(
      id: row.value(1), type: Self.type(row.value(2)), source: entity(row.value(3)),
      target: entity(row.value(4)), properties: PropertyText.decode(row.value(5)), evidence: [])
  }

  /// The type of a name in the file.
  static func type(_ name: String) throws -> RelationType {
    guard let type = RelationType(rawValue: name) else {
      throw GraphStoreError.damaged(what: "a relation of an unknown type")
    }
    return type
  }

  /// The relation in the columns key, type, source, target.
  static func ends(_ row: Row) throws -> RelationEnds {
    try RelationEnds(
      relation: row.value(0), type: type(row.value(1)), source: row.value(2),
      target: row.value(3))
  }

  private mutating func entity(_ key: Int64) throws -> EntityID {
    if let known = entities[key] { return known }
    guard let text = try String.fetchOne(entityID, arguments: [key]) else {
      throw GraphStoreError.damaged(what: "a relation of an entity that is not there")
    }
    let id = EntityID(rawValue: text)
    entities[key] = id
    return id
  }

  private mutating func article(_ key: Int64) throws -> (id: EntityID, source: String) {
    if let known = articles[key] { return known }
    guard let row = try Row.fetchOne(articleSource, arguments: [key]) else {
      throw GraphStoreError.damaged(what: "evidence from an article that is not there")
    }
    let article: (id: EntityID, source: String) = try (
      EntityID(rawValue: row.value(0)), row.value(1)
    )
    articles[key] = article
    return article
  }
}
