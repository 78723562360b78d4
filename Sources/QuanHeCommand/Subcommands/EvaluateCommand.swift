internal import ArgumentParser
private import Foundation
private import GoldScoring
private import NewsExtraction
private import NewsModel
private import TextCore

/// `quanhe evaluate`: an extraction against gold annotations.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Precision, recall and F1 per class against gold annotations.")

  @Option(help: ArgumentHelp("The folder of gold annotations.", valueName: "dir"))
  var gold: String

  @Option(help: ArgumentHelp("The folder of the texts they annotate.", valueName: "dir"))
  var texts: String

  @Flag(help: "List every missed and invented row, article by article.")
  var errors = false

  func run() throws {
    let folder = try GoldFolder(gold: gold, texts: texts)
    let extractor = try Extractor()
    var board = ScoreBoard()
    for entry in folder.entries {
      let text = SourceText(try String(contentsOfFile: entry.text, encoding: .utf8))
      let id = EntityID(type: .article, slug: entry.gold.name, key: entry.text)
      let article = Article(id: id, source: entry.text, text: text)
      board.add(ArticleScore(of: extractor.facts(of: article), against: entry.gold))
    }
    Console.write(ScoreReport.table(of: board))
    if errors { Console.write(ScoreReport.errors(of: board)) }
  }
}
