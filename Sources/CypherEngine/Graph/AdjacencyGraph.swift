/// A property graph in memory: relationships in compressed sparse rows, properties in tables.
public struct AdjacencyGraph: PropertyGraph {
  let labelNames: SymbolTable
  let typeNames: SymbolTable
  let keyNames: SymbolTable
  let nodeLabels: [[Int]]
  let nodeProperties: [[(key: Int, value: CypherValue)]]
  let relationshipProperties: [[(key: Int, value: CypherValue)]]
  let relationshipTypes: [Int32]
  let starts: [Int32]
  let ends: [Int32]
  let outgoing: CompressedRows
  let incoming: CompressedRows
  let byLabel: [[Int]]
  /// For each indexed key, the nodes of each value.
  let indices: [Int: [CypherValue: [Int]]]

  /// The number of nodes.
  public var nodeCount: Int { nodeLabels.count }
  /// The number of relationships.
  public var relationshipCount: Int { starts.count }

  /// The integer of a label.
  public func labelID(_ name: String) -> Int? { labelNames[name] }
  /// The integer of a relationship type.
  public func typeID(_ name: String) -> Int? { typeNames[name] }
  /// The integer of a property key.
  public func keyID(_ name: String) -> Int? { keyNames[name] }

  /// All nodes, or those with a label, ascending.
  public func nodes(label: Int?) -> [Int] {
    guard let label else { return Array(nodeLabels.indices) }
    return byLabel.indices.contains(label) ? byLabel[label] : []
  }

  /// The number of nodes with a label.
  public func nodeCount(label: Int) -> Int {
    byLabel.indices.contains(label) ? byLabel[label].count : 0
  }

  /// The nodes with a property's value, where the key is indexed.
  public func nodes(label: Int?, key: Int, equalTo value: CypherValue) -> [Int]? {
    guard let index = indices[key] else { return nil }
    let found = index[value] ?? []
    guard let label else { return found }
    return found.filter { hasLabel(label, node: $0) }
  }

  /// The names of a node's labels, in the order in which the graph first saw them.
  public func labels(of node: Int) -> [String] {
    nodeLabels.indices.contains(node) ? nodeLabels[node].map { labelNames.names[$0] } : []
  }

  /// Whether a node has a label.
  public func hasLabel(_ label: Int, node: Int) -> Bool {
    nodeLabels.indices.contains(node) && nodeLabels[node].contains(label)
  }

  /// All properties of a node.
  public func properties(ofNode node: Int) -> [String: CypherValue] {
    nodeProperties.indices.contains(node) ? named(nodeProperties[node]) : [:]
  }

  /// A property of a node.
  public func property(_ key: Int, ofNode node: Int) -> CypherValue {
    guard nodeProperties.indices.contains(node) else { return .null }
    for entry in nodeProperties[node] where entry.key == key { return entry.value }
    return .null
  }

  /// The name of a relationship's type.
  public func typeName(of relationship: Int) -> String {
    relationshipTypes.indices.contains(relationship)
      ? typeNames.names[Int(relationshipTypes[relationship])] : ""
  }

  /// The integer of a relationship's type.
  public func typeID(of relationship: Int) -> Int {
    relationshipTypes.indices.contains(relationship) ? Int(relationshipTypes[relationship]) : -1
  }

  /// The nodes that a relationship leads from and to.
  public func endpoints(of relationship: Int) -> (start: Int, end: Int) {
    guard starts.indices.contains(relationship) else { return (-1, -1) }
    return (Int(starts[relationship]), Int(ends[relationship]))
  }

  /// All properties of a relationship.
  public func properties(ofRelationship relationship: Int) -> [String: CypherValue] {
    relationshipProperties.indices.contains(relationship)
      ? named(relationshipProperties[relationship]) : [:]
  }

  /// A property of a relationship.
  public func property(_ key: Int, ofRelationship relationship: Int) -> CypherValue {
    guard relationshipProperties.indices.contains(relationship) else { return .null }
    for entry in relationshipProperties[relationship] where entry.key == key {
      return entry.value
    }
    return .null
  }

  /// Appends the relationships of a node, in the order in which they were added.
  public func appendHops(
    from node: Int, _ direction: HopDirection, types: [Int]?, to hops: inout [GraphHop]
  ) {
    if direction != .incoming {
      append(outgoing, of: node, others: ends, types, skippingLoops: false, to: &hops)
    }
    if direction != .outgoing {
      append(
        incoming, of: node, others: starts, types, skippingLoops: direction == .either,
        to: &hops)
    }
  }

  @inline(__always)
  private func append(
    _ rows: CompressedRows, of node: Int, others: [Int32], _ types: [Int]?,
    skippingLoops: Bool, to hops: inout [GraphHop]
  ) {
    for position in rows.range(of: node) {
      let relationship = Int(rows.values[position])
      if let types, !types.contains(Int(relationshipTypes[relationship])) { continue }
      let other = Int(others[relationship])
      if skippingLoops && other == node { continue }
      hops.append(GraphHop(relationship: relationship, node: other))
    }
  }

  private func named(_ entries: [(key: Int, value: CypherValue)]) -> [String: CypherValue] {
    var result: [String: CypherValue] = [:]
    for entry in entries { result[keyNames.names[entry.key]] = entry.value }
    return result
  }
}

/// Names numbered in the order in which they were first seen.
struct SymbolTable: Sendable {
  private(set) var names: [String] = []
  private var ids: [String: Int] = [:]

  subscript(name: String) -> Int? { ids[name] }

  mutating func intern(_ name: String) -> Int {
    if let id = ids[name] { return id }
    ids[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

/// For each node a stretch of one common array.
struct CompressedRows: Sendable {
  let offsets: [Int32]
  let values: [Int32]

  /// Sorts the positions of `keys` by key, keeping their order otherwise.
  init(keys: [Int32], rows: Int) {
    var offsets = [Int32](repeating: 0, count: rows + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    var next = offsets
    var values = [Int32](repeating: 0, count: keys.count)
    for (position, key) in keys.enumerated() {
      values[Int(next[Int(key)])] = Int32(position)
      next[Int(key)] += 1
    }
    self.offsets = offsets
    self.values = values
  }

  @inline(__always)
  func range(of row: Int) -> Range<Int> {
    guard row >= 0, row + 1 < offsets.count else { return 0..<0 }
    return Int(offsets[row])..<Int(offsets[row + 1])
  }
}
