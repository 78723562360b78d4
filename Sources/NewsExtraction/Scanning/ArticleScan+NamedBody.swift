internal import GrammarKit
internal import VietnameseText

/// Bodies with names of their own: companies, schools, newspapers, associations.
extension ArticleScan {
  /// Công ty, Trường, Báo …: words in capitals, and the small words that go with them.
  mutating func named(
    _ start: OrgParse, proper: Bool, needsComplement: Bool, isTitled: Bool, depth: Int
  ) -> (org: Int, end: Int)? {
    var org = start
    let head = lexicon.heads[org.head]
    if lexicon.words.quotes.contains(key(org.end)) { return nil }
    if head.kind == "embassy", let home = place(at: org.end), home.place.level == .country {
      // "Đại sứ quán Việt Nam tại Lào"
      org.detail = home.place.name
      org.end = home.end
      takeSeat(&org)
      return append(org)
    }
    if let full = fixedName(org) { return full }
    if let command = commandOfPlace(org) { return command }
    if needsComplement, head.kind == "media" || head.kind == "foreign.party",
      !isForeignBrand(org.end, hasLetters: head.kind == "foreign.party")
    {
      return nil
    }
    if let cell = villageCell(org) { return cell }
    // "trung tâm TP Vinh" is a part of the city.
    if head.kind == "agency", match(.unit, at: org.end) != nil,
      org.end == org.start + 2, match(.abbreviation, at: org.end) == nil
    {
      return nil
    }
    if let numbered = numberedName(org) { return numbered }
    // "Trạm thu phí": a small word behind says what it is, not which.
    if needsComplement, head.kind == "agency", !isCapital(org.end) { return nil }
    if head.kind == "state.agency", takeUnit(&org) { return append(org) }
    if isTitled, standsForKnown(org) { return nil }
    if !isTitled, depth == 0, isPlaceOrFeast(org) { return nil }
    let isPublic =
      proper && !["company", "bank", "media", "hospital"].contains(head.kind)
    // "Tổng công ty Đầu tư phát triển đường cao tốc": named by what it does.
    let isDescribed = proper && isCapital(org.end) && isFieldOfWork(org.end)
    // "công ty cổ phần Xây dựng …": the form may be written small, as the head is.
    let first =
      proper || isCapital(org.end)
      ? org.end : foreignBrand(from: org.end, kind: head.kind) ?? formEnd(from: org.end)
    if head.kind == "media", let home = newspaperOfProvince(org) { return append(home) }
    guard
      var name = freeName(
        from: first, hasName: proper, takesCompounds: isPublic || isDescribed,
        isTrade: ["company", "bank", "media"].contains(head.kind)),
      !isLikelyPerson(first) || isBeforePerson(first)
        || name.isLong && head.name != "Hội"
          && !["party.cell", "agency", "board"].contains(head.kind)
    else { return nil }
    let isBrand = head.kind == "media" || head.kind == "foreign.party"
    guard proper || (isCapital(first) && (!needsComplement || isBrand)) else { return nil }
    // "Trung tâm mua sắm": one small word says what it is, not which.
    if ["agency", "association"].contains(head.kind), name.end <= first + 2,
      !(first..<name.end).contains(where: { isCapital($0) }),
      !isCapital(name.end), !isNumber(name.end), match(.unit, at: name.end) == nil,
      endBeforeShortForm(from: name.end) == nil
    {
      return nil
    }
    if first > org.end {
      name.text = VietnameseSpelling.canonical(spelledOut(org.end, first)) + " " + name.text
    }
    // "Trường Hải", "Báo Dân": two syllables with capitals are a name of another kind.
    if org.end == org.start + 1, name.end == org.end + 1, isCapital(org.end), !isForeign(org.end),
      !isAcronym(org.end), place(at: org.end) == nil
    {
      return nil
    }
    if head.kind == "foreign.party",
      let person = (org.end + 1..<max(name.end, org.end + 1)).first(where: {
        match(.forename, at: $0) != nil
      })
    {
      // "lãnh đạo đảng AfD Frauke Petry"
      name = (VietnameseSpelling.canonical(string(org.end, person)), person, false)
    }
    if head.kind == "company" || head.kind == "bank" {
      guard let whole = tradeName(from: org.end, name, isTitled: isTitled) else { return nil }
      name = whole
    }
    org.detail = name.text
    org.end = name.end
    if let end = endBeforeShortForm(from: org.end) {
      org.detail = VietnameseSpelling.canonical(spelledOut(start.end, end))
      org.end = end
    }
    takeSubject(&org, from: start.end)
    takeChamber(&org)
    takeOldName(&org)
    if head.kind == "company", let brand = match(.body, at: org.end),
      Int(brand.end) == org.end + 1,
      ["company", "bank"].contains(lexicon.bodies[Int(brand.payload)].kind)
    {
      // "Tổng công ty Công nghiệp công nghệ cao Viettel"
      org.detail += " " + string(org.end, org.end + 1)
      org.end += 1
    }
    let saved = orgs.count
    let owner =
      key(org.end) == lexicon.words.thuoc
        || key(org.end) == lexicon.words.cua && isCapital(org.end + 1) && isPublic
      ? org.end + 1 : org.end
    if !takeUnit(&org), isCapital(owner) || match(.body, at: owner) != nil {
      if let parent = organisation(at: owner, depth: depth + 1), !orgs[parent.org].isAlias {
        org.parent = parent.org
        org.end = parent.end
      } else {
        orgs.removeSubrange(saved...)
      }
    }
    if isVenue(org) || isOnlyOfState(org, from: start.end) || isPassing(org, from: start.end)
      || isKindOfSchool(org, from: start.end)
    {
      return nil
    }
    takeSeat(&org)
    return append(org)
  }

