internal import CypherSyntax
internal import TextCore

extension QueryBinder {
  /// Binds an expression and tells what is known of its type.
  mutating func expression(_ value: CypherExpression) throws -> Typed {
    if let grouped = try groupedExpression(value) { return grouped }
    let (bound, type) = try unplaced(value)
    return (mayFail(value, bound) ? .at(value.span.start, bound) : bound, type)
  }

  /// Whether a value can make an expression itself fail, and not only an operand of it.
  private func mayFail(_ value: CypherExpression, _ bound: BoundExpression) -> Bool {
    switch value.node {
    case .property(let subject, _):
      // Nodes and relationships have any property, so that the commonest is not looked at twice.
      guard case .slotProperty = bound, case .variable(let name) = subject.node else { return true }
      let type = scope[name]?.type
      return type != .node && type != .relationship
    case .index, .slice, .call, .quantifier, .listComprehension, .reduce, .mapProjection:
      return true
    case .unary(let operation, _): return operation != .not
    case .binary(let operation, _, _): return ![.and, .or, .xor].contains(operation)
    default: return false
    }
  }

  private mutating func unplaced(_ value: CypherExpression) throws -> Typed {
    switch value.node {
    case .null: return (.constant(.null), .any)
    case .boolean(let it): return (.constant(.boolean(it)), .boolean)
    case .integer(let it): return (.constant(.integer(it)), .integer)
    case .float(let it): return (.constant(.float(it)), .float)
    case .string(let it): return (.constant(.string(it)), .string)
    case .parameter(let name): return try parameter(name, at: value.span)
    case .variable(let name): return try variable(name, at: value.span)
    case .property(let subject, let key): return try property(subject, key)
    case .hasLabels(let subject, let labels): return try hasLabels(subject, labels)
    case .index(let subject, let index): return try indexed(subject, index)
    case .slice(let subject, let from, let to): return try slice(subject, from, to)
    case .unary(let operation, let operand): return try unary(operation, operand)
    case .binary(let operation, let left, let right):
      return try binary(operation, left, right)
    case .comparison(let first, let rest): return try comparison(first, rest)
    case .isNull(let operand, let negated):
      return (.isNull(try expression(operand).bound, negated: negated), .boolean)
    case .list(let items): return try list(items)
    case .map(let entries):
      return (.map(try entries.map { ($0.key, try expression($0.value).bound) }), .map)
    case .mapProjection(let name, let items): return try mapProjection(name, items)
    case .call(let name, let distinct, let arguments):
      return try call(name, distinct, arguments, value)
    case .countRows:
      throw failure(
        aggregateError ?? .invalidAggregation, "an aggregate cannot stand here", at: value.span)
    case .caseWhen(let subject, let branches, let otherwise):
      return try caseWhen(subject, branches, otherwise)
    case .listComprehension(let name, let list, let filter, let projection):
      return try comprehension(name, list, filter, projection)
    case .patternComprehension(let path, let filter, let projection):
      return try patternComprehension(path, filter, projection)
    case .quantifier(let kind, let name, let list, let predicate):
      return try quantifier(kind, name, list, predicate)
    case .reduce(let total, let initial, let name, let list, let body):
      return try reduce(total, initial, name, list, body)
    case .pattern(let path): return try patternValue(path, at: value.span)
    case .exists(let query): return try exists(query)
    }
  }

  /// Binds an expression that must be true, false or null.
  mutating func predicate(_ value: CypherExpression) throws -> BoundExpression {
    if aggregateError != nil, let aggregate = value.firstAggregate {
      throw failure(
        .invalidAggregation, "an aggregate cannot stand in WHERE", at: aggregate.span)
    }
    let (bound, type) = try condition(value)
    try require(type, at: value.span, .boolean)
    return bound
  }

  /// Binds an expression in a place where a pattern is a predicate.
  mutating func condition(_ value: CypherExpression) throws -> Typed {
    if case .pattern(let path) = value.node {
      return try patternPredicate(path)
    }
    let (bound, type) = try expression(value)
    // What is not surely true, false or null is said where it stands.
    return (type == .boolean || bound.place != nil ? bound : .at(value.span.start, bound), type)
  }

  func require(
    _ type: StaticType, at span: SourceSpan, _ allowed: StaticType...
  ) throws {
    for candidate in allowed where type.mayBe(candidate) { return }
    let names = allowed.map(\.name)
    throw failure(
      .invalidArgumentType, "expected \(names.joined(separator: " or ")), found \(type.name)",
      at: span)
  }

  private mutating func parameter(_ name: String, at span: SourceSpan) throws -> Typed {
    guard let parameters else { return (.call(.placeholder, []), .any) }
    guard let value = parameters[name] else {
      throw failure(.missingParameter, "the parameter '$\(name)' was not given", at: span)
    }
    return (.constant(value), .any)
  }

  mutating func variable(_ name: String, at span: SourceSpan) throws -> Typed {
    if let key = grouping?.key(named: name, in: scope) {
      touched.insert(key.slot)
      return (.slot(key.slot), key.type)
    }
    guard let variable = scope[name], grouping == nil || isVisible(name) else {
      throw ungrouped(name, at: span)
        ?? failure(.undefinedVariable, "the variable '\(name)' is not defined", at: span)
    }
    touched.insert(variable.slot)
    return (.slot(variable.slot), variable.type)
  }

