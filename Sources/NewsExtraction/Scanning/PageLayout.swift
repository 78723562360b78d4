internal import VietnameseText

/// A line of the page and what it is.
struct PageLine {
  /// What a line is.
  enum Role {
    case title, text, skip, credit, source, stamp, masthead
  }

  var start: Int
  var end: Int
  var role: Role
  /// 0 for the article itself, 1… for what stands behind its credits.
  var section: Int
}

/// Which lines of a page are the article, which are furniture, and which are another article.
struct PageLayout {
  var lines: [PageLine] = []
  /// The day of a stamp such as "Cập nhật: 19:16 | 28/06/2022".
  var stamp: (year: Int, month: Int, day: Int)?

  init(_ scan: ArticleScan) {
    var index = 0
    while index < scan.count {
      if scan.tokens.kinds[index] == .lineBreak {
        index += 1
        continue
      }
      var end = index
      while end < scan.count, scan.tokens.kinds[end] != .lineBreak { end += 1 }
      lines.append(PageLine(start: index, end: end, role: .text, section: 0))
      index = end
    }
    classify(scan)
    markSections(scan)
  }

  /// How many words a line of furniture has at most; longer ones tell something.
  private static let longestLabel = 24

  private mutating func classify(_ scan: ArticleScan) {
    var seenText = 0
    for index in lines.indices {
      let line = lines[index]
      if let furniture = scan.match(.furniture, at: line.start) {
        let entry = scan.lexicon.furniture[Int(furniture.payload)]
        if !entry.wholeLine || Int(furniture.end) == line.end {
          switch entry.effect {
          case .skip:
            // "Bình luận về việc này, Thủ tướng …" is a sentence.
            lines[index].role = line.end - line.start <= Self.longestLabel ? .skip : .text
          case .credit:
            let isCredit = line.end - line.start <= 24 && !isCaption(line, behind: furniture, scan)
            lines[index].role = isCredit ? .credit : .text
          case .source: lines[index].role = line.end - line.start <= 14 ? .source : .text
          case .masthead:
            if seenText == 0, isMasthead(index, behind: Int(furniture.end), scan) {
              lines[index].role = .masthead
            }
          case .end, .more:
            if seenText > 0, line.end - line.start <= 8 { lines[index].role = .skip }
          }
          if lines[index].role != .text {
            // "Lượt xem: 233 | Ngày đăng: 02/07/2024": the stamp among other words of the page.
            if index < 8, lines[index].role != .source { _ = isStamp(line, scan) }
            continue
          }
        }
      }
      if isStamp(line, scan) {
        lines[index].role = .stamp
        continue
      }
      if seenText == 0, isMenu(line, scan) {
        lines[index].role = .skip
        continue
      }
      if seenText == 0, line.end - line.start <= 45, lines.count > 1,
        !endsSentence(line, scan)
      {
        lines[index].role = .title
      }
      seenText += 1
    }
  }

  /// "BÁO BÌNH THUẬN ĐIỆN TỬ" at the top of a page, with more below: a name alone, no headline.
  private func isMasthead(_ index: Int, behind end: Int, _ scan: ArticleScan) -> Bool {
    let line = lines[index]
    guard index < 4, index + 1 < lines.count, line.end - line.start <= 16, end < line.end else {
      return false
    }
    let words = scan.lexicon.words
    return (end..<line.end).allSatisfy { token in
      guard scan.isWord(token) else {
        return !scan.isNumber(token) && scan.key(token) != words.colon
      }
      return scan.isCapital(token) && scan.match(.trigger, at: token) == nil
        || words.ofMastheads.contains(scan.key(token)) || scan.match(.unit, at: token) != nil
    }
  }

  /// "Đảng bộ tỉnh | Trang chủ | Liên hệ": what the bars of a line part are links, no cells of a table
  /// of people.
  private func isMenu(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    (line.start..<line.end).count { scan.key($0) == scan.lexicon.words.bar } > 1
      && (line.start..<line.end).allSatisfy { scan.match(.title, at: $0) == nil }
  }

