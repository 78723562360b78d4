public import TextCore

/// What a token is made of.
public enum TokenKind: UInt8, Sendable {
  /// Letters, with digits or apostrophes inside.
  case word
  /// Digits.
  case number
  /// One character that is neither.
  case punctuation
  /// A line break; a run of them is one token.
  case lineBreak
}

/// How a token is written.
public struct TokenShape: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a shape from its bits.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  @inlinable public static var capital: TokenShape { TokenShape(rawValue: 1) }
  /// Every letter is a capital and there are at least two.
  @inlinable public static var allCapitals: TokenShape { TokenShape(rawValue: 2) }
  /// White space stands before it, or nothing.
  @inlinable public static var spaced: TokenShape { TokenShape(rawValue: 4) }
  /// It is the first token of its line.
  @inlinable public static var startsLine: TokenShape { TokenShape(rawValue: 8) }
  /// It has a digit.
  @inlinable public static var hasDigit: TokenShape { TokenShape(rawValue: 16) }
}

/// The tokens of one text: parallel arrays, no strings.
public struct TokenStream: Sendable {
  /// Byte offset of each token's start.
  public internal(set) var starts: [Int32] = []
  /// Byte offset behind each token's end.
  public internal(set) var ends: [Int32] = []
  /// What each token is.
  public internal(set) var kinds: [TokenKind] = []
  /// How each token is written.
  public internal(set) var shapes: [TokenShape] = []
  /// A 64-bit hash of each token's spelling: case and tone placement folded, marks kept.
  public internal(set) var keys: [UInt64] = []

  /// The number of tokens.
  public var count: Int { starts.count }

  /// The bytes of the tokens `range`, from the first's start to the last's end.
  public func span(_ range: Range<Int>) -> SourceSpan {
    guard !range.isEmpty else { return SourceSpan(0, 0) }
    return SourceSpan(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The tokens without those at some indexes, which rise.
  ///
  /// - Complexity: linear in the number of tokens.
  public func removing(_ indexes: [Int]) -> TokenStream {
    guard var end = indexes.first else { return self }
    var rest = self
    var next = 0
    for index in end..<count {
      if next < indexes.count, indexes[next] == index {
        next += 1
        continue
      }
      rest.starts[end] = starts[index]
      rest.ends[end] = ends[index]
      rest.kinds[end] = kinds[index]
      rest.shapes[end] = shapes[index]
      rest.keys[end] = keys[index]
      end += 1
    }
    rest.starts.removeSubrange(end...)
    rest.ends.removeSubrange(end...)
    rest.kinds.removeSubrange(end...)
    rest.shapes.removeSubrange(end...)
    rest.keys.removeSubrange(end...)
    return rest
  }
}
