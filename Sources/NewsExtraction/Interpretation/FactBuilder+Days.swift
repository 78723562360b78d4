internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// A day as a text states it: its year may be left out, and it may be several days of one month.
struct StatedDay {
  var date: DateParse

  /// Whether it cannot be another one, as far as the text says.
  func isOther(than other: StatedDay) -> Bool {
    if date.year > 0, other.date.year > 0, date.year != other.date.year { return true }
    if date.month != other.date.month { return true }
    return date.lastDay < other.date.day || other.date.lastDay < date.day
  }
}

/// What a paragraph tells of, where that is not what the article is about.
struct ParagraphFrame {
  /// The first token of the paragraph.
  var start: Int
  /// The day it opens with.
  var day: StatedDay?
  /// Whether it opens with "trước đó", "cùng ngày": something else than what was told before.
  var isAside = false
  /// Whether it is one of several short news.
  var isItem = false
  /// Whether its day is that of an interview.
  var isInterview = false
  /// The day of what was held.
  var heldDay: StatedDay? { isInterview ? nil : day }
  /// Whether it opens with a place and its day, "Tại xã A (ngày 29-6), …": one of several days.
  var isPlaced = false
}

/// Which day a sentence tells of, and so which meeting.
extension FactBuilder {
  /// Notes what each paragraph opens with, for the sentences behind.
  mutating func noteFrames() {
    let earlier = scanner.labels.earlier
    let words = scan.lexicon.words
    for (index, date) in scan.dates.enumerated()
    where date.isEvent && scan.key(date.start - 1) == words.openParen
      && scan.key(date.end) == words.closeParen
    {
      bracketed[date.start] = bracketed[date.start] ?? index
    }
    frameDays = scanner.sentences.map { Int32(dayIndex($0)) }
    frameNumbers = Array(repeating: -1, count: scanner.sentences.count)
    var current: Int?
    for sentence in scanner.sentences {
      let opens = sentence.chunks.first.map {
        $0.is(.verb) && $0.label == earlier
      }
      if sentence.start > 0, scan.tokens.kinds[sentence.start - 1] != .lineBreak,
        opens == true || opensWithYear(sentence)
      {
        // Within a paragraph that sentence alone tells of something else.
        frames.append(ParagraphFrame(start: sentence.start, isAside: true))
        frameNumbers[sentence.number] = Int32(frames.count - 1)
        continue
      }
      if sentence.start == 0 || scan.tokens.kinds[sentence.start - 1] == .lineBreak {
        current = nil
        // "* Ngày 2/4, …": short news, each of its own.
        let isItem = words.bullets.contains(scan.key(sentence.start))
        if opens == true || isItem || isOfSameDay(sentence) {
          frames.append(ParagraphFrame(start: sentence.start, isAside: true, isItem: isItem))
          current = frames.count - 1
        }
      }
      if let day = openingDay(sentence) {
        if current == nil {
          frames.append(ParagraphFrame(start: sentence.start))
        } else if let known = current, frames[known].day != nil {
          // The sentences before keep their day.
          frames.append(frames[known])
        }
        current = frames.count - 1
        frames[frames.count - 1].day = day
        frames[frames.count - 1].isInterview = isInterview(sentence)
        frames[frames.count - 1].isPlaced =
          scan.key(day.date.start - 1) == words.openParen
          && sentence.chunks.first.map {
            $0.isVerb(scanner.labels.at)
          } == true
      }
      if let current { frameNumbers[sentence.number] = Int32(current) }
    }
  }

  /// "Năm 2020, …": a year alone.
  private func opensWithYear(_ sentence: Sentence) -> Bool {
    scan.key(sentence.start) == scan.lexicon.words.nam && scan.isNumber(sentence.start + 1)
      && scan.key(sentence.start + 2) == scan.lexicon.words.comma
  }

  /// What the paragraph of a sentence opens with, where that is not what the article is about.
  func frame(of sentence: Sentence) -> ParagraphFrame? {
    let number = frameNumbers[sentence.number]
    return number < 0 ? nil : frames[Int(number)]
  }

