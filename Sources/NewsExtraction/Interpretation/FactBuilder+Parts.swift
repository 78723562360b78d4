internal import GrammarKit
internal import NewsModel

/// Who chaired, came, spoke: what the rules tell of people at meetings.
extension FactBuilder {
  /// Notes what people did at a meeting, where the text names one or tells of one.
  ///
  /// `outside` are those whose words in this sentence were not spoken at a meeting.
  mutating func notePart(
    _ action: MeetingDraft.Action, _ reading: RuleReading, outside: Set<Int>
  ) {
    let words = reading.rule.words
    let chunks = reading.chunks
    let people = reading.captured(.people).first
    let persons = persons(of: reading, action)
    guard !persons.isEmpty else { return }
    if action.isSpeech, isElsewhere(chunks, upTo: reading.match.range.upperBound) { return }
    if words.contains(.verbal), let chunk = reading.captured(.meeting).first,
      !entry(of: chunks[chunk]).isVerbal
    {
      return
    }
    if action == .chair || action == .attend,
      isPlanned(chunks, before: reading.first) || isAhead(chunks, of: reading.first)
    {
      return
    }
    if action == .chair, !isSaid(reading) { return }
    if action == .headDelegation, isOfTeam(reading) { return }
    if words.contains(.guest),
      !isReception(reading.captured(.meeting).first.map { chunks[$0] })
    {
      return
    }
    if words.contains(.told),
      !(reading.captured(.meeting).first.map { isEncounter(chunks[$0]) } ?? false)
    {
      return
    }
    if words.contains(.cited), !isUtterance(reading) { return }
    if words.contains(.single), !isSingle(reading.captured(.meeting).first.map { chunks[$0] }) {
      return
    }
    var owned: MeetingDraft.Action?
    if words.contains(.owner) {
      owned = reading.captured(.meeting).first.flatMap { part(ofOwnerOf: chunks[$0]) }
      if owned == nil { return }
    }
    let noun =
      reading.captured(.meeting).first.map { chunks[$0] }
      ?? (words.contains(.sits)
        ? nil : near(chunks, reading.match.range, isWeak: words.contains(.weakly)))
    if action == .chair || action == .attend, isPutOff(noun, behind: reading.end) { return }
    let known = meetings.list.count
    guard let meeting = meeting(of: reading, noun, persons) else { return }
    if meeting >= known { trace("meeting \(meeting)", reading.rule.name) }
    // At talks nobody hands over decisions: they are told of in passing.
    if words.contains(.ceremony), noun == nil,
      !["ceremony", "conference", "congress"].contains(meetings.list[meeting].group)
    {
      return
    }
    if words.contains(.questions), noun == nil, !meetings.list[meeting].isHeld,
      !takePart(persons, in: meeting, reading.sentence)
    {
      return
    }
    if words.contains(.weakly) {
      if let people,
        isCompanion(chunks[people], of: meeting, reading.sentence)
          || isOtherVoice(people, of: meeting, reading.sentence)
      {
        return
      }
      guard !isApart(chunks, reading.match.range), !isSaidOnOtherDay(reading, than: meeting),
        !(people.map { isCommentator(chunks[$0], of: meeting) } ?? false),
        outside.isDisjoint(with: persons), takePart(persons, in: meeting, reading.sentence)
      else { return }
    }
    if words.contains(.onward), action == .attend, let people {
      noteList(behind: people, of: reading, at: meeting)
    }
    if let noun { noteGuests(noun, of: reading, at: meeting, besides: persons) }
    let isPicture = words.contains(.pictured)
    meetings.list[meeting].isPictured =
      isPicture && (meetings.list[meeting].isPictured || meetings.list[meeting].parts.isEmpty)
    let site = reading.captured(.site).first.map {
      scan.string(Int(chunks[$0].start), Int(chunks[$0].end))
    }
    let start = start(of: reading)
    let name = reading.rule.name
    for person in persons {
      meetings.hear(person, at: meeting, in: reading.sentence, isWeak: words.contains(.weakly))
      add(
        owned ?? action, person, to: meeting, site: site, start: start, end: reading.end,
        rule: name, isSure: !words.contains(.weakly))
      if words.contains(.attend) {
        add(.attend, person, to: meeting, site: site, start: start, end: reading.end, rule: name)
      }
    }
  }

