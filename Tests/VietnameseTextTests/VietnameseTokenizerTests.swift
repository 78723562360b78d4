import Foundation
import TestSupport
import TextCore
import Testing

@testable import VietnameseText

@Suite struct VietnameseTokenizerTests {
  static let tokenizer = VietnameseTokenizer()

  /// The tokens as they read, with `w`, `n`, `p` or `l` for their kind and, behind it, `C` for a
  /// capital, `A` for all capitals, `s` for spaced, `^` for the line's start, `d` for a digit.
  static func marked(_ text: String) -> [String] {
    let source = SourceText(text)
    let stream = tokenizer.tokens(of: source)
    let kinds: [TokenKind: String] = [.word: "w", .number: "n", .punctuation: "p", .lineBreak: "l"]
    let signs: [(TokenShape, String)] = [
      (.capital, "C"), (.allCapitals, "A"), (.spaced, "s"), (.startsLine, "^"), (.hasDigit, "d"),
    ]
    return (0..<stream.count).map { index in
      let text = source.text(stream.span(index..<(index + 1)))
      let shape = signs.filter { stream.shapes[index].contains($0.0) }.map(\.1).joined()
      let written = stream.kinds[index] == .lineBreak ? "⏎" : text
      return "\(written):\(kinds[stream.kinds[index]] ?? "?")\(shape)"
    }
  }

  @Test(arguments: [
    ("Hội nghị", ["Hội:wCs^", "nghị:ws"]),
    ("UBND tỉnh.", ["UBND:wCAs^", "tỉnh:ws", ".:p"]),
    ("T.Ư Đảng", ["T:wCs^", ".:p", "Ư:wC", "Đảng:wCs"]),
    ("TP.HCM", ["TP:wCAs^", ".:p", "HCM:wCA"]),
    (
      "13/HD -MTTQ - BTT",
      ["13:ns^d", "/:p", "HD:wCA", "-:ps", "MTTQ:wCA", "-:ps", "BTT:wCAs"]
    ),
    ("ngày 12/4", ["ngày:ws^", "12:nsd", "/:p", "4:nd"]),
    ("họp\u{A0}tại\u{2009}Huế", ["họp:ws^", "tại:ws", "Huế:wCs"]),
    ("a\r\nB", ["a:ws^", "⏎:l", "B:wCs^"]),
    ("a\n \n\u{2028}b", ["a:ws^", "⏎:l", "b:ws^"]),
    ("K'Ré, H'Hen", ["K'Ré:wCs^", ",:p", "H'Hen:wCs"]),
    ("K’Ré", ["K’Ré:wCs^"]),
    ("d'x 'họp'", ["d:ws^", "':p", "x:w", "':ps", "họp:w", "':p"]),
    ("QH15 a1b", ["QH15:wCAs^d", "a1b:wsd"]),
    ("5km", ["5:ns^d", "km:w"]),
    ("(ĐBQH)", ["(:ps^", "ĐBQH:wCA", "):p"]),
    ("😀\u{FEFF}x", ["😀:ps^", "x:ws"]),
    ("Kđăm\u{AD}a", ["Kđăm:wCs^", "a:ws"]),
    ("", []), (" \u{3000}\t", []),
  ])
  func tokens(text: String, expected: [String]) {
    #expect(Self.marked(text) == expected)
    #expect(Self.marked(text.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test(arguments: [
    ("Ủy ban", "UỶ BAN"), ("hoá", "hóa"), ("Thuỷ", "THỦY"), ("K'Ré", "K’RÉ"), ("đ/c", "Đ/C"),
    ("Hòa Bình", "hoà\u{A0}bình"),
  ])
  func keysAgreeAcrossCaseAndTonePlacement(left: String, right: String) {
    #expect(Self.tokenizer.keys(of: left) == Self.tokenizer.keys(of: right))
  }

  @Test(arguments: [
    ("hung", "hùng"), ("hưng", "hùng"), ("da", "đa"), ("21", "12"), ("ba", "bà"), (".", ","),
    ("ma1", "má"), ("1", "a"),
  ])
  func keysDifferWhereWordsDo(left: String, right: String) {
    #expect(Self.tokenizer.keys(of: left) != Self.tokenizer.keys(of: right))
  }

  /// Words equal in key exactly where their identity keys are equal.
  @Test func keysMeanIdentity() {
    let letters = LetterTableTests.letters.map(\.scalar)
    var random = SeededGenerator(31)
    var keyOf: [String: UInt64] = [:]
    var wordOf: [UInt64: String] = [:]
    for _ in 0..<TestScale.rounds(5_000, slow: 200_000) {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        view.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let word = String(view)
      let identity = VietnameseSpelling.identityKey(word)
      let keys = Self.tokenizer.keys(of: word)
      #expect(keys.count == 1, "\(word)")
      guard let key = keys.first else { continue }
      #expect(keyOf[identity, default: key] == key, "\(word)")
      #expect(wordOf[key, default: identity] == identity, "\(word)")
      keyOf[identity] = key
      wordOf[key] = identity
    }
  }

  @Test func spansOfRangesReachFromFirstToLast() {
    let source = SourceText("Ban Dân vận Tỉnh ủy")
    let stream = Self.tokenizer.tokens(of: source)
    #expect(source.text(stream.span(1..<3)) == "Dân vận")
    #expect(stream.span(2..<2).length == 0)
  }

  static let spaces: Set<UInt32> = Set(
    Array(0...0x20) + [0xA0, 0xAD, 0x3000, 0x202F, 0xFEFF] + Array(0x2000...0x200B))

  /// On any text the tokens stand in order, within bounds, on scalar boundaries, and together
  /// cover everything that is no white space.
  static func check(_ text: String) {
    let source = SourceText(text)
    let stream = tokenizer.tokens(of: source)
    var covered = [Bool](repeating: false, count: source.count)
    var previous = 0
    for index in 0..<stream.count {
      let (start, end) = (Int(stream.starts[index]), Int(stream.ends[index]))
      #expect(previous <= start && start < end && end <= source.count)
      for byte in start..<end { covered[byte] = true }
      previous = end
    }
    var offset = 0
    var missed: [UInt32] = []
    var starts = Set(stream.starts.map { Int($0) })
    for scalar in source.string.unicodeScalars {
      if !spaces.contains(scalar.value), !covered[offset] { missed.append(scalar.value) }
      starts.remove(offset)
      offset += String(Character(scalar)).utf8.count
    }
    #expect(missed.isEmpty)
    #expect(starts.isEmpty, "a token begins inside a character")
  }

  @Test func anyTextIsCutWhole() {
    var random = SeededGenerator(32)
    let alphabet: [Unicode.Scalar] = Array(
      "aĂđốỆ. \n\r\u{301}\u{2028}\u{FEFF}'’—“😀\u{200D}한α\0\u{10FFFF}K1/-(\u{E000}\u{FFFF}"
        .unicodeScalars)
    for _ in 0..<TestScale.rounds(1_500, slow: 60_000) {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let any = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
        let known = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        view.append(Bool.random(using: &random) ? known : any ?? known)
      }
      Self.check(String(view))
    }
  }

  @Test func brokenBytesAreCutToo() {
    var random = SeededGenerator(33)
    for _ in 0..<TestScale.rounds(1_500, slow: 60_000) {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      Self.check(String(decoding: bytes, as: UTF8.self))
      // Bytes that break the promise of valid UTF-8 must not crash it either.
      let stream = Self.tokenizer.tokens(of: SourceText(nfc: bytes))
      #expect(stream.ends.allSatisfy { Int($0) <= bytes.count })
    }
  }
}
