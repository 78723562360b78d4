internal import GrammarKit
internal import VietnameseText

/// Laws, known by a name in capitals or by one of the lists.
extension ArticleScan {
  /// A name of capitals: "Luật Đất đai năm 2013", "Hiến pháp 2013", "Điều lệ Đảng".
  mutating func law(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let words = lexicon.words
    let isConstitution = lexicon.documents[payload].type == "Hiến pháp"
    if let statute = statute(at: typeEnd, isCapital: isCapital(start)) {
      return append(start, statute, payload)
    }
    let isStatute = ["Luật", "Bộ luật", "Pháp lệnh"].contains(lexicon.documents[payload].type)
    // "dự luật ngân sách", "dự luật Brexit": what bills are about.
    if key(start) == words.bill, typeEnd == start + 2 { return nil }
    // A country's law, the Party's law: no one law.
    if !isConstitution, place(at: typeEnd, wanting: .country) != nil { return nil }
    // "Công ty luật Sao Mai", "theo luật Hong Kong": whose it is.
    if let firm = match(.head, at: start - 2), Int(firm.end) == start,
      lexicon.heads[Int(firm.payload)].kind == "company"
    {
      return nil
    }
    if isStatute, !isCapital(start), typeEnd == start + 1,
      isForeign(typeEnd) || isCapital(typeEnd + 1) && isForeign(typeEnd + 1)
    {
      return nil
    }
    // "luật H.R 3364"
    if letters(typeEnd) == 1, key(typeEnd + 1) == words.dot { return nil }
    // "Luật năm 2015": which one, the words before say.
    // "các luật: Xây dựng, Nhà ở"
    if isStatute, key(typeEnd) == words.colon, let listed = listedLaw(at: typeEnd + 1, payload) {
      return listed
    }
    if isStatute, isYear(typeEnd) || key(typeEnd) == words.nam { return nil }
    if isYear(typeEnd), isCapital(start) {
      return append(start, amendment(behind: typeEnd + 1), payload)
    }
    var end = typeEnd
    if let field = match(.field, at: typeEnd), isCapital(typeEnd) { end = Int(field.end) }
    while end < count, end - typeEnd < 14 {
      if isCapital(end) || match(.fieldWord, at: end) != nil && end > typeEnd {
        end = isCapital(end) ? end + 1 : Int(match(.fieldWord, at: end)?.end ?? 0)
      } else if isWord(end), end > typeEnd, isCapital(end - 1),
        match(.compound, at: end - 1) != nil
      {
        end += 1
      } else if isYear(end), end > typeEnd {
        end += 1
        break
      } else if key(end) == words.comma || key(end) == words.va, end > typeEnd, !isConstitution,
        isCapital(end + 1), isWord(end + 2), !isCapital(end + 2),
        match(.document, at: end + 1) == nil, match(.title, at: end + 1) == nil,
        match(.head, at: end + 1) == nil
      {
        end += 1
      } else if key(end) == words.nam, isYear(end + 1) {
        end += 2
        break
      } else {
        break
      }
    }
    guard end > typeEnd || isConstitution && isCapital(start) else { return nil }
    guard isCapital(start) || isCapital(typeEnd) else { return nil }
    // "luật EU", "luật Thượng viện", "dự án luật Chính phủ trình": whose it is.
    if isStatute, let body = match(.body, at: typeEnd) ?? match(.head, at: typeEnd),
      Int(body.end) >= end, amendment(behind: end) == end,
      !isCapital(start) || isBreak(start - 1) || key(start - 1) == words.dot
    {
      return nil
    }
    // "Điều lệ Hội Nông dân Việt Nam"; a company's is no paper of the state's or of a movement's.
    if !isStatute, !isConstitution, key(typeEnd) != words.dang {
      let saved = orgs.count
      let body = organisation(at: typeEnd)
      let owner = body.map { kind(of: orgs[$0.org]) } ?? ""
      orgs.removeSubrange(saved...)
      if let body, body.end > end { end = body.end }
      let isCharter = lexicon.documents[payload].type == "Điều lệ"
      if isCharter, key(typeEnd) != words.doan,
        owner.isEmpty || owner == "company" || owner == "bank"
      {
        return nil
      }
    }
    // "Điều lệ Công ty": whose it is, is not said.
    if !isStatute, key(typeEnd) != words.dang, let head = match(.head, at: typeEnd),
      Int(head.end) >= end,
      match(.body, at: typeEnd) == nil
    {
      return nil
    }
    // "Luật Chấn hưng văn hóa đọc": cut behind half a word it would be none.
    if isStatute, lexicon.documents[payload].type != "Bộ luật", end == typeEnd + 1,
      isWord(end), !isCapital(end),
      match(.trigger, at: end) == nil, match(.stop, at: end) == nil, key(end) != words.va,
      lexicon.titleWords[key(end)] == nil, match(.document, at: end) == nil, !isAllCapitals(typeEnd)
    {
      guard let title = titleEnd(from: typeEnd), title.end - typeEnd <= 8 else { return nil }
      end = title.end
    }
    if isLikelyPerson(typeEnd) { return nil }
    return append(start, amendment(behind: end), payload)
  }

