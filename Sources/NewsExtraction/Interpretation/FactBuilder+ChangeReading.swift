internal import GrammarKit
internal import NewsModel

/// Whether a change of post is done, whose it is, what the clause leaves out.
extension FactBuilder {
  // MARK: Done or not

  /// Whether a clause tells of a change that is done: not one that is planned, asked for or only looked
  /// into.
  func isDone(_ reading: RuleReading) -> Bool {
    let chunks = reading.chunks
    let verb = verb(reading)
    if isAhead(chunks[..<verb]) || isUnsettled(chunks, before: verb)
      || isAsked(behind: Int(chunks[reading.range.upperBound - 1].end))
    {
      return false
    }
    // "xác nhận ông A đã được bổ nhiệm": said of what is done.
    let isSaidDone = chunks[reading.range].contains { isAlready($0) }
    return isSaidDone || !isProposed(reading.sentence, before: reading.range.lowerBound)
  }

  /// Whether "đến khi" stands between a verb and a post.
  func isPutOff(_ start: Int, _ end: Int) -> Bool {
    let words = scan.lexicon.words
    return (start..<max(start, end)).contains {
      scan.key($0) == words.khi
        && (scan.key($0 - 1) == words.den || scan.key($0 - 1) == words.upTo)
    }
  }

  /// "hay không", "hay chưa".
  private func isAsked(behind token: Int) -> Bool {
    let words = scan.lexicon.words
    return (token..<token + 2).contains {
      scan.key($0) == words.hay && words.negations.contains(scan.key($0 + 1))
    }
  }

  /// "đã".
  private func isAlready(_ chunk: Chunk) -> Bool {
    chunk.isVerb(scanner.labels.aux)
      && scan.key(Int(chunk.end) - 1) == scan.lexicon.words.already
  }

  /// "HĐND sẽ bầu …; miễn nhiệm …": "sẽ" holds on until something is said to be done.
  private func isAhead(_ chunks: ArraySlice<Chunk>) -> Bool {
    for chunk in chunks.reversed() {
      if isAlready(chunk) { return false }
      if chunk.isVerb(scanner.labels.future) { return true }
    }
    return false
  }

  /// "xem xét miễn nhiệm", "để Quốc hội phê chuẩn", "không bổ nhiệm": what stands before in the clause;
  /// before whom it speaks of, directly before: "buộc ông A từ chức".
  private func isUnsettled(_ chunks: [Chunk], before verb: Int) -> Bool {
    let labels = scanner.labels
    var isOfSubject = false
    for chunk in chunks[..<verb].reversed() {
      switch ChunkKind(rawValue: chunk.kind) {
      case .comma, .semicolon, .stop, .quote, .colon: return false
      case .verb:
        if chunk.label == labels.toDo {
          if comesToWork(before: Int(chunk.start)) { continue }
          // "thống nhất để ông A thôi giữ chức …": they let him.
          return !isOfSubject || !labels.leaving.contains(chunks[verb].label)
        }
        // "chưa làm rõ mà điều động ông A": it is not the change that is denied.
        if chunk.label == labels.negation {
          return !isOfSubject && chunks[verb].start - chunk.end < 7
        }
        if isOfSubject { return false }
      case .people where chunk.label == labels.named:
        if isOfSubject { return false }
        isOfSubject = true
      case .word:
        if (Int(chunk.start)..<Int(chunk.end)).contains(where: { isUnsettling($0) }) { return true }
        if isOfSubject { return false }
      default: if isOfSubject { return false }
      }
    }
    return false
  }

  /// "đến nhận công tác tại Sở X để bổ nhiệm giữ chức …": the one decision does both.
  private func comesToWork(before token: Int) -> Bool {
    workplace(before: token).map { scan.orgs[$0].end == token } ?? false
  }

