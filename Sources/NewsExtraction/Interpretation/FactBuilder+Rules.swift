internal import GrammarKit
internal import NewsModel
internal import VietnameseText

extension FactBuilder {
  /// Applies the grammar to every sentence: first what is sure, then what needs a meeting to exist.
  mutating func applyRules() {
    let grammar = scan.lexicon.grammar
    var later: [(sentence: Int, match: RuleMatch)] = []
    for index in scanner.sentences.indices {
      let sentence = scanner.sentences[index]
      var matched: [String: [Range<Int>]] = [:]
      for match in grammar.matches(in: sentence.chunks) {
        let rule = grammar.rules[match.rule]
        // A rule's patterns stand from the fullest to the barest; the first that fits holds.
        if matched[rule.name, default: []].contains(where: { $0.overlaps(match.range) }) { continue }
        matched[rule.name, default: []].append(match.range)
        if rule.arguments.contains(.word("weakly")) {
          later.append((index, match))
        } else {
          interpret(rule, match, sentence)
        }
      }
    }
    for (index, match) in later {
      interpret(grammar.rules[match.rule], match, scanner.sentences[index])
    }
  }

  private mutating func interpret(_ rule: Rule, _ match: RuleMatch, _ sentence: Sentence) {
    let chunks = sentence.chunks
    func captured(_ kind: ChunkKind, _ nth: Int = 0) -> [Int] {
      var seen = 0
      for argument in rule.arguments {
        guard case .capture(let slot) = argument, let range = match.captures[slot] else { continue }
        let fitting = range.filter { chunks[$0].kind == kind.rawValue }
        if fitting.isEmpty { continue }
        if seen == nth { return fitting }
        seen += 1
      }
      return []
    }
    let words = rule.arguments.compactMap { argument -> String? in
      if case .word(let word) = argument { return word }
      return nil
    }
    let span = (
      start: Int(chunks[match.range.lowerBound].start),
      end: Int(chunks[max(match.range.upperBound - 1, match.range.lowerBound)].end)
    )
    switch rule.action {
    case "chair", "attend", "speak", "direct", "conclude", "head-delegation":
      var persons = captured(.people).flatMap { peopleOf(chunks[$0]) }
      if words.contains("onward"), let first = captured(.people).first {
        persons += onward(chunks, from: first + 1)
      }
      guard !persons.isEmpty else { return }
      let start = captured(.people).first.map { min(span.start, Int(chunks[$0].start)) } ?? span.start
      let isWeak = words.contains("weakly")
      let named = meeting(
        captured(.meeting).first.map { chunks[$0] } ?? near(chunks, match.range), sentence,
        creating: !isWeak)
      guard
        let meeting = named
          ?? (words.contains("sitting") ? sitting(sentence, start: start, end: span.end) : nil)
      else { return }
      if isWeak, !persons.allSatisfy({ takesPart($0, in: meeting, sentence) }) { return }
      let site = captured(.site).first.map { scan.string(Int(chunks[$0].start), Int(chunks[$0].end)) }
      for person in persons {
        add(rule.action, person, to: meeting, site: site, start: start, end: span.end, rule: rule.name)
        if words.contains("attend") {
          add("attend", person, to: meeting, site: site, start: start, end: span.end, rule: rule.name)
        }
      }
    case "organise":
      guard let org = captured(.organisation).last, let chunk = captured(.meeting).first,
        chunks[chunk].label != scanner.labels.bare || meetings.list.isEmpty,
        let meeting = meeting(chunks[chunk], sentence, creating: true)
      else { return }
      let fact = scan.orgs[Int(chunks[org].payload)].fact
      guard fact >= 0, !meetings.list[meeting].organisers.contains(fact) else { return }
      meetings.list[meeting].organisers.append(fact)
    case "meet":
      guard let chunk = captured(.meeting).first,
        scan.lexicon.meetings[scan.meetings[Int(chunks[chunk].payload)].entry].isStrong
      else { return }
      _ = meeting(chunks[chunk], sentence, creating: true)
    case "work":
      guard sentence.ordinal < 3 || sentence.isTitle,
        !meetings.list.contains(where: { $0.section == sentence.section && !$0.isTitle })
      else { return }
      var draft = MeetingDraft(
        kind: "buổi làm việc", group: "visit", start: span.start, end: span.end, section: sentence.section,
        isBare: false)
      draft.isTitle = sentence.isTitle
      draft.date = date(in: sentence, near: match.range)
      draft.place = place(in: sentence)
      if let org = captured(.organisation).first {
        let fact = scan.orgs[Int(chunks[org].payload)].fact
        if fact >= 0 { draft.organisers = [fact] }
      }
      meetings.list.append(draft)
    case "hold-role", "former-role":
      guard let people = captured(.people).first,
        let post = captured(.people, 1).first ?? captured(.role).first
      else { return }
      // "ông A, ông B giữ chức …" says it of the last; a list behind a colon, of all.
      let persons = words.contains("each") ? peopleOf(chunks[people]) : peopleOf(chunks[people]).suffix(1)
      for person in persons {
        for role in rolesOf(chunks[post]) {
          addRole(
            role, person: person, section: sentence.section,
            former: rule.action == "former-role" ? true : nil, rule: rule.name)
        }
      }
    case "appoint", "dismiss":
      appoint(rule, match, sentence, span, words)
    default: return
    }
  }

