public import NewsModel

/// Everything the graph knows of one entity.
public struct Dossier: Sendable {
  /// The entity.
  public var entity: Entity
  /// Its posts over time; of a body or post, who holds them.
  public var roles: [RoleRow]
  /// Its other relations, by type, then by date.
  public var relations: [RelationRow]
  /// The articles that speak of it.
  public var articles: [ArticleHeader]

  /// `{"id", "type", "name", "aliases", "properties", "roles", "relations", "articles"}`.
  public var json: JSONValue {
    [
      "id": .text(entity.id.rawValue), "type": .text(entity.type.rawValue),
      "name": .text(entity.name), "aliases": .array(entity.aliases.map { .text($0) }),
      "properties": entity.properties.json, "roles": .array(roles.map(\.json)),
      "relations": .array(relations.map(\.json)),
      "articles": .array(
        articles.map {
          [
            "article": .text($0.id.rawValue), "source": .text($0.source),
            "title": .optional($0.title), "published": .optional($0.published?.description),
          ]
        }),
    ]
  }
}

extension Dossier {
  /// Drops all but the relations of the types that point the given ways.
  public mutating func keep(_ types: Set<RelationType>, incoming: Bool, outgoing: Bool) {
    roles = []
    articles = []
    relations.removeAll { row in
      !types.contains(row.relation) || !(row.isForward ? outgoing : incoming)
    }
  }
}

/// A relation of an entity, seen from it.
public struct RelationRow: AnswerRow, Hashable {
  /// The type.
  public var relation: RelationType
  /// Whether the entity is its source.
  public var isForward: Bool
  /// The other end.
  public var other: EntityReference
  /// The day: of the meeting, the issue or the appointment.
  public var date: PartialDate?
  /// The relation's own properties, as text.
  public var properties: [String: PropertyValue]
  /// The words that say so.
  public var evidence: [Evidence]

  /// Relation, other end, date, properties.
  public static let columns = [
    AnswerColumn("relation"), AnswerColumn("other id", isTechnical: true),
    AnswerColumn("other"), AnswerColumn("date"), AnswerColumn("properties"),
  ]

  /// One text a column.
  public var cells: [String] {
    let texts = properties.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.asText)" }
    return [
      isForward ? relation.rawValue : "← \(relation.rawValue)", other.id.rawValue, other.name,
      date?.description ?? "", texts.joined(separator: "; "),
    ]
  }

  /// `{"relation", "forward", "other", "date", "properties", "evidence"}`.
  public var json: JSONValue {
    [
      "relation": .text(relation.rawValue), "forward": .flag(isForward),
      "other": other.typedJSON, "date": .optional(date?.description),
      "properties": properties.json, "evidence": evidence.json,
    ]
  }
}

extension GraphAnswers {
  /// The bodies that are part of a body, or those it is part of.
  public func parts(of body: Entity, isInside: Bool) throws -> [RelationRow] {
    var dossier = try dossier(of: body)
    dossier.keep([.partOf], incoming: isInside, outgoing: !isInside)
    return dossier.relations
  }

  /// The dossier of an entity.
  public func dossier(of entity: Entity) throws -> Dossier {
    var cache = EntityCache(graph)
    let around = try graph.relations(of: entity.id, direction: .both, types: nil)
    var articles: Set<EntityID> = []
    var rows: [RelationRow] = []
    for relation in around where !Self.isPost(relation, of: entity) {
      articles.formUnion(relation.evidence.map(\.article))
      if relation.type == .mentions {
        if relation.source != entity.id { articles.insert(relation.source) }
        if entity.type != .article { continue }
      }
      guard let other = try cache.entity(relation.otherEnd(than: entity.id)) else { continue }
      let dated = entity.type == .meeting || entity.type == .document ? entity : other
      rows.append(
        RelationRow(
          relation: relation.type, isForward: relation.source == entity.id,
          other: EntityReference(other), date: relation.date("date") ?? dated.date("date"),
          properties: relation.properties, evidence: relation.evidence))
    }
    rows.sort { left, right in
      if left.relation != right.relation { return left.relation.rank < right.relation.rank }
      if left.isForward != right.isForward { return left.isForward }
      if left.date != right.date {
        guard let first = left.date else { return false }
        return right.date.map { first < $0 } ?? true
      }
      return left.other.id < right.other.id
    }
    return Dossier(
      entity: entity, roles: try posts(of: entity), relations: rows,
      articles: try articles.sorted().compactMap { try graph.article($0) })
  }

  /// Whether a relation is shown among the posts instead.
  private static func isPost(_ relation: Relation, of entity: Entity) -> Bool {
    switch relation.type {
    case .holds: entity.type == .person || entity.type == .role
    case .inBody: entity.type == .organisation
    default: false
    }
  }

  private func posts(of entity: Entity) throws -> [RoleRow] {
    var filter = AnswerFilter()
    switch entity.type {
    case .person: filter.person = entity.id.rawValue
    case .organisation: filter.organisation = entity.id.rawValue
    case .role:
      var cache = EntityCache(graph)
      return try graph.relations(of: entity.id, direction: .incoming, types: [.holds])
        .compactMap { relation in
          try cache.entity(relation.source).map { try row(relation, $0, entity, &cache) }
        }
    case .document, .meeting, .place, .article: return []
    }
    return try roles(filter).rows
  }
}
