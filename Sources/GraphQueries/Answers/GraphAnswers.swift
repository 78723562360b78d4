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
  /// The body of each role looked at; nil inside where it has none.
  private var bodies: [EntityID: EntityID?] = [:]

  init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// Reads every entity of the types at once: for answers that look at most of them.
  mutating func preload(_ types: Set<EntityType>) throws {
    try graph.forEachEntity(ofTypes: types) { known[$0.id] = $0 }
  }

  /// The entity, or nil where the graph has none of that id.
  mutating func entity(_ id: EntityID) throws -> Entity? {
    if let entity = known[id] { return entity }
    guard let entity = try graph.entity(id) else { return nil }
    known[id] = entity
    return entity
  }

  /// Reads the body of every role at once.
  mutating func preloadBodiesOfRoles() throws {
    try graph.forEachRelation(ofTypes: [.inBody]) { bodies[$0.source] = $0.target }
  }

  /// The body that a role is in.
  mutating func body(ofRole role: EntityID) throws -> Entity? {
    if let known = bodies[role] { return try known.flatMap { try entity($0) } }
    let relations = try graph.relations(of: role, direction: .outgoing, types: [.inBody])
    bodies[role] = .some(relations.first?.target)
    return try relations.first.flatMap { try entity($0.target) }
  }

  /// The entities that exist, as rows name them, in the order of the ids given.
  mutating func references(_ ids: some Sequence<EntityID>) throws -> [EntityReference] {
    try ids.compactMap { try entity($0).map { EntityReference($0) } }
  }
}
