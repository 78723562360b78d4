internal import GrammarKit
internal import NewsModel
internal import VietnameseText

extension FactBuilder {
  /// Applies the grammar to every sentence: first what is sure, then what needs a meeting to exist,
  /// last what counts for one who takes part.
  mutating func applyRules() {
    let lexicon = scan.lexicon
    var known: [RuleReading] = []
    var later: [RuleReading] = []
    let outside = speakersElsewhere()
    for index in scanner.sentences.indices {
      let sentence = scanner.sentences[index]
      var matched: [(rule: Int, range: Range<Int>)] = []
      for match in lexicon.grammar.matches(in: sentence.chunks) {
        let rule = lexicon.rules[match.rule]
        // A rule's patterns stand from the fullest to the barest; the first that fits holds.
        if matched.contains(where: { $0.rule == rule.number && $0.range.overlaps(match.range) }) {
          continue
        }
        matched.append((rule.number, match.range))
        let reading = RuleReading(rule, match, sentence)
        if rule.words.contains(.weakly) {
          later.append(reading)
        } else if rule.words.contains(.known) {
          known.append(reading)
        } else {
          interpret(reading)
          // The sitting may be named, or dated, further on.
          if case .part = rule.action, rule.words.contains(.assembly) { known.append(reading) }
        }
      }
    }
    // A picture of a meeting may stand before the sentence that names it.
    for reading in known { interpret(reading) }
    for reading in later {
      interpret(reading, outside: outside[reading.sentence.number])
    }
  }

  private mutating func interpret(_ reading: RuleReading, outside: Set<Int> = []) {
    if reading.rule.action.isOfMeeting, agendas.contains(reading.sentence.number) { return }
    switch reading.rule.action {
    case .part(let action): notePart(action, reading, outside: outside)
    case .organise: organise(reading)
    case .meet: meet(reading)
    case .sit: sit(reading)
    case .work:
      work(
        reading, organiser: reading.captured(.organisation).first,
        persons: people(reading, 0) + people(reading, 1), as: Visit(reading.rule.words))
    case .encounter: noteEncounter(reading)
    case .holdRole, .formerRole: hold(reading)
    case .appoint, .dismiss: appoint(reading)
    case .handOver: handOver(reading)
    case .succeed:
      guard let person = people(reading, 0).first, let before = people(reading, 1).first else {
        return
      }
      succeed(person, before, reading)
    case .sign: sign(reading)
    }
  }

  /// The people of the first capture that has any, or of the second.
  func people(_ reading: RuleReading, _ nth: Int) -> [Int] {
    reading.captured(.people, nth).flatMap { peopleOf(reading.chunks[$0]) }
  }

  /// Notes who holds a meeting.
  private mutating func organise(_ reading: RuleReading) {
    let chunks = reading.chunks
    guard let org = reading.captured(.organisation).last,
      let chunk = reading.captured(.meeting).first,
      chunks[chunk].label != scanner.labels.bare || meetings.list.isEmpty,
      // "giao Sở Y tế tổ chức diễn tập": a task, nothing that was held.
      !chunks[..<org].contains(where: {
        $0.isVerb(scanner.labels.assign)
      })
    else { return }
    let bodies = hosts(chunks, upTo: org)
    let isToo = chunks[org..<chunk].contains {
      $0.is(.verb) && scan.key(Int($0.start)) == scan.lexicon.words.also
    }
    guard
      let meeting = meeting(
        chunks[chunk], reading.sentence, creating: true,
        hosts: MeetingHosts(bodies: bodies, isToo: isToo))
    else { return }
    meetings.list[meeting].isHeld = true
    if !isPlanned(chunks, before: chunk) {
      meetings.lastHeld = (meeting, reading.sentence.section, reading.sentence.ordinal)
    }
    for fact in bodies
    where !meetings.list[meeting].organisers.contains(fact) {
      meetings.list[meeting].organisers.append(fact)
      trace("meeting \(meeting) organiser \(fact)", reading.rule.name)
    }
  }

