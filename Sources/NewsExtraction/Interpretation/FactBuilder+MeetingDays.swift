internal import GrammarKit
internal import NewsModel

/// The days of meetings whose own sentences say none, found once all of an article is read.
extension FactBuilder {
  /// Gives a day to the meetings without one, as far as the rest of the article tells.
  mutating func dateMeetings() {
    dateOpenings()
    dateByNames()
    guard meetings.list.contains(where: { $0.date == nil }) else { return }
    dateByNouns()
    dateByChairs()
    dateParts()
  }

  /// The first meeting of a section takes the day its opening states, where its own sentence has
  /// none: "Chiều 28/6, … tổ chức thẩm tra …. Đồng chí A chủ trì hội nghị."
  private mutating func dateOpenings() {
    var seen: Set<Int> = []
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      guard seen.insert(draft.section).inserted, !isOfOtherTime(draft) else { continue }
      if draft.day == nil, isOpening(draft), !draft.isAside {
        date(index, by: openingDay(of: draft.section))
      }
      let opening = scanner.sentences.filter {
        $0.section == draft.section && !$0.isTitle && $0.ordinal < 2
      }
      for sentence in opening {
        if meetings.list[index].day == nil, let day = frameDay(sentence), sentence.ordinal == 0,
          day.date.start < sentence.start + 3, !isInterview(sentence)
        {
          date(index, by: day)
        }
        if meetings.list[index].place == nil, draft.isBare {
          meetings.list[index].place = place(in: sentence)
        }
      }
    }
  }

  /// A day without a year takes the one that the meeting's own name has, "hội nghị tuyển sinh năm
  /// 2019", "Đại hội …, nhiệm kỳ 2020 - 2025"; so do the days about it.
  private mutating func dateByNames() {
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      guard draft.date == nil, let day = draft.day, day.date.year == 0, day.date.day > 0,
        let year = yearInName(draft, month: day.date.month)
      else { continue }
      for other in meetings.list.indices where meetings.list[other].section == draft.section {
        guard meetings.list[other].date == nil, let own = meetings.list[other].day?.date,
          own.year == 0, own.day > 0, abs(own.month - day.date.month) <= 1
        else { continue }
        meetings.list[other].date = PartialDate(year: year, month: own.month, day: own.day)
      }
    }
  }

  private func yearInName(_ draft: MeetingDraft, month: Int) -> Int? {
    let words = scan.lexicon.words
    func isYear(_ token: Int) -> Bool {
      scan.digits(token) == 4 && scan.number(token).map { (2000...2060).contains($0) } == true
    }
    let own = scanner.sentences.holding(draft.start)
    if draft.kind == "đại hội" {
      let limit = min(draft.end + 14, own?.end ?? draft.end)
      return (draft.start..<max(draft.start, limit)).first {
        scan.key($0 - 1) == words.ky && isYear($0) && words.dashes.contains(scan.key($0 + 1))
      }.flatMap { scan.number($0) }
    }
    // Only where it ends the name, as what tells one of a series from the next.
    let last = draft.end - 1
    guard last - draft.start > 2, isYear(last), let year = scan.number(last) else { return nil }
    let lead = scan.key(last - 1) == words.nam ? last - 2 : last - 1
    guard scan.isWord(lead), !words.lookingAhead.contains(scan.key(lead)) else { return nil }
    let name = draft.start..<last
    if name.contains(where: { words.lookingAhead.contains(scan.key($0)) }) { return nil }
    if name.contains(where: { words.lookingBack.contains(scan.key($0)) }) {
      // "tổng kết công tác năm 2023" is held at its end or in the spring after; of a feast, soon behind it.
      guard lead == last - 2, words.yearlyWork.contains(scan.key(lead)) else { return nil }
      return (4...10).contains(month) ? nil : month <= 3 ? year + 1 : year
    }
    // "đối thoại về kỳ thi năm 2017" may be held later.
    if scan.key(last - 1) == words.nam {
      return name.contains { scan.key($0) == words.ve } ? nil : year
    }
    return scan.isCapital(draft.start) ? year : nil
  }

  /// "một hội nghị", "kỳ họp gần nhất", "Đầu tháng 12-2018, tại cuộc làm việc …", "kỳ họp diễn ra vào
  /// đầu tháng 7": none of the day the article opens with.
  private func isOfOtherTime(_ draft: MeetingDraft) -> Bool {
    let words = scan.lexicon.words
    if scan.key(draft.start - 1) == words.mot { return true }
    if draft.label.isEmpty, isOfOtherTime(draft.start, draft.end) { return true }
    guard let own = scanner.sentences.holding(draft.start) else { return false }
    return hasMonthAlone(own.start..<max(own.start, draft.start))
      || isHeldInMonth(behind: draft.end)
  }

  /// Whether a name says that it is of another time: "kỳ họp gần nhất", "hội nghị trước đó".
  func isOfOtherTime(_ start: Int, _ end: Int) -> Bool {
    scan.firstPair(of: scan.lexicon.words.otherTimes, in: start..<max(start, end) + 1) != nil
  }

  /// "diễn ra vào đầu tháng 7": a month without a day, said of the meeting before.
  func isHeldInMonth(behind end: Int) -> Bool {
    guard let trigger = scan.trigger(at: end), Int16(trigger.payload) == scanner.labels.hold
    else { return false }
    return hasMonthAlone(Int(trigger.end)..<Int(trigger.end) + 4)
  }

  /// Whether a month stands there without a day: "tháng 7", no "28 tháng 7".
  private func hasMonthAlone(_ tokens: Range<Int>) -> Bool {
    let month = scan.lexicon.words.thang
    return tokens.contains {
      scan.key($0) == month && scan.isNumber($0 + 1) && !scan.isNumber($0 - 1)
    }
  }

  /// Whether a meeting may be of the day that others of its section are told to be of.
  private func isOpen(_ draft: MeetingDraft) -> Bool {
    guard draft.day == nil, draft.date == nil, !draft.isAside, !isOfOtherTime(draft) else {
      return false
    }
    let own = scanner.sentences.holding(draft.start)
    return own?.chunks.contains(where: {
      $0.is(.verb)
        && ($0.label == scanner.labels.earlier || $0.label == scanner.labels.future)
    }) == false
  }

  /// A noun alone means the meeting of its kind that the opening, or a sentence shortly before, names
  /// with a day, though nobody acted at it there ("Tại cuộc họp chiều 2/4, đã có 12 ý kiến").
  private mutating func dateByNouns() {
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      guard isOpen(draft), let own = scanner.sentences.holding(draft.start) else { continue }
      let words = content(draft.start, draft.end)
      var days: [StatedDay] = []
      for sentence in scanner.sentences[..<own.number]
      where sentence.section == draft.section && !sentence.isTitle
        && (sentence.ordinal < 5 || own.ordinal - sentence.ordinal < 4)
        && frame(of: sentence)?.isAside != true
      {
        days += sentence.chunks.prefix(60).filter {
          $0.is(.meeting) && isOfKind($0, draft, words)
        }.compactMap { ownDay(sentence, $0) }
      }
      guard let day = days.first, !days.contains(where: { $0.isOther(than: day) }) else { continue }
      date(index, by: day)
    }
  }

  private func isOfKind(_ chunk: Chunk, _ draft: MeetingDraft, _ words: Set<UInt64>) -> Bool {
    let entry = entry(of: chunk)
    guard draft.isBare else {
      // A name is repeated.
      return entry.kind == draft.kind
        && content(Int(chunk.start), Int(chunk.end)).isSuperset(of: words)
    }
    return entry.kind == draft.kind || entry.group == "session" && draft.group == "session"
  }

  /// "Ông A chủ trì cuộc họp." below a picture: of the day on which the opening tells of the same
  /// person.
  private mutating func dateByChairs() {
    for index in meetings.list.indices where isOpen(meetings.list[index]) {
      let draft = meetings.list[index]
      guard let part = draft.parts.first(where: { $0.action == .chair }),
        let own = scanner.sentences.holding(part.start), part.start < own.start + 2,
        let day = openingDay(of: draft.section),
        let opening = scanner.sentences.holding(day.date.start), opening.number < own.number,
        opening.chunks.contains(where: { peopleOf($0).contains(part.person) }),
        !own.chunks.contains(where: { $0.is(.date) }),
        !meetings.list.contains(where: {
          $0.section == draft.section && $0.day?.isOther(than: day) == true
        })
      else { continue }
      date(index, by: day)
    }
  }

  /// A noun alone that nothing dates otherwise is part of what the article is about, and a sitting,
  /// "phiên thảo luận", part of the conference.
  private mutating func dateParts() {
    for index in meetings.list.indices where isOpen(meetings.list[index]) {
      let draft = meetings.list[index]
      guard
        let main = meetings.list.first(where: {
          $0.section == draft.section && $0.date != nil && !$0.isTitle && isOpening($0)
        })
      else { continue }
      let isPart =
        isPart(draft) && ["conference", "forum"].contains(main.group)
        && main.day?.date.day == main.day?.date.lastDay
      if draft.isBare || isPart { meetings.list[index].date = main.date }
    }
  }

  /// Whether a noun names a part of a conference: "phiên thảo luận", "phần thảo luận", no "phiên họp".
  private func isPart(_ draft: MeetingDraft) -> Bool {
    let words = scan.lexicon.words
    return draft.group == "discussion"
      || draft.group == "session" && scan.key(draft.start) == words.phien
        && scan.key(draft.start + 1) != words.hop
  }
}
