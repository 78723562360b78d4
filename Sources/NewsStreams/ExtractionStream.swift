public import NewsExtraction
internal import NewsIngest
public import NewsModel
public import TextCore

/// Articles in, facts out: reads, extracts on several threads, and hands over in order.
///
/// A thread reads, `jobs` threads extract, and the caller's thread gets the results. Results come
/// in the order of the input whatever the number of threads, each as soon as it and those before
/// it are made: the first comes before the last input is read. For example:
///
/// ```swift
/// let stream = ExtractionStream(extractor: try Extractor(), jobs: 8, tracing: false)
/// try stream.run(inputs: ["archive.jsonl.gz"]) { article, facts in
///   print(article.source, facts.people.count)
/// } diagnostic: { diagnostic in
///   print(diagnostic)
/// }
/// ```
public struct ExtractionStream: Sendable {
  private let extractor: Extractor
  private let jobs: Int
  private let tracing: Bool

  /// The bytes of text that may be between reading and handing over.
  private static let weightLimit = 64 << 20

  /// Makes a stream.
  ///
  /// - Parameters:
  ///   - extractor: What finds the facts.
  ///   - jobs: The number of threads that extract; one where it is less.
  ///   - tracing: Whether facts come with the rule and the entries that made them.
  public init(extractor: Extractor, jobs: Int, tracing: Bool = false) {
    self.extractor = extractor
    self.jobs = max(1, jobs)
    self.tracing = tracing
  }

  /// Reads the inputs as `ArticleReader` does and hands over each article with its facts.
  ///
  /// Both closures are called on the caller's thread, results and diagnostics in the order of the
  /// input. Memory depends on the size of the longest article and not on the number of articles.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, or `-` for JSON Lines on standard input.
  ///   - standardInput: The descriptor that `-` reads.
  ///   - result: Takes an article with its facts; what it throws ends the run.
  ///   - diagnostic: Takes a fault or doubt of the reading.
  /// - Throws: What `result` throws, after every thread has ended.
  public func run(
    inputs: [String], standardInput: Int32 = 0,
    result: (Article, ArticleFacts) throws -> Void, diagnostic: (Diagnostic) -> Void
  ) throws {
    try run(
      inputs: inputs, standardInput: standardInput, leavingOut: { _ in false },
      leftOut: { _ in }, result: result, diagnostic: diagnostic)
  }

  /// Does the same, and leaves out the articles that the caller knows: nothing is extracted from
  /// them, and they are handed over alone.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, or `-` for JSON Lines on standard input.
  ///   - standardInput: The descriptor that `-` reads.
  ///   - isKnown: Whether to leave an article out; called on the extracting threads.
  ///   - leftOut: Takes an article that was left out, at its place in the order.
  ///   - result: Takes an article with its facts; what it throws ends the run.
  ///   - diagnostic: Takes a fault or doubt of the reading.
  /// - Throws: What `leftOut` or `result` throws, after every thread has ended.
  public func run(
    inputs: [String], standardInput: Int32 = 0,
    leavingOut isKnown: @escaping @Sendable (Article) -> Bool,
    leftOut: (Article) throws -> Void,
    result: (Article, ArticleFacts) throws -> Void, diagnostic: (Diagnostic) -> Void
  ) throws {
    let exchange = OrderedExchange<Article, Output>(
      capacity: max(32, jobs * 8), weightLimit: Self.weightLimit)
    defer {
      exchange.stop()
      exchange.waitForThreads()
    }
    exchange.startThread {
      Self.read(inputs, standardInput: standardInput, into: exchange)
    }
    for _ in 0..<jobs {
      exchange.startThread { [extractor, tracing] in
        exchange.work { article in
          isKnown(article)
            ? .leftOut(article) : .facts(article, extractor.facts(of: article, tracing: tracing))
        }
      }
    }
    while let output = exchange.next() {
      switch output {
      case .facts(let article, let facts): try result(article, facts)
      case .leftOut(let article): try leftOut(article)
      case .diagnostic(let value): diagnostic(value)
      }
    }
  }

  private enum Output: Sendable {
    case facts(Article, ArticleFacts)
    case leftOut(Article)
    case diagnostic(Diagnostic)
  }

  private struct Stopped: Error {}

  private static func read(
    _ inputs: [String], standardInput: Int32, into exchange: OrderedExchange<Article, Output>
  ) {
    do {
      try ArticleReader().read(
        inputs, standardInput: standardInput, isCancelled: { exchange.isStopped }
      ) { article in
        guard exchange.put(article, weight: article.text.count) else { throw Stopped() }
      } diagnostic: { value in
        // False only where the run was stopped, which the next article finds out.
        _ = exchange.put(made: .diagnostic(value))
      }
    } catch {
      // Only `Stopped` comes here, thrown above: whoever stopped the run knows why.
    }
    exchange.finish()
  }
}
