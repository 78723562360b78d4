internal import NewsModel
private import VietnameseText

/// The words of texts, and which of them stand beside each other.
struct WordBag {
  private var words: Set<String> = []
  private var pairs: Set<String> = []

  /// Takes the words of texts as articles write them.
  init(_ texts: [String]) {
    for text in texts {
      let keys = VietnameseSpelling.searchKey(text).split(separator: " ").map { String($0) }
      let canonical = QuestionKeys.canonical(keys)
      words.formUnion(canonical)
      for (first, second) in zip(canonical, canonical.dropFirst()) {
        pairs.insert(first + " " + second)
      }
    }
  }

  /// Whether a word stands somewhere.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether two words stand beside each other.
  func contains(_ first: String, _ second: String) -> Bool { pairs.contains(first + " " + second) }

  /// The years that texts say behind "năm", or behind a quarter.
  var years: Set<Int> {
    Set(
      words.lazy.compactMap { Int($0) }.filter { year in
        (1900...2100).contains(year)
          && (contains("nam", String(year))
            || (1...4).contains {
              contains(String($0), String(year)) && contains("quy", String($0))
            })
      })
  }

  /// The months that texts say behind "tháng".
  var months: Set<Int> { Set((1...12).filter { contains("thang", String($0)) }) }
}

/// A meeting with everything that tells what it is.
struct DescribedMeeting {
  let meeting: Entity
  /// Its own words, and the names of what is around it.
  let text: String
  /// The words of these.
  let words: WordBag
  /// The words of its name alone.
  let name: WordBag
  /// The words of its name and of who held it; nil where nothing says who did.
  let held: WordBag?

  /// Describes a meeting by its own words, the names of who held it and of what else is around it.
  init(_ meeting: Entity, holders: [String], _ others: [String]) {
    self.meeting = meeting
    let names = holders + others
    let reference = MeetingReference(meeting)
    let own = [meeting.name] + meeting.aliases
    let texts = own + [reference.kind, reference.place].compactMap { $0 } + names
    text = texts.joined(separator: " ")
    words = WordBag(texts)
    name = WordBag(own)
    held = holders.isEmpty ? nil : WordBag(own + holders)
  }
}

/// What a question says of a meeting, word by word.
///
/// Every word that tells meetings apart must be found: one that is not means another meeting, and
/// an answer would be invented. Numbers and kinds of meetings must stand in what the meeting is
/// called or has around it; other words may be those of the articles that tell of it. A word counts
/// only beside one of its neighbours, so that "thường kỳ" is not found in "Thường vụ".
struct MeetingDescription {
  private struct Word {
    var key: String
    /// Whether it tells whose meeting it is: "của Tỉnh ủy X".
    var isOfHolder: Bool
    /// The words beside it, where they tell anything.
    var before: String?
    var after: String?
    var isNumber: Bool { key.allSatisfy(\.isNumber) }
    var isKind: Bool { key.contains(" ") }
  }

  private let words: [Word]

  /// Whether nothing tells one meeting from another.
  var isEmpty: Bool { words.isEmpty }

  /// The words that tell meetings apart, each once and in order.
  var keys: [String] {
    var seen: Set<String> = []
    return words.map(\.key).filter { seen.insert($0).inserted }
  }

  /// Reads runs of words that stand beside each other, and of each whether it tells whose the
  /// meeting is.
  init(_ runs: [[String]], ofHolder: [Bool] = []) {
    words = runs.enumerated().flatMap { number, run in
      run.indices.filter { index in
        // "Tổ số 11" is "tổ 11"; "khóa 19" is told by its number.
        let isBeforeNumber = index + 1 < run.count && run[index + 1].allSatisfy(\.isNumber)
        return !QuestionWords.meetingFillers.contains(run[index])
          && !(isBeforeNumber && QuestionWords.beforeNumbers.contains(run[index]))
      }.map { index in
        let before = index > 0 ? run[index - 1] : nil
        let after = index + 1 < run.count ? run[index + 1] : nil
        func isTelling(_ word: String) -> Bool {
          !QuestionWords.meetingFillers.contains(word) && !word.allSatisfy(\.isNumber)
            && !word.contains(" ")
        }
        let isNumber = run[index].allSatisfy(\.isNumber)
        return Word(
          key: run[index], isOfHolder: number < ofHolder.count && ofHolder[number],
          before: before.flatMap { isNumber || isTelling($0) ? $0 : nil },
          after: isNumber ? nil : after.flatMap { isTelling($0) ? $0 : nil })
      }
    }
  }

