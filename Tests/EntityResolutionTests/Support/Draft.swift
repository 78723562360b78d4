import NewsModel

/// A small article's facts, written down in a test.
struct Draft {
  var facts: ArticleFacts

  init(_ id: String, _ date: String? = nil, locality: String? = nil, source: String = "") {
    facts = ArticleFacts(
      article: ArticleHeader(
        id: EntityID(type: .article, slug: id, key: id), source: source.isEmpty ? id : source,
        published: date.flatMap { PartialDate($0) }, locality: locality))
  }

  static func passage(_ text: String) -> Passage {
    Passage(text: text, start: 0, end: text.unicodeScalars.count)
  }

  /// Adds a body and gives its index; one already there is not added again.
  @discardableResult
  mutating func body(
    _ name: String, level: String? = nil, locality: String? = nil, parent: String? = nil,
    kind: String = "body"
  ) -> Int {
    if let known = facts.organisations.firstIndex(where: { $0.name == name }) { return known }
    facts.organisations.append(
      OrganisationFact(
        name: name, kind: kind, locality: locality, level: level, parent: parent,
        mentions: [Self.passage(name)]))
    return facts.organisations.count - 1
  }

  /// Adds a person with posts, each a title and a body already there.
  @discardableResult
  mutating func person(
    _ name: String, _ posts: (title: String, body: Int?)..., former: Bool = false
  ) -> Int {
    facts.people.append(PersonFact(name: name, mentions: [Self.passage("ông " + name)]))
    let index = facts.people.count - 1
    for post in posts {
      facts.roles.append(
        RoleFact(
          person: index, title: post.title, organisation: post.body, former: former,
          date: facts.article.published, evidence: Self.passage(post.title)))
    }
    return index
  }

  @discardableResult
  mutating func document(
    _ type: String, _ number: String?, date: String? = nil, issuer: String? = nil,
    name: String? = nil
  ) -> Int {
    let text = name ?? type + " số " + (number ?? "")
    facts.documents.append(
      DocumentFact(
        type: type, number: number, date: date.flatMap { PartialDate($0) }, issuer: issuer,
        name: text, mentions: [Self.passage(text)]))
    return facts.documents.count - 1
  }

  @discardableResult
  mutating func meeting(
    _ label: String, kind: String = "hội nghị", date: String? = nil, place: String? = nil,
    organisers: [Int] = [], chairs: [Int] = [], attendees: [Int] = []
  ) -> Int {
    facts.meetings.append(
      MeetingFact(
        label: label, kind: kind, date: date.flatMap { PartialDate($0) }, place: place,
        organisers: organisers,
        chairs: chairs.map { Participation(person: $0, evidence: Self.passage(label)) },
        attendees: attendees.map { Participation(person: $0, evidence: Self.passage(label)) },
        evidence: Self.passage(label)))
    return facts.meetings.count - 1
  }
}

extension ResolvedGraph {
  /// The entities that the mentions of a type became, by name, one for each article in order.
  func became(_ type: EntityType, _ name: String) -> [EntityID] {
    links.filter { $0.key.type == type && $0.key.name == name }.map(\.entity)
  }

  /// How many entities of a type there are.
  func count(_ type: EntityType) -> Int { entities.count { $0.type == type } }

  /// The entity of a type with a name.
  func named(_ type: EntityType, _ name: String) -> [Entity] {
    entities.filter { $0.type == type && $0.name == name }
  }

  /// The relations of a type.
  func edges(_ type: RelationType) -> [Relation] { relations.filter { $0.type == type } }

  /// The name of an entity.
  func name(_ id: EntityID) -> String { entities.first { $0.id == id }?.name ?? "" }
}
