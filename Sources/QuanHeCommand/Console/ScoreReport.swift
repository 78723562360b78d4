private import Foundation
internal import GoldScoring

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

  /// A ratio with three decimals.
  static func ratio(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(0, 14 - name.count))
    let aligned = cells.map { String(repeating: " ", count: max(0, 7 - $0.count)) + $0 }
    return padded + aligned.joined() + "\n"
  }
}
