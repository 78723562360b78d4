import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

@Suite("The record of resolution")
struct ResolutionRecordTests {
  private static let keys = (1...3).map {
    MentionKey(article: SampleArticles.articleID($0), type: .person, name: "Na")
  }

  private static func save(_ update: GraphUpdate) throws {
    for number in 1...3 {
      let id = SampleArticles.articleID(number)
      try update.save(
        Article(id: id, source: "a", text: SourceText("Bà Na chủ trì.")),
        facts: ArticleFacts(
          article: ArticleHeader(id: id, source: "a", published: date("202\(number)-05"))),
        contentHash: "")
    }
  }

  private static func resolved(weight: Double) -> ResolvedGraph {
    let people = ["a", "b"].map {
      Entity(
        id: EntityID(rawValue: "per-\($0)-00000000"), type: .person, name: $0)
    }
    let meeting = Entity(
      id: EntityID(rawValue: "mtg-m-00000000"), type: .meeting, name: "m",
      properties: ["date": .date(date("2024-04-12"))])
    return ResolvedGraph(
      entities: people + [meeting], links: zip(keys, [0, 0, 1]).map { ($0, people[$1].id) },
      explanations: [
        MatchExplanation(
          left: keys[0], right: keys[1], prior: -3.5,
          features: [
            MatchFeature(name: "name", observation: "Na = Na", weight: weight),
            MatchFeature(name: "place", observation: "?", weight: 0.25),
          ], merged: true),
        MatchExplanation(
          left: keys[0], right: keys[2], prior: -3.5, features: [], merged: false),
        MatchExplanation(
          left: keys[1], right: keys[2], prior: -3.5,
          features: [MatchFeature(name: "name", observation: "", weight: 3)],
          override: "decision 1", merged: false),
      ])
  }

  @Test("keeps explanations and finds them by entity, by pair and by doubt")
  func explanations() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let one = EntityID(rawValue: "per-a-00000000")
    let other = EntityID(rawValue: "per-b-00000000")
    for weight in [4.0, 5.5, 5.5] {
      let resolved = Self.resolved(weight: weight)
      try graph.update { update in
        try Self.save(update)
        try update.replaceGraph(with: resolved, origin: "test")
      }
      let all = resolved.explanations
      #expect(try graph.explanations(of: one) == all)
      #expect(try graph.explanations(of: other) == [all[1], all[2]])
      #expect(try graph.explanations(between: one, and: one) == [all[0]])
      #expect(try graph.explanations(between: other, and: one) == [all[1], all[2]])
      #expect(try graph.doubtfulPairs(limit: 9) == [all[0], all[1]])
      #expect(try graph.doubtfulPairs(limit: 1) == [all[0]])
      #expect(try graph.mentions(of: one) == [Self.keys[0], Self.keys[1]])
    }
  }

  @Test("counts what is there and what was merged")
  func statistics() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    #expect(try graph.statistics() == GraphStatistics())
    try graph.update { update in
      try Self.save(update)
      try update.replaceGraph(with: Self.resolved(weight: 1), origin: "test")
    }
    let statistics = try graph.statistics()
    #expect(statistics.articles == 3)
    #expect(statistics.copies == 0)
    #expect(statistics.entities == [.person: 2, .meeting: 1])
    #expect(statistics.mentionGroups == [.person: 3])
    #expect(statistics.merged == [.person: 1])
    #expect(statistics.sharedEntities == [.person: 1])
    #expect(statistics.published == date("2021-05")...date("2023-05"))
    #expect(statistics.meetings == date("2024-04-12")...date("2024-04-12"))
  }

  @Test("keeps every decision, undone ones too, when articles leave")
  func decisions() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    func decision(_ left: Int, _ right: Int, _ judgement: Judgement) -> Decision {
      Decision(
        sequence: 0, left: Self.keys[left], right: Self.keys[right], judgement: judgement,
        author: "Ánh", made: "2026-01-0\(left + 1)T00:00:00Z")
    }
    try graph.update { update in
      try Self.save(update)
      #expect(try update.append(decision(1, 0, .same)).sequence == 1)
      #expect(try update.append(decision(1, 2, .different)).sequence == 2)
      try update.replaceGraph(with: Self.resolved(weight: 1), origin: "test")
    }
    let moment = "2026-02-01T00:00:00Z"
    try graph.update { update in
      #expect(try update.undo([2], at: moment).map(\.sequence) == [2])
      #expect(try update.undo([2, 9], at: moment).isEmpty)
      #expect(try update.append(decision(0, 2, .unsure)).sequence == 3)
      _ = try update.remove(articles: Self.keys.map(\.article))
      try update.replaceGraph(with: ResolvedGraph(), origin: "test")
    }
    var expected = [decision(1, 0, .same), decision(1, 2, .different), decision(0, 2, .unsure)]
    for index in expected.indices { expected[index].sequence = index + 1 }
    expected[1].undone = moment
    #expect(try graph.decisions() == expected)
    #expect(try graph.statistics().decisions == 2)
    #expect(try graph.statistics().waitingDecisions == 2)
    #expect(try graph.waitingDecisions() == [1, 3])
    try graph.update { update in
      #expect(try update.undo([1, 3], at: moment).map(\.sequence) == [3, 1])
      try update.replaceGraph(with: ResolvedGraph(), origin: "test")
    }
  }

  @Test("a decision waits for its mentions, and for a place of one")
  func waiting() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let key = Self.keys[0]
    let place = 3
    var facts = ArticleFacts(article: ArticleHeader(id: key.article, source: "a"))
    facts.people = [
      PersonFact(name: "Na", mentions: [Passage(text: "Na", start: place, end: place + 2)]),
      // Another's place, and that of another of this name.
      PersonFact(name: "Trì", mentions: [Passage(text: "trì", start: 10, end: 13)]),
      PersonFact(name: "Na", mentions: [Passage(text: "chủ", start: 6, end: 9)]),
    ]
    try graph.update { update in
      try Self.save(update)
      try update.save(
        Article(id: key.article, source: "a", text: SourceText("Bà Na chủ trì.")), facts: facts,
        contentHash: "")
      try update.replaceGraph(with: Self.resolved(weight: 1), origin: "test")
    }
    var gone = key
    gone.ordinal = 7
    let pairs = [
      (key, Self.keys[1]), (key, key.mention(at: place)), (key, key.mention(at: 9_999)),
      (gone, Self.keys[1]), (key, key.mention(at: 10)), (key, key.mention(at: 6)),
    ]
    try graph.update { update in
      for (left, right) in pairs {
        _ = try update.append(
          Decision(
            sequence: 0, left: left, right: right, judgement: .different, author: "a", made: "b"))
      }
      try update.replaceGraph(with: Self.resolved(weight: 1), origin: "test")
    }
    #expect(try graph.waitingDecisions() == [3, 4, 5, 6])
    #expect(try graph.facts(of: key.article)?.article.id == key.article)
    #expect(try graph.facts(of: EntityID(rawValue: "art-none")) == nil)
  }

  @Test("remembers the folder of lexicons")
  func lexicons() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    for folder in [nil, "/words", "/words", "/other", nil] {
      try graph.update { update in try update.setLexiconFolder(folder) }
      #expect(try graph.lexiconFolder() == folder)
    }
  }
}
