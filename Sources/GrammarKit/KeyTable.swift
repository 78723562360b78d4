/// A hash table from well mixed 64-bit keys to positive numbers: open addressing over one flat
/// array, so that a lookup touches one line of memory.
@usableFromInline
struct KeyTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    /// 0 where the slot is free.
    @usableFromInline var number: Int32 = 0

    init() {}
  }

  @usableFromInline var slots = [Slot](repeating: Slot(), count: 64)
  private var used = 0

  init() {}

  /// The number of a key; 0 for none.
  @inlinable
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: key >> 7) & mask
      while true {
        let slot = slots[place]
        if slot.number == 0 || slot.key == key { return slot.number }
        place = (place &+ 1) & mask
      }
    }
  }

  /// Adds a key that the table has not.
  mutating func insert(_ key: UInt64, _ number: Int32) {
    if used * 2 >= slots.count { grow() }
    place(key, number)
  }

  private mutating func place(_ key: UInt64, _ number: Int32) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key >> 7) & mask
    while slots[place].number != 0 { place = (place + 1) & mask }
    used += 1
    slots[place].key = key
    slots[place].number = number
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    used = 0
    for slot in old where slot.number != 0 { place(slot.key, slot.number) }
  }
}
