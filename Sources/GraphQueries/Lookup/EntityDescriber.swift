internal import NewsModel

/// Says in a few words what tells an entity from others of its name.
struct EntityDescriber {
  private let graph: any GraphReading

  init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// Up to three short texts.
  func details(of entity: Entity) throws -> [String] {
    switch entity.type {
    case .person: try names(of: entity, .outgoing, [.holds], limit: 3)
    case .organisation:
      [entity.text("kind"), entity.text("locality")].compactMap { $0 }
        + (try names(of: entity, .outgoing, [.partOf], limit: 1))
    case .role: try names(of: entity, .incoming, [.holds], limit: 3)
    case .document:
      [entity.text("number"), entity.date("date")?.description].compactMap { $0 }
        + (try names(of: entity, .incoming, [.issued], limit: 1))
    case .meeting:
      [entity.text("kind"), entity.date("date")?.description, entity.text("place")]
        .compactMap { $0 }
    case .place: try names(of: entity, .outgoing, [.locatedIn], limit: 1)
    case .article:
      [entity.date("published")?.description, entity.text("source")].compactMap { $0 }
    }
  }

  private func names(
    of entity: Entity, _ direction: RelationDirection, _ types: Set<RelationType>, limit: Int
  ) throws -> [String] {
    let relations = try graph.relations(of: entity.id, direction: direction, types: types)
    return try relations.prefix(limit).compactMap { relation in
      guard let other = try graph.entity(relation.otherEnd(than: entity.id)) else { return nil }
      guard let first = relation.date("firstSeen") else { return other.name }
      let last = relation.date("lastSeen") ?? first
      return "\(other.name) (\(first == last ? "\(first)" : "\(first) – \(last)"))"
    }
  }
}
