internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

/// Makes facts of what was scanned and of what the rules matched.
struct FactBuilder {
  var scan: ArticleScan
  var scanner: SentenceScanner
  var naming: OrganisationNaming
  let localities: Localities
  let dates: DateContext
  var people: People
  var facts: ArticleFacts
  var meetings: MeetingDrafts
  let tracing: Bool

  private var organisationIndex: [ByteKey: Int] = [:]
  var names: [OrganisationNaming.Name?] = []
  /// The identity key of each of them, empty for none.
  var nameKeys: [String] = []
  /// The identity keys of the article's organisations, in the order of the facts.
  private var organisationKeys: [String] = []
  private var organisationsByHead: [Int: [Int]] = [:]
  /// What roles the facts have.
  var roleKeys: Set<RoleKey> = []
  /// The states of people whom the text calls theirs: "Thủ tướng Trung Quốc A".
  var states: [Int: Int] = [:]
  /// People of whom a bare "Thủ tướng" does not say of which state.
  var doubtful: Set<Int> = []
  /// The one foreign state that each part of the page names, and the states it gives each title.
  var soleStates: [Int: PlaceRef?] = [:]
  var calledStates: [CalledTitle: [PlaceRef]] = [:]
  var leadingStates: [Int: PlaceRef?] = [:]
  /// What paragraphs open with, and which of them, if any, each sentence stands in.
  var frames: [ParagraphFrame] = []
  var frameNumbers: [Int32] = []
  /// The day each sentence tells of, an index into the scan's dates; -1 for none.
  var frameDays: [Int32] = []
  /// The numbers of the sentences of agendas and plans.
  var agendas: Set<Int> = []
  /// Days that stand alone in brackets, indexes into the scan's dates by their first token.
  var bracketed: [Int: Int] = [:]
  /// The posts that the change told of last was about, and where it stands.
  var lastPosts: (roles: [Int], section: Int, sentence: Int) = ([], -1, 0)
  /// Facts of titles that lack the body they need, and the titles as read.
  var needsBody: [Int: Int] = [:]
  /// The provinces that members of the National Assembly are said to represent.
  var constituencies: [Int: String] = [:]
  /// The fact of each document as scanned.
  var documentFacts: [Int: Int] = [:]

  init(
    scanner: SentenceScanner, naming: OrganisationNaming, localities: Localities,
    dates: DateContext, article: Article, tracing: Bool
  ) {
    scan = scanner.scan
    self.scanner = scanner
    self.naming = naming
    self.localities = localities
    self.dates = dates
    self.tracing = tracing
    people = People(scan: scanner.scan)
    facts = ArticleFacts(
      article: ArticleHeader(
        id: article.id, source: article.source, title: article.title,
        published: dates.published,
        locality: article.locality ?? localities.main?.name))
    meetings = MeetingDrafts()
  }

  /// Runs every step and gives the facts.
  mutating func build() -> ArticleFacts {
    takeTitle()
    groundMinistries()
    groundCommittees()
    nameOrganisations()
    people.resolve(&scanner.phrases, lists: scanner.lists)
    ownDeputies()
    ownDelegates()
    notePosts()
    resolveTitled()
    takeRoles()
    takeDeputies()
    noteConstituencies()
    takeDocuments()
    noteFrames()
    noteAgendas()
    applyRules()
    implyBodies()
    dropBareRoles()
    finishMeetings()
    takeAuthors()
    finishPeople()
    finishOrganisations()
    if tracing { traceNouns() }
    return facts
  }

  // MARK: Passages

  func passage(_ start: Int, _ end: Int) -> Passage {
    passage(scan.tokens.span(start..<max(end, start + 1)))
  }

  func passage(_ span: SourceSpan) -> Passage {
    Passage(
      text: scan.text.text(span), start: scan.text.codePointOffset(span.start),
      end: scan.text.codePointOffset(span.end))
  }

  func block(_ section: Int) -> Block { section == 0 ? .main : .teaser }

