extension ArticleScan {
  /// A date that begins at a token: "ngày 12/4", "chiều 28/6/2022", "ngày 5 tháng 3 năm 2024".
  ///
  /// - Returns: Its index in `dates` and the token behind it.
  mutating func date(at start: Int) -> (date: Int, end: Int)? {
    let words = lexicon.words
    var index = start
    var hasLead = false
    while index < count {
      let word = key(index)
      let isLead =
        word == words.ngay || word == words.sang || word == words.chieu || word == words.toi
        || word == words.trua || word == words.hom
      guard isLead, index - start < 3 else { break }
      hasLead = true
      index += 1
    }
    if hasLead, key(index) == words.nay, index > start {
      var date = DateParse(
        start: start, end: index + 1, year: 0, month: 0, day: 0, isEvent: true, isToday: true)
      // "sáng nay 27-5", "hôm nay (12/3)".
      var next = index + 1
      if key(next) == words.openParen || key(next) == words.comma { next += 1 }
      if key(next) == words.ngay { next += 1 }
      if let numbers = dayMonth(at: next) {
        date.day = numbers.day
        date.month = numbers.month
        date.year = numbers.year
        date.end = numbers.end
        if key(date.end) == words.closeParen { date.end += 1 }
      }
      dates.append(date)
      return (dates.count - 1, date.end)
    }
    if key(index) == words.openParen, hasLead { index += 1 }
    if hasLead, let range = dayRange(at: index) {
      // "hai ngày 17 và 18/7", "từ ngày 12 đến 15/1": the first of the days.
      dates.append(
        DateParse(
          start: start, end: range.end, year: range.year, month: range.month, day: range.day,
          isEvent: true, isToday: false))
      return (dates.count - 1, range.end)
    }
    guard let numbers = dayMonth(at: index), hasLead || numbers.year > 0 else { return nil }
    let isCutOff = isCutOff(before: start)
    dates.append(
      DateParse(
        start: start, end: numbers.end, year: numbers.year, month: numbers.month,
        day: numbers.day, isEvent: !isCutOff, isToday: false))
    return (dates.count - 1, numbers.end)
  }

  /// `17 và 18/7`, `12 đến 15/1`, `5-6/3`: days of one month, as the first of them.
  private func dayRange(at start: Int) -> (day: Int, month: Int, year: Int, end: Int)? {
    let words = lexicon.words
    guard let first = number(start), (1...31).contains(first), digits(start) <= 2 else {
      return nil
    }
    let joint = key(start + 1)
    guard
      joint == words.va || joint == words.den || joint == words.comma
        || words.dashes.contains(joint)
    else { return nil }
    let next = key(start + 2) == words.ngay ? start + 3 : start + 2
    guard let last = dayMonth(at: next), first < last.day else { return nil }
    return (first, last.month, last.year, last.end)
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

  /// `12/4`, `12-4-2024`, `12.4.2024`, `5 tháng 3 năm 2024`.
  func dayMonth(at start: Int) -> (day: Int, month: Int, year: Int, end: Int)? {
    let words = lexicon.words
    guard let day = number(start), (1...31).contains(day), digits(start) <= 2 else { return nil }
    let joint = key(start + 1)
    if joint == words.slash || joint == words.hyphen || joint == words.dot {
      guard !isSpaced(start + 2) || joint != words.dot, let month = number(start + 2),
        (1...12).contains(month), digits(start + 2) <= 2
      else { return nil }
      if key(start + 3) == joint, let year = number(start + 4), digits(start + 4) == 4,
        (1930...2100).contains(year)
      {
        return (day, month, year, start + 5)
      }
      guard joint != words.dot else { return nil }
      if key(start + 3) == words.slash || isNumber(start + 3) { return nil }
      // "12 - 15/4" and "5-6 người" are no dates; a date behind a hyphen stands close.
      if joint == words.hyphen, isSpaced(start + 1) { return nil }
      return (day, month, 0, start + 3)
    }
    if joint == words.thang, let month = number(start + 2), (1...12).contains(month) {
      var end = start + 3
      var year = 0
      if key(end) == words.nam, let value = number(end + 1), digits(end + 1) == 4 {
        year = value
        end += 2
      }
      return (day, month, year, end)
    }
    return nil
  }
}
