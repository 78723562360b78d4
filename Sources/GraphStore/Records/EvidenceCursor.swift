internal import GRDB

/// Reads the evidence of relations that are asked for one after the other.
///
/// Walks the table in its own order, which is that of the relations' ids where a graph was
/// written at one go: a join would look every relation up. One that lies behind the place
/// reached is looked up.
struct EvidenceCursor {
  private static let select =
    #"SELECT relation, article, start, "end", quote FROM relationEvidence WHERE relation "#

  private let rows: RowCursor
  private let single: Statement
  private var ahead: Row?
  private var passed = Int.min

  /// Begins at the first relation's evidence.
  init(_ db: Database) throws {
    // Statements of their own: others may walk the same graph meanwhile.
    rows = try Row.fetchCursor(
      db.makeStatement(sql: Self.select + "IS NOT NULL ORDER BY relation, ordinal"))
    single = try db.makeStatement(sql: Self.select + "= ? ORDER BY ordinal")
    ahead = try rows.next()
  }

  /// Hands over the rows of a relation: its number, the article's, start, end and quotation.
  mutating func forEach(of relation: Int, _ body: (Row) throws -> Void) throws {
    guard relation > passed else {
      let found = try Row.fetchCursor(single, arguments: [relation])
      while let row = try found.next() { try body(row) }
      return
    }
    passed = relation
    while let row = ahead {
      let owner: Int = try row.value(0)
      guard owner <= relation else { return }
      if owner == relation { try body(row) }
      ahead = try rows.next()
    }
  }
}
