internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Members of the National Assembly whom an article about it only calls "đại biểu".
extension FactBuilder {
  private static let assembly = "Quốc hội"
  private static let title = "Đại biểu"

  /// "Đại biểu A (Nghệ An) chất vấn": in an article that speaks of deputies of the National Assembly
  /// and of no people's council, a deputy is one of them; where it names the Assembly alone, or
  /// councils too, who stands for a province.
  mutating func takeDeputies() {
    let known = assemblyTitle()
    let isOfAssembly = known != nil && !speaksOfCouncils
    guard known != nil || speaksOfAssembly, let entry = known ?? scan.labels.deputy
    else { return }
    for phrase in scanner.phrases where phrase.kind == .named && phrase.person >= 0 {
      let name = scan.names[phrase.name]
      guard !name.isShort, isDeputy(phrase, name) else { continue }
      let isOfProvince = constituency(behind: name.end) != nil
      let hasPost = phrase.roles.contains { isTitleOfAssembly($0) }
      guard isOfProvince || hasPost || isOfAssembly && phrase.roles.isEmpty else { continue }
      if isOfPlace(behind: name.end) { continue }
      let word = name.start - 2
      var role = RoleParse(start: word, end: name.start, title: Self.title, entry: entry)
      role.fixedBody = Self.assembly
      role.former =
        scan.match(.stop, at: word - 1).map {
          scan.lexicon.stops[Int($0.payload)] == .former
        } ?? false
      scan.roles.append(role)
      addRole(
        scan.roles.count - 1, person: phrase.person, section: phrase.section, rule: "role.deputy")
    }
  }

  /// Whether the word for a deputy stands directly before a name, and does not stand with titles before it.
  private func isDeputy(_ phrase: PersonPhrase, _ name: NameParse) -> Bool {
    let word = name.start - 2
    guard word >= phrase.start, scan.stands(scan.lexicon.words.deputies, at: word),
      scan.match(.honorific, at: word).map({ Int($0.end) == name.start }) ?? false
    else { return false }
    return word == phrase.start || phrase.roles.allSatisfy { scan.roles[$0].start > word }
  }

  /// Whether a title is of the Assembly or a part of it.
  private func isTitleOfAssembly(_ role: Int) -> Bool {
    guard scan.roles[role].org >= 0 else { return false }
    let kind = scan.kind(of: scan.orgs[scan.roles[role].org])
    return kind == "state.assembly" || kind == "assembly.delegation"
  }

  /// "Đại biểu A (Yên Bái)", "đại biểu A, đoàn Hà Nội": which province a deputy represents.
  ///
  /// Two provinces said of one person are none.
  mutating func noteConstituencies() {
    var deputies: Set<Int> = []
    for role in facts.roles where role.title == Self.title {
      guard let body = role.organisation, facts.organisations[body].name == Self.assembly else {
        continue
      }
      deputies.insert(role.person)
    }
    guard !deputies.isEmpty else { return }
    var disputed: Set<Int> = []
    for phrase in scanner.phrases
    where phrase.kind == .named && deputies.contains(phrase.person) {
      let name = scan.names[phrase.name]
      guard !name.isShort, let place = constituency(behind: name.end) else { continue }
      if let known = constituencies[phrase.person], known != place {
        disputed.insert(phrase.person)
      }
      constituencies[phrase.person] = place
    }
    for person in disputed { constituencies[person] = nil }
  }

  private func constituency(behind end: Int) -> String? {
    let words = scan.lexicon.words
    let isBracketed = scan.key(end) == words.openParen
    guard isBracketed || scan.key(end) == words.comma || words.dashes.contains(scan.key(end)) else {
      return nil
    }
    var start = end + 1
    if scan.key(start) == words.doan {
      start += 1
    } else if let head = scan.match(.head, at: start),
      scan.lexicon.heads[Int(head.payload)].kind == "assembly.delegation"
    {
      start = Int(head.end)
    } else if !isBracketed {
      return nil
    }
    guard let found = scan.place(at: start, wanting: .province),
      [.province, .city].contains(found.place.level),
      !isBracketed || scan.key(found.end) == words.closeParen
    else { return nil }
    return found.place.name
  }

  /// "Đại biểu A (phường B)": who speaks for a ward or an office is a guest or a voter.
  private func isOfPlace(behind end: Int) -> Bool {
    guard scan.key(end) == scan.lexicon.words.openParen else { return false }
    if let head = scan.match(.head, at: end + 1) {
      return scan.lexicon.heads[Int(head.payload)].kind != "assembly.delegation"
    }
    guard let unit = scan.match(.unit, at: end + 1) else { return false }
    return ![.province, .city].contains(scan.lexicon.units[Int(unit.payload)].level)
  }

  /// The title of deputies of the assembly, where the article has it.
  private func assemblyTitle() -> Int32? {
    scan.roles.first { role in
      role.title == Self.title
        && (role.fixedBody == Self.assembly
          || role.org >= 0 && scan.orgs[role.org].body >= 0
            && scan.lexicon.bodies[scan.orgs[role.org].body].name == Self.assembly)
    }?.entry
  }

  private var speaksOfAssembly: Bool {
    scan.orgs.contains { org in
      org.body >= 0 && org.place == nil
        && scan.lexicon.bodies[org.body].name.hasSuffix(Self.assembly)
    }
  }

  private var speaksOfCouncils: Bool {
    scan.orgs.contains { org in
      org.head >= 0 && scan.lexicon.heads[org.head].kind == "state.council"
    }
  }
}
