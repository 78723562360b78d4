/// A running 64-bit hash of a row's columns: tells a changed row from an unchanged one.
///
/// Each column's bytes are followed by a byte that UTF-8 never holds, so columns do not flow into
/// each other.
struct RowDigest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    var hash = hash
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
  }

  mutating func add(_ number: Int) {
    hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }

  /// The hash, mixed so that every column moves every bit, as SQLite stores it.
  var value: Int64 {
    var mixed = hash
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    return Int64(bitPattern: mixed)
  }
}
