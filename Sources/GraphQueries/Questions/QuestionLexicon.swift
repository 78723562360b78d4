private import VietnameseText

/// Phrases and what they stand for; the longest that fits is taken.
///
/// In a question typed without any marks a phrase is the same phrase; else one with other marks is
/// another word: `đang` says nothing, `Đảng` is part of a name.
struct QuestionLexicon: Sendable {
  private struct Phrase: Sendable {
    var keys: [Substring]
    var identities: [Substring]
    var concept: QuestionConcept
  }

  /// By the first word, the longest first.
  private let phrases: [Substring: [Phrase]]

  /// The lexicon of the two languages.
  static let shared = QuestionLexicon(QuestionPhrases.all)

  /// The lexicon of questions that name two people.
  static let ofTwo = QuestionLexicon(QuestionPhrases.ofTwo + QuestionPhrases.all)

  /// Reads phrases parted by `|`.
  init(_ entries: [(QuestionConcept, String)]) {
    var phrases: [Substring: [Phrase]] = [:]
    for (concept, texts) in entries {
      for text in texts.split(separator: "|") {
        let keys = VietnameseSpelling.searchKey(text).split(separator: " ")
        let identities = VietnameseSpelling.identityKey(text).split(separator: " ")
        guard let first = keys.first, keys.count == identities.count else { continue }
        phrases[first, default: []].append(
          Phrase(keys: keys, identities: identities, concept: concept))
      }
    }
    // Of two as long the one given first.
    self.phrases = phrases.mapValues { list in
      list.enumerated().sorted { left, right in
        (right.element.keys.count, left.offset) < (left.element.keys.count, right.offset)
      }.map(\.element)
    }
  }

  /// The longest phrase that begins at a token: what it stands for, and how many tokens it has.
  func phrase(
    at index: Int, of tokens: QuestionTokens, before end: Int
  ) -> (concept: QuestionConcept, count: Int)? {
    let words = tokens.tokens
    // A question may begin with an article.
    if index > 0, words[index].isNamePart { return nil }
    // "Quý I" is no English pronoun.
    if index > 0, words[index].key == "i",
      QuestionWords.beforeOrdinals.contains(words[index - 1].key)
    {
      return nil
    }
    // "Bộ Công an": no article stands behind a Vietnamese syllable.
    if index > 0, words[index].key == "an",
      words[index - 1].identity != words[index - 1].key || words[index - 1].key == "cong"
    {
      return nil
    }
    for phrase in phrases[words[index].key[...]] ?? [] where index + phrase.keys.count <= end {
      let typed = words[index..<(index + phrase.keys.count)]
      let fits =
        tokens.hasMarks
        ? zip(typed, phrase.identities).allSatisfy { $0.identity == $1 }
        : zip(typed, phrase.keys).allSatisfy { $0.key == $1 }
      if fits { return (phrase.concept, phrase.keys.count) }
    }
    return nil
  }
}
