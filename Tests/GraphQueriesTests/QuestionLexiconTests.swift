import Testing

@testable import GraphQueries

@Suite struct QuestionLexiconTests {
  private func concepts(_ question: String) -> [String] {
    let tokens = QuestionTokens(question)
    var found: [String] = []
    var index = 0
    while index < tokens.tokens.count {
      let phrase = QuestionLexicon.shared.phrase(
        at: index, of: tokens, before: tokens.tokens.count)
      if let phrase { found.append("\(phrase.concept)") }
      index += phrase?.count ?? 1
    }
    return found.map { $0.replacing("GraphQueries.WhoAction.", with: "") }
  }

  @Test(arguments: [
    ("ai đồng chủ trì", ["who", "act(chaired)"]), ("ai chu tri", ["who", "act(chaired)"]),
    ("who presided over", ["who", "act(chaired)"]), ("Đảng", []), ("đang", ["filler"]),
    ("Việt Nam", ["name"]), ("dự thảo", ["name"]), ("dữ", []),
    ("co-chaired", ["act(chaired)"]), ("ngoài những người chủ trì", ["except(chaired)"]),
  ])
  func theLongestPhraseWithTheseMarksIsTaken(typed: String, expected: [String]) {
    #expect(concepts(typed) == expected)
  }

  /// A phrase has one meaning: listed twice it would have that of whichever came first.
  @Test func noPhraseIsListedTwice() {
    var seen: [String: QuestionConcept] = [:]
    for (concept, texts) in QuestionPhrases.all {
      for text in texts.split(separator: "|") {
        let known = seen.updateValue(concept, forKey: String(text))
        #expect(known == nil, "\(text): \(String(describing: known)) and \(concept)")
      }
    }
  }
}
