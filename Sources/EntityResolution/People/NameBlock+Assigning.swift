private import Foundation

extension NameBlock {
  /// Gives each record to the chain that explains it best; those no chain explains are returned.
  ///
  /// All are weighed against the chains as they were, so that none depends on another's fate.
  ///
  /// - Parameters:
  ///   - records: The records, by day.
  ///   - list: The chains.
  ///   - bearers: How many bearers of the name are to be expected there.
  ///   - appearance: How often one of whom nothing more is known turns up near a day; on no known day
  ///     it is the start of `MatchParameters`.
  /// - Returns: The records that no chain explains.
  mutating func assign(
    _ records: [Int32], to list: [Int], bearers: Double, appearance: Double
  ) -> [Int32] {
    guard !records.isEmpty, !list.isEmpty else { return records }
    var best = [Candidate](repeating: Candidate(), count: records.count)
    var sums = [Double](repeating: 0, count: records.count)
    var masses = [Double](repeating: 0, count: records.count)
    for chain in list where !chains[chain].members.isEmpty {
      presence(of: chains[chain], at: records, into: &masses)
      for (slot, index) in records.enumerated() {
        let candidate = Candidate(
          chain: chain, presence: masses[slot], fit: fit(of: index, in: chains[chain]),
          company: company(of: index, chains[chain]).bits,
          bodies: bodies(around: CollectionOfOne(index), chains[chain]).bits)
        sums[slot] += candidate.mass
        if candidate.mass > best[slot].mass { best[slot] = candidate }
      }
    }
    var rest: [Int32] = []
    for (slot, index) in records.enumerated() {
      let record = table.records[Int(index)]
      let isDated = record.day != MatchRecord.unknownDay
      let arrival =
        bearers * (isDated ? appearance : parameters.undatedAppearance)
        * (record.postCount == 0 ? 1 : chance(of: index))
      let share = best[slot].mass / (sums[slot] + arrival)
      let chain = best[slot].chain
      let isJoined =
        chain >= 0 && share >= parameters.shareNeeded && mayJoin(chains[chain].members, [index])
      if keepsJoins, chain >= 0, share > 0.05 {
        note(
          best[slot], index, rivals: sums[slot] - best[slot].mass, arrival: arrival,
          isMerged: isJoined)
      }
      guard isJoined else {
        rest.append(index)
        continue
      }
      verdicts.append(
        MatchVerdict(
          record: index, partner: chains[chain].members[0], confidence: share,
          reason: record.postCount == 0 ? .placeAndTime : .fittingPost))
      add(index, to: chain)
    }
    return rest
  }

  /// How well one chain explains one record.
  struct Candidate {
    var chain = -1
    var presence = 0.0
    var fit = 0.0
    var company = 0.0
    var bodies = 0.0

    /// The mentions of this kind to be expected of the chain's person.
    var mass: Double { chain < 0 ? 0 : presence * fit * exp2(company + bodies) }
  }

  /// Notes how a record was weighed against the chain that explains it best.
  private mutating func note(
    _ best: Candidate, _ index: Int32, rivals: Double, arrival: Double, isMerged: Bool
  ) {
    guard let first = chains[best.chain].members.first else { return }
    let record = table.records[Int(index)]
    var gain = MatchGain(prior: -log2(max(arrival, 1e-12)))
    gain.presence = log2(max(best.presence, 1e-12))
    gain.fit = log2(max(best.fit, 1e-12))
    (gain.company, gain.companions) = company(of: index, chains[best.chain])
    (gain.bodies, gain.isBodyNamed) = bodies(around: CollectionOfOne(index), chains[best.chain])
    gain.rivals = log2(max(arrival, 1e-12) / max(rivals + arrival, 1e-12))
    joins.append(
      MatchJoin(
        left: first, right: index, gain: gain,
        reason: record.postCount == 0 ? .placeAndTime : .fittingPost, isMerged: isMerged))
  }

  /// The chance that somebody has the record's posts, of which the places may be open.
  func chance(of index: Int32) -> Double {
    let record = table.records[Int(index)]
    var bits = 0.0
    for position in record.postStart..<(record.postStart + record.postCount) {
      bits = max(bits, statistics.openPostBits[Int(table.posts[Int(position)].key)])
    }
    return pow(2, -bits)
  }

