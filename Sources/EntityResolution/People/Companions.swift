private import Foundation

/// Who is mentioned beside whom: the names of each article that turn up in few articles.
///
/// Two articles that share the names of other people tell of one affair, so their mentions of a
/// name are likelier one person's. Names that are everywhere say nothing and are left out.
struct Companions: Sendable {
  /// Where each article's names begin; one more than there are articles.
  private let starts: [Int32]
  /// The names of the articles, sorted within each.
  private let names: [Int32]
  /// In how many articles each name occurs.
  private let frequencies: [Int32]
  private let articlesOfProvince: [Int32: Int]
  private let articleCount: Int
  /// The chance that a name beside one mention of a person is beside another of theirs.
  private(set) var rate = 0.0
  /// How much likelier than by even chance two strangers of one province share a name.
  private(set) var excess = 1.0

  /// A name in more articles than this says nothing of an affair.
  private static let mostArticles: Int32 = 12
  /// Below this chance company is no more than chance, and is not looked at.
  private static let leastRate = 0.005
  /// No company counts more than this.
  private static let cap = 6.0

  /// Reads the articles of a table.
  init(_ table: MatchTable) {
    var pairs: [(article: Int32, name: Int32)] = []
    pairs.reserveCapacity(table.records.count)
    var provinces: [Int32] = [Int32](repeating: -1, count: table.articleCount)
    for record in table.records where record.article >= 0 {
      if record.province >= 0 { provinces[Int(record.article)] = record.province }
      if !table.names[Int(record.name)].isEmpty { pairs.append((record.article, record.name)) }
    }
    pairs.sort { ($0.article, $0.name) < ($1.article, $1.name) }
    var frequencies = [Int32](repeating: 0, count: table.names.count)
    var previous: (article: Int32, name: Int32) = (-1, -1)
    for pair in pairs where pair != previous {
      frequencies[Int(pair.name)] += 1
      previous = pair
    }
    var starts: [Int32] = [0]
    var names: [Int32] = []
    previous = (-1, -1)
    for pair in pairs where pair != previous {
      previous = pair
      guard (2...Self.mostArticles).contains(frequencies[Int(pair.name)]) else { continue }
      while starts.count <= Int(pair.article) { starts.append(Int32(names.count)) }
      names.append(pair.name)
    }
    while starts.count <= table.articleCount { starts.append(Int32(names.count)) }
    self.starts = starts
    self.names = names
    self.frequencies = frequencies
    var articlesOfProvince: [Int32: Int] = [:]
    for province in provinces where province >= 0 { articlesOfProvince[province, default: 0] += 1 }
    self.articlesOfProvince = articlesOfProvince
    articleCount = table.articleCount
  }

  /// Whether company tells anything here.
  var isTelling: Bool { rate >= Self.leastRate }

  /// The names beside a mention in an article, its own among them, sorted.
  func names(of article: Int32) -> ArraySlice<Int32> {
    guard article >= 0, Int(article) + 1 < starts.count else { return [] }
    return names[Int(starts[Int(article)])..<Int(starts[Int(article) + 1])]
  }

  /// Learns how often company recurs, from mentions of one person and of two in one province.
  ///
  /// Strangers of one province and time share names as well; how much more often than even chance
  /// would have it is learned first, and taken off. A start of one name in fifty weighs as much as
  /// a hundred names.
  mutating func learn(
    same: [(left: MatchRecord, right: MatchRecord)],
    other: [(left: MatchRecord, right: MatchRecord)]
  ) {
    let strangers = count(other)
    excess = max(1, (strangers.shared + 1) / (strangers.expected + 1))
    let counted = count(same)
    rate = min(max((counted.shared - counted.expected * excess + 2) / (counted.seen + 100), 0), 0.5)
  }

  /// How many names beside the left are there, beside the right as well, and would be by chance.
  private func count(
    _ pairs: [(left: MatchRecord, right: MatchRecord)]
  ) -> (seen: Double, shared: Double, expected: Double) {
    var (seen, shared, expected) = (0.0, 0.0, 0.0)
    for (left, right) in pairs where left.article != right.article {
      let others = names(of: right.article)
      let pool = Double(pool(left.province, right.province))
      for name in names(of: left.article) where name != left.name && name != right.name {
        seen += 1
        expected += Double(frequencies[Int(name)] - 1) / pool
        if others.contains(name) { shared += 1 }
      }
    }
    return (seen, shared, expected)
  }

  private static func areNear(_ left: Int32, _ right: Int32) -> Bool {
    left == right || left < 0 || right < 0 || left == MatchRecord.centre
      || right == MatchRecord.centre
  }

  private func pool(_ left: Int32, _ right: Int32) -> Int {
    guard left == right, left >= 0, left != MatchRecord.centre else { return max(articleCount, 1) }
    return max(articlesOfProvince[left] ?? 0, 1)
  }

  /// What the shared names of two lists are worth in bits, and the two that tell most.
  ///
  /// - Parameters:
  ///   - left: The names beside one, sorted.
  ///   - right: Those beside the other.
  ///   - own: The name that is compared.
  ///   - articles: How many articles the one with fewer has.
  ///   - provinces: Where each is.
  /// - Returns: The bits, and the names.
  func weight(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, own: Int32, articles: Int,
    provinces: (Int32, Int32)
  ) -> (bits: Double, names: [Int32]) {
    // What people of two provinces have in common was not learned.
    guard Self.areNear(provinces.0, provinces.1) else { return (0, []) }
    var (i, j) = (left.startIndex, right.startIndex)
    var best: [(bits: Double, name: Int32)] = []
    while i < left.endIndex, j < right.endIndex {
      if left[i] < right[j] {
        i += 1
      } else if left[i] > right[j] {
        j += 1
      } else {
        let name = left[i]
        i += 1
        j += 1
        guard name != own else { continue }
        let chance =
          excess * Double(frequencies[Int(name)]) / Double(pool(provinces.0, provinces.1))
        let bits = log2(
          min(1, rate * Double(articles)) / min(1, chance * Double(articles)))
        if bits > 0 { best.append((bits, name)) }
      }
    }
    best.sort { $0.bits != $1.bits ? $0.bits > $1.bits : $0.name < $1.name }
    guard let first = best.first else { return (0, []) }
    // Names come together: a second one of the same affair says little more.
    let second = best.count > 1 ? best[1].bits / 2 : 0
    return (min(first.bits + second, Self.cap), best.prefix(2).map(\.name))
  }
}
