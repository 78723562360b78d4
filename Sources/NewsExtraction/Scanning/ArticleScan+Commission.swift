internal import GrammarKit

/// Commissions of the party's centre and of its committees.
extension ArticleScan {
  /// Ban Tổ chức, Ủy ban Kiểm tra …: of the centre or of a committee.
  mutating func commission(
    _ start: OrgParse, needsComplement: Bool, proper: Bool, depth: Int
  ) -> (org: Int, end: Int)? {
    var org = start
    if let end = central(at: org.end), !namesBody(at: org.end, beyond: end) {
      org.isCentral = true
      org.level = .centre
      org.end = end
      takeOwnParty(&org, depth: depth)
      return append(org)
    }
    let next = key(org.end) == lexicon.words.cua ? org.end + 1 : org.end
    if isCommittee(next) || next > org.end || isMassCentre(next) || central(at: next) != nil,
      let parent = organisation(at: next, isTitled: next == org.end && proper, depth: depth + 1)
    {
      let shape = orgs[parent.org].head >= 0 ? lexicon.heads[orgs[parent.org].head].shape : .name
      if shape == .place || shape == .party || shape == .bloc || shape == .part
        || isMassCentre(next) || orgs[parent.org].body >= 0 && next == org.end
      {
        own(&org, by: parent)
        org.isGeneric = org.isGeneric || orgs[parent.org].isGeneric
        return append(org)
      }
      orgs.removeLast()
    }
    if proper, let committee = committeeOfUnit(at: next) {
      // "Ban Dân vận tỉnh Quảng Ngãi": the commission of the party committee there.
      own(&org, by: committee)
      return append(org)
    }
    guard !needsComplement, proper else { return nil }
    // "Ban Tổ chức Hội thi": a board for the day.
    if isCapital(org.end), match(.meeting, at: org.end) != nil {
      org.isGeneric = true
      return append(org)
    }
    if match(.head, at: org.end).map({ lexicon.heads[Int($0.payload)].shape == .unit }) ?? false {
      return nil
    }
    org.isAlias = true
    return append(org)
  }

  /// "Trung ương Đảng Cộng sản Trung Quốc" behind an organ's head.
  mutating func takeOwnParty(_ org: inout OrgParse, behind end: Int? = nil, depth: Int) {
    let end = end ?? org.end
    for start in [end - 1, end] where start > org.start {
      guard let party = foreignParty(at: start, depth: depth) else { continue }
      org.parent = party.org
      org.end = party.end
      return
    }
  }

  /// The party committee of a unit that is named by itself: "tỉnh Quảng Ngãi".
  private mutating func committeeOfUnit(at start: Int) -> (org: Int, end: Int)? {
    if let bare = bareCommittee(at: start) { return bare }
    guard match(.unit, at: start) != nil, let found = place(at: start),
      [.province, .city, .district].contains(found.place.level),
      let head = partyCommittee(level: found.place.level, unit: found.place.unit)
    else { return nil }
    var committee = OrgParse(start: start, end: found.end)
    committee.head = head
    committee.level = found.place.level
    committee.place = found.place
    committee.unit = found.place.unit
    committee.section = section
    return append(committee)
  }

  /// The party committee of a unit that is not named: "Trưởng Ban Tuyên giáo thành phố".
  private mutating func bareCommittee(at start: Int) -> (org: Int, end: Int)? {
    guard let unit = match(.unit, at: start), !isCapital(start), !isCapital(Int(unit.end)),
      !isNumber(Int(unit.end)), case let entry = lexicon.units[Int(unit.payload)],
      [.province, .city, .district].contains(entry.level),
      let head = partyCommittee(level: entry.level, unit: entry.name)
    else { return nil }
    var committee = OrgParse(start: start, end: Int(unit.end))
    committee.head = head
    committee.level = entry.level
    committee.unit = entry.name
    committee.section = section
    return append(committee)
  }

  /// Whether the centre of a mass organisation is named: "Trung ương Đoàn".
  private func isMassCentre(_ token: Int) -> Bool {
    guard key(token) == lexicon.words.trungUong, isCapital(token),
      let body = match(.body, at: token)
    else { return false }
    return lexicon.bodies[Int(body.payload)].kind == "mass"
  }

  /// "Ban Tổ chức Trung ương Đoàn": a body whose name begins with "Trung ương" goes on behind it.
  func namesBody(at start: Int, beyond end: Int) -> Bool {
    match(.body, at: start).map { Int($0.end) > end } ?? false
  }

  private func isCommittee(_ token: Int) -> Bool {
    guard let head = match(.head, at: token) else { return false }
    let shape = lexicon.heads[Int(head.payload)].shape
    return shape == .place || shape == .party || shape == .bloc
  }
}
