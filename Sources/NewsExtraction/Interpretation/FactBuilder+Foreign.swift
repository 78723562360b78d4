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

  /// The states that an article tells of which speaks of nothing of this one; nil for others.
  ///
  /// Where a Vietnamese name follows a ministry's, it is one of this state.
  func foreignStates() -> [String]? {
    var states: [String] = []
    for item in scan.places {
      guard item.place.level == .country, item.place.name != "Việt Nam" else { return nil }
      if !states.contains(item.place.name) { states.append(item.place.name) }
    }
    let own = [
      "party.", "front", "mass", "court", "procuracy", "state.committee", "state.council",
      "state.department", "state.office",
    ]
    let everywhere = ["international", "media", "state.assembly", "state.government"]
    for org in scan.orgs where org.body >= 0 || org.head >= 0 {
      if let place = org.place {
        guard place.level == .country else { return nil }
        if !states.contains(place.name) { states.append(place.name) }
        continue
      }
      let kind =
        org.body >= 0 ? scan.lexicon.bodies[org.body].kind : scan.lexicon.heads[org.head].kind
      if org.parent < 0, own.contains(where: { kind.hasPrefix($0) }) { return nil }
      // Other bodies of the lists are of this state, and so are ministries of several fields.
      if org.body >= 0, !everywhere.contains(kind), !kind.hasPrefix("foreign") { return nil }
      if kind == "state.ministry", org.detail.contains(" và ") || org.detail == "Công Thương" {
        return nil
      }
      if kind.hasPrefix("state"), scan.isLikelyPerson(org.end) { return nil }
    }
    return states.isEmpty ? nil : states
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
