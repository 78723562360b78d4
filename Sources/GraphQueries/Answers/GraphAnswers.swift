public import NewsModel

/// The typed questions of the command, asked of a graph.
///
/// Every answer is a list of rows in a fixed order, each with the words that support it.
public struct GraphAnswers: Sendable {
  /// The graph asked.
  public let graph: any GraphReading
  /// How names are understood.
  public let lookup: EntityLookup

  /// Makes the questions askable of a graph.
  public init(_ graph: any GraphReading) {
    self.graph = graph
    lookup = EntityLookup(graph)
  }
}

/// Entities of a graph, each read once.
struct EntityCache {
  private let graph: any GraphReading
  private var known: [EntityID: Entity] = [:]

  init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// The entity, or nil where the graph has none of that id.
  mutating func entity(_ id: EntityID) throws -> Entity? {
    if let entity = known[id] { return entity }
    guard let entity = try graph.entity(id) else { return nil }
    known[id] = entity
    return entity
  }

  /// The entities that exist, as rows name them, in the order of the ids given.
  mutating func references(_ ids: some Sequence<EntityID>) throws -> [EntityReference] {
    try ids.compactMap { try entity($0).map { EntityReference($0) } }
  }
}
