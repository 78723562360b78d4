internal import GrammarKit
internal import VietnameseText

/// Documents without a number: laws, resolutions of a congress or a plenum, and those known by what
/// they are about.
extension ArticleScan {
  /// "Luật Đất đai", "Nghị quyết Trung ương 4 (khóa XII)", "Chiến lược phát triển … 2021-2030".
  mutating func titledDocument(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let entry = lexicon.documents[payload]
    // "Kế hoạch và Đầu tư", "Tòa án Hiến pháp": a field of work, a body.
    if let field = match(.field, at: start), Int(field.end) > typeEnd,
      !isWord(Int(field.end)) || isCapital(Int(field.end))
        || key(Int(field.end)) == lexicon.words.va || match(.trigger, at: Int(field.end)) != nil
    {
      return nil
    }
    if matches(.head, at: start - 2).contains(where: { Int($0.end) >= typeEnd }) { return nil }
    if entry.isOfSession {
      let isOwned = key(typeEnd) == lexicon.words.cua && match(.meeting, at: typeEnd + 1) != nil
      if let end = sessionEnd(isOwned ? typeEnd + 1 : typeEnd) {
        return append(start, end, payload)
      }
    }
    switch entry.naming {
    case .number: return nil
    case .law: return law(start, typeEnd, payload)
    case .treaty, .subject:
      return quoted(start, typeEnd, payload) ?? described(start, typeEnd, payload)
    }
  }

  mutating func append(
    _ start: Int, _ end: Int, _ payload: Int, issuer: Int = -1, issuerName: String = ""
  ) -> (document: Int, end: Int) {
    // "dự luật Du lịch" is called by what it will be.
    let isBill = key(start) == lexicon.words.bill && lexicon.documents[payload].naming == .law
    var written = string(isBill ? start + 1 : start, end)
    if let centre = (start..<end).first(where: { isCapital($0) && central(at: $0) != nil }),
      let behind = central(at: centre)
    {
      let party = isCapital(behind - 1) && key(behind - 1) == lexicon.words.dang ? " Đảng " : " "
      written = string(start, centre) + " Trung ương" + party + string(behind, end)
    }
    let name = VietnameseSpelling.capitalised(VietnameseSpelling.canonical(written))
    var document = DocumentParse(start: start, end: end, entry: payload, number: "", name: name)
    document.issuer = issuer
    document.issuerName = issuerName
    if key(end - 1) == lexicon.words.closeParen, isAllCapitals(end - 2) {
      document.abbreviation = string(end - 2, end - 1)
    }
    documents.append(document)
    return (documents.count - 1, end)
  }

  // MARK: Of a congress or plenum

  /// "Trung ương 4 (khóa XII)", "Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025".
  private mutating func sessionEnd(_ typeEnd: Int) -> Int? {
    let words = lexicon.words
    let meeting = isCapital(typeEnd) ? match(.meeting, at: typeEnd) : nil
    var index = meeting.map { Int($0.end) } ?? typeEnd
    if let end = central(at: index) {
      index = isNumber(end) ? end + 1 : end
      if index == end, meeting == nil, termEnd(from: end) == nil,
        key(end) != words.openParen && key(end) != words.comma || termEnd(from: end + 1) == nil
      {
        return nil
      }
    } else if let meeting, lexicon.meetings[Int(meeting.payload)].kind == "đại hội" {
      if key(index) == words.dang { index += 1 }
      if key(index) == words.dai {
        // "đại biểu toàn quốc", "đại biểu Đảng bộ …"
        index += key(index + 2) == words.toan ? 4 : 2
      }
      if let head = match(.head, at: index) {
        index = organisation(at: index)?.end ?? Int(head.end)
      }
      if let unit = match(.unit, at: index) { index = place(at: index)?.end ?? Int(unit.end) }
      // "Đảng bộ Khối các cơ quan tỉnh lần thứ VII": a name that no list has.
      if !isAllCapitals(index) || key(index + 1) == words.thu
        || words.dashes.contains(key(index + 1)),
        ordinal(at: index) == nil,
        let next = (index..<index + 9).first(where: { ordinal(at: $0) != nil }),
        (index..<next).allSatisfy({ isWord($0) || words.dashes.contains(key($0)) })
      {
        index = next
      }
      if isAllCapitals(index) || isCapital(index) && digits(index) == 1 {
        index += 1
      } else if let end = ordinal(at: index) {
        index = end
      } else {
        return nil
      }
      if let end = membershipEnd(from: index) {
        index = end
      } else if key(index) == words.cua, key(index + 1) == words.dang {
        index += 2
      }
    } else if meeting != nil, let end = ordinal(at: index), let body = organisation(at: end),
      orgs[body.org].isCentral || orgs[body.org].body >= 0
    {
      // "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng"
      index = body.end
    } else {
      return nil
    }
    if key(index) == words.openParen || key(index) == words.comma,
      let term = termEnd(from: index + 1)
    {
      // "(khóa XI, XII)"
      let isListed =
        key(index) == words.openParen && (key(term) == words.comma || key(term) == words.va)
        && isAllCapitals(term + 1) && key(term + 2) == words.closeParen
      return isListed ? term + 3 : key(term) == words.closeParen ? term + 1 : term
    }
    return termEnd(from: index) ?? index
  }

