/// Grouping.
extension Executor {
  func aggregate(_ input: PlanNode, _ step: AggregateStep, _ emit: Emit) throws -> Bool {
    var groups: [[CypherValue]: Int] = [:]
    var keys: [[CypherValue]] = []
    var states: [AggregateState] = []
    let width = step.aggregates.count
    func open(_ key: [CypherValue]) throws -> Int {
      try budget.hold(key.count + width + 2)
      keys.append(key)
      for aggregate in step.aggregates {
        let parameter = try aggregate.parameter.map { try evaluate($0) }
        states.append(try AggregateState(aggregate, parameter: parameter))
      }
      return keys.count - 1
    }
    if step.keys.isEmpty { _ = try open([]) }
    _ = try run(input) {
      var group = 0
      if !step.keys.isEmpty {
        let key = try step.keys.map { try evaluate($0.value) }
        if let known = groups[key] {
          group = known
        } else {
          group = try open(key)
          groups[key] = group
        }
      }
      for index in 0..<width {
        let aggregate = step.aggregates[index]
        guard let argument = aggregate.argument else {
          states[group * width + index].countRow()
          continue
        }
        let value = try evaluate(argument)
        if try states[group * width + index].add(value) { try budget.hold(1) }
      }
      return true
    }
    groups = [:]
    for group in keys.indices {
      try budget.tick()
      for (assignment, value) in zip(step.keys, keys[group]) { slots[assignment.slot] = value }
      for index in 0..<width {
        slots[step.aggregates[index].slot] = try states[group * width + index].result()
      }
      if try !emit() { return false }
    }
    return true
  }
}
