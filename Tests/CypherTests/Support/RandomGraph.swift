import TestSupport
import CypherEngine

/// A small random graph, with its edges as a plain list for slow references.
struct RandomGraph {
  struct Edge {
    var id: Int
    var from: Int
    var to: Int
    var type: String
  }

  let graph: AdjacencyGraph
  let labels: [[String]]
  let edges: [Edge]

  init(nodes: Int, edges count: Int, using random: inout SeededGenerator) {
    var builder = AdjacencyGraph.Builder()
    var labels: [[String]] = []
    var edges: [Edge] = []
    for index in 0..<nodes {
      labels.append(["A", "B"].filter { _ in Bool.random(using: &random) })
      builder.addNode(labels: labels[index], properties: ["n": .integer(Int64(index))])
    }
    for id in 0..<count {
      let edge = Edge(
        id: id, from: Int.random(in: 0..<nodes, using: &random),
        to: Int.random(in: 0..<nodes, using: &random),
        type: ["S", "T"].randomElement(using: &random) ?? "S")
      builder.addRelationship(from: edge.from, to: edge.to, type: edge.type)
      edges.append(edge)
    }
    graph = builder.graph(indexing: Bool.random(using: &random) ? ["n"] : [])
    self.labels = labels
    self.edges = edges
  }

  /// The steps from a node: each edge with the node at its other end.
  func steps(from node: Int, _ direction: String, types: [String]) -> [(edge: Edge, node: Int)] {
    edges.flatMap { edge -> [(edge: Edge, node: Int)] in
      guard types.isEmpty || types.contains(edge.type) else { return [] }
      var found: [(edge: Edge, node: Int)] = []
      if direction != "<", edge.from == node { found.append((edge, edge.to)) }
      if direction != ">", edge.to == node, direction == "<" || edge.from != node {
        found.append((edge, edge.from))
      }
      return found
    }
  }
}