  /// "Đảng bộ tỉnh" of "Đại hội XI Đảng bộ tỉnh", "Đại hội lần thứ IX của Đảng bộ tỉnh": whose congress
  /// it was.
  private mutating func membershipEnd(from start: Int) -> Int? {
    let index = key(start) == lexicon.words.cua ? start + 1 : start
    guard let head = match(.head, at: index),
      lexicon.heads[Int(head.payload)].kind == "party.organisation"
    else { return nil }
    return organisation(at: index)?.end
  }

  /// "lần thứ XIII", "lần thứ tám".
  private func ordinal(at start: Int) -> Int? {
    let words = lexicon.words
    guard key(start) == words.lan, key(start + 1) == words.thu else { return nil }
    return start + 3
  }

  // MARK: Known by what they are about

  /// A title in quotes: "Đề án “…”", or quotes about type and title.
  private mutating func quoted(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let quotes = lexicon.words.quotes
    let isInside = quotes.contains(key(start - 1)) && isCapital(start)
    let open = isInside ? typeEnd : typeEnd + 1
    guard isInside || isOpening(typeEnd),
      lexicon.documents[payload].naming == .subject || isCapital(start),
      // "khoản 6 Điều 5 quy định “Điều khiển xe …”": what a law says.
      isCapital(start) || lexicon.documents[payload].type != "Quy định",
      let close = closing(open), close - open >= (isInside ? 2 : 3),
      // “Đề án này sẽ …”: what somebody says.
      !isInside
        || !ends(at: open)
          && !(open..<close).contains(where: { lexicon.words.predicating.contains(key($0)) })
    else { return nil }
    takeInner(open, close)
    return append(start, isInside ? close : close + 1, payload)
  }

