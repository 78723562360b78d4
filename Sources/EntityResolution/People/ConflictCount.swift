private import Foundation

/// How many people of a province share a name beyond what the frequency of names makes likely.
///
/// Names cluster: families, peoples and fashions have their regions. Where a name so rare that one
/// bearer is expected turns up in two districts' offices at one time, it is two people's; how often
/// two people taken at random are in such a conflict tells how many pairs show none.
struct ConflictCount {
  /// How many names in a province show two people.
  private var seen = 0.0
  /// How many would if each were two people's.
  private var possible = 0.0
  /// How many of those seen the frequencies of names explain.
  private var explained = 0.0

  /// Counts the stints of one name in one province, and beside them those of another name there.
  mutating func count(_ stints: [Stint], beside others: [Stint]?, expected: Double) {
    for (index, left) in stints.enumerated()
    where stints[(index + 1)...].contains(where: { Self.isConflict(left, $0) }) {
      seen += 1
      break
    }
    guard let others else { return }
    for left in stints where others.contains(where: { Self.isConflict(left, $0) }) {
      possible += 1
      explained += expected / 2
      break
    }
  }

  /// How many others of the name a person of a province is to expect there, whatever the name:
  /// the median of what is likely after the counts.
  ///
  /// A few conflicts more than names explain may be chance, many are not: the conflicts seen are
  /// as in a Poisson distribution around those explained and those of the others. Before anything is
  /// counted half of the likelihood lies below the start, and any number above it has its chance.
  ///
  /// - Parameter start: The median before anything is counted.
  func namesakes(start: Double) -> Double {
    // Of a share of people with a namesake, half as many names have two bearers.
    var cells: [(value: Double, log: Double)] = []
    var value = start / 64
    while value < 1 {
      let mean = explained + value * possible / 2
      let density = Self.step * value / ((1 + value / start) * (1 + value / start))
      cells.append((value, log(density) + (seen > 0 ? seen * log(mean) : 0) - mean))
      value *= 1 + Self.step
    }
    guard let most = cells.map(\.log).max(), most.isFinite else { return start }
    var half = cells.reduce(0) { $0 + exp($1.log - most) } / 2
    for cell in cells {
      half -= exp(cell.log - most)
      if half <= 0 { return cell.value }
    }
    return start
  }

  /// The values that are weighed lie so far apart, as a share of themselves.
  private static let step = 0.01

  /// A change of post takes up to so many days in the news, in which both are spoken of.
  private static let longestChange: Int32 = 400

  /// Whether two posts cannot be one person's: offices of one level in two places, each attested more
  /// than once, that overlap by more than a change from one to the other.
  private static func isConflict(_ left: Stint, _ right: Stint) -> Bool {
    left.count > 1 && right.count > 1 && !left.post.isFormer && !right.post.isFormer
      && left.post.locality >= 0 && right.post.locality >= 0
      && left.post.locality != right.post.locality && left.isDated(with: right)
      && Stint.relation(left.post, right.post) == .otherPlace
      && left.gap(to: right) < -longestChange
  }
}
