/// A calendar date as precise as the text: a year, a month of a year, or a day.
///
/// Written `2024`, `2024-04` or `2024-04-12`. Dates order by their first day; at the same first
/// day the less precise comes first.
public struct PartialDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?

  /// Makes a date, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a time of day behind `T` or a space is left aside.
  public init?(_ text: some StringProtocol) {
    var (year, month, day, position) = (0, 0, 0, 0)
    // Read off the bytes: graphs hold many dates, and each is read again at every look.
    for byte in text.utf8 {
      if byte == 0x54 || byte == 0x20 { break }
      let digit = Int(byte) - 0x30
      switch position {
      case 4, 7:
        guard byte == 0x2D else { return nil }
      case 0..<10:
        guard (0...9).contains(digit) else { return nil }
        if position < 4 {
          year = year * 10 + digit
        } else if position < 7 {
          month = month * 10 + digit
        } else {
          day = day * 10 + digit
        }
      default: return nil
      }
      position += 1
    }
    switch position {
    case 4: self.init(year: year)
    case 7: self.init(year: year, month: month)
    case 10: self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The number of days of a month in the Gregorian calendar.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day the date can mean.
  public var firstDay: PartialDate {
    PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
  }

  /// The last day the date can mean.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(
      year: year, month: month, day: day ?? Self.days(inMonth: month, of: year)) ?? self
  }

  /// Whether this date lies wholly within what the other can mean.
  public func isWithin(_ other: PartialDate) -> Bool {
    other.firstDay <= firstDay && lastDay <= other.lastDay
  }

  /// Whether some day fits both dates.
  public func overlaps(_ other: PartialDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }
}

extension PartialDate: Comparable {
  /// Orders by first day, then the less precise first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The ISO form.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, at start: Int, _ width: Int) {
        var rest = number
        for index in stride(from: start + width - 1, through: start, by: -1) {
          bytes[index] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
      }
      put(year, at: 0, 4)
      guard let month else { return 4 }
      bytes[4] = 0x2D
      put(month, at: 5, 2)
      guard let day else { return 7 }
      bytes[7] = 0x2D
      put(day, at: 8, 2)
      return 10
    }
  }
}

extension PartialDate: Codable {
  /// Reads the ISO form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