  /// Those of whom a rule tells.
  private func persons(of reading: RuleReading, _ action: MeetingDraft.Action) -> [Int] {
    let chunks = reading.chunks
    let captured = reading.captured(.people)
    var persons: [Int] = []
    for phrase in captured.flatMap({ phrasesOf(chunks[$0]) })
    where phrase.person >= 0 && !(action == .attend && isPrincipal(phrase)) {
      persons.append(phrase.person)
    }
    if reading.rule.words.contains(.onward), let first = captured.first {
      persons += onward(chunks, from: first + 1, acrossGroups: action == .attend)
    }
    persons += reading.captured(.people, 1).flatMap { peopleOf(chunks[$0]) }
    if action.isSpeech, let chunk = captured.first, chunk > 1,
      chunks[chunk - 1].label == scanner.labels.with,
      chunks[chunk - 2].is(.meeting),
      let guests = counterparts(chunks[chunk - 2], reading.sentence)
    {
      persons.removeAll { guests.persons.contains($0) }
    }
    guard action == .chair else { return persons }
    var known: [Int] = []
    for person in persons where !isGuessed(person, captured, chunks) { known.append(person) }
    return known
  }

  /// "con trai cố Chủ tịch huyện A là ông B": whose relative came, not who came.
  private func isPrincipal(_ phrase: PersonPhrase) -> Bool {
    var start = phrase.roles.map { scan.roles[$0].start }.min() ?? phrase.start
    start = min(start, phrase.start)
    let before = scan.match(.stop, at: start - 1).map { scan.lexicon.stops[Int($0.payload)] }
    if before == .former || before == .late { start -= 1 }
    return scanner.isFamily(before: start)
  }

  /// Whether what is "của ông A" was said by him, "trả lời câu hỏi của ông A"; behind a colon, that no
  /// long clause stands before it.
  private func isUtterance(_ reading: RuleReading) -> Bool {
    let chunks = reading.chunks
    if let of = reading.range.last(where: { chunks[$0].isVerb(scanner.labels.of) }) {
      return scan.lexicon.words.utterances.contains(scan.key(Int(chunks[of].start) - 1))
    }
    return reading.range.allSatisfy { index in
      !chunks[index].is(.word)
        || chunks[index].end - chunks[index].start <= 4
          && !scan.lexicon.words.inWriting.contains(scan.key(Int(chunks[index].end) - 1))
          && !scan.lexicon.words.inWriting.contains(scan.key(Int(chunks[index].start)))
    }
  }

  /// Whether what somebody heads is a team with a task of its own: "đội điều tra do ông A dẫn đầu".
  private func isOfTeam(_ reading: RuleReading) -> Bool {
    (max(reading.start - 6, reading.sentence.start)..<max(reading.start, reading.sentence.start))
      .contains { scan.lexicon.words.teams.contains(scan.key($0)) }
  }

  /// The first token of what tells of them.
  private func start(of reading: RuleReading) -> Int {
    let people = reading.captured(.people).first.map { Int(reading.chunks[$0].start) }
    return min(reading.start, people ?? reading.start)
  }

  /// The meeting that a rule speaks of: named, meant, or told of without a noun.
  private mutating func meeting(
    of reading: RuleReading, _ noun: Chunk?, _ persons: [Int]
  ) -> Int? {
    let words = reading.rule.words
    let (sentence, range) = (reading.sentence, reading.match.range)
    if words.contains(.further) { return listed(before: sentence) }
    let start = start(of: reading)
    if words.contains(.assembly) {
      return reading.captured(.organisation).last.flatMap {
        assembly(sentence, before: $0, start: start, end: reading.end)
      }
    }
    if words.contains(.agenda) { return agenda(sentence, start: start, end: reading.end) }
    if words.contains(.sits) {
      return meetingOfAct(sentence, range)
        ?? sitting(sentence, range, start: start, end: reading.end)
    }
    // "Ban Bí thư họp dưới sự chủ trì của …": that sitting, not what else the article is about.
    if words.contains(.sitting), sittingVerb(reading.chunks) != nil {
      return sitting(sentence, range, start: start, end: reading.end)
    }
    if words.contains(.weakly), noun == nil, let heard = heardLast(persons, before: sentence) {
      return heard
    }
    let isCreating = !words.contains(.weakly) && !words.contains(.known)
    if let named = meeting(noun, sentence, creating: isCreating) {
      guard let noun, case .part(let action) = reading.rule.action else { return named }
      if action == .chair, isCreating, isAnother(than: named, noun, chairedBy: persons, sentence) {
        return open(noun, sentence)
      }
      guard action.isSpeech else { return named }
      return ownMeeting(of: persons, besides: named, noun, sentence) ?? named
    }
    if words.contains(.sitting) || isUnnamedAct(reading.rule, sentence, start) {
      return sitting(sentence, range, start: start, end: reading.end)
    }
    if words.contains(.visit) { return visit(sentence, start: start, end: reading.end) }
    return words.contains(.questions)
      ? questions(sentence, start: start, end: reading.end) : nil
  }

