internal import GraphExport
internal import NewsModel

extension DiagramDOT {
  /// A group of a tree as one box, its nodes plates in rows below its name.
  func box(of cluster: DiagramCluster) -> String {
    let style = theme[cluster.kind]
    let isFocus = cluster.state == .focus
    let plates = diagram.nodes.filter { $0.cluster == cluster.id }
    let columns = Self.columns(of: plates.count)
    let isBeside = isTall && !isFocus && columns == 1
    let heading =
      isBeside
      ? lines(heading(of: cluster, theme.wrap))
      : stack(heading(of: cluster, theme.wrap * columns))
    var table = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\" CELLPADDING=\"2\">"
    table += isBeside ? "" : "<TR><TD COLSPAN=\"\(columns)\">\(heading)</TD></TR>"
    for start in stride(from: 0, to: plates.count, by: columns) {
      let row = plates[start..<min(start + columns, plates.count)]
      let name = isBeside && start == 0 ? "<TD ROWSPAN=\"\(plates.count)\">\(heading)</TD>" : ""
      table += "<TR>" + name + row.map(cell).joined() + "</TR>"
    }
    table += "</TABLE>"
    let list: Attributes = [
      ("id", .text(cluster.id)), ("label", .html(table)), ("shape", .text("box")),
      ("style", .text("rounded,filled")), ("margin", .text("0.06,0.04")),
      ("fillcolor", .text(style.fill)), ("color", .text(isFocus ? theme.accent : style.line)),
      ("penwidth", .text(isFocus ? "2.2" : "1.3")),
      ("tooltip", .tooltip(cluster.tooltip ?? cluster.label)),
    ]
    return DOTText.quoted(cluster.id) + " " + attributes(list) + "\n"
  }

  /// Whether so many boxes stand one above the other that their names, set beside the plates, make
  /// the tree fit a page better.
  private var isTall: Bool {
    guard diagram.direction == .right else { return false }
    return Dictionary(grouping: diagram.edges, by: \.source).values.contains { $0.count > 6 }
  }

  /// As many columns as keep a box about as wide as high.
  private static func columns(of count: Int) -> Int {
    switch count {
    case ...3: 1
    case ...10: 2
    case ...24: 3
    default: 4
    }
  }

  /// Rows of words that stay together where the cell around them is higher.
  ///
  /// Those of a table would be pulled apart. A taller hair space makes room for the marks of letters.
  private func lines(_ rows: [String]) -> String {
    let room = "<FONT POINT-SIZE=\"\(number(theme.size + 3))\">\u{200A}</FONT>"
    return rows.map { room + $0 }.joined(separator: "<BR/>")
  }

  private func cell(_ node: DiagramNode) -> String {
    let style = theme[node.kind]
    let isFaint = isFaint(node)
    let line = lineStyle(of: node.state)?.uppercased()
    let looks = [style.isRounded ? "ROUNDED" : nil, line].compactMap(\.self)
    var cell = "<TD BORDER=\"1\" CELLPADDING=\"4\" ID=\"\(attribute(node.id))\""
    cell += " TITLE=\"\(attribute(node.tooltip ?? node.lines.first?.text ?? node.id))\""
    // Without a target Graphviz makes no element of its own of a cell that leads nowhere.
    cell += " TARGET=\"_blank\""
    if let url = node.url { cell += " HREF=\"\(attribute(url))\"" }
    cell += " COLOR=\"\(isFaint ? theme.muted : style.line)\""
    cell += " BGCOLOR=\"\(isFaint ? theme.background : style.fill)\""
    if !looks.isEmpty { cell += " STYLE=\"\(looks.joined(separator: ","))\"" }
    return cell + ">" + stack(rows(of: node)) + "</TD>"
  }

  /// Text as the value of an attribute in an HTML-like label.
  private func attribute(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { DOTText.html(String($0)) }.joined(separator: "&#10;")
  }

  /// The lines of a tree: from a box to a trunk beside or below it, and from there to each box
  /// under it, all at right angles.
  var branches: String {
    var children: [(parent: String, edges: [DiagramEdge])] = []
    var positions: [String: Int] = [:]
    for edge in diagram.edges {
      if let position = positions[edge.source] {
        children[position].edges.append(edge)
      } else {
        positions[edge.source] = children.count
        children.append((edge.source, [edge]))
      }
    }
    let branches = children.map { branch(from: $0.parent, $0.edges) }
    return branches.joined() + order(of: children)
  }

  /// Unseen lines that keep every rank of boxes, and of trunks, in the order of the boxes above:
  /// so no line crosses another.
  private func order(of children: [(parent: String, edges: [DiagramEdge])]) -> String {
    let targets = Set(diagram.edges.map(\.target))
    let below = Dictionary(uniqueKeysWithValues: children.map { ($0.parent, $0.edges) })
    var rank = children.map(\.parent).filter { !targets.contains($0) }
    var seen = Set(rank)
    var text = ""
    while !rank.isEmpty {
      var next: [String] = []
      var joints: [String] = []
      for parent in rank {
        let edges = below[parent] ?? []
        next += edges.map(\.target).filter { seen.insert($0).inserted }
        guard edges.count > 1 else { continue }
        // One joint of each trunk at its start and its end; the trunk itself orders the others.
        joints += ["\(parent)/joint0", "\(parent)/joint\(edges.count - 1)"]
      }
      text += unseen(next)
      for pair in joints.indices.dropFirst().filter({ $0 % 2 == 0 }) {
        text += unseen([joints[pair - 1], joints[pair]])
      }
      rank = next
    }
    return text
  }

  private func unseen(_ names: [String]) -> String {
    guard names.count > 1 else { return "" }
    let names = names.map(quoted)
    return "  { rank=same; \(names.joined(separator: "; ")) }\n"
      + "  \(names.joined(separator: " -> ")) [style=\"invis\"]\n"
  }

  private func branch(from parent: String, _ edges: [DiagramEdge]) -> String {
    let isDown = diagram.direction == .down
    let (out, into) = isDown ? (":s", ":n") : (":e", ":w")
    func line(_ path: [String], _ list: Attributes) -> String {
      "  " + path.joined(separator: " -> ") + " "
        + attributes(list + [("arrowhead", .text("none"))]) + "\n"
    }
    func edgeAttributes(_ edge: DiagramEdge, length: String) -> Attributes {
      [("id", .text(edge.id)), ("weight", .text("1000")), ("minlen", .text(length))]
    }
    guard edges.count > 1 else {
      return edges.map {
        line([quoted(parent) + out, quoted($0.target) + into], edgeAttributes($0, length: "2"))
      }.joined()
    }
    let joints = edges.indices.map { quoted("\(parent)/joint\($0)") }
    let root = quoted("\(parent)/joint")
    var trunk = joints
    trunk.insert(root, at: joints.count / 2)
    let point: Attributes = [
      ("shape", .text("point")), ("width", .text("0.01")), ("height", .text("0.01")),
      ("color", .text(theme.rule)), ("tooltip", .tooltip(" ")),
    ]
    var text = "  { rank=same; node " + attributes(point) + " "
    text += trunk.joined(separator: "; ") + " }\n"
    text += line([quoted(parent) + out, root], [("weight", .text("1000"))])
    text += line(trunk, [])
    for (joint, edge) in zip(joints, edges) {
      text += line([joint, quoted(edge.target) + into], edgeAttributes(edge, length: "1"))
    }
    return text
  }
}
