internal import NewsModel
private import VietnameseText

/// A question cut into words, its dates taken out.
struct QuestionTokens {
  /// A word: as typed, and without case, marks and punctuation.
  struct Token {
    var text: String
    var key: String
    /// Without case, its marks told by letters and digits.
    var identity: String
    /// Whether a comma, semicolon or bracket stands behind it.
    var endsClause: Bool
    /// Whether it is a syllable of a name that is spelled like an English article: "Nghệ An", "A Lưới".
    var isNamePart: Bool {
      (key == "a" || key == "an") && (text.unicodeScalars.first?.properties.isUppercase ?? false)
    }
  }

  private(set) var tokens: [Token] = []
  /// How a date bounds what is asked for.
  enum Bound {
    case on
    case before
    case after
    case since
    case until
  }

  /// The dates, in the order of the question.
  private(set) var dates: [PartialDate] = []
  /// What each date bounds.
  private(set) var bounds: [Bound] = []
  /// Whether words say that something was within a date.
  private(set) var isWithin = false
  /// The part of the day that stands before a date, as articles say it: "sáng", "chiều".
  private(set) var partOfDay: String?
  /// Whether any word was typed with marks.
  private(set) var hasMarks = false

  /// Whether any word but the first was typed with a capital.
  var hasCapitals: Bool {
    tokens.dropFirst().contains { $0.text.first?.isUppercase ?? false }
  }

  /// Longer questions are none.
  static let limit = 80

  init(_ question: String) {
    for word in question.split(whereSeparator: \.isWhitespace).prefix(Self.limit + 1) {
      // "18-NQ/TU" is one word.
      let hasDigit = word.contains(where: \.isNumber)
      let parts = hasDigit ? [word] : Self.parts(of: word)
      for part in parts {
        let bare = part.drop { !$0.isLetter && !$0.isNumber }
        let text = String(bare.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
        guard !text.isEmpty else { continue }
        if word.first == "(", part.startIndex == parts[0].startIndex, !tokens.isEmpty {
          tokens[tokens.count - 1].endsClause = true
        }
        tokens.append(Token(text, endsClause: part.last.map { ",;:()?.".contains($0) } ?? false))
      }
    }
    hasMarks = tokens.contains { $0.identity != $0.key }
    takeDates()
  }

  /// "Co-chaired" is two words, and so is "didn't": "did not".
  private static func parts(of word: Substring) -> [Substring] {
    for ending in ["n't", "n’t"] {
      guard let place = word.firstRange(of: ending), place.lowerBound > word.startIndex else {
        continue
      }
      return [word[..<place.lowerBound], "not" + word[place.upperBound...]]
    }
    return word.split { "-–'’/".contains($0) }
  }

  /// The words of a range as typed.
  func text(_ range: Range<Int>) -> String {
    tokens[range].map(\.text).joined(separator: " ")
  }

  private mutating func takeDates() {
    var kept: [Token] = []
    var index = 0
    while index < tokens.count {
      guard let (date, count) = date(at: index) else {
        kept.append(tokens[index])
        index += 1
        continue
      }
      var taken: Set<String> = []
      while let last = kept.last, QuestionWords.beforeDates.contains(last.key), !last.endsClause,
        !isOfName(last, at: kept.count - 1), taken.insert(last.key).inserted
      {
        kept.removeLast()
      }
      if !taken.isDisjoint(with: QuestionWords.withinDates) { isWithin = true }
      for word in taken { partOfDay = QuestionWords.partsOfDay[word] ?? partOfDay }
      let bound = takeBound(&kept)
      if !kept.isEmpty { kept[kept.count - 1].endsClause = true }
      if !dates.contains(date) {
        dates.append(date)
        bounds.append(bound)
      }
      index += count
    }
    tokens = kept
  }

  /// Whether a word before a date is a syllable of a name: the "Nam" of "Hà Nam năm 2024".
  private func isOfName(_ token: Token, at index: Int) -> Bool {
    guard index > 0 else { return false }
    if token.text.first?.isUppercase ?? false { return true }
    return hasMarks
      && QuestionWords.markedBeforeDates[token.key].map { $0 != token.identity } ?? false
  }

  /// Takes the words that say how a date bounds off the end of what stands before it.
  private func takeBound(_ kept: inout [Token]) -> Bound {
    for (words, bound) in QuestionWords.beforeBounds {
      let parts = words.split(separator: " ")
      guard kept.count >= parts.count else { continue }
      // "And" bounds a date only behind "between".
      if bound == .until, parts == ["và"] || parts == ["and"], bounds.last != .since { continue }
      let typed = kept.suffix(parts.count)
      let fits = zip(typed, parts).allSatisfy { token, part in
        hasMarks ? token.text.lowercased() == part : token.key == VietnameseSpelling.searchKey(part)
      }
      guard fits, !(typed.last?.endsClause ?? false) else { continue }
      kept.removeLast(parts.count)
      return bound
    }
    return .on
  }

  /// A date that begins at a token, and how many tokens it has.
  private func date(at index: Int) -> (PartialDate, Int)? {
    func number(_ offset: Int) -> Int? {
      index + offset < tokens.count ? Int(tokens[index + offset].text) : nil
    }
    func key(_ offset: Int) -> String {
      index + offset < tokens.count ? tokens[index + offset].key : ""
    }
    /// A day of the month: "2", "2nd".
    func day(_ offset: Int) -> Int? {
      guard index + offset < tokens.count else { return nil }
      let text = tokens[index + offset].text
      let digits = text.prefix(while: \.isNumber)
      return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count).lowercased())
        ? Int(digits) : nil
    }
    func month(_ offset: Int) -> Int? {
      QuestionWords.months.firstIndex(of: key(offset)).map { $0 + 1 }
    }
    func made(_ year: Int?, _ month: Int?, _ day: Int?, _ count: Int) -> (PartialDate, Int)? {
      guard let year, (1900...2100).contains(year) else { return nil }
      return PartialDate(year: year, month: month, day: day).map { ($0, count) }
    }
    let text = tokens[index].text
    let parts = text.split(whereSeparator: { "/-.".contains($0) }).map { Int($0) }
    if parts.count == 3, parts[0].map({ $0 <= 31 }) ?? false, let day = parts[0],
      let month = parts[1]
    {
      return made(parts[2], month, day, 1)
    }
    if parts.count == 2, !text.contains("."), let month = parts[0] {
      if index > 0, tokens[index - 1].key == "quy" { return nil }
      return made(parts[1], month, nil, 1)
    }
    if text.contains("-"), let date = PartialDate(text) { return (date, 1) }
    if let day = number(0), key(1) == "thang", let month = number(2) {
      return key(3) == "nam" ? made(number(4), month, day, 5) : made(number(3), month, day, 4)
    }
    if let day = day(0) {
      if let month = month(1) { return made(number(2), month, day, 3) }
      if key(1) == "of", let month = month(2) { return made(number(3), month, day, 4) }
    }
    if let month = month(0) {
      if let day = day(1), let date = made(number(2), month, day, 3) { return date }
      return made(number(1), month, nil, 2)
    }
    if key(0) == "thang", let month = number(1), key(2) == "nam" {
      return made(number(3), month, nil, 4)
    }
    return text.count == 4 ? made(number(0), nil, nil, 1) : nil
  }
}

extension QuestionTokens.Token {
  /// A word as typed.
  init(_ text: String, endsClause: Bool) {
    self.text = text
    key = VietnameseSpelling.searchKey(text)
    identity = VietnameseSpelling.identityKey(text)
    self.endsClause = endsClause
  }
}
