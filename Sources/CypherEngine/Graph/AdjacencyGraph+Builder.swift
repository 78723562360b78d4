extension AdjacencyGraph {
  /// Collects nodes and relationships, then lays them out.
  public struct Builder: Sendable {
    private var labelNames = SymbolTable()
    private var typeNames = SymbolTable()
    private var keyNames = SymbolTable()
    private var nodeLabels: [[Int]] = []
    private var nodeProperties: [[(key: Int, value: CypherValue)]] = []
    private var relationshipProperties: [[(key: Int, value: CypherValue)]] = []
    private var relationshipTypes: [Int32] = []
    private var starts: [Int32] = []
    private var ends: [Int32] = []

    /// Makes an empty graph.
    public init() {}

    /// Adds a node and returns its identifier: 0, 1, 2 and so on.
    @discardableResult
    public mutating func addNode(
      labels: [String], properties: [String: CypherValue] = [:]
    ) -> Int {
      var ids: [Int] = []
      for label in labels {
        let id = labelNames.intern(label)
        if !ids.contains(id) { ids.append(id) }
      }
      nodeLabels.append(ids)
      nodeProperties.append(interned(properties))
      return nodeLabels.count - 1
    }

    /// Adds a relationship and returns its identifier: 0, 1, 2 and so on.
    ///
    /// Returns `nil`, and adds nothing, unless both nodes are there.
    @discardableResult
    public mutating func addRelationship(
      from start: Int, to end: Int, type: String, properties: [String: CypherValue] = [:]
    ) -> Int? {
      guard nodeLabels.indices.contains(start), nodeLabels.indices.contains(end) else {
        return nil
      }
      starts.append(Int32(truncatingIfNeeded: start))
      ends.append(Int32(truncatingIfNeeded: end))
      relationshipTypes.append(Int32(truncatingIfNeeded: typeNames.intern(type)))
      relationshipProperties.append(interned(properties))
      return starts.count - 1
    }

    private mutating func interned(
      _ properties: [String: CypherValue]
    ) -> [(key: Int, value: CypherValue)] {
      properties.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
        .map { (keyNames.intern($0.key), $0.value) }
    }

    /// Lays the graph out, with an index on each of some property keys of nodes.
    ///
    /// - Complexity: linear in the size of the graph.
    public func graph(indexing keys: [String] = []) -> AdjacencyGraph {
      var byLabel = [[Int]](repeating: [], count: labelNames.names.count)
      for (node, labels) in nodeLabels.enumerated() {
        for label in labels { byLabel[label].append(node) }
      }
      var indices: [Int: [CypherValue: [Int]]] = [:]
      for key in keys.compactMap({ keyNames[$0] }) { indices[key] = [:] }
      if !indices.isEmpty {
        for (node, properties) in nodeProperties.enumerated() {
          for entry in properties where indices[entry.key] != nil {
            indices[entry.key]?[entry.value, default: []].append(node)
          }
        }
      }
      return AdjacencyGraph(
        labelNames: labelNames, typeNames: typeNames, keyNames: keyNames,
        nodeLabels: nodeLabels, nodeProperties: nodeProperties,
        relationshipProperties: relationshipProperties, relationshipTypes: relationshipTypes,
        starts: starts, ends: ends,
        outgoing: CompressedRows(keys: starts, rows: nodeLabels.count),
        incoming: CompressedRows(keys: ends, rows: nodeLabels.count), byLabel: byLabel,
        indices: indices)
    }
  }
}
