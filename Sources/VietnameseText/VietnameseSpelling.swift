private import Foundation

/// The two keys names are compared by, and the one spelling they are written in.
///
/// Identity keeps every tone mark and đ: Hưng and Hùng are two people. Search folds everything:
/// "dang" finds Đằng.
public enum VietnameseSpelling {
  /// The key under which two spellings of one name are equal.
  ///
  /// NFC, lower case, the tone taken off its vowel and put behind the syllable as a digit (so old
  /// and new placement agree), every run of characters that are no letters or digits one space.
  ///
  /// - Complexity: linear.
  @inlinable
  public static func identityKey(_ text: some StringProtocol) -> String {
    key(String(text), keepingMarks: true)
  }

  /// The key under which a search finds a name: lower case ASCII letters and digits, words parted
  /// by one space.
  ///
  /// - Complexity: linear.
  @inlinable
  public static func searchKey(_ text: some StringProtocol) -> String {
    key(String(text), keepingMarks: false)
  }

  @usableFromInline
  static func key(_ text: String, keepingMarks: Bool) -> String {
    var text = text
    return text.withUTF8 { SpellingKey.make($0, keepingMarks: keepingMarks) }
      ?? fold(text, keepingMarks: keepingMarks)
  }

  /// The key of any text, by Unicode's properties.
  static func fold(_ text: String, keepingMarks: Bool) -> String {
    var output = String.UnicodeScalarView()
    var tone: UInt8 = 0
    var pendingSpace = false
    func finishSyllable() {
      if tone != 0 { output.append(Unicode.Scalar(0x30 + tone)) }
      tone = 0
    }
    for scalar in text.composed.unicodeScalars {
      let info = LetterTable.info(scalar.value)
      if info.isLetter {
        if pendingSpace, !output.isEmpty { output.append(" ") }
        pendingSpace = false
        if keepingMarks {
          if info.tone != 0 { tone = info.tone }
          output.append(Unicode.Scalar(info.toneless) ?? scalar)
        } else if info.ascii != 0 {
          output.append(Unicode.Scalar(info.ascii))
        } else {
          output.append(Unicode.Scalar(info.toneless) ?? scalar)
        }
      } else if scalar.properties.numericType != nil || scalar.properties.isAlphabetic {
        finishSyllable()
        if pendingSpace, !output.isEmpty { output.append(" ") }
        pendingSpace = false
        output.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar.value < 0x300 || scalar.value > 0x36F {
        finishSyllable()
        pendingSpace = true
      }
    }
    finishSyllable()
    return String(output)
  }

  /// The text in NFC with the tone placement of official texts: `Ủy`, `hóa`, `thủy`.
  ///
  /// An eth typed for Đ is one. In open syllables that end in oa, oe or uy the tone stands on the first of the two vowels;
  /// behind q the u is no vowel, so `quý` stays.
  @inlinable
  public static func canonical(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { isCanonical($0) } ? text : withTonesMoved(text)
  }

  @usableFromInline
  static func isCanonical(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    SpellingKey.isCanonical(text)
  }

  /// The canonical form of any text.
  @usableFromInline
  static func withTonesMoved(_ text: String) -> String {
    var scalars = text.composed.unicodeScalars.map { LetterTable.strangeD[$0.value] ?? $0 }
    var index = 0
    while index < scalars.count {
      guard LetterTable.info(scalars[index].value).isLetter else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, LetterTable.info(scalars[end].value).isLetter { end += 1 }
      moveTone(&scalars, index, end)
      index = end
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func moveTone(_ scalars: inout [Unicode.Scalar], _ start: Int, _ end: Int) {
    guard end - start >= 2 else { return }
    let last = LetterTable.info(scalars[end - 1].value)
    let first = LetterTable.info(scalars[end - 2].value)
    guard last.tone != 0, first.tone == 0 else { return }
    let pair = (first.toneless, last.toneless)
    let isOpen =
      pair == (0x6F, 0x61) || pair == (0x6F, 0x65) || pair == (0x75, 0x79)
    guard isOpen else { return }
    if end - start >= 3 {
      let before = LetterTable.info(scalars[end - 3].value)
      if pair.0 == 0x75, before.ascii == UInt8(ascii: "q") { return }
    }
    guard let bare = Unicode.Scalar(last.toneless), let vowel = Unicode.Scalar(first.toneless),
      let toned = LetterTable.toned(vowel, last.tone)
    else { return }
    scalars[end - 1] = cased(bare, like: last)
    scalars[end - 2] = cased(toned, like: first)
  }

  private static func cased(_ scalar: Unicode.Scalar, like info: LetterInfo) -> Unicode.Scalar {
    guard info.isUpper else { return scalar }
    return scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  /// The text with each word's first letter a capital and the rest lower case.
  ///
  /// A letter behind an apostrophe or hyphen starts a word where it was a capital before:
  /// `K'RÉ` gives `K'Ré`.
  public static func titleCased(_ text: some StringProtocol) -> String {
    var output = String.UnicodeScalarView()
    var atStart = true
    for scalar in String(text).composed.unicodeScalars {
      let info = LetterTable.info(scalar.value)
      guard info.isLetter else {
        output.append(scalar)
        atStart = true
        continue
      }
      let keepsCase = atStart && !output.isEmpty && output.last != " "
      if atStart, !keepsCase || info.isUpper {
        output.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        output.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
      atStart = false
    }
    return String(output)
  }

  /// The text with its first letter a capital.
  public static func capitalised(_ text: some StringProtocol) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }
}

extension String {
  /// NFC; text that is ASCII is returned as it is.
  fileprivate var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
