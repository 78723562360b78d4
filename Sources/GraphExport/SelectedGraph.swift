public import NewsModel

/// The part of a graph that a selection keeps, read like a graph.
///
/// Its articles are those that support a relation kept or are entities kept.
public struct SelectedGraph: GraphReading {
  private let base: any GraphReading
  /// The entities and relations kept; nil where everything is.
  private let kept: (entities: Set<EntityID>, relations: Set<String>)?

  init(base: any GraphReading, entities: Set<EntityID>, relations: Set<String>) {
    self.base = base
    kept = (entities, relations)
  }

  /// All of a graph.
  init(everythingOf base: any GraphReading) {
    self.base = base
    kept = nil
  }

  /// See `GraphReading`.
  public func entity(_ id: EntityID) throws -> Entity? {
    guard let entity = try base.entity(id) else { return nil }
    return kept?.entities.contains(entity.id) ?? true ? entity : nil
  }

  /// See `GraphReading`.
  public func forEachEntity(
    ofTypes types: Set<EntityType>?, _ body: (Entity) throws -> Void
  ) throws {
    guard let kept else { return try base.forEachEntity(ofTypes: types, body) }
    for id in kept.entities.sorted() {
      guard let entity = try base.entity(id), types?.contains(entity.type) ?? true else {
        continue
      }
      try body(entity)
    }
  }

  /// See `GraphReading`.
  public func forEachRelation(
    ofTypes types: Set<RelationType>?, _ body: (Relation) throws -> Void
  ) throws {
    guard let kept else { return try base.forEachRelation(ofTypes: types, body) }
    try base.forEachRelation(ofTypes: types) { relation in
      if kept.relations.contains(relation.id) { try body(relation) }
    }
  }

  /// See `GraphReading`.
  public func relations(
    of id: EntityID, direction: RelationDirection, types: Set<RelationType>?
  ) throws -> [Relation] {
    let all = try base.relations(of: id, direction: direction, types: types)
    guard let kept else { return all }
    return all.filter { kept.relations.contains($0.id) }
  }

  /// See `GraphReading`.
  public func entities(
    matching foldedText: String, types: Set<EntityType>?, limit: Int
  ) throws -> [Entity] {
    guard let kept else {
      return try base.entities(matching: foldedText, types: types, limit: limit)
    }
    // The base counts to its limit before what is left out is taken away.
    let all = try base.entities(matching: foldedText, types: types, limit: Int.max)
    return Array(all.lazy.filter { kept.entities.contains($0.id) }.prefix(max(0, limit)))
  }

  /// See `GraphReading`.
  public func articles() throws -> [ArticleHeader] {
    let all = try base.articles()
    guard let kept else { return all }
    var cited: Set<EntityID> = []
    try forEachRelation(ofTypes: nil) { relation in
      for piece in relation.evidence { cited.insert(piece.article) }
    }
    return all.filter { cited.contains($0.id) || kept.entities.contains($0.id) }
  }

  /// See `GraphReading`.
  public func articleText(_ id: EntityID) throws -> String? {
    try base.articleText(id)
  }
}
