/// Which end of a relation an entity stands at.
public enum RelationDirection: Hashable, Sendable {
  /// The entity is the source.
  case outgoing
  /// The entity is the target.
  case incoming
  /// Either.
  case both
}

/// Which half of a graph is meant.
public enum GraphHalf: Hashable, Sendable, CaseIterable {
  /// Its entities.
  case entities
  /// Its relations.
  case relations
}

/// How a graph is read, whoever keeps it.
///
/// Every list comes in a fixed order: entities by id, relations by id, evidence by article and
/// place. An id that a merge retired leads to its successor.
public protocol GraphReading: Sendable {
  /// The entity with this id, or with the id that replaced it.
  func entity(_ id: EntityID) throws -> Entity?

  /// Hands over every entity of the types, one at a time; all types where nil.
  func forEachEntity(
    ofTypes types: Set<EntityType>?, _ body: (Entity) throws -> Void) throws

  /// Hands over every relation of the types, with its evidence, one at a time; all where nil.
  func forEachRelation(
    ofTypes types: Set<RelationType>?, _ body: (Relation) throws -> Void) throws

  /// The properties that entities or relations have, each with the kinds of value it has.
  func propertyKinds(of half: GraphHalf) throws -> [String: Set<PropertyKind>]

  /// The relations at an entity, with their evidence.
  func relations(
    of id: EntityID, direction: RelationDirection, types: Set<RelationType>?
  ) throws -> [Relation]

  /// The entities one of whose search keys contains the folded text, best first: equal, then
  /// beginning with it, then containing it at a word's start; ties by mentions, then id.
  func entities(
    matching foldedText: String, types: Set<EntityType>?, limit: Int
  ) throws -> [Entity]

  /// The entities at the other ends of an entity's relations of the types, each once, by id.
  func neighbours(of id: EntityID, types: Set<RelationType>) throws -> [EntityID]

  /// The articles, by id.
  func articles() throws -> [ArticleHeader]

  /// What is known of an article besides its text.
  func article(_ id: EntityID) throws -> ArticleHeader?

  /// The NFC text of an article.
  func articleText(_ id: EntityID) throws -> String?
}

extension GraphReading {
  /// The properties, by way of all entities or relations with all they have.
  public func propertyKinds(of half: GraphHalf) throws -> [String: Set<PropertyKind>] {
    var kinds: [String: Set<PropertyKind>] = [:]
    func note(_ properties: [String: PropertyValue]) {
      for (key, value) in properties where kinds[key]?.contains(value.kind) != true {
        kinds[key, default: []].insert(value.kind)
      }
    }
    switch half {
    case .entities: try forEachEntity(ofTypes: nil) { note($0.properties) }
    case .relations: try forEachRelation(ofTypes: nil) { note($0.properties) }
    }
    return kinds
  }

  /// The neighbours, by way of the relations with all they have.
  public func neighbours(of id: EntityID, types: Set<RelationType>) throws -> [EntityID] {
    let relations = try relations(of: id, direction: .both, types: types)
    return Set(relations.map { $0.source == id ? $0.target : $0.source }).sorted()
  }

  /// The article, by way of all.
  public func article(_ id: EntityID) throws -> ArticleHeader? {
    try articles().first { $0.id == id }
  }

  /// Every entity of a type, by id.
  public func entities(ofType type: EntityType) throws -> [Entity] {
    var list: [Entity] = []
    try forEachEntity(ofTypes: [type]) { list.append($0) }
    return list
  }

  /// Every relation of a type, by id.
  public func relations(ofType type: RelationType) throws -> [Relation] {
    var list: [Relation] = []
    try forEachRelation(ofTypes: [type]) { list.append($0) }
    return list
  }
}
