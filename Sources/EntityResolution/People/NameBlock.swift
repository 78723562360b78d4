private import Foundation

/// The mentions of one name on their way to people.
///
/// Within a province mentions in the same post make stints, stints make careers, then mentions
/// whose post or place is open join the career that explains them best, if one does so well
/// enough. Last, careers in different provinces are joined where the name is so rare that one
/// person who moved is likelier than two. Stints, not mentions, are compared, so the cost grows
/// with the number of posts and not with its square in mentions.
struct NameBlock {
  let table: MatchTable
  let statistics: MatchStatistics
  /// How many people bear the name.
  let bearers: Double
  /// The pairs that must stay apart, where there are any in this block.
  let apart: [Int32: Set<Int32>]
  /// Whether an article may mention the name twice.
  let hasRepeats: Bool
  /// Whether to note comparisons.
  let keepsJoins: Bool

  private(set) var chains: [Chain] = []
  private(set) var joins: [MatchJoin] = []
  /// Confidence and reason by record, for those that joined something.
  private(set) var verdicts: [(record: Int32, confidence: Double, reason: MatchReason)] = []

  /// What became of a block.
  struct Result {
    /// The records of each person.
    var clusters: [[Int32]]
    /// Confidence and reason of those that joined something.
    var verdicts: [(record: Int32, confidence: Double, reason: MatchReason)]
    /// The comparisons noted.
    var joins: [MatchJoin]
  }

  /// What became of the block.
  var result: Result {
    Result(clusters: chains.map(\.members), verdicts: verdicts, joins: joins)
  }

  var parameters: MatchParameters { statistics.parameters }

  /// Begins a block.
  init(
    table: MatchTable, statistics: MatchStatistics, name: Int32, apart: [Int32: Set<Int32>],
    hasRepeats: Bool, keepsJoins: Bool
  ) {
    self.table = table
    self.statistics = statistics
    bearers = statistics.bearers[Int(name)]
    self.apart = apart
    self.hasRepeats = hasRepeats
    self.keepsJoins = keepsJoins
  }

  /// Resolves the records, which come by province and day.
  mutating func resolve(_ order: ArraySlice<Int32>) {
    var unplaced: [Int32] = []
    var later: [(range: Range<Int>, province: Int32)] = []
    var start = order.startIndex
    while start < order.endIndex {
      let province = table.records[Int(order[start])].province
      var end = start + 1
      while end < order.endIndex, table.records[Int(order[end])].province == province { end += 1 }
      if province < 0 {
        unplaced += order[start..<end]
      } else {
        later.append((start..<end, province))
      }
      start = end
    }
    // National careers first: they may explain mentions in any province.
    later.sort { left, right in
      let isCentre = left.province == MatchRecord.centre
      return isCentre != (right.province == MatchRecord.centre)
        ? isCentre : left.range.lowerBound < right.range.lowerBound
    }
    var centre = 0
    for group in later {
      let first = chains.count
      resolve(province: group.province, order[group.range], centre: 0..<centre, from: first)
      if group.province == MatchRecord.centre { centre = chains.count }
    }
    resolveUnplaced(unplaced)
    joinProvinces()
  }

  // MARK: One province

  private mutating func resolve(
    province: Int32, _ order: ArraySlice<Int32>, centre: Range<Int>, from first: Int
  ) {
    var open: [Int32] = []
    var bare: [Int32] = []
    var full: [Int32] = []
    for index in order {
      switch openness(of: index) {
      case .full: full.append(index)
      case .open: open.append(index)
      case .bare: bare.append(index)
      }
    }
    let expected = max(bearers * parameters.share(of: province), 1e-7)
    let prior = -log2(expected)
    makeAtoms(full, province: province, silence: Stint.longestSilence, from: first)
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let newcomer = expected * parameters.firstAppearance
    let restOpen = assign(open, to: Array(first..<chains.count), newcomer: newcomer)
    makeAtoms(restOpen, province: province, silence: 730, from: chains.count)
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let rest = assign(bare, to: Array(first..<chains.count) + Array(centre), newcomer: newcomer)
    chain(rest, province: province, expected: expected)
  }

  private enum Openness { case full, open, bare }

  private func openness(of index: Int32) -> Openness {
    let record = table.records[Int(index)]
    if record.postCount == 0 { return .bare }
    for position in record.postStart..<(record.postStart + record.postCount)
    where !table.posts[Int(position)].isOpen {
      return .full
    }
    return .open
  }

