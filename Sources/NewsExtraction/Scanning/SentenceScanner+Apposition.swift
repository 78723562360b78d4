internal import GrammarKit

/// Titles behind a name.
extension SentenceScanner {
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
        for inner in (index + 1)..<close
        where kind(atoms, inner) == .role && !isServed(atoms[inner]) {
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
        if isShort(scan.names[Int(atom.payload)], atoms, next)
          || isQuoted(start) && !isClosed(atoms, next) && !isHolding(atoms, next)
        {
          break apposition
        }
        if kind(atoms, next) == .role, kind(atoms, next + 1) != .person,
          !isOthers(atoms[next], titled: !before.isEmpty),
          !isAnothers(atoms, next, of: start, dashed: kind(atoms, index) == .dash),
          !isStrangers(atoms, next, scan.names[Int(atom.payload)], before),
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
    // "Trả lời đại biểu A, Thủ tướng hôm nay nhấn mạnh …": whatever goes on with it, it is the subject.
    let isSaying =
      next == .verb && atoms[role + 1].label != labels.and || next == .word
      || next == .date
    switch title.body {
    case .fixed(let body):
      // "Cùng với việc bổ nhiệm ông A, Thủ tướng Chính phủ ký …"
      let isOwn =
        parsed.org >= 0 && scan.orgs[parsed.org].body >= 0 && scan.orgs[parsed.org].place == nil
        && scan.lexicon.bodies[scan.orgs[parsed.org].body].name == body
      return isSaying && (parsed.org < 0 || isOwn)
    case .none, .prefix: return isSaying && parsed.org < 0
    // "Đáp lời ông A, Chủ tịch Quốc hội sẽ …"
    default: return isSaying && isOfCountry(parsed)
    }
  }

  /// "Phó Thủ tướng A, Bộ trưởng Y tế Lào": behind somebody who has titles of this state stands a minister
  /// of another, who is not named.
  private func isStrangers(
    _ atoms: [Chunk], _ role: Int, _ name: NameParse, _ before: [Int]
  ) -> Bool {
    state(of: Int(atoms[role].payload)) != nil && !before.isEmpty
      && before.allSatisfy { state(of: $0) == nil }
      && scan.lexicon.nativeFamilies.contains(scan.key(name.start))
  }

  /// The other state that the body of a title is of.
  func state(of role: Int) -> String? {
    let org = scan.roles[role].org
    guard org >= 0, let place = scan.orgs[org].place, place.isForeignState
    else { return nil }
    return place.name
  }

  /// "cuộc gặp với Thủ tướng Thái Lan, lãnh đạo Lào A": of titles of two states before a name the last
  /// alone is that person's.
  func withoutStrangers(_ roles: [Int]) -> [Int] {
    guard roles.count > 1, let home = roles.last.flatMap({ state(of: $0) }) else { return roles }
    return roles.filter { state(of: $0).map { $0 == home } ?? true }
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
  func isAboveNext(_ atoms: [Chunk], _ joint: Int) -> Bool {
    guard isAnd(atoms, joint), kind(atoms, joint + 1) == .role else { return false }
    let above = scan.roles[Int(atoms[joint - 1].payload)].title
    return scan.roles[Int(atoms[joint + 1].payload)].title == "Phó " + above
  }

  /// "báo cáo Thủ tướng, Bộ trưởng Y tế A": a minister, or whose deputy somebody is, heads no government.
  func isPremierOf(_ atoms: [Chunk], _ joint: Int) -> Bool {
    guard kind(atoms, joint + 1) == .role,
      scan.roles[Int(atoms[joint - 1].payload)].title == "Thủ tướng"
    else { return false }
    let next = scan.roles[Int(atoms[joint + 1].payload)].title
    return next.hasPrefix("Phó ") || next == "Bộ trưởng" || next.hasPrefix("Thứ trưởng")
  }

  /// "(thành viên tổ tư vấn của Thủ tướng)": whose it is, not who it is.
  private func isServed(_ role: Chunk) -> Bool {
    guard scan.key(Int(role.start) - 1) == scan.lexicon.words.cua else { return false }
    return isOfCountry(scan.roles[Int(role.payload)])
  }

  /// Whether "theo" stands before a phrase.
  func isQuoted(_ start: Int) -> Bool {
    start > 0 && scan.lexicon.words.accordingTo == scan.key(start - 1)
  }

  /// Whether a comma or the end stands behind a title.
  private func isClosed(_ atoms: [Chunk], _ role: Int) -> Bool {
    guard let next = kind(atoms, role + 1) else { return true }
    return next == .comma || next == .dash || next == .stop || next == .semicolon || next == .colon
  }

  /// Whether a name is a short form that has no titles behind it; two words are a whole name where a
  /// title with its body stands between commas: "ông Vương Nghị, Bộ trưởng Ngoại giao Trung Quốc, nói".
  private func isShort(_ name: NameParse, _ atoms: [Chunk], _ role: Int) -> Bool {
    guard name.isShort else { return false }
    guard name.end - name.start == 2, kind(atoms, role) == .role, isClosed(atoms, role),
      kind(atoms, role + 1) != nil
    else { return true }
    let parsed = scan.roles[Int(atoms[role].payload)]
    return parsed.org < 0 || scan.orgs[parsed.org].isAlias
  }

  /// "Theo ông A, Giám đốc Sở Y tế cho biết": whom the sentence quotes is the director, though no comma
  /// stands behind; one of whom there is one in the country may be somebody else who speaks.
  private func isHolding(_ atoms: [Chunk], _ role: Int) -> Bool {
    guard kind(atoms, role) == .role, kind(atoms, role + 1) == .verb,
      labels.saying.contains(atoms[role + 1].label),
      case let parsed = scan.roles[Int(atoms[role].payload)], parsed.org >= 0,
      !scan.orgs[parsed.org].isAlias, !isOfCountry(parsed)
    else { return false }
    return true
  }

  /// Whether a title is one that one alone has in the country: the chairman of its assembly, or one that
  /// says itself whose it is.
  private func isOfCountry(_ role: RoleParse) -> Bool {
    switch scan.lexicon.titles[Int(scan.lexicon.phrases[role.entry].payload)].body {
    case .none, .fixed: return true
    default:
      return role.org >= 0 && scan.orgs[role.org].body >= 0 && role.title == "Chủ tịch"
        && scan.orgs[role.org].place == nil
        && scan.kind(of: scan.orgs[role.org]).hasPrefix("state.")
    }
  }

  func bracketEnd(_ atoms: [Chunk], _ open: Int) -> Int? {
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
    // "Ông A, UVBTVHU, Trưởng ban …": a short form that no list has.
    if kind(atoms, index) == .word, Int(atoms[index].end - atoms[index].start) == 1,
      kind(atoms, index + 1) == .comma, kind(atoms, index + 2) == .role,
      scan.isAcronym(Int(atoms[index].start))
    {
      return index + 2
    }
    // "Ông A, cán bộ hưu trí, nguyên Phó Giám đốc …"
    if kind(atoms, index) == .word, Int(atoms[index].end - atoms[index].start) <= 4,
      kind(atoms, index + 1) == .comma, kind(atoms, index + 2) == .role,
      scan.roles[Int(atoms[index + 2].payload)].former, kind(atoms, index + 3) != .person
    {
      return index + 2
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
