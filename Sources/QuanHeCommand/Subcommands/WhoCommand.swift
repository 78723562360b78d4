internal import ArgumentParser
internal import GraphQueries

/// An action on the command line.
struct WhoActionArgument: ExpressibleByArgument {
  /// The action.
  var action: WhoAction

  init?(argument: String) {
    guard let action = WhoAction(rawValue: argument.lowercased()) else { return nil }
    self.action = action
  }

  static var allValueStrings: [String] { WhoAction.allCases.map(\.rawValue) }
}

/// `quanhe who`: who did what, where and when.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Ask who chaired, attended, spoke at, concluded or directed meetings, and so on.",
    discussion: """
      All conditions must hold. succeeded and preceded tell who came after or was before --person \
      in a post, where the same words tell of both. With held, --org is the body of the post and the dates are those \
      for which it is attested; with signed and issued, the document's.
      """)

  @Argument(help: "What was done.")
  var action: WhoActionArgument

  @OptionGroup var filters: FilterOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.ask { answers in
      switch action.action {
      case .chaired, .attended, .spoke, .concluded, .directed, .present:
        graph.print(try answers.participations(action.action, filters.filter), format.format)
      case .held:
        graph.print(try answers.roles(filters.filter), format.format)
      case .succeeded, .preceded:
        guard filters.person != nil else {
          throw ValidationError("who \(action.action.rawValue) needs --person")
        }
        graph.print(try answers.appointments(action.action, filters.filter), format.format)
      case .appointed, .dismissed, .resigned, .retired:
        graph.print(try answers.appointments(action.action, filters.filter), format.format)
      case .signed, .issued:
        graph.print(try answers.authorships(action.action, filters.filter), format.format)
      }
    }
  }
}
