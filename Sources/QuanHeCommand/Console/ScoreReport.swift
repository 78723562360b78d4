internal import EntityResolution
private import Foundation
internal import GoldScoring
private import GraphQueries

/// The scores as text.
enum ScoreReport {
  /// The table of classes.
  static func table(of board: ScoreBoard) -> String {
    var text = row("class", ["gold", "found", "right", "P", "R", "F1"])
    for (scoredClass, tally) in board.totals {
      let counts = [tally.gold, tally.found, tally.right].map { String($0) }
      text += row(
        scoredClass.rawValue, counts + [tally.precision, tally.recall, tally.f1].map(ratio))
    }
    return text
  }

  /// Every missed and invented row, article by article.
  static func errors(of board: ScoreBoard) -> String {
    var text = ""
    for article in board.articles {
      let lines = ScoredClass.allCases.flatMap { scoredClass in
        (article.missed[scoredClass] ?? []).map { "  - \(scoredClass.rawValue): \($0)\n" }
          + (article.invented[scoredClass] ?? []).map { "  + \(scoredClass.rawValue): \($0)\n" }
      }
      if !lines.isEmpty { text += "\n\(article.name)\n" + lines.joined() }
    }
    return text.isEmpty ? text : "\n- missed, + invented\n" + text
  }

  /// The table of linking, and the pairs that became one against the truth.
  static func table(of resolution: ResolutionScore) -> String {
    var text = "\n" + row("linking", ["gold", "found", "pairs P", "pairs R", "pairs F1", "B3 F1"])
    for figures in resolution.figures {
      let ratios = [figures.pairs.precision, figures.pairs.recall, figures.pairs.f1]
      let counts = [figures.mentions, figures.found].map { String($0) }
      text += row(figures.name, counts + (ratios + [figures.bCubedF1]).map(ratio))
    }
    text += "\n" + row("pairs", ["one in truth", "made one", "false merges", "false splits"])
    for figures in resolution.figures {
      let tally = figures.pairs
      text += row(
        figures.name,
        [tally.gold, tally.found, tally.found - tally.right, tally.gold - tally.right]
          .map { String($0) })
    }
    text += "\nfalse merges: \(resolution.falseMerges.count) of "
    text += "\(resolution.comparedPairs) pairs that must stay apart\n"
    return text + resolution.falseMerges.map { "  ! \($0)\n" }.joined()
  }

  /// The figures of a table of mentions.
  static func table(of score: ClusterScore, mentions: Int) -> String {
    row("\(mentions) mentions", ["precision", "recall", "F1"])
      + row("pairs", [score.pairPrecision, score.pairRecall, score.pairF1].map(exact))
      + row("B-cubed", [score.bCubedPrecision, score.bCubedRecall, score.bCubedF1].map(exact))
      + "false merges: \(Int(score.falseMerges)) pairs, false splits: "
      + "\(Int(score.falseSplits)) pairs\n"
  }

  private static func exact(_ value: Double) -> String { String(format: "%.4f", value) }

  /// The figures of a baseline file.
  static func json(of baseline: Baseline) -> String {
    let members = baseline.figures.sorted { $0.key < $1.key }
    return JSONValue.object(members.map { JSONValue.Member($0.key, .number($0.value)) }).pretty
      + "\n"
  }

  /// A ratio with three decimals.
  static func ratio(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(0, 16 - name.count))
    let aligned = cells.map { String(repeating: " ", count: max(2, 10 - $0.count)) + $0 }
    return padded + aligned.joined() + "\n"
  }
}
