internal import GrammarKit

extension SentenceScanner {
  /// Joins honorifics, titles and names to people, and people to lists.
  mutating func group(_ atoms: [Chunk]) -> [Chunk] {
    var output: [Chunk] = []
    output.reserveCapacity(atoms.count)
    var index = 0
    var pending: [Int] = []
    var pendingStart = 0
    var pendingEnd = 0

    func flush() {
      guard !pending.isEmpty else { return }
      let kind = phrases[pending[0]].kind
      let label =
        kind == .named ? labels.named : kind == .pronoun ? labels.pronoun : labels.titled
      lists.append(pending)
      output.append(
        Chunk(
          kind: ChunkKind.people.rawValue, label: label, start: Int32(pendingStart),
          end: Int32(pendingEnd), payload: Int32(lists.count - 1)))
      pending = []
    }

    while index < atoms.count {
      let atom = atoms[index]
      if isPersonal(atom),
        !isStoodFor(atoms, index, behind: output), !isAddressed(atoms, index, output),
        let (parsed, next) = phrase(atoms, from: index, isEntered: entersPosts(output))
      {
        for item in parsed { phrases.append(item) }
        let indexes = Array((phrases.count - parsed.count)..<phrases.count)
        shareBack(pending, from: phrases.count - 1)
        if let last = pending.last, isChaired(output) {
          shareDeputies(last, phrases.count - 1, from: index, atoms)
        }
        if pending.isEmpty {
          pendingStart = Int(atom.start)
        } else if phrases[pending[0]].kind != .named || parsed[0].kind != .named {
          flush()
          pendingStart = Int(atom.start)
        }
        pending.append(contentsOf: indexes)
        pendingEnd = Int(atoms[next - 1].end)
        index = next
        if parsed[0].kind != .named { flush() }
        continue
      }
      if !pending.isEmpty, isJoint(atom), index + 1 < atoms.count, !isBehindBehalf(output),
        isPersonal(atoms[index + 1]), startsNamed(atoms, index + 1)
      {
        index += 1
        continue
      }
      // ", và" before the last of a list.
      if !pending.isEmpty, isJoint(atom), index + 2 < atoms.count, isJoint(atoms[index + 1]),
        !isBehindBehalf(output), isPersonal(atoms[index + 2]), startsNamed(atoms, index + 2)
      {
        index += 2
        continue
      }
      if atom.is(.open), let close = bracketEnd(atoms, index) {
        // What stands in brackets is read for names, but no rule looks across it.
        let inner = group(Array(atoms[(index + 1)..<close]))
        if inner.contains(where: {
          $0.is(.verb) || $0.is(.people)
        }) {
          flush()
        }
        index = close + 1
        continue
      }
      flush()
      if atom.is(.role), isOfFamily(atoms, index) {
        // "Con gái Giám đốc Sở Y tế là chị A": nobody the sentence names has the title.
        word(Int(atom.start), Int(atom.end), &output)
      } else {
        output.append(atom)
      }
      index += 1
    }
    flush()
    return output
  }

  /// Whether a list of those who chair stands here.
  private func isChaired(_ chunks: [Chunk]) -> Bool {
    chunks.contains { $0.isVerb(in: labels.chairing) }
  }

  /// "Chủ tọa có … bà A và ông B, Phó Chủ tịch HĐND tỉnh": who chair together are of one body, which
  /// has several deputies.
  private mutating func shareDeputies(
    _ first: Int, _ second: Int, from index: Int, _ atoms: [Chunk]
  ) {
    guard index > 0, isAnd(atoms, index - 1), phrases[first].kind == .named,
      phrases[first].roles.isEmpty, !scan.names[phrases[first].name].isShort,
      phrases[second].kind == .named, let role = phrases[second].roles.first,
      phrases[first].honorific != 0, phrases[second].honorific != 0,
      phrases[second].roles.count == 1, Office.isDeputy(scan.roles[role].title),
      scan.office(of: scan.roles[role]) == .chair,
      scan.roles[role].org >= 0, scan.roles[role].start > scan.names[phrases[second].name].end - 1,
      scan.key(phrases[first].start - 1) != scan.lexicon.words.comma
    else { return }
    phrases[first].roles = [role]
  }

