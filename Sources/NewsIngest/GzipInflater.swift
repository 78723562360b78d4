internal import CZlib

/// Unpacks gzip data as it is read, member after member.
///
/// Checks every member's checksum. Bytes after the last member that begin no other one, such as
/// the zeros that tapes and some tools pad with, are left aside, as gzip does.
struct GzipInflater: ~Copyable {
  // zlib keeps a pointer back to its stream, which therefore must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var isBetweenMembers = false
  private var membersRead = 0
  private var pendingFailure: IngestError?

  init() throws(IngestError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(capacity: 64 << 10)
    // 15 bits of window, and 16 to ask for a gzip header.
    let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .badGzip("zlib does not start (\(code))") }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Unpacks some bytes, at least one but at the end; returns how many.
  mutating func read(
    into output: UnsafeMutableBufferPointer<UInt8>, from file: borrowing FileReader
  ) throws(IngestError) -> Int {
    if let pendingFailure { throw pendingFailure }
    while true {
      if stream.pointee.avail_in == 0 {
        let count = try file.read(into: input)
        if count == 0 {
          if isBetweenMembers { return 0 }
          throw stream.pointee.total_in == 0 && membersRead == 0 ? .empty : .truncatedGzip
        }
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(count)
      }
      if isBetweenMembers {
        guard stream.pointee.next_in.pointee == 0x1F else { return 0 }
        inflateReset(stream)
        isBetweenMembers = false
      }
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(min(output.count, 1 << 30))
      let offered = Int(stream.pointee.avail_out)
      let code = inflate(stream, Z_NO_FLUSH)
      let produced = offered - Int(stream.pointee.avail_out)
      switch code {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END:
        isBetweenMembers = true
        membersRead += 1
      default:
        let reason = stream.pointee.msg.map { String(cString: $0) } ?? "code \(code)"
        let failure = IngestError.badGzip(reason)
        // What came before the fault is handed over first.
        guard produced > 0 else { throw failure }
        pendingFailure = failure
      }
      if produced > 0 { return produced }
    }
  }
}
