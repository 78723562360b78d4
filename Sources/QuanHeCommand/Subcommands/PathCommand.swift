internal import ArgumentParser
internal import GraphQueries
internal import NewsModel

/// `quanhe path`: how two entities hang together.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the shortest relationship paths between two entities, with evidence.",
    discussion: """
      Walks the relations that say something of both ends; what an article mentions, where things \
      lie and what is part of what are walked only with --through.
      """)

  @Argument(help: "Where the path starts: an id, a name, or an unambiguous part of one.")
  var a: String

  @Argument(help: "Where it ends.")
  var b: String

  @Option(help: ArgumentHelp("The most steps.", valueName: "n"))
  var maxHops = 8

  @Option(
    help: ArgumentHelp(
      "The relation types that may be walked, parted by commas, or all.", valueName: "types"))
  var through: RelationTypesArgument?

  @Flag(help: "Every shortest path instead of one.")
  var all = false

  @Option(help: "The format; in CSV a step is a record.")
  var format: AnswerFormat = .table

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    if maxHops < 1 { throw ValidationError("--max-hops must be at least 1") }
  }

  func run() throws {
    try graph.ask { answers in
      let start = try graph.entity(a, in: answers)
      let end = try graph.entity(b, in: answers)
      guard start.id != end.id else {
        throw ValidationError("both are \(start.name) (\(start.id)): nothing lies between")
      }
      var options = PathOptions()
      options.maxHops = maxHops
      options.findsAll = all
      if let through { options.types = through.types }
      let paths = try answers.paths(from: start, to: end, options)
      switch format {
      case .json where all: Console.write(JSONValue.array(paths.map(\.json)).pretty + "\n")
      case .json: Console.write((paths.first?.json ?? ["hops": []]).pretty + "\n")
      case .csv:
        let records = [PathReport.headings] + PathReport.records(of: paths)
        Console.write(records.map(CSVText.record).joined())
      case .table: Console.write(PathReport.text(of: paths, width: Console.width))
      }
      if paths.isEmpty {
        graph.note("no path of at most \(maxHops) steps; --through all walks every relation")
      }
    }
  }
}
