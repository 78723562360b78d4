private import Foundation

/// The encodings of older Vietnamese files, of one byte a unit.
///
/// Tables after the mapping files of the Unicode consortium (windows-1258), TCVN 5712:1993, and
/// the VNI-Windows key chart.
enum LegacyEncoding: CaseIterable {
  /// Microsoft's, with tones as combining marks.
  case windows1258
  /// "ABC": fonts of small letters with tones; their capitals come from a second font.
  case tcvn3
  /// The full standard, with capitals in place of controls.
  case tcvn5712
  /// A letter, then a byte for its marks.
  case vni
  /// Western European: never guessed, only declared.
  case windows1252

  /// The name that messages show.
  var name: String {
    switch self {
    case .windows1258: "windows-1258"
    case .tcvn3: "TCVN3"
    case .tcvn5712: "TCVN 5712"
    case .vni: "VNI"
    case .windows1252: "windows-1252"
    }
  }

  /// The encoding that a page declares by this name, in lower case.
  init?(charset: String) {
    switch charset {
    case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
    case "x-viet-tcvn", "tcvn", "tcvn3", "x-viet-tcvn3": self = .tcvn3
    case "x-viet-tcvn5712", "tcvn-5712", "tcvn5712-1": self = .tcvn5712
    case "x-viet-vni", "vni": self = .vni
    default: return nil
    }
  }

  /// The encoding in which the bytes read as Vietnamese.
  ///
  /// Most words with a mark must be possible syllables, which in a wrong encoding hardly any is;
  /// at least three must, since less could be chance.
  init?(guessedFrom bytes: [UInt8]) {
    let sample = Array(bytes.prefix(64 << 10))
    var best: (encoding: Self, share: Double)?
    for encoding in Self.allCases where encoding != .windows1252 {
      guard let text = try? encoding.decode(sample) else { continue }
      let composed = String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping
      let count = SyllableShape.countMarkedWords(in: composed.unicodeScalars)
      guard count.possible >= 3, count.possible * 4 >= count.all * 3 else { continue }
      let share = Double(count.possible) / Double(count.all)
      if share > best?.share ?? 0 { best = (encoding, share) }
    }
    guard let best else { return nil }
    self = best.encoding
  }

  /// The bytes in UTF-8, not normalised.
  ///
  /// - Throws: Where a byte has no meaning in the encoding.
  func decode(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    let table = Self.table(of: self)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let scalar = table[Int(byte)]
      guard scalar != Self.none else { throw .illFormed(name, at: index) }
      if self == .vni, let marks = VNIMarks.marks(byte, after: scalars.last) {
        scalars += marks
      } else {
        scalars.append(scalar)
      }
    }
    if self == .tcvn3 { CapitalRestoring.restore(&scalars) }
    var text: [UInt8] = []
    text.reserveCapacity(scalars.count * 3 / 2)
    for scalar in scalars {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return text
  }
}

extension LegacyEncoding {
  /// Marks a byte without meaning.
  fileprivate static let none: Unicode.Scalar = "\u{FFFD}"

  private static func table(of encoding: Self) -> [Unicode.Scalar] {
    switch encoding {
    case .windows1258: windows1258Table
    case .tcvn3: tcvn3Table
    case .tcvn5712: tcvn5712Table
    case .vni: vniTable
    case .windows1252: windows1252Table
    }
  }

  private static let ascii: [Unicode.Scalar] = (0..<0x80).map { byte in
    byte >= 0x20 || (0x09...0x0D).contains(byte) || byte == 0x1A ? Unicode.Scalar(byte) : none
  }

