/// Grouping.
extension Executor {
  /// Groups rows, and emits the groups: of a sorting that takes only the first by a count, those
  /// that can be among them.
  func aggregate(
    _ input: PlanNode, _ step: AggregateStep, cut: GroupCut? = nil, emit: Emit
  ) throws -> Bool {
    if let walk = FlatWalk(input, step, over: graph) {
      var counter = FlatCounter(walk, step, self)
      try counter.run()
      let columns = step.aggregates.map { _ in AggregateColumn.counts(counter.counts) }
      return try emitGroups(counter.table, columns, step, cut, emit)
    }
    var table = GroupTable(width: step.keys.count)
    var columns = step.aggregates.map { AggregateColumn($0) }
    func open() throws {
      try budget.hold(step.keys.count + columns.count + 2)
      for index in columns.indices {
        let parameter = try step.aggregates[index].parameter.map { try evaluate($0) }
        do {
          try columns[index].open(parameter: parameter)
        } catch let error as CypherRuntimeError {
          throw error.at(step.aggregates[index].place)
        }
      }
    }
    if step.keys.isEmpty {
      _ = table.group(of: [])
      try open()
    }
    var row = [Int](repeating: 0, count: step.keys.count)
    var remembered = step.keys.map { _ in PropertyNumbers() }
    _ = try run(input) {
      var group = 0
      if !step.keys.isEmpty {
        for index in row.indices {
          row[index] = try number(step.keys[index].value, &table, &remembered[index])
        }
        group = table.group(of: row)
        if group == columns.first?.count ?? 0 { try open() }
      }
      for index in columns.indices {
        guard let argument = step.aggregates[index].argument else {
          columns[index].countRow(group)
          continue
        }
        let value = try evaluate(argument)
        do {
          if try columns[index].add(value, to: group) { try budget.hold(value.weight) }
        } catch let error as CypherRuntimeError {
          throw error.at(step.aggregates[index].place)
        }
      }
      return true
    }
    return try emitGroups(table, columns, step, cut, emit)
  }

  private func emitGroups(
    _ table: GroupTable, _ columns: [AggregateColumn], _ step: AggregateStep, _ cut: GroupCut?,
    _ emit: Emit
  ) throws -> Bool {
    let last = cut?.last(of: columns)
    for group in 0..<table.count {
      try budget.tick()
      if let last, !last.bound.contains(last.counts[group]) { continue }
      for (index, assignment) in step.keys.enumerated() {
        slots[assignment.slot] = table.value(row: group, place: index)
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
  /// The number of a key's value for the current row.
  @inline(__always)
  private func number(
    _ key: BoundExpression, _ table: inout GroupTable, _ remembered: inout PropertyNumbers
  ) throws -> Int {
    guard case .slotProperty(let slot, _, _) = key, case .node(let node) = slots[slot] else {
      return table.number(try evaluate(key))
    }
    if let known = remembered.known(node, nodes: graph.nodeCount) { return known }
    let number = table.number(try evaluate(key))
    remembered.remember(number, for: node)
    return number
  }

  /// A collected list is checked as every list is; it was counted while it was collected.
  private func checkedAggregate(_ value: CypherValue) throws -> CypherValue {
    guard case .list = value else { return value }
    guard value.size(limit: budget.limits.values) != nil else {
      throw Budget.memoryError(budget.limits.values)
    }
    return value
  }
}
