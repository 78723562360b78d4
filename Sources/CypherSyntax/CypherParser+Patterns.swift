internal import TextCore

extension CypherParser {
  mutating func patterns() throws -> [CypherPathPattern] {
    var patterns: [CypherPathPattern] = []
    repeat { patterns.append(try pattern()) } while accept(symbol: ",")
    return patterns
  }

  /// A path, perhaps named, perhaps in `shortestPath(…)`.
  mutating func pattern() throws -> CypherPathPattern {
    var name: CypherName?
    if isName(), isSymbol("=", 1) {
      name = try variable()
      advance()
    }
    var path = try anonymousPattern()
    path.name = name
    return path
  }

  mutating func anonymousPattern() throws -> CypherPathPattern {
    let start = current.span.start
    let selection: CypherPathPattern.Selection
    switch current.keyword {
    case "SHORTESTPATH": selection = .shortest
    case "ALLSHORTESTPATHS": selection = .allShortest
    default: return try path(.all, from: start)
    }
    guard isSymbol("(", 1) else { throw unexpected("a pattern") }
    advance()
    advance()
    let path = try path(selection, from: start)
    try expect(symbol: ")")
    guard path.steps.count == 1 else {
      throw failure(
        .invalidRelationshipPattern, "a shortest path needs a pattern of one relationship",
        at: path.span)
    }
    return path
  }

  private mutating func path(
    _ selection: CypherPathPattern.Selection, from start: Int
  ) throws -> CypherPathPattern {
    let first = try nodePattern()
    var steps: [CypherPathStep] = []
    while isSymbol("-") || isSymbol("<") {
      let relationship = try relationshipPattern()
      steps.append(CypherPathStep(relationship: relationship, node: try nodePattern()))
    }
    let properties =
      [first.properties] + steps.flatMap { [$0.relationship.properties, $0.node.properties] }
    return CypherPathPattern(
      selection: selection, start: first, steps: steps, span: SourceSpan(start, lastEnd),
      depth: properties.map { $0?.depth ?? 0 }.max() ?? 0)
  }

  private mutating func nodePattern() throws -> CypherNodePattern {
    let start = current.span.start
    guard accept(symbol: "(") else { throw unexpected("'(' to begin a node") }
    if !allowsParameterProperties { try count(&patternPartCount, "nodes in patterns") }
    let variable = isName() ? try variable() : nil
    var labels: [CypherName] = []
    while accept(symbol: ":") { labels.append(try name("a label")) }
    let properties = try patternProperties()
    try expect(symbol: ")")
    return CypherNodePattern(
      variable: variable, labels: labels, properties: properties,
      span: SourceSpan(start, lastEnd))
  }

  private mutating func patternProperties() throws -> CypherPatternProperties? {
    if isSymbol("{") { return .map(try mapEntries()) }
    guard isSymbol("$") else { return nil }
    guard allowsParameterProperties else {
      throw failure(
        .invalidParameterUse, "a parameter cannot stand for all properties of a pattern")
    }
    advance()
    return .parameter(try name("the name of a parameter").text)
  }

  private mutating func relationshipPattern() throws -> CypherRelationshipPattern {
    let start = current.span.start
    let left = accept(symbol: "<")
    try expect(symbol: "-", .invalidRelationshipPattern)
    var variable: CypherName?
    var types: [CypherName] = []
    var length: CypherRelationshipPattern.Length?
    var properties: CypherPatternProperties?
    if accept(symbol: "[") {
      if isName() { variable = try self.variable() }
      if accept(symbol: ":") {
        types.append(try name("a relationship type"))
        while accept(symbol: "|") {
          _ = accept(symbol: ":")
          types.append(try name("a relationship type"))
        }
      }
      length = try patternLength()
      properties = try patternProperties()
      try expect(symbol: "]", .invalidRelationshipPattern)
    }
    try expect(symbol: "-", .invalidRelationshipPattern)
    let right = accept(symbol: ">")
    return CypherRelationshipPattern(
      variable: variable, types: types, properties: properties,
      direction: left == right ? .either : left ? .incoming : .outgoing, length: length,
      span: SourceSpan(start, lastEnd))
  }

  private mutating func patternLength() throws -> CypherRelationshipPattern.Length? {
    guard accept(symbol: "*") else { return nil }
    let minimum = try hops()
    guard accept(symbol: "..") else {
      return CypherRelationshipPattern.Length(minimum: minimum, maximum: minimum)
    }
    return CypherRelationshipPattern.Length(minimum: minimum, maximum: try hops())
  }

  private mutating func hops() throws -> Int? {
    guard current.kind == .integer else { return nil }
    guard let count = Int(current.text) else {
      throw failure(.integerOverflow, "the number of relationships is too large")
    }
    advance()
    return count
  }

  /// Whether a path with at least one relationship begins here.
  ///
  /// A node looks like an expression in brackets, so what follows the bracket decides.
  func startsRelationshipPath(_ offset: Int = 0) -> Bool {
    guard isSymbol("(", offset) else { return false }
    var index = offset + 1
    if isName(index) { index += 1 }
    guard isSymbol(")", index) || isSymbol(":", index) || isSymbol("{", index) else {
      return false
    }
    var open = 1
    index = offset + 1
    while open > 0 {
      let token = peek(index)
      if token.kind == .end { return false }
      if token.kind == .symbol {
        if token.text == "(" { open += 1 }
        if token.text == ")" { open -= 1 }
      }
      index += 1
    }
    if isSymbol("<", index) { index += 1 }
    return isSymbol("-", index) && (isSymbol("-", index + 1) || isSymbol("[", index + 1))
  }
}

extension CypherPatternProperties {
  /// The height of the deepest expression inside.
  var depth: Int {
    guard case .map(let entries) = self else { return 0 }
    return entries.map(\.value.depth).max() ?? 0
  }
}
