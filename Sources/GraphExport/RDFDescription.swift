internal import NewsModel

/// What RDF says of one thing: its types and its statements.
struct RDFDescription {
  /// The object of a statement.
  enum Term {
    /// Something of the graph, by its local name.
    case resource(String)
    /// A term of a vocabulary, as `prefix:name`.
    case term(String)
    /// Vietnamese text.
    case vietnamese(String)
    /// Text in no language, such as a number of a document.
    case text(String)
    case integer(Int)
    case flag(Bool)
    case date(PartialDate)
  }

  /// The local name: an id of the graph.
  let name: String
  var types: [String] = []
  var statements: [(predicate: String, object: Term)] = []

  init(_ name: String, types: [String] = []) {
    self.name = name
    self.types = types
  }

  mutating func add(_ predicate: String, _ object: Term) {
    statements.append((predicate, object))
  }

  mutating func add(_ predicate: String, value: PropertyValue) {
    switch value {
    case .text(let text): add(predicate, .text(text))
    case .integer(let number): add(predicate, .integer(number))
    case .flag(let flag): add(predicate, .flag(flag))
    case .date(let date): add(predicate, .date(date))
    case .list(let list): for item in list { add(predicate, .text(item)) }
    }
  }

  /// The vocabularies, by prefix; `qh` is our own.
  static let prefixes: [(prefix: String, namespace: String)] = [
    ("dcterms", "http://purl.org/dc/terms/"), ("oa", "http://www.w3.org/ns/oa#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("prov", "http://www.w3.org/ns/prov#"), ("qh", "https://quanhe.invalid/ns#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("schema", "https://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// Hands over everything that a graph says, one description at a time.
  static func forEach(
    of graph: some GraphReading, _ body: (RDFDescription) throws -> Void
  ) throws {
    try graph.forEachEntity(ofTypes: nil) { try body(describe($0)) }
    try graph.forEachRelation(ofTypes: nil) { relation in
      let organisation: EntityID? =
        relation.type == .holds
        ? try graph.relations(
          of: relation.target, direction: .outgoing, types: [.inBody]
        ).first?.target : nil
      for description in describe(relation, in: organisation) { try body(description) }
    }
  }
}

extension RDFDescription {
  private static func describe(_ entity: Entity) -> RDFDescription {
    var description = RDFDescription(entity.id.rawValue, types: entity.type.rdfTypes)
    description.add("skos:prefLabel", .vietnamese(entity.name))
    description.add("schema:name", .vietnamese(entity.name))
    for alias in entity.aliases { description.add("skos:altLabel", .vietnamese(alias)) }
    let known = entity.type.schemaProperties
    for (key, value) in entity.properties.inOrder {
      if let predicate = known[key] { description.add(predicate, value: value) }
      description.add("qh:" + key.rdfLocalName, value: value)
    }
    return description
  }

  /// A relation as a statement of its own, the plain triples it amounts to, and its quotations.
  private static func describe(
    _ relation: Relation, in organisation: EntityID?
  ) -> [RDFDescription] {
    var node = RDFDescription(relation.id, types: ["rdf:Statement"])
    node.add("rdf:subject", .resource(relation.source.rawValue))
    node.add("rdf:predicate", .term(relation.type.rdfPredicate))
    node.add("rdf:object", .resource(relation.target.rawValue))
    if relation.type == .holds {
      node.types.append("org:Membership")
      node.add("org:member", .resource(relation.source.rawValue))
      if let organisation { node.add("org:organization", .resource(organisation.rawValue)) }
      if let from = relation.properties.date("from") { node.add("schema:startDate", .date(from)) }
      if let to = relation.properties.date("to") { node.add("schema:endDate", .date(to)) }
    }
    if relation.type == .succeeded, relation.source.type == .organisation {
      node.types.append("org:ChangeEvent")
      node.add("org:originalOrganization", .resource(relation.target.rawValue))
      node.add("org:resultingOrganization", .resource(relation.source.rawValue))
    }
    for (key, value) in relation.properties.inOrder {
      node.add("qh:" + key.rdfLocalName, value: value)
    }
    var quotations: [RDFDescription] = []
    for (index, piece) in relation.evidence.enumerated() {
      var quotation = RDFDescription(
        "\(relation.id)-q\(index + 1)",
        types: ["prov:Entity", "oa:TextPositionSelector"])
      quotation.add("prov:value", .vietnamese(piece.passage.text))
      quotation.add("prov:hadPrimarySource", .resource(piece.article.rawValue))
      quotation.add("dcterms:source", .text(piece.source))
      quotation.add("oa:start", .integer(piece.passage.start))
      quotation.add("oa:end", .integer(piece.passage.end))
      quotations.append(quotation)
      node.add("prov:wasDerivedFrom", .resource(quotation.name))
    }
    var direct = RDFDescription(relation.source.rawValue)
    direct.add(relation.type.rdfPredicate, .resource(relation.target.rawValue))
    var descriptions = [direct]
    if let (predicate, isInverse) = relation.type.rdfStandard {
      let (subject, object) =
        isInverse ? (relation.target, relation.source) : (relation.source, relation.target)
      var standard = RDFDescription(subject.rawValue)
      standard.add(predicate, .resource(object.rawValue))
      descriptions.append(standard)
    }
    return descriptions + [node] + quotations
  }
}

extension String {
  /// The text as the local part of a prefixed name: ASCII letters, digits and `_`.
  var rdfLocalName: String {
    let bytes = utf8.map { byte -> UInt8 in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      return isPlain ? byte : 0x5F
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension EntityType {
  fileprivate var rdfTypes: [String] {
    switch self {
    case .person: ["schema:Person", "prov:Person"]
    case .organisation: ["org:Organization", "schema:Organization"]
    case .role: ["org:Post"]
    case .document: ["schema:Legislation"]
    case .meeting: ["schema:Event"]
    case .place: ["schema:AdministrativeArea"]
    case .article: ["schema:NewsArticle"]
    }
  }

  /// Properties that schema.org has a name for.
  fileprivate var schemaProperties: [String: String] {
    switch self {
    case .document:
      [
        "number": "schema:legislationIdentifier", "documentType": "schema:legislationType",
        "date": "schema:legislationDate",
      ]
    case .meeting: ["date": "schema:startDate"]
    case .article: ["published": "schema:datePublished", "title": "schema:headline"]
    default: [:]
    }
  }
}

extension RelationType {
  /// Our own predicate: `qh:ledDelegationAt`.
  fileprivate var rdfPredicate: String {
    let words = rawValue.lowercased().split(separator: "_")
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return "qh:" + words.prefix(1).joined() + rest.joined()
  }

  /// What a common vocabulary calls the same thing, and whether from target to source.
  fileprivate var rdfStandard: (predicate: String, isInverse: Bool)? {
    switch self {
    case .holds: ("org:holds", false)
    case .inBody: ("org:postIn", false)
    case .partOf: ("org:subOrganizationOf", false)
    case .locatedIn, .heldAt: ("schema:location", false)
    case .attended, .tookPartIn: ("schema:attendee", true)
    case .spokeAt: ("schema:performer", true)
    case .organised: ("schema:organizer", true)
    case .issued: ("schema:legislationPassedBy", true)
    case .cited: ("schema:citation", false)
    case .mentions: ("schema:mentions", false)
    case .wrote: ("schema:author", true)
    default: nil
    }
  }
}
