/// Lines of a stream, plain or gzip, one at a time.
///
/// Holds one line and one chunk of input, whatever the size of the stream.
struct LineReader: ~Copyable {
  private let file: FileReader
  private var inflater: GzipInflater?
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var lineNumber = 0

  private static let chunk = 256 << 10

  init(_ file: consuming FileReader, isCompressed: Bool) throws(IngestError) {
    self.file = file
    inflater = isCompressed ? try GzipInflater() : nil
    buffer = [UInt8](repeating: 0, count: Self.chunk)
  }

  /// A line without its line feed, or the note that it was too long to keep.
  enum Line {
    case bytes(UnsafeBufferPointer<UInt8>)
    case tooLong
  }

  /// Hands over every line with its 1-based number.
  ///
  /// After a fault of the stream an unfinished line is not handed over.
  mutating func forEachLine(_ body: (Line, Int) throws -> Void) throws {
    var isSkipping = false
    var scanned = 0
    while true {
      let feed = buffer.withUnsafeBufferPointer { bytes in
        ByteSearch.firstLineFeed(in: bytes, from: start + scanned, to: end)
      }
      if let feed {
        try hand(upTo: feed, isSkipping: isSkipping, to: body)
        isSkipping = false
        start = feed + 1
        scanned = 0
        continue
      }
      if end - start > IngestLimits.line {
        isSkipping = true
        start = end
      }
      scanned = end - start
      guard try fill() > 0 else { break }
    }
    if start < end || isSkipping { try hand(upTo: end, isSkipping: isSkipping, to: body) }
  }

  private mutating func hand(
    upTo lineEnd: Int, isSkipping: Bool, to body: (Line, Int) throws -> Void
  ) throws {
    lineNumber += 1
    guard !isSkipping, lineEnd - start <= IngestLimits.line else {
      try body(.tooLong, lineNumber)
      return
    }
    try buffer.withUnsafeBufferPointer { bytes in
      try body(.bytes(UnsafeBufferPointer(rebasing: bytes[start..<lineEnd])), lineNumber)
    }
  }

  /// Reads more behind what is there; returns how much.
  private mutating func fill() throws(IngestError) -> Int {
    if start == end {
      start = 0
      end = 0
    } else if buffer.count - end < Self.chunk / 2 {
      // The unfinished line moves to the front, and where it is long the buffer doubles, so that
      // moving costs a constant for each byte read.
      buffer.withUnsafeMutableBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        base.update(from: base + start, count: end - start)
      }
      end -= start
      start = 0
      if buffer.count - end < Self.chunk / 2 {
        buffer += [UInt8](repeating: 0, count: buffer.count)
      }
    }
    let count = try Self.read(into: &buffer, at: end, from: file, through: &inflater)
    end += count
    return count
  }

  private static func read(
    into buffer: inout [UInt8], at free: Int, from file: borrowing FileReader,
    through inflater: inout GzipInflater?
  ) throws(IngestError) -> Int {
    var failure: IngestError?
    var count = 0
    buffer.withUnsafeMutableBufferPointer { bytes in
      let room = UnsafeMutableBufferPointer(rebasing: bytes[free...])
      do throws(IngestError) {
        if let inflated = try inflater?.read(into: room, from: file) {
          count = inflated
        } else {
          count = try file.read(into: room)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return count
  }
}
