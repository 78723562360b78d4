public import NewsModel

/// How much a graph holds.
public struct GraphStatistics: Hashable, Sendable {
  /// Entities by type, in the order of `EntityType`.
  public var entities: [Count]
  /// Relations by type, in the order of `RelationType`; types without any are left out.
  public var relations: [Count]
  /// The first and last day of meetings and articles.
  public var dates: Span?
  /// Entities of each type that more than one article speaks of, merged by resolution.
  public var merged: [Count]

  /// A number of things of a kind.
  public struct Count: Hashable, Sendable {
    /// The kind.
    public var name: String
    /// The number.
    public var count: Int
  }

  /// A first and a last date.
  public struct Span: Hashable, Sendable {
    /// The first.
    public var first: PartialDate
    /// The last.
    public var last: PartialDate
  }

  /// `{"entities", "relations", "dates", "merged"}`.
  public var json: JSONValue {
    [
      "entities": Self.json(entities), "relations": Self.json(relations),
      "dates": dates.map {
        ["first": .text($0.first.description), "last": .text($0.last.description)]
      } ?? .null,
      "merged": Self.json(merged),
    ]
  }

  private static func json(_ counts: [Count]) -> JSONValue {
    .object(counts.map { JSONValue.Member($0.name, .integer($0.count)) })
  }
}

extension GraphAnswers {
  /// Counts by type, the dates covered, and what resolution brought together.
  public func statistics() throws -> GraphStatistics {
    var entities: [EntityType: Int] = [:]
    var first: PartialDate?
    var last: PartialDate?
    try graph.forEachEntity(ofTypes: nil) { entity in
      entities[entity.type, default: 0] += 1
      let date: PartialDate? =
        switch entity.type {
        case .meeting: entity.date("date")
        case .article: entity.date("published")
        case .person, .organisation, .role, .document, .place: nil
        }
      guard let date else { return }
      first = min(first ?? date, date)
      last = max(last ?? date, date)
    }
    var relations: [RelationType: Int] = [:]
    var articles: [EntityID: Int] = [:]
    try graph.forEachRelation(ofTypes: nil) { relation in
      relations[relation.type, default: 0] += 1
      if relation.type == .mentions { articles[relation.target, default: 0] += 1 }
    }
    var merged: [EntityType: Int] = [:]
    for (id, count) in articles where count > 1 {
      if let type = id.type { merged[type, default: 0] += 1 }
    }
    func counts(_ table: [EntityType: Int]) -> [GraphStatistics.Count] {
      EntityType.allCases.map {
        GraphStatistics.Count(name: $0.rawValue, count: table[$0] ?? 0)
      }
    }
    return GraphStatistics(
      entities: counts(entities),
      relations: RelationType.allCases.compactMap { type in
        relations[type].map { GraphStatistics.Count(name: type.rawValue, count: $0) }
      },
      dates: first.flatMap { first in
        last.map { GraphStatistics.Span(first: first, last: $0) }
      },
      merged: counts(merged).filter { $0.name != EntityType.article.rawValue })
  }
}
