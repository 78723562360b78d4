/// The parts of temporal values, as properties.
enum TemporalComponent {
  /// A part; `nil` where the value is not temporal, `null` where it has no such part.
  static func value(of subject: CypherValue, _ key: String) -> CypherValue? {
    if case .duration(let duration) = subject {
      return part(of: duration, key).map { .integer($0) } ?? .null
    }
    guard let parts = TemporalParts(subject) else { return nil }
    if let date = parts.date, let value = part(of: date, key) { return .integer(value) }
    if let time = parts.time, let value = part(of: time, key) { return .integer(value) }
    switch subject {
    case .time(let time):
      return zonePart(time.offset, UTCOffset.text(time.offset), key) ?? .null
    case .dateTime(let moment):
      let instant = moment.instant
      switch key {
      case "epochSeconds": return .integer(instant.epochSeconds)
      case "epochMillis":
        return scaled(instant.epochSeconds, 1000, plus: instant.time.nanosecond / 1_000_000)
          .map { .integer($0) } ?? .null
      default:
        let name = moment.zone ?? UTCOffset.text(moment.offset)
        return zonePart(moment.offset, name, key) ?? .null
      }
    default:
      return .null
    }
  }

  /// Seconds in a smaller unit; `nil` where they do not fit.
  private static func scaled(_ seconds: Int64, _ factor: Int64, plus rest: Int64) -> Int64? {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: factor)
    let (sum, overflows) = product.addingReportingOverflow(rest)
    return overflow || overflows ? nil : sum
  }

  private static func part(of date: CypherDate, _ key: String) -> Int64? {
    switch key {
    case "year": date.civil.year
    case "quarter": date.quarter
    case "month": date.civil.month
    case "week": date.week
    case "weekYear": date.weekYear
    case "day": date.civil.day
    case "ordinalDay": date.ordinalDay
    case "weekDay", "dayOfWeek": date.dayOfWeek
    case "dayOfQuarter": date.dayOfQuarter
    default: nil
    }
  }

  private static func part(of time: CypherLocalTime, _ key: String) -> Int64? {
    switch key {
    case "hour": time.hour
    case "minute": time.minute
    case "second": time.secondOfMinute
    case "millisecond": time.nanosecond / 1_000_000
    case "microsecond": time.nanosecond / 1000
    case "nanosecond": time.nanosecond
    default: nil
    }
  }

  private static func zonePart(_ offset: Int32, _ name: String, _ key: String) -> CypherValue? {
    switch key {
    case "timezone": .string(name)
    case "offset": .string(UTCOffset.text(offset))
    case "offsetMinutes": .integer(Int64(offset) / 60)
    case "offsetSeconds": .integer(Int64(offset))
    default: nil
    }
  }

  private static func part(of duration: CypherDuration, _ key: String) -> Int64? {
    let (months, days) = (duration.months, duration.days)
    let (seconds, nanoseconds) = (duration.seconds, duration.nanoseconds)
    switch key {
    case "years": return months / 12
    case "quarters": return months / 3
    case "months": return months
    case "weeks": return days / 7
    case "days": return days
    case "hours": return seconds / 3600
    case "minutes": return seconds / 60
    case "seconds": return seconds
    case "milliseconds": return scaled(seconds, 1000, plus: nanoseconds / 1_000_000)
    case "microseconds": return scaled(seconds, 1_000_000, plus: nanoseconds / 1000)
    case "nanoseconds": return scaled(seconds, 1_000_000_000, plus: nanoseconds)
    case "quartersOfYear": return months / 3 % 4
    case "monthsOfQuarter": return months % 3
    case "monthsOfYear": return months % 12
    case "daysOfWeek": return days % 7
    case "minutesOfHour": return seconds / 60 % 60
    case "secondsOfMinute": return seconds % 60
    case "millisecondsOfSecond": return nanoseconds / 1_000_000
    case "microsecondsOfSecond": return nanoseconds / 1000
    case "nanosecondsOfSecond": return nanoseconds
    default: return nil
    }
  }
}
