internal import ArgumentParser
private import EntityResolution
private import Foundation
private import GoldScoring
private import NewsExtraction
private import NewsModel
private import TextCore

/// `quanhe evaluate`: an extraction against gold annotations.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Precision, recall and F1 per class against gold annotations.",
    discussion: """
      Where the gold folder has a CROSS.json, linking across articles is scored too: pairwise, \
      B-cubed, and the pairs that must not be one but became one. With --mentions a table of \
      mentions is resolved as `quanhe resolve` does it, and scored against a column of it.
      """)

  @Option(help: ArgumentHelp("The folder of gold annotations.", valueName: "dir"))
  var gold: String?

  @Option(help: ArgumentHelp("The folder of the texts they annotate.", valueName: "dir"))
  var texts: String?

  @Option(help: ArgumentHelp("A table of mentions to resolve and score.", valueName: "file"))
  var mentions: String?

  @Option(
    help: ArgumentHelp(
      "The column of the table that tells who each mention is of.", valueName: "column"))
  var truth = "person"

  @Option(help: ArgumentHelp("A folder of lexicons to add.", valueName: "dir"))
  var lexicon: String?

  @Flag(help: "List every missed and invented row, article by article.")
  var errors = false

  @Option(
    help: ArgumentHelp(
      "A JSON file of figures; fails, naming it, where one has fallen.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write the figures to the baseline file instead of comparing.")
  var record = false

  func validate() throws {
    if record, baseline == nil { throw ValidationError("--record needs --baseline FILE") }
    if (gold == nil) != (texts == nil) || (gold == nil) == (mentions == nil) {
      throw ValidationError("give --gold DIR and --texts DIR, or --mentions FILE")
    }
  }

  func run() throws {
    if let mentions { return try score(mentions) }
    guard let gold, let texts else { return }
    let folder = try GoldFolder(gold: gold, texts: texts)
    let extractor = try Extractor(lexiconDirectory: lexicon)
    var board = ScoreBoard()
    var articles: [(name: String, facts: ArticleFacts)] = []
    for entry in folder.entries {
      let facts = extractor.facts(of: entry.article)
      board.add(ArticleScore(of: facts, against: entry.gold))
      articles.append((entry.gold.name, facts))
    }
    let resolution = try folder.cross.map { bytes in
      ResolutionScore(
        against: try CrossGold(json: bytes), articles: articles,
        links: Resolver().resolve(articles.map(\.facts)).links)
    }
    Console.write(ScoreReport.table(of: board))
    if let resolution { Console.write(ScoreReport.table(of: resolution)) }
    if errors { Console.write(ScoreReport.errors(of: board)) }
    if let baseline {
      try compare(Baseline(board, resolution: resolution), with: baseline)
    }
  }

  /// Scores a table of mentions.
  private func score(_ mentions: String) throws {
    let stream = try MentionFile.read(mentions, extra: truth)
    for fault in stream.diagnostics { Console.note("\(mentions): \(MentionFile.line(fault))") }
    guard let score = stream.score() else {
      throw CommandError("\(mentions): there is no column “\(truth)” that tells the truth")
    }
    Console.write(ScoreReport.table(of: score, mentions: stream.count))
    if stream.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
  }

  private func compare(_ figures: Baseline, with path: String) throws {
    if record {
      try ScoreReport.json(of: figures).write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    guard let data = FileManager.default.contents(atPath: path),
      let known = try? JSONDecoder().decode([String: Double].self, from: data)
    else { throw GoldError(file: path, reason: "cannot be read as a baseline") }
    let falls = Baseline(figures: known).falls(in: figures)
    for fall in falls {
      let now = fall.now.map(ScoreReport.ratio) ?? "not measured"
      Console.note("\(fall.name) fell from \(ScoreReport.ratio(fall.was)) to \(now)")
    }
    if !falls.isEmpty { throw ExitCode.failure }
  }
}
