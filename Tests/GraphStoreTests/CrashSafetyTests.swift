import Foundation
import GraphStore
import NewsModel
import TestSupport
import Testing

@Suite("A graph whose writer dies")
struct CrashSafetyTests {
  private static func save(_ round: Int, count: Int, in update: GraphUpdate) throws {
    var samples = SampleArticles(seed: round)
    for number in 0..<count {
      let article = samples.article(number)
      try update.save(article, facts: samples.facts(of: article), contentHash: "\(round)")
    }
  }

  private static func finish(_ update: GraphUpdate) throws {
    try update.replaceGraph(with: NameResolver.graph(update.facts()), origin: "test")
  }

  @Test("holds the last finished update, whatever moment the writer died at")
  func remains() throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    try graph.update { update in
      try Self.save(1, count: 30, in: update)
      try Self.finish(update)
    }
    let before = try graph.dump()
    let facts = try graph.allFacts()
    var found: [TemporaryGraph] = []
    defer { for remains in found { remains.delete() } }
    try graph.update { update in
      found.append(try temporary.remains())
      try Self.save(2, count: 15, in: update)
      found.append(try temporary.remains())
      _ = try update.remove(articles: [SampleArticles.articleID(20)])
      try Self.finish(update)
      found.append(try temporary.remains())
    }
    let after = try graph.dump()
    #expect(after != before)
    for remains in found {
      #expect(try remains.open(.readOnly).dump() == before)
      let reopened = try remains.open()
      #expect(try reopened.allFacts() == facts)
      // The same update made again ends where the unbroken one did.
      try reopened.update { update in
        try Self.save(2, count: 15, in: update)
        _ = try update.remove(articles: [SampleArticles.articleID(20)])
        try Self.finish(update)
      }
      #expect(try reopened.dump() == after)
    }
    let remains = try temporary.remains()
    defer { remains.delete() }
    #expect(try remains.open(.readOnly).dump() == after)
  }

  @Test("holds the last finished update after an error in the middle of one")
  func errors() throws {
    struct Interruption: Error {}
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let graph = try temporary.open()
    try graph.update { update in
      try Self.save(1, count: 5, in: update)
      try Self.finish(update)
    }
    let before = try graph.dump()
    #expect(throws: Interruption.self) {
      try graph.update { update in
        try Self.save(2, count: 5, in: update)
        try Self.finish(update)
        throw Interruption()
      }
    }
    #expect(try graph.dump() == before)
  }

  @Test("a reader sees each update whole while a writer works")
  func readers() async throws {
    let temporary = try TemporaryGraph()
    defer { temporary.delete() }
    let writer = try temporary.open()
    let rounds = 12
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<3 {
        group.addTask {
          let reader = try temporary.open(.readOnly)
          var seen: Set<Int> = []
          while !seen.contains(rounds) {
            let (articles, entities, facts) = try reader.reading {
              (
                try reader.articles(), try reader.entities(ofType: .article),
                try reader.allFacts()
              )
            }
            #expect(articles.map(\.id) == entities.map(\.id))
            #expect(articles == facts.map(\.article))
            #expect(articles.count % 3 == 0)
            seen.insert(articles.count / 3)
            await Task.yield()
          }
          return seen.count
        }
      }
      group.addTask {
        for round in 1...rounds {
          try writer.update { update in
            try Self.save(round, count: round * 3, in: update)
            try Self.finish(update)
          }
        }
        return 0
      }
      try await group.waitForAll()
    }
  }
}
