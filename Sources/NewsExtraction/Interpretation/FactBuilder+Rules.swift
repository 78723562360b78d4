internal import GrammarKit
internal import NewsModel
internal import VietnameseText

extension FactBuilder {
  /// Applies the grammar to every sentence: first what is sure, then what needs a meeting to exist,
  /// last what counts for one who takes part.
  mutating func applyRules() {
    let grammar = scan.lexicon.grammar
    var known: [(sentence: Int, match: RuleMatch)] = []
    var later: [(sentence: Int, match: RuleMatch)] = []
    let outside = speakersElsewhere()
    for index in scanner.sentences.indices {
      let sentence = scanner.sentences[index]
      var matched: [String: [Range<Int>]] = [:]
      for match in grammar.matches(in: sentence.chunks) {
        let rule = grammar.rules[match.rule]
        // A rule's patterns stand from the fullest to the barest; the first that fits holds.
        if matched[rule.name, default: []].contains(where: { $0.overlaps(match.range) }) {
          continue
        }
        matched[rule.name, default: []].append(match.range)
        if rule.arguments.contains(.word("weakly")) {
          later.append((index, match))
        } else if rule.arguments.contains(.word("known")) {
          known.append((index, match))
        } else {
          interpret(rule, match, sentence)
          // The sitting may be named, or dated, further on.
          if rule.arguments.contains(.word("assembly")) { known.append((index, match)) }
        }
      }
    }
    // A picture of a meeting may stand before the sentence that names it.
    for (index, match) in known {
      interpret(grammar.rules[match.rule], match, scanner.sentences[index])
    }
    for (index, match) in later {
      interpret(
        grammar.rules[match.rule], match, scanner.sentences[index], outside: outside[index])
    }
  }

