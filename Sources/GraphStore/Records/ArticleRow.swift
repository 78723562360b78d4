internal import GRDB
internal import NewsModel

/// Reads an article's header from consecutive columns.
enum ArticleRow {
  /// The columns that `header` reads, in their order.
  static let columns = "id, source, title, published, locality"

  static func header(_ row: Row, from column: Int = 0) throws -> ArticleHeader {
    let published: String? = try row.value(column + 3)
    return try ArticleHeader(
      id: EntityID(rawValue: row.value(column)), source: row.value(column + 1),
      title: row.value(column + 2),
      published: published.flatMap { PartialDate($0) }, locality: row.value(column + 4))
  }
}
