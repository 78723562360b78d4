private import Foundation

extension MatchStatistics {
  /// Learns from rare names what careers look like.
  ///
  /// All mentions of a name that hardly two people bear, in one province, are one person's: they
  /// show how often one person's posts overlap or follow each other. People of two names, drawn
  /// in a fixed way, show the same for two. The ratios are the weights; each count starts from
  /// what the default weight would make of it, worth twenty pairs, so that few records change
  /// little.
  mutating func estimateCareers(_ table: MatchTable, groups: [Group], order: [Int32]) {
    let rare = 0.05
    var same = [Double](repeating: 0, count: parameters.careerWeights.count)
    var other = same
    var likely = same
    var sameKinds: [KindPair: Double] = [:]
    var otherKinds = sameKinds
    var previous: [Int32: [Stint]] = [:]
    var rarePeople = 0
    var (bare, strayed) = (0.0, 0.0)
    var (moved, strangers) = (0.0, 0.0)
    var years = 0.0
    var (mentions, squares) = (0.0, 0.0)
    var consecutive: [(left: MatchRecord, right: MatchRecord)] = []
    var unrelated = consecutive
    var neighbour: [Int32: Range<Int>] = [:]
    var sameGaps = HandoverTable()
    var otherGaps = sameGaps
    var fames = FameSpread()
    var oddPosts = OddPostCount()
    var conflicts = ConflictCount()
    var arrivals = ArrivalCount()
    var undated = UndatedPairs()
    let span = Self.span(table)
    var index = 0
    while index < groups.count {
      let name = groups[index].name
      var end = index
      while end < groups.count, groups[end].name == name { end += 1 }
      let isRare = bearers[Int(name)] < rare
      let placed = groups[index..<end].filter { $0.province >= 0 }
      if isRare, !placed.isEmpty { rarePeople += 1 }
      if bearersIfMoved[Int(name)] < rare, !placed.isEmpty {
        // Where an article is about is not where everybody in it is from: posts tell that.
        let homes = placed.filter { group in
          group.province != MatchRecord.centre && hasPost(group, table: table, order: order)
        }
        // Of those in two provinces some are two people: half as many as a bearer has namesakes,
        // since the names of two are counted once.
        if !homes.isEmpty {
          if homes.count > 1 { moved += 1 }
          strangers += bearersIfMoved[Int(name)] / 2
          years += Self.years(homes, table: table, order: order)
        }
        if homes.count == 1, let home = homes.first {
          for group in placed {
            let count = Double(bareRecords(group, table: table, order: order))
            bare += count
            if group.province != home.province { strayed += count }
          }
        }
      }
      for group in placed {
        let stints = Stint.stints(of: group.range.lazy.map { order[$0] }, in: table)
        if isRare {
          arrivals.count(group.range.lazy.map { order[$0] }, in: table)
          if let span {
            let (bare, posted) = Self.days(group, table: table, order: order)
            absence.count(bare, beside: posted, span: span, parameters: parameters)
          }
          let count = Double(group.range.count)
          mentions += count
          squares += count * count
        }
        // In its province a name may be one person's though others bear it elsewhere.
        let expected = bearers[Int(name)] * parameters.share(of: group.province)
        if expected < rare, !table.names[Int(name)].isEmpty, group.province != MatchRecord.centre {
          conflicts.count(stints, beside: previous[group.province], expected: expected)
        }
        if expected < rare / 2 {
          tally(pairs: Self.neighbours(stints), into: &likely, kinds: &sameKinds)
          undated.count(stints, kinds: kinds)
        }
        if isRare {
          var unused: [KindPair: Double] = [:]
          let pairs = Self.neighbours(stints)
          tally(pairs: pairs, into: &same, kinds: &unused)
          sameGaps.count(pairs, parameters: parameters)
          fames.count(pairs)
          oddPosts.count(stints)
          for (left, right) in zip(group.range, group.range.dropFirst()) {
            consecutive.append((table.records[Int(order[left])], table.records[Int(order[right])]))
          }
          if let others = neighbour[group.province] {
            unrelated += pairsInTime(group.range, others, table: table, order: order)
          }
          neighbour[group.province] = group.range
        }
        if !stints.isEmpty {
          if let others = previous[group.province] {
            let pairs = Self.neighbours(stints, others)
            tally(pairs: pairs, into: &other, kinds: &otherKinds)
            otherGaps.count(pairs, parameters: parameters)
            undated.count(stints, beside: others, kinds: kinds)
          }
          previous[group.province] = stints
        }
      }
      index = end
    }
    parameters.strayRate = min((strayed + 1) / (bare + 100), 0.5)
    parameters.firstAppearance = arrivals.rate(of: .bare, parameters: parameters)
    parameters.firstOpenAppearance = arrivals.rate(of: .open, parameters: parameters)
    parameters.fameSpread = fames.spread(start: parameters.fameSpread)
    parameters.oddPosts = oddPosts.share(start: parameters.oddPosts)
    parameters.localNamesakes = conflicts.namesakes(start: parameters.localNamesakes)
    absence.learn()
    companions.learn(same: consecutive, other: unrelated)
    guard rarePeople >= 50 else { return }
    undatedKindWeights = undated.weights()
    parameters.movesPerYear = (max(moved - strangers, 0) + 0.6) / (years + 100)
    let mean = mentions / Double(rarePeople)
    if mean > 0 {
      parameters.fame = min(max(squares / Double(rarePeople) / (mean * mean), 1), 6)
    }
    let start = parameters.careerWeights
    handovers = HandoverTable(same: sameGaps, other: otherGaps, parameters: parameters)
    setWeights(same: same, other: other)
    setKindWeights(same: likely, sameKinds: sameKinds, other: other, otherKinds: otherKinds)
    guard same.reduce(0, +) >= Self.leastPairs else { return }
    for _ in 0..<Self.rounds {
      let careers = likelyCareers(table, groups: groups, order: order)
      parameters.careerWeights = start
      handovers = HandoverTable(same: careers.gaps, other: otherGaps, parameters: parameters)
      setWeights(same: careers.relations, other: other)
      setKindWeights(
        same: careers.relations, sameKinds: careers.kinds, other: other, otherKinds: otherKinds)
    }
  }

