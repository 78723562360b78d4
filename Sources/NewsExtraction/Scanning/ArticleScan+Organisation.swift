internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// A body whose name begins at a token: its index in `orgs` and the token behind it.
  ///
  /// `isTitled` tells that a title stands before it, so that its head may be written small; `depth`
  /// how many bodies it is already inside of.
  mutating func organisation(at start: Int, isTitled: Bool = false, depth: Int = 0) -> (
    org: Int, end: Int
  )? {
    guard depth < 4, start < count, isWord(start) else { return nil }
    // "hội trường", "thị trường": the second syllable of another word is no head.
    if !isTitled, endsCompound(start) { return nil }
    if let known = shortName(at: start) { return known }
    let fixed = centralBody(at: start, isInside: isTitled || depth > 0)
    var isSchool = false
    for headMatch in matches(.head, at: start) {
      let head = Int(headMatch.payload)
      // "trường THPT": a kind of schools alone, which the shorter word must not take for a name.
      if isSchool, lexicon.heads[head].kind == "school" { break }
      let next = Int(headMatch.end)
      isSchool =
        lexicon.heads[head].kind == "school" && match(.unit, at: next) == nil
        && key(next) != lexicon.words.ampersand && key(next) != lexicon.words.so
        && !lexicon.words.dashes.contains(key(next))
      if let fixed, fixed.end > headMatch.end { break }
      if let fixed, fixed.end == headMatch.end, lexicon.heads[head].shape != .unit { continue }
      if let parsed = headed(
        by: head, start: start, end: Int(headMatch.end), isTitled: isTitled, depth: depth,
        onlyComplete: fixed?.end == headMatch.end)
      {
        return parsed
      }
    }
    guard let fixed else { return nil }
    let kind = lexicon.bodies[Int(fixed.payload)].kind
    // "chính phủ Mỹ": one of a state, though written small.
    let isOfState =
      kind.hasPrefix("state.") && isCapital(Int(fixed.end))
      && place(at: Int(fixed.end))?.place.level == .country
    guard isTitled || isProper(start, Int(fixed.end)) || isOfState else { return nil }
    // "đảng Quốc gia Đoàn kết": the name goes on.
    if kind == "foreign.party", isCapital(Int(fixed.end)),
      match(.compound, at: Int(fixed.end)) != nil
    {
      return nil
    }
    if kind == "state.assembly", isOtherCode(start, fixed) { return nil }
    // A newspaper's name is made of common words: it counts with all its capitals alone.
    if kind == "media", match(.head, at: start) == nil, !isCapitalised(start, nameEnd(start, fixed))
    {
      return nil
    }
    var org = OrgParse(start: start, end: Int(fixed.end))
    org.section = section
    if kind == Self.brand { return brandAlone(org, lexicon.bodies[Int(fixed.payload)].name) }
    if ["company", "bank"].contains(kind), let branch = place(at: org.end),
      branch.place.level == .province || branch.place.level == .city
    {
      // "VNPT Nghệ An": what the firm has in a province is not the firm.
      org.detail = VietnameseSpelling.canonical(string(start, branch.end))
      org.end = branch.end
      return append(org)
    }
    org.body = Int(fixed.payload)
    takeState(&org)
    takeForeignParty(&org, depth: depth)
    takeOwner(&org)
    takeOtherForm(&org)
    if isTitled, key(org.end) == lexicon.words.thuoc, match(.body, at: org.end + 1) != nil,
      let whole = organisation(at: org.end + 1, isTitled: true, depth: depth + 1)
    {
      // "Trưởng Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội A"
      org.end = whole.end
    }
    return append(org)
  }

  /// "Tổng Liên đoàn Lao động Việt Nam TLĐLĐ": its letters directly behind a body's name.
  private func takeOtherForm(_ org: inout OrgParse) {
    guard let other = match(.body, at: org.end), isAcronym(org.end),
      lexicon.bodies[Int(other.payload)].name == lexicon.bodies[org.body].name
    else { return }
    org.end = Int(other.end)
  }

  /// The kind of those firms of the lists that go by their name alone, which the text may name in full.
  static let brand = "brand"

  /// A firm by its name alone, or what it has in a province; nil for what it makes: "xe Thaco".
  private mutating func brandAlone(_ start: OrgParse, _ name: String) -> (org: Int, end: Int)? {
    var org = start
    guard !lexicon.words.beforeProducts.contains(key(org.start - 1)), !isNumber(org.end) else {
      return nil
    }
    org.detail = name
    if let branch = place(at: org.end),
      branch.place.level == .province || branch.place.level == .city
    {
      org.detail += " " + branch.place.name
      org.end = branch.end
    }
    return append(org)
  }

  /// Where a newspaper's name ends but for what follows a dot in its address: "Zing.vn".
  private func nameEnd(_ start: Int, _ body: PhraseMatch) -> Int {
    let end = Int(body.end)
    // The dot of "Sáng nay.VTV đưa tin" stands before the name.
    let hasDot = end - 2 > start && key(end - 2) == lexicon.words.dot && !isSpaced(end - 1)
    return hasDot ? end - 2 : end
  }

  /// Whether a body's letters begin another code: "QH 13", "(QH - KT)".
  private func isOtherCode(_ start: Int, _ body: PhraseMatch) -> Bool {
    let end = Int(body.end)
    guard end == start + 1, isAcronym(start) else { return false }
    let isJoined =
      lexicon.words.dashes.contains(key(end)) || key(end) == lexicon.words.slash
      || key(end) == lexicon.words.ampersand
    return isNumber(end) || isJoined && isAcronym(end + 1)
      || lexicon.words.dashes.contains(key(start - 1)) && isAcronym(start - 2)
  }

  /// "Ủy ban Pháp luật của Quốc hội", "Ủy ban Pháp luật Quốc hội": what the body belongs to anyway.
  private func takeOwner(_ org: inout OrgParse) {
    let owner = lexicon.bodies[org.body].parent
    let next = key(org.end) == lexicon.words.cua ? org.end + 1 : org.end
    guard !owner.isEmpty, next > org.end || isCapital(next), let named = match(.body, at: next),
      lexicon.bodies[Int(named.payload)].name == owner
    else { return }
    org.end = Int(named.end)
  }

  /// "Bộ Chính trị Trung ương Đảng Cộng sản Trung Quốc": an organ of another state's party.
  private mutating func takeForeignParty(_ org: inout OrgParse, depth: Int) {
    guard lexicon.bodies[org.body].kind == "party.central" else { return }
    takeOwnParty(&org, depth: depth)
    guard org.parent < 0, let behind = central(at: org.end) else { return }
    takeOwnParty(&org, behind: behind, depth: depth)
  }

  /// A party of another state that begins at a token.
  mutating func foreignParty(at start: Int, depth: Int) -> (org: Int, end: Int)? {
    guard key(start) == lexicon.words.dang, let head = match(.head, at: start),
      lexicon.heads[Int(head.payload)].kind == "foreign.party"
    else { return nil }
    return organisation(at: start, isTitled: true, depth: depth + 1)
  }

  mutating func append(_ org: OrgParse) -> (org: Int, end: Int) {
    orgs.append(org)
    return (orgs.count - 1, org.end)
  }

  /// Whether a phrase is written as a name: some word in it has a capital.
  private func isProper(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { isCapital($0) }
  }

  /// Makes a body part of the one read behind it.
  func own(_ org: inout OrgParse, by parent: (org: Int, end: Int)) {
    org.parent = parent.org
    org.end = parent.end
    org.level = orgs[parent.org].level
  }

  private mutating func headed(
    by head: Int, start: Int, end: Int, isTitled: Bool, depth: Int, onlyComplete: Bool
  ) -> (org: Int, end: Int)? {
    let entry = lexicon.heads[head]
    // "công ty Công ty cổ phần X", "thanh tra của Thanh tra Chính phủ": the word for its kind stands
    // before the name.
    if let next = doubled(head, from: start, end),
      let named = organisation(at: next, isTitled: isTitled, depth: depth + 1)
    {
      return named
    }
    // "PHÒNG THỦ", "BÁO CHÍ": the first half of another word.
    if end == start + 1, isAllCapitals(start), isAllCapitals(end),
      match(.compound, at: start).map({ Int($0.end) > end }) ?? false
    {
      return nil
    }
    var org = OrgParse(start: start, end: end)
    org.head = head
    org.level = entry.level
    org.section = section
    org.isGeneric =
      start > 0 && !isTitled
      && (lexicon.words.plurals.contains(key(start - 1))
        || entry.shape == .place && continuesClass(start))
    if entry.shape == .ministry || entry.name == "Sở", org.isGeneric || isCounted(org) {
      if let last = eachField(org) { return last }
      if org.isGeneric, isFirstOfRow(org) { org.isGeneric = false }
    }
    // "thuế tỉnh X" is a tax, "Thuế tỉnh X" an office.
    if entry.shape == .place, entry.kind == "state.unit",
      !isTitled && !isCapital(start) || isOfHead(before: start)
    {
      return nil
    }
    let needsComplement = entry.needsComplement || onlyComplete
    let proper = isTitled || isProper(start, end)
    switch entry.shape {
    case .place: return placed(org, needsComplement: needsComplement, proper: proper)
    case .unit:
      return inUnit(
        org, needsComplement: needsComplement, proper: proper, isTitled: isTitled, depth: depth)
    case .part: return part(org, proper: proper, depth: depth)
    case .party: return partyUnit(org, proper: proper, depth: depth)
    case .commission:
      return commission(org, needsComplement: needsComplement, proper: proper, depth: depth)
    case .ministry: return ministry(org, proper: proper)
    case .field: return fielded(org, proper: proper, isTitled: isTitled, depth: depth)
    case .topic: return steering(org, proper: proper)
    case .name:
      return named(
        org, proper: proper, needsComplement: needsComplement, isTitled: isTitled, depth: depth)
    case .bloc: return bloc(org, proper: proper)
    case .number: return numbered(org)
    }
  }

  /// Where a name that begins with the head just read stands behind it; nil where none does.
  private func doubled(_ head: Int, from start: Int, _ end: Int) -> Int? {
    let isInspection = lexicon.heads[head].kind == "inspectorate"
    let next = isInspection && key(end) == lexicon.words.cua ? end + 1 : end
    guard key(next) == key(start), isCapital(next),
      match(.head, at: next).map({ Int($0.end) - next >= end - start }) ?? false,
      (0..<end - start).allSatisfy({ key(next + $0) == key(start + $0) })
    else { return nil }
    return next
  }

  /// "các Huyện ủy, Thị ủy, Thành ủy": what is joined to a class of bodies is one too.
  private func continuesClass(_ start: Int) -> Bool {
    let joint = key(start - 1)
    guard joint == lexicon.words.comma || joint == lexicon.words.va else { return false }
    if let last = orgs.last, last.isGeneric, last.head >= 0, last.end == start - 1 {
      return lexicon.heads[last.head].shape == .place
    }
    // "các huyện ủy, Thị ủy, Thành ủy", "các Bí thư Huyện ủy, Thành ủy": back to the plural.
    var first = start
    while key(first - 1) == lexicon.words.comma || key(first - 1) == lexicon.words.va,
      let head = match(.head, at: first - 3), Int(head.end) == first - 1,
      lexicon.heads[Int(head.payload)].shape == .place
    {
      first -= 3
    }
    guard first < start else { return false }
    if lexicon.words.plurals.contains(key(first - 1)) { return true }
    return (first - 5..<first).contains { token in
      match(.title, at: token).map { Int($0.end) == first } ?? false
        && lexicon.words.plurals.contains(key(token - 1))
    }
  }

  /// Tỉnh ủy, Huyện ủy and their like: a place may follow.
  private mutating func placed(
    _ start: OrgParse, needsComplement: Bool, proper: Bool
  ) -> (org: Int, end: Int)? {
    var org = start
    guard proper || place(at: org.end) != nil else { return nil }
    if key(org.end) == lexicon.words.cap { return nil }
    if lexicon.words.plurals.contains(key(org.end)), let last = eachUnit(org) { return last }
    if isCount(org.end) {
      org.isGeneric = true
      return append(org)
    }
    if let found = place(at: org.end, wanting: org.level) ?? smallPlace(org) {
      org.place = found.place
      org.level = found.place.level
      org.end = found.end
      if key(org.start - 1) == lexicon.words.comma { org.isGeneric = false }
    } else if needsComplement {
      return nil
    } else if let bare = match(.unit, at: org.end),
      lexicon.units[Int(bare.payload)].level == org.level,
      lexicon.units[Int(bare.payload)].name != "tỉnh"
    {
      org.end = Int(bare.end)
    }
    return append(org)
  }

  /// "13 tỉnh", "13/13 tỉnh": a count, so that what stands before is a class of bodies.
  func isCount(_ token: Int) -> Bool {
    guard isNumber(token) else { return false }
    let behind =
      key(token + 1) == lexicon.words.slash && isNumber(token + 2) ? token + 3 : token + 1
    return match(.unit, at: behind) != nil && !isCapital(behind + 1)
  }

  /// A district's name that no list has, behind a district committee.
  private func smallPlace(_ org: OrgParse) -> (place: PlaceRef, end: Int)? {
    // "Thành ủy Đông Hưng": a city of another state.
    let isElsewhere =
      org.level == .city && match(.family, at: org.end) == nil && match(.unit, at: org.end) == nil
      && !isAllCapitals(org.end)
    guard org.level == .district || org.level == .commune || isElsewhere, isCapital(org.end),
      !isLikelyPerson(org.end), match(.title, at: org.end) == nil, match(.head, at: org.end) == nil
    else { return nil }
    let run = capitalRun(from: org.end, limit: 6)
    let end = min(run, org.end + 2)
    // "Bí thư Đoàn phường Nam Sơn Hà Trần Văn An": nobody can tell where the place ends.
    guard end > org.end, org.level == .district || run - org.end < 5 else { return nil }
    let name = title(VietnameseSpelling.canonical(string(org.end, end)))
    return (
      PlaceRef(
        name: name, level: isElsewhere ? .district : org.level,
        unit: isElsewhere ? "thành phố" : "huyện"), end
    )
  }

  /// UBND, HĐND, Công an …: a unit word and a place may follow.
  mutating func inUnit(
    _ start: OrgParse, needsComplement: Bool, proper: Bool, isTitled: Bool, depth: Int
  ) -> (org: Int, end: Int)? {
    var org = start
    if let behind = bracketedCode(at: org.end),
      place(at: behind) != nil || match(.unit, at: behind) != nil
    {
      org.end = behind
    }
    let next = key(org.end)
    if lexicon.words.plurals.contains(next), let last = eachUnit(org) { return last }
    if next == lexicon.words.cap || lexicon.words.plurals.contains(next) {
      org.isGeneric = true
      org.isAlias = true
      return append(org)
    }
    if let found = place(at: org.end) {
      if found.place.isForeignState {
        // "Mặt trận Lào Xây dựng đất nước" is another front.
        if lexicon.heads[org.head].kind == "front" { return nil }
        // "Bảo tàng Mỹ thuật"
        if isWord(found.end), !isCapital(found.end),
          match(.compound, at: org.end).map({ Int($0.end) > found.end }) ?? false
        {
          return nil
        }
        org.place = found.place
        org.level = .country
        org.end = found.end
        return append(org)
      }
      if found.place.level == .country,
        ["mass", "association"].contains(lexicon.heads[org.head].kind)
      {
        // "Hội CCB Việt Nam" is no province's.
        org.place = found.place
        org.level = .centre
        org.end = found.end
        return append(org)
      }
      if found.place.level != .country {
        org.place = found.place
        org.level = found.place.level
        org.unit = found.place.unit
        org.end = found.end
        return append(org)
      }
    }
    if let bare = match(.unit, at: org.end) {
      let unit = lexicon.units[Int(bare.payload)]
      guard proper || unit.level != .none, !isUnknownPlace(Int(bare.end), unit) else { return nil }
      org.level = unit.level
      org.unit = unit.name
      org.end = Int(bare.end)
      if key(org.end) == lexicon.words.comma || key(org.end) == lexicon.words.va,
        match(.unit, at: org.end + 1) != nil, match(.head, at: org.end + 1) == nil,
        match(.title, at: org.end + 1) == nil
      {
        // "HĐND tỉnh, huyện", but "Công an tỉnh, Tỉnh đoàn".
        org.isGeneric = true
      }
      return append(org)
    }
    if lexicon.heads[org.head].kind == "foreign.assembly", isCapital(org.start), !org.isGeneric,
      lexicon.heads[org.head].name != "Nghị viện"
    {
      // "Hạ viện" alone is of the state that the text tells of.
      org.isAbroad = true
      return append(org)
    }
    guard !needsComplement, proper else { return nil }
    // "quỹ BHXH", "đóng BHXH": the insurance, not who runs it.
    if lexicon.heads[org.head].kind == "state.agency",
      lexicon.words.beforeInsurance.contains(key(org.start - 1))
    {
      return nil
    }
    // "Ban Quản lý Khu kinh tế Đông Nam": it has a name of its own.
    if lexicon.heads[org.head].kind == "agency", isCapital(org.end) { return nil }
    // "Đảng bộ UBND tỉnh", "Đảng bộ Trường X": the members of a body of another kind.
    if lexicon.heads[org.head].kind == "party.organisation",
      let owner = organisation(at: org.end, isTitled: true, depth: depth + 1)
    {
      org.parent = owner.org
      org.level = orgs[owner.org].level
      org.end = owner.end
      return append(org)
    }
    if lexicon.heads[org.head].kind == "party.organisation", depth == 0, isTitled {
      // "Bí thư Đảng bộ, Giám đốc Công ty X": whose it is stands elsewhere.
      org.isAlias = true
      return append(org)
    }
    if let shared = sharedTail(from: org.end) {
      org.level = shared.level
      org.unit = shared.unit
      org.place = shared.place
    } else if lexicon.heads[org.head].kind == "state.council", isOfCountedUnits(org.start) {
      org.isGeneric = true
    }
    return append(org)
  }
}
