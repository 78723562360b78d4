internal import GrammarKit
internal import VietnameseText

/// Documents known by their title alone.
extension ArticleScan {
  /// "Đề án “…”", "Nghị quyết về …", "Chiến lược … 2021-2030": a document by its title.
  ///
  /// The parse covers the title, but what is returned ends behind the type, so that bodies and
  /// documents inside the title are read as everywhere.
  mutating func titledDocument(
    _ start: Int, _ typeEnd: Int, _ payload: Int
  ) -> (document: Int, end: Int)? {
    let naming = lexicon.documents[payload].naming
    guard naming != .no, naming != .yes, start == 0 || !isCapital(start - 1) || isBreak(start - 1)
    else { return nil }
    var issuer: (org: Int, end: Int)?
    var end: Int?
    let saved = orgs.count
    if let quoted = quotedTitle(behind: typeEnd, start, naming) {
      return append(start, quoted, typeEnd, payload, issuer: nil)
    }
    if let quoted = quotedWhole(start, typeEnd) {
      return append(start, quoted, typeEnd, payload, issuer: nil)
    }
    var index = typeEnd
    if key(index) == lexicon.words.openParen, isAcronym(index + 1),
      key(index + 2) == lexicon.words.closeParen
    {
      index += 3
    }
    if key(index) == lexicon.words.cua, naming == .titled {
      issuer = organisation(at: index + 1)
      if let named = issuer {
        index = named.end
        if let term = termEnd(from: index) { index = term }
        issuer = (named.org, index)
      }
    }
    if let known = match(.stop, at: index), lexicon.stops[Int(known.payload)] == .title {
      return append(start, Int(known.end), typeEnd, payload, issuer: issuer)
    }
    let isAbout = key(index) == lexicon.words.ve
    let title = titleEnd(from: index, isName: naming == .treaty)
    let words = title.end - index
    switch naming {
    case .titled:
      let isMarked = isCapital(start) && start > 0 && isWord(start - 1)
      if isAbout, words >= 4, isMarked, !isPersonnel(index, title.end) {
        end = title.end
      } else if isMarked, issuer == nil, words >= 4, doesWhatDecisionsDo(index),
        !isPersonnel(index, title.end)
      {
        end = title.end
      } else if isAbout, words >= 4, let issuer, isOfTheParty(issuer.org),
        !isPersonnel(index, title.end)
      {
        end = title.end
      }
    case .plan, .scheme:
      if isCapital(start), title.hasPeriod, words >= 5 { end = title.end }
    case .treaty:
      let isNamed = (index..<title.end).contains { isCapital($0) }
      if isCapital(start), words >= 3, isNamed { end = title.end }
    case .accord:
      let isAbout = (index..<title.end).contains { key($0) == lexicon.words.ve }
      if title.isShortened && words >= 4
        || isCapital(start) && start > 0 && isWord(start - 1) && isAbout && words >= 4
      {
        end = title.end
      }
    case .no, .yes: break
    }
    guard let end else {
      orgs.removeSubrange(saved...)
      return nil
    }
    return append(start, end, typeEnd, payload, issuer: issuer)
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ typeEnd: Int, _ payload: Int, issuer: (org: Int, end: Int)?
  ) -> (document: Int, end: Int) {
    var name = string(start, typeEnd)
    // The issuer is told apart from the name.
    let rest = issuer?.end ?? typeEnd
    let hasSpace = isSpaced(rest)
    if rest < end { name += (hasSpace ? " " : "") + string(rest, end) }
    var document = DocumentParse(
      start: start, end: end, entry: payload, number: "",
      name: VietnameseSpelling.capitalised(VietnameseSpelling.canonical(name)))
    document.issuer = issuer?.org ?? -1
    documents.append(document)
    return (documents.count - 1, typeEnd)
  }

  /// The end of a title in quotation marks behind the type, or behind "trình …", "của …".
  private func quotedTitle(behind typeEnd: Int, _ start: Int, _ naming: DocumentNaming) -> Int? {
    let quotes = lexicon.words.quotes
    var open = typeEnd
    if !quotes.contains(key(open)) {
      guard isCapital(start), key(open) == lexicon.words.submit else { return nil }
      while open < min(typeEnd + 12, count), !quotes.contains(key(open)) {
        if key(open) == lexicon.words.comma || isBreak(open) { return nil }
        open += 1
      }
    }
    guard naming != .plan, quotes.contains(key(open)), isCapital(open + 1),
      isCapital(start) || naming == .scheme,
      let close = closingQuote(from: open + 1, within: 80), close - open >= 5
    else { return nil }
    return close + 1
  }

