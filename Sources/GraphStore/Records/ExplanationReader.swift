internal import GRDB
internal import NewsModel

/// Reads match explanations with their features.
struct ExplanationReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The explanations that meet a condition on `pair`, `leftLink` and `rightLink`, by mentions.
  func explanations(
    where condition: String, _ arguments: StatementArguments, order: String = "",
    limit: Int? = nil
  ) throws -> [MatchExplanation] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT pair.key, pair.prior, pair.override, pair.merged,
          leftArticle.id, leftLink.type, leftLink.name, leftLink.ordinal,
          rightArticle.id, rightLink.type, rightLink.name, rightLink.ordinal
        FROM matchExplanation AS pair
          JOIN link AS leftLink ON leftLink.key = pair."left"
          JOIN link AS rightLink ON rightLink.key = pair."right"
          JOIN article AS leftArticle ON leftArticle.key = leftLink.article
          JOIN article AS rightArticle ON rightArticle.key = rightLink.article
        WHERE \(condition)
        ORDER BY \(order) leftArticle.id, leftLink.type, leftLink.name, leftLink.ordinal,
          rightArticle.id, rightLink.type, rightLink.name, rightLink.ordinal
        LIMIT \(limit.map(String.init) ?? "-1")
        """, arguments: arguments)
    var list: [MatchExplanation] = []
    while let row = try rows.next() {
      list.append(
        try MatchExplanation(
          left: MentionRow.key(row, from: 4), right: MentionRow.key(row, from: 8),
          prior: row.value(1), features: features(of: row.value(0)), override: row.value(2),
          merged: row.value(3)))
    }
    return list
  }

  private func features(of explanation: Int64) throws -> [MatchFeature] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT name, observation, weight FROM matchFeature WHERE explanation = ?
          ORDER BY ordinal
          """), arguments: [explanation])
    var list: [MatchFeature] = []
    while let row = try rows.next() {
      list.append(
        try MatchFeature(name: row.value(0), observation: row.value(1), weight: row.value(2)))
    }
    return list
  }
}
