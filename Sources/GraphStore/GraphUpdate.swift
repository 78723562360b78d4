internal import GRDB
public import NewsModel
internal import TextCore

/// The changes of one transaction; valid inside the closure of `GraphDatabase.update(_:)` alone.
public final class GraphUpdate {
  let db: Database

  /// How many rows were written and deleted so far; nothing at all where nothing changed.
  public var rowsChanged: Int { db.totalChangesCount - changesBefore }

  private let changesBefore: Int

  /// Whether facts or decisions changed since the graph was last replaced.
  var isGraphBehind = false

  init(_ db: Database) {
    self.db = db
    changesBefore = db.totalChangesCount
  }

  /// Stores an article with its facts, in place of what was stored under its id.
  ///
  /// Every passage is compared with the article's text first; nothing is written where one
  /// differs, and the update may go on with the next article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - facts: What was read from it; its header is what `articles()` will list.
  ///   - contentHash: What `storedVersions()` will tell of it.
  /// - Throws: `GraphStoreError` where a fact is not supported by the text.
  public func save(_ article: Article, facts: ArticleFacts, contentHash: String) throws {
    let rows = try Self.checkedRows(article, facts: facts)
    isGraphBehind = true
    let header = facts.article
    let key = try articleKey(header, text: article.text.string, contentHash: contentHash)
    let insertFact = try db.cachedStatement(
      sql: "INSERT INTO fact (article, kind, ordinal, details) VALUES (?, ?, ?, ?)")
    let insertMention = try db.cachedStatement(
      sql: #"INSERT INTO mention (fact, ordinal, start, "end") VALUES (?, ?, ?, ?)"#)
    let insertEvidence = try db.cachedStatement(
      sql: """
        INSERT INTO evidence (fact, ordinal, part, person, site, start, "end")
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for row in rows {
      try insertFact.execute(
        arguments: [key, row.kind.rawValue, row.ordinal, PropertyText.encode(row.details.values)])
      let fact = db.lastInsertedRowID
      for (ordinal, passage) in row.mentions.enumerated() {
        try insertMention.execute(arguments: [fact, ordinal, passage.start, passage.end])
      }
      for (ordinal, piece) in row.evidence.enumerated() {
        try insertEvidence.execute(
          arguments: [
            fact, ordinal, piece.part.rawValue, piece.person, piece.site, piece.passage.start,
            piece.passage.end,
          ])
      }
    }
  }

  private static func checkedRows(_ article: Article, facts: ArticleFacts) throws -> [FactRow] {
    guard facts.article.id == article.id else {
      throw GraphStoreError.brokenFact(
        article: article.id, fact: "header", reason: "the facts are of \(facts.article.id)")
    }
    let header = facts.article
    guard !article.text.utf8.contains(0),
      ![header.source, header.title, header.locality, header.id.rawValue]
        .contains(where: { $0?.utf8.contains(0) ?? false })
    else { throw GraphStoreError.nulCharacter(article: article.id) }
    try FactCheck.checkIndexes(facts)
    let check = FactCheck(article: article.id, text: article.text)
    let rows = FactRow.rows(of: facts)
    for row in rows { try check.check(row) }
    return rows
  }

  /// Writes an article's own row without its facts.
  ///
  /// A known article keeps its key, so the
  /// evidence that other rows hold of it stays until the graph is replaced.
  private func articleKey(
    _ header: ArticleHeader, text: String, contentHash: String
  ) throws -> Int64 {
    let values: StatementArguments = [
      header.source, header.title, header.published?.description, header.locality, contentHash,
      text, header.id.rawValue,
    ]
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM article WHERE id = ?"),
      arguments: [header.id.rawValue])
    guard let known else {
      try db.cachedStatement(
        sql: """
          INSERT INTO article (source, title, published, locality, contentHash, text, id)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: values)
      return db.lastInsertedRowID
    }
    try db.cachedStatement(sql: "DELETE FROM fact WHERE article = ?").execute(arguments: [known])
    try db.cachedStatement(
      sql: """
        UPDATE article SET source = ?, title = ?, published = ?, locality = ?, contentHash = ?,
          text = ? WHERE id = ?
        """
    ).execute(arguments: values)
    return known
  }

  /// Takes articles out, with their facts, and says which of them were there.
  public func remove(articles: some Sequence<EntityID>) throws -> [EntityID] {
    var removed: [EntityID] = []
    for id in articles {
      // Relations that lose evidence here must not pass for unchanged afterwards.
      try db.cachedStatement(
        sql: """
          UPDATE relation SET digest = NULL WHERE key IN (
            SELECT relation FROM relationEvidence
            WHERE article = (SELECT key FROM article WHERE id = ?))
          """
      ).execute(arguments: [id.rawValue])
      try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?")
        .execute(arguments: [id.rawValue])
      if db.changesCount > 0 { removed.append(id) }
    }
    if !removed.isEmpty { isGraphBehind = true }
    return removed
  }

  /// The facts of the stored articles, by article, those of some articles left out.
  public func facts(except known: Set<EntityID> = []) throws -> [ArticleFacts] {
    try FactReader(db).facts(except: known)
  }

  /// The content hash under which each article was saved.
  public func storedVersions() throws -> [EntityID: String] {
    try FactReader(db).storedVersions()
  }

  /// The version of the program that made the graph, as handed to `replaceGraph`.
  public func graphOrigin() throws -> String? {
    try String.fetchOne(db, sql: "SELECT program FROM origin")
  }

  /// Every decision, undone ones too, in order.
  public func decisions() throws -> [Decision] { try DecisionLog(db).decisions() }

  /// Notes a decision at the end of the record; its sequence number is given here.
  public func append(_ decision: Decision) throws -> Decision {
    isGraphBehind = true
    return try DecisionLog(db).append(decision)
  }

  /// Marks decisions that still stand as undone.
  ///
  /// - Parameters:
  ///   - sequences: Their numbers; those that do not stand are passed over.
  ///   - moment: When, ISO 8601 in UTC.
  /// - Returns: The decisions, last first.
  /// - Throws: `DatabaseError` where SQLite refuses.
  public func undo(_ sequences: Set<Int>, at moment: String) throws -> [Decision] {
    let undone = try DecisionLog(db).undo(sequences, at: moment)
    if !undone.isEmpty { isGraphBehind = true }
    return undone
  }

  /// Notes the folder of lexicons that articles are read with from now on; nil for none.
  public func setLexiconFolder(_ folder: String?) throws {
    guard try LexiconRow.folder(db) != folder else { return }
    try db.execute(sql: "DELETE FROM lexicon")
    guard let folder else { return }
    try db.execute(
      sql: "INSERT INTO lexicon (only, folder) VALUES (1, ?)", arguments: [folder])
  }
}
