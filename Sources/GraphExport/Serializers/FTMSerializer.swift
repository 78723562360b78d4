internal import NewsModel

/// Writes FollowTheMoney entities, one JSON object a line; relations become its links.
///
/// A post on a day is `date`, never `startDate`: that an article attests it does not say since
/// when. What the model has no property for goes to `notes` or `summary` as `key: value`.
struct FTMSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    var written: Set<EntityID> = []
    for article in try graph.articles() {
      written.insert(article.id)
      write(FTMEntity(article, text: try graph.articleText(article.id)), into: &output)
      try output.flushIfFull()
    }
    try graph.forEachEntity(ofTypes: nil) { entity in
      guard !written.contains(entity.id) else { return }
      var item = FTMEntity(entity)
      for (types, direction, property) in FTMEntity.links(of: entity.type) {
        for relation in try graph.relations(of: entity.id, direction: direction, types: types) {
          let other = direction == .outgoing ? relation.target : relation.source
          // A place lies in a place; a body at a place is a link, which has evidence.
          if property == "partOf", other.type != .place { continue }
          item.add(property, other.rawValue)
        }
      }
      write(item, into: &output)
      try output.flushIfFull()
    }
    try graph.forEachRelation(ofTypes: nil) { relation in
      guard let item = FTMEntity(relation) else { return }
      write(item, into: &output)
      try output.flushIfFull()
    }
  }

  private func write(_ item: FTMEntity, into output: inout ByteWriter) {
    output.write("{\"id\":")
    output.writeJSON(item.id)
    output.writeKey("schema")
    output.writeJSON(item.schema)
    output.writeKey("properties")
    output.write("{")
    for (index, (name, values)) in item.properties.enumerated() {
      output.writeKey(name, first: index == 0)
      output.writeJSON(values)
    }
    output.write("}}\n")
  }
}

/// An entity of FollowTheMoney.
private struct FTMEntity {
  let id: String
  let schema: String
  private(set) var properties: [(name: String, values: [String])] = []

  private init(id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds a value once, cut to the model's limit; an empty one is no value.
  mutating func add(_ name: String, _ value: String?, limit: Int = 1_024) {
    guard let value, !value.isBlank else { return }
    // No text has more code points than bytes, which are there to be had.
    let isLong = value.utf8.count > limit && value.unicodeScalars.count > limit
    let text = isLong ? value.prefixOfScalars(limit) : value
    guard let index = properties.firstIndex(where: { $0.name == name }) else {
      properties.append((name, [text]))
      return
    }
    if !properties[index].values.contains(text) { properties[index].values.append(text) }
  }

  private mutating func addURL(_ source: String) {
    if source.hasPrefix("https://") || source.hasPrefix("http://") { add("sourceUrl", source) }
  }

  init(_ article: ArticleHeader, text: String?) {
    self.init(id: article.id.rawValue, schema: "Article")
    add("fileName", article.source)
    add("fileName", article.id.rawValue)
    add("title", article.title)
    add("publishedAt", article.published?.description)
    addURL(article.source)
    add("bodyText", text, limit: 65_000)
  }

  init(_ entity: Entity) {
    self.init(id: entity.id.rawValue, schema: entity.type.ftmSchema)
    let name = entity.name.isBlank ? entity.id.rawValue : entity.name
    if entity.type == .document || entity.type == .article { add("fileName", name) }
    add(entity.type == .article ? "title" : "name", name, limit: 384)
    for alias in entity.aliases { add("alias", alias, limit: 384) }
    for (key, value) in entity.properties.inOrder {
      if entity.type == .place, key == "level" {
        add("level", Self.levels[value.plainText] ?? value.plainText)
      } else if let property = entity.type.ftmProperty(key) {
        add(property, value.plainText)
      } else {
        add("notes", "\(key): \(value.plainText)", limit: 65_000)
      }
    }
  }

  /// What the model calls the levels of places.
  private static let levels = ["province": "adm1", "district": "adm2", "commune": "adm3"]

  /// The relations of an entity that are properties in the model.
  static func links(
    of type: EntityType
  ) -> [(types: Set<RelationType>, direction: RelationDirection, property: String)] {
    switch type {
    case .role: [([.inBody], .outgoing, "organization")]
    case .place: [([.locatedIn], .outgoing, "partOf")]
    case .meeting:
      [([.organised], .incoming, "organizer"), ([.tookPartIn], .incoming, "involved")]
    default: []
    }
  }

  /// A link; nil for a relation that is only a property of one end.
  init?(_ relation: Relation) {
    guard let link = FTMLink(relation) else { return nil }
    self.init(id: relation.id, schema: link.schema)
    add(link.source, relation.source.rawValue)
    add(link.target, relation.target.rawValue)
    add("role", link.role)
    let properties = relation.properties
    if link.schema == "Occupancy" {
      addTenure(of: relation)
    } else {
      add("date", properties.date("date")?.description)
      add("startDate", properties.date("from")?.description)
      add("endDate", properties.date("to")?.description)
    }
    for (key, value) in properties.inOrder
    where !["date", "from", "to", "firstSeen", "lastSeen"].contains(key) {
      add("summary", "\(key): \(value.plainText)", limit: 65_000)
    }
    for piece in relation.evidence {
      add("description", piece.passage.text, limit: 65_000)
      add("proof", piece.article.rawValue)
      addURL(piece.source)
    }
    add("recordId", relation.id)
  }

  private mutating func addTenure(of relation: Relation) {
    let properties = relation.properties
    let date = properties.date("date")?.description
    switch relation.type {
    case .appointedTo:
      add(properties.text("action") == "elected" ? "electionDate" : "startDate", date)
    case .dismissedFrom:
      add("endDate", date)
      add("status", "ended")
    default:
      add("startDate", properties.date("from")?.description)
      add("endDate", properties.date("to")?.description)
      add("date", properties.date("firstSeen")?.description)
      add("date", properties.date("lastSeen")?.description)
      if properties.flag("former") { add("status", "ended") }
    }
  }
}

/// Which link of the model a relation is.
private struct FTMLink {
  let schema: String
  let source: String
  let target: String
  let role: String?

