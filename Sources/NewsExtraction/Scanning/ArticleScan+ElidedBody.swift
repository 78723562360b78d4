internal import GrammarKit
internal import VietnameseText

/// Bodies that a title names only in part.
extension ArticleScan {
  /// "Chủ tịch phường Hạ": the committee is left out between title and unit.
  mutating func elideCommittee(
    _ role: inout RoleParse, place: PlaceRef?, unit: String, level: Level? = nil, start: Int,
    end: Int
  ) {
    let unitLevel = place?.level ?? level ?? .none
    let head: Int?
    switch office(of: role) {
    case .chair: head = headIndex("ủy ban nhân dân")
    case .secretary: head = partyCommittee(level: unitLevel, unit: unit)
    default: return
    }
    guard let head else { return }
    var org = OrgParse(start: start, end: end)
    org.head = head
    org.level = unitLevel
    org.place = place
    org.unit = unit
    org.section = section
    orgs.append(org)
    role.org = orgs.count - 1
    role.end = end
  }

  /// The head of the party committee of a unit.
  func partyCommittee(level: Level, unit: String) -> Int? {
    switch level {
    case .province: return headIndex("tỉnh ủy")
    case .city: return headIndex("thành ủy")
    case .district:
      let forms = ["quận": "quận ủy", "thị xã": "thị ủy", "thành phố": "thành ủy"]
      return headIndex(forms[unit] ?? "huyện ủy")
    default: return headIndex("đảng ủy")
    }
  }

  /// The index of a head by one of its forms.
  func headIndex(_ form: String) -> Int? {
    let keys = lexicon.tokenizer.keys(of: form)
    return lexicon.phrases.entries(for: keys).first { $0.category == Category.head.rawValue }.map {
      Int($0.payload)
    }
  }

  /// "Thứ trưởng Y tế": the head is left out before the field.
  mutating func elide(_ role: inout RoleParse, head form: String, from start: Int) {
    guard let head = headIndex(form) else { return }
    var org = OrgParse(start: start, end: start)
    org.head = head
    org.level = lexicon.heads[head].level
    org.section = section
    if lexicon.heads[head].shape == .ministry, let end = ministryField(from: start) {
      org.detail = VietnameseSpelling.canonical(string(start, end))
      org.end = end
    } else if let field = match(.field, at: start),
      isCapital(start) || isAllCapitals(start) || place(at: Int(field.end)) != nil
        || lexicon.heads[head].shape != .ministry && match(.field, at: start) != nil
        || isForeigner(at: Int(field.end)) || isLikelyPerson(Int(field.end))
    {
      org.detail = lexicon.fields[Int(field.payload)].name
      org.end = Int(field.end)
      if lexicon.heads[head].shape == .ministry, isHalf(Int(field.end)),
        let name = freeName(from: start, hasName: false), name.end > org.end
      {
        // "Bộ trưởng Thanh niên và Thể thao của Lào": no ministry of this state.
        org.detail = name.text
        org.end = key(name.end) == lexicon.words.cua ? name.end + 1 : name.end
        guard isForeigner(at: name.end) || place(at: org.end)?.place.isForeignState ?? false else {
          role.isWithoutBody = true
          role.end = name.end
          return
        }
      }
    } else if isCapital(start), !isLikelyPerson(start), place(at: start) == nil,
      lexicon.heads[head].shape == .field, match(.compound, at: start) != nil,
      let name = freeName(from: start, hasName: false)
    {
      org.detail = name.text
      org.end = name.end
    } else if lexicon.heads[head].shape == .name, let found = place(at: start),
      match(.unit, at: start) != nil
    {
      org.place = found.place
      org.end = found.end
    } else {
      return
    }
    if let found = place(at: org.end) {
      if found.place.level == .country {
        if !found.place.isHome {
          org.place = found.place
          org.level = .country
        }
      } else {
        org.place = found.place
        org.unit = found.place.unit
        org.level = found.place.level
      }
      org.end = found.end
    } else if org.level != .centre {
      let saved = orgs.count
      if let parent = organisation(at: org.end, depth: 1), !orgs[parent.org].isAlias {
        org.parent = parent.org
        org.end = parent.end
      } else {
        orgs.removeSubrange(saved...)
      }
    }
    role.end = org.end
    if lexicon.heads[head].shape == .ministry, org.place == nil {
      if isOfMany(role, org.end) {
        role.isWithoutBody = true
        return
      }
      // "Bộ trưởng Tài chính Steven Mnuchin"
      org.isAbroad = isCapital(org.end) && isForeign(org.end) && !isAcronym(org.end)
    }
    orgs.append(org)
    role.org = orgs.count - 1
  }

  /// The end of a ministry's field that no list has: what newspapers call one for short, "Bộ trưởng
  /// Giao thông A", and that of another state's, before its name or a foreigner's, "Bộ trưởng An ninh
  /// Nội địa Smith".
  private func ministryField(from start: Int) -> Int? {
    guard isCapital(start), !isAllCapitals(start), !isLikelyPerson(start),
      !isOfArmy(start),
      match(.place, at: start) == nil
    else { return nil }
    if let field = match(.field, at: start) {
      // "Y tế và Dịch vụ nhân sinh": it goes on behind what another ministry is for.
      let joint = Int(field.end)
      guard key(joint) == lexicon.words.va, isCapital(joint + 1), !isStructural(joint + 1) else {
        return nil
      }
    } else if key(start + 2) != lexicon.words.va, !lexicon.words.dashes.contains(key(start + 2)),
      !isCapital(start + 2) || isLikelyPerson(start + 2) || isForeigner(at: start + 2)
        || match(.place, at: start + 2) != nil,
      lexicon.shortMinistries[VietnameseSpelling.identityKey(string(start, start + 2))] != nil
    {
      return start + 2
    }
    guard
      match(.compound, at: start) != nil || match(.fieldWord, at: start) != nil
        || match(.field, at: start) != nil,
      let name = freeName(from: start, hasName: false), name.end > start + 1
    else { return nil }
    // A foreigner's name is no part of it; small words are: "An ninh nội địa".
    let stop = (start + 1..<name.end).first { isForeigner(at: $0) } ?? name.end
    let end = smallName(from: stop) ?? stop
    let isOfState = place(at: end).map {
      $0.place.isForeignState
    }
    return isOfState ?? isForeigner(at: end) ? end : nil
  }

