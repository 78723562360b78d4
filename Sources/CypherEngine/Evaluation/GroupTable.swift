/// Numbers rows of values in the order in which each was first seen.
///
/// Values become integers first, then a row is folded pair by pair, so that no row needs an
/// array of its own; nodes and relationships are integers already.
struct GroupTable {
  private struct Pair: Hashable {
    var first: Int
    var second: Int
    /// The place of the second in the row, so that beginnings of rows are told apart.
    var place: Int
  }

  private let width: Int
  private var values: [CypherValue: Int] = [:]
  private var pairs: [Pair: Int] = [:]
  private var prefixes = 0
  /// The rows, one after the other.
  private(set) var keys: [CypherValue] = []
  private(set) var count = 0

  init(width: Int) {
    self.width = width
  }

  /// The number of a row: a new one gets the next.
  mutating func group(of row: [CypherValue]) -> Int {
    guard let first = row.first else {
      count = 1
      return 0
    }
    var group = number(first)
    for place in 1..<max(width, 2) {
      let second = place < width ? number(row[place]) : 0
      let isLast = place >= width - 1
      let next = isLast ? count : prefixes
      group = Self.find(Pair(first: group, second: second, place: place), in: &pairs, next)
      if group == next, !isLast { prefixes += 1 }
    }
    if group == count {
      keys += row
      count += 1
    }
    return group
  }

  private mutating func number(_ value: CypherValue) -> Int {
    switch value {
    case .node(let id): id &* 3
    case .relationship(let id): id &* 3 &+ 1
    default: Self.find(value, in: &values, values.count) &* 3 &+ 2
    }
  }

  private static func find<Key>(_ key: Key, in numbers: inout [Key: Int], _ next: Int) -> Int {
    { (number: inout Int) in
      if number < 0 { number = next }
      return number
    }(&numbers[key, default: -1])
  }
}
