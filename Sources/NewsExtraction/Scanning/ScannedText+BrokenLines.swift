internal import GrammarKit
internal import VietnameseText

/// Lines that were broken where no sentence ends.
extension ScannedText {
  /// Tokens without line breaks behind "TP." before the city's name, or behind "GS.", "TS." before
  /// someone's: programs that cut texts into sentences take the abbreviation's full stop for an end.
  static func mended(_ tokens: TokenStream, _ lexicon: NewsLexicon) -> TokenStream {
    var breaks: [Int] = []
    tokens.kinds.withUnsafeBufferPointer { kinds in
      for index in kinds.indices.dropFirst(2).dropLast()
      where kinds[index] == .lineBreak && isBroken(tokens, index, lexicon) { breaks.append(index) }
    }
    return breaks.isEmpty ? tokens : tokens.removing(breaks)
  }

  private static func isBroken(_ tokens: TokenStream, _ index: Int, _ lexicon: NewsLexicon) -> Bool
  {
    tokens.ends[index] - tokens.starts[index] <= 2 && tokens.keys[index - 1] == lexicon.words.dot
      && tokens.ends[index - 2] - tokens.starts[index - 2] <= 4
      && tokens.shapes[index - 2].contains(.capital)
      && tokens.shapes[index + 1].contains(.capital) && isUnfinished(tokens, index, lexicon)
  }

  private static func isUnfinished(_ tokens: TokenStream, _ index: Int, _ lexicon: NewsLexicon)
    -> Bool
  {
    let word = tokens.keys[index - 2]
    func begins(_ category: Category, _ keys: [UInt64]) -> Bool {
      lexicon.phrases.entries(for: keys).contains { $0.category == category.rawValue }
    }
    if begins(.unit, [word, lexicon.words.dot]) {
      return (index + 2...index + 4).contains { end in
        end <= tokens.count && begins(.place, Array(tokens.keys[(index + 1)..<end]))
      }
    }
    return lexicon.phrases.entries(for: [word]).contains {
      $0.category == Category.honorific.rawValue
        && lexicon.honorifics[Int($0.payload)] == .degree
    }
  }
}
