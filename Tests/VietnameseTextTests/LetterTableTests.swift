import Foundation
import Testing

@testable import VietnameseText

/// Every Vietnamese letter against what Unicode's own decomposition says of it.
@Suite struct LetterTableTests {
  static let vowels = "aăâeêioôơuưy"
  static let toneMarks: [(tone: UInt8, mark: String)] = [
    (0, ""), (1, "\u{0300}"), (2, "\u{0309}"), (3, "\u{0303}"), (4, "\u{0301}"), (5, "\u{0323}"),
  ]
  /// What is left of a letter when every mark is taken off.
  static let base: [Character: Character] = [
    "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d",
  ]

  struct Letter {
    var scalar: Unicode.Scalar
    var toneless: Unicode.Scalar
    var tone: UInt8
    var ascii: UInt8
    var isUpper: Bool
  }

  /// The 134 letters with a mark, and the plain ones of the alphabet.
  static let letters: [Letter] = {
    var letters: [Letter] = []
    func add(_ lower: String, _ toneless: Character, _ tone: UInt8) {
      for (text, isUpper) in [(lower, false), (lower.uppercased(), true)] {
        let composed = text.precomposedStringWithCanonicalMapping.unicodeScalars
        guard composed.count == 1, let scalar = composed.first,
          let plain = toneless.unicodeScalars.first,
          let ascii = (base[toneless] ?? toneless).asciiValue
        else { continue }
        letters.append(
          Letter(scalar: scalar, toneless: plain, tone: tone, ascii: ascii, isUpper: isUpper))
      }
    }
    for vowel in vowels {
      for (tone, mark) in toneMarks { add(String(vowel) + mark, vowel, tone) }
    }
    for consonant in "bcdđghklmnpqrstvx" { add(String(consonant), consonant, 0) }
    return letters
  }()

  @Test func theAlphabetIsWhole() {
    let marked = Self.letters.filter { !$0.scalar.isASCII }
    #expect(marked.count == 134)
    #expect(Set(marked.map(\.scalar)).count == 134)
  }

  @Test func everyLetterComesApart() {
    for letter in Self.letters {
      let info = LetterTable.info(letter.scalar.value)
      let name = Comment("\(letter.scalar)")
      #expect(info.isLetter, name)
      #expect(info.isUpper == letter.isUpper, name)
      #expect(info.toneless == UInt16(letter.toneless.value), name)
      #expect(info.tone == letter.tone, name)
      #expect(info.ascii == letter.ascii, name)
    }
  }

  @Test func everyTonedLetterIsPutTogetherAgain() {
    for letter in Self.letters
    where !letter.isUpper && Self.vowels.contains(String(letter.toneless)) {
      #expect(LetterTable.toned(letter.toneless, letter.tone) == letter.scalar)
    }
    #expect(LetterTable.toned("b", 1) == nil)
    #expect(LetterTable.toned("đ", 4) == nil)
  }

  @Test(arguments: ["1", " ", ".", "'", "\u{0301}", "–", "€", "中", "α", "😀", "\u{1F00}", "\u{24F}"])
  func whatIsNoLatinLetterHasNoTone(text: String) {
    for scalar in text.unicodeScalars where scalar != "\u{24F}" {
      let info = LetterTable.info(scalar.value)
      #expect(!info.isLetter)
      #expect(info.tone == 0)
    }
    #expect(!LetterTable.info(0x10FFFF).isLetter)
    #expect(LetterTable.info(0x24F).isLetter)
  }

  @Test(arguments: [("é", "é"), ("ñ", "ñ"), ("ü", "ü"), ("ø", "ø"), ("č", "č")])
  func lettersOfOtherLanguagesAreLetters(text: String, toneless: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    let info = LetterTable.info(scalar.value)
    #expect(info.isLetter && !info.isUpper && info.ascii != 0)
  }

  @Test func theFlatTableIsTheSameTable() {
    let flat = LetterTable.flat
    for value in UInt32(0)..<0x250 {
      #expect(flat[Int(value)].toneless == LetterTable.info(value).toneless)
    }
    for value in UInt32(0x1E00)..<0x1F00 {
      #expect(flat[Int(value) - 0x1E00 + 0x250].toneless == LetterTable.info(value).toneless)
    }
  }
}
