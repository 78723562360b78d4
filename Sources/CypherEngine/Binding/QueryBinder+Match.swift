internal import CypherSyntax
internal import TextCore

/// `MATCH` and the patterns in it.
extension QueryBinder {
  /// What new names in a pattern mean.
  enum PatternMode {
    /// New names are variables of the clause.
    case match
    /// New names live in the comprehension only.
    case comprehension
    /// Every name must be known.
    case predicate
  }

  mutating func bind(_ match: CypherMatch, after input: PlanNode) throws -> PlanNode {
    let known = scope.slots
    var pattern = PatternGraph()
    for path in match.patterns { try bind(path, into: &pattern, mode: .match) }
    try bindProperties(of: &pattern)
    if let predicate = match.predicate { try addFilter(predicate, to: &pattern) }
    if match.optional {
      let inner = PatternPlanner(graph: graph, pattern: pattern, bound: known).plan(.argument)
      return .optional(input, inner, slots: pattern.slots.subtracting(known).sorted())
    }
    return PatternPlanner(graph: graph, pattern: pattern, bound: known).plan(input)
  }

  /// Declares the names of one path and notes its parts.
  mutating func bind(
    _ path: CypherPathPattern, into pattern: inout PatternGraph, mode: PatternMode
  ) throws {
    // A path's name is checked first: it can name nothing else, not even in its own pattern.
    if let name = path.name, scope[name.text] != nil {
      throw failure(
        .variableAlreadyBound, "the variable '\(name.text)' is bound already", at: name.span)
    }
    var left = try bind(path.start, into: &pattern, mode: mode, pathName: path.name?.text)
    var nodes = [left]
    var relationships: [Int] = []
    for step in path.steps {
      let slot = try relationshipSlot(step.relationship, pattern, mode, path.name?.text)
      let right = try bind(step.node, into: &pattern, mode: mode, pathName: path.name?.text)
      if case .map(let entries)? = step.relationship.properties {
        pattern.relationshipProperties.append((pattern.relationships.count, entries))
      }
      pattern.relationships.append(
        relationship(step.relationship, slot: slot, left, right, path.selection))
      relationships.append(slot.slot)
      nodes.append(right)
      left = right
    }
    if let name = path.name {
      let slot = try declare(name, .path)
      pattern.paths.append(
        PatternGraph.Path(slot: slot, nodes: nodes, relationships: relationships))
    }
  }

  private mutating func bind(
    _ node: CypherNodePattern, into pattern: inout PatternGraph, mode: PatternMode,
    pathName: String?
  ) throws -> Int {
    let slot: Int
    if let name = node.variable {
      try refusePathName(name, pathName)
      if let known = scope[name.text] {
        guard known.type.mayBe(.node) else { throw typeConflict(name, known.type, "a node") }
        slot = known.slot
      } else {
        try requireKnown(name, mode)
        slot = try declare(name, .node)
      }
    } else {
      slot = newSlot()
    }
    let labels = node.labels.map { label($0.text) }
    if let index = pattern.nodes.firstIndex(where: { $0.slot == slot }) {
      pattern.nodes[index].labels += labels
    } else {
      pattern.nodes.append(
        PatternGraph.Node(
          slot: slot, variable: node.variable?.text ?? "", labels: labels))
    }
    if case .map(let entries)? = node.properties {
      pattern.nodeProperties.append((slot, entries))
    }
    for (name, label) in labels {
      let value = label.map { BoundExpression.slotHasLabel(slot, label: $0) }
      pattern.filters.append(
        PatternGraph.Filter(
          value: value ?? .constant(.boolean(false)), slots: [slot], label: label,
          display: "\(node.variable?.text ?? ""):\(name)"))
    }
    return slot
  }

  private mutating func relationshipSlot(
    _ relationship: CypherRelationshipPattern, _ pattern: PatternGraph, _ mode: PatternMode,
    _ pathName: String?
  ) throws -> (slot: Int, isBound: Bool) {
    guard let name = relationship.variable else { return (newSlot(), false) }
    try refusePathName(name, pathName)
    let isChain = relationship.length != nil
    let type: StaticType = isChain ? .list(.relationship) : .relationship
    guard let known = scope[name.text] else {
      try requireKnown(name, mode)
      return (try declare(name, type), false)
    }
    guard known.type.mayBe(type) else {
      throw typeConflict(name, known.type, isChain ? "a list of relationships" : "a relationship")
    }
    if pattern.relationships.contains(where: { $0.slot == known.slot }) {
      throw failure(
        .relationshipUniquenessViolation,
        "the relationship '\(name.text)' cannot be used twice in one pattern", at: name.span)
    }
    return (known.slot, true)
  }

  private func refusePathName(_ name: CypherName, _ pathName: String?) throws {
    guard name.text == pathName else { return }
    throw failure(
      .variableAlreadyBound, "'\(name.text)' names the whole path already", at: name.span)
  }

