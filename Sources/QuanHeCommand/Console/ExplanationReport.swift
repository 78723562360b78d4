private import Foundation
internal import GraphQueries
internal import NewsModel

/// Why mentions were or were not taken for one, as a waterfall in bits and in JSON.
struct ExplanationReport {
  /// The source of each article, for readers who know files and not ids.
  let sources: [EntityID: String]

  /// The number of the last decision in force on each pair; one left unsure settles nothing.
  private let decided: [[MentionKey]: Int]

  init(articles: [ArticleHeader], decisions: [Decision] = []) {
    decided = Dictionary(
      decisions.filter { $0.undone == nil && $0.judgement != .unsure }
        .map { ([$0.left, $0.right], $0.sequence) },
      uniquingKeysWith: { _, last in last })
    sources = Dictionary(
      articles.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pair, the prior, each piece of evidence and the verdict.
  func text(of explanation: MatchExplanation) -> String {
    let rows = Self.isWeighed(explanation) ? Self.rows(of: explanation) : []
    var text = "\(name(explanation.left))\n\(name(explanation.right))\n"
    for row in rows {
      let label = "  " + row[0] + String(repeating: " ", count: max(1, 12 - row[0].count))
      let weight = String(repeating: " ", count: max(0, 8 - row[2].count)) + row[2]
      text += label + weight + "  " + row[1] + "\n"
    }
    if let rule = explanation.override { text += "  settled by: \(Self.words(for: rule))\n" }
    text += "  verdict: \(explanation.merged ? "one" : "two")\n"
    return text + "  " + change(of: explanation) + "\n"
  }

  /// Whether anything was weighed; a decision or a copy settles a pair without.
  private static func isWeighed(_ explanation: MatchExplanation) -> Bool {
    explanation.override == nil || explanation.prior != 0 || !explanation.features.isEmpty
  }

  private static func rows(of explanation: MatchExplanation) -> [[String]] {
    var rows = [["prior", "", bits(explanation.prior)]]
    rows += explanation.features.map { [$0.name, $0.observation, bits($0.weight)] }
    let chance = 1 / (1 + exp2(-explanation.evidenceWeight))
    let isCautious = explanation.features.contains { $0.name == MatchFeature.caution }
    let probability =
      "probability \(percent(chance))" + (isCautious ? " before the caution" : "")
    rows.append(["sum", probability, bits(explanation.weight)])
    return rows
  }

  /// The rule that settled a pair, for people; decisions are kept by the words of the file format.
  private static func words(for rule: String) -> String {
    switch rule {
    case "decision: " + Judgement.same.rawValue: "a decision that they are one"
    case "decision: " + Judgement.different.rawValue: "a decision that they are two"
    default: rule
    }
  }

  /// What would change the verdict.
  func change(of explanation: MatchExplanation) -> String {
    let bits = explanation.weight
    if let rule = explanation.override {
      if rule == MatchExplanation.copy { return "would change: a decision that they are two" }
      return rule.hasPrefix("decision")
        ? "would change: `quanhe review undo\(number(of: explanation))`"
        : "would change: other days or another body for one of the posts, or a decision"
    }
    guard explanation.merged == (bits > 0) else {
      return explanation.merged
        ? "one through other mentions; a decision on these two would change it"
        : "kept apart by what else each is one with; a decision would change it"
    }
    if explanation.merged {
      let pillars = explanation.features.filter { $0.weight >= bits }.map(\.name)
      return pillars.isEmpty
        ? "would change: no single piece of evidence; only a decision"
        : "would change: two without " + pillars.joined(separator: ", or without ")
    }
    let missing = String(format: "%.2f", -bits)
    let against = explanation.features.filter {
      $0.weight <= bits && $0.name != MatchFeature.caution
    }
    var ways = ["one with \(missing) bits more, such as a post or people in common"]
    ways += against.map { "one without " + $0.name }
    return "would change: " + ways.joined(separator: ", or ")
  }

  /// The number of the decision that settled a pair, behind a space.
  private func number(of explanation: MatchExplanation) -> String {
    decided[[explanation.left, explanation.right]].map { " \($0)" } ?? ""
  }

  /// `{"left", "right", "prior", "features", "weight", "override", "merged"}`.
  func json(of explanation: MatchExplanation) -> JSONValue {
    [
      "left": json(of: explanation.left), "right": json(of: explanation.right),
      "prior": .number(explanation.prior),
      "features": .array(
        explanation.features.map {
          [
            "name": .text($0.name), "observation": .text($0.observation),
            "weight": .number($0.weight),
          ]
        }),
      "weight": .number(explanation.weight), "change": .text(change(of: explanation)),
      "override": .optional(explanation.override),
      "merged": .flag(explanation.merged),
    ]
  }

  /// `{"article", "source", "type", "name", "ordinal", "start"}`; a start where one place alone is
  /// meant.
  func json(of mention: MentionKey) -> JSONValue {
    [
      "article": .text(mention.article.rawValue), "source": .optional(sources[mention.article]),
      "type": .text(mention.type.rawValue), "name": .text(mention.name),
      "ordinal": .integer(mention.whole.ordinal),
      "start": mention.place.map { .integer($0) } ?? .null,
    ]
  }

  /// A mention for people: its name and where it stands.
  func name(_ mention: MentionKey) -> String {
    let number = mention.whole.ordinal
    let ordinal = number == 0 ? "" : " (\(number + 1))"
    let place = mention.place.map { " at \($0)" } ?? ""
    return
      "\(mention.name)\(ordinal)\(place) in \(sources[mention.article] ?? mention.article.rawValue)"
  }

  private static func bits(_ weight: Double) -> String { String(format: "%+.2f", weight) }

  private static func percent(_ chance: Double) -> String {
    String(format: "%.1f %%", chance * 100)
  }
}
