internal import GRDB
internal import NewsModel

/// The append-only record of decisions.
struct DecisionLog {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func decisions() throws -> [Decision] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT sequence, leftArticle, leftType, leftName, leftOrdinal,
          rightArticle, rightType, rightName, rightOrdinal, judgement, author, made, undone
        FROM decision ORDER BY sequence
        """)
    var list: [Decision] = []
    while let row = try rows.next() { list.append(try decision(row)) }
    return list
  }

  private func decision(_ row: Row) throws -> Decision {
    guard let judgement = try Judgement(rawValue: row.value(9)) else {
      throw GraphStoreError.damaged(what: "a decision of an unknown kind")
    }
    return try Decision(
      sequence: row.value(0), left: MentionRow.key(row, from: 1),
      right: MentionRow.key(row, from: 5), judgement: judgement, author: row.value(10),
      made: row.value(11), undone: row.value(12))
  }

  func append(_ decision: Decision) throws -> Decision {
    let arguments: StatementArguments =
      MentionRow.arguments(decision.left) + MentionRow.arguments(decision.right)
      + [decision.judgement.rawValue, decision.author, decision.made, decision.undone]
    try db.cachedStatement(
      sql: """
        INSERT INTO decision (leftArticle, leftType, leftName, leftOrdinal,
          rightArticle, rightType, rightName, rightOrdinal, judgement, author, made, undone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: arguments)
    var stored = decision
    stored.sequence = Int(db.lastInsertedRowID)
    return stored
  }

  func undoLast(at moment: String) throws -> Decision? {
    guard var last = try decisions().last(where: { $0.undone == nil }) else { return nil }
    try db.execute(
      sql: "UPDATE decision SET undone = ? WHERE sequence = ?",
      arguments: [moment, last.sequence])
    last.undone = moment
    return last
  }
}
