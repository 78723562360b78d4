import NewsModel
import Testing

@testable import GoldScoring

/// Facts written as short tables.
private func facts(
  people: [String] = [], bodies: [String] = [], roles: [(Int, String, Int?)] = [],
  documents: [(type: String, number: String?, name: String)] = [],
  chairs: [(date: String?, people: [Int])] = []
) -> ArticleFacts {
  let passage = Passage(text: "", start: 0, end: 0)
  var facts = ArticleFacts(
    article: ArticleHeader(id: EntityID(rawValue: "art-x-00000000"), source: "x.txt"))
  facts.people = people.map { PersonFact(name: $0, mentions: []) }
  facts.organisations = bodies.map { OrganisationFact(name: $0, kind: "", mentions: [passage]) }
  facts.roles = roles.map { RoleFact(person: $0, title: $1, organisation: $2, evidence: passage) }
  facts.documents = documents.map {
    DocumentFact(type: $0.type, number: $0.number, name: $0.name, mentions: [])
  }
  facts.meetings = chairs.map { date, people in
    MeetingFact(
      label: "", kind: "", date: date.flatMap { PartialDate($0) },
      chairs: people.map { Participation(person: $0, evidence: passage) }, evidence: passage)
  }
  return facts
}

private func tally(
  _ scoredClass: ScoredClass, gold: String, _ facts: ArticleFacts
) throws -> Tally? {
  let gold = try GoldArticle(json: Array(gold.utf8), name: "gold")
  return ArticleScore(of: facts, against: gold).tallies[scoredClass]
}

@Suite struct ArticleScoreTests {
  @Test func spellingMakesNoDifferenceButMarksDo() throws {
    let gold = #"{"people": [{"name": "Lê Thị Thuý Hoà"}, {"name": "Trần Văn Hưng"}]}"#
    let found = facts(people: ["LÊ THỊ THÚY HÒA", "Trần Văn Hùng"])
    #expect(try tally(.people, gold: gold, found) == Tally(gold: 2, found: 2, right: 1))
  }