  /// The body that the sentence says before a token that someone comes to work at, with nobody else
  /// named since: "đến nhận công tác tại Sở X".
  func workplace(before token: Int) -> Int? {
    let words = scan.lexicon.words
    guard let sentence = scanner.sentences.holding(token) else { return nil }
    let found = scan.orgs.indices.last { index in
      let org = scan.orgs[index]
      guard org.end <= token, org.start >= sentence.start, !org.isAlias else { return false }
      let lead = scan.key(org.start - 1) == words.tai ? org.start - 2 : org.start - 1
      return scan.key(lead) == words.congTac.last && scan.key(lead - 1) == words.congTac.first
    }
    guard let found, case let end = scan.orgs[found].end,
      !(end..<token).contains(where: { scan.key($0) == words.semicolon }),
      !scanner.phrases.contains(where: {
        $0.kind == .named && end <= $0.start && $0.start < token
      })
    else { return nil }
    return found
  }

  /// "xem xét", "tạm dừng", "cần"; "trình" before whom something is laid.
  private func isUnsettling(_ token: Int) -> Bool {
    if scan.key(token) == scan.lexicon.words.trinh {
      return scan.isCapital(token + 1) || scan.match(.title, at: token + 1) != nil
    }
    return scan.key(token) == scan.lexicon.words.can
      || scan.match(.trigger, at: token).map { Int16($0.payload) == scanner.labels.unsettled }
        ?? false
  }

  /// The verb of a match that tells of a change.
  func verb(_ reading: RuleReading) -> Int {
    reading.range.first {
      reading.chunks[$0].isVerb(in: scanner.labels.telling)
    } ?? reading.range.lowerBound
  }

  /// Whether the clause is what someone asks for; offices and bodies may stand between.
  private func isProposed(_ sentence: Sentence, before index: Int) -> Bool {
    for chunk in sentence.chunks[..<index].reversed() {
      switch ChunkKind(rawValue: chunk.kind) {
      case .verb:
        return chunk.label == scanner.labels.say
          && scan.lexicon.words.asking.contains(scan.key(Int(chunk.start)))
      case .role, .organisation, .place: continue
      case .people where chunk.label == scanner.labels.titled: continue
      default: return false
      }
    }
    return false
  }

  /// Whether a sentence speaks of a decision before a match.
  func isDecided(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    let words = scan.lexicon.words
    let limit = Int(sentence.chunks[range.lowerBound].start)
    return (sentence.start..<max(limit, sentence.start)).contains {
      scan.key($0) == words.quyet && scan.key($0 + 1) == words.dinh
    }
  }

  /// Whether a sentence tells of a decision, or goes on from one that does.
  ///
  /// "Tỉnh ủy công bố các quyết định về công tác cán bộ; theo đó, ông A giữ chức …"; or whether another
  /// was just said to get a post.
  func isAnnounced(_ sentence: Sentence, _ range: Range<Int>, _ persons: [Int]) -> Bool {
    let chunks = sentence.chunks
    let end = range.last { chunks[$0].is(.verb) } ?? range.lowerBound
    guard
      !chunks[...end].contains(where: { chunk in
        [ChunkKind.word.rawValue, ChunkKind.verb.rawValue].contains(chunk.kind)
          && (Int(chunk.start)..<Int(chunk.end)).contains {
            scan.lexicon.words.tellingOfTime.contains(scan.key($0))
          }
      })
    else { return false }
    if isDecided(sentence, end..<end + 1) { return true }
    // "Ông A làm Giám đốc từ năm 2016": what someone does is told of at any time.
    guard scan.key(Int(chunks[end].start)) == scan.lexicon.words.giu else { return false }
    // "…bầu ông A giữ chức Chủ tịch. Ông B giữ chức Phó Chủ tịch."
    if lastPosts.section == sentence.section, sentence.ordinal - lastPosts.sentence < 2,
      let last = facts.appointments.last, Self.isEntry(last.action), !persons.contains(last.person)
    {
      return true
    }
    return scanner.sentences[..<sentence.number].suffix(4).contains {
      $0.section == sentence.section && isDecision($0)
    }
  }

  /// Whether a sentence tells of decisions that post someone.
  private func isDecision(_ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    var isPosting = false
    var isDecision = false
    for token in sentence.start..<sentence.end {
      if scan.key(token) == words.quyet, scan.key(token + 1) == words.dinh { isDecision = true }
      if scan.key(token) == words.congTac.first, scan.key(token + 2) == words.canBo {
        isPosting = true
      }
      if let verb = scan.match(.trigger, at: token),
        scanner.labels.changing.contains(Int16(verb.payload))
      {
        isPosting = true
      }
    }
    return isDecision && isPosting
  }

