internal import CypherSyntax

/// Runs a plan over a graph.
///
/// Every step calls the next one for each of its rows; the rows live in `slots`. A step returns
/// `false` to say that no more rows are wanted.
final class Executor<Graph: PropertyGraph> {
  typealias Emit = () throws -> Bool

  let graph: Graph
  let clock: StatementClock
  @exclusivity(unchecked) var slots: [CypherValue]
  @exclusivity(unchecked) var budget: Budget
  @exclusivity(unchecked) private var spareHops: [[GraphHop]] = []
  @exclusivity(unchecked) var patterns = PatternCache()
  /// How many subqueries of expressions are running: within them the row outside goes on.
  @exclusivity(unchecked) var subplans = 0

  init(graph: Graph, slots: Int, limits: QueryLimits, clock: StatementClock) {
    self.graph = graph
    self.clock = clock
    self.slots = Array(repeating: .null, count: slots)
    budget = Budget(limits)
  }

  /// Runs a plan, calling `emit` for each row.
  ///
  /// - Returns: `false` where `emit` wanted no more.
  func run(_ plan: PlanNode, _ emit: Emit) throws -> Bool {
    switch plan {
    case .argument:
      return try emit()
    case .scan(let input, let step):
      return try run(input) { try scan(step, emit) }
    case .expand(let input, let step):
      return try run(input) { try expand(step, emit) }
    case .expandChain(let input, let step):
      return try run(input) {
        step.listBound ? try followChain(step, emit) : try expandChain(step, emit)
      }
    case .relationshipEnds(let input, let step):
      return try run(input) { try relationshipEnds(step, emit) }
    case .shortestPath(let input, let step):
      return try run(input) { try shortestPaths(step, emit) }
    case .filter(let input, let predicate, _):
      return try run(input) {
        try budget.tick()
        return try isTrue(predicate) ? try emit() : true
      }
    case .path(let input, let slot, let nodes, let relationships):
      return try run(input) {
        slots[slot] = path(nodes, relationships)
        return try emit()
      }
    case .optional(let input, let inner, let own):
      return try run(input) { try optional(inner, own, emit) }
    case .unwind(let input, let list, let slot):
      return try run(input) { try unwind(list, slot, emit) }
    case .project(let input, let assignments):
      return try run(input) {
        for assignment in assignments {
          slots[assignment.slot] = try evaluate(assignment.value)
        }
        return try emit()
      }
    case .distinct(let input, let own):
      return try distinct(input, own, emit)
    case .sort(let input, let step):
      return try sort(input, step, emit)
    case .aggregate(let input, let step):
      return try aggregate(input, step, emit: emit)
    case .skip(let input, let count):
      return try skip(input, count, emit)
    case .limit(let input, let count):
      return try limit(input, count, emit)
    case .union(let parts, let own):
      return try union(parts, own, emit)
    }
  }

  /// Whether a predicate is true: neither false nor unknown.
  @inline(__always)
  func isTrue(_ predicate: BoundExpression) throws -> Bool {
    switch try evaluate(predicate) {
    case .boolean(let value): return value
    case .null: return false
    case let other:
      throw CypherRuntimeError.type("expected a boolean, found \(other.typeName)")
        .at(predicate.place)
    }
  }

  /// The relationships of a node, in an array that `giveBack` lets others use again.
  func hops(from node: Int, _ step: ExpandStep) -> [GraphHop] {
    var hops = spareHops.popLast() ?? []
    graph.appendHops(from: node, step.direction, types: step.types, to: &hops)
    return hops
  }

  func giveBack(_ hops: consuming [GraphHop]) {
    hops.removeAll(keepingCapacity: true)
    spareHops.append(hops)
  }

  /// Counts a step, and begins the account of a new row.
  @inline(__always)
  func startRow() throws {
    try budget.tick()
    if subplans == 0 { budget.startRow() }
  }

