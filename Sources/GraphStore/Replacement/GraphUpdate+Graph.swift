internal import GRDB
public import NewsModel

extension GraphUpdate {
  /// Puts a graph in place of the stored one, and writes only the rows that differ.
  ///
  /// An id that vanishes leads from now on to the entity that holds most of its mentions; earlier
  /// redirects are kept and shortened.
  ///
  /// - Parameters:
  ///   - graph: What resolution makes of all stored facts and decisions.
  ///   - origin: The version of the program that made it.
  /// - Throws: `GraphStoreError.brokenReference` where a relation, a link or an explanation names
  ///   an entity, article or mention that is not there, `passageMismatch` where a quote is not
  ///   the article's words.
  /// - Complexity: linear in the size of both graphs, to compare them.
  public func replaceGraph(with graph: ResolvedGraph, origin: String) throws {
    var entities = try EntityTable(db)
    var redirects = try RedirectPlan(db, vanished: entities.vanished(beside: graph.entities))
    try redirects.gather(from: graph)

    let relations = try RelationTable(db)
    try relations.removeVanished(beside: graph.relations)
    try entities.write(graph.entities, mentions: RelationTable.mentionCounts(graph.relations))
    try relations.write(graph.relations, entities: entities.keys)
    let links = try LinkTable(db)
    let linkKeys = try links.write(graph.links, entities: entities.keys)
    try ExplanationTable(db).write(graph.explanations, links: linkKeys)
    try entities.removeVanished()
    try redirects.write()

    if try graphOrigin() != origin {
      try db.execute(
        sql: "INSERT OR REPLACE INTO origin (only, program) VALUES (1, ?)", arguments: [origin])
    }
    isGraphBehind = false
  }
}
