internal import GraphExport
internal import NewsModel

extension DiagramDOT {
  /// The title, the subtitle, the source line and the legend.
  var heading: String {
    var rows: [String] = []
    for line in TextWrapping.lines(diagram.title, width: 60) {
      rows.append(span(line, size: theme.size + 7, colour: theme.ink, bold: true))
    }
    if let subtitle = diagram.subtitle, !subtitle.isEmpty {
      rows.append(span(subtitle, size: theme.size + 1, colour: theme.muted))
    }
    if let source = diagram.sourceLine {
      rows.append(span(source, size: theme.size - 2, colour: theme.muted))
    }
    let cells = rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
    let table = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
    return table + cells + legend + "<TR><TD HEIGHT=\"14\"></TD></TR></TABLE>"
  }

  private struct LegendEntry {
    let name: String
    let swatch: String
    /// About how wide it is, in points.
    var width: Int { 44 + name.count * 6 }
  }

  /// A swatch for each kind of node and line that the diagram has, in rows.
  private var legend: String {
    var rows: [[LegendEntry]] = []
    for entries in [nodeEntries, lineEntries] {
      var row: [LegendEntry] = []
      for entry in entries {
        if !row.isEmpty, row.reduce(0, { $0 + $1.width }) + entry.width > 620 {
          rows.append(row)
          row = []
        }
        row.append(entry)
      }
      if !row.isEmpty { rows.append(row) }
    }
    // A short second row stands better behind the first.
    if rows.count == 2, (rows[0] + rows[1]).reduce(0, { $0 + $1.width }) <= 620 {
      rows = [rows[0] + rows[1]]
    }
    return rows.map(text(ofLegend:)).joined()
  }

  private func text(ofLegend entries: [LegendEntry]) -> String {
    let cells = entries.map { entry in
      "<TD>\(entry.swatch)</TD><TD ALIGN=\"LEFT\">"
        + span(entry.name, size: theme.size - 2, colour: theme.muted) + "</TD><TD WIDTH=\"8\"></TD>"
    }
    // Graphviz widens every cell of a table narrower than the title; an empty one takes it up.
    let title = TextWrapping.lines(diagram.title, width: 60).map(\.count).max() ?? 0
    let spare = max(1, max(title * 12, 620) - entries.reduce(0) { $0 + $1.width })
    return "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\""
      + " CELLPADDING=\"2\"><TR>" + cells.joined() + "<TD WIDTH=\"\(spare)\"></TD>"
      + "</TR></TABLE></TD></TR>"
  }

  private var nodeEntries: [LegendEntry] {
    var entries: [LegendEntry] = []
    for type in EntityType.allCases {
      let isShown =
        diagram.nodes.contains { $0.kind == type && $0.state != .collapsed }
        || diagram.clusters.contains { $0.kind == type }
      guard isShown else { continue }
      entries.append(LegendEntry(name: Wording.name(of: type), swatch: swatch(theme[type])))
    }
    if diagram.nodes.contains(where: { $0.state == .former }) {
      entries.append(
        LegendEntry(name: Wording.former, swatch: swatch(line: theme.muted, style: "DASHED")))
    }
    if let presumed = diagram.nodes.first(where: { $0.state == .presumed }) {
      let style = theme[presumed.kind]
      entries.append(
        LegendEntry(
          name: Wording.presumed,
          swatch: swatch(fill: style.fill, line: style.line, style: "DOTTED")))
    }
    if isFree, diagram.nodes.contains(where: { $0.state == .focus }) {
      entries.append(
        LegendEntry(name: Wording.chosen, swatch: swatch(line: theme.accent, style: "", border: 2)))
    }
    return entries
  }

  private var lineEntries: [LegendEntry] {
    var entries: [LegendEntry] = []
    let edges = diagram.isTree ? [] : diagram.edges
    if diagram.hasColouredLines {
      for kind in LineKind.allCases {
        let types = RelationType.allCases.filter { type in
          kind.types.contains(type) && edges.contains { $0.type == type && !$0.isStrong }
            || kind == .chairing && type == .chaired && edges.contains(where: \.isStrong)
        }
        guard !types.isEmpty else { continue }
        entries.append(
          LegendEntry(
            name: types.map { Wording.name(of: $0) }.joined(separator: ", "),
            swatch: swatch(
              line: colour(of: kind), height: kind == .chairing ? 3 : 2, head: kind.head.glyph)))
      }
    }
    let weights = Set(edges.filter { !$0.isStrong }.map(\.isWellSupported))
    if weights.count == 2 {
      entries.append(
        LegendEntry(name: Wording.wellSupported, swatch: swatch(line: theme.rule, height: 3)))
    }
    // What is former or presumed of posts shows at their boxes where they have some.
    let nodeStates = Set(diagram.nodes.map(\.state))
    for (state, name) in [
      (DiagramState.former, Wording.former), (.presumed, Wording.presumed),
    ]
    where !nodeStates.contains(state)
      && edges.contains(where: { $0.state == state && $0.type != nil })
    {
      entries.append(
        LegendEntry(name: name, swatch: brokenLine(theme.rule, dash: state == .former ? 7 : 2)))
    }
    return entries
  }
}
