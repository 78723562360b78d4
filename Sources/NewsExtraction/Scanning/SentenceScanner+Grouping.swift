internal import GrammarKit

extension SentenceScanner {
  /// Joins honorifics, titles and names to people, and people to lists.
  mutating func group(_ atoms: [Chunk]) -> [Chunk] {
    var output: [Chunk] = []
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
        !isStoodFor(atom, behind: output.last), !isAddressed(atoms, index, output),
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
      if !pending.isEmpty, isJoint(atom), index + 1 < atoms.count,
        isPersonal(atoms[index + 1]), startsNamed(atoms, index + 1)
      {
        index += 1
        continue
      }
      // ", và" before the last of a list.
      if !pending.isEmpty, isJoint(atom), index + 2 < atoms.count, isJoint(atoms[index + 1]),
        isPersonal(atoms[index + 2]), startsNamed(atoms, index + 2)
      {
        index += 2
        continue
      }
      if atom.kind == ChunkKind.open.rawValue, let close = bracketEnd(atoms, index) {
        // What stands in brackets is read for names, but no rule looks across it.
        let inner = group(Array(atoms[(index + 1)..<close]))
        if inner.contains(where: {
          $0.kind == ChunkKind.verb.rawValue || $0.kind == ChunkKind.people.rawValue
        }) {
          flush()
        }
        index = close + 1
        continue
      }
      flush()
      output.append(atom)
      index += 1
    }
    flush()
    return output
  }

  /// Whether a list of those who chair stands here.
  private func isChaired(_ chunks: [Chunk]) -> Bool {
    chunks.contains { $0.kind == ChunkKind.verb.rawValue && labels.chairing.contains($0.label) }
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
      phrases[second].roles.count == 1, scan.roles[role].title.hasPrefix("Phó Chủ tịch"),
      scan.roles[role].org >= 0, scan.roles[role].start > scan.names[phrases[second].name].end - 1,
      scan.key(phrases[first].start - 1) != scan.lexicon.words.comma
    else { return }
    phrases[first].roles = [role]
  }

  /// Whether a verb says that the titles behind it are posts that someone gets, holds or leaves.
  private func entersPosts(_ chunks: [Chunk]) -> Bool {
    var index = chunks.count - 1
    while index >= 0, chunks.count - index <= 2,
      chunks[index].kind == ChunkKind.colon.rawValue
        || chunks[index].kind == ChunkKind.word.rawValue
          && chunks[index].end - chunks[index].start < 3
    {
      index -= 1
    }
    guard index >= 0, chunks[index].kind == ChunkKind.verb.rawValue else { return false }
    // "là": of the words that have one label with it, it alone says what someone is.
    return labels.entering.contains(chunks[index].label)
      || scan.key(Int(chunks[index].start)) == scan.lexicon.words.la
  }

  /// "Thừa lệnh Bộ trưởng, Chánh Văn phòng A ký": the first title is that of whom A stands for.
  private func isStoodFor(_ atom: Chunk, behind last: Chunk?) -> Bool {
    atom.kind == ChunkKind.role.rawValue
      && (last.map { $0.kind == ChunkKind.verb.rawValue && $0.label == labels.behalf } ?? false)
  }

  /// "Trao đổi với Giám đốc Sở Y tế, cử tri A …": A speaks with whoever has the title.
  private func isAddressed(_ atoms: [Chunk], _ index: Int, _ output: [Chunk]) -> Bool {
    guard atoms[index].kind == ChunkKind.role.rawValue, let last = output.last,
      last.kind == ChunkKind.verb.rawValue,
      last.label == labels.with || scan.key(Int(last.end) - 1) == scan.lexicon.words.voi,
      kind(atoms, index + 1) == .comma,
      kind(atoms, index + 2) != .role || isOfState(atoms[index]) && isLocal(atoms[index + 2])
    else { return false }
    return output.allSatisfy { $0.kind != ChunkKind.people.rawValue }
  }

  private func isPersonal(_ chunk: Chunk) -> Bool {
    chunk.kind == ChunkKind.pronoun.rawValue || chunk.kind == ChunkKind.role.rawValue
      || chunk.kind == ChunkKind.person.rawValue
  }

  private func isJoint(_ chunk: Chunk) -> Bool {
    chunk.kind == ChunkKind.comma.rawValue || chunk.kind == ChunkKind.semicolon.rawValue
      || chunk.kind == ChunkKind.verb.rawValue
        && (chunk.label == labels.and || chunk.label == labels.with || isTogether(chunk))
  }

  /// "cùng" between two people.
  private func isTogether(_ chunk: Chunk) -> Bool {
    chunk.end == chunk.start + 1 && scan.lexicon.together == scan.key(Int(chunk.start))
  }

  private func kind(_ atoms: [Chunk], _ index: Int) -> ChunkKind? {
    index < atoms.count ? ChunkKind(rawValue: atoms[index].kind) : nil
  }

  /// Whether what begins here comes to a name before anything else.
  private func startsNamed(_ atoms: [Chunk], _ start: Int) -> Bool {
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
          !isAboveNext(atoms, index),
          !((isOwned(atoms, start) || isEntered) && kind(atoms, index + 1) == .pronoun)
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
      atoms[index + 1].kind == ChunkKind.role.rawValue
        || atoms[index + 1].kind == ChunkKind.pronoun.rawValue
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
    var isComplete = false
    while isShared, index + 1 < atoms.count, isJoint(atoms[index]) {
      // "các Phó Bí thư A và B; C, Ủy viên …": "và" stood before the last of those who share it.
      if isComplete, kind(atoms, index) == .semicolon { break }
      isComplete = isComplete || isAnd(atoms, index)
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

  private func isAnd(_ atoms: [Chunk], _ index: Int) -> Bool {
    kind(atoms, index) == .verb && atoms[index].label == labels.and
  }

  /// "của Bộ trưởng, Đại tá A": the title behind "của" is another's.
  private func isOwned(_ atoms: [Chunk], _ start: Int) -> Bool {
    scan.key(Int(atoms[start].start) - 1) == scan.lexicon.words.cua
  }

  private func isRoleJoint(_ atoms: [Chunk], _ index: Int) -> Bool {
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

  /// The name at an index and the roles apposed to it.
  mutating func named(
    _ atoms: [Chunk], start: Int, nameAt index: inout Int, before: [Int], honorific: UInt64
  ) -> PersonPhrase {
    let atom = atoms[index]
    var roles = before
    var behind: [Int] = []
    index += 1
    apposition: while index < atoms.count {
      switch kind(atoms, index) {
      case .open:
        guard let close = bracketEnd(atoms, index),
          !(index..<close).contains(where: { kind(atoms, $0) == .person })
        else { break apposition }
        for inner in (index + 1)..<close where kind(atoms, inner) == .role {
          behind.append(Int(atoms[inner].payload))
        }
        index = close + 1
      case .role:
        guard kind(atoms, index + 1) != .person,
          Int(atoms[index].start) == Int(atoms[index - 1].end)
        else { break apposition }
        behind.append(Int(atoms[index].payload))
        index += 1
      case .comma, .dash:
        let next = skipFillers(atoms, index + 1)
        // A short form has no titles behind it, and "Theo ông A, Thủ tướng giao …" gives A none.
        if scan.names[Int(atom.payload)].isShort || isQuoted(start) && !isClosed(atoms, next) {
          break apposition
        }
        if kind(atoms, next) == .role, kind(atoms, next + 1) != .person,
          !isOthers(atoms[next], titled: !before.isEmpty),
          !isAnothers(atoms, next, of: start, dashed: kind(atoms, index) == .dash),
          before.isEmpty || !leadsToName(atoms, next),
          !(kind(atoms, next + 1) == .pronoun && startsNamed(atoms, next + 1)
            && atoms[next + 1].label == labels.rank)
        {
          behind.append(Int(atoms[next].payload))
          index = next + 1
        } else if kind(atoms, next) == .pronoun, atoms[next].label == labels.rank,
          kind(atoms, next + 1) == .role, kind(atoms, next + 2) != .person
        {
          behind.append(Int(atoms[next + 1].payload))
          index = next + 2
        } else {
          break apposition
        }
      case .verb:
        // "A, Trưởng ban … và các Ủy viên …: B, C": what several have is not A's.
        guard atoms[index].label == labels.and, !behind.isEmpty, kind(atoms, index + 1) == .role,
          kind(atoms, index + 2) != .person, !isOfSeveral(Int(atoms[index + 1].start))
        else { break apposition }
        behind.append(Int(atoms[index + 1].payload))
        index += 2
      default: break apposition
      }
    }
    share(&behind)
    roles.append(contentsOf: behind)
    return PersonPhrase(
      kind: .named, name: Int(atom.payload), start: start, end: Int(atom.end), roles: roles,
      honorific: honorific, section: scan.section)
  }

  /// Whether a title behind a name is that of whom the sentence goes on to speak: one with a name
  /// behind it that was not recognised, or "Tiếp ông A, Phó Thủ tướng đề nghị …", without a body and
  /// without a comma before the verb.
  private func isAnothers(
    _ atoms: [Chunk], _ role: Int, of person: Int, dashed: Bool
  ) -> Bool {
    guard let next = kind(atoms, role + 1), Int(atoms[role + 1].start) == Int(atoms[role].end)
    else { return false }
    if next == .place { return kind(atoms, role + 2) == .person }
    if next == .verb, scan.key(Int(atoms[role + 1].start)) == scan.lexicon.words.cua {
      return kind(atoms, role + 2) == .organisation && kind(atoms, role + 3) == .person
    }
    if next == .word { return scan.isCapital(Int(atoms[role + 1].start)) }
    // A dash, or a name that nothing leads up to, is the speaker's own: "Ông A, Phó Thủ tướng dự …".
    if dashed || !scan.isWord(person - 1) { return false }
    let parsed = scan.roles[Int(atoms[role].payload)]
    let title = scan.lexicon.titles[Int(scan.lexicon.phrases[parsed.entry].payload)]
    switch title.body {
    case .none, .fixed, .prefix:
      return next == .verb && parsed.org < 0 && atoms[role + 1].label != labels.and
    default: return false
    }
  }

  /// Whether a row of titles leads up to another name: "Chủ tịch nước A, Chủ tịch Đảng X, Chủ tịch
  /// Ủy ban Y B" gives A, whose titles stand before the name, none of them.
  private func leadsToName(_ atoms: [Chunk], _ start: Int) -> Bool {
    var index = start
    while kind(atoms, index) == .role {
      if kind(atoms, index + 1) == .person { return true }
      // "…, Chỉ huy trưởng Bộ CHQS tỉnh, Đại tá B", "…, Bộ trưởng Ngoại giao Lào, bà B".
      if isRoleJoint(atoms, index + 1), kind(atoms, index + 2) == .pronoun,
        atoms[index + 2].label != labels.many, kind(atoms, index + 3) == .person
      {
        return true
      }
      // Behind "và" begins another's.
      guard isRoleJoint(atoms, index + 1), !isAnd(atoms, index + 1) else { return false }
      index += 2
    }
    return false
  }

  /// "Thủ tướng và Phó Thủ tướng A": the title before "và" is of whom A stands under.
  private func isAboveNext(_ atoms: [Chunk], _ joint: Int) -> Bool {
    guard isAnd(atoms, joint), kind(atoms, joint + 1) == .role else { return false }
    let above = scan.roles[Int(atoms[joint - 1].payload)].title
    return scan.roles[Int(atoms[joint + 1].payload)].title == "Phó " + above
  }

  /// Whether "theo" stands before a phrase.
  private func isQuoted(_ start: Int) -> Bool {
    start > 0 && scan.lexicon.accordingTo == scan.key(start - 1)
  }

  /// Whether a comma or the end stands behind a title.
  private func isClosed(_ atoms: [Chunk], _ role: Int) -> Bool {
    guard let next = kind(atoms, role + 1) else { return true }
    return next == .comma || next == .dash || next == .stop || next == .semicolon
  }

  private func bracketEnd(_ atoms: [Chunk], _ open: Int) -> Int? {
    for index in (open + 1)..<min(open + 20, max(atoms.count, open + 1)) {
      if kind(atoms, index) == .close { return index }
    }
    return nil
  }

  /// "SN 1975,", "sinh năm 1975,", a day in a cell of a table, "hiện là", "nguyên là": what may stand before an apposed role.
  private func skipFillers(_ atoms: [Chunk], _ start: Int) -> Int {
    var index = start
    // "sinh ngày" before the day.
    if kind(atoms, index) == .word, kind(atoms, index + 1) == .date,
      atoms[index].end - atoms[index].start <= 2
    {
      index += 1
    }
    if kind(atoms, index + 1) == .comma || kind(atoms, index + 1) == .dash,
      kind(atoms, index) == .word && isBirth(atoms[index])
        || kind(atoms, index) == .date && kind(atoms, index + 2) == .role
    {
      index += 2
    } else {
      index = start
    }
    if kind(atoms, index) == .word, Int(atoms[index].end - atoms[index].start) <= 1,
      kind(atoms, index + 1) == .verb, atoms[index + 1].label == labels.have,
      kind(atoms, index + 2) == .role
    {
      return index + 2
    }
    if kind(atoms, index) == .word, Int(atoms[index].end - atoms[index].start) <= 2,
      kind(atoms, index + 1) == .role
    {
      return index + 1
    }
    if kind(atoms, index) == .verb, atoms[index].label == labels.have,
      kind(atoms, index + 1) == .role
    {
      return index + 1
    }
    return index
  }

  private func isBirth(_ chunk: Chunk) -> Bool {
    (Int(chunk.start)..<Int(chunk.end)).contains { scan.isNumber($0) }
      && chunk.end - chunk.start <= 5
  }
}
