private import CGraphvizChild
private import Synchronization

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Draws graphs with Graphviz's library, one at a time.
///
/// Each drawing is made in a child of the process, which runs nothing but Graphviz (see
/// `CGraphvizChild`): it can be broken off, and nothing that it leaks, and no fault of it, stays
/// behind. A layout takes a whole core, so drawings take turns.
public final class GraphvizRenderer: Sendable {
  private static let turn = Mutex(())
  private let timeLimit: Duration
  /// A child that waits for what it is to draw.
  private let waiting = Mutex<quanhe_child?>(nil)

  /// Makes a renderer.
  ///
  /// - Parameter timeLimit: How long a layout and its drawing may take, of the clock on the wall.
  public init(timeLimit: Duration = .seconds(60)) {
    self.timeLimit = timeLimit
  }

  deinit {
    if let child = waiting.withLock({ $0 }) { quanhe_abandon(child) }
  }

  /// Loads Graphviz's plugins and the fonts while the caller still finds out what is to be drawn.
  ///
  /// - Parameter font: What the labels are set in, as Graphviz names fonts.
  public func prepare(font: String) {
    waiting.withLock { child in
      if child == nil { child = quanhe_start(font) }
    }
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
    guard !dot.utf8.contains(0) else { throw RenderError.syntax("a null character") }
    let drawing = Self.turn.withLock { _ in
      let prepared = waiting.withLock { child in
        defer { child = nil }
        return child
      }
      return quanhe_draw(
        prepared ?? quanhe_start(""), dot, engine.rawValue, format.rawValue, format.resolution,
        timeLimit.wholeMilliseconds)
    }
    defer { free(drawing.bytes) }
    let bytes = [UInt8](UnsafeRawBufferPointer(start: drawing.bytes, count: drawing.length))
    switch drawing.outcome {
    case quanhe_drawn: return bytes
    case quanhe_no_graph:
      throw RenderError.syntax(Self.message(bytes, or: "no graph in the text"))
    case quanhe_layout_failed:
      throw RenderError.layout(Self.message(bytes, or: engine.rawValue))
    case quanhe_timed_out: throw RenderError.timedOut(limit: timeLimit)
    case quanhe_child_died:
      throw RenderError.layout("Graphviz broke down (signal \(drawing.detail))")
    case quanhe_no_child:
      throw RenderError.unavailable(String(cString: strerror(drawing.detail)))
    default: throw RenderError.drawing(Self.message(bytes, or: "no \(format.rawValue)"))
    }
  }

  /// What Graphviz says on one line, or what is to be said where it says nothing.
  private static func message(_ bytes: [UInt8], or fallback: String) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r" }
    let text = lines.joined(separator: " ")
    guard !text.isEmpty else { return fallback }
    return text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text
  }
}

extension Duration {
  /// At most some ten days.
  fileprivate var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(min(seconds, 1_000_000)) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
