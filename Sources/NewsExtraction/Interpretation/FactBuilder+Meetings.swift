internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

extension FactBuilder {
  /// A meeting named in or directly behind what matched.
  func near(_ chunks: [Chunk], _ range: Range<Int>, isWeak: Bool) -> Chunk? {
    if let inside = range.first(where: { chunks[$0].is(.meeting) }) {
      return chunks[inside]
    }
    // "…, do ông A chủ trì" tells of what the sentence has named.
    let label = range.first.flatMap {
      chunks[$0].is(.verb) ? chunks[$0].label : nil
    }
    if label == scanner.labels.by || label == scanner.labels.haveChair,
      let before = chunks[..<range.lowerBound].lastIndex(where: {
        $0.is(.meeting)
      }), label == scanner.labels.by || isNamed(chunks, before, range)
    {
      return chunks[before]
    }
    let behind = range.upperBound..<min(range.upperBound + 3, chunks.count)
    for index in behind {
      if chunks[index].is(.meeting) {
        // "cho biết kỳ họp sẽ …" speaks of it, "cho biết tại kỳ họp" at it.
        let isAt = chunks[behind.lowerBound..<index].contains {
          $0.isVerb(in: scanner.labels.placing)
        }
        return isWeak && !isAt ? nil : chunks[index]
      }
      if chunks[index].is(.comma) { return nil }
    }
    return nil
  }

  /// "cuộc họp của Huyện ủy sáng 2/4 dưới sự chủ trì của ông A": a meeting with a name, and nobody says
  /// something in between.
  private func isNamed(_ chunks: [Chunk], _ meeting: Int, _ range: Range<Int>) -> Bool {
    chunks[meeting].label == scanner.labels.full
      && !chunks[meeting..<range.lowerBound].contains {
        $0.isVerb(in: scanner.labels.saying)
          || $0.is(.stop) || $0.is(.quote)
      }
  }

  /// The draft that a mention means, made if it names a new one.
  mutating func meeting(
    _ chunk: Chunk?, _ sentence: Sentence, creating: Bool
  ) -> Int? {
    guard let chunk else {
      if let meant = meant(by: sentence) { return meant }
      return creating && meetings.main(of: sentence.section) == nil ? implied(sentence) : nil
    }
    let parsed = scan.meetings[Int(chunk.payload)]
    let entry = scan.lexicon.meetings[parsed.entry]
    if parsed.isBare, let guests = counterparts(chunk, sentence), entry.isEncounter {
      return encounter(parsed, entry, guests, sentence, chunk, creating: creating)
    }
    if parsed.isBare {
      if let known = meetings.named(
        kind: entry.kind, group: entry.group, section: sentence.section,
        isGeneric: scan.match(.meeting, at: parsed.start)?.end == Int32(parsed.start + 2))
        ?? containing(parsed, section: sentence.section),
        !isOfOtherDay(sentence, than: meetings.list[known]),
        !isOther(adjoiningDay(sentence, chunk), than: meetings.list[known])
      {
        meetings.list[known].isTold = meetings.list[known].isTold || !sentence.isTitle
        meetings.list[known].isStrong = meetings.list[known].isStrong || entry.isStrong
        date(known, by: ownDay(sentence, chunk))
        return known
      }
    } else if let same = same(
      parsed, kind: entry.kind, sentence, hosts(of: chunk, sentence))
    {
      date(same, by: meetingDay(sentence, chunk))
      return same
    }
    return creating ? open(chunk, sentence) : nil
  }

  /// A new meeting that a noun names.
  mutating func open(_ chunk: Chunk, _ sentence: Sentence) -> Int? {
    let parsed = scan.meetings[Int(chunk.payload)]
    let entry = scan.lexicon.meetings[parsed.entry]
    var draft = MeetingDraft(
      kind: entry.kind, group: entry.group, start: parsed.start, end: parsed.end,
      section: sentence.section,
      isBare: parsed.isBare)
    draft.isTitle = sentence.isTitle
    draft.isStrong = entry.isStrong
    draft.isAside = frame(of: sentence)?.isAside == true
    draft.partOfDay = partOfDay(sentence)
    settle(&draft, sentence, chunk)
    if draft.isTitle, draft.day == nil, meetings.main(of: draft.section) == nil {
      draft.set(day: openingDay(of: draft.section), dates)
      draft.isDayOfOpening = draft.day != nil
    }
    return meetings.open(draft)
  }

