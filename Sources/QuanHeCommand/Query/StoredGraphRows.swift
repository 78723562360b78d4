internal import CypherEngine
internal import GraphStore
internal import NewsModel

/// Rows kept by their numbers: read singly until that has cost as much as reading all.
struct RowShelf<Row: Sendable>: Sendable {
  private var known: [Int: Row] = [:]
  private var singles = 0
  /// Whether all rows are known.
  private(set) var isWhole = false
  private let patience: Int

  /// All rows where they are known; they are the caller's then and kept here no longer.
  mutating func takeAll() -> [Int: Row]? {
    guard isWhole else { return nil }
    defer { known = [:] }
    return known
  }

  /// Keeps nothing yet; all are read after so many single ones.
  init(patience: Int) {
    self.patience = patience
  }

  /// The row of a number, nil where there is none.
  mutating func row(
    _ number: Int, one: () throws -> Row?, all: ((Int, Row) -> Void) throws -> Void
  ) throws -> Row? {
    if let row = known[number] { return row }
    if isWhole { return nil }
    guard singles < patience else {
      var rows: [Int: Row] = [:]
      try all { rows[$0] = $1 }
      known = rows
      isWhole = true
      return known[number]
    }
    singles += 1
    guard let row = try one() else { return nil }
    known[number] = row
    return row
  }
}

/// The steps of entities, asked for singly and kept.
struct StepShelf: Sendable {
  private var outgoing: [Int: [RelationStep]] = [:]
  private var incoming: [Int: [RelationStep]] = [:]
  private var singles = 0
  private let patience: Int
  private let typeNumbers: [RelationType: Int]

