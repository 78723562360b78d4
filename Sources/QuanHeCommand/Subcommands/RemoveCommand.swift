internal import ArgumentParser
private import GraphQueries
private import GraphStore
internal import NewsModel
private import NewsPipeline

/// `quanhe remove`: articles out of the graph again.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take articles out, with the facts that only they support.")

  @Argument(
    help: ArgumentHelp("An article's id, its source, or its file name.", valueName: "article"))
  var articles: [String]

  @Option(help: "The format of the summary.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let database = try graph.open(.readWrite)
    let stored = try database.articles()
    var chosen: [EntityID] = []
    var unknown: [String] = []
    for text in articles {
      let fitting = Self.articles(text, among: stored)
      if fitting.count > 1 {
        Console.note("“\(text)” can mean any of these; give the id:")
        for article in fitting { Console.line("  \(article.id)  \(article.source)") }
        throw ExitCode.failure
      }
      if let article = fitting.first { chosen.append(article.id) } else { unknown.append(text) }
    }
    let console = PipelineConsole(isQuiet: graph.quiet)
    let report = try Pipeline(database: database).remove(articles: chosen, event: console.show)
    console.finish()
    switch format {
    case .json: Console.write(PipelineSummary.json(of: report).pretty + "\n")
    case .table: if !graph.quiet { Console.write(PipelineSummary.text(of: report)) }
    }
    for text in unknown { Console.note("no article “\(text)” in \(graph.path)") }
    if !unknown.isEmpty { throw ExitCode.failure }
  }

  /// The articles that a text means: by id, by source, else by the source's last part.
  private static func articles(_ text: String, among stored: [ArticleHeader]) -> [ArticleHeader] {
    let exact = stored.filter { $0.id.rawValue == text || $0.source == text }
    if !exact.isEmpty { return exact }
    return stored.filter { header in
      header.source.split(separator: "/").last.map { String($0) } == text
    }
  }
}