  private init(_ schema: String, _ source: String, _ target: String, role: String? = nil) {
    self.schema = schema
    self.source = source
    self.target = target
    self.role = role
  }

  private static func unknown(_ role: String) -> FTMLink {
    FTMLink("UnknownLink", "subject", "object", role: role)
  }

  init?(_ relation: Relation) {
    switch relation.type {
    case .inBody: return nil
    case .holds, .appointedTo, .dismissedFrom: self = FTMLink("Occupancy", "holder", "post")
    case .issued: self = FTMLink("Documentation", "entity", "document", role: "issuer")
    case .signed: self = FTMLink("Documentation", "entity", "document", role: "signatory")
    case .cited: self = FTMLink("Documentation", "entity", "document", role: "cited_by")
    case .wrote: self = FTMLink("Documentation", "entity", "document", role: "author")
    case .mentions: self = FTMLink("Documentation", "document", "entity", role: "mentions")
    case .succeeded where relation.source.type == .organisation:
      self = FTMLink("Succession", "successor", "predecessor")
    case .locatedIn where relation.source.type == .place && relation.target.type == .place:
      return nil
    default: self = .unknown(relation.type.vietnameseName)
    }
  }
}

extension EntityType {
  fileprivate var ftmSchema: String {
    switch self {
    case .person: "Person"
    case .organisation: "PublicBody"
    case .role: "Position"
    case .document: "Document"
    case .meeting: "Event"
    case .place: "Territory"
    case .article: "Article"
    }
  }

  fileprivate func ftmProperty(_ key: String) -> String? {
    switch (self, key) {
    case (.organisation, "kind"): "classification"
    case (.organisation, "abbreviation"): "abbreviation"
    case (.role, "locality"): "subnationalArea"
    case (.meeting, "date"), (.document, "date"): "date"
    case (.document, "documentType"), (.meeting, "kind"): "keywords"
    case (.meeting, "place"): "location"
    case (.document, "number"): "title"
    case (.article, "published"): "publishedAt"
    default: nil
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  fileprivate var isBlank: Bool {
    guard let first = utf8.first, first <= 0x20 || first >= 0x80 else { return utf8.isEmpty }
    return !contains { !$0.isWhitespace }
  }

  /// At most this many code points.
  fileprivate func prefixOfScalars(_ count: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
  }
}
