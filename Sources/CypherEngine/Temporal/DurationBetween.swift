/// The duration from one moment to another.
enum DurationBetween {
  static func call(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    if values.contains(where: \.isNull) { return .null }
    guard let from = TemporalParts(values[0]), let to = TemporalParts(values[1]) else {
      throw CypherRuntimeError.type("\(function.rawValue) needs two temporal values")
    }
    let onCalendar = from.date != nil && to.date != nil
    let ends = moments(from, to, onCalendar)
    guard onCalendar else {
      // Without a day on both sides only the clocks are compared.
      switch function {
      case .durationInMonths, .durationInDays: return .duration(.zero)
      default: return .duration(try seconds(ends.start.instant, ends.end.instant))
      }
    }
    if function == .durationInSeconds {
      return .duration(try seconds(ends.start.instant, ends.end.instant))
    }
    var current = ends.start
    var months: Int64 = 0
    if function != .durationInDays {
      months = try wholeMonths(ends.start.local, ends.end.local)
      current = try moved(current, months: months, days: 0)
    }
    if function == .durationInMonths {
      return .duration(try CypherDuration(months: months, days: 0, seconds: 0, nanoseconds: 0))
    }
    let days = wholeDays(current.local, ends.end.local)
    current = try moved(current, months: 0, days: days)
    if function == .durationInDays {
      return .duration(try CypherDuration(months: 0, days: days, seconds: 0, nanoseconds: 0))
    }
    let rest = try seconds(current.instant, ends.end.instant)
    return .duration(
      try CypherDuration(
        months: months, days: days, seconds: rest.seconds, nanoseconds: rest.nanoseconds))
  }

  /// Both moments on one calendar: what has no zone takes the other's, what has no day takes a
  /// common one.
  private static func moments(
    _ from: TemporalParts, _ to: TemporalParts, _ onCalendar: Bool
  ) -> (start: CypherDateTime, end: CypherDateTime) {
    let common = CypherDate(epochDay: 0)
    let day = onCalendar ? nil : from.date ?? to.date ?? common
    func local(_ parts: TemporalParts) -> CypherLocalDateTime {
      CypherLocalDateTime(date: day ?? parts.date ?? common, time: parts.time ?? .midnight)
    }
    let rule = from.rule ?? to.rule ?? .utc
    let start = rule.resolve(local(from))
    let end = (to.rule ?? rule).resolve(local(to))
    return (start, rule.at(end.instant))
  }

  private static func moved(
    _ moment: CypherDateTime, months: Int64, days: Int64
  ) throws -> CypherDateTime {
    let date = try moment.local.date.adding(months: months).adding(days: days)
    return moment.rule.resolve(CypherLocalDateTime(date: date, time: moment.local.time))
  }

  /// The most months, towards the end, that do not pass it.
  private static func wholeMonths(
    _ start: CypherLocalDateTime, _ end: CypherLocalDateTime
  ) throws -> Int64 {
    let (a, b) = (start.date.civil, end.date.civil)
    var months = (b.year - a.year) * 12 + b.month - a.month
    let moved = CypherLocalDateTime(date: try start.date.adding(months: months), time: start.time)
    if months > 0, moved > end { months -= 1 }
    if months < 0, moved < end { months += 1 }
    return months
  }

  private static func wholeDays(
    _ start: CypherLocalDateTime, _ end: CypherLocalDateTime
  ) -> Int64 {
    var days = end.date.epochDay - start.date.epochDay
    if days > 0, start.time > end.time { days -= 1 }
    if days < 0, start.time < end.time { days += 1 }
    return days
  }

  private static func seconds(
    _ start: CypherLocalDateTime, _ end: CypherLocalDateTime
  ) throws -> CypherDuration {
    try CypherDuration(
      months: 0, days: 0, seconds: end.epochSeconds - start.epochSeconds,
      nanoseconds: end.time.nanosecond - start.time.nanosecond)
  }
}
