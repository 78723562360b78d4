/// A time of day.
public struct CypherLocalTime: Hashable, Comparable, Sendable {
  /// Nanoseconds since midnight.
  public let nanoseconds: Int64

  /// Makes a time from the nanoseconds since midnight, modulo a day.
  public init(nanoseconds: Int64) {
    let rest = nanoseconds % Self.day
    self.nanoseconds = rest < 0 ? rest + Self.day : rest
  }

  static let second: Int64 = 1_000_000_000
  static let day: Int64 = 86_400 * second
  static let midnight = CypherLocalTime(nanoseconds: 0)

  var hour: Int64 { nanoseconds / (3600 * Self.second) }
  var minute: Int64 { nanoseconds / (60 * Self.second) % 60 }
  var secondOfMinute: Int64 { nanoseconds / Self.second % 60 }
  var nanosecond: Int64 { nanoseconds % Self.second }

  /// Orders by time.
  public static func < (left: CypherLocalTime, right: CypherLocalTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}

extension CypherLocalTime: CustomStringConvertible {
  /// `HH:MM`, with seconds and a fraction where they are not zero.
  public var description: String {
    var text = Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2)
    if secondOfMinute != 0 || nanosecond != 0 {
      text += ":" + Digits.padded(secondOfMinute, 2) + Digits.fraction(nanosecond)
    }
    return text
  }
}

/// A time of day at an offset from UTC.
public struct CypherTime: Hashable, Sendable {
  /// The time on the clock.
  public let local: CypherLocalTime
  /// Seconds east of UTC.
  public let offset: Int32

  /// Makes a time.
  public init(local: CypherLocalTime, offset: Int32) {
    self.local = local
    self.offset = offset
  }

  /// Nanoseconds since midnight UTC, which may lie on a day before or after.
  var utcNanoseconds: Int64 { local.nanoseconds - Int64(offset) * CypherLocalTime.second }
}

extension CypherTime: CustomStringConvertible {
  /// The time and the offset.
  public var description: String { local.description + UTCOffset.text(offset) }
}

/// Offsets from UTC as text.
enum UTCOffset {
  static func text(_ offset: Int32) -> String {
    if offset == 0 { return "Z" }
    let size = Int64(abs(offset))
    var text = offset < 0 ? "-" : "+"
    text += Digits.padded(size / 3600, 2) + ":" + Digits.padded(size / 60 % 60, 2)
    if size % 60 != 0 { text += ":" + Digits.padded(size % 60, 2) }
    return text
  }
}