  /// "“Tuyên bố tầm nhìn chung …”": the type and its title inside quotation marks.
  private func quotedWhole(_ start: Int, _ typeEnd: Int) -> Int? {
    guard isCapital(start), start > 0, lexicon.words.quotes.contains(key(start - 1)),
      !isSpaced(start), let close = closingQuote(from: typeEnd, within: 30),
      close - typeEnd >= 3
    else { return nil }
    for index in typeEnd..<close {
      if key(index) == lexicon.words.dot { return nil }
      if let trigger = match(.trigger, at: index), breaksTitle(trigger, at: index) { return nil }
    }
    // "“Biên bản ghi nhớ …” năm 2011".
    if key(close + 1) == lexicon.words.nam, isNumber(close + 2), digits(close + 2) == 4 {
      return close + 3
    }
    return close
  }

  private func closingQuote(from start: Int, within limit: Int) -> Int? {
    (start..<min(start + limit, count)).first {
      lexicon.words.quotes.contains(key($0)) || isBreak($0)
    }.flatMap { isBreak($0) ? nil : $0 }
  }

  /// Whether a decision of this subject is about someone's post, which names no document.
  private func isPersonnel(_ start: Int, _ end: Int) -> Bool {
    let personal: Set<String> = [
      "appoint", "transfer", "elect", "dismiss", "resign", "retire", "for-post",
    ]
    for index in start..<min(end, start + 8) {
      if index == start, doesWhatDecisionsDo(index) { continue }
      if let trigger = match(.trigger, at: index),
        personal.contains(lexicon.alphabet.labels[Int(trigger.payload)])
      {
        return true
      }
      if match(.stop, at: index).map({ lexicon.stops[Int($0.payload)] == .personnel }) ?? false {
        return true
      }
    }
    return false
  }

  /// "thành lập", "phê duyệt", "sửa đổi": the verb that a decision's title begins with.
  private func doesWhatDecisionsDo(_ token: Int) -> Bool {
    match(.stop, at: token).map { lexicon.stops[Int($0.payload)] == .deed } ?? false
  }

  /// Whether a body is the Party's centre, whose rules have names that are quoted in small letters.
  private func isOfTheParty(_ org: Int) -> Bool {
    orgs[org].body >= 0 && lexicon.bodies[orgs[org].body].kind == "party.central"
  }

  /// Whether a verb ends a title: what is done with the document, not what it is about.
  private func breaksTitle(_ trigger: PhraseMatch, at token: Int) -> Bool {
    let label = lexicon.alphabet.labels[Int(trigger.payload)]
    switch label {
    case "aux", "future", "passive", "have", "negation", "by", "sign", "issue", "announce":
      return true
    case "at":
      return match(.meeting, at: Int(trigger.end)) != nil
    case "say":
      return Int(trigger.end) > token + 1 && match(.fieldWord, at: token) == nil
        && match(.stop, at: token).map({ lexicon.stops[Int($0.payload)] != .deed }) ?? true
    default: return label.hasPrefix("chair") || label.hasPrefix("attend")
    }
  }

