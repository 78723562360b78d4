/// Functions from one type to another.
enum Conversion {
  static func call(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    guard let value = values.first, !value.isNull else { return .null }
    let result: CypherValue?
    switch function {
    case .toInteger: result = integer(value)
    case .toFloat: result = float(value)
    case .toBoolean: result = boolean(value)
    default: result = string(value).map { .string($0) }
    }
    guard let result else {
      throw CypherRuntimeError.value("\(function.rawValue) cannot take \(value.typeName)")
    }
    return result
  }

  private static func integer(_ value: CypherValue) -> CypherValue? {
    switch value {
    case .integer: return value
    case .float(let number): return whole(number)
    case .string(let text):
      if let number = Int64(text) { return .integer(number) }
      return Double(text).map(whole) ?? .null
    case .boolean(let truth): return .integer(truth ? 1 : 0)
    default: return nil
    }
  }

  private static func whole(_ number: Double) -> CypherValue {
    Int64(exactly: number.rounded(.towardZero)).map { .integer($0) } ?? .null
  }

  private static func float(_ value: CypherValue) -> CypherValue? {
    switch value {
    case .float: value
    case .integer(let number): .float(Double(number))
    case .string(let text): Double(text).map { .float($0) } ?? .null
    default: nil
    }
  }

  private static func boolean(_ value: CypherValue) -> CypherValue? {
    switch value {
    case .boolean: return value
    case .string(let text):
      switch text.lowercased() {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return .null
      }
    default: return nil
    }
  }

  /// The text of a value that is neither a list, a map nor part of the graph.
  static func string(_ value: CypherValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .float(let number): NumberText.of(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .date(let value): value.description
    case .time(let value): value.description
    case .localTime(let value): value.description
    case .dateTime(let value): value.description
    case .localDateTime(let value): value.description
    case .duration(let value): value.description
    case .null, .list, .map, .node, .relationship, .path: nil
    }
  }
}
