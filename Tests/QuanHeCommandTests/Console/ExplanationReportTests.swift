import NewsModel
import Testing

@testable import QuanHeCommand

@Suite struct ExplanationReportTests {
  private static let mentions = ["a", "b"].map {
    MentionKey(article: EntityID(rawValue: "art-\($0)"), type: .person, name: "Lý A Tráng")
  }

  private static func decision(
    _ number: Int, _ judgement: Judgement, undone: String? = nil
  ) -> Decision {
    Decision(
      sequence: number, left: mentions[0], right: mentions[1], judgement: judgement, author: "x",
      made: "2024-01-01T00:00:00Z", undone: undone)
  }

  @Test func theUndoAdvisedIsThatOfTheDecisionThatSettles() {
    let explanation = MatchExplanation(
      left: Self.mentions[0], right: Self.mentions[1], prior: 0, features: [],
      override: "decision: positive", merged: true)
    let moment = "2024-01-02T00:00:00Z"
    let cases: [([Decision], String)] = [
      ([Self.decision(1, .same)], "undo 1`"),
      ([Self.decision(1, .same), Self.decision(2, .unsure)], "undo 1`"),
      ([Self.decision(1, .unsure), Self.decision(2, .same)], "undo 2`"),
      ([Self.decision(1, .same, undone: moment), Self.decision(2, .same)], "undo 2`"),
      ([Self.decision(1, .same), Self.decision(2, .same, undone: moment)], "undo 1`"),
      ([Self.decision(1, .unsure)], "undo`"),
    ]
    for (decisions, expected) in cases {
      let report = ExplanationReport(articles: [], decisions: decisions)
      #expect(
        report.change(of: explanation) == "would change: `quanhe review \(expected)",
        "\(decisions.map(\.judgement))")
    }
  }
}
