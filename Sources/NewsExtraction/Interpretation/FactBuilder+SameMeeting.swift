internal import GrammarKit
internal import NewsModel

/// Who holds a meeting, as a sentence tells it.
struct MeetingHosts {
  var bodies: [Int]
  /// Whether they held one too: "Cùng ngày, …", "Hội Nông dân huyện cũng tổ chức hội nghị".
  var isToo: Bool
}

/// Whether two mentions of one kind of meeting may speak of one meeting.
extension FactBuilder {
  /// The bodies that a sentence says to hold a meeting, "Huyện ủy A đã tổ chức hội nghị"; nothing where
  /// no other meeting is known.
  func hosts(of meeting: Chunk, _ sentence: Sentence) -> MeetingHosts? {
    guard !meetings.list.isEmpty else { return nil }
    let chunks = sentence.chunks
    guard let place = chunks.firstIndex(where: { $0.start == meeting.start }),
      let hold = (max(0, place - 2)..<place).last(where: {
        chunks[$0].isVerb(scanner.labels.hold)
      }),
      let org = chunks[..<hold].lastIndex(where: {
        !($0.isVerb(scanner.labels.aux) || $0.is(.date))
      }), chunks[org].is(.organisation)
    else { return nil }
    let isToo =
      isOfSameDay(sentence)
      || chunks[org..<place].contains {
        $0.is(.verb) && scan.key(Int($0.start)) == scan.lexicon.words.also
      }
    return MeetingHosts(bodies: hosts(chunks, upTo: org), isToo: isToo)
  }

  /// Whether those who hold a meeting cannot be those of a known one: they held one too, or are such
  /// bodies of two places, "Huyện ủy A" and "Huyện ủy B".
  func isOfOthers(_ hosts: MeetingHosts?, than draft: MeetingDraft) -> Bool {
    guard let hosts, !hosts.bodies.isEmpty, !draft.organisers.isEmpty,
      Set(hosts.bodies).isDisjoint(with: draft.organisers)
    else { return false }
    return hosts.isToo
      || hosts.bodies.contains { host in draft.organisers.contains { isTwin(host, of: $0) } }
  }

  private func isTwin(_ one: Int, of other: Int) -> Bool {
    let (one, other) = (facts.organisations[one], facts.organisations[other])
    guard one.kind == other.kind, one.level == other.level, let place = one.locality,
      let otherPlace = other.locality
    else { return false }
    return place != otherPlace
  }

  /// "tiếp xúc cử tri xã A", "tiếp xúc cử tri xã B": whether two names have a unit of one level, and
  /// none in common.
  func isElsewhere(_ parsed: MeetingParse, than draft: MeetingDraft) -> Bool {
    let own = units(parsed.start, parsed.end)
    guard !own.isEmpty else { return false }
    let other = units(draft.start, draft.end)
    return own.contains { unit, names in
      other[unit].map { $0.isDisjoint(with: names) } ?? false
    }
  }

  /// The first words of the names behind each word for a unit.
  private func units(_ start: Int, _ end: Int) -> [Int32: Set<UInt64>] {
    var found: [Int32: Set<UInt64>] = [:]
    for token in start..<max(start, end) {
      guard let unit = scan.match(.unit, at: token), Int(unit.end) < end,
        scan.isCapital(Int(unit.end)) || scan.isNumber(Int(unit.end))
      else { continue }
      let name = Int(unit.end)
      let next = name + 1 < end && scan.isCapital(name + 1) ? scan.key(name + 1) : 0
      found[unit.payload, default: []].insert(scan.key(name) &* 31 &+ next)
    }
    return found
  }

  /// The key of the part of the day that a sentence tells of: "Sáng 2/4, …", "Chiều cùng ngày, …".
  func partOfDay(_ sentence: Sentence) -> UInt64 {
    let words = scan.lexicon.words
    func part(_ token: Int) -> UInt64? {
      let key = scan.key(token)
      return key == words.sang || key == words.chieu || key == words.toi ? key : nil
    }
    if scan.key(sentence.start) == words.buoi { return part(sentence.start + 1) ?? 0 }
    if isOfSameDay(sentence) { return part(sentence.start) ?? 0 }
    return frameDay(sentence).flatMap { part($0.date.start) } ?? 0
  }

  /// Whether a sentence tells of another part of the day than a meeting was told of with.
  func isOfOtherPart(_ sentence: Sentence, than draft: MeetingDraft) -> Bool {
    guard draft.partOfDay != 0 else { return false }
    let part = partOfDay(sentence)
    return part != 0 && part != draft.partOfDay
  }

  /// Whether somebody chairs another meeting than the one that a bare noun would mean: that had its
  /// chair, and this is told of another part of the day, or with "cùng ngày".
  func isAnother(
    than known: Int, _ noun: Chunk, chairedBy persons: [Int], _ sentence: Sentence
  ) -> Bool {
    let draft = meetings.list[known]
    guard noun.label == scanner.labels.bare, draft.start < sentence.start, !draft.isTitle,
      !["session", "congress"].contains(draft.group),
      scan.key(Int(noun.end)) != scan.lexicon.words.thisOne
    else { return false }
    let isOfOtherPart = isOfOtherPart(sentence, than: draft)
    let aside = frame(of: sentence).flatMap { $0.isAside ? $0.start : nil }
    guard isOfOtherPart || aside != nil else { return false }
    var last = -1
    for part in draft.parts where part.action == .chair {
      if persons.contains(part.person) { return false }
      last = max(last, part.start)
    }
    guard last >= 0, last < sentence.start else { return false }
    return isOfOtherPart || last < aside ?? -1
  }

  /// The one other meeting of a kind at which all of some people were told of, where none of them
  /// was at the one that a bare noun would mean: "tại hội nghị, ông A nói".
  func ownMeeting(of persons: [Int], besides known: Int, _ noun: Chunk, _ sentence: Sentence)
    -> Int?
  {
    guard noun.label == scanner.labels.bare else { return nil }
    let draft = meetings.list[known]
    guard !draft.parts.contains(where: { persons.contains($0.person) }) else { return nil }
    var found: Int?
    for (index, other) in meetings.list.enumerated()
    where index != known && other.section == draft.section && other.kind == draft.kind {
      let own = Set(other.parts.map(\.person))
      guard own.isSuperset(of: persons), !isOfOtherDay(sentence, than: other) else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }
}
