/// What was looked up by the number of a row: a dictionary, or a table once all rows were read.
struct RowCache<Value> {
  private var table: [Value?] = []
  private var others: [Int64: Value] = [:]

  /// After so many single look-ups reading all rows at one go costs less than the next ones.
  private static var few: Int { 2048 }
  /// No file of ours has gaps in its numbers that a table would waste memory on; a damaged one may.
  private static var capacity: Int { 1 << 22 }

  /// Whether so many rows were looked up singly that all should be read.
  var asksForAll: Bool { table.isEmpty && others.count >= Self.few }

  /// Makes room for rows with numbers below a bound, which all come now.
  mutating func prepare(bound: Int64) {
    let count = Int(clamping: bound)
    table = Array(repeating: nil, count: min(max(1, count), Self.capacity))
  }

  subscript(key: Int64) -> Value? {
    get {
      let index = Int(truncatingIfNeeded: key)
      return table.indices.contains(index) ? table[index] : others[key]
    }
    set {
      let index = Int(truncatingIfNeeded: key)
      if table.indices.contains(index) { table[index] = newValue } else { others[key] = newValue }
    }
  }
}
