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

  /// A start that weighs as much as so many possible conflicts.
  private static let startWeight = 25.0

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

  /// How many others of the name a person of a province is to expect there, whatever the name.
  ///
  /// - Parameter start: The number before anything is counted.
  func namesakes(start: Double) -> Double {
    // Of a share of names with two bearers each, twice the share of people have a namesake.
    let share =
      (max(seen - explained, 0) + Self.startWeight * start / 2) / (possible + Self.startWeight)
    return min(2 * share, 1)
  }

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
