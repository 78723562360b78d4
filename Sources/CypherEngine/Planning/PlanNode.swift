internal import CypherSyntax

/// A step of a plan, with the steps that feed it.
///
/// Rows live in one array of slots. A step sets its slots and hands on; going back and setting
/// them anew is the next row, so nothing is copied until a step must keep rows.
indirect enum PlanNode: Sendable {
  /// One row: whatever the slots hold already.
  case argument
  /// A node for each row, from a list of candidates.
  case scan(PlanNode, ScanStep)
  /// A relationship and the node it leads to.
  case expand(PlanNode, ExpandStep)
  /// A chain of relationships and the node it leads to.
  case expandChain(PlanNode, ChainStep)
  /// The ends of a relationship that is known already.
  case relationshipEnds(PlanNode, ExpandStep)
  /// Shortest paths between two known nodes.
  case shortestPath(PlanNode, ShortestPathStep)
  case filter(PlanNode, BoundExpression, display: String)
  /// A path made of nodes and relationships that are known.
  case path(PlanNode, slot: Int, nodes: [Int], relationships: [Int])
  /// The rows of the second plan for each of the first, or one row of nulls.
  case optional(PlanNode, PlanNode, slots: [Int])
  case unwind(PlanNode, BoundExpression, slot: Int)
  case project(PlanNode, [SlotAssignment])
  case distinct(PlanNode, slots: [Int])
  case sort(PlanNode, SortStep)
  case aggregate(PlanNode, AggregateStep)
  case skip(PlanNode, BoundExpression)
  case limit(PlanNode, BoundExpression)
  /// One plan after the other, each with its columns, into common slots.
  case union([(plan: PlanNode, columns: [Int])], slots: [Int])
}

/// A slot and the value that it is given.
struct SlotAssignment: Sendable {
  var slot: Int
  var value: BoundExpression
  /// How the plan shows the value.
  var name: String
}

/// Where the nodes of a scan come from.
struct ScanStep: Sendable {
  enum Source: Sendable {
    case all
    case label(id: Int?, name: String)
    case index(
      label: (id: Int, name: String)?, key: Int, name: String, value: BoundExpression)
  }

  var slot: Int
  var variable: String
  var source: Source
}

/// One relationship from a known node.
struct ExpandStep: Sendable {
  var from: Int
  var relationship: Int
  var to: Int
  /// Whether the node it starts from is known, as it is but for a relationship known itself.
  var fromBound = true
  /// Whether the node at the other end is known already.
  var toBound: Bool
  var direction: HopDirection
  /// The integers of the allowed types, `nil` for all.
  var types: [Int]?
  /// Slots of the relationships, or lists of them, that must be others than this.
  var distinctFrom: [Int]
  /// How the plan shows the step.
  var display: String
}

/// A chain of relationships from a known node.
struct ChainStep: Sendable {
  var hop: ExpandStep
  var minimum: Int
  var maximum: Int?
  /// Properties that every relationship must have.
  var properties: [(key: String, id: Int?, value: BoundExpression)]
  /// Whether the slot of the relationships holds a list already, to be matched.
  var listBound: Bool
  /// Whether the chain is walked against the drawing, so that its list must be turned round.
  var reversed: Bool
}

/// Shortest paths between two known nodes.
struct ShortestPathStep: Sendable {
  var chain: ChainStep
  /// Whether all paths of the least length are wanted.
  var all: Bool
}

/// Sort keys, and the slots that outlive the sorting.
struct SortStep: Sendable {
  var keys: [(value: BoundExpression, descending: Bool)]
  var slots: [Int]
  /// The greatest number of rows that will be asked for.
  var limit: BoundExpression?
  /// How the plan shows the keys.
  var display: String
}

/// Grouping keys and aggregates.
struct AggregateStep: Sendable {
  var keys: [SlotAssignment]
  var aggregates: [Aggregate]

  struct Aggregate: Sendable {
    var slot: Int
    var function: AggregateFunction
    var distinct: Bool
    var argument: BoundExpression?
    /// The fraction of a percentile.
    var parameter: BoundExpression?
    var name: String
    /// The byte of the query where it begins.
    var place: Int
  }
}

/// The functions over many rows.
enum AggregateFunction: String, Sendable {
  case countRows
  case count
  case sum
  case avg
  case min
  case max
  case collect
  case stDev = "stdev"
  case stDevP = "stdevp"
  case percentileCont = "percentilecont"
  case percentileDisc = "percentiledisc"
}
