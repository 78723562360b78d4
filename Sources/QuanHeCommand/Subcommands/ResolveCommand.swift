internal import ArgumentParser
private import EntityResolution
private import Foundation
private import TextCore

/// `quanhe resolve`: which mentions of somebody's own table are of one person.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Tell which mentions of a table are of one person, without a graph.",
    discussion: """
      Takes CSV with a header line, or JSON Lines: id, name, and any of title, organisation, \
      place, date, article. Gives id, cluster, confidence and reason in the same format and order.
      """)

  @Option(help: ArgumentHelp("The table, or - for standard input.", valueName: "file"))
  var mentions: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file; standard output unless given.", valueName: "file"))
  var output: String?

  func run() throws {
    let stream = try MentionFile.read(mentions)
    for fault in stream.diagnostics { Console.note("\(mentions): \(MentionFile.line(fault))") }
    if let output {
      let file = try OutputFile(output)
      do {
        try stream.write(file.write)
      } catch {
        file.discard()
        throw error
      }
      try file.finish()
    } else {
      stream.write { Console.write(String(decoding: $0, as: UTF8.self)) }
    }
    if stream.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
  }
}
