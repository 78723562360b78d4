import NewsModel
import TestSupport
import Testing

@testable import EntityResolution

/// Two people of one name whom an article's facts take for one, told apart by where they stand.
struct PartedPeopleTests {
  private static let name = "Lò Khăm Ón"

  /// An article that mentions one name at 10, 100 and 200: the head of a district committee, and a
  /// director who spoke.
  private static func article() -> ArticleFacts {
    var draft = Draft("a", "2024-05-01", locality: "Sơn La")
    let committee = draft.body(
      "Huyện ủy Sốp Cộp", level: "district", locality: "huyện Sốp Cộp")
    let department = draft.body("Sở Y tế tỉnh Sơn La", level: "province", locality: "Sơn La")
    let person = draft.person(name, ("Bí thư", committee), ("Giám đốc", department))
    draft.meeting("Hội nghị giao ban", date: "2024-05-01", chairs: [person])
    var facts = draft.facts
    facts.people[person].mentions = [10, 100, 200].map {
      Passage(text: name, start: $0, end: $0 + 10)
    }
    facts.roles[0].evidence = Passage(text: "Bí thư Huyện ủy Sốp Cộp", start: 22, end: 45)
    facts.roles[1].evidence = Passage(text: "Giám đốc Sở Y tế", start: 83, end: 99)
    facts.meetings[0].chairs[0].evidence = Passage(text: "chủ trì", start: 46, end: 53)
    facts.meetings[0].speakers = [
      Participation(
        person: person, evidence: Passage(text: "\(name) phát biểu", start: 200, end: 220))
    ]
    return facts
  }

  private static let key = MentionKey(article: article().article.id, type: .person, name: name)

  private static func decision(
    _ left: MentionKey, _ judgement: Judgement, _ right: MentionKey, _ number: Int = 1
  ) -> Decision {
    Decision(
      sequence: number, left: left, right: right, judgement: judgement, author: "test",
      made: "2025-01-01T00:00:00Z")
  }

  private static let apart = [
    decision(key, .different, key.mention(at: 100)),
    decision(key.mention(at: 100), .same, key.mention(at: 200), 2),
  ]

  private static func roles(_ graph: ResolvedGraph) -> [[String]] {
    graph.named(.person, name).map { person in
      graph.edges(.holds).filter { $0.source == person.id }.map { graph.name($0.target) }.sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  @Test("what is told goes to the part mentioned nearest")
  func parts() {
    let facts = Self.article()
    let one = Resolver().resolve([facts])
    #expect(Self.roles(one) == [["Bí thư · Huyện ủy Sốp Cộp", "Giám đốc · Sở Y tế tỉnh Sơn La"]])
    let two = Resolver().resolve([facts], decisions: Self.apart)
    #expect(Self.roles(two) == [["Bí thư · Huyện ủy Sốp Cộp"], ["Giám đốc · Sở Y tế tỉnh Sơn La"]])
    let chairs = two.edges(.chaired).map(\.source)
    let speakers = two.edges(.spokeAt).map(\.source)
    #expect(chairs.count == 1 && speakers.count == 1 && chairs != speakers)
    #expect(two.links.count { $0.key.type == .person } == 2)
    #expect(two.explanations.contains { $0.override == "decision: negative" && !$0.merged })
  }

  @Test("parts are linked with other articles' people as any others are, by decision too")
  func others() {
    var draft = Draft("b", "2024-07-01", locality: "Sơn La")
    let department = draft.body("Sở Y tế tỉnh Sơn La", level: "province", locality: "Sơn La")
    draft.person(Self.name, ("Giám đốc", department))
    let facts = [Self.article(), draft.facts]
    let two = Resolver().resolve(facts, decisions: Self.apart)
    #expect(two.named(.person, Self.name).count == 2)
    let other = MentionKey(article: draft.facts.article.id, type: .person, name: Self.name)
    let link = two.links.first { $0.key == other }?.entity
    #expect(two.links.first { $0.key == Self.key.mention(at: 100) }?.entity == link)
    let forced = Resolver().resolve(
      facts, decisions: Self.apart + [Self.decision(Self.key, .same, other, 3)])
    #expect(
      forced.links.first { $0.key == other }?.entity
        == forced.links.first { $0.key == Self.key }?.entity)
  }

  @Test("a place that is not there, and a decision undone, part nothing")
  func nothing() {
    let facts = Self.article()
    let expected = Resolver().resolve([facts])
    var undone = Self.apart
    for index in undone.indices { undone[index].undone = "2025-01-02T00:00:00Z" }
    let absent = [Self.decision(Self.key, .different, Self.key.mention(at: 77))]
    for decisions in [undone, absent] {
      let graph = Resolver().resolve([facts], decisions: decisions)
      #expect(graph.entities == expected.entities)
      #expect(graph.links.map(\.entity) == expected.links.map(\.entity))
    }
  }

  @Test("places are listed with the part that has them")
  func passages() {
    func starts(_ key: MentionKey, _ decisions: [Decision]) -> [Int] {
      PartedPeople.passages(of: key, in: Self.article(), decisions: decisions).map(\.start)
    }
    #expect(starts(Self.key, []) == [10, 100, 200])
    #expect(starts(Self.key, Self.apart) == [10])
    #expect(starts(Self.key.mention(at: 100), Self.apart) == [100, 200])
    #expect(starts(Self.key.mention(at: 200), Self.apart) == [100, 200])
    #expect(starts(Self.key.mention(at: 77), Self.apart).isEmpty)
    // Everything parted: the first keeps the name's key.
    let all = [10, 100, 200].map { Self.decision(Self.key, .different, Self.key.mention(at: $0)) }
    #expect(starts(Self.key, all) == [10])
  }

  @Test("the parts are the same whatever the order of the decisions")
  func order() {
    func parts(_ decisions: [Decision]) -> Set<[Int]> {
      Set(
        [10, 100, 200].map { place in
          PartedPeople.passages(
            of: Self.key.mention(at: place), in: Self.article(), decisions: decisions
          ).map(\.start)
        })
    }
    let places = [10, 100, 200].map { Self.key.mention(at: $0) }
    let cases: [([(MentionKey, MentionKey)], Set<[Int]>)] = [
      ([(Self.key, places[1]), (places[1], places[2])], [[10, 200], [100]]),
      ([(places[0], places[1]), (places[1], places[2])], [[10, 200], [100]]),
      ([(places[0], places[1]), (places[0], places[2])], [[10], [100], [200]]),
      ([(Self.key, places[0]), (places[0], places[1])], [[10], [100, 200]]),
    ]
    for (pairs, expected) in cases {
      let decisions = pairs.map { Self.decision($0, .different, $1) }
      for list in [decisions, decisions.reversed()] {
        #expect(parts(list) == expected, "\(list.map { [$0.left.place, $0.right.place] })")
        let people = Resolver().resolve([Self.article()], decisions: list)
          .links.count { $0.key.type == .person }
        #expect(people == expected.count)
      }
    }
  }

  @Test("a key of a place tells its whole and its place", arguments: [0, 1, 77, 1 << 20, 1 << 30])
  func keys(start: Int) {
    var key = Self.key
    key.ordinal = 3
    #expect(key.place == nil && key.whole == key)
    let place = key.mention(at: start)
    #expect(place.place == start && place.whole == key && place > key)
    #expect(place.mention(at: 5) == key.mention(at: 5))
  }
}
