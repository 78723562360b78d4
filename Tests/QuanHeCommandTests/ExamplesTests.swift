import Foundation
import TestSupport
import Testing

/// What the README of the examples promises.
@Suite struct ExamplesTests {
  private static let folder = Program.repository.appending(path: "examples")

  /// The command lines of the walk: each line of a console block that begins with `$ quanhe`.
  private static func commands() throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("$ quanhe ") }
      .map { String($0.dropFirst("$ quanhe ".count)) }
  }

  @Test func everyCommandOfTheWalkRuns() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "examples"), withDestinationURL: Self.folder)
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: ".build/examples"), withIntermediateDirectories: true)
    let commands = try Self.commands()
    #expect(commands.count >= 10)
    for command in commands {
      let outcome = try program.run(line: command, columns: 100)
      #expect(outcome.code == 0, "\(command)\n\(outcome.messages)")
      let words = Program.words(of: command)
      if let flag = words.firstIndex(of: "-o") {
        let file = program.folder.appending(path: words[flag + 1])
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
        #expect((size ?? 0) > 100, "\(command)")
      } else {
        #expect(!outcome.output.isEmpty, "\(command)\n\(outcome.messages)")
      }
      for line in outcome.output.split(separator: "\n") where !command.hasPrefix("query") {
        #expect(line.unicodeScalars.count <= 110, "\(command)\n\(line)")
      }
    }
  }

  /// Annotated articles, where their figures are kept, and the folder their texts lie in.
  struct Annotated: CustomTestStringConvertible {
    var gold: URL
    var texts: URL
    var baseline: String
    var testDescription: String { baseline }
  }

  static let annotated = [
    Annotated(
      gold: folder.appending(path: "gold"), texts: folder.appending(path: "articles"),
      baseline: "examples/baseline.json"),
    Annotated(
      gold: folder.appending(path: "province/gold"),
      texts: folder.appending(path: "province/articles"),
      baseline: "examples/province/baseline.json"),
    Annotated(
      gold: TestFiles.shared.appending(path: "gold/seeds"),
      texts: TestFiles.shared.appending(path: "seeds"),
      baseline: "Tests/QuanHeCommandTests/Baselines/seeds.json"),
    Annotated(
      gold: TestFiles.shared.appending(path: "gold/dev"),
      texts: TestFiles.shared.appending(path: "gold/dev"),
      baseline: "Tests/QuanHeCommandTests/Baselines/dev.json"),
  ].filter { FileManager.default.fileExists(atPath: $0.gold.path) }

  /// The figures of extraction and linking, which must not fall; what lies beside the repository
  /// counts where it is there.
  ///
  /// `QUANHE_RECORD=1` writes those of today; such a run fails, so that it passes for none.
  @Test(arguments: annotated) func figuresDoNotFall(_ articles: Annotated) throws {
    let baseline = Program.repository.appending(path: articles.baseline).path
    let isRecording = ProcessInfo.processInfo.environment["QUANHE_RECORD"] == "1"
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(
      [
        "evaluate", "--gold", articles.gold.path, "--texts", articles.texts.path, "--baseline",
        baseline,
      ] + (isRecording ? ["--record"] : []))
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(!isRecording, "recorded the figures of today")
  }

  @Test func evaluateFindsEveryArticleOfTheGold() throws {
    let program = try Program()
    defer { program.remove() }
    let line = [
      "evaluate", "--gold", Self.folder.appending(path: "gold").path, "--texts",
      Self.folder.appending(path: "articles").path,
    ]
    let outcome = try program.run(line + ["--errors", "--baseline", "b.json", "--record"])
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("people") && outcome.output.contains("linking"))
    #expect(try program.run(line + ["--baseline", "b.json"]).code == 0)
    try program.write(#"{"people.f1": 2.0, "nothing.f1": 0.1}"#, to: "b.json")
    let fallen = try program.run(line + ["--baseline", "b.json"])
    #expect(fallen.code == 1)
    #expect(fallen.messages.contains("people.f1 fell from 2.000 to"))
    #expect(fallen.messages.contains("nothing.f1 fell from 0.100 to not measured"))
  }
}