  private mutating func takeTitle() {
    guard facts.article.title == nil, let title = scanner.sentences.first(where: \.isTitle) else {
      return
    }
    facts.article.title = scan.string(title.start, title.end)
  }

  // MARK: Organisations

  private mutating func nameOrganisations() {
    // "Đảng bộ Khối" beside "Đảng ủy Khối các cơ quan": of the same bloc.
    if naming.knowsBloc {
      for index in scan.orgs.indices
      where scan.orgs[index].isAlias && scan.orgs[index].head >= 0
        && scan.lexicon.heads[scan.orgs[index].head].shape == .bloc
      {
        scan.orgs[index].isAlias = false
      }
    }
    names = scan.orgs.indices.map { scan.orgs[$0].isAlias ? nil : naming.name(of: $0) }
    nameKeys = names.map { $0.map { VietnameseSpelling.identityKey($0.name) } ?? "" }
    lengthen()
    settleAbroad()
    attachDivisions()
    for index in scan.orgs.indices where !scan.orgs[index].isAlias && !scan.orgs[index].isGeneric {
      take(index)
    }
    // The council of each section that was named last, before any the first.
    var councils: [Int: Int] = [:]
    for index in scan.orgs.indices.reversed() where isCouncil(index) {
      councils[scan.orgs[index].section] = index
    }
    for index in scan.orgs.indices where !scan.orgs[index].isGeneric {
      if isCouncil(index) { councils[scan.orgs[index].section] = index }
      guard scan.orgs[index].isAlias,
        let target = aliasTarget(index) ?? councilBoard(index, councils[scan.orgs[index].section])
      else { continue }
      scan.orgs[index].fact = target
      let org = scan.orgs[index]
      facts.organisations[target].mentions.append(passage(org.start, org.end))
    }
  }

  /// A name without place or owner stands for the one longer name that begins with it.
  private mutating func lengthen() {
    let short = scan.orgs.indices.filter { index in
      let org = scan.orgs[index]
      return org.head >= 0 && org.parent < 0 && org.place == nil && org.unit.isEmpty
        && [.field, .topic, .name, .ministry].contains(scan.lexicon.heads[org.head].shape)
        && names[index] != nil && names[index]?.place == nil
    }
    guard !short.isEmpty else { return }
    var keys: [ByteKey: OrganisationNaming.Name] = [:]
    for (index, name) in names.enumerated() {
      // "Bộ Tài chính" is not that of another state.
      guard let name, name.kind != "state.ministry" || name.place == nil else { continue }
      keys[ByteKey(nameKeys[index])] = name
    }
    let sorted = keys.keys.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for index in short {
      guard let key = sorted.only(startingWith: nameKeys[index] + " ") else { continue }
      names[index] = keys[ByteKey(key)]
      nameKeys[index] = names[index].map { VietnameseSpelling.identityKey($0.name) } ?? ""
    }
  }

  /// In an article of other states alone, or before a foreigner's name, "Bộ Ngoại giao" is that of
  /// the state with whose name it stands elsewhere, or of the only one; else it is left out.
  private mutating func settleAbroad() {
    let kinds = ["state.ministry", "state.assembly", "state.government", "foreign.assembly"]
    let bare = scan.orgs.indices.filter { index in
      let org = scan.orgs[index]
      return org.place == nil && org.parent < 0 && !org.isAlias
        && kinds.contains(names[index]?.kind ?? "")
    }
    guard !bare.isEmpty else { return }
    let tellsOfOthers = isOfOtherStates
    guard tellsOfOthers || bare.contains(where: { scan.orgs[$0].isAbroad }) else { return }
    let states = statesNamed()
    let stateKeys = states.all.map { " " + VietnameseSpelling.identityKey($0) }
    var known = Set(nameKeys.map { ByteKey($0) })
    for index in bare where tellsOfOthers || scan.orgs[index].isAbroad {
      guard var name = names[index] else { continue }
      let twins = zip(states.all, stateKeys).compactMap { state, key in
        known.contains(ByteKey(nameKeys[index] + key)) ? state : nil
      }
      // Of several states, one that is spoken of more than any other.
      let isDoubtful = scan.orgs[index].isAbroad && states.all.count > 2
      let fitting =
        twins.isEmpty ? states.all : twins.filter { $0 == states.leader && !isDoubtful }
      if fitting.count == 1 {
        let org = scan.orgs[index]
        if org.head >= 0, !org.detail.isEmpty {
          name.name = scan.lexicon.heads[org.head].name + " " + org.detail
        }
        name.name += " " + fitting[0]
        name.level = .country
        name.parent = nil
        names[index] = name
        nameKeys[index] = VietnameseSpelling.identityKey(name.name)
        known.insert(ByteKey(nameKeys[index]))
      } else {
        scan.orgs[index].isAlias = true
        scan.orgs[index].isGeneric = true
      }
    }
  }