  /// "Luật Xây dựng, Nhà ở và Quy hoạch đô thị": a further name behind the one word.
  mutating func furtherLaw(behind previous: Int, at start: Int) -> (document: Int, end: Int)? {
    let words = lexicon.words
    // What a code of laws stands before in a list are mostly plain laws.
    guard key(start) == words.comma || key(start) == words.va || key(start) == words.semicolon,
      documents[previous].number.isEmpty,
      lexicon.documents[documents[previous].entry].type != "Bộ luật"
    else { return nil }
    return listedLaw(at: start + 1, documents[previous].entry)
  }

  /// A law of a list that says "Luật" only once, if its name ends there.
  private mutating func listedLaw(
    at start: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    guard isCapital(start), match(.document, at: start) == nil,
      let name = match(.statute, at: start)
    else { return nil }
    let end = amendment(behind: Int(name.end))
    guard !isWord(end) && !isNumber(end) || key(end) == lexicon.words.va else { return nil }
    let found = append(start, end, payload)
    documents[found.document].name =
      lexicon.documents[payload].type + " " + documents[found.document].name
    return found
  }

  /// The end of a law's name: one of the lists, "sửa đổi, bổ sung một số điều của Luật X", with
  /// "(sửa đổi)" or its year behind.
  private func statute(at start: Int, isCapital isTypeCapital: Bool) -> Int? {
    var index = start
    var isNamed = isTypeCapital
    if lexicon.words.amending.contains(key(start)) {
      // What amends a law is named by the law it amends.
      guard
        let law = (start + 1..<min(start + 14, count)).first(where: {
          match(.document, at: $0).map { lexicon.documents[Int($0.payload)].naming == .law }
            ?? false
        }), let inner = match(.document, at: law)
      else { return nil }
      index = Int(inner.end)
      isNamed = true
    }
    guard let name = match(.statute, at: index) else {
      return index > start ? titleEnd(from: start)?.end : nil
    }
    // A long name is one law's, however it is written.
    if Int(name.end) - index >= 4 { isNamed = true }
    var end = amendment(behind: Int(name.end))
    if key(end) == lexicon.words.nam, isYear(end + 1) {
      end += 2
      isNamed = true
    }
    if isYear(end), key(end + 1) != lexicon.words.slash {
      end += 1
      isNamed = true
    }
    if end > Int(name.end), key(end - 1) == lexicon.words.closeParen { isNamed = true }
    // "theo luật đầu tư công": one is gone by, if a name of more than a word ends there.
    if !isNamed, index == start, end > start + 1, lexicon.words.underLaw.contains(key(start - 2)),
      !isWord(end) || lexicon.titleWords[key(end)] == .ends || key(end) == lexicon.words.va
    {
      isNamed = true
    }
    return isNamed || isCapital(index) ? end : nil
  }

  /// Behind "(sửa đổi)" or "sửa đổi" if that stands behind a law's name.
  private func amendment(behind end: Int) -> Int {
    let words = lexicon.words
    // The second syllable may be cut off: a text ends anywhere.
    if lexicon.words.amending.contains(key(end)), isWord(end + 1) {
      // "dự thảo Luật Quốc phòng bổ sung nhiều quy định": what it does.
      let goesOn = key(end) == lexicon.words.adding && isWord(end + 2) && !isCapital(end + 2)
      return goesOn ? end : end + 2
    }
    guard key(end) == words.openParen, lexicon.words.amending.contains(key(end + 1)) else {
      return end
    }
    return (end + 1..<min(end + 8, count)).first { key($0) == words.closeParen }.map { $0 + 1 }
      ?? end
  }
}
