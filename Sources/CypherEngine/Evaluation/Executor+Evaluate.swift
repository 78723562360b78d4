internal import CypherSyntax

extension Executor {
  /// The value of an expression over the current slots.
  ///
  /// Each case is a call of its own, which keeps the frame small where expressions nest.
  func evaluate(_ expression: BoundExpression) throws -> CypherValue {
    switch expression {
    case .constant(let value): return value
    case .slot(let slot): return slots[slot]
    case .slotProperty(let slot, let key, let id): return try property(slots[slot], key, id)
    case .slotHasLabel(let slot, let label): return try hasLabel(slot, label)
    case .property(let subject, let key, let id):
      return try property(try evaluate(subject), key, id)
    case .compare(let operation, let left, let right):
      return compare(operation, try evaluate(left), try evaluate(right))
    case .and(let left, let right): return try and(left, right)
    case .or(let left, let right): return try or(left, right)
    case .xor(let left, let right): return try xor(left, right)
    case .not(let operand):
      return try truth(operand).map { .boolean(!$0) } ?? .null
    case .isNull(let operand, let negated):
      return .boolean(try evaluate(operand).isNull != negated)
    case .identity(let operand): return try identity(try evaluate(operand))
    case .hasLabels(let subject, let labels): return try hasLabels(subject, labels)
    case .arithmetic(let operation, let left, let right):
      return try arithmetic(operation, try evaluate(left), try evaluate(right))
    case .negate(let operand): return try Arithmetic.negate(try evaluate(operand))
    case .plus(let operand): return try Arithmetic.positive(try evaluate(operand))
    case .contained(let element, let list):
      return try contained(try evaluate(element), in: try evaluate(list))
    case .stringPredicate(let operation, let left, let right):
      return try stringPredicate(operation, try evaluate(left), try evaluate(right))
    case .list(let items): return try checked(.list(try items.map { try evaluate($0) }))
    case .map(let entries): return try map(entries)
    case .mapProjection(let subject, let items): return try mapProjection(subject, items)
    case .index(let subject, let index):
      return try element(try evaluate(subject), try evaluate(index))
    case .slice(let subject, let from, let to): return try slice(subject, from, to)
    case .call(let function, let arguments): return try call(function, arguments)
    case .caseWhen(let subject, let branches, let otherwise):
      return try caseWhen(subject, branches, otherwise)
    case .listComprehension(let slot, let list, let filter, let projection):
      return try comprehension(slot, list, filter, projection)
    case .quantifier(let kind, let slot, let list, let predicate):
      return try quantifier(kind, slot, list, predicate)
    case .reduce(let total, let initial, let slot, let list, let body):
      return try reduce(total, initial, slot, list, body)
    case .exists(let plan): return try exists(plan)
    case .collect(let plan, let value): return try collect(plan, value)
    case .at(let byte, let inner): return try evaluate(inner, at: byte)
    }
  }

  /// The value of an expression whose errors are of a place in the query.
  private func evaluate(_ expression: BoundExpression, at byte: Int) throws -> CypherValue {
    do {
      return try evaluate(expression)
    } catch let error as CypherRuntimeError {
      throw error.at(byte)
    }
  }

  /// A truth value, `nil` for unknown.
  private func truth(_ expression: BoundExpression) throws -> Bool? {
    switch try evaluate(expression) {
    case .boolean(let value): return value
    case .null: return nil
    case let other:
      throw CypherRuntimeError.type("expected a boolean, found \(other.typeName)")
        .at(expression.place)
    }
  }

  private func and(_ left: BoundExpression, _ right: BoundExpression) throws -> CypherValue {
    let first = try truth(left)
    if first == false { return .boolean(false) }
    let second = try truth(right)
    if second == false { return .boolean(false) }
    return first == nil || second == nil ? .null : .boolean(true)
  }

  private func or(_ left: BoundExpression, _ right: BoundExpression) throws -> CypherValue {
    let first = try truth(left)
    if first == true { return .boolean(true) }
    let second = try truth(right)
    if second == true { return .boolean(true) }
    return first == nil || second == nil ? .null : .boolean(false)
  }

  private func xor(_ left: BoundExpression, _ right: BoundExpression) throws -> CypherValue {
    let first = try truth(left)
    let second = try truth(right)
    guard let first, let second else { return .null }
    return .boolean(first != second)
  }

  @inline(__always)
  func compare(
    _ operation: CypherComparison, _ left: CypherValue, _ right: CypherValue
  ) -> CypherValue {
    switch operation {
    case .equal: return CypherValue.equal(left, right).map { .boolean($0) } ?? .null
    case .notEqual: return CypherValue.equal(left, right).map { .boolean(!$0) } ?? .null
    default: break
    }
    guard let result = CypherValue.compare(left, right) else { return .null }
    guard let order = result else { return .boolean(false) }
    switch operation {
    case .less: return .boolean(order < 0)
    case .lessOrEqual: return .boolean(order <= 0)
    case .greater: return .boolean(order > 0)
    default: return .boolean(order >= 0)
    }
  }

