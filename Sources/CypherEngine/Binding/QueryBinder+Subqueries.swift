internal import CypherSyntax
internal import TextCore

/// Patterns and queries inside expressions.
extension QueryBinder {
  /// Plans a pattern of which some names are known.
  private mutating func plan(
    _ path: CypherPathPattern, filter: CypherExpression?, mode: PatternMode
  ) throws -> PlanNode {
    let known = scope.slots
    var pattern = PatternGraph()
    try bind(path, into: &pattern, mode: mode)
    try bindProperties(of: &pattern)
    if let filter { try addFilter(filter, to: &pattern) }
    touched.formUnion(pattern.slots.intersection(known))
    return PatternPlanner(graph: graph, pattern: pattern, bound: known).plan(.argument)
  }

  /// Runs a rule that sees what patterns and subqueries see, and forgets the names it brings.
  private mutating func inside<T>(_ rule: (inout QueryBinder) throws -> T) throws -> T {
    let outer = scope
    let outerGrouping = grouping
    if let grouping { scope = grouping.visible(in: scope) }
    grouping = nil
    defer {
      scope = outer
      grouping = outerGrouping
    }
    return try rule(&self)
  }

  mutating func patternPredicate(_ path: CypherPathPattern) throws -> Typed {
    try inside { binder in
      (.exists(try binder.plan(path, filter: nil, mode: .predicate)), .boolean)
    }
  }

  /// A pattern where a value is wanted: only a shortest path is one.
  mutating func patternValue(
    _ path: CypherPathPattern, at span: SourceSpan
  ) throws -> Typed {
    guard path.selection != .all else {
      throw failure(
        .unexpectedSyntax,
        "a pattern is a predicate: it can stand in WHERE, or in exists() elsewhere", at: span)
    }
    let paths = try inside { try $0.collectedPaths(path) }
    if path.selection == .allShortest { return (paths, .list(.path)) }
    return (.call(.head, [paths]), .path)
  }

  private mutating func collectedPaths(_ path: CypherPathPattern) throws -> BoundExpression {
    let known = scope.slots
    var pattern = PatternGraph()
    try bind(path, into: &pattern, mode: .predicate)
    try bindProperties(of: &pattern)
    touched.formUnion(pattern.slots.intersection(known))
    let slot = newSlot()
    pattern.paths.append(
      PatternGraph.Path(
        slot: slot, nodes: pattern.relationships.prefix(1).flatMap { [$0.left, $0.right] },
        relationships: pattern.relationships.map(\.slot)))
    let plan = PatternPlanner(graph: graph, pattern: pattern, bound: known).plan(.argument)
    return .collect(plan, .slot(slot))
  }

  mutating func patternComprehension(
    _ path: CypherPathPattern, _ filter: CypherExpression?, _ projection: CypherExpression
  ) throws -> Typed {
    try inside { binder in
      let plan = try binder.plan(path, filter: filter, mode: .comprehension)
      let (value, type) = try binder.expression(projection)
      return (.collect(plan, value), .list(type))
    }
  }

  mutating func exists(_ query: CypherQuery) throws -> Typed {
    try inside { binder in
      binder.touched.formUnion(binder.scope.slots)
      return (.exists(try binder.bind(query).plan), .boolean)
    }
  }
}
