internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

extension FactBuilder {
  /// Finds who belongs to another state, so that a bare "Thủ tướng" is not taken for this one's.
  ///
  /// Who has a title of another state anywhere in the article is of that state. Of several who bear
  /// the one title of the head of government, those count whom the text calls "Thủ tướng Chính phủ",
  /// or none. In an article that speaks of other states alone, nobody's is this country's.
  mutating func noteForeigners() {
    var bearers: [Int] = []
    var explicit: Set<Int> = []
    for phrase in scanner.phrases where phrase.kind == .named && phrase.person >= 0 {
      for role in phrase.roles {
        let parsed = scan.roles[role]
        if parsed.org >= 0, let place = stateOf(parsed.org) {
          noteState(place, of: phrase.person, role: role, section: phrase.section)
        }
        if parsed.org < 0, parsed.title.hasSuffix(Self.governing), isNative(phrase),
          isDirect(role, phrase)
        {
          explicit.insert(phrase.person)
        }
        guard parsed.title == Self.premier, !parsed.former else { continue }
        if parsed.org < 0 {
          if !bearers.contains(phrase.person) { bearers.append(phrase.person) }
        } else if stateOf(parsed.org) == nil {
          explicit.insert(phrase.person)
        }
      }
    }
    bearers.removeAll { hasState($0) || people.isForeign($0) || explicit.contains($0) }
    if bearers.count > 1 || !explicit.isEmpty {
      for person in bearers { noteDoubt(of: person) }
    }
    if isAbroad {
      for phrase in scanner.phrases where phrase.person >= 0 && !explicit.contains(phrase.person) {
        noteDoubt(of: phrase.person)
      }
    }
  }

  /// Whether an article tells of other states and of nothing of this one.
  ///
  /// Where a Vietnamese name follows a ministry's, it is one of this state.
  var isOfOtherStates: Bool {
    let own = [
      "party.", "front", "mass", "court", "procuracy", "state.committee", "state.council",
      "state.department", "state.office",
    ]
    let everywhere = ["international", "media", "state.assembly", "state.government"]
    return namesOtherStates { org, kind in
      if org.parent < 0, own.contains(where: { kind.hasPrefix($0) }) { return true }
      // Other bodies of the lists are of this state, and so are ministries of several fields.
      if org.body >= 0, !everywhere.contains(kind), !kind.hasPrefix("foreign") { return true }
      if kind == "state.ministry", org.detail.contains(" và ") || org.detail == "Công Thương" {
        return true
      }
      return kind.hasPrefix("state") && scan.isLikelyPerson(org.end)
    }
  }

  /// Whether an article names places of other states alone, and no body that is this state's.
  private func namesOtherStates(_ isOurs: (OrgParse, _ kind: String) -> Bool) -> Bool {
    var hasOther = false
    for item in scan.places {
      guard [.country, .abroad].contains(item.place.level), !item.place.isHome else {
        return false
      }
      hasOther = true
    }
    for org in scan.orgs where org.body >= 0 || org.head >= 0 {
      if let place = org.place {
        guard [.country, .abroad].contains(place.level) else { return false }
        hasOther = true
        continue
      }
      if isOurs(org, scan.kind(of: org)) { return false }
    }
    return hasOther
  }

  /// The other states that an article names, and the one that it names more often than any other.
  func statesNamed() -> (all: [String], leader: String?) {
    var states: [String] = []
    var counts: [Int] = []
    for place in scan.places.map(\.place) + scan.orgs.compactMap(\.place)
    where place.isForeignState {
      if let known = states.firstIndex(of: place.name) {
        counts[known] += 1
      } else {
        states.append(place.name)
        counts.append(1)
      }
    }
    let leading = states.indices.filter { counts[$0] == counts.max() }
    return (states, leading.count == 1 ? states[leading[0]] : nil)
  }

  private static let premier = "Thủ tướng"
  /// What the titles of the head of government and the deputies end with.
  private static let governing = "hủ tướng"

  /// Whether a title stands directly before a name: in "báo cáo Thủ tướng, Chủ tịch UBND tỉnh A" it is
  /// another's.
  private func isDirect(_ role: Int, _ phrase: PersonPhrase) -> Bool {
    let name = scan.names[phrase.name].start
    let end = scan.roles[role].end
    return end == name
      || scan.match(.honorific, at: end).map { Int($0.end) == name } ?? false
  }

  /// Whether a full name begins with a family's that hardly anybody bears but in this country.
  private func isNative(_ phrase: PersonPhrase) -> Bool {
    let name = scan.names[phrase.name]
    return name.end - name.start > 2 && scan.lexicon.nativeFamilies.contains(scan.key(name.start))
  }

