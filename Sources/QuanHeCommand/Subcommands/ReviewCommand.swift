internal import ArgumentParser
private import GraphQueries
private import GraphStore
internal import NewsModel

/// `quanhe review`: doubtful pairs, and what a person decided about them.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List doubtful pairs of people, and decide on them for good.",
    discussion: """
      Decisions are kept by mention in an append-only record; they outlive every rebuild.
      """,
    subcommands: [
      List.self, ReviewSameCommand.self, ReviewDifferentCommand.self, ReviewSplitCommand.self,
      ReviewUndoCommand.self, ReviewLogCommand.self,
    ],
    defaultSubcommand: List.self)

  /// `quanhe review list`, what `quanhe review` alone does.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the pairs whose verdict hangs by least.")

    @Option(help: ArgumentHelp("The most pairs to list.", valueName: "n"))
    var limit = 20

    @Option(help: "The format.")
    var format: DocumentFormat = .table

    @OptionGroup var graph: GraphOptions

    func validate() throws {
      if limit < 1 { throw ValidationError("--limit must be at least 1") }
    }

    func run() throws {
      let database = try graph.openForReading()
      try database.reading {
        let report = ExplanationReport(articles: try database.articles())
        let pairs = try database.doubtfulPairs(limit: limit)
        if format == .json {
          Console.write(JSONValue.array(pairs.map(report.json)).pretty + "\n")
          return
        }
        if pairs.isEmpty { graph.note("no pair was close enough to doubt") }
        for pair in pairs {
          let ids = try [pair.left, pair.right].compactMap { try database.entity(of: $0) }
          Console.write("\(ids.map(\.rawValue).joined(separator: "  "))\n")
          Console.write(report.text(of: pair) + "\n")
        }
      }
    }
  }
}

/// `quanhe review same`.
struct ReviewSameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "Decide that two people are one.")

  @Argument(help: "A person: an id, a name, or an unambiguous part of one.")
  var a: String

  @Argument(help: "Another.")
  var b: String

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).decide(.same, a, b)
  }
}

/// `quanhe review different`.
struct ReviewDifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different", abstract: "Decide that two people are two.")

  @Argument(help: "A person: an id, a name, or an unambiguous part of one.")
  var a: String

  @Argument(help: "Another.")
  var b: String

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).decide(.different, a, b)
  }
}

/// `quanhe review split`.
struct ReviewSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Decide that one entity is two people.",
    discussion: """
      The mentions of the person in the articles named are taken out, together, as another \
      person. Without articles, lists the mentions.
      """)

  @Argument(help: "The person: an id, a name, or an unambiguous part of one.")
  var entity: String

  @Argument(
    help: ArgumentHelp("An article's id, source, or file name.", valueName: "article"))
  var articles: [String] = []

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).split(entity, articles)
  }
}

/// `quanhe review undo`.
struct ReviewUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo the last decision that stands.")

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).undo()
  }
}

/// `quanhe review log`.
struct ReviewLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List every decision, undone ones too.")

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let database = try graph.openForReading()
    try database.reading {
      let report = ExplanationReport(articles: try database.articles())
      let decisions = try database.decisions()
      switch format {
      case .json:
        Console.write(JSONValue.array(decisions.map { $0.json(report) }).pretty + "\n")
      case .table:
        if decisions.isEmpty { graph.note("no decisions recorded") }
        let rows = decisions.map { decision in
          [
            String(decision.sequence), decision.word, report.name(decision.left),
            report.name(decision.right), decision.author, decision.made, decision.undone ?? "",
          ]
        }
        let headings = ["number", "decision", "a", "b", "by", "made", "undone"]
        Console.write(TextTable(headings: headings, rows: rows).text(width: Console.width))
      }
    }
  }
}

extension Decision {
  /// The judgement as the command calls it.
  var word: String {
    switch judgement {
    case .same: "same"
    case .different: "different"
    case .unsure: "unsure"
    }
  }

  /// `{"sequence", "judgement", "left", "right", "author", "made", "undone"}`.
  fileprivate func json(_ report: ExplanationReport) -> JSONValue {
    [
      "sequence": .integer(sequence), "judgement": .text(word),
      "left": report.json(of: left), "right": report.json(of: right),
      "author": .text(author), "made": .text(made), "undone": .optional(undone),
    ]
  }
}
