import Foundation
import Testing

/// Commands that the documents show, with the output they promise.
///
/// `QUANHE_RECORD=1` writes today's output into the documents; such a run fails.
@Suite(.serialized) struct DocumentedCommandsTests {
  private static let isRecording = ProcessInfo.processInfo.environment["QUANHE_RECORD"] == "1"

  /// One command of a document and the lines printed below it.
  struct Shown {
    var command: String
    var output: [String]
  }

  /// A document cut at its commands: text, command and output in turn.
  private static func pieces(_ text: String) -> [(text: [String], shown: Shown?)] {
    var pieces: [(text: [String], shown: Shown?)] = [([], nil)]
    var isConsole = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        if pieces[pieces.count - 1].shown == nil {
          pieces[pieces.count - 1].text.append(line)
        } else {
          pieces.append(([line], nil))
        }
      } else if isConsole, line.hasPrefix("$ quanhe ") {
        pieces.append(([], Shown(command: String(line.dropFirst(9)), output: [])))
      } else if isConsole, pieces[pieces.count - 1].shown != nil {
        pieces[pieces.count - 1].shown?.output.append(line)
      } else {
        pieces[pieces.count - 1].text.append(line)
      }
    }
    return pieces
  }

  /// The width that outputs in documents are made for.
  private static let columns = 100

  /// What a document shows of an output: blank ends cut, and where it is long its first lines.
  private static func shown(_ output: String, lines limit: Int) -> [String] {
    var lines = output.components(separatedBy: "\n").map { line -> String in
      var line = line[...]
      while line.last == " " { line = line.dropLast() }
      return String(line)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.count > limit ? lines.prefix(limit - 1) + ["…"] : lines
  }

  private func check(_ document: URL, in program: Program, lines limit: Int) throws {
    var pieces = Self.pieces(try String(contentsOf: document, encoding: .utf8))
    var count = 0
    for index in pieces.indices {
      guard let shown = pieces[index].shown else { continue }
      count += 1
      let outcome = try program.run(line: shown.command, columns: Self.columns)
      #expect(outcome.code == 0, "\(shown.command)\n\(outcome.messages)")
      let lines = Self.shown(outcome.output, lines: limit)
      if Self.isRecording {
        pieces[index].shown?.output = lines
      } else {
        #expect(shown.output == lines, "\(document.lastPathComponent): \(shown.command)")
      }
    }
    #expect(count >= 6)
    guard Self.isRecording else { return }
    let text = pieces.map { piece in
      guard let shown = piece.shown else { return piece.text.joined(separator: "\n") }
      return (["$ quanhe " + shown.command] + shown.output).joined(separator: "\n")
    }
    try text.joined(separator: "\n").write(to: document, atomically: true, encoding: .utf8)
    Issue.record("recorded the outputs of today")
  }

  /// A folder with the examples, as the root of the repository has them.
  private func prepared() throws -> Program {
    let program = try Program()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "examples"),
      withDestinationURL: Program.repository.appending(path: "examples"))
    for folder in [".build/examples", "Graphs"] {
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    return program
  }

  @Test func theReadmeShowsTodaysOutput() throws {
    let program = try prepared()
    defer { program.remove() }
    try check(Program.repository.appending(path: "README.md"), in: program, lines: 16)
  }

  @Test func theGalleryIsOfToday() throws {
    let program = try prepared()
    defer { program.remove() }
    let graphs = Program.repository.appending(path: "Graphs")
    try check(graphs.appending(path: "README.md"), in: program, lines: 4)
    let made = program.folder.appending(path: "Graphs")
    let names = try FileManager.default.contentsOfDirectory(atPath: made.path).sorted()
    #expect(names.filter { $0.hasSuffix(".dot") }.count >= 6)
    for name in names {
      let fresh = try Data(contentsOf: made.appending(path: name))
      let kept = graphs.appending(path: name)
      if Self.isRecording {
        try fresh.write(to: kept)
      } else if name.hasSuffix(".dot") {
        // A picture depends on the fonts of the machine, the drawing behind it does not.
        #expect(try Data(contentsOf: kept) == fresh, "\(name) is not what its command makes")
      } else {
        #expect(FileManager.default.fileExists(atPath: kept.path) && fresh.count > 1_000, "\(name)")
      }
    }
  }
}
