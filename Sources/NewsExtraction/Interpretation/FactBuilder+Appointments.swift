internal import GrammarKit
internal import NewsModel

extension FactBuilder {
  mutating func appoint(
    _ rule: Rule, _ match: RuleMatch, _ sentence: Sentence, _ span: (start: Int, end: Int),
    _ words: [String]
  ) {
    let chunks = sentence.chunks
    guard let action = words.compactMap({ AppointmentFact.Action(rawValue: $0) }).first else {
      return
    }
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
    // "kiến nghị miễn nhiệm …", "đề xuất bổ nhiệm …": said, not done.
    // Whoever is asked may stand between: "đề nghị Thủ tướng bổ nhiệm …".
    // "xác nhận ông A đã được bổ nhiệm": said of what is done.
    let isDone = match.range.contains {
      chunks[$0].kind == ChunkKind.verb.rawValue && chunks[$0].label == scanner.labels.aux
        && scan.key(Int(chunks[$0].end) - 1) == scan.lexicon.words.already
    }
    let isProposed = !isDone && isProposed(sentence, before: match.range.lowerBound)
    guard !persons.isEmpty, !isPlanned, !isProposed else { return }
    if roles.isEmpty, rule.action == "appoint" {
      join(rule, match, sentence, span, action, persons)
      return
    }
    let leaves = rule.action == "dismiss"
    if roles.isEmpty {
      guard leaves, let named, persons.count == 1 else { return }
      // "nguyên Bí thư Huyện ủy A, hiện là …, nghỉ hưu": not from what was left long ago.
      roles = named.roles.filter { action != .retired || !scan.roles[$0].former }
      if roles.isEmpty {
        leaveOnlyPost(persons[0], action, sentence, span, rule: rule)
        return
      }
    }
    if leaves, let named { roles = roles.map { statedInFull($0, among: named.roles) } }
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
          evidence: passage(span.start, span.end), rule: rule.name)
        if !leaves { joinCommittees(role, person: person, sentence, span, rule: rule) }
      }
    }
  }

  /// "Bí thư Tỉnh ủy X thôi giữ chức Bí thư Tỉnh ủy": the post left is the one beside the name.
  private func statedInFull(_ role: Int, among stated: [Int]) -> Int {
    let left = scan.roles[role]
    guard left.org >= 0, scan.orgs[left.org].place == nil else { return role }
    return stated.first {
      let post = scan.roles[$0]
      return post.title == left.title && post.org >= 0
        && scan.orgs[post.org].head == scan.orgs[left.org].head && scan.orgs[post.org].place != nil
    } ?? role
  }

  /// "tặng hoa chia tay đồng chí A nghỉ hưu": from the one post that the article gives A.
  private mutating func leaveOnlyPost(
    _ person: Int, _ action: AppointmentFact.Action, _ sentence: Sentence,
    _ span: (start: Int, end: Int), rule: Rule
  ) {
    let posts = facts.roles.filter { $0.person == person && !$0.former }
    guard posts.count == 1, let post = posts.first,
      !facts.appointments.contains(where: { $0.person == person && $0.action == action })
    else { return }
    facts.appointments.append(
      AppointmentFact(
        person: person, title: post.title, organisation: post.organisation, action: action,
        date: nil, block: block(sentence.section), evidence: passage(span.start, span.end)))
    trace("appointment \(facts.appointments.count - 1)", rule.name)
  }

  /// "chỉ định … tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Huyện ủy X": membership
  /// of the committee's organs comes with the post.
  private mutating func joinCommittees(
    _ role: Int, person: Int, _ sentence: Sentence, _ span: (start: Int, end: Int), rule: Rule
  ) {
    let org = scan.roles[role].org
    guard org >= 0, scan.orgs[org].head >= 0,
      scan.lexicon.heads[scan.orgs[org].head].shape == .place,
      let committee = body(of: role, section: sentence.section),
      let place = naming.name(of: org)?.place
    else { return }
    let joining = scan.lexicon.joining
    guard
      let joint = (span.start..<min(span.end, scan.roles[role].start)).first(where: {
        scan.key($0) == joining.first && scan.key($0 + 1) == joining.last
      })
    else { return }
    for token in joint..<min(span.end, scan.roles[role].start) {
      guard let match = scan.match(.head, at: token) else { continue }
      let name: String
      switch scan.lexicon.heads[Int(match.payload)].kind {
      case "party.standing" where Int(match.end) > token + 1:
        name = "Ban Thường vụ " + facts.organisations[committee].name
      case "party.executive":
        name = "Ban Chấp hành Đảng bộ " + place.inFull
      default: continue
      }
      let organ = organisation(
        OrganisationNaming.Name(
          name: name, kind: scan.lexicon.heads[Int(match.payload)].kind, level: place.level,
          place: place, parent: facts.organisations[committee].name, isOpen: false),
        start: token, end: Int(match.end), section: sentence.section)
      addMembership(person, of: organ, sentence, span, rule: rule)
    }
  }

  /// Adds membership of a body unless the article has said it already.
  private mutating func addMembership(
    _ person: Int, of organ: Int, _ sentence: Sentence, _ span: (start: Int, end: Int), rule: Rule
  ) {
    let key = "\(person)|\(Self.member.lowercased())|\(organ)"
    guard roleKeys.insert(ByteKey(key)).inserted else { return }
    facts.roles.append(
      RoleFact(
        person: person, title: Self.member, organisation: organ, block: block(sentence.section),
        evidence: passage(span.start, span.end)))
    trace("role \(facts.roles.count - 1)", rule.name)
  }

  /// "Ông X được bổ nhiệm thay ông Y nghỉ hưu": Y leaves the post that X was last said to get.
  mutating func succeed(
    _ person: Int, _ before: Int, _ match: RuleMatch, _ sentence: Sentence, rule: Rule
  ) {
    guard
      let index = facts.appointments.lastIndex(where: {
        $0.person == person && [.appointed, .elected, .transferred].contains($0.action)
      }), facts.appointments[index].replaces == nil, person != before
    else { return }
    facts.appointments[index].replaces = before
    let chunks = sentence.chunks
    let next = match.range.upperBound
    guard next < chunks.count, chunks[next].kind == ChunkKind.verb.rawValue,
      chunks[next].label == scanner.labels.retire
    else { return }
    let post = facts.appointments[index]
    facts.appointments.append(
      AppointmentFact(
        person: before, title: post.title, organisation: post.organisation, action: .retired,
        block: block(sentence.section),
        evidence: passage(Int(chunks[match.range.lowerBound].start), Int(chunks[next].end))))
    trace("appointment \(facts.appointments.count - 1)", rule.name)
  }

  /// Whether the clause is what someone asks for; offices and bodies may stand between.
  private func isProposed(_ sentence: Sentence, before index: Int) -> Bool {
    for chunk in sentence.chunks[..<index].reversed() {
      switch ChunkKind(rawValue: chunk.kind) {
      case .verb: return chunk.label == scanner.labels.say
      case .role, .organisation, .place: continue
      case .people where chunk.label == scanner.labels.titled: continue
      default: return false
      }
    }
    return false
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
      addMembership(person, of: fact, sentence, span, rule: rule)
    }
  }

  /// The title of a plain member of a committee.
  private static let member = "Ủy viên"

  /// "thay ông Y nghỉ hưu": whom the newcomer follows, and how that one left.
  private mutating func replace(
    _ role: Int, body: Int?, date: PartialDate?, _ sentence: Sentence, from start: Int, rule: Rule
  ) {
    let chunks = sentence.chunks
    guard
      let verb = (start..<min(start + 6, chunks.count)).first(where: {
        chunks[$0].kind == ChunkKind.verb.rawValue && chunks[$0].label == scanner.labels.replace
      }), verb + 1 < chunks.count, let person = peopleOf(chunks[verb + 1]).first
    else { return }
    facts.appointments[facts.appointments.count - 1].replaces = person
    guard verb + 2 < chunks.count, chunks[verb + 2].label == scanner.labels.retire,
      chunks[verb + 2].kind == ChunkKind.verb.rawValue
    else { return }
    let parsed = scan.roles[role]
    facts.appointments.append(
      AppointmentFact(
        person: person, title: parsed.title, organisation: body, action: .retired, date: date,
        block: block(sentence.section),
        evidence: passage(Int(chunks[verb].start), Int(chunks[verb + 2].end))))
    trace("appointment \(facts.appointments.count - 1)", rule.name, [parsed.entry])
    addRole(
      role, person: person, section: sentence.section, former: true,
      evidence: passage(Int(chunks[verb].start), Int(chunks[verb + 2].end)), rule: rule.name)
  }

  func date(in sentence: Sentence, near range: Range<Int>) -> PartialDate? {
    for chunk in sentence.chunks where chunk.kind == ChunkKind.date.rawValue {
      let date = scan.dates[Int(chunk.payload)]
      if date.isEvent { return dates.resolve(date, section: sentence.section) }
    }
    // "Mới đây (ngày 12/4), …": rules look across brackets, but their day counts.
    for date in scan.dates
    where date.isEvent && sentence.start < date.start && date.start < sentence.start + 10
      && date.start < sentence.end
    {
      let words = scan.lexicon.words
      guard scan.key(date.start - 1) == words.openParen, scan.key(date.end) == words.closeParen
      else { continue }
      return dates.resolve(date, section: sentence.section)
    }
    return nil
  }
}
