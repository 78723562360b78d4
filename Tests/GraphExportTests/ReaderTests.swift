import GraphExport
import NewsModel
import TestSupport
import Testing

/// Every format, read by the libraries that users read it with.
@Suite(.enabled(if: Readers.areInstalled, Comment(rawValue: Readers.note)))
struct ReaderTests {
  /// The formats that keep nodes and edges as they are.
  static let plain: [GraphFormat] = [.dot, .graphml, .gexf, .csv, .jsonl]

  /// The text as a format's reader must find it.
  static func expected(_ text: String, in format: GraphFormat) -> String {
    switch format {
    case .graphml, .gexf:
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            $0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0) || $0 == "\u{FFFE}"
              ? "\u{FFFD}" : $0
          }))
    default: text
    }
  }

  @Test(arguments: plain, [true, false])
  func readerFindsEveryNodeEdgeLabelAndQuotation(format: GraphFormat, isHostile: Bool) throws {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let found = try Readers.read(graph, as: format)
    var nodes = 0
    try graph.forEachEntity(ofTypes: nil) { entity in
      nodes += 1
      let read = found.nodes[entity.id.rawValue]?["label"]
      #expect(read.map(exact) == exact(Self.expected(entity.name, in: format)), "\(entity.id)")
    }
    #expect(found.nodes.count == nodes)
    var edges = 0
    try graph.forEachRelation(ofTypes: nil) { relation in
      edges += 1
      let edge = found.edges[relation.id]
      #expect(edge?["source_"] == relation.source.rawValue, "\(relation.id)")
      #expect(edge?["target_"] == relation.target.rawValue, "\(relation.id)")
      #expect(edge?["label"] == relation.type.rawValue, "\(relation.id)")
      let quote = relation.evidence.first?.passage.text ?? ""
      let read = edge?["quote"] ?? edge?["tooltip"] ?? ""
      #expect(exact(read) == exact(Self.expected(quote, in: format)), "\(relation.id)")
    }
    #expect(found.edges.count == edges)
  }

  @Test func gexfHasASpellForEveryDatedPost() throws {
    let found = try Readers.read(SampleGraph.province, as: .gexf)
    let posts = try SampleGraph.province.relations(ofType: .holds)
    #expect(found.spells == posts.count)
    let id = try #require(posts.first).id
    #expect(found.edges[id]?["firstSeen"] == posts.first?.properties.date("firstSeen")?.description)
  }

  @Test func yEdGraphMLIsReadLikeThePlainOne() throws {
    var options = ExportOptions()
    options.yEd = true
    let plain = try Readers.read(HostileGraph.graph, as: .graphml)
    let drawn = try Readers.read(HostileGraph.graph, as: .graphml, options: options)
    #expect(drawn.nodes.keys.sorted() == plain.nodes.keys.sorted())
    #expect(drawn.edges.keys.sorted() == plain.edges.keys.sorted())
  }
}

/// Strings compared by code points, not by canonical equivalence.
func exact(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