  private mutating func appoint(
    _ rule: Rule, _ match: RuleMatch, _ sentence: Sentence, _ span: (start: Int, end: Int),
    _ words: [String]
  ) {
    let chunks = sentence.chunks
    guard let action = words.compactMap({ AppointmentFact.Action(rawValue: $0) }).first else { return }
    var persons: [Int] = []
    var roles: [Int] = []
    var named: PersonPhrase?
    for argument in rule.arguments {
      guard case .capture(let slot) = argument, let range = match.captures[slot] else { continue }
      for index in range where chunks[index].kind == ChunkKind.role.rawValue {
        roles = rolesOf(chunks[index])
      }
      for index in range where chunks[index].kind == ChunkKind.people.rawValue {
        if chunks[index].label == scanner.labels.titled {
          roles = rolesOf(chunks[index])
        } else {
          persons = peopleOf(chunks[index])
          named = phrasesOf(chunks[index]).first
        }
      }
    }
    let isPlanned = chunks[..<match.range.upperBound].contains {
      $0.kind == ChunkKind.verb.rawValue && $0.label == scanner.labels.future
    }
    guard !persons.isEmpty, !isPlanned else { return }
    if roles.isEmpty, rule.action == "appoint" {
      join(rule, match, sentence, span, action, persons)
      return
    }
    let leaves = rule.action == "dismiss"
    if roles.isEmpty {
      guard leaves, let named, persons.count == 1 else { return }
      roles = named.roles
    }
    let date = date(in: sentence, near: match.range)
    for person in persons {
      for role in roles {
        let parsed = scan.roles[role]
        let body = body(of: role, section: sentence.section)
        guard
          !facts.appointments.contains(where: {
            $0.person == person && $0.title == parsed.title && $0.organisation == body
          })
        else { continue }
        facts.appointments.append(
          AppointmentFact(
            person: person, title: parsed.title, organisation: body, action: action, date: date,
            block: block(sentence.section), evidence: passage(span.start, span.end)))
        trace("appointment \(facts.appointments.count - 1)", rule.name, [parsed.entry])
        if !leaves {
          replace(role, body: body, date: date, sentence, from: match.range.upperBound, rule: rule)
        }
        addRole(
          role, person: person, section: sentence.section, former: leaves ? true : nil,
          rule: rule.name)
      }
    }
  }

  /// "bầu … tham gia Ban Thường vụ": membership of a body.
  private mutating func join(
    _ rule: Rule, _ match: RuleMatch, _ sentence: Sentence, _ span: (start: Int, end: Int),
    _ action: AppointmentFact.Action, _ persons: [Int]
  ) {
    let chunks = sentence.chunks
    let body = rule.arguments.compactMap { argument -> Int? in
      guard case .capture(let slot) = argument, let range = match.captures[slot] else { return nil }
      return range.first { chunks[$0].kind == ChunkKind.organisation.rawValue }
    }.first
    guard let body, scan.orgs[Int(chunks[body].payload)].fact >= 0 else { return }
    let fact = scan.orgs[Int(chunks[body].payload)].fact
    for person in persons {
      facts.appointments.append(
        AppointmentFact(
          person: person, title: Self.member, organisation: fact, action: action,
          date: date(in: sentence, near: match.range), block: block(sentence.section),
          evidence: passage(span.start, span.end)))
      trace("appointment \(facts.appointments.count - 1)", rule.name)
      let key = "\(person)|\(Self.member.lowercased())|\(fact)"
      guard roleKeys.insert(key).inserted else { continue }
      facts.roles.append(
        RoleFact(
          person: person, title: Self.member, organisation: fact, block: block(sentence.section),
          evidence: passage(span.start, span.end)))
    }
  }

  /// The title of a plain member of a committee.
  private static let member = "Ủy viên"