  /// Makes one chain of all records that share a post, without a longer silence between them.
  private mutating func makeAtoms(
    _ records: [Int32], province: Int32, silence: Int32, from first: Int
  ) {
    var latest: [Int32: Int] = [:]
    for index in records {
      let record = table.records[Int(index)]
      let posts = table.posts[Int(record.postStart)..<Int(record.postStart + record.postCount)]
      var home: Int?
      for post in posts {
        guard let candidate = latest[post.key], candidate >= first else { continue }
        let isNear =
          record.day == MatchRecord.unknownDay
          || (chains[candidate].days.last.map { record.day - $0 <= silence } ?? true)
        if isNear, mayJoin(chains[candidate].members, [index]) {
          home = candidate
          break
        }
      }
      let chain = home ?? chains.count
      if home == nil {
        chains.append(Chain(province: province))
      } else if let post = posts.first {
        let bits = min(
          statistics.postBits[Int(post.key)]
            - log2(max(bearers * parameters.share(of: province), 1e-7)), 20)
        verdicts.append((index, 1 / (1 + pow(2, -bits)), .samePost))
        note(chains[chain].members[0], index, reason: .samePost, bits: bits, post: post)
      }
      add(index, to: chain)
      for post in posts { latest[post.key] = chain }
    }
  }

  private mutating func add(_ index: Int32, to chain: Int) {
    let record = table.records[Int(index)]
    for position in record.postStart..<(record.postStart + record.postCount) {
      Stint.add(table.posts[Int(position)], day: record.day, to: &chains[chain].stints)
    }
    chains[chain].members.append(index)
    guard record.day != MatchRecord.unknownDay else { return }
    if let last = chains[chain].days.last, last > record.day {
      chains[chain].days.append(record.day)
      chains[chain].days.sort()
    } else {
      chains[chain].days.append(record.day)
    }
  }

  /// Whether no two records that must stay apart would come together.
  private func mayJoin(_ left: [Int32], _ right: [Int32]) -> Bool {
    guard hasRepeats || !apart.isEmpty else { return true }
    if hasRepeats {
      var articles: Set<Int32> = []
      for index in left { articles.insert(table.records[Int(index)].article) }
      articles.remove(-1)
      for index in right where articles.contains(table.records[Int(index)].article) {
        return false
      }
    }
    for index in left {
      if let others = apart[index], right.contains(where: { others.contains($0) }) { return false }
    }
    return true
  }

  /// Takes the emptied chains out.
  private mutating func compact(from first: Int) {
    var kept = first
    for index in first..<chains.count where !chains[index].members.isEmpty {
      if kept != index { chains[kept] = chains[index] }
      kept += 1
    }
    chains.removeLast(chains.count - kept)
  }

  // MARK: Merging chains

  /// The weight of two chains being one person's.
  func gain(_ left: Chain, _ right: Chain, prior: Double) -> MatchGain {
    var result = MatchGain(prior: prior)
    var bestFollow: (gap: Int32, weight: Double, left: Stint, right: Stint)?
    var overlapEvidence: (left: Stint, right: Stint)?
    for a in left.stints {
      for b in right.stints {
        let gap = a.gap(to: b)
        if a.post.key == b.post.key || a.post.fits(b.post) {
          let isSame = a.post.key == b.post.key
          let provinces = (a.post.province, b.post.province)
          if provinces.0 >= 0, provinces.1 >= 0, provinces.0 != provinces.1 {
            if gap < 0, !a.post.isFormer, !b.post.isFormer { result.isVetoed = true }
            continue
          }
          let bits =
            isSame
            ? statistics.postBits[Int(a.post.key)]
            : min(
              statistics.openPostBits[Int(a.post.key)], statistics.openPostBits[Int(b.post.key)])
          // A silence of years between two times in one post makes a second holder likelier.
          let years = a.post.isFormer || b.post.isFormer ? 0 : Double(max(gap - 365, 0)) / 365
          let weight = min(bits, parameters.cap) - min(years, 6)
          if weight > result.post {
            result.post = weight
            result.evidence = (a, b)
          }
          continue
        }
        if a.post.isFormer || b.post.isFormer { continue }
        let time = a.time(to: b)
        let relation = Stint.relation(a.post, b.post)
        let weight = parameters.careerWeight(relation, time)
        if time == .overlapping {
          result.overlap += weight
          overlapEvidence = overlapEvidence ?? (a, b)
        } else if bestFollow.map({ gap < $0.gap || (gap == $0.gap && weight > $0.weight) }) ?? true
        {
          bestFollow = (gap, weight, a, b)
        }
      }
    }
    result.overlap = max(result.overlap, -parameters.cap)
    if result.post == 0, result.overlap == 0 {
      if let follow = bestFollow {
        result.career = follow.weight
        result.evidence = (follow.left, follow.right)
      }
      result.handover = handover(left, right)
      if let a = fame(of: left), let b = fame(of: right) {
        result.fame = parameters.fameWeight(a, b)
      }
    }
    if result.evidence == nil { result.evidence = overlapEvidence }
    return result
  }

