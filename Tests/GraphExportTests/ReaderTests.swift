import Foundation
import GraphExport
import NewsModel
import TestSupport
import Testing

/// Every format, read by the libraries that users read it with.
@Suite(.enabled(if: Readers.areInstalled, Comment(rawValue: Readers.note)))
struct ReaderTests {
  /// The formats that keep nodes and edges as they are.
  static let plain: [GraphFormat] = [.dot, .graphml, .gexf, .csv, .jsonl, .neo4j]

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

  /// A relation type as our RDF vocabulary names it: `ledDelegationAt`.
  static func predicate(_ type: RelationType) -> String {
    let words = type.rawValue.lowercased().split(separator: "_")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }

  @Test(arguments: [GraphFormat.turtle, .jsonld], [true, false])
  func sparqlFindsEveryEntityStatementAndQuotation(format: GraphFormat, isHostile: Bool) throws {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let found = try Readers.read(graph, as: format)
    var nodes = 0
    try graph.forEachEntity(ofTypes: nil) { entity in
      nodes += 1
      #expect(found.nodes[entity.id.rawValue]?["label"].map(exact) == exact(entity.name))
    }
    #expect(found.nodes.count == nodes)
    var edges = 0
    try graph.forEachRelation(ofTypes: nil) { relation in
      edges += 1
      let edge = found.edges[relation.id]
      #expect(edge?["source_"] == relation.source.rawValue)
      #expect(edge?["target_"] == relation.target.rawValue)
      #expect(edge?["label"] == Self.predicate(relation.type))
      let quote = relation.evidence.first?.passage.text
      #expect(edge?["quote"].map(exact) == quote.map(exact))
    }
    #expect(found.edges.count == edges)
  }

  @Test(arguments: [true, false]) func turtleAndJSONLDHoldTheSameTriples(isHostile: Bool) throws {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let turtle = try Readers.read(graph, as: .turtle).checks?["triples"]
    #expect(turtle == (try Readers.read(graph, as: .jsonld).checks?["triples"]))
    #expect(turtle ?? 0 > 1_000)
  }

  @Test(arguments: [true, false]) func followTheMoneyFindsEveryEntityAndLink(isHostile: Bool) throws
  {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let found = try Readers.read(graph, as: .ftm)
    var nodes = 0
    try graph.forEachEntity(ofTypes: nil) { entity in
      nodes += 1
      let node = found.nodes[entity.id.rawValue]
      #expect(node != nil, "\(entity.id)")
      if !isHostile { #expect(node?["label"] == entity.name) }
    }
    #expect(found.nodes.count == nodes)
    var edges = 0
    try graph.forEachRelation(ofTypes: nil) { relation in
      // These two are properties of an end in the model, not links.
      if relation.type == .inBody { return }
      if relation.type == .locatedIn, relation.source.type == .place { return }
      edges += 1
      let edge = found.edges[relation.id]
      // The model's documentation runs from the document, whoever issued or cited it, and its
      // succession from the predecessor.
      let ends = [relation.source.rawValue, relation.target.rawValue]
      let isTurned =
        edge?["label"] == "Documentation" && relation.type != .mentions
        || edge?["label"] == "Succession"
      let read = [edge?["source_"] ?? "", edge?["target_"] ?? ""]
      #expect((isTurned ? read.reversed() : read) == ends, "\(relation.id)")
      if relation.type == .chaired { #expect(edge?["role"] == "chủ trì") }
      if relation.type == .holds { #expect(edge?["label"] == "Occupancy") }
    }
    #expect(found.edges.count == edges)
  }

  @Test(arguments: [true, false]) func popoloIsValidAndFindsEveryMembership(isHostile: Bool) throws
  {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let found = try Readers.read(graph, as: .popolo)
    let types: Set<EntityType> = [.person, .organisation, .role, .meeting, .place]
    var nodes = 0
    try graph.forEachEntity(ofTypes: types) { entity in
      nodes += 1
      #expect(found.nodes[entity.id.rawValue]?["label"].map(exact) == exact(entity.name))
    }
    #expect(found.nodes.count == nodes)
    var edges = 0
    try graph.forEachRelation(ofTypes: nil) { relation in
      let isMembership =
        relation.source.type == .person && [.role, .meeting].contains(relation.target.type)
        || relation.source.type == .organisation && relation.target.type == .meeting
      guard isMembership else { return }
      edges += 1
      let edge = found.edges[relation.id]
      #expect(edge?["source_"] == relation.source.rawValue)
      #expect(edge?["target_"] == relation.target.rawValue)
      if relation.type == .chaired { #expect(edge?["label"] == "chủ trì") }
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
