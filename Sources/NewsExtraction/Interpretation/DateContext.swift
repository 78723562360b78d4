internal import NewsModel

/// What year a day without one belongs to.
///
/// The page's stamp decides where there is one: the day is the last such day on or before it.
/// Else the text: "quý I/2024", "4 tháng đầu năm 2022", a year in the title, or the only year the
/// opening names. Where these disagree or are silent there is no year, and so no date.
struct DateContext {
  let published: PartialDate?
  private var years: [Int: Int] = [:]

  init(_ scan: ArticleScan, sentences: [Sentence], layout: PageLayout, declared: PartialDate?) {
    let stamp = layout.stamp.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
    published = declared ?? stamp
    var strong: [Int: Int] = [:]
    var weak: [Int: Set<Int>] = [:]
    let words = scan.lexicon.words
    for sentence in sentences where sentence.ordinal < 4 || sentence.isTitle {
      for token in sentence.start..<sentence.end {
        guard let year = scan.number(token), scan.digits(token) == 4, (1990...2060).contains(year)
        else { continue }
        let before = scan.key(token - 1)
        if before == words.slash || before == words.hyphen {
          if scan.isNumber(token - 2), scan.key(token - 3) != words.quy, scan.isNumber(token - 4) {
            // A full date: its year speaks for the text, but not as the event's.
            continue
          }
          if scan.key(token - 3) == words.quy {
            strong[sentence.section] = strong[sentence.section] ?? year
          }
          continue
        }
        guard before == words.nam else { continue }
        if scan.key(token - 2) == words.dau || sentence.isTitle {
          strong[sentence.section] = strong[sentence.section] ?? year
        } else if scan.key(token - 2) != words.den {
          weak[sentence.section, default: []].insert(year)
        }
      }
    }
    for (section, set) in weak where set.count == 1 { years[section] = set.first }
    for (section, year) in strong { years[section] = year }
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
    guard let year = years[section] ?? years[0] else { return nil }
    return PartialDate(year: year, month: date.month, day: date.day)
  }
}
