import CypherEngine

/// A graph in memory behind the protocol alone, as a graph of another module is.
struct ForeignGraph: PropertyGraph {
  let inner: AdjacencyGraph

  var nodeCount: Int { inner.nodeCount }
  var relationshipCount: Int { inner.relationshipCount }
  func labelID(_ name: String) -> Int? { inner.labelID(name) }
  func typeID(_ name: String) -> Int? { inner.typeID(name) }
  func keyID(_ name: String) -> Int? { inner.keyID(name) }
  func nodes(label: Int?) -> [Int] { inner.nodes(label: label) }
  func nodeCount(label: Int) -> Int { inner.nodeCount(label: label) }
  func labels(of node: Int) -> [String] { inner.labels(of: node) }
  func hasLabel(_ label: Int, node: Int) -> Bool { inner.hasLabel(label, node: node) }
  func typeName(of relationship: Int) -> String { inner.typeName(of: relationship) }
  func typeID(of relationship: Int) -> Int { inner.typeID(of: relationship) }

  func nodes(label: Int?, key: Int, equalTo value: CypherValue) -> [Int]? {
    inner.nodes(label: label, key: key, equalTo: value)
  }

  func properties(ofNode node: Int) -> [String: CypherValue] { inner.properties(ofNode: node) }

  func property(_ key: Int, ofNode node: Int) -> CypherValue { inner.property(key, ofNode: node) }

  func endpoints(of relationship: Int) -> (start: Int, end: Int) {
    inner.endpoints(of: relationship)
  }

  func properties(ofRelationship relationship: Int) -> [String: CypherValue] {
    inner.properties(ofRelationship: relationship)
  }

  func property(_ key: Int, ofRelationship relationship: Int) -> CypherValue {
    inner.property(key, ofRelationship: relationship)
  }

  func appendHops(
    from node: Int, _ direction: HopDirection, types: [Int]?, to hops: inout [GraphHop]
  ) {
    inner.appendHops(from: node, direction, types: types, to: &hops)
  }
}
