private import Foundation

/// A fixed offset, or a named zone whose offset depends on the day.
enum TimeZoneRule: Sendable {
  case fixed(Int32)
  case named(String)

  static let utc = TimeZoneRule.fixed(0)

  /// Reads `Z`, `+01:00`, `-0130`, `+02` or the name of a zone.
  init?(_ text: String) {
    if let offset = Self.offset(text) {
      self = .fixed(offset)
    } else if text.first?.isLetter == true, let zone = TimeZone(identifier: text) {
      self = .named(zone.identifier)
    } else {
      return nil
    }
  }

  /// Reads an offset.
  static func offset(_ text: String) -> Int32? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard [2, 4, 6].contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      parts.count == 1 || parts.allSatisfy({ $0.count == 2 })
    else { return nil }
    var values = [Int32](repeating: 0, count: 3)
    var rest = digits[...]
    for index in 0..<(digits.count / 2) {
      values[index] = Int32(rest.prefix(2)) ?? 0
      rest = rest.dropFirst(2)
    }
    let size = values[0] * 3600 + values[1] * 60 + values[2]
    guard size <= 18 * 3600, values[1] < 60, values[2] < 60 else { return nil }
    return sign == "-" ? -size : size
  }

  var name: String? {
    if case .named(let name) = self { return name }
    return nil
  }

  /// The offset at a moment given in UTC.
  func offset(at instant: CypherLocalDateTime) -> Int32 {
    switch self {
    case .fixed(let offset): return offset
    case .named(let name):
      // No zone has rules for years of more than four digits.
      let seconds = min(max(instant.epochSeconds, -300_000_000_000), 253_402_300_799)
      let date = Date(timeIntervalSince1970: Double(seconds))
      return Int32(clamping: TimeZone(identifier: name)?.secondsFromGMT(for: date) ?? 0)
    }
  }

  /// The moment at which the clocks of the zone show a date and time.
  ///
  /// In the hour that clocks skip the offset before it holds, in the hour that they repeat the
  /// first of both.
  func resolve(_ local: CypherLocalDateTime) -> CypherDateTime {
    guard case .named(let name) = self else {
      return CypherDateTime(local: local, offset: offset(at: local))
    }
    let before = offset(
      at: CypherLocalDateTime(epochSeconds: local.epochSeconds - 86_400, nanosecond: 0))
    for candidate in [before, offset(at: Self.shift(local, -before))]
    where offset(at: Self.shift(local, -candidate)) == candidate {
      return CypherDateTime(local: local, offset: candidate, zone: name)
    }
    let instant = Self.shift(local, -before)
    let after = offset(at: instant)
    return CypherDateTime(local: Self.shift(instant, after), offset: after, zone: name)
  }

  /// What the clocks of the zone show at a moment.
  func at(_ instant: CypherLocalDateTime) -> CypherDateTime {
    let offset = offset(at: instant)
    return CypherDateTime(local: Self.shift(instant, offset), offset: offset, zone: name)
  }

  private static func shift(_ moment: CypherLocalDateTime, _ seconds: Int32) -> CypherLocalDateTime
  {
    CypherLocalDateTime(
      epochSeconds: moment.epochSeconds + Int64(seconds), nanosecond: moment.time.nanosecond)
  }
}

extension CypherDateTime {
  /// The zone, or the offset where there is none.
  var rule: TimeZoneRule { zone.map { .named($0) } ?? .fixed(offset) }
}
