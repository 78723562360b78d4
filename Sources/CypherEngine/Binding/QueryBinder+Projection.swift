internal import CypherSyntax
internal import TextCore

/// A projection while it is bound.
struct ProjectionDraft {
  struct Column {
    var name: String
    var expression: CypherExpression?
    var variable: Scope.Variable
  }

  var columns: [Column] = []
  /// Grouping keys, set before aggregates.
  var keys: [SlotAssignment] = []
  /// Values computed for each row, after grouping where there is any.
  var assignments: [SlotAssignment] = []
  var isAggregated: Bool
}

/// `WITH` and `RETURN`.
extension QueryBinder {
  mutating func bind(
    _ projection: CypherProjection, after input: PlanNode, isReturn: Bool
  ) throws -> BoundQuery {
    let before = scope
    var draft = ProjectionDraft(
      isAggregated: projection.items.contains { $0.expression.containsAggregate })
    try bindColumns(projection, isReturn, into: &draft)
    var after = Scope()
    for column in draft.columns { after[column.name] = column.variable }

    // Sort keys may add aggregates, so they are bound before the grouping step is made.
    let keys = try sortKeys(projection, draft, before: before, after: after)
    if !isReturn { try requireNames(projection) }
    // WHERE sees what was before a WITH that neither groups nor drops rows.
    let seesBefore = projection.predicate != nil && !draft.isAggregated && !projection.distinct
    var plan = input
    if draft.isAggregated {
      plan = .aggregate(
        plan, AggregateStep(keys: draft.keys, aggregates: grouping?.aggregates ?? []))
      grouping = nil
    }
    if !draft.assignments.isEmpty { plan = .project(plan, draft.assignments) }
    let slots = draft.columns.map(\.variable.slot)
    if projection.distinct { plan = .distinct(plan, slots: slots) }
    let skip = try rowCount(projection.skip, "SKIP")
    let limit = try rowCount(projection.limit, "LIMIT")
    if !keys.isEmpty {
      var kept = limit
      if let skip, let limit { kept = .arithmetic(.add, skip, limit) }
      let order = projection.order.map {
        display($0.expression.span) + ($0.descending ? " DESC" : "")
      }
      plan = .sort(
        plan,
        SortStep(
          keys: keys, slots: (seesBefore ? before.slots.union(slots) : Set(slots)).sorted(),
          limit: kept,
          display: order.joined(separator: ", ")))
    }
    if let skip { plan = .skip(plan, skip) }
    if let limit { plan = .limit(plan, limit) }
    if let predicate = projection.predicate {
      scope = seesBefore ? before.overlaid(by: after) : after
      projected = seesBefore ? [] : columnKeys(draft)
      defer { projected = [] }
      plan = .filter(
        plan, try self.predicate(predicate), display: display(predicate.span))
    }
    scope = after
    return BoundQuery(
      plan: plan, columns: draft.columns.map { ($0.name, $0.variable.slot) })
  }

  private func columnKeys(_ draft: ProjectionDraft) -> [Grouping.Key] {
    draft.columns.compactMap { column in
      column.expression.map {
        Grouping.Key(
          fingerprint: fingerprint($0.span), variable: column.variable, isSimple: false,
          names: [])
      }
    }
  }

  private func requireNames(_ projection: CypherProjection) throws {
    for item in projection.items where item.alias == nil {
      if case .variable = item.expression.node { continue }
      throw failure(
        .noExpressionAlias, "an expression in WITH needs a name: write AS and a name after it",
        at: item.span)
    }
  }

  private mutating func bindColumns(
    _ projection: CypherProjection, _ isReturn: Bool, into draft: inout ProjectionDraft
  ) throws {
    if projection.all {
      let names = scope.names
      guard !names.isEmpty || !isReturn else {
        throw failure(
          .noVariablesInScope, "RETURN * needs variables in scope", at: projection.span)
      }
      for name in names {
        guard let variable = scope[name] else { continue }
        draft.columns.append(.init(name: name, expression: nil, variable: variable))
      }
    }
    let first = draft.columns.count
    for item in projection.items {
      let name = columnName(item)
      guard !draft.columns.contains(where: { $0.name == name }) else {
        throw failure(
          .columnNameConflict, "two columns are named '\(name)'", at: item.expression.span)
      }
      draft.columns.append(
        .init(
          name: name, expression: item.expression,
          variable: Scope.Variable(slot: -1, type: .any)))
    }
    if draft.isAggregated {
      try bindGrouped(from: first, &draft)
    } else {
      for index in first..<draft.columns.count {
        guard let value = draft.columns[index].expression else { continue }
        let (bound, type) = try expression(value)
        draft.columns[index].variable = assign(
          bound, type, named: draft.columns[index].name, to: &draft.assignments)
      }
    }
  }

