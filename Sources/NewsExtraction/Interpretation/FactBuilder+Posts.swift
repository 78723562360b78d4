internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Who holds which post.
extension FactBuilder {
  private mutating func post(_ role: Int, section: Int) -> String {
    let body = body(of: role, section: section).map { facts.organisations[$0].name } ?? ""
    return scan.roles[role].title + "\u{1F}" + body
  }

  mutating func notePosts() {
    for phrase in scanner.phrases where phrase.kind == .named && phrase.person >= 0 {
      for role in phrase.roles where !scan.roles[role].former {
        people.note(post(role, section: phrase.section), of: phrase.person)
      }
    }
  }

  mutating func resolveTitled() {
    guard scanner.phrases.contains(where: { $0.kind == .titled }) else { return }
    // A title behind "làm", "giữ chức", "bầu" is a post someone gets, not a person.
    let posting = scanner.labels.posting
    var posts: Set<Int> = []
    for sentence in scanner.sentences {
      for (before, chunk) in zip(sentence.chunks, sentence.chunks.dropFirst())
      where before.kind == ChunkKind.verb.rawValue && posting.contains(before.label)
        && chunk.kind == ChunkKind.people.rawValue
      {
        posts.formUnion(scanner.lists[Int(chunk.payload)])
      }
    }
    for index in scanner.phrases.indices
    where scanner.phrases[index].kind == .titled && !posts.contains(index) {
      let phrase = scanner.phrases[index]
      let posts = phrase.roles.filter {
        scan.roles[$0].org >= 0 || isBodiless($0) || !scan.roles[$0].fixedBody.isEmpty
      }.map { post($0, section: phrase.section) }
      if posts.isEmpty, let title = phrase.roles.first.map({ scan.roles[$0].title }) {
        // "Thứ trưởng nhấn mạnh": the only one of that title in the article.
        if phrase.honorific != 0 || scan.isCapital(phrase.start) {
          scanner.phrases[index].person = people.holder(ofTitle: title, phrase: phrase) ?? -1
        }
        continue
      }
      if let holder = people.holder(of: posts, phrase: phrase) {
        scanner.phrases[index].person = holder
      }
    }
  }

  mutating func takeRoles() {
    var holders: [ByteKey: Int] = [:]
    noteForeigners()
    for phrase in scanner.phrases where phrase.kind == .named && phrase.person >= 0 {
      for role in phrase.roles
      where isSingular(role) && scan.roles[role].start < scan.names[phrase.name].start {
        let title = ByteKey(scan.roles[role].title)
        holders[title] = holders[title] ?? phrase.person
      }
    }
    let then = heldThen()
    for phrase in scanner.phrases where phrase.kind == .named && phrase.person >= 0 {
      for role in phrase.roles {
        if isSingular(role), let holder = holders[ByteKey(scan.roles[role].title)],
          holder != phrase.person,
          scan.roles[role].start > scan.names[phrase.name].start
        {
          // "Về ông A, Tổng Bí thư cho biết": the title is another person's, who speaks.
          continue
        }
        let isPast = scan.roles[role].start == phrase.start && then.contains(phrase.start)
        addRole(
          role, person: phrase.person, section: phrase.section, former: isPast ? true : nil,
          rule: "role.apposition")
      }
    }
  }

  /// Where people's titles stand behind "trong thời gian làm", "khi còn là": posts of that time.
  private func heldThen() -> Set<Int> {
    var starts: Set<Int> = []
    for sentence in scanner.sentences {
      for (before, chunk) in zip(sentence.chunks, sentence.chunks.dropFirst())
      where before.kind == ChunkKind.verb.rawValue && before.label == scanner.labels.capacityPast
        && chunk.kind == ChunkKind.people.rawValue
      {
        starts.insert(Int(chunk.start))
      }
    }
    return starts
  }

  /// Whether a title names one post of the whole country.
  private func isSingular(_ role: Int) -> Bool {
    guard !scan.roles[role].former else { return false }
    switch titleEntry(role).body {
    case .none: return true
    case .fixed:
      return scan.roles[role].org < 0 && scan.roles[role].title == "Thủ tướng"
    default: return false
    }
  }

  /// The title that a role was read by.
  func titleEntry(_ role: Int) -> TitleEntry {
    scan.lexicon.titles[Int(scan.lexicon.phrases[scan.roles[role].entry].payload)]
  }

