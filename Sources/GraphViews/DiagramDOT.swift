internal import GraphExport
internal import NewsModel

extension Diagram {
  /// The diagram in Graphviz's language, in the theme's looks.
  ///
  /// - Parameters:
  ///   - theme: The looks.
  ///   - engine: The Graphviz engine that is to place the nodes; nil for `suggestedEngine`. The
  ///     text names it, so that whatever program draws it takes the right one.
  /// - Returns: The text.
  public func dot(theme: Theme = .standard, engine: String? = nil) -> String {
    DiagramDOT(diagram: self, theme: theme, engine: engine ?? suggestedEngine).text()
  }
}

/// Writes a diagram for Graphviz.
struct DiagramDOT {
  let diagram: Diagram
  let theme: Theme
  let engine: String

  func text() -> String {
    var out = "digraph \(quoted(diagram.title)) {\n"
    out += "  graph " + attributes(graphAttributes) + "\n"
    out += "  node " + attributes(nodeDefaults) + "\n"
    out += "  edge " + attributes(edgeDefaults) + "\n"
    out += nodesAndClusters
    for row in diagram.rows { out += text(ofRow: row) }
    if diagram.isTree {
      out += branches
    } else {
      for edge in diagram.edges { out += "  " + text(of: edge) }
    }
    return out + "}\n"
  }

  /// Groups before single nodes, but for those that come first: Graphviz sets what it reads first
  /// at the top, and who chaired belongs there, in a group or not.
  private var nodesAndClusters: String {
    let single = diagram.nodes.filter { $0.cluster == nil }
    let leading = diagram.nodes.prefix { $0.cluster == nil }.count
    let isLed = !diagram.isTree && leading < diagram.nodes.count
    var out = ""
    for node in single.prefix(isLed ? leading : 0) { out += "  " + text(of: node) }
    for cluster in diagram.clusters {
      out += diagram.isTree ? "  " + box(of: cluster) : text(of: cluster)
    }
    for node in single.dropFirst(isLed ? leading : 0) { out += "  " + text(of: node) }
    return out
  }

  func quoted(_ text: String) -> String {
    DOTText.quoted(DOTText.drawable(text))
  }

  typealias Attributes = [(String, Value)]

  enum Value {
    case text(String)
    case html(String)
    case tooltip(String)
  }

  func attributes(_ list: Attributes) -> String {
    let items = list.map { name, value in
      switch value {
      case .text(let text): "\(name)=\(quoted(text))"
      case .html(let html): "\(name)=<\(html)>"
      case .tooltip(let text): "\(name)=\(DOTText.tooltip(DOTText.drawable(text)))"
      }
    }
    return "[" + items.joined(separator: ", ") + "]"
  }

  /// Whether the diagram has no ranks: lengths of edges place its nodes.
  var isFree: Bool { diagram.suggestedEngine != "dot" }

