private import Foundation

extension NameBlock {
  /// Gives each record to the chain that explains it best; those no chain explains are returned.
  ///
  /// All are weighed against the chains as they were, so that none depends on another's fate.
  mutating func assign(_ records: [Int32], to list: [Int], newcomer: Double) -> [Int32] {
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
        let time: TimeRelation = gap < 0 ? .overlapping : .following
        weight = max(weight, parameters.careerWeight(Stint.relation(stint.post, post), time))
      }
    }
    return chance(of: index) * (weight == -.infinity ? 0.5 : pow(2, min(weight, 0)))
  }

  /// How present a chain's person is in the news at the time of each record, in mentions.
  ///
  /// Mentions near in time count most. The records come by day, unknown days first.
  func presence(of chain: Chain, at records: [Int32], into masses: inout [Double]) {
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
  mutating func chain(_ records: [Int32], province: Int32, expected: Double) {
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
}