  /// "Báo Trà Vinh": the whole name of a province, though its end is a town's as well.
  private func newspaperOfProvince(_ start: OrgParse) -> OrgParse? {
    guard match(.unit, at: start.end) == nil,
      let found = place(at: start.end, wanting: .province),
      found.place.level == .province || found.place.level == .city,
      key(found.end) == lexicon.words.comma
        || found.end > start.end + 1 && place(at: found.end - 1) != nil
    else { return nil }
    var org = start
    org.detail = VietnameseSpelling.canonical(string(start.end, found.end))
    org.end = found.end
    return org
  }

  /// "Trường ĐH Hồng Đức Bùi Văn Chinh": two syllables, then somebody's name.
  private func isBeforePerson(_ name: Int) -> Bool {
    capitalRun(from: name, limit: 6) == name + 5 && isLikelyPerson(name + 2)
      && match(.middle, at: name + 3) != nil
  }

  /// "Giám đốc Bệnh viện Lê Văn An cho biết": the hospital was named before, and this is its director;
  /// behind someone's name the hospital is called so.
  private func standsForKnown(_ org: OrgParse) -> Bool {
    let kind = lexicon.heads[org.head].kind
    guard ["hospital", "company", "school", "agency", "bank", "institute"].contains(kind),
      isLikelyPerson(org.end) || isUnlistedPerson(org.end),
      (3...4).contains(capitalRun(from: org.end, limit: 6) - org.end),
      let title = (1...6).last(where: { back in
        match(.title, at: org.start - back).map { Int($0.end) == org.start } ?? false
      })
    else { return false }
    let before = org.start - title - 1
    let words = lexicon.words
    if key(before) == words.comma || key(before) == words.openParen
      || words.dashes.contains(key(before))
    {
      return false
    }
    // "trường Lê Văn An" of "Trường Tiểu học Lê Văn An".
    let name = VietnameseSpelling.canonical(string(org.end, capitalRun(from: org.end, limit: 6)))
    guard !orgs.contains(where: { $0.detail.hasSuffix(name) }) else { return false }
    return orgs.contains {
      $0.head >= 0 && !$0.isAlias && $0.end < org.start && lexicon.heads[$0.head].kind == kind
        && ($0.place != nil || !$0.detail.isEmpty || !$0.unit.isEmpty)
    }
  }

  /// "Tập đoàn EVN", "báo điện tử Người Đưa Tin": a body of the lists behind the word for its kind.
  private mutating func fixedName(_ org: OrgParse) -> (org: Int, end: Int)? {
    var name = org.end
    let head = lexicon.heads[org.head]
    if head.kind == "media", !isCapital(name), let kind = match(.fieldWord, at: name) {
      name = Int(kind.end)
    }
    guard let body = match(.body, at: name),
      lexicon.bodies[Int(body.payload)].name.hasPrefix(head.name + " ")
        || head.name == "Báo" && lexicon.bodies[Int(body.payload)].kind == "media",
      name == org.end || isCapital(name)
    else { return nil }
    var full = OrgParse(start: org.start, end: Int(body.end))
    full.body = Int(body.payload)
    full.section = section
    return append(full)
  }

