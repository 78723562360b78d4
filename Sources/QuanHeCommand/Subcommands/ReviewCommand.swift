internal import ArgumentParser
private import GraphQueries
private import GraphStore
internal import NewsModel

/// `quanhe review`: doubtful pairs, and what a person decided about them.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List doubtful pairs, and decide for good what is one and what is two.",
    discussion: """
      Decisions on people, organisations, documents and meetings are kept by mention in an \
      append-only record; they outlive every rebuild, and wait where their articles are taken out. \
      A decision that contradicts an earlier one, \
      itself or through others, is refused with both shown.
      """,
    subcommands: [
      List.self, ReviewSameCommand.self, ReviewDifferentCommand.self, ReviewSplitCommand.self,
      ReviewUndoCommand.self, ReviewLogCommand.self, ReviewExportCommand.self,
      ReviewImportCommand.self, ReviewProvincesCommand.self, ReviewNamesakesCommand.self,
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
          let both = Set(ids).sorted().map(\.rawValue).joined(separator: "  ")
          Console.write("\(both)\(Set(ids).count == 1 ? "  taken for one" : "")\n")
          Console.write(report.text(of: pair) + "\n")
        }
      }
    }
  }
}

/// The two things that a decision is about.
struct ReviewPair: ParsableArguments {
  @Argument(help: "A person, organisation, document or meeting: an id, a name, or part of one.")
  var a: String

  @Argument(help: "Another of the same type.")
  var b: String

  @OptionGroup var graph: GraphOptions
}

/// `quanhe review same`.
struct ReviewSameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "Decide that two things are one.")

  @OptionGroup var pair: ReviewPair

  func run() throws {
    try Reviewer(pair.graph).decide(.same, pair.a, pair.b)
  }
}

/// `quanhe review different`.
struct ReviewDifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different", abstract: "Decide that two things are two.")

  @OptionGroup var pair: ReviewPair

  func run() throws {
    try Reviewer(pair.graph).decide(.different, pair.a, pair.b)
  }
}

/// `quanhe review split`.
struct ReviewSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Decide that what was taken for one is two.",
    discussion: """
      The mentions in the articles named are taken out, together, as another of its kind. \
      Without articles, lists the mentions, and where an article mentions a person several times \
      each place with a number: ARTICLE#NUMBER takes out that place alone, so that two people of \
      one name in one article can be told apart. What the article says of the person goes to \
      whichever is mentioned nearest.
      """)

  @Argument(help: "An id, a name, or an unambiguous part of one.")
  var entity: String

  @Argument(
    help: ArgumentHelp(
      "An article's id, source, or file name, or a place of it.", valueName: "article"))
  var articles: [String] = []

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).split(entity, articles)
  }
}

/// `quanhe review undo`.
struct ReviewUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo the last decision that stands, or any by its number.",
    discussion: """
      `quanhe review log` has the numbers. What one call of `review` decided is undone together.
      """)

  @Argument(help: ArgumentHelp("The numbers of decisions.", valueName: "number"))
  var numbers: [Int] = []

  @Flag(help: "Leave what the same calls decided besides.")
  var alone = false

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).undo(numbers, alone: alone)
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
      let waiting = try database.waitingDecisions()
      switch format {
      case .json:
        Console.write(
          JSONValue.array(decisions.map { $0.json(report, waiting: waiting) }).pretty + "\n")
      case .table:
        if decisions.isEmpty { graph.note("no decisions recorded") }
        let rows = decisions.map { decision in
          [
            String(decision.sequence), decision.word, report.name(decision.left),
            report.name(decision.right), decision.author, decision.made, decision.undone ?? "",
            waiting.contains(decision.sequence) ? "yes" : "",
          ]
        }
        let headings = ["number", "decision", "a", "b", "by", "made", "undone", "waits"]
        Console.write(TextTable(headings: headings, rows: rows).text(width: Console.width))
      }
    }
  }
}

/// `quanhe review export`.
struct ReviewExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the decisions in force as lines of a nomenklatura resolver file.")

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file; standard output unless given.", valueName: "file"))
  var output: String?

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).export(to: output)
  }
}

/// `quanhe review import`.
struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in the decisions that `review export` wrote.",
    discussion: """
      Nothing is taken in where one of them contradicts what was decided before, or another of \
      the file: both lines are shown. A decision on mentions that no article of the graph has is \
      kept and holds once such an article is built.
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var file: String

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try Reviewer(graph).importLines(from: file)
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

  /// `{"sequence", "judgement", "left", "right", "author", "made", "undone", "waits"}`; it waits
  /// where no article has one of its mentions.
  fileprivate func json(_ report: ExplanationReport, waiting: Set<Int>) -> JSONValue {
    [
      "sequence": .integer(sequence), "judgement": .text(word),
      "left": report.json(of: left), "right": report.json(of: right),
      "author": .text(author), "made": .text(made), "undone": .optional(undone),
      "waits": .flag(waiting.contains(sequence)),
    ]
  }
}
