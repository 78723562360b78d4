import TestSupport
import CypherEngine
import Testing

/// Grouping and distinct rows against a dictionary of whole rows.
@Suite struct GroupingTests {
  static let values: [CypherValue] = [
    .null, .integer(1), .float(1), .float(.nan), .string("1"), .string(""), .boolean(true),
    .list([]), .list([.integer(1)]), .list([.float(1)]), .map([:]), .map(["a": .null]),
    .integer(-1),
    .string("ề"), .string("e\u{302}\u{300}"),
  ]

  @Test(arguments: [1, 2, 3, 4])
  func rowsOfValues(width: Int) throws {
    var random = SeededGenerator(seed: UInt64(60 + width))
    let rows = (0..<6000).map { _ in
      (0..<width).map { _ in Self.values.randomElement(using: &random) ?? .null }
    }
    var counts: [[CypherValue]: Int64] = [:]
    var order: [[CypherValue]] = []
    for row in rows {
      if counts[row] == nil { order.append(row) }
      counts[row, default: 0] += 1
    }
    let names = (0..<width).map { "x[\($0)] AS k\($0)" }.joined(separator: ", ")
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    let parameters = ["rows": CypherValue.list(rows.map { .list($0) })]
    let grouped = try engine.run(
      "UNWIND $rows AS x RETURN \(names), count(*) AS n", parameters: parameters)
    #expect(grouped.rows == order.map { $0 + [.integer(counts[$0] ?? 0)] })
    let distinct = try engine.run(
      "UNWIND $rows AS x RETURN DISTINCT \(names)", parameters: parameters)
    #expect(distinct.rows == order)
  }

  /// Properties of nodes are remembered in large groupings; that must change nothing.
  @Test func propertiesOfNodes() throws {
    var builder = AdjacencyGraph.Builder()
    for index in 0..<90 {
      builder.addNode(
        labels: [], properties: index % 7 == 0 ? [:] : ["k": .integer(Int64(index % 10))])
    }
    for index in 0..<9000 {
      builder.addRelationship(from: index % 90, to: index * 7 % 89, type: "T")
    }
    let engine = CypherEngine(graph: builder.graph())
    let fast = try engine.run("MATCH (a)-->(b) RETURN a.k, b.k, count(*) ORDER BY a.k, b.k")
    let slow = try engine.run(
      "MATCH (a)-->(b) WITH a.k + 0 AS a, b.k + 0 AS b RETURN a, b, count(*) ORDER BY a, b")
    #expect(fast.rows == slow.rows && fast.rows.count > 80)
  }

  /// Patterns whose rows are only counted are walked in integers, from the middle where that is
  /// better; behind a `WITH` they are not.
  @Test(arguments: [
    ("(a)", "true", "a.n AS x", "x"), ("(a:A)", "a.n > 2", "a.n % 3 AS x", "x"),
    ("(a:A)-[:S]->(m)<-[:S]-(b:A)", "id(a) < id(b)", "a.n AS x, b.n AS y", "x, y"),
    ("(a:A)-[:S]->(m)<-[:S]-(b:A)", "a <> b", "id(a) AS x, b.n AS y", "x, y"),
    ("(a)-[:S|T]-(m)-[:T]-(b)", "true", "a AS x, b AS y", "id(x), id(y)"),
    ("(a)-[r]->(m:B)<-[s]-(b)", "id(r) < id(s)", "a.n AS x, b.n AS y", "x, y"),
    ("(a:A)-->(m)-->(b:B)", "a.n < b.n AND m.n <> 3", "a.n AS x, m.n AS y", "x, y"),
    ("(a)-[:S]->(m)-[:T]->(a)", "true", "a.n AS x", "x"),
    ("(a)-[:S]->(b), (a)-[:T]->(c)", "true", "b.n AS x, c.n AS y", "x, y"),
    ("(a:A)-[:S]->(m)<-[:S]-(b:A)", "true", "1 AS x", "x"),
    ("(a)-[:NONE]->(b)", "true", "b.n AS x", "x"),
  ])
  func countedPatterns(pattern: String, filter: String, keys: String, order: String) throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      let nodes = Int.random(in: 1...12, using: &random)
      let graph = RandomGraph(
        nodes: nodes, edges: Int.random(in: 0...40, using: &random), using: &random)
      let engine = CypherEngine(graph: graph.graph)
      let match = "MATCH \(pattern) WHERE \(filter) "
      let counted = try engine.run(match + "RETURN \(keys), count(*) AS n ORDER BY \(order)")
      let slow = try engine.run(match + "WITH * RETURN \(keys), count(*) AS n ORDER BY \(order)")
      #expect(counted.rows == slow.rows)
      let all = try engine.run(match + "RETURN count(*)")
      #expect(all.rows == (try engine.run(match + "WITH * RETURN count(*)").rows))
    }
  }

  /// A sorting by a count that takes only the first leaves groups out before it sorts.
  @Test(arguments: ["DESC", "ASC"]) func firstByCount(order: String) throws {
    var builder = AdjacencyGraph.Builder()
    for index in 0..<60 { builder.addNode(labels: [], properties: ["k": .integer(Int64(index))]) }
    for index in 0..<2000 {
      builder.addRelationship(from: index % 60, to: index * index % 47, type: "T")
    }
    let engine = CypherEngine(graph: builder.graph())
    let query = "MATCH (a)-->(b) RETURN a.k AS x, b.k AS y, count(*) AS n ORDER BY n \(order), x, y"
    let all = try engine.run(query)
    for limit in [0, 1, 7, 300] {
      #expect(try engine.run(query + " LIMIT \(limit)").rows == Array(all.rows.prefix(limit)))
    }
    let skipped = try engine.run(query + " SKIP 3 LIMIT 4")
    #expect(skipped.rows == Array(all.rows[3..<7]))
  }
}
