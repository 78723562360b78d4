internal import CypherEngine
internal import GraphStore
internal import NewsModel
private import Synchronization
private import VietnameseText

/// A stored graph as openCypher reads it, without loading it first.
///
/// A node has its entity's type as label and the properties `id`, `name`, `aliases` and those of
/// the entity; a relationship has `id`, its own properties, and of its evidence `sources` and
/// `quotes`. Dates are ISO texts, as precise as the source: `2024`, `2024-04`, `2024-04-12`.
///
/// Nodes and relationships are known by the numbers of their rows. A query that begins at a name
/// reads the rows it comes by; one that goes everywhere makes the graph read all steps, entities
/// or relations at once, as soon as reading them singly has cost about as much. Use it inside
/// `GraphDatabase.reading`, and ask `check()` when the query is done.
final class StoredPropertyGraph: PropertyGraph, Sendable {
  private let database: GraphDatabase
  private let bounds: (entities: Int, relations: Int)
  private let deadline: ContinuousClock.Instant?
  private let state: Mutex<State>
  /// What was read whole and never changes stands outside the lock.
  private let steps = AtomicLazyReference<StepTables>()
  private let types = AtomicLazyReference<TypeTable>()
  private let nodes = AtomicLazyReference<NodeTable>()

  /// What was read so far.
  private struct State: Sendable {
    var keys = PropertyKeys()
    var entities: RowShelf<StoredNode>
    var relations: RowShelf<[String: CypherValue]>
    var steps: StepShelf
    var ends: RowShelf<RelationEnds>
    /// How often the type of one entity was asked for, and how often it may be.
    var typesAsked = 0
    var typePatience: Int
    var labelled: [Int?: [Int]] = [:]
    var counts: [Int: Int] = [:]
    var failure: (any Error)?
  }

  /// Opens a graph for queries.
  ///
  /// - Parameters:
  ///   - database: The graph.
  ///   - patience: How many rows are read singly before all are, as a share of all; whatever it
  ///     is, queries give the same rows.
  ///   - time: After how long the reading of all rows is given up; `check()` then says so.
  /// - Throws: Where the file cannot be read.
  init(_ database: GraphDatabase, patience: Double = 1, time: Duration? = nil) throws {
    self.database = database
    deadline = time.map { ContinuousClock.now + $0 }
    let bounds = try database.rowBounds()
    self.bounds = bounds
    // How many rows can be read singly in the time in which all are read.
    func share(_ count: Int, _ ratio: Double) -> Int { Int(Double(count) * ratio * patience) }
    state = Mutex(
      State(
        entities: RowShelf(patience: share(bounds.entities, 0.15)),
        relations: RowShelf(patience: share(bounds.relations, 0.3)),
        steps: StepShelf(patience: share(bounds.relations, 0.05)),
        ends: RowShelf(patience: share(bounds.relations, 0.1)),
        typePatience: share(bounds.entities, 0.05)))
  }

  /// Counts the rows of a reading of all, and looks at the clock once in a while.
  private func watch(_ rows: inout Int) throws {
    rows &+= 1
    guard rows & 0xFFF == 0, let deadline, ContinuousClock.now > deadline else { return }
    throw CommandError("query: stopped while the graph was read: the time limit")
  }

