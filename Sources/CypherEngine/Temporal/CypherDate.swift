/// A day of the proleptic Gregorian calendar.
public struct CypherDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let epochDay: Int64

  /// Makes a date from the days since 1 January 1970.
  public init(epochDay: Int64) {
    self.epochDay = epochDay
  }

  /// Makes a date, `nil` where the calendar has no such day.
  public init?(year: Int64, month: Int64, day: Int64) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(year: year, month: month)
    else { return nil }
    epochDay = Self.epochDay(year: year, month: month, day: day)
  }

  /// Makes the first day of an ISO week, or a later one; `nil` where there is none.
  init?(weekYear: Int64, week: Int64, dayOfWeek: Int64) {
    guard Self.years.contains(weekYear), week >= 1, (1...7).contains(dayOfWeek),
      week <= Self.weeks(inWeekYear: weekYear)
    else { return nil }
    epochDay = Self.firstMonday(weekYear: weekYear) + (week - 1) * 7 + dayOfWeek - 1
  }

  /// Makes a date from the day of the year; `nil` where there is none.
  init?(year: Int64, ordinalDay: Int64) {
    guard Self.years.contains(year), ordinalDay >= 1,
      ordinalDay <= (Self.isLeap(year) ? 366 : 365)
    else { return nil }
    epochDay = Self.epochDay(year: year, month: 1, day: 1) + ordinalDay - 1
  }

  /// Makes a date from the day of a quarter; `nil` where there is none.
  init?(year: Int64, quarter: Int64, dayOfQuarter: Int64) {
    guard Self.years.contains(year), (1...4).contains(quarter), dayOfQuarter >= 1 else {
      return nil
    }
    let first = Self.epochDay(year: year, month: quarter * 3 - 2, day: 1)
    let length = (0..<3).reduce(0) {
      $0 + Self.daysInMonth(year: year, month: quarter * 3 - 2 + $1)
    }
    guard dayOfQuarter <= length else { return nil }
    epochDay = first + dayOfQuarter - 1
  }

  /// The years that can be written.
  static let years: ClosedRange<Int64> = -999_999_999...999_999_999

  /// Orders by day.
  public static func < (left: CypherDate, right: CypherDate) -> Bool {
    left.epochDay < right.epochDay
  }
}

/// The calendar.
extension CypherDate {
  static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func daysInMonth(year: Int64, month: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970 by the civil-from-days method, in eras of 400 years from 1 March.
  static func epochDay(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day.
  var civil: (year: Int64, month: Int64, day: Int64) {
    let days = epochDay + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day of the week, from 1 for Monday to 7.
  var dayOfWeek: Int64 {
    let shifted = (epochDay + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  var ordinalDay: Int64 {
    epochDay - Self.epochDay(year: civil.year, month: 1, day: 1) + 1
  }

  var quarter: Int64 { (civil.month + 2) / 3 }

  var dayOfQuarter: Int64 {
    epochDay - Self.epochDay(year: civil.year, month: quarter * 3 - 2, day: 1) + 1
  }

  /// The Monday of the week with the year's first Thursday.
  static func firstMonday(weekYear: Int64) -> Int64 {
    let fourth = CypherDate(epochDay: epochDay(year: weekYear, month: 1, day: 4))
    return fourth.epochDay - (fourth.dayOfWeek - 1)
  }

  static func weeks(inWeekYear year: Int64) -> Int64 {
    (firstMonday(weekYear: year + 1) - firstMonday(weekYear: year)) / 7
  }

  /// The year to which the ISO week belongs.
  var weekYear: Int64 {
    let thursday = CypherDate(epochDay: epochDay - dayOfWeek + 4)
    return thursday.civil.year
  }

  /// The ISO week.
  var week: Int64 { (epochDay - Self.firstMonday(weekYear: weekYear)) / 7 + 1 }

  /// This date some months later; the day moves back to the end of a shorter month.
  func adding(months: Int64) throws -> CypherDate {
    let (year, month, day) = civil
    // Beyond this the sum is out of range whatever the year, and might overflow.
    guard months.magnitude < 30_000_000_000 else { throw Self.outOfRange }
    let sum = year * 12 + month - 1 + months
    let newYear = sum >= 0 ? sum / 12 : (sum - 11) / 12
    guard Self.years.contains(newYear) else { throw Self.outOfRange }
    let newMonth = sum - newYear * 12 + 1
    let last = Self.daysInMonth(year: newYear, month: newMonth)
    return CypherDate(
      epochDay: Self.epochDay(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// This date some days later.
  func adding(days: Int64) throws -> CypherDate {
    let (sum, overflow) = epochDay.addingReportingOverflow(days)
    guard !overflow, sum.magnitude < 365_250_000_000 else { throw Self.outOfRange }
    return CypherDate(epochDay: sum)
  }

  static var outOfRange: CypherRuntimeError { .temporal("the date is out of range") }
}

extension CypherDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = civil
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return sign + Digits.padded(abs(year), 4) + "-" + Digits.padded(month, 2) + "-"
      + Digits.padded(day, 2)
  }
}

/// Digits of numbers, with zeros before and without zeros after.
enum Digits {
  static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A fraction of a second with its point, empty for none.
  static func fraction(_ nanoseconds: Int64) -> String {
    guard nanoseconds != 0 else { return "" }
    var digits = padded(nanoseconds, 9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