  /// "Nghị quyết của Ủy ban Thường vụ Quốc hội về …", "Kế hoạch hành động ba năm 2018-2020".
  private mutating func described(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let words = lexicon.words
    let isTreaty = lexicon.documents[payload].naming == .treaty
    let isWritten = isCapital(start) && !isAllCapitals(start)
    // "đề án Nâng cao …": the title begins with a capital of its own.
    let isMarked =
      isWritten && (!opensSentence(start) || isListed(start))
      || !isWritten && isScheme(payload) && opensTitle(typeEnd)
    // Behind a capital it ends another name; before a meeting it is of that meeting.
    if isWritten, isCapital(start - 1), !isAllCapitals(start - 1), !opensSentence(start - 1) {
      return nil
    }
    if match(.meeting, at: typeEnd) != nil { return nil }
    // "Quy chế phối hợp với …", "Bản ghi nhớ với …" are some's.
    if lexicon.titleWords[key(typeEnd)] == .opensNone,
      !isCapital(typeEnd) || isAllCapitals(typeEnd),
      key(typeEnd) != words.voi || !isTreaty && typeEnd - start < 3
    {
      return nil
    }
    // "Tổ chức Hiệp ước …", "phòng Kế hoạch - Tài chính": part of a body's name; "các nghị quyết của
    // Quốc hội về …": none of them.
    if isTreaty, key(start - 2) == words.organise, key(start - 1) == words.chuc { return nil }
    if isWritten, let head = match(.head, at: start - 1), Int(head.end) == start,
      lexicon.heads[Int(head.payload)].needsComplement
    {
      return nil
    }
    if !isTreaty, words.plurals.contains(key(start - 1)) { return nil }
    // "Nghị định 15/2013/NĐ-CP Quy định xử phạt …": what that one does.
    if let last = documents.last, last.end == start, !last.number.isEmpty { return nil }
    if isNumber(typeEnd) || !isTreaty && isCapital(typeEnd) && place(at: typeEnd) != nil {
      return nil
    }
    // "Hiệp định CPTPP": what follows tells of it.
    if isTreaty, isAllCapitals(typeEnd), digits(typeEnd) > 2,
      isWritten
        || match(.body, at: typeEnd) == nil && !isAllCapitals(start)
          && lexicon.documents[payload].type != "Tuyên bố",
      match(.body, at: typeEnd) == nil || key(typeEnd + 1) == words.comma
        || !goesOnAbout(typeEnd + 1)
    {
      // "thỏa thuận VX21 về ứng phó với biến đổi khí hậu"
      if key(typeEnd + 1) == words.ve, let title = titleEnd(from: typeEnd + 1), !title.isClosed,
        (4..<12).contains(title.end - typeEnd)
      {
        return append(start, title.end, payload)
      }
      // "Thông cáo chung AMM 50"
      let isCounted =
        isNumber(typeEnd + 1) && digits(typeEnd + 1) < 3 && !isWord(typeEnd + 2)
      return append(start, isCounted ? typeEnd + 2 : typeEnd + 1, payload)
    }
    if let end = isTreaty ? placeOfTreaty(start, typeEnd, payload) : rulesOfParty(typeEnd, payload)
    {
      return append(start, end, payload)
    }
    // "Tuyên bố bế mạc kỳ họp", "Tuyên bố của Bộ trưởng": somebody says something.
    if isTreaty {
      if lexicon.documents[payload].type == "Tuyên bố", typeEnd == start + 2,
        key(typeEnd) == words.cua
      {
        return nil
      }
      if match(.trigger, at: typeEnd).map({ Int($0.end) > typeEnd + 1 }) ?? false { return nil }
      let told = key(typeEnd) == words.cua ? typeEnd + 1 : typeEnd
      if let role = match(.title, at: told), key(Int(role.end)) != words.cac,
        match(.body, at: Int(role.end)) == nil, place(at: Int(role.end)) == nil
      {
        return nil
      }
    }
    var index = typeEnd
    var issuer = -1
    var issuerName = ""
    let saved = orgs.count
    if key(index) == words.cua, let stated = statedIssuer(at: index + 1) {
      (issuer, issuerName, index) = stated
    }
    let hasIssuer = index > typeEnd
    // "Thông tư thay thế Thông tư số 15/2022/TT-BCT" is to come; what it replaces is read by itself.
    if !hasIssuer,
      (index..<index + 4).contains(where: { token in
        match(.document, at: token).map { isNumber(Int($0.end)) || key(Int($0.end)) == words.so }
          ?? false
      })
    {
      return nil
    }
    // "Nghị quyết Trung ương lại nêu …": which of them is not said.
    if !hasIssuer, !isTreaty, let party = central(at: index), key(party) != words.ve { return nil }
    // What is still a draft is named by what it will be.
    if !hasIssuer, !isTreaty, isDraft(start) { return nil }
    guard isMarked || hasIssuer || isTreaty || !isWritten, key(index) != words.va,
      isWord(index) || isNumber(index) || isOpening(index) || isTreaty,
      !tellsOfPost(index), isTreaty || key(index) != words.cua || tellsSubject(index),
      let title = titleEnd(from: index), title.end - index >= 3 || title.isClosed,
      isMarked || hasIssuer || isTreaty
        || title.isOfYears && title.end - index > 5 && key(index) != words.cua && isPlan(payload),
      title.isClosed || !joinsOn(title.end - 1) && key(title.end) != words.thisOne,
      !isTreaty || !isAnyTreaty(start, typeEnd, title),
      isTreaty
        ? isTitle(title, isAbout: key(index) == words.ve, isMarked: isMarked, isWritten: isWritten)
        : hasIssuer
          ? key(index) == words.ve
            && (key(index + 1) != words.viec || title.end - index > 4 || title.isClosed)
          : key(index) != words.ve || title.isClosed || title.end - index >= 9
    else {
      orgs.removeSubrange(saved...)
      return nil
    }
    // "đề án Quản lý vỉa hè của UBND quận": whose it is ends a title that begins small.
    let end =
      isWritten || hasIssuer || title.end < index + 3
      ? title.end : (index + 3..<title.end).first { isOwned($0) } ?? title.end
    // A treaty's name names its parties, who need not be spoken of.
    if !isTreaty { takeInner(index, end) }
    return append(start, end, payload, issuer: issuer, issuerName: issuerName)
  }

