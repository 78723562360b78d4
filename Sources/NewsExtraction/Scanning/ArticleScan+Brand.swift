internal import VietnameseText

/// Companies that go by their name alone behind a director's title.
extension ArticleScan {
  /// "Phó Tổng giám đốc Petrolimex Vũ Bá …": a company by its name alone, before a person's.
  mutating func brand(_ role: inout RoleParse, from start: Int) {
    let run = capitalRun(from: start, limit: 4)
    // "Tổng giám đốc Hoa Sim Group": the last word tells that it is a company.
    let isBody = run > start + 1 && lexicon.bodyWords.contains(key(run - 1))
    guard run > start, isForeign(start) || isAllCapitals(start) || isBody,
      match(.honorific, at: start) == nil
    else { return }
    let named = (start + 1..<max(min(run + 1, start + 4), start + 1)).first {
      isLikelyPerson($0) || isForeign(start) && isUnlistedPerson($0)
        // "Chủ tịch FDP John Smith": letters, then somebody's name from abroad.
        || $0 == start + 1 && isAcronym(start) && letters(start) > 1 && run > $0 + 1
          && isForeign($0) && !isAcronym($0)
    }
    // Without a person behind it, capitals alone are a company's, and only where it has directors.
    // Behind a post that someone gets stands no person: "giữ chức Tổng giám đốc Sacombank".
    let isAlone =
      run == start + 1
      && (isAcronym(start) || isForeign(start) && lexicon.words.taken.contains(key(role.start - 1)))
      && letters(start) > 2 && leadsCompany(role, isAcronym(start))
    guard let person = isBody ? run : named ?? (isAlone || isApposed(role, before: run) ? run : nil)
    else {
      return
    }
    var org = OrgParse(start: start, end: person)
    org.detail = string(start, person)
    org.section = section
    orgs.append(org)
    role.org = orgs.count - 1
    role.end = person
  }

  /// Whether a title is one of companies, or of a body that letters stand for: "Chủ tịch VFF".
  private func leadsCompany(_ role: RoleParse, _ isCode: Bool) -> Bool {
    let office = office(of: role)
    if office?.isOfDirection ?? false { return true }
    // "Chủ tịch UBXX huyện": a misprint is no firm, nor is what goes on with small words.
    let next = role.end + 1
    return isCode && office == .chair && match(.unit, at: next) == nil
      && (!isWord(next) || isCapital(next) || match(.trigger, at: next) != nil)
  }

  /// "Chủ tịch HĐQT FPT": the letters behind a company's board are the company's.
  mutating func boardOfBrand(_ org: Int, _ role: inout RoleParse) {
    let start = role.end
    guard orgs[org].isAlias, kind(of: orgs[org]) == "company.board", isAcronym(start),
      letters(start) > 2, match(.title, at: start) == nil, match(.head, at: start) == nil,
      !isCapital(start + 1) || isLikelyPerson(start + 1) || isForeign(start + 1)
    else { return }
    var owner = OrgParse(start: start, end: start + 1)
    owner.detail = string(start, start + 1)
    owner.section = section
    orgs.append(owner)
    orgs[org].parent = orgs.count - 1
    orgs[org].isAlias = false
    orgs[org].end = start + 1
    role.end = start + 1
  }

  /// "Ông A, Tổng giám đốc Smith Group, cho biết": behind a person's name and a comma a director's
  /// title has a company behind it, up to the next mark or word.
  private func isApposed(_ role: RoleParse, before end: Int) -> Bool {
    let words = lexicon.words
    let joint = key(role.start - 1)
    guard joint == words.comma || words.dashes.contains(joint) || joint == words.openParen,
      isCapital(role.start - 2), office(of: role)?.isOfDirection ?? false
    else { return false }
    return !isCapital(end)
  }

  /// A body by the short form that brackets behind its name gave it: "(VIPICO)".
  mutating func shortName(at start: Int) -> (org: Int, end: Int)? {
    guard isCapital(start), let known = shortNames[key(start)],
      orgs.indices.contains(known.org), orgs[known.org].start == known.start,
      orgs[known.org].end == known.end
    else { return nil }
    var org = orgs[known.org]
    org.start = start
    org.end = start + 1
    org.section = section
    org.isGeneric = false
    return append(org)
  }

  /// Notes "(VIPICO)" behind a body's name, so that the short form means it from there on.
  mutating func noteShortName(of org: Int, behind end: Int) {
    let named = match(.body, at: end + 1).map { lexicon.bodies[Int($0.payload)].kind }
    guard key(end) == lexicon.words.openParen, key(end + 2) == lexicon.words.closeParen,
      isAcronym(end + 1) || named == Self.brand, !orgs[org].isAlias, !orgs[org].isGeneric,
      !isOfTheWorld(org), named == nil || named == "foreign" || named == Self.brand,
      match(.head, at: end + 1) == nil, match(.title, at: end + 1) == nil,
      match(.unit, at: end + 1) == nil
    else { return }
    // "HĐQT Ngân hàng Quốc Dân (NCB)": the short form is the bank's.
    let parent = orgs[org].parent
    let meant = kind(of: orgs[org]) == "company.board" && parent >= 0 ? parent : org
    shortNames[key(end + 1)] = ShortName(
      org: meant, start: orgs[meant].start, end: orgs[meant].end)
  }

  /// "Tổ chức Du lịch Liên hợp quốc (UNTX)": the letters are of what stands before the name of the whole.
  private func isOfTheWorld(_ org: Int) -> Bool {
    orgs[org].body >= 0 && lexicon.bodies[orgs[org].body].kind == "international"
  }

  /// "Cục trưởng Thi hành án dân sự tỉnh X": the title has the first word of the body, which was a
  /// department's before.
  func isOfHead(before start: Int) -> Bool {
    (2...3).contains { back in
      guard let title = match(.title, at: start - back), Int(title.end) == start,
        case .prefix = lexicon.titles[Int(title.payload)].body
      else { return false }
      return true
    }
  }
}