  // Bytes 80 to 9F of windows-1252; U+FFFD where it has none.
  private static let punctuation: [Unicode.Scalar] = Array(
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ
    """.unicodeScalars)

  private static let windows1252Table: [Unicode.Scalar] =
    ascii + punctuation + (0xA0...0xFF).map { Unicode.Scalar($0) }

  private static let windows1258Table: [Unicode.Scalar] = {
    var table = windows1252Table
    let changes: [(Int, Unicode.Scalar)] = [
      (0x8A, none), (0x8E, none), (0x9A, none), (0x9E, none),
      (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"),
      (0xDE, "\u{303}"), (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"),
      (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ]
    for (byte, scalar) in changes { table[byte] = scalar }
    return table
  }()

  // Bytes A0 to FF of TCVN 5712.
  private static let tcvnUpperHalf: [Unicode.Scalar] =
    ["\u{A0}"] + Array("ĂÂÊÔƠƯĐăâêôơưđẰ".unicodeScalars)
    + ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    + Array(
      """
      àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ
      """.unicodeScalars)

  // TCVN3 files come from word processors, which put their quotes and dashes at 80 to 9F.
  private static let tcvn3Table: [Unicode.Scalar] = ascii + punctuation + tcvnUpperHalf

  private static let tcvn5712Table: [Unicode.Scalar] = {
    var table =
      ascii + Array("ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ".unicodeScalars) + tcvnUpperHalf
    let controls: [(Int, Unicode.Scalar)] = [
      (0x01, "Ú"), (0x02, "Ụ"), (0x04, "Ừ"), (0x05, "Ử"), (0x06, "Ữ"), (0x11, "Ứ"), (0x12, "Ự"),
      (0x13, "Ỳ"), (0x14, "Ỷ"), (0x15, "Ỹ"), (0x16, "Ý"), (0x17, "Ỵ"),
    ]
    for (byte, scalar) in controls { table[byte] = scalar }
    return table
  }()

  private static let vniTable: [Unicode.Scalar] = {
    var table = windows1252Table
    let letters: [(Int, Unicode.Scalar)] = [
      (0xF1, "đ"), (0xF4, "ơ"), (0xF6, "ư"), (0xED, "í"), (0xEC, "ì"), (0xE6, "ỉ"), (0xF3, "ĩ"),
      (0xF2, "ị"), (0xEE, "ỵ"), (0xD1, "Đ"), (0xD4, "Ơ"), (0xD6, "Ư"), (0xCD, "Í"), (0xCC, "Ì"),
      (0xC6, "Ỉ"), (0xD3, "Ĩ"), (0xD2, "Ị"), (0xCE, "Ỵ"),
    ]
    for (byte, scalar) in letters { table[byte] = scalar }
    return table
  }()
}

/// The bytes that VNI puts behind a letter for its marks.
private enum VNIMarks {
  /// The combining marks that a byte adds to the letter before it; nil where it stands for itself.
  static func marks(_ byte: UInt8, after letter: Unicode.Scalar?) -> [Unicode.Scalar]? {
    guard let letter, byte >= 0xC0 else { return nil }
    // Capitals take the capital forms of the same bytes.
    let small = byte | 0x20
    switch letter {
    case "a", "A": return tones[small] ?? circumflex[small] ?? breve[small]
    case "e", "E", "o", "O": return tones[small] ?? circumflex[small]
    case "u", "U", "y", "Y", "ơ", "Ơ", "ư", "Ư": return tones[small]
    default: return nil
    }
  }

  private static let tones: [UInt8: [Unicode.Scalar]] = [
    0xF9: ["\u{301}"], 0xF8: ["\u{300}"], 0xFB: ["\u{309}"], 0xF5: ["\u{303}"],
    0xEF: ["\u{323}"],
  ]
  private static let circumflex: [UInt8: [Unicode.Scalar]] = [
    0xE2: ["\u{302}"], 0xE1: ["\u{302}", "\u{301}"], 0xE0: ["\u{302}", "\u{300}"],
    0xE5: ["\u{302}", "\u{309}"], 0xE3: ["\u{302}", "\u{303}"], 0xE4: ["\u{302}", "\u{323}"],
  ]
  private static let breve: [UInt8: [Unicode.Scalar]] = [
    0xEA: ["\u{306}"], 0xE9: ["\u{306}", "\u{301}"], 0xE8: ["\u{306}", "\u{300}"],
    0xFA: ["\u{306}", "\u{309}"], 0xFC: ["\u{306}", "\u{303}"], 0xEB: ["\u{306}", "\u{323}"],
  ]
}
