/// Numbers byte strings in the order they are first seen, without making strings of them.
struct ByteInterner {
  private var pool: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Int32]
  private var hashes: [UInt32] = []

  /// Begins empty.
  init() {
    slots = [Int32](repeating: -1, count: 1024)
  }

  /// How many there are.
  var count: Int { ends.count - 1 }

  /// The bytes with a number.
  func bytes(_ number: Int32) -> ArraySlice<UInt8> {
    pool[ends[Int(number)]..<ends[Int(number) + 1]]
  }

  /// The text with a number; bytes that are no UTF-8 are replaced.
  func string(_ number: Int32) -> String {
    String(decoding: bytes(number), as: UTF8.self)
  }

  /// The number of a byte string.
  mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, matches(candidate, bytes) { return Int32(candidate) }
      slot = (slot + 1) & mask
    }
    let next = Int32(count)
    slots[slot] = next
    hashes.append(hash)
    pool.append(contentsOf: bytes)
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return next
  }

  private func matches(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (ends[number], ends[number + 1])
    guard end - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      for offset in 0..<bytes.count where pool[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a with a final mix, folded to 32 bits.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
