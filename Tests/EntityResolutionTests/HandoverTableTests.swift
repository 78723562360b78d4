import Testing

@testable import EntityResolution

@Suite("What the days between two posts say")
struct HandoverTableTests {
  private let parameters = MatchParameters()

  private func stint(_ key: Int32, _ days: ClosedRange<Int32>, count: Int32 = 4) -> Stint {
    Stint(
      post: MatchPost(
        key: key, title: key, core: key, locality: 0, province: 3, level: .district,
        isFormer: false, isOpen: false),
      first: days.lowerBound, last: days.upperBound, count: count)
  }

  @Test("A day amid years of another post is deep in them")
  func depth() {
    let years = stint(0, 0...2000)
    #expect(stint(1, 900...900, count: 1).gap(to: years) == -900)
    #expect(years.time(to: stint(1, 900...900, count: 1)) == .overlapping)
    #expect(years.gap(to: stint(1, 2100...2400)) == 100)
    #expect(years.time(to: stint(1, 1990...3000)) == .following)
  }

  @Test(
    "Posts follow one another where each has days of its own, and cross where one lies within the other",
    arguments: [
      (0...10, 5...5, TimeRelation.crossing), (0...10, 0...10, .crossing),
      (5...5, 5...5, .crossing),
      (0...10, 10...10, .crossing), (0...10, 8...20, .following), (0...10, 12...12, .following),
      (0...900, 880...890, .crossing), (0...900, 880...1700, .following),
      (0...900, 600...1100, .crossing), (0...2000, 900...900, .overlapping),
    ] as [(ClosedRange<Int32>, ClosedRange<Int32>, TimeRelation)])
  func times(left: ClosedRange<Int32>, right: ClosedRange<Int32>, expected: TimeRelation) {
    #expect(stint(0, left).time(to: stint(1, right)) == expected)
    #expect(stint(1, right).time(to: stint(0, left)) == expected)
  }

  @Test("Before anything is counted near posts speak for one person, far ones against")
  func start() {
    let table = HandoverTable(parameters: parameters)
    #expect(table.weight(gap: 10, interval: 30) > 1)
    #expect(table.weight(gap: 3000, interval: 30) < -2)
  }

  @Test("Where one person's posts lie years apart and strangers' close together, counts win")
  func learns() {
    var (same, other) = (HandoverTable(), HandoverTable())
    for _ in 0..<500 {
      same.count([(stint(0, 0...90), stint(1, 1500...1590))], parameters: parameters)
      other.count([(stint(0, 0...90), stint(1, 100...190))], parameters: parameters)
    }
    let table = HandoverTable(same: same, other: other, parameters: parameters)
    #expect(table.weight(gap: 1410, interval: 30) > 2)
    #expect(table.weight(gap: 10, interval: 30) < -2)
  }
}
