private import Foundation

/// Which bodies each article speaks of, for mentions that state no post of their own.
///
/// Reports that leave someone's post out mostly name the body all the same: "ông Bình" stands in an
/// article about his department. Where none of somebody's bodies is named, little but the name
/// speaks for its being them.
struct Surroundings {
  /// The bodies of each article, those that they are part of included, sorted.
  private let bodies: [[Int32]]
  /// The body that each one is part of, or -1.
  private let parents: [Int32]
  /// The share of articles that speak of each body.
  private let shares: [Double]
  /// The districts and communes whose bodies each article speaks of.
  private let localities: [Set<Int32>]
  /// The share of articles that speak of each of them.
  private let localityShares: [Int32: Double]

  /// Takes the bodies that articles mention.
  ///
  /// - Parameters:
  ///   - mentioned: The bodies of each article.
  ///   - parents: The body that each one is part of, or -1.
  ///   - localities: The district or commune that each one is of, as `MatchPost.locality` has it, or
  ///     -1.
  init(mentioned: [[Int]], parents: [Int32], localities: [Int32] = []) {
    self.parents = parents
    var counts = [Int](repeating: 0, count: parents.count)
    bodies = mentioned.map { list in
      var told: Set<Int32> = []
      for body in list {
        var body = Int32(body)
        while body >= 0, told.insert(body).inserted { body = parents[Int(body)] }
      }
      for body in told { counts[Int(body)] += 1 }
      return told.sorted()
    }
    let total = Double(max(mentioned.count, 1))
    shares = counts.map { Double($0) / total }
    self.localities = mentioned.map { list in
      Set(
        list.lazy.map { localities.indices.contains($0) ? localities[$0] : -1 }.filter { $0 >= 0 })
    }
    var local: [Int32: Double] = [:]
    for place in self.localities.joined() { local[place, default: 0] += 1 / total }
    localityShares = local
  }

  /// What the bodies of articles say for a mention there being of somebody with these posts.
  ///
  /// - Parameters:
  ///   - stints: The posts.
  ///   - articles: The articles of the mention.
  ///   - isAtHome: Whether one of them is about the province of the posts. That is a tie of those alone
  ///     who have a post in the whole province: a commune's chairman is no likelier to be met in another
  ///     district's news.
  ///   - parameters: How often bodies are named.
  /// - Returns: The weight in bits, zero where no post is in a body, and whether one is named.
  func weight(
    of stints: [Stint], in articles: some Sequence<Int32>, isAtHome: Bool,
    _ parameters: MatchParameters
  ) -> (bits: Double, isNamed: Bool) {
    var hasBody = false
    var isNamed = false
    let isLocal = stints.allSatisfy { $0.post.locality >= 0 }
    var best = isAtHome && !isLocal ? -parameters.doubtAtHome : -parameters.doubtOfStrangers
    for article in articles where article >= 0 {
      for stint in stints where stint.post.body >= 0 {
        hasBody = true
        var expected = parameters.bodyNamed
        var body = stint.post.body
        while body >= 0 {
          if contains(body, article) {
            isNamed = true
            best = max(best, log2(expected / max(shares[Int(body)], 1e-6)))
            break
          }
          expected = parameters.parentNamed
          body = parents[Int(body)]
        }
        if isAtHome, localities[Int(article)].contains(stint.post.locality) {
          isNamed = true
          let share = localityShares[stint.post.locality] ?? 0
          best = max(best, log2(parameters.parentNamed / max(share, 1e-6)))
        }
      }
    }
    return (hasBody ? min(best, Self.most) : 0, isNamed)
  }

  /// No body counts more than this, in bits: the news of a body tells of many of its people.
  private static let most = 4.0

  private func contains(_ body: Int32, _ article: Int32) -> Bool {
    let list = bodies[Int(article)]
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < body { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == body
  }
}
