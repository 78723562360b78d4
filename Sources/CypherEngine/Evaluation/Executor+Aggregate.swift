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
