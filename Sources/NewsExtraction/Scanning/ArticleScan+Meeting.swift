internal import GrammarKit

extension ArticleScan {
  /// An event named at a token: its noun and what goes with it.
  mutating func meeting(
    at start: Int, sentenceStart: Int, sentenceEnd: Int
  ) -> (meeting: Int, end: Int)? {
    guard let nounMatch = match(.meeting, at: start) else { return nil }
    let words = lexicon.words
    let entry = Int(nounMatch.payload)
    // "Bà giao Ban Tổ chức …" is no giao ban.
    if !isCapital(start),
      (start + 1..<Int(nounMatch.end)).contains(where: {
        isCapital($0) && match(.head, at: $0) != nil
      })
    {
      return nil
    }
    var end = Int(nounMatch.end)
    // "các hội nghị"; but "có các cuộc gặp với ông A, ông B" tells of each.
    if start > 0, key(start - 1) == words.cac || start > 0 && key(start - 1) == words.nhung,
      !(lexicon.meetings[entry].isEncounter && key(start - 2) == words.co)
    {
      return nil
    }
    // "thông báo kết quả kỳ họp": what came of one is told, not that it is held.
    if start > 1, !isCapital(start), stands(words.outcomes, at: start - 2) { return nil }
    var isBare = true
    // "chủ trì hội nghị nghe báo cáo" names it by what it does; "Hội nghị nghe báo cáo" tells.
    let isObject =
      start > sentenceStart && (isWord(start - 1) || isNumber(start - 1))
    var index = end
    // "hội nghị giao ban lần thứ năm (quý I/2024) giữa …": up to a verb, a comma or "tại".
    while index < sentenceEnd, index - start < 40 {
      let word = key(index)
      if let field = match(.field, at: index), Int(field.end) > index + 1 {
        // "phòng, chống thiên tai": a field of work is taken whole, commas and all.
        index = Int(field.end)
        end = index
        isBare = false
        continue
      }
      if index > Int(nounMatch.end), let inner = match(.meeting, at: index) {
        // "tiếp xúc cử tri trước kỳ họp thứ 5": another meeting's noun inside the name.
        index = Int(inner.end)
        end = index
        isBare = false
        continue
      }
      if words.quotes.contains(word), index == Int(nounMatch.end),
        let close = quoteEnd(from: index, limit: sentenceEnd)
      {
        // The name itself stands in quotes.
        index = close
        end = close
        isBare = false
        continue
      }
      if word == words.comma, goesOn(behind: index, sentenceEnd: sentenceEnd) {
        index += 1
        continue
      }
      if word == words.comma || word == words.dot || word == words.semicolon || word == words.colon
        || word == words.closeParen || words.quotes.contains(word)
      {
        break
      }
      if let body = bodyEnd(at: index), body > index {
        index = body
        end = index
        isBare = false
        continue
      }
      if word == words.tai { break }
      if isCapital(index), match(.document, at: index) != nil { break }
      if let paper = numberedDocument(at: index) {
        index = paper
        end = index
        isBare = false
        continue
      }
      if words.dashes.contains(word), isSpaced(index), isCapital(index + 1) { break }
      if lexicon.words.creditWords.contains(word), isCapital(index) { break }
      if let trigger = trigger(at: index) {
        let label = Int16(trigger.payload)
        let joins =
          labels.nameJoints.contains(label) || label == labels.negation && !isBare
          || isObject && index == Int(nounMatch.end) && labels.nameOpeners.contains(label)
          || labels.ceremonyJoints.contains(label)
            && lexicon.meetings[entry].group == "ceremony"
          || label == labels.hold
            && (index == end && isBare && word == words.organise || isWork(index - 1))
        if !joins { break }
      }
      if isTitledPerson(at: index) || isOfThePast(index) && isTitledPerson(at: index + 1)
        || lexicon.meetings[entry].isEncounter && isMet(at: index)
      {
        break
      }
      if let honorific = match(.honorific, at: index),
        lexicon.honorifics[Int(honorific.payload)] == .honorific,
        isCapital(Int(honorific.end)) || match(.title, at: Int(honorific.end)) != nil
      {
        break
      }
      if word == words.openParen {
        // "(sáng 2/4)" is its day; "(20-11)" tells which feast is meant.
        guard !date(peekingAt: index + 1), !(isNumber(index + 2) && begins(.joint, at: index + 1)),
          let close = (index..<min(index + 10, sentenceEnd)).first(where: {
            key($0) == words.closeParen
          })
        else { break }
        index = close + 1
        end = index
        isBare = false
        continue
      }
      if date(peekingAt: index) { break }
      index += 1
      end = index
      isBare = false
    }
    // "kỳ họp thứ 38 để xem xét, kết luận …": a purpose of which the name has but the verb.
    if index < sentenceEnd, key(index) == words.comma,
      let purpose = (max(Int(nounMatch.end), end - 3)..<end).last(where: {
        key($0) == words.toDo
      })
    {
      end = purpose
    }
    // A joint at the end belongs to what follows: "hội nghị … về", "… tổ chức", "… lần thứ".
    while end > Int(nounMatch.end), let start = jointStart(endingAt: end), start >= nounMatch.end {
      end = start
    }
    while end > Int(nounMatch.end),
      words.plurals.contains(key(end - 1))
        || words.units.contains(key(end - 1)) && !isNumber(end - 2)
          && !words.plurals.contains(key(end - 2))
    {
      end -= 1
    }
    if end == Int(nounMatch.end) { isBare = true }
    let first = key(Int(nounMatch.end))
    let pointers = lexicon.words.pointers
    if pointers.contains(first) || end - Int(nounMatch.end) == 1 && pointers.contains(key(end - 1))
    {
      isBare = true
    }
    meetings.append(
      MeetingParse(start: start, end: end, entry: entry, isBare: isBare, place: ""))
    return (meetings.count - 1, end)
  }

