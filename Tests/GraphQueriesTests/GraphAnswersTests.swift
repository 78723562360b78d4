import GraphQueries
import NewsModel
import Testing

@Suite struct GraphAnswersTests {
  @Test func whatSomebodyDidNotDoIsLeftOut() throws {
    let answers = SampleGraph.answers
    func people(_ action: WhoAction, except: [WhoAction]) throws -> [String] {
      var filter = AnswerFilter()
      filter.exceptions = except
      return try answers.participations(action, filter).rows.map(\.person.name)
    }
    let all = try people(.present, except: [])
    let others = try people(.present, except: [.chaired])
    #expect(!others.contains("Lò Văn Hưng") && all.contains("Lò Văn Hưng"))
    #expect(try people(.chaired, except: [.chaired]).isEmpty)
    var filter = AnswerFilter()
    filter.exceptions = [.spoke]
    let answer = try answers.participations(.attended, filter)
    #expect(answer.notes.contains { $0.contains("no article says that they spoke") })
  }

  @Test func severalOfANameAreListedWithWhatTellsThemApart() throws {
    var filter = AnswerFilter()
    filter.person = "Cầm Thị An"
    let notes = try SampleGraph.answers.roles(filter).notes
    #expect(notes.contains { $0.contains("fits 2") && $0.contains("Bí thư · Tỉnh ủy Mường Lay") })
  }

  private func filter(_ change: (inout AnswerFilter) -> Void) -> AnswerFilter {
    var filter = AnswerFilter()
    change(&filter)
    return filter
  }

  private func who(_ action: WhoAction, _ filter: AnswerFilter) throws -> [String] {
    try SampleGraph.answers.participations(action, filter).rows.map {
      "\($0.person.id) \($0.meeting.id)"
        .replacing("-00000000", with: "").replacing("per-", with: "").replacing("mtg-", with: "")
    }
  }

