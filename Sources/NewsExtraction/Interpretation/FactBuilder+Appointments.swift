internal import GrammarKit
internal import NewsModel

/// A change of post as one clause tells of it.
struct PostChange {
  var action: AppointmentFact.Action
  var persons: [Int]
  /// The posts, indexes into the scan's roles.
  var roles: [Int]
  var date: PartialDate?
  /// The body that decided, an index into the facts' organisations.
  var by: Int?
  var evidence: Passage

  var leaves: Bool { [.dismissed, .resigned, .retired].contains(action) }
}

/// Who enters and leaves posts.
extension FactBuilder {
  /// What "appoint" and "dismiss" mean.
  mutating func appoint(_ reading: RuleReading) {
    let (chunks, sentence, range) = (reading.chunks, reading.sentence, reading.range)
    let words = reading.rule.words
    let action = reading.rule.change ?? action(chunks, range)
    guard !words.contains(.decided) || isDecided(sentence, range) else { return }
    var roles: [Int] = []
    var subject: Int?
    var replaced: Int?
    for slot in reading.rule.captures {
      guard let captured = reading.match.captures[slot] else { continue }
      for index in captured {
        if chunks[index].is(.role)
          || chunks[index].is(.people)
            && chunks[index].label == scanner.labels.titled
        {
          roles = rolesOf(chunks[index])
        } else if chunks[index].is(.people) {
          if subject == nil { subject = index } else { replaced = index }
        }
      }
    }
    // "thay ông A; ông B giữ chức …": behind the semicolon another clause begins.
    if let replaced, phrasesOf(chunks[replaced]).count > 1 { return }
    if let index = subject, index < verb(reading) { subject = holder(index, sentence) }
    guard let subject else { return }
    var change = PostChange(
      action: action, persons: peopleOf(chunks[subject]), roles: roles,
      date: changeDate(sentence, range), by: decider(reading),
      evidence: passage(reading.start, reading.end))
    guard !change.persons.isEmpty,
      !words.contains(.announced) || isAnnounced(sentence, range, change.persons)
    else { return }
    guard isDone(reading) else {
      // "đề nghị miễn nhiệm chức vụ … đối với ông A": A still has it.
      if change.leaves { hold(change, sentence) }
      return
    }
    // "phân công ông A điều hành cho đến khi bầu người mới vào chức danh …": not his post.
    if let post = roles.first, case let end = scan.roles[post].start,
      isPutOff(Int(chunks[verb(reading)].end), end)
    {
      return
    }
    if words.contains(.same) {
      change.roles = samePost(range, sentence, of: phrasesOf(chunks[subject]).last)
    }
    // "miễn nhiệm … đối với ông A, đồng thời bổ nhiệm bà B thay thế": in the post just left.
    if words.contains(.instead), isNear(sentence), let left = facts.appointments.last,
      !Self.isEntry(left.action)
    {
      change.roles = lastPosts.roles
    }
    if change.roles.isEmpty, reading.rule.action == .appoint {
      join(change, reading)
      if words.contains(.onward) { further(change, reading) }
      return
    }
    let named = phrasesOf(chunks[subject]).first
    if change.roles.isEmpty {
      guard change.leaves, !isOfAnyPost(verb(reading), chunks) else { return }
      // "nguyên Bí thư Huyện ủy A, hiện là …, nghỉ hưu": not from what was left long ago.
      if change.persons.count == 1, let named {
        let isOfNow = action == .retired || words.contains(.present)
        change.roles = named.roles.filter { !isOfNow || !scan.roles[$0].former }
      }
      if change.roles.isEmpty {
        // "miễn nhiệm ông A và ông B, Thủ tướng C đã …": a list may go on with who acts.
        let areAlike = phrasesOf(chunks[subject]).allSatisfy { !$0.roles.isEmpty }
        guard change.persons.count == 1 || action == .retired || areAlike else { return }
        for person in change.persons { leaveOnlyPost(person, change, reading) }
        return
      }
    }
    if change.leaves, let named {
      change.roles = change.roles.map { statedInFull($0, among: named.roles) }
    }
    // "được điều chuyển từ vị trí Bí thư Huyện ủy": what someone comes from.
    if !change.leaves, let first = change.roles.first, comesFrom(first) { return }
    takeOwner(of: change.roles, reading)
    take(change, reading)
    if !change.leaves {
      for role in change.roles {
        for person in change.persons { joinCommittees(role, person: person, reading) }
      }
      replace(change, by: replaced, reading, from: range.upperBound)
    }
    if words.contains(.onward) { further(change, reading) }
  }

  /// What was done, as the verb says.
  private func action(_ chunks: [Chunk], _ range: Range<Int>) -> AppointmentFact.Action {
    let verb = range.first {
      chunks[$0].isVerb(in: scanner.labels.changing)
    }
    guard let verb else { return .appointed }
    if scanner.labels.choosing.contains(chunks[verb].label) { return .elected }
    return chunks[verb].label == scanner.labels.transfer ? .transferred : .appointed
  }

