/// The edges of the trie: a hash table from non-zero 64-bit keys to the numbers of nodes, open
/// addressing over one flat array, so that a lookup touches one line of memory.
@usableFromInline
struct EdgeTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var node: Int32 = 0

    init() {}
  }

  @usableFromInline var slots = [Slot](repeating: Slot(), count: 64)
  private var used = 0

  init() {}

  /// The key of the edge that a token key takes from a node; never zero.
  @inlinable
  @inline(__always)
  static func edge(from node: Int32, by key: UInt64) -> UInt64 {
    let mixed = (key ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15))
    let hash = mixed &* 0xC2B2_AE3D_27D4_EB4F
    return (hash ^ (hash >> 32)) | 1
  }

  @inlinable
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: key >> 7) & mask
      while true {
        let slot = slots[place]
        if slot.key == key { return slot.node }
        if slot.key == 0 { return nil }
        place = (place &+ 1) & mask
      }
    }
  }

  /// Adds an edge.
  mutating func insert(_ key: UInt64, _ node: Int32) {
    if used * 2 >= slots.count { grow() }
    place(key, node)
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key >> 7) & mask
    while slots[place].key != 0, slots[place].key != key { place = (place + 1) & mask }
    if slots[place].key == 0 { used += 1 }
    slots[place].key = key
    slots[place].node = node
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    used = 0
    for slot in old where slot.key != 0 { place(slot.key, slot.node) }
  }
}

/// A set of keys that may say yes to one that it has not: a bit for the upper sixteen of each.
@usableFromInline
struct KeyFilter: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1024)

  init() {}

  /// Adds a key.
  mutating func insert(_ key: UInt64) {
    bits[Int(key >> 54)] |= 1 << (key >> 48 & 63)
  }

  /// Whether a key may have been added.
  @inlinable
  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    bits[Int(key >> 54)] & (1 << (key >> 48 & 63)) != 0
  }
}
