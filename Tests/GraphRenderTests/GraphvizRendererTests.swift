import Foundation
import GraphRender
import Testing

struct GraphvizRendererTests {
  static let renderer = GraphvizRenderer()
  static let small = "digraph { a [label=\"Đặng Thị Hằng Nga\"]; a -> b -> c; a -> c }"

  @Test(arguments: LayoutEngine.allCases)
  func everyEngineDrawsSVGWithTheLabel(engine: LayoutEngine) throws {
    let bytes = try Self.renderer.render(dot: Self.small, engine: engine, format: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<svg"))
    #expect(text.contains("Đặng Thị Hằng Nga"))
  }

  @Test(arguments: [
    (RenderFormat.png, [0x89, 0x50, 0x4E, 0x47] as [UInt8]), (.pdf, Array("%PDF-".utf8)),
    (.svg, Array("<?xml".utf8)), (.dot, Array("digraph".utf8)),
  ])
  func everyFormatBeginsAsItShould(format: RenderFormat, magic: [UInt8]) throws {
    let bytes = try Self.renderer.render(dot: Self.small, engine: .dot, format: format)
    #expect(bytes.starts(with: magic))
  }

  @Test(arguments: ["digraph {", "", "graph { a -> b }", "digraph { a [label=<<b>x] }", "%%%"])
  func brokenTextIsASyntaxError(dot: String) {
    let error = #expect(throws: RenderError.self) {
      try Self.renderer.render(dot: dot, engine: .dot, format: .svg)
    }
    guard case .syntax(let message) = error else {
      Issue.record("not a syntax error: \(String(describing: error))")
      return
    }
    #expect(!message.isEmpty)
  }

  @Test func messageNamesTheLine() {
    let error = #expect(throws: RenderError.self) {
      try Self.renderer.render(dot: "digraph {\n a -> ;\n}", engine: .dot, format: .svg)
    }
    #expect(error?.description.contains("line 2") ?? false)
  }

  @Test func aFailureLeavesTheNextDrawingWhole() throws {
    _ = try? Self.renderer.render(dot: "digraph { a -> ", engine: .dot, format: .svg)
    let bytes = try Self.renderer.render(dot: Self.small, engine: .dot, format: .svg)
    #expect(String(decoding: bytes, as: UTF8.self).contains("</svg>"))
  }

  @Test func tooLargeAGraphIsRefused() {
    let dot = "digraph { " + (0..<50).map { "n\($0) -> n\($0 + 1);" }.joined() + " }"
    let limit = RenderLimit(nodes: 20, edges: 100)
    #expect(throws: RenderError.tooLarge(nodes: 51, edges: 50, limit: limit)) {
      try GraphvizRenderer(limit: limit).render(dot: dot, engine: .dot, format: .svg)
    }
  }

  @Test(.timeLimit(.minutes(1))) func aDenseGraphIsLaidOutInBoundedTime() throws {
    // Graphviz itself takes minutes over this one.
    var state: UInt32 = 7
    func next() -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % 250
    }
    let dot = "digraph { " + (0..<450).map { _ in "n\(next()) -> n\(next());" }.joined() + " }"
    let bytes = try Self.renderer.render(dot: dot, engine: .dot, format: .svg)
    #expect(String(decoding: bytes, as: UTF8.self).contains("</svg>"))
  }

  @Test(arguments: LayoutEngine.allCases) func everyEngineRefusesWhatItCannotDo(
    engine: LayoutEngine
  ) {
    let nodes = engine.limit.nodes + 1
    let dot = "digraph { " + (0..<nodes).map { "n\($0);" }.joined() + " }"
    #expect(throws: RenderError.tooLarge(nodes: nodes, edges: 0, limit: engine.limit)) {
      try Self.renderer.render(dot: dot, engine: engine, format: .svg)
    }
  }

  @Test func manyThreadsTakeTurns() async throws {
    let lengths = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<24 {
        group.addTask {
          try GraphvizRenderer().render(dot: Self.small, engine: .dot, format: .svg).count
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(lengths.count == 1)
  }

  #if os(Linux)
    @Test func memoryDoesNotGrowOverManyDrawings() throws {
      func residentPages() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return try #require(Int(text.split(separator: " ")[1]))
      }
      let dot =
        "digraph { " + (0..<12).map { "\"ô \($0)\" -> \"ô \(($0 * 7) % 12)\";" }.joined() + " }"
      func draw(_ count: Int) throws {
        for _ in 0..<count {
          for format in [RenderFormat.svg, .png] {
            _ = try Self.renderer.render(dot: dot, engine: .dot, format: format)
          }
        }
      }
      try draw(20)
      let before = try residentPages()
      try draw(200)
      let grown = (try residentPages() - before) * 4_096
      #expect(grown < 8 << 20, "grew by \(grown) bytes over 400 drawings")
    }
  #endif
}
