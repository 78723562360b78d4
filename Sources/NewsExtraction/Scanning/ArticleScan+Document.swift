internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// A document cited at a token, by number or by name.
  mutating func document(at start: Int) -> (document: Int, end: Int)? {
    guard let typeMatch = match(.document, at: start) else { return nil }
    let payload = Int(typeMatch.payload)
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    var index = Int(typeMatch.end)
    let isMarked = key(index) == words.so
    if isMarked { index += 1 }
    if key(index) == words.colon { index += 1 }
    if let number = documentNumber(at: index, isMarked: isMarked, isCapital: isCapital(start)) {
      var document = DocumentParse(
        start: start, end: number.end, entry: payload, number: number.text,
        name: entry.type + " " + (isMarked ? "số " : "") + number.text)
      takeDateAndIssuer(&document)
      documents.append(document)
      return (documents.count - 1, document.end)
    }
    guard !isMarked else { return nil }
    return namedDocument(start, Int(typeMatch.end), payload)
  }

  /// A further number of the same type: "Nghị định 29 và 178".
  mutating func furtherDocument(
    behind previous: Int, at start: Int
  ) -> (document: Int, end: Int)? {
    let words = lexicon.words
    guard key(start) == words.va || key(start) == words.comma else { return nil }
    var index = start + 1
    if key(index) == words.so { index += 1 }
    guard isNumber(index), match(.document, at: start + 1) == nil,
      let number = documentNumber(at: index, isMarked: key(start + 1) == words.so, isCapital: true),
      number.text.contains("/") || number.text.contains("-")
        || !documents[previous].number.contains("/")
    else { return nil }
    if key(start) == words.comma, !number.text.contains("/"), !number.text.contains("-") {
      return nil
    }
    let entry = documents[previous].entry
    var document = DocumentParse(
      start: index, end: number.end, entry: entry, number: number.text,
      name: lexicon.documents[entry].type + " " + number.text)
    takeDateAndIssuer(&document)
    documents.append(document)
    return (documents.count - 1, document.end)
  }

  /// `24-QĐ/TW`, `178/2024/NĐ-CP`, `13/HD -MTTQ - BTT`, `05`.
  private func documentNumber(
    at start: Int, isMarked: Bool, isCapital: Bool
  ) -> (text: String, end: Int)? {
    guard isNumber(start) else { return nil }
    let words = lexicon.words
    var index = start + 1
    var hasCode = false
    while index + 1 < count {
      let joint = key(index)
      guard
        joint == words.slash || words.dashes.contains(joint) || joint == words.ampersand
      else { break }
      let next = index + 1
      let isTight = !isSpaced(index) && !isSpaced(next)
      if isNumber(next), isTight, joint == words.slash || hasCode == false {
        if joint != words.slash, digits(next) == 4 || !isMarked { break }
        index = next + 1
        continue
      }
      guard isWord(next), isCode(next),
        isTight || (hasCode || joint != words.slash) && isLoose(index)
      else { break }
      hasCode = true
      index = next + 1
      while isNumber(index) && !isSpaced(index) || isWord(index) && !isSpaced(index) { index += 1 }
    }
    // A bare number without "số" is one only behind a type with a capital, and when no noun that
    // it could count stands behind it.
    if !isMarked, !hasCode, index == start + 1 {
      guard isCapital else { return nil }
      if isWord(index), !self.isCapital(index) {
        let follower = key(index)
        let allowed =
          follower == words.cua || follower == words.ve || follower == words.ngay
          || follower == words.nam || follower == words.va || match(.trigger, at: index) != nil
        guard allowed else { return nil }
      }
      if let value = number(start), value > 1900, digits(start) == 4 { return nil }
      if key(index) == words.dot || key(index) == words.comma, isNumber(index + 1),
        !isSpaced(index + 1)
      {
        return nil
      }
    }
    let raw = string(start, index)
    return (raw.filter { !$0.isWhitespace }, index)
  }

  /// A part of a number: "QĐ", "TW", "NĐ", "TTg", "QH15".
  private func isCode(_ token: Int) -> Bool {
    guard isCapital(token) else { return false }
    let length = tokens.ends[token] - tokens.starts[token]
    return isAllCapitals(token) || length <= 4 || tokens.shapes[token].contains(.hasDigit)
  }

  /// Whether a joint with spaces about it still joins: the next code is in capitals.
  private func isLoose(_ joint: Int) -> Bool {
    isAllCapitals(joint + 1) && (!isSpaced(joint + 1) || lexicon.words.dashes.contains(key(joint)))
  }

  /// ", ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng".
  private mutating func takeDateAndIssuer(_ document: inout DocumentParse) {
    let words = lexicon.words
    for _ in 0..<3 {
      var index = document.end
      if key(index) == words.comma { index += 1 }
      if key(index) == words.openParen { index += 1 }
      if document.date < 0, key(index) == words.ngay, let day = dayMonth(at: index + 1) {
        dates.append(
          DateParse(
            start: index, end: day.end, year: day.year, month: day.month, day: day.day,
            isEvent: false, isToday: false))
        document.date = dates.count - 1
        document.end = day.end
        if key(document.end) == words.closeParen { document.end += 1 }
        continue
      }
      if document.issuer < 0, document.issuerName.isEmpty {
        let hasOf = key(index) == words.cua || key(index) == words.by
        let start = hasOf ? index + 1 : index
        guard hasOf || index == document.end else { continue }
        let saved = orgs.count
        if let role = match(.title, at: start), hasOf,
          lexicon.titles[Int(role.payload)].title == "Thủ tướng"
        {
          document.issuerName = "Thủ tướng Chính phủ"
          document.end = Int(role.end)
          continue
        }
        if let issuer = organisation(at: start), isCapital(start) || hasOf {
          document.issuer = issuer.org
          document.end = issuer.end
          if let end = termEnd(from: document.end) { document.end = end }
        } else {
          orgs.removeSubrange(saved...)
        }
      }
    }
  }

  /// "Luật Đất đai", "Hiến pháp 2013", "Điều lệ Đảng", "Nghị quyết Trung ương 4 (khóa XII)".
  private mutating func namedDocument(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    var end = typeEnd
    if !entry.isNamed {
      guard ["Nghị quyết", "Kết luận", "Chỉ thị"].contains(entry.type) else { return nil }
      var index = typeEnd
      if let meeting = match(.meeting, at: index), isCapital(index) { index = Int(meeting.end) }
      if let end = central(at: index) {
        index = end
        if isNumber(index) { index += 1 }
      } else if let meeting = match(.meeting, at: typeEnd), isCapital(typeEnd),
        lexicon.meetings[Int(meeting.payload)].kind == "đại hội"
      {
        if key(index) == words.dang { index += 1 }
        if match(.head, at: index) != nil, let body = organisation(at: index) {
          index = body.end
        }
        if isAllCapitals(index) || isCapital(index) && digits(index) == 1 {
          index += 1
        } else if key(index) == words.lan, key(index + 1) == words.thu {
          index += 3
        } else {
          return nil
        }
      } else {
        return nil
      }
      if key(index) == words.openParen || key(index) == words.comma,
        let term = termEnd(from: index + 1)
      {
        index = key(term) == words.closeParen ? term + 1 : term
      } else if let term = termEnd(from: index) {
        index = term
      }
      end = index
    } else {
      if let statute = statute(at: typeEnd) {
        return append(start, statute, payload)
      }
      if let field = match(.field, at: typeEnd), isCapital(typeEnd) { end = Int(field.end) }
      while end < count, end - typeEnd < 14 {
        if isCapital(end) || match(.fieldWord, at: end) != nil && end > typeEnd {
          end = isCapital(end) ? end + 1 : Int(match(.fieldWord, at: end)?.end ?? 0)
        } else if isWord(end), end > typeEnd, isCapital(end - 1),
          match(.compound, at: end - 1) != nil
        {
          end += 1
        } else if isNumber(end), digits(end) == 4, end > typeEnd || entry.type == "Hiến pháp" {
          end += 1
          break
        } else if key(end) == words.comma || key(end) == words.va, end > typeEnd,
          isCapital(end + 1), isWord(end + 2), !isCapital(end + 2),
          match(.document, at: end + 1) == nil
        {
          end += 1
        } else if key(end) == words.nam, isNumber(end + 1), digits(end + 1) == 4 {
          end += 2
          break
        } else {
          break
        }
      }
      guard end > typeEnd || entry.type == "Hiến pháp" && isCapital(start) else { return nil }
      guard isCapital(start) || isCapital(typeEnd) else { return nil }
      if isLikelyPerson(typeEnd) { return nil }
    }
    return append(start, end, payload)
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ payload: Int
  ) -> (document: Int, end: Int) {
    let name = VietnameseSpelling.capitalised(VietnameseSpelling.canonical(string(start, end)))
    documents.append(
      DocumentParse(start: start, end: end, entry: payload, number: "", name: name))
    return (documents.count - 1, end)
  }

  /// The end of a law's name: one of the lists, "sửa đổi, bổ sung một số điều của Luật X", with
  /// "(sửa đổi)" or its year behind.
  private func statute(at start: Int) -> Int? {
    var index = start
    if lexicon.amending.contains(key(start)) {
      // What amends a law is named by the law it amends.
      guard
        let law = (start + 1..<min(start + 14, count)).first(where: {
          match(.document, at: $0).map { lexicon.documents[Int($0.payload)].isNamed } ?? false
        }), let inner = match(.document, at: law)
      else { return nil }
      index = Int(inner.end)
    }
    guard let name = matches(.statute, at: index).first(where: { _ in isCapital(index) }) else {
      return nil
    }
    var end = Int(name.end)
    if key(end) == lexicon.words.openParen, lexicon.amending.contains(key(end + 1)) {
      let close = (end + 1..<min(end + 8, count)).first { key($0) == lexicon.words.closeParen }
      end = close.map { $0 + 1 } ?? end
    }
    if key(end) == lexicon.words.nam, isNumber(end + 1), digits(end + 1) == 4 { end += 2 }
    if isNumber(end), digits(end) == 4, key(end + 1) != lexicon.words.slash { end += 1 }
    return end
  }
}
