/// Whether a word can be a Vietnamese syllable, by the letters alone.
///
/// Serves to tell the right one of several decodings, so it knows no words and takes more than it
/// should: an initial, a vowel group, a final of the lists below, and one tone at most.
enum SyllableShape {
  /// The words that carry a letter beyond ASCII, and how many of them can be syllables.
  static func countMarkedWords(
    in scalars: String.UnicodeScalarView
  ) -> (possible: Int, all: Int) {
    var possible = 0
    var all = 0
    var word: [Unicode.Scalar] = []
    var isMarked = false
    func close() {
      if isMarked {
        all += 1
        if isPossible(word) { possible += 1 }
      }
      word.removeAll(keepingCapacity: true)
      isMarked = false
    }
    for scalar in scalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: word.append(scalar)
      case 0x00...0x7F, 0xA0, 0x2010...0x2026: close()
      default:
        word.append(scalar)
        isMarked = true
      }
    }
    close()
    return (possible, all)
  }

  /// Whether the letters can be one syllable, in any case.
  static func isPossible(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 8 else { return false }
    var bare: [Unicode.Scalar] = []
    var tones = 0
    var isPastSmall = false
    for scalar in word {
      guard let letter = letters[scalar] else { return false }
      if isPastSmall, scalar != letter.bare, scalar.properties.isUppercase { return false }
      // Marked letters do not count here: TCVN3 leaves them small among capitals.
      isPastSmall = isPastSmall || ("a"..."z").contains(scalar)
      bare.append(letter.bare)
      tones += letter.hasTone ? 1 : 0
    }
    guard tones <= 1 else { return false }
    let text = String(String.UnicodeScalarView(bare))
    return initials.contains { initial in
      guard text.hasPrefix(initial) else { return false }
      return isRhyme(text.dropFirst(initial.count))
    }
  }

  private static func isRhyme(_ text: Substring) -> Bool {
    if openRhymes.contains(String(text)) { return true }
    return finals.contains { final in
      text.hasSuffix(final) && closedVowels.contains(String(text.dropLast(final.count)))
    }
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  private static let initials = words(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  ).union([""])
  private static let closedVowels = words(
    "a ă â e ê i o ô ơ u ư y iê yê oa oă oe oo uâ uê uô uơ uy uyê ươ")
  private static let finals = words("c ch k m n ng nh p t")
  private static let openRhymes = words(
    """
    a e ê i o ô ơ u ư y ia ya ua ưa oa oe uê uơ uy uya ai ay ây oi ôi ơi ui ưi uôi ươi oai oay uây \
    ao eo au âu êu iu ưu iêu yêu ươu oao oeo uyu
    """)

  /// A letter without its tone, small, and whether it bore one.
  private static let letters: [Unicode.Scalar: (bare: Unicode.Scalar, hasTone: Bool)] = {
    let vowels = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ",
      "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ]
    var table: [Unicode.Scalar: (bare: Unicode.Scalar, hasTone: Bool)] = [:]
    for group in vowels {
      guard let bare = group.lowercased().unicodeScalars.first else { continue }
      for (tone, scalar) in group.unicodeScalars.enumerated() {
        table[scalar] = (bare, tone > 0)
      }
    }
    for scalar in "bcdđghklmnpqrstvx".unicodeScalars { table[scalar] = (scalar, false) }
    for (capital, small) in zip(
      "BCDĐGHKLMNPQRSTVX".unicodeScalars, "bcdđghklmnpqrstvx".unicodeScalars)
    {
      table[capital] = (small, false)
    }
    return table
  }()
}