  private mutating func interpret(
    _ rule: Rule, _ match: RuleMatch, _ sentence: Sentence, outside: Set<Int> = []
  ) {
    let chunks = sentence.chunks
    func captured(_ kind: ChunkKind, _ nth: Int = 0) -> [Int] {
      var seen = 0
      for argument in rule.arguments {
        guard case .capture(let slot) = argument, let range = match.captures[slot] else { continue }
        let fitting = range.filter { chunks[$0].kind == kind.rawValue }
        if fitting.isEmpty { continue }
        if seen == nth { return fitting }
        seen += 1
      }
      return []
    }
    let words = rule.arguments.compactMap { argument -> String? in
      if case .word(let word) = argument { return word }
      return nil
    }
    // A pattern may look at the chunk before what it means; the words it rests on begin behind it.
    let first = match.captures.compactMap { $0?.lowerBound }.min() ?? match.range.lowerBound
    let looksBack =
      first == match.range.lowerBound + 1
      && chunks[match.range.lowerBound].kind != ChunkKind.verb.rawValue
    let lower = looksBack ? first : match.range.lowerBound
    let span = (
      start: Int(chunks[lower].start),
      end: Int(chunks[max(match.range.upperBound - 1, lower)].end)
    )
    switch rule.action {
    case "chair", "attend", "speak", "direct", "conclude", "head-delegation":
      var persons = captured(.people).flatMap { peopleOf(chunks[$0]) }
      if words.contains("onward"), let first = captured(.people).first {
        persons += onward(chunks, from: first + 1)
      }
      persons += captured(.people, 1).flatMap { peopleOf(chunks[$0]) }
      if ["speak", "direct", "conclude"].contains(rule.action),
        let chunk = captured(.people).first, chunk > 1,
        chunks[chunk - 1].label == scanner.labels.with,
        chunks[chunk - 2].kind == ChunkKind.meeting.rawValue,
        let guests = counterparts(chunks[chunk - 2], sentence)
      {
        persons.removeAll { guests.persons.contains($0) }
      }
      if rule.action == "chair" { persons.removeAll { isGuessed($0, captured(.people), chunks) } }
      guard !persons.isEmpty else { return }
      let start =
        captured(.people).first.map { min(span.start, Int(chunks[$0].start)) } ?? span.start
      let isWeak = words.contains("weakly")
      let further = words.contains("further") ? listed(before: sentence) : nil
      if words.contains("further"), further == nil { return }
      if ["speak", "direct", "conclude"].contains(rule.action),
        isElsewhere(chunks, upTo: match.range.upperBound)
      {
        return
      }
      if words.contains("verbal"),
        let chunk = captured(.meeting).first,
        !scan.lexicon.meetings[scan.meetings[Int(chunks[chunk].payload)].entry].isVerbal
      {
        return
      }
      if ["chair", "attend"].contains(rule.action), isPlanned(chunks, before: lower) { return }
      if words.contains("single"), !isSingle(captured(.meeting).first.map { chunks[$0] }) { return }
      let owned = words.contains("owner") ? owned(captured(.meeting).first.map { chunks[$0] }) : nil
      if words.contains("owner"), owned == nil { return }
      // "Ban Bí thư họp dưới sự chủ trì của …": that sitting, not what else the article is about.
      let sits = words.contains("sitting") && sittingVerb(chunks) != nil
      let isActed = words.contains("sits")
      let noun =
        captured(.meeting).first.map { chunks[$0] }
        ?? (isActed ? nil : near(chunks, match.range, isWeak: isWeak))
      if ["chair", "attend"].contains(rule.action), isPutOff(noun, behind: span.end) { return }
      let isAssembly = words.contains("assembly")
      let named =
        further
        ?? (isAssembly
          ? assembly(
            sentence, before: captured(.organisation).last, start: start, end: span.end) : nil)
        ?? (words.contains("agenda") ? agenda(sentence, start: start, end: span.end) : nil)
        ?? (sits || isActed
          ? (isActed ? meetingOfAct(sentence, match.range) : nil)
            ?? sitting(sentence, match.range, start: start, end: span.end)
          : (isWeak && noun == nil ? heardLast(persons, before: sentence) : nil)
            ?? (isAssembly || words.contains("agenda")
              ? nil : meeting(noun, sentence, creating: !isWeak && !words.contains("known"))))
      guard
        let meeting = named
          ?? (words.contains("sitting") || isUnnamedAct(rule, words, sentence, start)
            ? sitting(sentence, match.range, start: start, end: span.end) : nil)
          ?? (words.contains("visit") ? visit(sentence, start: start, end: span.end) : nil)
          ?? (words.contains("questions") ? questions(sentence, start: start, end: span.end) : nil)
      else { return }
      // At talks nobody hands over decisions: they are told of in passing.
      if words.contains("ceremony"), noun == nil,
        !["ceremony", "conference", "congress"].contains(meetings.list[meeting].group)
      {
        return
      }
      if words.contains("questions"), noun == nil, !meetings.list[meeting].isHeld,
        !takePart(persons, in: meeting, sentence)
      {
        return
      }
      if isWeak {
        if let chunk = captured(.people).first,
          isCompanion(chunks[chunk], of: meeting, sentence)
            || isOtherVoice(chunk, of: meeting, sentence)
        {
          return
        }
        guard !isApart(chunks, match.range),
          !(captured(.people).first.map { isCommentator(chunks[$0], of: meeting) } ?? false),
          outside.isDisjoint(with: persons), takePart(persons, in: meeting, sentence)
        else { return }
      }
      if words.contains("onward"), rule.action == "attend", let first = captured(.people).first {
        meetings.lastList = (meeting, sentence.section, sentence.ordinal)
        for body in bodies(chunks, from: first + 1)
        where !meetings.list[meeting].participants.contains(body) {
          meetings.list[meeting].participants.append(body)
        }
      }
      let site = captured(.site).first.map {
        scan.string(Int(chunks[$0].start), Int(chunks[$0].end))
      }
      if let noun, !isPlanned(chunks, before: match.range.upperBound - 1),
        let guests = counterparts(noun, sentence),
        meetings.list[meeting].counterparts == guests.persons
      {
        for guest in guests.persons.sorted() where !persons.contains(guest) {
          add(
            "attend", guest, to: meeting, site: nil, start: Int(noun.start), end: guests.end,
            rule: rule.name)
        }
      }
      let isPicture = words.contains("pictured")
      meetings.list[meeting].isPictured =
        isPicture
        && (meetings.list[meeting].isPictured || meetings.list[meeting].parts.isEmpty)
      for person in persons {
        meetings.hear(person, at: meeting, in: sentence, isWeak: isWeak)
        add(
          owned ?? rule.action, person, to: meeting, site: site, start: start, end: span.end,
          rule: rule.name)
        if words.contains("attend") {
          add(
            "attend", person, to: meeting, site: site, start: start, end: span.end, rule: rule.name)
        }
      }
    case "organise":
      guard let org = captured(.organisation).last, let chunk = captured(.meeting).first,
        chunks[chunk].label != scanner.labels.bare || meetings.list.isEmpty,
        // "giao Sở Y tế tổ chức diễn tập": a task, nothing that was held.
        !chunks[..<org].contains(where: {
          $0.kind == ChunkKind.verb.rawValue && $0.label == scanner.labels.assign
        }),
        let meeting = meeting(chunks[chunk], sentence, creating: true)
      else { return }
      meetings.list[meeting].isHeld = true
      if !isPlanned(chunks, before: chunk) {
        meetings.lastHeld = (meeting, sentence.section, sentence.ordinal)
      }
      for fact in hosts(chunks, upTo: org)
      where !meetings.list[meeting].organisers.contains(fact) {
        meetings.list[meeting].organisers.append(fact)
        trace("meeting \(meeting) organiser \(fact)", rule.name)
      }
    case "meet":
      guard let chunk = captured(.meeting).first else { return }
      let entry = scan.lexicon.meetings[scan.meetings[Int(chunks[chunk].payload)].entry]
      guard words.contains("held") || entry.isStrong,
        !words.contains("headline")
          || sentence.isTitle && !lookAhead(chunks),
        !words.contains("verbal") || entry.isVerbal,
        !words.contains("opening")
          || sentence.ordinal < 3 && !sentence.isTitle && !lookAhead(chunks)
            && !isElsewhere(chunks, upTo: chunks.count - 1) && entry.group != "ceremony"
      else { return }
      guard let meeting = meeting(chunks[chunk], sentence, creating: true) else { return }
      meetings.list[meeting].isHeld =
        meetings.list[meeting].isHeld || words.contains("held") || words.contains("headline")
      if meetings.list[meeting].day != nil, !lookAhead(chunks) {
        meetings.list[meeting].isDayTold = true
      }
      trace("meeting \(meeting)", rule.name)
    case "sit":
      sit(rule, match.range, sentence, end: span.end, captured(.organisation).first)
    case "work":
      work(
        rule, sentence, match.range, span, organiser: captured(.organisation).first,
        persons: captured(.people).flatMap { peopleOf(chunks[$0]) }
          + captured(.people, 1).flatMap { peopleOf(chunks[$0]) },
        as: Visit(words))
    case "hold-role", "former-role":
      guard let people = captured(.people).first,
        let post = captured(.people, 1).first ?? captured(.role).first
      else { return }
      // "Tháp tùng Thủ tướng có Bộ trưởng A, Thứ trưởng B": a chief's company has titles of its own.
      if words.contains("each"), phrasesOf(chunks[people]).contains(where: { isTitledInFront($0) }),
        rolesOf(chunks[post]).contains(where: { isChief($0) })
      {
        return
      }
      // "ông A, ông B giữ chức …" says it of the last; a list behind a colon, of all.
      let persons =
        words.contains("each") || isOfAll(chunks, people, post)
        ? peopleOf(chunks[people]) : peopleOf(chunks[people]).suffix(1)
      let period = period(sentence, before: people)
      let isPast =
        rule.action == "former-role" || period?.to != nil || hasEnded(sentence, before: people)
      let everyone = peopleOf(chunks[people])
      let posts = rolesOf(chunks[post])
      // "Khối Chủ tịch nước: Bà A, …": the title only says of whom a list is.
      if words.contains("listed"), scan.isWord(Int(chunks[post].start) - 1) { return }
      // "Ban Chỉ đạo X do ông A làm Trưởng ban"
      takeOwner(
        of: posts.filter { leads(body: scan.roles[$0].title, match, sentence) }, rule, match,
        sentence)
      // "Ông A và ông B giữ chức X và Y": each has one of them.
      let isRespective =
        persons.count == 1 && everyone.count > 1 && everyone.count == posts.count
        && areJoined(posts)
      for (order, person) in (isRespective ? everyone[...] : persons[...]).enumerated() {
        for role in isRespective ? [posts[order]] : posts {
          addRole(
            role, person: person, section: sentence.section, former: isPast ? true : nil,
            lasting: period, evidence: passage(span.start, span.end), rule: rule.name)
        }
      }
    case "appoint", "dismiss":
      appoint(rule, match, sentence, span, words)
    case "hand-over":
      handOver(rule, match, sentence, span)
    case "succeed":
      guard let person = captured(.people).flatMap({ peopleOf(chunks[$0]) }).first,
        let before = captured(.people, 1).flatMap({ peopleOf(chunks[$0]) }).first
      else { return }
      succeed(person, before, match, sentence, rule: rule)
    case "sign":
      guard let chunk = captured(.document).first,
        let document = documentFacts[Int(chunks[chunk].payload)]
      else { return }
      for person in captured(.people).flatMap({ peopleOf(chunks[$0]) })
      where !facts.documents[document].signers.contains(where: { $0.person == person }) {
        facts.documents[document].signers.append(
          Participation(person: person, evidence: passage(span.start, span.end)))
        trace("document \(document) signer \(person)", rule.name)
      }
    default: return
    }
  }

