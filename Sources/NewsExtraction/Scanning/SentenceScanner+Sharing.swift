internal import GrammarKit
internal import VietnameseText

/// Bodies that titles in a row have in common.
extension SentenceScanner {
  /// Titles in a row share the body that the last of them states.
  mutating func share(_ list: inout [Int]) {
    guard list.count > 1 else { return }
    let leads = list.map {
      scan.roles[$0].former && scan.roles[$0].fixedBody.isEmpty && needsBody($0)
        && (scan.roles[$0].org < 0 || scan.orgs[scan.roles[$0].org].isAlias)
    }
    for (former, role) in zip(list, list.dropFirst()) { adoptCommittee(role, from: former) }
    for position in stride(from: list.count - 2, through: 0, by: -1) {
      let role = list[position]
      let donor = list[position + 1]
      adopt(role, from: donor)
      inherit(role, from: donor)
      guard scan.roles[role].org < 0, scan.roles[role].fixedBody.isEmpty,
        scan.roles[donor].org >= 0, needsBody(role)
      else { continue }
      guard isTight(role, donor) else { continue }
      scan.roles[role].org = donated(by: donor, to: role)
    }
    for (index, role) in list.dropLast().enumerated() where scan.roles[role].former {
      let next = list[index + 1]
      if goesOnFormer(role, next, sharesBody: leads[index]) { scan.roles[next].former = true }
    }
  }

  /// Whether the word for a former post goes for the next title too: "nguyên Phó Bí thư, Chủ tịch
  /// UBND tỉnh X", "nguyên Chủ tịch kiêm Tổng Giám đốc", "nguyên Bí thư và Chủ tịch"; not for the post
  /// somebody has in an association since.
  private func goesOnFormer(_ role: Int, _ next: Int, sharesBody: Bool) -> Bool {
    let words = scan.lexicon.words
    let first = scan.roles[role]
    let second = scan.roles[next]
    guard second.start == first.end + 1 else { return false }
    let joint = scan.key(first.end)
    if joint == words.kiem || joint == words.va { return true }
    guard joint == words.comma, second.org >= 0 else { return false }
    if sharesBody { return true }
    // The Party's post stands first; one behind the State's is the later one.
    guard first.org >= 0, leadsUnit(first.org), leadsUnit(second.org),
      isOfParty(first.org) || !isOfParty(second.org)
    else { return false }
    let one = scan.orgs[first.org]
    let other = scan.orgs[second.org]
    if let place = one.place, let further = other.place { return place == further }
    return level(of: one) == level(of: other)
  }

  private func level(of org: OrgParse) -> Level {
    let level = org.place?.level ?? org.level
    return level == .city ? .province : level
  }

  private func isOfParty(_ org: Int) -> Bool { scan.kind(of: scan.orgs[org]).hasPrefix("party") }

  /// Whether a body leads a province, a district or a commune.
  private func leadsUnit(_ org: Int) -> Bool {
    [
      "party.committee", "party.caucus", "party.standing", "state.committee", "state.council",
      "assembly.delegation",
    ].contains(scan.kind(of: scan.orgs[org]))
  }

  /// "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận, Chủ tịch …": the commission is of the
  /// committee said before.
  private mutating func adoptCommittee(_ role: Int, from former: Int) {
    let org = scan.roles[role].org
    guard org >= 0, scan.orgs[org].isAlias, scan.orgs[org].head >= 0,
      scan.lexicon.heads[scan.orgs[org].head].shape == .commission
    else { return }
    var owner = scan.roles[former].org
    while owner >= 0 {
      let candidate = scan.orgs[owner]
      if candidate.head >= 0, !candidate.isAlias,
        scan.lexicon.heads[candidate.head].kind == "party.committee"
      {
        give(owner, to: org)
        return
      }
      owner = candidate.parent
    }
  }

  /// Makes a body one of another.
  private mutating func give(_ owner: Int, to org: Int) {
    scan.orgs[org].parent = owner
    scan.orgs[org].isAlias = false
    scan.orgs[org].level = scan.orgs[owner].level
  }

