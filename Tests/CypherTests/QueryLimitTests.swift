import CypherEngine
import Testing

@Suite struct QueryLimitTests {
  static func graph() -> AdjacencyGraph {
    var builder = AdjacencyGraph.Builder()
    for index in 0..<60 {
      builder.addNode(labels: ["N"], properties: ["n": .integer(Int64(index))])
    }
    for index in 0..<60 {
      for step in 1...4 {
        builder.addRelationship(from: index, to: (index * step + step) % 60, type: "T")
      }
    }
    return builder.graph()
  }

  static func error(_ query: String, _ limits: QueryLimits) -> CypherRuntimeError? {
    do {
      _ = try CypherEngine(graph: graph(), limits: limits).run(query)
      return nil
    } catch {
      return error as? CypherRuntimeError
    }
  }

  @Test(arguments: [
    "MATCH p = (:N)-[*]-(:N) RETURN count(p)",
    "MATCH (a), (b), (c), (d), (e) RETURN count(*)",
    "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)",
    "RETURN reduce(s = 0, x IN range(1, 1000000) | s + reduce(t = 0, y IN range(1, 1000) | t + y))",
    "RETURN all(x IN range(1, 1000000) WHERE all(y IN range(1, 1000000) WHERE y > 0))",
    "MATCH (a)-[*]-(b), (c)-[*]-(d) WHERE exists { MATCH (a)-[*]-(d) WHERE 1 > 2 } RETURN 1",
  ])
  func time(query: String) throws {
    let start = ContinuousClock.now
    let error = Self.error(query, QueryLimits(time: .milliseconds(150), values: 5_000_000))
    #expect(error?.kind == "TimeLimit", "\(query): \(String(describing: error))")
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(arguments: [
    "RETURN range(1, 1000000000000)",
    "UNWIND range(1, 100000) AS x RETURN collect(range(1, 1000))",
    "RETURN reduce(s = 'ab', x IN range(1, 60) | s + s)",
    "RETURN reduce(l = [1], x IN range(1, 60) | l + l)",
    "RETURN reduce(l = [1], x IN range(1, 100) | [l, l])",
    "RETURN reduce(l = [1], x IN range(1, 100000) | [l])",
    "RETURN reduce(l = {a: 1}, x IN range(1, 100000) | {a: l})",
    "RETURN reduce(l = [1], x IN range(1, 100) | [y IN [1, 2] | l])",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100) AS y WITH DISTINCT x, y RETURN count(*)",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100) AS y RETURN x, y ORDER BY y",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100) AS y RETURN x, y, count(*)",
  ])
  func memory(query: String) {
    let error = Self.error(query, QueryLimits(time: .seconds(60), values: 1_000_000))
    #expect(error?.kind == "MemoryLimit", "\(query): \(String(describing: error))")
  }

  @Test func rows() {
    let limits = QueryLimits(rows: 10)
    #expect(Self.error("UNWIND range(1, 10) AS x RETURN x", limits) == nil)
    #expect(Self.error("UNWIND range(1, 11) AS x RETURN x", limits)?.kind == "RowLimit")
    #expect(Self.error("UNWIND range(1, 11) AS x RETURN x LIMIT 10", limits) == nil)
  }

  /// Sorting with a small limit keeps few rows, however many there are.
  @Test func topRowsNeedLittleMemory() {
    let query = """
      UNWIND range(1, 200000) AS x RETURN x ORDER BY x % 1000 DESC, x LIMIT 3
      """
    #expect(Self.error(query, QueryLimits(values: 300_000)) == nil)
  }
}
