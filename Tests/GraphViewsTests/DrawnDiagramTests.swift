import Foundation
import FoundationXML
import GraphExport
import GraphRender
import GraphViews
import NewsModel
import TestSupport
import Testing

/// Diagrams as Graphviz draws them.
struct DrawnDiagramTests {
  /// What a drawing has: the title and the words of each of its groups, by id.
  final class Reader: NSObject, XMLParserDelegate {
    var titles: [String: String] = [:]
    var words: [String: String] = [:]
    var tooltips: [String: String] = [:]
    private var groups: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if name == "g" { groups.append(attributes["id"] ?? groups.last ?? "") }
      if name == "a", let group = groups.last { tooltips[group] = attributes["xlink:title"] }
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let group = groups.last else { return }
      switch name {
      case "g": groups.removeLast()
      case "title": titles[group] = text
      case "text": words[group, default: ""] += text
      default: break
      }
    }
  }

  static func drawn(_ diagram: Diagram) throws -> Reader {
    let engine = try #require(LayoutEngine(rawValue: diagram.suggestedEngine))
    let svg = try GraphvizRenderer().render(dot: diagram.dot(), engine: engine, format: .svg)
    let reader = Reader()
    let parser = XMLParser(data: Data(diagram.titled(svg: svg)))
    parser.delegate = reader
    let isWhole = parser.parse()
    #expect(isWhole, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
    return reader
  }

  /// Parts that nothing links, of which Graphviz's `dot` breaks down where it is to pack them.
  @Test(arguments: LayoutEngine.allCases) func everyEngineDrawsParts(engine: LayoutEngine) throws {
    let people = (0..<24).map { number in
      Entity(
        id: EntityID(type: .person, slug: "n\(number)", key: "\(number)"), type: .person,
        name: "Người \(number)")
    }
    let relations = (0..<24).filter { $0 % 4 != 3 }.map { number in
      Relation(type: .succeeded, source: people[number].id, target: people[number + 1].id)
    }
    let graph = InMemoryGraph(
      entities: people.sorted { $0.id < $1.id }, relations: relations.sorted { $0.id < $1.id })
    let diagram = try Diagram(DiagramRequest(.graph), of: graph)
    let dot = diagram.dot(engine: engine.rawValue)
    #expect(dot.contains("layout=\"\(engine)\"") == (engine != .dot))
    let svg = try GraphvizRenderer().render(dot: dot, engine: engine, format: .svg)
    #expect(String(decoding: svg, as: UTF8.self).contains("Người 23"))
  }

  @Test(arguments: DiagramTests.views) func everyPartIsCalledByItsWords(name: String) throws {
    let diagram = try Diagram(
      DiagramRequest(try DiagramTests.view(name)), of: SampleGraph.province)
    let reader = try Self.drawn(diagram)
    for node in diagram.nodes {
      let isPlate = diagram.isTree && node.cluster != nil
      let words = reader.words[isPlate ? "a_\(node.id)" : node.id] ?? reader.words["a_\(node.id)"]
      let first = try #require(node.lines.first?.text.split(separator: " ").first)
      #expect(words?.contains(first) == true, "\(node.id)")
      if !isPlate { #expect(reader.titles[node.id]?.contains(first) == true, "\(node.id)") }
      if isPlate, let tooltip = node.tooltip {
        #expect(reader.tooltips["a_\(node.id)"] == tooltip)
      }
    }
    for cluster in diagram.clusters { #expect(reader.titles[cluster.id] == cluster.label) }
    for edge in diagram.edges {
      #expect(reader.titles[edge.id]?.contains(" – ") == true, "\(edge.id)")
    }
    #expect(reader.titles["graph0"] == diagram.title)
  }

  /// What Graphviz would put names, edges and graphs in for.
  @Test func escapesStayLetters() throws {
    let name = #"a\N \G \E \T \H \L \l \n \\ b"#
    func id(_ text: String) -> EntityID { EntityID(rawValue: text) }
    let entities = [
      Entity(id: id("org-a-1"), type: .organisation, name: name),
      Entity(id: id("per-a-1"), type: .person, name: name),
      Entity(
        id: id("rol-a-1"), type: .role, name: "\(name) · \(name)",
        properties: ["title": .text(name)]),
      Entity(id: id("mtg-a-1"), type: .meeting, name: name),
    ]
    let evidence = Evidence(
      article: id("art-a-1"), source: name,
      passage: Passage(text: "\(name) &lt; &amp;", start: 0, end: name.count + 11))
    let relations = [
      Relation(type: .holds, source: entities[1].id, target: entities[2].id, evidence: [evidence]),
      Relation(type: .inBody, source: entities[2].id, target: entities[0].id),
      Relation(
        type: .chaired, source: entities[1].id, target: entities[3].id, evidence: [evidence]),
    ]
    let graph = InMemoryGraph(
      entities: entities.sorted { $0.id < $1.id }, relations: relations.sorted { $0.id < $1.id })
    for view in [
      DiagramView.organisation(entities[0].id), .person(entities[1].id), .meeting(entities[3].id),
      .graph,
    ] {
      let reader = try Self.drawn(try Diagram(DiagramRequest(view), of: graph))
      let words = reader.words.values.joined()
      #expect(words.contains(#"\N \G \E \T \H"#), "\(view): \(words)")
      let tooltips = reader.tooltips.values.filter { $0.contains("b &") || $0.contains("b <") }
      #expect(!tooltips.isEmpty)
      for tooltip in tooltips {
        #expect(tooltip.contains(#"a\N \G \E \T \H \L \l \n \\ b"#), "\(view): \(tooltip)")
      }
    }
  }

  @Test func hostileWordsAreDrawnInEveryView() throws {
    let graph = HostileGraph.graph
    var requests = [DiagramRequest(.meetings), DiagramRequest(.documents), DiagramRequest(.graph)]
    requests += try graph.entities(ofType: .organisation).map {
      DiagramRequest(.organisation($0.id))
    }
    requests += try graph.entities(ofType: .meeting).prefix(2).map {
      DiagramRequest(.meeting($0.id))
    }
    requests += try graph.entities(ofType: .person).prefix(2).map { DiagramRequest(.person($0.id)) }
    for var request in requests {
      request.limit = 10_000
      let diagram = try Diagram(request, of: graph)
      #expect(try !Self.drawn(diagram).words.isEmpty, "\(request.view)")
    }
  }
}
