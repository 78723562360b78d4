internal import NewsModel

/// The small pictures of a legend, made of the cells of tables.
extension DiagramDOT {
  private static let table =
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"

  /// A box, or what comes near the shape that nodes of a style have.
  func swatch(_ style: Theme.Style) -> String {
    switch style.shape {
    case "note":
      return rows([
        cell(style, 14, 5, "LT") + cell(style, 6, 5, "LB", fill: theme.background),
        cell(style, 20, 7, "LBR", columns: 2),
      ])
    case "tab":
      return rows([
        cell(style, 8, 4, "LTR") + "<TD WIDTH=\"12\" HEIGHT=\"4\"></TD>",
        cell(style, 20, 8, "LTBR", columns: 2),
      ])
    case "folder":
      return rows([
        "<TD WIDTH=\"11\" HEIGHT=\"4\"></TD>" + cell(style, 9, 4, "LTR"),
        cell(style, 20, 8, "LTBR", columns: 2),
      ])
    default: break
    }
    if let glyph = Self.glyphs[style.shape] { return span(glyph, size: 17, colour: style.line) }
    let isRound = style.isRounded || ["ellipse", "oval"].contains(style.shape)
    let inner = swatch(fill: style.fill, line: style.line, style: isRound ? "ROUNDED" : "")
    guard style.isDouble else { return inner }
    return "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
      + " COLOR=\"\(style.line)\"><TR><TD>\(inner)</TD></TR></TABLE>"
  }

  /// Letters that look like shapes which no cells make up.
  private static let glyphs = [
    "hexagon": "⬢", "house": "⬟", "invhouse": "▼", "octagon": "⬣", "parallelogram": "▰",
  ]

  private func rows(_ rows: [String]) -> String {
    Self.table + rows.map { "<TR>\($0)</TR>" }.joined() + "</TABLE>"
  }

  private func cell(
    _ style: Theme.Style, _ width: Int, _ height: Int, _ sides: String, columns: Int = 1,
    fill: String? = nil
  ) -> String {
    let span = columns > 1 ? " COLSPAN=\"\(columns)\"" : ""
    return "<TD\(span) WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BORDER=\"1\" SIDES=\"\(sides)\""
      + " COLOR=\"\(style.line)\" BGCOLOR=\"\(fill ?? style.fill)\"></TD>"
  }

  /// A box with a border of its own.
  func swatch(fill: String? = nil, line: String, style: String, border: Int = 1) -> String {
    let box = style.isEmpty ? "" : " STYLE=\"\(style)\""
    // Dashes need room to be seen as such.
    let width = style == "DASHED" || style == "DOTTED" ? 34 : 20
    return "<TABLE BORDER=\"\(border)\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\""
      + " COLOR=\"\(line)\" BGCOLOR=\"\(fill ?? theme.background)\"\(box)>"
      + "<TR><TD WIDTH=\"\(width)\" HEIGHT=\"10\"></TD></TR></TABLE>"
  }

  /// A line, with what it ends in.
  func swatch(line: String, height: Int, head: String? = nil) -> String {
    let line =
      Self.table + "<TR>\(bar(line, 24, height))</TR></TABLE>"
      + (head.map { "</TD><TD>" + span($0, size: 9, colour: line) } ?? "")
    return head == nil ? line : Self.table + "<TR><TD>\(line)</TD></TR></TABLE>"
  }

  /// A line in pieces.
  func brokenLine(_ colour: String, dash: Int) -> String {
    let gap = bar(theme.background, 4, 2)
    let pieces = Array(repeating: bar(colour, dash, 2), count: 30 / (dash + 4))
    return Self.table + "<TR>\(pieces.joined(separator: gap))</TR></TABLE>"
  }

  private func bar(_ colour: String, _ width: Int, _ height: Int) -> String {
    "<TD WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BGCOLOR=\"\(colour)\" FIXEDSIZE=\"TRUE\"></TD>"
  }
}
