/// Figures that must not fall, by name: `people.f1`.
public struct Baseline: Hashable, Sendable {
  /// The figures, each to three decimals as written.
  public var figures: [String: Double]

  /// A figure that fell.
  public struct Fall: Hashable, Sendable {
    /// The figure's name.
    public var name: String
    /// What the baseline has.
    public var was: Double
    /// What it is now; nil where it is no longer measured.
    public var now: Double?
  }

  /// The figures of a board and of linking, where that was measured.
  public init(_ board: ScoreBoard, resolution: ResolutionScore? = nil) {
    figures = [:]
    for (scoredClass, tally) in board.totals {
      figures["\(scoredClass.rawValue).precision"] = Self.rounded(tally.precision)
      figures["\(scoredClass.rawValue).recall"] = Self.rounded(tally.recall)
      figures["\(scoredClass.rawValue).f1"] = Self.rounded(tally.f1)
    }
    for row in resolution?.figures ?? [] {
      figures["\(row.name).pairwise"] = Self.rounded(row.pairs.f1)
      figures["\(row.name).bcubed"] = Self.rounded(row.bCubedF1)
    }
  }

  /// Takes figures as written.
  public init(figures: [String: Double]) {
    self.figures = figures
  }

  /// The figures of this baseline that are lower in another, by name.
  public func falls(in other: Baseline) -> [Fall] {
    figures.sorted { $0.key < $1.key }.compactMap { name, was in
      let now = other.figures[name]
      return (now ?? -1) < was ? Fall(name: name, was: was, now: now) : nil
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
