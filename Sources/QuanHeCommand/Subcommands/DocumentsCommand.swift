internal import ArgumentParser
internal import GraphQueries

/// `quanhe documents`: documents, who issued them, who cites them.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "List documents, who issued them and what cites them.")

  @Option(
    help: ArgumentHelp(
      "The number or whole parts of it: 05 fits 05-CT/TW, 24-QĐ/TW not 124-QĐ/TW.",
      valueName: "n"))
  var number: String?

  @Option(help: ArgumentHelp("The type: Chỉ thị, Nghị quyết.", valueName: "text"))
  var type: String?

  @Option(help: ArgumentHelp("The body that issued it.", valueName: "text"))
  var issuer: String?

  @Option(
    help: ArgumentHelp(
      "An article (its id, the start of its file name, words of its title, its locality) or a meeting.",
      valueName: "text"))
  var citedIn: String?

  @Option(help: ArgumentHelp("Who signed it.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp("Another article or meeting that cites it too.", valueName: "text"))
  var alsoCitedIn: String?

  @Flag(help: "Only documents with a number.")
  var numbered = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    var filter = DocumentFilter()
    filter.number = number
    filter.type = type
    filter.issuer = issuer
    filter.citedIn = citedIn
    filter.alsoCitedIn = alsoCitedIn
    filter.isNumbered = numbered
    filter.person = person
    filter.on = dates.on?.date
    filter.from = dates.period.from?.date
    filter.to = dates.period.to?.date
    try graph.ask { answers in
      graph.print(try answers.documents(filter), format.format)
    }
  }
}