  /// Whether a sentence opens with "cùng ngày", "tiếp đó".
  func isOfSameDay(_ sentence: Sentence) -> Bool {
    let opening = sentence.start..<max(sentence.start, min(sentence.end - 1, sentence.start + 8))
    return scan.firstPair(of: scan.lexicon.words.sameDay, in: opening) != nil
  }

  /// The day told of before, where a sentence says "cùng ngày", "tiếp đó" or opens with "buổi chiều".
  func sameDay(_ sentence: Sentence) -> StatedDay? {
    guard isOfSameDay(sentence) || opensWithPartOfDay(sentence) else { return nil }
    let draft = meetings.list.last {
      $0.section == sentence.section && $0.day != nil && $0.start < sentence.start
    }
    return draft?.day ?? lastDay(before: sentence)
  }

  /// The last day told of in the sentences directly before one, be it that somebody says it; a day
  /// with its year is of something further off.
  private func lastDay(before sentence: Sentence) -> StatedDay? {
    for number in (max(0, sentence.number - 6)..<sentence.number).reversed() {
      let other = scanner.sentences[number]
      guard other.section == sentence.section else { return nil }
      let chunks = other.chunks
      let said = chunks.indices.last {
        chunks[$0].is(.date) && isOfEvent($0, chunks, other)
      }
      let day = frameDay(other) ?? said.flatMap { stated(chunks[$0]) }
      if let day, day.date.year == 0 || day.date.isToday { return day }
    }
    return nil
  }

  /// "Buổi chiều, …": of the day told of.
  private func opensWithPartOfDay(_ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    let part = scan.key(sentence.start + 1)
    return scan.key(sentence.start) == words.buoi && scan.key(sentence.start + 2) == words.comma
      && (part == words.sang || part == words.chieu || part == words.toi || part == words.trua)
  }

  /// "Ngay sau lễ đón, …": the day of what is over by then.
  func dayBefore(_ sentence: Sentence, _ chunk: Chunk) -> StatedDay? {
    let words = scan.lexicon.words
    guard
      let first = sentence.chunks.prefix(3).first(where: {
        $0.is(.meeting)
      }), first.start < chunk.start, scan.key(Int(first.start) - 1) == words.sau
    else { return nil }
    let entry = entry(of: first)
    guard
      scan.key(Int(first.start) - 2) == words.rightAway
        || ["ceremony", "visit", "talks"].contains(entry.group),
      let known = meetings.named(
        kind: entry.kind, group: entry.group, section: sentence.section)
    else { return nil }
    return meetings.list[known].day
  }

  /// The day that the report of a section opens with: what one of its first sentences begins with, or
  /// else what its first two state.
  func openingDay(of section: Int) -> StatedDay? {
    var place = 0
    var second: StatedDay?
    for sentence in scanner.sentences where sentence.section == section && !sentence.isTitle {
      if place > 3 { break }
      if let day = frameDay(sentence), frame(of: sentence)?.isAside != true,
        !isInterview(sentence)
      {
        if day.date.start < sentence.start + 3 { return day }
        if place < 2 { second = second ?? day }
      }
      place += 1
    }
    return second
  }

  /// Whether someone only speaks to a newspaper: its day is no meeting's.
  func isInterview(_ sentence: Sentence) -> Bool {
    !sentence.chunks.contains { $0.is(.meeting) }
      && isElsewhere(sentence.chunks, upTo: sentence.chunks.count)
  }

  /// The day within the first words of a sentence.
  private func openingDay(_ sentence: Sentence) -> StatedDay? {
    guard let day = frameDay(sentence), day.date.start < sentence.start + 12 else { return nil }
    return day
  }

  /// The day that a sentence tells of: not one that only someone's words in it speak of.
  func frameDay(_ sentence: Sentence) -> StatedDay? {
    let day = frameDays[sentence.number]
    return day < 0 ? nil : stated(scan.dates[Int(day)])
  }

