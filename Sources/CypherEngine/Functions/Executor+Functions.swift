/// The functions of one row.
extension Executor {
  func call(
    _ function: CypherFunction, _ arguments: [BoundExpression]
  ) throws -> CypherValue {
    if function == .coalesce {
      for argument in arguments {
        let value = try evaluate(argument)
        if !value.isNull { return value }
      }
      return .null
    }
    let values = try arguments.map { try evaluate($0) }
    switch function {
    case .id, .type, .labels, .keys, .properties, .nodes, .relationships, .startNode, .endNode,
      .length:
      return try graphFunction(function, values)
    case .size, .head, .last, .tail, .reverse, .range:
      return try listFunction(function, values)
    case .toLower, .toUpper, .trim, .trimStart, .trimEnd, .substring, .left, .right, .replace,
      .split:
      return try StringFunctions.call(function, values)
    case .toInteger, .toFloat, .toBoolean, .toString:
      return try Conversion.call(function, values)
    case .abs, .ceil, .floor, .round, .sign, .sqrt, .exp, .log, .log10, .sin, .cos, .tan, .cot,
      .asin, .acos, .atan, .atan2, .degrees, .radians, .haversin, .pi, .e, .rand:
      return try Mathematics.call(function, values)
    case .coalesce, .placeholder:
      return .null
    default:
      return try TemporalFunctions(clock: clock).call(function, values)
    }
  }

  private func mismatch(
    _ function: CypherFunction, _ value: CypherValue, kind: String = "InvalidArgumentType"
  ) -> CypherRuntimeError {
    .type("\(function.rawValue) cannot take \(value.typeName)", kind: kind)
  }

  private func graphFunction(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    guard let value = values.first, !value.isNull else { return .null }
    switch (function, value) {
    case (.type, .relationship(let relationship)):
      return .string(graph.typeName(of: relationship))
    case (.labels, .node(let node)):
      return .list(graph.labels(of: node).map { .string($0) })
    case (.keys, .node), (.keys, .relationship):
      return .list(try properties(value).keys.sorted().map { .string($0) })
    case (.keys, .map(let map)):
      return .list(map.keys.sorted().map { .string($0) })
    case (.properties, .node), (.properties, .relationship), (.properties, .map):
      return .map(try properties(value))
    case (.nodes, .path(let path)):
      return .list(path.nodes.map { .node($0) })
    case (.relationships, .path(let path)):
      return .list(path.relationships.map { .relationship($0) })
    case (.startNode, .relationship(let relationship)):
      return .node(graph.endpoints(of: relationship).start)
    case (.endNode, .relationship(let relationship)):
      return .node(graph.endpoints(of: relationship).end)
    case (.length, .path(let path)):
      return .integer(Int64(path.length))
    default:
      throw mismatch(function, value, kind: "InvalidArgumentValue")
    }
  }

  private func listFunction(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    if function == .range { return try range(values) }
    guard let value = values.first, !value.isNull else { return .null }
    switch (function, value) {
    case (.size, .list(let items)): return .integer(Int64(items.count))
    case (.size, .string(let text)): return .integer(Int64(text.unicodeScalars.count))
    case (.head, .list(let items)): return items.first ?? .null
    case (.last, .list(let items)): return items.last ?? .null
    case (.tail, .list(let items)): return .list(Array(items.dropFirst()))
    case (.reverse, .list(let items)): return .list(items.reversed())
    case (.reverse, .string(let text)): return .string(String(text.reversed()))
    default: throw mismatch(function, value)
    }
  }

  private func range(_ values: [CypherValue]) throws -> CypherValue {
    var bounds: [Int64] = []
    for value in values {
      guard case .integer(let bound) = value else {
        throw CypherRuntimeError(
          .argument, "InvalidArgumentType", "range needs integers, found \(value.typeName)")
      }
      bounds.append(bound)
    }
    let step = bounds.count > 2 ? bounds[2] : 1
    guard step != 0 else { throw CypherRuntimeError.range("the step of range cannot be zero") }
    let (first, last) = (bounds[0], bounds[1])
    guard step > 0 ? first <= last : first >= last else { return .list([]) }
    let distance = last.subtractingReportingOverflow(first)
    let count =
      distance.overflow
      ? Double.infinity : Double(distance.partialValue.magnitude / step.magnitude) + 1
    try budget.make(Int(min(count, 1e15)))
    var result: [CypherValue] = []
    result.reserveCapacity(Int(count))
    var current = first
    while step > 0 ? current <= last : current >= last {
      result.append(.integer(current))
      let (next, overflow) = current.addingReportingOverflow(step)
      if overflow { break }
      current = next
    }
    return .list(result)
  }
}
