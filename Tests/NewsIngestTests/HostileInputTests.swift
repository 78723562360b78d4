import TestSupport
import Foundation
import Testing

@testable import NewsIngest

/// Any bytes either read as valid UTF-8 or are refused with a reason; nothing crashes.
@Suite struct HostileInputTests {
  static let seeds: [[UInt8]] = [
    Array(LegacySamples.text.utf8), LegacySamples.windows1258, LegacySamples.tcvn3,
    LegacySamples.vni, TextDecoderTests.utf16(LegacySamples.text, bigEndian: false, marked: true),
    Array(HTMLArticleTests.provincialPaper.html.utf8),
    Array(HTMLArticleTests.formPortal.html.utf8),
  ]

  static func mutated(_ seed: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[index] = .random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.removeSubrange(index...)
      case 3: bytes.insert(contentsOf: bytes.suffix(from: index).prefix(40), at: index)
      default:
        bytes.insert(contentsOf: "<tr><td></a>&#x;\"<p>".utf8.shuffled(using: &random), at: index)
      }
    }
    return bytes
  }

  @Test func `decoding gives valid text or a reason`() {
    var random = SeededGenerator(seed: 1)
    for round in 0..<3_000 {
      let bytes = Self.mutated(Self.seeds[round % Self.seeds.count], &random)
      do throws(IngestError) {
        let text = try TextDecoder.decode(bytes)
        #expect(String(validating: text, as: UTF8.self) != nil)
        #expect(!text.contains(0))
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test func `pages give valid text or a reason`() {
    var random = SeededGenerator(seed: 2)
    var readable = 0
    for round in 0..<2_000 {
      let bytes = Self.mutated(Self.seeds[round % Self.seeds.count], &random)
      guard let page = try? HTMLArticle(bytes) else { continue }
      readable += 1
      #expect(String(validating: page.text, as: UTF8.self) != nil)
    }
    #expect(readable > 500)
  }

  @Test func `random bytes are never text`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let count = Int.random(in: 64...400, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: IngestError.self) { try TextDecoder.decode(bytes) }
    }
  }
}
