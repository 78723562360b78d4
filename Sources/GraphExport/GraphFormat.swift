/// A format that a graph can be written in.
public enum GraphFormat: String, CaseIterable, Sendable {
  /// Graphviz's language, for `dot`, `gvpr` and the like.
  case dot
  /// GraphML, for Gephi, Cytoscape, NetworkX, igraph and, with `yEd` asked for, yEd.
  case graphml
  /// GEXF 1.3 with the times of posts and meetings, for Gephi.
  case gexf
  /// Two tables, nodes and edges, as Gephi and spreadsheets read them.
  case csv
  /// One JSON object a line: everything a graph holds; what `quanhe import` reads.
  case jsonl

  /// The format's name in full.
  public var title: String { traits.title }

  /// The ending of a file's name, without a dot.
  public var fileExtension: String { traits.fileExtension }

  /// The media type.
  public var mediaType: String { traits.mediaType }

  /// The files that the format writes, where it is a directory; empty where it is one file.
  public var files: [String] { traits.files }

  /// Whether the format is a directory of files.
  public var isDirectory: Bool { !traits.files.isEmpty }

  /// What a graph has that the format cannot carry; nil where it carries everything.
  public var omits: String? { traits.omits }

  /// The one file's name where no other is asked for.
  public var defaultFile: String { files.first ?? "graph.\(fileExtension)" }

  private struct Traits {
    var title: String
    var fileExtension: String
    var mediaType: String
    var files: [String] = []
    var omits: String?
  }

  private var traits: Traits {
    switch self {
    case .dot:
      Traits(
        title: "Graphviz DOT", fileExtension: "dot", mediaType: "text/vnd.graphviz",
        omits: "article texts and search keys; evidence beyond the first quotation, which is the "
          + "tooltip; a null character, written as U+FFFD")
    case .graphml:
      Traits(
        title: "GraphML", fileExtension: "graphml", mediaType: "application/graphml+xml",
        omits: "article texts and search keys; control characters, written as U+FFFD; lists go "
          + "as JSON text, dates as text")
    case .gexf:
      Traits(
        title: "GEXF 1.3", fileExtension: "gexf", mediaType: "application/gexf+xml",
        omits: "article texts and search keys; control characters, written as U+FFFD; a date "
          + "without a day spans its month or year, the text as written being an attribute")
    case .csv:
      Traits(
        title: "CSV for Gephi and spreadsheets", fileExtension: "csv", mediaType: "text/csv",
        files: ["nodes.csv", "edges.csv"],
        omits: "article texts and search keys; a cell that a spreadsheet would take for a "
          + "formula has an apostrophe put before it")
    case .jsonl:
      Traits(
        title: "JSON Lines", fileExtension: "jsonl", mediaType: "application/jsonl", omits: nil)
    }
  }
}
