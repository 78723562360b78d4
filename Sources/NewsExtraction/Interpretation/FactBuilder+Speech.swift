internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

/// Who speaks at a meeting, and who elsewhere.
extension FactBuilder {
  /// Whether words before a point of a sentence say that someone speaks elsewhere: in a corridor, to
  /// a newspaper, on a page of theirs.
  func isElsewhere(_ chunks: [Chunk], upTo end: Int) -> Bool {
    let labels = scanner.labels
    // "trả lời báo chí tại buổi họp báo": that is where it was said.
    func isAtMeeting(_ index: Int) -> Bool {
      index + 2 < chunks.count && chunks[index + 1].isVerb(labels.at)
        && chunks[index + 2].is(.meeting)
    }
    let firstPerson = chunks.firstIndex { $0.is(.people) } ?? chunks.count
    for index in chunks.indices.prefix(end + 1) {
      let chunk = chunks[index]
      if chunk.is(.verb) {
        if chunk.label == labels.away, !isAtMeeting(index), !isMeetingBeside(chunks, index) {
          return true
        }
        if chunk.label == labels.medium, index < firstPerson, !isCitedFrom(chunks, index) {
          return true
        }
      }
      if chunk.is(.meeting), isInterview(Int(chunk.payload)) { return true }
      if chunk.isVerb(labels.with), isToOutlet(chunks, index) { return true }
      if chunk.is(.organisation), chunk.label == labels.press,
        index > 0, chunks[index - 1].isVerb(in: labels.toward), !isAtMeeting(index)
      {
        return true
      }
    }
    return false
  }

  /// "gặp Tổng thống A bên lề hội nghị", "cuộc gặp bên lề hội nghị": they met there, nobody asked them.
  private func isMeetingBeside(_ chunks: [Chunk], _ index: Int) -> Bool {
    scan.key(Int(chunks[index].start)) == scan.lexicon.words.beside
      && chunks[..<index].contains { isEncounter($0) }
  }

  /// "cuộc trao đổi với Báo Hoa Mai": an interview, no meeting.
  private func isInterview(_ meeting: Int) -> Bool {
    let parsed = scan.meetings[meeting]
    guard scan.lexicon.meetings[parsed.entry].kind == "buổi trao đổi" else { return false }
    return scan.orgs.contains {
      parsed.start < $0.start && $0.end <= parsed.end && scanner.isPress($0)
    }
  }

  /// "AFP dẫn lời ông A phát biểu trong cuộc họp báo": an agency tells of a meeting.
  private func isCitedFrom(_ chunks: [Chunk], _ index: Int) -> Bool {
    scan.key(Int(chunks[index].start)) == scan.lexicon.words.cites
      && chunks.indices.contains {
        $0 > index + 1 && chunks[$0].is(.meeting) && chunks[$0 - 1].isVerb(scanner.labels.at)
      }
  }

  /// "nói với Toronto Herald": a newspaper of abroad that no list has.
  private func isToOutlet(_ chunks: [Chunk], _ index: Int) -> Bool {
    guard index > 0, index + 1 < chunks.count, chunks[index - 1].isVerb(scanner.labels.say),
      chunks[index + 1].is(.word)
    else { return false }
    let name = Int(chunks[index + 1].start)
    return scan.isCapital(name) && scan.isForeign(name)
  }

  /// Whether words were said on a day that is not the meeting's, by one of whom it is not told: "ông A
  /// hôm 8/2 cho rằng".
  func isSaidOnOtherDay(_ reading: RuleReading, than meeting: Int) -> Bool {
    let draft = meetings.list[meeting]
    guard let people = reading.captured(.people).first else { return false }
    let persons = peopleOf(reading.chunks[people])
    if draft.parts.contains(where: { persons.contains($0.person) }) { return false }
    return reading.range.contains { index in
      guard index > people, reading.chunks[index].is(.date), let day = stated(reading.chunks[index])
      else { return false }
      return draft.day.map { day.isOther(than: $0) } ?? true
    }
  }

