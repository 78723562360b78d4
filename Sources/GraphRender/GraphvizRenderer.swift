internal import CGraphviz
internal import Synchronization

/// Draws graphs with Graphviz, inside the process, one at a time.
///
/// Graphviz keeps its state in global variables, so every renderer of the process waits for the
/// same lock and shares one context, which lives as long as the process.
public final class GraphvizRenderer: Sendable {
  /// The context that every renderer shares; nil where Graphviz gives none.
  private struct Context: @unchecked Sendable {
    // Reached only inside the lock below.
    let pointer: OpaquePointer?
  }

  private static let context = Mutex<Context?>(nil)
  private let limit: RenderLimit?

  /// Makes a renderer.
  ///
  /// - Parameter limit: The largest graph to lay out; each engine's own limit where nil.
  public init(limit: RenderLimit? = nil) {
    self.limit = limit
  }

  /// Draws a graph.
  ///
  /// - Parameters:
  ///   - dot: One graph in Graphviz's language, in UTF-8.
  ///   - engine: How nodes are placed.
  ///   - format: What is written.
  /// - Returns: The picture.
  /// - Throws: `RenderError`.
  public func render(
    dot: String, engine: LayoutEngine, format: RenderFormat
  ) throws -> [UInt8] {
    try Self.context.withLock { shared in
      GraphvizMessages.begin()
      defer { GraphvizMessages.end() }
      let context = shared ?? Context(pointer: gvContext())
      shared = context
      guard let gvc = context.pointer else {
        throw RenderError.unavailable("no context")
      }
      return try Self.draw(dot, in: gvc, engine: engine, format: format, limit: limit)
    }
  }
}

extension GraphvizRenderer {
  private static func draw(
    _ dot: String, in gvc: OpaquePointer, engine: LayoutEngine, format: RenderFormat,
    limit: RenderLimit?
  ) throws -> [UInt8] {
    guard !dot.utf8.contains(0) else { throw RenderError.syntax("a null character") }
    guard let graph = agmemread(dot) else {
      throw RenderError.syntax(GraphvizMessages.text(or: "no graph in the text"))
    }
    defer { agclose(graph) }
    let nodes = Int(agnnodes(graph))
    let edges = Int(agnedges(graph))
    let limit = limit ?? engine.limit
    guard nodes <= limit.nodes, edges <= limit.edges else {
      throw RenderError.tooLarge(nodes: nodes, edges: edges, limit: limit)
    }
    for (name, value) in engine.effort(edges: edges) { setDefault(name, value, of: graph) }
    guard gvLayout(gvc, graph, engine.rawValue) == 0 else {
      throw RenderError.layout(GraphvizMessages.text(or: engine.rawValue))
    }
    // Before the graph is closed: `defer` runs in reverse order.
    defer { gvFreeLayout(gvc, graph) }
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt32 = 0
    let status = gvRenderData(gvc, graph, format.rawValue, &data, &length)
    guard let data else {
      throw RenderError.drawing(GraphvizMessages.text(or: "no \(format.rawValue)"))
    }
    defer { gvFreeRenderData(data) }
    guard status == 0, length > 0 else {
      throw RenderError.drawing(GraphvizMessages.text(or: "no \(format.rawValue)"))
    }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
  }

  /// Sets a graph attribute unless the text sets it itself.
  private static func setDefault(
    _ name: String, _ value: String, of graph: UnsafeMutablePointer<Agraph_t>
  ) {
    name.withCString { name in
      value.withCString { value in
        let name = UnsafeMutablePointer(mutating: name)
        // 0 stands for the graph itself; Graphviz copies both texts.
        guard agattr(graph, 0, name, nil) == nil else { return }
        _ = agattr(graph, 0, name, UnsafeMutablePointer(mutating: value))
      }
    }
  }
}
