/// A way to place nodes.
public enum LayoutEngine: String, CaseIterable, Sendable {
  /// Layers, for hierarchies.
  case dot
  /// Springs.
  case neato
  /// Springs that keep clusters together.
  case fdp
  /// Springs for large graphs.
  case sfdp
  /// Rings around a centre.
  case twopi
  /// Circles.
  case circo

  /// The largest graph the engine is trusted with.
  ///
  /// Measured on one core with random graphs, which are the worst case: what lies below takes
  /// from two to some fifteen seconds there, and far less where edges are few or form a tree.
  public var limit: RenderLimit {
    switch self {
    case .dot: RenderLimit(nodes: 1_500, edges: 1_000)
    case .neato: RenderLimit(nodes: 1_500, edges: 3_000)
    case .fdp: RenderLimit(nodes: 1_500, edges: 4_000)
    case .sfdp: RenderLimit(nodes: 2_000, edges: 6_000)
    case .twopi: RenderLimit(nodes: 1_500, edges: 3_000)
    case .circo: RenderLimit(nodes: 400, edges: 600)
    }
  }

  /// Graph attributes that bound the work on a graph with this many edges: `dot` otherwise goes
  /// on improving a dense graph for minutes, for a picture that looks the same.
  func effort(edges: Int) -> [(name: String, value: String)] {
    guard self == .dot, edges > 150 else { return [] }
    return edges > 400
      ? [("nslimit", "1"), ("nslimit1", "1"), ("mclimit", "0.2")]
      : [("nslimit", "2"), ("nslimit1", "2"), ("mclimit", "0.5")]
  }
}

/// A kind of picture.
public enum RenderFormat: String, CaseIterable, Sendable {
  /// Scalable vector graphics.
  case svg
  /// A bitmap.
  case png
  /// A page.
  case pdf
  /// The graph with the positions found.
  case dot

  /// The ending of a file's name.
  public var fileExtension: String { rawValue }

  /// The media type.
  public var mediaType: String {
    switch self {
    case .svg: "image/svg+xml"
    case .png: "image/png"
    case .pdf: "application/pdf"
    case .dot: "text/vnd.graphviz"
    }
  }
}
