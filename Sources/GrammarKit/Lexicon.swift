/// Phrases over token keys, kept as a trie; `PhraseMatcher` finds them in a text.
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
  private var edges: [Edge: Int32] = [:]
  /// What leads to each node but the first, in the order of their numbers.
  private(set) var steps: [Edge] = []
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []
  @usableFromInline var entries: [Entry] = []

  /// The way from a node of the trie by a key.
  struct Edge: Hashable, Sendable {
    var from: Int32
    var key: UInt64
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
    for key in keys {
      let edge = Edge(from: node, key: key)
      if let next = edges[edge] {
        node = next
      } else {
        steps.append(edge)
        firstEntry.append(-1)
        node = Int32(steps.count)
        edges[edge] = node
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
      guard let next = edges[Edge(from: node, key: key)] else { return [] }
      node = next
    }
    return entryIndexes(at: node).map { entries[Int($0)] }
  }

  /// The entries of the phrase that ends at a node, the last added first.
  func entryIndexes(at node: Int32) -> [Int32] {
    var list: [Int32] = []
    var index = firstEntry[Int(node)]
    while index >= 0 {
      list.append(index)
      index = nextEntry[Int(index)]
    }
    return list
  }

  /// The entry with this index.
  @inlinable
  public subscript(index: Int32) -> Entry { entries[Int(index)] }
}
