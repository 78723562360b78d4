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
  /// The name's number.
  let name: Int32
  /// How many people bear the name.
  let bearers: Double
  /// The same if two of the provinces it turns up in are one mover's.
  let bearersIfMoved: Double
  /// The pairs that must stay apart, where there are any in this block.
  let apart: [Int32: Set<Int32>]
  /// Whether an article may mention the name twice.
  let hasRepeats: Bool
  /// Whether to note comparisons.
  let keepsJoins: Bool

  var chains: [Chain] = []
  var joins: [MatchJoin] = []
  /// Confidence and reason by record, for those that joined something.
  var verdicts: [MatchVerdict] = []

  /// What became of a block.
  struct Result {
    /// The records of each person.
    var clusters: [[Int32]]
    /// Confidence and reason of those that joined something.
    var verdicts: [MatchVerdict]
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
    self.name = name
    bearers = statistics.bearers[Int(name)]
    bearersIfMoved = statistics.bearersIfMoved[Int(name)]
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

  /// How many bearers of the name are to be expected at a province.
  func expected(at province: Int32) -> Double {
    table.names[Int(name)].isEmpty
      ? max(bearers * parameters.share(of: province), 1e-7)
      : parameters.expected(bearers, at: province)
  }

  // MARK: One province

  mutating func resolve(
    province: Int32, _ order: ArraySlice<Int32>, centre: Range<Int>, from first: Int
  ) {
    var open: [Int32] = []
    var bare: [Int32] = []
    var full: [Int32] = []
    for index in order {
      switch table.openness(of: index) {
      case .full: full.append(index)
      case .open: open.append(index)
      case .bare: bare.append(index)
      }
    }
    let expected = expected(at: province)
    let prior = -log2(expected)
    makeAtoms(full, province: province, silence: Stint.longestSilence, from: first)
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let restOpen = assign(
      open, to: Array(first..<chains.count), bearers: expected,
      appearance: parameters.firstOpenAppearance)
    makeAtoms(restOpen, province: province, silence: 730, from: chains.count)
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let rest = assign(
      bare, to: Array(first..<chains.count) + Array(centre), bearers: expected,
      appearance: parameters.firstAppearance)
    chain(rest, province: province, expected: expected)
  }

  /// Makes one chain of all records that share a post, without a longer silence between them.
  mutating func makeAtoms(
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
            - log2(expected(at: province)), 20)
        let partner = chains[chain].members[0]
        verdicts.append(
          MatchVerdict(
            record: index, partner: partner, confidence: 1 / (1 + pow(2, -bits)),
            reason: .samePost))
        note(partner, index, reason: .samePost, bits: bits, post: post)
      }
      add(index, to: chain)
      for post in posts { latest[post.key] = chain }
    }
  }

  mutating func add(_ index: Int32, to chain: Int) {
    let record = table.records[Int(index)]
    for position in record.postStart..<(record.postStart + record.postCount) {
      Stint.add(table.posts[Int(position)], day: record.day, to: &chains[chain].stints)
    }
    chains[chain].members.append(index)
    if statistics.companions.isTelling {
      chains[chain].company = Chain.union(
        chains[chain].company, statistics.companions.names(of: record.article))
    }
    guard record.day != MatchRecord.unknownDay else { return }
    if let last = chains[chain].days.last, last > record.day {
      chains[chain].days.append(record.day)
      chains[chain].days.sort()
    } else {
      chains[chain].days.append(record.day)
    }
  }

  /// Whether no two records that must stay apart would come together.
  func mayJoin(_ left: [Int32], _ right: [Int32]) -> Bool {
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
  mutating func compact(from first: Int) {
    var kept = first
    for index in first..<chains.count where !chains[index].members.isEmpty {
      if kept != index { chains[kept] = chains[index] }
      kept += 1
    }
    chains.removeLast(chains.count - kept)
  }

  // MARK: Across provinces

  /// Mentions that nothing places join a career anywhere, or stay among themselves.
  mutating func resolveUnplaced(_ records: [Int32]) {
    guard !records.isEmpty else { return }
    let first = chains.count
    let rest = assign(
      records, to: Array(0..<first), bearers: bearers, appearance: parameters.firstAppearance)
    let posted = rest.filter { table.records[Int($0)].postCount > 0 }
    makeAtoms(posted, province: -1, silence: 730, from: first)
    let prior = -log2(max(bearers, 1e-7))
    mergeGreedily(Array(first..<chains.count)) { _, _ in prior }
    compact(from: first)
    let bare = rest.filter { table.records[Int($0)].postCount == 0 }
    chain(bare, province: -1, expected: max(bearers, 1e-7))
  }

  /// Joins careers in different provinces where one mover is likelier than two people.
  mutating func joinProvinces() {
    guard chains.count > 1 else { return }
    let (bearers, parameters, successors) = (bearers, parameters, table.successors)
    // That a name turns up in a second province speaks for a second bearer only where it is not the
    // first who went there.
    let others = max(bearersIfMoved, 1e-9)
    // A name that common is never one person in two provinces.
    let likeliest = max(20 * parameters.movesPerYear, parameters.strayRate)
    guard log2(likeliest / others) + 15 > parameters.threshold else {
      return
    }
    mergeGreedily(Array(chains.indices)) { left, right in
      if left.province < 0 || right.province < 0 { return -log2(max(bearers, 1e-7)) }
      if left.province == right.province {
        return -log2(parameters.expected(bearers, at: left.province))
      }
      if left.province == MatchRecord.centre || right.province == MatchRecord.centre {
        return log2(0.3 / others)
      }
      // Somebody of whom only articles tell is where the article is, not where the home is.
      if left.stints.isEmpty || right.stints.isEmpty {
        return log2(parameters.strayRate / others)
      }
      // A post that one of them has in the other's province makes them people of one province.
      if let shared = left.shares(with: right) {
        return -log2(parameters.expected(bearers, at: shared))
      }
      // Who was in a province and is in the one it became part of has not moved.
      if successors[left.province] == right.province
        || successors[right.province] == left.province
      {
        let share = parameters.share(of: left.province) + parameters.share(of: right.province)
        return -log2(max(bearers * share + parameters.localNamesakes, 1e-7))
      }
      let moves = min(parameters.movesPerYear * (left.years + right.years), 0.5)
      let isHome = left.isOfCommunes || right.isOfCommunes
      return log2(moves / others) - (isHome ? parameters.homeOfCommunes : 0)
    }
    compact(from: 0)
  }
}
