import CypherEngine
import Foundation
import Testing

/// Texts as deep, long or many-sided as are accepted, on a small stack.
@Suite struct QueryDepthTests {
  static func deep(_ count: Int) -> [String] {
    func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    return [
      "RETURN \(times("(", count))1\(times(")", count))",
      "RETURN \(times("[", count))1\(times("]", count))",
      "RETURN \(times("{a: ", count))1\(times("}", count))",
      "RETURN \(times("NOT ", count))true",
      "RETURN \(times("- ", count))1",
      "RETURN 1\(times(" + 1", count))",
      "RETURN 1\(times(" ^ 1", count))",
      "RETURN true\(times(" AND true", count))",
      "RETURN false\(times(" OR true XOR false", count))",
      "RETURN 1\(times(" < 1", count))",
      "RETURN [1]\(times("[0]", count))",
      "RETURN {a: 1}\(times(".a", count))",
      "RETURN 1\(times(" IN [1]", count))",
      "RETURN 1\(times(" IS NULL", count))",
      "RETURN \(times("CASE WHEN true THEN ", count))1\(times(" END", count))",
      "RETURN \(times("[x IN ", count))[1]\(times("]", count))",
      "RETURN \(times("coalesce(", count))1\(times(")", count))",
      "MATCH (n) WHERE \(times("exists { MATCH (n) WHERE ", count))true\(times("}", count))",
      "MATCH (n)\(times("--()", count)) RETURN n",
      "MATCH (n)\(times(" MATCH (n)", count)) RETURN n",
      "\(times("MATCH (n) OPTIONAL MATCH (n) WITH n ORDER BY n SKIP 0 LIMIT 1 ", count)) RETURN n",
      "MATCH (n) WHERE true\(times(" AND n.n = 1", count)) RETURN n",
      "MATCH (n \(times(":N", count))) RETURN n",
      "WITH 1 AS x\(times(" WITH [x] AS x", count)) RETURN x",
      "RETURN 1 AS x\(times(" UNION RETURN 1 AS x", count))",
      "RETURN '' =~ '\(times("(", count))\(times(")", count))'",
      "RETURN '' =~ '\(times("[", count))a\(times("]", count))'",
    ]
  }

  @Test(arguments: [33, 50, 98, 99, 240, 2000, 10_000])
  func neverOverflowsTheStack(count: Int) async {
    let graph = QueryLimitTests.graph()
    let queries = Self.deep(count)
    let ran = await withCheckedContinuation { continuation in
      let thread = Thread {
        let engine = CypherEngine(
          graph: graph, limits: QueryLimits(time: .milliseconds(100), rows: 1000))
        var ran = 0
        for query in queries {
          _ = try? engine.run(query)
          _ = try? engine.plan(query)
          ran += 1
        }
        continuation.resume(returning: ran)
      }
      // What a thread has by default on Linux; the deepest queries need about half of it.
      thread.stackSize = 8 << 20
      thread.start()
    }
    #expect(ran == queries.count)
  }

  @Test func hundredBracketsAreAnswered() throws {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    let rows = try engine.run(
      "RETURN " + String(repeating: "(", count: 98) + "1" + String(repeating: ")", count: 98)
    ).rows
    #expect(rows == [[.integer(1)]])
  }

  @Test func longTextsAreAnswered() throws {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    let text = String(repeating: "ấ", count: 1_000_000)
    #expect(try engine.run("RETURN size('\(text)')").rows == [[.integer(1_000_000)]])
    let terms = Array(repeating: "x = 1", count: 5000).joined(separator: " OR ")
    #expect(try engine.run("WITH 2 AS x RETURN \(terms) OR x = 2").rows == [[.boolean(true)]])
  }
}
