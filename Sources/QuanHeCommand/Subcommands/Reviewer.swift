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
    try note([(judgement, Self.pairs(judgement, left, right))])
  }

  /// Takes mentions out of an entity: all in an article, or single places of it.
  func split(_ text: String, _ articles: [String]) throws {
    let entity = try thing(text)
    let places = try SplitPlaces(of: entity, in: database)
    guard !articles.isEmpty else {
      Console.write(places.text)
      graph.note("name the articles, or single places as ARTICLE#NUMBER, that are of another")
      return
    }
    try note(places.decisions(taking: articles))
  }

  /// Undoes decisions: all that one call of `review` decided, or one alone.
  ///
  /// - Parameters:
  ///   - numbers: Decisions by their number; the last that stands where there are none.
  ///   - isAlone: Whether to leave the rest of their calls.
  /// - Throws: `CommandError` where a number is no decision's, or one undone already.
  func undo(_ numbers: [Int], alone isAlone: Bool) throws {
    let report = ExplanationReport(articles: try database.articles())
    let all = try database.decisions()
    let standing = all.filter { $0.undone == nil }
    var chosen: Set<Int> = []
    for number in numbers {
      guard let decision = all.first(where: { $0.sequence == number }) else {
        throw CommandError("no decision has the number \(number); see: quanhe review log")
      }
      if let undone = decision.undone {
        throw CommandError("decision \(number) was undone already, \(undone)")
      }
      chosen.insert(number)
    }
    if numbers.isEmpty {
      guard let last = standing.last else { throw CommandError("no decision stands") }
      chosen = [last.sequence]
    }
    if !isAlone {
      let calls = Set(
        standing.filter { chosen.contains($0.sequence) }.map { [$0.made, $0.author] })
      chosen = Set(standing.filter { calls.contains([$0.made, $0.author]) }.map(\.sequence))
    }
    for decision in try Pipeline(database: database).undo(chosen, at: Self.now) {
      Console.write("undone: \(Self.line(decision, report))\n")
    }
  }

  /// Notes the pairs of one call.
  private func note(
    _ groups: [(judgement: Judgement, pairs: [(MentionKey, MentionKey)])]
  ) throws {
    let author = ProcessInfo.processInfo.environment["USER"] ?? "unknown"
    let moment = Self.now
    let standing = Set(
      try database.decisions().filter { $0.undone == nil }
        .map { Settled(left: $0.left, right: $0.right, judgement: $0.judgement) })
    let decisions = groups.flatMap { group in
      group.pairs.map {
        Decision(
          sequence: 0, left: $0, right: $1, judgement: group.judgement, author: author,
          made: moment)
      }
    }.filter {
      !standing.contains(Settled(left: $0.left, right: $0.right, judgement: $0.judgement))
    }
    guard !decisions.isEmpty else {
      graph.note("decided already; nothing is recorded")
      return
    }
    let report = ExplanationReport(articles: try database.articles())
    try refuseContradictions(decisions.map { DecisionLedger.Item(decision: $0) }, report)
    let noted = try Pipeline(database: database).decide(decisions).decisions
    for decision in noted { Console.write(Self.line(decision, report) + "\n") }
    let mentions = Set(noted.flatMap { [$0.left, $0.right] })
    let ids = try Set(mentions.compactMap { try database.entity(of: $0) })
    for id in ids.sorted() { Console.write("  now \(id)\n") }
  }

  /// What a decision says, whoever made it and when.
  private struct Settled: Hashable {
    var left: MentionKey
    var right: MentionKey
    var judgement: Judgement
  }

  /// Roles and places follow from what they are made of and are not decided on.
  private func thing(_ text: String) throws -> Entity {
    try graph.entity(
      text, types: [.person, .organisation, .document, .meeting], in: GraphAnswers(database))
  }

  /// Ends the command, with both shown, where decisions contradict earlier ones or one another;
  /// nothing is recorded then.
  ///
  /// - Parameters:
  ///   - items: The new decisions.
  ///   - report: Names the mentions.
  ///   - path: The file that they come from, if from one.
  /// - Throws: The exit code where there is a contradiction.
  private func refuseContradictions(
    _ items: [DecisionLedger.Item], _ report: ExplanationReport, path: String? = nil
  ) throws {
    var ledger = DecisionLedger(try database.decisions())
    var contradictions = 0
    for item in items {
      let conflicts = ledger.conflicts(with: item.decision)
      guard !conflicts.isEmpty else {
        ledger.add(item)
        continue
      }
      contradictions += 1
      guard contradictions <= Self.shownContradictions else { continue }
      let isOfFile = conflicts.contains { $0.line != nil }
      Console.note(
        isOfFile
          ? "these contradict one another; nothing is recorded:"
          : "this contradicts earlier decisions; nothing is recorded, undo those first:")
      for earlier in conflicts { Console.line("  " + Self.line(earlier, report, path)) }
      Console.line("  new: " + Self.line(item, report, path))
    }
    guard contradictions > 0 else { return }
    if contradictions > Self.shownContradictions {
      Console.note("and \(contradictions - Self.shownContradictions) more contradictions")
    }
    throw ExitCode.failure
  }

  /// So many contradictions of one file are shown.
  private static let shownContradictions = 20

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

  /// Takes in the decisions of a file, all or, where one contradicts another or an earlier one,
  /// none; those that stand already are left out.
  func importLines(from path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.note("\(path): cannot be read: is it there, and a file?")
      throw ExitCode(65)
    }
    var known = Set(
      try database.decisions().filter { $0.undone == nil }
        .map { Settled(left: $0.left, right: $0.right, judgement: $0.judgement) })
    var items: [DecisionLedger.Item] = []
    var faults = 0
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        guard let decision = try ResolverLine.decision(line) else { continue }
        let settled = Settled(
          left: decision.left, right: decision.right, judgement: decision.judgement)
        guard known.insert(settled).inserted else { continue }
        items.append(DecisionLedger.Item(decision: decision, line: number + 1))
      } catch let fault as ResolverLine.Fault {
        Console.note("\(path): line \(number + 1): \(fault.reason)")
        faults += 1
      }
    }
    let report = ExplanationReport(articles: try database.articles())
    try refuseContradictions(items, report, path: path)
    let noted = try Pipeline(database: database).decide(items.map(\.decision)).decisions
    let waiting = try database.waitingDecisions().intersection(noted.map(\.sequence))
    for decision in noted {
      let state =
        waiting.contains(decision.sequence)
        ? "  (waits: one of the two is in no article here)" : ""
      Console.write(Self.line(decision, report) + state + "\n")
    }
    graph.note("\(noted.count) \(noted.count == 1 ? "decision" : "decisions") taken in")
    if !waiting.isEmpty {
      graph.note(
        "\(waiting.count) of them on mentions that no article here has; they are kept, and hold once "
          + "such articles are built")
    }
    if faults > 0 { throw ExitCode(65) }
  }

  /// One pair makes two groups one; to keep them two every pair must be told apart.
  private static func pairs(
    _ judgement: Judgement, _ left: [MentionKey], _ right: [MentionKey]
  ) -> [(MentionKey, MentionKey)] {
    if judgement == .same { return Array(zip(left, right).prefix(1)) }
    return left.flatMap { one in right.map { (one, $0) } }
  }

  private static func line(_ decision: Decision, _ report: ExplanationReport) -> String {
    "\(decision.sequence) \(decision.word): \(pair(decision, report))"
  }

  /// A decision with its number, or with the line of the file that it comes from.
  private static func line(
    _ item: DecisionLedger.Item, _ report: ExplanationReport, _ path: String?
  ) -> String {
    let decision = item.decision
    if let line = item.line, let path {
      return "\(path): line \(line): \(decision.word): \(pair(decision, report))"
    }
    return decision.sequence > 0
      ? line(decision, report) : "\(decision.word): \(pair(decision, report))"
  }

  private static func pair(_ decision: Decision, _ report: ExplanationReport) -> String {
    "\(report.name(decision.left)) / \(report.name(decision.right))"
  }

  /// The moment, ISO 8601 in UTC, to the millisecond: what was decided together has one.
  private static var now: String {
    Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