  private var graphAttributes: Attributes {
    let isDown = diagram.direction == .down
    let isLong = diagram.rows.contains { $0.count > 10 }
    var list: Attributes = [
      ("charset", .text("UTF-8")), ("rankdir", .text(diagram.direction.rawValue)),
      ("compound", .text("true")), ("newrank", .text("true")), ("bgcolor", .text(theme.background)),
      ("fontname", .text(theme.font)), ("fontsize", .text(number(theme.size))),
      ("fontcolor", .text(theme.ink)),
    ]
    if engine != "dot" { list.append(("layout", .text(engine))) }
    if diagram.isTree {
      list += [("nodesep", .text("0.2")), ("ranksep", .text("0.22")), ("splines", .text("false"))]
    } else {
      list += [
        ("nodesep", .text(isDown ? "0.25" : isLong ? "0.08" : "0.13")),
        ("ranksep", .text(isDown ? "0.35" : "1.2")),
        // To lead many lines around the nodes between takes longer than all else.
        ("splines", .text(isFree && diagram.edges.count > 200 ? "false" : "true")),
      ]
    }
    if isFree {
      // Room between nodes, and none won back: words stand on the lines.
      list += [
        ("overlap", .text("prism")), ("overlap_scaling", .text("0")),
        ("overlap_shrink", .text("false")), ("sep", .text("+8")),
      ]
      // Of the engines, `dot` as of 2.43 breaks down where it is to pack.
      if engine != "dot" { list.append(("pack", .text("20"))) }
    } else if diagram.edges.count > 150, !diagram.isTree {
      // Graphviz otherwise goes on for minutes, for a picture that looks the same.
      let effort = diagram.edges.count > 400 ? ("1", "0.2") : ("2", "0.5")
      list += [
        ("nslimit", .text(effort.0)), ("nslimit1", .text(effort.0)), ("mclimit", .text(effort.1)),
      ]
    }
    return list + [
      ("pad", .text("0.35")), ("outputorder", .text("edgesfirst")),
      ("labelloc", .text("t")), ("labeljust", .text("l")), ("tooltip", .tooltip(diagram.title)),
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

  func span(_ text: String, size: Double, colour: String, bold: Bool = false) -> String {
    let words = DOTText.html(text)
    return "<FONT POINT-SIZE=\"\(number(size))\" COLOR=\"\(colour)\">"
      + (bold ? "<B>\(words)</B>" : words) + "</FONT>"
  }

  /// Rows one above the other, with room for the marks above and below Vietnamese letters.
  func stack(_ rows: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
      + rows.map { "<TR><TD>\($0)</TD></TR>" }.joined() + "</TABLE>"
  }

  /// A number as DOT writes it, without a needless fraction.
  func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension DiagramDOT {
  private func text(of cluster: DiagramCluster) -> String {
    let style = theme[cluster.kind]
    let isFocus = cluster.state == .focus
    let label = stack(["<FONT POINT-SIZE=\"3\"> </FONT>"] + heading(of: cluster, theme.wrap))
    let list: Attributes = [
      ("id", .text(cluster.id)), ("label", .html(label)), ("style", .text("rounded,filled")),
      ("fillcolor", .text(style.fill)), ("color", .text(isFocus ? theme.accent : style.line)),
      ("penwidth", .text(isFocus ? "2.2" : "1.3")), ("margin", .text("10")),
      ("labeljust", .text("c")), ("tooltip", .tooltip(cluster.tooltip ?? cluster.label)),
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

  /// The rows of a group's name.
  func heading(of cluster: DiagramCluster, _ width: Int) -> [String] {
    TextWrapping.lines(cluster.label, width: width).map {
      span($0, size: theme.size, colour: theme.ink, bold: true)
    } + (cluster.note.map { [span($0, size: theme.size - 3, colour: theme.muted)] } ?? [])
  }

  func isFaint(_ node: DiagramNode) -> Bool { node.state == .former || node.state == .collapsed }

  /// How the line of what stands out is broken; nil for a whole one.
  func lineStyle(of state: DiagramState) -> String? {
    switch state {
    case .former, .collapsed: "dashed"
    case .presumed: "dotted"
    case .normal, .focus: nil
    }
  }

  /// The width of lines on a node: more in long columns, which would not fit a page otherwise.
  func wrap(of node: DiagramNode) -> Int {
    let isInColumn = diagram.rows.contains { $0.count > 10 && $0.contains(node.id) }
    return isInColumn ? theme.wrap * 8 / 5 : theme.wrap
  }

  /// The lines of words on a node, each in its looks.
  func rows(of node: DiagramNode) -> [String] {
    let isFaint = isFaint(node)
    return node.lines.flatMap { line -> [String] in
      let wrap = line.style == .small ? wrap(of: node) + 6 : wrap(of: node)
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
  }

  private func text(of node: DiagramNode) -> String {
    let style = theme[node.kind]
    let isFaint = isFaint(node)
    let looks = style.isRounded ? "rounded,filled" : "filled"
    var list: Attributes = [
      ("id", .text(node.id)), ("label", .html(stack(rows(of: node)))),
      ("shape", .text(style.shape)),
      ("style", .text(looks + (lineStyle(of: node.state).map { "," + $0 } ?? ""))),
      ("fillcolor", .text(isFaint ? theme.background : style.fill)),
      ("color", .text(node.state == .focus ? theme.accent : isFaint ? theme.muted : style.line)),
      ("tooltip", .tooltip(node.tooltip ?? node.lines.first?.text ?? node.id)),
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
}
