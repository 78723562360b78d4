internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// A document cited at a token, by number or by name.
  mutating func document(at start: Int) -> (document: Int, end: Int)? {
    guard let typeMatch = match(.document, at: start),
      !isPartOfWord(start, Int(typeMatch.end))
    else { return nil }
    let payload = Int(typeMatch.payload)
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    var index = Int(typeMatch.end)
    let isMarked = key(index) == words.so
    if isMarked { index += 1 }
    if key(index) == words.colon { index += 1 }
    if let number = documentNumber(
      at: index, isMarked: isMarked, isCapital: isCapital(start),
      isTitled: entry.naming != .number, isCited: entry.isCitedByNumber,
      isLed: entry.isCitedByNumber
        || entry.isLedToByVerbs && words.leadsToPapers.contains(key(start - 1)))
      ?? (isMarked ? nil : citedNumber(at: index, type: entry.type)),
      !isOther(number, entry.code, isMarked: isMarked)
    {
      var document = DocumentParse(
        start: start, end: number.end, entry: payload, number: number.text,
        name: entry.type + " " + (isMarked ? "số " : "") + number.text)
      takeDateAndIssuer(&document)
      documents.append(document)
      return (documents.count - 1, document.end)
    }
    guard !isMarked else { return nil }
    if let numbered = numberBehindWords(start, Int(typeMatch.end), payload) { return numbered }
    guard let titled = titledDocument(start, Int(typeMatch.end), payload) else { return nil }
    return entry.naming == .law ? withNumber(titled) : titled
  }

  /// "dự án số 6" is a building site, "chương trình 135" a policy, "Đề án 636 “Varshavyanka”" a ship:
  /// papers of these kinds have the code of who wrote them.
  private func isOther(_ number: (text: String, end: Int), _ code: String, isMarked: Bool) -> Bool {
    guard !number.text.contains("/"), !number.text.contains("-") else { return false }
    switch code {
    case "DA": return true
    case "CTr": return !isMarked
    case "ĐA": return lexicon.words.quotes.contains(key(number.end))
    default: return false
    }
  }

  /// "kỷ luật", "pháp luật" are no law; "ký kết luận số 3" signs a paper.
  private func isPartOfWord(_ start: Int, _ end: Int) -> Bool {
    endsCompound(start) && !(key(end) == lexicon.words.so && isNumber(end + 1))
  }

  /// "Luật Đất đai số 31/2024/QH15": a number behind a law's name.
  private mutating func withNumber(_ law: (document: Int, end: Int)) -> (document: Int, end: Int) {
    guard key(law.end) == lexicon.words.so,
      let number = documentNumber(at: law.end + 1, isMarked: true, isCapital: true),
      number.text.contains("/")
    else { return law }
    documents[law.document].number = number.text
    documents[law.document].name += " số " + number.text
    documents[law.document].end = number.end
    return (law.document, number.end)
  }

  /// "Nghị quyết chuyên đề số 10-NQ/TU", "Quyết định tặng thưởng … của Chủ tịch UBND tỉnh (số
  /// 45/QĐ-UBND)", "Tờ trình (số 12/TTr-UBND)": words or a bracket stand before the number, whose
  /// code says that it is one of this type; that of a letter is its writer's.
  private mutating func numberBehindWords(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let entry = lexicon.documents[payload]
    let words = lexicon.words
    guard !entry.code.isEmpty else { return nil }
    var index = typeEnd
    while index < min(typeEnd + 14, count) {
      if key(index) == words.so, isNumber(index + 1) { break }
      guard isWord(index) || key(index) == words.openParen && key(index + 1) == words.so,
        match(.document, at: index) == nil
      else { return nil }
      index += 1
    }
    guard key(index) == words.so, index > typeEnd,
      let number = documentNumber(at: index + 1, isMarked: true, isCapital: true)
    else { return nil }
    let codes = number.text.split(whereSeparator: { "/-".contains($0) })
    let isLetter = entry.isLetter && codes.count > 1
    guard
      codes.contains(entry.code[...]) || isLetter && !words.ofOtherPapers.contains(key(index - 1))
    else { return nil }
    takeInner(typeEnd, index)
    var document = DocumentParse(
      start: start, end: number.end, entry: payload, number: number.text,
      name: entry.type + " số " + number.text)
    takeDateAndIssuer(&document)
    documents.append(document)
    return (documents.count - 1, document.end)
  }

  /// A further number of the same type: "Nghị định 29 và 178".
  mutating func furtherDocument(
    behind previous: Int, at start: Int
  ) -> (document: Int, end: Int)? {
    let words = lexicon.words
    if lexicon.documents[documents[previous].entry].naming == .law {
      return furtherLaw(behind: previous, at: start)
    }
    guard key(start) == words.va || key(start) == words.comma else { return nil }
    var index = start + 1
    if key(index) == words.so { index += 1 }
    guard isNumber(index), !documents[previous].number.isEmpty,
      match(.document, at: start + 1) == nil,
      let number = documentNumber(
        at: index, isMarked: key(start + 1) == words.so, isCapital: true),
      number.text.contains("/") || number.text.contains("-")
        || !documents[previous].number.isEmpty && !documents[previous].number.contains("/")
    else { return nil }
    if key(start) == words.comma, !number.text.contains("/"), !number.text.contains("-"),
      !isListed(behind: previous, index, number.end)
    {
      return nil
    }
    let entry = documents[previous].entry
    var document = DocumentParse(
      start: index, end: number.end, entry: entry, number: number.text,
      name: lexicon.documents[entry].type + " " + number.text)
    takeDateAndIssuer(&document)
    // "Nghị định 29 và 178 của Chính phủ" are both the Government's.
    var earlier = previous
    var next = start
    let isIssued = document.issuer >= 0 || !document.issuerName.isEmpty
    while isIssued, earlier >= 0, documents[earlier].entry == entry, documents[earlier].end == next,
      documents[earlier].issuer < 0, documents[earlier].issuerName.isEmpty
    {
      documents[earlier].issuer = document.issuer
      documents[earlier].issuerName = document.issuerName
      next = documents[earlier].start - 1
      earlier -= 1
    }
    documents.append(document)
    return (documents.count - 1, document.end)
  }

  /// "Nghị quyết 18, 19 của Trung ương": a bare number of as many digits, behind which nothing stands
  /// that it could count.
  private func isListed(behind previous: Int, _ start: Int, _ end: Int) -> Bool {
    let words = lexicon.words
    let before = documents[previous]
    guard before.number.utf8.count == digits(start) || key(end) == words.cua,
      before.end == start - 1
    else { return false }
    return !isWord(end) && key(end) != words.dot && !isNumber(end)
      || key(end) == words.va && isNumber(end + 1) || key(end) == words.cua
      || key(end) == words.dot && !(isNumber(end + 1) && !isSpaced(end + 1))
  }

  /// The number of a document cited before: "Quyết định 18 ngày …" makes "quyết định 18" one too.
  private func citedNumber(at index: Int, type: String) -> (text: String, end: Int)? {
    guard isNumber(index), digits(index) > 1, key(index + 1) != lexicon.words.slash else {
      return nil
    }
    let number = string(index, index + 1)
    let isCited = documents.contains { document in
      document.number == number && lexicon.documents[document.entry].type == type
        || document.number.hasBytes(of: number + "/")
          && lexicon.documents[document.entry].type == type
    }
    return isCited ? (number, index + 1) : nil
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
      if document.date < 0, index == document.end, key(index) == words.nam, isYear(index + 1),
        let year = number(index + 1)
      {
        dates.append(
          DateParse(
            start: index, end: index + 2, year: year, month: 0, day: 0, lastDay: 0, isEvent: false,
            isToday: false))
        document.date = dates.count - 1
        document.end = index + 2
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
