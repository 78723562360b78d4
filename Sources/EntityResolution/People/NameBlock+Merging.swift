private import Foundation

extension NameBlock {
  /// The weight of two chains being one person's.
  func gain(_ left: Chain, _ right: Chain, prior: Double) -> MatchGain {
    var result = MatchGain(prior: prior)
    result.caution = -parameters.threshold
    var bestFollow: (gap: Int32, weight: Double, left: Stint, right: Stint)?
    var overlapEvidence: (left: Stint, right: Stint)?
    for a in left.stints {
      for b in right.stints {
        let gap = a.gap(to: b)
        if a.post.key == b.post.key || a.post.fits(b.post) {
          let isSame = a.post.key == b.post.key
          let provinces = (a.post.province, b.post.province)
          if !isSame, provinces.0 >= 0, provinces.1 >= 0, provinces.0 != provinces.1 {
            guard !a.post.isFormer, !b.post.isFormer else { continue }
            if gap < 0 { result.isVetoed = true }
            // Without days nobody can tell whether it was at once; it speaks against one person.
            if !a.isDated(with: b), bestFollow == nil {
              bestFollow = (gap, statistics.undatedWeight(a.post, b.post), a, b)
            }
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
        let isDated = a.isDated(with: b)
        let time: TimeRelation = isDated ? a.time(to: b) : .following
        let weight =
          isDated
          ? statistics.careerWeight(a, b)
          : statistics.undatedWeight(a.post, b.post)
        if time != .following {
          // One mention may be mistaken; several of each post, deep in one another, are not.
          let isSure = time == .overlapping && weight < 0
          result.overlap +=
            weight * (isSure ? min(0.5 + 0.5 * Double(min(a.count, b.count)), 2) : 1)
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
      result.handover = handover(left, right, follow: bestFollow.map { $0.gap })
    }
    if result.post == 0, let a = fame(of: left), let b = fame(of: right) {
      result.fame = parameters.fameWeight(a, b, counts: (left.days.count, right.days.count))
    }
    // Where days are known they tell more.
    if result.post == 0, let (a, b) = result.evidence, !a.isDated(with: b) {
      let (more, fewer) = (
        max(left.members.count, right.members.count), min(left.members.count, right.members.count)
      )
      result.prominence = parameters.prominenceWeight(mentions: more, odd: fewer)
    }
    if result.evidence == nil { result.evidence = overlapEvidence }
    if left.stints.isEmpty != right.stints.isEmpty {
      (result.bodies, result.isBodyNamed) =
        left.stints.isEmpty
        ? bodies(around: left.members, right) : bodies(around: right.members, left)
    }
    if statistics.companions.isTelling {
      (result.company, result.companions) = statistics.companions.weight(
        left.company[...], right.company[...], own: name,
        articles: min(left.members.count, right.members.count),
        provinces: (left.province, right.province))
    }
    return result
  }

  /// The weight of one chain's mentions going on where the other's stop: by the days between the
  /// posts that follow one another most closely, where there are any; else mentions alone tell.
  func handover(_ left: Chain, _ right: Chain, follow: Int32?) -> Double {
    guard let leftFirst = left.days.first, let leftLast = left.days.last,
      let rightFirst = right.days.first, let rightLast = right.days.last
    else { return 0 }
    func interval(_ days: [Int32], _ span: Int32) -> Double {
      days.count > 1 ? Double(span) / Double(days.count - 1) : parameters.loneInterval
    }
    let mean =
      (interval(left.days, leftLast - leftFirst) + interval(right.days, rightLast - rightFirst)) / 2
    if let follow { return statistics.handovers.weight(gap: follow, interval: mean) }
    let gap = max(leftFirst, rightFirst) - min(leftLast, rightLast)
    // Mentions that run side by side say nothing of a handover.
    guard gap >= -TimeRelation.longestChange else { return 0 }
    return parameters.handoverWeight(gap: Double(gap), interval: mean)
  }

  /// The mentions a year of a chain as a logarithm to base 2, where there are enough to tell.
  func fame(of chain: Chain) -> Double? {
    guard chain.days.count >= 3, let first = chain.days.first, let last = chain.days.last else {
      return nil
    }
    return MatchStatistics.fame(mentions: chain.days.count, span: last - first)
  }

  static let allPairsLimit = 48
  static let window = 24

  /// Joins the best pair of chains again and again while some pair is worth it.
  mutating func mergeGreedily(_ list: [Int], prior: (Chain, Chain) -> Double) {
    guard list.count > 1 else { return }
    if list.count <= Self.allPairsLimit {
      mergeAll(list, prior: prior)
    } else {
      mergeNear(list, prior: prior)
    }
  }

  /// Joins the best of all pairs, weighed beside its rivals, and weighs anew what it changed.
  private mutating func mergeAll(_ list: [Int], prior: (Chain, Chain) -> Double) {
    var gains = GainMatrix(bare: list.map { chains[$0].stints.isEmpty })
    func weigh(_ left: Int, _ right: Int) -> MatchGain {
      let (a, b) = (chains[list[left]], chains[list[right]])
      return gain(a, b, prior: prior(a, b))
    }
    for left in list.indices {
      for right in list[(left + 1)...].indices { gains.set(left, right, weigh(left, right)) }
    }
    while let best = gains.best(above: parameters.threshold) {
      var found = weigh(best.left, best.right)
      found.rivals = best.rivals
      guard join(list[best.left], list[best.right], found) else {
        gains.part(best.left, best.right)
        continue
      }
      gains.take(best.right, into: best.left)
      for other in gains.left where other != best.left && gains[best.left, other] > -.infinity {
        gains.set(best.left, other, weigh(min(best.left, other), max(best.left, other)))
      }
    }
    guard keepsJoins else { return }
    for (left, right) in gains.pairs(above: -4) {
      var found = weigh(left, right)
      found.rivals = gains.rivals(left, right)
      note(list[left], list[right], found, isMerged: false)
    }
  }

  /// Joins pairs of chains that are near one another in the list, best first, each weighed again when
  /// its turn comes: there are too many to weigh anew after each step.
  private mutating func mergeNear(_ list: [Int], prior: (Chain, Chain) -> Double) {
    var pairs: [(gain: Double, left: Int, right: Int)] = []
    func weigh(_ left: Int, _ right: Int) -> MatchGain {
      gain(chains[left], chains[right], prior: prior(chains[left], chains[right]))
    }
    for (offset, left) in list.enumerated() {
      for right in list[(offset + 1)..<max(min(offset + Self.window, list.count), offset + 1)] {
        let total = weigh(left, right).total
        if total > parameters.threshold { pairs.append((total, left, right)) }
      }
    }
    pairs.sort { first, second in
      first.gain != second.gain
        ? first.gain > second.gain : (first.left, first.right) < (second.left, second.right)
    }
    var home = Dictionary(uniqueKeysWithValues: list.map { ($0, $0) })
    for pair in pairs {
      var (left, right) = (pair.left, pair.right)
      while let next = home[left], next != left { left = next }
      while let next = home[right], next != right { right = next }
      guard left != right else { continue }
      let (kept, gone) = (min(left, right), max(left, right))
      let found = weigh(kept, gone)
      guard found.total > parameters.threshold, join(kept, gone, found) else { continue }
      home[gone] = kept
    }
  }

  mutating func join(_ kept: Int, _ gone: Int, _ found: MatchGain) -> Bool {
    guard mayJoin(chains[kept].members, chains[gone].members) else { return false }
    note(kept, gone, found, isMerged: true)
    let confidence = 1 / (1 + pow(2, -min(found.total, 20)))
    let reason: MatchReason =
      found.post > 0
      ? .fittingPost
      : found.company > max(found.career, found.prior)
        ? .company
        : chains[kept].province == chains[gone].province ? .career : .rareName
    let smaller = chains[gone].members.count <= chains[kept].members.count ? gone : kept
    let partner = chains[smaller == gone ? kept : gone].members[0]
    for member in chains[smaller].members {
      verdicts.append(
        MatchVerdict(record: member, partner: partner, confidence: confidence, reason: reason))
    }
    chains[kept].take(chains[gone])
    chains[gone] = Chain(province: chains[gone].province)
    return true
  }

  mutating func note(_ left: Int, _ right: Int, _ found: MatchGain, isMerged: Bool) {
    guard keepsJoins, let a = chains[left].members.first, let b = chains[right].members.first else {
      return
    }
    let reason: MatchReason =
      found.post > 0
      ? .samePost
      : found.company > max(found.career, found.prior)
        ? .company
        : chains[left].province == chains[right].province ? .career : .rareName
    joins.append(MatchJoin(left: a, right: b, gain: found, reason: reason, isMerged: isMerged))
  }

  mutating func note(
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
}
