internal import GRDB

/// The folder of lexicons that the articles were read with.
enum LexiconRow {
  /// The folder; nil where there was none, or the file is older than the table.
  static func folder(_ db: Database) throws -> String? {
    guard try db.tableExists("lexicon") else { return nil }
    return try String.fetchOne(db, sql: "SELECT folder FROM lexicon")
  }
}
