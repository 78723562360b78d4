/// One symbol of the sequence that rules match: a kind, a label, and what it covers.
public struct Chunk: Sendable {
  /// The kind, an index into the grammar's alphabet.
  public var kind: UInt8
  /// The label, an index into the grammar's labels; 0 for none.
  public var label: Int16
  /// The first token.
  public var start: Int32
  /// The token behind the last.
  public var end: Int32
  /// The owner's number.
  public var payload: Int32

  /// Makes a chunk.
  public init(kind: UInt8, label: Int16 = 0, start: Int32, end: Int32, payload: Int32 = -1) {
    self.kind = kind
    self.label = label
    self.start = start
    self.end = end
    self.payload = payload
  }
}

/// The names a grammar may use for kinds, labels and actions.
public struct GrammarAlphabet: Sendable {
  /// Kind names; a chunk's `kind` is an index here.
  public var kinds: [String]
  /// Label names; a chunk's `label` is an index here, 0 being none.
  public private(set) var labels: [String] = [""]
  private var labelIndex: [String: Int16] = [:]
  /// The actions a rule may take.
  public var actions: Set<String>
  /// The words that may stand behind an action, besides the names of captures.
  public var words: Set<String>

  /// Makes an alphabet without labels.
  public init(kinds: [String], actions: Set<String>, words: Set<String>) {
    self.kinds = kinds
    self.actions = actions
    self.words = words
  }

  /// The index of a label, added if new.
  public mutating func label(_ name: String) -> Int16 {
    if let index = labelIndex[name] { return index }
    labels.append(name)
    let index = Int16(labels.count - 1)
    labelIndex[name] = index
    return index
  }

  /// The index of a label that exists.
  public func existingLabel(_ name: String) -> Int16? { labelIndex[name] }
}
