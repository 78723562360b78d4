internal import CypherSyntax
internal import TextCore

/// Expressions over grouped rows.
extension QueryBinder {
  typealias Typed = (bound: BoundExpression, type: StaticType)

  /// What a grouping key, a projected aggregate or a new aggregate gives for an expression;
  /// `nil` where the expression must be taken apart.
  mutating func groupedExpression(_ value: CypherExpression) throws -> Typed? {
    if !projected.isEmpty, let column = projectedColumn(value) { return column }
    guard let group = grouping else { return nil }
    let print = fingerprint(value.span)
    for key in group.keys
    where key.fingerprint == print && (key.isSimple || group.allowsComplexKeys) {
      // A local name that hides one of the key's makes it another expression.
      let isSame = key.names.allSatisfy { group.isInput($0, in: scope) }
      guard isSame || group.isSorting else { continue }
      touched.insert(key.variable.slot)
      return (.slot(key.variable.slot), key.variable.type)
    }
    for key in group.projected where key.fingerprint == print && group.isSorting {
      return (.slot(key.variable.slot), key.variable.type)
    }
    guard let function = value.aggregate else { return nil }
    return try aggregate(function, value)
  }

  /// A column that was projected from the same expression.
  private mutating func projectedColumn(_ value: CypherExpression) -> Typed? {
    if case .variable(let name) = value.node, scope[name] != nil { return nil }
    let print = fingerprint(value.span)
    guard let column = projected.first(where: { $0.fingerprint == print }) else { return nil }
    touched.insert(column.variable.slot)
    return (.slot(column.variable.slot), column.variable.type)
  }

  private mutating func aggregate(
    _ function: AggregateFunction, _ value: CypherExpression
  ) throws -> Typed {
    guard let group = grouping else { return (.constant(.null), .any) }
    let print = fingerprint(value.span)
    if group.isSorting, !group.aggregateFingerprints.contains(print) {
      throw unprojected(value)
    }
    var step = AggregateStep.Aggregate(
      slot: 0, function: function, distinct: false, argument: nil, parameter: nil,
      name: text(value.span), place: value.span.start)
    var type = StaticType.any
    if case .call(let name, let distinct, let arguments) = value.node {
      let isPercentile = function == .percentileCont || function == .percentileDisc
      guard arguments.count == (isPercentile ? 2 : 1) else {
        throw failure(
          .invalidNumberOfArguments,
          "\(name.text) takes \(isPercentile ? "two arguments" : "one argument")", at: name.span)
      }
      for argument in arguments {
        if let inner = argument.firstAggregate {
          throw failure(
            .nestedAggregation, "an aggregate cannot stand inside another", at: inner.span)
        }
        if argument.callsRandom {
          throw failure(
            .nonConstantExpression, "rand() cannot be aggregated", at: argument.span)
        }
      }
      let outer = scope
      let outerError = aggregateError
      scope = group.input
      grouping = nil
      aggregateError = .nestedAggregation
      let bound = try expression(arguments[0])
      step.argument = bound.bound
      if isPercentile { step.parameter = try expression(arguments[1]).bound }
      step.distinct = distinct
      scope = outer
      aggregateError = outerError
      grouping = group
      type = function == .collect ? .list(bound.type) : function.resultType(of: bound.type)
    } else {
      type = .integer
    }
    if let index = group.aggregateFingerprints.firstIndex(of: print) {
      return (.slot(group.aggregates[index].slot), type)
    }
    step.slot = newSlot()
    grouping?.aggregates.append(step)
    grouping?.aggregateFingerprints.append(print)
    return (.slot(step.slot), type)
  }

  /// The error for an aggregate that only `ORDER BY` has.
  private func unprojected(_ value: CypherExpression) -> CypherSyntaxError {
    if let name = value.variableNames.sorted().first(where: { scope[$0] == nil }) {
      return failure(
        .undefinedVariable, "the variable '\(name)' is not defined after the projection",
        at: value.span)
    }
    return failure(
      .invalidAggregation, "an aggregate in ORDER BY must be one of the columns",
      at: value.span)
  }

  /// The error for a variable that is gone after grouping.
  func ungrouped(_ name: String, at span: SourceSpan) -> CypherSyntaxError? {
    guard let group = grouping, group.input[name] != nil else { return nil }
    let isInKey = group.keys.contains { $0.names.contains(name) }
    guard !group.isSorting || isInKey else { return nil }
    return failure(
      .ambiguousAggregationExpression,
      "'\(name)' stands beside an aggregate, so it must be a grouping key of its own", at: span)
  }
}

extension AggregateFunction {
  func resultType(of argument: StaticType) -> StaticType {
    switch self {
    case .count, .countRows: .integer
    case .min, .max: argument
    default: .any
    }
  }
}

extension CypherExpression {
  /// Whether a random number is drawn inside.
  var callsRandom: Bool {
    if case .call(let name, _, _) = node, name.text.lowercased() == "rand" { return true }
    return children.contains(where: \.callsRandom)
  }
}
