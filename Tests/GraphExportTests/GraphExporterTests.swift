import Foundation
import GraphExport
import NewsModel
import TestSupport
import Testing

/// What holds of every format, whoever reads it.
struct GraphExporterTests {
  static func snapshot(_ format: GraphFormat) -> URL {
    Readers.root.appending(path: "Tests/Snapshots/export/\(format.rawValue).txt")
  }

  @Test(arguments: GraphFormat.allCases) func bytesAreAsTheyWere(format: GraphFormat) throws {
    var bytes: [UInt8] = []
    for file in try GraphExporter(format: format).bytes(of: SampleGraph.small) {
      if format.isDirectory { bytes += Array("== \(file.file)\n".utf8) }
      bytes += file.bytes
    }
    let url = Self.snapshot(format)
    if ProcessInfo.processInfo.environment["QUANHE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)")
      return
    }
    let recorded = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(String(decoding: bytes, as: UTF8.self) == recorded)
  }

  @Test(arguments: GraphFormat.allCases) func filesAreThoseTheFormatNames(format: GraphFormat)
    throws
  {
    let files = try GraphExporter(format: format).bytes(of: HostileGraph.graph).map(\.file)
    #expect(files == (format.isDirectory ? format.files : [format.defaultFile]))
    let endings = files.map { $0.hasSuffix("." + format.fileExtension) }
    #expect(!endings.contains(false))
  }

  @Test(arguments: GraphFormat.allCases) func emptyGraphIsWritten(format: GraphFormat) throws {
    let empty = InMemoryGraph(entities: [])
    let files = try GraphExporter(format: format).bytes(of: empty)
    // One JSON object a line: no object, no byte.
    let isLines = format == .jsonl || format == .ftm
    #expect(files.isEmpty == isLines)
  }

  @Test(arguments: [
    ("Lâm", "Lâm"), ("a b", "a b"), ("a,b", "\"a,b\""), ("nói \"được\"", "\"nói \"\"được\"\"\""),
    ("\"", "\"\"\"\""), ("hai\ndòng", "\"hai\ndòng\""), ("=1+1", "'=1+1"),
    ("=cmd|\"/c\",1", "\"'=cmd|\"\"/c\"\",1\""), ("-5", "'-5"), ("@ai", "'@ai"), ("1=1", "1=1"),
    ("\tô", "'\tô"), ("", ""),
  ])
  func cellsAreQuotedAndHarmless(text: String, cell: String) throws {
    let person = Entity(
      id: EntityID(type: .person, slug: "a", key: "a"), type: .person, name: text)
    let bytes = try GraphExporter(format: .csv).bytes(of: InMemoryGraph(entities: [person]))
    let nodes = String(decoding: bytes[0].bytes, as: UTF8.self)
    #expect(nodes == "Id,Label,type,aliases\r\n\(person.id),\(cell),Person,\r\n")
  }

  @Test(arguments: [
    ("https://bao.example/id/", true), ("urn:x/", true), ("http://bao.example/báo#", true),
    ("https://bao.example/id", false), ("bao/", false), ("://a/", false), ("1a://b/", false),
    ("https://a b/", false), ("https://a>/", false), ("https://a\n/", false), ("", false),
  ])
  func basesAreAddresses(text: String, isBase: Bool) {
    #expect(ExportOptions.isBase(text) == isBase)
  }

  @Test func chunksStaySmall() throws {
    let longest = Largest()
    try GraphExporter(format: .jsonl).export(HostileGraph.graph) { _, bytes in
      longest.bytes = max(longest.bytes, bytes.count)
    }
    // A chunk ends with the record that fills it; the largest record here is some 60 KB.
    #expect(longest.bytes < 200_000)
  }

  private final class Largest {
    var bytes = 0
  }

  @Test func cypherMatchesTheIdOfParallelRelations() throws {
    let bytes = try GraphExporter(format: .cypher).bytes(of: HostileGraph.graph)[0].bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("MERGE (a)-[e:`CHAIRED` {id: r.id}]->(b)"))
    let chairs = try HostileGraph.graph.relations(ofType: .chaired)
    for chair in chairs { #expect(text.contains("{id: '\(chair.id)', s: '\(chair.source)'")) }
    // Every quotation mark in a literal is escaped, so the marks left over pair up line by line.
    for line in text.split(separator: "\n") {
      var isOpen = false
      var isEscaped = false
      for byte in line.utf8 {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C, isOpen {
          isEscaped = true
        } else if byte == 0x27 {
          isOpen.toggle()
        }
      }
      #expect(!isOpen, "\(line.prefix(200))")
    }
  }
}
