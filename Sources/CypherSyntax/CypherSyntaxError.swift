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
  /// Where.
  public let place: QueryPlace

  /// Makes an error about a stretch of a query.
  ///
  /// - Complexity: linear in the length of the query.
  public init(_ kind: Kind, _ message: String, at span: SourceSpan, in source: [UInt8]) {
    self.kind = kind
    self.message = message
    place = QueryPlace(byte: span.start, in: source)
  }

  /// The 1-based line.
  public var line: Int { place.line }
  /// The 1-based column, in characters.
  public var column: Int { place.column }
  /// The line with a caret under the place, shortened around it where the line is long.
  public var excerpt: String { place.excerpt }
}

extension CypherSyntaxError: CustomStringConvertible {
  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}
