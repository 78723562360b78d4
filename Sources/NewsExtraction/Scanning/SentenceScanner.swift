internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// Turns the lines of a page into sentences of chunks.
struct SentenceScanner {
  var scan: ArticleScan
  var phrases: [PersonPhrase] = []
  /// Lists of people, indexes into `phrases`.
  var lists: [[Int]] = []
  var sentences: [Sentence] = []
  /// Names of authors: token ranges.
  var credits: [(start: Int, end: Int)] = []
  let labels: TriggerLabels

  /// Whether a word that can begin nothing is told by its mask; tests read each word at length too.
  var passesOverPlainWords = true

  init(_ scan: ArticleScan) {
    self.scan = scan
    labels = scan.labels
  }

  mutating func run(_ layout: PageLayout) {
    var ordinals: [Int: Int] = [:]
    var chunks: [Chunk] = []
    for line in layout.lines {
      switch line.role {
      case .skip, .stamp, .masthead: continue
      case .credit: credits.append(contentsOf: creditNames(line.start, line.end))
      case .title, .text, .source:
        scan.section = line.section
        var index = line.start
        while index < line.end {
          let end = sentenceEnd(from: index, limit: line.end)
          let ordinal = ordinals[line.section, default: 0]
          chunks.removeAll(keepingCapacity: true)
          atoms(from: index, to: end, into: &chunks)
          // In two steps: within one expression the phrases would have a second owner and be copied.
          let grouped = group(chunks)
          sentences.append(
            Sentence(
              chunks: withoutDateline(grouped), start: index, end: end, section: line.section,
              isTitle: line.role == .title, ordinal: ordinal, number: sentences.count))
          ordinals[line.section] = ordinal + (line.role == .title ? 0 : 1)
          index = end
        }
      }
    }
  }

  /// The token behind the end of the sentence that begins here.
  private func sentenceEnd(from start: Int, limit: Int) -> Int {
    let words = scan.lexicon.words
    var index = start
    while index < limit {
      let word = scan.key(index)
      if word == words.dot || word == words.ellipsis || isMark(index) {
        let next = index + 1
        guard next < limit else { return limit }
        if word == words.dot, isAbbreviation(before: index) {
          index += 1
          continue
        }
        if word == words.ellipsis || word == words.dot {
          if !scan.isSpaced(next), !words.quotes.contains(scan.key(next)) {
            index += 1
            continue
          }
        }
        var after = next
        while after < limit, words.quotes.contains(scan.key(after)), !scan.isSpaced(after) {
          after += 1
        }
        if after >= limit { return limit }
        if scan.isCapital(after) || scan.isNumber(after) || words.quotes.contains(scan.key(after))
          || words.dashes.contains(scan.key(after)) || scan.key(after) == words.openParen
        {
          return after
        }
      }
      index += 1
    }
    return limit
  }

