internal import ArgumentParser
private import EntityResolution
private import Foundation

/// `quanhe resolve`: a filter that tells which mentions of somebody's table are one person.
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
    let table: MentionTable
    do {
      table = try MentionTable(try bytes())
    } catch let error as CommandError {
      throw CommandError("\(mentions): \(error)")
    }
    for fault in table.faults { Console.note("\(mentions): \(fault)") }
    let text = table.text(of: MentionResolver().resolve(table.records))
    if let output {
      try OutputFile.write(Array(text.utf8), to: output)
    } else {
      Console.write(text)
    }
    if !table.faults.isEmpty { throw ExitCode(65) }
  }

  private func bytes() throws -> [UInt8] {
    if mentions == "-" {
      return Array(try FileHandle.standardInput.readToEnd() ?? Data())
    }
    guard let data = FileManager.default.contents(atPath: mentions) else {
      Console.note("\(mentions): cannot be read: is it there, and a file?")
      throw ExitCode(65)
    }
    return Array(data)
  }
}
