private import Foundation

/// One article's text: NFC, in UTF-8, with a map between byte offsets and code points.
///
/// Inside the program a position is a byte offset; whoever prints a position asks for its code
/// point. The map keeps one entry a stride, so asking costs at most one stride of scanning.
public struct SourceText: Sendable {
  /// The text's bytes: valid UTF-8 in Unicode Normalization Form C.
  public let utf8: [UInt8]
  private let codePointsBefore: [UInt32]

  private static let stride = 128

  /// Takes any string and brings it to NFC.
  ///
  /// - Complexity: linear in the length of the string; text that is NFC already, as most is, is
  ///   recognised without being normalised.
  public init(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// Takes bytes that the caller knows to be valid UTF-8, and brings them to NFC.
  ///
  /// - Complexity: as `init(_:)`, without the detour over a string.
  public init(utf8 bytes: [UInt8]) {
    guard Self.mayNeedNormalising(bytes) else {
      self.init(nfc: bytes)
      return
    }
    if let composed = LatinComposer.compose(bytes) {
      self.init(nfc: composed)
      return
    }
    let string = String(decoding: bytes, as: UTF8.self)
    self.init(nfc: Array(string.precomposedStringWithCanonicalMapping.utf8))
  }

  /// Takes bytes that the caller knows to be valid UTF-8 in NFC.
  public init(nfc bytes: [UInt8]) {
    utf8 = bytes
    var before: [UInt32] = []
    before.reserveCapacity(bytes.count / Self.stride + 1)
    var count: UInt32 = 0
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        before.append(count)
        let end = min(index + Self.stride, buffer.count)
        while index < end {
          count &+= (buffer[index] & 0xC0) != 0x80 ? 1 : 0
          index &+= 1
        }
      }
    }
    codePointsBefore = before
  }

  /// Whether the bytes hold a character that NFC might change or compose.
  ///
  /// Looks for combining marks and for the few blocks with canonical singletons. A false alarm
  /// costs one normalisation, a miss would break the promise of NFC, so the test is generous:
  /// every character from U+0300 to U+036F, Greek and above U+0900 except the Latin additions
  /// and general punctuation that Vietnamese news uses.
  static func mayNeedNormalising(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      while index < count {
        let byte = buffer[index]
        if byte < 0xCC {
          index &+= 1
          continue
        }
        guard isStable(buffer, at: index) else { return true }
        index &+= byte < 0xF0 ? 3 : 4
      }
      return false
    }
  }

  /// Whether NFC leaves the character at an index alone; those from U+0300 on that are written in
  /// two bytes are said to change.
  static func isStable(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0xE0 { return false }
    let second = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
    // Emoji and other planes: only U+1D15E… and CJK supplements have mappings.
    if byte >= 0xF0 { return byte == 0xF0 && second == 0x9F }
    let third = index &+ 2 < bytes.count ? bytes[index &+ 2] : 0
    let scalar = UInt32(byte & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    return (0x1E00...0x1EFF).contains(scalar) || (0x2002...0x206F).contains(scalar)
      || (0x20A0...0x20BF).contains(scalar) || (0x2190...0x219A).contains(scalar)
      || (0x2500...0x2ADB).contains(scalar) || scalar == 0x2122 || scalar == 0xFEFF
      || scalar == 0xFFFD
  }

  /// The number of UTF-8 bytes.
  public var count: Int { utf8.count }

  /// The whole text as a span.
  public var fullSpan: SourceSpan { SourceSpan(0, utf8.count) }

  /// The number of Unicode code points before a byte offset.
  ///
  /// - Complexity: constant.
  public func codePointOffset(_ offset: Int) -> Int {
    guard offset > 0, !codePointsBefore.isEmpty else { return 0 }
    let end = min(offset, utf8.count)
    let slot = min(end / Self.stride, codePointsBefore.count - 1)
    var count = Int(codePointsBefore[slot])
    utf8.withUnsafeBytes { bytes in
      var index = slot * Self.stride
      var bytesBehind = 0
      count += end - index
      while index + 8 <= end {
        // A byte that goes on has its upper bit set and the next one clear.
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        bytesBehind += (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
        index += 8
      }
      while index < end {
        if bytes[index] & 0xC0 == 0x80 { bytesBehind += 1 }
        index += 1
      }
      count -= bytesBehind
    }
    return count
  }

  /// The byte offset of the code point with this index, or the text's length past its end.
  ///
  /// - Complexity: logarithmic in the length of the text.
  public func utf8Offset(codePoint: Int) -> Int {
    guard codePoint > 0 else { return 0 }
    var low = 0
    var high = codePointsBefore.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(codePointsBefore[middle]) <= codePoint { low = middle } else { high = middle }
    }
    guard low < codePointsBefore.count else { return 0 }
    var count = Int(codePointsBefore[low])
    var index = low * Self.stride
    while index < utf8.count {
      if (utf8[index] & 0xC0) != 0x80 {
        if count == codePoint { return index }
        count += 1
      }
      index += 1
    }
    return utf8.count
  }

  /// The text of a span.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: utf8[span.start..<span.end], as: UTF8.self)
  }

  /// The whole text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
