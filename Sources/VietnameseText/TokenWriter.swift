/// Tokens as they are found, in memory of its own: five columns that grow together.
///
/// Whoever makes one calls `finish()` once, which gives the columns as arrays and the memory back.
struct TokenWriter {
  private var starts: UnsafeMutablePointer<Int32>
  private var ends: UnsafeMutablePointer<Int32>
  private var kinds: UnsafeMutablePointer<TokenKind>
  private var shapes: UnsafeMutablePointer<TokenShape>
  private var keys: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    starts = .allocate(capacity: capacity)
    ends = .allocate(capacity: capacity)
    kinds = .allocate(capacity: capacity)
    shapes = .allocate(capacity: capacity)
    keys = .allocate(capacity: capacity)
  }

  @inline(__always)
  mutating func append(
    _ start: Int, _ end: Int, _ kind: TokenKind, _ shape: TokenShape, _ key: UInt64
  ) {
    if count == capacity { grow() }
    (starts + count).initialize(to: Int32(truncatingIfNeeded: start))
    (ends + count).initialize(to: Int32(truncatingIfNeeded: end))
    (kinds + count).initialize(to: kind)
    (shapes + count).initialize(to: shape)
    (keys + count).initialize(to: key)
    count &+= 1
  }

  /// Makes the last token longer where it is of a kind; false where it is not.
  mutating func extendLast(_ kind: TokenKind, to end: Int) -> Bool {
    guard count > 0, kinds[count - 1] == kind else { return false }
    ends[count - 1] = Int32(truncatingIfNeeded: end)
    return true
  }

  private mutating func grow() {
    let larger = capacity * 2
    func moved<Value>(_ column: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Value> {
      let room = UnsafeMutablePointer<Value>.allocate(capacity: larger)
      room.moveInitialize(from: column, count: count)
      column.deallocate()
      return room
    }
    starts = moved(starts)
    ends = moved(ends)
    kinds = moved(kinds)
    shapes = moved(shapes)
    keys = moved(keys)
    capacity = larger
  }

  /// The tokens; the writer is of no use afterwards.
  consuming func finish() -> TokenStream {
    func array<Value>(_ column: UnsafeMutablePointer<Value>) -> [Value] {
      defer { column.deallocate() }
      return Array(UnsafeBufferPointer(start: column, count: count))
    }
    var stream = TokenStream()
    stream.starts = array(starts)
    stream.ends = array(ends)
    stream.kinds = array(kinds)
    stream.shapes = array(shapes)
    stream.keys = array(keys)
    return stream
  }
}
