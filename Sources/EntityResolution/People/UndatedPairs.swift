private import Foundation

/// Which kinds of posts go together in one person where no day tells which came first, counted from
/// names that are one person's beside names that are two's.
struct UndatedPairs {
  private var same: [MatchStatistics.KindPair: Double] = [:]
  private var other: [MatchStatistics.KindPair: Double] = [:]
  private var (sameTotal, otherTotal) = (0.0, 0.0)

  /// Of somebody with more posts only the first so many are compared.
  private static let most = 8
  /// Fewer pairs of one person's than this tell nothing of their kinds.
  private static let least = 3.0
  /// A start that weighs as much as so many pairs on either side.
  private static let start = 3.0

  /// Counts the posts of one person.
  mutating func count(_ stints: [Stint], kinds: [Int32]) {
    let stints = stints.prefix(Self.most)
    for (index, left) in stints.enumerated() {
      for right in stints.dropFirst(index + 1) {
        guard let pair = Self.pair(left, right, kinds) else { continue }
        same[pair, default: 0] += 1
        sameTotal += 1
      }
    }
  }

  /// Counts the posts of a person with those of another.
  mutating func count(_ stints: [Stint], beside others: [Stint], kinds: [Int32]) {
    for left in stints.prefix(Self.most) {
      for right in others.prefix(Self.most) {
        guard let pair = Self.pair(left, right, kinds) else { continue }
        other[pair, default: 0] += 1
        otherTotal += 1
      }
    }
  }

  /// How much likelier each pair of kinds is for one person than for two, in bits.
  func weights() -> [MatchStatistics.KindPair: Double] {
    guard sameTotal > 0, otherTotal > 0 else { return [:] }
    var weights: [MatchStatistics.KindPair: Double] = [:]
    for (pair, count) in same where count >= Self.least {
      let apart = other[pair] ?? 0
      // What both sides together make of the pair, if it told nothing.
      let share = (count + apart) / (sameTotal + otherTotal)
      let likely = (count + Self.start) / (sameTotal + Self.start / share)
      let base = (apart + Self.start) / (otherTotal + Self.start / share)
      weights[pair] = min(max(log2(likely / base), -Self.cap), Self.cap)
    }
    return weights
  }

  /// No pair of kinds counts more than this.
  private static let cap = 4.0

  private static func pair(
    _ left: Stint, _ right: Stint, _ kinds: [Int32]
  ) -> MatchStatistics.KindPair? {
    guard !left.isDated(with: right), !left.post.fits(right.post) else { return nil }
    let relation = Stint.relation(left.post, right.post)
    guard relation != .otherProvince else { return nil }
    let (a, b) = (kinds[Int(left.post.key)], kinds[Int(right.post.key)])
    return MatchStatistics.KindPair(
      left: min(a, b), right: max(a, b), relation: relation, time: .following)
  }
}
