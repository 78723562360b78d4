import Foundation
import GraphRender
import TestSupport
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

  /// A renderer that was prepared draws the same; one that has nothing to draw ends its child.
  @Test(arguments: RenderFormat.allCases, [false, true])
  func preparationLeavesNoTrace(format: RenderFormat, isLate: Bool) throws {
    let plain = try Self.renderer.render(dot: Self.small, engine: .dot, format: format)
    let prepared = GraphvizRenderer()
    prepared.prepare(font: "DejaVu Sans")
    prepared.prepare(font: "DejaVu Sans")
    if isLate { Thread.sleep(forTimeInterval: 0.3) }
    // A PDF names the second it was made in.
    func comparable(_ bytes: [UInt8]) -> [UInt8] { format == .pdf ? Array(bytes.prefix(5)) : bytes }
    for _ in 0..<2 {
      let bytes = try prepared.render(dot: Self.small, engine: .dot, format: format)
      #expect(comparable(bytes) == comparable(plain))
    }
    prepared.prepare(font: "no such font at all")
    #expect(throws: RenderError.self) {
      try prepared.render(dot: "digraph {", engine: .dot, format: format)
    }
    prepared.prepare(font: "")
  }

  @Test func aFailureLeavesTheNextDrawingWhole() throws {
    _ = try? Self.renderer.render(dot: "digraph { a -> ", engine: .dot, format: .svg)
    let bytes = try Self.renderer.render(dot: Self.small, engine: .dot, format: .svg)
    #expect(String(decoding: bytes, as: UTF8.self).contains("</svg>"))
  }

  @Test(.timeLimit(.minutes(1))) func aLayoutIsGivenUpAfterItsTime() throws {
    // A dense graph of this size takes this engine minutes.
    var random = SeededGenerator(seed: 7)
    let dot =
      "digraph { "
      + (0..<1_500).map { _ in
        "n\(Int.random(in: 0..<500, using: &random)) -> n\(Int.random(in: 0..<500, using: &random));"
      }.joined() + " }"
    let limit = Duration.milliseconds(300)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(throws: RenderError.timedOut(limit: limit)) {
      try GraphvizRenderer(timeLimit: limit).render(dot: dot, engine: .dot, format: .svg)
    }
    #expect(clock.now - start < .seconds(10))
    let bytes = try Self.renderer.render(dot: Self.small, engine: .dot, format: .svg)
    #expect(String(decoding: bytes, as: UTF8.self).contains("</svg>"))
  }

  @Test func aBitmapHasTwiceTheDotsOfAScreen() throws {
    func width(_ dot: String) throws -> Int {
      let png = try Self.renderer.render(dot: dot, engine: .dot, format: .png)
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let box = "digraph { graph [pad=0, margin=0] a [shape=box, width=2, fixedsize=true] }"
    #expect((288...290).contains(try width(box)))
    let own = box.replacing("graph [", with: "graph [dpi=72, ")
    #expect((144...146).contains(try width(own)))
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

  /// Side by side with the program `dot` on the diagrams of the gallery, by turns.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["QUANHE_BENCH"] == "1"))
  func drawingTakesAtMostATenthLongerThanTheProgram() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let graphs = root.appending(path: "Graphs")
    let clock = ContinuousClock()
    // The least of many: what else the machine does only ever adds.
    func least(_ times: [Duration]) -> Double {
      let least = (times.min() ?? .zero).components
      return Double(least.attoseconds) / 1e15 + Double(least.seconds) * 1_000
    }
    var sums = (program: 0.0, library: 0.0)
    for name in try FileManager.default.contentsOfDirectory(atPath: graphs.path).sorted()
    where name.hasSuffix(".dot") {
      let engine = name == "mang-luoi.dot" ? LayoutEngine.neato : .dot
      let file = graphs.appending(path: name)
      let dot = try String(contentsOf: file, encoding: .utf8)
      var times: (program: [Duration], library: [Duration]) = ([], [])
      for _ in 0..<40 {
        times.program.append(
          try clock.measure {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["dot", "-K\(engine)", "-Tsvg", "-o", "/dev/null", file.path]
            try process.run()
            process.waitUntilExit()
          })
        times.library.append(
          try clock.measure {
            _ = try Self.renderer.render(dot: dot, engine: engine, format: .svg)
          })
      }
      let (program, library) = (least(times.program), least(times.library))
      sums.program += program
      sums.library += library
      print("\(name): dot \(program) ms, in process \(library) ms")
    }
    let ratio = sums.library / sums.program
    print("together: dot \(sums.program) ms, in process \(sums.library) ms, ratio \(ratio)")
    #expect(ratio <= 1.1)
  }

  #if os(Linux)
    /// Best run alone: other tests take memory of the same process meanwhile.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["QUANHE_BENCH"] == "1"))
    func aThousandDrawingsLeaveNoMemoryTaken() throws {
      func residentPages() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return try #require(Int(text.split(separator: " ")[1]))
      }
      // Groups, of which Graphviz 2.43 itself loses some 20 KB at each layout.
      let groups = (0..<4).map { group in
        "subgraph cluster_\(group) { label=\"nhóm \(group)\"; "
          + (0..<4).map { "\"ô \(group) \($0)\";" }.joined() + " }"
      }
      let edges = (0..<12).map { "\"ô \($0 % 4) \($0 / 4)\" -> \"ô \(($0 + 1) % 4) \($0 % 3)\";" }
      let dot =
        "digraph { newrank=true; compound=true; " + (groups + edges).joined(separator: " ") + " }"
      func draw(_ count: Int) throws {
        for index in 0..<count {
          let format = RenderFormat.allCases[index % RenderFormat.allCases.count]
          _ = try Self.renderer.render(dot: dot, engine: .dot, format: format)
        }
      }
      try draw(8)
      let before = try residentPages()
      try draw(1_000)
      let grown = (try residentPages() - before) * 4_096
      print("memory grew by \(grown / 1_024) KB over 1,000 drawings")
      // In process it would be 22 MB.
      #expect(grown < 4 << 20)
    }
  #endif
}
