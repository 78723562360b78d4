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

  /// The dots of an inch, where the text does not say: a bitmap has twice those of a screen, so
  /// that it can be printed.
  var resolution: String? { self == .png ? "144" : nil }

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
