internal import TextCore

extension CypherParser {
  /// How tightly operators bind; a greater level binds more tightly.
  private enum Level {
    static let or = 1
    static let xor = 2
    static let and = 3
    static let not = 4
    static let comparison = 5
    static let predicate = 6
    static let additive = 7
    static let multiplicative = 8
    static let power = 9
    static let sign = 10
  }

  /// Makes an expression, refusing one that is too high.
  func make(
    _ node: CypherExpression.Node, from start: Int, over depths: Int...
  ) throws -> CypherExpression {
    try make(node, from: start, over: depths)
  }

  func make(
    _ node: CypherExpression.Node, from start: Int, over depths: [Int]
  ) throws -> CypherExpression {
    let depth = (depths.max() ?? 0) + 1
    guard depth <= Self.depthLimit else { throw tooDeep }
    return CypherExpression(
      node: node, span: SourceSpan(start, max(start, lastEnd)), depth: depth)
  }

  private var tooDeep: CypherSyntaxError {
    failure(.tooDeep, "the expression has more than \(Self.depthLimit) levels")
  }

  mutating func expression() throws -> CypherExpression {
    try nested { try $0.expression(Level.or) }
  }

  /// An expression of operators that bind at least as tightly as `level`.
  private mutating func expression(_ level: Int) throws -> CypherExpression {
    let start = current.span.start
    var left = try prefixed()
    while let (binary, itsLevel) = binaryOperator(), itsLevel >= level {
      advance()
      let right = try nested { try $0.expression(itsLevel + 1) }
      left = try make(.binary(binary, left, right), from: start, over: left.depth, right.depth)
    }
    if level <= Level.predicate { left = try predicates(left, from: start) }
    if level <= Level.comparison { left = try comparisons(left, from: start) }
    guard level <= Level.and else { return left }
    while let (binary, itsLevel) = logicalOperator(), itsLevel >= level {
      var operands = [left]
      while let (next, _) = logicalOperator(), next == binary {
        advance()
        operands.append(try nested { try $0.expression(itsLevel + 1) })
      }
      left = try balanced(binary, operands[...], from: start)
    }
    return left
  }

  /// A chain of one logical operator as a low tree: grouping does not change what it says.
  private func balanced(
    _ operation: CypherBinaryOperator, _ operands: ArraySlice<CypherExpression>, from start: Int
  ) throws -> CypherExpression {
    if operands.count == 1, let only = operands.first { return only }
    let middle = operands.startIndex + operands.count / 2
    let left = try balanced(operation, operands[..<middle], from: start)
    let right = try balanced(operation, operands[middle...], from: operands[middle].span.start)
    let depth = max(left.depth, right.depth) + 1
    guard depth <= Self.depthLimit else { throw tooDeep }
    return CypherExpression(
      node: .binary(operation, left, right),
      span: SourceSpan(left.span.start, right.span.end), depth: depth)
  }

  private func logicalOperator() -> (CypherBinaryOperator, Int)? {
    switch current.keyword {
    case "OR": (.or, Level.or)
    case "XOR": (.xor, Level.xor)
    case "AND": (.and, Level.and)
    default: nil
    }
  }

  private func binaryOperator() -> (CypherBinaryOperator, Int)? {
    guard current.kind == .symbol else { return nil }
    switch current.text {
    case "+": return (.add, Level.additive)
    case "-": return (.subtract, Level.additive)
    case "*": return (.multiply, Level.multiplicative)
    case "/": return (.divide, Level.multiplicative)
    case "%": return (.modulo, Level.multiplicative)
    case "^": return (.power, Level.power)
    default: return nil
    }
  }

  /// `NOT`, a sign, or an operand.
  private mutating func prefixed() throws -> CypherExpression {
    let start = current.span.start
    if accept(keyword: "NOT") {
      let operand = try nested { try $0.expression(Level.not) }
      return try make(.unary(.not, operand), from: start, over: operand.depth)
    }
    guard isSymbol("-") || isSymbol("+") else { return try postfixed() }
    let minus = advance().text == "-"
    if minus, current.kind == .integer {
      let value = try integer(negative: true)
      return try postfixes(try make(.integer(value), from: start), from: start)
    }
    let operand = try nested { try $0.prefixed() }
    return try make(.unary(minus ? .minus : .plus, operand), from: start, over: operand.depth)
  }

  private mutating func comparisons(
    _ first: CypherExpression, from start: Int
  ) throws -> CypherExpression {
    var rest: [(CypherComparison, CypherExpression)] = []
    while current.kind == .symbol, let comparison = CypherComparison(rawValue: current.text) {
      advance()
      rest.append((comparison, try nested { try $0.expression(Level.predicate) }))
    }
    if rest.isEmpty { return first }
    // A chain of comparisons is evaluated as a chain of ANDs, each a level of its own.
    let depths = ([first.depth] + rest.map(\.1.depth)).map { $0 + rest.count }
    return try make(.comparison(first, rest), from: start, over: depths)
  }

  /// `IN`, `IS NULL` and the string predicates.
  private mutating func predicates(
    _ operand: CypherExpression, from start: Int
  ) throws -> CypherExpression {
    var left = operand
    while true {
      let binary: CypherBinaryOperator
      if accept(keyword: "IS") {
        let negated = accept(keyword: "NOT")
        try expect(keyword: "NULL")
        left = try make(.isNull(left, negated: negated), from: start, over: left.depth)
        continue
      } else if accept(keyword: "IN") {
        binary = .contained
      } else if accept(keyword: "STARTS") {
        try expect(keyword: "WITH")
        binary = .startsWith
      } else if accept(keyword: "ENDS") {
        try expect(keyword: "WITH")
        binary = .endsWith
      } else if accept(keyword: "CONTAINS") {
        binary = .contains
      } else if accept(symbol: "=~") {
        binary = .matches
      } else {
        return left
      }
      let right = try nested { try $0.expression(Level.additive) }
      left = try make(.binary(binary, left, right), from: start, over: left.depth, right.depth)
    }
  }

  private mutating func postfixed() throws -> CypherExpression {
    let start = current.span.start
    return try postfixes(try atom(), from: start)
  }

  /// Properties, labels, indices and slices after an operand.
  private mutating func postfixes(
    _ operand: CypherExpression, from start: Int
  ) throws -> CypherExpression {
    var left = operand
    while true {
      if isSymbol(".") {
        advance()
        let key = try name("a property key").text
        left = try make(.property(left, key: key), from: start, over: left.depth)
      } else if isSymbol(":") {
        var labels: [String] = []
        while accept(symbol: ":") { labels.append(try name("a label").text) }
        left = try make(.hasLabels(left, labels), from: start, over: left.depth)
      } else if accept(symbol: "[") {
        left = try indexed(left, from: start)
      } else {
        return left
      }
    }
  }

  private mutating func indexed(
    _ left: CypherExpression, from start: Int
  ) throws -> CypherExpression {
    let first = isSymbol("..") ? nil : try expression()
    if accept(symbol: "..") {
      let last = isSymbol("]") ? nil : try expression()
      try expect(symbol: "]")
      return try make(
        .slice(left, from: first, to: last), from: start,
        over: left.depth, first?.depth ?? 0, last?.depth ?? 0)
    }
    try expect(symbol: "]")
    guard let first else { throw unexpected("an index") }
    return try make(.index(left, first), from: start, over: left.depth, first.depth)
  }
}
