internal import CypherSyntax

/// Walks a `FlatWalk` and counts its rows by their keys.
struct FlatCounter<Graph: PropertyGraph> {
  private let executor: Executor<Graph>
  private let walk: FlatWalk
  /// How much memory a group takes.
  private let weight: Int
  /// The node or relationship in each slot.
  private var places: [Int]
  /// The relationships of each step, in arrays that are used again.
  private var hops: [[GraphHop]]
  /// Of each step the one whose relationships it goes by: its own, or those of one before.
  private var lists: [Int]
  private var scanned: [[Int]?]
  private var numbers: [PropertyNumbers]
  private var row: [Int]
  /// The groups.
  private(set) var table: GroupTable
  /// The rows of each group.
  private(set) var counts: [Int64] = []

  init(_ walk: FlatWalk, _ step: AggregateStep, _ executor: Executor<Graph>) {
    self.executor = executor
    self.walk = walk
    weight = step.keys.count + step.aggregates.count + 2
    places = Array(repeating: -1, count: executor.slots.count)
    hops = Array(repeating: [], count: walk.steps.count)
    lists = Array(walk.steps.indices)
    scanned = Array(repeating: nil, count: walk.steps.count)
    numbers = Array(repeating: PropertyNumbers(), count: walk.tables)
    row = Array(repeating: 0, count: walk.keys.count)
    table = GroupTable(width: walk.keys.count)
  }

  /// Counts all rows; without keys there is one group whatever there is.
  mutating func run() throws {
    if walk.keys.isEmpty { try open(table.group(of: [])) }
    try run(from: 0)
  }

  private mutating func run(from index: Int) throws {
    guard index < walk.steps.count else { return try count() }
    let step = walk.steps[index]
    switch step.source {
    case nil: try follow(step, index)
    case .every?:
      for node in 0..<executor.graph.nodeCount { try found(node, step, index) }
    case .step(let scan)?:
      let nodes = try scanned[index] ?? executor.nodes(of: scan)
      scanned[index] = nodes
      for node in nodes { try found(node, step, index) }
    }
  }

  private mutating func found(_ node: Int, _ step: FlatWalk.Step, _ index: Int) throws {
    try executor.startRow()
    places[step.to] = node
    if try !step.tests.isEmpty && !passes(step) { return }
    try run(from: index + 1)
  }

  private mutating func follow(_ step: FlatWalk.Step, _ index: Int) throws {
    if step.repeats {
      lists[index] = lists[index - 1]
    } else {
      lists[index] = index
      hops[index].removeAll(keepingCapacity: true)
      executor.graph.appendHops(
        from: places[step.from], step.direction, types: step.types, to: &hops[index])
    }
    let (to, relationship, isLast) = (step.to, step.relationship, index + 1 == walk.steps.count)
    let list = lists[index]
    for position in 0..<hops[list].count {
      let hop = hops[list][position]
      try executor.startRow()
      if step.isBound, places[to] != hop.node { continue }
      if isUsed(hop.relationship, step.distinctFrom) { continue }
      places[relationship] = hop.relationship
      places[to] = hop.node
      if try !step.tests.isEmpty && !passes(step) { continue }
      if isLast { try count() } else { try run(from: index + 1) }
    }
  }

  private func isUsed(_ relationship: Int, _ slots: [Int]) -> Bool {
    for slot in slots where places[slot] == relationship { return true }
    return false
  }

  private func passes(_ step: FlatWalk.Step) throws -> Bool {
    var areSlotsSet = false
    for test in step.tests {
      switch test {
      case .label(let slot, let label):
        guard executor.graph.hasLabel(label, node: places[slot]) else { return false }
      case .order(let operation, let left, let right):
        guard operation.holds(of: places[left], places[right]) else { return false }
      case .other(let predicate):
        if !areSlotsSet { setSlots(step) }
        areSlotsSet = true
        guard try executor.isTrue(predicate) else { return false }
      }
    }
    return true
  }

  private func setSlots(_ step: FlatWalk.Step) {
    for slot in step.known.nodes { executor.slots[slot] = .node(places[slot]) }
    for slot in step.known.relationships { executor.slots[slot] = .relationship(places[slot]) }
  }

  private mutating func count() throws {
    guard !walk.keys.isEmpty else {
      counts[0] += 1
      return
    }
    for index in row.indices { row[index] = number(walk.keys[index]) }
    let group = table.group(of: row)
    if group == counts.count { try open(group) }
    counts[group] += 1
  }

  private mutating func open(_ group: Int) throws {
    try executor.budget.hold(weight)
    counts.append(0)
  }

  private mutating func number(_ key: FlatWalk.Key) -> Int {
    switch key {
    case .node(let slot): return table.number(.node(places[slot]))
    case .property(let slot, let id, let index):
      let node = places[slot]
      if let known = numbers[index].known(node, nodes: executor.graph.nodeCount) { return known }
      if numbers[index].isLarge { table.expectMany() }
      let number = table.number(id.map { executor.graph.property($0, ofNode: node) } ?? .null)
      numbers[index].remember(number, for: node)
      return number
    }
  }
}

extension CypherComparison {
  /// Whether it holds of two integers.
  @inline(__always)
  fileprivate func holds(of left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// The groups that a sorting with a limit can still ask for, where it goes by a count first.
struct GroupCut {
  private let column: Int
  private let isDescending: Bool
  private let limit: Int

  /// More are not worth looking for.
  private static let most = 1024

  /// Nil where the sorting does not begin with a plain count of the grouping it reads.
  init?(_ sort: SortStep, limit: Int, _ group: AggregateStep) {
    guard limit <= Self.most, let key = sort.keys.first, case .slot(let slot) = key.value,
      let column = group.aggregates.firstIndex(where: { $0.slot == slot })
    else { return nil }
    (self.column, isDescending, self.limit) = (column, key.descending, limit)
  }

  /// The least, or greatest, count that is among the first; nil where all are.
  func last(of columns: [AggregateColumn]) -> (counts: [Int64], bound: ClosedRange<Int64>)? {
    guard case .counts(let counts) = columns[column], counts.count > limit * 4 else { return nil }
    // The best so far, the worst of them in front.
    var best = counts.prefix(limit).map { isDescending ? $0 : -$0 }.sorted()
    for count in counts.dropFirst(limit) {
      let value = isDescending ? count : -count
      guard value > best[0] else { continue }
      var place = 0
      while place + 1 < best.count, best[place + 1] < value {
        best[place] = best[place + 1]
        place += 1
      }
      best[place] = value
    }
    return (counts, isDescending ? best[0]...Int64.max : Int64.min...(-best[0]))
  }
}
