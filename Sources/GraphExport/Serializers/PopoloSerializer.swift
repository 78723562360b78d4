internal import NewsModel

/// Writes one Popolo document: persons, organizations, posts, memberships, events, areas.
///
/// Popolo knows no chair of an event: whoever took part has a membership with `role` and, beyond
/// the specification, `event_id`. Attested days are `first_seen` and `last_seen`, also beyond
/// it: `start_date` would say that a post began then. A source without an address has a URN.
struct PopoloSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write("{\"meta\":{\"generator\":\"quanhe\",\"extensions\":")
    output.writeJSON(["memberships.event_id", "memberships.first_seen", "memberships.last_seen"])
    output.write("}")
    try writeEntities("persons", .person, graph, into: &output) { _, _ in }
    try writeEntities("organizations", .organisation, graph, into: &output) { body, item in
      item.add("classification", body.properties.text("kind"))
      item.add("parent_id", try Self.first(.partOf, of: body, in: graph))
      item.add("area_id", try Self.first(.locatedIn, of: body, in: graph))
    }
    try writeEntities("posts", .role, graph, into: &output) { role, item in
      item.add("label", role.name)
      item.add("role", role.properties.text("title"))
      item.add("organization_id", try Self.first(.inBody, of: role, in: graph))
    }
    try writeMemberships(graph, into: &output)
    try writeEntities("events", .meeting, graph, into: &output) { meeting, item in
      item.add("classification", meeting.properties.text("kind"))
      item.add("start_date", meeting.properties.date("date")?.description)
      item.add("location", meeting.properties.text("place"))
      let incoming = try graph.relations(of: meeting.id, direction: .incoming, types: nil)
      item.add(
        "organization_id", incoming.first { $0.type == .organised }?.source.rawValue)
      var people: [EntityID] = []
      for relation in incoming
      where relation.source.type == .person && !people.contains(relation.source) {
        people.append(relation.source)
      }
      item.addObjects("attendees", people.sorted().map { [("id", $0.rawValue)] })
    }
    try writeEntities("areas", .place, graph, into: &output) { place, item in
      item.add("classification", place.properties.text("level"))
      item.add("parent_id", try Self.first(.locatedIn, of: place, in: graph))
    }
    output.write("}\n")
  }

  private static func first(
    _ type: RelationType, of entity: Entity, in graph: some GraphReading
  ) throws -> String? {
    try graph.relations(of: entity.id, direction: .outgoing, types: [type]).first?.target.rawValue
  }

  private func writeEntities(
    _ name: String, _ type: EntityType, _ graph: some GraphReading,
    into output: inout ByteWriter, _ fill: (Entity, inout PopoloItem) throws -> Void
  ) throws {
    output.write(",\n\"\(name)\":[")
    var isFirst = true
    try graph.forEachEntity(ofTypes: [type]) { entity in
      var item = PopoloItem(id: entity.id.rawValue)
      if type != .role { item.add("name", entity.name) }
      item.addObjects(
        type == .role ? "other_labels" : "other_names",
        entity.aliases.map { [("name", $0)] })
      try fill(entity, &item)
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      item.write(into: &output)
      try output.flushIfFull()
    }
    output.write("]")
  }

  private func writeMemberships(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write(",\n\"memberships\":[")
    var isFirst = true
    // Looked up once each: many people hold one post, one after the other.
    var posts: [EntityID: (role: String, organisation: String?)] = [:]
    try graph.forEachRelation(ofTypes: Self.memberships) { relation in
      guard var item = Self.membership(relation) else { return }
      if relation.target.type == .role {
        if posts[relation.target] == nil, let role = try graph.entity(relation.target) {
          posts[relation.target] = (
            role.properties.text("title") ?? role.name,
            try Self.first(.inBody, of: role, in: graph)
          )
        }
        item.add("role", posts[relation.target]?.role)
        item.add("organization_id", posts[relation.target]?.organisation)
      }
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      item.addSources(relation.evidence)
      item.write(into: &output)
      try output.flushIfFull()
    }
    output.write("]")
  }

  /// The relations between a person or a body and a post or a meeting.
  private static let memberships: Set<RelationType> = [
    .holds, .appointedTo, .dismissedFrom, .chaired, .attended, .spokeAt, .concluded, .directed,
    .ledDelegationAt, .organised, .tookPartIn,
  ]

  /// The membership a relation is, but for what has to be looked up; nil where it is none.
  private static func membership(_ relation: Relation) -> PopoloItem? {
    var item = PopoloItem(id: relation.id)
    let properties = relation.properties
    let date = properties.date("date")?.description
    switch (relation.source.type, relation.target.type) {
    case (.person, .role):
      item.add("person_id", relation.source.rawValue)
      item.add("post_id", relation.target.rawValue)
      item.add("label", relation.type.vietnameseName)
      item.add(
        "start_date",
        relation.type == .appointedTo ? date : properties.date("from")?.description)
      item.add(
        "end_date", relation.type == .dismissedFrom ? date : properties.date("to")?.description)
      item.add("first_seen", properties.date("firstSeen")?.description)
      item.add("last_seen", properties.date("lastSeen")?.description)
    case (.person, .meeting):
      item.add("person_id", relation.source.rawValue)
      item.add("event_id", relation.target.rawValue)
      item.add("role", relation.type.vietnameseName)
      item.add("label", properties.text("site"))
    case (.organisation, .meeting):
      item.add("organization_id", relation.source.rawValue)
      item.add("event_id", relation.target.rawValue)
      item.add("role", relation.type.vietnameseName)
    default: return nil
    }
    return item
  }
}

/// An object of a Popolo document.
private struct PopoloItem {
  private var texts: [(key: String, value: String)]
  private var lists: [(key: String, items: [[(key: String, value: String)]])] = []

  init(id: String) {
    texts = [("id", id)]
  }

  mutating func add(_ key: String, _ value: String?) {
    if let value { texts.append((key, value)) }
  }

  mutating func addObjects(_ key: String, _ items: [[(key: String, value: String)]]) {
    if !items.isEmpty { lists.append((key, items)) }
  }

  mutating func addSources(_ evidence: [Evidence]) {
    addObjects(
      "sources",
      evidence.map { piece in
        let isAddress = piece.source.isPlainAddress
        return [
          ("url", isAddress ? piece.source : "urn:quanhe:\(piece.article)"),
          ("note", piece.passage.text),
        ]
      })
  }

  func write(into output: inout ByteWriter) {
    output.write("{")
    write(texts, into: &output)
    for (key, items) in lists {
      output.writeKey(key)
      output.write("[")
      for (index, item) in items.enumerated() {
        output.write(index == 0 ? "{" : ",{")
        write(item, into: &output)
        output.write("}")
      }
      output.write("]")
    }
    output.write("}")
  }

  private func write(_ pairs: [(key: String, value: String)], into output: inout ByteWriter) {
    for (index, pair) in pairs.enumerated() {
      output.writeKey(pair.key, first: index == 0)
      output.writeJSON(pair.value)
    }
  }
}

extension String {
  /// Whether the text is an `http` address without characters that a URI cannot have.
  fileprivate var isPlainAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://"))
      && utf8.allSatisfy { (0x21...0x7E).contains($0) && ![0x22, 0x3C, 0x3E, 0x5C].contains($0) }
  }
}
