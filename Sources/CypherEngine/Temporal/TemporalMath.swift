/// Durations added to moments.
enum TemporalMath {
  /// A moment some duration later; `nil` where the value is no moment.
  static func add(_ duration: CypherDuration, to value: CypherValue) throws -> CypherValue? {
    switch value {
    case .date(let date):
      // Only whole days count; what is left of a day is cut off towards zero.
      var days = duration.seconds / 86_400
      if duration.seconds < 0, duration.nanoseconds > 0, duration.seconds % 86_400 == 0 {
        days += 1
      }
      let moved = try date.adding(months: duration.months).adding(days: duration.days)
      return .date(try moved.adding(days: days))
    case .localTime(let time):
      return .localTime(later(time, duration))
    case .time(let time):
      return .time(CypherTime(local: later(time.local, duration), offset: time.offset))
    case .localDateTime(let moment):
      return .localDateTime(try later(moment, duration))
    case .dateTime(let moment):
      guard let zone = moment.zone else {
        return .dateTime(
          CypherDateTime(local: try later(moment.local, duration), offset: moment.offset))
      }
      // Days are counted on the calendar of the zone, seconds on the line of time.
      let days = try CypherDuration(
        months: duration.months, days: duration.days, seconds: 0, nanoseconds: 0)
      let rule = TimeZoneRule.named(zone)
      let day = rule.resolve(try later(moment.local, days))
      return .dateTime(
        rule.at(
          try day.instant.adding(
            seconds: duration.seconds, nanoseconds: duration.nanoseconds)))
    default:
      return nil
    }
  }

  private static func later(
    _ time: CypherLocalTime, _ duration: CypherDuration
  ) -> CypherLocalTime {
    let rest = duration.seconds % 86_400 * CypherLocalTime.second + duration.nanoseconds
    return CypherLocalTime(nanoseconds: time.nanoseconds + rest)
  }

  private static func later(
    _ moment: CypherLocalDateTime, _ duration: CypherDuration
  ) throws -> CypherLocalDateTime {
    let date = try moment.date.adding(months: duration.months).adding(days: duration.days)
    return try CypherLocalDateTime(date: date, time: moment.time)
      .adding(seconds: duration.seconds, nanoseconds: duration.nanoseconds)
  }
}