  /// Drops titles without the body they need: a later "Bộ trưởng" of someone whose ministry was
  /// named before adds nothing, and "Giám đốc" of nothing says nothing.
  mutating func dropBareRoles() {
    var keep: [RoleFact] = []
    var renamed: [String: String] = [:]
    for (index, role) in facts.roles.enumerated() {
      if role.organisation == nil, needsBody[index] != nil { continue }
      renamed["role \(index)"] = "role \(keep.count)"
      keep.append(role)
    }
    facts.roles = keep
    guard tracing else { return }
    facts.trace = facts.trace.compactMap { trace in
      guard trace.fact.hasPrefix("role ") else { return trace }
      return renamed[trace.fact].map {
        FactTrace(fact: $0, rule: trace.rule, entries: trace.entries)
      }
    }
  }

  /// Adds a role unless the article has said it already.
  ///
  /// `evidence` is the words that say so, where these are more than the title itself; `date` the day for
  /// which they do, where that is not the article's.
  mutating func addRole(
    _ role: Int, person: Int, section: Int, former: Bool? = nil, on date: PartialDate? = nil,
    lasting period: Period? = nil, evidence: Passage? = nil, rule: String
  ) {
    let parsed = scan.roles[role]
    if isOfOtherState(role, person), otherState(of: role, person, section) == nil { return }
    let body = body(of: role, heldBy: person, section: section)
    let isFormer = former ?? parsed.former
    let key = RoleKey(person: person, title: parsed.title, body: body)
    guard roleKeys.insert(key).inserted else { return }
    facts.roles.append(
      RoleFact(
        person: person, title: parsed.title, organisation: body, former: isFormer,
        term: parsed.term.isEmpty ? nil : parsed.term, date: date,
        from: (period ?? parsed.period)?.from, to: (period ?? parsed.period)?.to,
        block: block(section),
        evidence: evidence ?? passage(parsed.start, parsed.end)))
    if body == nil, !isBodiless(role), !parsed.isWithoutBody {
      needsBody[facts.roles.count - 1] = role
    }
    let index = facts.roles.count - 1
    trace("role \(index)", rule, [parsed.entry])
  }

  /// Whether a bare "Thủ tướng" is not, or may not be, of this country.
  private func isOfOtherState(_ role: Int, _ person: Int) -> Bool {
    scan.roles[role].org < 0 && isOfState(role) && states[person] == nil
      && (people.isForeign(person) || doubtful.contains(person))
  }

  /// The body of a role that someone has: of a bare "Thủ tướng", the state is the person's.
  mutating func body(of role: Int, heldBy person: Int, section: Int) -> Int? {
    if scan.roles[role].org < 0, isOfState(role) {
      if let state = states[person] { return state }
      if isOfOtherState(role, person) { return otherState(of: role, person, section) }
    }
    let body = body(of: role, section: section, isHeld: true)
    // "Bộ trưởng Smith" is not of the one ministry of this country that the article names.
    if let body, scan.roles[role].org < 0, !isOfState(role), scan.roles[role].fixedBody.isEmpty,
      facts.organisations[body].level == Level.centre.factName, people.isForeign(person)
    {
      return nil
    }
    return body
  }

  /// The one state of a foreigner that the text lets one tell; a comma behind the title parts them:
  /// "gửi Thủ tướng, bà Smith cho rằng …".
  private mutating func otherState(of role: Int, _ person: Int, _ section: Int) -> Int? {
    let parsed = scan.roles[role]
    guard scan.key(parsed.end) != scan.lexicon.words.comma else { return nil }
    return soleState(of: person, title: parsed.title, section)
  }

  private func isBodiless(_ role: Int) -> Bool {
    if case .none = titleEntry(role).body { return true }
    return false
  }

  /// Whether a title is of a state or its government, which the text may leave out.
  private func isOfState(_ role: Int) -> Bool {
    switch titleEntry(role).body {
    case .none, .fixed: return true
    default: return false
    }
  }

  /// Whether a title says that somebody leads a state.
  private func isLeader(_ role: Int) -> Bool {
    if case .state = titleEntry(role).body { return true }
    return false
  }

  func hasState(_ person: Int) -> Bool { states[person] != nil }

  /// Notes that a person's title is of another state.
  mutating func noteState(_ place: PlaceRef, of person: Int, role: Int, section: Int) {
    guard states[person] == nil,
      isOfState(role) || scan.roles[role].title == "Tổng thống" || isLeader(role),
      let body = body(of: role, section: section), facts.organisations[body].name == place.name
    else {
      doubtful.insert(person)
      return
    }
    states[person] = body
  }

  mutating func noteDoubt(of person: Int) { doubtful.insert(person) }

  /// Whether one alone has the post: it has deputies.
  func isChief(_ role: Int) -> Bool {
    let deputy = "Phó " + scan.roles[role].title
    return scan.lexicon.titles.contains { $0.title == deputy }
  }

  func isTitledInFront(_ phrase: PersonPhrase) -> Bool {
    phrase.name >= 0
      && phrase.roles.contains { scan.roles[$0].start < scan.names[phrase.name].start }
  }
}
