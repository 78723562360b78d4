/// Phrases over token keys, matched by one walk of a trie.
///
/// A phrase is a sequence of 64-bit token keys; the lexicon does not know what language they
/// come from. Every phrase leads to entries: a category, a payload of the owner's, and whether
/// the text must be written in capitals.
public struct Lexicon: Sendable {
  /// What a phrase stands for.
  public struct Entry: Sendable {
    /// The owner's category.
    public var category: UInt8
    /// The owner's number.
    public var payload: Int32
    /// Whether only a form in capitals counts.
    public var needsCapitals: Bool
    /// The file, an index into `files`, and its line, for traces.
    public var file: Int32
    /// The 1-based line.
    public var line: Int32

    /// Makes an entry.
    public init(
      category: UInt8, payload: Int32, needsCapitals: Bool = false, file: Int32, line: Int32
    ) {
      self.category = category
      self.payload = payload
      self.needsCapitals = needsCapitals
      self.file = file
      self.line = line
    }
  }

  /// The names of the files the entries came from.
  public private(set) var files: [String] = []
  private var edges = OpenTable()
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []
  private var entries: [Entry] = []

  /// Makes an empty lexicon.
  public init() {}

  /// The number of entries.
  public var count: Int { entries.count }

  /// Notes a file and gives its index.
  public mutating func addFile(_ name: String) -> Int32 {
    files.append(name)
    return Int32(files.count - 1)
  }

  /// Adds a phrase; the keys must not be empty.
  public mutating func add(_ keys: [UInt64], _ entry: Entry) {
    guard !keys.isEmpty else { return }
    var node: Int32 = 0
    for key in keys {
      let slot = Self.edgeKey(node, key)
      if let next = edges[slot] {
        node = next
      } else {
        let next = Int32(firstEntry.count)
        firstEntry.append(-1)
        edges[slot] = next
        node = next
      }
    }
    entries.append(entry)
    nextEntry.append(firstEntry[Int(node)])
    firstEntry[Int(node)] = Int32(entries.count - 1)
  }

  /// The entries whose phrase is exactly these keys.
  public func entries(for keys: [UInt64]) -> [Entry] {
    var node: Int32 = 0
    for key in keys {
      guard let next = edges[Self.edgeKey(node, key)] else { return [] }
      node = next
    }
    var list: [Entry] = []
    var index = firstEntry[Int(node)]
    while index >= 0 {
      list.append(entries[Int(index)])
      index = nextEntry[Int(index)]
    }
    return list
  }

  /// The entry with this index.
  public subscript(index: Int32) -> Entry { entries[Int(index)] }

  /// Calls back for every entry whose phrase begins at a position, shorter phrases first.
  ///
  /// - Complexity: one table lookup a key of the longest phrase that fits.
  @inline(__always)
  public func forEachMatch(
    in keys: UnsafeBufferPointer<UInt64>, from start: Int,
    _ body: (_ entry: Int32, _ end: Int) -> Void
  ) {
    var node: Int32 = 0
    var index = start
    while index < keys.count {
      guard let next = edges[Self.edgeKey(node, keys[index])] else { return }
      node = next
      index &+= 1
      var entry = firstEntry[Int(node)]
      while entry >= 0 {
        body(entry, index)
        entry = nextEntry[Int(entry)]
      }
    }
  }

  @inline(__always)
  private static func edgeKey(_ node: Int32, _ key: UInt64) -> UInt64 {
    let mixed = (key ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15))
    let hash = mixed &* 0xC2B2_AE3D_27D4_EB4F
    return (hash ^ (hash >> 32)) | 1
  }
}

/// A hash table from non-zero 64-bit keys to 32-bit numbers: open addressing over flat arrays.
struct OpenTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: 0, count: 64)
  private var used = 0

  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    get {
      let mask = keys.count &- 1
      var slot = Int(truncatingIfNeeded: key >> 7) & mask
      while true {
        let found = keys[slot]
        if found == key { return values[slot] }
        if found == 0 { return nil }
        slot = (slot &+ 1) & mask
      }
    }
    set {
      guard let newValue else { return }
      if used * 2 >= keys.count { grow() }
      insert(key, newValue)
    }
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 7) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == 0 { used += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    used = 0
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { insert(key, value) }
  }
}