  /// "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy": the owner of the first body is that of
  /// the second.
  private mutating func adopt(_ role: Int, from donor: Int) {
    let org = scan.roles[role].org
    guard org >= 0, scan.orgs[org].isAlias, scan.orgs[org].head >= 0,
      [.part, .party].contains(scan.lexicon.heads[scan.orgs[org].head].shape)
        || scan.lexicon.heads[scan.orgs[org].head].kind == "party.organisation"
    else { return }
    let isPartyUnit = scan.lexicon.heads[scan.orgs[org].head].shape != .part
    var owner = scan.roles[donor].org
    while owner >= 0 {
      let candidate = scan.orgs[owner]
      if scan.lexicon.heads[scan.orgs[org].head].kind == "company.board", !candidate.isAlias,
        candidate.head < 0 && candidate.body < 0
          || candidate.head >= 0
            && scan.lexicon.heads[candidate.head].shape == .name
      {
        scan.orgs[org].parent = owner
        scan.orgs[org].isAlias = false
        return
      }
      if isPartyUnit, candidate.head >= 0 || candidate.body >= 0, !candidate.isAlias {
        takePartyUnit(org, of: owner)
        return
      }
      if scan.lexicon.heads[scan.orgs[org].head].kind == "party.caucus", !candidate.isAlias,
        ["front", "mass", "association"].contains(scan.kind(of: candidate))
      {
        // "Bí thư Đảng đoàn, Chủ tịch Hội X".
        scan.orgs[org].parent = owner
        scan.orgs[org].isAlias = false
        return
      }
      if candidate.head >= 0, !candidate.isAlias {
        if ["party.standing", "party.executive"].contains(
          scan.lexicon.heads[scan.orgs[org].head].kind),
          ["state.committee", "state.council"].contains(scan.kind(of: candidate)),
          let committee = ofUnit(
            candidate,
            isMembership: scan.lexicon.heads[scan.orgs[org].head].kind == "party.executive")
        {
          // "Ủy viên Ban Thường vụ, Phó Chủ tịch UBND tỉnh": of the unit's party committee.
          give(committee, to: org)
          return
        }
        let shape = scan.lexicon.heads[candidate.head].shape
        let isParty = scan.lexicon.heads[scan.orgs[org].head].kind.hasPrefix("party")
        if shape == .place || shape == .bloc || shape == .party && candidate.parent < 0
          || !isParty && shape == .unit
          || (shape == .unit || shape == .ministry)
            && scan.lexicon.heads[scan.orgs[org].head].kind == "party.caucus"
        {
          give(owner, to: org)
          return
        }
      }
      owner = candidate.parent
    }
  }

  /// "Bí thư Đảng ủy, Chủ tịch UBND xã X": the committee of the unit; "Bí thư Đảng ủy, Hiệu trưởng
  /// Trường X": the committee of the school.
  private mutating func takePartyUnit(_ org: Int, of owner: Int) {
    let candidate = scan.orgs[owner]
    scan.orgs[org].isAlias = false
    if candidate.head >= 0,
      ["state.committee", "state.council", "front"].contains(
        scan.lexicon.heads[candidate.head].kind),
      // A province has no "Đảng ủy" of its own: "Phó Bí thư Đảng ủy, Phó Chủ tịch UBND tỉnh".
      (candidate.place?.level ?? candidate.level) == .commune
        || scan.lexicon.heads[candidate.head].kind != "state.committee"
        || (candidate.place?.level ?? candidate.level) == .none
    {
      if candidate.place == nil, candidate.unit.isEmpty, candidate.level == .none {
        // "Bí thư Đảng ủy, Chủ tịch HĐND": no province and no district has a "Đảng ủy".
        scan.orgs[owner].level = .commune
        scan.orgs[org].level = .commune
        return
      }
      scan.orgs[org].place = candidate.place
      scan.orgs[org].unit = candidate.unit
      scan.orgs[org].level = candidate.place?.level ?? candidate.level
    } else {
      // "Đảng ủy, Chủ tịch Hội đồng thi đua Bộ X": the committee of what the council is in.
      let isBoard =
        candidate.head >= 0
        && ["company.board", "council"].contains(scan.lexicon.heads[candidate.head].kind)
      scan.orgs[org].parent = isBoard && candidate.parent >= 0 ? candidate.parent : owner
      scan.orgs[org].level = candidate.level
    }
  }

  /// "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Kế Sách": the place of the second body is that of
  /// the first, where both are of one level.
  private mutating func inherit(_ role: Int, from donor: Int) {
    let org = scan.roles[role].org
    let other = scan.roles[donor].org
    guard org >= 0, other >= 0, scan.orgs[org].place == nil, scan.orgs[org].head >= 0,
      scan.lexicon.heads[scan.orgs[org].head].shape == .place, let place = scan.orgs[other].place,
      place.level == scan.orgs[org].level
        || scan.orgs[org].level == .city && place.unit == "thành phố"
    else { return }
    let fits = [
      "Quận": "quận", "Huyện": "huyện", "Thị": "thị xã", "Thành": "thành phố", "Tỉnh": "tỉnh",
    ]
    let word = scan.lexicon.heads[scan.orgs[org].head].name.split(separator: " ").first ?? ""
    guard fits[String(word)] == place.unit.lowercased() else { return }
    scan.orgs[org].place = place
    scan.orgs[org].level = place.level
  }

