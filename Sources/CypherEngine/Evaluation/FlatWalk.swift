internal import CypherSyntax

/// A pattern without branches whose rows are only counted by their nodes:
/// `MATCH (a)-[:X]->(m)<-[:X]-(b) RETURN a.name, b.name, count(*)`.
///
/// Its rows are integers, a place for each slot, so that walking it makes no values.
struct FlatWalk {
  /// What a row must be, beside what its step says.
  enum Test {
    case label(slot: Int, label: Int)
    /// Of the identifiers of two nodes or relationships.
    case order(CypherComparison, Int, Int)
    /// Anything else: the slots are set for it.
    case other(BoundExpression)
  }

  /// A scan or a relationship, with the tests that can be made behind it.
  ///
  /// A class, so that walking copies none of it.
  final class Step {
    /// Where the nodes of a scan come from; nil for a relationship.
    let source: Source?
    let from: Int
    let relationship: Int
    /// The slot of the node found.
    let to: Int
    let isBound: Bool
    let direction: HopDirection
    let types: [Int]?
    fileprivate(set) var distinctFrom: [Int]
    fileprivate(set) var tests: [Test] = []
    /// Whether its relationships are those of the step before, taken once more.
    fileprivate(set) var repeats = false
    /// The nodes and relationships known by then.
    fileprivate(set) var known: (nodes: [Int], relationships: [Int]) = ([], [])

    fileprivate init(_ scan: ScanStep) {
      source = .step(scan)
      (from, relationship, to, isBound) = (-1, -1, scan.slot, false)
      (direction, types, distinctFrom) = (.either, nil, [])
    }

    fileprivate init(every slot: Int) {
      source = .every
      (from, relationship, to, isBound) = (-1, -1, slot, false)
      (direction, types, distinctFrom) = (.either, nil, [])
    }

    fileprivate init(_ expand: ExpandStep) {
      source = nil
      (from, relationship, to) = (expand.from, expand.relationship, expand.to)
      (isBound, direction) = (expand.toBound, expand.direction)
      (types, distinctFrom) = (expand.types, expand.distinctFrom)
    }

    /// The relationship of a step walked against it.
    fileprivate init(reversing step: Step) {
      source = nil
      (from, relationship, to) = (step.to, step.relationship, step.from)
      (isBound, direction, types) = (false, step.direction.reversed, step.types)
      distinctFrom = []
    }
  }

  /// Where the nodes of a scan come from.
  enum Source {
    /// As planned.
    case step(ScanStep)
    /// All that have relationships: whatever stands first in the next step.
    case every
  }

  /// What rows are counted by.
  enum Key {
    case node(Int)
    /// A property of the node in a slot; keys of one property share a table.
    case property(Int, id: Int?, table: Int)
  }

  private(set) var steps: [Step] = []
  private(set) var keys: [Key] = []
  /// How many properties are among the keys.
  private(set) var tables = 0
  private var nodes: [Int] = []
  private var relationships: [Int] = []

  /// Nil where a plan is none.
  init?(_ input: PlanNode, _ group: AggregateStep, over graph: some PropertyGraph) {
    guard collect(input), !steps.isEmpty else { return nil }
    let known = nodes + relationships
    for aggregate in group.aggregates {
      guard !aggregate.distinct, [.count, .countRows].contains(aggregate.function) else {
        return nil
      }
      // What a pattern has found is never null.
      guard let argument = aggregate.argument?.bare else { continue }
      guard case .slot(let slot) = argument, known.contains(slot) else { return nil }
    }
    var properties: [Int?] = []
    for assignment in group.keys {
      switch assignment.value.bare {
      case .slot(let slot) where nodes.contains(slot):
        keys.append(.node(slot))
      case .slotProperty(let slot, _, let id) where nodes.contains(slot):
        let table = properties.firstIndex(of: id) ?? properties.count
        if table == properties.count { properties.append(id) }
        keys.append(.property(slot, id: id, table: table))
      default:
        return nil
      }
    }
    tables = properties.count
    beginInTheMiddle(graph)
    for (step, next) in zip(steps, steps.dropFirst()) {
      next.repeats =
        step.source == nil && next.source == nil && step.from == next.from
        && step.direction == next.direction && step.types == next.types
    }
  }