  /// Whether a day is known not to be a meeting's.
  private func isOther(_ day: StatedDay?, than draft: MeetingDraft) -> Bool {
    guard let day, let own = draft.day else { return false }
    return day.isOther(than: own)
  }

  /// Gives a meeting a day where it has none.
  mutating func date(_ meeting: Int, by day: StatedDay?) {
    guard meetings.list[meeting].day == nil, meetings.list[meeting].date == nil, let day else {
      return
    }
    meetings.list[meeting].set(day: day, dates)
  }

  /// A meeting whose name has the noun of a mention in it: "buổi đối thoại" of "chương trình gặp gỡ,
  /// đối thoại với thanh niên".
  private func containing(_ parsed: MeetingParse, section: Int) -> Int? {
    let end = scan.match(.meeting, at: parsed.start).map { Int($0.end) } ?? parsed.end
    guard end - parsed.start >= 2 else { return nil }
    let (first, last) = (scan.key(end - 2), scan.key(end - 1))
    // "cuộc họp" is not what "cuộc họp báo" was.
    guard !scan.lexicon.words.classifiers.contains(first) else { return nil }
    return meetings.list.indices.last { index in
      let draft = meetings.list[index]
      return draft.section == section && !draft.isBare && draft.label.isEmpty
        && (draft.start..<max(draft.start, draft.end - 1)).contains {
          scan.key($0) == first && scan.key($0 + 1) == last
        }
    }
  }

  /// A draft whose words this mention repeats.
  private mutating func same(
    _ parsed: MeetingParse, kind: String, _ sentence: Sentence, _ hosts: MeetingHosts?
  ) -> Int? {
    // Thousands of headings are not compared with fifty meetings each.
    guard !meetings.isFull(sentence.section) else { return nil }
    let words = content(parsed.start, parsed.end).subtracting(nounKeys(parsed.start))
    for index in meetings.list.indices {
      let draft = meetings.list[index]
      // The headline says "giao ban", the report "hội nghị giao ban".
      let isFuller = draft.kind != kind && draft.isTitle && names(parsed, nounOf: draft)
      guard draft.section == sentence.section, draft.kind == kind || isFuller else { continue }
      let other = content(draft.start, draft.end).subtracting(nounKeys(draft.start))
      let common = words.intersection(other).count
      let smaller = min(words.count, other.count)
      // A headline and the report below it speak of one event.
      let adopts =
        (draft.isBare || draft.isTitle && !sentence.isTitle)
        && frame(of: sentence)?.isAside != true
      guard smaller > 0 && common * 10 >= smaller * 6 || adopts && !isFuller,
        !differsInNumber(parsed, draft), !isElsewhere(parsed, than: draft),
        !isOfOthers(hosts, than: draft),
        common == smaller || !isOfOtherPart(sentence, than: draft),
        adopts || !isOfOtherDay(sentence, than: draft)
      else { continue }
      if draft.isTitle || draft.isBare {
        meetings.list[index].start = parsed.start
        meetings.list[index].end = parsed.end
        meetings.list[index].isTitle = sentence.isTitle
        meetings.list[index].isBare = parsed.isBare
        meetings.list[index].label = ""
        if isFuller { meetings.list[index].kind = kind }
        if let chunk = sentence.chunks.first(where: { Int($0.start) == parsed.start }) {
          var changed = meetings.list[index]
          if changed.isDayOfOpening {
            changed.day = nil
            changed.date = nil
          }
          settle(&changed, sentence, chunk)
          if changed.day == nil, changed.isDayOfOpening {
            changed.day = draft.day
            changed.date = draft.date
          }
          changed.isDayOfOpening = false
          changed.partOfDay = partOfDay(sentence)
          meetings.list[index] = changed
        }
      }
      return index
    }
    return nil
  }

