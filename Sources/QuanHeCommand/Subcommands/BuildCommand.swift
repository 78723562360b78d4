internal import ArgumentParser
private import GraphQueries
private import GraphStore
private import NewsPipeline

/// `quanhe build`: articles into the graph.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read articles into the graph: extract, resolve, store.",
    discussion: """
      An article that is stored already and unchanged is skipped, an edited one replaced with its \
      facts. The outcome does not depend on order, on how articles are split over calls, or on \
      --jobs; a call that is cut off leaves the graph as it was.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Extract unchanged articles too.")
  var rebuild = false

  @Option(help: "The format of the summary.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let console = PipelineConsole(isQuiet: graph.quiet)
    let database = try GraphDatabase(path: graph.path, access: .readWrite)
    let report = try Pipeline(database: database).build(
      inputs: input.inputs, jobs: input.threads, rebuild: rebuild,
      lexiconDirectory: input.lexicon, event: console.show)
    console.finish()
    switch format {
    case .json: Console.write(PipelineSummary.json(of: report).pretty + "\n")
    case .table: if !graph.quiet { Console.write(PipelineSummary.text(of: report)) }
    }
    if report.failed > 0 { throw ExitCode(65) }
  }
}
