internal import ArgumentParser
internal import CypherEngine
private import CypherSyntax
private import Foundation
private import GraphStore
private import NewsModel

/// `quanhe query`: read-only openCypher.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Ask the graph in openCypher, read only.",
    discussion: """
      Labels are Person, Organisation, Role, Document, Meeting, Place and Article; relationship \
      types are those of the graph. Nodes have id, name, aliases and what else is known; \
      relationships have sources and quotes. Dates are ISO texts: m.date STARTS WITH '2024'.
      """)

  @Argument(
    help: ArgumentHelp("The query, or - to read it on standard input.", valueName: "cypher"))
  var query: String?

  @Option(
    name: [.customShort("f"), .long],
    help: ArgumentHelp("Read the query in a file instead.", valueName: "file"))
  var file: String?

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp("A value for $name: JSON, or else text.", valueName: "name=value"))
  var parameters: [QueryParameter] = []

  @Flag(help: "Show the plan instead of running the query.")
  var explain = false

  @Option(help: ArgumentHelp("The most seconds the query may take.", valueName: "seconds"))
  var timeout = 30.0

  @Option(help: ArgumentHelp("The most rows it may give.", valueName: "n"))
  var maxRows = 1_000_000

  @Option(
    help: ArgumentHelp(
      "Run it so often, $run counting from 0, and tell on standard error what each took.",
      valueName: "n"))
  var `repeat`: Int?

  @Flag(help: "Read whole tables at once from the first row on: for many runs, or all the graph.")
  var loadAll = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var graph: GraphOptions

  func validate() throws {
    guard (query == nil) != (file == nil) else {
      throw ValidationError("give a query, - for standard input, or --file")
    }
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout must be above 0 and at most 86400 seconds")
    }
    if maxRows < 1 { throw ValidationError("--max-rows must be at least 1") }
    if let runs = `repeat`, runs < 1 { throw ValidationError("--repeat must be at least 1") }
  }

  func run() throws {
    let database = try graph.openForReading()
    // What is stored is composed, however the terminal types it.
    let query = try QueryText.read(query, file: file).precomposedStringWithCanonicalMapping
    try database.reading {
      let limits = QueryLimits(time: .seconds(timeout), rows: maxRows)
      let stored = try StoredPropertyGraph(
        database, patience: loadAll ? 0 : 1, time: limits.time)
      let engine = CypherEngine(graph: stored, limits: limits)
      try Self.reportingErrors {
        if explain {
          Console.write("\(try engine.plan(query))\n")
          return
        }
        let result = try answer(query, engine)
        // What was not read is no answer.
        try stored.check()
        for name in result.unknown { graph.note(Self.remark(on: name)) }
        try remarkOnProperties(stored)
        if result.rows.isEmpty, format.format == .table { graph.note("no rows") }
        let report = QueryReport(graph: stored)
        Console.write(report.text(of: result, format: format.format, width: Console.width))
        try stored.check()
      }
    }
  }

  /// The rows, of the last run where there are several.
  private func answer(_ query: String, _ engine: CypherEngine) throws -> QueryResult {
    var values = Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    guard let runs = `repeat` else { return try engine.run(query, parameters: values) }
    var run = 0
    while true {
      values["run"] = .integer(Int64(run))
      let start = ContinuousClock.now
      let ticks = clock()
      let result = try engine.run(query, parameters: values)
      let processor = Double(clock() - ticks) / Double(CLOCKS_PER_SEC) * 1000
      let time = (ContinuousClock.now - start) / .milliseconds(1)
      Console.line("ran \(time) ms, processor \(processor) ms, \(result.rows.count) rows")
      run += 1
      if run == runs { return result }
    }
  }

  /// Names the properties asked for that nothing in the graph has, with those that there are.
  private func remarkOnProperties(_ stored: StoredPropertyGraph) throws {
    guard let unknown = try stored.unknownProperties() else { return }
    for name in unknown.names { graph.note("nothing has the property \(name)") }
    graph.note("nodes have \(unknown.nodes.joined(separator: ", "))")
    graph.note("relationships have \(unknown.relationships.joined(separator: ", "))")
  }

  /// What the graph has instead of a name that it does not.
  private static func remark(on name: UnknownName) -> String {
    switch name {
    case .label(let label):
      "no node has the label \(label); labels are "
        + EntityType.allCases.map(\.rawValue).joined(separator: ", ")
    case .type(let type):
      "no relationship has the type \(type); types are "
        + RelationType.allCases.map(\.rawValue).joined(separator: ", ")
    }
  }

  /// Shows where a query is wrong, with a caret under the place.
  static func reportingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CypherSyntaxError {
      Console.note("query:\(error)")
      Console.line(error.excerpt)
      throw ExitCode.failure
    } catch let error as CypherRuntimeError {
      Console.note(error.place == nil ? "query: \(error)" : "query:\(error)")
      if let place = error.place { Console.line(place.excerpt) }
      throw ExitCode.failure
    }
  }
}