  /// Whether what stands before the verb is what its rule asks for: "nói như vậy khi chủ trì hội
  /// nghị", "cho biết ông A đã chủ trì cuộc họp".
  private func isSaid(_ reading: RuleReading) -> Bool {
    let rule = reading.rule.words
    guard rule.contains(.meanwhile) || rule.contains(.done) else { return true }
    let words = scan.lexicon.words
    let verb = reading.range.last {
      reading.chunks[$0].isVerb(in: scanner.labels.chairing)
    }
    guard let verb else { return false }
    let before = scan.key(Int(reading.chunks[verb].start) - 1)
    return rule.contains(.done)
      ? before == words.already || before == words.vua : before == words.khi
  }

  /// Notes that those at a meeting were listed, and the bodies of the list.
  private mutating func noteList(behind people: Int, of reading: RuleReading, at meeting: Int) {
    meetings.lastList = (meeting, reading.sentence.section, reading.sentence.ordinal)
    for body in bodies(reading.chunks, from: people + 1)
    where !meetings.list[meeting].participants.contains(body) {
      meetings.list[meeting].participants.append(body)
    }
  }

  /// Notes with whom it was, "cuộc gặp với ông A".
  private mutating func noteGuests(
    _ noun: Chunk, of reading: RuleReading, at meeting: Int, besides persons: [Int]
  ) {
    guard !isPlanned(reading.chunks, before: reading.match.range.upperBound - 1),
      let guests = counterparts(noun, reading.sentence),
      meetings.list[meeting].counterparts == guests.persons
    else { return }
    for guest in guests.persons.sorted() where !persons.contains(guest) {
      add(
        .attend, guest, to: meeting, site: nil, start: Int(noun.start), end: guests.end,
        rule: reading.rule.name)
    }
  }

  /// What someone did whose meeting it was: at a press conference one speaks; a "hội nghị của Bộ
  /// trưởng" is nobody's.
  private func part(ofOwnerOf noun: Chunk) -> MeetingDraft.Action? {
    let entry = entry(of: noun)
    if entry.kind == "họp báo" { return .speak }
    return entry.isStrong && (entry.isEncounter || entry.kind == "tiếp xúc cử tri") ? .attend : nil
  }

  func entry(of noun: Chunk) -> MeetingEntry {
    scan.lexicon.meetings[scan.meetings[Int(noun.payload)].entry]
  }

  /// Whether "ông" or "bà" is taken for a foreigner whom nothing shows to be a man or a woman.
  private func isGuessed(_ person: Int, _ captured: [Int], _ chunks: [Chunk]) -> Bool {
    guard
      let phrase = captured.lazy.flatMap({ phrasesOf(chunks[$0]) }).first(where: {
        $0.person == person
      }), phrase.kind == .pronoun, people.isForeign(person)
    else { return false }
    return !people.list[person].honorifics.contains(phrase.honorific)
  }

  /// The bodies that a list of people goes on with: "lãnh đạo Sở Nội vụ; Ban Tổ chức …".
  private func bodies(_ chunks: [Chunk], from start: Int) -> [Int] {
    let allowed = scanner.labels.bodyJoints
    var list: [Int] = []
    for chunk in chunks[min(start, chunks.count)...] {
      if chunk.is(.verb), !allowed.contains(chunk.label) { break }
      if chunk.is(.stop) { break }
      guard chunk.is(.organisation) else { continue }
      let org = scan.orgs[Int(chunk.payload)]
      if org.fact >= 0, !org.isGeneric { list.append(org.fact) }
    }
    return list
  }

