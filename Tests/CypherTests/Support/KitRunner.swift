import CypherEngine
import CypherSyntax

/// Runs one scenario of a compatibility kit.
struct KitRunner {
  enum Outcome: Equatable {
    case passed
    case failed(String)
    case skipped(String)
  }

  /// The scripts of graphs that scenarios ask for by name.
  let namedGraphs: [String: String]

  func run(_ scenario: KitScenario) -> Outcome {
    do {
      return try attempt(scenario)
    } catch let error as GraphWriter.Unsupported {
      return .skipped("the set-up needs \(error.clause)")
    } catch {
      return .failed("set-up: \(error)")
    }
  }

  private func attempt(_ scenario: KitScenario) throws -> Outcome {
    var writer = GraphWriter()
    var parameters: [String: CypherValue] = [:]
    var answer: Result<QueryResult, any Error>?
    var graph = writer.graph
    for step in scenario.steps {
      switch step.text {
      case "an empty graph", "any graph", "no side effects":
        break
      case let text where text.hasPrefix("the ") && text.hasSuffix(" graph"):
        let name = String(text.dropFirst(4).dropLast(6))
        guard let script = namedGraphs[name] else { return .failed("no graph \(name)") }
        try writer.execute(script)
      case "having executed:":
        try writer.execute(step.document ?? "")
      case "parameters are:":
        for row in step.table where row.count == 2 {
          parameters[row[0]] = try ExpectedValueReader.read(row[1]).parameter
        }
      case "executing query:":
        graph = writer.graph
        let engine = CypherEngine(graph: graph, limits: QueryLimits(time: .seconds(20)))
        answer = Result { try engine.run(step.document ?? "", parameters: parameters) }
        if case .failure(let error as CypherSyntaxError)? = answer,
          error.kind == .unsupportedClause
        {
          return .skipped("the query writes or calls")
        }
      case "the side effects should be:", "executing control query:":
        return .skipped("the scenario writes")
      case let text where text.hasPrefix("there exists a procedure"):
        return .skipped("the scenario calls a procedure")
      default:
        guard let answer else { return .failed("step before the query: \(step.text)") }
        if let failure = check(step, answer, graph) { return .failed(failure) }
      }
    }
    return answer == nil ? .failed("the scenario has no query") : .passed
  }

  /// What is wrong with an answer, `nil` for nothing.
  private func check(
    _ step: KitScenario.Step, _ answer: Result<QueryResult, any Error>, _ graph: AdjacencyGraph
  ) -> String? {
    if step.text.contains(" should be raised at ") { return checkError(step.text, answer) }
    let result: QueryResult
    switch answer {
    case .success(let value): result = value
    case .failure(let error): return "unexpected error: \(error)"
    }
    if step.text == "the result should be empty" {
      return result.rows.isEmpty ? nil : "expected no rows, found \(result.rows.count)"
    }
    guard step.text.hasPrefix("the result should be"), let header = step.table.first else {
      return "unknown step: \(step.text)"
    }
    guard result.columns.sorted() == header.sorted() else {
      return "expected columns \(header), found \(result.columns)"
    }
    let ignoresLists = step.text.contains("ignoring element order for lists")
    do {
      var expected = try step.table.dropFirst().map { try $0.map(ExpectedValueReader.read) }
      let places = header.map { name in result.columns.firstIndex(of: name) ?? 0 }
      var actual = result.rows.map { row in places.map { ExpectedValue(row[$0], in: graph) } }
      if ignoresLists {
        expected = expected.map { $0.map(\.ignoringListOrder) }
        actual = actual.map { $0.map(\.ignoringListOrder) }
      }
      let matches =
        step.text.contains("in order") ? expected == actual : counts(expected) == counts(actual)
      return matches ? nil : "expected \(expected.prefix(4)), found \(actual.prefix(4))"
    } catch {
      return "unreadable expectation: \(error)"
    }
  }

  private func counts(_ rows: [[ExpectedValue]]) -> [[ExpectedValue]: Int] {
    Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// `a TypeError should be raised at runtime: Detail`.
  private func checkError(
    _ text: String, _ answer: Result<QueryResult, any Error>
  ) -> String? {
    let detail = text.split(separator: ": ").last.map(String.init) ?? ""
    let phase =
      text.contains("at compile time") ? "compile" : text.contains("at any time") ? "any" : "run"
    switch answer {
    case .success(let result): return "expected \(detail), found \(result.rows.count) rows"
    case .failure(let error as CypherSyntaxError):
      let isRight = (detail == "*" || error.kind.rawValue == detail) && phase != "run"
      return isRight
        ? nil : "expected \(text), found at compile time \(error.kind.rawValue): \(error)"
    case .failure(let error as CypherRuntimeError):
      let isRight =
        (detail == "*" || error.kind == detail) && phase != "compile"
        && (text.contains(error.category.rawValue))
      return isRight
        ? nil : "expected \(text), found at runtime \(error.category) \(error.kind): \(error)"
    case .failure(let error): return "unexpected error: \(error)"
    }
  }
}

extension ExpectedValue {
  /// The value as a parameter; graph elements cannot be one.
  var parameter: CypherValue {
    switch self {
    case .null, .node, .relationship, .path: .null
    case .boolean(let it): .boolean(it)
    case .integer(let it): .integer(it)
    case .float(let bits): .float(Double(bitPattern: bits))
    case .string(let it): .string(it)
    case .list(let items): .list(items.map(\.parameter))
    case .map(let entries): .map(entries.mapValues(\.parameter))
    }
  }
}
