public import NewsModel

/// A way from one entity to another.
public struct RelationshipPath: Hashable, Sendable {
  /// One step.
  public struct Hop: Hashable, Sendable {
    /// Where the step starts.
    public var from: EntityReference
    /// The edge that is walked.
    public var edge: Relation
    /// Where the step ends.
    public var to: EntityReference

    /// The relation that is walked.
    public var relation: RelationType { edge.type }
    /// Whether it is walked from its source to its target.
    public var isForward: Bool { edge.source == from.id }
    /// The words that support it.
    public var evidence: [Evidence] { edge.evidence }

    /// `{"from", "relation", "forward", "to", "evidence"}`.
    public var json: JSONValue {
      [
        "from": from.typedJSON, "relation": .text(relation.rawValue),
        "forward": .flag(isForward), "to": to.typedJSON, "evidence": evidence.json,
      ]
    }
  }

  /// The steps.
  public var hops: [Hop]

  /// `{"hops": […]}`.
  public var json: JSONValue { ["hops": .array(hops.map(\.json))] }
}

/// How paths are looked for.
public struct PathOptions: Sendable {
  /// The most steps a path may have.
  public var maxHops = 8
  /// The relations that may be walked.
  public var types: Set<RelationType> = Self.meaningful
  /// Whether every shortest path is wanted.
  public var findsAll = false
  /// The most paths that are listed.
  public var limit = 100

  /// The default: paths of up to eight steps along relations that say something of their ends.
  public init() {}

  /// All relations but those that link much to everything: what an article mentions or who wrote
  /// it, where things lie, what is part of what.
  public static let meaningful = Set(RelationType.allCases).subtracting([
    .mentions, .wrote, .locatedIn, .partOf, .succeeded,
  ])
}

extension GraphAnswers {
  /// The shortest paths between two entities, the same ones in the same order every time.
  ///
  /// Searches from both ends by turns, always from the end with fewer entities to look at.
  public func paths(
    from start: Entity, to end: Entity, _ options: PathOptions = PathOptions()
  ) throws -> [RelationshipPath] {
    guard start.id != end.id else { return [] }
    var search = PathSearch(graph, start.id, end.id, options.types)
    let sequences = try search.shortest(
      maxHops: options.maxHops, limit: options.findsAll ? options.limit : 1)
    var cache = EntityCache(graph)
    return try sequences.map { nodes in
      RelationshipPath(
        hops: try zip(nodes, nodes.dropFirst()).compactMap { try hop($0, $1, options, &cache) })
    }
  }

  private func hop(
    _ from: EntityID, _ to: EntityID, _ options: PathOptions, _ cache: inout EntityCache
  ) throws -> RelationshipPath.Hop? {
    let relations = try graph.relations(of: from, direction: .both, types: options.types)
      .filter { $0.otherEnd(than: from) == to }
    // Of several relations the one first in the table of types is shown: chairing before
    // attending, holding before being in.
    guard
      let relation = relations.min(by: { ($0.type.rank, $0.id) < ($1.type.rank, $1.id) }),
      let left = try cache.entity(from), let right = try cache.entity(to)
    else { return nil }
    return RelationshipPath.Hop(
      from: EntityReference(left), edge: relation, to: EntityReference(right))
  }
}
