/// Why a picture could not be made.
public enum RenderError: Error, Hashable, Sendable {
  /// The text is not a graph in Graphviz's language; what Graphviz says of it.
  case syntax(String)
  /// The graph is larger than the engine lays out in reasonable time.
  case tooLarge(nodes: Int, edges: Int, limit: RenderLimit)
  /// The installed Graphviz cannot do this.
  case unavailable(String)
  /// The layout failed; what Graphviz says of it.
  case layout(String)
  /// The picture could not be written; what Graphviz says of it.
  case drawing(String)
}

/// The largest graph that is laid out.
///
/// A layout inside the process cannot be broken off, so a limit of size stands where a limit of
/// time would.
public struct RenderLimit: Hashable, Sendable {
  /// The most nodes.
  public var nodes: Int
  /// The most edges.
  public var edges: Int

  /// Makes a limit.
  public init(nodes: Int, edges: Int) {
    self.nodes = nodes
    self.edges = edges
  }
}

extension RenderError: CustomStringConvertible {
  /// What to tell the user.
  public var description: String {
    switch self {
    case .syntax(let message): "not a Graphviz graph: \(message)"
    case .tooLarge(let nodes, let edges, let limit):
      "\(nodes) nodes and \(edges) edges are too many to lay out "
        + "(at most \(limit.nodes) and \(limit.edges)); narrow the selection or export dot"
    case .unavailable(let message): "Graphviz cannot do this here: \(message)"
    case .layout(let message): "layout failed: \(message)"
    case .drawing(let message): "drawing failed: \(message)"
    }
  }
}
