internal import ArgumentParser
internal import GraphExport
private import GraphQueries
private import GraphStore
internal import NewsModel

/// A format of export on the command line.
struct GraphFormatArgument: ExpressibleByArgument {
  /// The format.
  var format: GraphFormat

  init?(argument: String) {
    guard let format = GraphFormat(rawValue: argument.lowercased()) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { GraphFormat.allCases.map(\.rawValue) }
}

/// `quanhe export`: the graph in formats that other tools read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph, or a part of it, for other tools.",
    discussion: SelectionDateOptions.explanation + "\n\n"
      + GraphFormat.allCases.map { format in
        let omits = format.omits.map { "; leaves out \($0)" } ?? "; carries everything"
        return "\(format.rawValue): \(format.title)\(omits)."
      }.joined(separator: "\n"))

  @Argument(help: "The format.")
  var format: GraphFormatArgument

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file, or for formats of several files the folder; standard output unless given.",
      valueName: "file or dir"))
  var output: String?

  @OptionGroup var selection: SelectionOptions

  @Flag(name: .customLong("yed"), help: "GraphML: add what yEd needs to show labels.")
  var yEd = false

  @Option(
    help: ArgumentHelp(
      "Turtle, JSON-LD: the address that ids are put behind, ending in / or #.", valueName: "iri"))
  var base: String?

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    try selection.checkSteps()
    if yEd, format.format != .graphml {
      throw ValidationError("--yed says nothing to \(format.format.rawValue), only to graphml")
    }
    if let base {
      guard [.turtle, .jsonld].contains(format.format) else {
        throw ValidationError(
          "--base says nothing to \(format.format.rawValue), only to turtle and jsonld")
      }
      guard ExportOptions.isBase(base) else {
        throw ValidationError(
          "--base \(base): no address; give one like https://example.org/id/, ending in / or #")
      }
    }
    if format.format.isDirectory, output == nil {
      throw ValidationError("\(format.format.rawValue) is several files: say where with -o DIR")
    }
  }

  func run() throws {
    let database = try graph.openForReading()
    try database.reading {
      let selected = try selection.selection(graph, in: database)
      if selected.isEverything {
        try write(database)
      } else {
        try write(try selected.select(from: database))
      }
    }
  }

  private func write(_ source: some GraphReading) throws {
    var options = ExportOptions()
    options.yEd = yEd
    if let base { options.baseIRI = base }
    let exporter = GraphExporter(format: format.format, options: options)
    guard let output else {
      try exporter.export(source) { _, bytes in Console.write(bytes) }
      return
    }
    if format.format.isDirectory {
      try OutputFile.makeFolder(output)
    }
    let files = OpenFiles()
    do {
      try exporter.export(source) { name, bytes in
        let path = format.format.isDirectory ? "\(output)/\(name)" : output
        try files.file(path).write(bytes)
      }
    } catch {
      files.discard()
      throw error
    }
    try files.finish()
  }

  /// The files of an export, in the order begun; shared with the closure that fills them.
  private final class OpenFiles {
    private var files: [OutputFile] = []

    func file(_ path: String) throws -> OutputFile {
      if let known = files.last(where: { $0.path == path }) { return known }
      let file = try OutputFile(path)
      files.append(file)
      return file
    }

    func discard() { for file in files { file.discard() } }

    func finish() throws { for file in files { try file.finish() } }
  }
}
