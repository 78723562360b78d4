private import Foundation

/// Functions of numbers.
enum Mathematics {
  static func call(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    switch function {
    case .pi: return .float(.pi)
    case .e: return .float(M_E)
    case .rand: return .float(Double.random(in: 0..<1))
    default: break
    }
    if values.contains(where: \.isNull) { return .null }
    let numbers = try values.map { value in
      guard let number = value.number else {
        throw CypherRuntimeError.type(
          "\(function.rawValue) needs a number, found \(value.typeName)")
      }
      return number
    }
    guard let number = numbers.first else { return .null }
    switch (function, values[0]) {
    case (.abs, .integer(let value)):
      guard value != .min else { throw CypherRuntimeError.overflow }
      return .integer(Swift.abs(value))
    case (.abs, _): return .float(Swift.abs(number))
    case (.sign, _): return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
    case (.atan2, _): return .float(Foundation.atan2(number, numbers[1]))
    default: return .float(real(function, number))
    }
  }

  private static func real(_ function: CypherFunction, _ x: Double) -> Double {
    switch function {
    case .ceil: x.rounded(.up)
    case .floor: x.rounded(.down)
    case .round: (x + 0.5).rounded(.down)
    case .sqrt: x.squareRoot()
    case .exp: Foundation.exp(x)
    case .log: Foundation.log(x)
    case .log10: Foundation.log10(x)
    case .sin: Foundation.sin(x)
    case .cos: Foundation.cos(x)
    case .tan: Foundation.tan(x)
    case .cot: 1 / Foundation.tan(x)
    case .asin: Foundation.asin(x)
    case .acos: Foundation.acos(x)
    case .atan: Foundation.atan(x)
    case .degrees: x * 180 / .pi
    case .radians: x * .pi / 180
    case .haversin: (1 - Foundation.cos(x)) / 2
    default: .nan
    }
  }
}
