public import NewsModel

/// How diagrams look: a font, colours, and a shape and colour for each type of entity.
///
/// A theme file has one `key = value` a line; `#` at the start of a line makes it a comment.
/// What a file leaves out is as in `standard`.
public struct Theme: Hashable, Sendable {
  /// The looks of one type of entity.
  public struct Style: Hashable, Sendable {
    /// The colour inside.
    public var fill: String
    /// The colour of the border, and of edges that belong to the type.
    public var line: String
    /// A Graphviz node shape.
    public var shape: String
    /// `single`, `double` or `rounded`.
    public var border = "single"

    var isRounded: Bool { border == "rounded" }
    var isDouble: Bool { border == "double" }
  }

  /// The fonts, in order of preference; the first is used for measuring.
  public var font = "DejaVu Sans"
  /// The size of names, in points.
  public var size = 11.0
  /// The colour behind everything.
  public var background = "#FFFFFF"
  /// The colour of names.
  public var ink = "#1B1B1B"
  /// The colour of dates, sources and what is former.
  public var muted = "#5F6368"
  /// The colour of plain lines.
  public var rule = "#8A8F98"
  /// The colour that marks what the diagram is about.
  public var accent = "#B3261E"
  /// The width of a line of a label, in characters.
  public var wrap = 26
  /// The looks of each type.
  public var styles: [EntityType: Style] = [
    .person: Style(fill: "#E6F1FA", line: "#0072B2", shape: "box", border: "rounded"),
    .organisation: Style(fill: "#FBF3E4", line: "#8F5A00", shape: "box"),
    .role: Style(fill: "#FFFFFF", line: "#56708A", shape: "tab"),
    .document: Style(fill: "#FBF9D9", line: "#7A7400", shape: "note"),
    .meeting: Style(fill: "#E2F4EC", line: "#00734F", shape: "box", border: "double"),
    .place: Style(fill: "#F6EAF2", line: "#9C4A7C", shape: "house"),
    .article: Style(fill: "#F2F2F2", line: "#5F6368", shape: "folder"),
  ]

  /// The built-in theme: the Okabe–Ito hues, darkened for lines and paled for fills, so that
  /// types differ for colour-blind readers, and shapes so that they differ in grey.
  public static let standard = Theme()

  init() {}

  func style(of type: EntityType) -> Style {
    styles[type] ?? Style(fill: background, line: rule, shape: "box")
  }
}
