import TestSupport
import Testing

@testable import WebPages

@Suite struct MarkedParagraphsTests {
  /// Paragraphs as text: `[` with the anchor or `~` where a passage goes on, `]`.
  private func drawn(_ text: String, _ passages: [(Int, Int)]) -> [String] {
    MarkedParagraphs(text, Set(passages.map { PassageAnchor($0.0..<$0.1) })).paragraphs.map {
      $0.map { piece in
        piece.opens.map { "[\($0?.range ?? "~")|" }.joined() + piece.text
          + String(repeating: "]", count: piece.closes)
      }.joined()
    }
  }

  @Test(
    arguments: [
      ("abcdef", [], ["abcdef"]),
      ("abcdef", [(1, 3)], ["a[1-3|bc]def"]),
      ("abcdef", [(0, 6)], ["[0-6|abcdef]"]),
      ("abcdef", [(0, 6), (2, 4)], ["[0-6|ab[2-4|cd]ef]"]),
      ("abcdef", [(1, 4), (1, 2)], ["a[1-4|[1-2|b]cd]ef"]),
      ("abcdef", [(0, 4), (2, 6)], ["[0-4|ab[2-6|cd]][~|ef]"]),
      ("abcdef", [(0, 3), (1, 5), (2, 4)], ["[0-3|a[1-5|b[2-4|c]]][~|[~|d]e]f"]),
      ("ab\n\ncd", [(1, 5)], ["a[1-5|b]", "[~|c]d"]),
      ("ab\n \t\ncd\r\n", [], ["ab", "cd"]),
      ("ế\u{301}x", [(1, 2)], ["ế[1-2|\u{301}]x"]),
      ("abc", [(2, 99), (50, 60)], ["ab[2-99|c]"]),
      ("", [(0, 5)], []),
    ] as [(String, [(Int, Int)], [String])])
  func marksNest(_ text: String, _ passages: [(Int, Int)], _ expected: [String]) {
    let drawn = drawn(text, passages)
    #expect(drawn.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func everyCodePointIsMarkedAsOftenAsItIsQuoted() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let letters = Array("aăâ \nđê\n")
      let length = Int.random(in: 0...40, using: &generator)
      let text = String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let count = text.unicodeScalars.count
      let passages = Set(
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          let start = Int.random(in: 0...45, using: &generator)
          return PassageAnchor(start..<(start + Int.random(in: 1...20, using: &generator)))
        })
      let marked = MarkedParagraphs(text, passages)
      var depths: [Int] = []
      var anchors: [PassageAnchor] = []
      for paragraph in marked.paragraphs {
        var depth = 0
        for piece in paragraph {
          depth += piece.opens.count
          anchors += piece.opens.compactMap { $0 }
          depths += Array(repeating: depth, count: piece.text.unicodeScalars.count)
          depth -= piece.closes
        }
        #expect(depth == 0)
      }
      // The slow way: every code point of a line that is not blank, asked of every passage.
      var expected: [Int] = []
      var start = 0
      for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.contains(where: { $0 != " " }) {
          expected += (start..<(start + line.count)).map { point in
            passages.filter { $0.codePoints.contains(point) }.count
          }
        }
        start += line.count + 1
      }
      #expect(depths == expected, "\(text.debugDescription) \(passages)")
      #expect(Set(anchors).count == anchors.count && anchors.allSatisfy(passages.contains))
      #expect(anchors.allSatisfy { $0.codePoints.lowerBound < count })
    }
  }
}
