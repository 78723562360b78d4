private import Dispatch

/// Resolves a whole table of mentions, name by name.
struct PeopleMatcher {
  /// What became of each record.
  struct Outcome {
    /// The cluster of each record; numbers serve for equality alone.
    var cluster: [Int32]
    /// How sure the record's place is, 0 to 1.
    var confidence: [Float]
    /// Why it is there.
    var reason: [MatchReason]
    /// The record that this one was put with; -1 where it is alone.
    var partner: [Int32]
    /// The comparisons worth telling about, in a fixed order.
    var joins: [MatchJoin]
  }

  /// The weights to begin with.
  var defaults = MatchParameters()
  /// How probable names are before the records.
  var frequencies = NameFrequencies.shipped
  /// Whether to note comparisons.
  var keepsJoins = false

  /// The people of a table.
  ///
  /// Blocks of names are resolved on as many threads as there are processors; none sees another,
  /// so the outcome does not depend on the threads.
  func resolve(_ table: MatchTable) -> Outcome {
    let table = LoneNames.completed(SpellingSlips.mended(table))
    let count = table.records.count
    var outcome = Outcome(
      cluster: [Int32](repeating: 0, count: count), confidence: [Float](repeating: 1, count: count),
      reason: [MatchReason](repeating: .alone, count: count),
      partner: [Int32](repeating: -1, count: count), joins: [])
    guard count > 0 else { return outcome }
    let order = Self.order(table)
    let statistics = MatchStatistics(
      table, order: order, frequencies: frequencies, defaults: defaults)
    let blocks = Self.blocks(table, order: order)
    let bonds = Self.bonds(table.sames)
    let apart = Self.apart(table, bonds: bonds)
    let pieces = Self.pieces(blocks)
    let keepsJoins = keepsJoins
    var found = [[NameBlock.Result]](repeating: [], count: pieces.count)
    found.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: pieces.count) { piece in
        results[piece] = blocks[pieces[piece]].map { range in
          let name = table.records[Int(order[range.lowerBound])].name
          var block = NameBlock(
            table: table, statistics: statistics, name: name,
            apart: apart[name] ?? [:],
            hasRepeats: Self.hasRepeats(table, order[range]), keepsJoins: keepsJoins)
          block.resolve(order[range])
          return block.result
        }
      }
    }
    var next: Int32 = 0
    for result in found.joined() {
      for members in result.clusters {
        for member in members { outcome.cluster[Int(member)] = next }
        next += 1
      }
      for verdict in result.verdicts
      where Float(verdict.confidence) <= outcome.confidence[Int(verdict.record)] {
        outcome.confidence[Int(verdict.record)] = Float(verdict.confidence)
        outcome.reason[Int(verdict.record)] = verdict.reason
        outcome.partner[Int(verdict.record)] = verdict.partner
      }
      outcome.joins += result.joins
    }
    for result in found.joined() { outcome.answerFirst(result) }
    Self.join(table.sames, apart: apart, bonds: bonds, table: table, outcome: &outcome)
    return outcome
  }

  /// The records by name, province, day and rank.
  static func order(_ table: MatchTable) -> [Int32] {
    struct Key {
      var high: UInt64
      var low: UInt64
      var index: Int32
    }
    var keys: [Key] = []
    keys.reserveCapacity(table.records.count)
    for (index, record) in table.records.enumerated() {
      let name = UInt64(UInt32(bitPattern: record.name))
      let province = UInt64(UInt32(bitPattern: record.province &+ 1))
      let day = UInt64(UInt32(bitPattern: record.day) ^ 0x8000_0000)
      keys.append(
        Key(high: name << 32 | province, low: day << 32 | record.rank >> 32, index: Int32(index)))
    }
    keys.sort { left, right in
      if left.high != right.high { return left.high < right.high }
      if left.low != right.low { return left.low < right.low }
      let ranks = (table.records[Int(left.index)].rank, table.records[Int(right.index)].rank)
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.index < right.index
    }
    return keys.map(\.index)
  }

  private static func blocks(_ table: MatchTable, order: [Int32]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    while start < order.count {
      let name = table.records[Int(order[start])].name
      var end = start + 1
      while end < order.count, table.records[Int(order[end])].name == name { end += 1 }
      blocks.append(start..<end)
      start = end
    }
    return blocks
  }

  /// Runs of blocks of about equal work, many more than processors.
  private static func pieces(_ blocks: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, block) in blocks.enumerated() {
      size += block.count
      if size >= 4096 || index == blocks.count - 1 {
        pieces.append(start..<(index + 1))
        start = index + 1
        size = 0
      }
    }
    return pieces
  }

  private static func hasRepeats(_ table: MatchTable, _ order: ArraySlice<Int32>) -> Bool {
    var seen: Set<Int32> = []
    for index in order {
      let article = table.records[Int(index)].article
      if article >= 0, !seen.insert(article).inserted { return true }
    }
    return false
  }

  /// The pairs that must stay apart, by name and record; followed through what is decided to be one,
  /// so that nothing is taken for one that a decision will part.
  private static func apart(
    _ table: MatchTable, bonds: [Int: [Int]]
  ) -> [Int32: [Int32: Set<Int32>]] {
    var result: [Int32: [Int32: Set<Int32>]] = [:]
    func part(_ one: Int, _ other: Int) {
      let name = table.records[one].name
      result[name, default: [:]][Int32(one), default: []].insert(Int32(other))
    }
    for (left, right) in table.differents {
      let (ones, others) = (bonds[left] ?? [left], bonds[right] ?? [right])
      guard ones != others else { continue }
      for one in ones {
        for other in others {
          part(one, other)
          part(other, one)
        }
      }
    }
    return result
  }

  /// The records decided to be one with each that any decision speaks of, itself too, in order.
  private static func bonds(_ sames: [(Int, Int)]) -> [Int: [Int]] {
    var bonds: [Int: [Int]] = [:]
    for (left, right) in sames {
      let (ones, others) = (bonds[left] ?? [left], bonds[right] ?? [right])
      guard ones != others else { continue }
      let all = (ones + others).sorted()
      for record in all { bonds[record] = all }
    }
    return bonds
  }

  /// Joins the clusters that a person decided to be one.
  ///
  /// Where another decision parts two of their members, only those decided on come together: what
  /// was merely likely gives way.
  private static func join(
    _ sames: [(Int, Int)], apart: [Int32: [Int32: Set<Int32>]], bonds: [Int: [Int]],
    table: MatchTable, outcome: inout Outcome
  ) {
    guard !sames.isEmpty else { return }
    let concerned = Set(sames.flatMap { [outcome.cluster[$0.0], outcome.cluster[$0.1]] })
    var records: [Int32: [Int]] = [:]
    for (record, cluster) in outcome.cluster.enumerated() where concerned.contains(cluster) {
      records[cluster, default: []].append(record)
    }
    var fresh = outcome.cluster.max() ?? 0
    for (left, right) in sames {
      let (kept, gone) = (outcome.cluster[left], outcome.cluster[right])
      guard kept != gone else { continue }
      let members = (records[kept] ?? []) + (records[gone] ?? [])
      func isParted(_ members: [Int]) -> Bool {
        members.contains { member in
          guard let others = apart[table.records[member].name]?[Int32(member)] else { return false }
          return members.contains { others.contains(Int32($0)) }
        }
      }
      if !isParted(members) {
        for member in members { outcome.cluster[member] = kept }
        records[kept] = members
        records[gone] = nil
      } else if let decided = bonds[left], !isParted(decided) {
        fresh += 1
        for member in decided {
          records[outcome.cluster[member]]?.removeAll { $0 == member }
          outcome.cluster[member] = fresh
        }
        records[fresh] = decided
      } else {
        continue
      }
      for (member, other) in [(left, right), (right, left)] {
        outcome.confidence[member] = 1
        outcome.reason[member] = .decision
        outcome.partner[member] = Int32(other)
      }
    }
  }
}

