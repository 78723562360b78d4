import GraphExport
import NewsModel
import TestSupport
import Testing

struct GraphSelectionTests {
  static func names(_ selection: GraphSelection, _ type: EntityType) throws -> [String] {
    try selection.select(from: SampleGraph.province).entities(ofType: type).map(\.name).sorted()
  }

  @Test func nothingChosenIsTheWholeGraph() throws {
    let part = try GraphSelection().select(from: SampleGraph.province)
    let whole = try GraphExporter(format: .jsonl).bytes(of: SampleGraph.province)
    #expect(try GraphExporter(format: .jsonl).bytes(of: part)[0].bytes == whole[0].bytes)
  }

  @Test func aBodyBringsItsPartsPostsAndHolders() throws {
    var selection = GraphSelection()
    selection.organisations = [SampleGraph.government]
    #expect(try Self.names(selection, .organisation).count == 3)
    #expect(try Self.names(selection, .person) == ["Ngô Thanh Vân Kiều", "Thạch Sô Phát"])
    #expect(try Self.names(selection, .meeting) == [])
  }

  @Test func aDayLeavesFormerHoldersOut() throws {
    var selection = GraphSelection()
    selection.organisations = [SampleGraph.government]
    selection.on = PartialDate("2024-05-01")
    #expect(try Self.names(selection, .person) == ["Thạch Sô Phát"])
    selection.on = PartialDate("2023-01-01")
    #expect(try Self.names(selection, .person) == [])
  }

  @Test func aPersonBringsWhatIsOneStepAwayAndTheBodiesOfPosts() throws {
    var selection = GraphSelection()
    selection.people = [SampleGraph.secretary]
    #expect(try Self.names(selection, .meeting).count == 1)
    #expect(
      try Self.names(selection, .organisation) == [
        "Ban Thường vụ Tỉnh ủy Trường Giang", "Tỉnh ủy Trường Giang",
      ])
    #expect(try Self.names(selection, .article) == [])
    selection.hops = 2
    #expect(try Self.names(selection, .person).count > 3)
    selection.hops = 0
    #expect(try Self.names(selection, .person) == ["Đặng Quốc Khải"])
  }

  @Test func aPeriodKeepsItsMeetingsOnly() throws {
    var selection = GraphSelection()
    selection.from = PartialDate("2024-03")
    selection.to = PartialDate("2024-05")
    #expect(try Self.names(selection, .meeting).count == 2)
    let part = try selection.select(from: SampleGraph.province)
    for relation in try part.relations(ofType: .chaired) {
      #expect(try part.entity(relation.target) != nil)
    }
  }

  @Test func typesAndRelationsNarrow() throws {
    var selection = GraphSelection()
    selection.relations = [.chaired]
    let part = try selection.select(from: SampleGraph.province)
    var types: Set<RelationType> = []
    try part.forEachRelation(ofTypes: nil) { types.insert($0.type) }
    #expect(types == [.chaired])
    #expect(try part.entities(ofType: .document).isEmpty)
    selection.types = [.person]
    #expect(try Self.names(selection, .person).isEmpty)
  }

  @Test func supportByMoreArticlesThanThereAreLeavesWhatWasChosen() throws {
    var selection = GraphSelection()
    selection.minimumArticles = 2
    var left: [EntityID] = []
    try selection.select(from: SampleGraph.province).forEachEntity(ofTypes: nil) {
      left.append($0.id)
    }
    #expect(left == [])
    selection.organisations = [SampleGraph.government]
    #expect(try Self.names(selection, .organisation) == ["Ủy ban nhân dân tỉnh Trường Giang"])
  }

  @Test func supportKeepsPostsWithTheirBodies() throws {
    var selection = GraphSelection()
    selection.minimumArticles = 1
    let part = try selection.select(from: SampleGraph.province)
    var tied: Set<EntityID> = []
    try part.forEachRelation(ofTypes: nil) { relation in
      if !relation.evidence.isEmpty || relation.type == .inBody {
        tied.formUnion([relation.source, relation.target])
      }
    }
    try part.forEachEntity(ofTypes: nil) { #expect(tied.contains($0.id), "\($0.name)") }
    #expect(try !part.relations(ofType: .inBody).isEmpty)
  }

  @Test func whatAQueryReturnsIsAllThatIsKeptOfIt() throws {
    let graph = SampleGraph.province
    let chaired = try graph.relations(ofType: .chaired)
    var selection = GraphSelection()
    selection.entities = Array(Set(chaired.flatMap { [$0.source, $0.target] })).sorted()
    let all = try selection.select(from: graph)
    #expect(try !all.relations(ofType: .attended).isEmpty)
    selection.links = Set(chaired.map(\.id))
    var kept: Set<String> = []
    try selection.select(from: graph).forEachRelation(ofTypes: nil) { kept.insert($0.id) }
    #expect(kept == selection.links)
  }

  @Test func companionsComeAlong() throws {
    var selection = GraphSelection()
    selection.organisations = [SampleGraph.government]
    selection.companions = [SampleGraph.conference]
    #expect(try Self.names(selection, .meeting).count == 1)
  }

  @Test(arguments: [0, 1, 5, 12]) func topKeepsThatManyBesidesPosts(count: Int) throws {
    var selection = GraphSelection()
    selection.top = count
    let part = try selection.select(from: SampleGraph.province)
    var kept = 0
    try part.forEachEntity(ofTypes: nil) { if $0.type != .role { kept += 1 } }
    #expect(kept == count)
    // Nothing hangs in the air.
    try part.forEachRelation(ofTypes: nil) { relation in
      let ends = [try part.entity(relation.source), try part.entity(relation.target)]
      #expect(!ends.contains(nil))
    }
  }

  @Test(arguments: [2, 4, 6]) func topKeepsWhatHangsTogether(count: Int) throws {
    var selection = GraphSelection()
    selection.top = count
    let part = try selection.select(from: SampleGraph.province)
    var linked: Set<EntityID> = []
    try part.forEachRelation(ofTypes: nil) { relation in
      guard relation.type != .mentions, relation.type != .locatedIn else { return }
      linked.formUnion([relation.source, relation.target])
    }
    try part.forEachEntity(ofTypes: nil) { entity in
      #expect(linked.contains(entity.id), "\(entity.name)")
    }
  }

  @Test func everySelectionExportsInEveryFormat() throws {
    var selection = GraphSelection()
    selection.people = [SampleGraph.organiser]
    selection.hops = 2
    let part = try selection.select(from: SampleGraph.province)
    for format in GraphFormat.allCases {
      #expect(try !GraphExporter(format: format).bytes(of: part).isEmpty, "\(format)")
    }
    _ = try GraphImporter.read(GraphExporter(format: .jsonl).bytes(of: part)[0].bytes)
  }
}
