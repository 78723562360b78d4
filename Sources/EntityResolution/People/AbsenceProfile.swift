/// How much less somebody is in the news before the first and after the last mention that tells a post
/// of theirs, by how many of the usual intervals between them have passed.
///
/// Who is told of every week and then not for a year has left; who was told of twice in two years may
/// well be about. Before anything is counted the news thins out as in `start`; names so rare that
/// they are one person's show how it does in the records.
struct AbsenceProfile: Sendable {
  /// What the records show, by class of count and of distance: mentions seen, and those to be expected
  /// if the news had gone on as before.
  private var seen = [Double](repeating: 0, count: counts.count * distances.count)
  private var possible = [Double](repeating: 0, count: counts.count * distances.count)
  /// The same between the first and the last.
  private var seenWithin = 0.0
  private var possibleWithin = 0.0
  /// The shares once they are set.
  private var shares: [Double] = counts.flatMap { _ in start }

  /// The upper bounds of the classes of how many mentions tell a post.
  private static let counts = [1, 5, .max]
  /// The upper bounds of the distances, in intervals.
  private static let distances: [Double] = [1, 2, 4, 8, 16, .infinity]
  /// The share of the news that is left before anything is counted.
  private static let start = [0.7, 0.5, 0.3, 0.1, 0.03, 0.01]
  /// A start that weighs as much as so many mentions expected.
  private static let startWeight = 20.0

  /// The usual days between mentions of somebody; a first interval is assumed, the rest is seen.
  static func interval(_ days: [Int32], _ parameters: MatchParameters) -> Double {
    guard let first = days.first, let last = days.last else { return parameters.loneInterval }
    return (Double(last - first) + parameters.loneInterval) / Double(days.count)
  }

  /// Counts one person's mentions without a post beside those with one.
  ///
  /// - Parameters:
  ///   - bare: The days of those without a post.
  ///   - posted: The days of those with one, sorted.
  ///   - span: The first and last day of the records.
  mutating func count(
    _ bare: [Int32], beside posted: [Int32], span: ClosedRange<Int32>, parameters: MatchParameters
  ) {
    guard let first = posted.first, let last = posted.last else { return }
    let interval = Self.interval(posted, parameters)
    possibleWithin += Double(last - first) / interval
    let row = Self.row(posted.count)
    for side in [Double(first - span.lowerBound), Double(span.upperBound - last)] {
      var from = 0.0
      for (column, bound) in Self.distances.enumerated() {
        let to = min(bound * interval, side)
        if to > from { possible[row + column] += (to - from) / interval }
        from = max(from, to)
      }
    }
    for day in bare {
      if day >= first, day <= last {
        seenWithin += 1
      } else {
        let days = day < first ? first - day : day - last
        seen[row + Self.column(Double(days) / interval)] += 1
      }
    }
  }

  /// Sets the shares by what was counted.
  mutating func learn() {
    // How many mentions without a post there are for one with a post.
    let rate = (seenWithin + 1) / (possibleWithin + 4)
    for slot in shares.indices {
      let start = Self.start[slot % Self.distances.count]
      shares[slot] = min(
        (seen[slot] + start * Self.startWeight) / (possible[slot] * rate + Self.startWeight), 1)
    }
  }

  /// The share of the news that is left so many days before the first or after the last mention.
  func share(days: Int32, interval: Double, count: Int) -> Double {
    shares[Self.row(count) + Self.column(Double(days) / interval)]
  }

  private static func row(_ count: Int) -> Int {
    (counts.firstIndex { count <= $0 } ?? 0) * distances.count
  }

  private static func column(_ intervals: Double) -> Int {
    distances.firstIndex { intervals < $0 } ?? distances.count - 1
  }
}
