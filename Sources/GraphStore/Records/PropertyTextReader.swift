internal import NewsModel

/// Reads the JSON that `PropertyText` writes, and the same JSON as SQLite would reformat it.
struct PropertyTextReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func readProperties() throws -> [String: PropertyValue] {
    var properties: [String: PropertyValue] = [:]
    try expect(0x7B)
    if skip(0x7D) { return properties }
    repeat {
      let key = try readText()
      try expect(0x3A)
      properties[key] = try readValue()
    } while skip(0x2C)
    try expect(0x7D)
    return properties
  }

  mutating func readList() throws -> [String] {
    var list: [String] = []
    try expect(0x5B)
    if skip(0x5D) { return list }
    repeat { list.append(try readText()) } while skip(0x2C)
    try expect(0x5D)
    return list
  }

  mutating func expectEnd() throws {
    skipSpace()
    guard index == bytes.count else { throw damage() }
  }

  private mutating func readValue() throws -> PropertyValue {
    skipSpace()
    guard index < bytes.count else { throw damage() }
    switch bytes[index] {
    case 0x22: return .text(try readText())
    case 0x5B: return .list(try readList())
    case 0x7B:
      try expect(0x7B)
      guard try readText() == "date" else { throw damage() }
      try expect(0x3A)
      guard let value = PartialDate(try readText()) else { throw damage() }
      try expect(0x7D)
      return .date(value)
    default:
      return try readWord()
    }
  }

  private mutating func readWord() throws -> PropertyValue {
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
    switch bytes[start] {
    case 0x74 where index - start == 4: return .flag(true)
    case 0x66 where index - start == 5: return .flag(false)
    default:
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      guard let number = Int(word) else { throw damage() }
      return .integer(number)
    }
  }

  /// Notes of each property what kind of value it has.
  mutating func noteKinds(in kinds: inout [String: Set<PropertyKind>]) throws {
    try expect(0x7B)
    if skip(0x7D) { return }
    repeat {
      let key = try readText()
      try expect(0x3A)
      skipSpace()
      guard index < bytes.count else { throw damage() }
      let kind: PropertyKind =
        switch bytes[index] {
        case 0x22: .text
        case 0x5B: .list
        case 0x7B: .date
        case 0x66, 0x74: .flag
        default: .integer
        }
      if kinds[key]?.contains(kind) != true { kinds[key, default: []].insert(kind) }
      try skipValue()
    } while skip(0x2C)
    try expect(0x7D)
  }

  private mutating func skipValue() throws {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
          index += bytes[index] == 0x5C ? 2 : 1
        }
      case 0x5B, 0x7B: depth += 1
      case 0x5D: depth -= 1
      case 0x7D where depth > 0: depth -= 1
      case 0x2C where depth == 0, 0x7D: return
      default: break
      }
      index += 1
    }
    throw damage()
  }

  private mutating func readText() throws -> String {
    try expect(0x22)
    let start = index
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    guard index < bytes.count else { throw damage() }
    if bytes[index] == 0x22 {
      index += 1
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    var out = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22: return String(decoding: out, as: UTF8.self)
      case 0x5C: out.append(contentsOf: try readEscape().utf8)
      default: out.append(byte)
      }
    }
    throw damage()
  }

  private mutating func readEscape() throws -> String {
    guard index < bytes.count else { throw damage() }
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return String(UnicodeScalar(byte))
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return try readCodeUnits()
    default: throw damage()
    }
  }

  private mutating func readCodeUnits() throws -> String {
    var units = [try readCodeUnit()]
    if UTF16.isLeadSurrogate(units[0]), index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75
    {
      index += 2
      units.append(try readCodeUnit())
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func readCodeUnit() throws -> UInt16 {
    guard index + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw damage() }
    index += 4
    return unit
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard skip(byte) else { throw damage() }
  }

  private func damage() -> GraphStoreError {
    .damaged(what: "unreadable properties: \(String(decoding: bytes.prefix(80), as: UTF8.self))")
  }
}
