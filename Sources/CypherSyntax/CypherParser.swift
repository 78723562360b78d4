internal import TextCore

/// Reads openCypher queries that only read.
///
/// A recursive descent over tokens. Nesting and the height of expressions are limited, so that
/// no text can exhaust the stack of whoever parses or walks the tree.
public struct CypherParser {
  /// Brackets and prefixes open at once: a hundred in what stands around them, and some.
  static let nestingLimit = 120
  /// The height of an expression, which a long chain of operators can raise without brackets.
  static let depthLimit = 250
  /// Clauses in a query, and nodes and relationships in one clause.
  static let partLimit = 100

  let source: [UInt8]
  let tokens: [Token]
  var position = 0
  var nesting = 0
  var clauseCount = 0
  var patternPartCount = 0
  /// Whether a subquery is being read, in which writing is an error of composition.
  var insideSubquery = false
  /// Whether `$parameter` may stand for the properties of a pattern.
  var allowsParameterProperties = false

  init(_ source: [UInt8]) throws {
    self.source = source
    tokens = try Lexer.tokens(of: source)
  }

  /// Parses a whole query.
  ///
  /// - Throws: `CypherSyntaxError`.
  public static func parse(_ text: String) throws -> CypherQuery {
    var parser = try CypherParser(Array(text.utf8))
    let query = try parser.query()
    _ = parser.accept(symbol: ";")
    guard parser.current.kind == .end else {
      if parser.current.keyword == "RETURN" || parser.isClauseStart {
        throw parser.failure(
          .invalidClauseComposition, "nothing can follow RETURN but UNION or the end of the query")
      }
      throw parser.unexpected("a clause or the end of the query")
    }
    return query
  }

  /// Parses a comma-separated list of path patterns, as `CREATE` has them.
  ///
  /// - Throws: `CypherSyntaxError`.
  public static func parsePatterns(_ text: String) throws -> [CypherPathPattern] {
    var parser = try CypherParser(Array(text.utf8))
    parser.allowsParameterProperties = true
    let patterns = try parser.patterns()
    guard parser.current.kind == .end else { throw parser.unexpected("',' or the end") }
    return patterns
  }
}

// Tokens and errors.
extension CypherParser {
  var current: Token { tokens[position] }

  func peek(_ offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  /// The end of the last token read.
  var lastEnd: Int { position > 0 ? tokens[position - 1].span.end : 0 }

  @discardableResult
  mutating func advance() -> Token {
    let token = current
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  func failure(
    _ kind: CypherSyntaxError.Kind, _ message: String, at span: SourceSpan? = nil
  ) -> CypherSyntaxError {
    CypherSyntaxError(kind, message, at: span ?? current.span, in: source)
  }

  func unexpected(
    _ expected: String, _ kind: CypherSyntaxError.Kind = .unexpectedSyntax
  ) -> CypherSyntaxError {
    failure(kind, "expected \(expected), found \(current.display)")
  }

  func isSymbol(_ symbol: String, _ offset: Int = 0) -> Bool {
    let token = peek(offset)
    return token.kind == .symbol && token.text == symbol
  }

  func isKeyword(_ keyword: String, _ offset: Int = 0) -> Bool {
    peek(offset).keyword == keyword
  }

  mutating func accept(symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func accept(keyword: String) -> Bool {
    guard isKeyword(keyword) else { return false }
    advance()
    return true
  }

  mutating func expect(
    symbol: String, _ kind: CypherSyntaxError.Kind = .unexpectedSyntax
  ) throws {
    guard accept(symbol: symbol) else { throw unexpected("'\(symbol)'", kind) }
  }

  mutating func expect(keyword: String) throws {
    guard accept(keyword: keyword) else { throw unexpected(keyword) }
  }

  /// A label, type, property key or alias: any word.
  mutating func name(_ what: String) throws -> CypherName {
    guard current.kind == .word || current.kind == .quotedName else { throw unexpected(what) }
    let token = advance()
    return CypherName(text: token.text, span: token.span)
  }

  /// A variable: any word that no clause or operator needs.
  mutating func variable(_ what: String = "a variable") throws -> CypherName {
    guard isName() else { throw unexpected(what) }
    return try name(what)
  }

  /// Whether a token can be a variable.
  func isName(_ offset: Int = 0) -> Bool {
    let token = peek(offset)
    return token.kind == .quotedName
      || token.kind == .word && !Self.reserved.contains(token.keyword)
  }

  /// Runs a nested rule, counting the nesting.
  mutating func nested<T>(_ rule: (inout CypherParser) throws -> T) throws -> T {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.nestingLimit else {
      throw failure(.tooDeep, "nested more than \(Self.nestingLimit) deep")
    }
    return try rule(&self)
  }

  static let reserved: Set<String> = [
    "AND", "AS", "CASE", "CONTAINS", "CREATE", "DELETE", "DETACH", "DISTINCT", "ELSE", "END",
    "ENDS", "FALSE", "IN", "IS", "LIMIT", "MATCH", "MERGE", "NOT", "NULL", "OPTIONAL", "OR",
    "ORDER", "REMOVE", "RETURN", "SET", "SKIP", "STARTS", "THEN", "TRUE", "UNION", "UNWIND",
    "WHEN", "WHERE", "WITH", "XOR",
  ]
}
