import Foundation
import GraphExport
import GraphViews
import NewsModel
import TestSupport
import Testing

struct DiagramTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path() throws -> [Relation] {
    let graph = SampleGraph.province
    let concluded = try #require(
      try graph.relations(
        of: SampleGraph.secretary, direction: .outgoing, types: [.concluded]
      ).first)
    let cited = try #require(
      try graph.relations(
        of: SampleGraph.conference, direction: .outgoing, types: [.cited]
      ).first)
    let issued = try #require(
      try graph.relations(of: cited.target, direction: .incoming, types: [.issued]).first)
    return [concluded, cited, issued]
  }

  static func view(_ name: String) throws -> DiagramView {
    switch name {
    case "organisation": .organisation(SampleGraph.committee)
    case "person": .person(SampleGraph.organiser)
    case "meeting": .meeting(SampleGraph.conference)
    case "meetings": .meetings
    case "documents": .documents
    case "path": .path(try path())
    default: .graph
    }
  }

  static let views = [
    "organisation", "person", "meeting", "meetings", "documents", "path", "graph",
  ]

  @Test(arguments: views) func dotIsAsItWas(name: String) throws {
    let request = DiagramRequest(try Self.view(name))
    let dot = try Diagram(request, of: SampleGraph.province).dot()
    let url = Self.root.appending(path: "Tests/Snapshots/views/\(name).dot")
    if ProcessInfo.processInfo.environment["QUANHE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(dot.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)")
      return
    }
    #expect(dot == String(decoding: try Data(contentsOf: url), as: UTF8.self))
  }

  static func organisation(
    on day: String? = nil, _ change: (inout DiagramRequest) -> Void = { _ in }
  ) throws -> Diagram {
    var request = DiagramRequest(.organisation(SampleGraph.committee))
    request.selection.on = day.flatMap { PartialDate($0) }
    change(&request)
    return try Diagram(request, of: SampleGraph.province)
  }

  static func plates(_ diagram: Diagram, in body: EntityID) -> [String] {
    diagram.nodes.filter { $0.cluster == body.rawValue }.map { node in
      "\(node.lines[0].text): \(node.lines[1].text)" + (node.state == .former ? " (former)" : "")
    }
  }

  @Test func postsStandHeadFirstAndFormerLast() throws {
    #expect(
      Self.plates(try Self.organisation(), in: SampleGraph.committee) == [
        "Đặng Quốc Khải: Bí thư", "Lương Thị Bích Hạnh: Phó Bí thư Thường trực",
        "Thạch Sô Phát: Phó Bí thư", "Vũ Đình Tuyến: Bí thư (former)",
      ])
  }

  @Test(arguments: [
    ("2020", []), ("2021-12-31", ["Vũ Đình Tuyến: Bí thư"]),
    (
      "2023-03-01",
      [
        "Đặng Quốc Khải: Bí thư", "Lương Thị Bích Hạnh: Phó Bí thư Thường trực",
        "Vũ Đình Tuyến: Bí thư (former)",
      ]
    ),
  ])
  func aDayShowsOnlyWhatWasAttestedByThen(day: String, plates: [String]) throws {
    #expect(
      Self.plates(try Self.organisation(on: day), in: SampleGraph.committee) == plates)
  }

  @Test(arguments: [
    (nil, DiagramState.normal, "ghi nhận 14/2/2023 – 28/6/2024"),
    ("2024-01-01", .normal, "ghi nhận 14/2/2023 – 28/6/2024"),
    ("2025-01-01", .presumed, "ghi nhận lần cuối 28/6/2024"),
    ("2030", .former, "ghi nhận lần cuối 28/6/2024"),
  ])
  func whatIsLongAgoIsNoLongerDrawnAsHeld(
    day: String?, state: DiagramState, words: String
  ) throws {
    let diagram = try Self.organisation(on: day)
    let head = try #require(
      diagram.nodes.first {
        $0.cluster == SampleGraph.committee.rawValue
          && $0.entities == [SampleGraph.secretary]
      })
    #expect(head.state == state)
    #expect(head.lines.last?.text == words)
    let dot = diagram.dot()
    #expect(dot.contains("DOTTED") == (state == .presumed))
    #expect(dot.contains("chưa thấy thôi giữ") == (state == .presumed))
  }

  @Test func namesakesHaveALineThatTellsThemApart() throws {
    func entity(_ id: String, _ type: EntityType, _ name: String) -> Entity {
      Entity(id: EntityID(rawValue: id), type: type, name: name)
    }
    let entities = [
      entity("org-a-1", .organisation, "Ủy ban nhân dân xã Tân Lộc"),
      entity("org-a-2", .organisation, "Ủy ban nhân dân xã Tân Lộc"),
      entity("plc-a-1", .place, "Hồng Châu"), entity("plc-a-2", .place, "Bàu Sen"),
      entity("org-b-1", .organisation, "Sở Nội vụ"), entity("org-b-2", .organisation, "Sở Nội vụ"),
    ]
    let day = try #require(PartialDate("2025-07-01")).self
    let relations = [
      Relation(type: .locatedIn, source: entities[0].id, target: entities[2].id),
      Relation(type: .locatedIn, source: entities[1].id, target: entities[3].id),
      Relation(
        type: .succeeded, source: entities[5].id, target: entities[4].id,
        properties: ["date": .date(day)]),
      Relation(type: .partOf, source: entities[0].id, target: entities[4].id),
      Relation(type: .partOf, source: entities[1].id, target: entities[4].id),
    ]
    let graph = InMemoryGraph(entities: entities, relations: relations)
    let nodes = try Diagram(DiagramRequest(.graph), of: graph).nodes
    let lines = Dictionary(
      uniqueKeysWithValues: nodes.map { ($0.id, $0.lines.dropFirst().map(\.text)) })
    #expect(lines["org-a-1"] == ["Hồng Châu"])
    #expect(lines["org-a-2"] == ["Bàu Sen"])
    #expect(lines["org-b-1"] == ["trước 1/7/2025"])
    #expect(lines["org-b-2"] == ["từ 1/7/2025"])
  }

  @Test func formerHoldersCanBeLeftOut() throws {
    let diagram = try Self.organisation { $0.includesFormer = false }
    #expect(!diagram.nodes.contains { $0.state == .former })
    #expect(diagram.nodes.count > 8)
  }

  @Test func hopsLimitTheLevels() throws {
    let diagram = try Self.organisation { $0.selection.hops = 0 }
    #expect(diagram.clusters.map(\.id) == [SampleGraph.committee.rawValue])
  }

  @Test func meetingsAreShownWhereAskedFor() throws {
    let diagram = try Self.organisation { $0.includesMeetings = true }
    let meetings = diagram.nodes.filter { $0.kind == .meeting }
    #expect(meetings.count == 3)
    #expect(
      meetings.contains {
        $0.lines.contains { $0.text.hasPrefix("Chủ trì: ") && $0.text.contains("Đặng Quốc Khải") }
      })
  }

  @Test func bodiesWithoutKnownPostsFoldIntoOneNode() throws {
    var entities = [Entity(id: .init(rawValue: "org-top-1"), type: .organisation, name: "Top")]
    var relations: [Relation] = []
    for index in 0..<9 {
      let part = Entity(
        id: .init(rawValue: "org-part\(index)-1"), type: .organisation, name: "Part \(index)")
      entities.append(part)
      relations.append(Relation(type: .partOf, source: part.id, target: entities[0].id))
    }
    let graph = InMemoryGraph(entities: entities, relations: relations)
    let diagram = try Diagram(DiagramRequest(.organisation(entities[0].id)), of: graph)
    #expect(diagram.nodes.map(\.state) == [.focus, .collapsed])
    #expect(diagram.nodes[1].tooltip?.split(separator: "\n").count == 9)
  }

  /// A body with so many parts, each with so many deputies and a head of its own.
  static func office(parts: Int, people: Int) -> InMemoryGraph {
    func id(_ text: String) -> EntityID { EntityID(rawValue: text) }
    var entities = [Entity(id: id("org-top-1"), type: .organisation, name: "Top")]
    var relations: [Relation] = []
    for part in 0..<parts {
      let body = Entity(id: id("org-part\(part)-1"), type: .organisation, name: "Part \(part)")
      let unit = Entity(id: id("org-unit\(part)-1"), type: .organisation, name: "Unit \(part)")
      relations.append(Relation(type: .partOf, source: body.id, target: entities[0].id))
      relations.append(Relation(type: .partOf, source: unit.id, target: body.id))
      entities += [body, unit]
      for person in 0..<people {
        let title = person == 0 ? "Giám đốc" : "Phó Giám đốc"
        let role = Entity(
          id: id("rol-\(part)-\(person)-1"), type: .role, name: "\(title) · Part \(part)",
          properties: ["title": .text(title)])
        let holder = Entity(
          id: id("per-\(part)-\(person)-1"), type: .person, name: "Person \(part) \(person)")
        entities += [role, holder]
        relations.append(Relation(type: .inBody, source: role.id, target: body.id))
        relations.append(
          Relation(
            type: .holds, source: holder.id, target: role.id,
            evidence: (0...person).map { index in
              Evidence(
                article: id("art-\(index)-1"), source: "s\(index)",
                passage: Passage(text: title, start: 0, end: 8))
            }))
      }
    }
    return InMemoryGraph(entities: entities, relations: relations)
  }

  @Test func whatIsTooMuchFoldsWithTheHeadsLeft() throws {
    let graph = Self.office(parts: 12, people: 20)
    let diagram = try Diagram(
      DiagramRequest(.organisation(.init(rawValue: "org-top-1"))), of: graph)
    #expect(diagram.nodes.count <= 120 && diagram.nodes.count > 60)
    let heads = diagram.nodes.filter { $0.lines.count > 1 && $0.lines[1].text == "Giám đốc" }
    #expect(heads.count == 12)
    let counts = diagram.nodes.filter { $0.state == .collapsed }.map { $0.lines[0].text }
    #expect(counts.count { $0.hasSuffix("người khác") } == 12)
    // Whoever is not drawn is counted.
    let others = counts.compactMap { Int($0.split(separator: " ")[1]) }.reduce(0, +)
    let plates = diagram.nodes.filter { $0.kind == .person && $0.state != .collapsed }
    let units = counts.filter { $0.contains("đơn vị") }.count
    #expect(others - units + plates.count == 12 * 20)
  }

  @Test func topKeepsThePeopleWhomMostArticlesName() throws {
    let graph = Self.office(parts: 3, people: 4)
    var request = DiagramRequest(.organisation(.init(rawValue: "org-top-1")))
    request.selection.top = 3
    let plates = try Diagram(request, of: graph).nodes.filter {
      $0.kind == .person && $0.state != .collapsed
    }
    #expect(plates.map { $0.lines[0].text } == ["Person 0 3", "Person 1 3", "Person 2 3"])
  }

  @Test(arguments: [("person", 1), ("meeting", 2), ("meetings", 2), ("documents", 1)])
  func topKeepsSoManyOfWhatTheViewListsAndCountsTheOthers(name: String, top: Int) throws {
    let kinds: [String: EntityType] = [
      "person": .meeting, "meeting": .person, "meetings": .meeting, "documents": .document,
    ]
    let kind = try #require(kinds[name])
    func listed(_ top: Int?) throws -> (drawn: Int, counted: Int) {
      var request = DiagramRequest(try Self.view(name))
      request.selection.top = top
      let nodes = try Diagram(request, of: SampleGraph.province).nodes.filter { $0.kind == kind }
      let drawn = nodes.filter { $0.state == .normal }.count
      let counted = nodes.filter { $0.state == .collapsed }.flatMap(\.entities).count
      return (drawn, counted)
    }
    let whole = try listed(nil)
    let part = try listed(top)
    #expect(part.drawn == top && part.drawn < whole.drawn)
    #expect(part.drawn + part.counted == whole.drawn + whole.counted)
  }

  @Test func aPostIsDrawnOnceHoweverOftenItIsAttested() throws {
    func id(_ text: String) -> EntityID { EntityID(rawValue: text) }
    let person = Entity(id: id("per-a-1"), type: .person, name: "A")
    let role = Entity(id: id("rol-a-1"), type: .role, name: "Bí thư")
    func holds(_ number: Int, _ properties: [String: PropertyValue]) -> Relation {
      Relation(
        id: "rel-\(number)", type: .holds, source: person.id, target: role.id,
        properties: properties, evidence: [])
    }
    let day = try #require(PartialDate("2024-08-15")).self
    let graph = InMemoryGraph(
      entities: [person, role],
      relations: [
        holds(1, ["former": .flag(false), "firstSeen": .date(day), "lastSeen": .date(day)]),
        holds(2, ["former": .flag(true), "firstSeen": .date(day), "lastSeen": .date(day)]),
      ])
    let diagram = try Diagram(DiagramRequest(.person(person.id)), of: graph)
    let posts = diagram.nodes.filter { $0.kind == .role }
    #expect(posts.map(\.state) == [.former])
    #expect(
      posts.first?.lines.map(\.text) == [
        "Bí thư", "ghi nhận 15/8/2024", "nguyên, ghi nhận 15/8/2024",
      ])
    #expect(diagram.edges.count == 1)
  }

  @Test func chosenPostsKeepTheirLinesAndMarksStayRare() throws {
    let graph = SampleGraph.province
    let held = try #require(
      try graph.relations(of: SampleGraph.secretary, direction: .outgoing, types: [.holds]).first)
    let body = try #require(
      try graph.relations(of: held.target, direction: .outgoing, types: [.inBody]).first)
    var request = DiagramRequest(.graph)
    request.selection.entities = [held.source, held.target, body.target]
    let chosen = try Diagram(request, of: graph)
    let lines = Set(chosen.edges.map { [$0.source, $0.target] })
    #expect(lines.contains([held.source.rawValue, held.target.rawValue]))
    #expect(lines.contains([held.target.rawValue, body.target.rawValue]))
    // All were chosen: a mark on each would say nothing.
    #expect(chosen.nodes.allSatisfy { $0.state == .normal })
    request.selection.entities = []
    request.selection.people = [SampleGraph.secretary]
    let around = try Diagram(request, of: graph)
    #expect(around.nodes.filter { $0.state == .focus }.map(\.id) == [held.source.rawValue])
    #expect(!around.nodes.contains { $0.kind == .role })
  }

  /// Who chaired and who organised belongs to a meeting that was chosen, or is a chosen body's.
  @Test func chosenMeetingsComeWithWhoHeldThem() throws {
    let graph = SampleGraph.province
    let whole = try Diagram(DiagramRequest(.meetings), of: graph)
    let tied = Set(
      whole.edges.flatMap { [$0.source, $0.target] }.filter { id in
        whole.edges.contains {
          [$0.source, $0.target].contains(SampleGraph.conference.rawValue)
            && [$0.source, $0.target].contains(id)
        }
      })
    var request = DiagramRequest(.meetings)
    request.selection.entities = [SampleGraph.conference]
    let chosen = try Diagram(request, of: graph)
    #expect(Set(chosen.nodes.map(\.id)).isSuperset(of: tied) && tied.count > 1)
    request.selection.entities = []
    request.selection.organisations = [SampleGraph.committee]
    #expect(try Diagram(request, of: graph).nodes.contains { $0.kind == .meeting })
  }

  @Test func aDayIsThatOfTheMeetings() throws {
    let graph = SampleGraph.province
    let day = try #require(try graph.entity(SampleGraph.conference)?.properties.date("date"))
    var request = DiagramRequest(.meetings)
    request.selection.on = day
    let meetings = try Diagram(request, of: graph).nodes.filter { $0.kind == .meeting }
    let onDay = try graph.entities(ofType: .meeting).filter {
      $0.properties.date("date").map { $0.overlaps(day) } ?? false
    }
    #expect(Set(meetings.flatMap(\.entities)) == Set(onDay.map(\.id)))
  }

  @Test func aHairballIsRefusedWithTheFlagsThatHelp() {
    var request = DiagramRequest(.graph)
    request.limit = 10
    let error = #expect(throws: DiagramError.self) {
      try Diagram(request, of: SampleGraph.province)
    }
    #expect(error?.description.contains("--top") ?? false)
  }

  @Test func unknownAndMistypedEntitiesAreErrors() {
    let graph = SampleGraph.province
    let none = EntityID(rawValue: "per-none-1")
    #expect(throws: DiagramError.unknownEntity(none)) {
      try Diagram(DiagramRequest(.person(none)), of: graph)
    }
    let meeting = SampleGraph.conference
    #expect(throws: DiagramError.wrongType(meeting, expected: .organisation)) {
      try Diagram(DiagramRequest(.organisation(meeting)), of: graph)
    }
  }

  @Test func noControlCharacterReachesAPicture() throws {
    let graph = HostileGraph.graph
    var requests = [DiagramRequest(.meetings), DiagramRequest(.documents), DiagramRequest(.graph)]
    for entity in try graph.entities(ofType: .organisation) {
      requests.append(DiagramRequest(.organisation(entity.id)))
    }
    for entity in try graph.entities(ofType: .person) {
      requests.append(DiagramRequest(.person(entity.id)))
    }
    for entity in try graph.entities(ofType: .meeting) {
      requests.append(DiagramRequest(.meeting(entity.id)))
    }
    for var request in requests {
      request.limit = 10_000
      let dot = try Diagram(request, of: graph).dot()
      let bad = dot.unicodeScalars.first { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE }
      #expect(bad == nil, "\(request.view)")
    }
  }

  @Test func aChairWithoutABodyStandsBeforeTheGroups() throws {
    let chair = Entity(
      id: EntityID(type: .person, slug: "la-van-lanh", key: "la"), type: .person,
      name: "Là Văn Lành", aliases: [], properties: [:], searchKeys: [])
    let guest = Entity(
      id: EntityID(type: .person, slug: "an-thi-be", key: "an"), type: .person,
      name: "An Thị Bé", aliases: [], properties: [:], searchKeys: [])
    let meeting = SampleGraph.conference
    var entities = [chair, guest]
    var relations = [
      Relation(type: .chaired, source: chair.id, target: meeting),
      Relation(type: .attended, source: guest.id, target: meeting),
    ]
    try SampleGraph.province.forEachEntity(ofTypes: nil) { entities.append($0) }
    try SampleGraph.province.forEachRelation(ofTypes: nil) { relations.append($0) }
    let graph = InMemoryGraph(entities: entities, relations: relations)
    let dot = try Diagram(DiagramRequest(.meeting(meeting)), of: graph).dot()
    func place(_ text: String) throws -> String.Index {
      try #require(dot.firstRange(of: text)?.lowerBound)
    }
    #expect(try place("\"\(chair.id)\" [id") < place("subgraph"))
    #expect(try place("\"\(guest.id)\" [id") > place("subgraph"))
  }

  @Test func documentsStandByTheMeetingsThatCiteThem() throws {
    // Where each is cited by one meeting, no two lines cross.
    let diagram = try Diagram(DiagramRequest(.documents), of: SampleGraph.province)
    let row = try #require(diagram.rows.first)
    var firstCited: [String: Int] = [:]
    for edge in diagram.edges where edge.type == .cited {
      firstCited[edge.source] = row.firstIndex(of: edge.source)
    }
    let uncited = row.indices.filter { firstCited[row[$0]] == nil }
    let lastCited = try #require(firstCited.values.max())
    let issuers = Set(diagram.edges.filter { $0.type == .issued }.map(\.source))
    for index in uncited where index < lastCited {
      // Only what shares an issuer with a cited document may stand among these.
      #expect(diagram.edges.contains { $0.target == row[index] && issuers.contains($0.source) })
    }
  }

  @Test func everyEdgeEndsAtANode() throws {
    for name in Self.views {
      let diagram = try Diagram(DiagramRequest(try Self.view(name)), of: SampleGraph.province)
      var ids = Set(diagram.nodes.map(\.id))
      #expect(ids.count == diagram.nodes.count, "\(name)")
      if diagram.isTree { ids.formUnion(diagram.clusters.map(\.id)) }
      for edge in diagram.edges {
        #expect(ids.contains(edge.source) && ids.contains(edge.target), "\(name): \(edge.id)")
      }
    }
  }

  @Test func pathPointsEachArrowAsTheRelationDoes() throws {
    let diagram = try Diagram(
      DiagramRequest(.path(Self.path())), of: SampleGraph.province)
    #expect(diagram.edges.map(\.isReversed) == [false, false, true])
    #expect(diagram.title == "Đặng Quốc Khải – Tỉnh ủy Trường Giang")
  }
}
