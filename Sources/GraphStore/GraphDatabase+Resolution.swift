internal import GRDB
public import NewsModel

extension GraphDatabase {
  /// The mention groups that became an entity, in order.
  public func mentions(of id: EntityID) throws -> [MentionKey] {
    try read { db in
      guard let key = try EntityReader(db).key(of: id) else { return [] }
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT article.id, link.type, link.name, link.ordinal
            FROM link JOIN article ON article.key = link.article WHERE link.entity = ?
            """), arguments: [key])
      var list: [MentionKey] = []
      while let row = try rows.next() { list.append(try MentionRow.key(row, from: 0)) }
      return list.sorted()
    }
  }

  /// The entity that a mention group became.
  public func entity(of mention: MentionKey) throws -> EntityID? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT entity.id FROM link
              JOIN article ON article.key = link.article
              JOIN entity ON entity.key = link.entity
            WHERE article.id = ? AND link.type = ? AND link.name = ? AND link.ordinal = ?
            """), arguments: MentionRow.arguments(mention))
    }.map { EntityID(rawValue: $0) }
  }

  /// Why mentions of one entity were taken for one, and which others nearly were.
  public func explanations(of id: EntityID) throws -> [MatchExplanation] {
    try read { db in
      guard let key = try EntityReader(db).key(of: id) else { return [] }
      return try ExplanationReader(db).explanations(
        where: "leftLink.entity = :end OR rightLink.entity = :end", ["end": key])
    }
  }

  /// Why two entities were not taken for one; for an entity and itself, why its mentions were.
  public func explanations(
    between one: EntityID, and other: EntityID
  ) throws -> [MatchExplanation] {
    try read { db in
      let reader = EntityReader(db)
      guard let left = try reader.key(of: one), let right = try reader.key(of: other) else {
        return []
      }
      return try ExplanationReader(db).explanations(
        where: """
          (leftLink.entity = :one AND rightLink.entity = :other)
            OR (leftLink.entity = :other AND rightLink.entity = :one)
          """, ["one": left, "other": right])
    }
  }

  /// The pairs whose verdict hangs by least, most doubtful first; settled ones are left out.
  public func doubtfulPairs(limit: Int) throws -> [MatchExplanation] {
    try read { db in
      try ExplanationReader(db).explanations(
        where: "pair.override IS NULL", [:], order: "abs(pair.weight), ", limit: limit)
    }
  }
}