  /// The weight of one chain's mentions going on where the other's stop.
  private func handover(_ left: Chain, _ right: Chain) -> Double {
    guard let leftFirst = left.days.first, let leftLast = left.days.last,
      let rightFirst = right.days.first, let rightLast = right.days.last
    else { return 0 }
    let gap = max(leftFirst, rightFirst) - min(leftLast, rightLast)
    // Mentions that run side by side say nothing of a handover.
    guard gap >= -400 else { return 0 }
    func interval(_ days: [Int32], _ span: Int32) -> Double {
      days.count > 1 ? Double(span) / Double(days.count - 1) : parameters.loneInterval
    }
    let mean =
      (interval(left.days, leftLast - leftFirst) + interval(right.days, rightLast - rightFirst)) / 2
    return parameters.handoverWeight(gap: Double(gap), interval: mean)
  }

  /// The mentions a year of a chain as a logarithm to base 2, where there are enough to tell.
  private func fame(of chain: Chain) -> Double? {
    guard chain.days.count >= 3, let first = chain.days.first, let last = chain.days.last else {
      return nil
    }
    return MatchStatistics.fame(mentions: chain.days.count, span: last - first)
  }

  private static let allPairsLimit = 48
  private static let window = 24

  /// Joins the best pair of chains again and again while some pair is worth it.
  private mutating func mergeGreedily(_ list: [Int], prior: (Chain, Chain) -> Double) {
    guard list.count > 1 else { return }
    var pairs: [(gain: Double, left: Int, right: Int)] = []
    func weigh(_ left: Int, _ right: Int) -> MatchGain {
      gain(chains[left], chains[right], prior: prior(chains[left], chains[right]))
    }
    for (offset, left) in list.enumerated() {
      let end =
        list.count <= Self.allPairsLimit ? list.count : min(offset + Self.window, list.count)
      for right in list[(offset + 1)..<max(end, offset + 1)] {
        pairs.append((weigh(left, right).total, left, right))
      }
    }
    let isSmall = list.count <= Self.allPairsLimit
    func isBetter(
      _ first: (gain: Double, left: Int, right: Int),
      _ second: (gain: Double, left: Int, right: Int)
    ) -> Bool {
      if first.gain != second.gain { return first.gain > second.gain }
      return (first.left, first.right) < (second.left, second.right)
    }
    if !isSmall {
      // Too many to weigh anew after each step: best first, each weighed again when its turn comes.
      var home = Dictionary(uniqueKeysWithValues: list.map { ($0, $0) })
      for pair in pairs.sorted(by: isBetter) where pair.gain > parameters.threshold {
        var (left, right) = (pair.left, pair.right)
        while let next = home[left], next != left { left = next }
        while let next = home[right], next != right { right = next }
        guard left != right else { continue }
        let (kept, gone) = (min(left, right), max(left, right))
        let found = weigh(kept, gone)
        guard found.total > parameters.threshold, join(kept, gone, found) else { continue }
        home[gone] = kept
      }
      return
    }
    while let best = pairs.min(by: isBetter), best.gain > parameters.threshold {
      let found = weigh(best.left, best.right)
      guard join(best.left, best.right, found) else {
        pairs.removeAll { $0.left == best.left && $0.right == best.right }
        continue
      }
      pairs.removeAll { $0.left == best.right || $0.right == best.right }
      for index in pairs.indices
      where pairs[index].left == best.left || pairs[index].right == best.left {
        pairs[index].gain = weigh(pairs[index].left, pairs[index].right).total
      }
    }
    for pair in pairs where keepsJoins && pair.gain > -4 {
      note(pair.left, pair.right, weigh(pair.left, pair.right), isMerged: false)
    }
  }

