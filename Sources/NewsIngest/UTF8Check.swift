/// What one look over some bytes tells of them as UTF-8.
struct UTF8Check {
  /// The offset of the first byte that cannot stand in UTF-8.
  private(set) var firstBad: Int?
  /// How many bytes cannot stand in UTF-8, each taken for one character and passed over.
  private(set) var badCount = 0
  /// How many characters of more than one byte are well formed.
  private(set) var multibyteCount = 0
  /// Whether there is a NUL.
  private(set) var hasNUL = false
  /// How many control characters there are besides NUL, tabs, line and page ends.
  private(set) var controlCount = 0

  /// Whether the bytes are valid UTF-8.
  var isValid: Bool { firstBad == nil }

  /// Looks over all bytes once.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 { noteControl(byte) }
        index &+= 1
        continue
      }
      let length = Self.sequenceLength(in: bytes, at: index)
      if length > 0 {
        multibyteCount &+= 1
        index &+= length
      } else {
        if firstBad == nil { firstBad = index }
        badCount &+= 1
        index &+= 1
      }
    }
  }

  private mutating func noteControl(_ byte: UInt8) {
    switch byte {
    case 0x00: hasNUL = true
    case 0x09...0x0D: break
    default: controlCount += 1
    }
  }

  /// The length of the well-formed character of two to four bytes that begins here, else 0.
  ///
  /// Follows Table 3-7 of the Unicode Standard.
  @inline(__always)
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let count = bytes.count
    let lead = bytes[index]
    guard index &+ 1 < count else { return 0 }
    let second = bytes[index &+ 1]
    if lead < 0xE0 {
      return lead >= 0xC2 && second & 0xC0 == 0x80 ? 2 : 0
    }
    guard index &+ 2 < count, bytes[index &+ 2] & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 {
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high ? 3 : 0
    }
    guard lead <= 0xF4, index &+ 3 < count, bytes[index &+ 3] & 0xC0 == 0x80 else { return 0 }
    let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
    return second >= low && second <= high ? 4 : 0
  }
}
