public import NewsModel

/// How linking across articles compares with the truth.
public struct ResolutionScore: Sendable {
  /// The figures of one type of thing.
  public struct Figures: Sendable {
    /// `people`, `organisations` or `documents`.
    public var name: String
    /// Gold mentions: one for each thing and article.
    public var mentions: Int
    /// Those that extraction found at all.
    public var found: Int
    /// Pairs of mentions: gold the pairs of one thing, found those linked, right both.
    public var pairs: Tally
    /// The mean part of each mention's linked cluster that is its own thing.
    public var bCubedPrecision: Double
    /// The mean part of each mention's thing that is in its linked cluster.
    public var bCubedRecall: Double
    /// The harmonic mean of the two.
    public var bCubedF1: Double {
      let sum = bCubedPrecision + bCubedRecall
      return sum == 0 ? 0 : 2 * bCubedPrecision * bCubedRecall / sum
    }
  }

  /// People, organisations, documents.
  public private(set) var figures: [Figures] = []
  /// Pairs that must not be one and could be compared.
  public private(set) var comparedPairs = 0
  /// Those of them that became one, readable.
  public private(set) var falseMerges: [String] = []

  /// Compares what mentions became with the truth.
  ///
  /// - Parameters:
  ///   - gold: The truth; its articles are named by the digits that file names begin with.
  ///   - articles: The facts of each article, with the name of its gold file.
  ///   - links: Which entity each mention became.
  public init(
    against gold: CrossGold, articles: [(name: String, facts: ArticleFacts)],
    links: [(key: MentionKey, entity: EntityID)]
  ) {
    let finder = MentionFinder(articles: articles, links: links)
    figures = [
      Self.figures("people", gold.people) { finder.person($0, $1[0]) },
      Self.figures("organisations", gold.organisations) { finder.organisation($0, $1) },
      Self.figures("documents", gold.documents) { finder.document($0, $1) },
    ]
    for pair in gold.apart {
      guard let left = finder.entity(pair.kind, pair.left.article, pair.left.surface),
        let right = finder.entity(pair.kind, pair.right.article, pair.right.surface)
      else { continue }
      // Meetings are found by words in common: one found for both means that one was not found.
      if pair.kind == "event", left == right, pair.left.article == pair.right.article { continue }
      comparedPairs += 1
      if left == right { falseMerges.append(pair.text) }
    }
  }

  private static func figures(
    _ name: String, _ clusters: [CrossGold.Cluster],
    find: (_ article: String, _ forms: [String]) -> EntityID?
  ) -> Figures {
    var items: [(cluster: Int, entity: EntityID?)] = []
    for (index, cluster) in clusters.enumerated() {
      for (article, forms) in cluster.forms.sorted(by: { $0.key < $1.key }) {
        items.append((index, find(article, [cluster.canonical] + forms)))
      }
    }
    var pairs = Tally()
    var precision = 0.0
    var recall = 0.0
    for (index, item) in items.enumerated() {
      var (ofCluster, ofEntity, ofBoth) = (0, 0, 0)
      for (other, candidate) in items.enumerated() {
        let sameCluster = candidate.cluster == item.cluster
        // A mention that was not found is linked to nothing but itself.
        let sameEntity =
          other == index || (item.entity != nil && candidate.entity == item.entity)
        ofCluster += sameCluster ? 1 : 0
        ofEntity += sameEntity ? 1 : 0
        ofBoth += sameCluster && sameEntity ? 1 : 0
      }
      precision += Double(ofBoth) / Double(ofEntity)
      recall += Double(ofBoth) / Double(ofCluster)
      pairs += Tally(gold: ofCluster - 1, found: ofEntity - 1, right: ofBoth - 1)
    }
    let count = Double(max(1, items.count))
    return Figures(
      name: name, mentions: items.count, found: items.filter { $0.entity != nil }.count,
      pairs: Tally(gold: pairs.gold / 2, found: pairs.found / 2, right: pairs.right / 2),
      bCubedPrecision: items.isEmpty ? 1 : precision / count,
      bCubedRecall: items.isEmpty ? 1 : recall / count)
  }
}
