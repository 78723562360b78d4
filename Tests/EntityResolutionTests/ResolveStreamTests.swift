import TestSupport
import Testing
import TextCore

@testable import EntityResolution

struct ResolveStreamTests {
  private func run(
    _ input: [UInt8], pieces: Int = .max, format: ResolveStream.Format? = nil
  ) throws -> (output: String, stream: ResolveStream) {
    var stream = ResolveStream(format: format, source: "test")
    var start = 0
    while start < input.count {
      let end = min(input.count, start + min(pieces, input.count))
      try stream.read(input[start..<end])
      start = end
    }
    try stream.finish()
    var output: [UInt8] = []
    stream.write { output += $0 }
    return (String(decoding: output, as: UTF8.self), stream)
  }

  private static let csv = """
    name,note,id,organisation,title,place,date,article\r
    "Lò Khăm Ón","a, ""b""\nc",7,"Sở Y tế tỉnh Sơn La",Giám đốc,Sơn La,2020-01-02,x\r
    LÒ KHĂM ÓN,,12,Sở Y tế,Giám đốc,Sơn La,2020-02,y\r
    Lò Khăm Ọn,,"1,3",,,Sơn La,2020,z
    """

  @Test("columns are found by name, quotes and line ends read, the output quoted where needed")
  func csv() throws {
    let (output, stream) = try run(Array(Self.csv.utf8))
    #expect(stream.format == .csv)
    #expect(stream.diagnostics.isEmpty)
    let lines = output.split(separator: "\n")
    #expect(lines.first == "id,cluster,confidence,reason")
    #expect(lines.count == 4)
    #expect(lines.dropFirst().allSatisfy { $0.contains(",0.") || $0.contains(",1.000,") })
    #expect(lines[1].hasPrefix("7,7,"))
    #expect(lines[2].hasPrefix("12,7,"))
    #expect(lines[3].hasPrefix("\"1,3\",\"1,3\","))
  }

  @Test("an id given twice and dates that are none are named; dates as people write them are read")
  func oddFields() throws {
    let input = """
      id,name,title,organisation,place,date
      1,Trần Văn Long,Bí thư,Huyện ủy Sốp Cộp,Sơn La,2020-01-05
      2,Trần Văn Long,Bí thư,Huyện ủy Sốp Cộp,Sơn La,7/3/2020
      1,Lò Khăm Ón,,,,
      3,Trần Văn Long,Bí thư,Huyện ủy Sốp Cộp,Sơn La,hôm qua
      4,Trần Văn Long,Bí thư,Huyện ủy Sốp Cộp,Sơn La,31/31/2020
      5,Trần Văn Long,Bí thư,Huyện ủy Sốp Cộp,Sơn La,2020-02-03T08:00:00Z
      """
    let (output, stream) = try run(Array(input.utf8))
    #expect(output.split(separator: "\n").count == 6)
    #expect(stream.diagnostics.map(\.severity) == [.error, .warning])
    #expect(stream.diagnostics[0].line == 4)
    #expect(stream.diagnostics[1].message.contains("“hôm qua” and 1 more"))
  }

  @Test("a record with more fields than the header is answered, and named")
  func tooManyFields() throws {
    let input = "id,name,place\n1,Lò Khăm Ón,Sơn La,x\n2,Lò Khăm Ón,Sơn La,\n3,Lò Khăm Ón\n"
    let (output, stream) = try run(Array(input.utf8))
    #expect(output.split(separator: "\n").count == 4)
    #expect(stream.diagnostics.map(\.line) == [2])
  }

  @Test("JSON Lines come back as JSON Lines")
  func json() throws {
    let input = #"""
      {"id":"7","name":"L\u00f2 Khăm Ón","title":"Giám đốc","organisation":"Sở Y tế","place":"Sơn La","x":[{"id":"no"}]}
      {"name":"Lò Khăm Ón","place":"Sơn La","id":12,"title":null,"date":"2020-01-01"}

      {"id":"a\"b","name":"Sùng \ud83d\ude00"}
      """#
    let (output, stream) = try run(Array(input.utf8))
    #expect(stream.format == .jsonLines)
    #expect(stream.diagnostics.isEmpty)
    let lines = output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"id":"7","cluster":"7","confidence":"#))
    #expect(lines[1].hasPrefix(#"{"id":"12","cluster":"7","#))
    #expect(lines[2].hasPrefix(#"{"id":"a\"b","cluster":"a\"b","#))
  }

  @Test("where the input is cut makes no difference", arguments: [1, 2, 3, 7])
  func pieces(_ size: Int) throws {
    let whole = try run(Array(Self.csv.utf8)).output
    #expect(try run(Array(Self.csv.utf8), pieces: size).output == whole)
    let json =
      Array(#"{"id":"1","name":"A Bê"}"#.utf8) + [0x0A] + Array(#"{"id":"2","name":"A Bê"}"#.utf8)
    #expect(try run(json, pieces: size).output == (try run(json)).output)
  }

  @Test("a record that cannot be read is told with its line, and the rest is done")
  func diagnostics() throws {
    let (output, stream) = try run(
      Array("id,name\n1,Lò Khăm Ón\n2\n,Lò Khăm Ón\n4,Lò Khăm Ón\n".utf8))
    #expect(stream.diagnostics.map(\.line) == [3, 4])
    #expect(output.split(separator: "\n").count == 3)
    let json = try run(Array("{\"id\":\"1\",\"name\":\"A\"}\n{\"id\":\n[]\n{\"id\":\"2\"}".utf8))
    #expect(json.stream.diagnostics.map(\.line) == [2, 3, 4])
  }

  @Test("a table without its columns is refused")
  func header() {
    #expect(throws: ResolveStreamError.self) { try run(Array("id,title\n1,x\n".utf8)) }
    #expect(throws: ResolveStreamError.self) { try run([], format: .csv) }
  }

  @Test("no bytes make it fall over", arguments: 1...60 as ClosedRange<UInt64>)
  func hostile(_ seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let alphabet = Array("\"\\,\n\r{}[]:u0dA id name\u{FEFF}ộ".utf8) + [0xFF, 0x00, 0xC3]
    let head = Array((seed % 2 == 0 ? "id,name,place\n" : "{\"id\":\"1\",\"name\":").utf8)
    let noise = (0..<200).compactMap { _ in alphabet.randomElement(using: &chance) }
    let (output, stream) = try run(head + noise)
    let extra = seed % 2 == 0 ? 1 : 0
    #expect(stream.format == (seed % 2 == 0 ? .csv : .jsonLines))
    #expect(stream.count == 0 || output.utf8.count > extra)
  }
}
