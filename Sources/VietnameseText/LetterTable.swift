private import Foundation

/// What Vietnamese spelling knows of one letter.
///
/// Vietnamese letters carry up to two marks: one that makes another letter (ă â đ ê ô ơ ư) and
/// one of five tones. The table takes a letter apart without Unicode normalisation: a lookup by
/// scalar value, over the two blocks that hold every precomposed Vietnamese letter.
public struct LetterInfo: Sendable {
  /// The lower-case letter without its tone: "ế" gives "ê".
  public var toneless: UInt16
  /// The tone: 0 level, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot below.
  public var tone: UInt8
  /// The ASCII letter under all marks, lower case; 0 where there is none.
  public var ascii: UInt8
  /// Whether the scalar is a letter.
  public var isLetter: Bool
  /// Whether it is a capital.
  public var isUpper: Bool

  static let other = LetterInfo(toneless: 0, tone: 0, ascii: 0, isLetter: false, isUpper: false)
}

/// The letters of Vietnamese and of the Latin alphabets around it, by scalar value.
public enum LetterTable {
  private static let lowCount = 0x250
  private static let highStart = 0x1E00
  private static let highCount = 0x100

  /// The twelve vowels, each with its tones in the order of `LetterInfo.tone`.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  /// Letters that look like Đ and đ and that old keyboards typed for them: the Icelandic eth and
  /// the African D.
  static let strangeD: [UInt32: Unicode.Scalar] = [0xD0: "Đ", 0xF0: "đ", 0x189: "Đ"]

  private static let table: [LetterInfo] = {
    var entries = [LetterInfo](repeating: .other, count: lowCount + highCount)
    func slot(_ scalar: UInt32) -> Int? {
      if scalar < UInt32(lowCount) { return Int(scalar) }
      let offset = Int(scalar) - highStart
      return offset >= 0 && offset < highCount ? lowCount + offset : nil
    }
    func asciiBase(_ scalar: Unicode.Scalar) -> UInt8 {
      if scalar.isASCII { return UInt8(scalar.value) }
      switch scalar {
      case "đ", "ð", "ɖ": return UInt8(ascii: "d")
      case "ø": return UInt8(ascii: "o")
      case "ł": return UInt8(ascii: "l")
      case "ơ": return UInt8(ascii: "o")
      case "ư": return UInt8(ascii: "u")
      default:
        let base = String(Character(scalar)).decomposedFirstScalar
        return base.isASCII ? UInt8(base.value) : 0
      }
    }
    for value in UInt32(0)..<UInt32(0x1F00) {
      guard let slot = slot(value), let scalar = Unicode.Scalar(value),
        scalar.properties.isAlphabetic
      else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let lowerScalar = lower.first, lowerScalar.value <= 0xFFFF else {
        continue
      }
      entries[slot] = LetterInfo(
        toneless: UInt16(lowerScalar.value), tone: 0, ascii: asciiBase(lowerScalar),
        isLetter: true, isUpper: lowerScalar != scalar)
    }
    for strange in strangeD {
      if let slot = slot(strange.key) { entries[slot].toneless = 0x111 }
    }
    for family in vowels {
      let forms = Array(family.unicodeScalars)
      for (tone, form) in forms.enumerated() {
        let upper = form.properties.uppercaseMapping.unicodeScalars.first ?? form
        for scalar in [form, upper] {
          guard let slot = slot(scalar.value) else { continue }
          entries[slot].toneless = UInt16(forms[0].value)
          entries[slot].tone = UInt8(tone)
        }
      }
    }
    return entries
  }()

  /// The letter with this scalar value.
  ///
  /// - Complexity: constant.
  @inlinable
  public static func info(_ scalar: UInt32) -> LetterInfo {
    lookup(scalar)
  }

  @usableFromInline
  static func lookup(_ scalar: UInt32) -> LetterInfo {
    if scalar < 0x250 { return table[Int(scalar)] }
    if scalar >= 0x1E00, scalar < 0x1F00 { return table[Int(scalar) - 0x1E00 + 0x250] }
    return .other
  }

  /// A copy of the table for hot loops: index by scalar below U+0250, by scalar - U+1E00 + 0x250
  /// above.
  static var flat: [LetterInfo] { table }

  /// Where the flat table has a scalar; -1 for nowhere.
  @inline(__always)
  static func slot(_ scalar: UInt32) -> Int {
    if scalar < 0x250 { return Int(scalar) }
    return scalar >= 0x1E00 && scalar < 0x1F00 ? Int(scalar) - 0x1E00 + 0x250 : -1
  }

  /// Lends the flat table.
  @inline(__always)
  static func withTable<Result>(
    _ body: (UnsafeBufferPointer<LetterInfo>) -> Result
  ) -> Result {
    table.withUnsafeBufferPointer(body)
  }

  /// The scalar that writes a toneless letter with a tone, lower case; nil for a consonant.
  static func toned(_ toneless: Unicode.Scalar, _ tone: UInt8) -> Unicode.Scalar? {
    tonedForms[toneless].map { $0[Int(tone)] }
  }

  private static let tonedForms: [Unicode.Scalar: [Unicode.Scalar]] = {
    var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for family in vowels {
      let scalars = Array(family.unicodeScalars)
      forms[scalars[0]] = scalars
    }
    return forms
  }()
}

extension String {
  /// The first scalar of the canonical decomposition, used once a letter to build the table.
  fileprivate var decomposedFirstScalar: Unicode.Scalar {
    decomposedStringWithCanonicalMapping.unicodeScalars.first ?? " "
  }
}
