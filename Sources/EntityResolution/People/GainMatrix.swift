private import Foundation

/// The weights of all pairs of a few chains, and what rivals take from each.
struct GainMatrix {
  private let count: Int
  private var cells: [Double]
  private var conflicts: [Double]
  /// Which chains tell no post, by chain.
  private var bare: [Bool]
  /// The chains not yet taken into another.
  private(set) var left: [Int]

  /// Begins with no weights.
  ///
  /// - Parameter bare: Which chains tell no post.
  init(bare: [Bool]) {
    self.bare = bare
    count = bare.count
    cells = [Double](repeating: -.infinity, count: count * count)
    conflicts = [Double](repeating: 0, count: count * count)
    left = Array(0..<count)
  }

  /// The bits that speak for a pair's being one person's.
  subscript(_ first: Int, _ second: Int) -> Double { cells[first * count + second] }

  /// Takes down what was found for a pair.
  mutating func set(_ first: Int, _ second: Int, _ gain: MatchGain) {
    // What speaks against one person holding both at once is how surely a third cannot be both's.
    let conflict = gain.isVetoed ? 1 : 1 - exp2(min(gain.overlap, 0))
    for index in [first * count + second, second * count + first] {
      cells[index] = gain.total
      conflicts[index] = conflict
    }
  }

  /// Takes a pair for two people's.
  mutating func part(_ first: Int, _ second: Int) {
    for index in [first * count + second, second * count + first] {
      cells[index] = -.infinity
      conflicts[index] = 1
    }
  }

  /// Takes a chain into another.
  mutating func take(_ gone: Int, into kept: Int) {
    left.removeAll { $0 == gone }
    bare[kept] = bare[kept] && bare[gone]
  }

  /// The bits that others take from a pair, zero or less: where a third chain fits the one and
  /// cannot be the other's, one of the two fits is chance.
  func rivals(_ first: Int, _ second: Int) -> Double {
    var mass = 0.0
    for third in left where third != first && third != second {
      let (a, b) = (first * count + third, second * count + third)
      // Of whom no post is known fits many; each of them but the one is another person.
      let (ofFirst, ofSecond) = (
        bare[first] ? 1 / (1 + exp2(cells[b])) : conflicts[b],
        bare[second] ? 1 / (1 + exp2(cells[a])) : conflicts[a]
      )
      if ofFirst > 0 { mass += exp2(cells[a]) * ofFirst }
      if ofSecond > 0 { mass += exp2(cells[b]) * ofSecond }
    }
    return mass > 0 ? -log2(1 + mass) : 0
  }

  /// The best pair above a threshold once its rivals are weighed, the earliest of equals.
  func best(above threshold: Double) -> (left: Int, right: Int, rivals: Double)? {
    var best: (left: Int, right: Int, rivals: Double)?
    var most = threshold
    for (offset, first) in left.enumerated() {
      for second in left[(offset + 1)...] where self[first, second] > most {
        let rivals = rivals(first, second)
        guard self[first, second] + rivals > most else { continue }
        most = self[first, second] + rivals
        best = (first, second, rivals)
      }
    }
    return best
  }

  /// The pairs above a weight, in order.
  func pairs(above weight: Double) -> [(Int, Int)] {
    left.enumerated().flatMap { offset, first in
      left[(offset + 1)...].filter { self[first, $0] > weight }.map { (first, $0) }
    }
  }
}