  // MARK: Whose

  /// The people a clause speaks of: not whose son someone is, nor whom words are quoted from.
  func holder(_ subject: Int, _ sentence: Sentence) -> Int? {
    let chunks = sentence.chunks
    guard subject > 0, chunks[subject - 1].end == chunks[subject].start else { return subject }
    let before = chunks[subject - 1]
    if before.is(.verb) {
      if scan.key(Int(before.start)) == scan.lexicon.words.accordingTo { return nil }
      if scan.key(Int(before.start)) != scan.lexicon.words.cua { return subject }
    }
    guard isRelative(chunks, before: subject) else {
      // "ông A nhận hoa của ông B khi được bổ nhiệm …"
      // "…, chính phủ của ông B đã từ chức": whose it is stands in the clause.
      guard before.is(.verb) else { return subject }
      return named(chunks, before: subject).flatMap { owner in
        let between = chunks[owner..<subject]
        // "ông A thay vị trí của ông B, … được điều động giữ chức …": B goes on.
        if between.contains(where: { $0.isVerb(scanner.labels.replace) }) { return subject }
        return between.contains { $0.is(.comma) } ? nil : owner
      }
    }
    guard subject + 1 < chunks.count, chunks[subject + 1].is(.comma) else {
      // "Bà A, phu nhân ông B được bổ nhiệm …": the comma behind is often left out.
      guard let own = named(chunks, before: subject),
        chunks[own + 1..<subject].first?.is(.comma) ?? false,
        chunks[own + 1..<subject].filter({ $0.is(.comma) }).count == 1
      else { return nil }
      return own
    }
    // "em trai của ông B, người được bầu …" speaks of B; "ông A, con trai ông B, được bầu …" of A.
    if scan.key(Int(chunks[subject + 1].end)) == scan.lexicon.words.nguoi { return subject }
    return named(chunks, before: subject)
  }

  private func named(_ chunks: [Chunk], before index: Int) -> Int? {
    chunks[..<index].lastIndex {
      $0.is(.people) && $0.label == scanner.labels.named
    }
  }

  /// Whether "con trai", "vợ" stand before someone.
  private func isRelative(_ chunks: [Chunk], before subject: Int) -> Bool {
    let end = Int(chunks[subject].start)
    let start = max(end - 6, Int(chunks[max(subject - 2, 0)].start))
    return (start..<max(end, start) + 1).contains { scanner.familyWord(at: $0) != nil }
  }

  // MARK: Which post

  /// "Bí thư Tỉnh ủy X thôi giữ chức Bí thư Tỉnh ủy": the post left is the one beside the name.
  func statedInFull(_ role: Int, among stated: [Int]) -> Int {
    let left = scan.roles[role]
    guard left.org >= 0, scan.orgs[left.org].place == nil else { return role }
    return stated.first {
      let post = scan.roles[$0]
      return post.title == left.title && post.org >= 0
        && scan.orgs[post.org].head == scan.orgs[left.org].head && scan.orgs[post.org].place != nil
    } ?? role
  }

  /// Whether "từ" leads to a post, or "từ vị trí", "từ chức vụ".
  func comesFrom(_ role: Int) -> Bool {
    let words = scan.lexicon.words
    let start = scan.roles[role].start
    // "Huyện ủy Đại Từ giữ chức …": the last word of a name.
    func leads(_ token: Int) -> Bool {
      scan.key(token) == words.tu && !(scan.isCapital(token) && scan.isCapital(token - 1))
    }
    return leads(start - 1)
      || words.taken.contains(scan.key(start - 1)) && leads(start - 3)
  }

  /// "cách chức vụ trong Đảng", "cách hết các chức vụ": it is not said which.
  func isOfAnyPost(_ verb: Int, _ chunks: [Chunk]) -> Bool {
    scan.key(Int(chunks[verb].end) - 1) == scan.lexicon.words.vu
      && !(verb + 1 < chunks.count && chunks[verb + 1].is(.people))
  }

