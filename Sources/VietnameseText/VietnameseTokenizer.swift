public import TextCore

/// Cuts a text into tokens in one pass over its bytes.
///
/// A Vietnamese word is written as syllables parted by spaces, so a token is a syllable; which
/// syllables belong together is the lexicons' business.
public struct VietnameseTokenizer: Sendable {
  /// The letters by their place in the flat table, each in one word: see `PackedLetter`.
  private let letters: [PackedLetter]

  /// Makes a tokenizer.
  public init() {
    letters = LetterTable.flat.map { PackedLetter($0) }
  }

  /// The tokens of a text.
  ///
  /// - Complexity: linear in its bytes; one hash a token, no string.
  public func tokens(of text: SourceText) -> TokenStream {
    text.utf8.withUnsafeBufferPointer { bytes in
      letters.withUnsafeBufferPointer { letters in
        var scan = Scan(bytes: bytes, letters: letters)
        scan.run()
        return scan.writer.finish()
      }
    }
  }

  /// The keys of a phrase, one a token, as `tokens(of:)` would give them.
  public func keys(of phrase: String) -> [UInt64] {
    tokens(of: SourceText(phrase)).keys
  }
}

/// A letter of the table in one word: the toneless letter in the lower half, above it the tone, and
/// whether it is a letter and a capital.
private struct PackedLetter {
  let bits: UInt32

  init(_ info: LetterInfo) {
    bits =
      UInt32(info.toneless) | UInt32(info.tone) << 16 | (info.isUpper ? 1 << 24 : 0)
      | (info.isLetter ? 1 << 25 : 0)
  }

  /// Takes the bits as they are; none for what is no letter.
  init(bits: UInt32) { self.bits = bits }

  @inline(__always) var isLetter: Bool { bits & 1 << 25 != 0 }
  /// 1 for a capital, 0 for none.
  @inline(__always) var upper: UInt32 { bits >> 24 & 1 }
  @inline(__always) var tone: UInt32 { bits >> 16 & 0xFF }
  @inline(__always) var toneless: UInt32 { bits & 0xFFFF }
}

/// One pass over the bytes.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: UnsafeBufferPointer<PackedLetter>
  var writer: TokenWriter

  init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<PackedLetter>) {
    self.bytes = bytes
    self.letters = letters
    writer = TokenWriter(capacity: bytes.count / 4 + 16)
  }

  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let factor: UInt64 = 0xFF51_AFD7_ED55_8CCD

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(value)) &* factor
    return mixed ^ (mixed >> 29)
  }

  @inline(__always)
  func letter(_ scalar: UInt32) -> PackedLetter {
    let slot = LetterTable.slot(scalar)
    return slot < 0 ? PackedLetter(bits: 0) : letters[slot]
  }

  /// The scalar at an offset and its length; the text is valid UTF-8, so only the end is checked.
  @inline(__always)
  func scalar(at index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 {
      guard index &+ 1 < bytes.count else { return (0xFFFD, 1) }
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F), 2)
    }
    if first < 0xF0 {
      guard index &+ 2 < bytes.count else { return (0xFFFD, bytes.count - index) }
      return (
        UInt32(first & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6
          | UInt32(bytes[index &+ 2] & 0x3F), 3
      )
    }
    guard index &+ 3 < bytes.count else { return (0xFFFD, bytes.count - index) }
    return (
      UInt32(first & 0x07) << 18 | UInt32(bytes[index &+ 1] & 0x3F) << 12
        | UInt32(bytes[index &+ 2] & 0x3F) << 6 | UInt32(bytes[index &+ 3] & 0x3F), 4
    )
  }

  mutating func run() {
    var index = 0
    var spaced = true
    var startsLine = true
    while index < bytes.count {
      let (value, length) = scalar(at: index)
      if value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 {
        if !writer.extendLast(.lineBreak, to: index + length) {
          writer.append(index, index + length, .lineBreak, [], 0x0A)
        }
        index += length
        spaced = true
        startsLine = true
        continue
      }
      if value <= 0x20 || value == 0xA0 || (0x2000...0x200B).contains(value) || value == 0x3000
        || value == 0x202F || value == 0xFEFF || value == 0xAD
      {
        index += length
        spaced = true
        continue
      }
      var shape: TokenShape = []
      if spaced { shape.insert(.spaced) }
      if startsLine { shape.insert(.startsLine) }
      spaced = false
      startsLine = false
      if letter(value).isLetter {
        index = word(from: index, shape)
      } else if length == 1, value >= 0x30, value <= 0x39 {
        index = number(from: index, shape)
      } else {
        writer.append(index, index + length, .punctuation, shape, Self.mix(Self.seed, value))
        index += length
      }
    }
  }

  mutating func word(from start: Int, _ shape: TokenShape) -> Int {
    var index = start
    var hash = Self.seed
    var tone: UInt32 = 0
    var letterCount: UInt32 = 0
    var upperCount: UInt32 = 0
    var startsUpper: UInt32 = 0
    var shape = shape
    while index < bytes.count {
      let (value, length) = scalar(at: index)
      let letter = letter(value)
      if letter.isLetter {
        if letterCount == 0 { startsUpper = letter.upper }
        upperCount &+= letter.upper
        letterCount &+= 1
        tone = letter.tone != 0 ? letter.tone : tone
        hash = Self.mix(hash, letter.toneless)
      } else if value >= 0x30, value <= 0x39 {
        shape.insert(.hasDigit)
        hash = Self.mix(hash, value)
      } else if value == 0x27 || value == 0x2019 || value == 0x02BC {
        // K'Ré, H'Hen, M'gar: an apostrophe between letters is part of a highland name.
        guard index + length < bytes.count, letterCount <= 2 else { break }
        let next = self.letter(scalar(at: index + length).0)
        guard next.isLetter, upperCount > 0, next.upper == 1 || letterCount == 1 else { break }
        hash = Self.mix(hash, 0x27)
      } else {
        break
      }
      index &+= length
    }
    if startsUpper == 1 { shape.insert(.capital) }
    if upperCount == letterCount, letterCount >= 2 { shape.insert(.allCapitals) }
    if tone != 0 { hash = Self.mix(hash, 0x1000 + tone) }
    writer.append(start, index, .word, shape, hash)
    return index
  }

  mutating func number(from start: Int, _ shape: TokenShape) -> Int {
    var index = start
    var hash = Self.seed
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      hash = Self.mix(hash, UInt32(bytes[index]))
      index += 1
    }
    var shape = shape
    shape.insert(.hasDigit)
    writer.append(start, index, .number, shape, hash)
    return index
  }
}
