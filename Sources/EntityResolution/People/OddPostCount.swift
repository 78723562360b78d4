/// How often a mention of somebody much in the news tells a post that no other mention tells, counted
/// from names that are one person's: slips of the press and of reading, and posts beside the office.
struct OddPostCount {
  private var odd = 0.0
  private var all = 0.0

  /// Fewer mentions than this are nobody's who is much in the news.
  private static let leastMentions: Int32 = 10
  /// A start that weighs as much as so many mentions.
  private static let startWeight = 200.0

  /// Counts one person's posts.
  mutating func count(_ stints: [Stint]) {
    let mentions = stints.reduce(0) { $0 + $1.count }
    guard mentions >= Self.leastMentions else { return }
    all += Double(mentions)
    odd += Double(stints.count { $0.count == 1 })
  }

  /// The share of mentions, from one before anything is counted.
  func share(start: Double) -> Double {
    (odd + Self.startWeight * start) / (all + Self.startWeight)
  }
}
