internal import ArgumentParser
internal import GraphQueries

/// `quanhe timeline`: dated facts in order.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List the dated facts of an entity in order.",
    discussion: """
      A fact whose own date no text gives stands at the day its article was published; its basis \
      says so.
      """)

  @Argument(help: "An id, a name, or an unambiguous part of one.")
  var entity: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.ask { answers in
      let rows = try answers.timeline(of: try graph.entity(entity, in: answers))
      graph.print(Answer(rows: rows), format.format)
    }
  }
}
