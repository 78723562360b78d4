import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

@Suite("Replacing the graph")
struct GraphReplacementTests {
  @Test("leaves exactly the new graph, whatever was there", arguments: 0..<12)
  func replacing(seed: Int) throws {
    var samples = SampleArticles(seed: seed)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    var current: [EntityID: (article: Article, facts: ArticleFacts)] = [:]
    for round in 0..<6 {
      let resolved = try graph.update { update in
        let leaving = current.keys.sorted().filter { _ in round > 0 && samples.flip() }
        #expect(try update.remove(articles: leaving) == leaving)
        for id in leaving { current[id] = nil }
        for number in 0..<4 where samples.flip() || round == 0 {
          let article = samples.article(number)
          let facts = samples.facts(of: article)
          try update.save(article, facts: facts, contentHash: "\(round)")
          current[article.id] = (article, facts)
        }
        let resolved = NameResolver.graph(current.values.map(\.facts))
        try update.replaceGraph(with: resolved, origin: "test")
        return resolved
      }
      let expected = InMemoryGraph(
        entities: resolved.entities, relations: resolved.relations,
        articles: current.values.map(\.facts.article),
        texts: current.mapValues { $0.article.text.string })
      #expect(try graph.dump() == expected.dump())
      for entity in resolved.entities {
        #expect(try graph.entity(entity.id) == entity)
        for direction in [RelationDirection.outgoing, .incoming, .both] {
          for types in [nil, Set([RelationType.holds]), []] {
            #expect(
              try graph.relations(of: entity.id, direction: direction, types: types)
                == expected.relations(of: entity.id, direction: direction, types: types))
          }
        }
      }
      for link in resolved.links {
        #expect(try graph.entity(of: link.key) == link.entity)
        #expect(try graph.mentions(of: link.entity).contains(link.key))
      }
      for types in [nil, Set([EntityType.person, .role])] {
        var found: [Entity] = []
        try graph.forEachEntity(ofTypes: types) { found.append($0) }
        #expect(found == resolved.entities.filter { types?.contains($0.type) ?? true })
      }
      let written = try graph.update { update in
        try update.replaceGraph(with: resolved, origin: "test")
        return update.rowsChanged
      }
      #expect(written == 0)
    }
  }

  @Test("writes few rows for a small change")
  func difference() throws {
    var samples = SampleArticles(seed: 5)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let articles = (0..<60).map { samples.article($0) }
    var facts = articles.map { samples.facts(of: $0) }
    let first = try graph.update { update in
      for (article, facts) in zip(articles, facts) {
        try update.save(article, facts: facts, contentHash: "1")
      }
      try update.replaceGraph(with: NameResolver.graph(facts), origin: "test")
      return update.rowsChanged
    }
    let new = samples.article(60)
    facts.append(samples.facts(of: new))
    let second = try graph.update { update in
      try update.save(new, facts: facts[60], contentHash: "1")
      try update.replaceGraph(with: NameResolver.graph(facts), origin: "test")
      return update.rowsChanged
    }
    #expect(second * 5 < first)
  }

  @Test("keeps evidence of an article that was removed and saved again in one update")
  func removedAndSaved() throws {
    var samples = SampleArticles(seed: 11)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let articles = (0..<3).map { samples.article($0) }
    let facts = articles.map { samples.facts(of: $0) }
    let resolved = NameResolver.graph(facts)
    try graph.update { update in
      for (article, facts) in zip(articles, facts) {
        try update.save(article, facts: facts, contentHash: "1")
      }
      try update.replaceGraph(with: resolved, origin: "test")
    }
    let before = try graph.dump()
    try graph.update { update in
      _ = try update.remove(articles: [articles[1].id])
      try update.save(articles[1], facts: facts[1], contentHash: "1")
      try update.replaceGraph(with: resolved, origin: "test")
    }
    #expect(try graph.dump() == before)
  }

  @Test("refuses a graph that refers to what is not there")
  func brokenReferences() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let article = Article(
      id: SampleArticles.articleID(1), source: "a", text: SourceText("Bà Na chủ trì."))
    let header = ArticleFacts(article: ArticleHeader(id: article.id, source: "a"))
    let person = Entity(
      id: EntityID(type: .person, slug: "na", key: "na"), type: .person, name: "Na")
    let nobody = EntityID(rawValue: "per-nobody-00000000")
    let key = MentionKey(article: article.id, type: .person, name: "Na")
    let other = MentionKey(article: article.id, type: .person, name: "Nô")
    let lost = MentionKey(article: SampleArticles.articleID(2), type: .person, name: "Na")
    func relation(_ target: EntityID, _ article: EntityID, _ text: String) -> Relation {
      Relation(
        type: .holds, source: person.id, target: target,
        evidence: [
          Evidence(
            article: article, source: "a", passage: Passage(text: text, start: 0, end: 5))
        ])
    }
    let broken: [ResolvedGraph] = [
      ResolvedGraph(entities: [person, person]),
      ResolvedGraph(entities: [person], relations: [relation(nobody, article.id, "Bà Na")]),
      ResolvedGraph(entities: [person], relations: [relation(person.id, lost.article, "Bà Na")]),
      ResolvedGraph(entities: [person], relations: [relation(person.id, article.id, "Bà No")]),
      ResolvedGraph(entities: [person], links: [(key, nobody)]),
      ResolvedGraph(entities: [person], links: [(lost, person.id)]),
      ResolvedGraph(
        entities: [person], links: [(key, person.id)],
        explanations: [
          MatchExplanation(left: key, right: other, prior: 0, features: [], merged: true)
        ]),
    ]
    for resolved in broken {
      #expect(throws: GraphStoreError.self) {
        try graph.update { update in
          try update.save(article, facts: header, contentHash: "")
          try update.replaceGraph(with: resolved, origin: "test")
        }
      }
      #expect(try graph.articles() == [])
    }
  }

  @Test("is not forgotten by an update that changes facts or decisions")
  func leftBehind() throws {
    var samples = SampleArticles(seed: 1)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let article = samples.article(1)
    let facts = samples.facts(of: article)
    #expect(throws: GraphStoreError.graphLeftBehind) {
      try graph.update { try $0.save(article, facts: facts, contentHash: "") }
    }
    let key = MentionKey(article: article.id, type: .person, name: "Na")
    let decision = Decision(
      sequence: 0, left: key, right: key, judgement: .same, author: "a", made: "2026-01-01")
    #expect(throws: GraphStoreError.graphLeftBehind) {
      try graph.update { _ = try $0.append(decision) }
    }
    #expect(try graph.allFacts() == [])
    #expect(try graph.decisions() == [])
  }
}
