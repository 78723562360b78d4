public import NewsModel

/// Where and why a file is not an `export jsonl`.
public struct GraphImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int
  /// What was wrong: lower case, no full stop.
  public var message: String

  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}

/// A graph that was read, with the articles it rests on.
public struct ImportedGraph: Sendable {
  /// An article that was read.
  public struct Article: Hashable, Sendable {
    /// What is known besides the text.
    public var header: ArticleHeader
    /// The NFC text, where the export had it.
    public var text: String?
  }

  /// Entities and relations, by id; which mention became which entity is not part of an export.
  public var graph = ResolvedGraph()
  /// The articles, by id.
  public var articles: [Article] = []
}

/// Reads what `export jsonl` wrote.
///
/// Strict: an unknown key, a missing one, an id twice, a relation to an entity that the file
/// does not have, or evidence from such an article is an error with its line and column. Lines
/// may come in any order, empty ones are passed over.
public struct GraphImporter {
  private var imported = ImportedGraph()
  private var line = 0
  private var pending: [UInt8] = []
  private var ids: Set<String> = []
  private var relationLines: [Int] = []

  /// Makes an importer that has read nothing.
  public init() {}

  /// Reads a whole file.
  public static func read(_ bytes: [UInt8]) throws -> ImportedGraph {
    var importer = GraphImporter()
    try importer.take(bytes)
    return try importer.finish()
  }

  /// Takes the next bytes of a file, split anywhere.
  public mutating func take(_ bytes: [UInt8]) throws {
    pending += bytes
    var start = 0
    var scanned = pending.count - bytes.count
    while let newline = pending[scanned...].firstIndex(of: 0x0A) {
      try read(start..<newline)
      start = newline + 1
      scanned = start
    }
    pending.removeFirst(start)
  }

  /// Ends the file.
  ///
  /// - Returns: The graph, sorted.
  public mutating func finish() throws -> ImportedGraph {
    try read(0..<pending.count)
    pending = []
    let entities = Set(imported.graph.entities.map(\.id))
    let articles = Set(imported.articles.map(\.header.id))
    for (relation, line) in zip(imported.graph.relations, relationLines) {
      for end in [relation.source, relation.target] where !entities.contains(end) {
        throw GraphImportError(line: line, column: 1, message: "no entity \(end) in the file")
      }
      for piece in relation.evidence where !articles.contains(piece.article) {
        throw GraphImportError(
          line: line, column: 1, message: "no article \(piece.article) in the file")
      }
    }
    imported.graph.entities.sort { $0.id < $1.id }
    imported.graph.relations.sort { $0.id < $1.id }
    imported.articles.sort { $0.header.id < $1.header.id }
    return imported
  }

  private mutating func read(_ range: Range<Int>) throws {
    line += 1
    var cursor = JSONCursor(pending, range: range, line: line)
    guard cursor.peek() != nil else { return }
    let record = try GraphRecord(&cursor)
    try cursor.finish()
    let kind: String
    let id: String
    switch record {
    case .entity(let entity):
      (kind, id) = ("entity", entity.id.rawValue)
      imported.graph.entities.append(entity)
    case .relation(let relation):
      (kind, id) = ("relation", relation.id)
      imported.graph.relations.append(relation)
      relationLines.append(line)
    case .article(let article):
      (kind, id) = ("article", article.header.id.rawValue)
      imported.articles.append(article)
    }
    guard ids.insert(kind + " " + id).inserted else {
      throw GraphImportError(line: line, column: 1, message: "\(kind) \(id) twice")
    }
  }
}