  private mutating func take(_ index: Int) {
    guard let name = names[index], name.kind != "state" else { return }
    let org = scan.orgs[index]
    // "UBND huyện" of no district that the text names is no body one could point to, nor is "UBND
    // tỉnh" where no province is: such texts speak of all.
    if name.isOpen,
      [.district, .commune].contains(org.level)
        || org.head >= 0
          && [.unit, .part].contains(scan.lexicon.heads[org.head].shape)
          && !scan.lexicon.heads[org.head].kind.hasPrefix("party")
    {
      return
    }
    let fact = organisation(
      name, key: nameKeys[index], start: org.start, end: org.end, section: org.section,
      isImplied: isMembership(index))
    scan.orgs[index].fact = fact
  }

  /// The fact of a body, made at its first mention; one that the text only implies has none.
  mutating func organisation(
    _ name: OrganisationNaming.Name, key: String? = nil, start: Int, end: Int, section: Int,
    isImplied: Bool = false
  ) -> Int {
    let key = key ?? VietnameseSpelling.identityKey(name.name)
    let mentions = isImplied ? [] : [passage(start, end)]
    if let known = organisationIndex[ByteKey(key)] {
      facts.organisations[known].mentions += mentions
      if section == 0 { facts.organisations[known].block = .main }
      return known
    }
    organisationKeys.append(key)
    facts.organisations.append(
      OrganisationFact(
        name: VietnameseSpelling.canonical(name.name), kind: name.kind,
        locality: name.place.flatMap { [.country, .abroad].contains($0.level) ? nil : $0.inFull },
        level: name.level.factName, parent: name.parent, block: block(section),
        mentions: mentions))
    let fact = facts.organisations.count - 1
    organisationIndex[ByteKey(key)] = fact
    if tracing {
      let entries = [scan.match(.body, at: start), scan.match(.head, at: start)].compactMap { $0 }
        .max { $0.end < $1.end }.map { [$0.entry] }
      trace("organisation \(fact)", "organisation.\(name.kind)", entries ?? [])
    }
    return fact
  }

  /// "Ban Chấp hành Đảng bộ tỉnh" speaks of the committee, not of the membership inside its name.
  private func isMembership(_ index: Int) -> Bool {
    guard index + 1 < scan.orgs.count, scan.orgs[index].head >= 0,
      scan.lexicon.heads[scan.orgs[index].head].kind == "party.organisation"
    else { return false }
    let outer = scan.orgs[index + 1]
    return outer.parent == index && outer.head >= 0
      && scan.lexicon.heads[outer.head].kind == "party.executive"
  }

  private func isCouncil(_ index: Int) -> Bool {
    scan.orgs[index].fact >= 0 && names[index]?.kind == "state.council"
  }

  /// "Ban Pháp chế" without an owner is one of the council named last, or else first behind.
  private mutating func councilBoard(_ index: Int, _ council: Int?) -> Int? {
    let org = scan.orgs[index]
    guard let council, var name = names[council], org.head >= 0,
      scan.lexicon.heads[org.head].kind == "council.board",
      org.end >= scan.count || !scan.isCapital(org.end) || scan.isLikelyPerson(org.end)
        || scan.isUnlistedPerson(org.end) || scan.startsHighlandName(org.end)
    else { return nil }
    name.parent = name.name
    name.name = scan.lexicon.heads[org.head].name + " " + name.name
    name.kind = scan.lexicon.heads[org.head].kind
    return organisation(name, start: org.start, end: org.end, section: org.section, isImplied: true)
  }