  /// Whether a field of work goes on behind "và" with another that no ministry here is for.
  private func isHalf(_ joint: Int) -> Bool {
    let next = joint + 1
    return key(joint) == lexicon.words.va && isCapital(next) && !isStructural(next)
      && !isLikelyPerson(next) && !isForeign(next) && match(.honorific, at: next) == nil
      && match(.place, at: next) == nil && match(.head, at: next) == nil
      && match(.field, at: next).map({ !lexicon.fields[Int($0.payload)].isMinistry }) ?? true
      && match(.fieldWord, at: next) != nil
  }

  /// "Bộ trưởng Lục quân": of a part of the forces, which is no ministry.
  private func isOfArmy(_ token: Int) -> Bool {
    match(.head, at: token).map { lexicon.heads[Int($0.payload)].kind == "army" } ?? false
  }

  /// Whether a foreigner's name seems to begin at a token.
  private func isForeigner(at token: Int) -> Bool {
    isCapital(token) && isForeign(token) && !isAcronym(token) && match(.place, at: token) == nil
      && match(.head, at: token) == nil && match(.body, at: token) == nil
  }

  /// Whether ministers are those of several states: "Hội nghị Bộ trưởng Ngoại giao ASEAN".
  func isOfMany(_ role: RoleParse, _ end: Int) -> Bool {
    if let body = match(.body, at: end) {
      return lexicon.bodies[Int(body.payload)].kind == "international"
    }
    let isMany = lexicon.words.plurals.contains(key(role.start - 1))
    let first = isMany ? role.start - 1 : role.start
    // "Kết luận cuộc họp, Bộ trưởng Giao thông …"
    if key(first - 1) == lexicon.words.comma || !isMany && isLikelyPerson(end) { return false }
    return [first - 2, first - 3].contains { token in
      match(.meeting, at: token).map { Int($0.end) >= first - 1 } ?? false
    }
  }

  /// "Tỉnh ủy viên": the title's own word is the body's head.
  mutating func ownHead(_ role: inout RoleParse, head form: String, from start: Int) {
    if let entry = lexicon.phrases.entries(for: lexicon.tokenizer.keys(of: form)).first(where: {
      $0.category == Category.body.rawValue
    }) {
      var org = OrgParse(start: role.start, end: role.end)
      org.body = Int(entry.payload)
      org.section = section
      orgs.append(org)
      role.org = orgs.count - 1
      return
    }
    if takePartOf(&role, form) { return }
    guard let head = headIndex(form) else {
      role.fixedBody = form
      if let country = place(at: start), country.place.level == .country {
        role.fixedBody = form + " " + country.place.name
        role.end = country.end
      }
      return
    }
    var org = OrgParse(start: role.start, end: role.end)
    org.head = head
    org.level = lexicon.heads[head].level
    org.section = section
    if lexicon.heads[head].shape == .unit,
      let body = inUnit(org, needsComplement: false, proper: true, isTitled: true, depth: 0)
    {
      // "CTUBND xã X".
      role.org = body.org
      role.end = max(role.end, body.end)
      return
    }
    if lexicon.heads[head].shape == .part || lexicon.heads[head].shape == .party {
      if let parent = organisation(at: start, isTitled: true) {
        if orgs[parent.org].head == head {
          // "đảng ủy viên Đảng ủy X": the committee is said once more.
          role.org = parent.org
          role.end = parent.end
          return
        }
        org.parent = parent.org
        org.level = orgs[parent.org].level
        org.end = parent.end
      } else {
        org.isAlias = true
      }
    } else if let found = place(at: start, wanting: org.level), !isLikelyPerson(start) {
      org.place = found.place
      org.level = found.place.level
      org.end = found.end
    }
    orgs.append(org)
    role.org = orgs.count - 1
    role.end = max(role.end, org.end)
  }

  /// A state as the body of its president or envoy.
  mutating func state(_ place: PlaceRef, _ start: Int, _ end: Int) -> Int {
    var org = OrgParse(start: start, end: end)
    org.place = place
    org.level = .country
    org.isGeneric = true
    org.section = section
    orgs.append(org)
    return orgs.count - 1
  }

  /// "TVTU": a part of a committee that the abbreviation names too.
  private mutating func takePartOf(_ role: inout RoleParse, _ form: String) -> Bool {
    let words = form.split(separator: " ")
    guard words.count > 3, headIndex(form) == nil,
      let part = headIndex(words[..<3].joined(separator: " ")),
      let whole = headIndex(words[3...].joined(separator: " "))
    else { return false }
    var owner = OrgParse(start: role.start, end: role.end)
    owner.head = whole
    owner.level = lexicon.heads[whole].level
    owner.section = section
    orgs.append(owner)
    var org = owner
    org.head = part
    org.parent = orgs.count - 1
    orgs.append(org)
    role.org = orgs.count - 1
    return true
  }
}