  /// A line of digits and signs with a full date: the page's own stamp.
  private mutating func isStamp(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    guard line.end - line.start <= 36 else { return false }
    let words = scan.lexicon.words
    var letters = 0
    var day: (Int, Int, Int)?
    var hasClock = false
    for token in line.start..<line.end {
      if scan.isWord(token), !words.ofStamps.contains(scan.key(token)) { letters += 1 }
      if day == nil, scan.isNumber(token),
        let found = scan.dayMonth(at: token) ?? scan.yearMonthDay(at: token), found.year > 0
      {
        day = (found.year, found.month, found.day)
      }
      // "09:20", "Thứ Tư, 04/02/2026": what no sentence tells a day with.
      if scan.key(token) == words.colon, scan.isNumber(token - 1), scan.isNumber(token + 1) {
        hasClock = true
      }
      if scan.key(token) == words.thu, scan.isCapital(token), scan.key(token + 2) == words.comma {
        hasClock = true
      }
      if scan.match(.meeting, at: token) != nil { letters += 8 }
    }
    let limit = hasClock ? 16 : line.end - line.start <= 22 ? 6 : 0
    guard let day, letters <= limit, !endsSentence(line, scan) else { return false }
    if stamp == nil { stamp = (day.0, day.1, day.2) }
    return true
  }

  /// "Ảnh: Đồng chí A trả lời phỏng vấn": whom a picture shows, not who took it.
  private func isCaption(_ line: PageLine, behind furniture: PhraseMatch, _ scan: ArticleScan)
    -> Bool
  {
    let first = Int(furniture.end)
    let honorific = scan.match(.honorific, at: first).flatMap {
      scan.lexicon.honorifics[Int($0.payload)] == .honorific ? Int($0.end) : nil
    }
    let title = isPhotoCredit(line, scan) ? scan.match(.title, at: first) : nil
    guard let start = honorific ?? title.map({ Int($0.end) }) else { return false }
    return (start..<max(line.end, start)).contains {
      scan.match(.trigger, at: $0) != nil && !scan.isCapital($0)
    }
  }

  private func endsSentence(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    let last = scan.key(line.end - 1)
    return last == scan.lexicon.words.dot || last == scan.lexicon.words.ellipsis
  }

  /// Whether a line is a name alone: a byline.
  func isByline(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    let length = line.end - line.start
    guard length >= 1, length <= 9 else { return false }
    var words = 0
    var run = 0
    for token in line.start..<line.end {
      if scan.isWord(token) {
        guard scan.isCapital(token) else { return false }
        words += 1
        run += 1
        // A name has two to five words; titles and events are no names.
        if run > 5 || scan.match(.meeting, at: token) != nil
          || scan.match(.trigger, at: token) != nil || scan.match(.title, at: token) != nil
        {
          return false
        }
      } else if scan.lexicon.words.dashes.contains(scan.key(token))
        || scan.key(token) == scan.lexicon.words.comma
      {
        run = 0
      } else if scan.key(token) != scan.lexicon.words.dot {
        return false
      }
    }
    guard words >= 2, words <= 8 else { return false }
    let first = line.start
    // "Ông Lê Văn A." stands under a picture; no author signs so.
    if endsSentence(line, scan), let honorific = scan.match(.honorific, at: first),
      scan.lexicon.honorifics[Int(honorific.payload)] == .honorific
    {
      return false
    }
    if scan.match(.title, at: first) != nil || scan.match(.head, at: first) != nil { return false }
    if scan.match(.document, at: first) != nil || scan.match(.meeting, at: first) != nil {
      return false
    }
    if let place = scan.match(.place, at: first), Int(place.end) >= line.end { return false }
    if let body = scan.match(.body, at: first), Int(body.end) >= line.end - 1 { return false }
    return true
  }

