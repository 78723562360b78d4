internal import GraphExport
internal import NewsModel

/// A page that shows a diagram in any browser, from one file and without a network: pan, zoom,
/// search, the neighbours of what is chosen, and the words that support it.
public struct DiagramPage: Sendable {
  private let diagram: Diagram
  private let svg: [UInt8]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - diagram: What was drawn.
  ///   - svg: The drawing of the diagram's DOT, as `GraphRender` gives it.
  public init(diagram: Diagram, svg: [UInt8]) {
    self.diagram = diagram
    self.svg = svg
  }

  /// The page, in UTF-8.
  public func html() -> [UInt8] {
    var page: [UInt8] = []
    let title = DOTText.html(diagram.title)
    page += Array(PageTemplate.head(title: title).utf8)
    page += drawing
    page += Array(PageTemplate.beforeData.utf8)
    page += Array(data.utf8)
    page += Array(PageTemplate.afterData.utf8)
    return page
  }

  /// The drawing without what only a file of its own has: declaration, document type, comments.
  private var drawing: ArraySlice<UInt8> {
    let mark = Array("<svg".utf8)
    guard let start = svg.firstIndex(where: { $0 == mark[0] }) else { return [] }
    var index = start
    while index + mark.count <= svg.count {
      if svg[index..<(index + mark.count)].elementsEqual(mark) { return svg[index...] }
      index += 1
    }
    return []
  }

  /// What the script knows of nodes and edges, as JSON that cannot end the script element.
  private var data: String {
    var json = "{\"nodes\":{"
    let groups = diagram.clusters.map { cluster in
      entry(cluster.id, name: cluster.label, details: [], kind: cluster.kind, evidence: [])
    }
    let nodes = diagram.nodes.map { node in
      entry(
        node.id, name: node.lines.first?.text ?? node.id,
        details: node.lines.dropFirst().map(\.text), kind: node.kind, evidence: node.evidence)
    }
    json += (groups + nodes).joined(separator: ",")
    json += "},\"edges\":["
    let edges = diagram.edges.map { edge in
      "{\"id\":\(string(edge.id)),\"source\":\(string(edge.ends.subject)),"
        + "\"target\":\(string(edge.ends.object)),"
        + "\"label\":\(string(label(of: edge))),\"evidence\":\(list(edge.evidence))}"
    }
    return json + edges.joined(separator: ",") + "]}"
  }

  private func label(of edge: DiagramEdge) -> String {
    if let label = edge.label, !label.isEmpty { return label }
    return edge.type.map(Wording.name) ?? ""
  }

  private func entry(
    _ id: String, name: String, details: [String], kind: EntityType, evidence: [Evidence]
  ) -> String {
    "\(string(id)):{\"name\":\(string(name)),\"kind\":\(string(Wording.name(of: kind))),"
      + "\"details\":[\(details.map(string).joined(separator: ","))],"
      + "\"evidence\":\(list(evidence))}"
  }

  private func list(_ evidence: [Evidence]) -> String {
    let items = evidence.map { piece in
      "{\"quote\":\(string(piece.passage.text)),\"source\":\(string(piece.source))"
        + (piece.address.map { ",\"url\":\(string($0))" } ?? "") + "}"
    }
    return "[" + items.joined(separator: ",") + "]"
  }

  /// A JSON string in which `<`, `>`, `&` and line separators go as escapes.
  private func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\" + String(scalar)
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
