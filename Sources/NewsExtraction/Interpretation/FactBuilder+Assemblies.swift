internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Sittings of the National Assembly and the councils that no noun names: who debates, who speaks
/// "trước Quốc hội", is at one.
extension FactBuilder {
  /// Notes that a body sat at the opening of a report, where no noun names the sitting: "Quốc hội thảo
  /// luận", "thảo luận về dự án Luật A sáng 2/4, đại biểu …".
  mutating func sit(_ reading: RuleReading) {
    let (sentence, range, words) = (reading.sentence, reading.match.range, reading.rule.words)
    guard sentence.ordinal < 3,
      !meetings.list.contains(where: { $0.section == sentence.section && !$0.isTitle }),
      !words.contains(.assembly)
        || debates(sentence, range, reading.captured(.organisation).first),
      !words.contains(.debate) || isDebate(sentence, range)
    else { return }
    let end = reading.end
    let made =
      words.contains(.debate)
      ? assembly(
        sentence, before: nil, start: end, end: end, on: dayOfDebate(sentence, range))
      : sitting(sentence, range, start: end, end: end)
    guard let made else { return }
    meetings.list[made].isHeld = true
    trace("meeting \(made)", reading.rule.name)
  }

  /// The sitting at which somebody speaks before an assembly, the chunk at `tribune`; made where the
  /// text gives it a day that is not to come.
  mutating func assembly(
    _ sentence: Sentence, before tribune: Int?, start: Int, end: Int, on stated: StatedDay? = nil
  ) -> Int? {
    guard !sentence.isTitle else { return nil }
    if let tribune, !isTribune(sentence.chunks, tribune) { return nil }
    if let known = meetings.list.indices.last(where: {
      let draft = meetings.list[$0]
      return draft.section == sentence.section && draft.isStrong
        && (draft.group == "session" || draft.group == "discussion")
        && !isOfOtherDay(sentence, than: draft)
    }) {
      return known
    }
    guard
      let day = stated ?? tribune.flatMap({ dayBehind($0, sentence) }) ?? meetingDay(sentence, nil)
        ?? frame(of: sentence)?.heldDay
        ?? (sentence.ordinal < 3 ? openingDay(of: sentence.section) : nil)
    else { return nil }
    var draft = MeetingDraft(
      kind: "phiên họp", group: "session", start: start, end: end, section: sentence.section,
      isBare: false)
    draft.isSitting = true
    draft.isHeld = true
    draft.isAside = frame(of: sentence)?.isAside == true
    draft.set(day: day, dates)
    guard !isToCome(draft) else { return nil }
    draft.label = "Phiên họp"
    if let tribune { name(&draft, after: sentence.chunks[tribune]) }
    return meetings.open(draft)
  }

  /// The day behind an assembly, "trước Quốc hội sáng 2/4".
  private func dayBehind(_ tribune: Int, _ sentence: Sentence) -> StatedDay? {
    day(sentence.chunks, at: tribune + 1)
  }

  /// The sitting on the day of the page of which it tells the agenda.
  mutating func agenda(_ sentence: Sentence, start: Int, end: Int) -> Int? {
    guard tellsOfAssembly(upTo: sentence), isOfToday(sentence) else { return nil }
    return assembly(sentence, before: nil, start: start, end: end)
  }

  /// Whether a sentence, or else the opening, says "hôm nay", "sáng nay".
  private func isOfToday(_ sentence: Sentence) -> Bool {
    let later = scan.lexicon.words.laterDays
    if scan.firstPair(of: later, in: sentence.start..<sentence.end) != nil { return false }
    let own = sentence.chunks.filter { $0.is(.date) }
    guard own.isEmpty else { return own.allSatisfy { scan.dates[Int($0.payload)].isToday } }
    return scanner.sentences.contains { other in
      other.section == sentence.section && !other.isTitle && other.ordinal < 3
        && other.chunks.contains {
          $0.is(.date) && scan.dates[Int($0.payload)].isToday
        }
    }
  }

  /// Whether a body is an assembly before which, or at which, somebody stands.
  private func isTribune(_ chunks: [Chunk], _ index: Int) -> Bool {
    let body = chunks[index]
    let words = scan.lexicon.words
    return isAssembly(scan.orgs[Int(body.payload)])
      && words.beforeTribunes.contains(scan.key(Int(body.start) - 1))
      && scan.key(Int(body.start) - 2) != words.ky
  }

  func isAssembly(_ org: OrgParse) -> Bool {
    let kind = scan.kind(of: org)
    return kind == "state.assembly" || kind == "state.council"
  }

  /// Whether people debate in an assembly, on a day that the sentence says.
  private func isDebate(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    let chunks = sentence.chunks
    let clause = max(0, range.lowerBound - 2)..<range.upperBound
    guard dayOfDebate(sentence, range) != nil,
      !chunks[clause].contains(where: {
        $0.isVerb(scanner.labels.future)
      }),
      !isElsewhere(chunks, upTo: chunks.count - 1),
      !chunks.contains(where: {
        $0.is(.meeting) && entry(of: $0).isStrong
      })
    else { return false }
    let debates = chunks[range].contains {
      $0.is(.verb)
        && scan.stands(scan.lexicon.words.debating, at: Int($0.start))
    }
    return debates && tellsOfAssembly(upTo: sentence)
  }

  /// The day of the sentence, or else the one that stands with where people debate, "khi thảo luận
  /// tại Quốc hội ngày 2/4".
  private func dayOfDebate(_ sentence: Sentence, _ range: Range<Int>) -> StatedDay? {
    frameDay(sentence) ?? range.last.flatMap { day(sentence.chunks, at: $0) }
  }

  /// Whether the title, the sentence or one before it speaks of one of our assemblies or its members.
  private func tellsOfAssembly(upTo sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    let isNamed = scan.orgs.contains {
      $0.section == sentence.section && $0.start < sentence.end && isAssembly($0)
        && ($0.fact < 0 || facts.organisations[$0.fact].kind != "foreign")
    }
    if isNamed { return true }
    for other in scanner.sentences[...sentence.number] where other.section == sentence.section {
      for token in other.start..<other.end
      where scan.stands(words.chambers, at: token)
        || words.assemblyMarks.contains(scan.key(token))
      {
        return true
      }
      // "dự án Luật Hoạt động giám sát của Quốc hội": within a document's name.
      for chunk in other.chunks where chunk.is(.document) {
        if scan.firstPair(of: words.assemblies, in: Int(chunk.start)..<Int(chunk.end)) != nil {
          return true
        }
      }
    }
    return false
  }

  /// Whether a report opens with a meeting that is not to come: with its day, and not what someone says
  /// elsewhere.
  func opens(_ reading: RuleReading, with entry: MeetingEntry) -> Bool {
    let chunks = reading.chunks
    return reading.sentence.ordinal < 3 && !reading.sentence.isTitle && !lookAhead(chunks)
      && !isElsewhere(chunks, upTo: chunks.count - 1) && entry.group != "ceremony"
  }

  /// Whether a noun stands behind "một" or "trong".
  func isSingle(_ noun: Chunk?) -> Bool {
    guard let noun else { return false }
    let before = scan.key(Int(noun.start) - 1)
    return before == scan.lexicon.words.mot || before == scan.lexicon.words.trong
  }
}