  /// "Chi bộ thôn Liên Hòa", "Chi bộ khu phố 4".
  private mutating func villageCell(_ start: OrgParse) -> (org: Int, end: Int)? {
    guard
      lexicon.heads[start.head].kind == "party.cell" || lexicon.heads[start.head].kind == "front",
      let word = match(.stop, at: start.end),
      lexicon.stops[Int(word.payload)] == .place, !isCapital(start.end)
    else { return nil }
    let name = Int(word.end)
    let end = isNumber(name) ? name + 1 : min(capitalRun(from: name, limit: 3), name + 2)
    guard end > name, !isLikelyPerson(name) else { return nil }
    var org = start
    org.detail = VietnameseSpelling.canonical(string(start.end, end))
    org.end = end
    return append(org)
  }

  /// "Tổng công ty 319", "Trại giam số 3": a number for a name.
  private mutating func numberedName(_ start: OrgParse) -> (org: Int, end: Int)? {
    let kind = lexicon.heads[start.head].kind
    let number = key(start.end) == lexicon.words.so && kind == "police" ? start.end + 1 : start.end
    guard ["company", "police"].contains(kind), isCapital(start.start), isNumber(number),
      digits(number) <= 3, number > start.end || digits(number) > 1,
      !isWord(number + 1) || isCapital(number + 1) || match(.stop, at: number + 1) != nil
        || match(.trigger, at: number + 1) != nil || isOrdinaryJoint(number + 1),
      isSpaced(number + 1) || !isNumber(number + 2)
    else { return nil }
    var org = start
    org.detail = string(start.end, number + 1)
    org.end = number + 1
    return append(org)
  }

  private func isOrdinaryJoint(_ token: Int) -> Bool {
    let words = lexicon.words
    return [words.va, words.cua, words.la, words.thuoc].contains(key(token))
  }

  /// What a company's name is in whole; nil where only its form is told: "Công ty TNHH".
  ///
  /// Behind the form and what it does there stands a name, though small words come between:
  /// "Công ty Cổ phần may Thịnh Vượng", "Công ty TNHH sản xuất, thương mại Bạch Việt".
  private func tradeName(
    from start: Int, _ name: (text: String, end: Int, isLong: Bool), isTitled: Bool
  ) -> (text: String, end: Int, isLong: Bool)? {
    if isCapital(name.end), isForeign(name.end), !isTitled, match(.unit, at: name.end) == nil,
      place(at: name.end) == nil, match(.head, at: name.end) == nil,
      let more = freeName(from: name.end, hasName: false)
    {
      return (name.text + " " + more.text, more.end, true)
    }
    if let end = initialsEnd(from: name.end) {
      return (VietnameseSpelling.canonical(spelledOut(start, end)), end, true)
    }
    guard let told = tradeWords(start, name.end) else { return name }
    let isBare = isForm(start, told)
    if let end = tradeEnd(from: told, isBare: isBare, isTitled: isTitled) {
      return (VietnameseSpelling.canonical(spelledOut(start, end)), end, true)
    }
    let proper = isBare ? told : formEnd(from: start)
    guard !(proper..<max(proper, name.end)).contains(where: { isCapital($0) }) else { return name }
    let isNamed =
      place(at: name.end) != nil || match(.head, at: name.end) != nil
      || endBeforeShortForm(from: name.end) != nil
    return isNamed ? name : nil
  }

  /// "Công ty TNHH I.V.C": behind letters with dots between.
  private func initialsEnd(from start: Int) -> Int? {
    guard letters(start - 1) == 1, isCapital(start - 1), key(start) == lexicon.words.dot
    else { return nil }
    var end = start
    while key(end) == lexicon.words.dot, isCapital(end + 1), letters(end + 1) == 1 { end += 2 }
    return end > start ? end : nil
  }

  /// Whether all words are those of forms of companies: "TNHH MTV", "Cổ phần".
  private func isForm(_ start: Int, _ end: Int) -> Bool { formEnd(from: start) >= end }

  /// Behind the words of a company's form.
  private func formEnd(from start: Int) -> Int {
    var index = start
    while let form = match(.form, at: index) { index = Int(form.end) }
    return index
  }

