/// How far apart one person's fame is in two posts, counted from names that are one person's.
struct FameSpread {
  private var squares = 0.0
  private var pairs = 0.0

  /// A start that weighs as much as so many pairs.
  private static let startWeight = 50.0
  /// Fewer mentions than this tell no fame.
  static let leastMentions: Int32 = 3

  /// Counts pairs of one person's posts that follow one another.
  mutating func count(_ stints: [(Stint, Stint)]) {
    for (left, right) in stints
    where left.isDated(with: right) && min(left.count, right.count) >= Self.leastMentions {
      let distance = Self.fame(left) - Self.fame(right)
      let chance =
        MatchParameters.chanceOfFame * (1 / Double(left.count) + 1 / Double(right.count))
      squares += distance * distance - chance
      pairs += 1
    }
  }

  /// The mentions a year of a stint as a logarithm to base 2.
  static func fame(_ stint: Stint) -> Double {
    MatchStatistics.fame(mentions: Int(stint.count), span: stint.last - stint.first)
  }

  /// The standard deviation of the logarithm to base 2, from one before anything is counted.
  func spread(start: Double) -> Double {
    (max(squares + Self.startWeight * start * start, 0.01) / (pairs + Self.startWeight))
      .squareRoot()
  }
}
