/// A value of an entity's or a relation's property.
public enum PropertyValue: Hashable, Sendable {
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A truth value.
  case flag(Bool)
  /// A date as precise as the source.
  case date(PartialDate)
  /// Several texts, in order.
  case list([String])
}

/// What kind of value a property has.
public enum PropertyKind: Hashable, Sendable, CaseIterable {
  /// Text.
  case text
  /// A whole number.
  case integer
  /// A truth value.
  case flag
  /// A date.
  case date
  /// Several texts.
  case list
}

extension PropertyValue {
  /// The kind of the value.
  public var kind: PropertyKind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .flag: .flag
    case .date: .date
    case .list: .list
    }
  }
}

/// What mentions resolve to.
public struct Entity: Hashable, Sendable {
  /// The id.
  public var id: EntityID
  /// The type.
  public var type: EntityType
  /// The canonical name; for a role `title · body`, for a meeting its label.
  public var name: String
  /// Other forms the texts use, sorted, without the name itself.
  public var aliases: [String]
  /// What else is known; the keys of each type are in `Ontology`.
  public var properties: [String: PropertyValue]
  /// Fully folded forms (no case, no diacritics) under which a search finds it.
  public var searchKeys: [String]

  /// Makes an entity.
  public init(
    id: EntityID, type: EntityType, name: String, aliases: [String] = [],
    properties: [String: PropertyValue] = [:], searchKeys: [String] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.properties = properties
    self.searchKeys = searchKeys
  }
}

/// The kinds of edge a graph has; INTERFACE.md's table.
public enum RelationType: String, CaseIterable, Codable, Hashable, Sendable {
  /// Person → Role.
  case holds = "HOLDS"
  /// Role → Organisation.
  case inBody = "IN"
  /// Organisation → Organisation.
  case partOf = "PART_OF"
  /// Organisation, Meeting or Place → Place.
  case locatedIn = "LOCATED_IN"
  /// Person → Meeting.
  case chaired = "CHAIRED"
  /// Person → Meeting.
  case attended = "ATTENDED"
  /// Person → Meeting.
  case spokeAt = "SPOKE_AT"
  /// Person → Meeting.
  case concluded = "CONCLUDED"
  /// Person → Meeting.
  case directed = "DIRECTED"
  /// Person → Meeting.
  case ledDelegationAt = "LED_DELEGATION_AT"
  /// Organisation → Meeting.
  case organised = "ORGANISED"
  /// Organisation → Meeting.
  case tookPartIn = "TOOK_PART_IN"
  /// Meeting → Organisation or Place.
  case heldAt = "HELD_AT"
  /// Organisation → Document.
  case issued = "ISSUED"
  /// Person → Document.
  case signed = "SIGNED"
  /// Meeting → Document.
  case cited = "CITED"
  /// Person → Role.
  case appointedTo = "APPOINTED_TO"
  /// Person → Role.
  case dismissedFrom = "DISMISSED_FROM"
  /// Place → Place, Organisation → Organisation.
  case succeeded = "SUCCEEDED"
  /// Article → any entity.
  case mentions = "MENTIONS"
  /// Person → Article.
  case wrote = "WROTE"
}

/// The words of an article that support a relation.
public struct Evidence: Hashable, Sendable {
  /// The article's id.
  public var article: EntityID
  /// The article's URL or path.
  public var source: String
  /// The words, with their place in code points.
  public var passage: Passage

  /// Makes a piece of evidence.
  public init(article: EntityID, source: String, passage: Passage) {
    self.article = article
    self.source = source
    self.passage = passage
  }
}

/// An edge of the graph.
///
/// Two relations of one type between the same two entities are parallel edges when their
/// discriminating properties differ (a site, a date of appointment); otherwise they are one,
/// with the evidence of all.
public struct Relation: Hashable, Sendable {
  /// A stable id, `rel-` and sixteen hexadecimal digits of a hash of type, ends and discriminator.
  public var id: String
  /// The type.
  public var type: RelationType
  /// Where the edge starts.
  public var source: EntityID
  /// Where it ends.
  public var target: EntityID
  /// Properties, as in INTERFACE.md's table.
  public var properties: [String: PropertyValue]
  /// What supports it, sorted by article and place.
  public var evidence: [Evidence]

  /// Makes a relation; the discriminator is what tells this edge from parallel ones.
  public init(
    type: RelationType, source: EntityID, target: EntityID, discriminator: String = "",
    properties: [String: PropertyValue] = [:], evidence: [Evidence] = []
  ) {
    let key = "\(type.rawValue)\u{1F}\(source)\u{1F}\(target)\u{1F}\(discriminator)"
    let digits = String(StableHash.fnv1a(key.utf8), radix: 16)
    self.init(
      id: "rel-" + String(repeating: "0", count: 16 - digits.count) + digits, type: type,
      source: source, target: target, properties: properties, evidence: evidence)
  }

  /// Makes a relation whose id is known, as a store or an import does.
  public init(
    id: String, type: RelationType, source: EntityID, target: EntityID,
    properties: [String: PropertyValue], evidence: [Evidence]
  ) {
    self.id = id
    self.type = type
    self.source = source
    self.target = target
    self.properties = properties
    self.evidence = evidence
  }
}