  /// Whether something is said "với" somebody, or a newspaper.
  private func namesListener(_ chunks: [Chunk]) -> Bool {
    for (before, chunk) in zip(chunks, chunks.dropFirst())
    where chunk.isVerb(scanner.labels.with) && before.isVerb(scanner.labels.say) {
      return true
    }
    return false
  }

  /// Whether a chunk may tell that someone speaks elsewhere.
  private func marksElsewhere(_ chunk: Chunk) -> Bool {
    let labels = scanner.labels
    if chunk.is(.organisation) { return chunk.label == labels.press }
    return chunk.isVerb(in: labels.elsewhere)
  }

  /// "Ghi nhận tại xã A, …", not "đoàn ghi nhận tại xã A".
  private func isScene(_ chunks: [Chunk], _ index: Int) -> Bool {
    guard chunks[index].isVerb(scanner.labels.scene)
    else { return false }
    return index == 0
      || !chunks[index - 1].is(.organisation)
        && !chunks[index - 1].is(.people)
  }

  /// For each sentence, the people whose words are not to be taken as spoken at a meeting: they were
  /// last heard elsewhere, and no meeting has been named with them since.
  func speakersElsewhere() -> [Set<Int>] {
    let earlier = scanner.labels.earlier
    var isOut = false
    var current: Set<Int> = []
    var section = 0
    return scanner.sentences.map { sentence in
      if sentence.section != section {
        section = sentence.section
        current = []
        isOut = false
      }
      let chunks = sentence.chunks
      guard
        isOut || !current.isEmpty || chunks.contains(where: { marksElsewhere($0) })
          || namesListener(chunks)
      else {
        return []
      }
      let persons = Set(chunks.flatMap { peopleOf($0) })
      if isElsewhere(chunks, upTo: chunks.count) {
        current.formUnion(persons)
      } else if chunks.indices.contains(where: { isAttended(chunks, $0) }) {
        current.subtract(persons)
        isOut = false
      }
      // "Theo ghi nhận, …": the reporter has left the meeting, and whoever comes now is not at it.
      if chunks.indices.contains(where: { isScene(chunks, $0) }) {
        isOut = true
      }
      if isOut { current.formUnion(persons) }
      // "Trước đó, …", "Ba hôm trước, …", not "Phát biểu trước đó, …"
      if chunks.first(where: { !$0.is(.word) && !$0.is(.number) })?.isVerb(earlier) == true {
        // Whoever is first told of there, "tuần trước", has not been heard at the meeting.
        if chunks.prefix(2).contains(where: { isDaysBefore($0) }),
          !chunks.contains(where: { $0.is(.meeting) })
        {
          for person in persons where isIntroduced(person, in: sentence) { current.insert(person) }
        }
        return current.union(persons)
      }
      return current
    }
  }

  /// "tuần trước", "hôm trước"; "trước đó" may be at the same meeting.
  private func isDaysBefore(_ chunk: Chunk) -> Bool {
    chunk.isVerb(scanner.labels.earlier)
      && scan.key(Int(chunk.end) - 1) == scan.lexicon.words.truoc
  }

  /// Whether a chunk is a meeting that people are at: "cho biết hội nghị đã …" speaks of one.
  private func isAttended(_ chunks: [Chunk], _ index: Int) -> Bool {
    chunks[index].is(.meeting) && (index == 0 || !chunks[index - 1].isVerb(scanner.labels.say))
  }

  /// Whether a sentence is the first to name a person.
  private func isIntroduced(_ person: Int, in sentence: Sentence) -> Bool {
    guard let first = people.list[person].mentions.lazy.map(\.start).min() else { return false }
    return first >= scan.tokens.span(sentence.start..<sentence.start + 1).start
  }

  /// The meeting at which a person was told of in the sentences directly before, where words go on
  /// without naming one.
  func heardLast(_ persons: [Int], before sentence: Sentence) -> Int? {
    guard frame(of: sentence)?.isAside != true else { return nil }
    return persons.compactMap { meetings.lastHeard($0, before: sentence) }.max {
      ($0.start, $0.meeting) < ($1.start, $1.meeting)
    }?.meeting
  }

