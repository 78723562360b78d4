import CypherEngine
import Testing

/// A ring of nodes with awkward identifiers and nothing but what the protocol requires.
struct RingGraph: PropertyGraph {
  static let ids = [-7, 0, 3, 1 << 61, Int.max]

  var nodeCount: Int { Self.ids.count }
  var relationshipCount: Int { Self.ids.count }
  func labelID(_ name: String) -> Int? { name == "Ring" ? 900 : nil }
  func typeID(_ name: String) -> Int? { name == "NEXT" ? -3 : nil }
  func keyID(_ name: String) -> Int? { name == "id" ? 1 : nil }
  func nodes(label: Int?) -> [Int] { Self.ids }
  func labels(of node: Int) -> [String] { ["Ring"] }
  func hasLabel(_ label: Int, node: Int) -> Bool { label == 900 }
  func properties(ofNode node: Int) -> [String: CypherValue] { ["id": .integer(Int64(node))] }
  func property(_ key: Int, ofNode node: Int) -> CypherValue { .integer(Int64(node)) }
  func typeName(of relationship: Int) -> String { "NEXT" }
  func typeID(of relationship: Int) -> Int { -3 }
  func properties(ofRelationship relationship: Int) -> [String: CypherValue] { [:] }
  func property(_ key: Int, ofRelationship relationship: Int) -> CypherValue { .null }

  func endpoints(of relationship: Int) -> (start: Int, end: Int) {
    let place = Self.ids.firstIndex(of: relationship) ?? 0
    return (relationship, Self.ids[(place + 1) % Self.ids.count])
  }

  func appendHops(
    from node: Int, _ direction: HopDirection, types: [Int]?, to hops: inout [GraphHop]
  ) {
    guard types?.contains(-3) ?? true else { return }
    for relationship in Self.ids {
      let (start, end) = endpoints(of: relationship)
      if direction != .incoming, start == node {
        hops.append(GraphHop(relationship: relationship, node: end))
      }
      if direction != .outgoing, end == node {
        hops.append(GraphHop(relationship: relationship, node: start))
      }
    }
  }
}

@Suite struct PropertyGraphTests {
  @Test(arguments: [
    ("MATCH (n:Ring) RETURN count(*) AS x", CypherValue.integer(5)),
    ("MATCH (a)-[:NEXT]->(b) WITH DISTINCT a, b RETURN count(*) AS x", .integer(5)),
    ("MATCH (a)--(b) WITH a, count(b) AS n RETURN sum(n) AS x", .integer(10)),
    ("MATCH (a {id: -7})-[:NEXT*5]->(b) RETURN a = b AS x", .boolean(true)),
    (
      "MATCH (a {id: -7}), (b {id: 3}), p = shortestPath((a)-[*]-(b)) RETURN length(p) AS x",
      .integer(2)
    ),
    ("MATCH (a)-[:OTHER]->() RETURN count(*) AS x", .integer(0)),
    ("MATCH (a:Other) RETURN count(*) AS x", .integer(0)),
    ("MATCH (a) RETURN max(id(a)) AS x", .integer(Int64.max)),
  ])
  func queries(query: String, expected: CypherValue) throws {
    #expect(try CypherEngine(graph: RingGraph()).run(query).rows == [[expected]], "\(query)")
  }

  @Test func identifiersThatTheGraphDoesNotHave() throws {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    let strangers: [String: CypherValue] = [
      "n": .node(-1), "r": .relationship(99), "p": .path(CypherPath(nodes: [], relationships: [4])),
    ]
    let query = """
      WITH $n AS n, $r AS r, $p AS p
      RETURN labels(n) AS l, type(r) AS t, n.x AS x, properties(r) AS q, length(p) AS k, n:A AS a,
        [(n)--(m) | m] AS m, startNode(r) AS s
      """
    let result = try engine.run(query, parameters: strangers)
    #expect(result.rows.first?.prefix(3).map { $0 } == [.list([]), .string(""), .null])
    let text = CypherValueText(graph: AdjacencyGraph.Builder().graph())
    #expect(text.text(strangers["p"] ?? .null).isEmpty)
  }
}
