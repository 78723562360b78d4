internal import GrammarKit

/// A match of a rule in a sentence.
struct RuleReading {
  let rule: NewsRule
  let match: RuleMatch
  let sentence: Sentence
  /// The first chunk that the rule means: a pattern may look at the chunk before.
  let first: Int
  /// Token range of the words it rests on.
  let start: Int
  let end: Int

  init(_ rule: NewsRule, _ match: RuleMatch, _ sentence: Sentence) {
    (self.rule, self.match, self.sentence) = (rule, match, sentence)
    let chunks = sentence.chunks
    let lower = match.range.lowerBound
    let captured = match.captures.compactMap { $0?.lowerBound }.min() ?? lower
    let looksBack = captured == lower + 1 && !chunks[lower].is(.verb)
    first = looksBack ? captured : lower
    start = Int(chunks[first].start)
    end = Int(chunks[max(match.range.upperBound - 1, first)].end)
  }

  var chunks: [Chunk] { sentence.chunks }
  /// The chunks that match.
  var range: Range<Int> { match.range }

  /// The chunks of a kind in the `nth` capture that has any, in the order the action names them.
  func captured(_ kind: ChunkKind, _ nth: Int = 0) -> [Int] {
    var seen = 0
    for slot in rule.captures {
      guard let range = match.captures[slot] else { continue }
      let fitting = range.filter { chunks[$0].kind == kind.rawValue }
      if fitting.isEmpty { continue }
      if seen == nth { return fitting }
      seen += 1
    }
    return []
  }
}