  /// Throws what went wrong while the graph was read: the rows of a query are then not all.
  func check() throws {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  /// Reads under the lock; what fails is kept for `check()`, and the answer is as for nothing.
  private func reading<Value: Sendable>(
    or nothing: Value, _ body: @Sendable (inout State, GraphDatabase) throws -> Value
  ) -> Value {
    state.withLock { state in
      do {
        return try body(&state, database)
      } catch {
        state.failure = state.failure ?? error
        return nothing
      }
    }
  }

  /// One above the greatest number of a node.
  var nodeCount: Int { bounds.entities }
  /// One above the greatest number of a relationship.
  var relationshipCount: Int { bounds.relations }

  func labelID(_ name: String) -> Int? { EntityType.allCases.firstIndex { $0.rawValue == name } }
  func typeID(_ name: String) -> Int? { RelationType.allCases.firstIndex { $0.rawValue == name } }
  func keyID(_ name: String) -> Int? { state.withLock { $0.keys.number(of: name) } }

  func nodes(label: Int?) -> [Int] {
    reading(or: []) { state, database in
      if let known = state.labelled[label] { return known }
      let type = label.flatMap { Self.type($0) }
      guard label == nil || type != nil else { return [] }
      let found = try database.entityRows(ofType: type)
      state.labelled[label] = found
      return found
    }
  }

  func nodeCount(label: Int) -> Int {
    reading(or: 0) { state, database in
      if let known = state.counts[label] { return known }
      guard let type = Self.type(label) else { return 0 }
      let count = try database.entityCount(ofType: type, limit: Self.countedAtMost)
      state.counts[label] = count
      return count
    }
  }

  /// To choose where a pattern begins, more need not be told apart.
  private static let countedAtMost = 20_000

  func nodes(label: Int?, key: Int, equalTo value: CypherValue) -> [Int]? {
    guard key == PropertyKeys.id || key == PropertyKeys.name else { return nil }
    guard case .string(let text) = value else { return [] }
    let found: [Int] = reading(or: []) { _, database in
      if key == PropertyKeys.id {
        return try database.entityRow(of: EntityID(rawValue: text)).map { [$0] } ?? []
      }
      return try database.entityRows(named: text, searchKey: VietnameseSpelling.searchKey(text))
    }
    guard let label else { return found }
    return found.filter { hasLabel(label, node: $0) }
  }

  func labels(of node: Int) -> [String] { self.node(node).map { [$0.type.rawValue] } ?? [] }

  func hasLabel(_ label: Int, node: Int) -> Bool {
    if let table = types.load() { return table.has(label, node) }
    let isTime: Bool = reading(or: false) { state, database in
      state.typesAsked += 1
      guard state.typesAsked > state.typePatience else { return false }
      _ = types.storeIfNil(TypeTable(try database.entityTypes(), bound: bounds.entities))
      return true
    }
    if isTime, let table = types.load() { return table.has(label, node) }
    return self.node(node).map { $0.type == Self.type(label) } ?? false
  }

  func properties(ofNode node: Int) -> [String: CypherValue] { self.node(node)?.properties ?? [:] }

  func property(_ key: Int, ofNode node: Int) -> CypherValue {
    // What is asked for most needs neither lock nor dictionary.
    if key == PropertyKeys.name, let table = nodes.load() { return table.name(node) }
    guard let found = self.node(node) else { return .null }
    return state.withLock { $0.keys.value(key, in: found.properties) }
  }

  func node(_ number: Int) -> StoredNode? {
    if let table = nodes.load() { return table[number] }
    return reading(or: nil) { state, database in
      // Another thread may have read all meanwhile.
      if let table = nodes.load() { return table[number] }
      let found = try state.entities.row(number) {
        try database.entity(row: number).map { StoredNode($0) }
      } all: { keep in
        var rows = 0
        try database.forEachEntityRow { number, entity in
          try watch(&rows)
          keep(number, StoredNode(entity))
        }
      }
      if let rows = state.entities.takeAll() {
        _ = nodes.storeIfNil(NodeTable(rows, bound: bounds.entities))
      }
      return found
    }
  }

  func typeName(of relationship: Int) -> String { relation(relationship)?.type.rawValue ?? "" }

  func typeID(of relationship: Int) -> Int {
    relation(relationship).flatMap { RelationType.allCases.firstIndex(of: $0.type) } ?? -1
  }

  func endpoints(of relationship: Int) -> (start: Int, end: Int) {
    relation(relationship).map { ($0.source, $0.target) } ?? (-1, -1)
  }

  private func relation(_ number: Int) -> RelationEnds? {
    reading(or: nil) { state, database in
      try state.ends.row(number) {
        try database.ends(ofRelation: number)
      } all: { keep in
        var rows = 0
        for ends in try database.allEnds(checking: { try watch(&rows) }) {
          keep(ends.relation, ends)
        }
      }
    }
  }

  func properties(ofRelationship relationship: Int) -> [String: CypherValue] {
    reading(or: [:]) { state, database in
      try state.relations.row(relationship) {
        try database.relation(row: relationship).map { $0.cypherProperties }
      } all: { keep in
        var rows = 0
        try database.forEachRelationRow { number, relation in
          try watch(&rows)
          keep(number, relation.cypherProperties)
        }
      } ?? [:]
    }
  }

  func property(_ key: Int, ofRelationship relationship: Int) -> CypherValue {
    let found = properties(ofRelationship: relationship)
    return state.withLock { $0.keys.value(key, in: found) }
  }

  /// The properties that a query asked rows for, that none of these had and nothing else in the
  /// graph has either; with those that nodes and relationships have.
  ///
  /// - Complexity: constant where every property was found; else linear in the graph.
  func unknownProperties() throws -> (names: [String], nodes: [String], relationships: [String])? {
    let common = Set(PropertyKeys.ofNodes + PropertyKeys.ofRelationships)
    let missed = state.withLock { $0.keys.neverFound }.filter { !common.contains($0) }
    guard !missed.isEmpty else { return nil }
    let nodes = Set(try database.propertyKinds(of: .entities).keys).union(PropertyKeys.ofNodes)
    let relationships = Set(try database.propertyKinds(of: .relations).keys)
      .union(PropertyKeys.ofRelationships)
    let names = missed.filter { !nodes.contains($0) && !relationships.contains($0) }
    return names.isEmpty ? nil : (names, nodes.sorted(), relationships.sorted())
  }

  func appendHops(
    from node: Int, _ direction: HopDirection, types: [Int]?, to hops: inout [GraphHop]
  ) {
    if let tables = steps.load() {
      tables.append(node, direction, types, to: &hops)
      return
    }
    // The array cannot be handed into the lock, so it goes there and back.
    let found: [GraphHop] = reading(or: []) { state, database in
      var found: [GraphHop] = []
      if state.steps.wantsAll {
        var rows = 0
        let tables = steps.storeIfNil(StepTables(try database.allEnds { try watch(&rows) }))
        state.steps.clear()
        tables.append(node, direction, types, to: &found)
        return found
      }
      if direction != .incoming {
        try state.steps.append(node, .outgoing, types, skipping: nil, database, to: &found)
      }
      if direction != .outgoing {
        let own = direction == .either ? node : nil
        try state.steps.append(node, .incoming, types, skipping: own, database, to: &found)
      }
      return found
    }
    hops.append(contentsOf: found)
  }

  private static func type(_ label: Int) -> EntityType? {
    EntityType.allCases.indices.contains(label) ? EntityType.allCases[label] : nil
  }
}
