internal import EntityResolution
public import GraphStore
internal import NewsExtraction
public import NewsModel
internal import NewsStreams
internal import TextCore

/// The straight line from articles to a stored graph: read, extract, store, resolve.
///
/// Each call is one transaction of the database. Extraction costs little beside what a state in
/// between would: a call that is cut off leaves the graph as it was before it, and the same call
/// made again ends where an unbroken one ends. For example:
///
/// ```swift
/// let graph = try GraphDatabase(path: "quanhe.sqlite", access: .readWrite)
/// let report = try Pipeline(database: graph).build(inputs: ["articles"], jobs: 8)
/// print(report.added, report.graph.entities[.person] ?? 0)
/// ```
/// The graph is a function of the articles and decisions alone: their order, the way they were
/// split into calls and the number of threads do not show in it.
public struct Pipeline: Sendable {
  let database: GraphDatabase
  let program: String

  /// Makes a pipeline into a graph that was opened for writing.
  ///
  /// - Parameters:
  ///   - database: The graph.
  ///   - program: Names the program's version. Articles stored by another are read anew.
  public init(database: GraphDatabase, program: String = ProgramFingerprint.current) {
    self.database = database
    self.program = program
  }

  /// Reads articles into the graph.
  ///
  /// An article whose text, header, program and lexicons are those it was stored with is skipped;
  /// an edited one is replaced with its facts. Where one id comes twice in a call with different
  /// content, one of the two is taken, the same whatever the order, with a warning.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, or `-` for JSON Lines on standard input.
  ///   - jobs: The number of threads that extract.
  ///   - rebuild: Whether to extract unchanged articles too.
  ///   - lexicons: What adds to the built-in word lists.
  ///   - standardInput: The descriptor that `-` reads.
  ///   - event: Told of each step on the calling thread; what it throws undoes the call.
  /// - Returns: What was done. Inputs that could not be read are counted and named in it.
  /// - Throws: What is wrong with the lexicons or the database; nothing has changed then.
  ///   `LexiconChoice.Missing` where the graph's folder is no longer there.
  public func build(
    inputs: [String], jobs: Int, rebuild: Bool = false, lexicons: LexiconChoice = .asBefore,
    standardInput: Int32 = 0, event: (PipelineEvent) throws -> Void = { _ in }
  ) throws -> PipelineReport {
    let folder = try lexicons.folder(in: database)
    let extractor = try Extractor(lexiconDirectory: folder)
    let version = ContentVersion(program: program, lexicons: try LexiconFingerprint.of(folder))
    let stream = ExtractionStream(extractor: extractor, jobs: jobs)
    return try run(version: version, event: event) { run, stored in
      let known = rebuild ? [:] : stored
      try run.update.setLexiconFolder(folder)
      run.watchesVersions = true
      try stream.run(
        inputs: inputs, standardInput: standardInput,
        leavingOut: { known[$0.id] == version.hash(of: $0) }, leftOut: run.skip,
        result: run.accept, diagnostic: run.note)
    }
  }

  /// Stores what `feed` hands over, and the graph made of everything then stored.
  func run(
    version: ContentVersion, event: (PipelineEvent) throws -> Void,
    feed: (PipelineRun, _ stored: [EntityID: String]) throws -> Void
  ) throws -> PipelineReport {
    try withoutActuallyEscaping(event) { event in
      try database.update { update in
        let stored = try update.storedVersions()
        let run = PipelineRun(update: update, version: version, stored: stored, event: event)
        try event(.began(.reading))
        try feed(run, stored)
        try run.finish(program: program)
        return run.report
      }
    }
  }

  /// Takes articles out of the graph, with the facts that only they support.
  ///
  /// - Parameters:
  ///   - articles: Ids of articles; those not stored are listed in the report.
  ///   - event: Told of each step; what it throws undoes the call.
  /// - Returns: What was done.
  /// - Throws: What is wrong with the database; nothing has changed then.
  public func remove(
    articles: [EntityID], event: (PipelineEvent) throws -> Void = { _ in }
  ) throws -> PipelineReport {
    try run(version: ContentVersion(program: program, lexicons: ""), event: event) { run, _ in
      try run.remove(articles)
    }
  }

  /// Notes decisions and makes the graph anew with them.
  ///
  /// - Parameters:
  ///   - decisions: What was decided; the numbers are given here.
  ///   - event: Told of each step; what it throws undoes the call.
  /// - Returns: The decisions with their numbers, and what was done.
  /// - Throws: What is wrong with the database; nothing has changed then.
  public func decide(
    _ decisions: [Decision], event: (PipelineEvent) throws -> Void = { _ in }
  ) throws -> (decisions: [Decision], report: PipelineReport) {
    var noted: [Decision] = []
    let version = ContentVersion(program: program, lexicons: "")
    let report = try run(version: version, event: event) { run, _ in
      noted = try decisions.map { try run.update.append($0) }
      run.isGraphStale = !noted.isEmpty
    }
    return (noted, report)
  }

  /// Undoes decisions and makes the graph anew without them.
  ///
  /// - Parameters:
  ///   - sequences: Their numbers; those that do not stand are passed over.
  ///   - moment: When, ISO 8601 in UTC.
  ///   - event: Told of each step; what it throws undoes the call.
  /// - Returns: The decisions undone, last first.
  /// - Throws: What is wrong with the database; nothing has changed then.
  public func undo(
    _ sequences: Set<Int>, at moment: String, event: (PipelineEvent) throws -> Void = { _ in }
  ) throws -> [Decision] {
    var undone: [Decision] = []
    let version = ContentVersion(program: program, lexicons: "")
    _ = try run(version: version, event: event) { run, _ in
      undone = try run.update.undo(sequences, at: moment)
      run.isGraphStale = !undone.isEmpty
    }
    return undone
  }
}
