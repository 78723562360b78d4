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
