internal import CypherSyntax
internal import TextCore

/// Expressions that bring variables of their own.
extension QueryBinder {
  /// Runs a rule with a local variable, which may hide one outside.
  private mutating func with<T>(
    _ name: CypherName, _ type: StaticType, _ rule: (inout QueryBinder, Int) throws -> T
  ) throws -> T {
    let outer = scope
    let slot = newSlot()
    scope[name.text] = Scope.Variable(slot: slot, type: type)
    defer { scope = outer }
    return try rule(&self, slot)
  }

  private mutating func listOperand(_ list: CypherExpression) throws -> Typed {
    let typed = try expression(list)
    try require(typed.type, at: list.span, .list(.any))
    return typed
  }

  mutating func comprehension(
    _ name: CypherName, _ list: CypherExpression, _ filter: CypherExpression?,
    _ projection: CypherExpression?
  ) throws -> Typed {
    let (source, type) = try listOperand(list)
    for inner in [filter, projection] {
      if let aggregate = inner?.firstAggregate {
        throw failure(
          .invalidAggregation, "an aggregate cannot stand in a list comprehension",
          at: aggregate.span)
      }
    }
    return try with(name, type.element) { binder, slot in
      let condition = try filter.map { try binder.predicate($0) }
      let value = try projection.map { try binder.expression($0) }
      return (
        .listComprehension(slot: slot, source, filter: condition, projection: value?.bound),
        .list(value?.type ?? type.element)
      )
    }
  }

  mutating func quantifier(
    _ kind: CypherQuantifier, _ name: CypherName, _ list: CypherExpression,
    _ predicate: CypherExpression
  ) throws -> Typed {
    let (source, type) = try listOperand(list)
    return try with(name, type.element) { binder, slot in
      let condition = try binder.predicate(predicate)
      return (.quantifier(kind, slot: slot, source, condition), .boolean)
    }
  }

  mutating func reduce(
    _ total: CypherName, _ initial: CypherExpression, _ name: CypherName,
    _ list: CypherExpression, _ body: CypherExpression
  ) throws -> Typed {
    let (start, _) = try expression(initial)
    let (source, type) = try listOperand(list)
    return try with(total, .any) { binder, totalSlot in
      try binder.with(name, type.element) { binder, slot in
        let step = try binder.expression(body).bound
        return (.reduce(total: totalSlot, start, slot: slot, source, body: step), .any)
      }
    }
  }

  mutating func caseWhen(
    _ subject: CypherExpression?, _ branches: [(when: CypherExpression, then: CypherExpression)],
    _ otherwise: CypherExpression?
  ) throws -> Typed {
    let value = try subject.map { try expression($0).bound }
    var type: StaticType?
    var bound: [(when: BoundExpression, then: BoundExpression)] = []
    for branch in branches {
      let condition = try self.condition(branch.when).bound
      let (result, itsType) = try expression(branch.then)
      type = type.map { $0.joined(itsType) } ?? itsType
      bound.append((condition, result))
    }
    let last = try otherwise.map { try expression($0) }
    if let last { type = type?.joined(last.type) }
    return (.caseWhen(value, bound, last?.bound), type ?? .any)
  }

  mutating func mapProjection(
    _ name: CypherName, _ items: [CypherMapProjectionItem]
  ) throws -> Typed {
    let (subject, type) = try variable(name.text, at: name.span)
    try require(type, at: name.span, .map, .node, .relationship)
    let bound: [BoundProjectionItem] = try items.map { item in
      switch item {
      case .property(let key): return .property(key: key, id: graph.keyID(key))
      case .allProperties: return .allProperties
      case .entry(let key, let value): return .entry(key: key, try expression(value).bound)
      case .variable(let other):
        return .entry(key: other.text, try variable(other.text, at: other.span).bound)
      }
    }
    return (.mapProjection(subject, bound), .map)
  }

  mutating func call(
    _ name: CypherName, _ distinct: Bool, _ arguments: [CypherExpression],
    _ value: CypherExpression
  ) throws -> Typed {
    let lower = name.text.lowercased()
    if AggregateFunction(rawValue: lower) != nil {
      throw failure(
        aggregateError ?? .invalidAggregation, "an aggregate cannot stand here", at: name.span)
    }
    if lower == "exists", arguments.count == 1 {
      let (bound, type) = try condition(arguments[0])
      if case .pattern = arguments[0].node { return (bound, type) }
      return (.isNull(bound, negated: true), .boolean)
    }
    guard let function = CypherFunction(rawValue: lower) else {
      throw failure(
        .unknownFunction, "there is no function '\(name.text)'", at: name.span)
    }
    let signature = function.signature
    guard signature.arity.contains(arguments.count), !distinct else {
      throw failure(
        .invalidNumberOfArguments, "\(name.text) takes \(signature.arityText)", at: name.span)
    }
    var bound: [BoundExpression] = []
    var types: [StaticType] = []
    for (index, argument) in arguments.enumerated() {
      let (inner, type) = try expression(argument)
      let allowed = signature.parameters[min(index, signature.parameters.count - 1)]
      guard allowed.isEmpty || allowed.contains(where: { type.mayBe($0) }) else {
        throw failure(
          .invalidArgumentType,
          "\(name.text) needs \(allowed.map(\.name).joined(separator: " or ")), found "
            + type.name, at: argument.span)
      }
      bound.append(inner)
      types.append(type)
    }
    if function == .id, let only = bound.first { return (.identity(only), .integer) }
    if function == .coalesce {
      return (.call(function, bound), types.dropFirst().reduce(types[0]) { $0.joined($1) })
    }
    return (.call(function, bound), signature.result)
  }
}