  /// Whether a variable outlives the grouping: it is local, or projected and sorted by.
  private func isVisible(_ name: String) -> Bool {
    guard let grouping else { return true }
    return grouping.isSorting || !grouping.isInput(name, in: scope)
  }

  private mutating func property(_ subject: CypherExpression, _ key: String) throws -> Typed {
    let (bound, type) = try expression(subject)
    try require(type, at: subject.span, .map, .node, .relationship, .temporal, .duration)
    let id = graph.keyID(key)
    if case .slot(let slot) = bound { return (.slotProperty(slot, key: key, id: id), .any) }
    return (.property(bound, key: key, id: id), .any)
  }

  private mutating func hasLabels(
    _ subject: CypherExpression, _ labels: [String]
  ) throws -> Typed {
    let (bound, type) = try expression(subject)
    try require(type, at: subject.span, .node, .relationship)
    return (.hasLabels(bound, labels.map { label($0) }), .boolean)
  }

  private mutating func indexed(
    _ subject: CypherExpression, _ index: CypherExpression
  ) throws -> Typed {
    let (list, type) = try expression(subject)
    let (position, _) = try expression(index)
    try require(type, at: subject.span, .list(.any), .map, .node, .relationship)
    return (.index(list, position), type.element)
  }

  private mutating func slice(
    _ subject: CypherExpression, _ from: CypherExpression?, _ to: CypherExpression?
  ) throws -> Typed {
    let (list, type) = try expression(subject)
    try require(type, at: subject.span, .list(.any))
    let first = try from.map { try expression($0).bound }
    let last = try to.map { try expression($0).bound }
    return (.slice(list, from: first, to: last), type)
  }

  private mutating func unary(
    _ operation: CypherUnaryOperator, _ operand: CypherExpression
  ) throws -> Typed {
    if operation == .not {
      let (bound, type) = try condition(operand)
      try require(type, at: operand.span, .boolean)
      return (.not(bound), .boolean)
    }
    let (bound, type) = try expression(operand)
    try require(type, at: operand.span, .integer, .float, .duration)
    return (operation == .minus ? .negate(bound) : .plus(bound), type)
  }

  private mutating func binary(
    _ operation: CypherBinaryOperator, _ left: CypherExpression, _ right: CypherExpression
  ) throws -> Typed {
    switch operation {
    case .and, .or, .xor:
      let (a, aType) = try condition(left)
      let (b, bType) = try condition(right)
      try require(aType, at: left.span, .boolean)
      try require(bType, at: right.span, .boolean)
      return (operation == .and ? .and(a, b) : operation == .or ? .or(a, b) : .xor(a, b), .boolean)
    case .add, .subtract, .multiply, .divide, .modulo, .power:
      return try arithmetic(operation, left, right)
    case .contained:
      let (a, _) = try expression(left)
      let (b, type) = try expression(right)
      try require(type, at: right.span, .list(.any))
      return (.contained(a, b), .boolean)
    case .startsWith, .endsWith, .contains, .matches:
      let a = try expression(left).bound
      let b = try expression(right).bound
      return (.stringPredicate(operation, a, b), .boolean)
    }
  }

  private mutating func arithmetic(
    _ operation: CypherBinaryOperator, _ left: CypherExpression, _ right: CypherExpression
  ) throws -> Typed {
    let (a, aType) = try expression(left)
    let (b, bType) = try expression(right)
    if operation == .add {
      let type = sumType(aType, bType)
      for (side, itsType) in [(left, aType), (right, bType)] {
        if case .list = type { continue }
        try require(
          itsType, at: side.span, .integer, .float, .string, .temporal, .duration, .list(.any))
      }
      return (.arithmetic(operation, a, b), type)
    }
    for (side, type) in [(left, aType), (right, bType)] {
      try require(type, at: side.span, .integer, .float, .temporal, .duration)
    }
    let type: StaticType
    switch (aType, bType) {
    case _ where operation == .power: type = .float
    case (.integer, .integer): type = .integer
    case (.integer, .float), (.float, .integer), (.float, .float): type = .float
    default: type = .any
    }
    return (.arithmetic(operation, a, b), type)
  }

  private func sumType(_ a: StaticType, _ b: StaticType) -> StaticType {
    switch (a, b) {
    case (.list(let x), .list(let y)): .list(x.joined(y))
    case (.list(let x), let y), (let y, .list(let x)): .list(x.joined(y))
    case (.integer, .integer): .integer
    case (.float, .float), (.integer, .float), (.float, .integer): .float
    case (.string, .string): .string
    default: .any
    }
  }

  private mutating func comparison(
    _ first: CypherExpression, _ rest: [(CypherComparison, CypherExpression)]
  ) throws -> Typed {
    var left = try expression(first).bound
    var result: BoundExpression?
    for (operation, operand) in rest {
      let right = try expression(operand).bound
      let link = BoundExpression.compare(operation, left, right)
      result = result.map { .and($0, link) } ?? link
      left = right
    }
    return (result ?? left, .boolean)
  }

  private mutating func list(_ items: [CypherExpression]) throws -> Typed {
    var bound: [BoundExpression] = []
    var element: StaticType?
    for item in items {
      let (value, type) = try expression(item)
      bound.append(value)
      element = element.map { $0.joined(type) } ?? type
    }
    return (.list(bound), .list(element ?? .any))
  }
}