  private func dayIndex(_ sentence: Sentence) -> Int {
    let chunks = sentence.chunks
    if chunks.contains(where: { $0.is(.date) }) {
      let saying = scanner.labels.saying
      var said: Int?
      var hasPeople = false
      var isQuoted = false
      // A mark without a fellow, "Palais d’ Egmont", quotes nothing.
      let hasQuotes = chunks.count { $0.is(.quote) } % 2 == 0
      for (index, chunk) in chunks.enumerated() {
        switch ChunkKind(rawValue: chunk.kind) {
        case .people: hasPeople = true
        case .quote: isQuoted = hasQuotes && !isQuoted
        case .verb where hasPeople && saying.contains(chunk.label): said = said ?? index
        case .date where !isQuoted && (said.map { follows(index, chunks, saidAt: $0) } ?? true):
          if stated(chunk) != nil, isOfEvent(index, chunks, sentence) { return Int(chunk.payload) }
        default: continue
        }
      }
    }
    // "Mới đây (ngày 12/4), …": rules look across brackets, but their day counts.
    guard !bracketed.isEmpty else { return -1 }
    for token in sentence.start..<min(sentence.end, sentence.start + 10) {
      if let date = bracketed[token] { return date }
    }
    return -1
  }

  /// Whether a day may be a meeting's: not the day of a birth or a paper, nor the span of somebody's
  /// stay, "chủ trì lễ đón ông A thăm Việt Nam từ ngày 2 đến 4/4".
  private func isOfEvent(_ index: Int, _ chunks: [Chunk], _ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    let start = Int(chunks[index].start)
    if index > 0, !chunks[index - 1].is(.meeting) {
      var before = start - 1
      while before > sentence.start,
        words.ofHours.contains(scan.key(before)) || scan.isNumber(before)
      {
        before -= 1
      }
      if words.pastDeeds.contains(scan.key(before)) { return false }
    }
    guard scan.key(start - 1) == words.tu, start - 1 > sentence.start else { return true }
    return scan.key(start - 2) != words.comma && follows(index, chunks)
  }

  /// Whether a date belongs to a meeting before it, "hội nghị ngày 2/4", "hội nghị do Sở Y tế tổ chức
  /// sáng 2/4"; where someone says something, to the one at which that was said.
  private func follows(_ index: Int, _ chunks: [Chunk], saidAt said: Int? = nil) -> Bool {
    let words = scan.lexicon.words
    func isPlace(_ meeting: Int) -> Bool { said.map { meeting - $0 <= 4 } ?? true }
    if index > 0, chunks[index - 1].isVerb(scanner.labels.hold) {
      return chunks[..<index].lastIndex { $0.is(.meeting) }.map(isPlace)
        ?? false
    }
    for before in (max(0, index - 10)..<index).reversed() {
      let chunk = chunks[before]
      switch ChunkKind(rawValue: chunk.kind) {
      case .meeting: return isPlace(before)
      case .organisation, .place, .comma, .open: continue
      case .verb where scanner.labels.holding.contains(chunk.label): continue
      case .word where chunk.end - chunk.start <= 3:
        // "vào ngày 2/4", "trong sáng 2/4", not "rằng ngày 2/4".
        let last = scan.key(Int(chunk.end) - 1)
        guard
          before + 1 < index || last == words.vao || last == words.trong || last == words.hom
            || last == words.tu
        else { return false }
      default: return false
      }
    }
    return false
  }

  /// The day of a meeting that a sentence names, or tells of without a noun.
  func meetingDay(_ sentence: Sentence, _ chunk: Chunk?) -> StatedDay? {
    if let day = chunk.flatMap({ adjoiningDay(sentence, $0) }) ?? frameDay(sentence) { return day }
    let chunks = sentence.chunks
    if let chunk, let place = chunks.firstIndex(where: { $0.start == chunk.start }) {
      let near = max(0, place - 4)..<min(chunks.count, place + 5)
      let found = near.first {
        chunks[$0].is(.date) && isOfEvent($0, chunks, sentence)
      }
      return (found ?? clauseDay(chunks, before: place)).flatMap { stated(chunks[$0]) }
    }
    return nil
  }

