internal import GrammarKit
internal import VietnameseText

/// Organs, offices and committees that are part of the body named behind them.
extension ArticleScan {
  /// Ban Thường vụ, Thường trực, Văn phòng …: part of the body that follows.
  mutating func part(_ start: OrgParse, proper: Bool, depth: Int) -> (
    org: Int, end: Int
  )? {
    var org = start
    if lexicon.heads[org.head].kind == "company.branch", isNumber(org.start - 1) { return nil }
    // "ủy viên không thường trực Hội đồng Bảo an"
    if key(org.start) == lexicon.words.thuongTruc, key(org.start - 1) == lexicon.words.khong {
      return nil
    }
    if lexicon.heads[org.head].kind == "police", proper,
      let owner = bracketedOwner(at: org.end, depth: depth)
    {
      own(&org, by: owner)
      return append(org)
    }
    let behind = bracketedCode(at: org.end) ?? org.end
    var next = behind
    if key(next) == lexicon.words.cua || key(next) == lexicon.words.thuoc { next += 1 }
    if lexicon.heads[org.head].kind == "police", proper, isPoliceBehindMark(next) { next += 1 }
    if let central = central(at: next), lexicon.heads[org.head].kind.hasPrefix("party"),
      !namesBody(at: next, beyond: central)
    {
      org.isCentral = true
      org.end = central
      takeOwnParty(&org, depth: depth)
      return append(org)
    }
    let saved = orgs.count
    let isOfCentre = central(at: next) != nil && proper
    if let parent = organisation(at: next, isTitled: isOfCentre, depth: depth + 1) {
      guard proper || isCapital(next) else {
        orgs.removeSubrange(saved...)
        return nil
      }
      own(&org, by: parent)
      org.isGeneric = org.isGeneric || orgs[parent.org].isGeneric
      // "Chi nhánh Văn phòng Đăng ký đất đai huyện": the office is the province's.
      if lexicon.heads[org.head].kind == "company.branch", kind(of: orgs[parent.org]) == "agency" {
        orgs[parent.org].isGeneric = true
      }
      return append(org)
    }
    // "Chi nhánh Huế" is one of whatever firm the text speaks of.
    guard proper, lexicon.heads[org.head].kind != "company.branch" else { return nil }
    if let found = place(at: next), found.place.level != .country {
      org.take(found)
      return append(org)
    }
    if lexicon.heads[org.head].kind == "inspectorate", let unit = match(.unit, at: next),
      lexicon.units[Int(unit.payload)].level != .commune,
      !isCapital(Int(unit.end))
        || isLikelyPerson(Int(unit.end))
    {
      // "Chánh Thanh tra huyện": of the one that the text speaks of.
      org.take(lexicon.units[Int(unit.payload)], end: unit.end)
      return append(org)
    }
    // "HĐTV Tập đoàn": of the company that is named elsewhere.
    if lexicon.heads[org.head].kind == "company.board", let owner = match(.head, at: next),
      lexicon.heads[Int(owner.payload)].kind == "company", isCapital(next),
      !isCapital(Int(owner.end))
    {
      org.end = Int(owner.end)
    }
    // "Thanh tra Sở": of a department that is named elsewhere.
    if lexicon.heads[org.head].kind == "inspectorate", match(.head, at: next) != nil {
      org.isGeneric = true
    }
    org.isAlias = true
    return append(org)
  }

  /// "Cơ quan CSĐT, Bộ Công an", "Cơ quan CSĐT - Công an tỉnh": the police that an agency is of.
  private func isPoliceBehindMark(_ token: Int) -> Bool {
    guard key(token) == lexicon.words.comma || lexicon.words.dashes.contains(key(token)),
      let head = match(.head, at: token + 1)
    else { return false }
    let entry = lexicon.heads[Int(head.payload)]
    return entry.kind == "police" && entry.shape == .unit
      || entry.shape == .ministry && key(token + 2) == lexicon.words.cong
  }

  /// Behind "(BTV)" or "(PC 67)" between a head and what follows; nil where there is none.
  func bracketedCode(at start: Int) -> Int? {
    guard key(start) == lexicon.words.openParen, isCode(start + 1) else { return nil }
    let end = isNumber(start + 2) ? start + 3 : start + 2
    return key(end) == lexicon.words.closeParen ? end + 1 : nil
  }

  /// Whether a word is in capitals, be it of one letter.
  private func isCode(_ token: Int) -> Bool {
    isAllCapitals(token) || isCapital(token) && letters(token) == 1
  }

  /// A body behind a code in brackets, as in "(C 46, Bộ Công an)", and the token behind them.
  private mutating func bracketedOwner(at start: Int, depth: Int) -> (org: Int, end: Int)? {
    guard key(start) == lexicon.words.openParen, isCode(start + 1) else { return nil }
    let joint = isNumber(start + 2) ? start + 3 : start + 2
    let first = key(joint) == lexicon.words.comma ? joint + 1 : start + 1
    let saved = orgs.count
    if let owner = organisation(at: first, depth: depth + 1), !orgs[owner.org].isAlias,
      key(owner.end) == lexicon.words.closeParen
    {
      return (owner.org, owner.end + 1)
    }
    orgs.removeSubrange(saved...)
    return nil
  }

  /// Đảng ủy: of a unit, a body or a name of its own.
  mutating func partyUnit(_ start: OrgParse, proper: Bool, depth: Int) -> (
    org: Int, end: Int
  )? {
    var org = start
    if key(org.end) == lexicon.words.cap { return nil }
    if let found = place(at: org.end), found.place.level != .country {
      org.take(found)
      return append(org)
    }
    if let unit = match(.unit, at: org.end), proper {
      org.take(lexicon.units[Int(unit.payload)], end: unit.end)
      return append(org)
    }
    if let parent = organisation(at: org.end, isTitled: true, depth: depth + 1) {
      own(&org, by: parent)
      return append(org)
    }
    guard proper else { return nil }
    if match(.head, at: org.end) == nil, !isLikelyPerson(org.end), !isUnlistedPerson(org.end),
      let name = freeName(from: org.end, hasName: false), isCapital(org.end)
    {
      org.detail = name.text
      org.end = name.end
      takeUnit(&org)
      return append(org)
    }
    org.isAlias = true
    return append(org)
  }

  /// The end of "Trung ương", "T.Ư", "TW", with "Đảng" behind or not.
  func central(at start: Int) -> Int? {
    let words = lexicon.words
    var end: Int
    if key(start) == words.trungUong, string(start, start + 2).lowercased().hasSuffix("ương") {
      end = start + 2
    } else if key(start) == words.T, isCapital(start), key(start + 1) == words.dot,
      key(start + 2) == words.U, !isSpaced(start + 2)
    {
      end = start + 3
    } else if key(start) == words.TW || key(start) == words.TWu, isAllCapitals(start) {
      end = start + 1
    } else {
      return nil
    }
    if key(end) == words.dang, isCapital(end) { end += 1 }
    // "Ban Tổ chức Trung ương Đoàn": the centre of another organisation than the Party.
    if let body = match(.body, at: start), Int(body.end) > end,
      lexicon.bodies[Int(body.payload)].kind == "mass"
    {
      return nil
    }
    return end
  }
}
