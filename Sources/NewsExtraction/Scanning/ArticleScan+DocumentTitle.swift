internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// Where the titles of documents without a number end.
extension ArticleScan {
  /// How far words go on that tell what a document is about.
  struct Title {
    var end: Int
    /// Whether years, a quotation or an abbreviation in brackets close it.
    var isClosed = false
    var isAbbreviated = false
    /// Whether it ends with the years it is for: "2016-2020".
    var isOfYears = false
    /// Whether a capital stands in it.
    var hasName = false
  }

  /// The end of a title; nil where it goes on for longer than titles do.
  ///
  /// - Complexity: O(length).
  func titleEnd(from start: Int) -> Title? {
    let words = lexicon.words
    var title = Title(end: start)
    var index = start
    while index < min(start + 45, count) {
      let key = key(index)
      if key == words.openParen {
        if let term = termEnd(from: index + 1), self.key(term) == words.closeParen {
          index = term + 1
          continue
        }
        // An abbreviation closes a name: "(UNCLOS)".
        guard index - start > 1, isCapital(index + 1), self.key(index + 2) == words.closeParen
        else { return title }
        return Title(
          end: index + 3, isClosed: true, isAbbreviated: true, hasName: title.hasName)
      } else if isOpening(index), let close = closing(index + 1) {
        return Title(end: close + 1, isClosed: true, hasName: true)
      } else if key == words.comma {
        guard goesOn(index + 1) || isFraction(index) else { return title }
      } else if words.dashes.contains(key) {
        guard isCapital(index + 1) || isNumber(index + 1) || goesOn(index + 1) else {
          return title
        }
      } else if isYear(index) {
        title.end = index + 1
        title.isClosed = true
        if words.dashes.contains(self.key(index + 1)), isYear(index + 2) {
          title.end = index + 3
          title.isOfYears = match(.stop, at: index - 2).map { Int($0.end) == index } ?? false
        }
        let next = self.key(title.end) == words.comma ? title.end + 1 : title.end
        guard lexicon.titleWords[self.key(next)] == .follows,
          next == title.end || self.key(next + 1) == words.nhin
        else { return title }
        index = next
      } else if let field = match(.field, at: index), Int(field.end) > index + 2 {
        // "phòng, chống tham nhũng, tiêu cực": a field of work is taken whole, commas and all.
        title.end = Int(field.end)
        index = title.end
        continue
      } else if isWord(index) || isNumber(index) {
        // "Pháp lệnh Cựu chiến binh": a name may begin as one calls people.
        if ends(at: index), index > start || !isCapital(index) { return title }
        if isCapital(index) { title.hasName = true }
        title.end = index + 1
      } else if key == words.dot,
        !isSpaced(index + 1) && isWord(index + 1) || isFraction(index)
          || isAllCapitals(index - 1) && match(.unit, at: index - 1) != nil && isCapital(index + 1)
      {
        // "T.Ư", "4.0", "TP. HCM"
      } else if !isPercent(index) {
        return title
      }
      index += 1
    }
    return index < count ? nil : title
  }

  /// Whether a title ends before a word.
  func ends(at token: Int) -> Bool {
    // "trẻ em" is no one, nor is "sự lãnh đạo của Đảng".
    if let person = match(.honorific, at: token), !endsCompound(token),
      lexicon.honorifics[Int(person.payload)] != .national || isCapital(Int(person.end))
    {
      return true
    }
    // "… trong y tế sáng 16-8": when it was signed.
    if key(token) == lexicon.words.sang || key(token) == lexicon.words.chieu
      || key(token) == lexicon.words.toi, isNumber(token + 1)
    {
      return true
    }
    if key(token) == lexicon.words.voi, isNumber(token + 1), key(token - 1) != lexicon.words.doi {
      return true
    }
    if key(token) == lexicon.words.va {
      // "… và 70 năm thiết lập quan hệ": something else.
      if isNumber(token + 1) { return true }
      return match(.document, at: token + 1) != nil
        || lexicon.words.plurals.contains(key(token + 1)) && match(.document, at: token + 2) != nil
        || lexicon.titlePairs[key(token)]?.contains(key(token + 1)) ?? false
    }
    // "có hiệu lực từ", "vào tháng 3", "vừa được", not "doanh nghiệp nhỏ và vừa".
    if let seconds = lexicon.titlePairs[key(token)] {
      return seconds.contains(key(token + 1))
    }
    if key(token) == lexicon.words.by, tellsCause(token + 1) { return false }
    return lexicon.titleWords[key(token)] == .ends && !isCapital(token) && !endsCompound(token)
      && lexicon.titleWords[key(token - 1)] != .holds
  }

  /// "thiệt hại do thiên tai", not "do tỉnh ban hành".
  private func tellsCause(_ token: Int) -> Bool {
    guard !isCapital(token), let cause = match(.compound, at: token),
      match(.honorific, at: token) == nil, match(.unit, at: token) == nil,
      match(.title, at: token) == nil, match(.head, at: token) == nil
    else { return false }
    return match(.trigger, at: Int(cause.end)) == nil
      || lexicon.titleWords[key(Int(cause.end))] == .ends
  }

  /// A mark within a number: "4.0", "171,3".
  private func isFraction(_ mark: Int) -> Bool {
    isNumber(mark - 1) && isNumber(mark + 1) && !isSpaced(mark) && !isSpaced(mark + 1)
  }

  func isPercent(_ token: Int) -> Bool {
    token < count && isNumber(token - 1) && !isSpaced(token)
      && text.utf8[Int(tokens.starts[token])] == UInt8(ascii: "%")
  }

  /// Whether what stands behind a comma or dash still belongs to a title: "kinh tế - xã hội",
  /// "quản lý, sử dụng".
  private func goesOn(_ token: Int) -> Bool {
    guard isWord(token), !isCapital(token), match(.trigger, at: token + 1) == nil else {
      return false
    }
    return match(.fieldWord, at: token) != nil || lexicon.titleWords[key(token)] == .goesOn
  }

  func isYear(_ token: Int) -> Bool {
    number(token).map { digits(token) == 4 && (1900...2100).contains($0) } ?? false
  }

  /// Whether a quoted title opens here.
  func isOpening(_ token: Int) -> Bool {
    lexicon.words.quotes.contains(key(token)) && isSpaced(token) && isCapital(token + 1)
  }

  /// The quotation mark that closes what begins here, in the same line.
  func closing(_ start: Int) -> Int? {
    let close = (start..<min(start + 60, count)).first {
      lexicon.words.quotes.contains(key($0)) || isBreak($0)
    }
    return close.flatMap { isBreak($0) ? nil : $0 }
  }
}
