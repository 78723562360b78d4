internal import NewsModel

/// What year a day without one belongs to.
///
/// The page's stamp decides where there is one: the day is the last such day on or before it.
/// Else the text: "quý I/2024", "4 tháng đầu năm 2022", "tháng 6/2023" of a day in June, a year in the
/// title; of two years in a row ("tổng kết năm 2023, nhiệm vụ năm 2024") the one that the turn of
/// the year allows. A year that the text only speaks of is no evidence: reports look back. Where these
/// disagree or are silent there is no year, and so no date.
struct DateContext {
  let published: PartialDate?
  private var stated: [Int: Int] = [:]
  private var titles: [Int: Int] = [:]
  private var spoken: [Int: Set<Int>] = [:]
  private var months: [Int: [(month: Int, year: Int)]] = [:]

  init(_ scan: ArticleScan, sentences: [Sentence], layout: PageLayout, declared: PartialDate?) {
    let stamp = layout.stamp.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
    published = declared ?? stamp
    let words = scan.lexicon.words
    for sentence in sentences where sentence.ordinal < 4 || sentence.isTitle {
      let section = sentence.section
      for token in sentence.start..<sentence.end {
        guard let year = scan.number(token), scan.digits(token) == 4, (1990...2060).contains(year)
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
        if scan.key(token - 2) == words.dau {
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

  /// The date as precise as the text, or nothing where its year is not to be had.
  func resolve(_ date: DateParse, section: Int) -> PartialDate? {
    if date.isToday, date.day == 0 { return published }
    if date.year > 0 { return PartialDate(year: date.year, month: date.month, day: date.day) }
    if let published, let month = published.month, let day = published.day {
      let isLater = (date.month, date.day) > (month, day)
      return PartialDate(
        year: isLater ? published.year - 1 : published.year, month: date.month, day: date.day)
    }
    guard let year = year(of: date.month, section) ?? year(of: date.month, 0) else { return nil }
    return PartialDate(year: year, month: date.month, day: date.day)
  }

  private func year(of month: Int, _ section: Int) -> Int? {
    if let year = stated[section] { return year }
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
