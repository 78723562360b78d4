import NewsModel
import Testing

@testable import EntityResolution

struct PersonResolutionTests {
  private let common = "Nguyễn Văn Hải"
  private let rare = "Thào Seo Vừ Páo"

  /// An article with one person in one post of a province.
  private func article(
    _ id: String, _ date: String, _ name: String, _ title: String, _ body: String,
    level: String = "province", province: String
  ) -> ArticleFacts {
    var draft = Draft(id, date, locality: province)
    let index = draft.body(body, level: level, locality: level == "province" ? province : nil)
    draft.person(name, (title, index))
    return draft.facts
  }

  private func bare(_ id: String, _ date: String, _ name: String, province: String) -> ArticleFacts
  {
    var draft = Draft(id, date, locality: province)
    draft.person(name)
    return draft.facts
  }

  private func people(_ articles: [ArticleFacts], _ decisions: [Decision] = []) -> Int {
    Resolver().resolve(articles, decisions: decisions).count(.person)
  }

  @Test("a common name in one post of one province is one person")
  func samePost() {
    let articles = ["2020-05-01", "2020-09-01"].map {
      article($0, $0, common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai")
    }
    #expect(people(articles) == 1)
  }

  @Test("a common name in two provinces is two people")
  func commonName() {
    #expect(
      people([
        article("a", "2020-05-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai"),
        article("b", "2020-06-01", common, "Giám đốc", "Sở Y tế tỉnh Phú Yên", province: "Phú Yên"),
      ]) == 2)
    #expect(
      people([
        bare("a", "2020-05-01", common, province: "Lào Cai"),
        bare("b", "2020-06-01", common, province: "Phú Yên"),
      ]) == 2)
  }

  @Test("a rare name alone joins two mentions of a province")
  func rareName() {
    #expect(
      people([
        bare("a", "2020-05-01", rare, province: "Lào Cai"),
        bare("b", "2020-06-01", rare, province: "Lào Cai"),
      ]) == 1)
  }

  @Test("one post cannot be held in two provinces at once, however rare the name")
  func twoProvinces() {
    let held = ["Lào Cai", "Phú Yên"].flatMap { province in
      ["2020-01-01", "2020-12-01"].map {
        article(
          province + $0, $0, rare, "Chủ tịch", "Ủy ban nhân dân tỉnh \(province)",
          province: province)
      }
    }
    #expect(people(held) == 2)
  }

  @Test("deputies of one name for two provinces are two, for one province one")
  func constituencies() {
    func deputy(_ id: String, _ province: String) -> ArticleFacts {
      var draft = Draft(id)
      let assembly = draft.body("Quốc hội", level: "centre")
      draft.person(common, ("Đại biểu", assembly))
      draft.facts.people[0].constituency = province
      return draft.facts
    }
    #expect(people([deputy("a", "Lào Cai"), deputy("b", "Phú Yên")]) == 2)
    #expect(people([deputy("a", "Lào Cai"), deputy("b", "Lào Cai")]) == 1)
    let secretary = article(
      "c", "2020-05-01", common, "Phó Bí thư", "Tỉnh ủy Lào Cai", province: "Lào Cai")
    #expect(people([deputy("a", "Lào Cai"), deputy("b", "Phú Yên"), secretary]) >= 2)
  }

  @Test(
    "who heads an office or a board is told of as its head or as that of what it serves",
    arguments: [
      ("Chánh Văn phòng", "Văn phòng Bộ Thủy lợi", "Bộ Thủy lợi", "office", true),
      ("Chánh Thanh tra", "Thanh tra Bộ Thủy lợi", "Bộ Thủy lợi", "inspectorate", true),
      (
        "Chủ tịch", "Hội đồng quản trị Công ty Muối Sông Tiền", "Công ty Muối Sông Tiền",
        "company.board", true
      ),
      (
        "Thành viên", "Hội đồng quản trị Công ty Muối Sông Tiền", "Công ty Muối Sông Tiền",
        "company.board", false
      ),
    ])
  func organs(
    _ title: String, _ organ: String, _ owner: String, _ kind: String, _ isOnePost: Bool
  ) {
    let articles = [(organ, kind), (owner, "body")].enumerated().map { number, named in
      var draft = Draft("a\(number)")
      let parent = named.0 == organ ? owner : nil
      let body = draft.body(named.0, level: "centre", parent: parent, kind: named.1)
      draft.person(common, (title, body))
      return draft.facts
    }
    let reasons = Resolver().resolve(articles).explanations.flatMap(\.features)
    #expect(reasons.contains { $0.name == "role" && $0.weight > 0 } == isOnePost)
  }

  @Test("two people of one name in one article are two")
  func oneArticle() {
    var draft = Draft("a", "2020-05-01", locality: "Lào Cai")
    let body = draft.body("Sở Y tế tỉnh Lào Cai", level: "province", locality: "Lào Cai")
    draft.person(rare, ("Giám đốc", body))
    draft.person(rare, ("Giám đốc", body))
    let graph = Resolver().resolve([
      draft.facts,
      article("b", "2020-06-01", rare, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai"),
    ])
    #expect(graph.count(.person) == 2)
    #expect(Set(graph.became(.person, rare)).count == 2)
  }

  @Test("a byline is no official of the same name, and one newspaper's byline is one author")
  func authors() {
    let articles = ["a", "b"].map { id in
      var draft = Draft(id, "2020-05-01", locality: "Lào Cai", source: "https://bao.example/" + id)
      draft.person(rare)
      draft.facts.authors = [AuthorFact(name: rare, evidence: Draft.passage(rare))]
      return draft.facts
    }
    let graph = Resolver().resolve(articles)
    #expect(graph.count(.person) == 2)
    #expect(Set(graph.edges(.wrote).map(\.source)).count == 1)
    #expect(graph.edges(.wrote).count == 2)
    let writer = graph.edges(.wrote).first?.source
    #expect(!graph.edges(.mentions).contains { $0.target == writer })
  }

  @Test("an appointment ties two provinces together")
  func appointment() {
    let before = article(
      "a", "2019-05-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai")
    let after = article(
      "c", "2020-09-01", common, "Giám đốc", "Sở Y tế tỉnh Phú Yên", province: "Phú Yên")
    var move = Draft("b", "2020-06-01")
    let old = move.body("Sở Y tế tỉnh Lào Cai", level: "province", locality: "Lào Cai")
    let new = move.body("Sở Y tế tỉnh Phú Yên", level: "province", locality: "Phú Yên")
    move.person(common, ("Giám đốc", old))
    #expect(people([before, move.facts, after]) == 2)
    move.facts.appointments = [
      AppointmentFact(
        person: 0, title: "Giám đốc", organisation: new, action: .transferred,
        evidence: Draft.passage("điều động"))
    ]
    #expect(people([before, move.facts, after]) == 1)
  }

  @Test("a decision joins what the weights would part, and parts what they would join")
  func decisions() {
    let apart = [
      article("a", "2020-05-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai"),
      article("b", "2020-06-01", common, "Giám đốc", "Sở Y tế tỉnh Phú Yên", province: "Phú Yên"),
    ]
    let together = [
      article("a", "2020-05-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai"),
      article("b", "2020-06-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai"),
    ]
    func decision(_ judgement: Judgement, undone: String? = nil) -> Decision {
      func key(_ id: String) -> MentionKey {
        MentionKey(
          article: EntityID(type: .article, slug: id, key: id), type: .person, name: common)
      }
      return Decision(
        sequence: 1, left: key("a"), right: key("b"), judgement: judgement, author: "test",
        made: "2025-01-01T00:00:00Z", undone: undone)
    }
    #expect(people(apart, [decision(.same)]) == 1)
    #expect(people(together, [decision(.different)]) == 2)
    #expect(people(together, [decision(.unsure)]) == 1)
    #expect(people(together, [decision(.different, undone: "2025-01-02T00:00:00Z")]) == 1)
    let graph = Resolver().resolve(together, decisions: [decision(.different)])
    #expect(graph.explanations.contains { $0.override != nil && !$0.merged })
  }

  @Test("a decision to keep apart holds against two that join by a third")
  func transitive() {
    let articles = ["a", "b", "c"].map {
      article(
        $0, "2020-05-01", common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai")
    }
    func key(_ id: String) -> MentionKey {
      MentionKey(
        article: EntityID(type: .article, slug: id, key: id), type: .person, name: common)
    }
    let decision = Decision(
      sequence: 1, left: key("a"), right: key("c"), judgement: .different, author: "test",
      made: "2025-01-01T00:00:00Z")
    let graph = Resolver().resolve(articles, decisions: [decision])
    let became = graph.became(.person, common)
    #expect(graph.count(.person) == 2)
    #expect(became.count == 3 && Set(became).count == 2)
    #expect(
      graph.links.first { $0.key == key("a") }?.entity
        != graph.links.first { $0.key == key("c") }?.entity)
  }

  @Test("a merge tells its weights, and they add up to more than the threshold")
  func explained() {
    let graph = Resolver().resolve(
      ["2020-05-01", "2020-09-01"].map {
        article($0, $0, common, "Giám đốc", "Sở Y tế tỉnh Lào Cai", province: "Lào Cai")
      })
    let merges = graph.explanations.filter(\.merged)
    #expect(merges.count == 1)
    #expect(merges.allSatisfy { $0.weight > 0 && $0.left < $0.right })
    #expect(merges.first?.features.first?.observation.contains("Sở Y tế tỉnh Lào Cai") == true)
  }

  @Test("what a name is called by keeps no honorific")
  func aliases() {
    var draft = Draft("a", "2020-05-01")
    draft.facts.people = [
      PersonFact(
        name: "Lê Hoàng Hòa",
        mentions: ["ông Lê Hoàng Hoà", "ông Hòa", "LÊ HOÀNG HÒA"].map(Draft.passage))
    ]
    let person = Resolver().resolve([draft.facts]).entities.first { $0.type == .person }
    #expect(person?.aliases == ["LÊ HOÀNG HÒA", "Lê Hoàng Hoà"])
    #expect(person?.searchKeys == ["le hoang hoa"])
  }
}
