internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Bodies that a title leaves out and the text before it names.
///
/// Those that the sentence's grammar tells are given to the titles before anything is made of these;
/// the others to the facts, once all of the article's are known.
extension FactBuilder {
  /// "A, Chủ tịch HĐND tỉnh; B, Phó Chủ tịch; C, Phó Chủ tịch, Chủ tịch Hội X": a deputy of no body
  /// is the chief's whom the sentence names before; nobody is deputy and chief of one body.
  mutating func ownDeputies() {
    var sentence = -1
    var chiefs: [(title: String, org: Int)] = []
    for phrase in scanner.phrases where phrase.kind == .named {
      let holding = scanner.sentences.holding(phrase.start)?.start ?? -1
      if holding != sentence { (sentence, chiefs) = (holding, []) }
      for (position, role) in phrase.roles.enumerated() {
        let parsed = scan.roles[role]
        guard let chief = Self.chief(ofDeputy: parsed.title) else {
          if parsed.org >= 0, !scan.orgs[parsed.org].isAlias {
            chiefs.append((parsed.title, parsed.org))
          }
          continue
        }
        let isBorrowed = phrase.roles[(position + 1)...].contains {
          scan.roles[$0].title == chief && scan.roles[$0].org == parsed.org
        }
        guard parsed.fixedBody.isEmpty, parsed.org < 0 || isBorrowed,
          let owner = chiefs.last(where: { $0.title == chief && $0.org != parsed.org })
        else { continue }
        scan.roles[role].org = owner.org
      }
    }
  }

  /// "đoàn Thành ủy Đà Nẵng do Phó Bí thư Thường trực A dẫn đầu": the title is of the body before
  /// "do".
  mutating func ownDelegates() {
    let by = scan.lexicon.words.by
    var owners: [Int: Int] = [:]
    for (index, org) in scan.orgs.enumerated() where !org.isGeneric && scan.key(org.end) == by {
      owners[org.end] = index
    }
    guard !owners.isEmpty else { return }
    for phrase in scanner.phrases where phrase.kind == .named {
      guard let owner = owners[phrase.start - 1] else { continue }
      for role in phrase.roles where scan.roles[role].org < 0 && takesOwner(role) {
        scan.roles[role].org = owner
      }
    }
  }

  /// Whether the body that a match names before a title is of the kind that the title leads: a "Ban"
  /// has a "Trưởng ban", no "Tổ trưởng".
  func leads(body title: String, _ reading: RuleReading) -> Bool {
    let org = reading.chunks[reading.range].first { $0.is(.organisation) }
    guard let org, case let head = scan.orgs[Int(org.payload)].head, head >= 0
    else { return false }
    let body = scan.lexicon.heads[head].name + " "
    return Office(title: title).flatMap { Self.led[$0] }?.contains { body.hasPrefix($0) } ?? false
  }

  /// What the names of the bodies begin with that an office leads.
  private static let led: [Office: [String]] = [
    .boardHead: ["Ban "], .teamHead: ["Tổ "], .subcommitteeHead: ["Tiểu ban"],
    .convenor: ["Ủy ban ", "Câu lạc bộ"], .chair: ["Hội đồng", "Ủy ban"], .delegationHead: ["Đoàn"],
  ]

  /// Whether a title is one of any body, as "Chủ tịch" is and "Bộ trưởng" is not.
  private func takesOwner(_ role: Int) -> Bool {
    switch titleEntry(role).body {
    case .none, .fixed, .prefix: return false
    default: return true
    }
  }

  /// "Chủ tịch" of "Phó Chủ tịch Thường trực"; nil for a title of no deputy.
  private static func chief(ofDeputy title: String) -> String? {
    guard Office.isDeputy(title) else { return nil }
    let chief = title.dropFirst(4)
    return String(chief.hasSuffix(" Thường trực") ? chief.dropLast(12) : chief)
  }

  /// Gives titles without a body the one that their sentence, or else the article, has for them.
  ///
  /// Only a title with nothing of its own behind it is one that leaves its body out, and only of a
  /// body that nobody else heads.
  mutating func implyBodies() {
    guard !needsBody.isEmpty else { return }
    let named = bodiesInOrder()
    let told = named.count + facts.roles.count + facts.appointments.count
    guard needsBody.count * told <= Self.mostComparisons else { return }
    for index in needsBody.keys.sorted() {
      guard let role = needsBody[index] else { continue }
      let fact = facts.roles[index]
      let isSaid = facts.roles.contains {
        $0.person == fact.person && $0.title == fact.title && $0.organisation != nil
      }
      guard !isSaid, let body = impliedBody(of: role, person: fact.person, named) else { continue }
      facts.roles[index].organisation = body
      for change in facts.appointments.indices
      where facts.appointments[change].person == fact.person
        && facts.appointments[change].title == fact.title
        && facts.appointments[change].organisation == nil
      {
        facts.appointments[change].organisation = body
      }
      needsBody[index] = nil
      trace("role \(index)", "role.elided", [scan.roles[role].entry])
    }
  }

