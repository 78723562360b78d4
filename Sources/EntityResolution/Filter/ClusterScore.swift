/// How well clusters agree with the truth: by pairs and B-cubed.
public struct ClusterScore: Hashable, Sendable {
  /// The share of the pairs put together that belong together.
  public var pairPrecision: Double
  /// The share of the pairs that belong together that were put together.
  public var pairRecall: Double
  /// For the average mention, the share of its cluster that is the same.
  public var bCubedPrecision: Double
  /// For the average mention, the share of the same that is in its cluster.
  public var bCubedRecall: Double

  /// The pairs put together that do not belong together.
  public var falseMerges: Double
  /// The pairs that belong together and were not put together.
  public var falseSplits: Double

  /// The harmonic mean of pairwise precision and recall.
  public var pairF1: Double { Self.mean(pairPrecision, pairRecall) }
  /// The harmonic mean of B-cubed precision and recall.
  public var bCubedF1: Double { Self.mean(bCubedPrecision, bCubedRecall) }

  /// Scores clusters.
  ///
  /// Both lists speak of the same mentions in the same order; where one is longer its rest is
  /// left aside. No pairs to find count as all found.
  ///
  /// - Complexity: linear in the number of mentions.
  public init<Cluster: Hashable, Truth: Hashable>(clusters: [Cluster], truth: [Truth]) {
    var cells: [Cell<Cluster, Truth>: Int] = [:]
    var clusterSizes: [Cluster: Int] = [:]
    var truthSizes: [Truth: Int] = [:]
    var count = 0
    for (cluster, truth) in zip(clusters, truth) {
      cells[Cell(cluster: cluster, truth: truth), default: 0] += 1
      clusterSizes[cluster, default: 0] += 1
      truthSizes[truth, default: 0] += 1
      count += 1
    }
    func pairs(_ size: Int) -> Double { Double(size) * Double(size - 1) / 2 }
    let together = cells.values.map(pairs).sorted().reduce(0, +)
    let made = clusterSizes.values.map(pairs).sorted().reduce(0, +)
    let wanted = truthSizes.values.map(pairs).sorted().reduce(0, +)
    falseMerges = made - together
    falseSplits = wanted - together
    pairPrecision = made > 0 ? together / made : 1
    pairRecall = wanted > 0 ? together / wanted : 1
    var precisions: [Double] = []
    var recalls: [Double] = []
    for (cell, size) in cells {
      let square = Double(size) * Double(size)
      precisions.append(square / Double(clusterSizes[cell.cluster] ?? 1))
      recalls.append(square / Double(truthSizes[cell.truth] ?? 1))
    }
    // Sorted, so that the sums do not depend on the order of a dictionary.
    bCubedPrecision = count > 0 ? precisions.sorted().reduce(0, +) / Double(count) : 1
    bCubedRecall = count > 0 ? recalls.sorted().reduce(0, +) / Double(count) : 1
  }

  private static func mean(_ left: Double, _ right: Double) -> Double {
    left + right > 0 ? 2 * left * right / (left + right) : 0
  }

  /// What lies in one cluster and is the same in truth.
  private struct Cell<Cluster: Hashable, Truth: Hashable>: Hashable {
    var cluster: Cluster
    var truth: Truth
  }
}
