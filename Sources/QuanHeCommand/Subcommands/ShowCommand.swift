internal import ArgumentParser
internal import GraphQueries

/// `quanhe show`: the dossier of an entity.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what the graph knows of an entity, with the evidence of each fact.")

  @Argument(help: "An id, a name, or an unambiguous part of one.")
  var entity: String

  @Option(
    help: ArgumentHelp("Only these relations, parted by commas.", valueName: "types"))
  var relations: RelationTypesArgument?

  @Option(help: "With --relations: only those that point out of the entity, or into it.")
  var direction: Direction = .both

  /// Which way the relations shown point.
  enum Direction: String, CaseIterable, ExpressibleByArgument {
    case both
    case incoming
    case outgoing
  }

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    if direction != .both, relations == nil {
      throw ValidationError("--direction needs --relations")
    }
  }

  func run() throws {
    try graph.ask { answers in
      var dossier = try answers.dossier(of: try graph.entity(entity, in: answers))
      if let relations {
        dossier.keep(
          relations.types, incoming: direction != .outgoing, outgoing: direction != .incoming)
      }
      switch format {
      case .json: Console.write(dossier.json.pretty + "\n")
      case .table: Console.write(DossierReport.text(of: dossier, width: Console.width))
      }
    }
  }
}
