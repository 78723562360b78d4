private import Foundation
internal import NewsExtraction
private import NewsIngest
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
    /// Files that gave no article but a reason.
    var refusals = 0
    /// Those of them that are sound UTF-8.
    var soundRefusals = 0
    /// The numbers of texts of which the evidence did not hold, that took too long, or whose file
    /// gave neither an article nor a reason.
    var faults: [Int] = []
  }

  /// One in so many is written to a file, as a text or a page, and read back from it.
  private static let filed = 8

  /// Extracts from so many changed articles on all processors.
  func run(_ count: Int) -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "quanhe-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = Mutex(Outcome())
    let texts = articles.map(\.text.utf8)
    let batch = 1_000
    DispatchQueue.concurrentPerform(iterations: (count + batch - 1) / batch) { number in
      var mutator = ArticleMutator(texts, seed: seed &+ UInt64(number))
      var own = Outcome()
      for index in number * batch..<min(count, (number + 1) * batch) {
        var articles: [Article] = []
        var read: [(text: SourceText, facts: ArticleFacts)] = []
        let time: Duration
        if index % Self.filed == 0 {
          let (bytes, isPage) = mutator.nextFile(limit: Self.limit)
          let file = folder.appending(path: "\(number).\(isPage ? "html" : "txt")")
          defer { try? FileManager.default.removeItem(at: file) }
          var reasons = 0
          do {
            try Data(bytes).write(to: file)
            time = try ContinuousClock().measure {
              try ArticleReader().read([file.path]) {
                articles.append($0)
              } diagnostic: { _ in
                reasons += 1
              }
              read = articles.map { ($0.text, extractor.facts(of: $0)) }
            }
          } catch {
            // A file that cannot be read is to be told of, never thrown for.
            own.faults.append(index)
            continue
          }
          if articles.isEmpty && reasons > 0 {
            own.refusals += 1
            if String(validating: bytes, as: UTF8.self) != nil { own.soundRefusals += 1 }
          } else if articles.isEmpty {
            own.faults.append(index)
            continue
          }
        } else {
          let text = mutator.next(limit: Self.limit)
          articles = [Article(id: EntityID(rawValue: "art-x"), source: "x", text: text)]
          time = ContinuousClock().measure {
            read = articles.map { ($0.text, extractor.facts(of: $0, tracing: index % 4 == 1)) }
          }
        }
        own.bytes += articles.reduce(0) { $0 + $1.text.count }
        own.slowest = max(own.slowest, time)
        // Two seconds are promised for a megabyte; a machine that does other things gets them here.
        let holds = read.allSatisfy { EvidenceCheck.holds($0.facts, in: $0.text) }
        if !holds || time > .seconds(2) { own.faults.append(index) }
      }
      outcome.withLock { total in
        total.bytes += own.bytes
        total.slowest = max(total.slowest, own.slowest)
        total.refusals += own.refusals
        total.soundRefusals += own.soundRefusals
        total.faults += own.faults
      }
    }
    return outcome.withLock { $0 }
  }
}