  private mutating func join(_ kept: Int, _ gone: Int, _ found: MatchGain) -> Bool {
    guard mayJoin(chains[kept].members, chains[gone].members) else { return false }
    note(kept, gone, found, isMerged: true)
    let confidence = 1 / (1 + pow(2, -min(found.total, 20)))
    let reason: MatchReason =
      found.post > 0
      ? .fittingPost
      : chains[kept].province == chains[gone].province ? .career : .rareName
    let smaller = chains[gone].members.count <= chains[kept].members.count ? gone : kept
    for member in chains[smaller].members { verdicts.append((member, confidence, reason)) }
    chains[kept].take(chains[gone])
    chains[gone] = Chain(province: chains[gone].province)
    return true
  }

  private mutating func note(_ left: Int, _ right: Int, _ found: MatchGain, isMerged: Bool) {
    guard keepsJoins, let a = chains[left].members.first, let b = chains[right].members.first else {
      return
    }
    let reason: MatchReason =
      found.post > 0
      ? .samePost
      : chains[left].province == chains[right].province ? .career : .rareName
    joins.append(MatchJoin(left: a, right: b, gain: found, reason: reason, isMerged: isMerged))
  }

  private mutating func note(
    _ left: Int32, _ right: Int32, reason: MatchReason, bits: Double, post: MatchPost?
  ) {
    guard keepsJoins else { return }
    var gain = MatchGain(prior: bits)
    if let post {
      gain.post = statistics.postBits[Int(post.key)]
      gain.prior = bits - gain.post
      let stint = Stint(
        post: post, first: table.records[Int(left)].day, last: table.records[Int(right)].day,
        count: 2)
      gain.evidence = (stint, stint)
    }
    joins.append(MatchJoin(left: left, right: right, gain: gain, reason: reason, isMerged: true))
  }

  // MARK: Mentions that leave something open

  /// Gives each record to the chain that explains it best; those no chain explains are returned.
  ///
  /// All are weighed against the chains as they were, so that none depends on another's fate.
  private mutating func assign(_ records: [Int32], to list: [Int], newcomer: Double) -> [Int32] {
    guard !records.isEmpty, !list.isEmpty else { return records }
    var best = [(mass: Double, chain: Int)](repeating: (0, -1), count: records.count)
    var sums = [Double](repeating: 0, count: records.count)
    var masses = [Double](repeating: 0, count: records.count)
    for chain in list where !chains[chain].members.isEmpty {
      presence(of: chains[chain], at: records, into: &masses)
      for (slot, index) in records.enumerated() {
        let mass = masses[slot] * fit(of: index, in: chains[chain])
        sums[slot] += mass
        if mass > best[slot].mass { best[slot] = (mass, chain) }
      }
    }
    var rest: [Int32] = []
    for (slot, index) in records.enumerated() {
      let record = table.records[Int(index)]
      let arrival = newcomer * (record.postCount == 0 ? 1 : chance(of: index))
      let share = best[slot].mass / (sums[slot] + arrival)
      guard best[slot].chain >= 0, share >= parameters.shareNeeded,
        mayJoin(chains[best[slot].chain].members, [index])
      else {
        rest.append(index)
        continue
      }
      let chain = best[slot].chain
      let reason: MatchReason = record.postCount == 0 ? .placeAndTime : .fittingPost
      verdicts.append((index, share, reason))
      note(
        chains[chain].members[0], index, reason: reason,
        bits: min(log2(share / max(1 - share, 1e-6)), 20), post: nil)
      add(index, to: chain)
    }
    return rest
  }

  /// The chance that somebody has the record's posts, of which the places may be open.
  private func chance(of index: Int32) -> Double {
    let record = table.records[Int(index)]
    var bits = 0.0
    for position in record.postStart..<(record.postStart + record.postCount) {
      bits = max(bits, statistics.openPostBits[Int(table.posts[Int(position)].key)])
    }
    return pow(2, -bits)
  }

  /// How well a chain explains the posts of a record: 1 where one fits, else the chance that it
  /// is another post of the same person.
  private func fit(of index: Int32, in chain: Chain) -> Double {
    let record = table.records[Int(index)]
    guard record.postCount > 0 else {
      let isElsewhere =
        chain.province == MatchRecord.centre && record.province != MatchRecord.centre
        && record.province >= 0
      return isElsewhere ? 0.2 : 1
    }
    var weight = -Double.infinity
    for position in record.postStart..<(record.postStart + record.postCount) {
      let post = table.posts[Int(position)]
      let moment = Stint(post: post, first: record.day, last: record.day, count: 1)
      for stint in chain.stints {
        let gap = stint.gap(to: moment)
        if stint.post.fits(post) {
          // As in a merge, silence makes another holder likelier.
          let years = post.isFormer ? 0 : Double(max(gap - 365, 0)) / 365
          return pow(2, -min(years, 6))
        }
        let time: TimeRelation = gap < 0 ? .overlapping : .following
        weight = max(weight, parameters.careerWeight(Stint.relation(stint.post, post), time))
      }
    }
    return chance(of: index) * (weight == -.infinity ? 0.5 : pow(2, min(weight, 0)))
  }

