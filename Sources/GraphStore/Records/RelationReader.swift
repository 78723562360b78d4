internal import GRDB
internal import NewsModel

/// Reads relations with their evidence from their rows.
///
/// Ids of ends and articles are looked up once each and then shared: most come up again.
struct RelationReader {
  /// The columns that `relation` reads, in their order.
  private static let columns = """
    relation.key, relation.id, relation.type, relation.source, relation.target,
      relation.properties
    """

  /// One row for each piece of evidence, one for a relation without any: for few relations.
  static let select = """
    SELECT \(columns), piece.relation, piece.article, piece.start, piece."end", piece.quote
    FROM relation LEFT JOIN relationEvidence AS piece ON piece.relation = relation.key
    """

  private let db: Database
  private let entityID: Statement
  private let articleSource: Statement
  private var entities = RowCache<EntityID>()
  private var articles = RowCache<(id: EntityID, source: String)>()
  private var properties: [String: [String: PropertyValue]] = [:]

  /// So many different properties are kept at hand: counts of mentions come up over and over.
  private static let capacity = 1024

  init(_ db: Database) throws {
    self.db = db
    entityID = try db.cachedStatement(sql: "SELECT id FROM entity WHERE key = ?")
    articleSource = try db.cachedStatement(sql: "SELECT id, source FROM article WHERE key = ?")
  }

  /// Hands over each relation of a query that begins with `select` and keeps the rows of a
  /// relation together, evidence in order.
  mutating func forEach(
    _ statement: Statement, arguments: StatementArguments, _ body: (Relation) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var current: (key: Int, relation: Relation)?
    while let row = try rows.next() {
      let key: Int = try row.value(0)
      if current?.key != key {
        if let current { try body(current.relation) }
        current = (key, try relation(row))
      }
      guard let _: Int64 = try row.value(6) else { continue }
      let piece = try evidence(row, from: 7)
      current?.relation.evidence.append(piece)
    }
    if let current { try body(current.relation) }
  }

  /// Hands over all relations that meet a condition, each with its number.
  mutating func forEach(
    where condition: String, orderedBy column: String, _ body: (Int, Relation) throws -> Void
  ) throws {
    // A statement of its own: the body may ask for relations again.
    let rows = try Row.fetchCursor(
      db.makeStatement(
        sql: "SELECT \(Self.columns) FROM relation WHERE \(condition) ORDER BY \(column)"))
    var pieces = try EvidenceCursor(db)
    while let row = try rows.next() {
      let key: Int = try row.value(0)
      var relation = try relation(row)
      try pieces.forEach(of: key) { relation.evidence.append(try evidence($0, from: 1)) }
      try body(key, relation)
    }
  }

  private mutating func relation(_ row: Row) throws -> Relation {
    try Relation(
      id: row.value(1), type: Self.type(row.value(2)), source: entity(row.value(3)),
      target: entity(row.value(4)), properties: properties(row.value(5)), evidence: [])
  }

  /// The evidence in the columns article, start, end, quote.
  private mutating func evidence(_ row: Row, from column: Int) throws -> Evidence {
    let (id, source) = try article(row.value(column))
    return try Evidence(
      article: id, source: source,
      passage: Passage(
        text: row.value(column + 3), start: row.value(column + 1), end: row.value(column + 2)))
  }

  /// The type of a name in the file.
  static func type(_ name: String) throws -> RelationType {
    guard let type = types[name] else {
      throw GraphStoreError.damaged(what: "a relation of an unknown type")
    }
    return type
  }

  /// Types by name; a look-up costs a fraction of comparing with each.
  private static let types = Dictionary(
    uniqueKeysWithValues: RelationType.allCases.map { ($0.rawValue, $0) })

  /// The relation in the columns key, type, source, target.
  static func ends(_ row: Row) throws -> RelationEnds {
    try RelationEnds(
      relation: row.value(0), type: type(row.value(1)), source: row.value(2),
      target: row.value(3))
  }

  private mutating func properties(_ text: String) throws -> [String: PropertyValue] {
    if text == "{}" { return [:] }
    if let known = properties[text] { return known }
    let read = try PropertyText.decode(text)
    if properties.count < Self.capacity { properties[text] = read }
    return read
  }

  private mutating func entity(_ key: Int64) throws -> EntityID {
    if let known = entities[key] { return known }
    if entities.asksForAll {
      try entities.prepare(bound: bound(of: "entity"))
      let rows = try Row.fetchCursor(db, sql: "SELECT key, id FROM entity")
      while let row = try rows.next() {
        entities[try row.value(0)] = EntityID(rawValue: try row.value(1))
      }
      if let known = entities[key] { return known }
    }
    guard let text = try String.fetchOne(entityID, arguments: [key]) else {
      throw GraphStoreError.damaged(what: "a relation of an entity that is not there")
    }
    let id = EntityID(rawValue: text)
    entities[key] = id
    return id
  }

  private mutating func article(_ key: Int64) throws -> (id: EntityID, source: String) {
    if let known = articles[key] { return known }
    if articles.asksForAll {
      try articles.prepare(bound: bound(of: "article"))
      let rows = try Row.fetchCursor(db, sql: "SELECT key, id, source FROM article")
      while let row = try rows.next() {
        articles[try row.value(0)] = try (EntityID(rawValue: row.value(1)), row.value(2))
      }
      if let known = articles[key] { return known }
    }
    guard let row = try Row.fetchOne(articleSource, arguments: [key]) else {
      throw GraphStoreError.damaged(what: "evidence from an article that is not there")
    }
    let article: (id: EntityID, source: String) = try (
      EntityID(rawValue: row.value(0)), row.value(1)
    )
    articles[key] = article
    return article
  }

  /// A number above those of a table's rows.
  private func bound(of table: String) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT coalesce(max(key), 0) + 1 FROM \(table)") ?? 1
  }
}
