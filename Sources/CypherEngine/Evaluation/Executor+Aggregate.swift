/// Grouping.
extension Executor {
  func aggregate(_ input: PlanNode, _ step: AggregateStep, _ emit: Emit) throws -> Bool {
    var table = GroupTable(width: step.keys.count)
    var columns = step.aggregates.map { AggregateColumn($0) }
    func open() throws {
      try budget.hold(step.keys.count + columns.count + 2)
      for index in columns.indices {
        let parameter = try step.aggregates[index].parameter.map { try evaluate($0) }
        try columns[index].open(parameter: parameter)
      }
    }
    if step.keys.isEmpty {
      _ = table.group(of: [])
      try open()
    }
    var key = [CypherValue](repeating: .null, count: step.keys.count)
    _ = try run(input) {
      var group = 0
      if !step.keys.isEmpty {
        for index in key.indices { key[index] = try evaluate(step.keys[index].value) }
        group = table.group(of: key)
        if group == columns.first?.count ?? 0 { try open() }
      }
      for index in columns.indices {
        guard let argument = step.aggregates[index].argument else {
          columns[index].countRow(group)
          continue
        }
        let value = try evaluate(argument)
        if try columns[index].add(value, to: group) { try budget.hold(value.weight) }
      }
      return true
    }
    for group in 0..<table.count {
      try budget.tick()
      for (index, assignment) in step.keys.enumerated() {
        slots[assignment.slot] = table.keys[group * step.keys.count + index]
      }
      for index in columns.indices {
        slots[step.aggregates[index].slot] = try checkedAggregate(columns[index].result(group))
      }
      if try !emit() { return false }
    }
    return true
  }
}

extension Executor {
  /// A collected list is checked as every list is; it was counted while it was collected.
  private func checkedAggregate(_ value: CypherValue) throws -> CypherValue {
    guard case .list = value else { return value }
    guard value.size(limit: budget.limits.values) != nil else {
      throw Budget.memoryError(budget.limits.values)
    }
    return value
  }
}

/// Numbers the groups in the order in which their keys were first seen.
struct GroupTable {
  /// One or two nodes or relationships as integers: the common keys, without an array for each.
  private struct PackedKey: Hashable {
    var first: Int
    var second: Int
    var kinds: UInt8
  }

  private let width: Int
  private var packed: [PackedKey: Int] = [:]
  private var others: [[CypherValue]: Int] = [:]
  /// The keys of all groups, one after the other.
  private(set) var keys: [CypherValue] = []
  private(set) var count = 0

  init(width: Int) {
    self.width = width
  }

  /// The group of a key: a new one gets the next number.
  mutating func group(of key: [CypherValue]) -> Int {
    let group: Int
    if let small = pack(key) {
      group = Self.find(small, in: &packed, next: count)
    } else {
      group = Self.find(key, in: &others, next: count)
    }
    if group == count {
      keys += key
      count += 1
    }
    return group
  }

  private static func find<Key>(
    _ key: Key, in groups: inout [Key: Int], next: Int
  ) -> Int {
    { (group: inout Int) in
      if group < 0 { group = next }
      return group
    }(&groups[key, default: -1])
  }

  private func pack(_ key: [CypherValue]) -> PackedKey? {
    guard width == 1 || width == 2, let first = Self.identity(key[0]) else { return nil }
    if width == 1 { return PackedKey(first: first.id, second: 0, kinds: first.kind) }
    guard let second = Self.identity(key[1]) else { return nil }
    return PackedKey(first: first.id, second: second.id, kinds: first.kind << 1 | second.kind)
  }

  private static func identity(_ value: CypherValue) -> (id: Int, kind: UInt8)? {
    switch value {
    case .node(let id): (id, 0)
    case .relationship(let id): (id, 1)
    default: nil
    }
  }
}

/// One aggregate for all groups.
enum AggregateColumn {
  /// Plain counts need no more than a number each.
  case counts([Int64])
  case states([AggregateState], AggregateStep.Aggregate)

  init(_ step: AggregateStep.Aggregate) {
    let isCount = step.function == .count || step.function == .countRows
    self = isCount && !step.distinct ? .counts([]) : .states([], step)
  }

  /// The number of groups.
  var count: Int {
    switch self {
    case .counts(let counts): counts.count
    case .states(let states, _): states.count
    }
  }

  /// Adds a group without rows.
  mutating func open(parameter: CypherValue?) throws {
    switch self {
    case .counts(var counts):
      self = .counts([])
      counts.append(0)
      self = .counts(counts)
    case .states(var states, let step):
      self = .states([], step)
      states.append(try AggregateState(step, parameter: parameter))
      self = .states(states, step)
    }
  }

  mutating func countRow(_ group: Int) {
    guard case .counts(var counts) = self else { return }
    self = .counts([])
    counts[group] += 1
    self = .counts(counts)
  }

  /// Takes one value, and tells whether it is kept in memory.
  mutating func add(_ value: CypherValue, to group: Int) throws -> Bool {
    switch self {
    case .counts:
      if !value.isNull { countRow(group) }
      return false
    case .states(var states, let step):
      self = .states([], step)
      defer { self = .states(states, step) }
      return try states[group].add(value)
    }
  }

  func result(_ group: Int) throws -> CypherValue {
    switch self {
    case .counts(let counts): .integer(counts[group])
    case .states(let states, _): try states[group].result()
    }
  }
}
