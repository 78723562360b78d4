import Foundation
import GraphStore
import NewsModel
import TestSupport
import Testing

@Suite("Opening a graph file")
struct GraphDatabaseTests {
  private func write(_ bytes: [UInt8], to temporary: TemporaryGraph) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: temporary.path))
  }

  @Test("a missing file is an error where it is to be read, and made where it is to be written")
  func missing() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    #expect(throws: GraphStoreError.missing(path: temporary.path)) {
      try temporary.open(.readOnly)
    }
    #expect(!FileManager.default.fileExists(atPath: temporary.path))
    #expect(try temporary.open().articles() == [])
    #expect(try temporary.open(.readOnly).articles() == [])
    let deep = temporary.folder.appendingPathComponent("new/folder/graph.sqlite").path
    #expect(throws: GraphStoreError.missing(path: deep)) {
      try GraphDatabase(path: deep, access: .readOnly)
    }
    #expect(!FileManager.default.fileExists(atPath: temporary.folder.path + "/new"))
    #expect(try GraphDatabase(path: deep, access: .readWrite).articles() == [])
    let nowhere = temporary.path + "/graph.sqlite"
    let error = #expect(throws: GraphStoreError.self) {
      try GraphDatabase(path: nowhere, access: .readWrite)
    }
    #expect(error?.description.hasPrefix("\(nowhere): cannot open: the folder ") == true)
    #expect(throws: GraphStoreError.self) {
      try GraphDatabase(path: temporary.folder.path, access: .readWrite)
    }
  }

  @Test("what is no graph is refused and left alone", arguments: [true, false])
  func foreign(isReading: Bool) throws {
    let noise = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }
    // The header of an SQLite file that another program made.
    let foreign = Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 0, count: 84)
    for bytes in [noise, Array("xin chào".utf8), foreign] {
      let temporary = try TemporaryGraph()
      defer { temporary.delete() }
      try write(bytes, to: temporary)
      #expect(throws: GraphStoreError.self) {
        try temporary.open(isReading ? .readOnly : .readWrite)
      }
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: temporary.path))) == bytes)
    }
  }

  @Test("an empty file is a graph to be written")
  func empty() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    try write([], to: temporary)
    #expect(throws: GraphStoreError.notAGraph(path: temporary.path)) {
      try temporary.open(.readOnly)
    }
    #expect(try temporary.open().articles() == [])
  }

  @Test("a read-only graph takes no update")
  func readOnly() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    _ = try temporary.open()
    let graph = try temporary.open(.readOnly)
    #expect(throws: GraphStoreError.self) {
      try graph.update { try $0.replaceGraph(with: ResolvedGraph(), origin: "x") }
    }
  }

  @Test("a graph cut short anywhere is refused or read, never a crash")
  func truncated() throws {
    let whole = try TemporaryGraph()
    defer { whole.delete() }
    var samples = SampleArticles(seed: 1)
    let article = samples.article(1)
    let facts = samples.facts(of: article)
    try whole.open().update { update in
      try update.save(article, facts: facts, contentHash: "")
      try update.replaceGraph(with: NameResolver.graph([facts]), origin: "test")
    }
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: whole.path)))
    for count in stride(from: 0, to: bytes.count, by: 1777) {
      let temporary = try TemporaryGraph()
      defer { temporary.delete() }
      try write(Array(bytes.prefix(count)), to: temporary)
      let dump = try? temporary.open(.readOnly).dump()
      #expect(dump == nil || count > 0)
    }
    for position in stride(from: 100, to: bytes.count, by: 997) {
      var damaged = bytes
      damaged[position] ^= 0x5A
      let temporary = try TemporaryGraph()
      defer { temporary.delete() }
      try write(damaged, to: temporary)
      _ = try? temporary.open(.readOnly).dump()
      _ = try? temporary.open(.readOnly).allFacts()
    }
  }
}