  /// Whether a verb says that the titles behind it are posts that someone gets, holds or leaves.
  private func entersPosts(_ chunks: [Chunk]) -> Bool {
    var index = chunks.count - 1
    while index >= 0, chunks.count - index <= 2,
      chunks[index].is(.colon)
        || chunks[index].is(.word)
          && chunks[index].end - chunks[index].start < 3
    {
      index -= 1
    }
    guard index >= 0, chunks[index].is(.verb) else { return false }
    // "là": of the words that have one label with it, it alone says what someone is.
    return labels.entering.contains(chunks[index].label)
      || scan.key(Int(chunks[index].start)) == scan.lexicon.words.la
  }

  /// "Thừa lệnh Bộ trưởng, Chánh Văn phòng A ký", "Phu nhân Tổng Bí thư, bà A": the title is that of
  /// whom A stands for, or whose family A is of.
  private func isStoodFor(_ atoms: [Chunk], _ index: Int, behind output: [Chunk]) -> Bool {
    guard kind(atoms, index) == .role else { return false }
    if isOfFamily(atoms, index) { return true }
    // "thay mặt Bí thư Tỉnh ủy B": who is stood for is named with the title.
    if kind(atoms, index + 1) == .person { return false }
    return isBehindBehalf(output)
      || output.count == 1 && output[0].isVerb(labels.replace)
  }

  /// Whether "thay mặt", "thừa ủy quyền của" stands last: whoever follows is stood for, and heads no list
  /// of those who act.
  private func isBehindBehalf(_ output: [Chunk]) -> Bool {
    guard var last = output.last, last.is(.verb) else { return false }
    if scan.key(Int(last.start)) == scan.lexicon.words.cua, output.count > 1 {
      last = output[output.count - 2]
    }
    return last.isVerb(labels.behalf)
  }

  /// Whether a title behind a word for someone's family or accuser is not that of the name behind it:
  /// "con trai Chủ tịch huyện A" names the chairman, "con trai Chủ tịch huyện, ông A" the son.
  private func isOfFamily(_ atoms: [Chunk], _ role: Int) -> Bool {
    guard isFamily(before: Int(atoms[role].start)) else { return false }
    return kind(atoms, role + 1) != .person
      || role > 0 && kind(atoms, role - 1) == .pronoun
  }

  /// Whether a word for someone's family or accuser ends at a token.
  func isFamily(before start: Int) -> Bool {
    let end = scan.key(start - 1) == scan.lexicon.words.cua ? start - 1 : start
    return (max(0, end - 3)..<max(0, end)).contains { familyWord(at: $0) == end }
  }

  /// The end of a word for someone's family or accuser that begins at a token.
  func familyWord(at token: Int) -> Int? {
    scan.match(.trigger, at: token).flatMap {
      Int16($0.payload) == labels.kin ? Int($0.end) : nil
    }
  }

  /// "Trao đổi với Giám đốc Sở Y tế, cử tri A …": A speaks with whoever has the title.
  private func isAddressed(_ atoms: [Chunk], _ index: Int, _ output: [Chunk]) -> Bool {
    guard atoms[index].is(.role), let last = output.last,
      last.isVerb(labels.with) || scan.key(Int(last.end) - 1) == scan.lexicon.words.voi,
      kind(atoms, index + 1) == .comma, kind(atoms, index + 2) != .role || answers(atoms, index + 2)
    else { return false }
    return output.allSatisfy { !$0.is(.people) }
  }

  /// "Báo cáo với Chủ tịch nước, Bí thư Tỉnh ủy A cho biết": the second title is the speaker's.
  private func answers(_ atoms: [Chunk], _ role: Int) -> Bool {
    kind(atoms, role + 1) == .person && kind(atoms, role + 2) == .verb
      && labels.saying.contains(atoms[role + 2].label)
  }

  private func isPersonal(_ chunk: Chunk) -> Bool {
    chunk.is(.pronoun) || chunk.is(.role)
      || chunk.is(.person)
  }

  private func isJoint(_ chunk: Chunk) -> Bool {
    chunk.is(.comma) || chunk.is(.semicolon)
      || chunk.is(.verb)
        && (chunk.label == labels.and || chunk.label == labels.with || isTogether(chunk))
  }

  /// "cùng" between two people.
  private func isTogether(_ chunk: Chunk) -> Bool {
    chunk.end == chunk.start + 1 && scan.lexicon.words.together == scan.key(Int(chunk.start))
  }

  func kind(_ atoms: [Chunk], _ index: Int) -> ChunkKind? {
    index < atoms.count ? ChunkKind(rawValue: atoms[index].kind) : nil
  }

