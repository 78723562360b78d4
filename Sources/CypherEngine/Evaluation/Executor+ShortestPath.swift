/// Shortest paths, by a breadth-first search from both ends at once.
extension Executor {
  /// The nodes reached from one end, with every way by which each was first reached.
  private struct Front {
    var reached: [Int: [GraphHop]] = [:]
    var frontier: [Int]
    var depth = 0

    init(_ start: Int) {
      reached[start] = []
      frontier = [start]
    }
  }

  func shortestPaths(_ step: ShortestPathStep, _ emit: Emit) throws -> Bool {
    let chain = step.chain
    guard let from = try node(chain.hop.from), let to = try node(chain.hop.to) else {
      return true
    }
    if from == to {
      guard chain.minimum == 0 else { return true }
      slots[chain.hop.relationship] = .list([])
      return try emit()
    }
    let properties = try chain.properties.map { ($0, try evaluate($0.value)) }
    var back = chain
    back.hop.direction = chain.hop.direction.reversed
    var near = Front(from)
    var far = Front(to)
    let maximum = chain.maximum ?? Int.max
    while !near.frontier.isEmpty, !far.frontier.isEmpty, near.depth + far.depth < maximum {
      let meeting: [Int]
      if near.frontier.count <= far.frontier.count {
        meeting = try advance(&near, chain, properties, until: far)
      } else {
        meeting = try advance(&far, back, properties, until: near)
      }
      guard !meeting.isEmpty else { continue }
      guard near.depth + far.depth >= chain.minimum else { return true }
      for node in meeting {
        let goesOn = try emitPaths(through: node, near, far, step, emit)
        if !goesOn { return false }
        if !step.all { return true }
      }
      return true
    }
    return true
  }

  /// Reaches one level further, and tells which of the new nodes the other front knows.
  private func advance(
    _ front: inout Front, _ step: ChainStep,
    _ properties: [((key: String, id: Int?, value: BoundExpression), CypherValue)],
    until other: Front
  ) throws -> [Int] {
    var next: [Int] = []
    var fresh: [Int: [GraphHop]] = [:]
    for node in front.frontier {
      let hops = hops(from: node, step.hop)
      defer { giveBack(hops) }
      for hop in hops {
        try budget.tick()
        if front.reached[hop.node] != nil { continue }
        if isUsed(hop.relationship, step.hop.distinctFrom) { continue }
        guard has(properties, hop.relationship) else { continue }
        if fresh[hop.node] == nil { next.append(hop.node) }
        fresh[hop.node, default: []].append(
          GraphHop(relationship: hop.relationship, node: node))
      }
    }
    try budget.hold(next.count)
    front.reached.merge(fresh) { known, _ in known }
    front.frontier = next
    front.depth += 1
    return next.filter { other.reached[$0] != nil }
  }

  /// Emits the paths, or the first, through a node where both fronts met.
  private func emitPaths(
    through middle: Int, _ near: Front, _ far: Front, _ step: ShortestPathStep, _ emit: Emit
  ) throws -> Bool {
    let heads = try ways(back: near, from: middle, all: step.all)
    let tails = try ways(back: far, from: middle, all: step.all)
    for head in heads {
      for tail in tails {
        try budget.tick()
        let walked = head.reversed() + tail
        let relationships = step.chain.reversed ? walked.reversed() : walked
        slots[step.chain.hop.relationship] = .list(relationships.map { .relationship($0) })
        if try !emit() { return false }
      }
    }
    return true
  }

  /// The relationships from a node back to where a front started: all ways, or one.
  private func ways(back front: Front, from node: Int, all: Bool) throws -> [[Int]] {
    var open: [(node: Int, relationships: [Int])] = [(node, [])]
    var done: [[Int]] = []
    while let (node, relationships) = open.popLast() {
      try budget.tick()
      let hops = front.reached[node] ?? []
      if hops.isEmpty { done.append(relationships) }
      for hop in all ? hops.reversed() : Array(hops.prefix(1)) {
        open.append((hop.node, relationships + [hop.relationship]))
      }
      guard open.count + done.count <= budget.limits.values else {
        throw Budget.memoryError(budget.limits.values)
      }
    }
    return done
  }
}
