import TestSupport
import CZlib
import Foundation
import Testing

@testable import NewsIngest

@Suite struct LineReaderTests {
  /// The lines of a file as the reader sees them, `nil` for one too long, and how it ended.
  private func read(
    _ bytes: [UInt8], isCompressed: Bool = false
  ) throws -> (lines: [[UInt8]?], failure: IngestError?) {
    let folder = try TemporaryFolder()
    let path = InputPath(Array(try folder.write(bytes, to: "lines").utf8))
    var reader = try LineReader(
      try FileReader(path, isCancelled: { false }), isCompressed: isCompressed)
    var lines: [[UInt8]?] = []
    do {
      try reader.forEachLine { line, number in
        #expect(number == lines.count + 1)
        switch line {
        case .bytes(let bytes): lines.append(Array(bytes))
        case .tooLong: lines.append(nil)
        }
      }
    } catch let error as IngestError {
      return (lines, error)
    }
    return (lines, nil)
  }

  @Test(arguments: ["", "a", "a\n", "\n", "\n\n", "a\nb", "a\n\nb\n"])
  func `ends lines at line feeds alone`(text: String) throws {
    var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if expected.last == "" { expected.removeLast() }
    let read = try read(Array(text.utf8))
    #expect(read.lines == expected.map { Array($0.utf8) })
    #expect(read.failure == nil)
  }

  @Test func `keeps lines whole across chunks`() throws {
    var random = SeededGenerator(seed: 3)
    let lines = (0..<40).map { index in
      [UInt8](
        repeating: UInt8(0x61 + index % 26), count: Int.random(in: 0...90_000, using: &random))
    }
    let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
    #expect(try read(bytes).lines == lines)
    #expect(try read(Gzip.pack(bytes), isCompressed: true).lines == lines)
  }

  @Test func `passes over a line beyond the limit`() throws {
    let long = [UInt8](repeating: 0x61, count: IngestLimits.line + 1)
    #expect(try read([0x62, 0x0A] + long + [0x0A, 0x63]).lines == [[0x62], nil, [0x63]])
    #expect(try read(long).lines == [nil])
  }

  @Test func `reads gzip members as one stream and leaves padding aside`() throws {
    let parts = ["một\nh", "ai\n", "", "ba"].map { Gzip.pack(Array($0.utf8)) }
    let whole = Array(parts.joined())
    for padding in [[], [0, 0, 0], Array("rest".utf8)] as [[UInt8]] {
      let read = try read(whole + padding, isCompressed: true)
      #expect(read.lines == ["một", "hai", "ba"].map { Array($0.utf8) })
      #expect(read.failure == nil)
    }
  }

  @Test func `tells what is wrong with gzip data`() throws {
    let lines = (0..<2_000).map { "dòng \($0 &* 2_654_435_761)" }
    let packed = Gzip.pack(Array(lines.joined(separator: "\n").utf8))
    let half = try read(Array(packed.prefix(packed.count / 2)), isCompressed: true)
    #expect(half.failure == .truncatedGzip)
    // Only whole lines come out of what is left.
    #expect(
      !half.lines.isEmpty && half.lines == lines.prefix(half.lines.count).map { Array($0.utf8) })

    var flipped = packed
    flipped[packed.count - 6] ^= 0xFF
    #expect(try read(flipped, isCompressed: true).failure == .badGzip("incorrect data check"))
    #expect(try read([], isCompressed: true).failure == .empty)
    #expect(
      try read(Array("{}".utf8), isCompressed: true).failure == .badGzip("incorrect header check"))
  }

  @Test func `survives gzip data with bytes changed`() throws {
    let packed = Gzip.pack(Array(String(repeating: "{\"text\": \"tin\"}\n", count: 500).utf8))
    var random = SeededGenerator(seed: 5)
    var failures = 0
    for _ in 0..<1_000 {
      var bytes = packed
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      if try read(bytes, isCompressed: true).failure != nil { failures += 1 }
    }
    #expect(failures > 500)
  }
}

/// Packing, for tests only.
enum Gzip {
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
    return input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: room) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        _ = deflate(&stream, Z_FINISH)
        count = room - Int(stream.avail_out)
      }
    }
  }
}