  /// Whether what begins here comes to a name before anything else.
  func startsNamed(_ atoms: [Chunk], _ start: Int) -> Bool {
    var index = start
    while index < atoms.count, index - start < 12 {
      switch kind(atoms, index) {
      case .person: return true
      case .pronoun, .role: index += 1
      case .comma, .dash:
        guard index > start, kind(atoms, index + 1) == .role || kind(atoms, index + 1) == .pronoun
        else { return false }
        index += 1
      case .colon where index > start: index += 1
      default: return false
      }
    }
    return false
  }

  /// One person, or several who share what stands before them.
  ///
  /// `isEntered` tells that posts stand here which someone holds: several may follow each other.
  private mutating func phrase(
    _ atoms: [Chunk], from start: Int, isEntered: Bool
  ) -> ([PersonPhrase], Int)? {
    var index = start
    var roles: [Int] = []
    var honorific: UInt64 = 0
    var isPlural = false
    var hasHonorific = false
    var sharedCount = 0
    // Titles of one person are few; what goes on longer is looked at from its next word again.
    scanning: while index < atoms.count, index - start < 60 {
      switch kind(atoms, index) {
      case .pronoun:
        if atoms[index].label == labels.many { isPlural = true }
        if atoms[index].label == labels.one { honorific = scan.key(Int(atoms[index].start)) }
        if atoms[index].label != labels.rank { hasHonorific = true }
        index += 1
        // "Phu nhân Tổng Bí thư, bà A": the title is that of her husband.
        if kind(atoms, index) == .role, isOfFamily(atoms, index) { break scanning }
        if isPlural { index = pastHeading(atoms, index) }
        if kind(atoms, index) == .colon, startsNamed(atoms, index + 1) { index += 1 }
      case .role:
        let isShared =
          scan.lexicon.words.plurals.contains(scan.key(Int(atoms[index].start) - 1))
        roles.append(Int(atoms[index].payload))
        index += 1
        if isShared { isPlural = true }
        if kind(atoms, index) == .colon, isPlural, startsNamed(atoms, index + 1) {
          sharedCount = roles.count
          index += 1
        } else if isRoleJoint(atoms, index), startsNamed(atoms, index + 1),
          !isAboveNext(atoms, index), !isPremierOf(atoms, index),
          !((isOwned(atoms, start) || isEntered || isPost(atoms, start))
            && kind(atoms, index + 1) == .pronoun),
          !(isEntered && kind(atoms, index + 1) == .role
            && scan.roles[Int(atoms[index + 1].payload)].former)
        {
          index += 1
        } else if isRoleJoint(atoms, index), kind(atoms, index + 1) == .role,
          kind(atoms, index) == .dash, atoms[index].label == labels.kiem
        {
          index += 1
        } else if isEntered, let next = furtherPost(atoms, index) {
          index = next
        }
      default: break scanning
      }
    }
    share(&roles)
    if !isPlural { roles = withoutStrangers(roles) }
    let common = sharedCount > 0 ? Array(roles.prefix(sharedCount)) : roles
    guard kind(atoms, index) == .person else {
      guard index > start else { return nil }
      return untold(atoms, from: start, to: index, roles, honorific, hasHonorific, isPlural)
    }
    let isShared = isPlural && !roles.isEmpty
    var people: [PersonPhrase] = []
    let first = named(
      atoms, start: Int(atoms[start].start), nameAt: &index, before: roles, honorific: honorific)
    people.append(first)
    // "các đồng chí Ủy viên Bộ Chính trị: Bộ trưởng A; Bộ trưởng B": each has the title, where each
    // has one of its own besides.
    let hasOwn = people[0].roles.count > common.count
    while isShared, isPlural, hasOwn, index + 1 < atoms.count, isJoint(atoms[index]),
      atoms[index + 1].is(.role)
        || atoms[index + 1].is(.pronoun)
          && atoms[index + 1].label != labels.many,
      startsNamed(atoms, index + 1),
      let (further, next) = phrase(atoms, from: index + 1, isEntered: false)
    {
      for var person in further {
        person.roles = common.filter { !person.roles.contains($0) } + person.roles
        people.append(person)
      }
      index = next
    }
    // "các Phó Chủ tịch UBND tỉnh: A, B và C" gives each the title.
    var joint = kind(atoms, index)
    while isShared, index + 1 < atoms.count, isJoint(atoms[index]) {
      // "các Phó Bí thư A và B; C, Chủ tịch …": a semicolon behind other joints ends what is shared.
      if sharedCount == 0, kind(atoms, index) == .semicolon, joint != .semicolon { break }
      joint = kind(atoms, index)
      var next = index + 1
      var own = honorific
      // "…: Đại tá A, Thượng tá B và ông C": a rank or an honorific before each.
      let isCalled = kind(atoms, next) == .pronoun && atoms[next].label != labels.many
      if isCalled {
        if atoms[next].label == labels.one { own = scan.key(Int(atoms[next].start)) }
        next += 1
      }
      guard kind(atoms, next) == .person else { break }
      let further = named(
        atoms, start: Int(atoms[index + 1].start), nameAt: &next, before: common, honorific: own)
      if isCalled, further.roles.count > common.count { break }
      people.append(further)
      index = next
    }
    return (people, index)
  }

