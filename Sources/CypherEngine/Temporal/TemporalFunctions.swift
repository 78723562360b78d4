/// Functions that make and change temporal values.
struct TemporalFunctions {
  enum Kind {
    case date, time, localTime, dateTime, localDateTime
  }

  let clock: StatementClock

  func call(_ function: CypherFunction, _ values: [CypherValue]) throws -> CypherValue {
    switch function {
    case .timestamp: return .integer(clock.milliseconds)
    case .date: return try make(.date, values)
    case .time: return try make(.time, values)
    case .localtime: return try make(.localTime, values)
    case .datetime: return try make(.dateTime, values)
    case .localdatetime: return try make(.localDateTime, values)
    case .duration: return try duration(values)
    case .dateTruncate: return try truncate(.date, values)
    case .timeTruncate: return try truncate(.time, values)
    case .localTimeTruncate: return try truncate(.localTime, values)
    case .dateTimeTruncate: return try truncate(.dateTime, values)
    case .localDateTimeTruncate: return try truncate(.localDateTime, values)
    case .dateTransaction, .dateStatement, .dateRealtime: return try now(.date, values)
    case .timeTransaction, .timeStatement, .timeRealtime: return try now(.time, values)
    case .localTimeTransaction, .localTimeStatement, .localTimeRealtime:
      return try now(.localTime, values)
    case .dateTimeTransaction, .dateTimeStatement, .dateTimeRealtime:
      return try now(.dateTime, values)
    case .localDateTimeTransaction, .localDateTimeStatement, .localDateTimeRealtime:
      return try now(.localDateTime, values)
    case .dateTimeFromEpoch, .dateTimeFromEpochMillis: return try fromEpoch(function, values)
    default: return try DurationBetween.call(function, values)
    }
  }

  /// The current moment, perhaps in a zone.
  private func now(_ kind: Kind, _ values: [CypherValue]) throws -> CypherValue {
    var rule = TimeZoneRule.utc
    if let value = values.first {
      if value.isNull { return .null }
      guard case .string(let text) = value, let given = TimeZoneRule(text) else {
        throw CypherRuntimeError.temporal("the time zone is not known")
      }
      rule = given
    }
    let moment = rule.at(clock.now)
    return value(kind, moment.local.date, moment.local.time, rule)
  }

  /// Puts a value of a kind together.
  private func value(
    _ kind: Kind, _ date: CypherDate, _ time: CypherLocalTime, _ rule: TimeZoneRule
  ) -> CypherValue {
    let local = CypherLocalDateTime(date: date, time: time)
    switch kind {
    case .date: return .date(date)
    case .localTime: return .localTime(time)
    case .localDateTime: return .localDateTime(local)
    case .time: return .time(CypherTime(local: time, offset: rule.resolve(local).offset))
    case .dateTime: return .dateTime(rule.resolve(local))
    }
  }

  private func make(_ kind: Kind, _ values: [CypherValue]) throws -> CypherValue {
    guard let value = values.first else { return try now(kind, []) }
    switch value {
    case .null: return .null
    case .string(let text): return try parse(kind, text)
    case .map(let fields): return try build(kind, fields)
    default:
      let key = kind == .date ? "date" : kind.isTime ? "time" : "datetime"
      return try build(kind, [key: value])
    }
  }

  private func parse(_ kind: Kind, _ text: String) throws -> CypherValue {
    let value: CypherValue? =
      switch kind {
      case .date: TemporalText.date(text).map { .date($0) }
      case .time: TemporalText.time(text).map { .time($0) }
      case .localTime: TemporalText.localTime(text).map { .localTime($0) }
      case .dateTime: TemporalText.dateTime(text).map { .dateTime($0) }
      case .localDateTime: TemporalText.localDateTime(text).map { .localDateTime($0) }
      }
    guard let value else {
      throw CypherRuntimeError.temporal("'\(text.prefix(60))' is not well written")
    }
    return value
  }