  private func isMark(_ token: Int) -> Bool {
    guard scan.tokens.kinds[token] == .punctuation else { return false }
    let byte = scan.text.utf8[Int(scan.tokens.starts[token])]
    return byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// "TP.", "TS.", "T.Ư", initials: a full stop that ends no sentence.
  private func isAbbreviation(before dot: Int) -> Bool {
    guard dot > 0, scan.isCapital(dot - 1), !isCount(dot - 1) else { return false }
    let length = scan.tokens.ends[dot - 1] - scan.tokens.starts[dot - 1]
    if length <= 2, scan.isCapital(dot - 1) { return length == 1 || scan.isAllCapitals(dot - 1) }
    return scan.match(.honorific, at: dot - 1).map {
      scan.lexicon.honorifics[Int($0.payload)] == .degree
    } ?? false
  }

  /// "quý I.", "khóa X.": a number in Roman figures, which is no initial.
  private func isCount(_ token: Int) -> Bool {
    token > 0
      && (scan.key(token - 1) == scan.lexicon.words.quy
        || scan.key(token - 1) == scan.lexicon.words.khoa)
  }

  // MARK: Atoms

  mutating func atoms(from start: Int, to end: Int, into chunks: inout [Chunk]) {
    var index = start
    var isListing = false
    while index < end {
      let next = atom(
        at: index, start: start, end: end, isListing: &isListing, chunks: &chunks)
      index = max(next, index + 1)
    }
  }

  func chunk(
    _ kind: ChunkKind, _ start: Int, _ end: Int, label: Int16 = 0, payload: Int = -1
  ) -> Chunk {
    Chunk(
      kind: kind.rawValue, label: label, start: Int32(start), end: Int32(end),
      payload: Int32(payload))
  }

  private mutating func atom(
    at index: Int, start: Int, end: Int, isListing: inout Bool, chunks: inout [Chunk]
  ) -> Int {
    // Most words are read here; whatever else an atom may begin with has a bit in the mask.
    if passesOverPlainWords, scan.isPlain(index) {
      word(index, index + 1, &chunks)
      return index + 1
    }
    let words = scan.lexicon.words
    if scan.tokens.kinds[index] == .punctuation {
      return punctuation(at: index, &chunks)
    }
    if let credit = inlineCredit(at: index, end: end) {
      credits.append(contentsOf: creditNames(credit.from, credit.to))
      return credit.to
    }
    if let document = scan.document(at: index) {
      chunks.append(chunk(.document, index, document.end, payload: document.document))
      var last = document
      while let further = scan.furtherDocument(behind: last.document, at: last.end) {
        chunks.append(
          chunk(
            .document, scan.documents[further.document].start, further.end,
            payload: further.document))
        last = further
      }
      return last.end
    }
    if let date = scan.date(at: index) {
      chunks.append(chunk(.date, index, date.end, payload: date.date))
      return date.end
    }
    if let site = scan.site(at: index) {
      for token in index..<site where scan.match(.unit, at: token) != nil {
        if let place = scan.place(at: token) {
          scan.places.append((place.place, token, scan.section))
        }
      }
      chunks.append(chunk(.site, index, site))
      return site
    }
    if let meeting = meetingAtom(at: index, start: start, end: end) {
      chunks.append(
        chunk(
          .meeting, index, meeting.end,
          label: scan.meetings[meeting.meeting].isBare ? labels.bare : labels.full,
          payload: meeting.meeting))
      readInside(meeting.meeting, end: meeting.end)
      return meeting.end
    }
    if let role = scan.role(at: index) {
      chunks.append(chunk(.role, index, role.end, payload: role.role))
      if words.plurals.contains(scan.key(index - 1)),
        scan.key(role.end) == words.colon || scan.isCapital(role.end)
      {
        isListing = true
      }
      return role.end
    }
    if let skipped = eponym(at: index) {
      word(index, skipped, &chunks)
      return skipped
    }
    if let next = listedUnits(at: index, &chunks) { return next }
    if let next = person(at: index, end: end, isListing: &isListing, chunks: &chunks) {
      return next
    }
    if let org = scan.organisation(at: index) {
      scan.noteShortName(of: org.org, behind: org.end)
      var behind = org.end
      while let term = scan.termEnd(
        from: scan.key(behind) == words.comma ? behind + 1 : behind)
      {
        behind = term
      }
      let label = isPress(scan.orgs[org.org]) ? labels.press : 0
      chunks.append(chunk(.organisation, index, behind, label: label, payload: org.org))
      return behind
    }
    if scan.match(.unit, at: index) == nil, let region = scan.place(at: index, wanting: .region) {
      chunks.append(chunk(.place, index, region.end))
      return region.end
    }
    if let place = scan.place(at: index) {
      // "tàu Hải Dương 8" is no town.
      let isNumbered =
        scan.isNumber(place.end) && scan.isSpaced(place.end) && scan.match(.unit, at: index) == nil
      if !isNumbered { scan.places.append((place.place, index, scan.section)) }
      chunks.append(
        chunk(.place, index, place.end, payload: isNumbered ? -1 : scan.places.count - 1))
      return place.end
    }
    if scan.key(index) == words.kiem && scan.match(.trigger, at: index) == nil
      || scan.key(index) == words.roi
    {
      chunks.append(chunk(.dash, index, index + 1, label: labels.kiem))
      return index + 1
    }
    if scan.key(index) == words.trong, !isBehindWords(index, chunks),
      let next = meetingStart(behind: index)
    {
      // "phát biểu trong một cuộc họp": at it.
      chunks.append(chunk(.verb, index, next, label: labels.at))
      return next
    }
    if scan.key(index) == words.cu, scan.match(.honorific, at: index + 1) != nil,
      !scan.endsCompound(index), !scan.isCapital(index - 1) || index == start
    {
      // "hiệp thương, thống nhất cử ông A giữ chức …"
      chunks.append(chunk(.verb, index, index + 1, label: labels.elect))
      return index + 1
    }
    if scan.key(index) == words.gap || scan.key(index) == words.don && isWelcome(at: index),
      let next = meetEnd(at: index)
    {
      chunks.append(chunk(.verb, index, next, label: labels.meet))
      return next
    }
    if let trigger = scan.trigger(at: index) {
      var label = Int16(trigger.payload)
      var end = documentStart(inside: index, Int(trigger.end)) ?? Int(trigger.end)
      if end == Int(trigger.end), let shorter = titleStart(inside: index, trigger) {
        label = shorter.label
        end = shorter.end
      }
      if labels.plain.contains(label) {
        word(index, end, &chunks)
        return end
      }
      if labels.listing.contains(label) { isListing = true }
      chunks.append(chunk(.verb, index, end, label: label))
      return end
    }
    if words.plurals.contains(scan.key(index)),
      scan.match(.title, at: index + 1) != nil || scan.match(.honorific, at: index + 1) != nil
    {
      // "các Phó Chủ tịch": the plural word is read with the title.
      return index + 1
    }
    word(index, index + 1, &chunks)
    return index + 1
  }

  /// Behind "gặp" where someone is met: "gặp Tổng thống A", "gặp nhau", not "gặp khó khăn".
  private func meetEnd(at index: Int) -> Int? {
    let next = index + 1
    if scan.key(next) == scan.lexicon.words.nhau { return next + 1 }
    let isSomeone =
      scan.match(.title, at: next) != nil || scan.match(.honorific, at: next) != nil
      || scan.isCapital(next) && (scan.isForeign(next) || scan.isLikelyPerson(next))
    return isSomeone ? next : nil
  }

  /// Whether "đón" is what someone does to a guest: no "buổi đón", no longer word.
  private func isWelcome(at index: Int) -> Bool {
    scan.match(.trigger, at: index) == nil && scan.match(.meeting, at: index - 1) == nil
  }

  /// Where a document with a number begins inside a trigger: "công bố Quyết định số 12/QĐ-UBND".
  private func documentStart(inside start: Int, _ end: Int) -> Int? {
    guard end - start > 1, scan.isNumber(end) || scan.key(end) == scan.lexicon.words.so else {
      return nil
    }
    return (start + 1..<end).first {
      scan.match(.document, at: $0).map { Int($0.end) == end } ?? false
    }
  }

  /// Whether a body is a newspaper, an agency or a broadcaster.
  func isPress(_ org: OrgParse) -> Bool { scan.kind(of: org) == "media" }

  /// Runs of other words are one chunk.
  func word(_ start: Int, _ end: Int, _ chunks: inout [Chunk]) {
    if let last = chunks.last, last.is(.word), Int(last.end) == start {
      chunks[chunks.count - 1].end = Int32(end)
    } else {
      chunks.append(chunk(.word, start, end))
    }
  }

  private func punctuation(at index: Int, _ chunks: inout [Chunk]) -> Int {
    let words = scan.lexicon.words
    let key = scan.key(index)
    let kind: ChunkKind
    if key == words.comma || key == words.bar {
      // Bars stand between the cells of a table's row.
      kind = .comma
    } else if key == words.semicolon {
      kind = .semicolon
    } else if key == words.colon {
      kind = .colon
    } else if key == words.openParen {
      kind = .open
    } else if key == words.closeParen {
      kind = .close
    } else if words.dashes.contains(key) {
      kind = .dash
    } else if words.quotes.contains(key) {
      kind = .quote
    } else if key == words.dot || key == words.ellipsis {
      kind = .stop
    } else {
      word(index, index + 1, &chunks)
      return index + 1
    }
    chunks.append(chunk(kind, index, index + 1))
    return index + 1
  }

  /// "giữ chức Vụ trưởng": no "giữ chức vụ", where the last word begins a title; nor does "làm chủ"
  /// stand in "làm chủ tịch".
  private func titleStart(
    inside index: Int, _ trigger: PhraseMatch
  ) -> (label: Int16, end: Int)? {
    let last = Int(trigger.end) - 1
    let label = Int16(trigger.payload)
    if last > index, let stop = scan.match(.stop, at: last), Int(stop.end) > last + 1,
      scan.isCapital(Int(stop.end)),
      scan.lexicon.stops[Int(stop.payload)] == .place
    {
      // "trao giải thưởng Võ Thị Sáu": the prize is read whole.
      return (label, last)
    }
    let isPlain = labels.plain.contains(label)
    guard last > index, scan.isCapital(last) || isPlain, let title = scan.match(.title, at: last),
      Int(title.end) > last + 1,
      let shorter = scan.matches(.trigger, at: index).first(where: { Int($0.end) <= last }),
      shorter.payload == trigger.payload || isPlain
    else { return nil }
    return (Int16(shorter.payload), Int(shorter.end))
  }

  /// Whether several plain words stand before: "chủ đề chính trong cuộc gặp" is no place to speak at.
  private func isBehindWords(_ index: Int, _ chunks: [Chunk]) -> Bool {
    chunks.last.map {
      $0.is(.word) && Int($0.end) == index && $0.end - $0.start > 2
    } ?? false
  }

  /// The noun of a meeting directly behind a word, or behind "một".
  private func meetingStart(behind index: Int) -> Int? {
    let next = scan.key(index + 1) == scan.lexicon.words.mot ? index + 2 : index + 1
    guard let noun = scan.match(.meeting, at: next),
      scan.lexicon.meetings[Int(noun.payload)].isStrong
    else { return nil }
    if let trigger = scan.match(.trigger, at: next), trigger.end > noun.end { return nil }
    return next
  }

  /// A meeting, unless a longer phrase of another kind begins there.
  private mutating func meetingAtom(at index: Int, start: Int, end: Int) -> (
    meeting: Int, end: Int
  )? {
    guard let noun = scan.match(.meeting, at: index) else { return nil }
    if let trigger = scan.match(.trigger, at: index), trigger.end > noun.end { return nil }
    if let document = scan.match(.document, at: index), document.end > noun.end { return nil }
    if let title = scan.match(.title, at: index), title.end >= noun.end { return nil }
    return scan.meeting(at: index, sentenceStart: start, sentenceEnd: end)
  }

  /// Whether a body begins at a word that is a kind of places too: "trường", "kênh" before a name from
  /// abroad.
  private func beginsBody(_ index: Int, name: Int) -> Bool {
    guard let head = scan.match(.head, at: index) else { return false }
    return scan.lexicon.heads[Int(head.payload)].kind != "media"
      || scan.isForeignBrand(name, hasLetters: false) || scan.match(.body, at: name) != nil
  }

  /// A street, a school, a prize or a thought that has a person's name.
  private func eponym(at index: Int) -> Int? {
    guard let stop = scan.match(.stop, at: index) else { return nil }
    let next = Int(stop.end)
    switch scan.lexicon.stops[Int(stop.payload)] {
    case .place:
      guard scan.isCapital(next), scan.match(.title, at: next) == nil,
        !beginsBody(index, name: next), scan.match(.honorific, at: next) == nil,
        scan.match(.unit, at: index) == nil
      else { return nil }
      if scan.isCapital(index), index > 0, scan.isCapital(index - 1), !scan.isAcronym(index) {
        return nil
      }
      // "Hồ Văn A" is somebody; "Quảng trường Hồ Văn A" a square.
      if next == index + 1, scan.isCapital(index), scan.match(.family, at: index) != nil {
        return nil
      }
      return scan.capitalRun(from: next, limit: 4)
    case .quote:
      guard scan.isCapital(next) else { return nil }
      return scan.capitalRun(from: next, limit: 4)
    default: return nil
    }
  }
}
