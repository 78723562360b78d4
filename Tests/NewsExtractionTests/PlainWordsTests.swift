import GrammarKit
import TestSupport
import TextCore
import Testing

@testable import NewsExtraction

/// The mask that passes over plain words hides nothing: reading each word at length gives the same.
@Suite struct PlainWordsTests {
  static let lexicon = Result { SharedLexicon(try NewsLexicon(directory: nil)) }

  static func chunks(_ text: String, passingOver: Bool) throws -> [String] {
    let scan = ArticleScan(ScannedText(SourceText(text), lexicon: try lexicon.get()))
    var scanner = SentenceScanner(scan)
    scanner.passesOverPlainWords = passingOver
    scanner.run(PageLayout(scan))
    return scanner.sentences.map { sentence in
      sentence.chunks.map { "\($0.kind)/\($0.label) \($0.start)-\($0.end) \($0.payload)" }
        .joined(separator: ", ")
    }
  }

  static func check(_ text: String, _ name: String) throws {
    #expect(
      try chunks(text, passingOver: true) == chunks(text, passingOver: false), "\(name)")
  }

  @Test func examples() throws {
    for sample in SampleTexts.examples { try Self.check(sample.text, sample.name) }
  }

  @Test func hardCases() throws {
    for text in HardCasesTests.all.map(\.text) { try Self.check(text, text) }
  }

  /// Every phrase of the word lists, written small and behind a plain word.
  @Test func everyPhraseOfTheLists() throws {
    for (name, text) in NewsLexicon.embeddedFiles().sorted(by: { $0.key < $1.key })
    where name.hasSuffix(".tsv") {
      let forms = text.split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: "\t").first
      }
      let lines = forms.filter { !$0.hasPrefix("#") }.map { "nhưng \($0.lowercased()) Hà Nội 12/4" }
      try Self.check(lines.joined(separator: "\n"), name)
    }
  }

  @Test(.tags(.slow)) func corpus() throws {
    for sample in SampleTexts.corpus(limit: TestScale.rounds(20, slow: 3_000)) {
      try Self.check(sample.text, sample.name)
    }
  }
}
