internal import ArgumentParser
internal import GraphQueries

/// What rows must have to do with.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A meeting: its id, label or words of these.", valueName: "text"))
  var meeting: String?

  @Option(
    help: ArgumentHelp(
      """
      A body that held the meeting, housed it, took part or was met with, its parts included; the \
      body of a post.
      """,
      valueName: "text"))
  var org: String?

  @Option(
    help: ArgumentHelp(
      "Where, places that lie there included; a meeting of which no article says it is where the place in its name is, or its organisers are.",
      valueName: "text"))
  var place: String?

  @OptionGroup var dates: DateOptions

  @Option(help: ArgumentHelp("A person, with or without marks, or in part.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("Who chaired the meeting.", valueName: "name"))
  var chairedBy: String?

  @Option(
    help: ArgumentHelp(
      "A document, by type and number: with signed and issued the one meant, with meetings one cited there; not with posts.",
      valueName: "text"))
  var document: String?

  @Option(help: ArgumentHelp("Words that the quoted evidence must have.", valueName: "text"))
  var quote: String?

  /// The filter these make.
  var filter: AnswerFilter {
    var filter = AnswerFilter()
    filter.meeting = meeting
    filter.organisation = org
    filter.place = place
    filter.on = dates.on?.date
    filter.from = dates.period.from?.date
    filter.to = dates.period.to?.date
    filter.person = person
    filter.chair = chairedBy
    filter.document = document
    filter.quote = quote
    return filter
  }
}
