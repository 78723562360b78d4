internal import NewsModel

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
        guard parsed.title == Self.premier, !parsed.former else { continue }
        if parsed.org < 0 {
          if !bearers.contains(phrase.person) { bearers.append(phrase.person) }
        } else if stateOf(parsed.org) == nil {
          explicit.insert(phrase.person)
        }
      }
    }
    bearers.removeAll { hasState($0) || people.isForeign($0) }
    if bearers.count > 1 {
      for person in bearers where !explicit.contains(person) { noteDoubt(of: person) }
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
    var hasOther = false
    for item in scan.places {
      guard item.place.level == .country, item.place.name != "Việt Nam" else { return false }
      hasOther = true
    }
    let own = [
      "party.", "front", "mass", "court", "procuracy", "state.committee", "state.council",
      "state.department", "state.office",
    ]
    let everywhere = ["international", "media", "state.assembly", "state.government"]
    for org in scan.orgs where org.body >= 0 || org.head >= 0 {
      if let place = org.place {
        guard place.level == .country else { return false }
        hasOther = true
        continue
      }
      let kind =
        org.body >= 0 ? scan.lexicon.bodies[org.body].kind : scan.lexicon.heads[org.head].kind
      if org.parent < 0, own.contains(where: { kind.hasPrefix($0) }) { return false }
      // Other bodies of the lists are of this state, and so are ministries of several fields.
      if org.body >= 0, !everywhere.contains(kind), !kind.hasPrefix("foreign") { return false }
      if kind == "state.ministry", org.detail.contains(" và ") || org.detail == "Công Thương" {
        return false
      }
      if kind.hasPrefix("state"), scan.isLikelyPerson(org.end) { return false }
    }
    return hasOther
  }

  /// The other states that an article names, and the one that it names more often than any other.
  func statesNamed() -> (all: [String], leader: String?) {
    var states: [String] = []
    var counts: [Int] = []
    for place in scan.places.map(\.place) + scan.orgs.compactMap(\.place)
    where place.level == .country && place.name != "Việt Nam" {
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

  /// The foreign state that a body is, or that it belongs to.
  private func stateOf(_ org: Int) -> PlaceRef? {
    var index = org
    while index >= 0 {
      if let place = scan.orgs[index].place {
        return place.level == .country && place.name != "Việt Nam" ? place : nil
      }
      index = scan.orgs[index].parent
    }
    return nil
  }

  /// Whether the article names other states and nothing of this one.
  private var isAbroad: Bool {
    var hasForeign = false
    for item in scan.places {
      guard item.place.level == .country, item.place.name != "Việt Nam" else { return false }
      hasForeign = true
    }
    for org in scan.orgs where org.body >= 0 || org.head >= 0 {
      if let place = org.place {
        guard place.level == .country else { return false }
        hasForeign = true
        continue
      }
      let kind =
        org.body >= 0 ? scan.lexicon.bodies[org.body].kind : scan.lexicon.heads[org.head].kind
      if org.parent < 0, kind.hasPrefix("state") || kind.hasPrefix("party"),
        kind != "state.government"
      {
        return false
      }
    }
    return hasForeign
  }
}
