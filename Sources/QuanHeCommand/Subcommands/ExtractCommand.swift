internal import ArgumentParser
private import Foundation
private import GraphQueries
private import NewsExtraction
private import NewsModel
private import TextCore

/// `quanhe extract`: articles in, facts out, one JSON object a line.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the facts of each article as a JSON object.")

  @Argument(help: ArgumentHelp("Text files.", valueName: "input"))
  var inputs: [String]

  func run() throws {
    let extractor = try Extractor()
    for path in inputs {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("\(path): cannot be read")
      }
      let article = Article(
        id: EntityID(type: .article, slug: path, key: path), source: path,
        text: SourceText(String(decoding: data, as: UTF8.self)))
      Console.write(FactsJSON.object(extractor.facts(of: article)).compact + "\n")
    }
  }
}
