/// How well a found row fits a gold row.
enum RowFit: Int, Comparable {
  /// Not the same statement.
  case none
  /// The same statement by the rules of scoring.
  case accepted
  /// The same statement, written alike.
  case equal

  static func < (left: RowFit, right: RowFit) -> Bool { left.rawValue < right.rawValue }
}

/// The best one-to-one matching of gold rows and found rows.
///
/// Rows that count are matched first, as many as can be; neutral gold rows then absorb found rows
/// that are left over.
struct RowMatching {
  /// For each gold row, the found row it was matched with.
  private(set) var foundOfGold: [Int?]
  /// For each found row, the gold row it was matched with.
  private(set) var goldOfFound: [Int?]

  /// Matches rows by their indexes.
  ///
  /// - Parameters:
  ///   - neutral: For each gold row, whether it counts neither for nor against.
  ///   - found: The number of found rows.
  ///   - fit: How well a gold row and a found row fit.
  /// - Complexity: the product of rows and possible matches; articles have tens of rows.
  init(neutral: [Bool], found: Int, fit: (_ gold: Int, _ found: Int) -> RowFit) {
    foundOfGold = Array(repeating: nil, count: neutral.count)
    goldOfFound = Array(repeating: nil, count: found)
    let edges = neutral.indices.map { gold -> [Int] in
      let fits = (0..<found).map { ($0, fit(gold, $0)) }.filter { $0.1 > .none }
      return fits.sorted { ($1.1.rawValue, $0.0) < ($0.1.rawValue, $1.0) }.map(\.0)
    }
    for counted in [true, false] {
      for gold in neutral.indices where neutral[gold] != counted {
        if counted {
          var visited: Set<Int> = []
          augment(gold, edges: edges, visited: &visited)
        } else if let free = edges[gold].first(where: { goldOfFound[$0] == nil }) {
          link(gold, free)
        }
      }
    }
  }

  private mutating func link(_ gold: Int, _ found: Int) {
    foundOfGold[gold] = found
    goldOfFound[found] = gold
  }

  @discardableResult
  private mutating func augment(_ gold: Int, edges: [[Int]], visited: inout Set<Int>) -> Bool {
    for candidate in edges[gold] where visited.insert(candidate).inserted {
      if let holder = goldOfFound[candidate],
        !augment(holder, edges: edges, visited: &visited)
      {
        continue
      }
      link(gold, candidate)
      return true
    }
    return false
  }
}
