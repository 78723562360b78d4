internal import GraphExport
internal import NewsModel

extension Diagram {
  /// The diagram in Graphviz's language, in the theme's looks.
  public func dot(theme: Theme = .standard) -> String {
    DiagramDOT(diagram: self, theme: theme).text()
  }
}

/// Writes a diagram for Graphviz.
struct DiagramDOT {
  let diagram: Diagram
  let theme: Theme

  func text() -> String {
    var out = "digraph \(quoted(diagram.title)) {\n"
    out += "  graph " + attributes(graphAttributes) + "\n"
    out += "  node " + attributes(nodeDefaults) + "\n"
    out += "  edge " + attributes(edgeDefaults) + "\n"
    for cluster in diagram.clusters { out += text(of: cluster) }
    for node in diagram.nodes where node.cluster == nil { out += "  " + text(of: node) }
    for row in diagram.rows { out += text(ofRow: row) }
    for edge in diagram.edges { out += "  " + text(of: edge) }
    return out + "}\n"
  }

  private func quoted(_ text: String) -> String {
    DOTText.quoted(DOTText.drawable(text))
  }

  private typealias Attributes = [(String, Value)]

  private enum Value {
    case text(String)
    case html(String)
  }

  private func attributes(_ list: Attributes) -> String {
    let items = list.map { name, value in
      switch value {
      case .text(let text): "\(name)=\(quoted(text))"
      case .html(let html): "\(name)=<\(html)>"
      }
    }
    return "[" + items.joined(separator: ", ") + "]"
  }

  private var graphAttributes: Attributes {
    [
      ("charset", .text("UTF-8")), ("rankdir", .text(diagram.direction.rawValue)),
      ("compound", .text("true")), ("newrank", .text("true")), ("bgcolor", .text(theme.background)),
      ("fontname", .text(theme.font)), ("fontsize", .text(number(theme.size))),
      ("fontcolor", .text(theme.ink)),
      ("nodesep", .text(diagram.direction == .down ? "0.25" : "0.13")),
      ("ranksep", .text(diagram.direction == .down ? "0.35" : "1.2")),
      ("splines", .text(diagram.isTree ? "polyline" : "true")),
      ("pad", .text("0.35")), ("overlap", .text("false")), ("outputorder", .text("edgesfirst")),
      ("labelloc", .text("t")), ("labeljust", .text("l")), ("tooltip", .text(diagram.title)),
      ("label", .html(heading)),
    ]
  }

  private var nodeDefaults: Attributes {
    [
      ("fontname", .text(theme.font)), ("fontsize", .text(number(theme.size))),
      ("fontcolor", .text(theme.ink)), ("margin", .text("0.14,0.08")), ("penwidth", .text("1.1")),
    ]
  }

  private var edgeDefaults: Attributes {
    [
      ("fontname", .text(theme.font)), ("fontsize", .text(number(theme.size - 2))),
      ("fontcolor", .text(theme.muted)), ("color", .text(theme.rule)), ("arrowsize", .text("0.7")),
      ("penwidth", .text("1.1")),
    ]
  }

  /// The title, the subtitle, the legend and the source line.
  private var heading: String {
    var rows: [String] = []
    for line in TextWrapping.lines(diagram.title, width: 60) {
      rows.append(span(line, size: theme.size + 7, colour: theme.ink, bold: true))
    }
    if let subtitle = diagram.subtitle {
      rows.append(span(subtitle, size: theme.size + 1, colour: theme.muted))
    }
    if let source = diagram.sourceLine {
      rows.append(span(source, size: theme.size - 2, colour: theme.muted))
    }
    let cells = rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
    let table = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
    return table + cells + legend + "<TR><TD HEIGHT=\"14\"></TD></TR></TABLE>"
  }

  private func span(_ text: String, size: Double, colour: String, bold: Bool = false) -> String {
    let words = DOTText.html(text)
    return "<FONT POINT-SIZE=\"\(number(size))\" COLOR=\"\(colour)\">"
      + (bold ? "<B>\(words)</B>" : words) + "</FONT>"
  }

