/// Chains of relationships.
extension Executor {
  /// A path of what stands in slots: nodes, and relationships or chains of them between.
  func path(_ nodes: [Int], _ relationships: [Int]) -> CypherValue {
    guard let first = nodes.first, case .node(var node) = slots[first] else { return .null }
    var travelled = [node]
    var used: [Int] = []
    func follow(_ relationship: Int) {
      let ends = graph.endpoints(of: relationship)
      node = ends.start == node ? ends.end : ends.start
      travelled.append(node)
      used.append(relationship)
    }
    for slot in relationships {
      switch slots[slot] {
      case .relationship(let relationship):
        follow(relationship)
      case .list(let chain):
        for case .relationship(let relationship) in chain { follow(relationship) }
      default:
        return .null
      }
    }
    return .path(CypherPath(nodes: travelled, relationships: used))
  }

  /// Every chain from a node, depth first, without recursion so that no length overflows.
  func expandChain(_ step: ChainStep, _ emit: Emit) throws -> Bool {
    guard let start = try node(step.hop.from) else { return true }
    var target: Int?
    if step.hop.toBound {
      target = try node(step.hop.to)
      if target == nil { return true }
    }
    let maximum = step.maximum ?? Int.max
    var chain: [CypherValue] = []
    var used: Set<Int> = []
    if step.minimum == 0, try !emitChain(step, chain, at: start, target, emit) { return false }
    guard maximum > 0, maximum >= step.minimum else { return true }
    let properties = try step.properties.map { ($0, try evaluate($0.value)) }

    var levels: [(hops: [GraphHop], next: Int)] = [(hops(from: start, step.hop), 0)]
    defer { for level in levels { giveBack(level.hops) } }
    while let level = levels.last {
      guard level.next < level.hops.count else {
        levels.removeLast()
        giveBack(level.hops)
        if case .relationship(let last)? = chain.popLast() { used.remove(last) }
        continue
      }
      levels[levels.count - 1].next += 1
      try budget.tick()
      let hop = level.hops[level.next]
      if used.contains(hop.relationship) || isUsed(hop.relationship, step.hop.distinctFrom) {
        continue
      }
      guard has(properties, hop.relationship) else { continue }
      chain.append(.relationship(hop.relationship))
      if chain.count >= step.minimum, try !emitChain(step, chain, at: hop.node, target, emit) {
        return false
      }
      if chain.count < maximum {
        used.insert(hop.relationship)
        levels.append((hops(from: hop.node, step.hop), 0))
      } else {
        chain.removeLast()
      }
    }
    return true
  }

  /// Whether a relationship has the properties asked of it.
  func has(
    _ properties: [((key: String, id: Int?, value: BoundExpression), CypherValue)],
    _ relationship: Int
  ) -> Bool {
    properties.allSatisfy { property, wanted in
      guard let id = property.id else { return false }
      return CypherValue.equal(graph.property(id, ofRelationship: relationship), wanted) == true
    }
  }

  private func emitChain(
    _ step: ChainStep, _ chain: [CypherValue], at node: Int, _ target: Int?, _ emit: Emit
  ) throws -> Bool {
    if let target {
      guard node == target else { return true }
    } else {
      slots[step.hop.to] = .node(node)
    }
    slots[step.hop.relationship] = .list(step.reversed ? chain.reversed() : chain)
    return try emit()
  }

  /// Matches a chain that is known to the ends asked for.
  func followChain(_ step: ChainStep, _ emit: Emit) throws -> Bool {
    guard case .list(let given) = slots[step.hop.relationship],
      var node = try node(step.hop.from),
      given.count >= step.minimum, given.count <= step.maximum ?? Int.max
    else { return true }
    for case .relationship(let relationship) in step.reversed ? given.reversed() : given {
      if let types = step.hop.types, !types.contains(graph.typeID(of: relationship)) {
        return true
      }
      if isUsed(relationship, step.hop.distinctFrom) { return true }
      let ends = graph.endpoints(of: relationship)
      if step.hop.direction != .incoming, ends.start == node {
        node = ends.end
      } else if step.hop.direction != .outgoing, ends.end == node {
        node = ends.start
      } else {
        return true
      }
    }
    if step.hop.toBound {
      guard try self.node(step.hop.to) == node else { return true }
    } else {
      slots[step.hop.to] = .node(node)
    }
    return try emit()
  }
}
