import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

@Suite("Facts in the store")
struct FactRoundTripTests {
  @Test("come back equal, whatever they are", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var samples = SampleArticles(seed: seed)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    var expected: [ArticleFacts] = []
    var versions: [EntityID: String] = [:]
    let graph = try temporary.open()
    try graph.update { update in
      for number in 0..<4 {
        let article = samples.article(number)
        let facts = samples.facts(of: article)
        try update.save(article, facts: facts, contentHash: "hash \(number)")
        expected.append(facts)
        versions[article.id] = "hash \(number)"
      }
      expected.sort { $0.article.id < $1.article.id }
      try #require(try update.facts() == expected)
      try update.replaceGraph(with: NameResolver.graph(expected), origin: "test")
    }
    #expect(try graph.allFacts() == expected)
    #expect(try graph.storedVersions() == versions)
    #expect(try graph.articles() == expected.map(\.article))
    let second = try temporary.open(.readOnly)
    #expect(try second.allFacts() == expected)
    let skipped = try graph.update { try $0.facts(except: [SampleArticles.articleID(2)]) }
    #expect(skipped == expected.filter { $0.article.id != SampleArticles.articleID(2) })
  }

  @Test("replace those of an earlier version of the article")
  func replacing() throws {
    var samples = SampleArticles(seed: 7)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    for round in 0..<5 {
      let article = samples.article(1)
      let facts = samples.facts(of: article)
      try graph.update { update in
        try update.save(article, facts: facts, contentHash: "\(round)")
        try update.replaceGraph(with: NameResolver.graph([facts]), origin: "test")
      }
      #expect(try graph.allFacts() == [facts])
      #expect(try graph.articleText(article.id) == article.text.string)
    }
  }

  @Test("leave with their article, and no other")
  func removing() throws {
    var samples = SampleArticles(seed: 3)
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let articles = (0..<3).map { samples.article($0) }
    let facts = articles.map { samples.facts(of: $0) }
    try graph.update { update in
      for (article, facts) in zip(articles, facts) {
        try update.save(article, facts: facts, contentHash: "1")
      }
      try update.replaceGraph(with: NameResolver.graph(facts), origin: "test")
    }
    let left = [facts[0], facts[2]].sorted { $0.article.id < $1.article.id }
    try graph.update { update in
      let removed = try update.remove(articles: [articles[1].id, EntityID(rawValue: "art-none")])
      #expect(removed == [articles[1].id])
      try update.replaceGraph(with: NameResolver.graph(left), origin: "test")
    }
    #expect(try graph.allFacts() == left)
    #expect(try graph.articleText(articles[1].id) == nil)
  }

  static let text = "Sáng 12/4, bà Đỗ Thị Na chủ trì."
  static let wrongPassages: [Passage] = [
    Passage(text: "bà Đỗ Thị Na", start: 10, end: 22),
    Passage(text: "bà Đỗ Thị La", start: 11, end: 23),
    Passage(text: "chủ trì.", start: 24, end: 33),
    Passage(text: "", start: 3, end: 3),
    Passage(text: "Sáng", start: -1, end: 4),
    Passage(text: "Sáng", start: 4, end: 0),
    Passage(text: "Sáng", start: .max, end: .max),
    Passage(text: "Sáng", start: .min, end: .max),
    Passage(text: "ba\u{300} Đỗ Thị Na", start: 11, end: 23),
  ]

  @Test("are refused where a passage is not the article's text", arguments: wrongPassages)
  func invented(passage: Passage) throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let article = Article(
      id: SampleArticles.articleID(1), source: "a", text: SourceText(Self.text))
    var facts = ArticleFacts(article: ArticleHeader(id: article.id, source: "a"))
    facts.people = [
      PersonFact(name: "Đỗ Thị Na", mentions: [Passage(text: "bà Đỗ Thị Na", start: 11, end: 23)])
    ]
    let rightEvidence = Passage(text: "chủ trì", start: 24, end: 31)
    try graph.update { update in
      var wrong = facts
      wrong.people[0].mentions.append(passage)
      #expect(throws: GraphStoreError.self) {
        try update.save(article, facts: wrong, contentHash: "")
      }
      wrong = facts
      wrong.meetings = [
        MeetingFact(
          label: "họp", kind: "họp", chairs: [Participation(person: 0, evidence: passage)],
          evidence: rightEvidence)
      ]
      #expect(throws: GraphStoreError.self) {
        try update.save(article, facts: wrong, contentHash: "")
      }
      #expect(try update.facts() == [])
      wrong.meetings[0].chairs[0].evidence = rightEvidence
      try update.save(article, facts: wrong, contentHash: "")
      #expect(try update.facts() == [wrong])
      try update.replaceGraph(with: ResolvedGraph(), origin: "test")
    }
  }

  @Test("are refused where they point at nobody, or are of another article")
  func brokenReferences() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    let article = Article(id: SampleArticles.articleID(1), source: "a", text: SourceText(Self.text))
    let header = ArticleHeader(id: article.id, source: "a")
    let evidence = Passage(text: "Sáng", start: 0, end: 4)
    var role = ArticleFacts(article: header)
    role.roles = [RoleFact(person: 0, title: "Bí thư", organisation: nil, evidence: evidence)]
    var meeting = ArticleFacts(article: header)
    meeting.meetings = [MeetingFact(label: "", kind: "", documents: [0], evidence: evidence)]
    let other = ArticleFacts(article: ArticleHeader(id: SampleArticles.articleID(2), source: "a"))
    for facts in [role, meeting, other] {
      #expect(throws: GraphStoreError.self) {
        try graph.update { try $0.save(article, facts: facts, contentHash: "") }
      }
    }
    let holed = Article(id: article.id, source: "a", text: SourceText("a\u{0}b"))
    #expect(throws: GraphStoreError.nulCharacter(article: article.id)) {
      try graph.update {
        try $0.save(holed, facts: ArticleFacts(article: header), contentHash: "")
      }
    }
    #expect(try graph.articles() == [])
  }
}
