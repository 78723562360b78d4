private import Foundation

/// What the days between two posts of one name say for their being one person's, by how often the
/// name is in the news.
///
/// The weights start from `MatchParameters.handoverWeight` and are replaced by what the records show:
/// how long careers pause between two posts, beside how far apart the posts of two people are.
struct HandoverTable: Sendable {
  /// Bits by pace and gap; counts while the table is being filled.
  private var cells = [Double](repeating: 0, count: paces.count * gaps.count)

  /// The upper bounds of the mean days between mentions, each with a value that stands for its class.
  private static let paces: [(bound: Double, middle: Double)] = [
    (20, 12), (45, 30), (90, 65), (180, 130), (.infinity, 300),
  ]
  /// The upper bounds of the days between two posts, likewise.
  private static let gaps: [(bound: Int32, middle: Double)] = [
    (-200, -300), (-100, -150), (-30, -60), (0, -15), (30, 15), (90, 60), (200, 140), (400, 300),
    (800, 600), (1600, 1200),
    (3200, 2300), (.max, 4000),
  ]
  /// The share of each class where all gaps of up to eleven years are as likely.
  private static let widths: [Double] = {
    let bounds: [Double] = [
      -400, -200, -100, -30, 0, 30, 90, 200, 400, 800, 1600, 3200, 4000,
    ]
    return zip(bounds, bounds.dropFirst()).map { ($1 - $0) / 4400 }
  }()
  /// A start that weighs as much as so many pairs.
  private static let startWeight = 20.0

  /// Begins with nothing counted.
  init() {}

  /// The weights before anything is counted.
  init(parameters: MatchParameters) {
    for (pace, (_, interval)) in Self.paces.enumerated() {
      for (gap, (_, days)) in Self.gaps.enumerated() {
        cells[pace * Self.gaps.count + gap] = parameters.handoverWeight(
          gap: days, interval: interval)
      }
    }
  }

  /// The weights from counts.
  init(same: HandoverTable, other: HandoverTable, parameters: MatchParameters) {
    let start = HandoverTable(parameters: parameters)
    for pace in Self.paces.indices {
      let slots = (pace * Self.gaps.count)..<((pace + 1) * Self.gaps.count)
      let sameTotal = slots.reduce(0) { $0 + same.cells[$1] }
      let otherTotal = slots.reduce(0) { $0 + other.cells[$1] }
      // Before anything is counted two people's posts are any days apart.
      let base = zip(slots, Self.widths).map {
        (other.cells[$0] + Self.startWeight * $1) / (otherTotal + Self.startWeight)
      }
      let expected = zip(slots, base).map { exp2(start.cells[$0]) * $1 }
      let sum = expected.reduce(0, +)
      for (slot, (base, expected)) in zip(slots, zip(base, expected)) {
        let likely =
          (same.cells[slot] + Self.startWeight * expected / sum) / (sameTotal + Self.startWeight)
        cells[slot] = min(max(log2(likely / base), -8), 6)
      }
    }
  }

  /// Counts the pairs of posts that follow one another.
  mutating func count(_ pairs: [(Stint, Stint)], parameters: MatchParameters) {
    for (left, right) in pairs where !left.post.fits(right.post) && left.isDated(with: right) {
      count(left, right, weight: 1, parameters: parameters)
    }
  }

  /// Counts two posts of known times where one follows the other.
  mutating func count(_ left: Stint, _ right: Stint, weight: Double, parameters: MatchParameters) {
    guard left.time(to: right) == .following else { return }
    let interval = (left.interval(parameters) + right.interval(parameters)) / 2
    cells[Self.slot(gap: left.gap(to: right), interval: interval)] += weight
  }

  /// The bits that a gap in days says where mentions are so many days apart on average.
  func weight(gap: Int32, interval: Double) -> Double {
    cells[Self.slot(gap: gap, interval: interval)]
  }

  private static func slot(gap: Int32, interval: Double) -> Int {
    let pace = paces.firstIndex { interval < $0.bound } ?? paces.count - 1
    let bin = gaps.firstIndex { gap < $0.bound } ?? gaps.count - 1
    return pace * gaps.count + bin
  }
}