  /// "Hiệp định Paris", "Hiệp ước Lisbon năm 2007": the end of the place where a treaty was made.
  private func placeOfTreaty(_ start: Int, _ typeEnd: Int, _ payload: Int) -> Int? {
    guard isCapital(typeEnd), !isAllCapitals(typeEnd) else { return nil }
    // "tuyên bố Mỹ sẽ …", "thỏa thuận Brexit": such are not always papers.
    if ["Tuyên bố", "Thỏa thuận"].contains(lexicon.documents[payload].type),
      !isCapital(start) || opensSentence(start)
    {
      return nil
    }
    var end = typeEnd
    while isCapital(end), !isAllCapitals(end), end - typeEnd < 3 { end += 1 }
    guard
      place(at: typeEnd, wanting: .country) == nil
        && place(at: typeEnd).map({ $0.end == end }) ?? isForeign(typeEnd),
      key(end) != lexicon.words.ve,
      !lexicon.words.dashes.contains(key(end))
    else { return nil }
    if isYear(end) { return end + 1 }
    return key(end) == lexicon.words.nam && isYear(end + 1) ? end + 2 : end
  }

  /// "quy định về những điều đảng viên không được làm": what the Party's rules are known by, however
  /// they are written.
  private func rulesOfParty(_ typeEnd: Int, _ payload: Int) -> Int? {
    guard lexicon.documents[payload].type == "Quy định", let name = match(.statute, at: typeEnd),
      Int(name.end) > typeEnd + 6
    else { return nil }
    return Int(name.end)
  }

  /// "các Hiệp định thương mại tự do (FTA)": a kind of treaties, none of them.
  private func isAnyTreaty(_ start: Int, _ typeEnd: Int, _ title: Title) -> Bool {
    let isKind =
      lexicon.words.plurals.contains(key(start - 1)) || isNumber(start - 1)
      || title.isAbbreviated && lexicon.titleWords[key(title.end - 2)] == .opensNone
    let behind = title.isAbbreviated ? title.end - 3 : title.end
    return isKind
      && !(typeEnd + 1..<max(behind, typeEnd + 1)).contains {
        isCapital($0) || lexicon.words.dashes.contains(key($0))
      }
  }

  /// "thông qua các nghị quyết: Nghị quyết về …": behind a colon, of what stands before it.
  private func isListed(_ start: Int) -> Bool {
    guard key(start - 1) == lexicon.words.colon else { return false }
    return (max(start - 8, 0)..<start - 1).contains { match(.document, at: $0) != nil }
  }

  /// "của Chính phủ nước này về …": whose it is stands first, what it is about behind.
  private func tellsSubject(_ start: Int) -> Bool {
    (start + 2..<start + 9).contains { key($0) == lexicon.words.ve }
  }

  /// Whether a kind of document is one that is known by a title.
  private func isScheme(_ payload: Int) -> Bool { lexicon.documents[payload].type == "Đề án" }

  /// Whether "của" leads to a body here.
  private func isOwned(_ token: Int) -> Bool {
    key(token) == lexicon.words.cua && isCapital(token + 1) && match(.head, at: token + 1) != nil
  }

  /// A word with a capital that is no name, and small ones behind it.
  private func opensTitle(_ token: Int) -> Bool {
    isCapital(token) && !isAllCapitals(token) && isWord(token + 1) && !isCapital(token + 1)
      && isWord(token + 2) && !isCapital(token + 2) && match(.compound, at: token) != nil
      && match(.head, at: token) == nil && match(.title, at: token) == nil
  }

