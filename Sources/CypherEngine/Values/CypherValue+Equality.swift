/// Three-valued equality and comparison, where `nil` is unknown.
extension CypherValue {
  /// Whether two values are equal, as `=` sees it.
  static func equal(_ left: CypherValue, _ right: CypherValue) -> Bool? {
    switch (left, right) {
    case (.null, _), (_, .null): return nil
    case (.integer(let a), .integer(let b)): return a == b
    case (.string(let a), .string(let b)): return compare(strings: a, b) == 0
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.node(let a), .node(let b)): return a == b
    case (.relationship(let a), .relationship(let b)): return a == b
    case (.float(let a), .float(let b)): return a == b
    case (.integer(let a), .float(let b)): return compare(a, b) == 0
    case (.float(let a), .integer(let b)): return compare(b, a) == 0
    case (.list(let a), .list(let b)): return equal(lists: a, b)
    case (.map(let a), .map(let b)): return equal(maps: a, b)
    case (.path(let a), .path(let b)): return a == b
    case (.date(let a), .date(let b)): return a == b
    case (.time(let a), .time(let b)): return a == b
    case (.localTime(let a), .localTime(let b)): return a == b
    case (.dateTime(let a), .dateTime(let b)): return a.instant == b.instant
    case (.localDateTime(let a), .localDateTime(let b)): return a == b
    case (.duration(let a), .duration(let b)): return a == b
    default: return false
    }
  }

  private static func equal(lists a: [CypherValue], _ b: [CypherValue]) -> Bool? {
    guard a.count == b.count else { return false }
    var known = true
    for (left, right) in zip(a, b) {
      switch equal(left, right) {
      case false?: return false
      case nil: known = false
      case true?: break
      }
    }
    return known ? true : nil
  }

  private static func equal(maps a: [String: CypherValue], _ b: [String: CypherValue]) -> Bool? {
    guard a.count == b.count, a.keys.allSatisfy({ b[$0] != nil }) else { return false }
    var known = true
    for (key, left) in a {
      switch equal(left, b[key] ?? .null) {
      case false?: return false
      case nil: known = false
      case true?: break
      }
    }
    return known ? true : nil
  }

  /// Compares an integer with a double exactly: -1, 0, 1, or `nil` for NaN.
  static func compare(_ integer: Int64, _ float: Double) -> Int? {
    if float.isNaN { return nil }
    if float >= 9_223_372_036_854_775_808.0 { return -1 }
    if float < -9_223_372_036_854_775_808.0 { return 1 }
    let whole = Int64(float.rounded(.down))
    if integer != whole { return integer < whole ? -1 : 1 }
    return float > Double(whole) ? -1 : 0
  }

  /// What `<` and its kin see: -1, 0 or 1; `.some(nil)` where a NaN makes every answer false;
  /// `nil` where the values cannot be compared.
  static func compare(_ left: CypherValue, _ right: CypherValue) -> Int?? {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return .some(a < b ? -1 : a == b ? 0 : 1)
    case (.float(let a), .float(let b)):
      return a.isNaN || b.isNaN ? .some(nil) : .some(a < b ? -1 : a == b ? 0 : 1)
    case (.integer(let a), .float(let b)): return .some(compare(a, b))
    case (.float(let a), .integer(let b)): return .some(compare(b, a).map { -$0 })
    case (.string(let a), .string(let b)): return .some(compare(strings: a, b))
    case (.boolean(let a), .boolean(let b)): return .some(a == b ? 0 : a ? 1 : -1)
    case (.list(let a), .list(let b)): return compare(lists: a, b)
    case (.date(let a), .date(let b)): return .some(order(a, b))
    case (.time(let a), .time(let b)): return .some(order(a.utcNanoseconds, b.utcNanoseconds))
    case (.localTime(let a), .localTime(let b)): return .some(order(a, b))
    case (.dateTime(let a), .dateTime(let b)): return .some(order(a.instant, b.instant))
    case (.localDateTime(let a), .localDateTime(let b)): return .some(order(a, b))
    default: return nil
    }
  }

  private static func compare(lists a: [CypherValue], _ b: [CypherValue]) -> Int?? {
    for (left, right) in zip(a, b) {
      guard let result = compare(left, right) else { return nil }
      if result != 0 { return result }
    }
    return .some(order(a.count, b.count))
  }

  /// Strings order by code point, as their bytes do.
  static func compare(strings a: String, _ b: String) -> Int {
    let result = a.utf8.withContiguousStorageIfAvailable { left in
      b.utf8.withContiguousStorageIfAvailable { right in
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
          return left[index] < right[index] ? -1 : 1
        }
        return order(left.count, right.count)
      }
    }
    if let result, let result { return result }
    // Strings that are not stored as UTF-8, which none of ours are.
    return a.utf8.elementsEqual(b.utf8) ? 0 : a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
  }

  private static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a == b ? 0 : 1 }
}

