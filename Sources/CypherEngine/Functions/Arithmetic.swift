private import Foundation

/// The operators `+ - * / % ^` and signs.
enum Arithmetic {
  static func add(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (sum, overflow) = a.addingReportingOverflow(b)
      if overflow { throw CypherRuntimeError.overflow }
      return .integer(sum)
    case (.list(let a), .list(let b)): return .list(a + b)
    case (.null, _), (_, .null): return .null
    case (.list(let a), let b): return .list(a + [b])
    case (let a, .list(let b)): return .list([a] + b)
    case (.string(let a), .string(let b)): return .string(a + b)
    case (.string(let a), .integer(let b)): return .string(a + String(b))
    case (.string(let a), .float(let b)): return .string(a + NumberText.of(b))
    case (.integer(let a), .string(let b)): return .string(String(a) + b)
    case (.float(let a), .string(let b)): return .string(NumberText.of(a) + b)
    case (.duration(let a), .duration(let b)): return .duration(try a.adding(b))
    case (let moment, .duration(let b)):
      if let sum = try TemporalMath.add(b, to: moment) { return sum }
    case (.duration(let a), let moment):
      if let sum = try TemporalMath.add(a, to: moment) { return sum }
    default: break
    }
    guard let a = left.number, let b = right.number else { throw mismatch("+", left, right) }
    return .float(a + b)
  }

  static func subtract(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (result, overflow) = a.subtractingReportingOverflow(b)
      if overflow { throw CypherRuntimeError.overflow }
      return .integer(result)
    case (.null, _), (_, .null): return .null
    case (.duration(let a), .duration(let b)): return .duration(try a.adding(b.negated()))
    case (let moment, .duration(let b)):
      if let result = try TemporalMath.add(b.negated(), to: moment) { return result }
    default: break
    }
    guard let a = left.number, let b = right.number else { throw mismatch("-", left, right) }
    return .float(a - b)
  }

  static func multiply(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (result, overflow) = a.multipliedReportingOverflow(by: b)
      if overflow { throw CypherRuntimeError.overflow }
      return .integer(result)
    case (.null, _), (_, .null): return .null
    case (.duration(let a), let b):
      if let factor = b.number { return .duration(try a.scaled { $0 * factor }) }
    case (let a, .duration(let b)):
      if let factor = a.number { return .duration(try b.scaled { $0 * factor }) }
    default: break
    }
    guard let a = left.number, let b = right.number else { throw mismatch("*", left, right) }
    return .float(a * b)
  }

  static func divide(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      guard b != 0 else { throw byZero }
      let (result, overflow) = a.dividedReportingOverflow(by: b)
      if overflow { throw CypherRuntimeError.overflow }
      return .integer(result)
    case (.null, _), (_, .null): return .null
    case (.duration(let a), let b):
      if let divisor = b.number {
        guard divisor != 0 else { throw byZero }
        return .duration(try a.scaled { $0 / divisor })
      }
    default: break
    }
    guard let a = left.number, let b = right.number else { throw mismatch("/", left, right) }
    return .float(a / b)
  }

  static func modulo(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      guard b != 0 else { throw byZero }
      return .integer(b == -1 ? 0 : a % b)
    case (.null, _), (_, .null): return .null
    default: break
    }
    guard let a = left.number, let b = right.number else { throw mismatch("%", left, right) }
    return .float(a.truncatingRemainder(dividingBy: b))
  }

  static func power(_ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    if left.isNull || right.isNull { return .null }
    guard let a = left.number, let b = right.number else { throw mismatch("^", left, right) }
    return .float(pow(a, b))
  }

  static func negate(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .integer(let a):
      let (result, overflow) = Int64(0).subtractingReportingOverflow(a)
      if overflow { throw CypherRuntimeError.overflow }
      return .integer(result)
    case .float(let a): return .float(-a)
    case .duration(let a): return .duration(a.negated())
    default: throw CypherRuntimeError.type("\(value.typeName) has no sign")
    }
  }

  static func positive(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null, .integer, .float, .duration: return value
    default: throw CypherRuntimeError.type("\(value.typeName) has no sign")
    }
  }

  private static var byZero: CypherRuntimeError {
    CypherRuntimeError(.arithmetic, "DivisionByZero", "division by zero")
  }

  private static func mismatch(
    _ operation: String, _ left: CypherValue, _ right: CypherValue
  ) -> CypherRuntimeError {
    .type("'\(operation)' cannot take \(left.typeName) and \(right.typeName)")
  }
}

/// Numbers as text.
enum NumberText {
  /// A double as openCypher prints it: always with a point or an exponent.
  static func of(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return "\(value)"
  }
}
