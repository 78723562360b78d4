private import Foundation

/// What the records at hand say about names, posts and careers, counted without labels.
struct MatchStatistics: Sendable {
  /// The weights of the match.
  var parameters: MatchParameters
  /// How many people are expected to bear each block's name.
  var bearers: [Double]
  /// The same if two of the provinces it turns up in are one mover's.
  var bearersIfMoved: [Double]
  /// The bits that a post in common is worth, by post key.
  var postBits: [Double]
  /// What the days between two posts say.
  var handovers: HandoverTable
  /// How the news of somebody thins out before and after what is known of them.
  var absence = AbsenceProfile()
  /// Who is mentioned beside whom.
  var companions: Companions
  /// The bits that the body alone in common is worth, by post key.
  var bodyBits: [Double] = []
  /// The kind of each post, whatever its place: title and body, by post key.
  var kinds: [Int32] = []
  /// What two kinds of posts add to the weight of their relation in kind and time.
  var kindWeights: [KindPair: Double] = [:]
  /// The weight of two kinds of posts where no day is known, for pairs seen in one person.
  var undatedKindWeights: [KindPair: Double] = [:]
  /// The bits that title and body in common are worth where a place is open, by post key.
  var openPostBits: [Double]

  /// How many provinces there were before the reform of 2025.
  private static let provinceCount = 63
  private static let smoothing = 1000.0

  /// A block without a name is one by construction, such as one newspaper's byline.
  private static let bearersOfNamelessBlock = 1e-4

  /// Counts.
  ///
  /// - Parameters:
  ///   - table: The records.
  ///   - order: Their indexes by name, province and day.
  ///   - frequencies: How probable names are before these records.
  ///   - defaults: The weights to begin with.
  init(
    _ table: MatchTable, order: [Int32], frequencies: NameFrequencies, defaults: MatchParameters
  ) {
    var parameters = defaults
    let groups = Self.groups(table, order: order)
    var provincesOfName = [Int32](repeating: 0, count: table.names.count)
    var people: [Int32: Int] = [:]
    var central = 0
    for group in groups where group.province >= 0 && !table.names[Int(group.name)].isEmpty {
      if group.province == MatchRecord.centre {
        central += 1
      } else {
        provincesOfName[Int(group.name)] += 1
        people[group.province, default: 0] += 1
      }
    }
    let total = people.values.reduce(0, +)
    // The national press speaks of the centre more than a table of one province does.
    parameters.provinceShare[MatchRecord.centre] =
      (Double(central) + Self.smoothing * defaults.share(of: MatchRecord.centre))
      / (Double(total + central) + Self.smoothing)
    // Shares from a handful of people would be noise; a thousand more are taken as evenly spread.
    let even = Self.smoothing / Double(Self.provinceCount)
    for (province, count) in people {
      parameters.provinceShare[province] =
        (Double(count) + even) / (Double(total) + Self.smoothing)
    }
    parameters.rareProvince = even / (Double(total) + Self.smoothing)
    let unseen = max(0, Self.provinceCount - people.count)
    let shares =
      people.keys.sorted().map { parameters.share(of: $0) }
      + [Double](repeating: parameters.rareProvince, count: unseen)
    let estimates = Self.bearerEstimates(shares)
    var frequencies = frequencies
    var population = 0.0
    for (name, count) in provincesOfName.enumerated() {
      guard !table.names[name].isEmpty else { continue }
      let estimate = estimates[min(Int(count), estimates.count - 1)]
      population += max(estimate, 1)
      frequencies.count(table.names[name], bearers: max(1, Int(estimate)))
    }
    // A few articles are a sample of the country; a large table counts for itself.
    parameters.population =
      (population * population + defaults.population * defaults.populationWeight)
      / (population + defaults.populationWeight)
    var (bearers, bearersIfMoved) = ([Double](), [Double]())
    bearers.reserveCapacity(table.names.count)
    bearersIfMoved.reserveCapacity(table.names.count)
    for (name, count) in provincesOfName.enumerated() {
      guard !table.names[name].isEmpty else {
        bearers.append(Self.bearersOfNamelessBlock)
        bearersIfMoved.append(Self.bearersOfNamelessBlock)
        continue
      }
      let own = max(1, Int(estimates[min(Int(count), estimates.count - 1)]))
      let expected =
        parameters.population * frequencies.probability(of: table.names[name], without: own)
      // The mean of a Gamma prior of shape 2 around the expected number, after what was seen.
      func mean(_ provinces: Int) -> Double {
        let seen = max(0, estimates[min(max(provinces, 0), estimates.count - 1)] - 1)
        return (2 + seen) / (2 / max(expected, 1e-9) + 1)
      }
      bearers.append(mean(Int(count)))
      bearersIfMoved.append(mean(Int(count) - 1))
    }
    // The span of all days, a twentieth at either end left aside: there are wrong dates among them.
    let days = table.records.lazy.map(\.day).filter { $0 != MatchRecord.unknownDay }.sorted()
    if !days.isEmpty {
      let (first, last) = (days[days.count / 20], days[days.count - 1 - days.count / 20])
      parameters.spread = max(Double(last - first), defaults.spread)
    }
    self.parameters = parameters
    handovers = HandoverTable(parameters: parameters)
    self.bearers = bearers
    self.bearersIfMoved = bearersIfMoved
    self.parameters.fameShares = Self.fameShares(
      table, groups: groups, order: order, start: parameters.fameShares)
    companions = Companions(table)
    kinds = Self.kinds(table)
    (postBits, openPostBits, bodyBits) = Self.postBits(table, groups: groups, order: order)
    estimateCareers(table, groups: groups, order: order)
  }