  /// Whether the noun of a meeting spoken of before stands in the name of one.
  private func names(_ parsed: MeetingParse, nounOf draft: MeetingDraft) -> Bool {
    guard let noun = scan.match(.meeting, at: draft.start) else { return false }
    let keys = (draft.start..<Int(noun.end)).map { scan.key($0) }
    guard keys.count > 1, parsed.end - parsed.start > keys.count else { return false }
    return (parsed.start...(parsed.end - keys.count)).contains { start in
      keys.indices.allSatisfy { scan.key(start + $0) == keys[$0] }
    }
  }

  /// "quý I" and "quý II", "lần thứ 5" and "lần thứ 6": two meetings of one series.
  private func differsInNumber(_ parsed: MeetingParse, _ draft: MeetingDraft) -> Bool {
    let words = scan.lexicon.words
    return [words.thu, words.quy, words.nam].contains { word in
      func value(_ start: Int, _ end: Int) -> UInt64? {
        (start..<max(start, end - 1)).first { scan.key($0) == word }.map { scan.key($0 + 1) }
      }
      guard let one = value(parsed.start, parsed.end), let other = value(draft.start, draft.end)
      else { return false }
      return one != other
    }
  }

  /// The keys of the noun a meeting's name begins with.
  private func nounKeys(_ start: Int) -> Set<UInt64> {
    guard let noun = scan.match(.meeting, at: start) else { return [] }
    return content(start, Int(noun.end))
  }

  func content(_ start: Int, _ end: Int) -> Set<UInt64> {
    Set((start..<end).filter { scan.isWord($0) || scan.isNumber($0) }.map { scan.key($0) })
  }

  /// A meeting that someone chairs although no sentence names it: the one in the title.
  private mutating func implied(_ sentence: Sentence) -> Int? {
    // Sentences looked at in vain are not looked at again; none is behind the next one.
    var barren = meetings.barren[sentence.section] ?? MeetingDrafts.Barren()
    defer { meetings.barren[sentence.section] = barren }
    while barren.next < scanner.sentences.count, barren.start <= sentence.start {
      let other = scanner.sentences[barren.next]
      if other.section == sentence.section {
        for chunk in other.chunks where chunk.is(.meeting) {
          let parsed = scan.meetings[Int(chunk.payload)]
          guard scan.lexicon.meetings[parsed.entry].isStrong else { continue }
          return meeting(chunk, other, creating: true)
        }
        barren.start = other.start
      }
      barren.next += 1
    }
    return nil
  }

  /// Date and place of a meeting, from the sentence that names it.
  private mutating func settle(
    _ draft: inout MeetingDraft, _ sentence: Sentence, _ chunk: Chunk
  ) {
    if draft.date == nil, !isHeldInMonth(behind: Int(chunk.end)),
      !isOfOtherTime(Int(chunk.start), Int(chunk.end))
    {
      let day =
        meetingDay(sentence, chunk) ?? frame(of: sentence)?.heldDay ?? sameDay(sentence)
        ?? dayBefore(sentence, chunk)
      if let day { draft.set(day: day, dates) }
    }
    if draft.place == nil { draft.place = place(in: sentence) }
  }

