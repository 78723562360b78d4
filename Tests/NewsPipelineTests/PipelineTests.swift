import Foundation
import GraphStore
import NewsModel
import NewsPipeline
import TestSupport
import Testing
import TextCore

@Suite("Building a graph from files")
struct PipelineTests {
  private struct Folder {
    let temporary: TemporaryGraph
    let graph: GraphDatabase
    var articles: String { temporary.folder.appendingPathComponent("articles").path }

    init() throws {
      temporary = try TemporaryGraph()
      graph = try GraphDatabase(path: temporary.path, access: .readWrite)
      for number in 0..<5 { try write(number, "Bà Đỗ Thị Na phát biểu lần thứ \(number).") }
    }

    func write(_ number: Int, _ text: String) throws {
      try temporary.write(text, to: "articles/bai-\(number).txt")
    }

    func build(rebuild: Bool = false, program: String = "1") throws -> PipelineReport {
      try Pipeline(database: graph, program: program)
        .build(inputs: [articles], jobs: 2, rebuild: rebuild)
    }
  }

  @Test("reads what is new, skips what is known, replaces what was edited")
  func incremental() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    let first = try folder.build()
    #expect((first.read, first.added, first.replaced, first.skipped) == (5, 5, 0, 0))
    #expect(first.graph.articles == 5)
    #expect(try folder.graph.articles().count == 5)
    #expect(first.rowsChanged > 0)

    let again = try folder.build()
    #expect((again.read, again.added, again.replaced, again.skipped) == (5, 0, 0, 5))
    #expect(again.rowsChanged == 0)
    #expect(again.graph == first.graph)

    try folder.write(2, "Ông Lê Văn Bưởi kết luận.")
    try folder.write(5, "Bài mới.")
    let edited = try folder.build()
    #expect((edited.read, edited.added, edited.replaced, edited.skipped) == (6, 1, 1, 4))
    let texts = try folder.graph.articles().map { try folder.graph.articleText($0.id) ?? "" }
    #expect(texts.contains { $0.contains("Lê Văn Bưởi") })
    #expect(!texts.contains { $0.contains("lần thứ 2") })
  }

  @Test("reads everything anew where asked to, or where the program is another")
  func rebuilding() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    let first = try folder.build()
    let rebuilt = try folder.build(rebuild: true)
    #expect((rebuilt.added, rebuilt.replaced, rebuilt.skipped) == (0, 5, 0))
    let newer = try folder.build(program: "2")
    #expect((newer.added, newer.replaced, newer.skipped) == (0, 5, 0))
    #expect(newer.graph == first.graph)
    #expect(try folder.build(program: "2").rowsChanged == 0)
  }

  @Test("names what it cannot read and does the rest")
  func failures() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    try folder.temporary.write("", to: "articles/empty.txt")
    let pipeline = Pipeline(database: folder.graph)
    let report = try pipeline.build(inputs: [folder.articles, "/no/such/file.txt"], jobs: 1)
    #expect(report.added == 5)
    #expect(report.failed == 2)
    #expect(report.diagnostics.count == 2)
    #expect(report.diagnostics.contains { $0.source == "/no/such/file.txt" })
  }

  @Test("takes articles out, and says which it did not have")
  func removing() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    _ = try folder.build()
    let ids = try folder.graph.articles().map(\.id)
    let unknown = EntityID(rawValue: "art-none-00000000")
    let report = try Pipeline(database: folder.graph).remove(articles: [ids[1], unknown])
    #expect(report.removed == [ids[1]])
    #expect(report.unknown == [unknown])
    #expect(try folder.graph.articles().map(\.id) == ids.filter { $0 != ids[1] })
    #expect(report.graph.articles == 4)
  }

  @Test("tells of every step in order, and is undone by an error")
  func events() throws {
    struct Interruption: Error {}
    let folder = try Folder()
    defer { folder.temporary.delete() }
    var steps: [String] = []
    let pipeline = Pipeline(database: folder.graph, program: "1")
    #expect(throws: Interruption.self) {
      try pipeline.build(inputs: [folder.articles], jobs: 3) { event in
        if case .began(.storing) = event { throw Interruption() }
      }
    }
    #expect(try folder.graph.articles() == [])
    _ = try pipeline.build(inputs: [folder.articles, "/none"], jobs: 3) { event in
      switch event {
      case .began(let stage): steps.append(stage.rawValue)
      case .article(_, _, let outcome): steps.append(outcome.rawValue)
      case .diagnostic(let diagnostic): steps.append(diagnostic.source)
      }
    }
    let expected =
      ["reading"] + Array(repeating: "added", count: 5) + ["/none", "resolving", "storing"]
    #expect(steps == expected)
    #expect(throws: Interruption.self) {
      try pipeline.build(inputs: ["/none"], jobs: 1) { event in
        if case .diagnostic = event { throw Interruption() }
      }
    }
  }

  @Test("another lexicon folder reads articles anew, the same one does not")
  func lexicons() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    let lexicons = folder.temporary.folder.appendingPathComponent("lexicons").path
    try folder.temporary.write("name\n", to: "lexicons/middles.tsv")
    let pipeline = Pipeline(database: folder.graph)
    func build() throws -> PipelineReport {
      try pipeline.build(inputs: [folder.articles], jobs: 1, lexicons: .folder(lexicons))
    }
    #expect(try build().added == 5)
    #expect(try build().skipped == 5)
    try folder.temporary.write("name\nxyzt\n", to: "lexicons/middles.tsv")
    #expect(try build().replaced == 5)
  }

  @Test("a graph is built with its lexicons again until others are named, and not without them")
  func rememberedLexicons() throws {
    let folder = try Folder()
    defer { folder.temporary.delete() }
    let lexicons = folder.temporary.folder.appendingPathComponent("lexicons").path
    try folder.temporary.write(
      "form\tname\tkind\tparent\nVXLX\tViện Xứ Lạ Việt Nam\tinstitute\t\n",
      to: "lexicons/bodies.tsv")
    try folder.write(6, "Bà Đỗ Thị Na làm việc với VXLX.")
    let pipeline = Pipeline(database: folder.graph, program: "1")
    func hasBody() throws -> Bool {
      try folder.graph.allFacts().flatMap(\.organisations).contains {
        $0.name == "Viện Xứ Lạ Việt Nam"
      }
    }
    func build(_ choice: LexiconChoice, rebuild: Bool = true) throws -> PipelineReport {
      try pipeline.build(inputs: [folder.articles], jobs: 1, rebuild: rebuild, lexicons: choice)
    }
    #expect(try build(.folder(lexicons)).added == 6)
    #expect(try hasBody())
    // Naming no folder is no wish to lose what it gave.
    #expect(try build(.asBefore).replaced == 6)
    #expect(try hasBody())
    #expect(try build(.asBefore, rebuild: false).skipped == 6)
    try folder.write(7, "Bài nữa.")
    let one = folder.articles + "/bai-7.txt"
    let report = try pipeline.build(inputs: [one], jobs: 1, lexicons: .builtIn)
    #expect((report.added, report.outdated) == (1, 6))
    #expect(try folder.graph.lexiconFolder() == nil)
    #expect(try build(.asBefore).outdated == 0)
    #expect(try !hasBody())
    _ = try build(.folder(lexicons))
    try FileManager.default.removeItem(atPath: lexicons)
    #expect(throws: LexiconChoice.Missing(folder: lexicons)) { try build(.asBefore) }
    #expect(try hasBody())
  }
}
