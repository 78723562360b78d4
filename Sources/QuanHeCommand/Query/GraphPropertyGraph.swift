internal import CypherEngine
internal import NewsModel

/// A graph laid out in memory for openCypher.
///
/// A node has its entity's type as label and the properties `id`, `name`, `aliases` and those of
/// the entity; a relationship has `id`, its own properties, and of its evidence `sources` and
/// `quotes`. Dates are ISO texts, as precise as the source: `2024`, `2024-04`, `2024-04-12`.
struct GraphPropertyGraph {
  /// What the engine reads.
  let graph: AdjacencyGraph
  /// The entity of each node.
  let entities: [EntityID]

  /// Loads a graph.
  ///
  /// - Complexity: linear in its size.
  init(_ source: some GraphReading) throws {
    var builder = AdjacencyGraph.Builder()
    var entities: [EntityID] = []
    var nodes: [EntityID: Int] = [:]
    try source.forEachEntity(ofTypes: nil) { entity in
      var properties = entity.properties.mapValues(Self.value)
      properties["id"] = .string(entity.id.rawValue)
      properties["name"] = .string(entity.name)
      if !entity.aliases.isEmpty {
        properties["aliases"] = .list(entity.aliases.map { .string($0) })
      }
      nodes[entity.id] = builder.addNode(labels: [entity.type.rawValue], properties: properties)
      entities.append(entity.id)
    }
    try source.forEachRelation(ofTypes: nil) { relation in
      guard let start = nodes[relation.source], let end = nodes[relation.target] else { return }
      var properties = relation.properties.mapValues(Self.value)
      properties["id"] = .string(relation.id)
      if !relation.evidence.isEmpty {
        properties["sources"] = .list(relation.evidence.map { .string($0.source) })
        properties["quotes"] = .list(relation.evidence.map { .string($0.passage.text) })
      }
      builder.addRelationship(
        from: start, to: end, type: relation.type.rawValue, properties: properties)
    }
    graph = builder.graph(indexing: ["id", "name"])
    self.entities = entities
  }

  private static func value(_ value: PropertyValue) -> CypherValue {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .integer(Int64(number))
    case .flag(let flag): .boolean(flag)
    case .date(let date): .string(date.description)
    case .list(let texts): .list(texts.map { .string($0) })
    }
  }

  /// The entities among values: nodes, and those of lists, maps and paths.
  func entities(in values: [CypherValue]) -> [EntityID] {
    values.flatMap { value -> [EntityID] in
      switch value {
      case .node(let node): entities.indices.contains(node) ? [entities[node]] : []
      case .path(let path): entities(in: path.nodes.map { .node($0) })
      case .list(let list): entities(in: list)
      case .map(let map): entities(in: map.sorted { $0.key < $1.key }.map(\.value))
      case .relationship(let relationship):
        {
          let ends = graph.endpoints(of: relationship)
          return entities(in: [.node(ends.start), .node(ends.end)])
        }()
      default: []
      }
    }
  }
}
