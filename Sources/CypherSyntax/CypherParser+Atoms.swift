internal import TextCore

extension CypherParser {
  /// The smallest expressions.
  mutating func atom() throws -> CypherExpression {
    let token = current
    let start = token.span.start
    switch token.kind {
    case .integer:
      let value = try integer(negative: false)
      return try make(.integer(value), from: start)
    case .float:
      advance()
      guard let value = Double(token.text), value.isFinite else {
        throw failure(
          .floatingPointOverflow, "the number is outside the range of a double", at: token.span)
      }
      return try make(.float(value), from: start)
    case .string:
      advance()
      return try make(.string(token.text), from: start)
    case .quotedName:
      return try nameAtom()
    case .word:
      return try wordAtom()
    case .malformedNumber:
      throw failure(.invalidNumberLiteral, "the number \(token.display) is not well written")
    case .symbol:
      return try symbolAtom()
    case .end:
      throw unexpected("an expression")
    }
  }

  /// An integer of the current token, in base 10, 8 or 16.
  mutating func integer(negative: Bool) throws -> Int64 {
    let token = advance()
    var digits = token.text[...]
    var radix = 10
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") { radix = 16 }
    if digits.hasPrefix("0o") || digits.hasPrefix("0O") { radix = 8 }
    if radix != 10 { digits = digits.dropFirst(2) }
    guard let value = Int64((negative ? "-" : "") + digits, radix: radix) else {
      throw failure(.integerOverflow, "the integer does not fit in 64 bits", at: token.span)
    }
    return value
  }

  private mutating func symbolAtom() throws -> CypherExpression {
    let start = current.span.start
    switch current.text {
    case "$":
      advance()
      if current.kind == .integer {
        let digits = advance().text
        return try make(.parameter(digits), from: start)
      }
      let name = try name("the name of a parameter").text
      return try make(.parameter(name), from: start)
    case "{":
      let entries = try mapEntries()
      return try make(.map(entries), from: start, over: entries.map(\.value.depth))
    case "[":
      return try bracketAtom()
    case "(":
      if startsRelationshipPath() { return try patternAtom() }
      advance()
      let inner = try expression()
      try expect(symbol: ")")
      return inner
    default:
      throw unexpected("an expression")
    }
  }

  private mutating func patternAtom() throws -> CypherExpression {
    let start = current.span.start
    let path = try nested { try $0.anonymousPattern() }
    return try make(.pattern(path), from: start, over: path.depth)
  }

  mutating func mapEntries() throws -> [(key: String, value: CypherExpression)] {
    try expect(symbol: "{")
    var entries: [(key: String, value: CypherExpression)] = []
    if accept(symbol: "}") { return entries }
    repeat {
      let key = try name("a key").text
      try expect(symbol: ":")
      entries.append((key, try expression()))
    } while accept(symbol: ",")
    try expect(symbol: "}")
    return entries
  }

  /// A list, a list comprehension or a pattern comprehension.
  private mutating func bracketAtom() throws -> CypherExpression {
    let start = current.span.start
    advance()
    if isName(), isKeyword("IN", 1) { return try listComprehension(from: start) }
    let named = isName() && isSymbol("=", 1)
    if startsRelationshipPath(named ? 2 : 0) {
      return try patternComprehension(from: start)
    }
    var items: [CypherExpression] = []
    if !isSymbol("]") {
      repeat { items.append(try expression()) } while accept(symbol: ",")
    }
    guard accept(symbol: "]") else { throw unexpected("',' or ']'") }
    return try make(.list(items), from: start, over: items.map(\.depth))
  }

  private mutating func listComprehension(from start: Int) throws -> CypherExpression {
    let variable = try variable()
    advance()
    let list = try expression()
    let filter = try wherePredicate()
    let projection = accept(symbol: "|") ? try expression() : nil
    try expect(symbol: "]")
    return try make(
      .listComprehension(variable, list, filter: filter, projection: projection), from: start,
      over: list.depth, filter?.depth ?? 0, projection?.depth ?? 0)
  }

  private mutating func patternComprehension(from start: Int) throws -> CypherExpression {
    let path = try nested { try $0.pattern() }
    let filter = try wherePredicate()
    try expect(symbol: "|")
    let projection = try expression()
    try expect(symbol: "]")
    return try make(
      .patternComprehension(path, filter: filter, projection: projection), from: start,
      over: path.depth, filter?.depth ?? 0, projection.depth)
  }

  private mutating func wordAtom() throws -> CypherExpression {
    let start = current.span.start
    let keyword = current.keyword
    switch keyword {
    case "TRUE", "FALSE":
      advance()
      return try make(.boolean(keyword == "TRUE"), from: start)
    case "NULL":
      advance()
      return try make(.null, from: start)
    case "CASE":
      return try caseAtom()
    case "EXISTS" where isSymbol("{", 1):
      return try existsAtom()
    case "COUNT" where isSymbol("(", 1) && isSymbol("*", 2):
      for _ in 0..<3 { advance() }
      try expect(symbol: ")")
      return try make(.countRows, from: start)
    case "ALL", "ANY", "NONE", "SINGLE":
      if isSymbol("(", 1), isName(2), isKeyword("IN", 3) { return try quantifierAtom() }
    case "REDUCE" where isSymbol("(", 1):
      return try reduceAtom()
    case "SHORTESTPATH" where isSymbol("(", 1), "ALLSHORTESTPATHS" where isSymbol("(", 1):
      return try patternAtom()
    default:
      break
    }
    return try nameAtom()
  }