  /// So many rounds of weighing the pairs of names that are likely one person's; a third changes little.
  private static let rounds = 2
  /// Fewer pairs of rare names than this, on known days, are too weak a start for the rest: in the press,
  /// where most days are unknown, it joined namesakes.
  private static let leastPairs = 200.0
  /// With more others than this to be expected, most pairs of a name may be two people's.
  private static let mostOthers = 0.5

  /// Counts of one person's posts.
  private struct CareerCounts {
    /// By relation and time.
    var relations: [Double]
    /// By kinds.
    var kinds: [KindPair: Double] = [:]
    /// By the days between them.
    var gaps = HandoverTable()
  }

  /// The posts that follow one another under one name in one province, each pair counted by how likely it
  /// is one person's with the weights so far: the expectation of an EM whose start are the rare names.
  ///
  /// Rare names are a few hundred people even in a large table; names that a second person of the
  /// province may bear are most, and how likely one does is known from how frequent the name is.
  private func likelyCareers(
    _ table: MatchTable, groups: [Group], order: [Int32]
  ) -> CareerCounts {
    var counts = CareerCounts(
      relations: [Double](repeating: 0, count: parameters.careerWeights.count))
    for group in groups
    where group.province >= 0 && group.province != MatchRecord.centre
      && !table.names[Int(group.name)].isEmpty
    {
      let others = parameters.expected(bearers[Int(group.name)], at: group.province)
      guard others < Self.mostOthers else { continue }
      let stints = Stint.stints(of: group.range.lazy.map { order[$0] }, in: table)
      for (left, right) in Self.neighbours(stints)
      where !left.post.fits(right.post) && left.isDated(with: right) {
        let weight = chanceOfOne(left, right, others: others)
        let relation = left.relation(to: right)
        let time = left.time(to: right)
        counts.relations[relation.rawValue * TimeRelation.allCases.count + time.rawValue] += weight
        counts.kinds[pair(left.post, right.post, relation, time), default: 0] += weight
        counts.gaps.count(left, right, weight: weight, parameters: parameters)
      }
    }
    return counts
  }

  /// How likely two posts of one name are one person's, in steps whose sums are exact in any order.
  private func chanceOfOne(_ left: Stint, _ right: Stint, others: Double) -> Double {
    var bits = careerWeight(left, right) - log2(others)
    if left.time(to: right) == .following {
      bits += handovers.weight(
        gap: left.gap(to: right),
        interval: (left.interval(parameters) + right.interval(parameters)) / 2)
    }
    if min(left.count, right.count) >= FameSpread.leastMentions {
      bits += parameters.fameWeight(
        FameSpread.fame(left), FameSpread.fame(right), counts: (Int(left.count), Int(right.count)))
    }
    return (1024 / (1 + exp2(-bits))).rounded() / 1024
  }

  /// How much more often two kinds of posts go together in one person than their relation tells:
  /// who is deputy secretary of a province is often chairman of its council.
  ///
  /// Five pairs more on either side keep what was seen a few times from telling much.
  private mutating func setKindWeights(
    same: [Double], sameKinds: [KindPair: Double], other: [Double], otherKinds: [KindPair: Double]
  ) {
    let start = 5.0
    for (pair, count) in sameKinds.merging(otherKinds, uniquingKeysWith: +) {
      guard pair.relation != .otherProvince else { continue }
      let slot = pair.relation.rawValue * TimeRelation.allCases.count + pair.time.rawValue
      let share = count / (same[slot] + other[slot])
      let likely = ((sameKinds[pair] ?? 0) + start) / (same[slot] * share + start)
      let base = ((otherKinds[pair] ?? 0) + start) / (other[slot] * share + start)
      kindWeights[pair] = min(max(log2(likely / base), -4), 4)
    }
  }