  /// "bổ nhiệm ông B vào cương vị này": the post last spoken of.
  ///
  /// "ông B, Phó Chủ tịch HĐND khóa trước, tái cử chức danh này": his own.
  func samePost(
    _ range: Range<Int>, _ sentence: Sentence, of person: PersonPhrase?
  ) -> [Int] {
    let chunks = sentence.chunks
    guard
      range.contains(where: { index in
        chunks[index].is(.word)
          && (Int(chunks[index].start)..<Int(chunks[index].end)).contains {
            scan.lexicon.words.pointers.contains(scan.key($0))
          }
      })
    else { return [] }
    let isAgain = range.contains {
      chunks[$0].is(.verb)
        && scan.key(Int(chunks[$0].start)) == scan.lexicon.words.again
    }
    if isAgain, let own = person?.roles.last { return [own] }
    if let post = posts(chunks[..<range.lowerBound]).last { return post }
    return isNear(sentence) ? lastPosts.roles : []
  }

  /// The posts that chunks speak of as ones that someone gets or leaves.
  private func posts(_ chunks: ArraySlice<Chunk>) -> [[Int]] {
    chunks.indices.compactMap { index in
      let chunk = chunks[index]
      guard
        chunk.is(.role)
          || chunk.is(.people) && chunk.label == scanner.labels.titled,
        index > chunks.startIndex
      else { return nil }
      let before = chunks[index - 1]
      let isTaken =
        before.is(.word) && before.end - before.start < 3
        || before.isVerb(in: scanner.labels.posting)
      return isTaken ? rolesOf(chunk) : nil
    }
  }

  /// Whether the change told of last stands shortly before.
  func isNear(_ sentence: Sentence) -> Bool {
    lastPosts.section == sentence.section && sentence.ordinal - lastPosts.sentence < 3
  }

  /// "làm Chủ tịch Hội Nông dân tỉnh, ông B làm Phó Chủ tịch": a deputy of a body is of the same body
  /// as its head.
  mutating func inheritBody(_ role: Int, _ sentence: Sentence) {
    let parsed = scan.roles[role]
    let isBare =
      parsed.org < 0
      || scan.orgs[parsed.org].isAlias && scan.orgs[parsed.org].parent < 0
        && scan.kind(of: scan.orgs[parsed.org]) == "party.committee"
    guard isBare, parsed.fixedBody.isEmpty, !parsed.isWithoutBody else { return }
    if parsed.org < 0, let workplace = workplace(before: parsed.start) {
      // "về Văn phòng UBND tỉnh giữ chức Phó Chánh Văn phòng": of whom the office serves.
      let parent = scan.orgs[workplace].parent
      if case .office = titleEntry(role).body, parent >= 0,
        ["state.committee", "state.council"].contains(scan.kind(of: scan.orgs[parent]))
      {
        scan.roles[role].org = parent
      } else {
        scan.roles[role].org = workplace
      }
      return
    }
    guard case .follows = titleEntry(role).body else { return }
    let base = Office.plain(parsed.title)
    let near =
      posts(sentence.chunks.prefix(400)).joined() + (isNear(sentence) ? lastPosts.roles : [])
    let first = near.first {
      scan.roles[$0].org >= 0 && Office.plain(scan.roles[$0].title) == base
        && (parsed.org < 0 || !scan.orgs[scan.roles[$0].org].isAlias)
    }
    if let first {
      scan.roles[role].org = scan.roles[first].org
    } else if let body = congressBody(Office(rawValue: base), before: parsed.start, sentence)
      ?? membershipBody(Office(rawValue: base), as: parsed.org, before: parsed.start, sentence)
    {
      scan.roles[role].org = body
    }
  }

