internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Meetings that no noun names: a delegation works with someone, a guest is received.
extension FactBuilder {
  /// What someone does who goes somewhere or has someone come.
  enum Visit {
    case work, reception, tour, encounter, decision

    /// By the word of a rule.
    init(_ words: [RuleWord]) {
      let known: [(RuleWord, Visit)] = [
        (.receive, .reception), (.tour, .tour), (.encounter, .encounter), (.decision, .decision),
      ]
      self = known.first { words.contains($0.0) }?.1 ?? .work
    }

    var kind: String {
      switch self {
      case .work: "buổi làm việc"
      case .reception: "buổi tiếp"
      case .tour: "chuyến công tác"
      case .encounter: "cuộc gặp"
      case .decision: "lễ"
      }
    }
  }

  /// "Đoàn công tác … đã làm việc với Huyện ủy X": the meeting of a report that opens so.
  mutating func work(
    _ reading: RuleReading, organiser: Int?, persons: [Int], as visit: Visit
  ) {
    let (rule, sentence, range) = (reading.rule, reading.sentence, reading.range)
    let isFurther = isFurther(visit, sentence, range)
    guard sentence.ordinal < 3 || sentence.isTitle || isFurther else { return }
    if visit == .encounter, persons.count < 2 { return }
    if isPlanned(sentence.chunks, before: range.lowerBound)
      || isAhead(sentence.chunks, of: reading.first)
    {
      return
    }
    if !isFurther,
      let known = meetings.list.firstIndex(where: {
        $0.section == sentence.section && !$0.isTitle
      })
    {
      // "Tại buổi tiếp, …", which the sentences behind the opening tell of.
      if meetings.list[known].kind == visit.kind, meetings.list[known].isBare,
        !isOfOtherDay(sentence, than: meetings.list[known])
      {
        for person in persons {
          add(
            .attend, person, to: known, site: nil, start: reading.start, end: reading.end,
            rule: rule.name)
        }
      }
      return
    }
    // "có buổi tiếp và làm việc với đoàn …": a noun names it.
    if let noun = sentence.chunks[range].first(where: {
      $0.is(.meeting) && $0.label == scanner.labels.full
    }), let named = meeting(noun, sentence, creating: true) {
      for person in persons {
        add(
          .attend, person, to: named, site: nil, start: reading.start, end: reading.end,
          rule: rule.name)
      }
      return
    }
    var draft = MeetingDraft(
      kind: visit.kind, group: visit == .decision ? "ceremony" : "visit", start: reading.start,
      end: reading.end, section: sentence.section, isBare: false)
    draft.label = label(of: sentence.chunks, range, visit)
    draft.isTitle = sentence.isTitle
    // Who goes somewhere on a day is what a report that opens so goes on about.
    draft.isDayTold =
      visit == .work && !persons.isEmpty
      && sentence.chunks.contains { $0.is(.date) }
    draft.set(day: meetingDay(sentence, nil) ?? (isFurther ? sameDay(sentence) : nil), dates)
    draft.isAside = isFurther
    draft.place = place(in: sentence)
    if let organiser {
      let fact = scan.orgs[Int(sentence.chunks[organiser].payload)].fact
      if fact >= 0 { draft.organisers = [fact] }
    }
    // A headline and the report below it speak of one event.
    let meeting: Int
    if let known = meetings.list.firstIndex(where: {
      $0.section == sentence.section && $0.isTitle && $0.kind == draft.kind
    }) {
      draft.parts = meetings.list[known].parts
      draft.organisers =
        draft.organisers.isEmpty ? meetings.list[known].organisers : draft.organisers
      meetings.list[known] = draft
      meeting = known
    } else {
      guard let made = meetings.open(draft) else { return }
      meeting = made
      trace("meeting \(meeting)", rule.name)
    }
    for person in persons {
      add(
        .attend, person, to: meeting, site: nil, start: reading.start, end: reading.end,
        rule: rule.name)
    }
  }

  /// Whether a report that opened with a visit goes on with another: "Chiều cùng ngày, đoàn giám sát
  /// làm việc với UBND huyện B".
  private func isFurther(_ visit: Visit, _ sentence: Sentence, _ range: Range<Int>) -> Bool {
    guard !sentence.isTitle, visit == .work || visit == .reception || visit == .tour,
      let frame = frame(of: sentence), frame.start == sentence.start,
      let known = meetings.list.last(where: {
        $0.section == sentence.section && !$0.isTitle && $0.group == "visit"
      }), known.start < sentence.start,
      frame.isAside || isOfOtherDay(sentence, than: known)
    else { return false }
    return known.label != label(of: sentence.chunks, range, visit)
  }

  /// "Buổi làm việc với Huyện ủy X": what such a meeting is called.
  func label(of chunks: [Chunk], _ range: Range<Int>, _ visit: Visit) -> String {
    let noun = VietnameseSpelling.capitalised(visit.kind)
    let verbs = scanner.labels.visiting
    let joints = scanner.labels.visitJoints
    guard
      let verb = range.last(where: {
        chunks[$0].is(.verb) && verbs.contains(chunks[$0].label)
      })
    else { return noun }
    var end = verb + 1
    tail: while end < chunks.count, chunks[end].end - chunks[verb].end < 30 {
      switch ChunkKind(rawValue: chunks[end].kind) {
      case .organisation, .place, .people, .number: end += 1
      case .word where end > verb + 1 || visit != .work: end += 1
      case .verb where joints.contains(chunks[end].label): end += 1
      default: break tail
      }
    }
    while end > verb + 1, chunks[end - 1].is(.verb) { end -= 1 }
    guard end > verb + 1 else { return noun }
    // "kiểm tra tiến độ …", "trao quyết định …": what it was for begins with the verb.
    let start =
      visit == .tour || visit == .decision ? Int(chunks[verb].start) : Int(chunks[verb].end)
    return noun + " " + scan.string(start, Int(chunks[end - 1].end))
  }

  /// A journey that someone heads or goes along with, where no noun names it.
  mutating func visit(_ sentence: Sentence, start: Int, end: Int) -> Int? {
    var draft = MeetingDraft(
      kind: "chuyến công tác", group: "visit", start: start, end: end, section: sentence.section,
      isBare: true)
    draft.label = "Chuyến công tác"
    draft.set(day: meetingDay(sentence, nil) ?? frame(of: sentence)?.heldDay, dates)
    return meetings.open(draft)
  }

  /// An assembly's questions in the opening of a report, where no noun names the sitting.
  mutating func questions(_ sentence: Sentence, start: Int, end: Int) -> Int? {
    guard sentence.ordinal < 3, !isPlanned(sentence.chunks, before: sentence.chunks.count),
      let day = meetingDay(sentence, nil) ?? frame(of: sentence)?.day
    else { return nil }
    var draft = MeetingDraft(
      kind: "phiên chất vấn", group: "session", start: start, end: end, section: sentence.section,
      isBare: true)
    draft.label = "Phiên chất vấn"
    draft.isHeld = true
    draft.set(day: day, dates)
    return meetings.open(draft)
  }
}