  /// Whether a pronoun is taken for one who only came along: who leads demands something.
  func isCompanion(_ people: Chunk, of meeting: Int, _ sentence: Sentence) -> Bool {
    guard let phrase = phrasesOf(people).first, phrase.kind == .pronoun else { return false }
    let parts = meetings.list[meeting].parts.filter { $0.person == phrase.person }
    guard parts.count == 1, parts[0].action == .attend,
      let told = scanner.sentences.holding(parts[0].start),
      sentence.ordinal - told.ordinal == 1, let first = told.chunks.first
    else { return false }
    return first.isVerb(scanner.labels.escort)
  }

  /// Whether words are nobody's at a meeting: within what someone else is quoted with, said behind
  /// it ("sau buổi đối thoại"), or of a pronoun for one of whom the meeting is not told.
  func isOtherVoice(_ people: Int, of meeting: Int, _ sentence: Sentence) -> Bool {
    let chunks = sentence.chunks
    if isQuoted(chunks, people) { return true }
    if isSaidBehind(chunks, people, sentence, of: meeting) { return true }
    guard let phrase = phrasesOf(chunks[people]).first, phrase.kind == .pronoun else {
      return false
    }
    let isNamed = chunks[..<people].indices.contains {
      peopleOf(chunks[$0]).contains(phrase.person) && !isQuoted(chunks, $0)
    }
    if isNamed { return false }
    // "“… anh Bưởi là người cuối cùng”, đồng chí kể": nobody calls himself so.
    let isSpokenOf = chunks[..<people].indices.contains {
      peopleOf(chunks[$0]).contains(phrase.person)
    }
    return isSpokenOf
      || !meetings.list[meeting].parts.contains { $0.person == phrase.person }
  }

  /// "ông A tâm sự sau buổi đối thoại", "Sau cuộc họp, ông A nói": behind the meeting, unless the
  /// sentence says where; "ngay sau hội nghị" goes on with it.
  private func isSaidBehind(
    _ chunks: [Chunk], _ people: Int, _ sentence: Sentence, of meeting: Int
  ) -> Bool {
    let sau = scan.lexicon.words.sau
    func isBehind(_ index: Int) -> Bool {
      chunks[index].is(.meeting)
        && scan.key(Int(chunks[index].start) - 1) == sau
    }
    if scan.key(sentence.start) == sau,
      chunks.prefix(3).indices.contains(where: { $0 < people && isBehind($0) })
    {
      return true
    }
    let end = min(people + 7, chunks.count)
    // Whoever chairs "yêu cầu sau hội nghị, các sở …".
    let persons = peopleOf(chunks[people])
    guard
      !meetings.list[meeting].parts.contains(where: {
        $0.action == .chair && persons.contains($0.person)
      }),
      let verb = (people + 1..<max(people + 1, end)).first(where: {
        chunks[$0].isVerb(in: scanner.labels.saying)
      })
    else { return false }
    return (verb + 1..<min(verb + 3, chunks.count)).contains {
      isBehind($0) && chunks[$0 - 1].is(.word)
    } && !chunks[..<people].contains { $0.is(.meeting) }
  }

  /// Whether a chunk stands within quotes, be it that they were opened in a sentence before.
  private func isQuoted(_ chunks: [Chunk], _ index: Int) -> Bool {
    func isQuote(_ at: Int) -> Bool { chunks[at].is(.quote) }
    let behind = chunks.indices.filter { $0 > index && isQuote($0) }
    guard let last = behind.last else { return false }
    if chunks[..<index].contains(where: { $0.is(.quote) }) {
      return behind.count % 2 == 1
        && chunks[..<index].count { $0.is(.quote) } % 2 == 1
    }
    // One that nothing opened closes what the sentence before began.
    let ends = last + 1 == chunks.count || chunks[last + 1].is(.stop)
    return behind.count == 1 && ends
  }

