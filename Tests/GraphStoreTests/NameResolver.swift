import NewsModel

/// A plain stand-in for resolution: one entity for each name, one relation for each fact.
enum NameResolver {
  static func graph(_ facts: [ArticleFacts]) -> ResolvedGraph {
    var entities: [EntityID: Entity] = [:]
    var relations: [String: Relation] = [:]
    var links: [(key: MentionKey, entity: EntityID)] = []
    func entity(_ type: EntityType, _ name: String) -> EntityID {
      let id = EntityID(type: type, slug: "\(type.prefix)-\(name.utf8.count)", key: name)
      entities[id] = Entity(
        id: id, type: type, name: name, aliases: ["a", name + " b"],
        properties: ["source": .text(name), "count": .integer(name.utf8.count)],
        searchKeys: [name.lowercased(), "x " + name.lowercased()])
      return id
    }
    func relate(_ relation: Relation) {
      let known = relations[relation.id]?.evidence ?? []
      relations[relation.id] = relation
      relations[relation.id]?.evidence = known + relation.evidence
    }
    for record in facts.sorted(by: { $0.article.id < $1.article.id }) {
      let header = record.article
      entities[header.id] = Entity(
        id: header.id, type: .article, name: header.title ?? header.source)
      func evidence(_ passage: Passage) -> [Evidence] {
        [Evidence(article: header.id, source: header.source, passage: passage)]
      }
      for person in record.people {
        let id = entity(.person, person.name)
        links.append((MentionKey(article: header.id, type: .person, name: person.name), id))
        relate(
          Relation(
            type: .mentions, source: header.id, target: id,
            properties: ["count": .integer(person.mentions.count)]))
      }
      for role in record.roles {
        let post = entity(.role, role.title)
        relate(
          Relation(
            type: .holds, source: entity(.person, record.people[role.person].name), target: post,
            discriminator: header.id.rawValue,
            properties: role.date.map { ["firstSeen": .date($0)] } ?? [:],
            evidence: evidence(role.evidence)))
      }
    }
    return ResolvedGraph(
      entities: entities.values.sorted { $0.id < $1.id },
      relations: relations.values.sorted { $0.id < $1.id }, links: links)
  }
}

extension GraphReading {
  /// Everything a reader sees, as text: equal graphs give equal dumps.
  func dump() throws -> String {
    var lines: [String] = []
    for article in try articles() {
      lines.append("\(article) \(try articleText(article.id) ?? "-")")
    }
    func sorted(_ properties: [String: PropertyValue]) -> String {
      "\(properties.sorted { $0.key < $1.key })"
    }
    try forEachEntity(ofTypes: nil) {
      lines.append(
        "\($0.id) \($0.type) \($0.name) \($0.aliases) \(sorted($0.properties)) \($0.searchKeys)")
    }
    try forEachRelation(ofTypes: nil) {
      lines.append(
        "\($0.id) \($0.type) \($0.source) \($0.target) \(sorted($0.properties)) \($0.evidence)")
    }
    return lines.joined(separator: "\n")
  }
}
