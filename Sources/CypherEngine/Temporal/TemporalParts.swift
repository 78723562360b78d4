/// What a temporal value is made of.
struct TemporalParts {
  var date: CypherDate?
  var time: CypherLocalTime?
  var rule: TimeZoneRule?

  init?(_ value: CypherValue) {
    switch value {
    case .date(let value):
      date = value
    case .localTime(let value):
      time = value
    case .time(let value):
      time = value.local
      rule = .fixed(value.offset)
    case .localDateTime(let value):
      (date, time) = (value.date, value.time)
    case .dateTime(let value):
      (date, time, rule) = (value.local.date, value.local.time, value.rule)
    default:
      return nil
    }
  }
}

/// Builds temporal values from maps of their fields.
struct TemporalBuilder {
  let fields: [String: CypherValue]
  private let keys: Set<String>

  init(_ fields: [String: CypherValue]) {
    self.fields = fields
    keys = Set(fields.keys)
  }

  func integer(_ key: String) throws -> Int64? {
    switch fields[key] {
    case nil, .null?: return nil
    case .integer(let value)?: return value
    case let other?:
      throw CypherRuntimeError.type("'\(key)' needs an integer, found \(other.typeName)")
    }
  }

  /// The zone asked for.
  func rule() throws -> TimeZoneRule? {
    guard let value = fields["timezone"], !value.isNull else { return nil }
    guard case .string(let text) = value, let rule = TimeZoneRule(text) else {
      throw CypherRuntimeError.temporal("the time zone is not known")
    }
    return rule
  }

  /// The parts of another temporal value among the fields.
  func parts(_ key: String) throws -> TemporalParts? {
    guard let value = fields[key], !value.isNull else { return nil }
    guard let parts = TemporalParts(value) else {
      throw CypherRuntimeError.type("'\(key)' needs a temporal value, found \(value.typeName)")
    }
    return parts
  }

  /// The day of the fields, on top of another day.
  func date(over base: CypherDate?) throws -> CypherDate {
    let year = try integer("year")
    guard year != nil || base != nil else {
      throw CypherRuntimeError.temporal("a date needs a year")
    }
    let given = year ?? base?.civil.year ?? 0
    let date: CypherDate?
    if !keys.isDisjoint(with: ["week", "dayOfWeek"]) {
      date = CypherDate(
        weekYear: year ?? base?.weekYear ?? 0, week: try integer("week") ?? base?.week ?? 1,
        dayOfWeek: try integer("dayOfWeek") ?? base?.dayOfWeek ?? 1)
    } else if let ordinal = try integer("ordinalDay") {
      date = CypherDate(year: given, ordinalDay: ordinal)
    } else if !keys.isDisjoint(with: ["quarter", "dayOfQuarter"]) {
      date = CypherDate(
        year: given, quarter: try integer("quarter") ?? base?.quarter ?? 1,
        dayOfQuarter: try integer("dayOfQuarter") ?? base?.dayOfQuarter ?? 1)
    } else {
      date = CypherDate(
        year: given, month: try integer("month") ?? base?.civil.month ?? 1,
        day: try integer("day") ?? base?.civil.day ?? 1)
    }
    guard let date else { throw CypherRuntimeError.temporal("there is no such day") }
    return date
  }

  /// The time of the fields, on top of another time.
  func time(over base: CypherLocalTime?) throws -> CypherLocalTime {
    func field(_ key: String, _ limit: Int64, _ base: Int64?) throws -> Int64 {
      guard let value = try integer(key) else { return base ?? 0 }
      guard value >= 0, value < limit else {
        throw CypherRuntimeError.temporal("'\(key)' must be from 0 to \(limit - 1)")
      }
      return value
    }
    let hour = try field("hour", 24, base?.hour)
    let minute = try field("minute", 60, base?.minute)
    let second = try field("second", 60, base?.secondOfMinute)
    let nanosecond = base?.nanosecond ?? 0
    let (milli, micro, nano) = (
      try integer("millisecond"), try integer("microsecond"), try integer("nanosecond")
    )
    // A finer field too large for its own place stands for the whole fraction.
    let coversMicro = nano.map { $0 >= 1000 } ?? false
    let coversMilli = coversMicro || (micro.map { $0 >= 1000 } ?? false)
    let fraction =
      try field("millisecond", 1000, coversMilli ? 0 : nanosecond / 1_000_000) * 1_000_000
      + field(
        "microsecond", milli == nil ? 1_000_000 : 1000,
        coversMicro ? 0 : nanosecond / 1000 % 1000) * 1000
      + field(
        "nanosecond",
        micro != nil ? 1000 : milli != nil ? 1_000_000 : 1_000_000_000, nanosecond % 1000)
    return CypherLocalTime(
      nanoseconds: ((hour * 60 + minute) * 60 + second) * CypherLocalTime.second + fraction)
  }

  /// A length of time; fields may be fractions.
  func duration() throws -> CypherDuration {
    let units: Set<String> = [
      "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds",
      "milliseconds", "microseconds", "nanoseconds",
    ]
    if let unknown = keys.subtracting(units).min() {
      throw CypherRuntimeError.temporal("a duration has no '\(unknown)'")
    }
    func field(_ key: String) throws -> Double {
      guard let value = fields[key], !value.isNull else { return 0 }
      guard let number = value.number else {
        throw CypherRuntimeError.type("'\(key)' needs a number, found \(value.typeName)")
      }
      return number
    }
    return try .of(
      months: field("years") * 12 + field("quarters") * 3 + field("months"),
      days: field("weeks") * 7 + field("days"),
      seconds: field("hours") * 3600 + field("minutes") * 60 + field("seconds"),
      nanoseconds: field("milliseconds") * 1_000_000 + field("microseconds") * 1000
        + field("nanoseconds"))
  }
}
