import CypherEngine
import Testing

@Suite struct CypherValueTextTests {
  @Test func valuesAreWrittenAsTheyAreRead() throws {
    var builder = AdjacencyGraph.Builder()
    let one = builder.addNode(
      labels: ["Person", "Odd name"], properties: ["name": .string("O'An")])
    let two = builder.addNode(labels: [])
    builder.addRelationship(from: two, to: one, type: "KNOWS", properties: ["since": .integer(3)])
    let graph = builder.graph()
    let text = CypherValueText(graph: graph)
    let rows = try CypherEngine(graph: graph).run(
      """
      MATCH p = (a:Person)<-[r]-(b)
      RETURN a, r, b, p, [1, 2.0, 'x\\n', null, true, {k: date('2024-05-01')}]
      """
    ).rows
    #expect(
      rows.first?.map { text.text($0) } == [
        "(:Person:`Odd name` {name: 'O\\'An'})", "[:KNOWS {since: 3}]", "()",
        "(:Person:`Odd name` {name: 'O\\'An'})<-[:KNOWS {since: 3}]-()",
        "[1, 2.0, 'x\\n', null, true, {k: 2024-05-01}]",
      ])
  }
}