  /// Where more than so many titles and bodies are to be compared, none is implied; no report comes
  /// near.
  private static let mostComparisons = 1 << 20

  /// What a commission of the Party is called among those whose owner may be left out.
  private static let commission = "Ban Đảng"

  /// Kinds of bodies that one bare word may mean: "Hội" is an association or a mass organisation.
  private static func group(_ kind: String) -> String { kind == "mass" ? "association" : kind }

  /// A body where it is named.
  private struct NamedBody {
    var token: Int
    var section: Int
    var fact: Int
    var org: Int
  }

  private func bodiesInOrder() -> [NamedBody] {
    scan.orgs.indices.compactMap { index in
      let org = scan.orgs[index]
      guard org.fact >= 0, !org.isGeneric, stateOf(index) == nil else { return nil }
      return NamedBody(token: org.start, section: org.section, fact: org.fact, org: index)
    }.sorted { ($0.token, $0.org) < ($1.token, $1.org) }
  }

  private mutating func impliedBody(of role: Int, person: Int, _ named: [NamedBody]) -> Int? {
    let parsed = scan.roles[role]
    guard standsAlone(parsed), let sentence = scanner.sentences.holding(parsed.start) else {
      return nil
    }
    if parsed.org < 0, !leavesOutBody(role) { return nil }
    if scan.lexicon.holders[Office.plain(parsed.title)]?.contains("state") ?? false {
      return states[person] ?? soleState(of: person, title: parsed.title, sentence.section)
    }
    let isAbroad = people.isForeign(person) || hasState(person) || doubtful.contains(person)
    var head: HeadEntry?
    if parsed.org >= 0 {
      guard scan.orgs[parsed.org].isAlias || partyHead(above: parsed.org) != nil,
        scan.orgs[parsed.org].head >= 0
      else { return nil }
      head = scan.lexicon.heads[scan.orgs[parsed.org].head]
    }
    if let head, let party = partyHead(above: parsed.org) {
      // "Ủy viên Ban Thường vụ Đảng ủy": of the party committee that the text speaks of.
      let own = named.filter {
        $0.section == sentence.section && facts.organisations[$0.fact].name.hasPrefix(party + " ")
          && facts.organisations[$0.fact].kind == "party.committee"
      }
      guard let owner = choice(among: own, before: parsed.start, sentence) else { return nil }
      return part(head, of: owner, parsed)
    }
    if let head, head.shape == .commission {
      // "Chủ nhiệm UBKT": the one that the sentence or the article names, or else a committee's.
      let own = named.filter {
        $0.section == sentence.section && facts.organisations[$0.fact].kind == head.kind
          && facts.organisations[$0.fact].name.hasPrefix(head.name + " ")
      }
      if let one = choice(among: own, before: parsed.start, sentence) { return one.fact }
    }
    let isPart = head?.shape == .part || head?.shape == .commission
    // "HĐTV Tập đoàn": of the group, though the text names other firms.
    let owner = isPart && parsed.org >= 0 ? companyWord(endingAt: scan.orgs[parsed.org].end) : nil
    let name = head?.shape == .commission ? Self.commission : head?.name ?? ""
    let known = scan.lexicon.holders[isPart ? name : Office.plain(parsed.title)]
    var prefix = ""
    if case .prefix(let word) = titleEntry(role).body { prefix = word + " " }
    if !isPart, let head, head.kind != "front" { prefix = head.name + " " }
    // "Phó Trưởng ban Thường trực A": there are many; the sentence's is meant.
    let isOfBoard = head == nil && scan.office(of: parsed) == .boardHead
    if isOfBoard { prefix = "Ban " }
    if head == nil, scan.office(of: parsed) == .convenor { prefix = "Ủy ban " }
    if let owner { prefix = owner + " " }
    guard isPart || head == nil ? known != nil : true else { return nil }
    let fitting = named.filter { body in
      guard body.section == sentence.section else { return false }
      let fact = facts.organisations[body.fact]
      if !prefix.isEmpty, !fact.name.hasPrefix(prefix) { return false }
      if isAbroad, fact.kind != "company", fact.kind != "bank" { return false }
      if let head, !isPart {
        return head.shape == .field || Self.group(fact.kind) == Self.group(head.kind)
      }
      return known?.contains(fact.kind) ?? false || known?.contains(fact.name) ?? false
    }
    // "Trưởng ban A": there are many such; the one of the same sentence is meant.
    let isFar = !isPart && head?.shape == .field || isOfBoard
    guard let whole = choice(among: fitting, before: parsed.start, sentence, isNear: isFar) else {
      return nil
    }
    if isPart, let head { return part(head, of: whole, parsed) }
    return isHeld(whole.fact, title: parsed, by: person) ? nil : whole.fact
  }

