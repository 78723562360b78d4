internal import GrammarKit
internal import NewsModel

/// Meetings of one kind in one article that only those who met tell apart: "cuộc gặp với ông A",
/// "cuộc gặp với bà B".
extension FactBuilder {
  /// Who stands behind a bare noun with "với" or "giữa", and the token behind them.
  func counterparts(_ chunk: Chunk, _ sentence: Sentence) -> (persons: Set<Int>, end: Int)? {
    let chunks = sentence.chunks
    guard let place = chunks.firstIndex(where: { $0.start == chunk.start }),
      place + 2 < chunks.count, chunks[place + 1].isVerb(in: scanner.labels.meeting),
      chunks[place + 2].is(.people),
      chunks[place + 2].label != scanner.labels.pronoun
    else { return nil }
    let phrases = phrasesOf(chunks[place + 2])
    // "cuộc gặp với ông A, ông B cho biết": with the first of them, whom the other met.
    let guests = chunks[place + 1].label == scanner.labels.with ? phrases.prefix(1) : phrases[...]
    let persons = Set(guests.map(\.person).filter { $0 >= 0 })
    guard let last = guests.last, !persons.isEmpty else { return nil }
    return (persons, last.end)
  }

  /// The meeting with these people: one known, one of which nobody has said with whom, or a new one.
  mutating func encounter(
    _ parsed: MeetingParse, _ entry: MeetingEntry, _ guests: (persons: Set<Int>, end: Int),
    _ sentence: Sentence, _ chunk: Chunk, creating: Bool
  ) -> Int? {
    let own = meetings.list.indices.filter {
      meetings.list[$0].section == sentence.section && meetings.list[$0].kind == entry.kind
        && !isOfOtherDay(sentence, than: meetings.list[$0])
    }
    if let known = own.last(where: {
      !meetings.list[$0].counterparts.isDisjoint(with: guests.persons)
    }) {
      return known
    }
    if let open = own.last(where: { index in
      let draft = meetings.list[index]
      return draft.counterparts.isEmpty
        && (draft.isBare || draft.parts.contains { guests.persons.contains($0.person) })
    }) {
      meetings.list[open].counterparts = guests.persons
      return open
    }
    guard creating else { return nil }
    var draft = MeetingDraft(
      kind: entry.kind, group: entry.group, start: parsed.start, end: guests.end,
      section: sentence.section, isBare: false)
    draft.counterparts = guests.persons
    draft.isTitle = sentence.isTitle
    draft.isStrong = entry.isStrong
    draft.isAside = frame(of: sentence)?.isAside == true
    draft.set(day: meetingDay(sentence, chunk) ?? frame(of: sentence)?.heldDay, dates)
    draft.place = place(in: sentence)
    return meetings.open(draft)
  }
}

/// People who met others, told of anywhere in an article: "ông A đã gặp ông B, hội kiến bà C".
extension FactBuilder {
  /// Notes that some met others, both of whom the text says have posts.
  mutating func noteEncounter(_ reading: RuleReading) {
    let (chunks, sentence, range) = (reading.chunks, reading.sentence, reading.range)
    let hosts = people(reading, 0)
    let guests = people(reading, 1)
    guard let verb = encounterVerb(reading), !hosts.isEmpty, !guests.isEmpty,
      Set(hosts).isDisjoint(with: guests), haveMeans(reading),
      !isPlanned(chunks, before: range.upperBound - 1), !isAhead(chunks, of: reading.first),
      !isApartFromVerb(reading),
      let kind = kind(ofEncounter: chunks[verb])
    else { return }
    let everyone = hosts + guests
    let meeting: Int
    if let known = knownEncounter(hosts, guests, kind.group, sentence) {
      meeting = known
    } else {
      var draft = MeetingDraft(
        kind: kind.kind, group: kind.group, start: Int(chunks[verb].start), end: reading.end,
        section: sentence.section, isBare: false)
      if !chunks[verb].is(.meeting) {
        draft.label = label(
          of: chunks, range, chunks[verb].label == scanner.labels.receive ? .reception : .encounter)
      }
      let isMatter = sentence.ordinal < 3 && meetings.main(of: sentence.section) == nil
      draft.isPassing = !isMatter && !reading.rule.words.contains(.opening)
      draft.isAside = !isMatter
      draft.isOfThose = true
      draft.isTitle = sentence.isTitle
      draft.counterparts = Set(guests)
      draft.set(day: meetingDay(sentence, nil) ?? frame(of: sentence)?.heldDay, dates)
      draft.place = place(in: sentence)
      guard let made = meetings.open(draft) else { return }
      meeting = made
      trace("meeting \(meeting)", reading.rule.name)
    }
    for person in everyone {
      meetings.hear(person, at: meeting, in: sentence, isWeak: false)
      add(
        .attend, person, to: meeting, site: nil, start: reading.start, end: reading.end,
        rule: reading.rule.name)
    }
  }