  /// "bầu Ủy ban Kiểm tra gồm 5 đồng chí, đồng chí A làm Chủ nhiệm": the body that was elected.
  mutating func takeOwner(of roles: [Int], _ reading: RuleReading) {
    let chunks = reading.chunks
    // A committee's own organs have members, no head: "bầu Ban Thường vụ 7 người; bầu ông A làm Chủ tịch".
    guard let owner = body(reading),
      case let org = scan.orgs[Int(chunks[owner].payload)],
      org.head < 0
        || !["party.standing", "party.executive"].contains(scan.lexicon.heads[org.head].kind)
    else { return }
    for role in roles where scan.roles[role].org < 0 && scan.roles[role].fixedBody.isEmpty {
      scan.roles[role].org = Int(chunks[owner].payload)
    }
  }

  /// Whether posts are one person's each: "lần lượt", or all of them the first of a body.
  func areSeparate(_ roles: [Int], _ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    let isInTurn = (sentence.start..<sentence.end).contains {
      scan.key($0) == words.lan && scan.key($0 + 1) == words.luot
    }
    return isInTurn
      || roles.allSatisfy {
        let title = scan.roles[$0].title
        return !Office.isDeputy(title) && !isMember(title)
      } && Set(roles.map { scan.roles[$0].org }).count == roles.count
  }

  // MARK: From when

  /// From when a change holds: as the words behind it say, "kể từ ngày 1/9/2019", else the day of the
  /// sentence, else the month or year at its beginning.
  func changeDate(_ sentence: Sentence, _ range: Range<Int>) -> PartialDate? {
    since(sentence, range) ?? date(in: sentence)
      ?? leading(sentence, before: Int(sentence.chunks[range.lowerBound].start))
  }

  /// The day that a sentence tells of.
  func date(in sentence: Sentence) -> PartialDate? {
    for chunk in sentence.chunks where chunk.is(.date) {
      let date = scan.dates[Int(chunk.payload)]
      if date.isEvent { return dates.resolve(date, section: sentence.section) }
    }
    // "Mới đây (ngày 12/4), …": rules look across brackets, but their day counts.
    for date in scan.dates
    where date.isEvent && sentence.start < date.start && date.start < sentence.start + 10
      && date.start < sentence.end
    {
      let words = scan.lexicon.words
      guard scan.key(date.start - 1) == words.openParen, scan.key(date.end) == words.closeParen
      else { continue }
      return dates.resolve(date, section: sentence.section)
    }
    return nil
  }

  /// "kể từ ngày 1-9-2019", "vào tháng 6-2017" directly behind a match.
  private func since(_ sentence: Sentence, _ range: Range<Int>) -> PartialDate? {
    let words = scan.lexicon.words
    var token = Int(sentence.chunks[range.upperBound - 1].end)
    if scan.key(token) == words.comma { token += 1 }
    if scan.key(token) == words.ke { token += 1 }
    let isLed =
      scan.key(token) == words.tu || scan.key(token) == words.vao || scan.key(token) == words.hoi
      // "nghỉ hưu từ" is one verb.
      || scan.key(token - 1) == words.tu
    guard token < sentence.end,
      isLed || scan.key(token) == words.nam || scan.key(token) == words.thang
    else { return nil }
    let start = isLed && scan.key(token - 1) != words.tu ? token + 1 : token
    if let date = scan.dates.first(where: { $0.start == start }) {
      return dates.resolve(date, section: sentence.section)
    }
    return scan.point(at: start)?.date
  }

  /// "Tháng 9/2012, ông A được bổ nhiệm …": nobody's year of birth.
  private func leading(_ sentence: Sentence, before end: Int) -> PartialDate? {
    let words = scan.lexicon.words
    var token = end - 1
    var found: PartialDate?
    while token >= sentence.start, end - token < 14, scan.key(token) != words.semicolon {
      let before = scan.key(token - 1)
      let opens =
        token == sentence.start || words.dateLeads.contains(before)
        || !scan.isWord(token - 1) && !scan.isNumber(token - 1) && before != words.slash
          && !words.dashes.contains(before)
      if opens, let point = scan.point(at: token), point.end <= end {
        let isOther = sentence.chunks.contains {
          $0.is(.people) && Int($0.start) >= point.end && Int($0.end) <= end
        }
        // "Năm 2015, ông A là thư ký của ông B, người …": that year is A's.
        found = isOther ? nil : point.date
        break
      }
      token -= 1
    }
    return found
  }
}
