/// A stretch of months, days and seconds, which have no fixed ratio to one another.
public struct CypherDuration: Hashable, Sendable {
  /// Months.
  public let months: Int64
  /// Days.
  public let days: Int64
  /// Whole seconds, rounded down.
  public let seconds: Int64
  /// Nanoseconds to be added to the seconds: from 0 to 999,999,999.
  public let nanoseconds: Int64

  /// Makes a duration; nanoseconds beyond a second are carried over.
  ///
  /// - Throws: `CypherRuntimeError` where the seconds do not fit.
  public init(months: Int64, days: Int64, seconds: Int64, nanoseconds: Int64) throws {
    let second = CypherLocalTime.second
    var (carry, rest) = nanoseconds.quotientAndRemainder(dividingBy: second)
    if rest < 0 { (carry, rest) = (carry - 1, rest + second) }
    let (sum, overflow) = seconds.addingReportingOverflow(carry)
    if overflow { throw CypherRuntimeError.overflow }
    self.init(exactly: months, days, sum, rest)
  }

  private init(exactly months: Int64, _ days: Int64, _ seconds: Int64, _ nanoseconds: Int64) {
    self.months = months
    self.days = days
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  static let zero = CypherDuration(exactly: 0, 0, 0, 0)

  func adding(_ other: CypherDuration) throws -> CypherDuration {
    let (months, o1) = months.addingReportingOverflow(other.months)
    let (days, o2) = days.addingReportingOverflow(other.days)
    let (seconds, o3) = seconds.addingReportingOverflow(other.seconds)
    if o1 || o2 || o3 { throw CypherRuntimeError.overflow }
    return try CypherDuration(
      months: months, days: days, seconds: seconds,
      nanoseconds: nanoseconds + other.nanoseconds)
  }

  /// Makes a duration of parts that may be fractions: what is left of a month becomes days of
  /// the average month, what is left of a day becomes seconds.
  static func of(
    months: Double, days: Double, seconds: Double, nanoseconds: Double
  ) throws -> CypherDuration {
    let wholeMonths = months.rounded(.towardZero)
    let allDays = days + (months - wholeMonths) * Double(secondsPerMonth) / 86_400
    let wholeDays = allDays.rounded(.towardZero)
    let allSeconds = seconds + (allDays - wholeDays) * 86_400
    let wholeSeconds = allSeconds.rounded(.towardZero)
    let rest = nanoseconds + ((allSeconds - wholeSeconds) * 1e9).rounded()
    guard let wholeMonths = Int64(exactly: wholeMonths), let wholeDays = Int64(exactly: wholeDays),
      let wholeSeconds = Int64(exactly: wholeSeconds),
      let rest = Int64(exactly: rest.rounded(.towardZero))
    else { throw CypherRuntimeError.overflow }
    return try CypherDuration(
      months: wholeMonths, days: wholeDays, seconds: wholeSeconds, nanoseconds: rest)
  }

  /// Each part changed by one rule, such as a multiplication.
  func scaled(_ rule: (Double) -> Double) throws -> CypherDuration {
    try .of(
      months: rule(Double(months)), days: rule(Double(days)), seconds: rule(Double(seconds)),
      nanoseconds: rule(Double(nanoseconds)))
  }

  /// The opposite; the least integer, which has none, wraps round to itself.
  func negated() -> CypherDuration {
    let borrow: Int64 = nanoseconds == 0 ? 0 : 1
    return CypherDuration(
      exactly: 0 &- months, 0 &- days, 0 &- seconds &- borrow,
      nanoseconds == 0 ? 0 : CypherLocalTime.second - nanoseconds)
  }

  /// The average seconds in a month.
  static let secondsPerMonth: Int64 = 2_629_746

  /// The whole length in seconds, taking months and days at their average length.
  var averageSeconds: Double {
    Double(months) * Double(Self.secondsPerMonth) + Double(days) * 86_400 + Double(seconds)
      + Double(nanoseconds) / 1e9
  }
}

extension CypherDuration: Comparable {
  /// Orders by average length, then by the parts, so that the order is total.
  public static func < (left: CypherDuration, right: CypherDuration) -> Bool {
    let (a, b) = (left.averageSeconds, right.averageSeconds)
    if a != b { return a < b }
    return (left.months, left.days, left.seconds, left.nanoseconds)
      < (right.months, right.days, right.seconds, right.nanoseconds)
  }
}

extension CypherDuration: CustomStringConvertible {
  /// ISO 8601: `P1Y2M3DT4H5M6.7S`.
  public var description: String {
    var text = "P"
    func part(_ value: Int64, _ unit: String) {
      if value != 0 { text += "\(value)\(unit)" }
    }
    part(months / 12, "Y")
    part(months % 12, "M")
    part(days, "D")
    // Seconds are rounded down; the text counts towards zero.
    var whole = seconds
    var fraction = nanoseconds
    if whole < 0, fraction > 0 {
      whole += 1
      fraction = CypherLocalTime.second - fraction
    }
    guard whole != 0 || fraction != 0 else { return text == "P" ? "PT0S" : text }
    text += "T"
    part(whole / 3600, "H")
    part(whole / 60 % 60, "M")
    let rest = whole % 60
    if rest != 0 || fraction != 0 {
      let sign = rest < 0 || seconds < 0 && rest == 0 ? "-" : ""
      text += "\(sign)\(abs(rest))\(Digits.fraction(fraction))S"
    }
    return text
  }
}
