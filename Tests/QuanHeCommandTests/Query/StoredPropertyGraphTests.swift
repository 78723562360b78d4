import CypherEngine
import Foundation
import GraphStore
import NewsModel
import Testing

@testable import QuanHeCommand

/// The stored graph answers as the same graph laid out in memory does, however much of it is read
/// at once.
@Suite struct StoredPropertyGraphTests {
  private static let queries = [
    "MATCH (n) RETURN n.id, labels(n), keys(n)",
    "MATCH (n:Person) RETURN n.name, n.id",
    "MATCH (n:Meeting) WHERE n.date STARTS WITH '2024' RETURN n.name, n.date, n.place",
    "MATCH (a)-[r]->(b) RETURN a.id, type(r), r.id, b.id, r.quotes",
    "MATCH (a)-[r]-(b) RETURN a.id, type(r), b.id",
    "MATCH (a:Person)-[r:CHAIRED|ATTENDED]->(m:Meeting) RETURN a.name, r.as, m.name",
    "MATCH (a:Person {name: 'Kim Sa Rương'})-[r]->(x) RETURN a.id, type(r), x.name",
    "MATCH (a {name: 'không có ai'}) RETURN a",
    "MATCH (a:Person)-[:CHAIRED]->(m)<-[:CHAIRED]-(b:Person) RETURN a.name, b.name, count(m)",
    "MATCH p = (:Role)-[:IN]->(:Organisation)-[:PART_OF*1..3]->(o) RETURN [x IN nodes(p) | x.id]",
    """
    MATCH (a:Person {name: 'Kim Sa Rương'}), (b:Person), p = shortestPath((a)-[*]-(b))
    WHERE a <> b RETURN b.id, length(p), [r IN relationships(p) | r.id]
    """,
    "MATCH (d:Document) OPTIONAL MATCH (o)-[r:ISSUED]->(d) RETURN d.number, o.name, startNode(r).id",
    "MATCH (x:Nowhere)-[:NOTHING]->(y) RETURN x",
    "MATCH (n) WHERE n.name = 'Bộ Chính trị' RETURN n.id",
  ]

  @Test func answersAreThoseOfAGraphInMemory() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles, "--quiet"]).code == 0)
    let path = program.folder.appending(path: "quanhe.sqlite").path
    let database = try GraphDatabase(path: path, access: .readOnly)
    try database.reading {
      let reference = CypherEngine(graph: try Self.inMemory(database))
      for query in Self.queries {
        let expected = try reference.run(query)
        // Rows read singly, a few and then all, and all from the first on.
        for patience in [1000.0, 0.2, 0] {
          let stored = try StoredPropertyGraph(database, patience: patience)
          let found = try CypherEngine(graph: stored).run(query)
          try stored.check()
          #expect(found.columns == expected.columns)
          #expect(found.rows == expected.rows, "\(query) with patience \(patience)")
        }
      }
    }
  }

  /// The names typed in other code points than the stored ones.
  @Test func namesAreFoundInAnyForm() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles, "--quiet"]).code == 0)
    let name = "Kim Sa Rương"
    for form in [name, name.decomposedStringWithCanonicalMapping] {
      let outcome = try program.run([
        "query", "MATCH (a:Person {name: $name}) RETURN count(a)", "--param", "name=\(form)",
        "--format", "csv",
      ])
      #expect(outcome.output.contains("1"), "\(outcome.messages)")
    }
  }

  /// The slow obvious reference: everything laid out, entities and relations by id.
  private static func inMemory(_ database: GraphDatabase) throws -> AdjacencyGraph {
    var builder = AdjacencyGraph.Builder()
    var nodes: [EntityID: Int] = [:]
    try database.forEachEntity(ofTypes: nil) { entity in
      nodes[entity.id] = builder.addNode(
        labels: [entity.type.rawValue], properties: StoredNode(entity).properties)
    }
    try database.forEachRelation(ofTypes: nil) { relation in
      let source = try #require(nodes[relation.source])
      let target = try #require(nodes[relation.target])
      builder.addRelationship(
        from: source, to: target, type: relation.type.rawValue,
        properties: relation.cypherProperties)
    }
    return builder.graph(indexing: ["id", "name"])
  }

  @Test func slipsInLabelsAreRemarkedOn() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("Ông Lò Văn Pản chủ trì hội nghị.", to: "a.txt")
    #expect(try program.run(["build", "a.txt", "--quiet"]).code == 0)
    let outcome = try program.run(["query", "MATCH (p:Pirson)-[:CHEIRED]->(m) RETURN p"])
    #expect(outcome.code == 0)
    #expect(outcome.messages.contains("no node has the label Pirson; labels are Person, "))
    #expect(outcome.messages.contains("no relationship has the type CHEIRED; types are HOLDS, "))
    let slip = try program.run(["query", "MATCH (p:Person) RETURN p.name, p.nmae"])
    #expect(slip.code == 0)
    #expect(slip.messages.contains("nothing has the property nmae"))
    #expect(slip.messages.contains("nodes have aliases, "))
    #expect(slip.messages.contains("relationships have "))
    // What no row at hand has but others have is no slip, nor is what was never looked for.
    for query in ["MATCH (p:Person) RETURN p.kind", "MATCH (p:Pirson) RETURN p.nmae"] {
      let outcome = try program.run(["query", query])
      #expect(!outcome.messages.contains("property"), "\(query)")
    }
    let right = try program.run(["query", "MATCH (p:Place)-[:SIGNED]->(m) RETURN p"])
    #expect(!right.messages.contains("label") && !right.messages.contains("type"))
  }
}