  /// The one longer body of the article with the same head.
  private mutating func aliasTarget(_ index: Int) -> Int? {
    let head = scan.orgs[index].head
    // "thành lập Ban Chỉ đạo": what is only being set up is none that was named before.
    let isSetUp = scan.lexicon.words.setUp.reversed().enumerated().allSatisfy { back, word in
      scan.orgs[index].start > back && scan.key(scan.orgs[index].start - 1 - back) == word
    }
    guard head >= 0, !isSetUp else { return nil }
    let isMinistry = scan.lexicon.heads[head].shape == .ministry
    let candidates = organisations(headed: head).filter {
      facts.organisations[$0].level != "centre" || scan.orgs[index].isCentral
        || isMinistry && facts.organisations[$0].kind == "state.ministry"
    }
    if candidates.count == 1 { return candidates[0] }
    // Of several, the one spoken of directly before.
    let start = scan.text.codePointOffset(
      scan.tokens.span(scan.orgs[index].start..<scan.orgs[index].start + 1).start)
    let near = candidates.compactMap { candidate -> (fact: Int, end: Int)? in
      let ends = facts.organisations[candidate].mentions.map(\.end).filter { $0 <= start }
      return ends.max().map { (candidate, $0) }
    }.max { ($0.end, $1.fact) < ($1.end, $0.fact) }
    guard let near, start - near.end < 250 else { return nil }
    return isListed(near.fact, among: candidates, before: index)
      ? host(among: candidates, before: index) : near.fact
  }

  /// Whether the last mention of a body before a bare head stands in a row of its like: "Sở Tài chính,
  /// Sở Y tế".
  private func isListed(_ fact: Int, among candidates: [Int], before index: Int) -> Bool {
    let start = scan.orgs[index].start
    let last = scan.orgs.lastIndex { $0.fact == fact && $0.end <= start && !$0.isAlias }
    guard let last else { return false }
    return scan.orgs.contains { other in
      other.fact != fact && candidates.contains(other.fact)
        && ((0...1).contains(scan.orgs[last].start - other.end)
          || (0...1).contains(other.start - scan.orgs[last].end))
    }
  }

  /// The one body at which something takes place: "giám sát tại Sở Y tế", or which the title names.
  private func host(among candidates: [Int], before index: Int) -> Int? {
    let org = scan.orgs[index]
    let hosts = Set(
      scan.orgs.filter {
        candidates.contains($0.fact) && $0.section == org.section && $0.start < org.start
          && (scan.key($0.start - 1) == scan.lexicon.words.tai
            || scanner.sentences.holding($0.start)?.isTitle ?? false)
      }.map(\.fact))
    return hosts.count == 1 ? hosts.first : nil
  }

  /// The organisations whose names go on behind a head; asked once all of them are made.
  private mutating func organisations(headed head: Int) -> [Int] {
    if let known = organisationsByHead[head] { return known }
    let prefix = scan.lexicon.headKeys[head]
    let found = facts.organisations.indices.filter {
      organisationKeys[$0].hasBytes(of: prefix)
    }
    organisationsByHead[head] = found
    return found
  }

  /// The index of a fixed body that a title implies.
  private mutating func fixedBody(_ name: String, _ role: RoleParse, section: Int) -> Int? {
    let key = VietnameseSpelling.identityKey(name)
    if let known = organisationIndex[ByteKey(key)] { return known }
    let body = scan.lexicon.bodyByKey[key].map { scan.lexicon.bodies[$0] }
    let parsed = OrganisationNaming.Name(
      name: name, kind: body?.kind ?? "state.ministry", level: .centre, place: nil,
      parent: body.flatMap { $0.parent.isEmpty ? nil : $0.parent }, isOpen: false)
    return organisation(
      parsed, start: role.start, end: role.end, section: section, isImplied: true)
  }

