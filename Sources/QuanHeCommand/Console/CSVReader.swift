/// Reads comma-separated values: RFC 4180, lines may also end in a line feed alone.
struct CSVReader {
  private let bytes: [UInt8]
  private var index = 0
  /// The number of the line the next record begins on, from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The cells of the next record; nil after the last.
  ///
  /// Empty lines are passed over.
  ///
  /// - Throws: `CommandError` where a quoted cell does not end.
  mutating func next() throws -> [String]? {
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    guard index < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard index < bytes.count else { return cells }
      let separator = bytes[index]
      index += 1
      if separator == UInt8(ascii: ",") { continue }
      if separator == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return cells
    }
  }

  private mutating func cell() throws -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, !Self.ends(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    let first = line
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          // Whatever stands between the closing quote and the comma belongs to the cell too.
          while index < bytes.count, !Self.ends(bytes[index]) {
            text.append(bytes[index])
            index += 1
          }
          return String(decoding: text, as: UTF8.self)
        }
        index += 1
      } else if byte == 0x0A {
        line += 1
      }
      text.append(byte)
    }
    throw CommandError("line \(first): a quoted cell does not end")
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}
