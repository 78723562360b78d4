internal import GRDB
public import NewsModel

extension GraphDatabase {
  /// See `GraphReading`.
  ///
  /// Rank 0 is an equal key, 1 one that begins with the text, 2 one that has it at a later
  /// word's start; an entity counts once, at its best.
  ///
  /// - Complexity: in proportion to the number of keys that match, however large the graph.
  public func entities(
    matching foldedText: String, types: Set<EntityType>?, limit: Int
  ) throws -> [Entity] {
    guard limit > 0 else { return [] }
    return try read { db in
      let start = SearchTable.cut(Array(foldedText.utf8))
      let isCut = start != foldedText
      let filter = Self.filter("entity.type", types?.map(\.rawValue))
      let keys = try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT entity.key
            FROM searchStart AS hit
              JOIN searchKey ON searchKey.entity = hit.entity AND searchKey.ordinal = hit.ordinal
              JOIN entity ON entity.key = hit.entity
            WHERE hit.start >= :start AND hit.start < :next AND \(filter)
              \(isCut ? Self.longMatch : "")
            GROUP BY entity.key
            ORDER BY min(CASE WHEN searchKey.text = :text THEN 0 WHEN hit.word = 0 THEN 1 ELSE 2 END),
              entity.mentions DESC, entity.id
            LIMIT :limit
            """),
        arguments: [
          "start": start, "next": start + "\u{10FFFF}", "text": foldedText, "limit": limit,
        ])
      let reader = EntityReader(db)
      return try keys.compactMap { try reader.entity($0) }
    }
  }

  /// Compares a long text with the key itself: the index holds only how each start begins.
  private static let longMatch = """
    AND CASE WHEN hit.word = 0 THEN substr(searchKey.text, 1, length(:text)) = :text
      ELSE instr(searchKey.text, ' ' || :text) > 0 END
    """
}
