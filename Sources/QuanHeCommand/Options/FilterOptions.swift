internal import ArgumentParser
internal import GraphQueries
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

/// What rows must have to do with.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A meeting: its id, label or words of these.", valueName: "text"))
  var meeting: String?

  @Option(
    help: ArgumentHelp(
      "A body that held the meeting or houses it, its parts included; the body of a post.",
      valueName: "text"))
  var org: String?

  @Option(help: ArgumentHelp("Where.", valueName: "text"))
  var place: String?

  @Option(
    help: ArgumentHelp("On or within this date: 2024, 2024-04, 2024-04-12.", valueName: "date"))
  var on: DateArgument?

  @Option(help: ArgumentHelp("Not before this date.", valueName: "date"))
  var from: DateArgument?

  @Option(help: ArgumentHelp("Not after this date.", valueName: "date"))
  var to: DateArgument?

  @Option(help: ArgumentHelp("A person, with or without marks, or in part.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("Who chaired the meeting.", valueName: "name"))
  var chairedBy: String?

  func validate() throws {
    if let from, let to, to.date.lastDay < from.date.firstDay {
      throw ValidationError("--from \(from.date) lies behind --to \(to.date)")
    }
  }

  /// The filter these make.
  var filter: AnswerFilter {
    var filter = AnswerFilter()
    filter.meeting = meeting
    filter.organisation = org
    filter.place = place
    filter.on = on?.date
    filter.from = from?.date
    filter.to = to?.date
    filter.person = person
    filter.chair = chairedBy
    return filter
  }
}
