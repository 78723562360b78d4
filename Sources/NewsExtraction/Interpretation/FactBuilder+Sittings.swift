internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Meetings that only a verb tells of: a body sits, somebody chairs the hearing of a report.
extension FactBuilder {
  /// A body that sits, where no noun names the meeting: "đã họp kỳ thứ 38", "họp dưới sự chủ trì của";
  /// "chủ trì nghe báo cáo", "chủ trì làm việc với", where the verb behind says what was held.
  mutating func sitting(
    _ sentence: Sentence, _ range: Range<Int>, start: Int, end: Int
  ) -> Int? {
    let chunks = sentence.chunks
    let frame = frame(of: sentence)
    let host = host(of: sentence, before: start)
    let act = act(chunks, range) ?? host.flatMap { ceremony(of: $0) }
    let topic = act == nil ? sittingTopic(chunks, range) : nil
    let body =
      act == nil && topic == nil ? sittingBody(sentence, before: start, host: host) : nil
    if let known = meetings.list.firstIndex(where: {
      $0.isSitting && $0.section == sentence.section && $0.kind == act?.kind ?? $0.kind
        && !isOfOtherDay(sentence, than: $0) && !sits(body, apartFrom: $0)
        && (frame?.isItem == true ? $0.start >= frame?.start ?? 0 : true)
    }) {
      return known
    }
    var draft = MeetingDraft(
      kind: act?.kind ?? sittingKind(chunks), group: act?.group ?? "meeting", start: start,
      end: end,
      section: sentence.section, isBare: false)
    if let body { draft.start = min(Int(body.start), start) }
    if act == nil, draft.kind != "cuộc họp" { draft.group = "session" }
    draft.isSitting = true
    draft.isTitle = sentence.isTitle
    draft.isAside = frame?.isItem == true
    // What the sentence before tells of another body has its own day.
    let hostDay = host.flatMap { tells($0, of: body, in: sentence) ? frameDay($0) : nil }
    draft.set(day: meetingDay(sentence, nil) ?? frame?.heldDay ?? hostDay, dates)
    draft.place = place(in: sentence)
    draft.label = act?.label ?? VietnameseSpelling.capitalised(draft.kind)
    if let body {
      name(&draft, after: body)
    } else if let topic {
      draft.label += " " + topic
    } else if act == nil {
      // The headline says which.
      draft.isBare = true
    }
    return meetings.open(draft)
  }

  /// Whether a host is the sentence itself, or tells of the body that sits in it, if one does.
  private func tells(_ host: Sentence, of body: Chunk?, in sentence: Sentence) -> Bool {
    guard let body, host.number != sentence.number, Int(body.start) >= sentence.start else {
      return true
    }
    let fact = scan.orgs[Int(body.payload)].fact
    return host.chunks.contains {
      $0.is(.organisation) && scan.orgs[Int($0.payload)].fact == fact
    }
  }

  /// Whether a body that sits is none of those whose sitting is known: the Secretariat, and then a
  /// province's committee.
  private func sits(_ body: Chunk?, apartFrom draft: MeetingDraft) -> Bool {
    guard let body, !draft.organisers.isEmpty else { return false }
    let fact = scan.orgs[Int(body.payload)].fact
    return fact >= 0 && !draft.organisers.contains(fact)
  }

  /// The body that sits: the last before the verb that does not lend the hall, else one directly behind
  /// it; in short news the one that the item opens with.
  private func sittingBody(
    _ sentence: Sentence, before start: Int, host: Sentence?
  ) -> Chunk? {
    func isBody(_ chunk: Chunk) -> Bool { chunk.is(.organisation) }
    let chunks = sentence.chunks
    let verb = sittingVerb(chunks)
    if let verb, verb > 0, scanner.labels.chairing.contains(chunks[verb - 1].label),
      verb + 1 < chunks.count, isBody(chunks[verb + 1])
    {
      return chunks[verb + 1]
    }
    let last = chunks.indices.last { isBody(chunks[$0]) && Int(chunks[$0].end) <= start }
    if let last, !isVenue(chunks, last) { return chunks[last] }
    if let verb, verb + 1 < chunks.count, isBody(chunks[verb + 1]) { return chunks[verb + 1] }
    if let host {
      return host.chunks.indices.first { isBody(host.chunks[$0]) && !isVenue(host.chunks, $0) }
        .map { host.chunks[$0] }
    }
    guard let frame = frame(of: sentence), frame.isItem else { return nil }
    return scanner.sentences.holding(frame.start)?.chunks.first { isBody($0) }
  }

