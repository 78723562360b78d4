internal import NewsModel

/// What year a day without one belongs to.
///
/// The page's stamp decides where there is one: the day is the last such day on or before it.
/// A day soon behind the stamp is one announced, else one of the year before.
/// Else the text: "quý I/2024", "4 tháng đầu năm 2022", "tháng 6/2023" of a day in June, a year in the
/// title; of two years in a row ("tổng kết năm 2023, nhiệm vụ năm 2024") the one that the turn of
/// the year allows. A year that the text only speaks of is no evidence: reports look back. Where these
/// disagree or are silent, what stands further down may still tell: a full date of the weeks around the
/// day or a month of the season before it, where no later year is printed so; the first month that is
/// to come, which the day is before; "APEC 2018"; "năm 2018 vừa qua". Else there is no year, and so no
/// date.
struct DateContext {
  let published: PartialDate?
  private var stated: [Int: Int] = [:]
  private var titles: [Int: Int] = [:]
  private var spoken: [Int: Set<Int>] = [:]
  private var months: [Int: [(month: Int, year: Int)]] = [:]
  /// Full dates of the text: those that bound figures ("tính đến 29/3/2024"), the later of an
  /// anniversary ("3/2/1930 - 3/2/2024"), and all.
  private var bounds: [Int: [DateParse]] = [:]
  private var anniversaries: [Int: [DateParse]] = [:]
  private var full: [Int: [(date: DateParse, isLimit: Bool)]] = [:]
  /// What stands anywhere in a section: the latest "tháng 6/2018", whether it is spoken of as to
  /// come or as a bound.
  private var lastMonth: [Int: (month: Int, year: Int, isAhead: Bool, isBound: Bool)] = [:]
  /// The first month that is to come.
  private var nextMonth: [Int: (year: Int, month: Int)] = [:]
  /// The years of names, "APEC 2018", and the latest of all, of what has been and of what is aimed at.
  private var named: [Int: Set<Int>] = [:]
  private var latest: [Int: Int] = [:]
  private var latestAim: [Int: Int] = [:]
  /// The year of "năm 2018 vừa qua".
  private var justOver: [Int: Int] = [:]
  /// Full dates, and whether they are papers', limits, or days of what is told as over.
  private var printed: [Int: [(date: DateParse, isPaper: Bool, isLimit: Bool, isOver: Bool)]] = [:]
  /// Sentences of two years in a row, "kết quả năm 2023, kế hoạch năm 2024", and the first of them.
  private var turns: [(tokens: Range<Int>, year: Int)] = []

  init(_ scan: ArticleScan, sentences: [Sentence], layout: PageLayout, declared: PartialDate?) {
    let stamp = layout.stamp.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
    published = declared ?? stamp
    let words = scan.lexicon.words
    noteFullDates(scan, sentences)
    defer { if published == nil { noteAll(scan, sentences) } }
    for sentence in sentences where sentence.ordinal < 4 || sentence.isTitle {
      let section = sentence.section
      for token in sentence.start..<sentence.end {
        guard let year = scan.number(token), scan.digits(token) == 4, (1990...2060).contains(year),
          published != nil || Self.outlook(scan, token, in: sentence) == nil
        else { continue }
        let before = scan.key(token - 1)
        if before == words.slash || before == words.hyphen {
          let isDay =
            scan.isNumber(token - 2) && scan.key(token - 3) != words.quy
            && scan.isNumber(token - 4)
          // The year of a full date speaks for the text, but not as the event's.
          if isDay { continue }
          if scan.key(token - 3) == words.quy {
            stated[section] = stated[section] ?? year
          } else if scan.key(token - 3) == words.thang, let month = scan.number(token - 2) {
            months[section, default: []].append((month, year))
          }
          continue
        }
        guard before == words.nam else { continue }
        let next = scan.key(token + 1)
        if next == words.qua || next == words.vua && scan.key(token + 2) == words.qua {
          // "năm 2018 vừa qua" is said in the year after.
          stated[section] = stated[section] ?? year + 1
        } else if scan.key(token - 2) == words.dau || isPartOfYear(scan, token) {
          stated[section] = stated[section] ?? year
        } else if scan.key(token - 3) == words.thang, let month = scan.number(token - 2) {
          if scan.number(token - 4) == nil { months[section, default: []].append((month, year)) }
        } else if scan.key(token - 2) != words.den {
          if sentence.isTitle { titles[section] = titles[section] ?? year }
          spoken[section, default: []].insert(year)
        }
      }
    }
  }

