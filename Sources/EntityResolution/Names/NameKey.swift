/// What makes two names one name, and what finds a name in a search.
///
/// The identity key folds only what spelling leaves free: composition, case, spacing, punctuation
/// and the place of the tone mark within a syllable. Tone, vowel quality and đ stay, so Hưng and
/// Hùng never meet. The search key folds everything to ASCII letters.
struct NameKey {
  /// One letter taken apart: the letter without its tone in lower case, its tone, its ASCII form.
  private struct Letter {
    var base: UInt32
    var tone: UInt8
    var ascii: UInt8
  }

  /// Letters by scalar, from U+0000 to U+1EF9; a base of 0 marks what is no letter.
  private static let letters: [Letter] = makeLetters()

  /// What stands for a tone at the end of its syllable; no name's own character does.
  private static let toneSigns: [UInt8] = Array(" `'?~.".utf8)

  private static func makeLetters() -> [Letter] {
    var table = [Letter](repeating: Letter(base: 0, tone: 0, ascii: 0), count: 0x1EFA)
    func set(_ scalar: Unicode.Scalar, base: Unicode.Scalar, tone: UInt8, ascii: UInt8) {
      table[Int(scalar.value)] = Letter(base: base.value, tone: tone, ascii: ascii)
    }
    for value in 0x30...0x39 {
      table[value] = Letter(base: UInt32(value), tone: 0, ascii: UInt8(value))
    }
    // Other Latin letters stand for themselves; search sees them as the letter they resemble.
    let others = [
      "äåæāąªɐ": "a", "çćčċ": "c", "ďð": "d", "ëēėęě": "e", "ğġģ": "g", "ïīįı": "i", "łľļ": "l",
      "ñńňņŋ": "n", "öøōő": "o", "řŕ": "r", "śšşș": "s", "ťţț": "t", "üūůűų": "u", "ÿ": "y",
      "źžż": "z",
    ]
    for (group, letter) in others {
      for scalar in group.unicodeScalars {
        let lower = Unicode.Scalar(scalar.properties.lowercaseMapping) ?? scalar
        let ascii = letter.utf8.first ?? 0x3F
        set(scalar, base: lower, tone: 0, ascii: ascii)
        if let upper = Unicode.Scalar(scalar.properties.uppercaseMapping), upper.value < 0x1EFA {
          set(upper, base: lower, tone: 0, ascii: ascii)
        }
      }
    }
    let consonants = "bcdfghjklmnpqrstvwxz"
    for scalar in consonants.unicodeScalars {
      set(scalar, base: scalar, tone: 0, ascii: UInt8(scalar.value))
      table[Int(scalar.value) - 0x20] = table[Int(scalar.value)]
    }
    for scalar in "đĐ".unicodeScalars { set(scalar, base: "đ", tone: 0, ascii: 0x64) }
    // Each row: a vowel without tone, then with grave, acute, hook, tilde, dot.
    let vowels = [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
      "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ]
    let plain = Array("aaaeeiooouuy".utf8)
    for (row, ascii) in zip(vowels, plain) {
      let scalars = Array(row.unicodeScalars)
      for (tone, scalar) in scalars.enumerated() {
        set(scalar, base: scalars[0], tone: UInt8(tone), ascii: ascii)
        if let upper = Unicode.Scalar(scalar.properties.uppercaseMapping) {
          set(upper, base: scalars[0], tone: UInt8(tone), ascii: ascii)
        }
      }
    }
    return table
  }

  /// The tone that a combining mark stands for, 1 to 5.
  private static func tone(ofMark value: UInt32) -> UInt8? {
    switch value {
    case 0x300, 0x340: 1
    case 0x301, 0x341: 2
    case 0x309: 3
    case 0x303: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The vowel that a letter becomes with a combining circumflex, breve or horn.
  private static func marked(_ base: UInt32, with mark: UInt32) -> UInt32 {
    switch (base, mark) {
    case (0x61, 0x302): 0xE2
    case (0x65, 0x302): 0xEA
    case (0x6F, 0x302): 0xF4
    case (0x61, 0x306): 0x103
    case (0x6F, 0x31B): 0x1A1
    case (0x75, 0x31B): 0x1B0
    default: base
    }
  }

  /// The identity key: lower case, single spaces, and each syllable's tone as a sign behind it.
  ///
  /// - Complexity: linear in the length of the name.
  static func identity(_ name: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    appendIdentity(of: name.unicodeScalars, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the identity key's bytes.
  static func appendIdentity(
    of scalars: some Sequence<Unicode.Scalar>, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    var tone: UInt8 = 0
    var pending: UInt32 = 0
    func put(_ value: UInt32, into bytes: inout [UInt8]) {
      if value < 0x80 {
        bytes.append(UInt8(value))
      } else if let scalar = Unicode.Scalar(value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    func endSyllable(_ bytes: inout [UInt8]) {
      if pending != 0 { put(pending, into: &bytes) }
      pending = 0
      if tone != 0 { bytes.append(toneSigns[Int(tone)]) }
      tone = 0
      if bytes.count > start, bytes.last != 0x20 { bytes.append(0x20) }
    }
    letters.withUnsafeBufferPointer { letters in
      for scalar in scalars {
        let value = scalar.value
        if value < 0x1EFA, letters[Int(value)].base != 0 {
          let letter = letters[Int(value)]
          if pending != 0 { put(pending, into: &bytes) }
          pending = letter.base
          if letter.tone != 0 { tone = letter.tone }
        } else if let mark = Self.tone(ofMark: value) {
          tone = mark
        } else if value == 0x302 || value == 0x306 || value == 0x31B {
          pending = marked(pending, with: value)
        } else if value < 0x80 || !(scalar.properties.isAlphabetic) {
          endSyllable(&bytes)
        } else {
          if pending != 0 { put(pending, into: &bytes) }
          pending = 0
          bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    endSyllable(&bytes)
    if bytes.count > start { bytes.removeLast() }
  }

  /// The search key: ASCII lower-case letters and digits, single spaces; what has no ASCII form
  /// stays as it is.
  static func search(_ name: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    letters.withUnsafeBufferPointer { letters in
      for scalar in name.unicodeScalars {
        let value = scalar.value
        if value < 0x1EFA, letters[Int(value)].base != 0 {
          bytes.append(letters[Int(value)].ascii)
        } else if (0x300...0x36F).contains(value) {
          continue
        } else if value < 0x80 || !scalar.properties.isAlphabetic {
          if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
        } else {
          bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
