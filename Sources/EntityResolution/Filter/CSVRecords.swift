/// Reads records of comma-separated values, RFC 4180, from bytes that come in pieces.
///
/// A field may be quoted, with quotes doubled in it and line breaks kept; lines end in CRLF, LF or
/// CR; a byte order mark is left aside; a quote within an unquoted field is a character like any.
struct CSVRecords {
  private enum State { case fieldStart, plain, quoted, quoteInQuoted }

  private var state = State.fieldStart
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var lastWasReturn = false
  private var isFirst = true
  private var hasContent = false
  /// The line being read, from 1.
  private(set) var line = 1
  /// The line the record being read began on.
  private(set) var recordLine = 1

  /// Begins.
  init() {}

  /// Reads a piece; `body` gets each record's bytes and where its fields end.
  mutating func read(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (inout CSVRecords, [UInt8], [Int]) throws -> Void
  ) rethrows {
    for byte in piece {
      if lastWasReturn {
        lastWasReturn = false
        if byte == 0x0A, state == .fieldStart, !hasContent { continue }
      }
      switch state {
      case .quoted:
        if byte == 0x22 {
          state = .quoteInQuoted
        } else {
          if byte == 0x0A { line += 1 }
          bytes.append(byte)
        }
      case .quoteInQuoted where byte == 0x22:
        bytes.append(byte)
        state = .quoted
      default:
        try readOutsideQuotes(byte, body)
      }
    }
  }

  private mutating func readOutsideQuotes(
    _ byte: UInt8, _ body: (inout CSVRecords, [UInt8], [Int]) throws -> Void
  ) rethrows {
    switch byte {
    case 0x2C:
      ends.append(bytes.count)
      state = .fieldStart
      hasContent = true
    case 0x0A, 0x0D:
      lastWasReturn = byte == 0x0D
      try endRecord(body)
      line += 1
      recordLine = line
    case 0x22 where state == .fieldStart:
      state = .quoted
      hasContent = true
    default:
      bytes.append(byte)
      hasContent = true
      state = .plain
      if isFirst, bytes == [0xEF, 0xBB, 0xBF] {
        bytes = []
        hasContent = false
        state = .fieldStart
      }
    }
  }

  /// Ends the input; gives whether a quoted field was left open.
  mutating func finish(
    _ body: (inout CSVRecords, [UInt8], [Int]) throws -> Void
  ) rethrows -> Bool {
    let isOpen = state == .quoted
    try endRecord(body)
    return isOpen
  }

  private mutating func endRecord(
    _ body: (inout CSVRecords, [UInt8], [Int]) throws -> Void
  ) rethrows {
    defer {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      state = .fieldStart
      hasContent = false
    }
    guard hasContent else { return }
    isFirst = false
    ends.append(bytes.count)
    let (record, fields) = (bytes, ends)
    try body(&self, record, fields)
  }

  /// Appends a field, quoted where it has to be.
  static func append(_ field: some Collection<UInt8>, to output: inout [UInt8]) {
    guard field.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      output.append(contentsOf: field)
      return
    }
    output.append(0x22)
    for byte in field {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }
}
