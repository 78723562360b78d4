import NewsModel
import Testing

@testable import QuanHeCommand

@Suite struct DecisionLedgerTests {
  private func decision(
    _ number: Int, _ left: String, _ judgement: Judgement, _ right: String, undone: String? = nil
  ) -> Decision {
    func mention(_ article: String) -> MentionKey {
      MentionKey(article: EntityID(rawValue: "art-\(article)"), type: .person, name: "Lý A Tráng")
    }
    return Decision(
      sequence: number, left: mention(left), right: mention(right), judgement: judgement,
      author: "x", made: "2024-01-01T00:00:00Z", undone: undone)
  }

  @Test func whatContradictsAnEarlierDecisionIsTold() {
    let ledger = DecisionLedger([
      decision(1, "a", .same, "b"), decision(2, "b", .same, "c"), decision(3, "c", .different, "d"),
      decision(4, "e", .different, "a", undone: "2024-01-02T00:00:00Z"),
    ])
    let cases: [(Decision, [Int])] = [
      (decision(0, "a", .different, "c"), [1, 2]),
      (decision(0, "a", .same, "d"), [3, 1, 2]),
      (decision(0, "d", .same, "e"), []),
      (decision(0, "a", .same, "e"), []),
      (decision(0, "d", .different, "e"), []),
      (decision(0, "a", .same, "c"), []),
    ]
    for (new, expected) in cases {
      #expect(ledger.conflicts(with: new).map(\.sequence) == expected, "\(new)")
    }
  }
}