  /// Notes a change for each of those whom it concerns.
  mutating func take(_ change: PostChange, _ reading: RuleReading) {
    let sentence = reading.sentence
    for role in change.roles { inheritBody(role, sentence) }
    // "A và B được bầu làm Chủ tịch … và Chủ tịch …": one each.
    let isOneEach =
      change.persons.count > 1 && areSeparate(change.roles, sentence)
      && change.persons.count == change.roles.count
    for (index, person) in change.persons.enumerated() {
      for role in isOneEach ? [change.roles[index]] : change.roles {
        take(role, person, change, reading)
      }
    }
    lastPosts = (change.roles, sentence.section, sentence.ordinal)
  }

  private mutating func take(
    _ role: Int, _ person: Int, _ change: PostChange, _ reading: RuleReading
  ) {
    let parsed = scan.roles[role]
    let section = reading.sentence.section
    let fact = AppointmentFact(
      person: person, title: parsed.title,
      organisation: body(of: role, heldBy: person, section: section),
      action: change.action, date: change.date, by: change.by, block: block(section),
      evidence: change.evidence)
    // What is told of again may have the body that the first had not.
    guard record(fact, reading.rule, [parsed.entry]) != nil || fact.organisation != nil else {
      return
    }
    addRole(
      role, person: person, section: section, former: change.leaves ? true : nil,
      on: change.date, evidence: change.evidence, rule: reading.rule.name)
  }

  /// Notes that those whom a change that is not done concerns have the posts.
  private mutating func hold(_ change: PostChange, _ sentence: Sentence) {
    for person in change.persons {
      for role in change.roles {
        addRole(
          role, person: person, section: sentence.section, evidence: change.evidence,
          rule: "role.to-be-left")
      }
    }
  }

  /// Adds an appointment unless the article has told of it already; what is told again with a day or
  /// a body that the first had not completes that.
  ///
  /// - Returns: The index of the new fact.
  @discardableResult
  mutating func record(_ fact: AppointmentFact, _ rule: NewsRule, _ entries: [Int32] = []) -> Int? {
    let leaves = !Self.isEntry(fact.action)
    if let known = facts.appointments.firstIndex(where: {
      $0.person == fact.person && $0.title == fact.title && Self.isEntry($0.action) != leaves
        && ($0.organisation == fact.organisation || $0.organisation == nil
          || fact.organisation == nil)
    }) {
      let first = facts.appointments[known]
      facts.appointments[known].organisation = first.organisation ?? fact.organisation
      facts.appointments[known].date = first.date ?? fact.date
      facts.appointments[known].by = first.by ?? fact.by
      // "giữ chức … thay ông Y", said before by whom he was elected.
      if first.action == .appointed, fact.action == .elected {
        facts.appointments[known].action = .elected
      }
      return nil
    }
    facts.appointments.append(fact)
    let index = facts.appointments.count - 1
    trace("appointment \(index)", rule.name, entries)
    return index
  }

  static func isEntry(_ action: AppointmentFact.Action) -> Bool {
    [.appointed, .elected, .transferred].contains(action)
  }

  /// "tặng hoa chia tay đồng chí A nghỉ hưu": from the one post that the article gives A.
  private mutating func leaveOnlyPost(
    _ person: Int, _ change: PostChange, _ reading: RuleReading
  ) {
    var posts = facts.roles.filter { $0.person == person && !$0.former }
    // "cựu Bộ trưởng A …; A từ chức tháng trước": from the post that A had.
    if posts.isEmpty, change.action == .resigned {
      posts = facts.roles.filter { $0.person == person }
    }
    guard posts.count == 1, let post = posts.first,
      // Who retires may stay a member of what he was elected to.
      change.action != .retired || !isMember(post.title),
      !facts.appointments.contains(where: { $0.person == person && $0.action == change.action })
    else { return }
    record(
      AppointmentFact(
        person: person, title: post.title, organisation: post.organisation, action: change.action,
        date: change.date, block: block(reading.sentence.section), evidence: change.evidence),
      reading.rule)
  }

  // MARK: One change behind another

  /// "bầu ông A làm Chủ tịch, bà B và ông C làm Phó Chủ tịch", "…, sau đó được điều động giữ chức …":
  /// what the sentence goes on with.
  private mutating func further(_ change: PostChange, _ reading: RuleReading) {
    let chunks = reading.chunks
    var change = change
    var index = reading.range.upperBound
    while let next = nextChange(chunks, index),
      next.leaves == nil || next.leaves == change.leaves
    {
      if !next.persons.isEmpty { change.persons = next.persons }
      change.roles = next.roles
      change.evidence = passage(
        Int(chunks[next.start].start), Int(chunks[next.end - 1].end))
      change.action = next.action ?? change.action
      take(change, reading)
      replace(change, by: nil, reading, from: next.end)
      index = next.end
    }
  }

