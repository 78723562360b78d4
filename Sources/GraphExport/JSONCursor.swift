/// Reads one line of JSON, front to back, and knows where it stands.
///
/// Strict: RFC 8259 and nothing more, valid UTF-8, no lone surrogates, no key twice.
struct JSONCursor {
  private let bytes: [UInt8]
  private let line: Int
  private let end: Int
  private var index: Int

  /// Reads a line of bytes.
  init(_ bytes: [UInt8], range: Range<Int>, line: Int) {
    self.bytes = bytes
    self.line = line
    index = range.lowerBound
    end = range.upperBound
    start = range.lowerBound
  }

  private let start: Int

  /// A failure at the place reached.
  func failure(_ message: String) -> GraphImportError {
    failure(message, at: index)
  }

  private func failure(_ message: String, at offset: Int) -> GraphImportError {
    let before = bytes[start..<min(offset, end)]
    let column = before.reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return GraphImportError(line: line, column: column, message: message)
  }

  /// The next byte that is not white space, without taking it.
  mutating func peek() -> UInt8? {
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D {
      index += 1
    }
    return index < end ? bytes[index] : nil
  }

  private mutating func take(_ byte: UInt8, _ what: String) throws {
    guard peek() == byte else { throw failure("expected \(what)") }
    index += 1
  }

  /// Reads an object, handing over each key with the cursor at its value.
  mutating func object(_ member: (String, inout JSONCursor) throws -> Void) throws {
    try take(0x7B, "an object")
    var seen: Set<String> = []
    guard peek() != 0x7D else {
      index += 1
      return
    }
    while true {
      let place = index
      let key = try string()
      guard seen.insert(key).inserted else { throw failure("key \"\(key)\" twice", at: place) }
      try take(0x3A, "':'")
      try member(key, &self)
      if peek() == 0x7D {
        index += 1
        return
      }
      try take(0x2C, "',' or '}'")
      _ = peek()
    }
  }

  /// Reads an array, with the cursor at each item in turn.
  mutating func array(_ item: (inout JSONCursor) throws -> Void) throws {
    try take(0x5B, "an array")
    guard peek() != 0x5D else {
      index += 1
      return
    }
    while true {
      try item(&self)
      if peek() == 0x5D {
        index += 1
        return
      }
      try take(0x2C, "',' or ']'")
    }
  }

  /// Reads an array of strings.
  mutating func strings() throws -> [String] {
    var list: [String] = []
    try array { list.append(try $0.string()) }
    return list
  }

  /// Reads `true` or `false`.
  mutating func flag() throws -> Bool {
    _ = peek()
    for (word, value) in [("true", true), ("false", false)] {
      if bytes[index..<end].starts(with: word.utf8) {
        index += word.utf8.count
        return value
      }
    }
    throw failure("expected true or false")
  }

  /// Reads a whole number.
  mutating func integer() throws -> Int {
    _ = peek()
    let first = index
    if index < end, bytes[index] == 0x2D { index += 1 }
    let digits = index
    while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let hasLeadingZero = index - digits > 1 && bytes[digits] == 0x30
    guard index > digits, !hasLeadingZero,
      let number = Int(String(decoding: bytes[first..<index], as: UTF8.self))
    else { throw failure("expected a whole number", at: first) }
    if index < end, [0x2E, 0x65, 0x45].contains(bytes[index]) {
      throw failure("expected a whole number", at: first)
    }
    return number
  }

  /// Makes sure that nothing follows.
  mutating func finish() throws {
    if peek() != nil { throw failure("text after the object") }
  }
}

extension JSONCursor {
  /// Reads a string.
  mutating func string() throws -> String {
    try take(0x22, "a string")
    let first = index
    var unescaped: [UInt8]?
    var runStart = index
    while index < end {
      let byte = bytes[index]
      if byte == 0x22 {
        let run = bytes[runStart..<index]
        let content = unescaped.map { $0[...] + run } ?? run
        index += 1
        guard let text = String(validating: content, as: UTF8.self) else {
          throw failure("not valid UTF-8", at: first)
        }
        return text
      }
      if byte < 0x20 { throw failure("a control character in a string") }
      guard byte == 0x5C else {
        index += 1
        continue
      }
      if unescaped == nil { unescaped = [] }
      unescaped?.append(contentsOf: bytes[runStart..<index])
      try appendEscape(to: &unescaped)
      runStart = index
    }
    throw failure("the string has no end", at: first - 1)
  }

  private mutating func appendEscape(to text: inout [UInt8]?) throws {
    let place = index
    index += 1
    guard index < end else { throw failure("the string has no end", at: place) }
    let plain: UInt8? =
      switch bytes[index] {
      case 0x22, 0x5C, 0x2F: bytes[index]
      case 0x62: 0x08
      case 0x66: 0x0C
      case 0x6E: 0x0A
      case 0x72: 0x0D
      case 0x74: 0x09
      default: nil
      }
    if let byte = plain {
      text?.append(byte)
      index += 1
      return
    }
    guard bytes[index] == 0x75 else { throw failure("unknown escape", at: place) }
    index += 1
    var code = try hexadecimal(place)
    if (0xD800...0xDBFF).contains(code), index + 1 < end, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75
    {
      index += 2
      let low = try hexadecimal(place)
      guard (0xDC00...0xDFFF).contains(low) else { throw failure("half a character", at: place) }
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw failure("half a character", at: place) }
    text?.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal(_ place: Int) throws -> UInt32 {
    guard index + 4 <= end,
      bytes[index..<(index + 4)].allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF)
      }),
      let code = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { throw failure("expected four hexadecimal digits", at: place) }
    index += 4
    return code
  }
}
