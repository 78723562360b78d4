import Foundation
import GraphStore
import NewsModel
import TestSupport
import TextCore
import Testing

@Suite("A file of an earlier version")
struct OldFileTests {
  /// The kept file; never made anew once its version was released.
  private static let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Databases/v1.sqlite")

  /// What the kept file was made of.
  private static func contents() -> (articles: [Article], facts: [ArticleFacts]) {
    var samples = SampleArticles(seed: 2026)
    let articles = (0..<5).map { samples.article($0) }
    let facts = articles.map { samples.facts(of: $0) }
    return (articles, facts.sorted { $0.article.id < $1.article.id })
  }

  @Test("is made where the environment asks for it")
  func recording() throws {
    guard ProcessInfo.processInfo.environment["QUANHE_RECORD"] == "1" else { return }
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    do {
      let graph = try temporary.open()
      let (articles, facts) = Self.contents()
      try graph.update { update in
        for article in articles {
          guard let own = facts.first(where: { $0.article.id == article.id }) else { continue }
          try update.save(article, facts: own, contentHash: "v1")
        }
        try update.replaceGraph(with: NameResolver.graph(facts), origin: "v1")
      }
    }
    try FileManager.default.createDirectory(
      at: Self.kept.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: Self.kept)
    try FileManager.default.copyItem(atPath: temporary.path, toPath: Self.kept.path)
    Issue.record("v1.sqlite was made anew")
  }

  @Test("opens for reading and for writing, with everything that was in it")
  func opening() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    try FileManager.default.copyItem(atPath: Self.kept.path, toPath: temporary.path)
    let (articles, facts) = Self.contents()
    let resolved = NameResolver.graph(facts)
    let expected = InMemoryGraph(
      entities: resolved.entities, relations: resolved.relations,
      articles: facts.map(\.article),
      texts: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.text.string) }))
    for access in [GraphDatabase.Access.readOnly, .readWrite] {
      let graph = try temporary.open(access)
      #expect(try graph.allFacts() == facts)
      #expect(try graph.dump() == expected.dump())
      #expect(try graph.graphOrigin() == "v1")
      #expect(try graph.lexiconFolder() == nil)
    }
  }
}
