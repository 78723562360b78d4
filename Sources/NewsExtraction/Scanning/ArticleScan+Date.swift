internal import VietnameseText

extension ArticleScan {
  /// A date that begins at a token: "ngày 12/4", "chiều 28/6/2022", "ngày 5 tháng 3 năm 2024".
  ///
  /// - Returns: Its index in `dates` and the token behind it.
  mutating func date(at start: Int) -> (date: Int, end: Int)? {
    guard isNumber(start) || begins(.joint, at: start) else { return nil }
    let words = lexicon.words
    var index = start
    var hasLead = false
    while index < count {
      let word = key(index)
      let isLead =
        word == words.ngay || word == words.sang || word == words.chieu || word == words.toi
        || word == words.trua || word == words.hom || word == words.dem
      guard isLead, index - start < 3 else { break }
      hasLead = true
      index += 1
    }
    if hasLead, key(index) == words.nay, index > start {
      var date = DateParse(
        start: start, end: index + 1, year: 0, month: 0, day: 0, lastDay: 0, isEvent: true,
        isToday: true)
      // "sáng nay 27-5", "hôm nay (12/3)".
      var next = index + 1
      if key(next) == words.openParen || key(next) == words.comma { next += 1 }
      if key(next) == words.ngay { next += 1 }
      if let numbers = dayMonth(at: next, isLed: next == index + 1) {
        date.day = numbers.day
        date.lastDay = numbers.day
        date.month = numbers.month
        date.year = numbers.year
        date.end = numbers.end
        if key(date.end) == words.closeParen { date.end += 1 }
      }
      dates.append(date)
      return (dates.count - 1, date.end)
    }
    if hasLead, words.ofParts.contains(key(index)) { index += 1 }
    if key(index) == words.openParen, hasLead { index += 1 }
    // A day in brackets is one without a lead: "2 ngày (12-13/8)".
    let isLed =
      hasLead || key(start - 1) == words.openParen || isAlone(at: start) && isNumber(start)
    guard let numbers = days(at: index, isLed: isLed), isLed || numbers.year > 0 else { return nil }
    var date = DateParse(
      start: start, end: numbers.end, year: numbers.year, month: numbers.month,
      day: numbers.day, lastDay: numbers.lastDay, isEvent: true, isToday: false)
    if numbers.lastDay > numbers.day {
      // "từ ngày 1 đến 30/6" bounds figures; what is held does not last so long.
      date.isEvent = key(start - 1) != words.tu || numbers.lastDay - numbers.day <= Self.longest
    } else if let last = lastDay(of: date) {
      date.end = last.end
      date.lastDay = last.month == date.month ? last.day : 31
      date.year = date.year > 0 ? date.year : last.month < date.month ? 0 : last.year
    } else {
      date.isEvent = !isCutOff(before: start)
    }
    dates.append(date)
    return (dates.count - 1, date.end)
  }

  /// The most days that a meeting may last.
  private static let longest = 10

  /// "từ ngày 6/5 đến ngày 8/5": the last of a few days.
  private func lastDay(of first: DateParse) -> (day: Int, month: Int, year: Int, end: Int)? {
    let words = lexicon.words
    guard key(first.start - 1) == words.tu,
      key(first.end) == words.den || key(first.end) == words.upTo
    else { return nil }
    let next = key(first.end + 1) == words.ngay ? first.end + 2 : first.end + 1
    guard let last = dayMonth(at: next, isLed: true) else { return nil }
    let months = (last.month - first.month + 12) % 12
    let length = months * 30 + last.day - first.day
    return months < 2 && (1...Self.longest).contains(length) ? last : nil
  }

  /// Whether a paragraph begins here with a day and a comma: "18/4, Bí thư Tỉnh ủy …".
  private func isAlone(at start: Int) -> Bool {
    guard start == 0 || tokens.kinds[start - 1] == .lineBreak, let day = dayMonth(at: start) else {
      return false
    }
    return key(day.end) == lexicon.words.comma
  }