  /// Behind the last credits a paragraph or a headline, alone or with a paragraph, is another article.
  private mutating func markSections(_ scan: ArticleScan) {
    guard let firstText = lines.firstIndex(where: { $0.role == .text }) else { return }
    let lastLong = lines.lastIndex { $0.role == .text && isLong($0) } ?? firstText
    var ending: Int?
    var stop = lines.count
    var paragraphs = 0
    for index in lines.indices {
      let line = lines[index]
      if line.role == .text {
        if index > firstText, paragraphs >= 2, isByline(line, scan), follows(index, scan) {
          lines[index].role = .credit
          ending = ending ?? index
          continue
        }
        if line.end - line.start >= 20 { paragraphs += 1 }
      } else if paragraphs >= 2 || paragraphs == 1 && index > lastLong,
        case let effect = effect(of: line, scan),
        line.role == .credit
          ? !isPhotoCredit(line, scan) : effect == .end || effect == .more
      {
        ending = ending ?? index
        if effect == .end { stop = min(stop, index) }
      }
    }
    guard let ending else { return }
    var section = 0
    var hasParagraph = false
    var index = ending + 1
    while index < lines.count {
      let line = lines[index]
      guard line.role == .text else {
        index += 1
        continue
      }
      let isHeadline = !isLong(line) && !endsSentence(line, scan)
      let isAnother = section == 0 || hasParagraph && startsAfresh(line, scan, after: index)
      if isHeadline || isLong(line) && isAnother {
        section += 1
        hasParagraph = false
      }
      // A caption of the main article, which many pages gather below it, ends as a sentence does.
      let isCaption = !isHeadline && !isLong(line) && !hasParagraph && !opensWithDay(line, scan)
      if section > 0, !isCaption || index > stop { lines[index].section = section }
      if isHeadline { lines[index].role = .title } else if !isCaption { hasParagraph = true }
      index += 1
    }
  }

  /// Whether a line is as long as paragraphs are, and headlines are not.
  private func isLong(_ line: PageLine) -> Bool { line.end - line.start >= 25 }

  /// What a line of furniture does, "Tin khác" ending the article; nil for other lines.
  private func effect(of line: PageLine, _ scan: ArticleScan) -> FurnitureEffect? {
    guard line.role == .skip else { return nil }
    return scan.match(.furniture, at: line.start).map {
      scan.lexicon.furniture[Int($0.payload)].effect
    }
  }

  /// "Ngày 5/10, …", "Sáng 6/10, …": what reports open with, captions do not.
  private func opensWithDay(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    (line.start..<min(line.start + 3, line.end)).contains { scan.dayMonth(at: $0) != nil }
  }

  /// Whether the line before a byline ends a sentence, as the end of an article does.
  private func follows(_ index: Int, _ scan: ArticleScan) -> Bool {
    guard let previous = lines[..<index].last(where: { $0.role == .text }) else { return false }
    let last = scan.key(previous.end - 1)
    return endsSentence(previous, scan) || scan.lexicon.words.quotes.contains(last)
      || scan.key(previous.end - 1) == scan.lexicon.words.closeParen
  }

  /// "(ABC) - Chiều 28/6": a dateline in brackets starts a report.
  private func startsAfresh(_ line: PageLine, _ scan: ArticleScan, after index: Int) -> Bool {
    scan.key(line.start) == scan.lexicon.words.openParen
      && (lines[..<index].last { $0.role == .text }.map { $0.section > 0 } ?? false)
      && !(lines[..<index].last { $0.role == .text }.map { $0.end - $0.start < 25 } ?? false)
  }

  /// "Ảnh: …" alone credits a picture, which may stand anywhere.
  private func isPhotoCredit(_ line: PageLine, _ scan: ArticleScan) -> Bool {
    scan.string(line.start, line.start + 1).lowercased() == "ảnh"
      && scan.key(line.start + 1) == scan.lexicon.words.colon
  }
}
