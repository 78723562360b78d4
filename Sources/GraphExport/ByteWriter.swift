/// A buffer of bytes that empties itself into a sink, so that memory stays bounded.
///
/// A format that is a directory names its files in turn; all bytes of one file reach the sink
/// before the first of the next.
public struct ByteWriter {
  /// Takes the next bytes of a file.
  public typealias Sink = (_ file: String, _ bytes: [UInt8]) throws -> Void

  /// What is gathered; a cell that needs quotes is widened in place.
  var bytes: [UInt8] = []
  private var file: String
  private let sink: Sink

  /// How many bytes are gathered before they are handed on.
  private static let capacity = 1 << 16

  /// Makes a writer whose first file has this name.
  public init(file: String, sink: @escaping Sink) {
    self.file = file
    self.sink = sink
  }

  /// Ends the current file and begins another.
  public mutating func begin(file name: String) throws {
    try flush()
    file = name
  }

  /// Hands over what is buffered.
  public mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try sink(file, bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands over what is buffered where it is enough to be worth it; called between records.
  mutating func flushIfFull() throws {
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Adds bytes as they are.
  mutating func write(raw slice: some Collection<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes text, putting something else for some of its bytes.
  ///
  /// The replacement says what stands for a byte, nil where it stays itself. It is asked only
  /// for control characters, quotes of any kind and backslashes.
  @inline(__always)
  mutating func write(_ text: String, replacing replacement: (UInt8) -> String?) {
    var text = text
    text.withUTF8 { buffer in
      guard !Self.isPlain(buffer) else { return bytes.append(contentsOf: buffer) }
      var start = 0
      for index in 0..<buffer.count {
        let byte = buffer[index]
        if byte >= 0x80 { continue }
        guard let other = replacement(byte) else { continue }
        bytes.append(contentsOf: buffer[start..<index])
        bytes.append(contentsOf: other.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
  }

  /// Whether nothing is in the bytes that any language here writes otherwise between quotes.
  ///
  /// Without an early end, so that it becomes a few instructions for sixteen bytes.
  @inline(__always)
  private static func isPlain(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in buffer {
      let isSpecial =
        (byte < 0x20) || (byte == 0x22) || (byte == 0x27) || (byte == 0x5C) || (byte == 0x60)
      found |= isSpecial ? 1 : 0
    }
    return found == 0
  }

  /// Writes text between quotes as JSON, Turtle and Cypher do; control characters go as escapes.
  @inline(__always)
  mutating func writeQuoted(_ text: String, in quote: UInt8, _ escapedQuote: String) {
    write(byte: quote)
    write(text) { byte in
      switch byte {
      case quote: escapedQuote
      case 0x5C: "\\\\"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x09: "\\t"
      case 0x00..<0x20: ControlEscape.unicode[Int(byte)]
      default: nil
      }
    }
    write(byte: quote)
  }
}

/// Control characters as `\u00XX`, for the formats that write them so.
enum ControlEscape {
  static let unicode: [String] = (0..<32).map { code in
    let digits = String(code, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
