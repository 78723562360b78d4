internal import GRDB
internal import NewsModel
internal import TextCore

/// Rebuilds the facts of articles from their rows.
struct FactReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func storedVersions() throws -> [EntityID: String] {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, contentHash FROM article")
    var versions: [EntityID: String] = [:]
    while let row = try rows.next() {
      versions[EntityID(rawValue: try row.value(0))] = try row.value(1)
    }
    return versions
  }

  /// The facts of every article but some, by article.
  ///
  /// - Complexity: one pass over the rows, in the order of their keys.
  func facts(except known: Set<EntityID>) throws -> [ArticleFacts] {
    try facts(except: known, only: nil)
  }

  /// The facts of one article; nil where it is not stored.
  func facts(of article: EntityID) throws -> ArticleFacts? {
    let key = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM article WHERE id = ?"),
      arguments: [article.rawValue])
    return try key.flatMap { try facts(except: [], only: $0).first }
  }

  private func facts(except known: Set<EntityID>, only key: Int64?) throws -> [ArticleFacts] {
    let ofArticle = key.map { "WHERE article = \($0)" } ?? ""
    let ofFacts = key.map { "WHERE fact IN (SELECT key FROM fact WHERE article = \($0))" } ?? ""
    var articles: [Int64: Int] = [:]
    var list: [ArticleFacts] = []
    var skipped: Set<Int64> = []
    let headers = try Row.fetchCursor(
      db,
      sql: "SELECT key, id, source, title, published, locality FROM article "
        + (key.map { "WHERE key = \($0)" } ?? ""))
    while let row = try headers.next() {
      let header = try ArticleRow.header(row, from: 1)
      if known.contains(header.id) {
        skipped.insert(try row.value(0))
      } else {
        articles[try row.value(0)] = list.count
        list.append(ArticleFacts(article: header))
      }
    }
    guard !list.isEmpty else { return [] }
    var mentions = try PassageCursor(
      db, sql: #"SELECT fact, start, "end" FROM mention \#(ofFacts) ORDER BY fact, ordinal"#)
    var evidence = try PassageCursor(
      db,
      sql: """
        SELECT fact, start, "end", part, person, site FROM evidence \(ofFacts)
        ORDER BY fact, ordinal
        """)
    let facts = try Row.fetchCursor(
      db,
      sql: "SELECT key, article, kind, ordinal, details FROM fact \(ofArticle) ORDER BY key")
    var current: (article: Int64, text: SourceText)?
    while let row = try facts.next() {
      let article: Int64 = try row.value(1)
      guard let place = articles[article] else {
        guard skipped.contains(article) else {
          throw GraphStoreError.damaged(what: "a fact of no article")
        }
        continue
      }
      if current?.article != article {
        current = (article, try text(of: article))
      }
      guard let text = current?.text else { continue }
      let fact: Int64 = try row.value(0)
      var record = try factRow(row)
      while let next = try mentions.next(of: fact) { record.mentions.append(try next.in(text)) }
      while let next = try evidence.next(of: fact) {
        record.evidence.append(try evidenceRow(next, text: text))
      }
      try record.add(to: &list[place])
    }
    return list.sorted { $0.article.id < $1.article.id }
  }

  private func text(of article: Int64) throws -> SourceText {
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM article WHERE key = ?"), arguments: [article])
    return SourceText(nfc: Array((text ?? "").utf8))
  }

  private func factRow(_ row: Row) throws -> FactRow {
    guard let kind = try FactRow.Kind(rawValue: row.value(2)) else {
      throw GraphStoreError.damaged(what: "a fact of an unknown kind")
    }
    return try FactRow(
      kind: kind, ordinal: row.value(3),
      details: FactDetails(values: PropertyText.decode(row.value(4))))
  }

  private func evidenceRow(
    _ next: PassageCursor.Element, text: SourceText
  ) throws -> FactRow.EvidenceRow {
    guard let part = try FactRow.Part(rawValue: next.row.value(3)) else {
      throw GraphStoreError.damaged(what: "evidence of an unknown part")
    }
    return try FactRow.EvidenceRow(
      part: part, person: next.row.value(4), site: next.row.value(5), passage: next.in(text))
  }
}

/// Walks rows of passages that are ordered by fact, beside the facts themselves.
struct PassageCursor {
  /// A row with the offsets of its passage; valid until the cursor moves on.
  struct Element {
    let row: Row

    /// The words at the row's offsets.
    func `in`(_ text: SourceText) throws -> Passage {
      let start: Int = try row.value(1)
      let end: Int = try row.value(2)
      let from = text.utf8Offset(codePoint: start)
      let to = text.utf8Offset(codePoint: end)
      guard from < to else { throw GraphStoreError.damaged(what: "a passage outside its text") }
      return Passage(text: text.text(SourceSpan(from, to)), start: start, end: end)
    }
  }

  private let rows: RowCursor
  private var pending: Row?

  init(_ db: Database, sql: String) throws {
    rows = try Row.fetchCursor(db, sql: sql)
    pending = try rows.next()
  }

  private var moved = false

  /// The next row of a fact; rows of earlier facts, which nobody asked for, are passed over.
  mutating func next(of fact: Int64) throws -> Element? {
    if moved { pending = try rows.next() }
    moved = false
    while let row = pending {
      let owner: Int64 = try row.value(0)
      if owner > fact { return nil }
      if owner == fact {
        moved = true
        return Element(row: row)
      }
      pending = try rows.next()
    }
    return nil
  }
}
