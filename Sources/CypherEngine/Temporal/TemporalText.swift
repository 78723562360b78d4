/// Reads dates and times as ISO 8601 writes them, with or without separators.
enum TemporalText {
  static func date(_ text: String) -> CypherDate? {
    var body = text[...]
    var sign: Int64 = 1
    var yearDigits = 4
    if let first = body.first, first == "+" || first == "-" {
      sign = first == "-" ? -1 : 1
      body = body.dropFirst()
      yearDigits = body.prefix { $0.isASCII && $0.isNumber }.count
      guard (4...9).contains(yearDigits) else { return nil }
    }
    guard let year = digits(&body, yearDigits).map({ $0 * sign }) else { return nil }
    if body.isEmpty { return CypherDate(year: year, month: 1, day: 1) }
    let separated = body.first == "-"
    if separated { body = body.dropFirst() }
    if body.first == "W" {
      body = body.dropFirst()
      guard let week = digits(&body, 2) else { return nil }
      if body.isEmpty { return CypherDate(weekYear: year, week: week, dayOfWeek: 1) }
      guard drop("-", separated, &body), let day = digits(&body, 1), body.isEmpty else {
        return nil
      }
      return CypherDate(weekYear: year, week: week, dayOfWeek: day)
    }
    if body.count == 3 {
      guard let day = digits(&body, 3) else { return nil }
      return CypherDate(year: year, ordinalDay: day)
    }
    guard let month = digits(&body, 2) else { return nil }
    if body.isEmpty { return CypherDate(year: year, month: month, day: 1) }
    guard drop("-", separated, &body), let day = digits(&body, 2), body.isEmpty else {
      return nil
    }
    return CypherDate(year: year, month: month, day: day)
  }

  static func localTime(_ text: String) -> CypherLocalTime? {
    var body = text[...]
    guard let hour = digits(&body, 2), hour < 24 else { return nil }
    var minute: Int64 = 0
    var second: Int64 = 0
    var fraction: Int64 = 0
    if !body.isEmpty {
      let separated = body.first == ":"
      guard drop(":", separated, &body), let value = digits(&body, 2), value < 60 else {
        return nil
      }
      minute = value
      if !body.isEmpty {
        guard drop(":", separated, &body), let value = digits(&body, 2), value < 60 else {
          return nil
        }
        second = value
        if body.first == "." || body.first == "," {
          body = body.dropFirst()
          let count = body.count
          guard (1...9).contains(count), let value = digits(&body, count) else { return nil }
          fraction = (0..<(9 - count)).reduce(value) { sum, _ in sum * 10 }
        }
      }
    }
    guard body.isEmpty else { return nil }
    return CypherLocalTime(
      nanoseconds: ((hour * 60 + minute) * 60 + second) * CypherLocalTime.second + fraction)
  }

  static func localDateTime(_ text: String) -> CypherLocalDateTime? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let date = date(String(first)) else { return nil }
    guard parts.count == 2 else { return CypherLocalDateTime(date: date, time: .midnight) }
    return localTime(String(parts[1])).map { CypherLocalDateTime(date: date, time: $0) }
  }

  static func time(_ text: String) -> CypherTime? {
    let (body, offset, zone) = split(text)
    guard zone == nil, let time = localTime(body) else { return nil }
    guard let offset else { return CypherTime(local: time, offset: 0) }
    return TimeZoneRule.offset(offset).map { CypherTime(local: time, offset: $0) }
  }

  static func dateTime(_ text: String) -> CypherDateTime? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = date(String(parts[0])) else {
      return localDateTime(text).map { CypherDateTime(local: $0, offset: 0) }
    }
    let (body, offsetText, zoneText) = split(String(parts[1]))
    guard let time = localTime(body) else { return nil }
    let local = CypherLocalDateTime(date: date, time: time)
    var offset: Int32?
    if let offsetText {
      guard let value = TimeZoneRule.offset(offsetText) else { return nil }
      offset = value
    }
    guard let zoneText else { return CypherDateTime(local: local, offset: offset ?? 0) }
    guard let rule = TimeZoneRule(zoneText), case .named = rule else { return nil }
    guard let offset else { return rule.resolve(local) }
    // The written offset says which moment is meant; the zone says how it is shown.
    let moment = CypherDateTime(local: local, offset: offset)
    return rule.at(moment.instant)
  }

  /// Cuts a time into the clock's part, the offset and the zone in brackets.
  private static func split(_ text: String) -> (String, String?, String?) {
    var body = text[...]
    var zone: String?
    if body.last == "]", let open = body.firstIndex(of: "[") {
      zone = String(body[body.index(after: open)...].dropLast())
      body = body[..<open]
    }
    guard let start = body.firstIndex(where: { "Zz+-".contains($0) }) else {
      return (String(body), nil, zone)
    }
    return (String(body[..<start]), String(body[start...]), zone)
  }

  private static func digits(_ text: inout Substring, _ count: Int) -> Int64? {
    let head = text.prefix(count)
    guard head.utf8.count == count, head.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    text = text.dropFirst(count)
    return Int64(head)
  }

  private static func drop(_ separator: Character, _ wanted: Bool, _ text: inout Substring) -> Bool
  {
    guard wanted else { return true }
    guard text.first == separator else { return false }
    text = text.dropFirst()
    return true
  }
}

/// Reads durations as ISO 8601 writes them.
extension TemporalText {
  static func duration(_ text: String) throws -> CypherDuration? {
    var body = text[...]
    var sign = 1.0
    if body.first == "-" || body.first == "+" {
      sign = body.first == "-" ? -1 : 1
      body = body.dropFirst()
    }
    guard body.first == "P" else { return nil }
    body = body.dropFirst()
    if let parts = try dateLike(String(body)) { return parts }
    var parts: [Character: Double] = [:]
    var inTime = false
    var order = "YQMWD"[...]
    while let first = body.first {
      if first == "T" {
        guard !inTime else { return nil }
        inTime = true
        order = "HMS"
        body = body.dropFirst()
        continue
      }
      let number = body.prefix { "+-.,0123456789".contains($0) }
      body = body.dropFirst(number.count)
      guard let unit = body.first, let place = order.firstIndex(of: unit),
        let value = Double(number.replacing(",", with: "."))
      else { return nil }
      body = body.dropFirst()
      order = order[order.index(after: place)...]
      parts[inTime && unit == "M" ? "m" : unit] = value * sign
    }
    guard !parts.isEmpty else { return nil }
    func part(_ unit: Character) -> Double { parts[unit] ?? 0 }
    return try .of(
      months: part("Y") * 12 + part("Q") * 3 + part("M"), days: part("W") * 7 + part("D"),
      seconds: part("H") * 3600 + part("m") * 60 + part("S"), nanoseconds: 0)
  }

  /// A duration written as a date and time: `2012-02-02T14:37:21.545`.
  private static func dateLike(_ text: String) throws -> CypherDuration? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.map(\.count) == [4, 2, 2] else { return nil }
    let values = numbers.compactMap { Int64($0) }
    guard values.count == 3 else { return nil }
    var time = CypherLocalTime.midnight
    if parts.count == 2 {
      guard let value = localTime(String(parts[1])) else { return nil }
      time = value
    }
    return try CypherDuration(
      months: values[0] * 12 + values[1], days: values[2], seconds: 0,
      nanoseconds: time.nanoseconds)
  }
}
