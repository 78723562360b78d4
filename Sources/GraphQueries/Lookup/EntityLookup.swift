public import NewsModel

/// Finds the entity that someone means.
public struct EntityLookup: Sendable {
  /// What a name led to.
  public enum Outcome: Sendable {
    /// One entity.
    case found(Entity)
    /// Several, best known first, with what tells each apart.
    case ambiguous([Candidate])
    /// None; with names that differ in their marks alone, if there are any.
    case unknown(suggestions: [Candidate])
  }

  /// One of several entities a name can mean.
  public struct Candidate: Sendable {
    /// The entity.
    public var entity: Entity
    /// Posts, dates, places: what tells it from the others.
    public var details: [String]

    /// Id, type, name and what tells it apart, on one line.
    public var line: String {
      let words = details.isEmpty ? "" : ": " + details.joined(separator: "; ")
      return "\(entity.id)  \(entity.type.rawValue)  \(entity.name)\(words)"
    }
  }

  private let graph: any GraphReading
  private static let limit = 100_000

  /// Makes a lookup in a graph.
  public init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// The one entity that is meant by an id, an exact name or an unambiguous search text.
  ///
  /// Where no types are given all can be meant, articles only where nothing else fits.
  public func resolve(_ text: String, types: Set<EntityType>? = nil) throws -> Outcome {
    var found = try fitting(text, types: types ?? Self.spokenOf).best
    if found.isEmpty, types == nil { found = try fitting(text, types: [.article]).best }
    if found.count == 1 { return .found(found[0]) }
    if !found.isEmpty { return .ambiguous(try candidates(found)) }
    let folded = NameQuery(text)
    guard !folded.isEmpty else { return .unknown(suggestions: []) }
    let near = try graph.entities(matching: folded.searchKey, types: types, limit: 5)
    return .unknown(suggestions: try candidates(near))
  }

  /// All entities that a filter means: those of this name; else those called so by a text or that
  /// have it in their names.
  ///
  /// Texts also call bodies by bare forms ("Huyện ủy"), so these never shut out longer names.
  public func matches(_ text: String, types: Set<EntityType>) throws -> [Entity] {
    try fitting(text, types: types).meant
  }

  /// The entities that fit, as one person means one, and as a filter means several.
  private func fitting(
    _ text: String, types: Set<EntityType>
  ) throws -> (best: [Entity], meant: [Entity]) {
    let id = EntityID(rawValue: text)
    if id.type != nil, let entity = try graph.entity(id), types.contains(entity.type) {
      return ([entity], [entity])
    }
    var fitting = try fits(text, types: types)
    if fitting.isEmpty, let full = NameAbbreviations.expanded(text) {
      fitting = try fits(full, types: types)
    }
    guard let best = fitting.map(\.0).min() else { return ([], []) }
    let leading = fitting.filter { $0.0 == best }.map(\.1)
    return (leading, best <= .folded ? leading : fitting.map(\.1))
  }

  private func fits(
    _ text: String, types: Set<EntityType>
  ) throws -> [(NameQuery.Fit, Entity)] {
    let query = NameQuery(text)
    guard !query.isEmpty else { return [] }
    return try graph.entities(matching: query.searchKey, types: types, limit: Self.limit)
      .compactMap { entity in query.fit(of: entity).map { ($0, entity) } }
  }

  /// The entities of a type that have a text as their name or are called so by texts.
  ///
  /// - Complexity: in proportion to the entities whose search keys begin with the text.
  func bearers(of text: String, type: EntityType) throws -> [Entity] {
    let query = NameQuery(text)
    guard !query.isEmpty else { return [] }
    // Equal keys come first, so that few need be looked at.
    let near = try graph.entities(matching: query.searchKey, types: [type], limit: 50)
    let fitting = near.compactMap { entity in
      query.fit(of: entity).flatMap { $0 <= .alias ? ($0, entity) : nil }
    }
    guard let best = fitting.map(\.0).min() else { return [] }
    return fitting.filter { $0.0 == best }.map(\.1)
  }

  /// Whether entities of some types have words in their names, marks as typed.
  func isInNames(_ text: String, types: Set<EntityType>) throws -> Bool {
    let query = NameQuery(text)
    guard !query.isEmpty else { return false }
    let near = try graph.entities(matching: query.searchKey, types: types, limit: 20)
    return near.contains { entity in
      ([entity.name] + entity.aliases).contains(where: query.isWhole)
    }
  }

  /// Entities whose names have the text, best first, marks or not.
  public func search(_ text: String, types: Set<EntityType>?, limit: Int) throws -> [Entity] {
    let query = NameQuery(text)
    guard !query.isEmpty else { return [] }
    let near = try graph.entities(matching: query.searchKey, types: types, limit: Self.limit)
    let ranked = near.enumerated().map { index, entity -> (rank: Int, index: Int, Entity) in
      // Those whose marks differ come last, but come: whoever searches wants to see them.
      (query.fit(of: entity)?.rawValue ?? Int.max, index, entity)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(limit).map(\.2)
  }

  /// Entities with what tells them apart.
  public func candidates(_ entities: [Entity]) throws -> [Candidate] {
    let describer = EntityDescriber(graph)
    return try entities.prefix(20).map {
      Candidate(entity: $0, details: try describer.details(of: $0))
    }
  }

  private static let spokenOf = Set(EntityType.allCases).subtracting([.article])
}