  /// How much of it a meeting's own words have: the rarer a word, the more it counts.
  func score(_ bag: WordBag, _ rarity: [String: Double]) -> Double {
    words.reduce(0) { $0 + (Self.finds($1, in: bag) ? rarity[$1.key] ?? 0 : 0) }
  }

  /// Whether a meeting's own words have a number or kind that must be there, and its holder's name
  /// what tells whose it is.
  func hasWhatMustBe(_ bag: WordBag, held: WordBag?) -> Bool {
    words.allSatisfy { word in
      if word.isOfHolder, let held, !Self.finds(word, in: held) { return false }
      return !(word.isNumber || word.isKind) || Self.finds(word, in: bag)
    }
  }

  /// Whether a meeting's own words have most of it, and the articles about it the rest.
  func isAll(of own: WordBag, articles: () throws -> WordBag) rethrows -> Bool {
    let missing = words.filter { !Self.finds($0, in: own) }
    guard !missing.isEmpty else { return true }
    guard missing.count * 2 <= words.count,
      missing.allSatisfy({ !$0.isNumber && !$0.isKind })
    else { return false }
    let told = try articles()
    return missing.allSatisfy { Self.finds($0, in: told) }
  }

  private static func finds(_ word: Word, in bag: WordBag) -> Bool {
    if word.isNumber {
      guard let before = word.before else { return bag.contains(word.key) }
      if QuestionWords.beforeSerials.contains(before) {
        return QuestionWords.beforeSerials.contains { bag.contains($0, word.key) }
      }
      return QuestionWords.beforeNumbers.contains(before)
        ? bag.contains(before, word.key) : bag.contains(word.key)
    }
    guard !word.isKind, word.before != nil || word.after != nil else {
      return bag.contains(word.key)
    }
    // What stands behind "tỉnh" or "xã" tells which; the word itself may be left out of a name.
    if QuestionWords.levelWords.contains(word.key),
      let after = word.after, !QuestionWords.afterLevels.contains(after)
    {
      return bag.contains(word.key)
    }
    return word.before.map { bag.contains($0, word.key) } ?? false
      || word.after.map { bag.contains(word.key, $0) } ?? false
  }
}

/// Which of several meetings a description means.
struct MeetingMatch {
  /// Those that have most of it; none where every one lacks something.
  private(set) var best: [Int] = []
  /// Those that come nearest, whether or not they lack something.
  private(set) var nearest: [Int] = []

  /// How many meetings are compared with what articles say.
  private static let readAtMost = 12
  /// How many meetings are named where none is meant.
  private static let namedAtMost = 3

  /// Compares a description with meetings; the words of articles are read where own ones lack some.
  init(
    _ asked: MeetingDescription, among meetings: [(words: WordBag, held: WordBag?)],
    articles: (Int) throws -> WordBag
  ) rethrows {
    var rarity: [String: Double] = [:]
    for key in asked.keys {
      let count = meetings.count { $0.words.contains(key) }
      rarity[key] = count == 0 ? 1 : 1 / Double(count)
    }
    let scores = meetings.map { asked.score($0.words, rarity) }
    let order = scores.indices.filter { scores[$0] > 0 }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    nearest = Array(order.prefix(Self.namedAtMost))
    var read = 0
    for index in order
    where asked.hasWhatMustBe(meetings[index].words, held: meetings[index].held) {
      if let first = best.first, scores[index] < scores[first] - 1e-9 { break }
      guard read < Self.readAtMost || !best.isEmpty else { break }
      read += 1
      if try asked.isAll(of: meetings[index].words, articles: { try articles(index) }) {
        best.append(index)
      }
    }
  }
}