  @inline(__always)
  func property(_ subject: CypherValue, _ key: String, _ id: Int?) throws -> CypherValue {
    switch subject {
    case .node(let node): return id.map { graph.property($0, ofNode: node) } ?? .null
    case .relationship(let relationship):
      return id.map { graph.property($0, ofRelationship: relationship) } ?? .null
    case .null: return .null
    case .map(let map): return map[key] ?? .null
    default:
      return try component(of: subject, key)
    }
  }

  private func component(of subject: CypherValue, _ key: String) throws -> CypherValue {
    if let component = TemporalComponent.value(of: subject, key) { return component }
    throw CypherRuntimeError.type("\(subject.typeName) has no properties")
  }

  private func identity(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .node(let id), .relationship(let id): return .integer(Int64(id))
    case .null: return .null
    default: throw CypherRuntimeError.type("id needs a node or a relationship")
    }
  }

  @inline(__always)
  private func hasLabel(_ slot: Int, _ label: Int) throws -> CypherValue {
    guard case .node(let node) = slots[slot] else { return .null }
    return .boolean(graph.hasLabel(label, node: node))
  }

  private func hasLabels(
    _ subject: BoundExpression, _ labels: [(name: String, id: Int?)]
  ) throws -> CypherValue {
    switch try evaluate(subject) {
    case .node(let node):
      for label in labels {
        guard let id = label.id, graph.hasLabel(id, node: node) else { return .boolean(false) }
      }
      return .boolean(true)
    case .relationship(let relationship):
      let type = graph.typeName(of: relationship)
      return .boolean(labels.allSatisfy { $0.name == type })
    case .null:
      return .null
    case let other:
      throw CypherRuntimeError.type("\(other.typeName) has no labels")
    }
  }

  private func contained(
    _ element: CypherValue, in list: CypherValue
  ) throws -> CypherValue {
    switch list {
    case .null: return .null
    case .list(let items):
      var known = true
      for item in items {
        try budget.tick()
        switch CypherValue.equal(element, item) {
        case true?: return .boolean(true)
        case nil: known = false
        case false?: break
        }
      }
      return known ? .boolean(false) : .null
    default:
      throw CypherRuntimeError.type("IN needs a list, found \(list.typeName)")
    }
  }

  private func stringPredicate(
    _ operation: CypherBinaryOperator, _ left: CypherValue, _ right: CypherValue
  ) throws -> CypherValue {
    guard case .string(let text) = left, case .string(let part) = right else { return .null }
    switch operation {
    case .startsWith: return .boolean(text.utf8.starts(with: part.utf8))
    case .endsWith: return .boolean(text.utf8.reversed().starts(with: part.utf8.reversed()))
    case .contains: return .boolean(ByteSearch.contains(text, part))
    default: return .boolean(try patterns.matches(text, part, &budget))
    }
  }

  private func arithmetic(
    _ operation: CypherBinaryOperator, _ left: CypherValue, _ right: CypherValue
  ) throws -> CypherValue {
    switch operation {
    case .add:
      let sum = try Arithmetic.add(left, right)
      switch sum {
      case .string, .list: try budget.make(sum.weight)
      default: break
      }
      return sum
    case .subtract: return try Arithmetic.subtract(left, right)
    case .multiply: return try Arithmetic.multiply(left, right)
    case .divide: return try Arithmetic.divide(left, right)
    case .modulo: return try Arithmetic.modulo(left, right)
    default: return try Arithmetic.power(left, right)
    }
  }

  private func map(
    _ entries: [(key: String, value: BoundExpression)]
  ) throws -> CypherValue {
    var result: [String: CypherValue] = [:]
    for entry in entries { result[entry.key] = try evaluate(entry.value) }
    return try checked(.map(result))
  }

  /// A list or map just made, unless it nests too deeply or holds too much.
  func checked(_ value: CypherValue) throws -> CypherValue {
    guard let size = value.size(limit: budget.limits.values) else {
      throw Budget.memoryError(budget.limits.values)
    }
    try budget.make(size)
    return value
  }

  /// A value of the result, counted with all in it.
  func checkedResult(_ value: CypherValue) throws -> CypherValue {
    guard let size = value.size(limit: budget.limits.values) else {
      throw Budget.memoryError(budget.limits.values)
    }
    try budget.hold(size)
    return value
  }

  private func mapProjection(
    _ subject: BoundExpression, _ items: [BoundProjectionItem]
  ) throws -> CypherValue {
    let value = try evaluate(subject)
    if value.isNull { return .null }
    var result: [String: CypherValue] = [:]
    for item in items {
      switch item {
      case .property(let key, let id): result[key] = try property(value, key, id)
      case .allProperties: result.merge(try properties(value)) { $1 }
      case .entry(let key, let inner): result[key] = try evaluate(inner)
      }
    }
    return try checked(.map(result))
  }

  /// All properties of a node, a relationship or a map.
  func properties(_ value: CypherValue) throws -> [String: CypherValue] {
    switch value {
    case .node(let node): return graph.properties(ofNode: node)
    case .relationship(let relationship):
      return graph.properties(ofRelationship: relationship)
    case .map(let map): return map
    default: throw CypherRuntimeError.type("\(value.typeName) has no properties")
    }
  }
}
