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

/// The first and the last day of a period; each may be partial.
struct PeriodOptions: ParsableArguments {
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

/// The dates that rows or documents must lie in; each may be partial.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("On or within this date: 2024, 2024-04, 2024-04-12.", valueName: "date"))
  var on: DateArgument?

  @OptionGroup var period: PeriodOptions
}

/// The day or period of a part of the graph that is drawn or exported.
struct SelectionDateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "As of this day: posts held on it, what had happened by then; see above.",
      valueName: "date"))
  var on: DateArgument?

  @OptionGroup var period: PeriodOptions

  /// What a day means, for the help of commands that select.
  static let explanation = """
    --on DATE gives what was so on that day: the posts held on it, as far as the articles tell \
    (last attested at most five years before, with neither an end nor a later head of the same \
    body by then), no body or place that came to be later, and the meetings, documents and \
    changes up to it; posts and meetings without a date are left out, as meetings are by --from and --to.
    """
}