  /// How well a chain explains the posts of a record: 1 where one fits, else the chance that it
  /// is another post of the same person.
  func fit(of index: Int32, in chain: Chain) -> Double {
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
        weight = max(weight, statistics.careerWeight(stint, moment))
      }
    }
    return chance(of: index) * (weight == -.infinity ? 0.5 : pow(2, min(weight, 0)))
  }

  /// What the people beside a record say for its being of a chain.
  func company(of index: Int32, _ chain: Chain) -> (bits: Double, names: [Int32]) {
    let companions = statistics.companions
    guard companions.isTelling, !chain.company.isEmpty else { return (0, []) }
    let record = table.records[Int(index)]
    return companions.weight(
      chain.company[...], companions.names(of: record.article), own: name, articles: 1,
      provinces: (chain.province, record.province))
  }

  /// What the bodies in the articles of mentions without a post say for their being of a chain.
  func bodies(around records: some Collection<Int32>, _ chain: Chain) -> (
    bits: Double, isNamed: Bool
  ) {
    guard let surroundings = table.surroundings, !chain.stints.isEmpty,
      records.allSatisfy({ table.records[Int($0)].postCount == 0 })
    else { return (0, false) }
    let isAtHome =
      chain.province >= 0 && chain.province != MatchRecord.centre
      && records.contains { table.records[Int($0)].province == chain.province }
    return surroundings.weight(
      of: chain.stints, in: records.lazy.map { table.records[Int($0)].article },
      isAtHome: isAtHome, parameters)
  }

  /// How present a chain's person is in the news at the time of each record, in mentions.
  ///
  /// Mentions near in time count most: near by the pace of the person's own mentions, with a small
  /// share that reaches far, for those whom the news comes back to. The records come by day, unknown
  /// days first.
  func presence(of chain: Chain, at records: [Int32], into masses: inout [Double]) {
    let near = Reach(parameters: parameters, days: chain.days)
    let unknown = 0.3 * Double(chain.members.count)
    let undated = 0.3 * Double(chain.members.count - chain.days.count)
    var next = 0
    var sums = near.none
    var moment: Int32 = 0
    for (slot, index) in records.enumerated() {
      let day = table.records[Int(index)].day
      guard day != MatchRecord.unknownDay else {
        masses[slot] = unknown
        continue
      }
      while next < chain.days.count, chain.days[next] <= day {
        near.add(&sums, after: chain.days[next] - moment)
        moment = chain.days[next]
        next += 1
      }
      masses[slot] = undated + near.mass(sums, after: day - moment)
    }
    sums = near.none
    next = chain.days.count - 1
    for slot in records.indices.reversed() {
      let day = table.records[Int(records[slot])].day
      guard day != MatchRecord.unknownDay else { continue }
      while next >= 0, chain.days[next] > day {
        near.add(&sums, after: moment - chain.days[next])
        moment = chain.days[next]
        next -= 1
      }
      masses[slot] += near.mass(sums, after: moment - day)
    }
    guard let first = chain.days.first, let last = chain.days.last else { return }
    let interval = AbsenceProfile.interval(chain.days, parameters)
    for (slot, index) in records.enumerated() {
      let day = table.records[Int(index)].day
      guard day != MatchRecord.unknownDay, day < first || day > last else { continue }
      let share = statistics.absence.share(
        days: day < first ? first - day : day - last, interval: interval, count: chain.days.count)
      masses[slot] = undated + 2 * parameters.reach / interval * share
    }
  }

  /// How far in time the mentions of a person speak for another.
  struct Reach {
    /// Sums of what the mentions so far reach, near and far.
    typealias Sums = (near: Double, far: Double)

    private let near: Double
    private let far: Double
    private let weight: Double
    private let farShare: Double

    /// The reach of mentions on these days, sorted.
    init(parameters: MatchParameters, days: [Int32]) {
      far = parameters.reach
      farShare = parameters.farShare
      let span = Double((days.last ?? 0) - (days.first ?? 0))
      let interval = days.count > 1 ? span / Double(days.count - 1) : parameters.loneInterval
      near = min(max(interval * parameters.reachInIntervals, parameters.leastReach), far)
      // A mention that reaches half as far speaks twice as loud there.
      weight = (1 - farShare) * far / near
    }

    /// No mention so far.
    var none: Sums { (0, 0) }

    /// Takes in a mention a number of days after the last.
    func add(_ sums: inout Sums, after days: Int32) {
      sums.near = (sums.near > 0 ? sums.near * exp(-Double(days) / near) : 0) + 1
      sums.far = (sums.far > 0 ? sums.far * exp(-Double(days) / far) : 0) + 1
    }

    /// What the mentions so far say a number of days after the last.
    func mass(_ sums: Sums, after days: Int32) -> Double {
      guard sums.far > 0 else { return 0 }
      return weight * sums.near * exp(-Double(days) / near)
        + farShare * sums.far * exp(-Double(days) / far)
    }
  }

  /// Chains mentions that say nothing but place and time, while so few bear the name there that
  /// the next mention is likelier the same person's.
  mutating func chain(_ records: [Int32], province: Int32, expected: Double) {
    let first = chains.count
    for index in records {
      let day = table.records[Int(index)].day
      var best: (chain: Int, gain: MatchGain)?
      for chain in max(first, chains.count - Self.window)..<max(first, chains.count)
      where mayJoin(chains[chain].members, [index]) {
        var gain = MatchGain(prior: log2(parameters.fame / expected))
        gain.caution = -parameters.threshold
        if let last = chains[chain].days.last, day != MatchRecord.unknownDay {
          gain.presence = log2(0.3 + 3 * exp(-Double(day - last) / parameters.reach))
        }
        (gain.company, gain.companions) = company(of: index, chains[chain])
        if gain.total >= best?.gain.total ?? -4 { best = (chain, gain) }
      }
      let isJoined = best.map { $0.gain.total > parameters.threshold } ?? false
      if keepsJoins, let best, let first = chains[best.chain].members.first {
        joins.append(
          MatchJoin(
            left: first, right: index, gain: best.gain, reason: .placeAndTime, isMerged: isJoined))
      }
      guard isJoined, let best else {
        chains.append(Chain(province: province))
        add(index, to: chains.count - 1)
        continue
      }
      let reason: MatchReason =
        best.gain.total - best.gain.company <= parameters.threshold ? .company : .placeAndTime
      verdicts.append(
        MatchVerdict(
          record: index, partner: chains[best.chain].members[0],
          confidence: 1 / (1 + pow(2, -min(best.gain.total, 20))), reason: reason))
      add(index, to: best.chain)
    }
  }
}