  /// What a body of the scan is called; the builder itself names those that it adds.
  func name(of org: Int) -> OrganisationNaming.Name? {
    if names.indices.contains(org), let name = names[org] { return name }
    return naming.scan.orgs.indices.contains(org) ? naming.name(of: org) : nil
  }

  /// The organisation of a role; the name of a state where that is its body.
  mutating func body(of role: Int, section: Int, isHeld: Bool = false) -> Int? {
    let parsed = scan.roles[role]
    if parsed.org >= 0 {
      let fact = scan.orgs[parsed.org].fact
      if fact >= 0 { return fact }
      if scan.orgs[parsed.org].isAlias, scan.orgs[parsed.org].head >= 0,
        [.name, .field, .ministry].contains(scan.lexicon.heads[scan.orgs[parsed.org].head].shape)
      {
        return nil
      }
      guard let name = name(of: parsed.org) else { return nil }
      let org = scan.orgs[parsed.org]
      // A post that a text gives a person is a fact, though it says of no district which.
      if name.isOpen, org.isGeneric || !isHeld, [.district, .commune].contains(name.level) {
        return nil
      }
      let made = organisation(
        name, start: org.start, end: max(org.end, org.start + 1), section: section,
        isImplied: name.kind == "state" || org.isAlias)
      scan.orgs[parsed.org].fact = made
      return made
    }
    if case .prefix(let head) = titleEntry(role).body {
      return parsed.isWithoutBody ? nil : onlyMinistry(head)
    }
    guard !parsed.fixedBody.isEmpty else { return nil }
    return fixedBody(parsed.fixedBody, parsed, section: section)
  }

  /// The one ministry of the article: what a bare "Thứ trưởng" is of.
  private func onlyMinistry(_ head: String) -> Int? {
    // Where others were left out because their state is not known, one is not the only one.
    guard !scan.orgs.contains(where: { $0.isAlias && $0.isGeneric && !$0.detail.isEmpty }) else {
      return nil
    }
    let prefix = head + " "
    let found = facts.organisations.indices.filter {
      facts.organisations[$0].kind == "state.ministry"
        && facts.organisations[$0].name.hasPrefix(prefix)
    }
    return found.count == 1 ? found[0] : nil
  }

  // MARK: Authors and people

  private mutating func takeAuthors() {
    var seen: Set<String> = []
    for credit in scanner.credits {
      let name = VietnameseSpelling.canonical(
        VietnameseSpelling.titleCased(scan.string(credit.start, credit.end)))
      guard seen.insert(VietnameseSpelling.identityKey(name)).inserted else { continue }
      facts.authors.append(AuthorFact(name: name, evidence: passage(credit.start, credit.end)))
    }
  }

  /// Puts mentions in order; roles may have added some behind later ones.
  private mutating func finishOrganisations() {
    for index in facts.organisations.indices {
      facts.organisations[index].mentions.sort { ($0.start, $0.end) < ($1.start, $1.end) }
      facts.organisations[index].mentions.removeRepeats()
    }
  }

  private mutating func finishPeople() {
    // A closure over the whole builder would copy it for each person.
    for (index, person) in people.list.enumerated() {
      var mentions = person.mentions.sorted().map { passage($0) }
      mentions.removeRepeats()
      facts.people.append(
        PersonFact(
          name: person.name, block: block(person.section), mentions: mentions,
          constituency: constituencies[index]))
    }
  }
}

extension [String] {
  /// The one string that begins with a prefix, where one alone does; the array is sorted by bytes.
  func only(startingWith prefix: String) -> String? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].utf8.lexicographicallyPrecedes(prefix.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, self[low].hasBytes(of: prefix) else { return nil }
    let isOnly = low + 1 == count || !self[low + 1].hasBytes(of: prefix)
    return isOnly ? self[low] : nil
  }
}

extension Array where Element: Equatable {
  /// Drops elements equal to the one before; the array is sorted.
  mutating func removeRepeats() {
    var output: [Element] = []
    for element in self where output.last != element { output.append(element) }
    self = output
  }
}