  /// Whether a kind of document plans something, so that the years it is for make its name.
  private func isPlan(_ payload: Int) -> Bool {
    ["Kế hoạch", "Đề án", "Chương trình", "Chiến lược"].contains(lexicon.documents[payload].type)
  }

  /// Whether "dự thảo" stands before a document's kind.
  private func isDraft(_ start: Int) -> Bool {
    key(start - 2) == lexicon.words.draft[0] && key(start - 1) == lexicon.words.draft[1]
  }

  /// Whether a word leads on, so that a title cannot end with it: "đối với".
  private func joinsOn(_ token: Int) -> Bool {
    let words = lexicon.words
    // "Nghị định hướng dẫn Luật": which law is not said.
    if match(.document, at: token).map({ Int($0.end) == token + 1 }) ?? false { return true }
    return key(token) == words.cua || key(token) == words.ve || key(token) == words.va
      || key(token) == words.tai
      || match(.trigger, at: token).map { Int16($0.payload) == labels.with } ?? false
  }

  /// Whether what a treaty is about, or a further party, stands behind its first.
  private func goesOnAbout(_ token: Int) -> Bool {
    key(token) == lexicon.words.ve || lexicon.words.dashes.contains(key(token))
  }

  /// "Nghị quyết về việc miễn nhiệm chức vụ … đối với ông A": told of, not named.
  private func tellsOfPost(_ start: Int) -> Bool {
    let first = key(start) == lexicon.words.ve ? start + 1 : start
    return (first..<first + 3).contains { token in
      guard let verb = match(.trigger, at: token), labels.changing.contains(Int16(verb.payload))
      else { return false }
      let end = Int(verb.end)
      return lexicon.words.taken.contains(key(end - 1)) || lexicon.words.taken.contains(key(end))
        || lexicon.words.taken.contains(key(end + 1)) || match(.title, at: end) != nil
        || match(.honorific, at: end) != nil
    }
  }

  /// Whether words behind the kind of a treaty name one treaty.
  ///
  /// Where a sentence begins the capital says nothing; a name or an abbreviation in it still does.
  private func isTitle(_ title: Title, isAbout: Bool, isMarked: Bool, isWritten: Bool) -> Bool {
    if isMarked { return title.hasName || isAbout || title.isAbbreviated || title.isClosed }
    return isWritten && title.hasName || isAbout && title.isAbbreviated
  }

  /// The body, or the head of the Government, behind "của".
  mutating func statedIssuer(at start: Int) -> (org: Int, name: String, end: Int)? {
    if let role = match(.title, at: start),
      lexicon.titles[Int(role.payload)].title == "Thủ tướng"
    {
      let end = Int(role.end)
      let saved = orgs.count
      // "Thủ tướng Chính phủ": the Government is spoken of, the issuer is its head.
      guard let government = organisation(at: end), orgs[government.org].body >= 0,
        lexicon.bodies[orgs[government.org].body].name == "Chính phủ"
      else {
        orgs.removeSubrange(saved...)
        return (-1, "Thủ tướng Chính phủ", end)
      }
      return (-1, "Thủ tướng Chính phủ", government.end)
    }
    guard let body = organisation(at: start) else { return nil }
    return (body.org, "", termEnd(from: body.end) ?? body.end)
  }

  /// The bodies and documents that a title names.
  mutating func takeInner(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      if key(index) == lexicon.words.ve, match(.document, at: index + 1) != nil {
        // "Công ước … về Luật Biển" is one document.
        index += 2
      } else if let inner = document(at: index) {
        index = max(inner.end, index + 1)
      } else if isCapital(index), let body = organisation(at: index) {
        index = max(body.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Whether a capital here may only be that of a sentence.
  private func opensSentence(_ token: Int) -> Bool {
    let before = token - 1
    if isBreak(before) { return true }
    let words = lexicon.words
    let key = key(before)
    if words.dashes.contains(key) || words.quotes.contains(key) { return opensSentence(before) }
    return !isWord(before) && !isNumber(before) && key != words.comma && key != words.closeParen
      && key != words.openParen && key != words.semicolon
  }
}
