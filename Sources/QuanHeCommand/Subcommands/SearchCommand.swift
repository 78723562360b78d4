internal import ArgumentParser
internal import GraphQueries
internal import NewsModel

/// An entity type on the command line, in any case.
struct EntityTypeArgument: ExpressibleByArgument {
  /// The type.
  var type: EntityType

  init?(argument: String) {
    let name = argument.lowercased()
    guard let type = EntityType.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      return nil
    }
    self.type = type
  }

  static var allValueStrings: [String] { EntityType.allCases.map { $0.rawValue.lowercased() } }
}

/// `quanhe search`: entities by name.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find entities by name, alias or abbreviation, with or without diacritics.")

  @Argument(help: "The text.")
  var text: String

  @Option(help: ArgumentHelp("Only entities of this type.", valueName: "type"))
  var type: EntityTypeArgument?

  @Option(help: ArgumentHelp("The most entities to list.", valueName: "n"))
  var limit = 20

  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    try graph.ask { answers in
      let rows = try answers.search(text, types: type.map { [$0.type] }, limit: limit)
      graph.print(Answer(rows: rows), format.format)
    }
  }
}
