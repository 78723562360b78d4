/// A unit to which temporal values are cut.
enum TemporalUnit: String {
  case millennium, century, decade, year
  case weekYear = "weekyear"
  case quarter, month, week, day, hour, minute, second, millisecond, microsecond

  /// Whether the unit is a day or longer.
  var isDay: Bool {
    switch self {
    case .hour, .minute, .second, .millisecond, .microsecond: false
    default: true
    }
  }

  /// The first day of the unit in which a day lies.
  func truncated(_ date: CypherDate) -> CypherDate {
    let (year, month, _) = date.civil
    func january(_ unit: Int64) -> CypherDate {
      let first = year - (year % unit + unit) % unit
      return CypherDate(epochDay: CypherDate.epochDay(year: first, month: 1, day: 1))
    }
    switch self {
    case .millennium: return january(1000)
    case .century: return january(100)
    case .decade: return january(10)
    case .year: return january(1)
    case .weekYear:
      return CypherDate(epochDay: CypherDate.firstMonday(weekYear: date.weekYear))
    case .quarter:
      let first = (month - 1) / 3 * 3 + 1
      return CypherDate(epochDay: CypherDate.epochDay(year: year, month: first, day: 1))
    case .month:
      return CypherDate(epochDay: CypherDate.epochDay(year: year, month: month, day: 1))
    case .week: return CypherDate(epochDay: date.epochDay - date.dayOfWeek + 1)
    default: return date
    }
  }

  /// The first moment of the unit in which a time lies.
  func truncated(_ time: CypherLocalTime) -> CypherLocalTime {
    let unit: Int64 =
      switch self {
      case .hour: 3600 * CypherLocalTime.second
      case .minute: 60 * CypherLocalTime.second
      case .second: CypherLocalTime.second
      case .millisecond: 1_000_000
      case .microsecond: 1000
      default: CypherLocalTime.day
      }
    return CypherLocalTime(nanoseconds: time.nanoseconds / unit * unit)
  }
}