/// The total order of `ORDER BY`.
extension CypherValue {
  /// Where each type stands among the others, from first to last.
  private var rank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .dateTime: 5
    case .localDateTime: 6
    case .date: 7
    case .time: 8
    case .localTime: 9
    case .duration: 10
    case .string: 11
    case .boolean: 12
    case .integer, .float: 13
    case .null: 14
    }
  }

  /// Compares any two values: -1, 0 or 1.
  static func order(_ left: CypherValue, _ right: CypherValue) -> Int {
    let (a, b) = (left.rank, right.rank)
    if a != b { return a < b ? -1 : 1 }
    switch (left, right) {
    case (.null, .null): return 0
    case (.node(let a), .node(let b)): return order(a, b)
    case (.relationship(let a), .relationship(let b)): return order(a, b)
    case (.path(let a), .path(let b)):
      if let result = firstDifference(a.nodes, b.nodes) { return result }
      return firstDifference(a.relationships, b.relationships) ?? 0
    case (.list(let a), .list(let b)):
      for (left, right) in zip(a, b) {
        let result = order(left, right)
        if result != 0 { return result }
      }
      return order(a.count, b.count)
    case (.map(let a), .map(let b)): return order(maps: a, b)
    case (.duration(let a), .duration(let b)): return order(a, b)
    case (.time(let a), .time(let b)):
      return order([a.utcNanoseconds, Int64(a.offset)], [b.utcNanoseconds, Int64(b.offset)])
    case (.dateTime(let a), .dateTime(let b)):
      if a.instant != b.instant { return order(a.instant, b.instant) }
      return compare(strings: a.description, b.description)
    default:
      if let result = compare(left, right), let result { return result }
      // Numbers of which one is NaN: NaN stands after all others.
      return order(left.isNaN ? 1 : 0, right.isNaN ? 1 : 0)
    }
  }

  private var isNaN: Bool {
    if case .float(let value) = self { return value.isNaN }
    return false
  }

  private static func order(_ a: [Int64], _ b: [Int64]) -> Int {
    a.lexicographicallyPrecedes(b) ? -1 : a == b ? 0 : 1
  }

  private static func firstDifference(_ a: [Int], _ b: [Int]) -> Int? {
    for (left, right) in zip(a, b) where left != right { return left < right ? -1 : 1 }
    return a.count == b.count ? nil : a.count < b.count ? -1 : 1
  }

  private static func order(maps a: [String: CypherValue], _ b: [String: CypherValue]) -> Int {
    if a.count != b.count { return order(a.count, b.count) }
    let (left, right) = (a.keys.sorted(), b.keys.sorted())
    if left != right { return left.lexicographicallyPrecedes(right) ? -1 : 1 }
    for key in left {
      let result = order(a[key] ?? .null, b[key] ?? .null)
      if result != 0 { return result }
    }
    return 0
  }
}

/// Equivalence, as grouping and `DISTINCT` see it: `null` is itself, and so is NaN.
extension CypherValue: Hashable {
  /// Whether two values fall in one group.
  public static func == (left: CypherValue, right: CypherValue) -> Bool {
    // The common cases first: this is asked for every row that is grouped.
    switch (left, right) {
    case (.string(let a), .string(let b)): compare(strings: a, b) == 0
    case (.integer(let a), .integer(let b)): a == b
    default: order(left, right) == 0
    }
  }

  /// Hashes what grouping compares; an integer hashes as the double equal to it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rank)
    switch self {
    case .null: break
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(Double(value))
    case .float(let value): hasher.combine(value.isNaN ? 0 : value)
    case .string(let value):
      // By its bytes, as it is compared: String's own hash would normalise it first.
      var text = value
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .list(let values): values.forEach { hasher.combine($0) }
    case .map(let values): hasher.combine(values.count)
    case .node(let id), .relationship(let id): hasher.combine(id)
    case .path(let path): hasher.combine(path)
    case .date(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    case .localTime(let value): hasher.combine(value)
    case .dateTime(let value): hasher.combine(value.instant)
    case .localDateTime(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    }
  }
}
