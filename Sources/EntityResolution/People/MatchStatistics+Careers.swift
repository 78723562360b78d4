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
    var previous: [Int32: [Stint]] = [:]
    var rarePeople = 0
    var moved = 0
    var (mentions, squares) = (0.0, 0.0)
    var index = 0
    while index < groups.count {
      let name = groups[index].name
      var end = index
      while end < groups.count, groups[end].name == name { end += 1 }
      let isRare = bearers[Int(name)] < rare
      let placed = groups[index..<end].filter { $0.province >= 0 }
      if isRare, !placed.isEmpty {
        rarePeople += 1
        if placed.count > 1 { moved += 1 }
      }
      for group in placed {
        let stints = Stint.stints(of: group.range.lazy.map { order[$0] }, in: table)
        if isRare {
          let count = Double(group.range.count)
          mentions += count
          squares += count * count
          tally(pairs: Self.neighbours(stints), into: &same)
        }
        if !stints.isEmpty {
          if let others = previous[group.province] {
            tally(pairs: Self.neighbours(stints, others), into: &other)
          }
          previous[group.province] = stints
        }
      }
      index = end
    }
    guard rarePeople >= 50 else { return }
    parameters.moveShare = (Double(moved) + 0.6) / (Double(rarePeople) + 20)
    let mean = mentions / Double(rarePeople)
    if mean > 0 {
      parameters.fame = min(max(squares / Double(rarePeople) / (mean * mean), 1), 6)
    }
    setWeights(same: same, other: other)
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
      let prior = pow(2, parameters.careerWeights[slot])
      let base = (other[slot] + 1) / (otherTotal + Double(peers.count))
      let likely = (same[slot] + 20 * prior * base) / (sameTotal + 20)
      parameters.careerWeights[slot] = min(max(log2(likely / base), -8), 4)
    }
  }

  private func tally(pairs: [(Stint, Stint)], into counts: inout [Double]) {
    for (left, right) in pairs where !left.post.fits(right.post) {
      let relation = Stint.relation(left.post, right.post)
      let time = left.time(to: right)
      counts[relation.rawValue * TimeRelation.allCases.count + time.rawValue] += 1
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