  /// What someone did whose meeting it was: at a press conference one speaks; a "hội nghị của Bộ
  /// trưởng" is nobody's.
  private func owned(_ noun: Chunk?) -> String? {
    guard let noun else { return nil }
    let entry = scan.lexicon.meetings[scan.meetings[Int(noun.payload)].entry]
    if entry.kind == "họp báo" { return "speak" }
    return entry.isStrong && (entry.isEncounter || entry.kind == "tiếp xúc cử tri") ? "attend" : nil
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

  private func lookAhead(_ chunks: [Chunk]) -> Bool {
    chunks.contains {
      $0.kind == ChunkKind.verb.rawValue && $0.label == scanner.labels.future
    }
  }

  /// Whether "sẽ", "dự kiến" stands before, in the same clause.
  func isPlanned(_ chunks: [Chunk], before index: Int) -> Bool {
    for chunk in chunks[..<index].reversed() {
      if chunk.kind == ChunkKind.stop.rawValue || chunk.kind == ChunkKind.semicolon.rawValue
        || chunk.kind == ChunkKind.quote.rawValue
      {
        return false
      }
      if chunk.kind == ChunkKind.verb.rawValue, chunk.label == scanner.labels.future { return true }
    }
    return false
  }

  /// Whether "và" stands before the last of several titles.
  private func areJoined(_ roles: [Int]) -> Bool {
    guard let last = roles.last else { return false }
    return scan.key(scan.roles[last].start - 1) == scan.lexicon.words.va
  }

  /// "đều" between people and what they are.
  private func isOfAll(_ chunks: [Chunk], _ people: Int, _ post: Int) -> Bool {
    people < post
      && (Int(chunks[people].end)..<max(Int(chunks[post].start), Int(chunks[people].end))).contains
      {
        scan.key($0) == scan.lexicon.words.allOf
      }
  }

  /// "Từ năm 2010 đến năm 2015, ông A giữ chức …": a time that the text says is over.
  private func hasEnded(_ sentence: Sentence, before index: Int) -> Bool {
    let words = scan.lexicon.words
    let limit = Int(sentence.chunks[index].start)
    // "nguyên là": behind whom the chunk names.
    let behind = Int(sentence.chunks[index].end)
    if scan.key(behind) == words.nguyen { return true }
    // "Trong giai đoạn ông A giữ chức …", "thời ông A làm …".
    if scan.lexicon.spans.contains(scan.key(limit - 1)), scan.key(limit - 2) != words.sau {
      return true
    }
    var years = 0
    var hasEnd = false
    for token in sentence.start..<max(limit, sentence.start) {
      if scan.key(token) == words.den || words.dashes.contains(scan.key(token)), years > 0 {
        hasEnd = true
      }
      if let year = scan.number(token), scan.digits(token) == 4, (1930...2100).contains(year) {
        years += 1
        if hasEnd, years > 1 { return true }
      }
    }
    return false
  }

  /// "Từ tháng 3/2014 đến tháng 8/2016, ông A giữ chức …".
  private func period(_ sentence: Sentence, before index: Int) -> Period? {
    let limit = Int(sentence.chunks[index].start)
    return (sentence.start..<max(limit, sentence.start)).lazy.compactMap { token in
      scan.period(at: token).flatMap { $0.end <= limit ? $0.period : nil }
    }.first
  }

  // MARK: What chunks denote

  func phrasesOf(_ chunk: Chunk) -> [PersonPhrase] {
    guard chunk.kind == ChunkKind.people.rawValue, chunk.payload >= 0 else { return [] }
    return scanner.lists[Int(chunk.payload)].map { scanner.phrases[$0] }
  }

  func peopleOf(_ chunk: Chunk) -> [Int] {
    phrasesOf(chunk).map(\.person).filter { $0 >= 0 }
  }

  func rolesOf(_ chunk: Chunk) -> [Int] {
    chunk.kind == ChunkKind.role.rawValue
      ? [Int(chunk.payload)] : phrasesOf(chunk).flatMap(\.roles)
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
      chunks[before].kind == ChunkKind.verb.rawValue && chunks[before].label == scanner.labels.at
        && chunks[(before + 1)..<index].allSatisfy { $0.kind == ChunkKind.word.rawValue }
    }
  }

