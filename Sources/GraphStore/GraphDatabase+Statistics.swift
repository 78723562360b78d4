internal import GRDB
internal import NewsModel

extension GraphDatabase {
  /// Counts by type, the dates covered, and what resolution merged.
  ///
  /// - Complexity: linear in the size of the graph.
  public func statistics() throws -> GraphStatistics {
    try read { db in try GraphStatistics(db) }
  }
}

extension GraphUpdate {
  /// Counts by type as the update would leave them, the dates covered, and what was merged.
  ///
  /// - Complexity: linear in the size of the graph.
  public func statistics() throws -> GraphStatistics { try GraphStatistics(db) }
}

extension GraphStatistics {
  fileprivate init(_ db: Database) throws {
    self.init()
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    func counts<Key: Hashable & RawRepresentable<String>>(_ sql: String) throws -> [Key: Int] {
      let rows = try Row.fetchCursor(db, sql: sql)
      var counts: [Key: Int] = [:]
      while let row = try rows.next() {
        if let key = try Key(rawValue: row.value(0)) { counts[key] = try row.value(1) }
      }
      return counts
    }
    articles = try count("SELECT count(*) FROM article")
    let isCopy = "type = 'Article' AND json_extract(properties, '$.copyOf') IS NOT NULL"
    copies = try count("SELECT count(*) FROM entity WHERE \(isCopy)")
    entities = try counts("SELECT type, count(*) FROM entity GROUP BY type")
    relations = try counts("SELECT type, count(*) FROM relation GROUP BY type")
    mentionGroups = try counts("SELECT type, count(*) FROM link GROUP BY type")
    merged = try counts(
      "SELECT type, count(*) - count(DISTINCT entity) FROM link GROUP BY type")
    sharedEntities = try counts(
      """
      SELECT type, count(*) FROM (
        SELECT entity.type AS type FROM link JOIN entity ON entity.key = link.entity
        WHERE link.article NOT IN (
          SELECT key FROM article WHERE id IN (SELECT id FROM entity WHERE \(isCopy)))
        GROUP BY entity.key HAVING count(DISTINCT link.article) > 1)
      GROUP BY type
      """)
    published = try Self.range(
      db, sql: "SELECT published FROM article WHERE published IS NOT NULL")
    meetings = try Self.range(
      db,
      sql: """
        SELECT json_extract(properties, '$.date.date') AS date FROM entity
        WHERE type = 'Meeting' AND date IS NOT NULL
        """)
    decisions = try count("SELECT count(*) FROM decision WHERE undone IS NULL")
    waitingDecisions = try DecisionLog(db).waiting().count
    redirects = try count("SELECT count(*) FROM redirect")
  }

  private static func range(_ db: Database, sql: String) throws -> ClosedRange<PartialDate>? {
    let texts = try String.fetchCursor(db, sql: sql)
    var range: ClosedRange<PartialDate>?
    while let text = try texts.next() {
      guard let date = PartialDate(text) else { continue }
      guard let known = range else {
        range = date...date
        continue
      }
      range = min(known.lowerBound, date)...max(known.upperBound, date)
    }
    return range
  }
}
