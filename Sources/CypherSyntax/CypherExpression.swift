public import TextCore

/// A name as written, with its place.
public struct CypherName: Sendable {
  /// The name, without backquotes.
  public let text: String
  /// Where it stands, in bytes of the query.
  public let span: SourceSpan
}

/// An expression, with its place in the query.
public struct CypherExpression: Sendable {
  /// What the expression is.
  public let node: Node
  /// Where it stands, in bytes of the query.
  public let span: SourceSpan
  /// The height of the tree, kept below a limit so that recursion is safe.
  let depth: Int

  /// The kinds of expressions.
  public indirect enum Node: Sendable {
    /// The value `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// An integer.
    case integer(Int64)
    /// A floating-point number.
    case float(Double)
    /// A string.
    case string(String)
    /// `$name`.
    case parameter(String)
    /// A variable.
    case variable(String)
    /// `subject.key`.
    case property(CypherExpression, key: String)
    /// `subject:Label:Label`.
    case hasLabels(CypherExpression, [String])
    /// `subject[index]`.
    case index(CypherExpression, CypherExpression)
    /// `subject[from..to]`.
    case slice(CypherExpression, from: CypherExpression?, to: CypherExpression?)
    /// An operator before its operand.
    case unary(CypherUnaryOperator, CypherExpression)
    /// An operator between two operands.
    case binary(CypherBinaryOperator, CypherExpression, CypherExpression)
    /// Two or more operands compared in a chain, `a < b <= c`.
    case comparison(CypherExpression, [(CypherComparison, CypherExpression)])
    /// `IS NULL` or `IS NOT NULL`.
    case isNull(CypherExpression, negated: Bool)
    /// `[a, b]`.
    case list([CypherExpression])
    /// `{key: value}`.
    case map([(key: String, value: CypherExpression)])
    /// `variable {.key, key: value, .*}`.
    case mapProjection(CypherName, [CypherMapProjectionItem])
    /// `name(arguments)`.
    case call(CypherName, distinct: Bool, [CypherExpression])
    /// `count(*)`.
    case countRows
    /// `CASE subject WHEN … THEN … ELSE … END`.
    case caseWhen(
      CypherExpression?, [(when: CypherExpression, then: CypherExpression)], CypherExpression?)
    /// `[x IN list WHERE … | …]`.
    case listComprehension(
      CypherName, CypherExpression, filter: CypherExpression?, projection: CypherExpression?)
    /// `[(a)-->(b) WHERE … | …]`.
    case patternComprehension(
      CypherPathPattern, filter: CypherExpression?, projection: CypherExpression)
    /// `all(x IN list WHERE …)` and its kin.
    case quantifier(CypherQuantifier, CypherName, CypherExpression, CypherExpression)
    /// `reduce(total = start, x IN list | …)`.
    case reduce(
      CypherName, CypherExpression, CypherName, CypherExpression, body: CypherExpression)
    /// A pattern as a predicate.
    case pattern(CypherPathPattern)
    /// `exists { … }`.
    case exists(CypherQuery)
  }
}

/// An operator before its operand.
public enum CypherUnaryOperator: String, Sendable {
  /// Logical negation.
  case not = "NOT"
  /// Arithmetic negation.
  case minus = "-"
  /// No change, for numbers.
  case plus = "+"
}

/// An operator between two operands.
public enum CypherBinaryOperator: String, Sendable {
  /// Three-valued disjunction.
  case or = "OR"
  /// Three-valued exclusive disjunction.
  case xor = "XOR"
  /// Three-valued conjunction.
  case and = "AND"
  /// Addition and concatenation.
  case add = "+"
  /// Subtraction.
  case subtract = "-"
  /// Multiplication.
  case multiply = "*"
  /// Division.
  case divide = "/"
  /// The rest of a division.
  case modulo = "%"
  /// Exponentiation.
  case power = "^"
  /// Membership in a list.
  case contained = "IN"
  /// A string's prefix.
  case startsWith = "STARTS WITH"
  /// A string's suffix.
  case endsWith = "ENDS WITH"
  /// A string's part.
  case contains = "CONTAINS"
  /// A regular expression.
  case matches = "=~"
}

/// A comparison.
public enum CypherComparison: String, Sendable {
  /// Equality.
  case equal = "="
  /// Inequality.
  case notEqual = "<>"
  /// Smaller than.
  case less = "<"
  /// Smaller or equal.
  case lessOrEqual = "<="
  /// Greater than.
  case greater = ">"
  /// Greater or equal.
  case greaterOrEqual = ">="
}

/// A predicate over the elements of a list.
public enum CypherQuantifier: String, Sendable {
  /// Every element.
  case all
  /// At least one element.
  case any
  /// No element.
  case none
  /// Exactly one element.
  case single
}

/// One item of a map projection.
public enum CypherMapProjectionItem: Sendable {
  /// `.key`.
  case property(String)
  /// `.*`.
  case allProperties
  /// `key: value`.
  case entry(String, CypherExpression)
  /// `variable`.
  case variable(CypherName)
}
