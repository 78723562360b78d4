public import TextCore

/// Cuts a text into tokens in one pass over its bytes.
///
/// A Vietnamese word is written as syllables parted by spaces, so a token is a syllable; which
/// syllables belong together is the lexicons' business.
public struct VietnameseTokenizer: Sendable {
  private let letters: [LetterInfo]

  /// Makes a tokenizer.
  public init() {
    letters = LetterTable.flat
  }

  /// The tokens of a text.
  ///
  /// - Complexity: linear in its bytes; one hash a token, no string.
  public func tokens(of text: SourceText) -> TokenStream {
    text.utf8.withUnsafeBufferPointer { bytes in
      letters.withUnsafeBufferPointer { letters in
        var scan = Scan(bytes: bytes, letters: letters)
        scan.run()
        return scan.stream
      }
    }
  }

  /// The keys of a phrase, one a token, as `tokens(of:)` would give them.
  public func keys(of phrase: String) -> [UInt64] {
    tokens(of: SourceText(phrase)).keys
  }
}

/// One pass over the bytes.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: UnsafeBufferPointer<LetterInfo>
  var stream = TokenStream()

  init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<LetterInfo>) {
    self.bytes = bytes
    self.letters = letters
    let estimate = bytes.count / 5 + 8
    stream.starts.reserveCapacity(estimate)
    stream.ends.reserveCapacity(estimate)
    stream.kinds.reserveCapacity(estimate)
    stream.shapes.reserveCapacity(estimate)
    stream.keys.reserveCapacity(estimate)
  }

  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let factor: UInt64 = 0xFF51_AFD7_ED55_8CCD

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(value)) &* factor
    return mixed ^ (mixed >> 29)
  }

  @inline(__always)
  func info(_ scalar: UInt32) -> LetterInfo {
    if scalar < 0x250 { return letters[Int(scalar)] }
    if scalar >= 0x1E00, scalar < 0x1F00 { return letters[Int(scalar) - 0x1E00 + 0x250] }
    return .other
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
        if stream.kinds.last == .lineBreak {
          stream.ends[stream.ends.count - 1] = Int32(index + length)
        } else {
          append(index, index + length, .lineBreak, [], 0x0A)
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
      if info(value).isLetter {
        index = word(from: index, shape)
      } else if length == 1, value >= 0x30, value <= 0x39 {
        index = number(from: index, shape)
      } else {
        append(index, index + length, .punctuation, shape, Self.mix(Self.seed, value))
        index += length
      }
    }
  }

  @inline(__always)
  mutating func append(
    _ start: Int, _ end: Int, _ kind: TokenKind, _ shape: TokenShape, _ key: UInt64
  ) {
    stream.starts.append(Int32(truncatingIfNeeded: start))
    stream.ends.append(Int32(truncatingIfNeeded: end))
    stream.kinds.append(kind)
    stream.shapes.append(shape)
    stream.keys.append(key)
  }

  mutating func word(from start: Int, _ shape: TokenShape) -> Int {
    var index = start
    var hash = Self.seed
    var tone: UInt8 = 0
    var letterCount = 0
    var upperCount = 0
    var shape = shape
    while index < bytes.count {
      let (value, length) = scalar(at: index)
      let info = info(value)
      if info.isLetter {
        if info.isUpper {
          upperCount += 1
          if letterCount == 0 { shape.insert(.capital) }
        }
        letterCount += 1
        if info.tone != 0 { tone = info.tone }
        hash = Self.mix(hash, UInt32(info.toneless))
      } else if value >= 0x30, value <= 0x39 {
        shape.insert(.hasDigit)
        hash = Self.mix(hash, value)
      } else if value == 0x27 || value == 0x2019 || value == 0x02BC {
        // K'Ré, H'Hen, M'gar: an apostrophe between letters is part of a highland name.
        guard index + length < bytes.count, letterCount <= 2 else { break }
        let (next, _) = scalar(at: index + length)
        let nextInfo = self.info(next)
        guard nextInfo.isLetter, upperCount > 0, nextInfo.isUpper || letterCount == 1 else { break }
        hash = Self.mix(hash, 0x27)
      } else {
        break
      }
      index += length
    }
    if upperCount == letterCount, letterCount >= 2 { shape.insert(.allCapitals) }
    if tone != 0 { hash = Self.mix(hash, 0x1000 + UInt32(tone)) }
    append(start, index, .word, shape, hash)
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
    append(start, index, .number, shape, hash)
    return index
  }
}
