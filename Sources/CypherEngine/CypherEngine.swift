internal import CypherSyntax

/// Answers read-only openCypher queries over a property graph.
public struct CypherEngine: Sendable {
  private let graph: any PropertyGraph
  private let limits: QueryLimits

  /// Makes an engine over a graph.
  public init(graph: any PropertyGraph, limits: QueryLimits = QueryLimits()) {
    self.graph = graph
    self.limits = limits
  }

  /// Runs a query.
  ///
  /// - Throws: `CypherSyntaxError` where the query cannot be run at all, `CypherRuntimeError`
  ///   where it fails or reaches a limit.
  public func run(
    _ query: String, parameters: [String: CypherValue] = [:]
  ) throws -> QueryResult {
    for value in parameters.values where value.size(limit: limits.values) == nil {
      throw Budget.memoryError(limits.values)
    }
    let parsed = try CypherParser.parse(query)
    var binder = QueryBinder(parsed, graph: graph, parameters: parameters)
    let bound = try binder.bind(parsed)
    var result: QueryResult
    do {
      result = try self.result(of: bound, slots: binder.slotCount, over: graph)
    } catch let error as CypherRuntimeError {
      throw error.placed(in: parsed.source)
    }
    result.unknown = binder.unknown
    return result
  }

  /// The plan of a query, without running it; parameters need no values.
  ///
  /// - Throws: `CypherSyntaxError`.
  public func plan(_ query: String) throws -> QueryPlan {
    let parsed = try CypherParser.parse(query)
    var binder = QueryBinder(parsed, graph: graph, parameters: nil)
    let bound = try binder.bind(parsed)
    return QueryPlan(bound.plan, columns: bound.columns.map(\.name))
  }

  private func result(
    of query: QueryBinder.BoundQuery, slots: Int, over graph: some PropertyGraph
  ) throws -> QueryResult {
    let executor = Executor(
      graph: graph, slots: slots, limits: limits, clock: StatementClock())
    let columns = query.columns.map(\.slot)
    var rows: [[CypherValue]] = []
    _ = try executor.run(query.plan) {
      guard rows.count < limits.rows else { throw Budget.rowError(limits.rows) }
      let row = try columns.map { try executor.checkedResult(executor.slots[$0]) }
      rows.append(row)
      return true
    }
    return QueryResult(columns: query.columns.map(\.name), rows: rows)
  }
}

/// The rows of a query.
public struct QueryResult: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows, each with a value for every column.
  public let rows: [[CypherValue]]
  /// What the query names that the graph does not have: no error, but often a slip.
  public internal(set) var unknown: [UnknownName] = []
}

/// A label or relationship type that a query names and a graph does not have.
public enum UnknownName: Hashable, Sendable {
  /// A label of nodes.
  case label(String)
  /// A type of relationships.
  case type(String)
}
