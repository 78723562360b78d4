internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// A title with its modifiers and body, beginning at a token.
  ///
  /// - Returns: Its index in `roles` and the token behind it.
  mutating func role(at start: Int) -> (role: Int, end: Int)? {
    var index = start
    var former = false
    var prefix = ""
    // "chính quyền Thủ tướng …" is no acting prime minister.
    if let stop = match(.stop, at: index), !endsCompound(index) {
      switch lexicon.stops[Int(stop.payload)] {
      case .former, .late: former = true
      case .acting: prefix = "Quyền "
      case .new: break
      default: return nil
      }
      index = Int(stop.end)
      if key(index) == lexicon.words.dot { index += 1 }
      if let second = match(.stop, at: index),
        lexicon.stops[Int(second.payload)] == .acting
      {
        prefix = "Quyền "
        index = Int(second.end)
      }
    }
    guard let titleMatch = match(.title, at: index) else { return nil }
    if case .state = lexicon.titles[Int(titleMatch.payload)].body,
      stateOfLeader(at: Int(titleMatch.end)).map({ $0.place.isHome }) ?? true
    {
      return nil
    }
    // "Đại sứ quán" is a body, not an ambassador.
    if let head = match(.head, at: index), head.end > titleMatch.end { return nil }
    // "vụ Phó Giám đốc …": a capital begins a title of its own.
    if !isCapital(index), isCapital(index + 1), Int(titleMatch.end) == index + 2,
      let inner = match(.title, at: index + 1), inner.end > titleMatch.end
    {
      return nil
    }
    // "chức vụ Phó Chủ tịch": no "Vụ phó" begins inside another word.
    if endsCompound(index) { return nil }
    // "giao quyền Bộ trưởng": the word before is read with the verb, and still says acting.
    if prefix.isEmpty, !endsCompound(index - 1),
      match(.stop, at: index - 1).map({ lexicon.stops[Int($0.payload)] }) == .acting
    {
      prefix = "Quyền "
    }
    // "Lễ viếng nguyên Chủ tịch …": the word may be read with the event's name.
    var first = start
    if first == index, let before = match(.stop, at: index - 1), !endsCompound(index - 1),
      Int(before.end) == index,
      [.former, .late].contains(lexicon.stops[Int(before.payload)])
    {
      former = true
      first -= 1
    }
    let entry = lexicon.titles[Int(titleMatch.payload)]
    var end = Int(titleMatch.end)
    var parsed = RoleParse(
      start: first, end: end, title: prefix + entry.title, entry: titleMatch.entry)
    parsed.former = former
    end = takeSuffixes(&parsed, from: end)
    takeBody(&parsed, rule: entry.body, titleEnd: Int(titleMatch.end), from: end)
    takeTenure(&parsed, isWhole: true)
    takeShortForm(&parsed)
    takeTerm(&parsed)
    roles.append(parsed)
    return (roles.count - 1, parsed.end)
  }

  /// "Phó Chủ tịch Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) A": the short form in brackets
  /// between a title's body and a name is read with the title.
  private mutating func takeShortForm(_ role: inout RoleParse) {
    guard role.org >= 0, key(role.end) == lexicon.words.openParen else { return }
    noteShortName(of: role.org, behind: role.end)
    let isCode = isAcronym(role.end + 1)
    let region = isCode ? nil : place(at: role.end + 1)
    guard isCode || region != nil,
      let close = (role.end + 2..<role.end + 10).first(where: {
        key($0) == lexicon.words.closeParen
      }),
      (role.end + 1..<close).allSatisfy({
        isWord($0) || isNumber($0)
          || !isCode && (key($0) == lexicon.words.comma || key($0) == lexicon.words.dot)
      }),
      isLikelyPerson(close + 1) || isUnlistedPerson(close + 1)
        || isCapital(close + 1) && isForeign(close + 1)
        || match(.honorific, at: close + 1) != nil && isCapital(close + 2)
    else { return }
    // "Chủ tịch UBND xã Hòa Bình (Yên Thành, Nghệ An) A"
    var token = role.end + 1
    while region != nil, token < close {
      guard let found = place(at: token) else { break }
      places.append((found.place, token, section))
      token = found.end + 1
    }
    role.end = close + 1
  }

  /// "Phó Chủ tịch TT UBND huyện": the deputy who stands in, no township; a body or a name follows.
  private func isStandingIn(_ token: Int) -> Bool {
    isAllCapitals(token) && string(token, token + 1) == "TT"
      && (match(.head, at: token + 1) != nil || match(.honorific, at: token + 1) != nil
        || place(at: token) == nil && isLikelyPerson(token + 1))
  }

  /// What kind of post a title names.
  func office(of role: RoleParse) -> Office? {
    lexicon.titles[Int(lexicon.phrases[role.entry].payload)].office
  }

  /// "Thường trực", "thứ nhất", "phụ trách", "chuyên trách" behind a title belong to it.
  private func takeSuffixes(_ role: inout RoleParse, from start: Int) -> Int {
    let words = lexicon.words
    var end = start
    if Office.isDeputy(role.title), !role.title.hasSuffix("Thường trực"),
      key(end) == words.thuongTruc, string(end, end + 2).lowercased().hasSuffix("trực")
    {
      role.title += " Thường trực"
      end += 2
    } else if Office.isDeputy(role.title), !role.title.hasSuffix("Thường trực"), isStandingIn(end) {
      role.title += " Thường trực"
      end += 1
    } else if key(end) == words.thu, key(end + 1) == words.nhat, !role.title.hasSuffix("thứ nhất") {
      role.title += " thứ nhất"
      end += 2
    }
    if key(end) == words.phu, key(end + 1) == words.trach {
      end += 2
      if let field = fieldInCharge(from: end) {
        end = field
      } else if Office.isDeputy(role.title) {
        role.title += " phụ trách"
      }
    }
    role.end = end
    takeTenure(&role, isWhole: false)
    end = role.end
    if key(end) == words.chuyen, key(end + 1) == words.trach {
      role.title += " chuyên trách"
      end += 2
    }
    role.end = end
    return end
  }

  /// "Tổng thống Lào đương nhiệm A", "Thủ tướng bị phế truất A": words between a title and a name, or its
  /// body, that say how the post is held.
  private func takeTenure(_ role: inout RoleParse, isWhole: Bool) {
    guard let word = match(.stop, at: role.end), lexicon.stops[Int(word.payload)] == .tenure,
      case let next = Int(word.end), isCapital(next),
      !isWhole || isLikelyPerson(next) || isForeign(next) || isUnlistedPerson(next)
    else { return }
    if role.title == "Tổng thống", key(next - 1) == lexicon.words.cu {
      role.title += " đắc cử"
    }
    role.end = next
  }

  /// "Phó Chủ tịch phụ trách đô thị A", "… phụ trách lĩnh vực đô thị của quận 1": behind what somebody is
  /// in charge of; nil where it is the whole body.
  private func fieldInCharge(from start: Int) -> Int? {
    var end = start
    while isWord(end), !isCapital(end), key(end) != lexicon.words.cua,
      match(.head, at: end) == nil || end > start && endsCompound(end),
      match(.trigger, at: end).map({ labels.plain.contains(Int16($0.payload)) }) ?? true
    {
      // "quận 10", not the "xã" of "văn xã".
      if match(.unit, at: end) != nil, place(at: end) != nil { break }
      end += 1
      if end - start > 8 { return start }
    }
    return end > start ? end : nil
  }

  /// The state between a word for its leader and a name: "nhà lãnh đạo Lào A".
  func stateOfLeader(at token: Int) -> (place: PlaceRef, end: Int)? {
    guard isCapital(token), let state = place(at: token), state.place.level == .country,
      isCapital(state.end), match(.title, at: state.end) == nil,
      // "ca sĩ Mỹ Linh" has a name of two words.
      isForeign(state.end) || isCapital(state.end + 1)
    else { return nil }
    return state
  }

  private mutating func takeBody(
    _ role: inout RoleParse, rule: BodyRule, titleEnd: Int, from start: Int
  ) {
    switch rule {
    case .none:
      if let country = place(at: start), country.place.level == .country {
        if !country.place.isHome {
          role.org = state(country.place, start, country.end)
        }
        role.end = country.end
      } else if let body = match(.body, at: start),
        lexicon.bodies[Int(body.payload)].kind == "party.central",
        let named = organisation(at: start, isTitled: true)
      {
        role.org = named.org
        role.end = named.end
      }
    case .state:
      if let country = stateOfLeader(at: start) {
        role.org = state(country.place, start, country.end)
        role.end = country.end
      }
    case .fixed(let body):
      if let country = place(at: start), country.place.level == .country {
        if !country.place.isHome {
          role.org = state(country.place, start, country.end)
          role.end = country.end
          return
        }
        role.end = country.end
      } else if let named = organisation(at: start, isTitled: true) {
        role.org = named.org
        role.end = named.end
        return
      }
      role.fixedBody = body
    case .shares(let words):
      // "Phó trưởng ban Ban Quản lý …": the word is there twice, and the body is the second.
      let isDoubled = key(titleEnd) == key(titleEnd - words) && match(.head, at: titleEnd) != nil
      if isLikelyPerson(start) || isUnlistedPerson(start),
        refersBack(&role, titleEnd - words, titleEnd)
      {
        return
      }
      let isWhole = office(of: role) == .divisionHead && isWhollyOf(titleEnd)
      // "Phó Trưởng khoa phụ trách Khoa X": the body is the second here too.
      let isParted = start > titleEnd && match(.head, at: start) != nil
      if !isDoubled, !isParted, !isWhole,
        let shared = organisation(at: titleEnd - words, isTitled: true),
        shared.end > start
          || shared.end == start && (!orgs[shared.org].isAlias || isBoard(shared.org))
      {
        role.org = shared.org
        role.end = shared.end
        boardOfBrand(shared.org, &role)
        return
      }
      // "Giám đốc Trung tâm báo cáo"
      if isCapital(titleEnd - words) || role.title == Office.secretary.rawValue,
        !isWord(start) || match(.trigger, at: start) != nil,
        refersBack(&role, titleEnd - words, titleEnd)
      {
        return
      }
      follow(&role, from: start)
    case .office(let words):
      if let office = organisation(at: titleEnd - words, isTitled: true), shared(office, start) {
        let parent = orgs[office.org].parent
        role.end = office.end
        if parent >= 0, orgs[parent].head >= 0,
          ["state.committee", "state.council", "assembly.delegation"].contains(
            lexicon.heads[orgs[parent].head].kind)
        {
          // The head of an office of a committee is named as the committee's.
          role.org = parent
          orgs[office.org].isGeneric = true
          return
        }
        if parent >= 0, orgs[parent].body >= 0,
          lexicon.bodies[orgs[parent].body].kind == "foreign"
        {
          // "Chánh Văn phòng Nhà Trắng"
          role.org = parent
          orgs[office.org].isGeneric = true
          return
        }
        role.org = office.org
        return
      }
      follow(&role, from: start)
    case .prefix(let head):
      // A minister is of no party: "bộ trưởng phụ trách kỷ luật trong Đảng X".
      if let named = organisation(at: start, isTitled: true),
        orgs[named.org].head >= 0
          || orgs[named.org].body >= 0, !orgs[named.org].isAlias,
        kind(of: orgs[named.org]) != "foreign.party"
      {
        role.org = named.org
        role.end = named.end
        return
      }
      elide(&role, head: head, from: start)
    case .own(let head):
      ownHead(&role, head: head, from: start)
    case .follows:
      follow(&role, from: start)
    }
  }

  /// "Chủ tịch Hội A", "Trưởng ban A": which body the last words of a title mean, the text has said.
  private mutating func refersBack(_ role: inout RoleParse, _ start: Int, _ end: Int) -> Bool {
    guard let head = match(.head, at: start), Int(head.end) == end else { return false }
    var org = OrgParse(start: start, end: end)
    org.head = Int(head.payload)
    org.isAlias = true
    // Of boards and rooms there are many: only the sentence may tell which.
    org.isGeneric = lexicon.heads[org.head].shape == .field
    org.section = section
    orgs.append(org)
    role.org = orgs.count - 1
    return true
  }

  /// "Trưởng phòng Sở Tài chính", "… của Ban Quản lý X": what follows is the whole body, and the room
  /// in it has no name.
  private func isWhollyOf(_ next: Int) -> Bool {
    guard let head = match(.head, at: next), isCapital(next) else { return false }
    let kind = lexicon.heads[Int(head.payload)].kind
    return kind == "state.department"
      || kind == "agency" && Int(head.end) > next + 1 && isCapital(Int(head.end))
  }

  /// Whether a body is a board, a membership or a commission, whose owner may stand with another
  /// title.
  private func isBoard(_ org: Int) -> Bool {
    guard orgs[org].head >= 0 else { return false }
    let head = lexicon.heads[orgs[org].head]
    return head.shape == .commission
      || ["company.board", "party.organisation"].contains(head.kind)
  }

  private func shared(_ parsed: (org: Int, end: Int), _ start: Int) -> Bool {
    parsed.end > start && orgs[parsed.org].parent >= 0
      || orgs[parsed.org].isCentral || orgs[parsed.org].body >= 0
      || parsed.end > start && orgs[parsed.org].head >= 0
        && lexicon.heads[orgs[parsed.org].head].shape == .unit
  }

  /// A body, a state, or a unit whose committee is left out.
  private mutating func follow(_ role: inout RoleParse, from start: Int) {
    var next = start
    if key(next) == lexicon.words.cua, isCapital(next + 1) || match(.body, at: next + 1) != nil {
      next += 1
    }
    if let named = organisation(at: next, isTitled: true) {
      if orgs[named.org].isAlias, orgs[named.org].isGeneric { return }
      role.org = named.org
      role.end = named.end
      return
    }
    if let central = central(at: next), isCapital(next), office(of: role) == .member {
      role.fixedBody = "Ban Chấp hành Trung ương Đảng"
      role.end = central
      return
    }
    if Self.helpers.contains(role.title) || role.title.hasPrefix("Cố vấn"),
      let served = match(.title, at: next)
    {
      // "trợ lý Chủ tịch HĐQT": whom one serves is no title of one's own.
      let saved = roles.count
      if next > start, let served = self.role(at: next),
        isLikelyPerson(served.end) || isCapital(served.end) && isForeign(served.end)
      {
        // "thư ký của Chủ tịch A": whom he serves is named.
        roles.removeSubrange(saved...)
        return
      }
      roles.removeSubrange(saved...)
      if let served = self.role(at: next) {
        role.org = roles[served.role].org
        role.fixedBody = roles[served.role].fixedBody
        role.end = served.end
      } else {
        role.end = Int(served.end)
      }
      roles.removeSubrange(saved...)
      return
    }
    if let found = place(at: next), !isLikelyPerson(next) {
      if found.place.level == .abroad {
        if office(of: role) == .governor {
          role.org = state(found.place, next, found.end)
        }
        role.end = found.end
        return
      }
      if found.place.level == .country {
        if Self.titlesOfStates.contains(role.title) {
          role.org = state(found.place, next, found.end)
        }
        role.end = found.end
        if Self.envoys.contains(role.title) { takeSeat(&role) }
        return
      }
      // "Chủ tịch Hà Nội" names a committee only where a unit word or a person's name makes it so.
      guard match(.unit, at: next) != nil || isLikelyPerson(found.end) else { return }
      elideCommittee(&role, place: found.place, unit: found.place.unit, start: next, end: found.end)
      return
    }
    if let unit = match(.unit, at: next), !isCapital(Int(unit.end)) || isLikelyPerson(Int(unit.end))
    {
      let entry = lexicon.units[Int(unit.payload)]
      let joint = key(Int(unit.end))
      if joint == lexicon.words.comma || joint == lexicon.words.va,
        let other = match(.unit, at: Int(unit.end) + 1), !isCapital(Int(other.end))
      {
        // "các bí thư, chủ tịch quận, huyện": of many units.
        role.end = Int(unit.end)
        role.isWithoutBody = true
        return
      }
      elideCommittee(
        &role, place: nil, unit: entry.name, level: entry.level, start: next, end: Int(unit.end))
      return
    }
    if let head = match(.head, at: next), isCapital(next) && next > start || refersBack(head),
      !beginsCompound(next, beyond: Int(head.end))
    {
      // "Người phát ngôn của Bộ", "tổng giám đốc tập đoàn": a head alone that refers back.
      var org = OrgParse(start: next, end: Int(head.end))
      org.head = Int(head.payload)
      org.isAlias = true
      org.section = section
      orgs.append(org)
      role.org = orgs.count - 1
      role.end = org.end
      return
    }
    brand(&role, from: next)
  }

  /// Titles of those whom a state has elsewhere.
  private static let envoys: Set<String> = ["Đại sứ", "Tổng Lãnh sự", "Tham tán", "Đặc phái viên"]

  /// "Đại sứ Mỹ tại Liên Hợp Quốc A": where an envoy sits is read with the title.
  private mutating func takeSeat(_ role: inout RoleParse) {
    guard key(role.end) == lexicon.words.tai else { return }
    if let seat = place(at: role.end + 1) {
      role.end = seat.end
    } else {
      let saved = orgs.count
      if let seat = organisation(at: role.end + 1, isTitled: true) { role.end = seat.end }
      orgs.removeSubrange(saved...)
    }
  }

  /// Titles of those who serve someone with a title.
  private static let helpers: Set<String> = ["Trợ lý", "Thư ký", "Cố vấn"]

  /// Titles whose body is the state that follows them.
  private static let titlesOfStates: Set<String> = [
    "Tổng thống", "Phó Tổng thống", "Chủ tịch", "Phó Chủ tịch", "Đại sứ", "Quốc vương",
    "Toàn quyền", "Tổng Lãnh sự", "Tổng thống đắc cử", "Cố vấn Nhà nước",
    "Cố vấn An ninh quốc gia", "Đại biện lâm thời",
  ]

  /// "chủ nhiệm bộ môn": the head's word begins a longer one.
  private func beginsCompound(_ token: Int, beyond end: Int) -> Bool {
    match(.compound, at: token).map { Int($0.end) > end && !isCapital(token + 1) } ?? false
  }

  /// Whether a head alone can mean a body named before: a ministry, a department, a company.
  private func refersBack(_ head: PhraseMatch) -> Bool {
    let entry = lexicon.heads[Int(head.payload)]
    if entry.kind == "front" { return isCapital(Int(head.end) - 1) || isCapital(Int(head.end) - 2) }
    switch entry.shape {
    case .ministry: return true
    case .name:
      if ["agency", "association"].contains(entry.kind) { return isCapital(Int(head.end) - 1) }
      return ["company", "bank", "school", "hospital", "institute"].contains(entry.kind)
    case .field: return entry.kind == "state.department"
    default: return false
    }
  }
}
