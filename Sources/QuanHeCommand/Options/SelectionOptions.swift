internal import ArgumentParser
private import CypherEngine
internal import GraphExport
internal import GraphQueries
internal import GraphStore
internal import NewsModel

/// Which part of the graph is exported or drawn.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A body with its parts and posts.", valueName: "text"))
  var org: [String] = []

  @Option(help: ArgumentHelp("A person with what is one step away.", valueName: "name"))
  var person: [String] = []

  @Option(
    help: ArgumentHelp("A place with the places, bodies and meetings in it.", valueName: "text"))
  var place: [String] = []

  @OptionGroup var dates: SelectionDateOptions

  @Option(help: ArgumentHelp("Steps taken from what was chosen.", valueName: "n"))
  var hops: Int?

  @Option(help: ArgumentHelp("The entity types kept, parted by commas.", valueName: "types"))
  var types: EntityTypesArgument?

  @Option(help: ArgumentHelp("The relation types kept, parted by commas.", valueName: "types"))
  var relations: RelationTypesArgument?

  @Option(
    help: ArgumentHelp(
      "Only relations that so many articles support, and what these tie.", valueName: "n"))
  var minArticles = 0

  @Option(
    help: ArgumentHelp(
      "What an openCypher query returns; where it returns nodes alone, with all between them.",
      valueName: "cypher"))
  var query: String?

  @Option(help: ArgumentHelp("Only so many entities, those with most relations.", valueName: "n"))
  var top: Int?

  func validate() throws {
    if let hops, hops < 0 { throw ValidationError("--hops must not be negative") }
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
    if minArticles < 0 { throw ValidationError("--min-articles must not be negative") }
  }

  /// Refuses steps from nothing.
  func checkSteps() throws {
    if hops != nil, org.isEmpty, person.isEmpty, place.isEmpty, query == nil {
      throw ValidationError(
        "--hops needs something to start from: --org, --person, --place or --query")
    }
  }

  /// The options that were given, as they are written.
  var given: [String] {
    let options: [(String, Bool)] = [
      ("--org", !org.isEmpty), ("--person", !person.isEmpty), ("--place", !place.isEmpty),
      ("--from", dates.period.from != nil), ("--to", dates.period.to != nil),
      ("--on", dates.on != nil),
      ("--hops", hops != nil),
      ("--types", types != nil), ("--relations", relations != nil),
      ("--min-articles", minArticles > 0), ("--query", query != nil), ("--top", top != nil),
    ]
    return options.filter(\.1).map(\.0)
  }

  /// The selection, its names looked up.
  func selection(_ graph: GraphOptions, in database: GraphDatabase) throws -> GraphSelection {
    let answers = GraphAnswers(database)
    var selection = GraphSelection()
    func ids(_ texts: [String], _ type: EntityType) throws -> [EntityID] {
      try texts.map { try graph.entity($0, types: [type], in: answers).id }
    }
    selection.organisations = try ids(org, .organisation)
    selection.people = try ids(person, .person)
    selection.places = try ids(place, .place)
    selection.companions = try meetingsByWords(in: selection.places, database, answers)
    if let query {
      let stored = try StoredPropertyGraph(database)
      let rows = try QueryCommand.reportingErrors {
        try CypherEngine(graph: stored).run(query).rows
      }
      var seen: Set<EntityID> = []
      selection.entities = stored.entities(in: rows.flatMap { $0 }).filter {
        seen.insert($0).inserted
      }
      let links = stored.relationIDs(in: rows.flatMap { $0 })
      if !links.isEmpty { selection.links = links }
      try stored.check()
      guard !selection.entities.isEmpty else {
        throw CommandError("the query returns no nodes, relationships or paths")
      }
    }
    selection.from = dates.period.from?.date
    selection.to = dates.period.to?.date
    selection.on = dates.on?.date
    selection.hops = hops
    selection.types = types?.types
    selection.relations = relations?.types
    selection.minimumArticles = minArticles
    selection.top = top
    return selection
  }
}

extension SelectionOptions {
  /// The meetings that `quanhe meetings --place` finds by the words of their venue or by their
  /// organisers; what relations say of where a meeting was, the selection follows itself.
  private func meetingsByWords(
    in places: [EntityID], _ database: GraphDatabase, _ answers: GraphAnswers
  ) throws -> [EntityID] {
    let lifetimes = Lifetimes(of: database)
    return try places.flatMap { id -> [EntityID] in
      var filter = AnswerFilter()
      filter.place = try database.entity(id)?.name
      // Of two places of one name, before and after a reform, the day tells which is meant.
      let lifetime = try lifetimes.lifetime(of: id)
      return try answers.meetings(filter).rows.map(\.meeting).filter { meeting in
        if lifetime.hasNamesake, !(meeting.date.map(lifetime.contains) ?? false) { return false }
        return try database.relations(
          of: meeting.id, direction: .outgoing, types: [.heldAt, .locatedIn]
        ).isEmpty
      }.map(\.id)
    }
  }
}

/// Entity types on the command line, parted by commas, in any case.
struct EntityTypesArgument: ExpressibleByArgument {
  /// The types.
  var types: Set<EntityType>

  init?(argument: String) {
    var found: Set<EntityType> = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let one = EntityTypeArgument(argument: String(name)) else { return nil }
      found.insert(one.type)
    }
    types = found
  }

  static var allValueStrings: [String] { EntityTypeArgument.allValueStrings }
}
