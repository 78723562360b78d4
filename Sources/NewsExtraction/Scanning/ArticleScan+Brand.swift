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
    }
    // Without a person behind it, capitals alone are a company's, and only where it has directors.
    // Behind a post that someone gets stands no person: "giữ chức Tổng giám đốc Sacombank".
    let isAlone =
      run == start + 1
      && (isAcronym(start) || isForeign(start) && lexicon.words.taken.contains(key(role.start - 1)))
      && letters(start) > 2 && role.title.lowercased().hasSuffix("giám đốc")
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

  /// "Ông A, Tổng giám đốc Smith Group, cho biết": behind a person's name and a comma a director's
  /// title has a company behind it, up to the next mark or word.
  private func isApposed(_ role: RoleParse, before end: Int) -> Bool {
    let words = lexicon.words
    let joint = key(role.start - 1)
    guard joint == words.comma || words.dashes.contains(joint) || joint == words.openParen,
      isCapital(role.start - 2), role.title.lowercased().hasSuffix("giám đốc")
    else { return false }
    return !isCapital(end)
  }

  /// A body by the short form that brackets behind its name gave it: "(VIPICO)".
  mutating func shortName(at start: Int) -> (org: Int, end: Int)? {
    guard isCapital(start), let known = shortNames[key(start)] else { return nil }
    var org = orgs[known]
    org.start = start
    org.end = start + 1
    org.section = section
    org.isGeneric = false
    return append(org)
  }

  /// Notes "(VIPICO)" behind a body's name, so that the short form means it from there on.
  mutating func noteShortName(of org: Int, behind end: Int) {
    guard key(end) == lexicon.words.openParen, key(end + 2) == lexicon.words.closeParen,
      isAcronym(end + 1), !orgs[org].isAlias, !orgs[org].isGeneric,
      match(.body, at: end + 1).map({ lexicon.bodies[Int($0.payload)].kind == "foreign" }) ?? true,
      match(.head, at: end + 1) == nil, match(.title, at: end + 1) == nil,
      match(.unit, at: end + 1) == nil
    else { return }
    // "HĐQT Ngân hàng Quốc Dân (NCB)": the short form is the bank's.
    let parent = orgs[org].parent
    shortNames[key(end + 1)] = kind(of: orgs[org]) == "company.board" && parent >= 0 ? parent : org
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