  /// Gives a value a slot: its own, where it is a variable already.
  private mutating func assign(
    _ value: BoundExpression, _ type: StaticType, named name: String,
    to assignments: inout [SlotAssignment]
  ) -> Scope.Variable {
    if case .slot(let slot) = value { return Scope.Variable(slot: slot, type: type) }
    let slot = newSlot()
    assignments.append(SlotAssignment(slot: slot, value: value, name: name))
    return Scope.Variable(slot: slot, type: type)
  }

  private func columnName(_ item: CypherProjectionItem) -> String {
    if let alias = item.alias { return alias.text }
    if case .variable(let name) = item.expression.node { return name }
    return text(item.span)
  }

  /// Binds columns of which at least one has an aggregate: the others are the grouping keys.
  private mutating func bindGrouped(from first: Int, _ draft: inout ProjectionDraft) throws {
    var group = Grouping(input: scope)
    for index in draft.columns.indices {
      let column = draft.columns[index]
      if let value = column.expression {
        if value.containsAggregate { continue }
        let (bound, type) = try expression(value)
        let slot = newSlot()
        draft.keys.append(SlotAssignment(slot: slot, value: bound, name: column.name))
        let variable = Scope.Variable(slot: slot, type: type)
        draft.columns[index].variable = variable
        group.keys.append(
          .init(
            fingerprint: fingerprint(value.span), variable: variable,
            isSimple: value.isSimpleKey, names: value.variableNames))
      } else {
        draft.keys.append(
          SlotAssignment(
            slot: column.variable.slot, value: .slot(column.variable.slot), name: column.name))
        group.keys.append(
          .init(
            fingerprint: column.name, variable: column.variable, isSimple: true,
            names: [column.name]))
      }
    }
    grouping = group
    for index in first..<draft.columns.count {
      guard let value = draft.columns[index].expression, value.containsAggregate else {
        continue
      }
      let (bound, type) = try expression(value)
      let variable = assign(
        bound, type, named: draft.columns[index].name, to: &draft.assignments)
      draft.columns[index].variable = variable
      let key = Grouping.Key(
        fingerprint: fingerprint(value.span), variable: variable, isSimple: false, names: [])
      grouping?.projected.append(key)
    }
  }

  private mutating func sortKeys(
    _ projection: CypherProjection, _ draft: ProjectionDraft, before: Scope, after: Scope
  ) throws -> [(value: BoundExpression, descending: Bool)] {
    guard !projection.order.isEmpty else { return [] }
    let aggregateOutside = projection.order.first { $0.expression.containsAggregate }
    if !draft.isAggregated, let aggregateOutside {
      throw failure(
        .invalidAggregation, "an aggregate can only sort rows that are grouped",
        at: aggregateOutside.expression.span)
    }
    scope = draft.isAggregated || projection.distinct ? after : before.overlaid(by: after)
    projected = projection.distinct && !draft.isAggregated ? columnKeys(draft) : []
    defer { projected = [] }
    grouping?.isSorting = true
    return try projection.order.map { key in
      grouping?.allowsComplexKeys = !key.expression.containsAggregate
      let bound = try expression(key.expression).bound
      return (bound, key.descending)
    }
  }

  /// The argument of `SKIP` or `LIMIT`.
  private mutating func rowCount(
    _ count: CypherExpression?, _ clause: String
  ) throws -> BoundExpression? {
    guard let count else { return nil }
    guard count.isConstant else {
      throw failure(
        .nonConstantExpression, "\(clause) cannot depend on the rows", at: count.span)
    }
    switch count.node {
    case .integer(let value) where value < 0:
      throw failure(
        .negativeIntegerArgument, "\(clause) needs a number that is not negative",
        at: count.span)
    case .float, .string, .boolean, .list, .map, .null:
      throw failure(
        .invalidArgumentType, "\(clause) needs an integer", at: count.span)
    default:
      let bound = try expression(count).bound
      return bound.place == nil ? .at(count.span.start, bound) : bound
    }
  }
}
