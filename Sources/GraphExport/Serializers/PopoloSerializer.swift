internal import NewsModel

/// Writes one Popolo document: persons, organizations, posts, memberships, events, areas.
///
/// Popolo knows no chair of an event: whoever took part has a membership with `role` and, beyond
/// the specification, `event_id`; meetings and places have other names, beyond it as well. Attested days are `first_seen` and `last_seen`, also beyond
/// it: `start_date` would say that a post began then. A source without an address has a URN.
struct PopoloSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write("{\"meta\":{\"generator\":\"quanhe\",\"extensions\":")
    output.writeJSON([
      "areas.other_names", "events.other_names", "memberships.event_id",
      "memberships.first_seen", "memberships.last_seen",
    ])
    output.write("}")
    try writeEntities("persons", .person, graph, into: &output) { _, _ in }
    let homes = try PopoloHomes(of: graph)
    try writeEntities("organizations", .organisation, graph, into: &output) { body, output in
      output.writeMember("classification", body.properties.text("kind"))
      output.writeMember("parent_id", homes.wholes[body.id]?.rawValue)
      output.writeMember("area_id", homes.places[body.id]?.rawValue)
    }
    var titles: [EntityID: String] = [:]
    try writeEntities("posts", .role, graph, into: &output) { role, output in
      let title = role.properties.text("title")
      titles[role.id] = title ?? role.name
      output.writeMember("label", role.name)
      output.writeMember("role", title)
      output.writeMember("organization_id", homes.bodies[role.id]?.rawValue)
    }
    var events = PopoloEvents()
    try writeMemberships(graph, into: &output) { relation, output in
      events.note(relation)
      guard relation.target.type == .role else { return }
      output.writeMember("role", titles[relation.target])
      output.writeMember("organization_id", homes.bodies[relation.target]?.rawValue)
    }
    try writeEntities("events", .meeting, graph, into: &output) { meeting, output in
      output.writeMember("classification", meeting.properties.text("kind"))
      output.writeMember("start_date", meeting.properties.date("date")?.description)
      output.writeMember("location", meeting.properties.text("place"))
      output.writeMember("organization_id", events.organisers[meeting.id]?.rawValue)
      let people = Set(events.people[meeting.id] ?? []).sorted()
      output.writeList("attendees", people) { id, output in
        output.write("{\"id\":")
        output.writeJSON(id.rawValue)
        output.write(byte: 0x7D)
      }
    }
    try writeEntities("areas", .place, graph, into: &output) { place, output in
      output.writeMember("classification", place.properties.text("level"))
      output.writeMember("parent_id", homes.places[place.id]?.rawValue)
    }
    output.write("}\n")
  }

  private func writeEntities(
    _ name: String, _ type: EntityType, _ graph: some GraphReading,
    into output: inout ByteWriter, _ fill: (Entity, inout ByteWriter) throws -> Void
  ) throws {
    output.write(",\n\"\(name)\":[")
    var isFirst = true
    try graph.forEachEntity(ofTypes: [type]) { entity in
      output.write(isFirst ? "\n{\"id\":" : ",\n{\"id\":")
      isFirst = false
      output.writeJSON(entity.id.rawValue)
      if type != .role { output.writeMember("name", entity.name) }
      try fill(entity, &output)
      if type == .role {
        // Alternate labels are texts, alternate names objects.
        output.writeList("other_label", entity.aliases) { $1.writeJSON($0) }
      } else {
        output.writeList("other_names", entity.aliases) { alias, output in
          output.write("{\"name\":")
          output.writeJSON(alias)
          output.write(byte: 0x7D)
        }
      }
      output.write(byte: 0x7D)
      try output.flushIfFull()
    }
    output.write("]")
  }

  private func writeMemberships(
    _ graph: some GraphReading, into output: inout ByteWriter,
    _ fill: (Relation, inout ByteWriter) throws -> Void
  ) throws {
    output.write(",\n\"memberships\":[")
    var isFirst = true
    try graph.forEachRelation(ofTypes: Self.memberships) { relation in
      guard Self.isMembership(relation) else { return }
      output.write(isFirst ? "\n{\"id\":" : ",\n{\"id\":")
      isFirst = false
      output.writeJSON(relation.id)
      Self.write(relation, into: &output)
      try fill(relation, &output)
      output.writeList("sources", relation.evidence) { piece, output in
        output.write("{\"url\":")
        output.writeJSON(
          piece.source.isPlainAddress ? piece.source : "urn:quanhe:\(piece.article)")
        output.writeMember("note", piece.passage.text)
        output.write(byte: 0x7D)
      }
      output.write(byte: 0x7D)
      try output.flushIfFull()
    }
    output.write("]")
  }

  /// The relations between a person or a body and a post or a meeting.
  private static let memberships: Set<RelationType> = [
    .holds, .appointedTo, .dismissedFrom, .chaired, .attended, .spokeAt, .concluded, .directed,
    .ledDelegationAt, .organised, .tookPartIn,
  ]

  private static func isMembership(_ relation: Relation) -> Bool {
    switch (relation.source.type, relation.target.type) {
    case (.person, .role), (.person, .meeting), (.organisation, .meeting): true
    default: false
    }
  }

  /// The members of a membership but for what has to be looked up.
  private static func write(_ relation: Relation, into output: inout ByteWriter) {
    let properties = relation.properties
    if relation.target.type == .role {
      let date = properties.date("date")
      let begins = relation.type == .appointedTo ? date : properties.date("from")
      let ends = relation.type == .dismissedFrom ? date : properties.date("to")
      output.writeMember("person_id", relation.source.rawValue)
      output.writeMember("post_id", relation.target.rawValue)
      output.writeMember("label", relation.type.vietnameseName)
      output.writeMember("start_date", begins?.description)
      output.writeMember("end_date", ends?.description)
      output.writeMember("first_seen", properties.date("firstSeen")?.description)
      output.writeMember("last_seen", properties.date("lastSeen")?.description)
      return
    }
    let isPerson = relation.source.type == .person
    output.writeMember(isPerson ? "person_id" : "organization_id", relation.source.rawValue)
    output.writeMember("event_id", relation.target.rawValue)
    output.writeMember("role", relation.type.vietnameseName)
    if isPerson { output.writeMember("label", properties.text("site")) }
  }
}

