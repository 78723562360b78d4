internal import TextCore

extension CypherParser {
  mutating func query() throws -> CypherQuery {
    let start = current.span.start
    var parts = [try singleQuery()]
    var unionAll: [Bool] = []
    while isKeyword("UNION") {
      let union = advance()
      let all = accept(keyword: "ALL")
      if let first = unionAll.first, first != all {
        throw failure(
          .invalidClauseComposition, "UNION and UNION ALL cannot be mixed", at: union.span)
      }
      unionAll.append(all)
      parts.append(try singleQuery())
    }
    return CypherQuery(
      parts: parts, unionAll: unionAll, span: SourceSpan(start, max(start, lastEnd)),
      source: source, depth: parts.flatMap(\.clauses).map(\.depth).max() ?? 0)
  }

  private mutating func singleQuery() throws -> CypherSingleQuery {
    let start = current.span.start
    var clauses: [CypherClause] = []
    while true {
      try count(&clauseCount, "clauses")
      switch current.keyword {
      case "MATCH", "OPTIONAL":
        clauses.append(.match(try match()))
      case "UNWIND":
        advance()
        let list = try expression()
        try expect(keyword: "AS")
        clauses.append(.unwind(list, try variable()))
      case "WITH":
        clauses.append(.with(try projection()))
      case "RETURN":
        clauses.append(.return(try projection()))
        return CypherSingleQuery(clauses: clauses, span: SourceSpan(start, lastEnd))
      default:
        // In `exists { … }` the rows do not matter, so RETURN may be left out.
        guard insideSubquery, isSymbol("}"), !clauses.isEmpty else {
          throw misplacedClause(after: clauses)
        }
        return CypherSingleQuery(clauses: clauses, span: SourceSpan(start, lastEnd))
      }
    }
  }

  /// Counts a part of which a query can have only so many, as each nests in those before it.
  func count(_ parts: inout Int, _ what: String) throws {
    parts += 1
    guard parts <= Self.partLimit else {
      throw failure(.tooDeep, "the query has more than \(Self.partLimit) \(what)")
    }
  }

  /// The error for what stands where a clause must begin.
  private func misplacedClause(after clauses: [CypherClause]) -> CypherSyntaxError {
    let keyword = current.keyword
    if Self.writingClauses.contains(keyword) {
      return failure(
        insideSubquery ? .invalidClauseComposition : .unsupportedClause,
        "\(keyword) is refused: this is a read-only query, of MATCH, OPTIONAL MATCH, UNWIND,"
          + " WITH and RETURN")
    }
    if keyword == "CALL" || keyword == "LOAD" {
      return failure(
        .unsupportedClause, "\(keyword) is refused: procedures and files cannot be reached")
    }
    if keyword == "WHERE" {
      return unexpected("MATCH or WITH before WHERE", .invalidClauseComposition)
    }
    if clauses.isEmpty { return unexpected("MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN") }
    return unexpected("another clause, or RETURN to end the query")
  }

  static let writingClauses: Set<String> = [
    "CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP",
  ]

  /// Whether a clause begins here, allowed or not.
  var isClauseStart: Bool {
    ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL", "LOAD"].contains(current.keyword)
      || Self.writingClauses.contains(current.keyword)
  }

  private mutating func match() throws -> CypherMatch {
    let start = current.span.start
    let optional = accept(keyword: "OPTIONAL")
    try expect(keyword: "MATCH")
    let patterns = try patterns()
    let predicate = try wherePredicate()
    return CypherMatch(
      optional: optional, patterns: patterns, predicate: predicate,
      span: SourceSpan(start, lastEnd))
  }

  mutating func wherePredicate() throws -> CypherExpression? {
    guard accept(keyword: "WHERE") else { return nil }
    return try expression()
  }

  private mutating func projection() throws -> CypherProjection {
    let start = current.span.start
    let isWith = advance().keyword == "WITH"
    let distinct = accept(keyword: "DISTINCT")
    var all = false
    var items: [CypherProjectionItem] = []
    if isSymbol("*") {
      advance()
      all = true
      while accept(symbol: ",") { items.append(try item()) }
    } else {
      repeat { items.append(try item()) } while accept(symbol: ",")
    }
    var order: [CypherSortKey] = []
    if accept(keyword: "ORDER") {
      try expect(keyword: "BY")
      repeat { order.append(try sortKey()) } while accept(symbol: ",")
    }
    let skip = accept(keyword: "SKIP") ? try expression() : nil
    let limit = accept(keyword: "LIMIT") ? try expression() : nil
    let predicate = isWith ? try wherePredicate() : nil
    return CypherProjection(
      distinct: distinct, all: all, items: items, order: order, skip: skip, limit: limit,
      predicate: predicate, span: SourceSpan(start, lastEnd))
  }

  private mutating func item() throws -> CypherProjectionItem {
    let start = current.span.start
    let value = try expression()
    let span = SourceSpan(start, lastEnd)
    let alias = accept(keyword: "AS") ? try variable("a name after AS") : nil
    return CypherProjectionItem(expression: value, alias: alias, span: span)
  }

  private mutating func sortKey() throws -> CypherSortKey {
    let value = try expression()
    if accept(keyword: "DESC") || accept(keyword: "DESCENDING") {
      return CypherSortKey(expression: value, descending: true)
    }
    if !accept(keyword: "ASC") { _ = accept(keyword: "ASCENDING") }
    return CypherSortKey(expression: value, descending: false)
  }
}

extension CypherClause {
  /// The height of the deepest expression inside.
  var depth: Int {
    switch self {
    case .match(let match):
      return (match.patterns.map(\.depth) + [match.predicate?.depth ?? 0]).max() ?? 0
    case .unwind(let list, _):
      return list.depth
    case .with(let projection), .return(let projection):
      let all =
        projection.items.map(\.expression) + projection.order.map(\.expression)
        + [projection.skip, projection.limit, projection.predicate].compactMap(\.self)
      return all.map(\.depth).max() ?? 0
    }
  }
}
