import NewsModel
import Testing

@testable import GoldScoring

@Suite struct ResolutionScoreTests {
  private let cross = """
    {"same_person": [
       {"canonical": "Lý A Tráng", "mentions": [["001", "ông Tráng"], ["002", "Lý A Tráng"]]}],
     "single_article_people": {"001": ["Lý A Trang"]},
     "same_organisation": [
       {"canonical": "Sở Nội vụ tỉnh Hậu Lộc", "forms": [["001", "Sở Nội vụ"], ["002", "Sở"]]},
       {"canonical": "Đảng", "forms": [["001", "Đảng"]], "optional": true}],
     "must_not_merge": [
       {"kind": "person", "a": ["001", "Lý A Trang"], "b": ["002", "Lý A Tráng"]},
       {"kind": "author", "a": ["001", "X"], "b": ["002", "Y"]}]}
    """

  private func article(_ name: String, people: [String], bodies: [(String, String)]) -> (
    name: String, facts: ArticleFacts
  ) {
    var facts = ArticleFacts(
      article: ArticleHeader(id: EntityID(rawValue: "art-\(name)"), source: name))
    facts.people = people.map { PersonFact(name: $0, mentions: []) }
    facts.organisations = bodies.map {
      OrganisationFact(
        name: $0.0, kind: "", mentions: [Passage(text: $0.1, start: 0, end: 1)])
    }
    return (name, facts)
  }

  private func score(_ links: [(String, EntityType, String, String)]) throws -> ResolutionScore {
    ResolutionScore(
      against: try CrossGold(json: Array(cross.utf8)),
      articles: [
        article(
          "001_x", people: ["Lý A Tráng", "Lý A Trang"],
          bodies: [("Sở Nội vụ tỉnh Hậu Lộc", "Sở Nội vụ")]),
        article("002_y", people: ["Lý A Tráng"], bodies: [("Sở Nội vụ", "Sở")]),
      ],
      links: links.map {
        (
          MentionKey(article: EntityID(rawValue: "art-\($0.0)"), type: $0.1, name: $0.2),
          EntityID(rawValue: $0.3)
        )
      })
  }

  @Test func theTruthScoresOne() throws {
    let score = try score([
      ("001_x", .person, "Lý A Tráng", "p1"), ("001_x", .person, "Lý A Trang", "p2"),
      ("002_y", .person, "Lý A Tráng", "p1"),
      ("001_x", .organisation, "Sở Nội vụ tỉnh Hậu Lộc", "o1"),
      ("002_y", .organisation, "Sở Nội vụ", "o1"),
    ])
    for figures in score.figures {
      #expect(figures.pairs.f1 == 1 && figures.bCubedF1 == 1, "\(figures.name)")
    }
    #expect(score.figures.map(\.mentions) == [3, 2, 0])
    #expect(score.figures.map(\.found) == [3, 2, 0])
    #expect(score.comparedPairs == 1 && score.falseMerges.isEmpty)
  }

  @Test func aFalseMergeAndAFalseSplitCost() throws {
    let score = try score([
      ("001_x", .person, "Lý A Tráng", "p1"), ("001_x", .person, "Lý A Trang", "p1"),
      ("002_y", .person, "Lý A Tráng", "p1"),
      ("001_x", .organisation, "Sở Nội vụ tỉnh Hậu Lộc", "o1"),
      ("002_y", .organisation, "Sở Nội vụ", "o2"),
    ])
    #expect(score.figures[0].pairs == Tally(gold: 1, found: 3, right: 1))
    #expect(abs(score.figures[0].bCubedPrecision - 5.0 / 9) < 1e-9)
    #expect(score.figures[0].bCubedRecall == 1)
    #expect(score.figures[1].pairs == Tally(gold: 1, found: 0, right: 0))
    #expect(score.figures[1].bCubedRecall == 0.5)
    #expect(score.falseMerges == ["person: 001 “Lý A Trang” and 002 “Lý A Tráng”"])
  }

  @Test func whatWasNotFoundIsLinkedToNothing() throws {
    let score = try score([("001_x", .person, "Lý A Tráng", "p1")])
    #expect(score.figures[0].found == 1)
    #expect(score.figures[0].pairs == Tally(gold: 1, found: 0, right: 0))
    #expect(score.comparedPairs == 0)
  }
}
