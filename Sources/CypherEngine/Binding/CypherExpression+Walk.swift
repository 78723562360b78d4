internal import CypherSyntax

extension CypherExpression {
  /// The expressions directly inside, except those in patterns and subqueries.
  var children: [CypherExpression] {
    switch node {
    case .null, .boolean, .integer, .float, .string, .parameter, .variable, .countRows,
      .pattern, .exists:
      []
    case .property(let inner, _), .hasLabels(let inner, _), .unary(_, let inner),
      .isNull(let inner, _):
      [inner]
    case .index(let a, let b), .binary(_, let a, let b), .quantifier(_, _, let a, let b):
      [a, b]
    case .slice(let a, let b, let c): [a] + [b, c].compactMap(\.self)
    case .comparison(let first, let rest): [first] + rest.map(\.1)
    case .list(let items): items
    case .map(let entries): entries.map(\.value)
    case .mapProjection(_, let items):
      items.compactMap { if case .entry(_, let value) = $0 { value } else { nil } }
    case .call(_, _, let arguments): arguments
    case .caseWhen(let subject, let branches, let otherwise):
      [subject].compactMap(\.self) + branches.flatMap { [$0.when, $0.then] }
        + [otherwise].compactMap(\.self)
    case .listComprehension(_, let list, let filter, let projection):
      [list] + [filter, projection].compactMap(\.self)
    case .patternComprehension(_, let filter, let projection):
      [filter].compactMap(\.self) + [projection]
    case .reduce(_, let initial, _, let list, let body): [initial, list, body]
    }
  }

  /// The aggregate function that this calls, where it calls one.
  var aggregate: AggregateFunction? {
    switch node {
    case .countRows: .countRows
    case .call(let name, _, _): AggregateFunction(rawValue: name.text.lowercased())
    default: nil
    }
  }

  var containsAggregate: Bool { aggregate != nil || children.contains(where: \.containsAggregate) }

  /// The first aggregate inside, in order of the text.
  var firstAggregate: CypherExpression? {
    if aggregate != nil { return self }
    for child in children {
      if let found = child.firstAggregate { return found }
    }
    return nil
  }

  /// The names of variables used, local ones included.
  var variableNames: Set<String> {
    if case .variable(let name) = node { return [name] }
    return children.reduce(into: []) { $0.formUnion($1.variableNames) }
  }

  /// Whether this is a variable or a property of one.
  var isSimpleKey: Bool {
    switch node {
    case .variable: true
    case .property(let inner, _): inner.isSimpleKey
    default: false
    }
  }

  /// Whether the value is the same for every row.
  var isConstant: Bool {
    switch node {
    case .variable, .pattern, .exists, .patternComprehension, .mapProjection: false
    default: aggregate == nil && children.allSatisfy(\.isConstant)
    }
  }
}
