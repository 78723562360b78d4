internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Members of the National Assembly whom an article about it only calls "đại biểu".
extension FactBuilder {
  private static let assembly = "Quốc hội"
  private static let title = "Đại biểu"

  /// "Đại biểu A (Nghệ An) chất vấn": in an article that speaks of deputies of the National Assembly
  /// and of no people's council, a deputy is one of them; so is a deputy of a province wherever the
  /// assembly is spoken of, since those of councils are of districts.
  mutating func takeDeputies() {
    guard let word = scan.lexicon.tokenizer.keys(of: Self.title).first else { return }
    let told = speaksOfCouncils ? nil : assemblyTitle()
    var entry = told
    for phrase in scanner.phrases
    where phrase.kind == .named && phrase.person >= 0 && phrase.roles.isEmpty {
      let name = scan.names[phrase.name]
      guard !name.isShort, phrase.start == name.start - 2, scan.key(phrase.start) == word,
        scan.match(.honorific, at: phrase.start).map({ Int($0.end) == name.start }) ?? false
      else { continue }
      if isOfPlace(behind: name.end) { continue }
      if told == nil {
        guard constituency(behind: name.end) != nil else { continue }
        if entry == nil { entry = speaksOfAssembly ? listedTitle() : nil }
      }
      guard let entry else { return }
      var role = RoleParse(
        start: phrase.start, end: name.start, title: Self.title, entry: entry)
      role.fixedBody = Self.assembly
      role.former =
        scan.match(.stop, at: phrase.start - 1).map {
          scan.lexicon.stops[Int($0.payload)] == .former
        } ?? false
      scan.roles.append(role)
      addRole(
        scan.roles.count - 1, person: phrase.person, section: phrase.section, rule: "role.deputy")
    }
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

  /// The lists' own title of deputies of the assembly, for articles in which nobody has it.
  private func listedTitle() -> Int32? {
    let lexicon = scan.lexicon
    return (0..<Int32(lexicon.phrases.count)).first { index in
      let entry = lexicon.phrases[index]
      guard entry.category == Category.title.rawValue else { return false }
      let title = lexicon.titles[Int(entry.payload)]
      guard title.title == Self.title, case .fixed(let body) = title.body else { return false }
      return body == Self.assembly
    }
  }

  private var speaksOfAssembly: Bool {
    scan.orgs.contains { org in
      org.body >= 0 && scan.lexicon.bodies[org.body].name == Self.assembly
    }
  }

  private var speaksOfCouncils: Bool {
    scan.orgs.contains { org in
      org.head >= 0 && scan.lexicon.heads[org.head].kind == "state.council"
    }
  }
}
