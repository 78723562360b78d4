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

  @Test func everyEdgeEndsAtANode() throws {
    for name in Self.views {
      let diagram = try Diagram(DiagramRequest(try Self.view(name)), of: SampleGraph.province)
      let ids = Set(diagram.nodes.map(\.id))
      #expect(ids.count == diagram.nodes.count, "\(name)")
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
