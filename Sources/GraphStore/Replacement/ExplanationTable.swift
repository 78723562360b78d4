internal import GRDB
internal import NewsModel

/// Writes why mentions were or were not taken for one over the stored explanations.
struct ExplanationTable {
  private struct Pair: Hashable {
    var left: Int64
    var right: Int64
  }

  private let db: Database
  private var stored: [Pair: (key: Int64, digest: Int64)] = [:]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db, sql: #"SELECT "left", "right", key, digest FROM matchExplanation"#)
    while let row = try rows.next() {
      stored[try Pair(left: row.value(0), right: row.value(1))] = try (row.value(2), row.value(3))
    }
  }

  func write(_ explanations: [MatchExplanation], links: [MentionKey: Int64]) throws {
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO matchExplanation ("left", "right", prior, weight, override, merged, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    let insertFeature = try db.makeStatement(
      sql: """
        INSERT INTO matchFeature (explanation, ordinal, name, observation, weight)
        VALUES (?, ?, ?, ?, ?)
        """)
    let delete = try db.makeStatement(sql: "DELETE FROM matchExplanation WHERE key = ?")
    func link(_ mention: MentionKey) throws -> Int64 {
      guard let key = links[mention] else {
        throw GraphStoreError.brokenReference(
          from: "an explanation", to: "\(mention.name) of \(mention.article)")
      }
      return key
    }
    var kept: Set<Pair> = []
    for explanation in explanations {
      let pair = Pair(left: try link(explanation.left), right: try link(explanation.right))
      guard kept.insert(pair).inserted else { continue }
      let digest = Self.digest(explanation)
      if let known = stored[pair] {
        if known.digest == digest { continue }
        try delete.execute(arguments: [known.key])
      }
      try insert.execute(
        arguments: [
          pair.left, pair.right, explanation.prior, explanation.weight, explanation.override,
          explanation.merged, digest,
        ])
      let key = db.lastInsertedRowID
      for (ordinal, feature) in explanation.features.enumerated() {
        try insertFeature.execute(
          arguments: [key, ordinal, feature.name, feature.observation, feature.weight])
      }
    }
    // What refers to a vanished link went with it.
    let vanished = stored.compactMap { kept.contains($0.key) ? nil : $0.value.key }
    for key in vanished.sorted() { try delete.execute(arguments: [key]) }
  }

  private static func digest(_ explanation: MatchExplanation) -> Int64 {
    var digest = RowDigest()
    digest.add(Int(bitPattern: UInt(explanation.prior.bitPattern)))
    digest.add(explanation.override ?? "\u{0}")
    digest.add(explanation.merged ? 1 : 0)
    for feature in explanation.features {
      digest.add(feature.name)
      digest.add(feature.observation)
      digest.add(Int(bitPattern: UInt(feature.weight.bitPattern)))
    }
    return digest.value
  }
}