  private mutating func collect(_ plan: PlanNode) -> Bool {
    switch plan {
    case .argument:
      return true
    case .scan(let input, let step):
      guard collect(input) else { return false }
      // Only the first looks an index up: what later ones look for may differ by row.
      if case .index = step.source, !steps.isEmpty { return false }
      nodes.append(step.slot)
      append(Step(step))
      return true
    case .expand(let input, let step):
      guard collect(input), step.fromBound, nodes.contains(step.from),
        step.toBound == nodes.contains(step.to),
        step.distinctFrom.allSatisfy(relationships.contains)
      else { return false }
      if !step.toBound { nodes.append(step.to) }
      relationships.append(step.relationship)
      append(Step(step))
      return true
    case .filter(let input, let predicate, _):
      guard collect(input), let step = steps.last else { return false }
      for part in predicate.conjuncts { add(part, to: step) }
      return true
    default:
      return false
    }
  }

  private mutating func append(_ step: Step) {
    step.known = (nodes, relationships)
    steps.append(step)
  }

  /// Adds a test, those before that cost least.
  private func add(_ predicate: BoundExpression, to step: Step) {
    switch predicate.bare {
    case .slotHasLabel(let slot, let label) where nodes.contains(slot):
      step.tests.append(.label(slot: slot, label: label))
    case .compare(let operation, let left, let right):
      guard case .identity(let first) = left.bare, case .identity(let second) = right.bare,
        case .slot(let former) = first.bare, case .slot(let latter) = second.bare,
        nodes.contains(former) && nodes.contains(latter)
          || relationships.contains(former) && relationships.contains(latter)
      else { fallthrough }
      step.tests.insert(.order(operation, former, latter), at: 0)
    default:
      step.tests.append(.other(predicate))
    }
  }

  /// Turns `(a)--(m)--(b)`, begun at very many nodes, so that it begins at `m`: then memory is read
  /// in its order, and the second relationships are those just read.
  private mutating func beginInTheMiddle(_ graph: some PropertyGraph) {
    guard steps.count == 3, case .step(let scan)? = steps[0].source,
      steps[1].from == steps[0].to, steps[2].from == steps[1].to,
      steps.dropFirst().allSatisfy({ $0.source == nil && !$0.isBound }),
      steps.allSatisfy({ $0.tests.allSatisfy(\.isOfIdentifiers) })
    else { return }
    let count: Int
    var tests = steps.flatMap(\.tests)
    switch scan.source {
    case .label(let id?, _):
      // Their number may be an estimate, and to begin with them lists them in any case.
      count = graph.nodes(label: id).count
      tests.append(.label(slot: scan.slot, label: id))
    case .all: count = graph.nodeCount
    default: return
    }
    // It tries every node, and so pays where the rows behind the first step are about as many.
    let degree = Double(graph.relationshipCount) * 2 / Double(max(1, graph.nodeCount))
    guard Double(count) * degree * 2 >= Double(graph.nodeCount) else { return }
    let former = Step(reversing: steps[1])
    let latter = steps[2]
    steps = [Step(every: steps[1].to), former, latter]
    var (nodes, relationships): ([Int], [Int]) = ([], [])
    for step in steps {
      nodes.append(step.to)
      if step.source == nil { relationships.append(step.relationship) }
      step.known = (nodes, relationships)
      step.tests = tests.filter { $0.slots.allSatisfy((nodes + relationships).contains) }
      tests.removeAll { $0.slots.allSatisfy((nodes + relationships).contains) }
    }
  }
}

extension FlatWalk.Test {
  /// Whether it reads nothing but the integers of nodes and relationships.
  fileprivate var isOfIdentifiers: Bool {
    if case .other = self { false } else { true }
  }

  /// What it reads, where that is known.
  fileprivate var slots: [Int] {
    switch self {
    case .label(let slot, _): [slot]
    case .order(_, let left, let right): [left, right]
    case .other: []
    }
  }
}

extension BoundExpression {
  /// The expression without the place of its errors.
  fileprivate var bare: BoundExpression {
    if case .at(_, let inner) = self { inner.bare } else { self }
  }

  /// What must hold for it to hold.
  fileprivate var conjuncts: [BoundExpression] {
    switch self {
    case .and(let left, let right): left.conjuncts + right.conjuncts
    default: [self]
    }
  }
}
