/// Reads JSON (RFC 8259) from UTF-8 bytes, strictly, without building values nobody asked for.
///
/// Checks that strings are valid UTF-8 in the same pass that finds their end.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// How many NUL and other control characters strings have held, line ends and tabs apart; they
  /// can only come as escapes.
  private(set) var nulCount = 0
  private(set) var controlCount = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The number of bytes not taken yet.
  var remaining: Int { bytes.count - position }

  /// The next byte that is not white space, not taken yet.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position &+= 1
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Takes a byte that must come next, white space apart.
  mutating func expect(_ byte: UInt8) throws(IngestError) {
    guard let next = peek() else {
      throw fault("expected '\(Self.show(byte))', the line ends")
    }
    guard next == byte else {
      throw fault("expected '\(Self.show(byte))', found '\(Self.show(next))'")
    }
    position += 1
  }

  /// Takes a byte if it comes next, white space apart.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Makes sure that only white space is left.
  mutating func expectEnd() throws(IngestError) {
    guard let next = peek() else { return }
    throw fault("expected the end of the line, found '\(Self.show(next))'")
  }

  /// Reads a string behind its opening quote's place into `out`, escapes resolved.
  mutating func string(into out: inout [UInt8]) throws(IngestError) {
    try expect(0x22)
    while true {
      let start = position
      try skipPlain()
      if position > start { out.append(contentsOf: bytes[start..<position]) }
      let byte = bytes[position]
      position += 1
      if byte == 0x22 { return }
      try escape(into: &out)
    }
  }

  /// Moves over well-formed characters up to a quote or a backslash.
  private mutating func skipPlain() throws(IngestError) {
    var index = position
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x22 || byte == 0x5C {
          position = index
          return
        }
        if byte < 0x20 {
          position = index
          throw fault("control character in a string")
        }
        index &+= 1
        continue
      }
      let length = UTF8Check.sequenceLength(in: bytes, at: index)
      if length == 0 {
        position = index
        throw fault("invalid UTF-8: 0x\(String(byte, radix: 16, uppercase: true))")
      }
      index &+= length
    }
    position = count
    throw fault("string without end")
  }

  private mutating func escape(into out: inout [UInt8]) throws(IngestError) {
    guard position < bytes.count else { throw fault("string without end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: out.append(byte)
    case UInt8(ascii: "b"):
      out.append(0x08)
      controlCount += 1
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(into: &out)
    default:
      position -= 1
      throw fault("unknown escape '\\\(Self.show(byte))'")
    }
  }

  private mutating func unicodeEscape(into out: inout [UInt8]) throws(IngestError) {
    var value = try fourDigits()
    if value & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == 0x5C,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try fourDigits()
      guard low & 0xFC00 == 0xDC00 else { throw fault("unpaired surrogate") }
      value = 0x10000 + ((value & 0x3FF) << 10 | (low & 0x3FF))
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault("unpaired surrogate") }
    if value == 0 { nulCount += 1 }
    if value < 0x20, !(0x09...0x0D).contains(value) { controlCount += 1 }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func fourDigits() throws(IngestError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw fault("string without end") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw fault("expected a hexadecimal digit, found '\(Self.show(byte))'")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Moves over any value.
  mutating func skipValue(depth: Int = 0) throws(IngestError) {
    guard depth < IngestLimits.recordDepth else {
      throw fault("nested deeper than \(IngestLimits.recordDepth)")
    }
    guard let next = peek() else { throw fault("expected a value, the line ends") }
    switch next {
    case 0x22:
      var unused: [UInt8] = []
      try string(into: &unused)
    case UInt8(ascii: "{"): try skipObject(depth: depth)
    case UInt8(ascii: "["): try skipArray(depth: depth)
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  private mutating func skipObject(depth: Int) throws(IngestError) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      var unused: [UInt8] = []
      try string(into: &unused)
      try expect(UInt8(ascii: ":"))
      try skipValue(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func skipArray(depth: Int) throws(IngestError) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try skipValue(depth: depth + 1) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Takes `true`, `false` or `null`.
  mutating func word(_ word: String) throws(IngestError) {
    for byte in word.utf8 {
      guard position < bytes.count, bytes[position] == byte else {
        throw fault("expected '\(word)'")
      }
      position += 1
    }
  }

  /// Takes a number and returns its digits as they stand.
  mutating func number() throws(IngestError) -> String {
    let start = position
    if position < bytes.count, bytes[position] == 0x2D { position += 1 }
    let firstDigit = position
    guard digits() > 0 else {
      let found = position < bytes.count ? Self.show(bytes[position]) : "the end"
      throw fault("expected a value, found '\(found)'")
    }
    if bytes[firstDigit] == 0x30, position - firstDigit > 1 {
      throw fault("a number must not begin with 0")
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault("expected a digit") }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard digits() > 0 else { throw fault("expected a digit") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  /// A fault here, with its column counted in characters from 1.
  func fault(_ reason: String) -> IngestError {
    let before = bytes[..<min(position, bytes.count)]
    return .badJSON(column: before.count { $0 & 0xC0 != 0x80 } + 1, reason)
  }

  private static func show(_ byte: UInt8) -> String {
    (0x20..<0x7F).contains(byte)
      ? String(Unicode.Scalar(byte)) : "0x" + String(byte, radix: 16, uppercase: true)
  }
}
