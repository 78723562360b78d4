/// Foreigners whom an article calls by one name alone: "Obama" where others say "Barack Obama".
///
/// Such a name is of the one full name it begins or ends that the articles are full of; where two are
/// about as much in the news, as Bill and Hillary Clinton, nobody can tell. Only what is no Vietnamese
/// syllable counts, since given names of ours stand for thousands.
struct LoneNames {
  /// Fewer articles than this make nobody so well known.
  private static let leastArticles = 10
  /// So many times as many articles speak of the one meant as of all others.
  private static let dominance = 8
  /// A first name is what somebody goes by, as Thais do, where so many articles leave it at that.
  private static let leastByFirstName = 3

  /// The table with the records of lone names under the full ones that they mean.
  static func completed(_ table: MatchTable) -> MatchTable {
    let lone = numbers(of: table.names)
    guard !lone.isEmpty else { return table }
    var bearers: [Int32: [Int32]] = [:]
    for (number, name) in table.names.enumerated() {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      for word in Set([first, last]) {
        if let short = lone[word] { bearers[short, default: []].append(Int32(number)) }
      }
    }
    guard !bearers.isEmpty else { return table }
    let wanted = Set(bearers.values.joined()).union(bearers.keys)
    var articles: [Int32: Set<Int32>] = [:]
    for record in table.records where wanted.contains(record.name) {
      articles[record.name, default: []].insert(record.article)
    }
    var meant: [Int32: Int32] = [:]
    for (short, names) in bearers {
      let counts = names.map { (name: $0, count: articles[$0]?.count ?? 0) }
      guard let most = counts.max(by: { ($0.count, $1.name) < ($1.count, $0.name) }),
        most.count >= leastArticles,
        most.count >= dominance * (counts.reduce(0) { $0 + $1.count } - most.count),
        table.names[Int(most.name)].hasSuffix(" " + table.names[Int(short)])
          || articles[short]?.count ?? 0 >= leastByFirstName
      else { continue }
      meant[short] = most.name
    }
    guard !meant.isEmpty else { return table }
    var result = table
    for index in result.records.indices {
      let record = result.records[index]
      // One article that has both means two people, or else who read it would have tied them.
      guard let name = meant[record.name], articles[name]?.contains(record.article) != true else {
        continue
      }
      result.records[index].name = name
    }
    return result
  }

  /// The lone names by their word.
  private static func numbers(of names: [String]) -> [String: Int32] {
    var numbers: [String: Int32] = [:]
    for (number, name) in names.enumerated() where !name.isEmpty && !name.contains(" ") {
      if !SpellingSlips.isSyllable(Array(name.unicodeScalars)) { numbers[name] = Int32(number) }
    }
    return numbers
  }
}