  /// Two kinds of posts, the smaller first, and how they relate.
  struct KindPair: Hashable {
    var left: Int32
    var right: Int32
    var relation: PostRelation
    var time: TimeRelation
  }

  /// A title in a body, whatever its place.
  private struct Kind: Hashable {
    var title: Int32
    var core: Int32
  }

  private static func kinds(_ table: MatchTable) -> [Int32] {
    var numbers = Interner<Kind>()
    var kinds: [Int32] = []
    for post in table.posts {
      let kind = numbers.number(Kind(title: post.title, core: post.core))
      while kinds.count <= Int(post.key) { kinds.append(-1) }
      kinds[Int(post.key)] = kind
    }
    return kinds
  }

  /// The kinds of two posts with their relation.
  func pair(
    _ left: MatchPost, _ right: MatchPost, _ relation: PostRelation, _ time: TimeRelation
  ) -> KindPair {
    let (a, b) = (kinds[Int(left.key)], kinds[Int(right.key)])
    return KindPair(left: min(a, b), right: max(a, b), relation: relation, time: time)
  }

  /// The weight of two stints of different posts, both of known times.
  func careerWeight(_ left: Stint, _ right: Stint) -> Double {
    careerWeight(left.post, right.post, left.relation(to: right), left.time(to: right))
  }

  private func careerWeight(
    _ left: MatchPost, _ right: MatchPost, _ relation: PostRelation, _ time: TimeRelation
  ) -> Double {
    let pair = pair(left, right, relation, time)
    var weight = parameters.careerWeight(pair.relation, time)
    if let more = kindWeights[pair] { weight = min(max(weight + more, -8), 6) }
    // A second title in the same rare body, where the first has ended.
    if pair.relation == .sameBody || pair.relation == .sameLocalBody, time == .following {
      weight = max(weight, min(bodyBits[Int(left.key)] - parameters.secondTitle, 6))
    }
    return weight
  }

  /// The weight of two different posts of unknown times.
  func undatedWeight(_ left: MatchPost, _ right: MatchPost) -> Double {
    let relation = Stint.relation(left, right)
    // What national posts go with is more than their holders' homes tell.
    if left.province >= 0, left.province == right.province,
      let known = undatedKindWeights[pair(left, right, relation, .following)]
    {
      return known
    }
    // Which of two levels came first is as unknown as the rest.
    let hasLevels = left.level != .open && right.level != .open
    let relations: [PostRelation] =
      relation == .otherLevel && hasLevels ? [.risen, .fallen] : [relation]
    func mean(_ time: TimeRelation) -> Double {
      relations.reduce(0) { $0 + exp2(careerWeight(left, right, $1, time)) }
        / Double(relations.count)
    }
    let isOpen = left.level == .open || right.level == .open
    let isElsewhere = isOpen && relation != .sameBody && relation != .sameLocalBody
    return log2((mean(.overlapping) + mean(.following)) / 2) - parameters.doubtOfUndated
      - (isElsewhere ? parameters.doubtOfOpenBodies : 0)
  }

