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
      in a post, where the same words tell of both. With held, --org is the body of the post and \
      the dates are those for which it is attested; with signed and issued, the document's. \
      --meeting with held means who took part in it, with signed and issued the documents cited at \
      it, with appointed and the like the changes told of in reports about it: by its day these \
      are also found where no article states theirs.
      """)

  @Argument(help: "What was done.")
  var action: WhoActionArgument

  @Option(
    help: ArgumentHelp(
      "Leave out who also did this at the meeting, as far as articles say; may be repeated.",
      valueName: "action"))
  var except: [WhoActionArgument] = []

  @Option(
    help: ArgumentHelp(
      "Only who also did this at the meeting; may be repeated.", valueName: "action"))
  var also: [WhoActionArgument] = []

  @Option(
    help: ArgumentHelp(
      "With posts: the whole title. Bí thư is not Phó Bí thư.", valueName: "text"))
  var title: String?

  @OptionGroup var filters: FilterOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func validate() throws {
    guard title == nil || action.action == .held || action.action.isChange else {
      throw ValidationError("--title goes with posts: held, appointed, dismissed, …")
    }
    for (name, actions) in [("--except", except), ("--also", also)] {
      guard actions.isEmpty || action.action.isParticipation else {
        throw ValidationError("\(name) goes with what is done at meetings")
      }
      guard actions.allSatisfy({ $0.action.isParticipation }) else {
        throw ValidationError("\(name) needs what is done at meetings: chaired, spoke, …")
      }
    }
    guard filters.document == nil || action.action != .held && !action.action.isChange else {
      throw ValidationError("--document goes with signed, issued and what is done at meetings")
    }
    guard filters.person == nil || action.action != .issued else {
      throw ValidationError("bodies issue documents: --org names one; people sign them")
    }
  }

  func run() throws {
    try graph.ask { answers in
      var filter = filters.filter
      filter.title = title
      filter.exceptions = except.map(\.action)
      filter.requirements = also.map(\.action)
      switch action.action {
      case .chaired, .attended, .spoke, .concluded, .directed, .led, .present:
        graph.print(try answers.participations(action.action, filter), format.format)
      case .held:
        graph.print(try answers.roles(filter), format.format)
      case .succeeded, .preceded:
        guard filters.person != nil else {
          throw ValidationError("who \(action.action.rawValue) needs --person")
        }
        graph.print(try answers.appointments(action.action, filter), format.format)
      case .appointed, .elected, .transferred, .dismissed, .removed, .resigned, .retired:
        graph.print(try answers.appointments(action.action, filter), format.format)
      case .signed, .issued:
        graph.print(try answers.authorships(action.action, filters.filter), format.format)
      }
    }
  }
}
