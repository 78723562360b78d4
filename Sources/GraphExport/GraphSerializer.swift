public import NewsModel

/// Writes a graph in one format.
///
/// Streams: what it holds in memory does not grow with the graph beyond the names of the
/// properties met. The same graph gives the same bytes.
public protocol GraphSerializer: Sendable {
  /// Writes every entity and relation.
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws
}

/// What may be chosen about an export.
public struct ExportOptions: Hashable, Sendable {
  /// GraphML: adds what yEd needs to show shapes and labels.
  public var yEd = false
  /// RDF: the base of every IRI, ending in `/` or `#`.
  public var baseIRI = "https://quanhe.invalid/id/"

  /// The usual choices.
  public init() {}

  /// Whether a text can stand before every id as an IRI: a scheme, a colon, then nothing that an
  /// IRI may not have, and `/` or `#` at the end.
  public static func isBase(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A), let last = text.utf8.last,
      last == 0x2F || last == 0x23
    else { return false }
    let scheme = text.utf8[..<colon]
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    guard let first = scheme.first, isLetter(first) else { return false }
    let isScheme = scheme.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
    }
    return isScheme
      && !text.unicodeScalars.contains {
        $0.value <= 0x20 || "<>\"{}|\\^`\u{7F}".unicodeScalars.contains($0)
      }
  }
}

/// Writes graphs.
public struct GraphExporter: Sendable {
  private let format: GraphFormat
  private let options: ExportOptions

  /// Makes an exporter of a format.
  public init(format: GraphFormat, options: ExportOptions = ExportOptions()) {
    self.format = format
    self.options = options
  }

  /// Writes a graph, a chunk at a time.
  ///
  /// The sink takes each chunk with its file's name; a format that is one file always gives
  /// `GraphFormat.defaultFile`. Files come one after the other, in the order of
  /// `GraphFormat.files`. What the sink or the graph throws ends the export.
  public func export(
    _ graph: some GraphReading, to sink: @escaping ByteWriter.Sink
  ) throws {
    var output = ByteWriter(file: format.defaultFile, sink: sink)
    try format.serializer(options).serialize(graph, into: &output)
    try output.flush()
  }

  /// Writes a graph into memory: each file's bytes, by name.
  public func bytes(of graph: some GraphReading) throws -> [(file: String, bytes: [UInt8])] {
    let collected = Collected()
    try export(graph) { file, bytes in
      if collected.files.last?.file == file {
        collected.files[collected.files.count - 1].bytes += bytes
      } else {
        collected.files.append((file, bytes))
      }
    }
    return collected.files
  }

  /// Shared between a call and the closure it hands out; never leaves that call.
  private final class Collected {
    var files: [(file: String, bytes: [UInt8])] = []
  }
}

extension GraphFormat {
  /// The serializer that writes the format.
  func serializer(_ options: ExportOptions) -> any GraphSerializer {
    switch self {
    case .csv: CSVSerializer()
    case .cypher: CypherSerializer()
    case .dot: DOTSerializer()
    case .ftm: FTMSerializer()
    case .gexf: GEXFSerializer()
    case .graphml: GraphMLSerializer(yEd: options.yEd)
    case .jsonl: JSONLinesSerializer()
    case .jsonld: JSONLDSerializer(base: options.baseIRI)
    case .neo4j: Neo4jSerializer()
    case .popolo: PopoloSerializer()
    case .turtle: TurtleSerializer(base: options.baseIRI)
    }
  }
}