  /// Where a list goes on behind the words that say who stands in it: at the title of "các đồng chí
  /// là Ủy viên …: A, B", at the colon of "các đồng chí trong Ban Thường vụ: A" and of "các đồng
  /// chí lãnh đạo Tỉnh ủy, HĐND: A", whose groups give nobody a post.
  private func pastHeading(_ atoms: [Chunk], _ start: Int) -> Int {
    if kind(atoms, start) == .verb, kind(atoms, start + 1) == .role,
      scan.key(Int(atoms[start].start)) == scan.lexicon.words.la
    {
      return start + 1
    }
    var index = start
    while index < atoms.count, index - start < 14 {
      switch kind(atoms, index) {
      case .colon:
        let isOneTitle = index == start + 1 && kind(atoms, start) == .role
        return !isOneTitle && startsNamed(atoms, index + 1) ? index : start
      case .word, .organisation, .place, .role, .comma: index += 1
      case .verb where isAnd(atoms, index): index += 1
      default: return start
      }
    }
    return start
  }

  /// The next of several posts in a row; those before a name are someone else's.
  private func furtherPost(_ atoms: [Chunk], _ start: Int) -> Int? {
    var index = start
    if kind(atoms, index) == .open, let close = bracketEnd(atoms, index),
      !(index..<close).contains(where: { isPersonal(atoms[$0]) })
    {
      index = close + 1
    }
    var joints = 0
    while isRoleJoint(atoms, index) || kind(atoms, index) == .semicolon || isAnd(atoms, index) {
      index += 1
      joints += 1
      if joints > 3 { return nil }
    }
    // "…, các Phó Bí thư gồm …": what several have is another post.
    guard joints > 0, kind(atoms, index) == .role, !startsNamed(atoms, index),
      !isOfSeveral(Int(atoms[index].start))
    else { return nil }
    return index
  }

  func isAnd(_ atoms: [Chunk], _ index: Int) -> Bool {
    kind(atoms, index) == .verb && atoms[index].label == labels.and
  }

  /// "của Bộ trưởng, Đại tá A": the title behind "của" is another's.
  private func isOwned(_ atoms: [Chunk], _ start: Int) -> Bool {
    scan.key(Int(atoms[start].start) - 1) == scan.lexicon.words.cua
  }

  /// "chờ kiện toàn chức vụ Bí thư Thành ủy, đồng chí A": the post is spoken of as such.
  private func isPost(_ atoms: [Chunk], _ start: Int) -> Bool {
    scan.lexicon.words.taken.contains(scan.key(Int(atoms[start].start) - 1))
  }

  func isRoleJoint(_ atoms: [Chunk], _ index: Int) -> Bool {
    guard let kind = kind(atoms, index) else { return false }
    return kind == .comma || kind == .dash
      || kind == .verb && atoms[index].label == labels.and && self.kind(atoms, index + 1) == .role
  }

  /// A person who is not named here.
  private func untold(
    _ atoms: [Chunk], from start: Int, to end: Int, _ roles: [Int], _ honorific: UInt64,
    _ hasHonorific: Bool, _ isPlural: Bool
  ) -> ([PersonPhrase], Int)? {
    guard !isPlural else { return nil }
    let kind: PersonPhrase.Kind = roles.isEmpty ? .pronoun : .titled
    if kind == .pronoun, !hasHonorific { return nil }
    return (
      [
        PersonPhrase(
          kind: kind, name: -1, start: Int(atoms[start].start), end: Int(atoms[end - 1].end),
          roles: roles, honorific: honorific, section: scan.section)
      ], end
    )
  }
}