extension PeopleMatcher.Outcome {
  /// Says of the first record of each cluster, with which others were put, what was said of the one
  /// that was put with it most surely: what holds of two holds of both.
  fileprivate mutating func answerFirst(_ result: NameBlock.Result) {
    var strongest: [Int32: MatchVerdict] = [:]
    func note(_ verdict: MatchVerdict, for record: Int32) {
      guard strongest[record].map({ $0.confidence < verdict.confidence }) ?? true else { return }
      strongest[record] = verdict
    }
    for verdict in result.verdicts where partner[Int(verdict.record)] == verdict.partner {
      guard partner[Int(verdict.partner)] < 0 else { continue }
      note(verdict, for: verdict.partner)
    }
    for members in result.clusters where members.count > 1 {
      for member in members where partner[Int(member)] < 0 && strongest[member] == nil {
        // Nobody was put with it directly: its own part joined through another.
        guard let other = members.first(where: { $0 != member }) else { continue }
        strongest[member] = MatchVerdict(
          record: other, partner: member, confidence: Double(confidence[Int(other)]),
          reason: reason[Int(other)])
      }
    }
    for (record, verdict) in strongest where cluster[Int(record)] == cluster[Int(verdict.record)] {
      partner[Int(record)] = verdict.record
      confidence[Int(record)] = Float(verdict.confidence)
      reason[Int(record)] = verdict.reason
    }
  }
}
