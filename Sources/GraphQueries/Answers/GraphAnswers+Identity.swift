public import NewsModel

/// A post as the lists of doubtful identities show it.
public struct AttestedPost: Hashable, Sendable {
  /// The role's name.
  public var role: String
  /// The province of its body; nil where it has none.
  public var province: String?
  /// The first day it is attested.
  public var firstSeen: PartialDate?
  /// The last.
  public var lastSeen: PartialDate?
  /// Whether it is a former one.
  public var former: Bool
  /// The articles that state it, in order.
  public var articles: [EntityID]
}

/// A person with the posts known.
public struct AttestedPerson: Hashable, Sendable {
  /// The person.
  public var person: EntityReference
  /// The posts, in the graph's order.
  public var posts: [AttestedPost]
}

/// Somebody who holds posts in two provinces at once, or so it seems.
public struct TwoProvincesRow: Hashable, Sendable {
  /// The person and the posts.
  public var person: AttestedPerson
  /// The years in which posts in two provinces are attested; empty where their days are not known.
  public var years: [Int]
}

/// A name that several people bear.
public struct NamesakesRow: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The people, by id.
  public var people: [AttestedPerson]
}

extension GraphAnswers {
  /// Everybody who holds present posts in two provinces in one year, and everybody who does at times
  /// that nothing tells: what a resolver that takes two for one would leave behind.
  ///
  /// - Complexity: linear in the graph.
  public func holdersInTwoProvinces() throws -> [TwoProvincesRow] {
    try attestedPeople().compactMap { person in
      let present = person.posts.filter { !$0.former && $0.province != nil }
      guard Set(present.map(\.province)).count > 1 else { return nil }
      var provinces: [Int: Set<String?>] = [:]
      for post in present {
        guard let first = post.firstSeen ?? post.lastSeen else { continue }
        for year in first.year...max(first.year, post.lastSeen?.year ?? first.year) {
          provinces[year, default: []].insert(post.province)
        }
      }
      let years = provinces.filter { $0.value.count > 1 }.keys.sorted()
      let isDated = present.allSatisfy { $0.firstSeen != nil || $0.lastSeen != nil }
      return years.isEmpty && isDated ? nil : TwoProvincesRow(person: person, years: years)
    }
  }

  /// Every name that stands for more than one acting person, with who they are.
  ///
  /// - Complexity: linear in the graph.
  public func namesakes() throws -> [NamesakesRow] {
    var groups: [String: [AttestedPerson]] = [:]
    for person in try attestedPeople() { groups[person.person.name, default: []].append(person) }
    return groups.filter { $0.value.count > 1 }.map { NamesakesRow(name: $0.key, people: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The people who do more than write, with their posts.
  private func attestedPeople() throws -> [AttestedPerson] {
    var bodies: [EntityID: EntityID] = [:]
    var places: [EntityID: [EntityID]] = [:]
    var authors: Set<EntityID> = []
    var held: [EntityID: [Relation]] = [:]
    try graph.forEachRelation(ofTypes: [.inBody, .locatedIn, .wrote, .holds]) { relation in
      switch relation.type {
      case .inBody: bodies[relation.source] = relation.target
      case .locatedIn: places[relation.source, default: []].append(relation.target)
      case .wrote: authors.insert(relation.source)
      default: held[relation.source, default: []].append(relation)
      }
    }
    var provinces: [EntityID: String] = [:]
    try graph.forEachEntity(ofTypes: [.place]) { place in
      if place.properties["level"] == .text("province") { provinces[place.id] = place.name }
    }
    func province(of id: EntityID, depth: Int = 0) -> String? {
      if let name = provinces[id] { return name }
      guard depth < 4 else { return nil }
      return (places[id] ?? []).lazy.compactMap { province(of: $0, depth: depth + 1) }.first
    }
    var names: [EntityID: String] = [:]
    try graph.forEachEntity(ofTypes: [.role]) { names[$0.id] = $0.name }
    var people: [AttestedPerson] = []
    try graph.forEachEntity(ofTypes: [.person]) { person in
      guard !authors.contains(person.id) || held[person.id] != nil else { return }
      let posts = (held[person.id] ?? []).map { relation in
        AttestedPost(
          role: names[relation.target] ?? relation.target.rawValue,
          province: bodies[relation.target].flatMap { province(of: $0) },
          firstSeen: relation.date("from") ?? relation.date("firstSeen"),
          lastSeen: relation.date("to") ?? relation.date("lastSeen"),
          former: relation.properties["former"] == .flag(true),
          articles: Set(relation.evidence.map(\.article)).sorted())
      }
      people.append(AttestedPerson(person: EntityReference(person), posts: posts))
    }
    return people
  }
}

extension AttestedPerson {
  /// `{"person", "posts": [{"role", "province", "firstSeen", "lastSeen", "former", "articles"}]}`.
  public var json: JSONValue {
    [
      "person": person.json,
      "posts": .array(
        posts.map { post in
          [
            "role": .text(post.role), "province": .optional(post.province),
            "firstSeen": .optional(post.firstSeen?.description),
            "lastSeen": .optional(post.lastSeen?.description), "former": .flag(post.former),
            "articles": .array(post.articles.map { .text($0.rawValue) }),
          ]
        }),
    ]
  }
}
