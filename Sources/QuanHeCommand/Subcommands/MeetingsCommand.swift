internal import ArgumentParser
internal import GraphQueries

/// `quanhe meetings`: meetings with their chairs.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "List meetings with their chairs, by date.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.ask { answers in
      graph.print(try answers.meetings(filters.filter), format.format)
    }
  }
}
