public import TextCore

/// A read-only query: one or more parts joined by `UNION`.
public struct CypherQuery: Sendable {
  /// The parts.
  public let parts: [CypherSingleQuery]
  /// For each part after the first, whether it was joined by `UNION ALL`.
  public let unionAll: [Bool]
  /// Where it stands, in bytes of the query text.
  public let span: SourceSpan
  /// The text as UTF-8.
  public let source: [UInt8]
  /// The height of the deepest expression inside.
  let depth: Int

  /// The text of a stretch of the query.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: source[span.start..<span.end], as: UTF8.self)
  }
}

/// A chain of clauses.
public struct CypherSingleQuery: Sendable {
  /// The clauses in order.
  public let clauses: [CypherClause]
  /// Where it stands, in bytes of the query text.
  public let span: SourceSpan
}

/// One clause.
public enum CypherClause: Sendable {
  /// `[OPTIONAL] MATCH patterns [WHERE predicate]`.
  case match(CypherMatch)
  /// `UNWIND list AS variable`.
  case unwind(CypherExpression, CypherName)
  /// `WITH …`.
  case with(CypherProjection)
  /// `RETURN …`.
  case `return`(CypherProjection)
}

/// `[OPTIONAL] MATCH patterns [WHERE predicate]`.
public struct CypherMatch: Sendable {
  /// Whether rows without a match are kept.
  public let optional: Bool
  /// The patterns.
  public let patterns: [CypherPathPattern]
  /// The predicate.
  public let predicate: CypherExpression?
  /// Where it stands, in bytes of the query text.
  public let span: SourceSpan
}

/// What `WITH` and `RETURN` have in common.
public struct CypherProjection: Sendable {
  /// Whether equal rows are given once.
  public let distinct: Bool
  /// Whether all variables in scope are projected, `*`.
  public let all: Bool
  /// The items after `*`.
  public let items: [CypherProjectionItem]
  /// The sort keys, most significant first.
  public let order: [CypherSortKey]
  /// The number of rows to leave out.
  public let skip: CypherExpression?
  /// The greatest number of rows.
  public let limit: CypherExpression?
  /// The predicate of `WITH … WHERE`.
  public let predicate: CypherExpression?
  /// Where it stands, in bytes of the query text.
  public let span: SourceSpan
}

/// One column of a projection.
public struct CypherProjectionItem: Sendable {
  /// The value.
  public let expression: CypherExpression
  /// The name after `AS`.
  public let alias: CypherName?
  /// Where the value stands with brackets around it, in bytes of the query text.
  public let span: SourceSpan
}

/// One sort key.
public struct CypherSortKey: Sendable {
  /// The value to sort by.
  public let expression: CypherExpression
  /// Whether greater values come first.
  public let descending: Bool
}
