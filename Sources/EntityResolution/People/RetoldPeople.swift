internal import NewsModel

/// The people of copied articles, each tied to the same person of the original.
///
/// They are no records of the match: told twice, a post is no more certain, a name no more frequent
/// and company no closer.
struct RetoldPeople {
  /// The mention in the original that each mention repeats; nil for all others.
  private(set) var originals: [Int?]
  /// The mentions that the match compares, in order.
  private(set) var mentionOfRecord: [Int] = []
  /// The record that stands for each mention.
  private(set) var recordOfMention: [Int]

  /// Ties the mentions of copies.
  ///
  /// - Parameters:
  ///   - mentions: All mentions.
  ///   - articles: The articles they are of.
  ///   - copies: Which articles tell which others over again.
  ///   - apart: Mentions that a person decided to be two; a copy's own decision counts.
  init(
    _ mentions: [PersonMention], articles: [ArticleFacts], copies: ArticleCopies?,
    apart: [(Int, Int)]
  ) {
    originals = [Int?](repeating: nil, count: mentions.count)
    recordOfMention = [Int](repeating: 0, count: mentions.count)
    if let copies { tie(mentions, articles: articles, copies: copies) }
    for (left, right) in apart where (originals[left] ?? left) == (originals[right] ?? right) {
      originals[left] = nil
      originals[right] = nil
    }
    for mention in mentions.indices where originals[mention] == nil {
      recordOfMention[mention] = mentionOfRecord.count
      mentionOfRecord.append(mention)
    }
    for (mention, original) in originals.enumerated() {
      if let original { recordOfMention[mention] = recordOfMention[original] }
    }
  }

  /// The records of two mentions.
  func records(_ pair: (Int, Int)) -> (Int, Int) {
    (recordOfMention[pair.0], recordOfMention[pair.1])
  }

  private mutating func tie(
    _ mentions: [PersonMention], articles: [ArticleFacts], copies: ArticleCopies
  ) {
    let places = Dictionary(
      mentions.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (place, mention) in mentions.enumerated() {
      guard let original = copies.originals[mention.article] else { continue }
      var key = mention.key
      // Where one of the two has more of a name, which is which is not known.
      key.ordinal += 1
      let hasNext = places[key] != nil
      key.article = articles[original].article.id
      guard hasNext == (places[key] != nil) else { continue }
      key.ordinal -= 1
      guard let same = places[key],
        (mentions[same].person == nil) == (mention.person == nil)
      else { continue }
      originals[place] = same
    }
  }
}
