internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// Sở, Vụ, Cục, Phòng, Ban + field, then the unit or body it belongs to.
  mutating func fielded(
    _ start: OrgParse, proper: Bool, isTitled: Bool, depth: Int
  ) -> (org: Int, end: Int)? {
    var org = start
    // "Vụ Bản": a district whose name begins as a department's does.
    if !isTitled, let place = match(.place, at: org.start), Int(place.end) > org.end,
      isCapitalised(org.start, Int(place.end)), isPlain(Int(place.end)) || !isWord(Int(place.end))
    {
      return nil
    }
    if let field = match(.field, at: org.end),
      isTitled || isCapital(org.end) || (isCapital(org.start) && !isSpacedVerb(org.end))
    {
      let joint = Int(field.end)
      let isJoined =
        lexicon.words.dashes.contains(key(joint))
        || key(joint) == lexicon.words.va && isFieldOfWork(joint + 1)
      let goesOn =
        isJoined && isCapital(joint + 1) && !isStructural(joint + 1)
        && match(.head, at: joint + 1) == nil
      if goesOn, isCapital(org.end), let name = freeName(from: org.end, hasName: false),
        name.end > joint
      {
        org.detail = name.text
        org.end = name.end
      } else if isTitled || isCapital(org.end), let end = smallName(from: joint), end > joint,
        ownerStands(at: end) || key(end) == lexicon.words.openParen && ownerStands(at: end + 1)
      {
        // "trưởng phòng giáo dục trung học", "Đội Kiểm tra xây dựng và đô thị thị xã X"
        org.detail = VietnameseSpelling.capitalised(
          VietnameseSpelling.canonical(string(org.end, end)))
        org.end = end
      } else {
        org.detail = lexicon.fields[Int(field.payload)].name
        org.end = joint
        takeTail(&org, from: start.end, isTitled: isTitled)
      }
    } else if proper, isCapital(org.end), !isLikelyPerson(org.end),
      let name = freeName(from: org.end, hasName: false, takesCompounds: true),
      match(.place, at: org.end) == nil
    {
      org.detail = name.text
      org.end = name.end
      takeTail(&org, from: start.end, isTitled: isTitled)
    } else if isTitled, match(.head, at: org.start)?.end == Int32(org.end),
      let end = smallName(from: org.end),
      ownerStands(at: end) || key(end) == lexicon.words.openParen && ownerStands(at: end + 1)
    {
      org.detail = VietnameseSpelling.capitalised(
        VietnameseSpelling.canonical(string(org.end, end)))
      org.end = end
    } else {
      return nil
    }
    if key(org.end) == lexicon.words.openParen,
      let closing = (org.end + 1..<min(org.end + 12, count)).first(where: {
        key($0) == lexicon.words.closeParen
      })
    {
      let saved = orgs.count
      if let parent = organisation(at: org.end + 1, depth: depth + 1), parent.end == closing,
        !isRoom(parent.org, of: org)
      {
        // There is one "Cục" of a name: its ministry in brackets is no part of it.
        if lexicon.heads[org.head].name.hasBytes(of: "Cục") {
          org.end = closing + 1
          org.level = .centre
          return append(org)
        }
        org.parent = parent.org
        org.end = closing + 1
        org.level = orgs[parent.org].level
        return append(org)
      }
      orgs.removeSubrange(saved...)
      if let behind = bracketedCode(at: org.end) {
        org.end = key(behind) == lexicon.words.comma ? behind + 1 : behind
      }
    }
    if isRoman(org.end) {
      // "Phòng Nghiệp vụ II"
      org.detail += " " + string(org.end, org.end + 1)
      org.end += 1
    }
    if let end = central(at: org.end), isCapital(org.end) || isCapital(org.start),
      key(end - 1) != lexicon.words.dang
    {
      // "Ban Thi đua - Khen thưởng Trung ương"
      org.detail += " Trung ương"
      org.level = .centre
      org.end = end
      return append(org)
    }
    if takeUnit(&org) { return append(org) }
    if let unit = match(.unit, at: org.end),
      isUnknownPlace(Int(unit.end), lexicon.units[Int(unit.payload)])
    {
      return nil
    }
    let shape = lexicon.heads[org.head].level
    let joint = key(org.end)
    let next =
      joint == lexicon.words.cua || joint == lexicon.words.thuoc
        || joint == lexicon.words.comma && ownerFollows(org)
        || lexicon.words.dashes.contains(joint) && isDepartment(org.end + 1)
      ? org.end + 1 : org.end
    if shape != .province || next > org.end {
      let saved = orgs.count
      if isCapital(next) || match(.body, at: next) != nil || match(.head, at: next) != nil,
        let parent = organisation(at: next, depth: depth + 1)
      {
        if orgs[parent.org].isAlias {
          orgs.removeSubrange(saved...)
        } else {
          own(&org, by: parent)
        }
      }
    }
    return append(org)
  }

  /// "Sở Nội vụ (Phòng Tổ chức)": the room of a department does not own it.
  private func isRoom(_ room: Int, of department: OrgParse) -> Bool {
    orgs[room].head >= 0 && lexicon.heads[orgs[room].head].kind == "state.office"
      && lexicon.heads[department.head].kind == "state.department"
  }

  /// "Ban Tôn giáo - Sở Nội vụ", "Ban Truyền thông - Tập đoàn X": what a part is of.
  private func isDepartment(_ token: Int) -> Bool {
    isCapital(token)
      && match(.head, at: token).map {
        ["state.department", "company"].contains(lexicon.heads[Int($0.payload)].kind)
      } ?? false
  }

  /// Whether a word is a number in Roman figures, up to eight.
  private func isRoman(_ token: Int) -> Bool {
    isCapital(token) && letters(token) <= 4
      && string(token, token + 1).allSatisfy { $0 == "I" || $0 == "V" }
  }

  /// Whether a known field of work or word of two syllables begins here.
  func isFieldOfWork(_ token: Int) -> Bool {
    match(.field, at: token) != nil || match(.fieldWord, at: token) != nil
      || match(.compound, at: token) != nil && !isCapital(token + 1)
  }

  /// The end of a field of work written small: "trưởng phòng giáo dục trung học".
  func smallName(from start: Int) -> Int? {
    var index = start
    while index < count, index - start < 8, isWord(index), !isCapital(index) {
      if key(index) == lexicon.words.va {
        guard smallWord(at: index + 1) != nil else { break }
        index += 1
      }
      guard let end = smallWord(at: index) else { break }
      index = end
    }
    return index > start ? index : nil
  }

  /// "Cục Kiểm tra văn bản quy phạm pháp luật", "Phòng Quản lý giá - công sản, Sở Tài chính": small
  /// words of a field that go on a name up to its owner, or behind a title up to a mark.
  private func takeTail(_ org: inout OrgParse, from name: Int, isTitled: Bool) {
    guard lexicon.heads[org.head].kind != "state.department" else { return }
    var end = org.end
    while end - name < 14 {
      let isJoined =
        lexicon.words.dashes.contains(key(end)) && !isCapital(end + 1)
        || key(end) == lexicon.words.va
      guard let next = smallName(from: isJoined ? end + 1 : end) else { break }
      end = next
    }
    guard end > org.end,
      ownerStands(at: end)
        || (key(end) == lexicon.words.comma || key(end) == lexicon.words.openParen)
          && ownerStands(at: end + 1)
        || isTitled && (!isWord(end) && !isNumber(end) || match(.trigger, at: end) != nil)
    else { return }
    org.detail = VietnameseSpelling.capitalised(
      VietnameseSpelling.canonical(spelledOut(name, end)))
    org.end = end
  }

  /// Whether what an office belongs to stands behind its name.
  func ownerStands(at token: Int) -> Bool {
    let next =
      key(token) == lexicon.words.thuoc || key(token) == lexicon.words.cua ? token + 1 : token
    return match(.head, at: next) != nil || match(.body, at: next) != nil
      || match(.unit, at: next) != nil || place(at: next) != nil && !isLikelyPerson(next)
  }

  /// The end of one word of a field of work.
  private func smallWord(at index: Int) -> Int? {
    guard !isCapital(index), match(.trigger, at: index) == nil, match(.stop, at: index) == nil,
      match(.title, at: index) == nil, match(.unit, at: index) == nil,
      match(.honorific, at: index) == nil, match(.meeting, at: index) == nil,
      match(.head, at: index).map({ lexicon.heads[Int($0.payload)].kind != "company" }) ?? true
    else { return nil }
    for category in [Category.field, .fieldWord, .compound] {
      // "trực thuộc" tells whose the office is.
      if let word = match(category, at: index), key(Int(word.end) - 1) != lexicon.words.thuoc {
        return Int(word.end)
      }
    }
    return nil
  }

  /// "Vụ Địa phương II, Ban Nội chính Trung ương": behind the comma stands what it is part of.
  private func ownerFollows(_ org: OrgParse) -> Bool {
    guard lexicon.heads[org.head].parent == "whole", isCapital(org.end + 1),
      match(.title, at: org.end + 1) == nil
    else { return false }
    if let body = match(.body, at: org.end + 1) {
      return lexicon.bodies[Int(body.payload)].kind != "media"
    }
    guard let head = match(.head, at: org.end + 1) else { return false }
    let entry = lexicon.heads[Int(head.payload)]
    guard entry.name != lexicon.heads[org.head].name else { return false }
    // "Tổng cục Đường bộ, UBND tỉnh": what is of the centre is of no unit.
    if lexicon.heads[org.head].level == .centre, entry.shape == .unit { return false }
    // "Phòng Nội vụ, Công an huyện": two bodies; the office is of the unit's committee.
    if lexicon.heads[org.head].kind == "state.office", entry.kind != "state.committee",
      entry.kind != "state.department", entry.shape == .unit,
      lexicon.fields.contains(where: { $0.isLocal && $0.name == org.detail })
    {
      return false
    }
    return [.unit, .ministry, .commission].contains(entry.shape)
      || entry.kind == "state.department"
  }

  private func isSpacedVerb(_ token: Int) -> Bool { match(.trigger, at: token) != nil }

  /// Takes a unit word and place, or a place alone, as the end of a name.
  @discardableResult
  func takeUnit(_ org: inout OrgParse) -> Bool {
    let next = key(org.end) == lexicon.words.cua ? org.end + 1 : org.end
    if let found = place(at: next), !isLikelyPerson(next) {
      guard found.place.level != .country else {
        if !found.place.isHome {
          org.place = found.place
        } else if !org.detail.isEmpty {
          org.detail += " Việt Nam"
        }
        org.level = found.place.isHome ? .centre : .country
        org.end = found.end
        return true
      }
      org.take(found)
      return true
    }
    if let unit = match(.unit, at: next),
      !isCapital(Int(unit.end)) || isLikelyPerson(Int(unit.end))
        || !isUnknownPlace(Int(unit.end), lexicon.units[Int(unit.payload)])
          && lexicon.units[Int(unit.payload)].level == .province
    {
      org.take(lexicon.units[Int(unit.payload)], end: unit.end)
      return true
    }
    return false
  }

  /// Ban Chỉ đạo: [tỉnh] [về] topic [tỉnh X].
  mutating func steering(_ start: OrgParse, proper: Bool) -> (org: Int, end: Int)? {
    var org = start
    guard proper else { return nil }
    if let end = central(at: org.end) {
      org.isCentral = true
      org.level = .centre
      org.end = end
    } else if match(.unit, at: org.end) != nil {
      takeUnit(&org)
    }
    // "Ban Chỉ đạo Quốc gia phòng, chống dịch"
    var scope = ""
    if isCapital(org.end),
      ["quốc gia", "nhà nước"].contains(string(org.end, org.end + 2).lowercased())
    {
      scope = VietnameseSpelling.canonical(string(org.end, org.end + 2)) + " "
      org.end += 2
    }
    if key(org.end) == lexicon.words.ve { org.end += 1 }
    if let field = match(.field, at: org.end) {
      org.detail = scope + lexicon.fields[Int(field.payload)].name
      org.end = Int(field.end)
    } else if isNumber(org.end) {
      org.detail = string(org.end, org.end + 1)
      org.end += 1
      if key(org.end) == lexicon.words.slash, isAcronym(org.end + 1) {
        // "138/CP": of the Government.
        org.detail += "/" + string(org.end + 1, org.end + 2)
        org.end += 2
        org.level = .centre
        org.isGeneric = false
      }
    } else if isCapital(org.end), !isLikelyPerson(org.end),
      let name = freeName(from: org.end, hasName: false)
    {
      org.detail = scope + name.text
      org.end = name.end
    } else if let end = topicEnd(from: org.end) ?? smallName(from: org.end), end > org.end + 1 {
      // "Ban Chỉ đạo giải phóng mặt bằng thành phố"
      org.detail = scope + VietnameseSpelling.canonical(string(org.end, end))
      org.end = end
    } else {
      if org.end > start.end, key(org.end - 1) == lexicon.words.ve { org.end -= 1 }
      org.isAlias = true
      return append(org)
    }
    if org.unit.isEmpty, org.place == nil, !org.isCentral {
      if let end = central(at: org.end) {
        org.isCentral = true
        org.level = .centre
        org.end = end
      } else {
        takeUnit(&org)
      }
    }
    return append(org)
  }

  /// The end of a topic in words that no list has, before the unit whose board it is: "chống khai thác
  /// IUU tỉnh".
  private func topicEnd(from start: Int) -> Int? {
    var index = start
    while index - start < 9, isWord(index) || key(index) == lexicon.words.comma {
      if index > start + 1, match(.unit, at: index) != nil { return index }
      guard match(.title, at: index) == nil, match(.honorific, at: index) == nil,
        match(.meeting, at: index) == nil, match(.head, at: index) == nil,
        match(.body, at: index) == nil, !isLikelyPerson(index),
        match(.stop, at: index).map({ lexicon.stops[Int($0.payload)] == .place }) ?? true,
        match(.trigger, at: index) == nil || key(index) == lexicon.words.va,
        !lexicon.words.plurals.contains(key(index))
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Đảng ủy Khối [các cơ quan và doanh nghiệp] [tỉnh X].
  mutating func bloc(_ start: OrgParse, proper: Bool) -> (org: Int, end: Int)? {
    var org = start
    guard proper else { return nil }
    if key(org.end) == lexicon.words.cac || isCapital(org.end) {
      var index = org.end
      var words: [String] = []
      while index < count, isWord(index), match(.unit, at: index) == nil, index - org.end < 10,
        match(.trigger, at: index).map({ $0.end == index + 1 && key(index) == lexicon.words.va })
          ?? true
      {
        words.append(string(index, index + 1))
        index += 1
      }
      let hasNoun = words.contains { $0.lowercased() == "quan" || $0.lowercased() == "nghiệp" }
      if hasNoun {
        org.detail = "các cơ quan và Doanh nghiệp"
        if !words.contains(where: { $0.lowercased() == "nghiệp" }) { org.detail = "các cơ quan" }
        if !words.contains(where: { $0.lowercased() == "quan" }) { org.detail = "Doanh nghiệp" }
        org.end = index
      } else if lexicon.words.plurals.contains(key(org.end)) {
        org.isGeneric = true
      }
    }
    if !takeUnit(&org), org.detail.isEmpty { org.isAlias = true }
    if lexicon.words.plurals.contains(key(org.end)) { org.isGeneric = true }
    return append(org)
  }

  mutating func numbered(_ start: OrgParse) -> (org: Int, end: Int)? {
    var org = start
    var number = org.end
    // "Lữ đoàn Công binh 280"
    if isCapital(number), !isAcronym(number), !isLikelyPerson(number) {
      number = (number + 1..<number + 4).first { !isWord($0) } ?? number
      guard isNumber(number), number > org.end + 1 else { return nil }
    }
    guard isNumber(number) || isAllCapitals(number) else {
      // "Chính ủy Quân khu": the one named before.
      guard isCapital(org.start), !org.isGeneric else { return nil }
      org.isAlias = true
      return append(org)
    }
    org.detail = VietnameseSpelling.canonical(string(org.end, number + 1))
    org.end = number + 1
    // "TAND khu vực 4 - Nghệ An"
    if isNumber(number), lexicon.words.dashes.contains(key(org.end)),
      let region = place(at: org.end + 1), region.place.level != .country
    {
      org.detail += " - " + region.place.name
      org.end = region.end
    }
    return append(org)
  }
}