  /// The end of words that all tell a company's form or what it does; nil where one does not.
  private func tradeWords(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      if let word = tradeWord(at: index) {
        index = word
      } else if key(index) == lexicon.words.va || key(index) == lexicon.words.comma
        || lexicon.words.dashes.contains(key(index)) || key(index) == lexicon.words.ampersand
      {
        index += 1
      } else {
        return nil
      }
    }
    return index
  }

  /// The end of the name, or of the number, behind small words of a trade.
  private func tradeEnd(from start: Int, isBare: Bool, isTitled: Bool) -> Int? {
    if let end = nameOfTrade(from: start, isBare: isBare, isTitled: isTitled) { return end }
    var index = start
    while index - start < 40, key(index) != lexicon.words.so, let word = tradeWord(at: index) {
      index = word
    }
    return key(index) == lexicon.words.so && isNumber(index + 1) ? index + 2 : nil
  }

  private func nameOfTrade(from start: Int, isBare: Bool, isTitled: Bool) -> Int? {
    let words = lexicon.words
    var index = start
    var singles = 0
    while index < count, index - start < 12, !isBreak(index) {
      if isCapital(index) {
        let isPerson = isLikelyPerson(index) && !isFieldOfWork(index)
        let found = place(at: index)
        // "Mỹ Lương": a state's name may begin another.
        let isLonger =
          found.map { $0.place.level == .country && isCapital($0.end) && !isStructural($0.end) }
          ?? false
        guard index > start || isPerson || isLonger, !isStructural(index),
          match(.honorific, at: index) == nil,
          match(.head, at: index) == nil,
          !isPerson || !isTitled && capitalRun(from: index, limit: 3) < index + 3
        else { return nil }
        if found != nil, !isLonger { return index }
        guard match(.unit, at: index) == nil else { return nil }
        let name = freeName(from: index, hasName: false, isTrade: true)?.end ?? index
        let end = isLikelyPerson(index) ? max(name, capitalRun(from: index, limit: 3)) : name
        return initialsEnd(from: end) ?? end
      }
      if key(index) == words.va || key(index) == words.comma || key(index) == words.ampersand
        || words.dashes.contains(key(index))
      {
        guard isTradeWord(index + 1) || isCapital(index + 1) && key(index) != words.comma
        else { return nil }
        index += 1
        continue
      }
      if isNumber(index), key(index - 1) == words.so {
        index += 1
        continue
      }
      guard isWord(index), !endsClause(index), match(.honorific, at: index) == nil,
        match(.title, at: index) == nil, match(.unit, at: index) == nil
      else { return nil }
      if let word = tradeWord(at: index) {
        index = word
        continue
      }
      // "ống gang dẻo": words of a trade that no list has.
      guard singles < 3, match(.trigger, at: index) == nil,
        isBare || singles == 0 && isCapital(index + 1) && !isCapital(index - 1),
        lexicon.titleWords[key(index)] != .ends, !isOrdinaryJoint(index),
        !begins(.joint, at: index)
      else { return nil }
      singles += 1
      index += 1
    }
    return nil
  }

  private func isTradeWord(_ token: Int) -> Bool {
    !isCapital(token) && !endsClause(token) && tradeWord(at: token) != nil
  }

  /// Whether a word ends what a company does; one for a kind of place does not: "quản lý chợ".
  private func endsClause(_ token: Int) -> Bool {
    match(.stop, at: token).map { lexicon.stops[Int($0.payload)] != .place } ?? false
  }

  func tradeWord(at token: Int) -> Int? {
    if key(token) == lexicon.words.so, isNumber(token + 1) { return token + 1 }
    for category in [Category.form, .field, .fieldWord, .compound] {
      if let word = match(category, at: token) { return Int(word.end) }
    }
    if let head = match(.head, at: token), lexicon.heads[Int(head.payload)].kind == "company" {
      return Int(head.end)
    }
    return nil
  }

  /// Where a name goes on in small words up to its short form in brackets: "Trung tâm Điều phối hỗ
  /// trợ nhân đạo và cứu trợ thảm họa khu vực (RHCC)".
  func endBeforeShortForm(from start: Int) -> Int? {
    let words = lexicon.words
    var index = start
    while index < count, index - start < 10 {
      if key(index) == words.openParen {
        return index > start && isAcronym(index + 1) && letters(index + 1) > 2
          && key(index + 2) == words.closeParen ? index : nil
      }
      guard isWord(index) || key(index) == words.comma || words.dashes.contains(key(index)),
        match(.stop, at: index) == nil || key(index) == words.vi,
        match(.honorific, at: index) == nil,
        match(.title, at: index) == nil, match(.meeting, at: index) == nil,
        match(.head, at: index).map({ !isCapital(index) || $0.end == index + 1 }) ?? true,
        match(.body, at: index) == nil, match(.document, at: index) == nil,
        lexicon.titleWords[key(index)] != .ends || key(index) == words.vi,
        key(index) != words.la, key(index) != words.cua,
        key(index) != words.tai, !isCapital(index) || place(at: index) == nil
      else { return nil }
      index += 1
    }
    return nil
  }

  /// "Hội Doanh nhân Việt Nam tại Úc": the land or town where those of another have their body.
  func takeSeat(_ org: inout OrgParse) {
    let kind = lexicon.heads[org.head].kind
    guard kind == "association" || kind == "embassy", key(org.end) == lexicon.words.tai
    else { return }
    guard let seat = place(at: org.end + 1) else {
      // "Hội Doanh nhân Việt Nam tại Queensland": a part of a state that no list has.
      if isCapital(org.end + 1), isForeign(org.end + 1), !isAcronym(org.end + 1),
        !isCapital(org.end + 2), org.detail.hasSuffix("Việt Nam")
      {
        org.detail += " tại " + string(org.end + 1, org.end + 2)
        org.end += 2
      }
      return
    }
    let isOurs = !seat.place.isForeignState
    if let home = org.place, home.level == .country {
      org.detail += (org.detail.isEmpty ? "" : " ") + home.name
      org.place = nil
    } else if isOurs ? kind != "embassy" : !org.detail.hasSuffix("Việt Nam") {
      return
    }
    org.detail += " tại " + string(org.end + 1, seat.end)
    org.end = seat.end
  }

  /// "Ủy ban Tư pháp Hạ viện": the chamber of a state that the text names elsewhere.
  private func takeChamber(_ org: inout OrgParse) {
    let next = key(org.end) == lexicon.words.cua ? org.end + 1 : org.end
    guard lexicon.heads[org.head].name == "Ủy ban", isOfForeignChamber(org.end),
      let chamber = match(.head, at: next),
      place(at: Int(chamber.end)).map({ $0.place.level != .country }) ?? true
    else { return }
    org.detail += " " + lexicon.heads[Int(chamber.payload)].name
    org.end = Int(chamber.end)
  }

  /// "Ủy ban Quốc gia về Thanh niên", "Viện Nghiên cứu quốc gia về phát triển": what a body of a
  /// nation is about.
  private func takeSubject(_ org: inout OrgParse, from start: Int) {
    guard key(org.end) == lexicon.words.ve, org.end - 2 >= start,
      ["agency", "council", "institute"].contains(lexicon.heads[org.head].kind),
      ["quốc gia", "nhà nước", "hỗn hợp"].contains(string(org.end - 2, org.end).lowercased()),
      let subject = freeName(from: org.end + 1, hasName: true, takesCompounds: true)
    else { return }
    org.detail += " về " + subject.text
    org.end = subject.end
  }

  /// "Tổng công ty Xây dựng Sài Gòn TNHH MTV": a city by another of its names is a part of the
  /// company's, as is the form of company.
  private func takeOldName(_ org: inout OrgParse) {
    if let found = place(at: org.end), match(.unit, at: org.end) == nil,
      found.place.level != .country, !isLikelyPerson(org.end),
      VietnameseSpelling.identityKey(string(org.end, found.end))
        != VietnameseSpelling.identityKey(found.place.name)
    {
      org.detail += " " + string(org.end, found.end)
      org.end = found.end
    }
    guard lexicon.heads[org.head].kind == "company" else { return }
    while let form = companyForm(at: org.end) {
      org.detail += " " + string(org.end, form)
      org.end = form
    }
  }

  /// The end of the form that stands behind a company's name: "TNHH MTV", "một thành viên".
  private func companyForm(at token: Int) -> Int? {
    if let form = match(.abbreviation, at: token), isAcronym(token) { return Int(form.end) }
    guard let form = match(.form, at: token), Int(form.end) == token + 3 else { return nil }
    return isAcronym(token - 1) ? Int(form.end) : nil
  }
}