  /// A variable, a function call or a map projection.
  private mutating func nameAtom() throws -> CypherExpression {
    let start = current.span.start
    var last = 0
    while isSymbol(".", last + 1), peek(last + 2).kind == .word { last += 2 }
    if current.kind == .word, isSymbol("(", last + 1) { return try call(parts: last / 2 + 1) }
    let variable = try variable("an expression")
    if isSymbol("{") { return try mapProjection(variable, from: start) }
    return try make(.variable(variable.text), from: start)
  }

  private mutating func call(parts: Int) throws -> CypherExpression {
    let start = current.span.start
    var text = advance().text
    for _ in 1..<max(parts, 1) {
      advance()
      text += "." + advance().text
    }
    let name = CypherName(text: text, span: SourceSpan(start, lastEnd))
    try expect(symbol: "(")
    let distinct = accept(keyword: "DISTINCT")
    var arguments: [CypherExpression] = []
    if !isSymbol(")") {
      repeat { arguments.append(try expression()) } while accept(symbol: ",")
    }
    guard accept(symbol: ")") else { throw unexpected("',' or ')'") }
    return try make(
      .call(name, distinct: distinct, arguments), from: start, over: arguments.map(\.depth))
  }

  private mutating func mapProjection(
    _ variable: CypherName, from start: Int
  ) throws -> CypherExpression {
    advance()
    var items: [CypherMapProjectionItem] = []
    var depths: [Int] = []
    while !isSymbol("}") {
      if accept(symbol: ".") {
        items.append(accept(symbol: "*") ? .allProperties : .property(try name("a key").text))
      } else if isSymbol(":", 1) {
        let key = try name("a key").text
        advance()
        let value = try expression()
        depths.append(value.depth)
        items.append(.entry(key, value))
      } else {
        items.append(.variable(try self.variable("a key or a variable")))
      }
      guard accept(symbol: ",") else { break }
    }
    try expect(symbol: "}")
    return try make(.mapProjection(variable, items), from: start, over: depths)
  }

  private mutating func caseAtom() throws -> CypherExpression {
    let start = current.span.start
    advance()
    let subject = isKeyword("WHEN") ? nil : try expression()
    var branches: [(when: CypherExpression, then: CypherExpression)] = []
    while accept(keyword: "WHEN") {
      let condition = try expression()
      try expect(keyword: "THEN")
      branches.append((condition, try expression()))
    }
    guard !branches.isEmpty else { throw unexpected("WHEN") }
    let otherwise = accept(keyword: "ELSE") ? try expression() : nil
    try expect(keyword: "END")
    return try make(
      .caseWhen(subject, branches, otherwise), from: start,
      over: branches.flatMap { [$0.when.depth, $0.then.depth] }
        + [subject?.depth ?? 0, otherwise?.depth ?? 0])
  }

  private mutating func quantifierAtom() throws -> CypherExpression {
    let start = current.span.start
    let word = advance().text.lowercased()
    guard let quantifier = CypherQuantifier(rawValue: word) else { throw unexpected("all, any") }
    try expect(symbol: "(")
    let variable = try variable()
    try expect(keyword: "IN")
    let list = try expression()
    guard let predicate = try wherePredicate() else { throw unexpected("WHERE") }
    try expect(symbol: ")")
    return try make(
      .quantifier(quantifier, variable, list, predicate), from: start,
      over: list.depth, predicate.depth)
  }

  private mutating func reduceAtom() throws -> CypherExpression {
    let start = current.span.start
    advance()
    try expect(symbol: "(")
    let total = try variable()
    try expect(symbol: "=")
    let initial = try expression()
    try expect(symbol: ",")
    let variable = try variable()
    try expect(keyword: "IN")
    let list = try expression()
    try expect(symbol: "|")
    let body = try expression()
    try expect(symbol: ")")
    return try make(
      .reduce(total, initial, variable, list, body: body), from: start,
      over: initial.depth, list.depth, body.depth)
  }

  /// `exists { pattern WHERE … }`, or `exists { query }`.
  private mutating func existsAtom() throws -> CypherExpression {
    let start = current.span.start
    advance()
    advance()
    let outer = insideSubquery
    insideSubquery = true
    defer { insideSubquery = outer }
    let inner: CypherQuery
    if isSymbol("(") || isName() && isSymbol("=", 1) {
      inner = try nested { try $0.patternQuery() }
    } else {
      inner = try nested { try $0.query() }
    }
    try expect(symbol: "}")
    return try make(.exists(inner), from: start, over: inner.depth)
  }

  /// A bare pattern, as the query that matches it.
  private mutating func patternQuery() throws -> CypherQuery {
    let start = current.span.start
    let patterns = try patterns()
    let predicate = try wherePredicate()
    let span = SourceSpan(start, lastEnd)
    let match = CypherClause.match(
      CypherMatch(optional: false, patterns: patterns, predicate: predicate, span: span))
    return CypherQuery(
      parts: [CypherSingleQuery(clauses: [match], span: span)], unionAll: [], span: span,
      source: source, depth: match.depth)
  }
}
