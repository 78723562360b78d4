/// A day and a time of day.
public struct CypherLocalDateTime: Hashable, Comparable, Sendable {
  /// The day.
  public let date: CypherDate
  /// The time of day.
  public let time: CypherLocalTime

  /// Makes a date and time.
  public init(date: CypherDate, time: CypherLocalTime) {
    self.date = date
    self.time = time
  }

  /// Makes a date and time from seconds since 1970 and nanoseconds.
  init(epochSeconds: Int64, nanosecond: Int64) {
    let day = epochSeconds >= 0 ? epochSeconds / 86_400 : (epochSeconds - 86_399) / 86_400
    date = CypherDate(epochDay: day)
    time = CypherLocalTime(
      nanoseconds: (epochSeconds - day * 86_400) * CypherLocalTime.second + nanosecond)
  }

  /// Whole seconds since 1970.
  var epochSeconds: Int64 {
    date.epochDay * 86_400 + time.nanoseconds / CypherLocalTime.second
  }

  /// Orders by day, then by time.
  public static func < (left: CypherLocalDateTime, right: CypherLocalDateTime) -> Bool {
    left.date == right.date ? left.time < right.time : left.date < right.date
  }

  /// This moment some seconds and nanoseconds later.
  func adding(seconds: Int64, nanoseconds: Int64) throws -> CypherLocalDateTime {
    let wholeDays = seconds / 86_400
    let rest = (seconds % 86_400) * CypherLocalTime.second + nanoseconds + time.nanoseconds
    let carry =
      rest >= 0
      ? rest / CypherLocalTime.day
      : (rest - CypherLocalTime.day + 1) / CypherLocalTime.day
    return CypherLocalDateTime(
      date: try date.adding(days: wholeDays + carry), time: CypherLocalTime(nanoseconds: rest))
  }
}

extension CypherLocalDateTime: CustomStringConvertible {
  /// The date, `T` and the time.
  public var description: String { "\(date)T\(time)" }
}

/// A moment at an offset or in a named zone.
public struct CypherDateTime: Hashable, Sendable {
  /// The day and time on the clock.
  public let local: CypherLocalDateTime
  /// Seconds east of UTC.
  public let offset: Int32
  /// The name of the zone, where it has one.
  public let zone: String?

  /// Makes a moment.
  public init(local: CypherLocalDateTime, offset: Int32, zone: String? = nil) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }

  /// The day and time at UTC.
  public var instant: CypherLocalDateTime {
    CypherLocalDateTime(
      epochSeconds: local.epochSeconds - Int64(offset), nanosecond: local.time.nanosecond)
  }
}

extension CypherDateTime: CustomStringConvertible {
  /// The date, `T`, the time, the offset and the zone in brackets.
  public var description: String {
    "\(local)\(UTCOffset.text(offset))\(zone.map { "[\($0)]" } ?? "")"
  }
}
