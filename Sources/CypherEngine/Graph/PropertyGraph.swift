/// A graph of labelled nodes and typed relationships, both with properties, to be read.
///
/// Nodes and relationships are known by integers. Labels, relationship types and property keys
/// are known by integers as well, so that nothing compares strings in a loop; a name that the
/// graph does not use has none. Identifiers that the graph did not hand out may be passed to
/// any function, which then answers as for something without labels, properties or neighbours.
public protocol PropertyGraph: Sendable {
  /// The number of nodes.
  var nodeCount: Int { get }
  /// The number of relationships.
  var relationshipCount: Int { get }

  /// The integer of a label, `nil` where no node has it.
  func labelID(_ name: String) -> Int?
  /// The integer of a relationship type, `nil` where no relationship has it.
  func typeID(_ name: String) -> Int?
  /// The integer of a property key, `nil` where nothing has it.
  func keyID(_ name: String) -> Int?

  /// All nodes, or those with a label, in a fixed order.
  func nodes(label: Int?) -> [Int]
  /// The number of nodes with a label, or a good estimate.
  func nodeCount(label: Int) -> Int
  /// The nodes, perhaps of a label, whose property equals a value; `nil` without an index.
  func nodes(label: Int?, key: Int, equalTo value: CypherValue) -> [Int]?

  /// The names of a node's labels.
  func labels(of node: Int) -> [String]
  /// Whether a node has a label.
  func hasLabel(_ label: Int, node: Int) -> Bool
  /// All properties of a node.
  func properties(ofNode node: Int) -> [String: CypherValue]
  /// A property of a node, `null` where it has none.
  func property(_ key: Int, ofNode node: Int) -> CypherValue

  /// The name of a relationship's type.
  func typeName(of relationship: Int) -> String
  /// The integer of a relationship's type.
  func typeID(of relationship: Int) -> Int
  /// The nodes that a relationship leads from and to.
  func endpoints(of relationship: Int) -> (start: Int, end: Int)
  /// All properties of a relationship.
  func properties(ofRelationship relationship: Int) -> [String: CypherValue]
  /// A property of a relationship, `null` where it has none.
  func property(_ key: Int, ofRelationship relationship: Int) -> CypherValue

  /// Appends the relationships of a node, with the nodes at their other ends.
  ///
  /// Without types (`nil`) all are wanted. In the direction `either` a relationship from a node
  /// to itself is given once.
  func appendHops(
    from node: Int, _ direction: HopDirection, types: [Int]?, to hops: inout [GraphHop])
}

/// The way along relationships, seen from a node.
public enum HopDirection: Hashable, Sendable {
  /// Along relationships that start here.
  case outgoing
  /// Against relationships that end here.
  case incoming
  /// Both.
  case either

  /// The same way seen from the other end.
  var reversed: HopDirection {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    case .either: .either
    }
  }
}

/// A step along a relationship to the node at its other end.
public struct GraphHop: Hashable, Sendable {
  /// The relationship.
  public let relationship: Int
  /// The node at the other end.
  public let node: Int

  /// Makes a step.
  @inlinable
  public init(relationship: Int, node: Int) {
    self.relationship = relationship
    self.node = node
  }
}

extension PropertyGraph {
  /// No index: the caller scans and compares.
  public func nodes(label: Int?, key: Int, equalTo value: CypherValue) -> [Int]? { nil }

  /// The number of nodes with a label, by listing them.
  public func nodeCount(label: Int) -> Int { nodes(label: label).count }
}