  /// "chủ trì họp lãnh đạo chủ chốt": who or what the verb behind is about.
  private func sittingTopic(_ chunks: [Chunk], _ range: Range<Int>) -> String? {
    guard let last = range.last, last > range.lowerBound,
      scanner.labels.chairing.contains(chunks[last - 1].label),
      chunks[last].isVerb(scanner.labels.holdWeak)
    else { return nil }
    let joints = scanner.labels.sittingJoints
    let tail = chunks[(last + 1)...].prefix { chunk in
      switch ChunkKind(rawValue: chunk.kind) {
      case .word, .organisation, .place: chunk.end - chunks[last].end <= 20
      case .verb: joints.contains(chunk.label)
      default: false
      }
    }
    guard let first = tail.first, !first.is(.organisation),
      let end = tail.last(where: { !$0.is(.verb) })?.end
    else { return nil }
    return scan.string(Int(first.start), Int(end))
  }

  private func sittingKind(_ chunks: [Chunk]) -> String {
    guard let verb = sittingVerb(chunks) else { return "cuộc họp" }
    let next = scan.key(Int(chunks[verb].end))
    let words = scan.lexicon.words
    return next == words.ky ? "kỳ họp" : next == words.phien ? "phiên họp" : "cuộc họp"
  }

  /// What the verb behind "chủ trì" says was held.
  private func act(
    _ chunks: [Chunk], _ range: Range<Int>
  ) -> (kind: String, group: String, label: String)? {
    guard let last = range.last, last > range.lowerBound,
      chunks[last].is(.verb),
      scanner.labels.chairing.contains(chunks[last - 1].label)
    else { return nil }
    let label = chunks[last].label
    if label == scanner.labels.work {
      return ("buổi làm việc", "visit", self.label(of: chunks, range, .work))
    }
    if label == scanner.labels.receive || label == scanner.labels.escort {
      return ("buổi tiếp", "visit", self.label(of: chunks, range, .reception))
    }
    guard label == scanner.labels.hear else { return nil }
    let end =
      chunks[last...].prefix { chunk in
        ![.comma, .stop, .semicolon, .date, .open].contains(ChunkKind(rawValue: chunk.kind))
          && chunk.end - chunks[last].start < 30
      }.last.map { Int($0.end) } ?? Int(chunks[last].end)
    return ("cuộc họp", "meeting", "Cuộc họp " + scan.string(Int(chunks[last].start), end))
  }

  /// The meeting that "chủ trì họp", "chủ trì làm việc với" is said of where one was told of: of the
  /// same sort, or where nothing says which.
  mutating func meetingOfAct(_ sentence: Sentence, _ range: Range<Int>) -> Int? {
    guard let meant = meeting(nil, sentence, creating: false) else { return nil }
    let draft = meetings.list[meant]
    let chunks = sentence.chunks
    let act = act(chunks, range)
    if act == nil, range.upperBound < chunks.count, chunks[range.upperBound].is(.organisation),
      sits(chunks[range.upperBound], apartFrom: draft)
    {
      return nil
    }
    if draft.group == act?.group ?? "meeting" || act == nil && draft.group == "session" {
      return meant
    }
    let next =
      range.upperBound < chunks.count ? ChunkKind(rawValue: chunks[range.upperBound].kind) : nil
    return act == nil && frameDay(sentence) == nil && next != .organisation ? meant : nil
  }

  /// Whether somebody chairs or is said to have come to what no noun tells of: in one of several short
  /// news, or behind what a body did on a day.
  func isUnnamedAct(_ rule: NewsRule, _ sentence: Sentence, _ start: Int) -> Bool {
    guard
      rule.action == .part(.chair)
        || rule.action == .part(.attend) && rule.words.contains(.onward)
          && !rule.words.contains(.visit)
    else { return false }
    return frame(of: sentence)?.isItem == true || host(of: sentence, before: start) != nil
  }

