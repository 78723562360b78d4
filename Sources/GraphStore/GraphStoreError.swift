public import NewsModel

/// Why a graph file could not be opened, or why something was not stored.
public enum GraphStoreError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is there, but it is no graph that this program made.
  case notAGraph(path: String)
  /// A newer version of the program made the file.
  case newer(path: String)
  /// The system or SQLite would not open the file.
  case cannotOpen(path: String, reason: String)
  /// SQLite refused to read or write: another process holds the file, the disk is full.
  case failed(path: String, reason: String)
  /// A passage that is not the article's text at its offsets; nothing of the article was stored.
  case passageMismatch(article: EntityID, fact: String, passage: Passage)
  /// A fact that refers to a person, body or document its article does not list.
  case brokenFact(article: EntityID, fact: String, reason: String)
  /// A text or header with U+0000, which SQLite's text cannot hold.
  case nulCharacter(article: EntityID)
  /// A relation, link or explanation that refers to something the graph does not hold.
  case brokenReference(from: String, to: String)
  /// An update changed articles or decisions and did not put the graph made from them beside.
  case graphLeftBehind
  /// A stored value that cannot be read back: the file was damaged or edited by hand.
  case damaged(what: String)
}

extension GraphStoreError: CustomStringConvertible {
  /// The reason, lower case and without a full stop, with the file or article it concerns.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such graph file"
    case .notAGraph(let path): "\(path): not a quanhe graph"
    case .newer(let path): "\(path): made by a newer version of quanhe"
    case .cannotOpen(let path, let reason): "\(path): cannot open: \(reason)"
    case .failed(let path, let reason): "\(path): \(reason)"
    case .passageMismatch(let article, let fact, let passage):
      "\(article): \(fact): the text at \(passage.start)..<\(passage.end) is not the quoted words"
    case .brokenFact(let article, let fact, let reason): "\(article): \(fact): \(reason)"
    case .nulCharacter(let article): "\(article): the text holds a NUL character"
    case .brokenReference(let from, let to): "\(from): refers to \(to), which the graph lacks"
    case .graphLeftBehind: "an update changed facts without replacing the graph made from them"
    case .damaged(let what): "the graph file is damaged: \(what)"
    }
  }
}