/// What entities lead to by their first relation of a type, read at one go: asking for each
/// singly costs more than all else.
private struct PopoloHomes {
  /// The body that a body is part of.
  private(set) var wholes: [EntityID: EntityID] = [:]
  /// Where a body or a place lies.
  private(set) var places: [EntityID: EntityID] = [:]
  /// The body that a post is in.
  private(set) var bodies: [EntityID: EntityID] = [:]

  init(of graph: some GraphReading) throws {
    // Relations come by id, so that the first is always the same.
    try graph.forEachRelation(ofTypes: [.partOf, .locatedIn, .inBody]) { relation in
      switch (relation.type, relation.source.type) {
      case (.partOf, .organisation): Self.note(relation, in: &wholes)
      case (.locatedIn, .organisation), (.locatedIn, .place): Self.note(relation, in: &places)
      case (.inBody, .role): Self.note(relation, in: &bodies)
      default: break
      }
    }
  }

  private static func note(_ relation: Relation, in found: inout [EntityID: EntityID]) {
    if found[relation.source] == nil { found[relation.source] = relation.target }
  }
}

/// Who took part in each meeting and who held it, noted while memberships are written.
///
/// Some tens of bytes a participation: a million of them stay under a hundred megabytes.
private struct PopoloEvents {
  private(set) var people: [EntityID: [EntityID]] = [:]
  private(set) var organisers: [EntityID: EntityID] = [:]

  /// Relations come by id, so that the first to organise a meeting is always the same.
  mutating func note(_ relation: Relation) {
    guard relation.target.type == .meeting else { return }
    if relation.source.type == .person {
      people[relation.target, default: []].append(relation.source)
    } else if relation.type == .organised, organisers[relation.target] == nil {
      organisers[relation.target] = relation.source
    }
  }
}

extension ByteWriter {
  /// Writes `,"key":"value"`, nothing where there is no value; the key needs no escapes.
  fileprivate mutating func writeMember(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    writeMemberName(key)
    writeJSON(value)
  }

  /// Writes `,"key":[…]`, nothing for an empty list.
  fileprivate mutating func writeList<Item>(
    _ key: StaticString, _ items: [Item], _ write: (Item, inout ByteWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    writeMemberName(key)
    for (index, item) in items.enumerated() {
      self.write(byte: index == 0 ? 0x5B : 0x2C)
      write(item, &self)
    }
    self.write(byte: 0x5D)
  }

  private mutating func writeMemberName(_ key: StaticString) {
    write(byte: 0x2C)
    write(byte: 0x22)
    key.withUTF8Buffer { write(raw: $0) }
    write(byte: 0x22)
    write(byte: 0x3A)
  }
}

extension String {
  /// Whether the text is an `http` address without characters that a URI cannot have.
  fileprivate var isPlainAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://"))
      && utf8.allSatisfy { (0x21...0x7E).contains($0) && ![0x22, 0x3C, 0x3E, 0x5C].contains($0) }
  }
}
