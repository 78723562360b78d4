/// A JSON value whose objects keep the order of their keys.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; what JSON cannot write (NaN, infinities) becomes `null`.
  case number(Double)
  /// A string.
  case text(String)
  /// An array.
  case array([JSONValue])
  /// An object, its keys in the order they are written.
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map { .text($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .text(value) }

  /// An object; the order of the literal is kept.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// The value of a key, where this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSONValue {
  /// The value on one line.
  public var compact: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over several lines, two spaces a level; values without inner structure stay on one.
  public var pretty: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value.
  ///
  /// - Parameters:
  ///   - bytes: Where to append.
  ///   - indent: The level the value stands at; nil writes all on one line.
  public func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number):
      bytes.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .text(let text): Self.writeString(text, to: &bytes)
    case .array(let values):
      Self.writeList("[", "]", values, &bytes, values.contains(where: \.isNested) ? indent : nil) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      let nested = indent == 0 || members.contains { $0.value.isNested }
      Self.writeList("{", "}", members, &bytes, nested ? indent : nil) { member, bytes, level in
        Self.writeString(member.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indent: level)
      }
    }
  }

  private var isNested: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  private static func writeList<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ bytes: inout [UInt8],
    _ indent: Int?, _ writeElement: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indent {
        newLine(indent + 1, &bytes)
      } else if index > 0 {
        bytes.append(UInt8(ascii: " "))
      }
      writeElement(element, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty { newLine(indent, &bytes) }
    bytes.append(contentsOf: close.utf8)
  }

  private static func newLine(_ level: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  private static func writeString(_ text: String, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
