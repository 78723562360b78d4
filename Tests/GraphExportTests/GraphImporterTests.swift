import GraphExport
import NewsModel
import TestSupport
import Testing

struct GraphImporterTests {
  static func jsonl(_ graph: some GraphReading) throws -> [UInt8] {
    try GraphExporter(format: .jsonl).bytes(of: graph).flatMap(\.bytes)
  }

  static func graph(_ imported: ImportedGraph) -> InMemoryGraph {
    let texts = imported.articles.compactMap { article in
      article.text.map { (article.header.id, $0) }
    }
    return InMemoryGraph(
      entities: imported.graph.entities, relations: imported.graph.relations,
      articles: imported.articles.map(\.header), texts: Dictionary(uniqueKeysWithValues: texts))
  }

  @Test(arguments: [true, false]) func exportOfAnImportIsTheSameBytes(isHostile: Bool) throws {
    let original = isHostile ? HostileGraph.graph : SampleGraph.province
    let bytes = try Self.jsonl(original)
    let imported = try GraphImporter.read(bytes)
    let again = Self.graph(imported)
    #expect(try Self.jsonl(again) == bytes)
    #expect(try original.relations(ofType: .holds) == again.relations(ofType: .holds))
    #expect(try original.entities(ofType: .person) == again.entities(ofType: .person))
  }

  @Test(arguments: [1, 2, 7, 4096]) func chunksMayEndAnywhere(size: Int) throws {
    let bytes = try Self.jsonl(SampleGraph.province)
    var importer = GraphImporter()
    for start in stride(from: 0, to: bytes.count, by: size) {
      try importer.take(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(try Self.jsonl(Self.graph(importer.finish())) == bytes)
  }

  static let person = #"{"kind":"entity","id":"per-x-1","type":"Person","name":"X"}"#

  @Test(arguments: [
    ("x", "1:1: expected an object"),
    ("{", "1:2: expected a string"),
    (#"{"kind":"entity"}"#, "1:18: no \"type\""),
    (#"{"id":"per-x-1"}"#, "1:7: expected \"kind\" as the first key"),
    (#"{"kind":"thing"}"#, "1:16: unknown kind \"thing\""),
    (#"{"kind":"entity","size":1}"#, "1:25: unknown key \"size\" of an entity"),
    (#"{"kind":"entity","id":"a","id":"b"}"#, "1:27: key \"id\" twice"),
    (person + "\n" + person, "2:1: entity per-x-1 twice"),
    (person + " 1", "1:61: text after the object"),
    (
      #"{"kind":"entity","id":"org-x-1","type":"Person","name":"X"}"#,
      "1:60: \"org-x-1\" is no id of Person"
    ),
    (
      #"{"kind":"entity","id":"per-Đ-1","type":"Person","name":"X"}"#,
      "1:60: \"per-Đ-1\" is no id of Person"
    ),
    (
      #"{"kind":"entity","id":"per-x-1","type":"Robot","name":"X"}"#,
      "1:59: unknown entity type \"Robot\""
    ),
    (
      #"{"kind":"entity","id":"per-x-1","type":"Person","name":"\ud800"}"#,
      "1:57: half a character"
    ),
    (
      #"{"kind":"entity","id":"per-x-1","type":"Person","name":"X","properties":{"a":{"date":"2024-13"}}}"#,
      "1:95: \"2024-13\" is no date"
    ),
    (
      #"{"kind":"entity","id":"per-x-1","type":"Person","name":"X","properties":{"a":1.5}}"#,
      "1:78: expected a whole number"
    ),
    (
      person + "\n"
        + #"{"kind":"relation","id":"rel-1","type":"ATTENDED","source":"per-x-1","target":"mtg-y-1"}"#,
      "2:1: no entity mtg-y-1 in the file"
    ),
    (
      "{\"kind\":\"entity\",\"id\":\"per-x-1\",\"type\":\"Person\",\"name\":\"a\u{1}\"}",
      "1:58: a control character in a string"
    ),
  ])
  func faultIsNamedWithItsPlace(text: String, message: String) {
    let error = #expect(throws: GraphImportError.self) {
      try GraphImporter.read(Array(text.utf8))
    }
    #expect(error?.description == message)
  }

  @Test func invalidUTF8IsAnError() {
    let bytes = Array(Self.person.dropLast(3).utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let error = #expect(throws: GraphImportError.self) { try GraphImporter.read(bytes) }
    #expect(error?.message == "not valid UTF-8")
  }

  @Test func noBytesCrash() throws {
    var random = SeededGenerator(seed: 20_241_121)
    let bytes = try Self.jsonl(HostileGraph.graph).prefix(6_000)
    for _ in 0..<400 {
      var mutated = Array(bytes)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mutated[index] = UInt8.random(in: 0...255, using: &random)
        case 1: mutated.remove(at: index)
        default: mutated.removeSubrange(index...)
        }
        if mutated.isEmpty { break }
      }
      _ = try? GraphImporter.read(mutated)
    }
  }
}
