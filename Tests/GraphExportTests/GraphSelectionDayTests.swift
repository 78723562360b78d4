import GraphExport
import NewsModel
import TestSupport
import Testing

/// What a graph is as of a day.
struct GraphSelectionDayTests {
  static func province(on day: String) throws -> SelectedGraph {
    var selection = GraphSelection()
    selection.on = PartialDate(day)
    return try selection.select(from: SampleGraph.province)
  }

  @Test func onlyWhatHadHappenedIsThere() throws {
    let part = try Self.province(on: "2024-03-31")
    #expect(try part.entities(ofType: .meeting).count == 3)
    #expect(
      try part.entities(ofType: .document).map(\.name).sorted() == [
        "Chỉ thị 17-CT/TU", "Nghị quyết 88-NQ/TU",
      ])
    let day = try #require(PartialDate("2024-03-31"))
    try part.forEachRelation(ofTypes: nil) { relation in
      #expect(relation.period().first.map { $0.firstDay <= day } ?? true, "\(relation.id)")
      let ends = [try part.entity(relation.source), try part.entity(relation.target)]
      #expect(!ends.contains(nil))
    }
    #expect(try part.relations(ofType: .chaired).count == 3)
    #expect(try part.relations(ofType: .appointedTo).count == 1)
    #expect(try Self.province(on: "2024-01-01").relations(ofType: .appointedTo).isEmpty)
  }

  @Test func postsAreThoseHeld() throws {
    func holders(on day: String) throws -> Set<String> {
      let part = try Self.province(on: day)
      return Set(
        try part.relations(ofType: .holds).compactMap { holds in
          let names = [try part.entity(holds.source)?.name, try part.entity(holds.target)?.name]
          return names.compactMap(\.self).joined(separator: ", ")
        })
    }
    let committee = "Bí thư · Tỉnh ủy Trường Giang"
    #expect(try holders(on: "2022-01-01").contains("Vũ Đình Tuyến, \(committee)"))
    // Another is attested at the head since.
    #expect(try !holders(on: "2023-06-01").contains("Vũ Đình Tuyến, \(committee)"))
    // Within a term of the last attestation, then no longer.
    #expect(try holders(on: "2029-06-28").contains("Đặng Quốc Khải, \(committee)"))
    #expect(try holders(on: "2030-01-01").isEmpty)
    // Posts that nobody is known to have held by then are not there.
    #expect(try Self.province(on: "2018-01-01").entities(ofType: .role).isEmpty)
  }

  static func entity(_ id: String, _ type: EntityType, _ name: String, kind: String? = nil)
    -> Entity
  {
    Entity(
      id: EntityID(rawValue: id), type: type, name: name,
      properties: kind.map { ["kind": .text($0)] } ?? [:])
  }

  /// A province that took another in, each with its committee, and a hospital that stayed.
  static func reform() throws -> InMemoryGraph {
    let day = PropertyValue.date(try #require(PartialDate("2025-07-01")))
    let seen = PropertyValue.date(try #require(PartialDate("2025-03-01")))
    let late = PropertyValue.date(try #require(PartialDate("2025-08-01")))
    let old = entity("plc-an-1", .place, "An Hòa")
    let other = entity("plc-be-1", .place, "Bến Sỏi")
    let new = entity("plc-an-2", .place, "An Hòa")
    let bodies = [
      (entity("org-an-1", .organisation, "Tỉnh ủy An Hòa", kind: "party.committee"), old),
      (entity("org-an-2", .organisation, "Tỉnh ủy An Hòa", kind: "party.committee"), new),
      (entity("org-be-1", .organisation, "Tỉnh ủy Bến Sỏi", kind: "party.committee"), other),
      (entity("org-hv-1", .organisation, "Bệnh viện Bến Sỏi", kind: "hospital"), other),
    ]
    var entities = [old, other, new] + bodies.map(\.0)
    var relations = [
      Relation(type: .succeeded, source: new.id, target: old.id, properties: ["date": day]),
      Relation(type: .succeeded, source: new.id, target: other.id, properties: ["date": day]),
    ]
    for (index, (body, place)) in bodies.enumerated() {
      relations.append(Relation(type: .locatedIn, source: body.id, target: place.id))
      let person = entity("per-\(index)-1", .person, "Người \(index)")
      let role = entity("rol-\(index)-1", .role, "Phó \(index)")
      entities += [person, role]
      relations.append(Relation(type: .inBody, source: role.id, target: body.id))
      let date = index == 1 ? late : seen
      relations.append(
        Relation(
          type: .holds, source: person.id, target: role.id,
          properties: ["firstSeen": date, "lastSeen": date]))
    }
    return InMemoryGraph(entities: entities, relations: relations)
  }

  @Test(arguments: [
    ("2025-06-30", ["org-an-1", "org-be-1", "org-hv-1"], ["per-0-1", "per-2-1", "per-3-1"]),
    (
      "2025-09-01", ["org-an-1", "org-an-2", "org-be-1", "org-hv-1"], ["per-1-1", "per-3-1"]
    ),
  ])
  func bodiesOfAReformComeAndGo(day: String, bodies: [String], holders: [String]) throws {
    var selection = GraphSelection()
    selection.on = PartialDate(day)
    let part = try selection.select(from: Self.reform())
    #expect(try part.entities(ofType: .organisation).map(\.id.rawValue).sorted() == bodies)
    #expect(try part.relations(ofType: .holds).map(\.source.rawValue).sorted() == holders)
    #expect(try part.relations(ofType: .succeeded).isEmpty == (day < "2025-07-01"))
  }

  @Test func lifetimesTellNamesakesApart() throws {
    let lifetimes = Lifetimes(of: try Self.reform())
    let day = PartialDate("2025-07-01")
    func lifetime(_ id: String) throws -> Lifetime {
      try lifetimes.lifetime(of: EntityID(rawValue: id))
    }
    #expect(try lifetime("plc-an-2") == Lifetime(begins: day, ends: nil, hasNamesake: true))
    #expect(try lifetime("plc-be-1") == Lifetime(begins: nil, ends: day, hasNamesake: false))
    #expect(try lifetime("org-be-1").ends == day)
    #expect(try lifetime("org-hv-1") == Lifetime())
    #expect(try lifetime("per-0-1") == Lifetime())
  }
}
