internal import ArgumentParser
private import NewsExtraction
private import NewsModel
private import NewsStreams

/// `quanhe extract`: articles in, facts out, one JSON object a line.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the facts of each article as a JSON object, without a graph.")

  @OptionGroup var input: InputOptions

  @Flag(help: "Add to each object the rule and the lexicon entries that made each fact.")
  var trace = false

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  func run() throws {
    let stream = ExtractionStream(
      extractor: try Extractor(lexiconDirectory: input.lexicon), jobs: input.threads,
      tracing: trace)
    let writer = FactsJSONWriter()
    var faults = InputFaults(isQuiet: quiet)
    var buffer: [UInt8] = []
    try stream.run(inputs: input.inputs) { _, facts in
      writer.append(facts, to: &buffer)
      // Each object goes out as soon as it is made: whoever reads may be waiting for it.
      Console.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    } diagnostic: { diagnostic in
      faults.note(diagnostic)
    }
    try faults.check()
  }
}