  /// Where a title that begins at a token ends; whether it names years, and its short form.
  ///
  /// `isName` tells that it is a name more than a subject: words that no list has end it.
  private func titleEnd(
    from start: Int, isName: Bool
  ) -> (end: Int, hasPeriod: Bool, isShortened: Bool) {
    let words = lexicon.words
    var index = start
    var end = start
    scanning: while index < count, index - start < 45, !isBreak(index) {
      let word = key(index)
      if word == words.openParen {
        if isAcronym(index + 1), key(index + 2) == words.closeParen {
          return (yearEnd(index + 3), false, true)
        }
        guard
          let close = (index..<min(index + 7, count)).first(where: { key($0) == words.closeParen }),
          match(.stop, at: index + 1).map({ lexicon.stops[Int($0.payload)] == .deed }) ?? false
        else { break }
        index = close + 1
        end = index
        continue
      }
      if word == words.comma {
        guard listGoesOn(behind: index) else { break }
        index += 1
        continue
      }
      if isNumber(index), let period = period(at: index, from: start) {
        return (period, true, false)
      }
      if tokens.kinds[index] == .punctuation {
        let joins = words.dashes.contains(word) || word == words.slash || word == words.ampersand
        guard joins, isWord(index + 1), match(.honorific, at: index + 1) == nil,
          match(.title, at: index + 1) == nil,
          isCapital(index + 1) || !isSpaced(index) || !isCapital(index - 1)
        else { break }
        index += 1
        continue
      }
      if let field = match(.field, at: index), Int(field.end) > index + 1 {
        // "phòng, chống tham nhũng": a field of work is taken whole, commas and all.
        index = Int(field.end)
        end = index
        continue
      }
      if let word = match(.compound, at: index), !isCapital(index),
        match(.trigger, at: index).map({ $0.end < word.end }) ?? true,
        match(.stop, at: index).map({ $0.end < word.end }) ?? true
      {
        index = Int(word.end)
        end = index
        continue
      }
      if index > start, !isCapital(index) {
        if let stop = match(.stop, at: index), lexicon.stops[Int(stop.payload)] == .clause,
          !isNumber(Int(stop.end))
        {
          break
        }
        if let trigger = match(.trigger, at: index), breaksTitle(trigger, at: index) { break }
        if word == words.ngay, isNumber(index + 1) { break }
        if word == words.cua, match(.document, at: start - 1) != nil { break }
      }
      if index > start {
        if let honorific = match(.honorific, at: index), isCapital(Int(honorific.end)) { break }
        if isLikelyPerson(index) || isCapital(index) && match(.title, at: index) != nil { break }
        if word == words.this || word == words.that { break }
        if isName, isWord(index), !isCapital(index), !isJoint(index), !isInWord(index) { break }
      }
      index += 1
      end = index
    }
    while end > start, !isCapital(end - 1),
      match(.trigger, at: end - 1) != nil || words.plurals.contains(key(end - 1))
    {
      end -= 1
    }
    return (end, false, false)
  }

  /// A word that joins the parts of a treaty's name.
  private func isJoint(_ token: Int) -> Bool {
    let words = lexicon.words
    return [words.va, words.cua, words.ve, words.cac, words.tai, words.nam].contains(key(token))
      || match(.trigger, at: token) != nil && match(.trigger, at: token)?.end == Int32(token + 1)
  }

  /// Whether a small word is half of a word of two syllables, or of a field of work.
  private func isInWord(_ token: Int) -> Bool {
    for first in [token, token - 1] {
      for category in [Category.compound, .fieldWord, .field] {
        if let word = match(category, at: first), Int(word.end) > token { return true }
      }
    }
    return false
  }

  /// "năm 2011", "ký năm 2011" behind a title.
  private func yearEnd(_ start: Int) -> Int {
    var index = start
    if match(.trigger, at: index).map({ lexicon.alphabet.labels[Int($0.payload)] == "sign" })
      ?? false
    {
      index += 1
    }
    guard key(index) == lexicon.words.nam, isNumber(index + 1), digits(index + 1) == 4 else {
      return start
    }
    return index + 2
  }

  /// The end of "2021-2030", "năm 2025", with ", tầm nhìn đến năm 2050" behind.
  private func period(at token: Int, from start: Int) -> Int? {
    let words = lexicon.words
    guard digits(token) == 4, let year = number(token), (1945...2100).contains(year) else {
      return nil
    }
    var end = token + 1
    if words.dashes.contains(key(end)), isNumber(end + 1), digits(end + 1) == 4 {
      end += 2
    } else if key(token - 1) != words.nam {
      return nil
    }
    let next = key(end) == words.comma ? end + 1 : end
    if key(next) == words.vision {
      for index in next..<min(next + 6, count) where isNumber(index) && digits(index) == 4 {
        return index + 1
      }
    }
    return end
  }

  /// Whether a comma stands in a list inside a title: a joint follows before anything ends it.
  private func listGoesOn(behind comma: Int) -> Bool {
    var index = comma + 1
    guard isWord(index), match(.title, at: index) == nil, match(.honorific, at: index) == nil
    else { return false }
    while index < min(comma + 9, count), isWord(index) || key(index) == lexicon.words.comma {
      if key(index) == lexicon.words.va { return index > comma + 1 }
      if let stop = match(.stop, at: index), lexicon.stops[Int(stop.payload)] == .clause {
        return false
      }
      if let trigger = match(.trigger, at: index), breaksTitle(trigger, at: index) { return false }
      index += 1
    }
    return false
  }
}