  /// The bodies that a list of people goes on with: "lãnh đạo Sở Nội vụ; Ban Tổ chức …".
  private func bodies(_ chunks: [Chunk], from start: Int) -> [Int] {
    let allowed = scanner.labels.bodyJoints
    var list: [Int] = []
    for chunk in chunks[min(start, chunks.count)...] {
      if chunk.kind == ChunkKind.verb.rawValue, !allowed.contains(chunk.label) { break }
      if chunk.kind == ChunkKind.stop.rawValue { break }
      guard chunk.kind == ChunkKind.organisation.rawValue else { continue }
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

  /// "cùng ông B" in a list.
  private func joinsPeople(_ chunks: [Chunk], _ index: Int) -> Bool {
    index + 1 < chunks.count && chunks[index].label == scanner.labels.aux
      && chunks[index + 1].kind == ChunkKind.people.rawValue
      && scan.key(Int(chunks[index].start)) == scan.lexicon.words.cung
  }

  /// Where a list parted by semicolons goes on behind a clause about one of it.
  private func itemBehindClause(_ chunks: [Chunk], at index: Int) -> Int? {
    guard let comma = chunks[..<index].lastIndex(where: { $0.kind == ChunkKind.comma.rawValue }),
      index - comma <= 2, chunks[..<comma].last?.kind == ChunkKind.people.rawValue,
      let semicolon = chunks[index...].firstIndex(where: {
        $0.kind == ChunkKind.semicolon.rawValue || $0.kind == ChunkKind.stop.rawValue
      }), chunks[semicolon].kind == ChunkKind.semicolon.rawValue, semicolon + 1 < chunks.count,
      chunks[semicolon + 1].kind == ChunkKind.people.rawValue,
      chunks[semicolon + 1].label == scanner.labels.named
    else { return nil }
    guard semicolon + 2 < chunks.count else { return semicolon + 1 }
    let next = ChunkKind(rawValue: chunks[semicolon + 2].kind)
    return next == .verb ? nil : semicolon + 1
  }

  /// The further people of a list that groups and bodies interrupt.
  private func onward(_ chunks: [Chunk], from start: Int) -> [Int] {
    var list: [Int] = []
    let allowed = scanner.labels.peopleJoints
    // Up to here a clause tells more of the one before: "bà B, người vừa được giới thiệu …; ông C".
    var clauseEnd = start
    for (index, chunk) in chunks.enumerated().dropFirst(start) {
      if chunk.kind == ChunkKind.stop.rawValue { break }
      if index < clauseEnd { continue }
      if chunk.kind == ChunkKind.verb.rawValue, !allowed.contains(chunk.label),
        !joinsPeople(chunks, index)
      {
        guard let next = itemBehindClause(chunks, at: index) else { break }
        clauseEnd = next
        continue
      }
      if chunk.kind == ChunkKind.people.rawValue, chunk.label == scanner.labels.named {
        // "lãnh đạo các sở: Ngoại vụ, Công Thương": two words that nothing calls a person are none.
        let isAmongWords =
          index > 1 && chunks[index - 1].kind == ChunkKind.comma.rawValue
          && chunks[index - 2].kind == ChunkKind.word.rawValue
        list += phrasesOf(chunk).filter {
          !isAmongWords || $0.honorific != 0 || !$0.roles.isEmpty || $0.end - $0.start > 2
        }.map(\.person).filter { $0 >= 0 }
      }
    }
    return list
  }
}
