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

  /// The largest graph the engine is trusted with, from measurements on one core: each stays
  /// within some ten seconds there.
  public var limit: RenderLimit {
    switch self {
    case .dot: RenderLimit(nodes: 1_500, edges: 3_000)
    case .neato, .fdp: RenderLimit(nodes: 1_500, edges: 6_000)
    case .sfdp, .twopi: RenderLimit(nodes: 10_000, edges: 30_000)
    case .circo: RenderLimit(nodes: 1_500, edges: 3_000)
    }
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
