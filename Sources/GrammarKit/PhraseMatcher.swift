/// A lexicon made ready for fast matching: its words numbered, its trie in flat arrays.
///
/// A text's keys are turned to numbers once, and most walks end there: a key of no phrase is 0, and
/// where a phrase goes on, the next number is sought among a few neighbours.
public struct PhraseMatcher: Sendable {
  /// An entry as the walk finds it.
  public struct Found: Sendable {
    /// The entry's index in the lexicon.
    public let entry: Int32
    /// The owner's number.
    public let payload: Int32
    /// The owner's category.
    public let category: UInt8
    /// Whether only a form in capitals counts.
    public let needsCapitals: Bool
  }

  @usableFromInline
  struct Node: Sendable {
    @usableFromInline var firstEntry: Int32 = 0
    @usableFromInline var endOfEntries: Int32 = 0
    @usableFromInline var firstChild: Int32 = 0
    @usableFromInline var endOfChildren: Int32 = 0
  }

  @usableFromInline
  struct Child: Sendable {
    @usableFromInline var word: Int32
    @usableFromInline var node: Int32
  }

  @usableFromInline let words: KeyTable
  /// The node of each word that a phrase begins with; 0 for none.
  @usableFromInline let roots: [Int32]
  @usableFromInline let nodes: [Node]
  @usableFromInline let children: [Child]
  @usableFromInline let entries: [Found]

  /// Takes the phrases of a lexicon.
  ///
  /// - Complexity: that of sorting its words.
  public init(_ lexicon: Lexicon) {
    var words = KeyTable()
    var count: Int32 = 0
    for step in lexicon.steps where words[step.key] == 0 {
      count += 1
      words.insert(step.key, count)
    }
    var nodes = [Node](repeating: Node(), count: lexicon.steps.count + 1)
    var entries: [Found] = []
    for node in nodes.indices {
      nodes[node].firstEntry = Int32(entries.count)
      for index in lexicon.entryIndexes(at: Int32(node)) {
        let entry = lexicon[index]
        entries.append(
          Found(
            entry: index, payload: entry.payload, category: entry.category,
            needsCapitals: entry.needsCapitals))
      }
      nodes[node].endOfEntries = Int32(entries.count)
    }
    var roots = [Int32](repeating: 0, count: Int(count) + 1)
    var children: [Child] = []
    var byParent: [[Child]] = Array(repeating: [], count: nodes.count)
    for (index, step) in lexicon.steps.enumerated() {
      let child = Child(word: words[step.key], node: Int32(index + 1))
      if step.from == 0 {
        roots[Int(child.word)] = child.node
      } else {
        byParent[Int(step.from)].append(child)
      }
    }
    for (node, list) in byParent.enumerated() {
      nodes[node].firstChild = Int32(children.count)
      children += list
      nodes[node].endOfChildren = Int32(children.count)
    }
    self.words = words
    self.roots = roots
    self.nodes = nodes
    self.children = children
    self.entries = entries
  }

  /// The number of each key's word, 0 for one of no phrase.
  ///
  /// - Complexity: one table lookup a key.
  public func words(of keys: [UInt64]) -> [Int32] {
    keys.map { words[$0] }
  }

  /// Calls back for every entry whose phrase begins at a position, shorter phrases first.
  ///
  /// - Complexity: linear in the length of the longest phrase that fits and in the number of words
  ///   that may follow each of its words.
  @inlinable
  @inline(__always)
  public func forEachMatch(
    in words: UnsafeBufferPointer<Int32>, from start: Int,
    _ body: (_ found: Found, _ end: Int) -> Void
  ) {
    guard start < words.count else { return }
    var node = Int(roots[Int(words[start])])
    var index = start
    while node != 0 {
      let here = nodes[node]
      index &+= 1
      var entry = Int(here.firstEntry)
      while entry < Int(here.endOfEntries) {
        body(entries[entry], index)
        entry &+= 1
      }
      guard here.firstChild < here.endOfChildren, index < words.count else { return }
      let word = words[index]
      guard word != 0 else { return }
      var child = Int(here.firstChild)
      node = 0
      while child < Int(here.endOfChildren) {
        if children[child].word == word {
          node = Int(children[child].node)
          break
        }
        child &+= 1
      }
    }
  }
}
