internal import GRDB
internal import NewsModel

/// Reads entities from their rows.
struct EntityReader {
  /// The columns that `entity` reads, in their order.
  static let columns =
    "entity.id, entity.type, entity.name, entity.aliases, entity.properties"

  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The row of an id, or of the id that replaced it.
  func key(of id: EntityID) throws -> Int64? {
    let sql = "SELECT key FROM entity WHERE id = ?"
    if let key = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]) {
      return key
    }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT entity.key FROM redirect JOIN entity ON entity.id = redirect.successor
          WHERE redirect.retired = ?
          """), arguments: [id.rawValue])
  }

  /// The entity in a row, with its search keys.
  func entity(_ key: Int64) throws -> Entity? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(Self.columns) FROM entity WHERE key = ?"),
        arguments: [key])
    else { return nil }
    var entity = try Self.entity(row, from: 0)
    entity.searchKeys = try String.fetchAll(
      db.cachedStatement(sql: "SELECT text FROM searchKey WHERE entity = ? ORDER BY ordinal"),
      arguments: [key])
    return entity
  }

  /// The entity in consecutive columns, without its search keys.
  static func entity(_ row: Row, from column: Int) throws -> Entity {
    guard let type = try EntityType(rawValue: row.value(column + 1)) else {
      throw GraphStoreError.damaged(what: "an entity of an unknown type")
    }
    return try Entity(
      id: EntityID(rawValue: row.value(column)), type: type, name: row.value(column + 2),
      aliases: PropertyText.decodeList(row.value(column + 3)),
      properties: PropertyText.decode(row.value(column + 4)))
  }
}
