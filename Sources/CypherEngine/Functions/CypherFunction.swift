/// The functions of one row, by their names in lower case.
enum CypherFunction: String, Sendable, CaseIterable {
  // Graph.
  case id, type, labels, keys, properties, nodes, relationships
  case startNode = "startnode"
  case endNode = "endnode"
  // Lists and strings.
  case length, size, head, last, tail, reverse, range, coalesce
  case toLower = "tolower"
  case toUpper = "toupper"
  case trim
  case trimStart = "ltrim"
  case trimEnd = "rtrim"
  case substring, left, right, replace, split
  // Conversion.
  case toInteger = "tointeger"
  case toFloat = "tofloat"
  case toBoolean = "toboolean"
  case toString = "tostring"
  // Mathematics.
  case abs, ceil, floor, round, sign, sqrt, exp, log, log10
  case sin, cos, tan, cot, asin, acos, atan, atan2, degrees, radians, haversin, pi, e, rand
  // Time.
  case timestamp, date, time, localtime, datetime, localdatetime, duration
  case dateTruncate = "date.truncate"
  case timeTruncate = "time.truncate"
  case localTimeTruncate = "localtime.truncate"
  case dateTimeTruncate = "datetime.truncate"
  case localDateTimeTruncate = "localdatetime.truncate"
  case dateTransaction = "date.transaction"
  case dateStatement = "date.statement"
  case dateRealtime = "date.realtime"
  case timeTransaction = "time.transaction"
  case timeStatement = "time.statement"
  case timeRealtime = "time.realtime"
  case localTimeTransaction = "localtime.transaction"
  case localTimeStatement = "localtime.statement"
  case localTimeRealtime = "localtime.realtime"
  case dateTimeTransaction = "datetime.transaction"
  case dateTimeStatement = "datetime.statement"
  case dateTimeRealtime = "datetime.realtime"
  case localDateTimeTransaction = "localdatetime.transaction"
  case localDateTimeStatement = "localdatetime.statement"
  case localDateTimeRealtime = "localdatetime.realtime"
  case dateTimeFromEpoch = "datetime.fromepoch"
  case dateTimeFromEpochMillis = "datetime.fromepochmillis"
  case durationBetween = "duration.between"
  case durationInMonths = "duration.inmonths"
  case durationInDays = "duration.indays"
  case durationInSeconds = "duration.inseconds"
  /// What a parameter is while only the plan is wanted; no query text can name it.
  case placeholder = " parameter"
}

/// What a function takes and gives.
struct FunctionSignature: Sendable {
  var arity: ClosedRange<Int>
  /// The types allowed for each argument, the last for all that follow; empty for any.
  var parameters: [[StaticType]]
  var result: StaticType

  init(
    _ arity: ClosedRange<Int>, _ parameters: [[StaticType]] = [[]], _ result: StaticType = .any
  ) {
    self.arity = arity
    self.parameters = parameters
    self.result = result
  }

  /// The number of arguments, in words.
  var arityText: String {
    if arity.upperBound == Int.max { return "at least \(arity.lowerBound) arguments" }
    if arity.count == 1 {
      return arity.lowerBound == 1 ? "one argument" : "\(arity.lowerBound) arguments"
    }
    return "\(arity.lowerBound) to \(arity.upperBound) arguments"
  }
}

extension CypherFunction {
  private static let number: [StaticType] = [.integer, .float]
  private static let anyList: [StaticType] = [.list(.any)]

  var signature: FunctionSignature {
    switch self {
    case .id: FunctionSignature(1...1, [[.node, .relationship]], .integer)
    case .type: FunctionSignature(1...1, [[.relationship]], .string)
    case .labels: FunctionSignature(1...1, [[.node]], .list(.string))
    case .keys: FunctionSignature(1...1, [[.node, .relationship, .map]], .list(.string))
    case .properties: FunctionSignature(1...1, [[.node, .relationship, .map]], .map)
    case .nodes: FunctionSignature(1...1, [[.path]], .list(.node))
    case .relationships: FunctionSignature(1...1, [[.path]], .list(.relationship))
    case .startNode, .endNode: FunctionSignature(1...1, [[.relationship]], .node)
    case .length: FunctionSignature(1...1, [[.path]], .integer)
    case .size: FunctionSignature(1...1, [[.string, .list(.any)]], .integer)
    case .head, .last: FunctionSignature(1...1, [Self.anyList])
    case .tail: FunctionSignature(1...1, [Self.anyList], .list(.any))
    case .reverse: FunctionSignature(1...1, [[.string, .list(.any)]])
    case .range: FunctionSignature(2...3, [[]], .list(.integer))
    case .coalesce: FunctionSignature(1...Int.max)
    case .toLower, .toUpper, .trim, .trimStart, .trimEnd:
      FunctionSignature(1...1, [[.string]], .string)
    case .substring: FunctionSignature(2...3, [[.string], [.integer]], .string)
    case .left, .right: FunctionSignature(2...2, [[.string], [.integer]], .string)
    case .replace: FunctionSignature(3...3, [[.string]], .string)
    case .split: FunctionSignature(2...2, [[.string]], .list(.string))
    case .toInteger: FunctionSignature(1...1, [[]], .integer)
    case .toFloat: FunctionSignature(1...1, [[]], .float)
    case .toBoolean: FunctionSignature(1...1, [[]], .boolean)
    case .toString: FunctionSignature(1...1, [[]], .string)
    case .abs: FunctionSignature(1...1, [Self.number])
    case .sign: FunctionSignature(1...1, [Self.number], .integer)
    case .ceil, .floor, .round, .sqrt, .exp, .log, .log10, .sin, .cos, .tan, .cot, .asin,
      .acos, .atan, .degrees, .radians, .haversin:
      FunctionSignature(1...1, [Self.number], .float)
    case .atan2: FunctionSignature(2...2, [Self.number], .float)
    case .pi, .e, .rand: FunctionSignature(0...0, [[]], .float)
    case .timestamp: FunctionSignature(0...0, [[]], .integer)
    case .date, .time, .localtime, .datetime, .localdatetime:
      FunctionSignature(0...1, [[]], .temporal)
    case .duration: FunctionSignature(1...1, [[]], .duration)
    case .dateTruncate, .timeTruncate, .localTimeTruncate, .dateTimeTruncate,
      .localDateTimeTruncate:
      FunctionSignature(2...3, [[.string], [], [.map]], .temporal)
    case .dateTransaction, .dateStatement, .dateRealtime, .timeTransaction, .timeStatement,
      .timeRealtime, .localTimeTransaction, .localTimeStatement, .localTimeRealtime,
      .dateTimeTransaction, .dateTimeStatement, .dateTimeRealtime, .localDateTimeTransaction,
      .localDateTimeStatement, .localDateTimeRealtime:
      FunctionSignature(0...1, [[]], .temporal)
    case .dateTimeFromEpoch: FunctionSignature(2...2, [Self.number], .temporal)
    case .dateTimeFromEpochMillis: FunctionSignature(1...1, [Self.number], .temporal)
    case .durationBetween, .durationInMonths, .durationInDays, .durationInSeconds:
      FunctionSignature(2...2, [[]], .duration)
    case .placeholder: FunctionSignature(0...0)
    }
  }
}