  /// Keeps nothing yet; all are wanted after so many single rows.
  init(patience: Int) {
    self.patience = patience
    typeNumbers = Dictionary(
      RelationType.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether so many rows were read singly that it is time for all.
  var wantsAll: Bool { singles >= patience }

  /// Forgets what was read singly.
  mutating func clear() {
    (outgoing, incoming) = ([:], [:])
  }

  /// Appends the steps of an entity, by relation id, without those to an entity that is skipped.
  mutating func append(
    _ node: Int, _ direction: StepDirection, _ types: [Int]?, skipping other: Int?,
    _ database: GraphDatabase, to hops: inout [GraphHop]
  ) throws {
    for step in try steps(node, direction, database) where step.other != other {
      if let types, !types.contains(typeNumbers[step.type] ?? -1) { continue }
      hops.append(GraphHop(relationship: step.relation, node: step.other))
    }
  }

  private mutating func steps(
    _ node: Int, _ direction: StepDirection, _ database: GraphDatabase
  ) throws -> [RelationStep] {
    if let known = direction == .outgoing ? outgoing[node] : incoming[node] { return known }
    singles += 1
    let found = try database.steps(of: node, direction)
    switch direction {
    case .outgoing: outgoing[node] = found
    case .incoming: incoming[node] = found
    }
    return found
  }
}

/// The steps of all entities both ways, which never change once laid out: read without a lock.
final class StepTables: Sendable {
  private let outgoing: StepTable
  private let incoming: StepTable

  /// Lays out relations that come by id.
  init(_ ends: [RelationEnds]) {
    outgoing = StepTable(ends, .outgoing)
    incoming = StepTable(ends, .incoming)
  }

  /// Appends the steps of an entity; in both directions one to itself is given once.
  func append(
    _ node: Int, _ direction: HopDirection, _ types: [Int]?, to hops: inout [GraphHop]
  ) {
    if direction != .incoming { outgoing.append(node, types, skipping: nil, to: &hops) }
    if direction != .outgoing {
      incoming.append(node, types, skipping: direction == .either ? node : nil, to: &hops)
    }
  }
}

/// All entities by their numbers, read without a lock.
final class NodeTable: Sendable {
  private let nodes: [StoredNode?]

  /// Keeps the nodes of all rows.
  init(_ rows: [Int: StoredNode], bound: Int) {
    var nodes = [StoredNode?](repeating: nil, count: bound)
    for (row, node) in rows where nodes.indices.contains(row) { nodes[row] = node }
    self.nodes = nodes
  }

  /// The node of a row, nil where there is none.
  subscript(row: Int) -> StoredNode? { nodes.indices.contains(row) ? nodes[row] : nil }

  /// The name of a row's node, null where there is none.
  func name(_ row: Int) -> CypherValue {
    nodes.indices.contains(row) ? nodes[row]?.name ?? .null : .null
  }
}

/// The types of all entities by their numbers, read without a lock.
final class TypeTable: Sendable {
  private let types: [Int8]

  /// Keeps the type of each row; rows without an entity have none.
  init(_ rows: [(row: Int, type: EntityType)], bound: Int) {
    var types = [Int8](repeating: -1, count: bound)
    for (row, type) in rows where types.indices.contains(row) {
      types[row] = Int8(EntityType.allCases.firstIndex(of: type) ?? -1)
    }
    self.types = types
  }

  /// Whether an entity is of the type with a number.
  func has(_ type: Int, _ row: Int) -> Bool {
    types.indices.contains(row) && type >= 0 && Int(types[row]) == type
  }
}

/// For each entity its steps one way, one after the other in one common array.
private struct StepTable: Sendable {
  private struct Entry: Sendable {
    var relation: Int32
    var other: Int32
    var type: Int32
  }

  private let offsets: [Int32]
  private let entries: [Entry]

  /// Sorts relations by the entity at one end, keeping their order otherwise.
  init(_ ends: [RelationEnds], _ direction: StepDirection) {
    let isOutgoing = direction == .outgoing
    let rows = (ends.map { max($0.source, $0.target) }.max() ?? 0) + 1
    var types: [RelationType: Int32] = [:]
    for (number, type) in RelationType.allCases.enumerated() { types[type] = Int32(number) }
    var offsets = [Int32](repeating: 0, count: rows + 1)
    for end in ends { offsets[(isOutgoing ? end.source : end.target) + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    var next = offsets
    var entries = Array(repeating: Entry(relation: 0, other: 0, type: 0), count: ends.count)
    for end in ends {
      let row = isOutgoing ? end.source : end.target
      entries[Int(next[row])] = Entry(
        relation: Int32(truncatingIfNeeded: end.relation),
        other: Int32(truncatingIfNeeded: isOutgoing ? end.target : end.source),
        type: types[end.type] ?? -1)
      next[row] += 1
    }
    self.offsets = offsets
    self.entries = entries
  }

  func append(_ row: Int, _ types: [Int]?, skipping other: Int?, to hops: inout [GraphHop]) {
    guard row >= 0, row + 1 < offsets.count else { return }
    let range = Int(offsets[row])..<Int(offsets[row + 1])
    guard !range.isEmpty else { return }
    // There are fewer types than bits.
    let wanted =
      types.map { $0.reduce(UInt64(0)) { $0 | 1 << UInt64(truncatingIfNeeded: $1) } } ?? .max
    // Every entry is written, and counts where it is wanted: which are is beyond foreseeing, and a
    // jump that is not foreseen costs more than the writing.
    var end = hops.count
    hops.append(contentsOf: repeatElement(GraphHop(relationship: 0, node: 0), count: range.count))
    let left = other ?? -1
    hops.withUnsafeMutableBufferPointer { hops in
      entries.withUnsafeBufferPointer { entries in
        for position in range {
          let entry = entries[position]
          hops[end] = GraphHop(relationship: Int(entry.relation), node: Int(entry.other))
          let isWanted = wanted &>> UInt64(truncatingIfNeeded: entry.type) & 1
          end &+= Int(truncatingIfNeeded: isWanted) & (Int(entry.other) == left ? 0 : 1)
        }
      }
    }
    hops.removeLast(hops.count - end)
  }
}

/// An entity as a node.
struct StoredNode: Sendable {
  /// Its id.
  let id: EntityID
  /// Its type: its only label.
  let type: EntityType
  /// Its name, as the properties have it too.
  let name: CypherValue
  /// Its properties.
  let properties: [String: CypherValue]

  init(_ entity: Entity) {
    id = entity.id
    type = entity.type
    name = .string(entity.name)
    var properties = entity.properties.mapValues { CypherValue($0) }
    properties["id"] = .string(entity.id.rawValue)
    properties["name"] = name
    if !entity.aliases.isEmpty {
      properties["aliases"] = .list(entity.aliases.map { .string($0) })
    }
    self.properties = properties
  }
}

extension Relation {
  /// The properties of a relationship: its own, its id, and of its evidence sources and quotes.
  var cypherProperties: [String: CypherValue] {
    var values = properties.mapValues { CypherValue($0) }
    values["id"] = .string(id)
    if !evidence.isEmpty {
      values["sources"] = .list(evidence.map { .string($0.source) })
      values["quotes"] = .list(evidence.map { .string($0.passage.text) })
    }
    return values
  }
}

extension CypherValue {
  /// A property's value; dates are ISO texts.
  init(_ value: PropertyValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .integer(let number): self = .integer(Int64(number))
    case .flag(let flag): self = .boolean(flag)
    case .date(let date): self = .string(date.description)
    case .list(let texts): self = .list(texts.map { .string($0) })
    }
  }
}

/// The numbers of property keys, in the order in which a query names them.
struct PropertyKeys: Sendable {
  /// The number of `id`, which has an index.
  static let id = 0
  /// The number of `name`, which has an index.
  static let name = 1
  /// What every node or relationship can have, whatever the graph says of it.
  static let ofNodes = ["id", "name", "aliases"]
  static let ofRelationships = ["id", "sources", "quotes"]

  private var names = ["id", "name"]
  private var numbers = ["id": 0, "name": 1]
  /// Of each key, whether some row was asked for it, and whether one had it.
  private var asked = [false, false]
  private var found = [false, false]

  /// The number of a key; a new one where none has it yet.
  mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    asked.append(false)
    found.append(false)
    return names.count - 1
  }

  /// The value that properties have for the key of a number, null where they have none.
  mutating func value(_ number: Int, in properties: [String: CypherValue]) -> CypherValue {
    guard names.indices.contains(number) else { return .null }
    asked[number] = true
    guard let value = properties[names[number]] else { return .null }
    found[number] = true
    return value
  }

  /// The keys that rows were asked for and none had, in the order in which they were named.
  var neverFound: [String] {
    names.indices.filter { asked[$0] && !found[$0] }.map { names[$0] }
  }
}