  /// "9 tháng năm 2024", "3 tháng cuối năm 2024", "quý III năm 2024".
  private func isPartOfYear(_ scan: ArticleScan, _ year: Int) -> Bool {
    let words = scan.lexicon.words
    if scan.key(year - 3) == words.quy { return true }
    let month = scan.key(year - 2) == words.cuoi ? year - 3 : year - 2
    guard scan.key(month) == words.thang, let count = scan.number(month - 1) else { return false }
    return (2...11).contains(count) && scan.key(month - 2) != words.thang
  }

  /// Notes what tells of the year far from the beginning; only of use to a page without a stamp.
  private mutating func noteAll(_ scan: ArticleScan, _ sentences: [Sentence]) {
    let words = scan.lexicon.words
    for sentence in sentences {
      let section = sentence.section
      var own: Set<Int> = []
      defer {
        if own.count == 2, let first = own.min(), own.contains(first + 1) {
          turns.append((sentence.start..<sentence.end, first))
        }
      }
      for token in sentence.start..<sentence.end {
        guard let year = scan.number(token), scan.digits(token) == 4, (1990...2060).contains(year)
        else { continue }
        let before = scan.key(token - 1)
        if before == words.nam { own.insert(year) }
        let isRange = words.dashes.contains(scan.key(token + 1)) && scan.isNumber(token + 2)
        // What a span of years ends with is mostly to come.
        if words.dashes.contains(before), scan.digits(token - 2) == 4 { continue }
        if scan.isAcronym(token - 1), scan.letters(token - 1) > 2, !isRange {
          named[section, default: []].insert(year)
          continue
        }
        if let outlook = Self.outlook(scan, token, in: sentence) {
          latestAim[section] = max(latestAim[section] ?? 0, year)
          let month = scan.number(token - 2) ?? 0
          if outlook == .toCome, scan.key(token - 3) == words.thang, (1...12).contains(month),
            (year, month) < nextMonth[section] ?? (.max, 0)
          {
            nextMonth[section] = (year, month)
          }
          continue
        }
        if before == words.slash || before == words.hyphen || before == words.dot
          || before == words.nam
        {
          let month = scan.number(token - 2) ?? 0
          if scan.key(token - 3) == words.thang, (1...12).contains(month) {
            noteMonth(scan, token - 3, month, year, section)
          }
          let isOver = scan.key(token + 1) == words.vua && scan.key(token + 2) == words.qua
          if before == words.nam, isOver { justOver[section] = year }
          // "đến năm 2025" looks ahead; "giai đoạn 2021-2025" too.
          // "hồi năm 2017" is said later than that year.
          if before == words.nam, scan.key(token - 2) == words.hoi {
            latest[section] = max(latest[section] ?? 0, year + 1)
            continue
          }
          let outlook = before == words.nam ? scan.key(token - 2) : 0
          if !isRange, outlook != words.den, outlook != words.vao, outlook != words.upTo {
            latest[section] = max(latest[section] ?? 0, year)
          }
        } else if isRange, before == words.ky {
          latest[section] = max(latest[section] ?? 0, year)
        }
      }
    }
    let papers = Set(scan.documents.map(\.date))
    for (index, date) in scan.dates.enumerated() where date.year >= 1990 {
      guard !(date.start - 3..<date.start).contains(where: { scan.key($0) == words.sinh }) else {
        continue
      }
      let own = sentences.holding(date.start)
      let end = max(date.end, min(date.end + 20, own?.end ?? date.end))
      let isOver = (date.end..<end).contains { scan.key($0) == words.already }
      printed[own?.section ?? 0, default: []].append(
        (date, papers.contains(index), Self.isLimit(scan, date.start), isOver))
    }
  }

  private enum Outlook { case aim, toCome }

  /// How a year looks ahead, which makes it none to date a day with: "dự kiến tháng 5-2020" is to
  /// come, "hoàn thành tháng 5-2020" may be.
  private static func outlook(_ scan: ArticleScan, _ token: Int, in sentence: Sentence) -> Outlook?
  {
    var found: Outlook?
    for index in max(sentence.start, token - 40)..<min(token + 3, sentence.end) {
      if let trigger = scan.match(.trigger, at: index),
        Int16(trigger.payload) == scan.labels.future
      {
        return .toCome
      }
      if scan.lexicon.words.aims.contains(scan.key(index)) { found = .aim }
    }
    return found
  }

