import Testing

@testable import EntityResolution

@Suite("Namesakes of one province")
struct ConflictCountTests {
  /// Offices in two districts, with the days they are attested.
  private func stint(_ key: Int32, locality: Int32, _ days: ClosedRange<Int32>, count: Int32 = 5)
    -> Stint
  {
    Stint(
      post: MatchPost(
        key: key, title: 0, core: key, locality: locality, province: 3, level: .district,
        isFormer: false, isOpen: false),
      first: days.lowerBound, last: days.upperBound, count: count)
  }

  @Test("Without conflicts seen the start fades as conflicts were possible")
  func fades() {
    var count = ConflictCount()
    #expect(abs(count.namesakes(start: 0.02) - 0.02) < 0.001)
    for _ in 0..<100 {
      count.count(
        [stint(0, locality: 0, 0...3000)], beside: [stint(1, locality: 1, 0...3000)], expected: 0)
    }
    #expect(count.namesakes(start: 0.02) < 0.005)
  }

  @Test("Half of the names showing two people at once are as many namesakes")
  func counts() {
    var count = ConflictCount()
    let two = [stint(0, locality: 0, 0...3000), stint(1, locality: 1, 500...4000)]
    for index in 0..<1000 {
      let own = index.isMultiple(of: 4) ? two : [two[0]]
      count.count(own, beside: [stint(2, locality: 2, 0...4000)], expected: 0)
    }
    let namesakes = count.namesakes(start: 0.005)
    #expect(namesakes > 0.45 && namesakes < 0.55)
  }

  @Test(
    "A change of post, one stray mention and offices of one place are no conflict",
    arguments: [
      (0...3000, 2700...5000, Int32(5), Int32(1)), (0...3000, 500...4000, 1, 1),
      (0...3000, 500...4000, 5, 0),
    ] as [(ClosedRange<Int32>, ClosedRange<Int32>, Int32, Int32)])
  func noConflict(
    left: ClosedRange<Int32>, right: ClosedRange<Int32>, mentions: Int32, locality: Int32
  ) {
    var count = ConflictCount()
    for _ in 0..<100 {
      count.count(
        [
          stint(0, locality: 0, left), stint(1, locality: locality, right, count: mentions),
        ], beside: [stint(2, locality: 2, 0...4000)], expected: 0)
    }
    #expect(count.namesakes(start: 0.02) < 0.02)
  }
}
