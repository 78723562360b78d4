internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// A document cited at a token, by number or by name.
  mutating func document(at start: Int) -> (document: Int, end: Int)? {
    // "kỷ luật", "pháp luật" are no law.
    guard let typeMatch = match(.document, at: start), !endsCompound(start) else { return nil }
    let payload = Int(typeMatch.payload)
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    var index = Int(typeMatch.end)
    let isMarked = key(index) == words.so
    if isMarked { index += 1 }
    if key(index) == words.colon { index += 1 }
    if let number = documentNumber(
      at: index, isMarked: isMarked, isCapital: isCapital(start),
      isTitled: entry.naming != .number)
    {
      var document = DocumentParse(
        start: start, end: number.end, entry: payload, number: number.text,
        name: entry.type + " " + (isMarked ? "số " : "") + number.text)
      takeDateAndIssuer(&document)
      documents.append(document)
      return (documents.count - 1, document.end)
    }
    guard !isMarked else { return nil }
    return titledDocument(start, Int(typeMatch.end), payload)
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
      let number = documentNumber(
        at: index, isMarked: key(start + 1) == words.so, isCapital: true, isTitled: false),
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
    at start: Int, isMarked: Bool, isCapital: Bool, isTitled: Bool
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
      // A small letter needs its issuer: "chỉ thị 26 của Bộ Chính trị".
      guard isCapital || isTitled && key(index) == words.cua else { return nil }
      if isWord(index), !self.isCapital(index) {
        let follower = key(index)
        let allowed =
          follower == words.cua || follower == words.ve || follower == words.ngay
          || follower == words.nam && isYear(index + 1) || follower == words.va
          || lexicon.titleWords[follower] == .ends || match(.trigger, at: index) != nil
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
    guard lexicon.words.dashes.contains(key(joint)) else {
      return isAllCapitals(joint + 1) && !isSpaced(joint + 1)
    }
    return isAllCapitals(joint + 1) || isSpaced(joint) != isSpaced(joint + 1)
      || lexicon.issuers[string(joint + 1, joint + 2)] != nil
  }

  /// ", ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng".
  mutating func takeDateAndIssuer(_ document: inout DocumentParse) {
    let words = lexicon.words
    for _ in 0..<3 {
      var index = document.end
      if key(index) == words.comma { index += 1 }
      if key(index) == words.openParen { index += 1 }
      if document.date < 0, key(index) == words.ngay, let day = dayMonth(at: index + 1) {
        dates.append(
          DateParse(
            start: index, end: day.end, year: day.year, month: day.month, day: day.day,
            lastDay: day.day, isEvent: false, isToday: false))
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
        if hasOf, let issuer = statedIssuer(at: start) {
          document.issuer = issuer.org
          document.issuerName = issuer.name
          document.end = issuer.end
          continue
        }
        guard !hasOf else {
          orgs.removeSubrange(saved...)
          continue
        }
        if let issuer = organisation(at: start), isCapital(start) {
          document.issuer = issuer.org
          document.end = issuer.end
          if let end = termEnd(from: document.end) { document.end = end }
        } else {
          orgs.removeSubrange(saved...)
        }
      }
    }
  }
}