  /// The day that the clause of a meeting begins with: "cho biết sáng 2/4, ông A đã chủ trì cuộc họp".
  private func clauseDay(_ chunks: [Chunk], before place: Int) -> Int? {
    let saying = scanner.labels.saying
    for index in chunks[..<place].indices.reversed() {
      switch ChunkKind(rawValue: chunks[index].kind) {
      case .date: return index
      case .meeting, .quote, .stop, .semicolon: return nil
      case .verb where saying.contains(chunks[index].label): return nil
      default: continue
      }
    }
    return nil
  }

  /// The day directly behind a meeting's name: "tại hội nghị ngày 2/4", "hội nghị (sáng 2/4)".
  func adjoiningDay(_ sentence: Sentence, _ chunk: Chunk) -> StatedDay? {
    if let bracketed = bracketed[Int(chunk.end) + 1] { return stated(scan.dates[bracketed]) }
    let next = sentence.chunks.firstIndex { $0.start == chunk.end }
    return next.flatMap { day(sentence.chunks, at: $0) }
  }

  /// The day that stands with a meeting's name, be it behind who holds it, or before "tại":
  /// "xảy ra ngày 25/12 tại phiên họp".
  func ownDay(_ sentence: Sentence, _ chunk: Chunk) -> StatedDay? {
    let chunks = sentence.chunks
    if let bracketed = bracketed[Int(chunk.end) + 1] { return stated(scan.dates[bracketed]) }
    guard let place = chunks.firstIndex(where: { $0.start == chunk.start }) else { return nil }
    let date = chunks[place...].prefix(8).firstIndex { $0.is(.date) }
    if let date, follows(date, chunks) { return stated(chunks[date]) }
    guard place > 1, chunks[place - 1].isVerb(scanner.labels.at), chunks[place - 2].is(.date),
      isOfEvent(place - 2, chunks, sentence)
    else { return nil }
    return stated(chunks[place - 2])
  }

  /// The day that stands at a place among chunks; nil where none does.
  func day(_ chunks: [Chunk], at index: Int) -> StatedDay? {
    index < chunks.count && chunks[index].is(.date) ? stated(chunks[index]) : nil
  }

  func stated(_ chunk: Chunk) -> StatedDay? { stated(scan.dates[Int(chunk.payload)]) }

  private func stated(_ date: DateParse) -> StatedDay? {
    guard date.isEvent else { return nil }
    guard date.day == 0 else { return StatedDay(date: date) }
    // "hôm nay" is the day of the page.
    guard let published = dates.published, let month = published.month, let day = published.day
    else { return nil }
    var today = date
    today.year = published.year
    today.month = month
    today.day = day
    today.lastDay = day
    return StatedDay(date: today)
  }

  /// Whether a sentence, or the paragraph it stands in, tells of a day that is not the meeting's.
  func isOfOtherDay(_ sentence: Sentence, than draft: MeetingDraft) -> Bool {
    guard let day = draft.day,
      let stated = frameDay(sentence) ?? frame(of: sentence)?.day
    else { return false }
    // Of what took several days the first place had the first.
    if day.date.lastDay > day.date.day, frame(of: sentence)?.isPlaced == true,
      stated.date.day != day.date.day
    {
      return true
    }
    return stated.isOther(than: day)
  }

  /// The meeting that a sentence without a noun tells of: in a paragraph about something else one
  /// that was named there, else one of the day told of.
  func meant(by sentence: Sentence) -> Int? {
    let list = meetings.list
    if let frame = frame(of: sentence), frame.isAside {
      return list.indices.last {
        list[$0].section == sentence.section && list[$0].start >= frame.start
          && list[$0].start < sentence.end
      }
    }
    guard var meant = meetings.meant(by: sentence) else { return nil }
    if !list[meant].isHeld, list[meant].parts.isEmpty,
      // The opening names it, the sentence behind says that it was held.
      let held = list.indices.first(where: {
        list[$0].section == sentence.section && list[$0].kind == list[meant].kind
          && list[$0].isHeld && !list[$0].isAside && isOpening(list[$0])
      })
    {
      meant = held
    }
    guard isOfOtherDay(sentence, than: list[meant]) else { return meant }
    return list.indices.last {
      list[$0].section == sentence.section && list[$0].day != nil
        && !isOfOtherDay(sentence, than: list[$0])
    }
  }
}