  /// "Luật sư A cho rằng": newspapers ask such people, unless the text says that they were there.
  func isCommentator(_ people: Chunk, of meeting: Int) -> Bool {
    phrasesOf(people).contains { phrase in
      scan.stands(scan.lexicon.words.commentators, at: phrase.start)
        && !meetings.list[meeting].parts.contains { $0.person == phrase.person }
    }
  }

  /// Whether many words stand between someone and what would be said: "ông A hoàn tất các thủ tục đề
  /// nghị cấp đất" says nothing.
  func isApart(_ chunks: [Chunk], _ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      chunks[index].isVerb(scanner.labels.say)
        && chunks[index - 1].is(.word)
        && chunks[index - 1].end - chunks[index - 1].start > 4
        && chunks[..<(index - 1)].last?.is(.people) == true
    }
  }

  /// Whether all take part; apart from whoever asks, where a closure would copy the builder.
  func takePart(_ persons: [Int], in meeting: Int, _ sentence: Sentence) -> Bool {
    persons.allSatisfy { takesPart($0, in: meeting, sentence) }
  }

  /// Whether a person said to speak is one who takes part, so that the words were said there.
  func takesPart(_ person: Int, in meeting: Int, _ sentence: Sentence) -> Bool {
    let draft = meetings.list[meeting]
    guard draft.section == sentence.section else { return false }
    if isOfOtherDay(sentence, than: draft) { return false }
    if draft.isPassing { return false }
    if draft.parts.contains(where: { $0.person == person }) { return true }
    if isToCome(draft) || draft.day.map({ isAhead($0.date) }) == true { return false }
    // "tại một hội nghị": one of which nothing else is said.
    if draft.isBare, scan.key(draft.start - 1) == scan.lexicon.words.mot { return false }
    // "ban hành sau cuộc họp do ông A chủ trì": who speaks of what came of it need not have been there.
    if scan.key(draft.start - 1) == scan.lexicon.words.sau, !draft.isHeld,
      !draft.parts.isEmpty, draft.parts.allSatisfy({ $0.action == .chair })
    {
      return false
    }
    // What only a picture shows may be of another day.
    if draft.isPictured, !draft.isHeld { return false }
    // Of talks between some who are named, nobody else is.
    if draft.isBetweenFew { return false }
    // What a body was just said to hold goes on.
    if let held = meetings.lastHeld, held.meeting == meeting, held.section == sentence.section,
      sentence.ordinal - held.ordinal == 1
    {
      return true
    }
    // Where several are known to have taken part, or the report opens with the meeting, it goes on
    // with who said what.
    let isMeeting = draft.isStrong || draft.parts.contains { $0.action == .chair }
    if isMeeting && draft.parts.count >= 2 && draft.group != "press"
      || draft.isStrong && (draft.isHeld || draft.isDayTold || !draft.parts.isEmpty)
        && isOpening(draft),
      sentence.start > draft.start || draft.isSitting && draft.isHeld && sentence.end > draft.start
    {
      return true
    }
    // A paragraph that opens with a day and names one goes on with it.
    if isMeeting, let frame = frame(of: sentence), frame.day != nil,
      frame.start <= draft.start, draft.start < sentence.start
    {
      return true
    }
    // "ông A cho biết, tại kỳ họp tới, thành phố sẽ …"
    let chunks = sentence.chunks
    let speaker = chunks.firstIndex { peopleOf($0).contains(person) } ?? chunks.count
    let end = lookAhead(chunks) ? speaker : chunks.count
    return chunks[..<end].contains { $0.is(.meeting) && entry(of: $0).kind == draft.kind }
  }

  /// Whether a meeting is held on a day behind that of the page.
  func isToCome(_ draft: MeetingDraft) -> Bool {
    guard let date = draft.date, let published = dates.published, date.day != nil,
      published.day != nil
    else { return false }
    return published < date
  }

  /// Whether a meeting is named in the title or the first sentence.
  func isOpening(_ draft: MeetingDraft) -> Bool {
    scanner.sentences.contains {
      $0.section == draft.section && ($0.isTitle || $0.ordinal < 5) && $0.start <= draft.start
        && draft.start < $0.end
    }
  }
}