  /// The word for a kind of companies that ends at a token: "Tập đoàn" of "HĐTV Tập đoàn".
  private func companyWord(endingAt end: Int) -> String? {
    for length in (1...3).reversed() {
      if let head = scan.match(.head, at: end - length), Int(head.end) == end,
        case let entry = scan.lexicon.heads[Int(head.payload)], entry.kind == "company"
      {
        return entry.name
      }
    }
    return nil
  }

  /// The head of the bare party committee that a part belongs to: "Đảng ủy" of "UBKT Đảng ủy".
  private func partyHead(above org: Int) -> String? {
    guard org >= 0, case let parent = scan.orgs[org].parent, parent >= 0,
      case let owner = scan.orgs[parent], owner.isAlias, owner.head >= 0, owner.parent < 0,
      scan.lexicon.heads[owner.head].shape == .party
    else { return nil }
    return scan.lexicon.heads[owner.head].name
  }

  /// A part of a body.
  private mutating func part(
    _ head: HeadEntry, of owner: NamedBody, _ role: RoleParse
  ) -> Int? {
    let parsed = scan.orgs[role.org]
    let whole = facts.organisations[owner.fact].name
    return organisation(
      OrganisationNaming.Name(
        name: head.name + " " + whole, kind: head.kind, level: scan.orgs[owner.org].level,
        place: scan.orgs[owner.org].place, parent: whole, isOpen: false),
      start: parsed.start, end: parsed.end, section: parsed.section)
  }

  /// The one body that the sentence names before a title, or else the one of the article.
  private func choice(
    among bodies: [NamedBody], before token: Int, _ sentence: Sentence, isNear: Bool = false
  ) -> NamedBody? {
    let opening = scan.lexicon.words.openParen
    let hasBrackets = (sentence.start..<max(min(token, sentence.end), sentence.start)).contains {
      scan.key($0) == opening
    }
    let isAside = !hasBrackets || isBracketed(token, in: sentence)
    let near = bodies.filter {
      $0.token >= sentence.start && $0.token < token
        && (isAside || !isBracketed($0.token, in: sentence))
    }
    if let last = near.last {
      return near.allSatisfy { $0.fact == last.fact } ? last : nil
    }
    guard !isNear, let first = bodies.first, bodies.allSatisfy({ $0.fact == first.fact }) else {
      return nil
    }
    return first
  }

  /// Whether a body that a title left out may be any of its kind, not one the title's words name.
  private func leavesOutBody(_ role: Int) -> Bool {
    switch titleEntry(role).body {
    case .follows, .prefix, .office: true
    // "Ban Nội chính có ông A (Trưởng ban)": the one that the sentence has named.
    case .shares: scan.office(of: scan.roles[role]) == .boardHead
    default: false
    }
  }

  /// Whether a token stands in brackets that open not long before.
  private func isBracketed(_ token: Int, in sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    var depth = 0
    for index in max(sentence.start, token - 120)..<max(min(token, sentence.end), sentence.start) {
      if scan.key(index) == words.openParen { depth += 1 }
      if scan.key(index) == words.closeParen { depth -= 1 }
    }
    return depth > 0
  }

  /// Whether nothing that could be its body stands behind a title: a name, a mark, a verb or the end.
  private func standsAlone(_ role: RoleParse) -> Bool {
    let next = role.end
    // "Phó Chủ tịch Trung Quốc": the place is read with the title.
    if role.org < 0, scan.place(at: next - 1) != nil { return false }
    return next >= scan.count || !scan.isWord(next)
      || scan.isCapital(next) && scan.isLikelyPerson(next)
      || scan.match(.honorific, at: next) != nil || scan.match(.trigger, at: next) != nil
      || scan.isForeign(next) && scan.isCapital(next)
  }

  /// Whether somebody else has the one post of that name in a body.
  private func isHeld(_ body: Int, title: RoleParse, by person: Int) -> Bool {
    guard !title.former, !Office.isDeputy(title.title), !isMember(title.title),
      title.title != "Thứ trưởng"
    else { return false }
    return facts.roles.contains {
      $0.organisation == body && $0.title == title.title && $0.person != person && !$0.former
    }
  }
}