  /// Gives the ministries of foreigners the state that the text says they are of, before bodies get
  /// their names: "Bộ trưởng Ngoại giao Smith" is no minister of this country.
  mutating func groundMinistries() {
    var homes: [[UInt64]: PlaceRef] = [:]
    var pending: [(role: Int, name: NameParse, section: Int)] = []
    for phrase in scanner.phrases where phrase.kind == .named {
      let name = scan.names[phrase.name]
      for role in phrase.roles {
        let org = scan.roles[role].org
        if org >= 0, let place = stateOf(org) {
          homes[Array(scan.tokens.keys[name.start..<name.end])] = place
        } else if isMinister(role) {
          pending.append((role, name, phrase.section))
        }
      }
    }
    for item in pending {
      let keys = Array(scan.tokens.keys[item.name.start..<item.name.end])
      let home = homes[keys]
      if home != nil || isForeign(item.name) {
        ground(
          item.role, in: home ?? soleState(item.section) ?? stateOfNamesake(item.role, item.section)
        )
      }
    }
    // Names are made from the bodies as they are now.
    if !pending.isEmpty { naming = OrganisationNaming(scan: scan, localities: localities) }
  }

  /// The one state whose ministry of the same field the text names: "Bộ Tư pháp Lào … Bộ trưởng Tư pháp
  /// Smith", or the state that the text is about; nil where these are two.
  private func stateOfNamesake(_ role: Int, _ section: Int) -> PlaceRef? {
    let index = scan.roles[role].org
    guard index >= 0, !scan.orgs[index].detail.isEmpty else { return nil }
    let field = VietnameseSpelling.identityKey(scan.orgs[index].detail)
    var found: PlaceRef?
    for org in scan.orgs where org.section == section && org.head == scan.orgs[index].head {
      guard let place = org.place, place.isForeignState,
        VietnameseSpelling.identityKey(org.detail) == field
      else { continue }
      if let found, found != place { return nil }
      found = place
    }
    // A minister's own ministry need not be the one that the text names.
    let most = stateOfMost(section)
    if let found, let most, found.name != most.name { return nil }
    return found ?? most
  }

  private func isForeign(_ name: NameParse) -> Bool {
    guard scan.match(.family, at: name.start) == nil else { return false }
    let span = scan.tokens.span(name.start..<name.end)
    return scan.text.utf8[span.start..<span.end].allSatisfy { $0 < 0x80 }
  }

  /// Whether a title is of a ministry that no state is named with.
  private func isMinister(_ role: Int) -> Bool {
    let parsed = scan.roles[role]
    if parsed.org < 0 {
      // The text may have named the state behind "Ngoại trưởng".
      if case .own(let body) = titleEntry(role).body {
        return parsed.fixedBody == body && body.hasPrefix("Bộ ")
      }
      return false
    }
    let org = scan.orgs[parsed.org]
    // "Bộ trưởng Quốc phòng Việt Nam": the text says whose.
    let isHome =
      scan.match(.place, at: org.end - 2).map {
        Int($0.end) == org.end && scan.lexicon.places[Int($0.payload)].name == "Việt Nam"
      } ?? false
    return org.head >= 0 && scan.lexicon.heads[org.head].shape == .ministry && org.place == nil
      && !org.isAlias && !isHome
  }

  private mutating func ground(_ role: Int, in state: PlaceRef?) {
    let parsed = scan.roles[role]
    guard parsed.org >= 0 else {
      scan.roles[role].fixedBody = state.map { parsed.fixedBody + " " + $0.name } ?? ""
      return
    }
    guard let state else {
      scan.orgs[parsed.org].isAlias = true
      scan.orgs[parsed.org].isGeneric = true
      return
    }
    let org = scan.orgs[parsed.org]
    let start = scan.match(.head, at: org.start).map { Int($0.end) } ?? org.start
    guard start < org.end else { return }
    scan.orgs[parsed.org].place = state
    scan.orgs[parsed.org].level = .country
    scan.orgs[parsed.org].detail = VietnameseSpelling.capitalised(
      VietnameseSpelling.canonical(scan.string(start, org.end)))
  }

  /// The one state besides this country that a part of the page names.
  private mutating func soleState(_ section: Int) -> PlaceRef? {
    if let known = soleStates[section] { return known }
    let found = onlyState(section)
    soleStates[section] = .some(found)
    return found
  }

  private func onlyState(_ section: Int) -> PlaceRef? {
    var sole: PlaceRef?
    let named = scan.places.lazy.filter { $0.section == section }.map(\.place)
    let owners = scan.orgs.lazy.filter { $0.section == section }.compactMap(\.place)
    for place in [Array(named), Array(owners)].joined()
    where place.isForeignState {
      if let sole, sole != place { return nil }
      sole = place
    }
    return sole
  }

