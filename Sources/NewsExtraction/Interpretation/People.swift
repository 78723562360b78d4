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
    var lastToken = 0
    /// Titles with canonical bodies said of the person.
    var posts: Set<String> = []
  }

  private(set) var list: [Person] = []
  private let scan: ArticleScan

  init(scan: ArticleScan) {
    self.scan = scan
  }

  /// Finds who each phrase denotes, names first, then short forms and pronouns in reading order.
  ///
  /// `lists` are the people named side by side: one name twice in a list is two people's.
  mutating func resolve(_ phrases: inout [PersonPhrase], lists: [[Int]]) {
    let namesakes = self.namesakes(phrases, lists)
    for index in phrases.indices where phrases[index].kind == .named {
      let name = scan.names[phrases[index].name]
      guard !name.isShort else { continue }
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
    var last: [Int: (person: Int, token: Int)] = [:]
    for index in phrases.indices {
      let phrase = phrases[index]
      switch phrase.kind {
      case .named:
        if phrase.person < 0 {
          let name = scan.names[phrase.name]
          phrases[index].person = short(name, phrase)
          if phrases[index].person < 0, name.end - name.start > 1 {
            // Two words that end no longer name are one of their own: "ca sĩ Thanh Duy".
            phrases[index].person = person(named: name, phrase)
          }
        }
      case .pronoun:
        if let recent = last[phrase.section], phrase.start - recent.token < 160,
          agrees(list[recent.person], phrase.honorific)
        {
          phrases[index].person = recent.person
          list[recent.person].mentions.append(scan.tokens.span(phrase.start..<phrase.end))
        }
      case .titled: continue
      }
      if phrases[index].person >= 0 {
        last[phrase.section] = (phrases[index].person, phrase.start)
      }
    }
  }

  /// Notes the posts of people, so that "đồng chí Trưởng ban" finds its holder.
  mutating func note(_ post: String, of person: Int) {
    list[person].posts.insert(post)
  }

  /// The one person who holds a post, where one alone does.
  mutating func holder(of posts: [String], phrase: PersonPhrase) -> Int? {
    guard !posts.isEmpty else { return nil }
    let holders = list.indices.filter { person in
      posts.allSatisfy { list[person].posts.contains($0) }
    }
    guard holders.count == 1 else { return nil }
    list[holders[0]].mentions.append(scan.tokens.span(phrase.start..<phrase.end))
    return holders[0]
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
    let bearers = isNamesake ? [] : list.indices.filter { list[$0].keys == keys }
    if let known = bearers.min(by: {
      distance(list[$0], name.start) < distance(list[$1], name.start)
    }) {
      list[known].mentions.append(span)
      list[known].section = min(list[known].section, phrase.section)
      if phrase.honorific != 0 { list[known].honorifics.insert(phrase.honorific) }
      if list[known].name.isWrittenInCapitals { list[known].name = canonical(name) }
      return known
    }
    var person = Person(
      name: canonical(name), keys: keys,
      opensWithFamily: scan.match(.family, at: name.start) != nil, section: phrase.section,
      mentions: [span])
    if phrase.honorific != 0 { person.honorifics.insert(phrase.honorific) }
    list.append(person)
    return list.count - 1
  }

  /// The person whose name ends in (or, if foreign, has) the words of a short form.
  private mutating func short(_ name: NameParse, _ phrase: PersonPhrase) -> Int {
    let keys = Array(scan.tokens.keys[name.start..<name.end])
    let span = mention(name, phrase)
    let fitting = list.indices.filter { index in
      let person = list[index]
      guard person.keys.count > keys.count else { return false }
      if Array(person.keys.suffix(keys.count)) == keys { return true }
      return scan.isForeign(name.start) && person.keys.contains(keys[0])
        || keys.count == 1 && person.keys[0] == keys[0]
          && (isForeignName(person) || scan.startsHighlandName(name.start))
    }
    let best = fitting.max { left, right in
      distance(list[left], name.start) > distance(list[right], name.start)
    }
    guard let best, agrees(list[best], phrase.honorific) || fitting.count == 1 else { return -1 }
    list[best].mentions.append(span)
    return best
  }

  /// How far back a person was last mentioned; those mentioned only later count as far.
  private func distance(_ person: Person, _ token: Int) -> Int {
    let start = Int(scan.tokens.starts[token])
    let before = person.mentions.map(\.start).filter { $0 < start }.max()
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
    guard honorific == lexicon.sir || honorific == lexicon.madam else { return true }
    let other = honorific == lexicon.sir ? lexicon.madam : lexicon.sir
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
      if offset > 0, scan.isSpaced(token) { text += " " }
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
