import NewsExtraction
import NewsModel
import TestSupport
import TextCore
import Testing

extension Tag {
  /// Runs long where `QUANHE_SLOW=1` asks for it.
  @Tag static var slow: Self
}

/// Every passage is the article's text between its offsets, and every run reads the same.
@Suite struct EvidenceTests {
  static func check(_ sample: SampleTexts.Sample) throws {
    let extractor = try Reading.extractor.get()
    let article = Reading.article(sample.text)
    let facts = extractor.facts(of: article, tracing: true)
    let faults = FactChecks.faults(facts, in: article.text)
    #expect(faults.isEmpty, "\(sample.name)")
    #expect(extractor.facts(of: article, tracing: true) == facts, "\(sample.name)")
    var plain = facts
    plain.trace = []
    #expect(extractor.facts(of: article) == plain, "\(sample.name): tracing changes what is read")
  }

  @Test(arguments: SampleTexts.examples)
  func examples(sample: SampleTexts.Sample) throws {
    try Self.check(sample)
  }

  @Test func thereAreExamples() {
    #expect(SampleTexts.examples.count > 20)
  }

  @Test func twoExtractorsReadTheSame() throws {
    let other = try Extractor()
    for sample in SampleTexts.examples {
      let article = Reading.article(sample.text)
      #expect(try Reading.extractor.get().facts(of: article) == other.facts(of: article))
    }
  }

  @Test(.tags(.slow)) func corpus() throws {
    for sample in SampleTexts.corpus(limit: TestScale.rounds(20, slow: 3_000)) {
      try Self.check(sample)
    }
  }

  @Test func textWithoutFactsHasNone() throws {
    for text in ["", " \n\n", "😀", "Trời hôm nay nhiều mây, có mưa vài nơi."] {
      var facts = try Reading(text).facts
      facts.trace = []
      #expect(facts == ArticleFacts(article: facts.article), "\(text)")
    }
  }
}
