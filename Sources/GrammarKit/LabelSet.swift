/// A set of labels, one bit each; a grammar has at most 256.
public struct LabelSet: Hashable, Sendable {
  /// How many labels there may be.
  static let limit: Int16 = 256

  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Makes an empty set.
  public init() {}

  /// Makes a set of labels.
  public init(_ labels: some Sequence<Int16>) {
    for label in labels { insert(label) }
  }

  /// Adds a label; one beyond the limit is not taken.
  public mutating func insert(_ label: Int16) {
    let bit: UInt64 = 1 << UInt64(label & 63)
    switch label >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    case 3: bits.3 |= bit
    default: return
    }
  }

  /// Whether it has a label.
  @inline(__always)
  public func contains(_ label: Int16) -> Bool {
    let bit: UInt64 = 1 << UInt64(label & 63)
    switch label >> 6 {
    case 0: return bits.0 & bit != 0
    case 1: return bits.1 & bit != 0
    case 2: return bits.2 & bit != 0
    case 3: return bits.3 & bit != 0
    default: return false
    }
  }

  /// Whether the two share a label.
  @inline(__always)
  public func meets(_ other: LabelSet) -> Bool {
    bits.0 & other.bits.0 | bits.1 & other.bits.1 | bits.2 & other.bits.2 | bits.3 & other.bits.3
      != 0
  }

  /// The labels of both.
  func union(_ other: LabelSet) -> LabelSet {
    var result = self
    result.bits.0 |= other.bits.0
    result.bits.1 |= other.bits.1
    result.bits.2 |= other.bits.2
    result.bits.3 |= other.bits.3
    return result
  }

  /// Whether it has none.
  @inline(__always)
  public var isEmpty: Bool { bits.0 | bits.1 | bits.2 | bits.3 == 0 }

  /// Calls with each label, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var left = word == 0 ? bits.0 : word == 1 ? bits.1 : word == 2 ? bits.2 : bits.3
      while left != 0 {
        body(word * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }

  /// The number of labels.
  var count: Int {
    bits.0.nonzeroBitCount + bits.1.nonzeroBitCount + bits.2.nonzeroBitCount
      + bits.3.nonzeroBitCount
  }

  /// Whether two sets have the same labels.
  public static func == (left: LabelSet, right: LabelSet) -> Bool { left.bits == right.bits }

  /// Feeds the labels to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
    hasher.combine(bits.2)
    hasher.combine(bits.3)
  }
}
