internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// What is known of a text before anything is read: its tokens, and the phrases of the word lists in
/// it.
///
/// A class, since many hold it and the innermost loops go through it.
final class ScannedText: Sendable {
  let shared: SharedLexicon
  let text: SourceText
  let tokens: TokenStream
  let count: Int
  /// Where the phrases of each token begin in `found`.
  let firstMatch: [Int32]
  /// The phrases that begin at each token, shorter ones first.
  let found: [PhraseMatch]
  /// The categories of the phrases that begin at each token, a bit for each.
  let masks: [UInt32]

  init(_ text: SourceText, lexicon: SharedLexicon) {
    let tokens = Self.mended(lexicon.lexicon.tokenizer.tokens(of: text), lexicon.lexicon)
    var first = [Int32](repeating: 0, count: tokens.count + 1)
    var masks = [UInt32](repeating: 0, count: tokens.count)
    var found: [PhraseMatch] = []
    found.reserveCapacity(tokens.count)
    let matcher = lexicon.lexicon.matcher
    matcher.words(of: tokens.keys).withUnsafeBufferPointer { words in
      for index in words.indices {
        matcher.forEachMatch(in: words, from: index) { item, end in
          guard !item.needsCapitals || Self.isInCapitals(tokens, index..<end) else { return }
          masks[index] |= 1 << UInt32(item.category)
          found.append(
            PhraseMatch(
              category: item.category, payload: item.payload, end: Int32(end), entry: item.entry))
        }
        first[index + 1] = Int32(found.count)
      }
    }
    shared = lexicon
    self.text = text
    self.tokens = tokens
    count = tokens.count
    firstMatch = first
    self.found = found
    self.masks = masks
  }

  private static func isInCapitals(_ tokens: TokenStream, _ range: Range<Int>) -> Bool {
    for token in range where tokens.kinds[token] == .word {
      let shape = tokens.shapes[token]
      if shape.contains(.allCapitals) { continue }
      // A capital alone ("Ư") has no second letter that could be small.
      guard shape.contains(.capital), tokens.ends[token] - tokens.starts[token] <= 2 else {
        return false
      }
    }
    return true
  }
}
