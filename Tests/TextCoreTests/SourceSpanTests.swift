import Testing
import TextCore

@Suite struct SourceSpanTests {
  @Test func lengthCountsBytes() {
    #expect(SourceSpan(3, 8).length == 5)
    #expect(SourceSpan(3, 3).length == 0)
  }

  @Test(arguments: [
    (SourceSpan(0, 10), SourceSpan(0, 10), true, true),
    (SourceSpan(0, 10), SourceSpan(2, 5), true, true),
    (SourceSpan(2, 5), SourceSpan(0, 10), false, true),
    (SourceSpan(0, 5), SourceSpan(5, 9), false, false),
    (SourceSpan(0, 6), SourceSpan(5, 9), false, true),
    (SourceSpan(5, 9), SourceSpan(0, 5), false, false),
    (SourceSpan(0, 5), SourceSpan(5, 5), true, false),
  ])
  func containsAndOverlaps(
    left: SourceSpan, right: SourceSpan, contains: Bool, overlaps: Bool
  ) {
    #expect(left.contains(right) == contains)
    #expect(left.overlaps(right) == overlaps)
    #expect(right.overlaps(left) == overlaps)
  }

  @Test func orderIsByStartThenEnd() {
    let sorted = [SourceSpan(4, 5), SourceSpan(1, 9), SourceSpan(1, 2), SourceSpan(0, 7)].sorted()
    #expect(sorted == [SourceSpan(0, 7), SourceSpan(1, 2), SourceSpan(1, 9), SourceSpan(4, 5)])
  }
}
