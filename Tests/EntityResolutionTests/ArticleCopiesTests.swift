import NewsModel
import Testing

@testable import EntityResolution

struct ArticleCopiesTests {
  /// A report of a meeting without a day, with its mentions `gap` code points apart.
  private func report(
    _ id: String, _ published: String? = nil, gap: Int = 20, added: [String] = [],
    day: String? = nil, label: String = "Hội nghị bàn việc thu hoạch sớm"
  ) -> ArticleFacts {
    var draft = Draft(id, published)
    let body = draft.body("Đảng ủy xã", level: "commune")
    let chair = draft.person("Nguyễn Văn Hải", ("Bí thư", body))
    let names = [
      "Trần Thị Lan", "Lê Văn Bình", "Phạm Thị Hoa", "Đỗ Văn Quý", "Bùi Thị Mai", "Ngô Văn Thắng",
    ]
    let guests = (names + added).map { draft.person($0) }
    draft.document("Kế hoạch", nil, name: "Kế hoạch mùa vụ")
    draft.meeting(label, date: day, organisers: [body], chairs: [chair], attendees: guests)
    return spread(draft.facts, gap: gap)
  }

  /// The facts with their passages one behind the other.
  private func spread(_ facts: ArticleFacts, gap: Int) -> ArticleFacts {
    var facts = facts
    var next = 0
    func move(_ passage: inout Passage) {
      let length = passage.end - passage.start
      (passage.start, passage.end) = (next, next + length)
      next += length + gap
    }
    for index in facts.organisations.indices { move(&facts.organisations[index].mentions[0]) }
    for index in facts.people.indices { move(&facts.people[index].mentions[0]) }
    for index in facts.documents.indices { move(&facts.documents[index].mentions[0]) }
    for index in facts.meetings.indices { move(&facts.meetings[index].evidence) }
    return facts
  }

  private func copies(_ graph: ResolvedGraph) -> [String] {
    graph.entities.compactMap {
      if case .text(let id)? = $0.properties["copyOf"] { return "\($0.id) of \(id)" }
      return nil
    }
  }

  @Test("an article under two ids is one: one body, people, document, meeting, and evidence once")
  func copy() throws {
    let (first, second) = (report("a", "2020-01-01"), report("b", "2020-01-03"))
    let alone = Resolver().resolve([first])
    let graph = Resolver().resolve([second, first])
    for type in [EntityType.organisation, .person, .document, .meeting, .role] {
      #expect(graph.count(type) == alone.count(type), "\(type)")
    }
    #expect(copies(graph) == ["\(second.article.id) of \(first.article.id)"])
    for type in [RelationType.chaired, .attended, .holds] {
      let sources = Set(graph.edges(type).flatMap(\.evidence).map(\.article))
      #expect(sources == [first.article.id], "\(type)")
      #expect(
        graph.edges(type).map(\.evidence.count) == alone.edges(type).map(\.evidence.count))
    }
    // The copy mentions them all the same.
    #expect(graph.edges(.mentions).count == 2 * alone.edges(.mentions).count)
    let reasons = graph.explanations.filter { $0.override == MatchExplanation.copy }
    #expect(reasons.count == 7 && reasons.allSatisfy(\.merged))
  }

  @Test("the first published is the original; without days the first by id")
  func original() {
    let dated = [report("a"), report("b", "2020-01-05"), report("c", "2020-01-01")]
    #expect(ArticleCopies(dated).originals == [2, 2, nil])
    #expect(ArticleCopies([report("a"), report("b")]).originals == [nil, 0])
  }

  @Test("a small edit leaves a copy a copy, and what it adds counts")
  func edit() {
    let graph = Resolver().resolve([report("a"), report("b", added: ["Vũ Văn Nam"])])
    #expect(copies(graph).count == 1)
    #expect(graph.count(.person) == 8)
    #expect(graph.count(.meeting) == 1)
    #expect(graph.edges(.attended).count == 7)
  }

  @Test("the same names in other words are another article")
  func otherWords() {
    #expect(ArticleCopies([report("a"), report("b", gap: 23)]).originals == [nil, nil])
  }

  @Test("announcements of a series with other days or numbers are no copies of one meeting")
  func series() {
    let days = [report("a", day: "2020-01-06"), report("b", day: "2020-01-13")]
    #expect(ArticleCopies(days).originals == [nil, nil])
    #expect(Resolver().resolve(days).count(.meeting) == 2)
    let numbers = [report("a", label: "Phiên họp thứ 5"), report("b", label: "Phiên họp thứ 6")]
    #expect(Resolver().resolve(numbers).count(.meeting) == 2)
  }

  @Test("a decision about a copy's mention holds")
  func decided() {
    let articles = [report("a"), report("b")]
    let keys = articles.map {
      MentionKey(article: $0.article.id, type: .person, name: "Trần Thị Lan")
    }
    let apart = Decision(
      sequence: 1, left: keys[0], right: keys[1], judgement: .different, author: "test",
      made: "2025-01-01T00:00:00Z")
    let graph = Resolver().resolve(articles, decisions: [apart])
    #expect(Set(graph.became(.person, "Trần Thị Lan")).count == 2)
    #expect(Set(graph.became(.person, "Nguyễn Văn Hải")).count == 1)
  }
}
