private import ArgumentParser
private import Foundation
private import GraphQueries
private import GraphStore
internal import NewsModel
private import NewsPipeline

/// Turns what a person says of entities into decisions on mentions, and applies them.
struct Reviewer {
  private let graph: GraphOptions
  private let database: GraphDatabase

  /// Opens the graph for changing.
  init(_ graph: GraphOptions) throws {
    self.graph = graph
    database = try graph.open(.readWrite)
  }

  /// Decides on every pair of the two entities' mentions, so that no mention can stray.
  func decide(_ judgement: Judgement, _ a: String, _ b: String) throws {
    let one = try thing(a)
    let other = try thing(b)
    guard one.type == other.type else {
      throw CommandError(
        "\(one.name) is a \(one.type.rawValue), \(other.name) a \(other.type.rawValue)")
    }
    guard one.id != other.id else {
      throw CommandError(
        judgement == .same
          ? "both are \(one.name) (\(one.id)) already"
          : "both are \(one.name) (\(one.id)); take it apart with: quanhe review split \(one.id)")
    }
    let left = try database.mentions(of: one.id)
    let right = try database.mentions(of: other.id)
    try note(judgement, pairs: Self.pairs(judgement, left, right))
  }

  /// Takes the mentions in some articles out of an entity.
  func split(_ text: String, _ articles: [String]) throws {
    let entity = try thing(text)
    let mentions = try database.mentions(of: entity.id)
    let report = ExplanationReport(articles: try database.articles())
    guard !articles.isEmpty else {
      for mention in mentions { Console.write("\(report.name(mention))\n") }
      graph.note("name the articles whose mentions are of another")
      return
    }
    let chosen = mentions.filter { mention in
      articles.contains { Self.fits($0, mention.article, source: report.sources[mention.article]) }
    }
    guard !chosen.isEmpty else {
      throw CommandError("none of these articles has a mention of \(entity.name) (\(entity.id))")
    }
    let rest = mentions.filter { !chosen.contains($0) }
    guard !rest.isEmpty else {
      throw CommandError("these articles have all mentions of \(entity.name): nothing is left")
    }
    try note(.different, pairs: Self.pairs(.different, chosen, rest))
  }

  /// Undoes the last decision: all pairs that one call of `review` decided on.
  func undo() throws {
    let report = ExplanationReport(articles: try database.articles())
    let standing = try database.decisions().filter { $0.undone == nil }
    guard let last = standing.last else { throw CommandError("no decision stands") }
    let moment = Self.now
    for _ in standing.reversed().prefix(while: { ($0.made, $0.author) == (last.made, last.author) })
    {
      guard let undone = try Pipeline(database: database).undoLastDecision(at: moment) else {
        break
      }
      Console.write("undone: \(Self.line(undone, report))\n")
    }
  }

  private func note(_ judgement: Judgement, pairs: [(MentionKey, MentionKey)]) throws {
    let author = ProcessInfo.processInfo.environment["USER"] ?? "unknown"
    let moment = Self.now
    let standing = Set(
      try database.decisions().filter { $0.undone == nil && $0.judgement == judgement }
        .map { [$0.left, $0.right] })
    let decisions = pairs.map {
      Decision(
        sequence: 0, left: $0, right: $1, judgement: judgement, author: author, made: moment)
    }.filter { !standing.contains([$0.left, $0.right]) }
    guard !decisions.isEmpty else {
      graph.note("decided already; nothing is recorded")
      return
    }
    let report = ExplanationReport(articles: try database.articles())
    try refuseContradictions(decisions, report)
    let noted = try Pipeline(database: database).decide(decisions).decisions
    for decision in noted { Console.write(Self.line(decision, report) + "\n") }
    let ids = try Set(pairs.flatMap { [$0.0, $0.1] }.compactMap { try database.entity(of: $0) })
    for id in ids.sorted() { Console.write("  now \(id)\n") }
  }

  /// Roles and places follow from what they are made of and are not decided on.
  private func thing(_ text: String) throws -> Entity {
    try graph.entity(
      text, types: [.person, .organisation, .document, .meeting], in: GraphAnswers(database))
  }

  /// Ends the command, with both shown, where a decision contradicts an earlier one or another of
  /// the same call.
  private func refuseContradictions(_ decisions: [Decision], _ report: ExplanationReport) throws {
    var ledger = DecisionLedger(try database.decisions())
    for decision in decisions {
      let conflicts = ledger.conflicts(with: decision)
      guard conflicts.isEmpty else {
        Console.note("this contradicts earlier decisions; undo those first:")
        for earlier in conflicts { Console.line("  " + Self.line(earlier, report)) }
        Console.line("  new: \(decision.word): \(Self.pair(decision, report))")
        throw ExitCode.failure
      }
      ledger.add(decision)
    }
  }

  // MARK: Exchange

  /// The decisions in force, one line each as nomenklatura's resolver files have them:
  /// `["left","right","positive",score,"user","2026-01-31T…"]`.
  func export(to path: String?) throws {
    let lines = try database.decisions().filter { $0.undone == nil }.map { decision in
      let line = ResolverLine(decision)
      return try line.text() + "\n"
    }
    if let path {
      try OutputFile.write(Array(lines.joined().utf8), to: path)
    } else {
      Console.write(lines.joined())
    }
  }

  /// Takes in the decisions of a file; those that stand already are left out.
  func importLines(from path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.note("\(path): cannot be read: is it there, and a file?")
      throw ExitCode(65)
    }
    let standing = try database.decisions().filter { $0.undone == nil }
    let known = Dictionary(
      standing.map { ([$0.left, $0.right], $0.judgement) }, uniquingKeysWith: { _, last in last })
    var decisions: [Decision] = []
    var faults = 0
    for (number, line) in data.split(separator: 0x0A).enumerated() {
      guard let decision = ResolverLine.decision(line) else {
        Console.note("\(path): line \(number + 1): no decision on two mentions")
        faults += 1
        continue
      }
      if known[[decision.left, decision.right]] != decision.judgement {
        decisions.append(decision)
      }
    }
    let report = ExplanationReport(articles: try database.articles())
    try refuseContradictions(decisions, report)
    let noted = try Pipeline(database: database).decide(decisions).decisions
    for decision in noted { Console.write(Self.line(decision, report) + "\n") }
    graph.note("\(noted.count) decisions taken in")
    if faults > 0 { throw ExitCode(65) }
  }

  /// One pair makes two groups one; to keep them two every pair must be told apart.
  private static func pairs(
    _ judgement: Judgement, _ left: [MentionKey], _ right: [MentionKey]
  ) -> [(MentionKey, MentionKey)] {
    if judgement == .same { return Array(zip(left, right).prefix(1)) }
    return left.flatMap { one in right.map { (one, $0) } }
  }

  private static func fits(_ text: String, _ id: EntityID, source: String?) -> Bool {
    id.rawValue == text || source == text
      || source?.split(separator: "/").last.map { String($0) } == text
  }

  private static func line(_ decision: Decision, _ report: ExplanationReport) -> String {
    "\(decision.sequence) \(decision.word): \(pair(decision, report))"
  }

  private static func pair(_ decision: Decision, _ report: ExplanationReport) -> String {
    "\(report.name(decision.left)) / \(report.name(decision.right))"
  }

  /// The moment, ISO 8601 in UTC, to the millisecond: what was decided together has one.
  private static var now: String {
    Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
