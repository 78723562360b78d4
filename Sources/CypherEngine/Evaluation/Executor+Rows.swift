/// Steps that keep rows: distinct, sort, skip and limit.
extension Executor {
  func distinct(_ input: PlanNode, _ own: [Int], _ emit: Emit) throws -> Bool {
    var seen = GroupTable(width: own.count)
    var row = own.map { _ in 0 }
    return try run(input) {
      for index in own.indices { row[index] = seen.number(slots[own[index]]) }
      let known = seen.count
      guard seen.group(of: row) == known, seen.count > known else { return true }
      try budget.hold(own.reduce(1) { $0 + slots[$1].weight })
      return try emit()
    }
  }

  func skip(_ input: PlanNode, _ count: BoundExpression, _ emit: Emit) throws -> Bool {
    var left = try rowCount(count, "SKIP")
    return try run(input) {
      if left > 0 {
        left -= 1
        return true
      }
      return try emit()
    }
  }

  func limit(_ input: PlanNode, _ count: BoundExpression, _ emit: Emit) throws -> Bool {
    var left = try rowCount(count, "LIMIT")
    guard left > 0 else { return true }
    var goesOn = true
    _ = try run(input) {
      left -= 1
      goesOn = try emit()
      return goesOn && left > 0
    }
    return goesOn
  }

  private func rowCount(_ count: BoundExpression, _ clause: String) throws -> Int64 {
    let value = try evaluate(count)
    guard case .integer(let rows) = value else {
      throw CypherRuntimeError(
        .syntax, "InvalidArgumentType", "\(clause) needs an integer, found \(value.typeName)"
      ).at(count.place)
    }
    guard rows >= 0 else {
      throw CypherRuntimeError(
        .syntax, "NegativeIntegerArgument", "\(clause) needs a number that is not negative"
      ).at(count.place)
    }
    return rows
  }

  private struct SortedRow {
    var keys: [CypherValue]
    var values: [CypherValue]
    var position: Int
  }

  /// Runs what a sorting reads; of a grouping only the groups that it can still ask for.
  private func feed(
    _ input: PlanNode, _ sort: SortStep, limit: Int, _ emit: Emit
  ) throws {
    guard case .aggregate(let inner, let group) = input else {
      _ = try run(input, emit)
      return
    }
    _ = try aggregate(inner, group, cut: GroupCut(sort, limit: limit, group), emit: emit)
  }

  func sort(_ input: PlanNode, _ step: SortStep, _ emit: Emit) throws -> Bool {
    var limit = Int.max
    if let count = step.limit {
      limit = Int(clamping: try rowCount(count, "LIMIT"))
      if limit == 0 { return true }
    }
    var rows: [SortedRow] = []
    let weight = step.keys.count + step.slots.count + 2
    func precedes(_ left: SortedRow, _ right: SortedRow) -> Bool {
      for (index, key) in step.keys.enumerated() {
        let order = CypherValue.order(left.keys[index], right.keys[index])
        if order != 0 { return key.descending ? order > 0 : order < 0 }
      }
      return left.position < right.position
    }
    // With a limit, a row that comes after all that can still be asked for is not kept.
    var worst: SortedRow?
    var row = SortedRow(keys: step.keys.map { _ in .null }, values: [], position: 0)
    try feed(input, step, limit: limit) {
      for index in row.keys.indices { row.keys[index] = try evaluate(step.keys[index].value) }
      row.position += 1
      if let worst, !precedes(row, worst) { return true }
      try budget.hold(weight)
      row.values = step.slots.map { slots[$0] }
      rows.append(row)
      if limit < 1 << 20, rows.count > limit * 2 + 1024 {
        rows.sort(by: precedes)
        budget.release((rows.count - limit) * weight)
        rows.removeLast(rows.count - limit)
        worst = rows.last
      }
      return true
    }
    try budget.checkTime()
    rows.sort(by: precedes)
    for row in rows.prefix(limit) {
      try budget.tick()
      for (slot, value) in zip(step.slots, row.values) { slots[slot] = value }
      if try !emit() { return false }
    }
    return true
  }
}
