public import NewsModel

/// A small graph held in memory, for tests of whatever reads a graph.
public struct InMemoryGraph: GraphReading {
  private let sortedEntities: [Entity]
  private let sortedRelations: [Relation]
  private let headers: [ArticleHeader]
  private let texts: [EntityID: String]
  private let redirects: [EntityID: EntityID]

  /// Makes a graph from its parts, in any order.
  public init(
    entities: [Entity], relations: [Relation] = [], articles: [ArticleHeader] = [],
    texts: [EntityID: String] = [:], redirects: [EntityID: EntityID] = [:]
  ) {
    sortedEntities = entities.sorted { $0.id < $1.id }
    sortedRelations = relations.sorted { $0.id < $1.id }
    headers = articles.sorted { $0.id < $1.id }
    self.texts = texts
    self.redirects = redirects
  }

  /// See `GraphReading`.
  public func entity(_ id: EntityID) throws -> Entity? {
    let current = redirects[id] ?? id
    return sortedEntities.first { $0.id == current }
  }

  /// See `GraphReading`.
  public func forEachEntity(
    ofTypes types: Set<EntityType>?, _ body: (Entity) throws -> Void
  ) throws {
    for entity in sortedEntities where types?.contains(entity.type) ?? true { try body(entity) }
  }

  /// See `GraphReading`.
  public func forEachRelation(
    ofTypes types: Set<RelationType>?, _ body: (Relation) throws -> Void
  ) throws {
    for relation in sortedRelations where types?.contains(relation.type) ?? true {
      try body(relation)
    }
  }

  /// See `GraphReading`.
  public func relations(
    of id: EntityID, direction: RelationDirection, types: Set<RelationType>?
  ) throws -> [Relation] {
    let current = redirects[id] ?? id
    return sortedRelations.filter { relation in
      guard types?.contains(relation.type) ?? true else { return false }
      switch direction {
      case .outgoing: return relation.source == current
      case .incoming: return relation.target == current
      case .both: return relation.source == current || relation.target == current
      }
    }
  }

  /// See `GraphReading`.
  public func entities(
    matching foldedText: String, types: Set<EntityType>?, limit: Int
  ) throws -> [Entity] {
    func rank(_ entity: Entity) -> Int? {
      entity.searchKeys.compactMap { key -> Int? in
        if key == foldedText { return 0 }
        if key.hasPrefix(foldedText) { return 1 }
        return (" " + key).contains(" " + foldedText) ? 2 : nil
      }.min()
    }
    let ranked = sortedEntities.compactMap { entity -> (Int, Entity)? in
      guard types?.contains(entity.type) ?? true, let rank = rank(entity) else { return nil }
      return (rank, entity)
    }
    return ranked.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.prefix(limit).map(\.1)
  }

  /// See `GraphReading`.
  public func articles() throws -> [ArticleHeader] { headers }

  /// See `GraphReading`.
  public func articleText(_ id: EntityID) throws -> String? { texts[id] }
}
