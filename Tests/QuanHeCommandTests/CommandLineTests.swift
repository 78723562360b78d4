import Foundation
import Testing

/// Invocation, exit code, and what the outputs must contain.
@Suite struct CommandLineTests {
  private static let article = """
    Sáng 14/3/2024, tại Huyện ủy Bắc Hà, đồng chí Vàng Seo Cháng, Bí thư Huyện ủy Bắc Hà chủ trì \
    hội nghị giao ban quý I/2024. Cùng dự có đồng chí Lù Thị Pàng, Phó Bí thư Thường trực Huyện ủy.
    """

  @Test func everyInvocationEndsAsTheContractSays() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.article, to: "news/a.txt")
    try program.write("\u{0}\u{1}\u{2}", to: "binary.txt")
    try program.write("", to: "empty.txt")
    try program.write("no graph at all", to: "text.sqlite")
    let cases: [(String, Int32, output: String, messages: String)] = [
      ("--version", 0, "0.1.0", ""),
      ("help who", 0, "chaired, attended, spoke", ""),
      ("nonsense", 64, "", "nonsense"),
      ("who danced", 64, "", "danced"),
      ("who chaired --on 2024-13", 64, "", "2024-13"),
      ("who chaired --frmat json", 64, "", "--frmat"),
      ("who chaired --format xml", 64, "", "'table', 'json', 'jsonl' or 'csv'"),
      ("who chaired", 1, "", "quanhe build"),
      ("who chaired --graph g/none.sqlite", 1, "", "g/none.sqlite"),
      ("stats --graph text.sqlite", 1, "", "text.sqlite"),
      ("build", 64, "", "input"),
      ("build news --jobs 0", 64, "", "--jobs"),
      ("build nowhere.txt --graph other.sqlite", 65, "0 read", "nowhere.txt"),
      ("build news nowhere.txt binary.txt empty.txt", 65, "1 added", "binary.txt"),
      ("build news", 0, "1 unchanged", ""),
      ("build news --quiet", 0, "", ""),
      ("build news --graph new/folder/x.sqlite", 0, "1 added", ""),
      (
        "build news --graph empty.txt/x.sqlite", 1, "",
        "empty.txt/x.sqlite: cannot open: the folder"
      ),
      ("build news --format json", 0, "\"skipped\": 1", ""),
      ("stats --format json", 0, "\"articles\": 1", ""),
      ("extract news", 0, "\"source\":\"news/a.txt\"", ""),
      ("extract nowhere.txt", 65, "", "nowhere.txt"),
      ("extract news --lexicon nowhere", 1, "", "nowhere"),
      ("show 'Không Có Ai'", 1, "", "nothing in the graph"),
      ("search zzzz", 0, "", "nothing found"),
      ("search zzzz --format json", 0, "[]", ""),
      ("who chaired --from 2024 --to 2023", 64, "", "--from"),
      ("documents --from 2024-05 --to 2024-04-30", 64, "", "--from"),
      ("export jsonl --from 2024 --to 2023", 64, "", "--from"),
      ("roles --from 2024-05-02 --to 2024-05", 0, "", ""),
      ("who present --on 2024-03", 0, "Lù Thị Pàng", ""),
      ("who chaired --quote 'chủ trì' --format csv", 0, "Vàng Seo Cháng", ""),
      ("who chaired --quote 'kết luận' --format json", 0, "[]", ""),
      ("who appointed --format json", 0, "[]", ""),
      ("who held --document 18-NQ/TU", 64, "", "--document goes with"),
      ("who issued --person Cháng", 64, "", "bodies issue documents"),
      ("who held --also spoke", 64, "", "--also goes with what is done at meetings"),
      ("who led", 0, "", "nothing found"),
      ("roles --document 18-NQ/TU", 64, "", "--document does not go with posts"),
      ("roles --parts", 64, "", "--parts needs --org"),
      ("meetings --quote 'chủ trì' --format csv", 0, "giao ban", ""),
      ("meetings --document 18-NQ/TU --format json", 0, "[]", "no document is called"),
      ("query 'MATCH (p:Person) RETURN p LIMIT 1' --format csv", 0, "per-", ""),
      ("roles --on 2024-03-14", 0, "Bí thư", ""),
      ("roles --on 2023", 0, "", "nothing found"),
      ("path x", 64, "", "<b>"),
      ("path vang vang", 64, "", "Usage: quanhe path <a> <b>"),
      ("path 'Không Có Ai' x", 1, "", "nothing in the graph"),
      ("documents --format json", 0, "[]", ""),
      ("query 'MATCH (n:Article) RETURN count(n) AS n' --format csv", 0, "n\r\n1\r\n", ""),
      ("query 'MATCH (n'", 1, "", "query:1:9"),
      ("query 'CREATE (n)'", 1, "", "read-only"),
      ("query 'UNWIND range(1, 9) AS x RETURN x' --max-rows 3", 1, "", "3"),
      ("query 'RETURN $x + 1 AS y' --param x=2 --format jsonl", 0, "{\"y\": 3}\n", ""),
      ("query --explain 'MATCH (n) RETURN n'", 0, "Return", ""),
      ("export jsonl", 0, "\"kind\":\"article\"", ""),
      ("export dot --query 'MATCH (n:Article) RETURN n'", 0, "digraph", ""),
      ("export dot --query 'RETURN 1 AS x'", 1, "", "no nodes"),
      ("export dot --query 'MATCH (n'", 1, "", "query:1:9"),
      ("export graph", 64, "", "jsonl"),
      ("export dot --hops 2", 64, "", "--hops needs something to start from"),
      ("render graph --hops 2", 64, "", "--hops needs something to start from"),
      ("export csv -o tables --yed", 64, "", "--yed says nothing to csv"),
      ("export graphml --yed", 0, "y:NodeLabel", ""),
      ("export dot --base https://bao.example/", 64, "", "--base says nothing to dot"),
      ("export turtle --base bao", 64, "", "no address"),
      ("export turtle --base https://bao.example/id/", 0, "\n<https://bao.example/id/art-", ""),
      ("export jsonld --base https://bao.example/#", 0, "\"https://bao.example/#art-", ""),
      ("export dot -o no/such/folder.dot", 1, "", "no/such/folder.dot"),
      ("export csv -o empty.txt", 1, "", "Error: empty.txt: is a file"),
      ("export csv -o empty.txt/csv", 1, "", "Error: empty.txt/csv: the folder cannot be made"),
      ("export dot -o news", 1, "", "Error: news: cannot be written"),
      ("render organisation", 64, "", "--org"),
      ("render organisation", 64, "", "Usage: quanhe render [<options>] <view>"),
      ("render graph -o o.xyz", 64, "", "svg, png, pdf, dot, html"),
      ("render graph -o news", 1, "", "Error: news: cannot be written"),
      ("render path a", 64, "", "two entities"),
      ("render graph --type tiff", 64, "", "svg"),
      ("resolve --mentions nowhere.csv", 65, "", "nowhere.csv"),
      ("import nowhere.jsonl --graph new.sqlite", 65, "", "nowhere.jsonl"),
      ("import news/a.txt --graph new.sqlite", 65, "", "news/a.txt:1:"),
      ("remove nothing.txt", 1, "", "nothing.txt"),
      ("review undo", 1, "", "no decision stands"),
      ("review log --format json", 0, "[]", ""),
      ("review log", 0, "", "no decisions recorded"),
      ("explain 'Không Có Ai'", 1, "", "nothing in the graph"),
      ("serve --port 99999", 64, "", "--port"),
      ("serve --graph none.sqlite", 1, "", "none.sqlite"),
      ("evaluate --gold nowhere --texts nowhere", 1, "", "nowhere"),
      ("remove a.txt", 0, "1 removed", ""),
      ("remove a.txt", 1, "", "a.txt"),
      ("--graph ./quanhe.sqlite stats --format json", 0, "\"articles\": 0", ""),
    ]
    for (line, code, output, messages) in cases {
      let outcome = try program.run(line: line)
      #expect(outcome.code == code, "\(line)\n\(outcome.messages)")
      #expect(output.isEmpty || outcome.output.contains(output), "\(line)\n\(outcome.output)")
      #expect(
        messages.isEmpty || outcome.messages.contains(messages), "\(line)\n\(outcome.messages)")
      if code == 64 { #expect(outcome.output.isEmpty, "\(line)\n\(outcome.output)") }
      if line.hasSuffix("--quiet") { #expect(outcome.output + outcome.messages == "") }
    }
  }

  @Test func articlesComeFromStandardInputToo() throws {
    let program = try Program()
    defer { program.remove() }
    let record = #"{"id": "x1", "text": "Không có tin gì.", "locality": "Lào Cai"}"# + "\n"
    let extracted = try program.run(["extract", "-"], input: record + "no record\n")
    #expect(extracted.code == 65)
    #expect(extracted.output.split(separator: "\n").count == 1)
    #expect(extracted.output.contains("\"locality\":\"Lào Cai\""))
    #expect(extracted.messages.contains("2"))
    let built = try program.run(["build", "-"], input: record)
    #expect(built.code == 0 && built.output.hasPrefix("1 read, 1 added"))
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let program = try Program()
    defer { program.remove() }
    let lines = (0..<2000).map { #"{"id": "x\#($0)", "text": "Không có tin gì."}"# }
    try program.write(lines.joined(separator: "\n"), to: "many.jsonl")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.currentDirectoryURL = program.folder
    process.arguments = [
      "-c", "'\(Program.executable.path)' extract many.jsonl 2>err | head -n 1 >out",
    ]
    try process.run()
    process.waitUntilExit()
    let messages = try String(contentsOf: program.folder.appending(path: "err"), encoding: .utf8)
    let output = try String(contentsOf: program.folder.appending(path: "out"), encoding: .utf8)
    #expect(messages.isEmpty, "\(messages)")
    #expect(output.split(separator: "\n").count == 1)
  }

  @Test func whatALinkLeadsToIsWrittenAndTheLinkStays() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "longer than the table that comes\n" + String(repeating: "x", count: 900), to: "far")
    let link = program.folder.appending(path: "near").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "far")
    let csv = "id,name\r\n1,Lù Thị Pàng\r\n"
    let outcome = try program.run(["resolve", "--mentions", "-", "-o", "near"], input: csv)
    #expect(outcome.code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "far")
    let far = try String(contentsOf: program.folder.appending(path: "far"), encoding: .utf8)
    #expect(far.hasPrefix("id,cluster,") && !far.contains("x"))
  }

  @Test func mentionTablesComeBackInTheirOwnFormat() throws {
    let program = try Program()
    defer { program.remove() }
    let csv = [
      "id,name,title,organisation,place", #"7,"Vàng Seo Cháng",Bí thư,"Ban ""A"", B",Lào Cai"#,
      "8,Lù Thị Pàng,,,", "9,,,,", "",
    ].joined(separator: "\r\n")
    let table = try program.run(["resolve", "--mentions", "-"], input: csv)
    #expect(table.code == 65)
    #expect(table.messages.contains("line 4: no id or no name"))
    let lines = table.output.components(separatedBy: "\n")
    #expect(lines[0] == "id,cluster,confidence,reason")
    #expect(lines.dropFirst().prefix(2).map { $0.prefix(2) } == ["7,", "8,"])
    let jsonl = #"{"id": "a", "name": "Lù Thị Pàng"}"# + "\n" + #"{"id": "b"}"# + "\n"
    let records = try program.run(["resolve", "--mentions", "-", "-o", "o.jsonl"], input: jsonl)
    #expect(records.code == 65 && records.output.isEmpty)
    let file = program.folder.appending(path: "o.jsonl")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written.hasPrefix(#"{"id":"a","cluster":"a","confidence":"#))
  }

  @Test func homonymsOfTheExamplesAreToldApartWithoutAFault() throws {
    let program = try Program()
    defer { program.remove() }
    let table = Program.repository.appending(path: "examples/mentions/homonyms.csv").path
    let score = try program.run(["evaluate", "--mentions", table])
    #expect(score.code == 0)
    #expect(
      score.output.contains("false merges: 0 pairs, false splits: 0 pairs"), "\(score.output)")
    let nothing = try program.run(["evaluate", "--mentions", table, "--truth", "nobody"])
    #expect(nothing.code == 1 && nothing.messages.contains("nobody"))
  }

  @Test func shellWordsAreSplitAsAShellWould() {
    #expect(
      Program.words(of: "who  chaired --person 'Vàng Seo' \"a b\" ''") == [
        "who", "chaired", "--person", "Vàng Seo", "a b", "",
      ])
  }
}