  @Test func whoFollowsEveryFilter() throws {
    let cases: [(WhoAction, (inout AnswerFilter) -> Void, [String])] = [
      (.chaired, { _ in }, ["chi xuan", "hung xuan", "hung vo-ngay"]),
      (.chaired, { $0.person = "Hưng" }, ["hung xuan", "hung vo-ngay"]),
      (.chaired, { $0.person = "Hùng" }, []),
      (.chaired, { $0.meeting = "giao ban quý I" }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.meeting = "hội nghị 2023-03-09 Nà Sự" }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.meeting = "đại hội" }, []),
      (.chaired, { $0.organisation = "Tỉnh ủy Mường Lay" }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.organisation = "Tỉnh ủy Cửa Tùng" }, []),
      (.chaired, { $0.place = "Nà Sự" }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.place = "nha van hoa" }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.place = "Cửa Tùng" }, []),
      (.chaired, { $0.on = PartialDate("2023") }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.on = PartialDate("2023-03-09") }, ["chi xuan", "hung xuan"]),
      (.chaired, { $0.on = PartialDate("2023-03-08") }, []),
      (.chaired, { $0.from = PartialDate("2023-03-10") }, []),
      (.chaired, { $0.to = PartialDate("2023-03") }, ["chi xuan", "hung xuan"]),
      (
        .chaired,
        {
          $0.person = "hung"
          $0.on = PartialDate("2023")
        }, ["hung xuan"]
      ),
      (.attended, { _ in }, ["an-one xuan", "hung-two dong", "an-two dong"]),
      (.spoke, { $0.on = PartialDate("2024-02") }, ["chi dong"]),
      (.concluded, { _ in }, []),
      (.directed, { _ in }, []),
    ]
    for (index, (action, change, expected)) in cases.enumerated() {
      #expect(try who(action, filter(change)) == expected, "case \(index)")
    }
  }

  @Test func aChairRowReadsAsTheContractSays() throws {
    let rows = try SampleGraph.answers.participations(.chaired).rows
    #expect(
      rows[1].json.compact == """
        {"person": {"id": "per-hung-00000000", "name": "Lò Văn Hưng"}, \
        "meeting": {"id": "mtg-xuan-00000000", "label": "Hội nghị giao ban quý I", \
        "kind": "hội nghị", "date": "2023-03-09", "place": "Nà Sự"}, \
        "role": "Bí thư · Tỉnh ủy Mường Lay", "site": null, \
        "evidence": [{"article": "art-a1-00000000", "source": "a1.txt", "start": 20, "end": 29, \
        "quote": "lời dẫn 20"}]}
        """)
    #expect(rows[0].site == "điểm cầu Cửa Tùng")
  }

  @Test func headingADelegationIsAttendingOnce() throws {
    let rows = try SampleGraph.answers.participations(.attended, filter { $0.person = "Hùng" }).rows
    #expect(rows.map { $0.evidence.map(\.passage.start) } == [[2, 30]])
  }

  @Test func filtersThatFitNothingOrSeveralSaySo() throws {
    let unknown = try SampleGraph.answers.participations(.chaired, filter { $0.person = "Xyz" })
    #expect(unknown.rows.isEmpty && unknown.notes == ["no person is called “Xyz”"])
    let several = try SampleGraph.answers.participations(
      .attended, filter { $0.person = "Cầm Thị An" })
    #expect(several.rows.count == 2)
    #expect(several.notes.count == 1 && several.notes[0].contains("fits 2 entities"))
  }

  @Test func aPlaceThatNothingHasIsSaid() throws {
    let unknown = try SampleGraph.answers.participations(.chaired, filter { $0.place = "Xyz" })
    #expect(unknown.notes == ["no place or venue is called “Xyz”"])
    let known = try SampleGraph.answers.participations(.chaired, filter { $0.place = "Nà Sự" })
    #expect(!known.rows.isEmpty && known.notes.isEmpty)
  }

  @Test func whoCameAfterWhomIsToldByTheSameWords() throws {
    var graph = SampleGraph.province
    let new = graph.add(.person, "moi", "Giàng A Páo")
    let secretary = EntityID(rawValue: "rol-bi-thu-00000000")
    graph.relate(new, .appointedTo, secretary, in: 1, at: 9, ["action": .text("appointed")])
    // Told elsewhere: that one came and another left is not that one replaced the other.
    let stranger = graph.add(.person, "la", "Sùng A Lử")
    graph.relate(stranger, .appointedTo, secretary, in: 2, at: 1, ["action": .text("appointed")])
    let answers = GraphAnswers(graph.graph)
    func names(_ action: WhoAction, _ person: String) throws -> [String] {
      try answers.appointments(action, filter { $0.person = person }).rows.map(\.person.name)
    }
    #expect(try names(.succeeded, "per-an-one-00000000") == ["Giàng A Páo"])
    #expect(try names(.preceded, "per-moi-00000000") == ["Cầm Thị An"])
    #expect(try names(.preceded, "per-la-00000000").isEmpty)
    // Who holds the post still was not replaced.
    #expect(try names(.succeeded, "per-hung-00000000").isEmpty)
  }

  @Test func oneWayOfLeavingIsNotAnother() throws {
    var graph = SampleGraph.province
    let role = EntityID(rawValue: "rol-bi-thu-00000000")
    let person = EntityID(rawValue: "per-chi-00000000")
    graph.relate(person, .dismissedFrom, role, in: 2, at: 1, ["action": .text("retired")])
    let answers = GraphAnswers(graph.graph)
    #expect(try answers.appointments(.dismissed).rows.count == 1)
    #expect(try answers.appointments(.retired).rows.map(\.action) == ["retired"])
    #expect(try answers.appointments(.resigned).rows.isEmpty)
  }

  @Test func meetingsListTheirChairsInTheOrderOfTheText() throws {
    let rows = try SampleGraph.answers.meetings().rows
    #expect(
      rows.map(\.meeting.id.rawValue) == ["xuan", "dong", "vo-ngay"].map { "mtg-\($0)-00000000" })
    #expect(rows[0].chairs.map(\.person.name) == ["Điêu Chí Dũng", "Lò Văn Hưng"])
    #expect(rows[0].organisers.map(\.name) == ["Ban Thường vụ Tỉnh ủy Mường Lay"])
    #expect(rows.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func rolesAreAttestedBetweenFirstAndLastSight() throws {
    let cases: [(String?, String?, Bool, [String])] = [
      (nil, nil, false, ["per-hung", "per-an-one", "per-hung-two"]),
      ("2023-03-09", nil, false, ["per-hung"]),
      ("2023-10", nil, false, ["per-hung"]),
      ("2024-02-01", nil, false, ["per-hung", "per-hung-two"]),
      ("2024-02-02", nil, false, []),
      ("2023-03-08", nil, false, []),
      ("2021", nil, false, ["per-an-one"]),
      ("2021-05-05", nil, false, []),
      (nil, "Tỉnh ủy Mường Lay", false, ["per-hung", "per-an-one"]),
      (nil, "Tỉnh ủy Mường Lay", true, ["per-hung", "per-an-one", "per-hung-two"]),
    ]
    for (on, body, parts, expected) in cases {
      let filter = filter {
        $0.on = on.flatMap { PartialDate($0) }
        $0.organisation = body
        $0.includesParts = parts
      }
      let people = try SampleGraph.answers.roles(filter).rows.map(\.person.id.rawValue)
      #expect(
        Set(people) == Set(expected.map { $0 + "-00000000" }), "on \(on ?? "-") in \(body ?? "-")")
    }
  }

  @Test func titlesAreComparedWhole() throws {
    for (title, count) in [("Bí thư", 2), ("bi thu", 2), ("Bí", 0), ("Bì thư", 0), ("Ủy viên", 1)] {
      let rows = try SampleGraph.answers.roles(filter { $0.title = title }).rows
      #expect(rows.count == count, "\(title)")
    }
  }

  @Test func documentsAreFoundByWholePartsOfTheirNumber() throws {
    func numbers(_ change: (inout DocumentFilter) -> Void) throws -> [String?] {
      var filter = DocumentFilter()
      change(&filter)
      return try SampleGraph.answers.documents(filter).rows.map(\.document.number)
    }
    #expect(try numbers { _ in } == ["109-QĐ/TW", "09-CT/TU"])
    #expect(try numbers { $0.number = "09" } == ["09-CT/TU"])
    #expect(try numbers { $0.number = "09-ct/tu" } == ["09-CT/TU"])
    #expect(try numbers { $0.number = "9-QĐ/TW" } == [])
    #expect(try numbers { $0.number = "109-QD/TW" } == ["109-QĐ/TW"])
    #expect(try numbers { $0.issuer = "Tỉnh ủy Mường Lay" } == ["09-CT/TU"])
    #expect(try numbers { $0.citedIn = "a1" } == ["09-CT/TU"])
    #expect(try numbers { $0.citedIn = "Tin a2" } == ["109-QĐ/TW"])
    #expect(try numbers { $0.citedIn = "a9" } == [])
    #expect(try numbers { $0.from = PartialDate("2018") } == ["109-QĐ/TW"])
  }

  @Test func anArticleThatOnlyMentionsADocumentIsQuoted() throws {
    let row = try #require(try SampleGraph.answers.documents().rows.last)
    let quote = try #require(row.evidence.first { $0.source == "a1.txt" })
    let text = Array(SampleGraph.text.unicodeScalars)
    let slice = text[quote.passage.start..<quote.passage.end]
    #expect(String(String.UnicodeScalarView(slice)) == "Chỉ thị số 09-CT/TU")
    #expect(quote.passage.text == "Chỉ thị số 09-CT/TU")
  }

  @Test func authorsOfDocuments() throws {
    let issued = try SampleGraph.answers.authorships(
      .issued, filter { $0.organisation = "Cửa Tùng" })
    #expect(issued.rows.map(\.document.number) == ["109-QĐ/TW"])
    #expect(
      try SampleGraph.answers.authorships(.signed).rows.map(\.author.name) == ["Điêu Chí Dũng"])
  }

  @Test func timelinesAreInOrderAndSayWhereDatesComeFrom() throws {
    let hung = try #require(try SampleGraph.answers.lookup.matches("Hưng", types: [.person]).first)
    let rows = try SampleGraph.answers.timeline(of: hung)
    #expect(
      rows.map { "\($0.date) \($0.basis) \($0.relation.rawValue) \($0.object.id)" } == [
        "2023-03-09 stated HOLDS rol-bi-thu-00000000",
        "2023-03-09 stated CHAIRED mtg-xuan-00000000",
        "2024-02-02 published CHAIRED mtg-vo-ngay-00000000",
      ])
    #expect(rows[0].until == PartialDate("2024-02-01"))
  }

  @Test func dossiersGatherPostsRelationsAndArticles() throws {
    let answers = SampleGraph.answers
    let body = try #require(
      try answers.lookup.matches("Tỉnh ủy Mường Lay", types: [.organisation]).first)
    let dossier = try answers.dossier(of: body)
    #expect(dossier.roles.map(\.title) == ["Bí thư", "Bí thư"])
    #expect(dossier.relations.map(\.relation) == [.partOf, .issued])
    #expect(dossier.articles.map(\.source) == ["a2.txt"])
  }
}
