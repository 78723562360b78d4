/// Numbers rows of values in the order in which each was first seen.
///
/// Values become integers first, then a row is folded pair by pair, so that no row needs an
/// array of its own; nodes and relationships are integers already.
struct GroupTable {
  private let width: Int
  private var numbers: [CypherValue: Int] = [:]
  private var values: [CypherValue] = []
  private var pairs = PairTable()
  private var prefixes = 0
  /// The numbers of the values of all rows, one row after the other.
  private var rows: [Int] = []
  private(set) var count = 0

  /// Identifiers that are their own number; others, if a graph has them, are values like any.
  private static let small = 0..<(1 << 60)

  init(width: Int) {
    self.width = width
  }

  /// Makes room for as many values as a large grouping may have.
  mutating func expectMany() {
    if numbers.capacity < Self.many { numbers.reserveCapacity(Self.many) }
  }

  private static let many = 1 << 16

  /// The integer of a value: equal values have the same.
  mutating func number(_ value: CypherValue) -> Int {
    switch value {
    case .node(let id) where Self.small.contains(id): return id * 3
    case .relationship(let id) where Self.small.contains(id): return id * 3 + 1
    default:
      let next = values.count
      let number = Self.find(value, in: &numbers, next)
      if number == next { values.append(value) }
      return number * 3 + 2
    }
  }

  /// A value of a row, as it was first seen.
  func value(row: Int, place: Int) -> CypherValue {
    let number = rows[row * width + place]
    switch number % 3 {
    case 0: return .node(number / 3)
    case 1: return .relationship(number / 3)
    default: return values[number / 3]
    }
  }

  /// The number of a row, given the numbers of its values: a new one gets the next.
  mutating func group(of row: [Int]) -> Int {
    guard var group = row.first else {
      count = 1
      return 0
    }
    for place in 1..<max(width, 2) {
      let isLast = place >= width - 1
      let next = isLast ? count : prefixes
      // The place of the second is told as well, so that beginnings of rows are told apart.
      let second = (place < width ? row[place] : 0) &* max(width, 2) &+ place
      group = pairs.number(of: group, second, next)
      if group == next, !isLast { prefixes += 1 }
    }
    if group == count {
      rows += row
      count += 1
    }
    return group
  }

  private static func find<Key>(_ key: Key, in numbers: inout [Key: Int], _ next: Int) -> Int {
    { (number: inout Int) in
      if number < 0 { number = next }
      return number
    }(&numbers[key, default: -1])
  }
}

/// Pairs of integers and the number that each was given first.
///
/// Open addressing in one flat array, a pair packed into 64 bits: a grouping asks for a pair or
/// two in each of its rows, and this takes a fraction of the time of a dictionary. Integers that
/// need more than 32 bits, which few graphs have, stand in one.
struct PairTable {
  private struct Entry {
    var pair: UInt64
    /// Below zero where there is none.
    var number: Int32
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private var entries = Array(repeating: Entry(pair: 0, number: -1), count: 64)
  private var count = 0
  private var large: [Pair: Int] = [:]

  /// The number of a pair; the one given where it is new.
  mutating func number(of first: Int, _ second: Int, _ next: Int) -> Int {
    guard let low = UInt32(exactly: first), let high = UInt32(exactly: second),
      next < Int(Int32.max)
    else {
      let pair = Pair(first: first, second: second)
      if let known = large[pair] { return known }
      large[pair] = next
      return next
    }
    if count * 2 >= entries.count { grow() }
    let pair = UInt64(low) << 32 | UInt64(high)
    let place = place(of: pair)
    if entries[place].number >= 0 { return Int(entries[place].number) }
    entries[place] = Entry(pair: pair, number: Int32(truncatingIfNeeded: next))
    count += 1
    return next
  }

  /// Where a pair is, or belongs.
  private func place(of pair: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Self.hash(pair) & mask
    while entries[place].number >= 0, entries[place].pair != pair { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(pair: 0, number: -1), count: old.count * 4)
    for entry in old where entry.number >= 0 { entries[place(of: entry.pair)] = entry }
  }

  /// Spreads neighbouring numbers, which identifiers mostly are.
  private static func hash(_ pair: UInt64) -> Int {
    var bits = (pair ^ (pair >> 32)) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: (bits ^ (bits >> 32)) >> 1)
  }
}

/// The numbers of a property of nodes, remembered once a grouping has grown large.
///
/// Few nodes stand in many rows, and reading a property and hashing it costs more than looking
/// here.
struct PropertyNumbers {
  private var numbers: [Int32] = []
  private var uses = 0

  /// After how many rows remembering pays for its table.
  private static let threshold = 4096
  /// The largest graph for which a table is made.
  private static let limit = 20_000_000

  /// Whether values are remembered by now.
  var isLarge: Bool { !numbers.isEmpty }

  /// The number known for a node, `nil` where there is none.
  mutating func known(_ node: Int, nodes: Int) -> Int? {
    uses += 1
    if numbers.isEmpty {
      guard uses > Self.threshold, nodes <= Self.limit else { return nil }
      numbers = Array(repeating: -1, count: nodes)
    }
    guard numbers.indices.contains(node), numbers[node] >= 0 else { return nil }
    return Int(numbers[node])
  }

  mutating func remember(_ number: Int, for node: Int) {
    guard numbers.indices.contains(node), number <= Int(Int32.max) else { return }
    numbers[node] = Int32(truncatingIfNeeded: number)
  }
}
