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