  /// Whether a date is one by which something is to be done: "đến", "trước" and "sang" stand before
  /// it, but not those of "tính đến hết tháng 7/2019" or of a sentence's first "Đến tháng 7/2019".
  private static func isLimit(_ scan: ArticleScan, _ token: Int) -> Bool {
    let words = scan.lexicon.words
    var index = token - 1
    while index > 0, token - index < 8,
      scan.isNumber(index) || words.ofDays.contains(scan.key(index))
    {
      index -= 1
    }
    let leader = scan.key(index)
    guard words.limits.contains(leader) else { return false }
    return !scan.isCapital(index) && scan.key(index - 1) != words.count
  }

  /// Notes the latest month of a section, "tháng 6/2018", where it does not end a span of years.
  private mutating func noteMonth(
    _ scan: ArticleScan, _ token: Int, _ month: Int, _ year: Int, _ section: Int
  ) {
    let words = scan.lexicon.words
    let isSpan =
      scan.key(token - 1) == words.den
      && (max(0, token - 8)..<token).contains { scan.key($0) == words.tu }
    let known = lastMonth[section] ?? (0, 0, false, false)
    guard (known.year, known.month) < (year, month) else { return }
    let before = scan.key(token - 1)
    lastMonth[section] = (
      isSpan || Self.isLimit(scan, token) ? 0 : month, year, before == words.trong,
      before == words.den || before == words.upTo
    )
  }

  /// The year of a full date of the weeks around a day, of a month shortly before it, of a name:
  /// none where the text tells of a later one.
  private func farYear(of date: DateParse, _ section: Int) -> Int? {
    // "năm 2018 vừa qua" is said in the spring after; later it may be of something of that year.
    if let over = justOver[section], date.month <= 4 { return over + 1 }
    let dates = printed[section, default: []]
    let past = max(latest[section] ?? 0, dates.map(\.date.year).max() ?? 0)
    let bound = max(past, latestAim[section] ?? 0)
    let near = Set(
      dates.compactMap { other, isPaper, isLimit, isOver -> Int? in
        if isLimit { return nil }
        let gap = Self.days(other.month, other.day, date.month, date.day)
        if (0...25).contains(gap) { return other.year }
        // A paper that is cited is no paper of the days to come, nor is what was done then one of them.
        if isPaper || isOver { return nil }
        if (-60..<0).contains(gap) { return other.year }
        return gap >= 300 ? other.year - 1 : nil
      })
    let turns = dates.contains {
      $0.date.year == bound && $0.date.month <= 2 && date.month >= 11
    }
    if let year = near.max(), year >= bound || year + 1 == bound && turns { return year }
    if let last = lastMonth[section], last.month > 0 {
      let gap = date.month - last.month
      if (0...(last.isBound ? 3 : 8)).contains(gap) || gap == -1 && last.isAhead {
        return last.year >= bound ? last.year : nil
      }
      if gap >= 10 { return last.year >= bound ? last.year - 1 : nil }
      if gap <= -9 { return last.year + 1 >= bound ? last.year + 1 : nil }
    }
    if let next = nextMonth[section], lastMonth[section] == nil, near.isEmpty {
      // The last such day before what is to come; figures of a month are told of for some weeks.
      let gap = next.month - date.month
      let year = gap < -1 ? next.year - 1 : (0...1).contains(gap) ? next.year : 0
      return year >= past ? year : nil
    }
    let names = named[section, default: []]
    // "Cộng đồng ASEAN 2025": what is aimed at has a round year.
    guard lastMonth[section] == nil, dates.isEmpty, names.count == 1, let year = names.first,
      year >= bound, !year.isMultiple(of: 5)
    else { return nil }
    return year
  }

  /// The date as precise as the text, or nothing where its year is not to be had.
  func resolve(_ date: DateParse, section: Int) -> PartialDate? {
    if date.isToday, date.day == 0 { return published }
    if date.year > 0 {
      guard date.month > 0 else { return PartialDate(year: date.year) }
      return PartialDate(year: date.year, month: date.month, day: date.day)
    }
    if let published, let month = published.month, let day = published.day {
      let ahead = Self.days(month, day, date.month, date.day)
      return PartialDate(
        year: ahead > 60 ? published.year - 1 : published.year, month: date.month, day: date.day)
    }
    guard
      let year = yearOfTurn(date) ?? year(of: date, section) ?? year(of: date, 0)
        ?? farYear(of: date, section)
    else { return nil }
    return PartialDate(year: year, month: date.month, day: date.day)
  }

