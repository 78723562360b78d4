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
  @usableFromInline var edges = EdgeTable()
  @usableFromInline var nodes = [Node()]
  @usableFromInline var roots = KeyFilter()
  @usableFromInline var nextEntry: [Int32] = []
  @usableFromInline var entries: [Entry] = []

  /// What the trie knows of the phrases that begin alike.
  @usableFromInline
  struct Node: Sendable {
    /// The last entry of the phrase that ends here; -1 for none.
    @usableFromInline var firstEntry: Int32 = -1
    /// Whether a longer phrase goes on from here.
    @usableFromInline var goesOn = false

    init() {}
  }

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
    roots.insert(keys[0])
    for key in keys {
      let slot = EdgeTable.edge(from: node, by: key)
      if let next = edges[slot] {
        node = next
      } else {
        let next = Int32(nodes.count)
        nodes.append(Node())
        nodes[Int(node)].goesOn = true
        edges.insert(slot, next)
        node = next
      }
    }
    entries.append(entry)
    nextEntry.append(nodes[Int(node)].firstEntry)
    nodes[Int(node)].firstEntry = Int32(entries.count - 1)
  }

  /// The entries whose phrase is exactly these keys.
  public func entries(for keys: [UInt64]) -> [Entry] {
    var node: Int32 = 0
    for key in keys {
      guard let next = edges[EdgeTable.edge(from: node, by: key)] else { return [] }
      node = next
    }
    var list: [Entry] = []
    var index = nodes[Int(node)].firstEntry
    while index >= 0 {
      list.append(entries[Int(index)])
      index = nextEntry[Int(index)]
    }
    return list
  }

  /// The entry with this index.
  @inlinable
  public subscript(index: Int32) -> Entry { entries[Int(index)] }

  /// Calls back for every entry whose phrase begins at a position, shorter phrases first.
  ///
  /// - Complexity: one table lookup a key of the longest phrase that fits; none, as a rule, where
  ///   no phrase begins with the key.
  @inlinable
  @inline(__always)
  public func forEachMatch(
    in keys: UnsafeBufferPointer<UInt64>, from start: Int,
    _ body: (_ entry: Int32, _ end: Int) -> Void
  ) {
    guard start < keys.count, roots.mayContain(keys[start]) else { return }
    var node: Int32 = 0
    var index = start
    while index < keys.count {
      guard let next = edges[EdgeTable.edge(from: node, by: keys[index])] else { return }
      node = next
      index &+= 1
      var entry = nodes[Int(node)].firstEntry
      while entry >= 0 {
        body(entry, index)
        entry = nextEntry[Int(entry)]
      }
      guard nodes[Int(node)].goesOn else { return }
    }
  }
}
