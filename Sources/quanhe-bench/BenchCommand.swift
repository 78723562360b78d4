internal import ArgumentParser
private import Foundation
private import NewsExtraction
private import NewsIngest
private import NewsModel

/// `quanhe-bench`: how fast facts are read from texts in memory.
@main
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quanhe-bench",
    abstract: "Measure extraction alone: articles in memory, facts counted and dropped.",
    discussion: """
      Reads every input into memory first, then takes the best of some passes over it: the floor \
      (each text's bytes decoded as UTF-8, its scalars added up), extraction on one thread, and \
      extraction on several. Speeds are megabytes of NFC text a second.
      """)

  @Argument(help: "Files and folders, as `quanhe extract` takes them.")
  var inputs: [String]

  @Option(help: "How many passes to take the best of.")
  var passes = 3

  @Option(help: "Threads of the second measurement; as many as processors where it is left out.")
  var jobs: Int?

  @Flag(help: "Only extract, one thread, without a clock: for counting instructions.")
  var bare = false

  @Flag(help: "Print a hash of all facts with their traces: what a mere speed-up leaves alone.")
  var digest = false

  @Option(
    help: ArgumentHelp(
      "Instead extract from so many articles changed at random, and check the evidence.",
      valueName: "count"))
  var mutations: Int?

  @Option(help: "Where the random changes begin; the same number gives the same texts.")
  var seed: UInt64 = 1

  func validate() throws {
    guard passes >= 0 else { throw ValidationError("--passes must not be negative") }
    guard (jobs ?? 1) > 0 else { throw ValidationError("--jobs must be positive") }
    guard (mutations ?? 1) > 0 else { throw ValidationError("--mutations must be positive") }
  }

  func run() throws {
    let extractor = try Extractor()
    let articles = try load()
    let run = ExtractionRun(extractor: extractor, articles: articles)
    if let mutations {
      try mutate(MutationRun(extractor: extractor, articles: articles, seed: seed), mutations)
      return
    }
    if digest {
      print(run.digest)
      return
    }
    if bare {
      var facts = 0
      for _ in 0..<passes { facts = run.pass() }
      print("bytes \(run.bytes) facts \(facts)")
      return
    }
    let threads = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let loaded = PeakMemory.megabytes
    let floor = Stopwatch.best(of: passes) { run.floor() }
    let single = Stopwatch.best(of: passes) { run.pass() }
    let several = Stopwatch.best(of: passes) { run.pass(threads: threads) }
    guard single.result == several.result else {
      throw ValidationError("the threads found \(several.result) facts, one \(single.result)")
    }
    let report = BenchReport(bytes: run.bytes, articles: articles.count, facts: single.result)
    print(report.heading)
    print(report.line("decode and scan", seconds: floor.seconds, countsFacts: false))
    print(report.line("extract, 1 thread", seconds: single.seconds))
    print(report.line("extract, \(threads) threads", seconds: several.seconds))
    print(
      "peak memory: \(BenchReport.rounded(loaded)) MB with the texts loaded, "
        + "\(BenchReport.rounded(PeakMemory.megabytes)) MB at the end")
  }

  private func mutate(_ run: MutationRun, _ count: Int) throws {
    let outcome = run.run(count)
    let size = BenchReport.rounded(Double(outcome.bytes) / 1e6)
    print(
      "\(count) changed articles, \(outcome.refusals) refused "
        + "(\(outcome.soundRefusals) in sound UTF-8), \(size) MB, the slowest in \(outcome.slowest)"
    )
    guard outcome.faults.isEmpty else {
      let shown = outcome.faults.sorted().prefix(10).map { "\($0)" }.joined(separator: ", ")
      throw ValidationError("\(outcome.faults.count) broke a promise, first \(shown)")
    }
  }

  private func load() throws -> [Article] {
    var articles: [Article] = []
    var faults: [String] = []
    try ArticleReader().read(inputs) { article in
      articles.append(article)
    } diagnostic: { diagnostic in
      faults.append("\(diagnostic)")
    }
    for fault in faults { FileHandle.standardError.write(Data((fault + "\n").utf8)) }
    guard !articles.isEmpty else { throw ValidationError("the inputs hold no article") }
    return articles
  }
}
