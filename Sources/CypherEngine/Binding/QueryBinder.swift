internal import CypherSyntax
internal import TextCore

/// Turns a parsed query into a plan: names become slots, errors of meaning are found.
struct QueryBinder {
  let source: [UInt8]
  let graph: any PropertyGraph
  /// The parameters' values, `nil` where only the plan is wanted.
  let parameters: [String: CypherValue]?
  var slotCount = 0
  var scope = Scope()
  /// The slots that the expression being bound uses.
  var touched: Set<Int> = []
  /// Set while expressions over grouped rows are bound.
  var grouping: Grouping?
  /// Columns that what follows a projection may name by their expressions.
  var projected: [Grouping.Key] = []
  /// Why aggregates cannot stand in what is being bound, `nil` where they can.
  var aggregateError: CypherSyntaxError.Kind? = .invalidAggregation
  /// What patterns name that the graph does not have.
  private(set) var unknown: [UnknownName] = []

  init(
    _ query: CypherQuery, graph: any PropertyGraph, parameters: [String: CypherValue]?
  ) {
    source = query.source
    self.graph = graph
    self.parameters = parameters
  }

  /// A label with its integer, kept in mind where the graph has none.
  mutating func label(_ name: String) -> (String, Int?) {
    let id = graph.labelID(name)
    note(.label(name), isKnown: id != nil)
    return (name, id)
  }

  /// A relationship type with its integer, kept in mind where the graph has none.
  mutating func type(_ name: String) -> (String, Int?) {
    let id = graph.typeID(name)
    note(.type(name), isKnown: id != nil)
    return (name, id)
  }

  private mutating func note(_ name: UnknownName, isKnown: Bool) {
    if !isKnown, !unknown.contains(name) { unknown.append(name) }
  }

  /// A query as a plan whose result columns are slots.
  struct BoundQuery {
    var plan: PlanNode
    var columns: [(name: String, slot: Int)]
  }

  mutating func bind(_ query: CypherQuery) throws -> BoundQuery {
    let outer = scope
    var parts: [BoundQuery] = []
    for part in query.parts {
      scope = outer
      let bound = try bind(part)
      if let first = parts.first, first.columns.map(\.name) != bound.columns.map(\.name) {
        throw failure(
          .differentColumnsInUnion, "all parts of a union must have the same columns", at: part.span
        )
      }
      parts.append(bound)
    }
    scope = outer
    guard parts.count > 1, let first = parts.first else {
      return parts.first ?? BoundQuery(plan: .argument, columns: [])
    }
    let slots = first.columns.map { _ in newSlot() }
    var plan = PlanNode.union(parts.map { ($0.plan, $0.columns.map(\.slot)) }, slots: slots)
    if query.unionAll.first != true { plan = .distinct(plan, slots: slots) }
    return BoundQuery(plan: plan, columns: Array(zip(first.columns.map(\.name), slots)))
  }

  private mutating func bind(_ query: CypherSingleQuery) throws -> BoundQuery {
    var plan = PlanNode.argument
    for clause in query.clauses {
      switch clause {
      case .match(let match):
        plan = try bind(match, after: plan)
      case .unwind(let list, let name):
        let (value, type) = try expression(list)
        let slot = try declare(name, type.element)
        plan = .unwind(plan, value, slot: slot)
      case .with(let projection):
        plan = try bind(projection, after: plan, isReturn: false).plan
      case .return(let projection):
        return try bind(projection, after: plan, isReturn: true)
      }
    }
    return BoundQuery(plan: plan, columns: [])
  }

  mutating func newSlot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  /// Brings a new name into scope.
  @discardableResult
  mutating func declare(_ name: CypherName, _ type: StaticType) throws -> Int {
    guard scope[name.text] == nil else {
      throw failure(
        .variableAlreadyBound, "the variable '\(name.text)' is bound already", at: name.span)
    }
    let slot = newSlot()
    scope[name.text] = Scope.Variable(slot: slot, type: type)
    return slot
  }

  func failure(
    _ kind: CypherSyntaxError.Kind, _ message: String, at span: SourceSpan
  ) -> CypherSyntaxError {
    CypherSyntaxError(kind, message, at: span, in: source)
  }

  func text(_ span: SourceSpan) -> String {
    String(decoding: source[span.start..<span.end], as: UTF8.self)
  }

  /// The text of a stretch on one line, for plans.
  func display(_ span: SourceSpan) -> String {
    text(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text of an expression without spaces outside quotes: equal for equal expressions.
  func fingerprint(_ span: SourceSpan) -> String {
    var bytes: [UInt8] = []
    var quote: UInt8?
    var escaped = false
    for byte in source[span.start..<span.end] {
      if let open = quote {
        bytes.append(byte)
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == open {
          quote = nil
        }
      } else if byte > 0x20 {
        bytes.append(byte)
        if [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`")].contains(byte) {
          quote = byte
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
