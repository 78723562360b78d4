/// For each node its relationships, one after the other in one common array.
///
/// An entry holds all that a step along it needs, so that walking a row touches one place in
/// memory.
struct CompressedRows: Sendable {
  struct Entry: Sendable {
    var relationship: Int32
    var node: Int32
    var type: Int32
  }

  let offsets: [Int32]
  let entries: [Entry]

  /// Sorts relationships by the node at one end, keeping their order otherwise.
  init(from nodes: [Int32], to others: [Int32], types: [Int32], rows: Int) {
    var offsets = [Int32](repeating: 0, count: rows + 1)
    for node in nodes { offsets[Int(node) + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    var next = offsets
    var entries = [Entry](
      repeating: Entry(relationship: 0, node: 0, type: 0), count: nodes.count)
    for (index, node) in nodes.enumerated() {
      entries[Int(next[Int(node)])] = Entry(
        relationship: Int32(truncatingIfNeeded: index), node: others[index], type: types[index])
      next[Int(node)] += 1
    }
    self.offsets = offsets
    self.entries = entries
  }

  @inline(__always)
  func append(
    of row: Int, _ types: [Int]?, skipping other: Int?, to hops: inout [GraphHop]
  ) {
    guard row >= 0, row + 1 < offsets.count else { return }
    for position in Int(offsets[row])..<Int(offsets[row + 1]) {
      let entry = entries[position]
      if let types, !types.contains(Int(entry.type)) { continue }
      if let other, Int(entry.node) == other { continue }
      hops.append(GraphHop(relationship: Int(entry.relationship), node: Int(entry.node)))
    }
  }
}
