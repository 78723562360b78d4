internal import CypherSyntax

/// The nodes and relationships that the patterns of one clause ask for, by their slots.
struct PatternGraph {
  struct Node {
    var slot: Int
    var variable: String
    var labels: [(name: String, id: Int?)]
  }

  struct Relationship {
    var slot: Int
    var left: Int
    var right: Int
    var direction: HopDirection
    var types: [(name: String, id: Int?)]
    var length: (minimum: Int, maximum: Int?)?
    var selection: CypherPathPattern.Selection
    /// Properties that every relationship of a chain must have.
    var properties: [(key: String, id: Int?, value: BoundExpression)]
    var propertySlots: Set<Int>
    /// Whether the slot holds the relationship, or the chain, from an earlier clause.
    var isBound: Bool
    var display: String
  }

  struct Path {
    var slot: Int
    var nodes: [Int]
    var relationships: [Int]
  }

  /// A predicate, with the slots it needs.
  struct Filter {
    var value: BoundExpression
    var slots: Set<Int>
    /// The label that the predicate asks of its only slot, where that is all it asks.
    var label: Int?
    /// How the plan shows the predicate.
    var display: String
  }

  /// An equality that an index may answer.
  struct Lookup {
    var node: Int
    var key: Int
    var name: String
    var value: BoundExpression
    var slots: Set<Int>
  }

  var nodes: [Node] = []
  var relationships: [Relationship] = []
  var paths: [Path] = []
  var filters: [Filter] = []
  var lookups: [Lookup] = []
  /// Properties that wait until all names are declared.
  var nodeProperties: [(slot: Int, entries: [(key: String, value: CypherExpression)])] = []
  /// The same for relationships, by their index.
  var relationshipProperties: [(index: Int, entries: [(key: String, value: CypherExpression)])] = []

  /// The slots that the patterns set.
  var slots: Set<Int> {
    Set(nodes.map(\.slot) + relationships.map(\.slot) + paths.map(\.slot))
  }
}
