private import Foundation
internal import NewsModel

/// Finds what became of a mention that the gold names by article and words.
struct MentionFinder {
  private var articles: [String: ArticleFacts] = [:]
  private var entities: [MentionKey: EntityID] = [:]

  init(
    articles: [(name: String, facts: ArticleFacts)],
    links: [(key: MentionKey, entity: EntityID)]
  ) {
    for (name, facts) in articles {
      self.articles[name] = facts
      // The truth across articles may name them by their first digits.
      let digits = name.prefix { $0.isNumber }
      if !digits.isEmpty { self.articles[String(digits)] = facts }
    }
    for link in links { entities[link.key] = link.entity }
  }

  /// What a person of an article became.
  func person(_ article: String, _ name: String) -> EntityID? {
    guard let facts = articles[article] else { return nil }
    let key = ScoringKey(name)
    let person =
      facts.people.first { ScoringKey($0.name) == key }
      ?? facts.people.first { $0.mentions.contains { ScoringKey($0.text) == key } }
      ?? facts.people.first { key.text.hasSuffix(" " + ScoringKey($0.name).text) }
    return person.flatMap { entity(facts, .person, $0.name) }
  }

  /// What a body of an article became, by its canonical name, else by a form the article uses.
  func organisation(_ article: String, _ forms: [String]) -> EntityID? {
    guard let facts = articles[article] else { return nil }
    let keys = forms.map { OrganisationKey(Self.bare($0)) }
    for key in keys {
      let named = facts.organisations.first { OrganisationKey($0.name).name == key.name }
      if let named { return entity(facts, .organisation, named.name) }
    }
    if let key = keys.first,
      let near = facts.organisations.first(where: { OrganisationKey($0.name).matches(key) })
    {
      return entity(facts, .organisation, near.name)
    }
    return mentioned(facts.organisations.map { ($0.name, $0.mentions) }, forms)
      .flatMap { entity(facts, .organisation, $0) }
  }

  /// What a document of an article became.
  func document(_ article: String, _ forms: [String]) -> EntityID? {
    guard let facts = articles[article] else { return nil }
    let keys = (forms + forms.map(Self.bare)).map { ScoringKey($0).text }
    let found = facts.documents.first { document in
      let number = document.number.map { ScoringKey($0).text }
      let name = ScoringKey(document.name).text
      let type = ScoringKey(document.type).text
      return keys.contains { key in
        // A document that only stands inside the words of another one is not that one.
        key == name || key == number
          || (key.hasPrefix(type + " ") && (key + " ").contains(name + " "))
      }
    }
    let name =
      found?.name ?? mentioned(facts.documents.map { ($0.name, $0.mentions) }, forms)
    return name.flatMap { entity(facts, .document, $0) }
  }

  /// What a mention of a kind became; nil where it was not found or the kind is no entity.
  func entity(_ kind: String, _ article: String, _ surface: String) -> EntityID? {
    switch kind {
    case "person": return person(article, surface)
    case "document": return document(article, [surface])
    case "organisation":
      guard let facts = articles[article] else { return nil }
      // Here the words as written count: "Tỉnh ủy" is the body that this article calls so.
      return mentioned(facts.organisations.map { ($0.name, $0.mentions) }, [surface])
        .flatMap { entity(facts, .organisation, $0) } ?? organisation(article, [surface])
    case "event": return meeting(article, surface)
    default: return nil
    }
  }

  /// The meeting whose label shares most words with the gold's, at least half of them.
  private func meeting(_ article: String, _ surface: String) -> EntityID? {
    guard let facts = articles[article] else { return nil }
    let words = Set(ScoringKey(Self.bare(surface)).words)
    let shared = facts.meetings.map { meeting in
      words.intersection(ScoringKey(meeting.label).words).count
    }
    guard let most = shared.max(), most * 2 >= words.count,
      let index = shared.firstIndex(of: most)
    else { return nil }
    let label = facts.meetings[index].label
    let ordinal = facts.meetings[..<index].filter { $0.label == label }.count
    return entities[
      MentionKey(article: facts.article.id, type: .meeting, name: label, ordinal: ordinal)]
  }

  /// The name of the first thing that is mentioned in one of these words.
  private func mentioned(_ things: [(String, [Passage])], _ forms: [String]) -> String? {
    let keys = Set(forms.map { ScoringKey(Self.bare($0)) })
    return things.first { $0.1.contains { keys.contains(ScoringKey($0.text)) } }?.0
  }

  private func entity(_ facts: ArticleFacts, _ type: EntityType, _ name: String) -> EntityID? {
    entities[MentionKey(article: facts.article.id, type: type, name: name)]
  }

  /// The words without a remark in brackets behind them.
  private static func bare(_ surface: String) -> String {
    guard let bracket = surface.range(of: " (") else { return surface }
    return String(surface[..<bracket.lowerBound])
  }
}
