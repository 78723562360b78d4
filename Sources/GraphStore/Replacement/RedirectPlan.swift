internal import GRDB
internal import NewsModel

/// Where the ids that a new graph retires lead to.
///
/// A vanished entity's mentions tell first: the entity that now holds most of them is its
/// successor, at a tie the one of the smaller id. What mentions do not reach, such as a post, is
/// followed through the words that supported its relations; there a tie leads nowhere.
struct RedirectPlan {
  private struct Trace: Hashable {
    var relation: RelationType
    var isSource: Bool
    var article: EntityID
    var start: Int
    var end: Int
  }

  private let db: Database
  private let vanished: [EntityID: Int64]
  private var successors: [EntityID: EntityID] = [:]
  private var live: Set<EntityID> = []

  init(_ db: Database, vanished: [EntityID: Int64]) throws {
    self.db = db
    self.vanished = vanished
  }

  /// Finds the successors while the old rows are still there.
  mutating func gather(from graph: ResolvedGraph) throws {
    live = Set(graph.entities.lazy.map(\.id))
    guard !vanished.isEmpty else { return }
    try followMentions(graph)
    try followEvidence(graph)
  }

  private mutating func followMentions(_ graph: ResolvedGraph) throws {
    let now = Dictionary(graph.links.lazy.map { ($0.key, $0.entity) }) { first, _ in first }
    let rows = try db.makeStatement(
      sql: """
        SELECT article.id, link.type, link.name, link.ordinal
        FROM link JOIN article ON article.key = link.article WHERE link.entity = ?
        """)
    for (id, key) in vanished {
      var votes: [EntityID: Int] = [:]
      let mentions = try Row.fetchCursor(rows, arguments: [key])
      while let row = try mentions.next() {
        guard let entity = now[try MentionRow.key(row, from: 0)], entity.type == id.type else {
          continue
        }
        votes[entity, default: 0] += 1
      }
      successors[id] = votes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  private mutating func followEvidence(_ graph: ResolvedGraph) throws {
    var wanted: [Trace: [EntityID]] = [:]
    for side in [true, false] {
      let rows = try db.makeStatement(
        sql: """
          SELECT relation.type, article.id, relationEvidence.start, relationEvidence."end"
          FROM relation
            JOIN relationEvidence ON relationEvidence.relation = relation.key
            JOIN article ON article.key = relationEvidence.article
          WHERE relation.\(side ? "source" : "target") = ?
          """)
      for (id, key) in vanished where successors[id] == nil {
        let traces = try Row.fetchCursor(rows, arguments: [key])
        while let row = try traces.next() {
          guard let type = try RelationType(rawValue: row.value(0)) else { continue }
          let trace = try Trace(
            relation: type, isSource: side, article: EntityID(rawValue: row.value(1)),
            start: row.value(2),
            end: row.value(3))
          wanted[trace, default: []].append(id)
        }
      }
    }
    guard !wanted.isEmpty else { return }
    var votes: [EntityID: [EntityID: Int]] = [:]
    for relation in graph.relations {
      for piece in relation.evidence {
        for (side, end) in [(true, relation.source), (false, relation.target)] {
          let trace = Trace(
            relation: relation.type, isSource: side, article: piece.article,
            start: piece.passage.start, end: piece.passage.end)
          for id in wanted[trace] ?? [] where id.type == end.type {
            votes[id, default: [:]][end, default: 0] += 1
          }
        }
      }
    }
    for (id, counts) in votes {
      let most = counts.values.max()
      let best = counts.filter { $0.value == most }
      if best.count == 1 { successors[id] = best.first?.key }
    }
  }

  /// Writes new redirects and leads earlier ones straight to where they end now.
  func write() throws {
    let save = try db.makeStatement(
      sql: "INSERT OR REPLACE INTO redirect (retired, successor) VALUES (?, ?)")
    let delete = try db.makeStatement(sql: "DELETE FROM redirect WHERE retired = ?")
    let earlier = try Row.fetchAll(
      db, sql: "SELECT retired, successor FROM redirect ORDER BY retired")
    for row in earlier {
      let retired = try EntityID(rawValue: row.value(0))
      if live.contains(retired) {
        try delete.execute(arguments: [retired.rawValue])
      } else if let next = successors[try EntityID(rawValue: row.value(1))] {
        try save.execute(arguments: [retired.rawValue, next.rawValue])
      }
    }
    for (retired, successor) in successors.sorted(by: { $0.key < $1.key }) {
      try save.execute(arguments: [retired.rawValue, successor.rawValue])
    }
  }
}