  /// Whether words before a date make it a bound, not a day on which something is held.
  private func isCutOff(before start: Int) -> Bool {
    let words = lexicon.words
    guard start > 0 else { return false }
    let previous = key(start - 1)
    if previous == words.den || previous == words.tu || previous == words.truoc
      || previous == words.sau
    {
      return true
    }
    return false
  }

  /// One day, or the first of several of one month: `12-13/8`, `7, 8 và 9/8`, `12 đến ngày 15/1`.
  private func days(
    at start: Int, isLed: Bool
  ) -> (day: Int, lastDay: Int, month: Int, year: Int, end: Int)? {
    let words = lexicon.words
    var last = start
    while isLed, last - start < 8, let day = number(last), (1...31).contains(day),
      digits(last) <= 2
    {
      let joint = key(last + 1)
      let isDash = words.dashes.contains(joint)
      guard joint == words.va || joint == words.den || joint == words.comma || isDash else { break }
      let next = key(last + 2) == words.ngay ? last + 3 : last + 2
      // "12-10/2024" is a day and a month.
      guard let further = number(next), further > day, !isDash || dayMonth(at: next) != nil else {
        break
      }
      last = next
    }
    guard let closing = dayMonth(at: last, isLed: isLed), let first = number(start) else {
      return dayMonth(at: start, isLed: isLed).map { ($0.day, $0.day, $0.month, $0.year, $0.end) }
    }
    return (first, closing.day, closing.month, closing.year, closing.end)
  }

  /// `12/4`, `12-4-2024`, `12.4.2024`, `5 tháng 3 năm 2024`; behind "sáng" or "ngày" also `12.4`.
  func dayMonth(
    at start: Int, isLed: Bool = false
  ) -> (day: Int, month: Int, year: Int, end: Int)? {
    guard let day = number(start), (1...31).contains(day), digits(start) <= 2 else { return nil }
    let words = lexicon.words
    let joint = key(start + 1)
    let isDash = words.dashes.contains(joint)
    if joint == words.slash || isDash || joint == words.dot {
      guard !isSpaced(start + 2) || joint != words.dot, let month = number(start + 2),
        (1...12).contains(month), digits(start + 2) <= 2
      else { return nil }
      if key(start + 3) == joint, let year = number(start + 4), digits(start + 4) == 4,
        (1930...2100).contains(year)
      {
        return (day, month, year, start + 5)
      }
      if joint == words.dot {
        guard isLed, !isSpaced(start + 1), !isNumber(start + 3) else { return nil }
        return (day, month, 0, start + 3)
      }
      if key(start + 3) == words.slash || isNumber(start + 3) { return nil }
      // "12 - 15/4" and "5-6 người" are no dates; a date behind a hyphen stands close.
      if isDash, isSpaced(start + 1) {
        guard isLed, isSpaced(start + 2), key(start + 3) != words.thang else { return nil }
      }
      return (day, month, 0, start + 3)
    }
    if joint == words.thang, let month = number(start + 2), (1...12).contains(month) {
      var end = start + 3
      var year = 0
      if key(end) == words.nam, let value = number(end + 1), digits(end + 1) == 4 {
        year = value
        end += 2
      } else if isNumber(end), digits(end) == 4, let value = number(end),
        (1990...2060).contains(value), !isWord(end + 1) || isCapital(end + 1)
      {
        // "21 Tháng 10 2022 15:08"
        year = value
        end += 1
      }
      return (day, month, year, end)
    }
    return nil
  }

  /// `2024-07-02`, as machines stamp pages.
  func yearMonthDay(at start: Int) -> (day: Int, month: Int, year: Int, end: Int)? {
    guard let year = number(start), digits(start) == 4, (1990...2100).contains(year) else {
      return nil
    }
    let words = lexicon.words
    guard key(start + 1) == words.hyphen, let month = number(start + 2), (1...12).contains(month),
      key(start + 3) == words.hyphen, let day = number(start + 4), (1...31).contains(day)
    else { return nil }
    return (day, month, year, start + 5)
  }
}
