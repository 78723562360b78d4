internal import GraphQueries
internal import GraphStore
internal import NewsModel

/// Statistics of a graph as text and JSON.
enum StatisticsReport {
  /// Tables of counts.
  static func text(of statistics: GraphStatistics) -> String {
    var text = "articles \(statistics.articles)"
    if statistics.copies > 0 { text += ", of them \(statistics.copies) told over again" }
    text += "\n\n"
    let shown = EntityType.allCases.filter { $0 != .article }
    text += table(
      "entities", ["count", "in several articles", "mentions merged"],
      shown.map { type in
        let counts = [statistics.entities, statistics.sharedEntities, statistics.merged]
        return (type.rawValue, counts.map { $0[type] ?? 0 })
      })
    text += "\n"
    text += table(
      "relations", ["count"],
      RelationType.allCases.compactMap { type in
        statistics.relations[type].map { (type.rawValue, [$0]) }
      })
    if let dates = statistics.published { text += "\npublished \(span(dates))\n" }
    if let dates = statistics.meetings { text += "meetings \(span(dates))\n" }
    let waiting =
      statistics.waitingDecisions == 0
      ? "" : " (\(statistics.waitingDecisions) waiting for their mentions)"
    return text
      + "decisions in force \(statistics.decisions)\(waiting), retired ids \(statistics.redirects)\n"
  }

  /// `{"articles", "copies", "entities", "relations", "mentionGroups", "merged", "shared", "published",
  /// "meetings", "decisions", "waitingDecisions", "redirects"}`.
  static func json(of statistics: GraphStatistics) -> JSONValue {
    func counts(_ table: [EntityType: Int]) -> JSONValue {
      .object(
        EntityType.allCases.map { JSONValue.Member($0.rawValue, .integer(table[$0] ?? 0)) })
    }
    func dates(_ range: ClosedRange<PartialDate>?) -> JSONValue {
      range.map {
        [
          "first": .text($0.lowerBound.description), "last": .text($0.upperBound.description),
        ]
      } ?? .null
    }
    return [
      "articles": .integer(statistics.articles), "copies": .integer(statistics.copies),
      "entities": counts(statistics.entities),
      "relations": .object(
        RelationType.allCases.map {
          JSONValue.Member($0.rawValue, .integer(statistics.relations[$0] ?? 0))
        }),
      "mentionGroups": counts(statistics.mentionGroups), "merged": counts(statistics.merged),
      "shared": counts(statistics.sharedEntities), "published": dates(statistics.published),
      "meetings": dates(statistics.meetings), "decisions": .integer(statistics.decisions),
      "waitingDecisions": .integer(statistics.waitingDecisions),
      "redirects": .integer(statistics.redirects),
    ]
  }

  private static func table(
    _ title: String, _ headings: [String], _ rows: [(name: String, counts: [Int])]
  ) -> String {
    TextTable(
      headings: [title] + headings, rows: rows.map { [$0.name] + $0.counts.map { String($0) } }
    ).text(width: nil)
  }

  private static func span(_ range: ClosedRange<PartialDate>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) – \(range.upperBound)"
  }
}
