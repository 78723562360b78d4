/// The scores of many articles, summed by class.
public struct ScoreBoard: Sendable {
  /// The articles, in the order added.
  public private(set) var articles: [ArticleScore] = []

  /// Makes an empty board.
  public init() {}

  /// Adds an article.
  public mutating func add(_ score: ArticleScore) {
    articles.append(score)
  }

  /// The sums of the classes that any article annotates, in the order of `ScoredClass`.
  public var totals: [(scoredClass: ScoredClass, tally: Tally)] {
    ScoredClass.allCases.compactMap { scoredClass in
      let tallies = articles.compactMap { $0.tallies[scoredClass] }
      guard !tallies.isEmpty else { return nil }
      return (scoredClass, tallies.reduce(into: Tally()) { $0 += $1 })
    }
  }
}
