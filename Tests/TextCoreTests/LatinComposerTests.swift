import Foundation
import TestSupport
import Testing

@testable import TextCore

@Suite struct LatinComposerTests {
  static func composed(_ text: String) -> String? {
    LatinComposer.compose(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    "", "abc", "Việt Nam", "Nguyễn Thị Ánh Đào", "Ủy ban nhân dân tỉnh Trà Vinh – 2024…",
  ])
  func decomposedTextComesTogether(text: String) {
    let apart = text.decomposedStringWithCanonicalMapping
    #expect(Self.composed(apart).map { Array($0.utf8) } == Array(text.utf8))
  }

  /// Letters, some composed in part, with marks in any order and number, against the general way.
  @Test func agreesWithFoundation() {
    let letters: [String] = [
      "a", "â", "ă", "ậ", "e", "o", "ơ", "ư", "U", "đ", "x", " ", "“", "😀", "é",
    ]
    let marks = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
    ]
    var random = SeededGenerator(9)
    for _ in 0..<TestScale.rounds(5_000, slow: 200_000) {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let list = Int.random(in: 0..<2, using: &random) == 0 ? letters : marks
        text += list.randomElement(using: &random) ?? ""
      }
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(Self.composed(text).map { Array($0.utf8) } == Array(expected.utf8), "\(text.utf8)")
    }
  }

  @Test(arguments: ["α\u{301}", "a\u{30A}", "가", "a\u{345}", "\u{2126}"])
  func leavesTheRestToOthers(text: String) {
    #expect(Self.composed(text) == nil)
    #expect(
      SourceText(text).utf8 == Array(text.precomposedStringWithCanonicalMapping.utf8))
  }
}
