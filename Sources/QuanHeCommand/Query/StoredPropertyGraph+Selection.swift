internal import CypherEngine
internal import NewsModel

extension StoredPropertyGraph {
  /// The entities among values: nodes, and those of lists, maps, relationships and paths.
  func entities(in values: [CypherValue]) -> [EntityID] {
    values.flatMap { value -> [EntityID] in
      switch value {
      case .node(let node): self.node(node).map { [$0.id] } ?? []
      case .path(let path): entities(in: path.nodes.map { .node($0) })
      case .list(let list): entities(in: list)
      case .map(let map): entities(in: map.sorted { $0.key < $1.key }.map(\.value))
      case .relationship(let relationship):
        {
          let ends = endpoints(of: relationship)
          return entities(in: [.node(ends.start), .node(ends.end)])
        }()
      default: []
      }
    }
  }

  /// The ids of the relations among values: relationships, and those of lists, maps and paths.
  func relationIDs(in values: [CypherValue]) -> Set<String> {
    var found: Set<String> = []
    for value in values {
      switch value {
      case .relationship(let relationship):
        if case .string(let id)? = properties(ofRelationship: relationship)["id"] {
          found.insert(id)
        }
      case .path(let path):
        found.formUnion(relationIDs(in: path.relationships.map { .relationship($0) }))
      case .list(let list): found.formUnion(relationIDs(in: list))
      case .map(let map): found.formUnion(relationIDs(in: Array(map.values)))
      default: break
      }
    }
    return found
  }
}
