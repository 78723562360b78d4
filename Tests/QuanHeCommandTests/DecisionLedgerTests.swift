import NewsModel
import TestSupport
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
      #expect(ledger.conflicts(with: new).map(\.decision.sequence) == expected, "\(new)")
    }
  }

  @Test func ofManyDecisionsTheFewestThatTellAreShown() {
    var ledger = DecisionLedger([])
    for (number, names) in ["ab", "bc", "cd", "ad", "de", "fg"].enumerated() {
      let (left, right) = (String(names.prefix(1)), String(names.suffix(1)))
      ledger.add(
        DecisionLedger.Item(decision: decision(0, left, .same, right), line: number + 1))
    }
    #expect(ledger.conflicts(with: decision(0, "a", .different, "e")).map(\.line) == [4, 5])
    ledger.add(DecisionLedger.Item(decision: decision(7, "g", .different, "c")))
    let conflicts = ledger.conflicts(with: decision(0, "f", .same, "a"))
    #expect(conflicts.map { $0.line ?? -$0.decision.sequence } == [-7, 1, 2, 6])
    #expect(ledger.conflicts(with: decision(0, "f", .different, "a")).isEmpty)
    #expect(ledger.conflicts(with: decision(0, "f", .unsure, "a")).isEmpty)
  }

  /// The same by following everything through, for each decision anew.
  @Test func itAgreesWithFollowingEverythingThrough() {
    var random = SeededGenerator(71)
    for round in 0..<60 {
      var ledger = DecisionLedger([])
      var taken: [Decision] = []
      for number in 1...40 {
        let names = (0..<2).map { _ in String(Int.random(in: 0..<9, using: &random)) }
        guard names[0] != names[1] else { continue }
        let new = decision(
          number, names[0], Bool.random(using: &random) ? .same : .different, names[1])
        let isBroken = Self.isBroken(taken + [new])
        #expect(ledger.conflicts(with: new).isEmpty != isBroken, "round \(round): \(taken) \(new)")
        guard !isBroken else { continue }
        taken.append(new)
        ledger.add(DecisionLedger.Item(decision: new))
      }
    }
  }

  private static func isBroken(_ decisions: [Decision]) -> Bool {
    var groups: [MentionKey: Int] = [:]
    for decision in decisions {
      for key in [decision.left, decision.right] where groups[key] == nil {
        groups[key] = groups.count
      }
    }
    for decision in decisions where decision.judgement == .same {
      guard let kept = groups[decision.left], let gone = groups[decision.right] else { continue }
      for (key, group) in groups where group == gone { groups[key] = kept }
    }
    return decisions.contains {
      $0.judgement == .different && groups[$0.left] == groups[$0.right]
    }
  }
}
