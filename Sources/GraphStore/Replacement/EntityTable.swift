internal import GRDB
internal import NewsModel

/// Writes the entities of a graph over the stored ones.
struct EntityTable {
  private let db: Database
  private var stored: [EntityID: (key: Int64, digest: Int64)] = [:]
  private var vanishedKeys: [Int64] = []

  /// The row of every entity of the new graph, once written.
  private(set) var keys: [EntityID: Int64] = [:]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(db, sql: "SELECT id, key, digest FROM entity")
    while let row = try rows.next() {
      stored[EntityID(rawValue: try row.value(0))] = try (row.value(1), row.value(2))
    }
  }

  /// The stored entities that the new graph lacks, by id.
  mutating func vanished(beside entities: [Entity]) throws -> [EntityID: Int64] {
    var vanished = stored.mapValues(\.key)
    for entity in entities { vanished[entity.id] = nil }
    vanishedKeys = vanished.values.sorted()
    return vanished
  }

  mutating func write(_ entities: [Entity], mentions: [EntityID: Int]) throws {
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO entity (type, name, aliases, properties, mentions, digest, id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    let update = try db.makeStatement(
      sql: """
        UPDATE entity SET type = ?, name = ?, aliases = ?, properties = ?, mentions = ?,
          digest = ? WHERE id = ?
        """)
    let search = try SearchTable(db)
    keys.reserveCapacity(entities.count)
    for entity in entities {
      let aliases = PropertyText.encode(entity.aliases)
      let properties = PropertyText.encode(entity.properties)
      let count = mentions[entity.id] ?? 0
      let digest = Self.digest(entity, aliases: aliases, properties: properties, mentions: count)
      guard keys[entity.id] == nil else {
        throw GraphStoreError.brokenReference(from: entity.id.rawValue, to: "an id of its own")
      }
      if let known = stored[entity.id], known.digest == digest {
        keys[entity.id] = known.key
        continue
      }
      let known = stored[entity.id]?.key
      try (known == nil ? insert : update).execute(
        arguments: [
          entity.type.rawValue, entity.name, aliases, properties, count, digest,
          entity.id.rawValue,
        ])
      let key = known ?? db.lastInsertedRowID
      if known != nil { try search.remove(key) }
      try search.write(entity.searchKeys, of: key)
      keys[entity.id] = key
    }
  }

  private static func digest(
    _ entity: Entity, aliases: String, properties: String, mentions: Int
  ) -> Int64 {
    var digest = RowDigest()
    digest.add(entity.type.rawValue)
    digest.add(entity.name)
    digest.add(aliases)
    digest.add(properties)
    digest.add(mentions)
    for key in entity.searchKeys { digest.add(key) }
    return digest.value
  }

  /// Deletes what the new graph lacks; relations and links of its own went before.
  func removeVanished() throws {
    let delete = try db.makeStatement(sql: "DELETE FROM entity WHERE key = ?")
    for key in vanishedKeys { try delete.execute(arguments: [key]) }
  }
}
