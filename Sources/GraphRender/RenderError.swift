/// Why a picture could not be made.
public enum RenderError: Error, Hashable, Sendable {
  /// The text is not a graph in Graphviz's language; what Graphviz says of it.
  case syntax(String)
  /// Layout and drawing took longer than they may.
  case timedOut(limit: Duration)
  /// Graphviz cannot be used here; why.
  case unavailable(String)
  /// The layout failed; what Graphviz says of it.
  case layout(String)
  /// The picture could not be written; what Graphviz says of it.
  case drawing(String)
}

extension RenderError: CustomStringConvertible {
  /// What to tell the user.
  public var description: String {
    switch self {
    case .syntax(let message): "not a Graphviz graph: \(message)"
    case .timedOut(let limit):
      "the drawing was given up after \(limit.components.seconds) s"
    case .unavailable(let message): "Graphviz cannot do this here: \(message)"
    case .layout(let message): "layout failed: \(message)"
    case .drawing(let message): "drawing failed: \(message)"
    }
  }
}