  /// The last chunk that says that people met, before those who were met.
  private func encounterVerb(_ reading: RuleReading) -> Int? {
    guard let guests = reading.captured(.people, 1).first else { return nil }
    return reading.chunks[..<guests].lastIndex { isEncounter($0) }
  }

  /// Whether words say that people met, by a verb or a noun.
  func isEncounter(_ chunk: Chunk) -> Bool {
    chunk.isVerb(scanner.labels.meet) || chunk.isVerb(scanner.labels.receive)
      || chunk.is(.meeting) && entry(of: chunk).isEncounter
  }

  private func kind(ofEncounter chunk: Chunk) -> (kind: String, group: String)? {
    if chunk.isVerb(scanner.labels.receive) { return (Visit.reception.kind, "visit") }
    guard chunk.is(.meeting) else { return (Visit.encounter.kind, "visit") }
    let entry = entry(of: chunk)
    return (entry.kind, entry.group)
  }

  /// Whether those who met are people of whom posts are told, on both sides.
  private func haveMeans(_ reading: RuleReading) -> Bool {
    [0, 1].allSatisfy { nth in
      reading.captured(.people, nth).flatMap { phrasesOf(reading.chunks[$0]) }.contains {
        !$0.roles.isEmpty || $0.person >= 0 && !people.list[$0.person].posts.isEmpty
      }
    }
  }

  /// Whether other words than those of time and place stand between people and that they met.
  private func isApartFromVerb(_ reading: RuleReading) -> Bool {
    guard let hosts = reading.captured(.people).first,
      let guests = reading.captured(.people, 1).first
    else { return true }
    // "Tiếp ông B, ông A nói"
    guard hosts < guests else { return false }
    let labels = scanner.labels
    let between = reading.chunks[(hosts + 1)...].prefix { chunk in
      // "thăm tỉnh và gặp ông B": what was done before is told at length.
      !isEncounter(chunk) && !chunk.is(.people)
        && (!chunk.is(.verb) || [labels.aux, labels.behalf, labels.have].contains(chunk.label))
    }
    return between.contains { chunk in
      chunk.is(.word)
        && !(Int(chunk.start)..<Int(chunk.end)).allSatisfy {
          scan.lexicon.words.besideVerbs.contains(scan.key($0))
        }
    }
  }

  /// The meeting of these with those that the text tells of already: with both, or by its noun alone.
  private func knownEncounter(
    _ hosts: [Int], _ guests: [Int], _ group: String, _ sentence: Sentence
  ) -> Int? {
    func has(_ draft: MeetingDraft, _ persons: [Int]) -> Bool {
      persons.contains { person in
        draft.counterparts.contains(person) || draft.parts.contains { $0.person == person }
      }
    }
    let own = meetings.list.indices.filter { index in
      let draft = meetings.list[index]
      return draft.section == sentence.section && draft.group == group
        && !isOfOtherDay(sentence, than: draft)
    }
    return own.first { has(meetings.list[$0], hosts) && has(meetings.list[$0], guests) }
      ?? own.first { meetings.list[$0].isBare && meetings.list[$0].counterparts.isEmpty }
  }

  /// Whether behind a noun stands who is received: "lễ đón chính thức Tổng thống A", "buổi tiếp ông B".
  func isReception(_ noun: Chunk?) -> Bool {
    guard let noun else { return false }
    let end = scan.match(.meeting, at: Int(noun.start)).map { Int($0.end) } ?? Int(noun.end)
    return scan.lexicon.words.receiving.contains(scan.key(end - 1))
  }
}
