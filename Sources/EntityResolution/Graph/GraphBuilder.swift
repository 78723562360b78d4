internal import NewsModel

/// Turns resolved mentions and the facts about them into entities and relations.
struct GraphBuilder {
  let articles: [ArticleFacts]
  let copies: ArticleCopies
  let contexts: [ArticleContext]
  let bodies: BodyResolution
  let documents: DocumentResolution
  let people: PersonResolution
  let meetings: MeetingResolution
  let parser: NameMemo
  let units: UnitTable

  var draft = GraphDraft()
  var bodyIDs: [EntityID] = []
  var documentIDs: [EntityID] = []
  var personIDs: [EntityID] = []
  var meetingIDs: [EntityID] = []
  var unitIDs: [Int: EntityID] = [:]
  var communeIDs: [String: EntityID] = [:]
  /// A title in a body, or in none.
  struct RoleKey: Hashable {
    var title: String
    var body: Int?
  }

  /// The roles made so far.
  var roles: [RoleKey: (id: EntityID, name: String)] = [:]
  /// A post that an article says someone holds.
  struct StatedRole {
    var name: String
    var passage: Passage
  }

  /// The current roles of each article's people, in the order stated.
  var statedRoles: [[Int: [StatedRole]]] = []

  /// The graph.
  ///
  /// - Parameter decisions: The decisions, for the record of why things are one or two.
  /// - Returns: The graph, everything in its fixed order.
  mutating func build(decisions: [Decision] = []) -> ResolvedGraph {
    addArticles()
    addBodies()
    addDocuments()
    addPeople()
    addSignatures()
    addRoles()
    addAppointments()
    addMeetings()
    addSuccessions()
    let entities = Dictionary(
      draft.links.map { ($0.key, $0.entity) }, uniquingKeysWith: { first, _ in first })
    let settled = [EntityType.organisation, .document, .meeting].flatMap { type in
      DecidedGroups(decisions, type: type).explanations { left, right in
        guard let one = entities[left], let other = entities[right] else { return nil }
        return one == other
      }
    }
    return draft.finished(
      explanations: people.explanations + settled,
      originals: Dictionary(
        copies.originals.enumerated().compactMap { copy, original in
          original.map { (articles[copy].article.id, articles[$0].article.id) }
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// The articles themselves.
  private mutating func addArticles() {
    for (index, facts) in articles.enumerated() {
      let header = facts.article
      var properties: [String: PropertyValue] = ["source": .text(header.source)]
      if let title = header.title { properties["title"] = .text(title) }
      if let published = header.published { properties["published"] = .date(published) }
      if let locality = header.locality { properties["locality"] = .text(locality) }
      if let original = copies.originals[index] {
        properties["copyOf"] = .text(articles[original].article.id.rawValue)
      }
      draft.insert(
        Entity(
          id: header.id, type: .article, name: header.title ?? header.source,
          properties: properties))
    }
  }

  /// The evidence that a passage of an article is.
  func evidence(_ article: Int, _ passage: Passage) -> Evidence {
    let header = articles[article].article
    return Evidence(article: header.id, source: header.source, passage: passage)
  }

  /// Counts the mentions of an entity in an article.
  mutating func mention(_ entity: EntityID, in article: Int, count: Int) {
    guard count > 0 else { return }
    draft.relate(.mentions, articles[article].article.id, entity) { properties in
      var total = count
      if case .integer(let known)? = properties["count"] { total += known }
      properties["count"] = .integer(total)
    }
  }
}
