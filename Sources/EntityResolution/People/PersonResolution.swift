internal import NewsModel
private import VietnameseText

/// Which person each mention is.
struct PersonResolution {
  /// The mentions, in order.
  private(set) var mentions: [PersonMention]
  /// The cluster of each mention.
  private(set) var clusterOfMention: [Int]
  /// The mentions of each cluster, in order.
  private(set) var members: [[Int]] = []
  /// The cluster of each article's people, by index.
  private(set) var clusterOfPerson: [[Int]]
  /// What was scored and is worth keeping.
  private(set) var explanations: [MatchExplanation] = []

  /// Resolves the people of all articles.
  init(
    _ articles: [ArticleFacts], contexts: [ArticleContext], bodies: BodyResolution,
    decisions: [Decision]
  ) {
    mentions = PersonMention.all(in: articles)
    clusterOfMention = []
    clusterOfPerson = articles.map { [Int](repeating: 0, count: $0.people.count) }
    var known: [String: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      var province = contexts[mention.article].province
      if let person = mention.person {
        for role in articles[mention.article].roles where role.person == person {
          if let organisation = role.organisation,
            bodies.nodeOfMention[mention.article].indices.contains(organisation)
          {
            let node = bodies.nodeOfMention[mention.article][organisation]
            province = bodies.province(of: node) ?? province
          }
        }
      }
      let key = [
        VietnameseSpelling.identityKey(mention.key.name), province.map(String.init) ?? "",
        mention.author == nil ? "" : "author",
        mention.key.ordinal > 0 ? mention.key.article.rawValue : "",
      ].joined(separator: "\u{1F}")
      let cluster = known[key] ?? members.count
      if cluster == members.count {
        known[key] = cluster
        members.append([])
      }
      members[cluster].append(index)
      clusterOfMention.append(cluster)
      if let person = mention.person { clusterOfPerson[mention.article][person] = cluster }
    }
  }
}
