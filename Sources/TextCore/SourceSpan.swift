/// A half-open stretch of a source text, counted in UTF-8 bytes of its NFC form.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Makes a span of the bytes `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  public var length: Int { end - start }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Orders by start, then by end.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