  /// The words before, of the same sentence or else the one before it, that tell what a body did on a
  /// day: "Ngày 24/2, Sở Y tế sơ kết công tác. Giám đốc Sở A chủ trì."
  private func host(of sentence: Sentence, before start: Int) -> Sentence? {
    guard !sentence.isTitle else { return nil }
    if isHost(sentence, before: start) { return sentence }
    guard sentence.number > 0 else { return nil }
    let before = scanner.sentences[sentence.number - 1]
    return before.section == sentence.section && !before.isTitle
      && isHost(before, before: before.end)
      ? before : nil
  }

  private func isHost(_ sentence: Sentence, before end: Int) -> Bool {
    guard frameDay(sentence) != nil else { return false }
    let told = sentence.chunks.prefix(60).prefix { $0.start < end }
    return told.contains { $0.is(.date) }
      && told.contains { $0.is(.organisation) }
      && !told.contains { $0.is(.meeting) }
  }

  /// "khởi công xây dựng cầu A": the ceremony that a body holds without calling it one.
  private func ceremony(of host: Sentence) -> (kind: String, group: String, label: String)? {
    guard sittingVerb(host.chunks) == nil else { return nil }
    // Directly behind who holds it: what else is told of may be about one.
    let bodies = host.chunks.filter { $0.is(.organisation) }
    let first = bodies.lazy.compactMap { body in
      scan.firstPair(
        of: scan.lexicon.words.ceremonies,
        in: Int(body.end)..<max(min(Int(body.end) + 4, host.end), Int(body.end)))
    }.first
    guard let first else { return nil }
    let end =
      (first + 2..<max(first + 2, min(host.end, first + 20))).first {
        !scan.isWord($0) && !scan.isNumber($0)
      } ?? min(host.end, first + 20)
    return ("lễ", "ceremony", "Lễ " + scan.string(first, end))
  }

  /// Whether what somebody was to chair or attend was put off: "hoãn cuộc họp do ông A chủ trì", "hội
  /// nghị do ông A chủ trì đã bị hủy".
  func isPutOff(_ noun: Chunk?, behind end: Int) -> Bool {
    let words = scan.lexicon.words
    if let noun {
      for back in 1...3 where words.putOff.contains(scan.key(Int(noun.start) - back)) {
        return true
      }
    }
    var index = end
    func skip() { while words.aroundPutOff.contains(scan.key(index)) { index += 1 } }
    skip()
    if words.putOff.contains(scan.key(index)) { return true }
    guard words.negations.contains(scan.key(index)) else { return false }
    index += 1
    skip()
    return words.heldWords.contains(scan.key(index))
  }

  /// Names a sitting after the body that holds it: "Phiên họp của Quốc hội".
  func name(_ draft: inout MeetingDraft, after body: Chunk) {
    draft.label += " của " + scan.string(Int(body.start), Int(body.end))
    let fact = scan.orgs[Int(body.payload)].fact
    if fact >= 0 { draft.organisers = [fact] }
  }

  /// Whether an assembly debates, on a day that the sentence says: "Sáng 13/4, Quốc hội thảo luận".
  func debates(_ sentence: Sentence, _ range: Range<Int>, _ organisation: Int?) -> Bool {
    let chunks = sentence.chunks
    guard let organisation, chunks.contains(where: { $0.is(.date) }),
      !isPlanned(chunks, before: range.upperBound - 1)
    else { return false }
    guard isAssembly(scan.orgs[Int(chunks[organisation].payload)]) else { return false }
    let verb = chunks[range.upperBound - 1]
    return verb.is(.organisation) || verb.label == scanner.labels.hear
      || scan.lexicon.words.debates.contains(scan.key(Int(verb.start)))
  }

  /// The "họp" of a sentence.
  func sittingVerb(_ chunks: [Chunk]) -> Int? {
    let label = scanner.labels.holdWeak
    return chunks.firstIndex { $0.is(.verb) && $0.label == label }
  }
}
