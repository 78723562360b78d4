internal import GraphQueries
private import NewsModel

/// Paths as text: a node a line, the relation and its evidence between.
enum PathReport {
  static func text(of paths: [RelationshipPath], width: Int?) -> String {
    paths.map { text(of: $0, width: width) }.joined(separator: "\n")
  }

  /// The headings of paths as comma-separated values.
  static let headings =
    [
      "path", "step", "from id", "from", "from type", "relation", "direction", "to id", "to",
      "to type",
    ] + AnswerReport.evidenceHeadings

  /// Paths as comma-separated values: a step a record, paths and steps counted from 1.
  static func records(of paths: [RelationshipPath]) -> [[String]] {
    paths.enumerated().flatMap { number, path in
      path.hops.enumerated().map { step, hop in
        [
          String(number + 1), String(step + 1), hop.from.id.rawValue, hop.from.name,
          hop.from.type.rawValue, hop.relation.rawValue, hop.isForward ? "outgoing" : "incoming",
          hop.to.id.rawValue, hop.to.name, hop.to.type.rawValue,
        ] + AnswerReport.cells(of: hop.evidence)
      }
    }
  }

  private static func text(of path: RelationshipPath, width: Int?) -> String {
    guard let first = path.hops.first else { return "" }
    var text = "\(first.from.name)  (\(first.from.type.rawValue))\n"
    for hop in path.hops {
      text += hop.isForward ? "  ──\(hop.relation.rawValue)─▶ " : "  ◀─\(hop.relation.rawValue)── "
      text += "\(hop.to.name)  (\(hop.to.type.rawValue))\n"
      for evidence in hop.evidence.prefix(3) {
        let room = width.map { max(20, $0 - 6) }
        for line in TextWrapping.lines(of: AnswerReport.quoted(evidence), width: room) {
          text += "      \(line)\n"
        }
      }
    }
    return text
  }
}
