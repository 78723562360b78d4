internal import ArgumentParser
internal import GraphQueries

/// `quanhe roles`: who held what.
struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "List who held which post, and between which dates the texts attest it.")

  @OptionGroup var filters: FilterOptions

  @Option(
    help: ArgumentHelp("The whole title: Bí thư is not Phó Bí thư.", valueName: "text"))
  var title: String?

  @Flag(help: "With --org: also the posts in the parts of the body.")
  var parts = false

  @Flag(help: "Only posts that the texts call former.")
  var former = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func validate() throws {
    guard filters.document == nil else {
      throw ValidationError("--document does not go with posts; try documents or who signed")
    }
    guard !parts || filters.org != nil else { throw ValidationError("--parts needs --org") }
  }

  func run() throws {
    try graph.ask { answers in
      var filter = filters.filter
      filter.title = title
      filter.includesParts = parts
      filter.isFormer = former
      graph.print(try answers.roles(filter), format.format)
    }
  }
}
