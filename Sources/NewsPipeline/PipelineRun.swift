internal import EntityResolution
internal import GraphStore
internal import NewsModel
internal import TextCore

/// One call of a pipeline: takes articles as they come, then makes the graph.
///
/// A class, since several closures feed it; it lives inside one transaction, on one thread.
final class PipelineRun {
  let update: GraphUpdate
  private let version: ContentVersion
  private let stored: [EntityID: String]
  private let event: (PipelineEvent) throws -> Void

  private(set) var report = PipelineReport()
  /// Whether facts or decisions changed, so that the graph must be made anew.
  var isGraphStale = false
  /// Whether to count what was read by other versions.
  var watchesVersions = false

  /// The facts written in this call, so that they need not be read back.
  private var written: [EntityID: ArticleFacts] = [:]
  /// The content taken in this call under each id.
  private var taken: [EntityID: String] = [:]
  /// Edits wait for the end of the reading: their id may come again with the content stored.
  private var edits: [EntityID: (article: Article, facts: ArticleFacts)] = [:]
  private var refused = 0
  /// What `event` threw where it could not be passed on at once.
  private var failure: (any Error)?

  init(
    update: GraphUpdate, version: ContentVersion, stored: [EntityID: String],
    event: @escaping (PipelineEvent) throws -> Void
  ) {
    self.update = update
    self.version = version
    self.stored = stored
    self.event = event
  }

  /// Notes an article that is stored as it is.
  func skip(_ article: Article) throws {
    guard try take(article, hash: version.hash(of: article)) else { return }
    try event(.article(article.id, source: article.source, .skipped))
  }

  /// Stores an article with its facts.
  func accept(_ article: Article, _ facts: ArticleFacts) throws {
    let hash = version.hash(of: article)
    guard try take(article, hash: hash) else { return }
    if let before = stored[article.id], before != hash, version.made(before) {
      edits[article.id] = (article, facts)
    } else {
      try store(article, facts, hash: hash)
    }
  }

  /// Whether an article is to be taken: the first of its id, or of two that differ the one whose
  /// hash is greater, so that the order of inputs does not matter.
  private func take(_ article: Article, hash: String) throws -> Bool {
    if let failure { throw failure }
    report.read += 1
    guard let earlier = taken[article.id] else {
      taken[article.id] = hash
      return true
    }
    if earlier != hash {
      note(
        Diagnostic(
          "pipeline.same-id", severity: .warning, source: article.source,
          message: "another article of this run has the id \(article.id); one of them is kept"))
    }
    guard hash > earlier else { return false }
    taken[article.id] = hash
    edits[article.id] = nil
    return true
  }

  /// Writes an article; facts that the text does not support are refused with their article, and
  /// the run goes on.
  private func store(_ article: Article, _ facts: ArticleFacts, hash: String) throws {
    do {
      try update.save(article, facts: facts, contentHash: hash)
    } catch let error as GraphStoreError {
      refused += 1
      note(Diagnostic("pipeline.article-refused", source: article.source, message: "\(error)"))
      return
    }
    isGraphStale = true
    let isNew = stored[article.id] == nil
    if written.updateValue(facts, forKey: article.id) == nil {
      if isNew { report.added += 1 } else { report.replaced += 1 }
    }
    try event(.article(article.id, source: article.source, isNew ? .added : .replaced))
  }

  /// Notes an error or a warning about an input.
  func note(_ diagnostic: Diagnostic) {
    report.diagnostics.append(diagnostic)
    if diagnostic.severity == .error { report.failed += 1 }
    do {
      try event(.diagnostic(diagnostic))
    } catch {
      failure = failure ?? error
    }
  }

  /// Takes articles out.
  func remove(_ articles: [EntityID]) throws {
    report.removed = try update.remove(articles: articles)
    let removed = Set(report.removed)
    report.unknown = articles.filter { !removed.contains($0) }
    isGraphStale = isGraphStale || !removed.isEmpty
  }

  /// Makes the graph that belongs to the facts, unless it is there already.
  func finish(program: String) throws {
    for (id, edit) in edits.sorted(by: { $0.key < $1.key }) {
      try store(edit.article, edit.facts, hash: taken[id] ?? version.hash(of: edit.article))
    }
    if let failure { throw failure }
    if watchesVersions {
      report.outdated = try update.storedVersions().values.count { !version.made($0) }
    }
    report.skipped = report.read - report.added - report.replaced - refused
    if try isGraphStale || update.graphOrigin() != program {
      try event(.began(.resolving))
      let facts = try update.facts(except: Set(written.keys)) + written.values
      let graph = Resolver().resolve(facts, decisions: try update.decisions())
      try event(.began(.storing))
      try update.replaceGraph(with: graph, origin: program)
    }
    report.rowsChanged = update.rowsChanged
    report.graph = try update.statistics()
  }
}
