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
      --jobs; a call that is cut off leaves the graph as it was. A graph remembers the folder of \
      lexicons that it was built with and is built with it again, until --lexicon names another or \
      --no-lexicon leaves it out.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Extract unchanged articles too.")
  var rebuild = false

  @Flag(help: "Read with the built-in lexicons alone, though the graph was built with a folder.")
  var noLexicon = false

  @Option(help: "The format of the summary.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    if noLexicon, input.lexicon != nil {
      throw ValidationError("--lexicon and --no-lexicon exclude one another")
    }
  }

  func run() throws {
    let console = PipelineConsole(isQuiet: graph.quiet)
    let database = try GraphDatabase(path: graph.path, access: .readWrite)
    let lexicons = try lexicons(of: database)
    let report = try Pipeline(database: database).build(
      inputs: input.inputs, jobs: input.threads, rebuild: rebuild, lexicons: lexicons,
      event: console.show)
    console.finish()
    if report.outdated > 0 {
      graph.note(
        "\(report.outdated) stored \(report.outdated == 1 ? "article was" : "articles were") read "
          + "with other lexicons or by another version; name them as input to read them anew")
    }
    switch format {
    case .json: Console.write(PipelineSummary.json(of: report).pretty + "\n")
    case .table: if !graph.quiet { Console.write(PipelineSummary.text(of: report)) }
    }
    if report.failed > 0 { throw ExitCode(65) }
  }

  /// Which lexicons to read with; tells of a folder that nobody named in this call.
  private func lexicons(of database: GraphDatabase) throws -> LexiconChoice {
    if noLexicon { return .builtIn }
    if let folder = input.lexicon { return .folder(folder) }
    guard let folder = try database.lexiconFolder() else { return .asBefore }
    guard (try? LexiconChoice.asBefore.folder(in: database)) != nil else {
      throw CommandError(
        "\(LexiconChoice.Missing(folder: folder)); name it with --lexicon, or leave it out with "
          + "--no-lexicon")
    }
    graph.note("with the lexicons of \(folder), as before")
    return .asBefore
  }
}
