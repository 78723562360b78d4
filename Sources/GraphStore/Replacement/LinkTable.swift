internal import GRDB
internal import NewsModel

/// Writes which entity each mention group became over the stored links.
struct LinkTable {
  private let db: Database
  private var stored: [MentionKey: (key: Int64, entity: Int64)] = [:]
  private var articles: [EntityID: Int64] = [:]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT link.key, link.entity, article.id, link.type, link.name, link.ordinal
        FROM link JOIN article ON article.key = link.article
        """)
    while let row = try rows.next() {
      stored[try MentionRow.key(row, from: 2)] = try (row.value(0), row.value(1))
    }
    let keys = try Row.fetchCursor(db, sql: "SELECT id, key FROM article")
    while let row = try keys.next() {
      articles[EntityID(rawValue: try row.value(0))] = try row.value(1)
    }
  }

  /// Writes the links and returns the row of each.
  func write(
    _ links: [(key: MentionKey, entity: EntityID)], entities: [EntityID: Int64]
  ) throws -> [MentionKey: Int64] {
    let insert = try db.makeStatement(
      sql: "INSERT INTO link (article, type, name, ordinal, entity) VALUES (?, ?, ?, ?, ?)")
    let update = try db.makeStatement(sql: "UPDATE link SET entity = ? WHERE key = ?")
    let delete = try db.makeStatement(sql: "DELETE FROM link WHERE key = ?")
    var written: [MentionKey: (key: Int64, entity: Int64)] = [:]
    written.reserveCapacity(links.count)
    for (mention, id) in links {
      let label = "link \(mention.name) of \(mention.article)"
      guard let entity = entities[id] else {
        throw GraphStoreError.brokenReference(from: label, to: id.rawValue)
      }
      if let twice = written[mention] {
        guard twice.entity == entity else {
          throw GraphStoreError.brokenReference(from: label, to: "one entity alone")
        }
        continue
      }
      guard let article = articles[mention.article] else {
        throw GraphStoreError.brokenReference(from: label, to: mention.article.rawValue)
      }
      if let known = stored[mention] {
        if known.entity != entity { try update.execute(arguments: [entity, known.key]) }
        written[mention] = (known.key, entity)
      } else {
        try insert.execute(
          arguments: [article, mention.type.rawValue, mention.name, mention.ordinal, entity])
        written[mention] = (db.lastInsertedRowID, entity)
      }
    }
    let vanished = stored.compactMap { written[$0.key] == nil ? $0.value.key : nil }
    for key in vanished.sorted() { try delete.execute(arguments: [key]) }
    return written.mapValues(\.key)
  }
}
