import CypherEngine
import CypherSyntax
import Testing

@Suite struct CypherSyntaxErrorTests {
  static func error(_ query: String) -> CypherSyntaxError? {
    let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())
    do {
      _ = try engine.run(query)
      return nil
    } catch {
      return error as? CypherSyntaxError
    }
  }

  @Test(arguments: [
    ("", 1, 1, "expected MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN"),
    ("MATCH (n RETURN n", 1, 10, "expected ')', found 'RETURN'"),
    ("MATCH (n)\nRETURN m", 2, 8, "the variable 'm' is not defined"),
    ("MATCH (n)\n  WHERE n.tên = 'Đỗ' AND x\nRETURN n", 2, 26, "'x' is not defined"),
    ("RETURN 'Đặng' + ", 1, 17, "expected an expression, found the end of the query"),
    ("MATCH (n) CREATE (m)", 1, 11, "CREATE is refused: this is a read-only query"),
    ("MERGE (m) RETURN m", 1, 1, "MERGE is refused"),
    ("MATCH (n) SET n.x = 1", 1, 11, "SET is refused"),
    ("MATCH (n) DETACH DELETE n", 1, 11, "DETACH is refused"),
    ("MATCH (n) REMOVE n.x", 1, 11, "REMOVE is refused"),
    ("FOREACH (x IN [1] | CREATE ())", 1, 1, "FOREACH is refused"),
    ("LOAD CSV FROM 'file' AS line RETURN line", 1, 1, "files cannot be reached"),
    ("CALL db.labels()", 1, 1, "procedures and files cannot be reached"),
    ("MATCH (n) RETURN n MATCH (m) RETURN m", 1, 20, "nothing can follow RETURN"),
    ("MATCH (n)", 1, 10, "expected another clause, or RETURN"),
    ("RETURN 1 AS a, 2 AS a", 1, 16, "two columns are named 'a'"),
    ("MATCH (n) WITH n.x RETURN 1", 1, 16, "needs a name"),
    ("MATCH (n)-[n]->() RETURN 1", 1, 12, "'n' is a node, so it cannot be a relationship"),
    ("RETURN foo(1)", 1, 8, "there is no function 'foo'"),
    ("RETURN toUpper()", 1, 8, "toUpper takes one argument"),
    ("RETURN NOT 'x'", 1, 12, "expected a boolean, found a string"),
    ("RETURN $x", 1, 8, "the parameter '$x' was not given"),
    ("RETURN 'open", 1, 8, "the string is not closed"),
    ("RETURN 1 AS x UNION RETURN 2 AS y", 1, 21, "must have the same columns"),
    ("MATCH (n) WHERE count(n) > 1 RETURN n", 1, 17, "an aggregate cannot stand in WHERE"),
    ("RETURN ?", 1, 8, "'?' is not part of openCypher"),
    ("MATCH p = shortestPath((a)) RETURN p", 1, 11, "a pattern of one relationship"),
  ])
  func place(query: String, line: Int, column: Int, message: String) throws {
    let error = try #require(Self.error(query), "no error for \(query)")
    #expect(error.line == line && error.column == column, "\(error)")
    #expect(error.message.contains(message), "\(error)")
  }

  @Test func caretPointsAtTheCharacter() throws {
    let error = try #require(Self.error("MATCH (n)\nWHERE n.họ = 'Đỗ' RETURN m\n"))
    #expect(
      error.excerpt == "WHERE n.họ = 'Đỗ' RETURN m\n" + String(repeating: " ", count: 25) + "^")
    #expect(error.description == "2:26: the variable 'm' is not defined")
  }

  @Test func longLinesAreCutAroundThePlace() throws {
    let query = "RETURN '" + String(repeating: "a", count: 5000) + "' + m"
    let error = try #require(Self.error(query))
    let lines = error.excerpt.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].count < 110)
    #expect(lines[0].dropFirst(lines[1].count - 1).first == "m")
  }
}
