internal import NewsModel

/// Days counted from 0000-03-01, so that spans between dates are differences.
enum DayNumber {
  /// The number of a date's first day.
  static func day(of date: PartialDate) -> Int {
    day(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
  }

  /// The number of a date's last day.
  static func lastDay(of date: PartialDate) -> Int {
    day(of: date.lastDay)
  }

  /// The number of a day of the Gregorian calendar.
  static func day(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthOfYear = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (monthOfYear * 306 + 5) / 10 + day - 1
  }
}
