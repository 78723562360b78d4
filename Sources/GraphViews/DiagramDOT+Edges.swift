internal import GraphExport
internal import NewsModel

/// What a coloured line says.
enum LineKind: CaseIterable {
  case chairing, participation, post, structure, document, place, article

  var types: Set<RelationType> {
    switch self {
    case .chairing: [.chaired]
    case .participation:
      [
        .attended, .spokeAt, .concluded, .directed, .ledDelegationAt, .organised, .tookPartIn,
      ]
    case .post: [.holds, .appointedTo, .dismissedFrom]
    case .structure: [.partOf, .inBody, .succeeded]
    case .document: [.issued, .signed, .cited]
    case .place: [.locatedIn, .heldAt]
    case .article: [.mentions, .wrote]
    }
  }

  /// What a line of the kind ends in, so that it is told from others without its colour: the name
  /// of Graphviz's arrow and the letter that looks like it.
  var head: (arrow: String, glyph: String) {
    switch self {
    case .chairing: ("normal", "▶")
    case .participation: ("empty", "▷")
    case .post: ("dot", "●")
    case .structure: ("diamond", "◆")
    case .document: ("box", "■")
    case .place: ("odot", "○")
    case .article: ("obox", "□")
    }
  }

  init(_ type: RelationType) {
    self = Self.allCases.first { $0.types.contains(type) } ?? .structure
  }
}

extension DiagramDOT {
  /// The colour of a kind of line: that of the type of thing it has to do with.
  func colour(of kind: LineKind) -> String {
    switch kind {
    case .chairing, .participation: theme[.meeting].line
    case .post: theme[.person].line
    case .structure: theme[.organisation].line
    case .document: theme[.document].line
    case .place: theme[.place].line
    case .article: theme[.article].line
    }
  }

  func text(of edge: DiagramEdge) -> String {
    var list: Attributes = [("id", .text(edge.id))]
    let words = words(at: edge)
    if !words.isEmpty { list.append(("label", .html(label(words, of: edge)))) }
    if let style = lineStyle(of: edge.state) { list.append(("style", .text(style))) }
    if !edge.hasArrow {
      list.append(("arrowhead", .text("none")))
    } else if edge.isReversed {
      list.append(("dir", .text("back")))
    }
    if edge.isStrong {
      list.append(("penwidth", .text("2.6")))
      list.append(("color", .text(colour(of: .chairing))))
    } else {
      if edge.isWellSupported { list.append(("penwidth", .text("1.9"))) }
      if diagram.hasColouredLines, let type = edge.type {
        list.append(("color", .text(colour(of: LineKind(type)))))
        if edge.hasArrow {
          let end = edge.isReversed ? "arrowtail" : "arrowhead"
          list.append((end, .text(LineKind(type).head.arrow)))
        }
      }
    }
    if isFree {
      list.append(("len", .text(length(of: edge, words: words))))
    } else if diagram.direction == .right, edge.clusters.source == nil {
      // From the side, lest lines run across what stands below in the same column.
      list.append(("tailport", .text("e")))
    }
    if let source = edge.clusters.source { list.append(("ltail", .text("cluster_" + source))) }
    if let target = edge.clusters.target { list.append(("lhead", .text("cluster_" + target))) }
    if let tooltip = tooltip(of: edge) {
      list.append(("tooltip", .tooltip(tooltip)))
      list.append(("labeltooltip", .tooltip(tooltip)))
    }
    if let url = edge.url { list.append(("URL", .text(url))) }
    return DOTText.quoted(edge.source) + " -> " + DOTText.quoted(edge.target) + " "
      + attributes(list) + "\n"
  }

  private func words(at edge: DiagramEdge) -> [String] {
    guard !diagram.hasColouredLines, let label = edge.label else { return [] }
    return label.split(separator: "\n").flatMap {
      TextWrapping.lines(String($0), width: 20, limit: 3)
    }
  }

  /// Words on the colour behind everything, so that no line runs through them.
  private func label(_ words: [String], of edge: DiagramEdge) -> String {
    let colour = edge.isStrong ? theme.ink : theme.muted
    let rows = words.map {
      "<TR><TD BGCOLOR=\"\(theme.background)\">"
        + span($0, size: theme.size - 2, colour: colour) + "</TD></TR>"
    }
    // Where there are ranks, the line runs along the lower border.
    let foot = isFree ? "" : "<TR><TD HEIGHT=\"5\"></TD></TR>"
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
      + rows.joined() + foot + "</TABLE>"
  }

  /// The quotation; before it what the line says where no words at it do.
  private func tooltip(of edge: DiagramEdge) -> String? {
    guard diagram.hasColouredLines, let label = edge.label else { return edge.tooltip }
    return [label, edge.tooltip].compactMap(\.self).joined(separator: "\n")
  }

  /// Inches between the middles of the ends: room for half of each and the words between.
  ///
  /// A line without words may be shorter than the halves of its ends are wide: most run more down
  /// than across, and what would overlap is moved apart.
  private func length(of edge: DiagramEdge, words: [String]) -> String {
    let ends = diagram.nodes.filter { $0.id == edge.source || $0.id == edge.target }
    let halves = ends.reduce(0) { $0 + width(of: $1) / 2 }
    let label = Double(words.map(\.count).max() ?? 0) * (theme.size - 2) * 0.6
    let points = words.isEmpty ? halves * 0.4 + 26 : halves + label + 44
    return number((points / 72 * 100).rounded() / 100)
  }

  /// About how wide a node is, in points.
  private func width(of node: DiagramNode) -> Double {
    let lines = node.lines.flatMap { TextWrapping.lines($0.text, width: wrap(of: node)) }
    return Double(lines.map(\.count).max() ?? 0) * theme.size * 0.65 + 20
  }
}
