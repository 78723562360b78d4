internal import ArgumentParser
internal import GraphQueries

/// `quanhe show`: the dossier of an entity.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what the graph knows of an entity, with the evidence of each fact.")

  @Argument(help: "An id, a name, or an unambiguous part of one.")
  var entity: String

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.ask { answers in
      let dossier = try answers.dossier(of: try graph.entity(entity, in: answers))
      switch format {
      case .json: Console.write(dossier.json.pretty + "\n")
      case .table: Console.write(DossierReport.text(of: dossier, width: Console.width))
      }
    }
  }
}
