internal import NewsModel

/// Whose posts a congress, or a committee's first session, gives.
extension FactBuilder {
  /// "Đại hội Hội Nông dân tỉnh … bầu ông A làm Chủ tịch": the body whose congress it is; of a party
  /// congress, the committee.
  func congressBody(
    _ office: Office?, before token: Int, _ sentence: Sentence
  ) -> Int? {
    guard office == .chair || office == .secretary else { return nil }
    let congresses = scan.meetings.lazy.filter {
      $0.start < token && !$0.isBare && scan.lexicon.meetings[$0.entry].kind == "đại hội"
        && scanner.sentences.holding($0.start)?.section == sentence.section
    }
    let named = congresses.compactMap { congress in
      scan.orgs.indices.first {
        congress.start < scan.orgs[$0].start && scan.orgs[$0].end <= congress.end
          && scan.orgs[$0].head >= 0 && !scan.orgs[$0].isAlias
      }
    }
    guard let inner = Array(named).last else { return nil }
    let org = scan.orgs[inner]
    switch scan.lexicon.heads[org.head].kind {
    case "mass", "front", "association":
      return office == .chair ? inner : nil
    case "party.organisation" where office == .secretary && org.parent < 0 && org.detail.isEmpty:
      guard let place = org.place,
        let head = scan.partyCommittee(level: org.level, unit: org.unit)
      else { return nil }
      return scan.orgs.firstIndex { $0.head == head && $0.place == place && $0.parent < 0 }
    default: return nil
    }
  }

  /// The committee of the membership that the sentence or one of the two before it names, else the one
  /// that the article does.
  ///
  /// "BCH Đảng bộ phường X họp phiên thứ nhất. Đồng chí A được bầu làm Bí thư." `alias` is the bare
  /// "Đảng ủy" behind the title, if there is one.
  mutating func membershipBody(
    _ office: Office?, as alias: Int, before token: Int, _ sentence: Sentence
  ) -> Int? {
    guard office == .secretary else { return nil }
    let memberships = scan.orgs.indices.filter { index in
      let org = scan.orgs[index]
      return org.section == sentence.section && org.start < token && !org.isGeneric
        && scan.kind(of: org) == "party.organisation"
    }
    let limit = scanner.sentences[max(0, sentence.number - 2)].start
    let near = memberships.filter { scan.orgs[$0].start >= limit }
    let meant = near.isEmpty ? memberships : near
    guard let last = meant.last, let place = scan.orgs[last].place,
      meant.allSatisfy({ index in
        let org = scan.orgs[index]
        return org.place == place && org.parent < 0 && org.detail.isEmpty
      })
    else { return nil }
    guard let head = scan.partyCommittee(level: place.level, unit: place.unit),
      alias < 0 || scan.orgs[alias].head == head
    else { return nil }
    if let known = scan.orgs.firstIndex(where: {
      $0.head == head && $0.place == place && $0.parent < 0
    }) {
      return known
    }
    var org = scan.orgs[last]
    org.head = head
    org.isAlias = false
    org.fact = -1
    scan.orgs.append(org)
    let entry = scan.lexicon.heads[head]
    let isNumber = place.name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let whole = entry.shape == .party || isNumber || place.unit.hasPrefix("T")
    while names.count < scan.orgs.count - 1 { names.append(nil) }
    names.append(
      OrganisationNaming.Name(
        name: entry.name + " " + (whole ? place.inFull : place.name), kind: entry.kind,
        level: place.level, place: place, parent: nil, isOpen: false))
    return scan.orgs.count - 1
  }
}
