public import NewsModel

/// Links what the articles speak of into entities, and their facts into relations.
public struct Resolver: Sendable {
  /// Makes a resolver with the default parameters.
  public init() {}

  /// The graph of all facts; the order of the articles makes no difference.
  public func resolve(_ facts: [ArticleFacts], decisions: [Decision] = []) -> ResolvedGraph {
    ResolvedGraph()
  }
}
