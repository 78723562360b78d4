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

  /// The pairs whose verdict hangs by least, most doubtful first.
  ///
  /// Settled pairs are left out, and pairs of which nobody would doubt: a decision on one pair of two
  /// entities settles the rest, so each two entities, and each entity with itself, come once.
  public func doubtfulPairs(limit: Int) throws -> [MatchExplanation] {
    try read { db in
      try ExplanationReader(db).explanations(
        where: """
          pair.key IN (
            SELECT key FROM (
              SELECT match.key AS key, match.weight AS weight, row_number() OVER (
                PARTITION BY min(one.entity, other.entity), max(one.entity, other.entity)
                ORDER BY abs(match.weight), match.key) AS place
              FROM matchExplanation AS match
                JOIN link AS one ON one.key = match."left"
                JOIN link AS other ON other.key = match."right"
              WHERE match.override IS NULL
                AND CASE WHEN one.entity = other.entity THEN match.weight < :certain
                  ELSE match.weight > -:certain END)
            WHERE place = 1)
          """, ["certain": Self.certainty], order: "abs(pair.weight), ", limit: limit)
    }
  }

  /// So many bits leave no doubt: 98 in 100.
  private static let certainty = 5.6
}
