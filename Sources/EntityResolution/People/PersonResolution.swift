internal import NewsModel
private import VietnameseText

/// Which person each mention is.
struct PersonResolution {
  /// The mentions, in order.
  let mentions: [PersonMention]
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
    _ articles: [ArticleFacts], copies: ArticleCopies? = nil, contexts: [ArticleContext],
    bodies: BodyResolution, parts: [Int: [Int: MentionKey]] = [:], decisions: [Decision]
  ) {
    mentions = PersonMention.all(in: articles, parts: parts)
    clusterOfPerson = articles.map { [Int](repeating: 0, count: $0.people.count) }
    var builder = PersonTableBuilder(bodies: bodies)
    let settled = Self.settled(decisions, mentions: mentions)
    let retold = RetoldPeople(
      mentions, articles: articles, copies: copies, apart: settled.different)
    for index in retold.mentionOfRecord {
      let mention = mentions[index]
      builder.add(mention, facts: articles[mention.article], context: contexts[mention.article])
    }
    builder.table.sames = settled.same.map(retold.records)
    builder.table.differents = settled.different.map(retold.records)
    var matcher = PeopleMatcher()
    matcher.keepsJoins = true
    let outcome = matcher.resolve(builder.table)
    clusterOfMention = []
    var known: [Int32: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      let number = outcome.cluster[retold.recordOfMention[index]]
      let cluster = known[number] ?? members.count
      if cluster == members.count {
        known[number] = cluster
        members.append([])
      }
      members[cluster].append(index)
      clusterOfMention.append(cluster)
      if let person = mention.person { clusterOfPerson[mention.article][person] = cluster }
    }
    explain(outcome.joins, records: retold.mentionOfRecord, builder: builder)
    explain(retold)
    explain(settled)
  }

  /// The decisions in force about people, as pairs of mentions.
  struct Settled {
    var same: [(Int, Int)] = []
    var different: [(Int, Int)] = []
  }

  private static func settled(_ decisions: [Decision], mentions: [PersonMention]) -> Settled {
    var settled = Settled()
    let inForce = decisions.filter { $0.undone == nil && $0.left.type == .person }
      .sorted { ($0.sequence, $0.left, $0.right) < ($1.sequence, $1.left, $1.right) }
    guard !inForce.isEmpty else { return settled }
    let places = Dictionary(
      mentions.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for decision in inForce {
      guard let left = places[decision.left], let right = places[decision.right] else { continue }
      switch decision.judgement {
      case .same: settled.same.append((left, right))
      case .different: settled.different.append((left, right))
      case .unsure: continue
      }
    }
    return settled
  }

  // MARK: Explanations

  /// So many near misses of one mention are kept.
  private static let nearMissLimit = 4

  private mutating func explain(_ retold: RetoldPeople) {
    for (copy, original) in retold.originals.enumerated() {
      guard let original else { continue }
      let (first, second) = (mentions[original].key, mentions[copy].key)
      explanations.append(
        MatchExplanation(
          left: min(first, second), right: max(first, second), prior: 0, features: [],
          override: MatchExplanation.copy, merged: true))
    }
  }

  private mutating func explain(
    _ joins: [MatchJoin], records: [Int], builder: PersonTableBuilder
  ) {
    var misses: [Int32: Int] = [:]
    for join in joins {
      if !join.isMerged {
        misses[join.left, default: 0] += 1
        guard misses[join.left, default: 0] <= Self.nearMissLimit else { continue }
      }
      let (one, other) = (records[Int(join.left)], records[Int(join.right)])
      let (first, second) = (mentions[one].key, mentions[other].key)
      let left = min(first, second)
      explanations.append(
        MatchExplanation(
          left: left, right: max(first, second), prior: join.gain.prior,
          features: builder.features(of: join.gain),
          override: join.gain.isVetoed ? "one post in two provinces at once" : nil,
          merged: clusterOfMention[one] == clusterOfMention[other]))
    }
  }

  private mutating func explain(_ settled: Settled) {
    for (pairs, judgement) in [
      (settled.same, Judgement.same), (settled.different, Judgement.different),
    ] {
      for (left, right) in pairs {
        let (first, second) = (mentions[left].key, mentions[right].key)
        explanations.append(
          MatchExplanation(
            left: min(first, second), right: max(first, second), prior: 0, features: [],
            override: "decision: " + judgement.rawValue,
            merged: clusterOfMention[left] == clusterOfMention[right]))
      }
    }
  }
}
