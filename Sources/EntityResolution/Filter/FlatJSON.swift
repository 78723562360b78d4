/// Reads one JSON object of plain values from a line, without making a tree of it.
///
/// Strings, numbers, true and false come as their text, null as nothing; nested values are read
/// over. What is no JSON object gives nothing.
struct FlatJSON {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Begins with a line.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Hands over each key with its value's text; gives whether the line is one whole object.
  mutating func read(_ body: ([UInt8], [UInt8]?) -> Void) -> Bool {
    skipSpace()
    guard take(0x7B) else { return false }
    skipSpace()
    if take(0x7D) { return isAtEnd }
    while true {
      skipSpace()
      guard let key = string() else { return false }
      skipSpace()
      guard take(0x3A) else { return false }
      skipSpace()
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case 0x22:
        guard let text = string() else { return false }
        body(key, text)
      case 0x7B, 0x5B:
        guard skipNested() else { return false }
        body(key, nil)
      default:
        guard let text = literal() else { return false }
        body(key, text == Array("null".utf8) ? nil : text)
      }
      skipSpace()
      if take(0x2C) { continue }
      return take(0x7D) && isAtEnd
    }
  }

  private var isAtEnd: Bool {
    bytes[position...].allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 || $0 == 0x0A }
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func literal() -> [UInt8]? {
    let start = position
    while position < bytes.count,
      ![0x2C, 0x7D, 0x5D, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[position])
    {
      position += 1
    }
    let text = Array(bytes[start..<position])
    let isNumber = text.first.map { $0 == 0x2D || (0x30...0x39).contains($0) } ?? false
    let isWord = ["true", "false", "null"].contains { Array($0.utf8) == text }
    return isNumber || isWord ? text : nil
  }

  /// Reads over an array or object, however deep.
  private mutating func skipNested() -> Bool {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        guard string() != nil else { return false }
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 {
          position += 1
          return true
        }
      default: break
      }
      position += 1
    }
    return false
  }

  private mutating func string() -> [UInt8]? {
    guard take(0x22) else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return text
      case 0x5C:
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      guard let first = unit() else { return nil }
      if (0xD800...0xDBFF).contains(first) {
        guard take(0x5C), take(0x75), let second = unit(), (0xDC00...0xDFFF).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      }
      return Unicode.Scalar(first)
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    position += 4
    return value
  }

  /// Appends a string literal.
  static func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    for byte in text {
      switch byte {
      case 0x22, 0x5C: output += [0x5C, byte]
      case 0x00..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        output += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }
}