  /// "thay ông Y nghỉ hưu": whom the newcomer follows, and how that one left.
  private mutating func replace(
    _ role: Int, body: Int?, date: PartialDate?, _ sentence: Sentence, from start: Int, rule: Rule
  ) {
    let chunks = sentence.chunks
    guard let label = scan.lexicon.alphabet.existingLabel("replace"),
      let verb = (start..<min(start + 3, chunks.count)).first(where: {
        chunks[$0].kind == ChunkKind.verb.rawValue && chunks[$0].label == label
      }), verb + 1 < chunks.count, let person = peopleOf(chunks[verb + 1]).first
    else { return }
    facts.appointments[facts.appointments.count - 1].replaces = person
    let retire = scan.lexicon.alphabet.existingLabel("retire")
    guard verb + 2 < chunks.count, chunks[verb + 2].label == retire,
      chunks[verb + 2].kind == ChunkKind.verb.rawValue
    else { return }
    let parsed = scan.roles[role]
    facts.appointments.append(
      AppointmentFact(
        person: person, title: parsed.title, organisation: body, action: .retired, date: date,
        block: block(sentence.section),
        evidence: passage(Int(chunks[verb].start), Int(chunks[verb + 2].end))))
    trace("appointment \(facts.appointments.count - 1)", rule.name, [parsed.entry])
    addRole(role, person: person, section: sentence.section, former: true, rule: rule.name)
  }

  private func date(in sentence: Sentence, near range: Range<Int>) -> PartialDate? {
    for chunk in sentence.chunks where chunk.kind == ChunkKind.date.rawValue {
      let date = scan.dates[Int(chunk.payload)]
      if date.isEvent { return dates.resolve(date, section: sentence.section) }
    }
    return nil
  }

  // MARK: What chunks denote

  func phrasesOf(_ chunk: Chunk) -> [PersonPhrase] {
    guard chunk.kind == ChunkKind.people.rawValue, chunk.payload >= 0 else { return [] }
    return scanner.lists[Int(chunk.payload)].map { scanner.phrases[$0] }
  }

  func peopleOf(_ chunk: Chunk) -> [Int] {
    phrasesOf(chunk).map(\.person).filter { $0 >= 0 }
  }

  func rolesOf(_ chunk: Chunk) -> [Int] {
    chunk.kind == ChunkKind.role.rawValue
      ? [Int(chunk.payload)] : phrasesOf(chunk).flatMap(\.roles)
  }

  /// The further people of a list that groups and bodies interrupt.
  private func onward(_ chunks: [Chunk], from start: Int) -> [Int] {
    var list: [Int] = []
    let allowed = Set(
      ["and", "with", "of", "at", "have"].compactMap { scan.lexicon.alphabet.existingLabel($0) })
    for chunk in chunks[min(start, chunks.count)...] {
      if chunk.kind == ChunkKind.verb.rawValue, !allowed.contains(chunk.label) { break }
      if chunk.kind == ChunkKind.stop.rawValue { break }
      if chunk.kind == ChunkKind.people.rawValue, chunk.label == scanner.labels.named {
        list += peopleOf(chunk)
      }
    }
    return list
  }

  // MARK: Meetings

  /// A meeting named in or directly behind what matched.
  private func near(_ chunks: [Chunk], _ range: Range<Int>) -> Chunk? {
    if let inside = range.first(where: { chunks[$0].kind == ChunkKind.meeting.rawValue }) {
      return chunks[inside]
    }
    let behind = range.upperBound..<min(range.upperBound + 3, chunks.count)
    for index in behind {
      if chunks[index].kind == ChunkKind.meeting.rawValue { return chunks[index] }
      if chunks[index].kind == ChunkKind.comma.rawValue { return nil }
    }
    return nil
  }

  /// The draft that a mention means, made if it names a new one.
  private mutating func meeting(
    _ chunk: Chunk?, _ sentence: Sentence, creating: Bool
  ) -> Int? {
    guard let chunk else {
      if let main = meetings.main(of: sentence.section) { return main }
      return creating ? implied(sentence) : nil
    }
    let parsed = scan.meetings[Int(chunk.payload)]
    let entry = scan.lexicon.meetings[parsed.entry]
    if parsed.isBare {
      if let known = meetings.named(
        kind: entry.kind, group: entry.group, section: sentence.section)
      {
        return known
      }
    } else if let same = same(parsed, kind: entry.kind, sentence) {
      return same
    }
    guard creating else { return nil }
    var draft = MeetingDraft(
      kind: entry.kind, group: entry.group, start: parsed.start, end: parsed.end, section: sentence.section,
      isBare: parsed.isBare)
    draft.isTitle = sentence.isTitle
    settle(&draft, sentence, chunk)
    meetings.list.append(draft)
    return meetings.list.count - 1
  }