  /// Rows one above the other, with room for the marks above and below Vietnamese letters.
  private func stack(_ rows: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
      + rows.map { "<TR><TD>\($0)</TD></TR>" }.joined() + "</TABLE>"
  }

  /// A number as DOT writes it, without a needless fraction.
  private func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension DiagramDOT {
  /// A swatch for each kind of node and line that the diagram has.
  private var legend: String {
    var entries: [(name: String, swatch: String)] = []
    for type in EntityType.allCases {
      let isShown =
        diagram.nodes.contains { $0.kind == type && $0.state != .collapsed }
        || diagram.clusters.contains { $0.kind == type }
      guard isShown else { continue }
      entries.append((Wording.name(of: type), swatch(theme[type])))
    }
    if diagram.nodes.contains(where: { $0.state == .former }) {
      entries.append((Wording.former, swatch(line: theme.muted, style: "DASHED")))
    }
    guard !entries.isEmpty else { return "" }
    let cells = entries.map { entry in
      "<TD>\(entry.swatch)</TD><TD ALIGN=\"LEFT\">"
        + span(entry.name, size: theme.size - 2, colour: theme.muted) + "</TD><TD WIDTH=\"8\"></TD>"
    }
    // Graphviz widens every cell of a table narrower than the title; an empty one takes it up.
    let title = TextWrapping.lines(diagram.title, width: 60).map(\.count).max() ?? 0
    let width = entries.reduce(0) { $0 + 44 + $1.name.count * 6 }
    let spare = max(1, title * 12 - width)
    return "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\""
      + " CELLPADDING=\"2\"><TR>" + cells.joined() + "<TD WIDTH=\"\(spare)\"></TD>"
      + "</TR></TABLE></TD></TR>"
  }

  private func swatch(_ style: Theme.Style) -> String {
    let shape = style.isRounded ? "ROUNDED" : ""
    let inner = swatch(fill: style.fill, line: style.line, style: shape)
    guard style.isDouble else { return inner }
    return "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
      + " COLOR=\"\(style.line)\"><TR><TD>\(inner)</TD></TR></TABLE>"
  }

  private func swatch(fill: String? = nil, line: String, style: String) -> String {
    let box = style.isEmpty ? "" : " STYLE=\"\(style)\""
    // Dashes need room to be seen as such.
    let width = style == "DASHED" ? 34 : 20
    return "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\""
      + " COLOR=\"\(line)\" BGCOLOR=\"\(fill ?? theme.background)\"\(box)>"
      + "<TR><TD WIDTH=\"\(width)\" HEIGHT=\"10\"></TD></TR></TABLE>"
  }

  private func text(of cluster: DiagramCluster) -> String {
    let style = theme[cluster.kind]
    let isFocus = cluster.state == .focus
    let label = stack(
      ["<FONT POINT-SIZE=\"3\"> </FONT>"]
        + TextWrapping.lines(cluster.label, width: theme.wrap).map {
          span($0, size: theme.size, colour: theme.ink, bold: true)
        })
    let list: Attributes = [
      ("id", .text(cluster.id)), ("label", .html(label)), ("style", .text("rounded,filled")),
      ("fillcolor", .text(style.fill)), ("color", .text(isFocus ? theme.accent : style.line)),
      ("penwidth", .text(isFocus ? "2.2" : "1.3")), ("margin", .text("10")),
      ("labeljust", .text("c")), ("tooltip", .text(cluster.tooltip ?? cluster.label)),
    ]
    var out = "  subgraph \(DOTText.quoted("cluster_" + cluster.id)) {\n"
    out += "    graph " + attributes(list) + "\n"
    let nodes = diagram.nodes.filter { $0.cluster == cluster.id }
    for node in nodes { out += "    " + text(of: node) }
    if diagram.direction == .right, nodes.count > 1 {
      // Where ranks run sideways, one rank is a column.
      let names = nodes.map { DOTText.quoted($0.id) + ";" }.joined(separator: " ")
      out += "    { rank=same; \(names) }\n"
    }
    return out + "  }\n"
  }

  private func text(of node: DiagramNode) -> String {
    let style = theme[node.kind]
    let isFaint = node.state == .former || node.state == .collapsed
    let rows = node.lines.flatMap { line -> [String] in
      let wrap = line.style == .small ? theme.wrap + 6 : theme.wrap
      return TextWrapping.lines(line.text, width: wrap).map { words in
        switch line.style {
        case .name:
          span(words, size: theme.size, colour: isFaint ? theme.muted : theme.ink, bold: true)
        case .plain:
          span(words, size: theme.size - 1, colour: isFaint ? theme.muted : theme.ink)
        case .small: span(words, size: theme.size - 3, colour: theme.muted)
        }
      }
    }
    let looks = style.isRounded ? "rounded,filled" : "filled"
    var list: Attributes = [
      ("id", .text(node.id)), ("label", .html(stack(rows))),
      ("shape", .text(style.shape)), ("style", .text(isFaint ? looks + ",dashed" : looks)),
      ("fillcolor", .text(isFaint ? theme.background : style.fill)),
      ("color", .text(node.state == .focus ? theme.accent : isFaint ? theme.muted : style.line)),
      ("tooltip", .text(node.tooltip ?? node.lines.first?.text ?? node.id)),
    ]
    if style.isDouble { list.append(("peripheries", .text("2"))) }
    if node.state == .focus { list.append(("penwidth", .text("2.2"))) }
    if node.cluster != nil { list.append(("width", .text("2.3"))) }
    if let url = node.url {
      list.append(("URL", .text(url)))
      list.append(("target", .text("_blank")))
    }
    return DOTText.quoted(node.id) + " " + attributes(list) + "\n"
  }

  /// Nodes on one rank, kept in order by unseen edges.
  private func text(ofRow row: [String]) -> String {
    guard row.count > 1 else { return "" }
    let names = row.map(DOTText.quoted)
    return "  { rank=same; " + names.joined(separator: "; ") + " }\n"
      + "  " + names.joined(separator: " -> ") + " [style=\"invis\"]\n"
  }

  private func text(of edge: DiagramEdge) -> String {
    var list: Attributes = []
    if edge.isInvisible {
      list = [("style", .text("invis")), ("weight", .text("100"))]
      if diagram.direction == .right {
        // Inside a group, and only there, Graphviz sets the end of an edge within a sideways rank
        // above its start.
        return DOTText.quoted(edge.target) + " -> " + DOTText.quoted(edge.source) + " "
          + attributes(list) + "\n"
      }
    } else {
      list.append(("id", .text(edge.id)))
      if let label = edge.label, !label.isEmpty {
        let lines = label.split(separator: "\n").flatMap {
          TextWrapping.lines(String($0), width: 20)
        }
        list.append(("label", .text(lines.joined(separator: "\n"))))
      }
      if edge.state == .former { list.append(("style", .text("dashed"))) }
      if !edge.hasArrow {
        list.append(("arrowhead", .text("none")))
      } else if edge.isReversed {
        list.append(("dir", .text("back")))
      }
      if edge.isStrong {
        list.append(("penwidth", .text("2.2")))
        list.append(("color", .text(theme[.meeting].line)))
        list.append(("fontcolor", .text(theme.ink)))
      }
      if diagram.isTree {
        list.append(("tailport", .text(diagram.direction == .right ? "e" : "s")))
        list.append(("headport", .text(diagram.direction == .right ? "w" : "n")))
      } else if diagram.direction == .right, edge.clusters.source == nil {
        // From the side, lest lines run across what stands below in the same column.
        list.append(("tailport", .text("e")))
      }
      if let source = edge.clusters.source { list.append(("ltail", .text("cluster_" + source))) }
      if let target = edge.clusters.target { list.append(("lhead", .text("cluster_" + target))) }
      if let tooltip = edge.tooltip {
        list.append(("tooltip", .text(tooltip)))
        list.append(("labeltooltip", .text(tooltip)))
      }
      if let url = edge.url { list.append(("URL", .text(url))) }
    }
    return DOTText.quoted(edge.source) + " -> " + DOTText.quoted(edge.target) + " "
      + attributes(list) + "\n"
  }
}
