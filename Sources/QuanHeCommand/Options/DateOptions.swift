internal import ArgumentParser
internal import NewsModel

/// A date on the command line.
struct DateArgument: ExpressibleByArgument {
  /// The date.
  var date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument) else { return nil }
    self.date = date
  }

  var defaultValueDescription: String { date.description }
}

/// The dates that rows, documents or a part of the graph must lie in; each may be partial.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("On or within this date: 2024, 2024-04, 2024-04-12.", valueName: "date"))
  var on: DateArgument?

  @Option(help: ArgumentHelp("Not before this date.", valueName: "date"))
  var from: DateArgument?

  @Option(help: ArgumentHelp("Not after this date.", valueName: "date"))
  var to: DateArgument?

  func validate() throws {
    if let from, let to, to.date.lastDay < from.date.firstDay {
      throw ValidationError("--from \(from.date) lies behind --to \(to.date)")
    }
  }
}
