internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

/// The people of one article: who each phrase denotes.
struct People {
  /// One person.
  struct Person {
    var name: String
    var keys: [UInt64]
    /// Whether the first word is a Vietnamese family name.
    var opensWithFamily: Bool
    var section: Int
    var mentions: [SourceSpan]
    var honorifics: Set<UInt64> = []
    /// The start of the last mention by a short form or pronoun, in reading order.
    var lastShort = -1
    /// How many mentions, the first of the list, are by the full name.
    var fullMentions = 0
    /// Whether a title before the name is of another state: such people go by their family's name.
    var isOfOtherState = false
    /// Titles with canonical bodies said of the person.
    var posts: Set<ByteKey> = []

    /// The start of the last mention by the full name before a byte; they are in reading order.
    func lastFull(before start: Int) -> Int? {
      var low = 0
      var high = fullMentions
      while low < high {
        let middle = (low + high) / 2
        if mentions[middle].start < start { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? mentions[low - 1].start : nil
    }
  }

  private(set) var list: [Person] = []
  private let scan: ArticleScan
  /// Who has a name of exactly these words, who one with a word in it, who a post.
  private var byKeys: [[UInt64]: [Int]] = [:]
  private var byWord: [UInt64: [Int]] = [:]
  private var byPost: [ByteKey: [Int]] = [:]
  /// Where foreigners' names of one word stand in full; nil until somebody asks.
  private var surnames: [UInt64: Int]?

  init(scan: ArticleScan) {
    self.scan = scan
  }

  /// Finds who each phrase denotes, names first, then short forms and pronouns in reading order.
  ///
  /// `lists` are the people named side by side: one name twice in a list is two people's.
  mutating func resolve(_ phrases: inout [PersonPhrase], lists: [[Int]]) {
    let namesakes = self.namesakes(phrases, lists)
    let ends = endsOfNames(phrases)
    for index in phrases.indices where phrases[index].kind == .named {
      let name = scan.names[phrases[index].name]
      guard !name.isShort, !isEnd(phrases[index], of: ends) else { continue }
      if name.end - name.start == 1 {
        // "H'Nga" behind "H'Nga Byă"; alone it is a full name.
        let known = short(name, phrases[index])
        if known >= 0 {
          phrases[index].person = known
          continue
        }
      }
      phrases[index].person = person(
        named: name, phrases[index], isNamesake: namesakes.contains(index))
    }
    for index in list.indices { list[index].fullMentions = list[index].mentions.count }
    let holders = holdersOfTitles(phrases)
    var last: [Int: (person: Int, token: Int)] = [:]
    for index in phrases.indices {
      let phrase = phrases[index]
      switch phrase.kind {
      case .named:
        if phrase.person < 0 {
          let name = scan.names[phrase.name]
          phrases[index].person = short(name, phrase)
          if phrases[index].person < 0, name.end - name.start > 1 || isKnownByOneName(phrase) {
            // Two words that end no longer name are one of their own: "ca sĩ Thanh Duy"; so is one
            // of a foreigner whom the text never names in full.
            let full = inFull(name, phrase.honorific)
            phrases[index].person = person(named: full, phrase)
            if full.start != name.start {
              noteShort(mention(name, phrase), of: phrases[index].person)
            }
          }
        }
      case .pronoun:
        if let recent = last[phrase.section], phrase.start - recent.token < 160,
          agrees(list[recent.person], phrase.honorific)
        {
          phrases[index].person = recent.person
          noteShort(scan.tokens.span(phrase.start..<phrase.end), of: recent.person)
        }
      case .titled:
        // "Tổng thống chúc mừng … Ông …": the pronoun is his; where he speaks, he need not be named.
        if opensSentence(phrase), let recent = last[phrase.section],
          !phrase.roles.contains(where: {
            holders[scan.roles[$0].title]?.contains(recent.person) ?? false
          })
        {
          let titled = phrase.roles.first.flatMap { holders[scan.roles[$0].title] } ?? []
          if titled.count == 1 {
            last[phrase.section] = titled.first.map { ($0, phrase.start) }
          } else if speaks(phrase) {
            last[phrase.section] = nil
          }
        }
        continue
      }
      if phrases[index].person >= 0 {
        last[phrase.section] = (phrases[index].person, phrase.start)
      }
    }
  }

  /// Who is called by each title, where somebody stands for others.
  private func holdersOfTitles(_ phrases: [PersonPhrase]) -> [String: Set<Int>] {
    guard phrases.contains(where: { $0.kind == .titled }) else { return [:] }
    var holders: [String: Set<Int>] = [:]
    for phrase in phrases where phrase.kind == .named && phrase.person >= 0 {
      for role in phrase.roles where !scan.roles[role].former {
        holders[scan.roles[role].title, default: []].insert(phrase.person)
      }
    }
    return holders
  }

  /// Whether a sentence opens with a phrase and goes on about it, so that the next pronoun is likely
  /// its.
  private func opensSentence(_ phrase: PersonPhrase) -> Bool {
    (scan.isBreak(phrase.start - 1) || scan.key(phrase.start - 1) == scan.lexicon.words.dot)
      && scan.isWord(phrase.end)
  }

  private func speaks(_ phrase: PersonPhrase) -> Bool {
    scan.match(.trigger, at: phrase.end).map {
      scan.labels.saying.contains(Int16($0.payload))
    } ?? false
  }

  /// Notes the posts of people, so that "đồng chí Trưởng ban" finds its holder.
  mutating func note(_ post: String, of person: Int) {
    let post = ByteKey(post)
    if list[person].posts.insert(post).inserted { byPost[post, default: []].append(person) }
  }

  /// The one person who holds a post, where one alone does.
  mutating func holder(of posts: [String], phrase: PersonPhrase) -> Int? {
    let posts = posts.map { ByteKey($0) }
    guard let first = posts.first else { return nil }
    var holder: Int?
    for person in byPost[first] ?? []
    where posts.allSatisfy({ list[person].posts.contains($0) }) {
      guard holder == nil else { return nil }
      holder = person
    }
    guard let holder else { return nil }
    list[holder].mentions.append(scan.tokens.span(phrase.start..<phrase.end))
    return holder
  }

  /// The one person who has a title of whatever body, where one alone does.
  mutating func holder(ofTitle title: String, phrase: PersonPhrase) -> Int? {
    // No report tells of so many.
    guard list.count <= 1_000 else { return nil }
    let prefix = title + "\u{1F}"
    let holders = list.indices.filter { person in
      list[person].section == phrase.section
        && list[person].posts.contains { $0.text.hasPrefix(prefix) }
    }
    guard holders.count == 1 else { return nil }
    noteShort(scan.tokens.span(phrase.start..<phrase.end), of: holders[0])
    return holders[0]
  }

  /// The last two words of every longer name that a family's opens.
  private func endsOfNames(_ phrases: [PersonPhrase]) -> Set<[UInt64]> {
    var ends: Set<[UInt64]> = []
    guard phrases.contains(where: { mayBeEnd($0) }) else { return ends }
    for phrase in phrases where phrase.kind == .named {
      let name = scan.names[phrase.name]
      if name.end - name.start > 2, scan.match(.family, at: name.start) != nil {
        ends.insert(Array(scan.tokens.keys[name.end - 2..<name.end]))
      }
    }
    return ends
  }

  /// "bà Kim Oanh" beside "bà Đỗ Thị Kim Oanh": no name of its own, though its first word may be that
  /// of a family.
  private func isEnd(_ phrase: PersonPhrase, of ends: Set<[UInt64]>) -> Bool {
    let name = scan.names[phrase.name]
    return mayBeEnd(phrase) && ends.contains(Array(scan.tokens.keys[name.start..<name.end]))
  }

  private func mayBeEnd(_ phrase: PersonPhrase) -> Bool {
    guard phrase.kind == .named, phrase.honorific != 0, phrase.roles.isEmpty else { return false }
    return scan.names[phrase.name].end - scan.names[phrase.name].start == 2
  }

  /// Phrases that name, with a post of its own, whom another phrase of the same list names.
  private func namesakes(_ phrases: [PersonPhrase], _ lists: [[Int]]) -> Set<Int> {
    var found: Set<Int> = []
    for list in lists where list.count > 1 {
      var seen: [[UInt64]] = []
      for index in list where phrases[index].kind == .named && !phrases[index].roles.isEmpty {
        let name = scan.names[phrases[index].name]
        guard name.end - name.start > 1 else { continue }
        let keys = self.keys(of: name)
        if seen.contains(keys) { found.insert(index) } else { seen.append(keys) }
      }
    }
    return found
  }

  private mutating func person(
    named name: NameParse, _ phrase: PersonPhrase, isNamesake: Bool = false
  ) -> Int {
    let keys = self.keys(of: name)
    let span = mention(name, phrase)
    // Of two of one name, a later mention is of the one spoken of last.
    let bearers = isNamesake ? [] : byKeys[keys, default: []]
    if let known = bearers.min(by: {
      distance(list[$0], name.start) < distance(list[$1], name.start)
    }) {
      list[known].mentions.append(span)
      list[known].section = min(list[known].section, phrase.section)
      if !list[known].isOfOtherState { list[known].isOfOtherState = isOfOtherState(phrase) }
      if phrase.honorific != 0 { list[known].honorifics.insert(phrase.honorific) }
      if list[known].name.isWrittenInCapitals { list[known].name = canonical(name) }
      return known
    }
    var person = Person(
      name: canonical(name), keys: keys,
      opensWithFamily: scan.match(.family, at: name.start) != nil, section: phrase.section,
      mentions: [span])
    if phrase.honorific != 0 { person.honorifics.insert(phrase.honorific) }
    person.isOfOtherState = isOfOtherState(phrase)
    list.append(person)
    byKeys[keys, default: []].append(list.count - 1)
    for key in Set(keys) { byWord[key, default: []].append(list.count - 1) }
    return list.count - 1
  }

  /// The person whose name ends in (or, if foreign, has) the words of a short form.
  private mutating func short(_ name: NameParse, _ phrase: PersonPhrase) -> Int {
    let keys = Array(scan.tokens.keys[name.start..<name.end])
    let span = mention(name, phrase)
    // Whoever the form fits has its first word somewhere in his name.
    let known = byWord[keys[0]] ?? []
    // Where hundreds have the word in their names, nobody can say who is meant.
    guard known.count <= Self.namesakeLimit else { return -1 }
    var fitting = known.filter { fits($0, keys, name) }
    if fitting.isEmpty, keys.count == 1, phrase.honorific != 0 {
      // "ông Vương" of "Bộ trưởng Ngoại giao Trung Quốc Vương Nghị"
      fitting = known.filter { list[$0].isOfOtherState && list[$0].keys[0] == keys[0] }
      if fitting.count > 1 { return -1 }
    }
    let best = fitting.max { left, right in
      distance(list[left], name.start) > distance(list[right], name.start)
    }
    // "ông Smith" is not the "bà Anna Smith" of the text, but somebody it does not name in full.
    guard let best,
      agrees(list[best], phrase.honorific) || fitting.count == 1 && !isForeign(best)
    else { return -1 }
    noteShort(span, of: best)
    return best
  }

  /// A foreigner's name of one word in full, where the text has a first name before it somewhere that
  /// nothing introduces: "ông Smith", elsewhere "… ở Thượng viện John Smith".
  private mutating func inFull(_ name: NameParse, _ honorific: UInt64) -> NameParse {
    guard name.end - name.start == 1 else { return name }
    let known = surnames ?? wholeNames()
    surnames = known
    guard let token = known[scan.key(name.start)] else { return name }
    let bearers = byKeys[Array(scan.tokens.keys[token - 1...token])] ?? []
    guard bearers.allSatisfy({ agrees(list[$0], honorific) }) else { return name }
    return NameParse(start: token - 1, end: token + 1, isShort: false)
  }

  /// The first tokens, by their keys, that have a foreigner's first name before them.
  private func wholeNames() -> [UInt64: Int] {
    var first: [UInt64: Int] = [:]
    for token in 1..<max(scan.count, 1)
    where scan.isSpaced(token) && scan.isCapital(token - 1) && scan.isForeign(token - 1)
      && !scan.isAllCapitals(token - 1) && first[scan.key(token)] == nil
      && [.title, .honorific, .place, .head, .body].allSatisfy({
        scan.match($0, at: token - 1) == nil
      })
    {
      first[scan.key(token)] = token
    }
    return first
  }

  /// Whether one word names a foreigner: "Tổng thống Smith", "bà Smith".
  private func isKnownByOneName(_ phrase: PersonPhrase) -> Bool {
    let name = scan.names[phrase.name]
    guard scan.isForeign(name.start), !scan.isAcronym(name.start), scan.letters(name.start) > 2
    else { return false }
    if phrase.honorific == scan.lexicon.words.sir || phrase.honorific == scan.lexicon.words.madam {
      return true
    }
    // A company may stand behind "Giám đốc", hardly anything but a name behind a head of state's.
    return phrase.roles.contains { role in
      let entry = scan.lexicon.phrases[scan.roles[role].entry]
      let title = scan.lexicon.titles[Int(entry.payload)]
      switch title.body {
      case .none, .fixed, .own: return true
      case .prefix: return scan.roles[role].org >= 0
      default: return scan.lexicon.holders[title.title]?.contains("state") ?? false
      }
    }
  }

  /// The most people a short form may be sought among.
  private static let namesakeLimit = 400

  private func fits(_ index: Int, _ keys: [UInt64], _ name: NameParse) -> Bool {
    let person = list[index]
    guard person.keys.count > keys.count else { return false }
    if person.keys.suffix(keys.count).elementsEqual(keys) { return true }
    return scan.isForeign(name.start) && person.keys.contains(keys[0])
      || keys.count == 1 && person.keys[0] == keys[0]
        && (isForeignName(person) || scan.startsHighlandName(name.start))
  }

  /// Whether the words before a name name another state.
  private func isOfOtherState(_ phrase: PersonPhrase) -> Bool {
    let name = scan.names[phrase.name]
    guard phrase.start < name.start else { return false }
    return (phrase.start..<name.start).contains { token in
      scan.match(.place, at: token).map { match in
        let place = scan.lexicon.places[Int(match.payload)]
        return PlaceRef(name: place.name, level: place.level, unit: place.kind).isForeignState
      } ?? false
    }
  }

  private mutating func noteShort(_ span: SourceSpan, of person: Int) {
    list[person].mentions.append(span)
    list[person].lastShort = max(list[person].lastShort, span.start)
  }

  /// How far back a person was last mentioned; those mentioned only later count as far.
  private func distance(_ person: Person, _ token: Int) -> Int {
    let start = Int(scan.tokens.starts[token])
    if person.fullMentions > 0, person.lastShort >= 0, person.lastShort < start {
      let full = person.lastFull(before: start) ?? -1
      return start - max(full, person.lastShort)
    }
    let before = person.mentions.lazy.map(\.start).filter { $0 < start }.max()
    return before.map { start - $0 } ?? 1_000_000_000
  }

  /// Whether a person's name is no Vietnamese one: no family name first and letters of English.
  func isForeign(_ person: Int) -> Bool {
    let person = list[person]
    return isForeignName(person) && !person.opensWithFamily
  }

  private func isForeignName(_ person: Person) -> Bool {
    person.name.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether an honorific suits a person: a bà is not called ông.
  private func agrees(_ person: Person, _ honorific: UInt64) -> Bool {
    let lexicon = scan.lexicon
    guard honorific == lexicon.words.sir || honorific == lexicon.words.madam else { return true }
    let other = honorific == lexicon.words.sir ? lexicon.words.madam : lexicon.words.sir
    if person.honorifics.contains(other), !person.honorifics.contains(honorific) { return false }
    return true
  }

  /// The words a mention covers: the honorific with the name where it stands directly before.
  private func mention(_ name: NameParse, _ phrase: PersonPhrase) -> SourceSpan {
    if phrase.honorific != 0, phrase.start < name.start, name.start - phrase.start <= 2,
      scan.match(.honorific, at: phrase.start).map({ Int($0.end) == name.start }) ?? false
    {
      return scan.tokens.span(phrase.start..<name.end)
    }
    return scan.tokens.span(name.start..<name.end)
  }

  /// The keys of a name's words, of the first half of one that has lost a space.
  private func keys(of name: NameParse) -> [UInt64] {
    guard scan.gluedLength(name.end - 1) != nil else {
      return Array(scan.tokens.keys[name.start..<name.end])
    }
    return scan.lexicon.tokenizer.keys(of: canonical(name))
  }

  private func canonical(_ name: NameParse) -> String {
    let words = (name.start..<name.end).map { token in
      let word = scan.string(token, token + 1)
      return scan.gluedLength(token).map { String(decoding: word.utf8.prefix($0), as: UTF8.self) }
        ?? word
    }
    var text = ""
    for (offset, word) in words.enumerated() {
      let token = name.start + offset
      // "Jae - in" is Jae-in, whatever the page's spaces.
      let isHyphened =
        scan.key(token) == scan.lexicon.words.hyphen
        || offset > 0 && scan.key(token - 1) == scan.lexicon.words.hyphen
      if offset > 0, scan.isSpaced(token), !isHyphened { text += " " }
      let cased = scan.isAllCapitals(token) ? VietnameseSpelling.titleCased(word) : word
      text += cased
    }
    return VietnameseSpelling.canonical(text)
  }
}

extension String {
  fileprivate var isWrittenInCapitals: Bool {
    unicodeScalars.allSatisfy {
      let info = LetterTable.info($0.value)
      return !info.isLetter || info.isUpper
    }
  }
}
