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

  func undo(_ sequences: Set<Int>, at moment: String) throws -> [Decision] {
    var undone: [Decision] = []
    for var decision in try decisions().reversed()
    where decision.undone == nil && sequences.contains(decision.sequence) {
      try db.cachedStatement(sql: "UPDATE decision SET undone = ? WHERE sequence = ?")
        .execute(arguments: [moment, decision.sequence])
      decision.undone = moment
      undone.append(decision)
    }
    return undone
  }

  /// The numbers of the decisions in force about a mention that no stored article has.
  func waiting() throws -> Set<Int> {
    var waiting: Set<Int> = []
    var known: [MentionKey: Bool] = [:]
    for decision in try decisions() where decision.undone == nil {
      for key in [decision.left, decision.right] {
        let isKnown = try known[key] ?? isStored(key)
        known[key] = isKnown
        if !isKnown { waiting.insert(decision.sequence) }
      }
    }
    return waiting
  }

  /// Whether an article has a mention.
  ///
  /// A part of a person need not be linked itself: there is the person, and the place is theirs.
  private func isStored(_ key: MentionKey) throws -> Bool {
    let isLinked =
      try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT EXISTS (
              SELECT 1 FROM link JOIN article ON article.key = link.article
              WHERE article.id = ? AND link.type = ? AND link.name = ? AND link.ordinal = ?)
            """), arguments: MentionRow.arguments(key.whole)) ?? false
    guard isLinked, let place = key.place else { return isLinked }
    guard key.type == .person else { return false }
    return try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM mention WHERE start = ? AND fact = (
              SELECT fact.key FROM fact JOIN article ON article.key = fact.article
              WHERE article.id = ? AND fact.kind = 'person'
                AND json_extract(fact.details, '$.name') = ?
              ORDER BY fact.ordinal LIMIT 1 OFFSET ?))
          """),
      arguments: [place, key.article.rawValue, key.name, key.whole.ordinal]) ?? false
  }
}