  /// The year of a day beside two years in a row: late in the first, or early in the second.
  private func yearOfTurn(_ date: DateParse) -> Int? {
    guard (11...12).contains(date.month) || date.month <= 2 else { return nil }
    let turn = turns.first { $0.tokens.contains(date.start) }
    return turn.map { date.month >= 11 ? $0.year : $0.year + 1 }
  }

  /// Days from one day of a year to another, about; negative where the other is earlier.
  private static func days(_ month: Int, _ day: Int, _ other: Int, _ otherDay: Int) -> Int {
    (other - month) * 30 + otherDay - day
  }

  private mutating func noteFullDates(_ scan: ArticleScan, _ sentences: [Sentence]) {
    var index = 0
    for date in scan.dates where date.year >= 1990 {
      while index + 1 < sentences.count, sentences[index].end <= date.start { index += 1 }
      guard index < sentences.count, sentences[index].start <= date.start else { continue }
      let section = sentences[index].section
      let isLimit = Self.isLimit(scan, date.start)
      full[section, default: []].append((date, isLimit))
      // "từ ngày 1/9/2019 đến ngày 31/8/2024" ends a term.
      let endsSpan =
        isLimit
        && (max(0, date.start - 10)..<date.start).contains { scan.key($0) == scan.lexicon.words.tu }
      // "từ ngày 29/5 đến ngày 3/6/2019": a few days with their year.
      let isSpan =
        date.lastDay > date.day && scan.key(date.start - 1) == scan.lexicon.words.tu
      if !date.isEvent && !endsSpan || isSpan { bounds[section, default: []].append(date) }
    }
    // "(3/2/1930 - 3/2/2024)": one day, two years.
    let words = scan.lexicon.words
    for sentence in sentences {
      for token in sentence.start..<sentence.end
      where scan.isNumber(token + 1) && words.dashes.contains(scan.key(token)) {
        guard let later = scan.dayMonth(at: token + 1), later.year >= 1990,
          (4...6).contains(where: { back in
            scan.dayMonth(at: token - back + 1).map {
              $0.end == token && $0.day == later.day && $0.month == later.month
                && $0.year < later.year && $0.year > 0
            } ?? false
          })
        else { continue }
        anniversaries[sentence.section, default: []].append(
          DateParse(
            start: token + 1, end: later.end, year: later.year, month: later.month,
            day: later.day, lastDay: later.day, isEvent: false, isToday: false))
      }
    }
  }

  private func year(of date: DateParse, _ section: Int) -> Int? {
    let month = date.month
    if let year = stated[section] { return year }
    // The day itself with its year, where no later year stands in the text.
    let latest = full[section, default: []].map(\.date.year).max()
    if let latest,
      full[section, default: []].contains(where: { other, isLimit in
        !isLimit && other.year == latest && other.month == date.month && other.day == date.day
      })
    {
      return latest
    }
    let bounded = Set(
      bounds[section, default: []].filter { $0.year == latest }.compactMap { bound -> Int? in
        let gap = Self.days(bound.month, bound.day, date.month, date.day)
        if (0...75).contains(gap) { return bound.year }
        return gap <= -290 ? bound.year + 1 : nil
      })
    // An old paper is no bound: the text then tells of later years.
    if bounded.count == 1, let year = bounded.first, year + 1 >= self.latest[section] ?? 0 {
      return year
    }
    let celebrated = Set(
      anniversaries[section, default: []].compactMap { feast -> Int? in
        let gap = Self.days(feast.month, feast.day, date.month, date.day)
        if abs(gap) <= 60 { return feast.year }
        return gap >= 300 ? feast.year - 1 : nil
      })
    if celebrated.count == 1 { return celebrated.first }
    let near = Set(
      months[section, default: []].filter { abs($0.month - month) <= 1 }.map(\.year))
    if near.count == 1 { return near.first }
    let years = spoken[section, default: []].sorted()
    if years.count == 2, years[1] == years[0] + 1 {
      if month >= 11 { return years[0] }
      if month <= 3 { return years[1] }
      return nil
    }
    // "Tổng kết năm 2023" may be said in the spring after.
    return years.count == 1 && month > 3 ? titles[section] : nil
  }
}