  /// The state of a foreigner whose title needs one: that of whom the text calls by the same title
  /// and a state without a name, or else the only one the text speaks of.
  mutating func soleState(of person: Int, title: String, _ section: Int) -> Int? {
    guard people.isForeign(person) else { return nil }
    let key = CalledTitle(title: title, section: section)
    let called = calledStates[key] ?? statesCalled(title, section)
    calledStates[key] = called
    guard called.count <= 1 else { return nil }
    let isShared = facts.roles.contains { $0.title == title && $0.person != person }
    guard !isShared,
      let state = called.first ?? soleState(section)
        ?? (isOnlyBearer(person, of: title) ? leadingState(section, title) : nil)
    else { return nil }
    return organisation(
      OrganisationNaming.Name(
        name: state.name, kind: "state", level: .country, place: state, parent: nil, isOpen: false),
      start: 0, end: 1, section: section, isImplied: true)
  }

  /// Whether nobody else is called by a title, of whatever state.
  private func isOnlyBearer(_ person: Int, of title: String) -> Bool {
    for phrase in scanner.phrases
    where phrase.kind == .named && phrase.person >= 0 && phrase.person != person {
      for role in phrase.roles where scan.roles[role].title == title && !scan.roles[role].former {
        return false
      }
    }
    return true
  }

  /// The state that a part of the page is about: named at least twice as often as any other, by its
  /// name or by where its government sits, and the one whose seats are named most; nil where that state
  /// has nobody of the title.
  private mutating func leadingState(_ section: Int, _ title: String) -> PlaceRef? {
    let found = leadingStates[section] ?? stateOfMost(section)
    leadingStates[section] = .some(found)
    guard let found, scan.lexicon.seats.has(title, state: found.name) else { return nil }
    return found
  }

  private func stateOfMost(_ section: Int) -> PlaceRef? {
    var seats: [String: Int] = [:]
    for sentence in scanner.sentences where sentence.section == section {
      for token in sentence.start..<sentence.end {
        guard scan.isCapital(token) else { continue }
        for seat in scan.lexicon.seats.named(by: scan.key(token))
        where seat.keys.enumerated().allSatisfy({ scan.key(token + $0.offset) == $0.element }) {
          seats[seat.state, default: 0] += 1
        }
      }
    }
    var counts = seats
    for item in scan.places where item.section == section && item.place.level == .country {
      counts[item.place.name, default: 0] += 1
    }
    for org in scan.orgs where org.section == section {
      if let place = org.place, place.level == .country { counts[place.name, default: 0] += 1 }
    }
    counts["Việt Nam"] = nil
    // Where no seat is named, it must be the state of nearly all.
    let isSeated = !seats.isEmpty
    guard let leader = Self.leader(of: counts, by: isSeated ? 2 : 4),
      !isSeated || leader == Self.leader(of: seats, by: 1), counts[leader] ?? 0 > 2
    else { return nil }
    return PlaceRef(name: leader, level: .country, unit: "")
  }

  /// The name with the highest count, where it is more than every other's, or `factor` times as much.
  private static func leader(of counts: [String: Int], by factor: Int) -> String? {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = sorted.first else { return nil }
    guard sorted.count > 1 else { return first.key }
    let second = sorted[1].value
    return first.value > second && first.value >= factor * second ? first.key : nil
  }

  /// The states, up to two, that the text names with a title whose holder it does not name.
  private func statesCalled(_ title: String, _ section: Int) -> [PlaceRef] {
    var called: [PlaceRef] = []
    for phrase in scanner.phrases where phrase.kind == .titled && phrase.section == section {
      for role in phrase.roles where scan.roles[role].title == title {
        guard scan.roles[role].org >= 0, let place = stateOf(scan.roles[role].org),
          !called.contains(place)
        else { continue }
        called.append(place)
        if called.count == 2 { return called }
      }
    }
    return called
  }

  /// The foreign state that a body is, or that it belongs to.
  func stateOf(_ org: Int) -> PlaceRef? {
    var index = org
    while index >= 0 {
      if let place = scan.orgs[index].place {
        return place.isForeignState ? place : nil
      }
      index = scan.orgs[index].parent
    }
    return nil
  }

  /// Whether the article names other states and nothing of this one.
  private var isAbroad: Bool {
    namesOtherStates { org, kind in
      org.parent < 0 && (kind.hasPrefix("state") || kind.hasPrefix("party"))
        && kind != "state.government"
    }
  }
}

/// A title as a part of the page calls someone by it.
struct CalledTitle: Hashable {
  var title: String
  var section: Int
}