  /// Where a joint begins that a name cannot end with.
  private func jointStart(endingAt end: Int) -> Int? {
    let isDangling =
      lexicon.words.dangling.contains(key(end - 1)) || lexicon.words.dashes.contains(key(end - 1))
    if isDangling, !isCapital(end - 1) { return end - 1 }
    if let trigger = match(.trigger, at: end - 1), Int(trigger.end) == end { return end - 1 }
    // "tổ chức" has two words.
    let isHeld = match(.trigger, at: end - 2).map {
      Int($0.end) == end && Int16($0.payload) == labels.hold
    }
    return isHeld ?? false ? end - 2 : nil
  }

  /// The token behind the closing quote.
  private func quoteEnd(from open: Int, limit: Int) -> Int? {
    ((open + 2)..<max(open + 2, min(open + 30, limit))).first {
      lexicon.words.quotes.contains(key($0))
    }.map { $0 + 1 }
  }

  /// "triển khai nghị quyết số 54": a paper is cited there like anywhere.
  private mutating func numberedDocument(at token: Int) -> Int? {
    guard let type = match(.document, at: token), !isCapital(token),
      isNumber(Int(type.end)) || key(Int(type.end)) == lexicon.words.so
    else { return nil }
    let saved = documents.count
    guard let paper = document(at: token), !documents[paper.document].number.isEmpty else {
      documents.removeSubrange(min(saved, documents.count)...)
      return nil
    }
    return paper.end
  }

  /// The end of a body's name, which is taken whole: "Ban Chỉ đạo", "Hội đồng nhân dân".
  private mutating func bodyEnd(at token: Int) -> Int? {
    guard isCapital(token), match(.head, at: token) != nil || match(.body, at: token) != nil else {
      return nil
    }
    // The body is named there like anywhere.
    return organisation(at: token)?.end
  }

  /// "cố", "nguyên" before a title.
  private func isOfThePast(_ token: Int) -> Bool {
    match(.stop, at: token).map {
      lexicon.stops[Int($0.payload)] == .former || lexicon.stops[Int($0.payload)] == .late
    } ?? false
  }

  /// Whether someone stands behind "với" or "giữa", by a title, a rank or a foreign name: "cuộc gặp với
  /// người đồng cấp Lào A", "hội đàm với Thủ tướng Lào".
  private mutating func isMet(at token: Int) -> Bool {
    guard let joint = match(.trigger, at: token - 1), Int(joint.end) == token,
      labels.meeting.contains(Int16(joint.payload))
    else { return false }
    if let title = match(.title, at: token) {
      let state = isCapital(token) ? place(at: Int(title.end)) : nil
      return state?.place.level == .country
    }
    if let rank = match(.honorific, at: token) {
      return isCapital(Int(rank.end)) && lexicon.honorifics[Int(rank.payload)] != .plural
    }
    return isCapital(token) && isForeign(token) && isCapital(token + 1) && place(at: token) == nil
      && match(.head, at: token) == nil && match(.body, at: token) == nil
  }

