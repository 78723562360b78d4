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
  /// Tables for `neo4j-admin database import full`.
  case neo4j
  /// A script of openCypher statements.
  case cypher
  /// One JSON object a line: everything a graph holds; what `quanhe import` reads.
  case jsonl
  /// RDF in Turtle: W3C ORG, PROV and schema.org.
  case turtle
  /// The same RDF as JSON-LD.
  case jsonld
  /// FollowTheMoney entities, one a line.
  case ftm
  /// Popolo, one JSON document.
  case popolo

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
    case .neo4j:
      Traits(
        title: "CSV for neo4j-admin", fileExtension: "csv", mediaType: "text/csv",
        files: ["nodes.csv", "relations.csv"],
        omits: "article texts and search keys; a `;` inside an item of a list becomes `,`")
    case .cypher:
      Traits(
        title: "openCypher script", fileExtension: "cypher",
        mediaType: "application/x-cypher-query", omits: "article texts and search keys")
    case .jsonl:
      Traits(
        title: "JSON Lines", fileExtension: "jsonl", mediaType: "application/jsonl", omits: nil)
    case .turtle:
      Traits(
        title: "Turtle", fileExtension: "ttl", mediaType: "text/turtle",
        omits: "article texts and search keys")
    case .jsonld:
      Traits(
        title: "JSON-LD", fileExtension: "jsonld", mediaType: "application/ld+json",
        omits: "article texts and search keys")
    case .ftm:
      Traits(
        title: "FollowTheMoney", fileExtension: "ftm.json",
        mediaType: "application/json+ftm",
        omits: "search keys; offsets of quotations; names and texts beyond the model's length "
          + "limits are cut; a property without a counterpart in the model is a note")
    case .popolo:
      Traits(
        title: "Popolo", fileExtension: "json", mediaType: "application/json",
        omits: "article texts and search keys; documents; relations other than posts, parts of "
          + "bodies, places and parts in meetings; where a body has several parents or places, "
          + "all but the first")
    }
  }
}