  /// Whether nothing but a joint stands between two roles.
  private func isTight(_ first: Int, _ second: Int) -> Bool {
    scan.roles[second].start - scan.roles[first].end <= 2
  }

  private func needsBody(_ role: Int) -> Bool {
    let entry = scan.lexicon.phrases[scan.roles[role].entry]
    if case .none = scan.lexicon.titles[Int(entry.payload)].body { return false }
    return true
  }

  /// The body of a later title for an earlier one; an office gives what it serves.
  private mutating func donated(by donor: Int, to role: Int) -> Int {
    let org = scan.roles[donor].org
    let entry = scan.lexicon.phrases[scan.roles[role].entry]
    if case .prefix(let head) = scan.lexicon.titles[Int(entry.payload)].body {
      var candidate = org
      while candidate >= 0 {
        if scan.orgs[candidate].head >= 0,
          scan.lexicon.heads[scan.orgs[candidate].head].name == head
        {
          return candidate
        }
        candidate = scan.orgs[candidate].parent
      }
      scan.roles[role].isWithoutBody = true
      return -1
    }
    guard org >= 0, scan.orgs[org].head >= 0 else { return org }
    let kind = scan.lexicon.heads[scan.orgs[org].head].kind
    let office = scan.office(of: scan.roles[role])
    if kind == "council", scan.orgs[org].parent >= 0, office != .chair {
      return scan.orgs[org].parent
    }
    // "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh": of the police.
    if kind == "police", scan.orgs[org].parent >= 0, office?.isOfDirection ?? false {
      return scan.orgs[org].parent
    }
    let isSecretary = office == .secretary
    // "Phó Bí thư, Chủ nhiệm UBKT Đảng ủy Khối X": of the committee.
    if isSecretary, kind == "party.commission", scan.orgs[org].parent >= 0 {
      return scan.orgs[org].parent
    }
    // The youth union has secretaries: "Phó Chủ tịch, Bí thư Tỉnh đoàn" is of the Front's.
    if kind == "mass", office == .chair, scan.office(of: scan.roles[donor]) == .secretary {
      return -1
    }
    if isSecretary, kind == "state.committee" || kind == "state.council" {
      return committee(besides: org)
    }
    // A director is not the party committee's, but of what it is the committee of.
    if office == .principal || office?.isOfDirection ?? false,
      kind == "party.committee" || kind == "party.cell"
    {
      return scan.orgs[org].parent
    }
    return isSecretary && !kind.hasPrefix("party") && kind != "mass" ? -1 : org
  }

  /// "Phó Bí thư, Chủ tịch UBND thị xã X": the party committee of the unit.
  private mutating func committee(besides org: Int) -> Int { ofUnit(scan.orgs[org]) ?? -1 }

  /// The party committee of the unit of a body of the state, or the membership that elects it.
  private mutating func ofUnit(_ state: OrgParse, isMembership: Bool = false) -> Int? {
    let level = state.place?.level ?? state.level
    let committee = scan.partyCommittee(level: level, unit: state.unit)
    guard let head = isMembership ? scan.headIndex("đảng bộ") : committee else { return nil }
    var party = OrgParse(start: state.start, end: state.end)
    party.head = head
    party.level = level
    party.unit = state.unit
    party.place = state.place
    party.section = state.section
    party.isAlias = false
    scan.orgs.append(party)
    return scan.orgs.count - 1
  }

  /// "Chủ tịch A, các phó chủ tịch", "ông A, 5 phó chủ tịch": a title that several others have.
  func isOthers(_ role: Chunk, titled: Bool) -> Bool {
    scan.isNumber(Int(role.start) - 1) || titled && isOfSeveral(Int(role.start))
  }

  /// Whether a plural word stands before.
  func isOfSeveral(_ start: Int) -> Bool {
    scan.lexicon.words.plurals.contains(scan.key(start - 1))
  }

  /// "hai đồng chí A, B - Phó Chủ tịch …": before the second of two.
  private func areTwo(_ pending: [Int]) -> Bool {
    guard pending.count == 1 else { return false }
    let start = phrases[pending[0]].start
    return scan.key(start) == scan.lexicon.words.hai
      || scan.key(start - 1) == scan.lexicon.words.hai
  }

  /// "A, B, các Phó Chủ tịch HĐND tỉnh": each of those named before has the title.
  mutating func shareBack(_ pending: [Int], from last: Int) {
    guard let role = phrases[last].roles.first, phrases[last].name >= 0,
      scan.roles[role].start > scan.names[phrases[last].name].start,
      isOfSeveral(scan.roles[role].start) || areTwo(pending)
    else { return }
    for index in pending.reversed() {
      guard phrases[index].kind == .named, phrases[index].roles.isEmpty,
        !scan.names[phrases[index].name].isShort
      else { return }
      phrases[index].roles = [role]
    }
  }
}
