private import Foundation
internal import NewsExtraction
internal import NewsModel
private import Synchronization
internal import TextCore

/// Extraction from articles changed at random: nothing may crash it, hold it up or make it quote
/// what is not there.
struct MutationRun: Sendable {
  let extractor: Extractor
  let articles: [Article]
  let seed: UInt64

  /// The most bytes of a changed article.
  private static let limit = 8_000

  /// What came of it.
  struct Outcome: Sendable {
    var bytes = 0
    var slowest = Duration.zero
    /// The numbers of texts of which the evidence did not hold, or that took too long.
    var faults: [Int] = []
  }

  /// Extracts from so many changed articles on all processors.
  func run(_ count: Int) -> Outcome {
    let outcome = Mutex(Outcome())
    let texts = articles.map(\.text.utf8)
    let batch = 1_000
    DispatchQueue.concurrentPerform(iterations: (count + batch - 1) / batch) { number in
      var mutator = ArticleMutator(texts, seed: seed &+ UInt64(number))
      var own = Outcome()
      for index in number * batch..<min(count, (number + 1) * batch) {
        let text = mutator.next(limit: Self.limit)
        own.bytes += text.count
        let article = Article(id: EntityID(rawValue: "art-x"), source: "x", text: text)
        var facts: ArticleFacts?
        let time = ContinuousClock().measure {
          facts = extractor.facts(of: article, tracing: index % 4 == 0)
        }
        own.slowest = max(own.slowest, time)
        // Two seconds are promised for a megabyte; a machine that does other things gets them here.
        let holds = facts.map { EvidenceCheck.holds($0, in: text) } ?? false
        if !holds || time > .seconds(2) { own.faults.append(index) }
      }
      outcome.withLock { total in
        total.bytes += own.bytes
        total.slowest = max(total.slowest, own.slowest)
        total.faults += own.faults
      }
    }
    return outcome.withLock { $0 }
  }
}
