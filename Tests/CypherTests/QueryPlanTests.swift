import CypherEngine
import Testing

@Suite struct QueryPlanTests {
  static let engine: CypherEngine = {
    var builder = AdjacencyGraph.Builder()
    for index in 0..<20 {
      builder.addNode(labels: ["Person"], properties: ["name": .string("p\(index)")])
    }
    for index in 0..<5 {
      builder.addNode(labels: ["Body"], properties: ["rank": .integer(Int64(index))])
    }
    for index in 0..<20 {
      builder.addRelationship(from: index, to: 20 + index % 5, type: "SERVES")
    }
    return CypherEngine(graph: builder.graph(indexing: ["name"]))
  }()

  @Test(arguments: [
    (
      "MATCH (p:Person {name: 'p3'})-[:SERVES]->(b) RETURN b",
      ["IndexLookup p:Person.name", "Filter name = 'p3'", "Expand -[:SERVES]->", "Return b"]
    ),
    (
      "MATCH (p:Person)-[:SERVES]->(b:Body) WHERE p.name = $name RETURN count(*)",
      [
        "IndexLookup p:Person.name", "Filter p.name = $name", "Expand -[:SERVES]->",
        "Filter b:Body",
        "Aggregate count(*)", "Return count(*)",
      ]
    ),
    (
      // The smaller label is the start, and the arrow is walked backwards.
      "MATCH (p:Person)-[s:SERVES]->(b:Body) RETURN p, b",
      ["ScanLabel b:Body", "Expand -[s:SERVES]->", "Filter p:Person", "Return p, b"]
    ),
    (
      "MATCH (a:Body), (b:Body), p = shortestPath((a)-[*..4]-(b)) RETURN p",
      [
        "ScanLabel a:Body", "ScanLabel b:Body", "ShortestPath -[*..4]-", "Path", "Return p",
      ]
    ),
    (
      "MATCH (b:Body) OPTIONAL MATCH (b)<-[:SERVES]-(p) RETURN b.rank AS r ORDER BY r LIMIT 3",
      [
        "ScanLabel b:Body", "Optional", "  Expand <-[:SERVES]-", "Project r", "TopSort r",
        "Limit", "Return r",
      ]
    ),
    (
      "MATCH (p:Nobody)--(q:Person) RETURN DISTINCT q UNION MATCH (q:Body) RETURN q",
      [
        "Union", "  ScanLabel p:Nobody", "  Filter p:Nobody", "  Expand --",
        "  Filter q:Person", "  Distinct",
        "  ScanLabel q:Body", "Distinct", "Return q",
      ]
    ),
  ])
  func steps(query: String, expected: [String]) throws {
    let lines = try Self.engine.plan(query).description.split(separator: "\n").map(String.init)
    #expect(lines == expected)
  }

  @Test func everySmallPartIsASourceOfErrors() {
    #expect(throws: (any Error).self) { try Self.engine.plan("MATCH (n) RETURN m") }
  }
}