  /// The nodes that a scan tries.
  func nodes(of step: ScanStep) throws -> [Int] {
    switch step.source {
    case .all:
      return graph.nodes(label: nil)
    case .label(let id, _):
      return id.map { graph.nodes(label: $0) } ?? []
    case .index(let label, let key, _, let value):
      let wanted = try evaluate(value)
      if wanted.isNull { return [] }
      return graph.nodes(label: label?.id, key: key, equalTo: wanted)
        ?? graph.nodes(label: label?.id)
    }
  }

  private func scan(_ step: ScanStep, _ emit: Emit) throws -> Bool {
    for node in try nodes(of: step) {
      try startRow()
      slots[step.slot] = .node(node)
      if try !emit() { return false }
    }
    return true
  }

  private func expand(_ step: ExpandStep, _ emit: Emit) throws -> Bool {
    guard let node = try node(step.from) else { return true }
    var target: Int?
    if step.toBound {
      target = try self.node(step.to)
      if target == nil { return true }
    }
    let hops = hops(from: node, step)
    defer { giveBack(hops) }
    for hop in hops {
      try startRow()
      if let target, hop.node != target { continue }
      if isUsed(hop.relationship, step.distinctFrom) { continue }
      slots[step.relationship] = .relationship(hop.relationship)
      if target == nil { slots[step.to] = .node(hop.node) }
      if try !emit() { return false }
    }
    return true
  }

  /// The node in a slot, `nil` for null.
  func node(_ slot: Int) throws -> Int? {
    switch slots[slot] {
    case .node(let id): return id
    case .null: return nil
    case let other: throw CypherRuntimeError.type("expected a node, found \(other.typeName)")
    }
  }

  /// Whether a relationship stands in one of some slots, alone or in a list.
  @inline(__always)
  func isUsed(_ relationship: Int, _ slots: [Int]) -> Bool {
    for slot in slots {
      switch self.slots[slot] {
      case .relationship(let other):
        if other == relationship { return true }
      case .list(let others):
        for case .relationship(let other) in others where other == relationship { return true }
      default:
        break
      }
    }
    return false
  }

  private func relationshipEnds(_ step: ExpandStep, _ emit: Emit) throws -> Bool {
    guard case .relationship(let relationship) = slots[step.relationship] else { return true }
    if isUsed(relationship, step.distinctFrom) { return true }
    if let types = step.types, !types.contains(graph.typeID(of: relationship)) { return true }
    let ends = graph.endpoints(of: relationship)
    var ways: [(Int, Int)] = []
    if step.direction != .incoming { ways.append((ends.start, ends.end)) }
    if step.direction == .incoming || step.direction == .either && ends.start != ends.end {
      ways.append((ends.end, ends.start))
    }
    for (from, to) in ways {
      if step.fromBound, try node(step.from) != from { continue }
      if !step.fromBound { slots[step.from] = .node(from) }
      if step.toBound || step.from == step.to {
        guard try node(step.to) == to else { continue }
      } else {
        slots[step.to] = .node(to)
      }
      if try !emit() { return false }
    }
    return true
  }

  private func optional(_ inner: PlanNode, _ own: [Int], _ emit: Emit) throws -> Bool {
    var found = false
    let goesOn = try run(inner) {
      found = true
      return try emit()
    }
    if found { return goesOn }
    for slot in own { slots[slot] = .null }
    return try emit()
  }

  private func unwind(_ list: BoundExpression, _ slot: Int, _ emit: Emit) throws -> Bool {
    switch try evaluate(list) {
    case .null:
      return true
    case .list(let values):
      for value in values {
        try startRow()
        slots[slot] = value
        if try !emit() { return false }
      }
      return true
    case let value:
      slots[slot] = value
      return try emit()
    }
  }

  private func union(
    _ parts: [(plan: PlanNode, columns: [Int])], _ own: [Int], _ emit: Emit
  ) throws -> Bool {
    for part in parts {
      let goesOn = try run(part.plan) {
        for (column, slot) in zip(part.columns, own) { slots[slot] = slots[column] }
        return try emit()
      }
      if !goesOn { return false }
    }
    return true
  }
}
