internal import GRDB
internal import NewsModel

/// Reads and writes a mention's key as four columns: article, type, name, ordinal.
enum MentionRow {
  static func key(_ row: Row, from column: Int) throws -> MentionKey {
    guard let type = try EntityType(rawValue: row.value(column + 1)) else {
      throw GraphStoreError.damaged(what: "a mention of an unknown type")
    }
    return try MentionKey(
      article: EntityID(rawValue: row.value(column)), type: type, name: row.value(column + 2),
      ordinal: row.value(column + 3))
  }

  static func arguments(_ key: MentionKey) -> StatementArguments {
    [key.article.rawValue, key.type.rawValue, key.name, key.ordinal]
  }
}
