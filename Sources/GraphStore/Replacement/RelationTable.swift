internal import GRDB
internal import NewsModel
internal import TextCore

/// Writes the relations of a graph, with their evidence, over the stored ones.
struct RelationTable {
  private let db: Database
  private var stored: [String: (key: Int64, digest: Int64?)] = [:]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(db, sql: "SELECT id, key, digest FROM relation")
    while let row = try rows.next() {
      stored[try row.value(0)] = try (row.value(1), row.value(2))
    }
  }

  /// How often articles mention each entity, as the graph's own edges count it.
  static func mentionCounts(_ relations: [Relation]) -> [EntityID: Int] {
    var counts: [EntityID: Int] = [:]
    for relation in relations where relation.type == .mentions {
      var count = 1
      if case .integer(let number)? = relation.properties["count"] { count = number }
      counts[relation.target, default: 0] += count
    }
    return counts
  }

  func removeVanished(beside relations: [Relation]) throws {
    guard !stored.isEmpty else { return }
    var vanished = stored
    for relation in relations { vanished[relation.id] = nil }
    let delete = try db.makeStatement(sql: "DELETE FROM relation WHERE key = ?")
    for key in vanished.values.map(\.key).sorted() { try delete.execute(arguments: [key]) }
  }

  func write(_ relations: [Relation], entities: [EntityID: Int64]) throws {
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO relation (type, source, target, properties, digest, id)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    let update = try db.makeStatement(
      sql: """
        UPDATE relation SET type = ?, source = ?, target = ?, properties = ?, digest = ?
        WHERE id = ?
        """)
    let clear = try db.makeStatement(sql: "DELETE FROM relationEvidence WHERE relation = ?")
    var evidence = try EvidenceWriter(db)
    for relation in relations {
      let properties = PropertyText.encode(relation.properties)
      let digest = Self.digest(relation, properties: properties)
      let known = stored[relation.id]
      if let known, known.digest == digest { continue }
      func key(of id: EntityID) throws -> Int64 {
        guard let key = entities[id] else {
          throw GraphStoreError.brokenReference(from: relation.id, to: id.rawValue)
        }
        return key
      }
      try (known == nil ? insert : update).execute(
        arguments: [
          relation.type.rawValue, try key(of: relation.source), try key(of: relation.target),
          properties, digest, relation.id,
        ])
      if let known { try clear.execute(arguments: [known.key]) }
      try evidence.write(relation, key: known?.key ?? db.lastInsertedRowID)
    }
  }

  private static func digest(_ relation: Relation, properties: String) -> Int64 {
    var digest = RowDigest()
    digest.add(relation.type.rawValue)
    digest.add(relation.source.rawValue)
    digest.add(relation.target.rawValue)
    digest.add(properties)
    for piece in relation.evidence {
      digest.add(piece.article.rawValue)
      digest.add(piece.passage.start)
      digest.add(piece.passage.end)
      digest.add(piece.passage.text)
    }
    return digest.value
  }
}

/// Writes the evidence of relations, each quote compared with its article first.
private struct EvidenceWriter {
  private let db: Database
  private let insert: Statement
  private let find: Statement
  private var articles: [EntityID: (key: Int64, check: FactCheck)] = [:]

  /// So many texts are kept at hand; relations come by id, articles in any order.
  private static let capacity = 4096

  init(_ db: Database) throws {
    self.db = db
    insert = try db.makeStatement(
      sql: """
        INSERT INTO relationEvidence (relation, ordinal, article, start, "end", quote)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    find = try db.makeStatement(sql: "SELECT key, text FROM article WHERE id = ?")
  }

  mutating func write(_ relation: Relation, key: Int64) throws {
    for (ordinal, piece) in relation.evidence.enumerated() {
      let article = try article(piece.article, of: relation)
      guard article.check.holds(piece.passage) else {
        throw GraphStoreError.passageMismatch(
          article: piece.article, fact: relation.id, passage: piece.passage)
      }
      try insert.execute(
        arguments: [
          key, ordinal, article.key, piece.passage.start, piece.passage.end, piece.passage.text,
        ])
    }
  }

  private mutating func article(
    _ id: EntityID, of relation: Relation
  ) throws -> (key: Int64, check: FactCheck) {
    if let known = articles[id] { return known }
    guard let row = try Row.fetchOne(find, arguments: [id.rawValue]) else {
      throw GraphStoreError.brokenReference(from: relation.id, to: id.rawValue)
    }
    let text: String = try row.value(1)
    let article: (key: Int64, check: FactCheck) = try (
      row.value(0), FactCheck(article: id, text: SourceText(nfc: Array(text.utf8)))
    )
    if articles.count >= Self.capacity { articles.removeAll(keepingCapacity: true) }
    articles[id] = article
    return article
  }
}