  /// A draft whose words this mention repeats.
  private mutating func same(_ parsed: MeetingParse, kind: String, _ sentence: Sentence) -> Int? {
    let words = content(parsed.start, parsed.end).subtracting(nounKeys(parsed.start))
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      guard draft.section == sentence.section else { continue }
      let other = content(draft.start, draft.end).subtracting(nounKeys(draft.start))
      let common = words.intersection(other).count
      let smaller = min(words.count, other.count)
      // A headline and the report below it speak of one event.
      let adopts = draft.isBare && draft.parts.isEmpty || draft.isTitle && !sentence.isTitle
      guard draft.kind == kind, smaller > 0 && common * 10 >= smaller * 7 || adopts else {
        continue
      }
      if draft.isTitle || draft.isBare {
        meetings.list[index].start = parsed.start
        meetings.list[index].end = parsed.end
        meetings.list[index].isTitle = sentence.isTitle
        meetings.list[index].isBare = parsed.isBare
        if let chunk = sentence.chunks.first(where: { Int($0.start) == parsed.start }) {
          var changed = meetings.list[index]
          settle(&changed, sentence, chunk)
          meetings.list[index] = changed
        }
      }
      return index
    }
    return nil
  }

  /// The keys of the noun a meeting's name begins with.
  private func nounKeys(_ start: Int) -> Set<UInt64> {
    guard let noun = scan.match(.meeting, at: start) else { return [] }
    return content(start, Int(noun.end))
  }

  private func content(_ start: Int, _ end: Int) -> Set<UInt64> {
    Set((start..<end).filter { scan.isWord($0) || scan.isNumber($0) }.map { scan.key($0) })
  }

  /// A meeting that someone chairs although no sentence names it: the one in the title.
  private mutating func implied(_ sentence: Sentence) -> Int? {
    for other in scanner.sentences where other.section == sentence.section {
      for chunk in other.chunks where chunk.kind == ChunkKind.meeting.rawValue {
        let parsed = scan.meetings[Int(chunk.payload)]
        guard scan.lexicon.meetings[parsed.entry].isStrong else { continue }
        return meeting(chunk, other, creating: true)
      }
      if other.start > sentence.start { break }
    }
    return nil
  }

  /// A body that sits under someone's chair, where no noun names the meeting.
  private mutating func sitting(_ sentence: Sentence, start: Int, end: Int) -> Int {
    let bodies = sentence.chunks.filter { $0.kind == ChunkKind.organisation.rawValue && Int($0.end) <= start }
    var draft = MeetingDraft(
      kind: "cuộc họp", group: "meeting", start: bodies.last.map { Int($0.start) } ?? start, end: end,
      section: sentence.section, isBare: false)
    draft.date = date(in: sentence, near: 0..<1)
    if let body = bodies.last, scan.orgs[Int(body.payload)].fact >= 0 {
      draft.organisers = [scan.orgs[Int(body.payload)].fact]
    }
    meetings.list.append(draft)
    return meetings.list.count - 1
  }

  /// Date and place of a meeting, from the sentence that names it.
  private mutating func settle(
    _ draft: inout MeetingDraft, _ sentence: Sentence, _ chunk: Chunk
  ) {
    if draft.date == nil { draft.date = date(in: sentence, near: 0..<1) }
    if draft.place == nil { draft.place = place(in: sentence) }
  }

  /// The words behind "tại" that say where.
  private func place(in sentence: Sentence) -> String? {
    let chunks = sentence.chunks
    guard let at = scan.lexicon.alphabet.existingLabel("at") else { return nil }
    for index in chunks.indices where chunks[index].kind == ChunkKind.verb.rawValue {
      guard chunks[index].label == at, index + 1 < chunks.count else { continue }
      var end = index + 1
      var tokens = Int(chunks[index].end)
      while end < chunks.count, end - index < 5 {
        let kind = ChunkKind(rawValue: chunks[end].kind)
        guard kind == .organisation || kind == .place || kind == .word || kind == .site
          || kind == .number
        else { break }
        if kind == .site { break }
        tokens = Int(chunks[end].end)
        end += 1
      }
      guard end > index + 1 else { continue }
      let first = chunks[index + 1]
      let kind = ChunkKind(rawValue: first.kind)
      if kind == .organisation, scan.orgs[Int(first.payload)].fact >= 0 {
        return facts.organisations[scan.orgs[Int(first.payload)].fact].name
      }
      if kind == .word, !(Int(first.start)..<Int(first.end)).contains(where: { scan.isCapital($0) }) {
        guard tokens > Int(first.end) else { continue }
      }
      let text = scan.string(Int(first.start), min(tokens, Int(first.start) + 12))
      return VietnameseSpelling.canonical(text)
    }
    return nil
  }

  /// Whether a person said to speak is one who takes part, so that the words were said there.
  private func takesPart(_ person: Int, in meeting: Int, _ sentence: Sentence) -> Bool {
    let draft = meetings.list[meeting]
    guard draft.section == sentence.section else { return false }
    if draft.parts.contains(where: { $0.person == person }) { return true }
    // Where several are known to have taken part, or the report opens with the meeting, it goes on
    // with who said what.
    if draft.parts.count >= 2 || isOpening(draft), sentence.start > draft.start { return true }
    return sentence.chunks.contains {
      $0.kind == ChunkKind.meeting.rawValue
        && scan.lexicon.meetings[scan.meetings[Int($0.payload)].entry].kind == draft.kind
    }
  }

  /// Whether a meeting is named in the title or the first sentence.
  private func isOpening(_ draft: MeetingDraft) -> Bool {
    scanner.sentences.contains {
      $0.section == draft.section && ($0.isTitle || $0.ordinal < 2) && $0.start <= draft.start
        && draft.start < $0.end
    }
  }

  mutating func add(
    _ action: String, _ person: Int, to meeting: Int, site: String?, start: Int, end: Int,
    rule: String
  ) {
    meetings.list[meeting].isReported = true
    guard
      !meetings.list[meeting].parts.contains(where: {
        $0.action == action && $0.person == person && $0.site == site
      })
    else { return }
    meetings.list[meeting].parts.append(
      MeetingDraft.Part(action: action, person: person, site: site, start: start, end: end))
    trace("meeting \(meeting) \(action) \(person)", rule)
  }

  /// Turns the drafts into facts.
  mutating func finishMeetings() {
    dateOpenings()
    for draft in meetings.list {
      func parts(_ actions: Set<String>) -> [Participation] {
        var seen: Set<Int> = []
        return draft.parts.filter { actions.contains($0.action) }.compactMap { part in
          guard seen.insert(part.person).inserted else { return nil }
          return Participation(
            person: part.person, site: part.site, evidence: passage(part.start, part.end))
        }
      }
      let chairs = parts(["chair"])
      let chairing = Set(chairs.map(\.person))
      let words = VietnameseSpelling.canonical(
        VietnameseSpelling.capitalised(scan.string(draft.start, draft.end)))
      // A noun alone tells no meeting from another; the article's headline says which it was.
      let headline = draft.section == 0 ? facts.article.title : nil
      let label =
        draft.isBare ? headline.map { words + ": " + VietnameseSpelling.canonical($0) } ?? words : words
      facts.meetings.append(
        MeetingFact(
          label: label, kind: draft.kind, date: draft.date, place: draft.place,
          organisers: draft.organisers, participants: draft.participants, chairs: chairs,
          attendees: parts(["attend", "head-delegation"]).filter { !chairing.contains($0.person) },
          speakers: parts(["speak", "direct", "conclude"]), concluders: parts(["conclude"]),
          directors: parts(["direct"]), delegationHeads: parts(["head-delegation"]),
          documents: draft.documents, block: block(draft.section),
          evidence: passage(draft.start, draft.end)))
    }
    dateRoles()
  }

  /// The first meeting of a section takes the day its opening states, where its own sentence has
  /// none: "Chiều 28/6, … tổ chức thẩm tra …. Đồng chí A chủ trì hội nghị."
  private mutating func dateOpenings() {
    var seen: Set<Int> = []
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      guard seen.insert(draft.section).inserted else { continue }
      let opening = scanner.sentences.filter {
        $0.section == draft.section && !$0.isTitle && $0.ordinal < 2
      }
      for sentence in opening {
        if meetings.list[index].date == nil {
          meetings.list[index].date = date(in: sentence, near: 0..<1)
        }
        if meetings.list[index].place == nil, draft.isBare {
          meetings.list[index].place = place(in: sentence)
        }
      }
    }
  }

  /// Roles are attested for the day of their section's first dated meeting, else of publication.
  private mutating func dateRoles() {
    let main = facts.meetings.first { $0.block == .main && $0.date != nil }?.date ?? dates.published
    let other = facts.meetings.first { $0.block == .teaser && $0.date != nil }?.date
    for index in facts.roles.indices {
      facts.roles[index].date = facts.roles[index].block == .main ? main : other ?? dates.published
    }
  }
}