  /// Notes that a meeting is, was or will be held.
  private mutating func meet(_ reading: RuleReading) {
    let chunks = reading.chunks
    let words = reading.rule.words
    guard let chunk = reading.captured(.meeting).first else { return }
    let entry = entry(of: chunks[chunk])
    guard words.contains(.held) || entry.isStrong,
      !words.contains(.headline)
        || reading.sentence.isTitle && !lookAhead(chunks),
      !words.contains(.verbal) || entry.isVerbal,
      !words.contains(.opening) || opens(reading, with: entry)
    else { return }
    guard let meeting = meeting(chunks[chunk], reading.sentence, creating: true) else { return }
    meetings.list[meeting].isHeld =
      meetings.list[meeting].isHeld || words.contains(.held) || words.contains(.headline)
    if meetings.list[meeting].day != nil || words.contains(.opening), !lookAhead(chunks) {
      meetings.list[meeting].isDayTold = true
    }
    trace("meeting \(meeting)", reading.rule.name)
  }

  /// Notes who signed a document.
  private mutating func sign(_ reading: RuleReading) {
    let chunks = reading.chunks
    guard let chunk = reading.captured(.document).first,
      let document = documentFacts[Int(chunks[chunk].payload)]
    else { return }
    for person in reading.captured(.people).flatMap({ peopleOf(chunks[$0]) })
    where !facts.documents[document].signers.contains(where: { $0.person == person }) {
      facts.documents[document].signers.append(
        Participation(person: person, evidence: passage(reading.start, reading.end)))
      trace("document \(document) signer \(person)", reading.rule.name)
    }
  }

  func lookAhead(_ chunks: [Chunk]) -> Bool {
    chunks.contains {
      $0.isVerb(scanner.labels.future)
    }
  }

  // MARK: What chunks denote

  func phrasesOf(_ chunk: Chunk) -> [PersonPhrase] {
    guard chunk.is(.people), chunk.payload >= 0 else { return [] }
    return scanner.lists[Int(chunk.payload)].map { scanner.phrases[$0] }
  }

  func peopleOf(_ chunk: Chunk) -> [Int] {
    phrasesOf(chunk).map(\.person).filter { $0 >= 0 }
  }

  func rolesOf(_ chunk: Chunk) -> [Int] {
    chunk.is(.role)
      ? [Int(chunk.payload)] : phrasesOf(chunk).flatMap(\.roles)
  }

  /// The chunk of the first body that a rule captured.
  func body(_ reading: RuleReading) -> Int? {
    reading.captured(.organisation).first
  }

  /// The bodies that hold a meeting together: "Hội Nông dân phối hợp với Sở Nội vụ tổ chức …".
  private func hosts(_ chunks: [Chunk], upTo last: Int) -> [Int] {
    let joints = scanner.labels.hostJoints
    var list: [Int] = []
    for index in (0...last).reversed() {
      let chunk = chunks[index]
      switch ChunkKind(rawValue: chunk.kind) {
      case .organisation:
        // "tại hội trường UBND xã A, Huyện ủy B tổ chức …": A lends the hall.
        if index < last, isVenue(chunks, index) { return list.reversed() }
        let fact = scan.orgs[Int(chunk.payload)].fact
        if fact >= 0 { list.append(fact) }
      case .comma, .dash: continue
      case .verb where joints.contains(chunk.label): continue
      default: return list.reversed()
      }
    }
    return list.reversed()
  }

  /// Whether a body stands behind "tại", with at most the kind of room between.
  func isVenue(_ chunks: [Chunk], _ index: Int) -> Bool {
    (max(index - 2, 0)..<index).contains { before in
      chunks[before].isVerb(scanner.labels.at)
        && chunks[(before + 1)..<index].allSatisfy { $0.is(.word) }
    }
  }
}
