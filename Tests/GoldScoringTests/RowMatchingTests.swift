import Testing

@testable import GoldScoring

@Suite struct RowMatchingTests {
  /// The largest number of pairs, by trying everything.
  private func best(_ fits: [[Bool]], from row: Int = 0, taken: Set<Int> = []) -> Int {
    guard row < fits.count else { return 0 }
    var result = best(fits, from: row + 1, taken: taken)
    for (column, fit) in fits[row].enumerated() where fit && !taken.contains(column) {
      result = max(result, 1 + best(fits, from: row + 1, taken: taken.union([column])))
    }
    return result
  }

  @Test func findsAsManyPairsAsTryingEverything() {
    var state: UInt64 = 7
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<300 {
      let fits = (0..<random(6)).map { _ in (0..<5).map { _ in random(3) == 0 } }
      let matching = RowMatching(neutral: fits.map { _ in false }, found: 5) {
        fits[$0][$1] ? .accepted : .none
      }
      let pairs = matching.foundOfGold.compactMap { $0 }
      #expect(pairs.count == best(fits))
      #expect(Set(pairs).count == pairs.count)
      for (gold, found) in matching.foundOfGold.enumerated() {
        if let found {
          #expect(fits[gold][found])
          #expect(matching.goldOfFound[found] == gold)
        }
      }
    }
  }

  @Test func countedRowsComeBeforeNeutralOnes() {
    let matching = RowMatching(neutral: [true, false], found: 1) { _, _ in .equal }
    #expect(matching.foundOfGold == [nil, 0])
  }
}