  private func build(_ kind: Kind, _ fields: [String: CypherValue]) throws -> CypherValue {
    let builder = TemporalBuilder(fields)
    if kind == .dateTime, let moment = try epoch(builder) { return moment }
    let whole = try builder.parts("datetime")
    let dateSource = try builder.parts("date") ?? whole
    let timeSource = try builder.parts("time") ?? whole
    if dateSource != nil, dateSource?.date == nil {
      throw CypherRuntimeError.temporal("the value has no date")
    }
    if kind == .date || kind == .localTime || kind == .localDateTime {
      let isTimeOnly = kind == .localTime
      let date = isTimeOnly ? CypherDate(epochDay: 0) : try builder.date(over: dateSource?.date)
      return value(kind, date, try builder.time(over: timeSource?.time), .utc)
    }
    let date =
      kind == .time
      ? dateSource?.date ?? clock.now.date : try builder.date(over: dateSource?.date)
    let time = try builder.time(over: timeSource?.time)
    let wanted = try builder.rule()
    guard let known = timeSource?.rule, let wanted else {
      return value(kind, date, time, wanted ?? timeSource?.rule ?? .utc)
    }
    // What has a zone already is shown as the wanted zone has it at that moment.
    let moment = known.resolve(CypherLocalDateTime(date: date, time: time))
    let shown = wanted.at(moment.instant)
    return value(kind, shown.local.date, shown.local.time, wanted)
  }

  /// A moment from `epochSeconds` or `epochMillis`.
  private func epoch(_ builder: TemporalBuilder) throws -> CypherValue? {
    let moment: CypherLocalDateTime
    let nanosecond = try builder.integer("nanosecond") ?? 0
    if let seconds = try builder.integer("epochSeconds") {
      moment = try Self.moment(seconds: seconds, nanosecond: nanosecond)
    } else if let millis = try builder.integer("epochMillis") {
      moment = try Self.moment(millis: millis, nanosecond: nanosecond)
    } else {
      return nil
    }
    return .dateTime((try builder.rule() ?? .utc).at(moment))
  }

  private static func moment(seconds: Int64, nanosecond: Int64) throws -> CypherLocalDateTime {
    let zero = CypherLocalDateTime(date: CypherDate(epochDay: 0), time: .midnight)
    guard abs(nanosecond) < 1_000_000_000_000_000_000 else { throw CypherDate.outOfRange }
    return try zero.adding(seconds: seconds, nanoseconds: nanosecond)
  }

  private static func moment(millis: Int64, nanosecond: Int64) throws -> CypherLocalDateTime {
    guard abs(nanosecond) < 1_000_000_000 else { throw CypherDate.outOfRange }
    return try moment(
      seconds: millis / 1000, nanosecond: millis % 1000 * 1_000_000 + nanosecond)
  }

  private func fromEpoch(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    if values.contains(where: \.isNull) { return .null }
    let numbers = try values.map { value in
      guard case .integer(let number) = value else {
        throw CypherRuntimeError.type("\(function.rawValue) needs integers")
      }
      return number
    }
    let moment =
      function == .dateTimeFromEpoch
      ? try Self.moment(seconds: numbers[0], nanosecond: numbers[1])
      : try Self.moment(millis: numbers[0], nanosecond: 0)
    return .dateTime(TimeZoneRule.utc.at(moment))
  }

  private func duration(_ values: [CypherValue]) throws -> CypherValue {
    switch values.first {
    case .string(let text)?:
      guard let duration = try TemporalText.duration(text) else {
        throw CypherRuntimeError.temporal("'\(text.prefix(60))' is not a duration")
      }
      return .duration(duration)
    case .map(let fields)?: return .duration(try TemporalBuilder(fields).duration())
    case .duration?: return values[0]
    case .null?, nil: return .null
    case let other?:
      throw CypherRuntimeError.type("duration cannot take \(other.typeName)")
    }
  }
}

extension TemporalFunctions.Kind {
  var isTime: Bool { self == .time || self == .localTime }
}

/// Truncation.
extension TemporalFunctions {
  private func truncate(_ kind: Kind, _ values: [CypherValue]) throws -> CypherValue {
    guard case .string(let unit) = values[0] else { return .null }
    if values[1].isNull { return .null }
    guard let parts = TemporalParts(values[1]) else {
      throw CypherRuntimeError.type("a temporal value is needed, not \(values[1].typeName)")
    }
    var fields: [String: CypherValue] = [:]
    if values.count > 2, case .map(let given) = values[2] { fields = given }
    let builder = TemporalBuilder(fields)
    guard let unit = TemporalUnit(rawValue: unit.lowercased()) else {
      throw CypherRuntimeError.temporal("'\(unit)' is not a unit of time")
    }
    let needsDate = !kind.isTime
    guard !needsDate || parts.date != nil, kind != .date || unit.isDay else {
      throw CypherRuntimeError.temporal("the value cannot be cut to '\(unit.rawValue)'")
    }
    let day = unit.truncated(parts.date ?? CypherDate(epochDay: 0))
    let time = unit.truncated(parts.time ?? .midnight)
    let rule = try builder.rule() ?? parts.rule ?? .utc
    return value(
      kind, needsDate ? try builder.date(over: day) : clock.now.date,
      try builder.time(over: time), rule)
  }
}
