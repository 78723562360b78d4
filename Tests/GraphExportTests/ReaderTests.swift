import Foundation
import GraphExport
import NewsModel
import TestSupport
import Testing

/// Every format, read by the libraries that users read it with.
@Suite(.enabled(if: Readers.areInstalled, Comment(rawValue: Readers.note)))
struct ReaderTests {
  /// The formats that keep nodes and edges as they are.
  static let plain: [GraphFormat] = [.dot, .graphml, .gexf, .csv, .cypher, .jsonl, .neo4j]

  /// That a reader found every date of an entity or a relation, as precise as it is.
  static func expectDates(
    of properties: [String: PropertyValue], in read: [String: String]?, _ id: String,
    prefix: String = ""
  ) {
    for case (let key, .date(let date)) in properties {
      #expect(read?[prefix + key] == date.description, "\(id) \(key)")
    }
  }

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
      Self.expectDates(
        of: entity.properties, in: found.nodes[entity.id.rawValue], entity.id.rawValue,
        prefix: format == .dot ? "p_" : "")
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
      Self.expectDates(
        of: relation.properties, in: edge, relation.id, prefix: format == .dot ? "p_" : "")
    }
    #expect(found.edges.count == edges)
    let chairs = try graph.relations(ofType: .chaired).count
    #expect(chairs > 0 && found.edges.values.count { $0["label"] == "CHAIRED" } == chairs)
    if format == .neo4j { #expect(found.checks?["chairs"] == chairs) }
    if format == .graphml || format == .gexf {
      #expect(found.checks?["schema"] == (Readers.haveSchemas ? 1 : 0))
    }
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
      Self.expectDates(
        of: entity.properties, in: found.nodes[entity.id.rawValue], entity.id.rawValue)
    }
    #expect(found.nodes.count == nodes)
    let quotedChairs = try graph.relations(ofType: .chaired).map(\.evidence.count).reduce(0, +)
    #expect(quotedChairs > 0 && found.checks?["quotedChairs"] == quotedChairs)
    var edges = 0
    try graph.forEachRelation(ofTypes: nil) { relation in
      edges += 1
      let edge = found.edges[relation.id]
      #expect(edge?["source_"] == relation.source.rawValue)
      #expect(edge?["target_"] == relation.target.rawValue)
      #expect(edge?["label"] == Self.predicate(relation.type))
      Self.expectDates(of: relation.properties, in: edge, relation.id)
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
      if entity.type == .meeting, let date = entity.properties.date("date") {
        #expect(node?["dates"] == date.description, "\(entity.id)")
      }
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
      for case (_, .date(let date)) in relation.properties {
        #expect(
          edge?["dates"]?.split(separator: ",").contains { $0 == date.description } == true,
          "\(relation.id)")
      }
    }
    #expect(found.edges.count == edges)
    let chairs = try graph.relations(ofType: .chaired).count
    #expect(chairs > 0 && found.edges.values.count { $0["role"] == "chủ trì" } == chairs)
  }

  @Test(arguments: [true, false]) func popoloIsValidAndFindsEveryMembership(isHostile: Bool) throws
  {
    let graph = isHostile ? HostileGraph.graph : SampleGraph.province
    let found = try Readers.read(graph, as: .popolo)
    let types: Set<EntityType> = [.person, .organisation, .role, .meeting, .place]
    var nodes = 0
    try graph.forEachEntity(ofTypes: types) { entity in
      nodes += 1
      let node = found.nodes[entity.id.rawValue]
      #expect(node?["label"].map(exact) == exact(entity.name))
      if entity.type == .meeting { Self.expectDates(of: entity.properties, in: node, entity.name) }
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
      let quote = relation.evidence.first?.passage.text ?? ""
      #expect(edge?["quote"].map(exact) == exact(quote), "\(relation.id)")
      if relation.type == .holds {
        Self.expectDates(of: relation.properties, in: edge, relation.id)
      }
    }
    #expect(found.edges.count == edges)
    let chairs = try graph.relations(ofType: .chaired).count
    #expect(chairs > 0 && found.edges.values.count { $0["label"] == "chủ trì" } == chairs)
  }

  @Test func gexfTellsWhenEachPostAndMeetingWas() throws {
    let graph = SampleGraph.province
    let found = try Readers.read(graph, as: .gexf)
    let posts = try graph.relations(ofType: .holds)
    #expect(found.spells == posts.count)
    for post in posts {
      let first = try #require(post.properties.date("firstSeen")).firstDay
      let last = try #require(post.properties.date("lastSeen")).lastDay
      #expect(found.edges[post.id]?["times_"] == "[[\"\(first)\", \"\(last)\"]]")
    }
    let conference = try #require(try graph.entity(SampleGraph.conference))
    let day = try #require(conference.properties.date("date"))
    #expect(
      found.nodes[conference.id.rawValue]?["times_"]
        == "[[\"\(day.firstDay)\", \"\(day.lastDay)\"]]")
  }

  @Test func yEdGraphMLIsReadLikeThePlainOne() throws {
    var options = ExportOptions()
    options.yEd = true
    let plain = try Readers.read(HostileGraph.graph, as: .graphml)
    let drawn = try Readers.read(HostileGraph.graph, as: .graphml, options: options)
    #expect(drawn.nodes.keys.sorted() == plain.nodes.keys.sorted())
    #expect(drawn.edges.keys.sorted() == plain.edges.keys.sorted())
    #expect(drawn.checks?["yed"] == drawn.nodes.count)
  }
}

/// Strings compared by code points, not by canonical equivalence.
func exact(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
