internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// "Luật Đất đai", "Hiến pháp 2013", "Điều lệ Đảng", "Nghị quyết Trung ương 4 (khóa XII)".
  mutating func namedDocument(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    var end = typeEnd
    if entry.naming != .yes {
      guard ["Nghị quyết", "Kết luận", "Chỉ thị"].contains(entry.type) else { return nil }
      var index = typeEnd
      if let meeting = match(.meeting, at: index), isCapital(index) { index = Int(meeting.end) }
      if index > typeEnd, key(index) == words.lan, key(index + 1) == words.thu { index += 3 }
      if let body = match(.body, at: index), index > typeEnd,
        lexicon.bodies[Int(body.payload)].kind == "party.central"
      {
        index = Int(body.end)
      } else if let end = central(at: index) {
        index = end
        if isNumber(index) { index += 1 }
      } else if let meeting = match(.meeting, at: typeEnd), isCapital(typeEnd),
        lexicon.meetings[Int(meeting.payload)].kind == "đại hội"
      {
        var hasBody = false
        if match(.head, at: index) != nil, let body = organisation(at: index) {
          hasBody = !orgs[body.org].isGeneric && !lexicon.words.plurals.contains(key(body.end))
          index = body.end
        } else if key(index) == words.dang {
          index += 1
        }
        if key(index) == words.delegates { index += 2 }
        if key(index) == words.toan { index += 2 }
        if isAllCapitals(index) || isCapital(index) && digits(index) == 1 {
          index += 1
        } else if key(index) == words.lan, key(index + 1) == words.thu {
          index += 3
        } else if !hasBody {
          return nil
        }
        if key(index) == words.cua, key(index + 1) == words.dang { index += 2 }
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
      if let statute = statute(at: typeEnd, isMarked: isCapital(start)) {
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
      // "luật Việt Nam" is the whole of a state's law.
      if let found = place(at: typeEnd), found.end >= end { return nil }
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
  func statute(at start: Int, isMarked: Bool) -> Int? {
    var index = start
    if lexicon.amending.contains(key(start)) {
      // What amends a law is named by the law it amends.
      guard
        let law = (start + 1..<min(start + 14, count)).first(where: {
          match(.document, at: $0).map { lexicon.documents[Int($0.payload)].naming == .yes }
            ?? false
        }), let inner = match(.document, at: law)
      else { return nil }
      index = Int(inner.end)
    }
    // Written small throughout, a name counts from two syllables on.
    guard
      let name = matches(.statute, at: index).first(where: {
        isCapital(index) || isMarked || Int($0.end) > index + 1
      })
    else { return nil }
    var end = Int(name.end)
    if lexicon.amending.contains(key(end)), key(end + 1) == lexicon.words.doi { end += 2 }
    if key(end) == lexicon.words.openParen, lexicon.amending.contains(key(end + 1)) {
      let close = (end + 1..<min(end + 8, count)).first { key($0) == lexicon.words.closeParen }
      end = close.map { $0 + 1 } ?? end
    }
    if key(end) == lexicon.words.nam, isNumber(end + 1), digits(end + 1) == 4 { end += 2 }
    if isNumber(end), digits(end) == 4, key(end + 1) != lexicon.words.slash { end += 1 }
    return end
  }
}