  /// How present a chain's person is in the news at the time of each record, in mentions.
  ///
  /// Mentions near in time count most. The records come by day, unknown days first.
  private func presence(of chain: Chain, at records: [Int32], into masses: inout [Double]) {
    let reach = parameters.reach
    let unknown = 0.3 * Double(chain.members.count)
    let undated = 0.3 * Double(chain.members.count - chain.days.count)
    var next = 0
    var sum = 0.0
    var moment: Int32 = 0
    for (slot, index) in records.enumerated() {
      let day = table.records[Int(index)].day
      guard day != MatchRecord.unknownDay else {
        masses[slot] = unknown
        continue
      }
      while next < chain.days.count, chain.days[next] <= day {
        sum = (sum > 0 ? sum * exp(-Double(chain.days[next] - moment) / reach) : 0) + 1
        moment = chain.days[next]
        next += 1
      }
      masses[slot] = undated
      if sum > 0 { masses[slot] += sum * exp(-Double(day - moment) / reach) }
    }
    sum = 0
    next = chain.days.count - 1
    for slot in records.indices.reversed() {
      let day = table.records[Int(records[slot])].day
      guard day != MatchRecord.unknownDay else { continue }
      while next >= 0, chain.days[next] > day {
        sum = (sum > 0 ? sum * exp(-Double(moment - chain.days[next]) / reach) : 0) + 1
        moment = chain.days[next]
        next -= 1
      }
      if sum > 0 { masses[slot] += sum * exp(-Double(moment - day) / reach) }
    }
  }

  /// Chains mentions that say nothing but place and time, while so few bear the name there that
  /// the next mention is likelier the same person's.
  private mutating func chain(_ records: [Int32], province: Int32, expected: Double) {
    var current = -1
    for index in records {
      let day = table.records[Int(index)].day
      if current >= 0, mayJoin(chains[current].members, [index]) {
        var weight = log2(parameters.fame / expected)
        if let last = chains[current].days.last, day != MatchRecord.unknownDay {
          weight += log2(0.3 + 3 * exp(-Double(day - last) / parameters.reach))
        }
        if weight > parameters.threshold {
          verdicts.append((index, 1 / (1 + pow(2, -min(weight, 20))), .placeAndTime))
          note(
            chains[current].members[0], index, reason: .placeAndTime, bits: min(weight, 20),
            post: nil)
          add(index, to: current)
          continue
        }
      }
      current = chains.count
      chains.append(Chain(province: province))
      add(index, to: current)
    }
  }

  // MARK: Across provinces

  /// Mentions that nothing places join a career anywhere, or stay among themselves.
  private mutating func resolveUnplaced(_ records: [Int32]) {
    guard !records.isEmpty else { return }
    let newcomer = bearers * parameters.firstAppearance
    let first = chains.count
    let rest = assign(records, to: Array(0..<first), newcomer: newcomer)
    let posted = rest.filter { table.records[Int($0)].postCount > 0 }
    makeAtoms(posted, province: -1, silence: 730, from: first)
    let prior = -log2(max(bearers, 1e-7))
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let bare = rest.filter { table.records[Int($0)].postCount == 0 }
    chain(bare, province: -1, expected: max(bearers, 1e-7))
  }

  /// Joins careers in different provinces where one mover is likelier than two people.
  private mutating func joinProvinces() {
    guard chains.count > 1 else { return }
    let moved = log2(parameters.moveShare / max(bearers, 1e-9))
    // A name that common is never one person in two provinces without a post in common.
    guard moved + parameters.cap > parameters.threshold else { return }
    let (bearers, parameters) = (bearers, parameters)
    mergeGreedily(Array(chains.indices)) { left, right in
      if left.province < 0 || right.province < 0 { return -log2(max(bearers, 1e-7)) }
      if left.province == right.province {
        return -log2(max(bearers * parameters.share(of: left.province), 1e-7))
      }
      if left.province == MatchRecord.centre || right.province == MatchRecord.centre {
        return log2(0.3 / max(bearers, 1e-9))
      }
      return moved
    }
    compact(from: 0)
  }
}
