internal import CypherSyntax

/// Chooses the order in which the parts of a pattern are looked up.
///
/// Greedy: it begins where the fewest nodes are to be tried, then always takes the relationship
/// next to what is known that narrows the most, and checks each predicate as soon as its slots
/// are set.
struct PatternPlanner {
  let graph: any PropertyGraph
  let pattern: PatternGraph
  private var bound: Set<Int>
  private var nodes: [PatternGraph.Node]
  private var relationships: [PatternGraph.Relationship]
  private var filters: [PatternGraph.Filter]
  private var paths: [PatternGraph.Path]
  private var used: [Int] = []
  private let own: Set<Int>

  init(graph: any PropertyGraph, pattern: PatternGraph, bound: Set<Int>) {
    self.graph = graph
    self.pattern = pattern
    self.bound = bound
    nodes = pattern.nodes
    relationships = pattern.relationships
    filters = pattern.filters
    paths = pattern.paths
    own = pattern.slots
    for relationship in relationships where relationship.isBound {
      self.bound.insert(relationship.slot)
    }
  }

  func plan(_ input: PlanNode) -> PlanNode {
    var planner = self
    return planner.run(input)
  }

  private mutating func run(_ input: PlanNode) -> PlanNode {
    var plan = filtered(input)
    while true {
      if let index = nextRelationship() {
        let relationship = relationships.remove(at: index)
        plan = filtered(expanded(plan, relationship))
      } else if let index = nextNode() {
        let node = nodes.remove(at: index)
        plan = filtered(scanned(plan, node))
      } else {
        break
      }
      nodes.removeAll { bound.contains($0.slot) }
    }
    return filtered(plan)
  }

  /// Adds the paths and predicates whose parts are all known by now.
  private mutating func filtered(_ input: PlanNode) -> PlanNode {
    var plan = input
    for path in paths
    where bound.isSuperset(of: path.nodes) && bound.isSuperset(of: path.relationships) {
      // A chain that is bound from outside is known before its ends are matched to it.
      guard !relationships.contains(where: { path.relationships.contains($0.slot) }) else {
        continue
      }
      plan = .path(
        plan, slot: path.slot, nodes: path.nodes, relationships: path.relationships)
      bound.insert(path.slot)
    }
    paths.removeAll { bound.contains($0.slot) }
    let ready = filters.filter { isReady($0.slots) }
    filters = filters.filter { !isReady($0.slots) }
    if let all = BoundExpression.conjunction(ready.map(\.value)[...]) {
      let display = ready.map(\.display).joined(separator: " AND ")
      plan = .filter(plan, all, display: display)
    }
    return plan
  }

  private func isReady(_ slots: Set<Int>) -> Bool {
    slots.intersection(own).isSubset(of: bound)
  }

  /// The relationship to take next: smaller is better.
  private func rank(_ relationship: PatternGraph.Relationship) -> Int? {
    let ends =
      (bound.contains(relationship.left) ? 1 : 0)
      + (bound.contains(relationship.right) ? 1 : 0)
    guard isReady(relationship.propertySlots) else { return nil }
    if relationship.selection != .all { return ends == 2 ? 3 : nil }
    if relationship.length == nil, relationship.isBound { return 0 }
    guard ends > 0 else { return nil }
    if relationship.length != nil { return ends == 2 ? 4 : 5 }
    return ends == 2 ? 1 : 2
  }

  private func nextRelationship() -> Int? {
    var best: (index: Int, rank: Int)?
    for (index, relationship) in relationships.enumerated() {
      guard let rank = rank(relationship) else { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (index, rank) }
    }
    return best?.index
  }

  private func nextNode() -> Int? {
    var best: (index: Int, cost: Int)?
    for (index, node) in nodes.enumerated() where !bound.contains(node.slot) {
      let cost = source(of: node).cost
      if best.map({ cost < $0.cost }) ?? true { best = (index, cost) }
    }
    return best?.index
  }

  /// Where the nodes of a scan come from, and about how many they are.
  private func source(of node: PatternGraph.Node) -> (source: ScanStep.Source, cost: Int) {
    var best: (source: ScanStep.Source, cost: Int) = (.all, graph.nodeCount)
    var label: (id: Int, name: String)?
    for candidate in node.labels {
      guard let id = candidate.id else { return (.label(id: nil, name: candidate.name), 0) }
      let cost = graph.nodeCount(label: id)
      if cost <= best.cost {
        best = (.label(id: id, name: candidate.name), cost)
        label = (id, candidate.name)
      }
    }
    for lookup in pattern.lookups where lookup.node == node.slot && isReady(lookup.slots) {
      let cost: Int
      if case .constant(let value) = lookup.value {
        guard let found = graph.nodes(label: label?.id, key: lookup.key, equalTo: value) else {
          continue
        }
        cost = found.count
      } else {
        guard graph.nodes(label: label?.id, key: lookup.key, equalTo: .null) != nil else {
          continue
        }
        cost = 2
      }
      if cost < best.cost {
        let source = ScanStep.Source.index(
          label: label, key: lookup.key, name: lookup.name, value: lookup.value)
        best = (source, cost)
      }
    }
    return best
  }

  private mutating func scanned(_ input: PlanNode, _ node: PatternGraph.Node) -> PlanNode {
    bound.insert(node.slot)
    let source = source(of: node).source
    // The label that the scan goes by needs no check after it.
    if let label = source.label {
      filters.removeAll { $0.slots == [node.slot] && $0.label == label }
    }
    return .scan(input, ScanStep(slot: node.slot, variable: node.variable, source: source))
  }

  private mutating func expanded(
    _ input: PlanNode, _ relationship: PatternGraph.Relationship
  ) -> PlanNode {
    let leftBound = bound.contains(relationship.left)
    let rightBound = bound.contains(relationship.right)
    let reversed = !leftBound && rightBound
    let types = relationship.types.isEmpty ? nil : relationship.types.compactMap(\.id)
    var step = ExpandStep(
      from: reversed ? relationship.right : relationship.left,
      relationship: relationship.slot,
      to: reversed ? relationship.left : relationship.right,
      toBound: leftBound && rightBound || relationship.left == relationship.right,
      direction: reversed ? relationship.direction.reversed : relationship.direction,
      types: types, distinctFrom: used, display: relationship.display)
    used.append(relationship.slot)
    let isEndsStep = relationship.isBound && relationship.length == nil
    bound.formUnion([relationship.slot, relationship.left, relationship.right])
    if isEndsStep {
      step.fromBound = leftBound || rightBound
      return .relationshipEnds(input, step)
    }
    guard let length = relationship.length else { return .expand(input, step) }
    let chain = ChainStep(
      hop: step, minimum: length.minimum, maximum: length.maximum,
      properties: relationship.properties, listBound: relationship.isBound, reversed: reversed)
    if relationship.selection == .all { return .expandChain(input, chain) }
    return .shortestPath(
      input, ShortestPathStep(chain: chain, all: relationship.selection == .allShortest))
  }
}

extension ScanStep.Source {
  /// The label that all nodes of the source have.
  fileprivate var label: Int? {
    switch self {
    case .all: nil
    case .label(let id, _): id
    case .index(let label, _, _, _): label?.id
    }
  }
}
