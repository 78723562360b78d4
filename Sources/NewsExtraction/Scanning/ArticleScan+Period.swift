internal import NewsModel
internal import VietnameseText

/// From when to when something lasted; it lasts where there is no end.
struct Period {
  var from: PartialDate
  var to: PartialDate?
}

/// Years and months by themselves, and from when to when.
extension ArticleScan {
  /// "ngày 1/9/2019", "tháng 9/2012", "tháng 4 năm 2016", "9/2012", "năm 2012"; a bare year where asked
  /// for.
  func point(at start: Int, bareYear: Bool = false) -> (date: PartialDate, end: Int)? {
    let words = lexicon.words
    var index = start
    if words.partsOfYear.contains(key(index)) { index += 1 }
    if key(index) == words.ngay { index += 1 }
    if let day = dayMonth(at: index), day.year > 0 {
      return PartialDate(year: day.year, month: day.month, day: day.day).map { ($0, day.end) }
    }
    let hasMonth = key(index) == words.thang
    if hasMonth { index += 1 }
    if let month = number(index), (1...12).contains(month), digits(index) <= 2,
      let year = year(behind: index, hasMonth: hasMonth)
    {
      return PartialDate(year: year.year, month: month).map { ($0, year.end) }
    }
    guard !hasMonth else { return nil }
    let hasYear = key(index) == words.nam
    guard hasYear || bareYear, isYear(hasYear ? index + 1 : index),
      let year = number(hasYear ? index + 1 : index)
    else { return nil }
    return PartialDate(year: year).map { ($0, hasYear ? index + 2 : index + 1) }
  }

  /// The year behind a month: "9/2012", "9-2012", "4 năm 2016".
  private func year(behind month: Int, hasMonth: Bool) -> (year: Int, end: Int)? {
    let words = lexicon.words
    let joint = key(month + 1)
    let isJoint =
      joint == words.slash || hasMonth && (joint == words.hyphen || joint == words.dot)
      || hasMonth && joint == words.nam
    guard isJoint, isYear(month + 2), let year = number(month + 2), key(month + 3) != words.slash
    else { return nil }
    return (year, month + 3)
  }

  /// "từ tháng 3/2014 đến 8/2016", "(2005 - 2010)", "từ năm 2007 đến nay"; "giai đoạn 1989-1993" where
  /// asked for.
  func period(at start: Int, stages: Bool = false) -> (period: Period, end: Int)? {
    let words = lexicon.words
    var index = start
    let isBracketed = key(index) == words.openParen
    if isBracketed { index += 1 }
    if key(index) == words.trong { index += 1 }
    if stages, key(index) == words.giai || key(index) == words.thoi { index += 2 }
    if key(index) == words.tu { index += 1 }
    guard isBracketed || index > start, let from = point(at: index, bareYear: true) else {
      return nil
    }
    let joint = key(from.end)
    guard joint == words.den || joint == words.upTo || words.dashes.contains(joint) else {
      return nil
    }
    if key(from.end + 1) == words.nay { return (Period(from: from.date), from.end + 2) }
    guard let to = point(at: from.end + 1, bareYear: true), from.date <= to.date,
      !isBracketed || key(to.end) == words.closeParen
    else { return nil }
    return (Period(from: from.date, to: to.date), isBracketed ? to.end + 1 : to.end)
  }
}