  private struct NextChange {
    var persons: [Int] = []
    var roles: [Int] = []
    var action: AppointmentFact.Action?
    /// Whether a verb says that the post is left, or taken; nil without a verb.
    var leaves: Bool?
    var start: Int
    var end: Int
  }

  /// The clause that goes on here: further people with a verb of their own, or a further post.
  private func nextChange(_ chunks: [Chunk], _ from: Int) -> NextChange? {
    var index = from
    var next = NextChange(start: from, end: from)
    var isJoined = false
    while index < chunks.count, index - from < 6 {
      let chunk = chunks[index]
      switch ChunkKind(rawValue: chunk.kind) {
      case .comma, .semicolon: isJoined = true
      case .word where chunk.end - chunk.start < 6: break
      case .number, .dash, .date, .place: break
      case .verb where scanner.labels.changeJoints.contains(chunk.label):
        isJoined = isJoined || chunk.label == scanner.labels.and
      case .people where chunk.label == scanner.labels.named:
        guard isJoined, next.persons.isEmpty else { return nil }
        next.persons = peopleOf(chunk)
        next.start = index
      case .people where chunk.label == scanner.labels.titled && next.persons.isEmpty,
        .role where next.persons.isEmpty:
        guard isJoined else { return nil }
        return group(of: &next, chunks, index) ?? owner(of: &next, chunks, index)
      default:
        return isJoined ? post(of: &next, chunks, index) : nil
      }
      index += 1
    }
    return nil
  }

  /// "…, các Phó Chủ tịch gồm: bà B, ông C": a further post, then all who got it.
  private func group(of next: inout NextChange, _ chunks: [Chunk], _ post: Int) -> NextChange? {
    var index = post + 1
    guard index < chunks.count, chunks[index].isVerb(scanner.labels.have)
    else { return nil }
    index += 1
    if index < chunks.count, chunks[index].is(.colon) { index += 1 }
    guard index < chunks.count, chunks[index].is(.people),
      chunks[index].label == scanner.labels.named
    else { return nil }
    next.persons = peopleOf(chunks[index])
    next.roles = rolesOf(chunks[post])
    next.start = post
    next.end = index + 1
    return next.roles.isEmpty || next.persons.isEmpty ? nil : next
  }

  /// "… và chức vụ Tổng Thanh tra Chính phủ đối với ông B": the post, then whose it is.
  private func owner(of next: inout NextChange, _ chunks: [Chunk], _ post: Int) -> NextChange? {
    var index = post + 1
    if index < chunks.count, chunks[index].is(.word) { index += 1 }
    guard index + 1 < chunks.count, chunks[index].isVerb(in: scanner.labels.owning),
      chunks[index + 1].is(.people),
      chunks[index + 1].label == scanner.labels.named
    else { return nil }
    next.persons = Array(peopleOf(chunks[index + 1]).prefix(1))
    next.roles = rolesOf(chunks[post])
    next.start = post
    next.end = index + 2
    return next.roles.isEmpty ? nil : next
  }

  /// The post at the verb that a clause comes to: "giữ chức …", "được bầu giữ chức …".
  private func post(
    of next: inout NextChange, _ chunks: [Chunk], _ verb: Int
  ) -> NextChange? {
    let labels = scanner.labels
    if next.persons.isEmpty { next.start = verb }
    var index = verb
    var isPassive = false
    while index < chunks.count, index - verb < 5, chunks[index].is(.verb) {
      let label = chunks[index].label
      if label == labels.passive {
        isPassive = true
      } else if labels.ending.contains(label) {
        next.leaves = true
      } else if labels.granting.contains(label) {
        // Whom "bổ nhiệm ông B" names, a rule reads.
        guard isPassive else { return nil }
        next.action =
          labels.choosing.contains(label)
          ? .elected : label == labels.transfer ? .transferred : .appointed
      } else if !labels.taking.contains(label), !labels.changeJoints.contains(label) {
        return nil
      }
      index += 1
      if index < chunks.count, chunks[index].is(.organisation), isPassive {
        index += 1
      }
    }
    guard index > verb, index < chunks.count, chunks[index].is(.people),
      chunks[index].label == labels.titled
    else { return nil }
    next.leaves = next.leaves ?? false
    next.roles = rolesOf(chunks[index])
    next.end = index + 1
    // "…; miễn nhiệm chức vụ … đối với ông C": a rule reads whose it is.
    let isOwned = chunks[next.end...].prefix(2).contains {
      $0.isVerb(in: labels.owning)
    }
    return next.roles.isEmpty || isOwned && next.leaves == true ? nil : next
  }
}