  /// Each record of one group with the one of another group that follows it in time.
  private func pairsInTime(
    _ range: Range<Int>, _ others: Range<Int>, table: MatchTable, order: [Int32]
  ) -> [(left: MatchRecord, right: MatchRecord)] {
    var next = others.lowerBound
    return range.map { position in
      let record = table.records[Int(order[position])]
      while next + 1 < others.upperBound, table.records[Int(order[next])].day < record.day {
        next += 1
      }
      return (record, table.records[Int(order[next])])
    }
  }

  /// The first and the last day of all records.
  private static func span(_ table: MatchTable) -> ClosedRange<Int32>? {
    var (first, last) = (Int32.max, Int32.min)
    for record in table.records where record.day != MatchRecord.unknownDay {
      first = min(first, record.day)
      last = max(last, record.day)
    }
    return first < last ? first...last : nil
  }

  /// The known days of a group's records without and with a post, sorted.
  private static func days(
    _ group: Group, table: MatchTable, order: [Int32]
  ) -> (bare: [Int32], posted: [Int32]) {
    var (bare, posted) = ([Int32](), [Int32]())
    for position in group.range {
      let record = table.records[Int(order[position])]
      guard record.day != MatchRecord.unknownDay else { continue }
      if record.postCount == 0 { bare.append(record.day) } else { posted.append(record.day) }
    }
    return (bare, posted)
  }

  /// How many records of a group tell no post.
  private func bareRecords(_ group: Group, table: MatchTable, order: [Int32]) -> Int {
    group.range.count { table.records[Int(order[$0])].postCount == 0 }
  }

  /// Whether some post of a group is in the group's province.
  private func hasPost(_ group: Group, table: MatchTable, order: [Int32]) -> Bool {
    group.range.contains { position in
      let record = table.records[Int(order[position])]
      return table.posts[Int(record.postStart)..<Int(record.postStart + record.postCount)]
        .contains { $0.province == group.province }
    }
  }

  /// The years between the first and the last mention of some groups: the time in which a move to
  /// another province would have been seen.
  private static func years(
    _ groups: some Sequence<Group>, table: MatchTable, order: [Int32]
  ) -> Double {
    var (first, last) = (Int32.max, Int32.min)
    for group in groups {
      for position in group.range {
        let day = table.records[Int(order[position])].day
        guard day != MatchRecord.unknownDay else { continue }
        first = min(first, day)
        last = max(last, day)
      }
    }
    return first < last ? Double(last - first) / 365 : 0
  }

  /// Overlaps are weighed against all pairs, careers that follow one another among these alone:
  /// how soon one follows is weighed apart.
  private mutating func setWeights(same: [Double], other: [Double]) {
    let times = TimeRelation.allCases.count
    for slot in same.indices where slot / times != PostRelation.otherProvince.rawValue {
      let isFollowing = slot % times == TimeRelation.following.rawValue
      let peers = same.indices.filter { !isFollowing || $0 % times == slot % times }
      let sameTotal = peers.reduce(0) { $0 + same[$1] }
      let otherTotal = peers.reduce(0) { $0 + other[$1] }
      let start = pow(2, parameters.careerWeights[slot])
      let base = (other[slot] + 1) / (otherTotal + Double(peers.count))
      // Worth twenty pairs, or one of this kind: that none was seen yet does not rule it out.
      let pairs = max(20, 1 / (start * base))
      let likely = (same[slot] + pairs * start * base) / (sameTotal + pairs)
      parameters.careerWeights[slot] = min(max(log2(likely / base), -8), 4)
    }
  }

  private func tally(
    pairs: [(Stint, Stint)], into counts: inout [Double], kinds: inout [KindPair: Double]
  ) {
    for (left, right) in pairs where !left.post.fits(right.post) && left.isDated(with: right) {
      let relation = left.relation(to: right)
      let time = left.time(to: right)
      counts[relation.rawValue * TimeRelation.allCases.count + time.rawValue] += 1
      kinds[pair(left.post, right.post, relation, time), default: 0] += 1
    }
  }

  /// The pairs of one person's stints that follow one another in time.
  private static func neighbours(_ stints: [Stint]) -> [(Stint, Stint)] {
    let sorted = stints.sorted(by: Stint.isEarlier)
    return zip(sorted, sorted.dropFirst()).map { ($0, $1) }
  }

  /// For each stint of one person the nearest of another's.
  private static func neighbours(_ stints: [Stint], _ others: [Stint]) -> [(Stint, Stint)] {
    stints.compactMap { stint in
      others.min { left, right in
        let (a, b) = (stint.gap(to: left), stint.gap(to: right))
        return a != b ? a < b : Stint.isEarlier(left, right)
      }.map { (stint, $0) }
    }
  }
}