  /// The meeting of those whom the sentence before lists.
  private func listed(before sentence: Sentence) -> Int? {
    guard let last = meetings.lastList, last.section == sentence.section,
      sentence.ordinal - last.ordinal == 1
    else { return nil }
    return last.meeting
  }

  /// "cùng ông B", "cùng đại diện các sở" in a list.
  private func joinsPeople(_ chunks: [Chunk], _ index: Int, orGroups: Bool) -> Bool {
    let groups: [ChunkKind] = [.word, .organisation, .pronoun]
    return index + 1 < chunks.count && chunks[index].label == scanner.labels.aux
      && (chunks[index + 1].is(.people) || orGroups && groups.contains { chunks[index + 1].is($0) })
      && scan.key(Int(chunks[index].start)) == scan.lexicon.words.together
  }

  /// Where a list parted by semicolons goes on behind a clause about one of it.
  private func itemBehindClause(_ chunks: [Chunk], at index: Int) -> Int? {
    guard let comma = chunks[..<index].lastIndex(where: { $0.is(.comma) }),
      index - comma <= 2, chunks[..<comma].last?.is(.people) == true,
      let semicolon = chunks[index...].firstIndex(where: {
        $0.is(.semicolon) || $0.is(.stop)
      }), chunks[semicolon].is(.semicolon), semicolon + 1 < chunks.count,
      chunks[semicolon + 1].is(.people),
      chunks[semicolon + 1].label == scanner.labels.named
    else { return nil }
    guard semicolon + 2 < chunks.count else { return semicolon + 1 }
    let next = ChunkKind(rawValue: chunks[semicolon + 2].kind)
    return next == .verb ? nil : semicolon + 1
  }

  /// Where a list parted by semicolons goes on behind a post that tells what it is about: "Trưởng Ban
  /// Chỉ đạo về xây dựng đề án …; ông B".
  private func itemBehindPost(_ chunks: [Chunk], at index: Int) -> Int? {
    let (joints, post) = (scanner.labels.peopleJoints, scanner.labels.ofPosts)
    guard chunks[index].isVerb(in: post),
      let semicolon = chunks[index...].firstIndex(where: { $0.is(.semicolon) || $0.is(.stop) }),
      chunks[semicolon].is(.semicolon), semicolon + 1 < chunks.count,
      chunks[semicolon + 1].is(.people), chunks[semicolon + 1].label == scanner.labels.named
    else { return nil }
    let isPost = chunks[index..<semicolon].allSatisfy {
      !$0.is(.verb) || joints.contains($0.label) || post.contains($0.label)
    }
    return isPost ? semicolon + 1 : nil
  }

  /// The further people of a list that groups and bodies interrupt.
  private func onward(_ chunks: [Chunk], from start: Int, acrossGroups: Bool) -> [Int] {
    var list: [Int] = []
    let allowed = scanner.labels.peopleJoints
    // Up to here a clause tells more of the one before: "bà B, người vừa được giới thiệu …; ông C".
    var clauseEnd = start
    for (index, chunk) in chunks.enumerated().dropFirst(start) {
      if chunk.is(.stop) { break }
      if index < clauseEnd { continue }
      if chunk.is(.verb), !allowed.contains(chunk.label),
        !joinsPeople(chunks, index, orGroups: acrossGroups)
      {
        guard
          let next = itemBehindClause(chunks, at: index) ?? itemBehindPost(chunks, at: index)
        else { break }
        clauseEnd = next
        continue
      }
      if chunk.is(.people), chunk.label == scanner.labels.named {
        // "lãnh đạo các sở: Ngoại vụ, Công Thương": two words that nothing calls a person are none.
        let isAmongWords =
          index > 1 && chunks[index - 1].is(.comma)
          && chunks[index - 2].is(.word)
        for phrase in phrasesOf(chunk) where phrase.person >= 0 && !isPrincipal(phrase) {
          if !isAmongWords || phrase.honorific != 0 || !phrase.roles.isEmpty
            || phrase.end - phrase.start > 2
          {
            list.append(phrase.person)
          }
        }
      }
    }
    return list
  }
}
