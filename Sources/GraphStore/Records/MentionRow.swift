internal import GRDB
internal import NewsModel

/// Reads and writes a mention's key as four columns: article, type, name, ordinal.
enum MentionRow {
  static func key(_ row: Row, from column: Int) throws -> MentionKey {
    guard let type = EntityType(rawValue: row[column + 1]) else {
      throw GraphStoreError.damaged(what: "a mention of an unknown type")
    }
    return MentionKey(
      article: EntityID(rawValue: row[column]), type: type, name: row[column + 2],
      ordinal: row[column + 3])
  }

  static func arguments(_ key: MentionKey) -> StatementArguments {
    [key.article.rawValue, key.type.rawValue, key.name, key.ordinal]
  }
}
