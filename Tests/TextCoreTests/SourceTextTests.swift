import Foundation
import TestSupport
import Testing

@testable import TextCore

@Suite struct SourceTextTests {
  /// Scalars of one to four bytes, of Vietnamese, combining marks, emoji, jamo and controls.
  static let alphabet: [Unicode.Scalar] = Array(
    "aĂđốỆ. \n\u{0301}\u{0323}\u{031B}\u{0306}e\u{0302}—“…€😀\u{200D}🇻\u{FE0F}한\u{1100}\u{1161}α\u{0387}\u{212B}\u{1F71}𝅘𝅥\u{2F81A}\0\u{10FFFF}"
      .unicodeScalars)

  static func randomText(_ random: inout SeededGenerator, upTo length: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }
    return String(view)
  }

  static func composed(_ text: String) -> [UInt8] {
    Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  @Test(arguments: [
    ("Trần Thị Lựu", "Trần Thị Lựu"), ("Hội nghị", "Hội nghị"), ("", ""),
    ("\u{212B}ngstr\u{F6}m", "\u{C5}ngstr\u{F6}m"), ("😀 emoji", "😀 emoji"),
  ])
  func bringsDecomposedTextToNFC(text: String, expected: String) {
    let decomposed = text.decomposedStringWithCanonicalMapping
    let nfc = Array(expected.precomposedStringWithCanonicalMapping.utf8)
    #expect(SourceText(decomposed).utf8 == nfc)
    #expect(SourceText(text).utf8 == nfc)
    #expect(SourceText(utf8: Array(decomposed.utf8)).utf8 == nfc)
  }

  @Test func anyTextIsInNFC() {
    var random = SeededGenerator(11)
    for _ in 0..<TestScale.rounds(2_000, slow: 100_000) {
      let text = Self.randomText(&random, upTo: 24)
      #expect(SourceText(text).utf8 == Self.composed(text), "\(text.unicodeScalars.map(\.value))")
    }
  }

  /// The quick test may raise a false alarm, but must never miss text that NFC changes: every
  /// scalar alone, and behind a letter it could join.
  @Test func theQuickTestMissesNothing() {
    var missed: [UInt32] = []
    let limit: UInt32 = TestScale.isSlow ? 0x11_0000 : 0x3_0000
    for value in 0..<limit {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for prefix in ["", "a"] {
        let bytes = Array((prefix + String(Character(scalar))).utf8)
        if SourceText.mayNeedNormalising(bytes) { continue }
        if Self.composed(String(decoding: bytes, as: UTF8.self)) != bytes { missed.append(value) }
      }
    }
    #expect(missed.isEmpty)
  }

  @Test func theQuickTestLetsVietnameseThrough() {
    let text = "Sáng 12/4, Tỉnh ủy họp – “kết luận”… 5 °C, 30 € 😀 Ặ ữ ẵ Đ đ"
    #expect(!SourceText.mayNeedNormalising(Self.composed(text)))
  }

  @Test func codePointOffsetsEqualASlowCount() {
    var random = SeededGenerator(12)
    for round in 0..<TestScale.rounds(60, slow: 2_000) {
      let text = SourceText(Self.randomText(&random, upTo: round % 7 == 0 ? 900 : 60))
      var offset = 0
      for (index, scalar) in text.string.unicodeScalars.enumerated() {
        #expect(text.codePointOffset(offset) == index)
        #expect(text.utf8Offset(codePoint: index) == offset)
        offset += String(Character(scalar)).utf8.count
      }
      #expect(offset == text.count)
      #expect(text.codePointOffset(offset) == text.string.unicodeScalars.count)
      #expect(text.utf8Offset(codePoint: text.string.unicodeScalars.count) == offset)
    }
  }

  @Test func offsetsOutsideTheTextAreItsEnds() {
    let text = SourceText("Đắk Lắk")
    #expect(text.codePointOffset(-3) == 0)
    #expect(text.codePointOffset(999) == 7)
    #expect(text.utf8Offset(codePoint: -1) == 0)
    #expect(text.utf8Offset(codePoint: 999) == text.count)
    let empty = SourceText("")
    #expect(empty.codePointOffset(0) == 0)
    #expect(empty.codePointOffset(5) == 0)
    #expect(empty.utf8Offset(codePoint: 0) == 0)
    #expect(empty.utf8Offset(codePoint: 5) == 0)
  }

  @Test(arguments: [127, 128, 129, 255, 256, 257])
  func offsetsHoldAroundTheStride(length: Int) {
    for unit in ["a", "ế", "😀", "aế"] {
      let text = SourceText(String(repeating: unit, count: length))
      let total = text.string.unicodeScalars.count
      #expect(text.codePointOffset(text.count) == total)
      for index in stride(from: 0, through: total, by: 1) {
        #expect(text.codePointOffset(text.utf8Offset(codePoint: index)) == index)
      }
    }
  }

  @Test func spansGiveTheirText() {
    let text = SourceText("Họp ở Huế")
    #expect(text.text(text.fullSpan) == "Họp ở Huế")
    let start = text.utf8Offset(codePoint: 6)
    #expect(text.text(SourceSpan(start, text.count)) == "Huế")
    #expect(text.text(SourceSpan(2, 2)) == "")
  }
}
