internal import GRDB
public import NewsModel

extension GraphDatabase {
  /// See `GraphReading`.
  ///
  /// - Complexity: two look-ups in indexes.
  public func entity(_ id: EntityID) throws -> Entity? {
    try read { db in
      guard let key = try EntityReader(db).key(of: id) else { return nil }
      return try EntityReader(db).entity(key)
    }
  }

  /// See `GraphReading`.
  public func forEachEntity(
    ofTypes types: Set<EntityType>?, _ body: (Entity) throws -> Void
  ) throws {
    try read { db in
      let filter = Self.filter("entity.type", types?.map(\.rawValue))
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT entity.key, \(EntityReader.columns), searchKey.text
          FROM entity LEFT JOIN searchKey ON searchKey.entity = entity.key
          WHERE \(filter) ORDER BY entity.id, searchKey.ordinal
          """)
      var current: (key: Int64, entity: Entity)?
      while let row = try rows.next() {
        let key: Int64 = try row.value(0)
        if current?.key != key {
          if let entity = current?.entity { try body(entity) }
          current = (key, try EntityReader.entity(row, from: 1))
        }
        if let text: String = try row.value(6) { current?.entity.searchKeys.append(text) }
      }
      if let entity = current?.entity { try body(entity) }
    }
  }

  /// See `GraphReading`.
  public func forEachRelation(
    ofTypes types: Set<RelationType>?, _ body: (Relation) throws -> Void
  ) throws {
    try read { db in
      let filter = Self.filter("type", types?.map(\.rawValue))
      var reader = try RelationReader(db)
      try reader.forEach(where: filter, orderedBy: "id") { try body($1) }
    }
  }

  /// See `GraphReading`.
  ///
  /// - Complexity: in proportion to what is found.
  public func relations(
    of id: EntityID, direction: RelationDirection, types: Set<RelationType>?
  ) throws -> [Relation] {
    try read { db in
      guard let key = try EntityReader(db).key(of: id) else { return [] }
      var found: [Relation] = []
      let ends =
        switch direction {
        case .outgoing: "relation.source = :end"
        case .incoming: "relation.target = :end"
        case .both: "(relation.source = :end OR relation.target = :end)"
        }
      // The unary plus keeps SQLite from walking the index of ids in search of these few.
      let sql = """
        \(RelationReader.select) WHERE \(ends)
        AND \(Self.filter("relation.type", types?.map(\.rawValue)))
        ORDER BY +relation.id, piece.ordinal
        """
      var reader = try RelationReader(db)
      try reader.forEach(db.cachedStatement(sql: sql), arguments: ["end": key]) {
        found.append($0)
      }
      return found
    }
  }

  /// See `GraphReading`.
  public func articles() throws -> [ArticleHeader] {
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(ArticleRow.columns) FROM article ORDER BY id")
      var headers: [ArticleHeader] = []
      while let row = try rows.next() { headers.append(try ArticleRow.header(row)) }
      return headers
    }
  }

  /// See `GraphReading`.
  ///
  /// - Complexity: in proportion to what is found; reads neither properties nor evidence.
  public func neighbours(of id: EntityID, types: Set<RelationType>) throws -> [EntityID] {
    try read { db in
      guard let key = try EntityReader(db).key(of: id) else { return [] }
      let filter = Self.filter("type", types.map(\.rawValue))
      let texts = try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM entity WHERE key IN (
              SELECT target FROM relation WHERE source = :end AND \(filter)
              UNION SELECT source FROM relation WHERE target = :end AND \(filter))
            """), arguments: ["end": key])
      return texts.map { EntityID(rawValue: $0) }.sorted()
    }
  }

  /// See `GraphReading`.
  public func article(_ id: EntityID) throws -> ArticleHeader? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(ArticleRow.columns) FROM article WHERE id = ?"),
        arguments: [id.rawValue]
      ).map { try ArticleRow.header($0) }
    }
  }

  /// See `GraphReading`.
  public func articleText(_ id: EntityID) throws -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM article WHERE id = ?"),
        arguments: [id.rawValue])
    }
  }

  /// A condition on a column of our own type names, which need no escaping.
  static func filter(_ column: String, _ names: [String]?) -> String {
    guard let names else { return "TRUE" }
    return "\(column) IN (\(names.sorted().map { "'\($0)'" }.joined(separator: ", ")))"
  }
}