  /// Whether a title and a name behind it begin here: someone at the meeting, not its name.
  private mutating func isTitledPerson(at token: Int) -> Bool {
    guard match(.title, at: token) != nil else { return false }
    let counts = (roles.count, orgs.count, names.count, places.count)
    defer {
      roles.removeLast(roles.count - counts.0)
      orgs.removeLast(orgs.count - counts.1)
      names.removeLast(names.count - counts.2)
      places.removeLast(places.count - counts.3)
    }
    guard var role = role(at: token) else { return false }
    // "Tổng Bí thư, Chủ tịch nước A", not "Tổng thống Lào, Thủ tướng A".
    if key(role.end) == lexicon.words.comma, let next = self.role(at: role.end + 1),
      match(.title, at: token).map({ Int($0.end) == role.end }) ?? false
        || (role.end + 2..<next.end).contains(where: {
          place(at: $0, wanting: .country)?.end == next.end
        })
    {
      role = next
    }
    guard isCapital(role.end) else { return false }
    return name(
      at: role.end, isIntroduced: true, isListed: false, byHonorific: false, byRank: false) != nil
  }

  /// Whether a name goes on behind a comma: a list of committees, or words up to "năm 2022".
  private func goesOn(behind comma: Int, sentenceEnd: Int) -> Bool {
    let next = comma + 1
    if let head = match(.head, at: next), isCapital(next) {
      let shape = lexicon.heads[Int(head.payload)].shape
      return shape == .place || shape == .bloc
    }
    guard isWord(next), !isCapital(next) else { return false }
    // "phòng, chống dịch", "tổng kết, đánh giá".
    if lexicon.words.coordinated.contains(key(comma - 1), key(next)) { return true }
    // "chương trình gặp gỡ, đối thoại với thanh niên".
    if let noun = match(.meeting, at: next), lexicon.meetings[Int(noun.payload)].isVerbal {
      return true
    }
    var index = next
    while index < min(sentenceEnd, next + 8) {
      if key(index) == lexicon.words.nam, isNumber(index + 1), digits(index + 1) == 4 {
        return index > next
      }
      guard isWord(index), match(.trigger, at: index) == nil else { return false }
      index += 1
    }
    return false
  }

  /// "công tác" before "tổ chức": the work of organisation, not the act of holding.
  private func isWork(_ token: Int) -> Bool {
    token > 0 && lexicon.words.congTac == [key(token - 1), key(token)]
  }

  /// The trigger at a token; "về dự án" begins with "về", not with "về dự".
  func trigger(at token: Int) -> PhraseMatch? {
    guard let longest = match(.trigger, at: token) else { return nil }
    guard Int(longest.end) > token + 1,
      let inner = match(.trigger, at: Int(longest.end) - 1), inner.end > longest.end,
      labels.plain.contains(Int16(inner.payload)) || Int16(inner.payload) == labels.future
    else { return longest }
    return matches(.trigger, at: token).first { $0.end < longest.end }
  }

  /// Whether a date begins here, without noting it.
  func date(peekingAt token: Int) -> Bool {
    let words = lexicon.words
    let word = key(token)
    let isLead =
      word == words.ngay || word == words.sang || word == words.chieu || word == words.toi
      || word == words.trua || word == words.hom
    return isLead
      && (dayMonth(at: token + 1) != nil || key(token + 1) == words.nay
        || key(token + 1) == words.ngay || key(token + 1) == words.together)
  }

  /// "điểm cầu tỉnh Trà Vinh": a site of a meeting.
  func site(at start: Int) -> Int? {
    guard begins(.joint, at: start) else { return nil }
    let words = lexicon.words
    guard key(start) == words.diem || key(start) == words.dau, key(start + 1) == words.cau else {
      return nil
    }
    var index = start + 2
    while index < count, index - start < 12, isWord(index) || isNumber(index) {
      if let head = match(.head, at: index) ?? match(.body, at: index), isCapital(index) {
        index = Int(head.end)
        continue
      }
      if key(index) == words.trungUong, isCapital(index) {
        index += 2
        continue
      }
      if match(.trigger, at: index) != nil { break }
      guard
        isCapital(index) || match(.unit, at: index) != nil || isNumber(index)
          || match(.head, at: index) != nil || !isCapital(index - 1) && index - start < 6
      else {
        break
      }
      index += 1
    }
    return index
  }
}
