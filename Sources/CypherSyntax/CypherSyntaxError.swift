public import TextCore

/// Why a query cannot be run at all, and where in its text.
public struct CypherSyntaxError: Error, Hashable, Sendable {
  /// What is wrong, in the words of the openCypher compatibility kit.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A token where the grammar allows another.
    case unexpectedSyntax = "UnexpectedSyntax"
    /// A clause that writes, loads or calls a procedure.
    case unsupportedClause = "UnsupportedClause"
    /// Brackets or operators nested too deeply.
    case tooDeep = "TooDeep"
    /// A number that is written wrongly.
    case invalidNumberLiteral = "InvalidNumberLiteral"
    /// An integer outside 64 bits.
    case integerOverflow = "IntegerOverflow"
    /// A number outside the range of a double.
    case floatingPointOverflow = "FloatingPointOverflow"
    /// A `\u` escape without four hexadecimal digits.
    case invalidUnicodeLiteral = "InvalidUnicodeLiteral"
    /// A character that no token starts with.
    case invalidUnicodeCharacter = "InvalidUnicodeCharacter"
    /// A parameter where only a literal may stand.
    case invalidParameterUse = "InvalidParameterUse"
    /// A relationship pattern with an impossible length.
    case invalidRelationshipPattern = "InvalidRelationshipPattern"
    /// A name that nothing introduced.
    case undefinedVariable = "UndefinedVariable"
    /// A name introduced twice where once is allowed.
    case variableAlreadyBound = "VariableAlreadyBound"
    /// A name used for two kinds of thing.
    case variableTypeConflict = "VariableTypeConflict"
    /// The same relationship asked for twice in one pattern.
    case relationshipUniquenessViolation = "RelationshipUniquenessViolation"
    /// An argument of an impossible type.
    case invalidArgumentType = "InvalidArgumentType"
    /// Too few or too many arguments.
    case invalidNumberOfArguments = "InvalidNumberOfArguments"
    /// A function that does not exist.
    case unknownFunction = "UnknownFunction"
    /// An aggregate where rows are not grouped.
    case invalidAggregation = "InvalidAggregation"
    /// An aggregate inside an aggregate.
    case nestedAggregation = "NestedAggregation"
    /// A mixture of aggregates and expressions that are not grouping keys.
    case ambiguousAggregationExpression = "AmbiguousAggregationExpression"
    /// An expression whose value changes where a constant is needed.
    case nonConstantExpression = "NonConstantExpression"
    /// A negative `SKIP` or `LIMIT`.
    case negativeIntegerArgument = "NegativeIntegerArgument"
    /// Two columns with one name.
    case columnNameConflict = "ColumnNameConflict"
    /// An expression in `WITH` that needs `AS`.
    case noExpressionAlias = "NoExpressionAlias"
    /// `*` with nothing in scope.
    case noVariablesInScope = "NoVariablesInScope"
    /// Parts of a union with different columns.
    case differentColumnsInUnion = "DifferentColumnsInUnion"
    /// Clauses that cannot follow one another.
    case invalidClauseComposition = "InvalidClauseComposition"
    /// A parameter that was not given.
    case missingParameter = "MissingParameter"
  }

  /// What is wrong.
  public let kind: Kind
  /// What was expected or is wrong: lower case, no full stop.
  public let message: String
  /// The 1-based line.
  public let line: Int
  /// The 1-based column, in characters.
  public let column: Int
  /// The text of the line.
  public let sourceLine: String

  /// Makes an error about a stretch of a query.
  ///
  /// - Complexity: linear in the length of the query.
  public init(_ kind: Kind, _ message: String, at span: SourceSpan, in source: [UInt8]) {
    self.kind = kind
    self.message = message
    let offset = min(max(span.start, 0), source.count)
    var line = 1
    var start = 0
    for index in 0..<offset where source[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    var end = offset
    while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
    self.line = line
    column = String(decoding: source[start..<offset], as: UTF8.self).count + 1
    sourceLine = String(decoding: source[start..<end], as: UTF8.self)
  }

  /// The line with a caret under the place, shortened around it where the line is long.
  public var excerpt: String {
    let width = 100
    let characters = Array(sourceLine)
    let place = min(column - 1, characters.count)
    let start = characters.count <= width ? 0 : max(0, place - width / 2)
    let end = min(characters.count, start + width)
    let shown = String(characters[start..<end].map { $0 == "\t" || $0 == "\r" ? " " : $0 })
    let lead = start > 0 ? "…" : ""
    let tail = end < characters.count ? "…" : ""
    let gap = String(repeating: " ", count: place - start + lead.count)
    return "\(lead)\(shown)\(tail)\n\(gap)^"
  }
}

extension CypherSyntaxError: CustomStringConvertible {
  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}
