internal import NewsModel

/// The Party's committees of communes and wards, of which lists name the unit once.
extension FactBuilder {
  /// What a sentence says of communes and of others that have a committee of the Party.
  private struct Units {
    /// Bodies of communes.
    var bodies: [Int] = []
    /// Whether a school, a firm or an office stands there, whose committee may be meant.
    var hasOthers = false
  }

  /// "A, Bí thư Đảng ủy; B, Chủ tịch UBND phường X": the bare "Đảng ủy" is of the one commune that the
  /// sentence names.
  mutating func groundCommittees() {
    let bare = scan.orgs.indices.filter { index in
      let org = scan.orgs[index]
      return org.isAlias && org.parent < 0 && org.head >= 0 && org.place == nil
        && org.unit.isEmpty && scan.lexicon.heads[org.head].shape == .party
        && scan.kind(of: org) == "party.committee"
    }
    guard !bare.isEmpty else { return }
    var units: [Int: Units] = [:]
    for (index, org) in scan.orgs.enumerated() where !org.isAlias && !org.isGeneric {
      let isOfCommune = isOfCommune(org)
      guard isOfCommune || Self.others.contains(scan.kind(of: org)),
        let sentence = scanner.sentences.holding(org.start)
      else { continue }
      if isOfCommune {
        units[sentence.start, default: Units()].bodies.append(index)
      } else {
        units[sentence.start, default: Units()].hasOthers = true
      }
    }
    var isChanged = false
    for index in bare {
      guard let sentence = scanner.sentences.holding(scan.orgs[index].start),
        let found = units[sentence.start], !found.hasOthers, let first = found.bodies.first,
        found.bodies.allSatisfy({ isOfOneUnit($0, first) })
      else { continue }
      scan.orgs[index].place = scan.orgs[first].place
      scan.orgs[index].unit = scan.orgs[first].unit
      scan.orgs[index].level = .commune
      scan.orgs[index].isAlias = false
      isChanged = true
    }
    if isChanged { naming = OrganisationNaming(scan: scan, localities: localities) }
  }

  private func isOfOneUnit(_ one: Int, _ other: Int) -> Bool {
    scan.orgs[one].place == scan.orgs[other].place
      && scan.orgs[one].unit.lowercased() == scan.orgs[other].unit.lowercased()
  }

  private func isOfCommune(_ org: OrgParse) -> Bool {
    (org.place?.level ?? org.level) == .commune
      && ["state.committee", "state.council", "front"].contains(scan.kind(of: org))
  }

  private static let others: Set<String> = [
    "school", "company", "bank", "hospital", "institute", "agency", "army", "state.department",
    "state.unit", "police",
  ]
}