  @Test func neutralRowsAbsorbWhatMatchesThem() throws {
    for mark in [
      #""optional": true"#, #""proposed": true"#, #""elided": "one syllable is missing""#,
      #""status": "draft""#, #""status": "planned""#,
    ] {
      let gold = #"{"people": [{"name": "Lò A Páo", \#(mark)}, {"name": "Y Moan"}]}"#
      #expect(
        try tally(.people, gold: gold, facts(people: ["Lò A Páo", "Y Moan"]))
          == Tally(gold: 1, found: 1, right: 1), "\(mark)")
      #expect(
        try tally(.people, gold: gold, facts(people: ["Y Moan"]))
          == Tally(gold: 1, found: 1, right: 1), "\(mark)")
    }
  }

  @Test func oneGoldRowMatchesOneFoundRow() throws {
    let gold = #"{"people": [{"name": "Cao Văn Bảy"}]}"#
    let found = facts(people: ["Cao Văn Bảy", "Cao Văn Bảy"])
    #expect(try tally(.people, gold: gold, found) == Tally(gold: 1, found: 2, right: 1))
  }

  @Test(arguments: [
    ("Ủy ban nhân dân tỉnh Hậu Giang", "UBND tỉnh Hậu Giang", true),
    ("Ủy ban nhân dân tỉnh Hậu Giang", "Uỷ ban nhân dân Hậu Giang", true),
    ("Ủy ban nhân dân tỉnh Hậu Giang", "Hội đồng nhân dân tỉnh Hậu Giang", false),
    ("Ủy ban nhân dân tỉnh Hậu Giang", "Ủy ban nhân dân tỉnh Kiên Giang", false),
    ("Tỉnh ủy Hậu Giang", "Tỉnh ủy", false),
    ("Ban Tổ chức Trung ương", "Ban Tổ chức T.Ư", true),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An", "UBMTTQ tỉnh Long An", true),
    ("Sở Xây dựng tỉnh Quảng Nam", "Sở Xây dựng tỉnh Quảng Trị", false),
  ])
  func bodiesAreComparedByContentWords(gold: String, found: String, same: Bool) throws {
    let json = #"{"organisations": [{"name": "\#(gold)"}]}"#
    let tally = try tally(.organisations, gold: json, facts(bodies: [found]))
    #expect(tally == Tally(gold: 1, found: 1, right: same ? 1 : 0))
  }

  @Test func rolesNeedPersonTitleAndBody() throws {
    let gold = """
      {"roles": [
        {"person": "Đỗ An", "title": "Bí thư", "organisation": "Tỉnh ủy Long An"},
        {"person": "Đỗ An", "title": "Tổng Bí thư", "organisation": "Đảng",
         "organisation_stated": false},
        {"person": "Võ Bình", "title": "Phó Trưởng phòng", "title_accept": ["Phó phòng"],
         "organisation": "Phòng Y tế", "organisation_accept": ["Sở Y tế tỉnh Long An"]},
        {"person": "Võ Bình", "title": "Chủ tịch nước", "organisation": null}]}
      """
    let right = facts(
      people: ["Đỗ An", "Võ Bình"], bodies: ["Tỉnh ủy Long An", "Sở Y tế tỉnh Long An"],
      roles: [
        (0, "Bí thư", 0), (0, "Tổng bí thư", nil), (1, "Phó phòng", 1), (1, "Chủ tịch nước", nil),
      ])
    #expect(try tally(.roles, gold: gold, right) == Tally(gold: 4, found: 4, right: 4))
    let wrong = facts(
      people: ["Đỗ An", "Võ Bình"], bodies: ["Tỉnh ủy Long An", "Sở Y tế tỉnh Long An"],
      roles: [(1, "Bí thư", 0), (0, "Phó Bí thư", 0), (0, "Bí thư", 1), (1, "Chủ tịch nước", 0)])
    #expect(try tally(.roles, gold: gold, wrong) == Tally(gold: 4, found: 4, right: 0))
  }

  @Test func documentsAreComparedByNumberElseByName() throws {
    let gold = """
      {"documents": [
        {"type": "Quy định", "number": "24-QĐ/TW", "name": "Quy định số 24-QĐ/TW"},
        {"type": "Nghị quyết", "number": null, "name": "Nghị quyết Trung ương 4 (khóa XII)"}]}
      """
    let rows: [((type: String, number: String?, name: String), Int)] = [
      (("Quy định", "24-QĐ/TW", "Quy định 24"), 1),
      (("Quy định", "124-QĐ/TW", "Quy định số 124-QĐ/TW"), 0),
      (("Quyết định", "24-QĐ/TW", "Quyết định số 24-QĐ/TW"), 0),
      (("Quy định", nil, "Quy định số 24-QĐ/TW"), 0),
      (("Nghị quyết", nil, "Nghị quyết Trung ương 4 khoá XII"), 1),
      (("Nghị quyết", nil, "Nghị quyết Trung ương"), 0),
      (("Nghị quyết", "4", "Nghị quyết Trung ương 4 (khóa XII)"), 0),
    ]
    for (row, right) in rows {
      #expect(
        try tally(.documents, gold: gold, facts(documents: [row]))
          == Tally(gold: 2, found: 1, right: right), "\(row)")
    }
  }

  @Test func chairsAreOneSetAnArticle() throws {
    let gold = """
      {"meetings": [
        {"date": "2023-03-09", "chairs": ["Đỗ An", "Võ Bình"]},
        {"date": null, "date_accept": ["2023-03-10"], "chairs": ["Đỗ An"]}]}
      """
    let found = facts(
      people: ["Đỗ An", "Võ Bình"],
      chairs: [("2023-03-09", [0]), ("2023-03-10", [0]), (nil, [1])])
    #expect(try tally(.chairs, gold: gold, found) == Tally(gold: 2, found: 2, right: 2))
    #expect(try tally(.chairsWithDate, gold: gold, found) == Tally(gold: 3, found: 3, right: 2))
  }

  @Test func onlyAnnotatedClassesAreScored() throws {
    let gold = #"{"classes": ["people"], "people": [], "roles": [], "meetings": []}"#
    #expect(try tally(.people, gold: gold, facts(people: ["A"])) == Tally(found: 1))
    #expect(try tally(.roles, gold: gold, facts()) == nil)
    #expect(try tally(.chairs, gold: gold, facts()) == nil)
    #expect(try tally(.appointments, gold: #"{"people": []}"#, facts()) == nil)
  }

  @Test func errorsNameTheRows() throws {
    let gold = try GoldArticle(json: Array(#"{"people": [{"name": "Đỗ An"}]}"#.utf8), name: "g")
    let score = ArticleScore(of: facts(people: ["Võ Bình"]), against: gold)
    #expect(score.missed == [.people: ["Đỗ An"]])
    #expect(score.invented == [.people: ["Võ Bình"]])
  }

  @Test(arguments: ["", "[]", "{\"people\": 3}", "{\"people\": [{\"name\": 3}]}", "\u{0}{"])
  func whatIsNoAnnotationIsAnError(json: String) {
    #expect(throws: GoldError.self) { try GoldArticle(json: Array(json.utf8), name: "g") }
  }
}
