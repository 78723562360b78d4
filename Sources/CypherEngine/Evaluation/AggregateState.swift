/// An aggregate over the rows seen so far.
struct AggregateState {
  private let function: AggregateFunction
  private let isDistinct: Bool
  private var seen: Set<CypherValue> = []
  private var count: Int64 = 0
  /// The sum, the least or the greatest so far.
  private var total = CypherValue.null
  private var values: [CypherValue] = []
  /// Welford's running mean and sum of squared differences.
  private var mean = 0.0
  private var squares = 0.0
  private var fraction = 0.0

  init(_ step: AggregateStep.Aggregate, parameter: CypherValue?) throws {
    function = step.function
    isDistinct = step.distinct
    guard function == .percentileCont || function == .percentileDisc else { return }
    guard let number = parameter?.number, (0...1).contains(number) else {
      throw CypherRuntimeError.range("a percentile needs a number from 0 to 1")
    }
    fraction = number
  }

  mutating func countRow() { count += 1 }

  /// Takes one value, and tells whether it is kept in memory.
  mutating func add(_ value: CypherValue) throws -> Bool {
    if value.isNull { return false }
    if isDistinct, !seen.insert(value).inserted { return false }
    count += 1
    switch function {
    case .count, .countRows:
      return isDistinct
    case .sum, .avg:
      total = total.isNull ? try summand(value) : try Arithmetic.add(total, summand(value))
      return isDistinct
    case .min:
      if total.isNull || CypherValue.order(value, total) < 0 { total = value }
      return isDistinct
    case .max:
      if total.isNull || CypherValue.order(value, total) > 0 { total = value }
      return isDistinct
    case .collect:
      values.append(value)
      return true
    case .stDev, .stDevP:
      let number = try self.number(value)
      let difference = number - mean
      mean += difference / Double(count)
      squares += difference * (number - mean)
      return isDistinct
    case .percentileCont, .percentileDisc:
      _ = try number(value)
      values.append(value)
      return true
    }
  }

  private func summand(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .integer, .float, .duration: return value
    default:
      throw CypherRuntimeError.type("\(function.rawValue) needs numbers, found \(value.typeName)")
    }
  }

  private func number(_ value: CypherValue) throws -> Double {
    guard let number = value.number else {
      throw CypherRuntimeError.type("\(function.rawValue) needs numbers, found \(value.typeName)")
    }
    return number
  }

  func result() throws -> CypherValue {
    switch function {
    case .count, .countRows:
      return .integer(count)
    case .sum:
      return total.isNull ? .integer(0) : total
    case .avg:
      if total.isNull { return .null }
      if case .duration = total { return try Arithmetic.divide(total, .integer(count)) }
      return .float((total.number ?? 0) / Double(count))
    case .min, .max:
      return total
    case .collect:
      return .list(values)
    case .stDev:
      return .float(count > 1 ? (squares / Double(count - 1)).squareRoot() : 0)
    case .stDevP:
      return .float(count > 0 ? (squares / Double(count)).squareRoot() : 0)
    case .percentileCont, .percentileDisc:
      return percentile()
    }
  }

  private func percentile() -> CypherValue {
    let sorted = values.sorted { CypherValue.order($0, $1) < 0 }
    guard let first = sorted.first, let last = sorted.last else { return .null }
    if function == .percentileDisc {
      let position = Int((fraction * Double(sorted.count)).rounded(.up)) - 1
      return position < 0 ? first : sorted[min(position, sorted.count - 1)]
    }
    let place = fraction * Double(sorted.count - 1)
    let low = Int(place.rounded(.down))
    let below = sorted[low].number ?? 0
    let above = low + 1 < sorted.count ? sorted[low + 1].number ?? 0 : last.number ?? 0
    return .float(below + (above - below) * (place - Double(low)))
  }
}