  /// The words behind "tại" that say where: a body, a place, a hall.
  func place(in sentence: Sentence) -> String? {
    let chunks = sentence.chunks
    for index in chunks.indices where chunks[index].is(.verb) {
      guard chunks[index].label == scanner.labels.at, index + 1 < chunks.count else { continue }
      // What a meeting is about may be somewhere else, "sạt lở tại đèo X"; a body receives it.
      if index > 0, chunks[index - 1].is(.word),
        !chunks[index + 1].is(.organisation)
      {
        continue
      }
      if index > 0, chunks[index - 1].is(.verb),
        chunks[index - 1].label != scanner.labels.hold
      {
        continue
      }
      let first = chunks[index + 1]
      switch ChunkKind(rawValue: first.kind) {
      case .organisation:
        let fact = scan.orgs[Int(first.payload)].fact
        if fact >= 0 { return facts.organisations[fact].name }
      case .place:
        return VietnameseSpelling.canonical(scan.string(Int(first.start), Int(first.end)))
      case .word:
        if let end = venueEnd(chunks, index + 1) {
          return VietnameseSpelling.canonical(scan.string(Int(first.start), end))
        }
      default: continue
      }
    }
    return nil
  }

  /// The token behind the name of a hall: "trụ sở UBND tỉnh", "Khách sạn Hoa Mai".
  private func venueEnd(_ chunks: [Chunk], _ index: Int) -> Int? {
    let start = Int(chunks[index].start)
    guard let venue = scan.match(.trigger, at: start),
      Int16(venue.payload) == scanner.labels.venue
    else { return nil }
    var end = Int(venue.end)
    let limit = Int(chunks[index].end)
    while end < limit, scan.isCapital(end) || scan.isNumber(end) { end += 1 }
    guard end == limit, index + 1 < chunks.count else { return end }
    let next = chunks[index + 1]
    let isName =
      next.is(.organisation) || next.is(.place)
    return isName ? Int(next.end) : end
  }

  mutating func add(
    _ action: MeetingDraft.Action, _ person: Int, to meeting: Int, site: String?, start: Int,
    end: Int, rule: String, isSure: Bool = true
  ) {
    meetings.list[meeting].isReported = true
    if let known = meetings.list[meeting].parts.firstIndex(where: {
      $0.action == action && $0.person == person
        && (site == nil || $0.site == nil || $0.site == site)
    }) {
      // Where someone sat may be said apart.
      meetings.list[meeting].parts[known].site = meetings.list[meeting].parts[known].site ?? site
      return
    }
    meetings.list[meeting].parts.append(
      MeetingDraft.Part(
        action: action, person: person, site: site, start: start, end: end, isSure: isSure))
    trace("meeting \(meeting) \(action.rawValue) \(person)", rule)
  }

  /// Turns the drafts into facts.
  mutating func finishMeetings() {
    dropMentions()
    dateMeetings()
    citeDocuments()
    for draft in meetings.list {
      let chairs = parts([.chair], of: draft)
      let chairing = Set(chairs.map(\.person))
      let words = VietnameseSpelling.canonical(
        draft.label.isEmpty
          ? VietnameseSpelling.capitalised(scan.string(draft.start, draft.end)) : draft.label)
      // A noun alone tells no meeting from another; the article's headline says which it was.
      let headline = draft.section == 0 ? facts.article.title : headline(of: draft.section)
      // "tại một hội nghị": one of which nothing else is said.
      let isAny = scan.key(draft.start - 1) == scan.lexicon.words.mot
      let label =
        draft.isBare && !isAny
        ? headline.map { words + ": " + VietnameseSpelling.canonical($0) } ?? words : words
      facts.meetings.append(
        MeetingFact(
          label: label, kind: draft.kind, date: draft.date, place: draft.place,
          organisers: draft.organisers, participants: draft.participants, chairs: chairs,
          attendees: attendees(of: draft).filter { !chairing.contains($0.person) },
          speakers: parts([.speak, .direct, .conclude], of: draft),
          concluders: parts([.conclude], of: draft), directors: parts([.direct], of: draft),
          delegationHeads: parts([.headDelegation], of: draft),
          documents: draft.documents, block: block(draft.section),
          evidence: passage(draft.start, draft.end)))
    }
    dateRoles()
  }