  private func requireKnown(_ name: CypherName, _ mode: PatternMode) throws {
    guard mode == .predicate else { return }
    throw failure(
      .undefinedVariable, "the variable '\(name.text)' is not defined", at: name.span)
  }

  private func typeConflict(
    _ name: CypherName, _ type: StaticType, _ wanted: String
  ) -> CypherSyntaxError {
    failure(
      .variableTypeConflict, "'\(name.text)' is \(type.name), so it cannot be \(wanted)",
      at: name.span)
  }

  private mutating func relationship(
    _ step: CypherRelationshipPattern, slot: (slot: Int, isBound: Bool), _ left: Int,
    _ right: Int, _ selection: CypherPathPattern.Selection
  ) -> PatternGraph.Relationship {
    let direction: HopDirection =
      switch step.direction {
      case .outgoing: .outgoing
      case .incoming: .incoming
      case .either: .either
      }
    var length: (minimum: Int, maximum: Int?)?
    if let given = step.length { length = (given.minimum ?? 1, given.maximum) }
    if selection != .all, length == nil { length = (1, 1) }
    let types = step.types.map { type($0.text) }
    return PatternGraph.Relationship(
      slot: slot.slot, left: left, right: right, direction: direction,
      types: types, length: length,
      selection: selection, properties: [], propertySlots: [], isBound: slot.isBound,
      display: text(step.span))
  }

  /// Binds the properties of patterns once all names are declared, since they may use them.
  mutating func bindProperties(of pattern: inout PatternGraph) throws {
    for (slot, entries) in pattern.nodeProperties {
      for entry in entries { try addEquality(slot, entry.key, entry.value, to: &pattern) }
    }
    for (index, entries) in pattern.relationshipProperties {
      let step = pattern.relationships[index]
      for entry in entries {
        if step.length == nil {
          try addEquality(step.slot, entry.key, entry.value, to: &pattern)
          continue
        }
        let (value, slots) = try tracked { try $0.expression(entry.value).bound }
        pattern.relationships[index].properties.append(
          (entry.key, graph.keyID(entry.key), value))
        pattern.relationships[index].propertySlots.formUnion(slots)
      }
    }
  }

  /// Runs a rule and tells which slots its expressions use.
  private mutating func tracked<T>(
    _ rule: (inout QueryBinder) throws -> T
  ) throws -> (T, Set<Int>) {
    let outer = touched
    touched = []
    let result = try rule(&self)
    let slots = touched
    touched = outer.union(slots)
    return (result, slots)
  }

  private mutating func addEquality(
    _ slot: Int, _ key: String, _ value: CypherExpression, to pattern: inout PatternGraph
  ) throws {
    let (bound, slots) = try tracked { try $0.expression(value).bound }
    let display = "\(key) = \(display(value.span))"
    let value = bound
    let id = graph.keyID(key)
    pattern.filters.append(
      PatternGraph.Filter(
        value: .compare(.equal, .slotProperty(slot, key: key, id: id), value),
        slots: slots.union([slot]), display: display))
    if let id {
      pattern.lookups.append(
        PatternGraph.Lookup(node: slot, key: id, name: key, value: value, slots: slots))
    }
  }

  /// Adds a predicate, cut at its top `AND`s so that each part is checked as early as it can be.
  mutating func addFilter(
    _ predicate: CypherExpression, to pattern: inout PatternGraph
  ) throws {
    if case .binary(.and, let left, let right) = predicate.node {
      try addFilter(left, to: &pattern)
      try addFilter(right, to: &pattern)
      return
    }
    let (bound, slots) = try tracked { try $0.predicate(predicate) }
    pattern.filters.append(
      PatternGraph.Filter(value: bound, slots: slots, display: display(predicate.span)))
    guard case .compare(.equal, let left, let right) = bound else { return }
    for (side, other) in [(left, right), (right, left)] {
      guard case .slotProperty(let slot, let key, let id?) = side else { continue }
      // The other side's slots are not told apart; the node's own would never be bound in time.
      pattern.lookups.append(
        PatternGraph.Lookup(
          node: slot, key: id, name: key, value: other,
          slots: other.usesSlot(slot) ? slots : slots.subtracting([slot])))
    }
  }
}

extension BoundExpression {
  /// Whether a constant, a slot or a property does not depend on a slot; others may.
  func usesSlot(_ slot: Int) -> Bool {
    switch self {
    case .constant: false
    case .slot(let used), .slotProperty(let used, _, _): used == slot
    case .call(_, let arguments): arguments.contains { $0.usesSlot(slot) }
    case .at(_, let inner): inner.usesSlot(slot)
    default: true
    }
  }

  /// All of some predicates, as a low tree; `nil` for none.
  static func conjunction(_ predicates: ArraySlice<BoundExpression>) -> BoundExpression? {
    guard predicates.count > 1 else { return predicates.first }
    let middle = predicates.startIndex + predicates.count / 2
    guard let left = conjunction(predicates[..<middle]),
      let right = conjunction(predicates[middle...])
    else { return nil }
    return .and(left, right)
  }
}
