import TestSupport
import Testing

@testable import GrammarKit

@Suite struct LexiconTests {
  static func found(_ lexicon: Lexicon, _ keys: [UInt64], from start: Int = 0) -> [String] {
    var list: [String] = []
    let matcher = PhraseMatcher(lexicon)
    matcher.words(of: keys).withUnsafeBufferPointer { words in
      matcher.forEachMatch(in: words, from: start) { found, end in
        list.append("\(lexicon[found.entry].payload)@\(end)")
      }
    }
    return list
  }

  static func entry(_ payload: Int32, category: UInt8 = 1, capitals: Bool = false) -> Lexicon.Entry
  {
    Lexicon.Entry(
      category: category, payload: payload, needsCapitals: capitals, file: 0, line: payload)
  }

  @Test func findsEveryPhraseFromAPlaceShorterFirst() {
    var lexicon = Lexicon()
    lexicon.add([1], Self.entry(10))
    lexicon.add([1, 2, 3], Self.entry(30))
    lexicon.add([1, 2], Self.entry(20))
    lexicon.add([2, 3], Self.entry(40))
    #expect(lexicon.count == 4)
    #expect(Self.found(lexicon, [1, 2, 3, 4]) == ["10@1", "20@2", "30@3"])
    #expect(Self.found(lexicon, [1, 2, 3, 4], from: 1) == ["40@3"])
    #expect(Self.found(lexicon, [1, 2]) == ["10@1", "20@2"])
    #expect(Self.found(lexicon, [1, 9, 3]) == ["10@1"])
    #expect(Self.found(lexicon, [9]) == [])
    #expect(Self.found(lexicon, [1], from: 1) == [])
  }

  @Test func aPhraseMayHaveSeveralEntries() {
    var lexicon = Lexicon()
    lexicon.add([5, 6], Self.entry(1, category: 1))
    lexicon.add([5, 6], Self.entry(2, category: 2, capitals: true))
    let entries = lexicon.entries(for: [5, 6])
    #expect(Set(entries.map(\.payload)) == [1, 2])
    #expect(entries.filter(\.needsCapitals).map(\.category) == [2])
    #expect(lexicon.entries(for: [5]).isEmpty)
    #expect(lexicon.entries(for: [5, 6, 7]).isEmpty)
    #expect(lexicon.entries(for: []).isEmpty)
  }

  @Test func anEmptyPhraseIsNotTaken() {
    var lexicon = Lexicon()
    lexicon.add([], Self.entry(1))
    #expect(lexicon.count == 0)
    #expect(Self.found(lexicon, [1, 2]).isEmpty)
  }

  @Test func filesKeepTheirNames() {
    var lexicon = Lexicon()
    #expect(lexicon.addFile("a.tsv") == 0)
    #expect(lexicon.addFile("b.tsv") == 1)
    #expect(lexicon.files == ["a.tsv", "b.tsv"])
  }

  /// Many phrases over few keys, so that they share beginnings, against a search of them all.
  @Test func manyPhrasesAgreeWithAPlainSearch() {
    var random = SeededGenerator(51)
    for round in 0..<TestScale.rounds(30, slow: 600) {
      var lexicon = Lexicon()
      let alphabet = (0..<Int.random(in: 2...40, using: &random)).map { _ in
        UInt64.random(in: round % 3 == 0 ? 0...8 : 0...UInt64.max, using: &random)
      }
      func phrase(_ length: ClosedRange<Int>) -> [UInt64] {
        (0..<Int.random(in: length, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
      }
      let phrases = (0..<400).map { _ in phrase(1...5) }
      for (index, keys) in phrases.enumerated() { lexicon.add(keys, Self.entry(Int32(index))) }
      #expect(lexicon.count == phrases.count)
      let text = phrase(0...60)
      for start in 0..<text.count {
        var expected: [String] = []
        for length in 1...5 where start + length <= text.count {
          let part = Array(text[start..<(start + length)])
          let same = phrases.indices.filter { phrases[$0] == part }
          expected += same.map { "\($0)@\(start + length)" }.sorted()
        }
        let found = Self.found(lexicon, text, from: start)
        #expect(found.sorted() == expected.sorted())
        let ends = found.compactMap { $0.split(separator: "@").last.flatMap { Int($0) } }
        #expect(ends == ends.sorted())
      }
    }
  }
}
