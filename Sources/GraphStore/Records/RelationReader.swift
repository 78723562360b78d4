internal import GRDB
internal import NewsModel

/// Reads relations with their evidence from rows that join the two.
struct RelationReader {
  /// One row for each piece of evidence, one for a relation without any.
  static let select = """
    SELECT relation.key, relation.id, relation.type, source.id, target.id, relation.properties,
      article.id, article.source, piece.start, piece."end", piece.quote
    FROM relation
      JOIN entity AS source ON source.key = relation.source
      JOIN entity AS target ON target.key = relation.target
      LEFT JOIN relationEvidence AS piece ON piece.relation = relation.key
      LEFT JOIN article ON article.key = piece.article
    """

  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Hands over each relation of a query that begins with `select` and keeps the rows of a
  /// relation together, evidence in order.
  func forEach(
    sql: String, arguments: StatementArguments, _ body: (Relation) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var current: (key: Int64, relation: Relation)?
    while let row = try rows.next() {
      let key: Int64 = try row.value(0)
      if current?.key != key {
        if let relation = current?.relation { try body(relation) }
        current = (key, try relation(row))
      }
      guard let article: String = try row.value(6) else { continue }
      current?.relation.evidence.append(
        try Evidence(
          article: EntityID(rawValue: article), source: row.value(7),
          passage: Passage(text: row.value(10), start: row.value(8), end: row.value(9))))
    }
    if let relation = current?.relation { try body(relation) }
  }

  private func relation(_ row: Row) throws -> Relation {
    guard let type = try RelationType(rawValue: row.value(2)) else {
      throw GraphStoreError.damaged(what: "a relation of an unknown type")
    }
    return try Relation(
      id: row.value(1), type: type, source: EntityID(rawValue: row.value(3)),
      target: EntityID(rawValue: row.value(4)), properties: PropertyText.decode(row.value(5)),
      evidence: [])
  }
}
