internal import CypherSyntax

/// An expression whose variables are slots and whose names are integers of the graph.
indirect enum BoundExpression: Sendable {
  case constant(CypherValue)
  case slot(Int)
  case property(BoundExpression, key: String, id: Int?)
  /// A property of a node or relationship in a slot: the common case, without a detour.
  case slotProperty(Int, key: String, id: Int?)
  case hasLabels(BoundExpression, [(name: String, id: Int?)])
  /// Whether the node in a slot has one label: what patterns ask most.
  case slotHasLabel(Int, label: Int)
  case index(BoundExpression, BoundExpression)
  case slice(BoundExpression, from: BoundExpression?, to: BoundExpression?)
  case not(BoundExpression)
  case negate(BoundExpression)
  case plus(BoundExpression)
  case and(BoundExpression, BoundExpression)
  case or(BoundExpression, BoundExpression)
  case xor(BoundExpression, BoundExpression)
  case arithmetic(CypherBinaryOperator, BoundExpression, BoundExpression)
  case contained(BoundExpression, BoundExpression)
  case stringPredicate(CypherBinaryOperator, BoundExpression, BoundExpression)
  case compare(CypherComparison, BoundExpression, BoundExpression)
  case isNull(BoundExpression, negated: Bool)
  case list([BoundExpression])
  case map([(key: String, value: BoundExpression)])
  case mapProjection(BoundExpression, [BoundProjectionItem])
  case call(CypherFunction, [BoundExpression])
  case identity(BoundExpression)
  case caseWhen(
    BoundExpression?, [(when: BoundExpression, then: BoundExpression)], BoundExpression?)
  case listComprehension(
    slot: Int, BoundExpression, filter: BoundExpression?, projection: BoundExpression?)
  case quantifier(CypherQuantifier, slot: Int, BoundExpression, BoundExpression)
  case reduce(total: Int, BoundExpression, slot: Int, BoundExpression, body: BoundExpression)
  case exists(PlanNode)
  case collect(PlanNode, BoundExpression)
  /// An expression that may fail, with the byte of the query where it begins.
  case at(Int, BoundExpression)

  /// The byte of the query where it begins, where it is known.
  var place: Int? {
    if case .at(let byte, _) = self { byte } else { nil }
  }
}

/// One item of a map projection.
enum BoundProjectionItem: Sendable {
  case property(key: String, id: Int?)
  case allProperties
  case entry(key: String, BoundExpression)
}
