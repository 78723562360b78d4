internal import NewsModel

/// Properties as JSON text, so that SQLite's own functions can read them too.
///
/// Text, numbers, flags and lists are JSON's; a date is `{"date": "2024-04"}`. Keys are sorted,
/// so equal properties give equal text.
enum PropertyText {
  static func encode(_ properties: [String: PropertyValue]) -> String {
    guard !properties.isEmpty else { return "{}" }
    var out: [UInt8] = []
    var mark: UInt8 = 0x7B
    let sorted = properties.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (key, value) in sorted {
      out.append(mark)
      mark = 0x2C
      append(text: key, to: &out)
      out.append(0x3A)
      append(value, to: &out)
    }
    out.append(0x7D)
    return String(decoding: out, as: UTF8.self)
  }

  static func encode(_ list: [String]) -> String {
    var out: [UInt8] = []
    append(.list(list), to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ value: PropertyValue, to out: inout [UInt8]) {
    switch value {
    case .text(let text): append(text: text, to: &out)
    case .integer(let number): out.append(contentsOf: String(number).utf8)
    case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .date(let date):
      out.append(contentsOf: #"{"date":"\#(date.description)"}"#.utf8)
    case .list(let texts):
      out.append(0x5B)
      for (index, text) in texts.enumerated() {
        if index > 0 { out.append(0x2C) }
        append(text: text, to: &out)
      }
      out.append(0x5D)
    }
  }

  private static func append(text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        out.append(0x5C)
        out.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        out.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
        out.append(contentsOf: digits.utf8)
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }

  /// Reads properties back.
  ///
  /// - Throws: `GraphStoreError.damaged` where the text is not what `encode` writes.
  static func decode(_ text: String) throws -> [String: PropertyValue] {
    if text == "{}" { return [:] }
    var reader = PropertyTextReader(text)
    let properties = try reader.readProperties()
    try reader.expectEnd()
    return properties
  }

  /// Reads a list of texts back.
  static func decodeList(_ text: String) throws -> [String] {
    if text == "[]" { return [] }
    var reader = PropertyTextReader(text)
    let list = try reader.readList()
    try reader.expectEnd()
    return list
  }
}
