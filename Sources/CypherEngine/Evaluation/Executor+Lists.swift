internal import CypherSyntax

/// Expressions over lists, and plans inside expressions.
extension Executor {
  func element(_ subject: CypherValue, _ index: CypherValue) throws -> CypherValue {
    switch (subject, index) {
    case (.null, _), (_, .null):
      return .null
    case (.list(let items), .integer(let position)):
      let offset = position < 0 ? position + Int64(items.count) : position
      return offset >= 0 && offset < items.count ? items[Int(offset)] : .null
    case (.list, _):
      throw CypherRuntimeError.type(
        "a list is indexed by an integer, not \(index.typeName)", kind: "InvalidArgumentType")
    case (.map(let map), .string(let key)):
      return map[key] ?? .null
    case (.node, .string(let key)), (.relationship, .string(let key)):
      return try property(subject, key, graph.keyID(key))
    case (.map, _), (.node, _), (.relationship, _):
      throw CypherRuntimeError.type(
        "properties are indexed by a string, not \(index.typeName)",
        kind: "MapElementAccessByNonString")
    default:
      throw CypherRuntimeError.type("\(subject.typeName) cannot be indexed")
    }
  }

  func slice(
    _ subject: BoundExpression, _ from: BoundExpression?, _ to: BoundExpression?
  ) throws -> CypherValue {
    let value = try evaluate(subject)
    let bounds = try [from, to].map { try $0.map { try evaluate($0) } }
    guard case .list(let items) = value else {
      if value.isNull { return .null }
      throw CypherRuntimeError.type("\(value.typeName) cannot be sliced")
    }
    func offset(_ bound: CypherValue?, otherwise: Int) throws -> Int? {
      switch bound {
      case nil: return otherwise
      case .null?: return nil
      case .integer(let position)?:
        let fromStart = position < 0 ? position + Int64(items.count) : position
        return Int(min(max(fromStart, 0), Int64(items.count)))
      case let other?:
        throw CypherRuntimeError.type("a slice needs integers, found \(other.typeName)")
      }
    }
    guard let first = try offset(bounds[0], otherwise: 0),
      let last = try offset(bounds[1], otherwise: items.count)
    else { return .null }
    return .list(first < last ? Array(items[first..<last]) : [])
  }

  func caseWhen(
    _ subject: BoundExpression?,
    _ branches: [(when: BoundExpression, then: BoundExpression)],
    _ otherwise: BoundExpression?
  ) throws -> CypherValue {
    let value = try subject.map { try evaluate($0) }
    for branch in branches {
      let condition = try evaluate(branch.when)
      let holds: Bool
      if let value {
        holds = CypherValue.equal(value, condition) == true
      } else if case .boolean(let truth) = condition {
        holds = truth
      } else {
        holds = false
      }
      if holds { return try evaluate(branch.then) }
    }
    return try otherwise.map { try evaluate($0) } ?? .null
  }

  /// The elements of a list, `nil` for null.
  private func elements(_ list: BoundExpression) throws -> [CypherValue]? {
    switch try evaluate(list) {
    case .list(let items): return items
    case .null: return nil
    case let other: throw CypherRuntimeError.type("expected a list, found \(other.typeName)")
    }
  }

  func comprehension(
    _ slot: Int, _ list: BoundExpression, _ filter: BoundExpression?,
    _ projection: BoundExpression?
  ) throws -> CypherValue {
    guard let items = try elements(list) else { return .null }
    var result: [CypherValue] = []
    for item in items {
      try budget.tick()
      slots[slot] = item
      if let filter, try !isTrue(filter) { continue }
      result.append(try projection.map { try evaluate($0) } ?? item)
    }
    return try checked(.list(result))
  }

  func quantifier(
    _ kind: CypherQuantifier, _ slot: Int, _ list: BoundExpression,
    _ predicate: BoundExpression
  ) throws -> CypherValue {
    guard let items = try elements(list) else { return .null }
    var holds = 0
    var unknown = 0
    for item in items {
      try budget.tick()
      slots[slot] = item
      switch try evaluate(predicate) {
      case .boolean(true): holds += 1
      case .boolean(false): break
      case .null: unknown += 1
      case let other:
        throw CypherRuntimeError.type("expected a boolean, found \(other.typeName)")
      }
    }
    let fails = items.count - holds - unknown
    switch kind {
    case .all: return fails > 0 ? .boolean(false) : unknown > 0 ? .null : .boolean(true)
    case .any: return holds > 0 ? .boolean(true) : unknown > 0 ? .null : .boolean(false)
    case .none: return holds > 0 ? .boolean(false) : unknown > 0 ? .null : .boolean(true)
    case .single:
      if holds > 1 { return .boolean(false) }
      return unknown > 0 ? .null : .boolean(holds == 1)
    }
  }

  func reduce(
    _ total: Int, _ initial: BoundExpression, _ slot: Int, _ list: BoundExpression,
    _ body: BoundExpression
  ) throws -> CypherValue {
    var value = try evaluate(initial)
    guard let items = try elements(list) else { return .null }
    for item in items {
      try budget.tick()
      slots[total] = value
      slots[slot] = item
      value = try evaluate(body)
    }
    return value
  }

  func exists(_ plan: PlanNode) throws -> CypherValue {
    var found = false
    subplans += 1
    defer { subplans -= 1 }
    _ = try run(plan) {
      found = true
      return false
    }
    return .boolean(found)
  }

  func collect(_ plan: PlanNode, _ value: BoundExpression) throws -> CypherValue {
    var items: [CypherValue] = []
    subplans += 1
    defer { subplans -= 1 }
    _ = try run(plan) {
      let item = try evaluate(value)
      try budget.make(item.weight)
      items.append(item)
      return true
    }
    return try checked(.list(items))
  }
}