  /// Who came: at talks those do who are said to speak there, since they talk with one another.
  private func attendees(of draft: MeetingDraft) -> [Participation] {
    let came = parts([.attend, .headDelegation], of: draft)
    guard draft.isOfTwo else { return came }
    var talks = draft
    // Where it says who met, whoever speaks is one of them.
    let isKnown = draft.group == "talks" && draft.parts.contains { $0.action == .attend }
    if !isKnown { talks.parts.removeAll { !$0.isSure } }
    let spoke = parts([.speak, .direct, .conclude], of: talks)
    return came + spoke.filter { one in !came.contains { $0.person == one.person } }
  }

  /// Who did one of some things at a meeting, each once.
  private func parts(
    _ actions: [MeetingDraft.Action], of draft: MeetingDraft
  ) -> [Participation] {
    var list: [Participation] = []
    var seen: Set<Int> = []
    for part in draft.parts
    where actions.contains(part.action) && seen.insert(part.person).inserted {
      list.append(
        Participation(person: part.person, site: part.site, evidence: evidence(of: part)))
    }
    return list
  }

  /// So many tokens are quoted of a list at most; no report has a longer one.
  private static let longestQuote = 2_000

  /// The words that tell of a part; of a list without end those that name the person.
  private func evidence(of part: MeetingDraft.Part) -> Passage {
    let whole = scan.tokens.span(part.start..<max(part.end, part.start + 1))
    guard part.end - part.start > Self.longestQuote,
      let name = people.list[part.person].mentions.first(where: {
        whole.start <= $0.start && $0.end <= whole.end
      })
    else { return passage(whole) }
    return passage(name)
  }

  /// Drops meetings of which the text tells nothing but their names.
  private mutating func dropMentions() {
    var renamed: [Int: Int] = [:]
    var keep: [MeetingDraft] = []
    for (index, draft) in meetings.list.enumerated()
    where !draft.parts.isEmpty || !draft.organisers.isEmpty || draft.date != nil || draft.isHeld {
      renamed[index] = keep.count
      keep.append(draft)
    }
    guard keep.count < meetings.list.count else { return }
    meetings.list = keep
    facts.trace = facts.trace.compactMap { trace in
      let words = trace.fact.split(separator: " ")
      guard words.count >= 2, words[0] == "meeting", let index = Int(words[1]) else { return trace }
      return renamed[index].map {
        FactTrace(
          fact: (["meeting", "\($0)"] + words.dropFirst(2).map { String($0) }).joined(
            separator: " "),
          rule: trace.rule, entries: trace.entries)
      }
    }
  }

  /// The headline of another article on the page.
  private func headline(of section: Int) -> String? {
    scanner.sentences.first { $0.section == section && $0.isTitle }.map {
      scan.string($0.start, $0.end)
    }
  }

  /// What a report of one meeting cites was cited at it; where a section tells of several, nobody
  /// can say at which.
  private mutating func citeDocuments() {
    var bySection: [Int: [Int]] = [:]
    for index in meetings.list.indices where !meetings.list[index].parts.isEmpty {
      bySection[meetings.list[index].section, default: []].append(index)
    }
    for (section, drafts) in bySection where drafts.count == 1 {
      let spans = scanner.sentences.filter { $0.section == section }
      guard let first = spans.first, let last = spans.last else { continue }
      let range = scan.tokens.span(first.start..<last.end)
      let low = scan.text.codePointOffset(range.start)
      let high = scan.text.codePointOffset(range.end)
      meetings.list[drafts[0]].documents = facts.documents.indices.filter { document in
        facts.documents[document].mentions.contains { $0.start >= low && $0.end <= high }
      }
    }
  }

  /// Roles are attested for the day of their section's first dated meeting, else of publication, unless
  /// the text says for another.
  private mutating func dateRoles() {
    let main = facts.meetings.first { $0.block == .main && $0.date != nil }?.date ?? dates.published
    let other = facts.meetings.first { $0.block == .teaser && $0.date != nil }?.date
    for index in facts.roles.indices where facts.roles[index].date == nil {
      facts.roles[index].date = facts.roles[index].block == .main ? main : other ?? dates.published
    }
  }
}
