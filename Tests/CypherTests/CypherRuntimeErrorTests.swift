import CypherEngine
import CypherSyntax
import Testing

@Suite struct CypherRuntimeErrorTests {
  static func error(_ query: String, _ parameters: [String: CypherValue]) -> CypherRuntimeError? {
    var builder = AdjacencyGraph.Builder()
    _ = builder.addNode(labels: ["N"], properties: ["name": .string("Đỗ")])
    do {
      _ = try CypherEngine(graph: builder.graph()).run(query, parameters: parameters)
      return nil
    } catch {
      return error as? CypherRuntimeError
    }
  }

  @Test(arguments: [
    ("RETURN 1/0", 1, 8, "division by zero"),
    ("MATCH (n)\nRETURN date('2024-13-45')", 2, 8, "not well written"),
    ("MATCH (n) WHERE n.name =~ '(' RETURN n", 1, 17, "'(' that is not closed"),
    ("MATCH (n) WHERE n.name RETURN n", 1, 17, "expected a boolean"),
    ("MATCH (n) WHERE NOT n.name RETURN n", 1, 21, "expected a boolean"),
    ("MATCH (n) WHERE true AND n.name RETURN n", 1, 26, "expected a boolean"),
    ("RETURN 1 + [1, 2]['a']", 1, 12, "indexed by an integer"),
    ("UNWIND 5 AS x RETURN x.y", 1, 22, "no properties"),
    ("UNWIND ['Đ', 1] AS x RETURN 'ồ', toUpper(x)", 1, 34, "toupper"),
    ("MATCH (n) RETURN sum(n.name)", 1, 18, "sum needs numbers"),
    ("MATCH (n) RETURN n LIMIT $n", 1, 26, "not negative"),
    ("RETURN [x IN [1, 0] | 1 / x]", 1, 23, "division by zero"),
    ("UNWIND [1] AS x RETURN 9223372036854775807 + x", 1, 24, "64-bit"),
  ]) func placesAreTold(query: String, line: Int, column: Int, message: String) throws {
    let error = try #require(Self.error(query, ["n": .integer(-1)]), "no error for \(query)")
    let place = try #require(error.place, "\(error)")
    #expect(place.line == line && place.column == column, "\(query): \(error)")
    #expect(error.message.lowercased().contains(message), "\(error)")
    #expect(place.excerpt.hasSuffix("^"))
  }

  @Test func limitsHaveNoPlace() throws {
    let engine = CypherEngine(
      graph: AdjacencyGraph.Builder().graph(), limits: QueryLimits(rows: 2))
    let error = #expect(throws: CypherRuntimeError.self) {
      try engine.run("UNWIND range(1, 9) AS x RETURN x + 1")
    }
    #expect(error?.category == .limit && error?.place == nil)
  }

  /// A hundred brackets of any kind are no reason to refuse a query; thousands are one.
  @Test(arguments: [("(", ")"), ("[", "]"), ("{a: ", "}"), ("coalesce(", ")")])
  func aHundredBracketsAreRead(open: String, close: String) throws {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    func nested(_ count: Int) -> String {
      "RETURN " + String(repeating: open, count: count) + "1"
        + String(repeating: close, count: count)
    }
    #expect(try engine.run(nested(100)).rows.count == 1)
    #expect(throws: (any Error).self) { try engine.run(nested(5000)) }
  }

  @Test func aMillionCharactersAreOneLiteral() throws {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    let text = String(repeating: "a", count: 1_000_000)
    #expect(try engine.run("RETURN size('\(text)')").rows == [[.integer(1_000_000)]])
  }
}
