internal import GRDB
public import NewsModel

/// What an engine that knows entities and relations by numbers reads.
///
/// The number of a row stays while the row does; lists come by id, as everywhere.
extension GraphDatabase {
  /// Numbers above those of every entity and of every relation.
  ///
  /// - Complexity: two steps in a tree.
  public func rowBounds() throws -> (entities: Int, relations: Int) {
    try read { db in
      func bound(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT coalesce(max(key), 0) + 1 FROM \(table)") ?? 1
      }
      return try (bound("entity"), bound("relation"))
    }
  }

  /// The numbers of the entities of a type, of all where nil.
  public func entityRows(ofType type: EntityType?) throws -> [Int] {
    try read { db in
      let filter = Self.filter("type", type.map { [$0.rawValue] })
      return try Int.fetchAll(
        db.cachedStatement(sql: "SELECT key FROM entity WHERE \(filter) ORDER BY id"))
    }
  }

  /// The numbers of all entities with their types, in no order.
  public func entityTypes() throws -> [(row: Int, type: EntityType)] {
    try read { db in
      var found: [(row: Int, type: EntityType)] = []
      let rows = try Row.fetchCursor(db, sql: "SELECT key, type FROM entity")
      while let row = try rows.next() {
        let name: String = try row.value(1)
        if let type = EntityType(rawValue: name) { found.append((try row.value(0), type)) }
      }
      return found
    }
  }

  /// How many entities of a type there are, by the beginning of their ids; counts no further than
  /// a limit.
  public func entityCount(ofType type: EntityType, limit: Int) throws -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM entity WHERE id > ? AND id < ? LIMIT ?)
            """), arguments: ["\(type.prefix)-", "\(type.prefix).", limit]) ?? 0
    }
  }

  /// The number of the entity with an id; retired ids have none.
  public func entityRow(of id: EntityID) throws -> Int? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT key FROM entity WHERE id = ?"), arguments: [id.rawValue])
    }
  }

  /// The numbers of the entities of exactly this name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - searchKey: The name as it stands among search keys.
  /// - Returns: The numbers, by id.
  /// - Throws: Where the file cannot be read.
  /// - Complexity: in proportion to the entities with this search key; linear in the number of
  ///   entities where it finds none by it.
  public func entityRows(named name: String, searchKey: String) throws -> [Int] {
    try read { db in
      let found = try Int.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT DISTINCT entity.key FROM searchStart AS hit
              JOIN searchKey ON searchKey.entity = hit.entity AND searchKey.ordinal = hit.ordinal
              JOIN entity ON entity.key = hit.entity
            WHERE hit.start = ? AND hit.word = 0 AND searchKey.text = ? AND entity.name = ?
            ORDER BY entity.id
            """), arguments: [SearchTable.cut(Array(searchKey.utf8)), searchKey, name])
      if !found.isEmpty { return found }
      return try Int.fetchAll(
        db.cachedStatement(sql: "SELECT key FROM entity WHERE name = ? ORDER BY id"),
        arguments: [name])
    }
  }

  /// The entity with a number, without its search keys.
  public func entity(row: Int) throws -> Entity? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(EntityReader.columns) FROM entity WHERE key = ?"),
        arguments: [row]
      ).map { try EntityReader.entity($0, from: 0) }
    }
  }

  /// Hands over every entity with its number, without search keys, in no order.
  public func forEachEntityRow(_ body: (Int, Entity) throws -> Void) throws {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT key, \(EntityReader.columns) FROM entity")
      while let row = try rows.next() {
        try body(row.value(0), EntityReader.entity(row, from: 1))
      }
    }
  }

  /// The relation with a number, with its evidence.
  public func relation(row: Int) throws -> Relation? {
    try read { db in
      var found: Relation?
      var reader = try RelationReader(db)
      let statement = try db.cachedStatement(
        sql: RelationReader.select + " WHERE relation.key = :key ORDER BY piece.ordinal")
      try reader.forEach(statement, arguments: ["key": row]) { found = $0 }
      return found
    }
  }

  /// Hands over every relation with its number and evidence, in no order.
  public func forEachRelationRow(_ body: (Int, Relation) throws -> Void) throws {
    try read { db in
      var reader = try RelationReader(db)
      try reader.forEach(where: "TRUE", orderedBy: "key", body)
    }
  }

  /// The relations that leave an entity, or lead to it, by id.
  ///
  /// - Complexity: in proportion to what is found.
  public func steps(of row: Int, _ direction: StepDirection) throws -> [RelationStep] {
    try read { db in
      let (end, other) = direction == .outgoing ? ("source", "target") : ("target", "source")
      // The unary plus keeps SQLite from walking the index of ids in search of these few.
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT key, type, \(other) FROM relation WHERE \(end) = ? ORDER BY +id
            """), arguments: [row])
      var steps: [RelationStep] = []
      while let found = try rows.next() {
        steps.append(
          RelationStep(
            relation: try found.value(0), type: try RelationReader.type(found.value(1)),
            other: try found.value(2)))
      }
      return steps
    }
  }

  /// The relation with a number and its ends, without properties or evidence.
  public func ends(ofRelation row: Int) throws -> RelationEnds? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT key, type, source, target FROM relation WHERE key = ?"),
        arguments: [row]
      ).map { try RelationReader.ends($0) }
    }
  }

  /// The ends of all relations, by id.
  ///
  /// - Parameter check: Called for every relation read; what it throws ends the reading.
  /// - Returns: All relations without properties and evidence.
  /// - Throws: What `check` throws, and where the file cannot be read.
  public func allEnds(checking check: () throws -> Void = {}) throws -> [RelationEnds] {
    try read { db in
      let order = try Int.fetchAll(db, sql: "SELECT key FROM relation ORDER BY id")
      // The table in its own order and the index in its: faster than the table in the index's.
      var known: [RelationEnds?] = Array(repeating: nil, count: (order.max() ?? 0) + 1)
      let rows = try Row.fetchCursor(db, sql: "SELECT key, type, source, target FROM relation")
      while let row = try rows.next() {
        try check()
        let ends = try RelationReader.ends(row)
        if known.indices.contains(ends.relation) { known[ends.relation] = ends }
      }
      return order.compactMap { known.indices.contains($0) ? known[$0] : nil }
    }
  }
}

/// Which end of a relation an entity stands at when the relation is walked.
public enum StepDirection: Hashable, Sendable {
  /// The relation leaves the entity.
  case outgoing
  /// The relation leads to the entity.
  case incoming
}

/// A relation seen from one of its ends, by numbers.
public struct RelationStep: Hashable, Sendable {
  /// The relation's number.
  public var relation: Int
  /// Its type.
  public var type: RelationType
  /// The number of the entity at the other end.
  public var other: Int
}

/// A relation with its two ends, by numbers.
public struct RelationEnds: Hashable, Sendable {
  /// The relation's number.
  public var relation: Int
  /// Its type.
  public var type: RelationType
  /// The number of the entity it leaves.
  public var source: Int
  /// The number of the entity it leads to.
  public var target: Int
}
