import NewsModel
import Testing

@testable import EntityResolution

/// Decisions about organisations, documents and meetings.
struct DecidedGroupsTests {
  private func decision(
    _ number: Int, _ judgement: Judgement, _ left: MentionKey, _ right: MentionKey
  ) -> Decision {
    Decision(
      sequence: number, left: left, right: right, judgement: judgement, author: "a",
      made: "2026-01-01T00:00:00Z")
  }

  private func key(_ facts: ArticleFacts, _ type: EntityType, _ name: String) -> MentionKey {
    MentionKey(article: facts.article.id, type: type, name: name)
  }

  private func articles() -> [ArticleFacts] {
    ["a", "b", "c"].map { id in
      var draft = Draft(id, "2024-03-0" + (id == "a" ? "1" : "2"), locality: "Sơn La")
      let body = draft.body("Ban Quản lý Khu rừng", locality: "Sơn La", kind: "unit")
      draft.body("Ban Quản lý Rừng " + id, locality: "Sơn La", kind: "unit")
      draft.document("Quyết định", id == "a" ? "7-QĐ/HU" : "9-QĐ/HU")
      draft.meeting("Hội nghị sơ kết công tác trồng rừng", date: "2024-03-01", organisers: [body])
      return draft.facts
    }
  }

  @Test(
    "what a person decided to be one is one, with or without undoing",
    arguments: [
      (EntityType.organisation, "Ban Quản lý Rừng a", "Ban Quản lý Rừng b"),
      (.document, "Quyết định số 7-QĐ/HU", "Quyết định số 9-QĐ/HU"),
    ])
  func same(_ type: EntityType, _ one: String, _ other: String) {
    let articles = articles()
    let before = Resolver().resolve(articles)
    var made = decision(1, .same, key(articles[0], type, one), key(articles[1], type, other))
    let after = Resolver().resolve(articles, decisions: [made])
    #expect(after.count(type) == before.count(type) - 1)
    #expect(after.became(type, one).first == after.became(type, other).first)
    #expect(after.explanations.contains { $0.override == "decision: positive" && $0.merged })
    made.undone = "2026-01-02T00:00:00Z"
    #expect(Resolver().resolve(articles, decisions: [made]).entities == before.entities)
  }

  @Test(
    "what a person decided to be two is two, and what nobody spoke of stays",
    arguments: [
      (EntityType.organisation, "Ban Quản lý Khu rừng"),
      (.meeting, "Hội nghị sơ kết công tác trồng rừng"),
    ])
  func different(_ type: EntityType, _ name: String) {
    let articles = articles()
    #expect(Set(Resolver().resolve(articles).became(type, name)).count == 1)
    let decisions = [
      decision(1, .different, key(articles[0], type, name), key(articles[1], type, name)),
      decision(2, .different, key(articles[0], type, name), key(articles[2], type, name)),
    ]
    for log in [decisions, decisions.reversed()] {
      let ids = Resolver().resolve(articles, decisions: log).became(type, name)
      #expect(ids.count == 3 && ids[0] != ids[1] && ids[1] == ids[2], "\(ids)")
    }
  }

  @Test("decisions chain: a with b and b with c makes one of three")
  func chains() {
    let articles = articles()
    let names = ["a", "b", "c"].map { "Ban Quản lý Rừng " + $0 }
    let keys = zip(articles, names).map { key($0, .organisation, $1) }
    let log = [decision(1, .same, keys[0], keys[1]), decision(2, .same, keys[1], keys[2])]
    let graph = Resolver().resolve(articles, decisions: log)
    #expect(Set(names.flatMap { graph.became(.organisation, $0) }).count == 1)
    #expect(graph.relations == Resolver().resolve(articles.reversed(), decisions: log).relations)
  }
}
