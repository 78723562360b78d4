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
}