  /// Mentions a year as a logarithm to base 2; a year is the least that a span counts for.
  static func fame(mentions: Int, span: Int32) -> Double {
    log2(Double(mentions) / (Double(max(span, 365)) / 365))
  }

  /// How many people are how much in the news: names in provinces with three mentions or more.
  private static func fameShares(
    _ table: MatchTable, groups: [Group], order: [Int32], start: [Double]
  ) -> [Double] {
    var counts = start.map { $0 * 100 }
    for group in groups where group.province >= 0 && group.range.count >= 3 {
      let first = table.records[Int(order[group.range.lowerBound])].day
      let last = table.records[Int(order[group.range.upperBound - 1])].day
      guard first != MatchRecord.unknownDay else { continue }
      let fame = fame(mentions: group.range.count, span: last - first)
      counts[min(max(Int(fame.rounded(.down)) + 4, 0), counts.count - 1)] += 1
    }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }

  /// A stretch of the order with one name and province.
  struct Group {
    var name: Int32
    var province: Int32
    var range: Range<Int>
  }

  /// The stretches of one name and province.
  static func groups(_ table: MatchTable, order: [Int32]) -> [Group] {
    var groups: [Group] = []
    var start = 0
    while start < order.count {
      let first = table.records[Int(order[start])]
      var end = start + 1
      while end < order.count {
        let next = table.records[Int(order[end])]
        guard next.name == first.name, next.province == first.province else { break }
        end += 1
      }
      groups.append(Group(name: first.name, province: first.province, range: start..<end))
      start = end
    }
    return groups
  }

  /// How many bearers make a name turn up in a number of provinces, by that number.
  ///
  /// With bearers spread over the provinces by their shares, `sum(1 - exp(-n * share))` provinces
  /// see one; this is solved for n by bisection.
  private static func bearerEstimates(_ shares: [Double]) -> [Double] {
    func seen(_ bearers: Double) -> Double {
      shares.reduce(0) { $0 + 1 - exp(-bearers * $1) }
    }
    return (0...max(shares.count, 1)).map { count in
      // Where every province has one there is no upper bound; half a province short of all is.
      let target = min(Double(count), Double(shares.count) - 0.5)
      guard target > 0 else { return 0 }
      var (low, high) = (0.0, 100_000.0)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if seen(middle) < target { low = middle } else { high = middle }
      }
      return max(Double(count), low)
    }
  }

  /// The bits of posts: how few of the people of a province share one by chance.
  ///
  /// People are told apart by name and province for this, so that one often in the news counts once.
  private static func postBits(
    _ table: MatchTable, groups: [Group], order: [Int32]
  ) -> (full: [Double], open: [Double], body: [Double]) {
    var keyCount = 0
    for post in table.posts { keyCount = max(keyCount, Int(post.key) + 1) }
    var sample = [MatchPost?](repeating: nil, count: keyCount)
    var kinds: [Kind: Int] = [:]
    var localities: [Int32: Set<Int32>] = [:]
    var holders = 0
    let anyTitle: Int32 = -2
    for group in groups {
      var seen: Set<Kind> = []
      for position in group.range {
        let record = table.records[Int(order[position])]
        for index in record.postStart..<(record.postStart + record.postCount) {
          let post = table.posts[Int(index)]
          sample[Int(post.key)] = post
          if post.locality >= 0 { localities[post.province, default: []].insert(post.locality) }
          seen.insert(Kind(title: post.title, core: post.core))
          seen.insert(Kind(title: anyTitle, core: post.core))
        }
      }
      if !seen.isEmpty { holders += 1 }
      for kind in seen { kinds[kind, default: 0] += 1 }
    }
    var full = [Double](repeating: 0, count: keyCount)
    var open = full
    var body = full
    for (key, post) in sample.enumerated() {
      guard let post else { continue }
      func bits(_ title: Int32) -> Double {
        let count = kinds[Kind(title: title, core: post.core)] ?? 1
        // Twenty unseen kinds keep a small sample from making each post look common.
        return -log2(min((Double(count) + 0.5) / (Double(holders) + 20), 0.9))
      }
      let places = post.locality >= 0 ? max(4, localities[post.province]?.count ?? 0) : 1
      open[key] = bits(post.title)
      full[key] = open[key] + log2(Double(places))
      if post.core >= 0 { body[key] = bits(anyTitle) + log2(Double(places)) }
    }
    return (full, open, body)
  }
}
