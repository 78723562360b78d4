import NewsModel
import TestSupport
import Testing

@testable import GraphQueries

@Suite struct PathSearchTests {
  private func id(_ number: Int) -> EntityID { EntityID(rawValue: "per-\(number)-00000000") }

  /// All shortest paths by trying every walk, shortest first.
  private func reference(
    _ edges: Set<[Int]>, _ start: Int, _ end: Int, maxHops: Int
  ) -> [[EntityID]] {
    var walks = [[start]]
    for _ in 0..<maxHops {
      walks = walks.flatMap { walk in
        (0..<8).filter {
          edges.contains([min(walk[walk.count - 1], $0), max(walk[walk.count - 1], $0)])
            && !walk.contains($0)
        }
        .map { walk + [$0] }
      }
      let finished = walks.filter { $0.last == end }
      if !finished.isEmpty {
        return finished.map { $0.map(id) }.sorted { $0.lexicographicallyPrecedes($1) }
      }
    }
    return []
  }

  @Test func findsWhatTryingEveryWalkFinds() throws {
    var state: UInt64 = 11
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for round in 0..<200 {
      var edges: Set<[Int]> = []
      for _ in 0..<(4 + random(10)) {
        let (left, right) = (random(8), random(8))
        if left != right { edges.insert([min(left, right), max(left, right)]) }
      }
      let graph = InMemoryGraph(
        entities: (0..<8).map { Entity(id: id($0), type: .person, name: "\($0)") },
        relations: edges.map { Relation(type: .chaired, source: id($0[0]), target: id($0[1])) })
      let maxHops = 1 + random(6)
      var search = PathSearch(graph, id(0), id(7), [.chaired])
      let found = try search.shortest(maxHops: maxHops, limit: 1000)
      #expect(found == reference(edges, 0, 7, maxHops: maxHops), "round \(round)")
    }
  }

  @Test func hopsCarryRelationsAndEvidence() throws {
    let answers = SampleGraph.answers
    func person(_ name: String) throws -> Entity {
      try #require(try answers.lookup.matches(name, types: [.person]).first)
    }
    let path = try #require(try answers.paths(from: person("Hưng"), to: person("Hùng")).first)
    #expect(path.hops.map(\.relation) == [.chaired, .organised, .inBody, .holds])
    #expect(path.hops.map(\.isForward) == [true, false, false, false])
    #expect(path.hops.allSatisfy { !$0.evidence.isEmpty })
    var options = PathOptions()
    options.maxHops = 3
    #expect(try answers.paths(from: person("Hưng"), to: person("Hùng"), options).isEmpty)
    options.types = [.holds, .inBody, .partOf]
    options.maxHops = 8
    #expect(
      try answers.paths(from: person("Hưng"), to: person("Hùng"), options).first?.hops.map(
        \.relation)
        == [.holds, .inBody, .partOf, .inBody, .holds])
  }
}
