internal import NewsModel

/// A body as all articles know it.
struct BodyNode {
  /// The identity key of the name and what tells it from bodies of the same name.
  var key: String
  /// The canonical name.
  var name: String
  /// The kind.
  var kind: String
  /// The level.
  var level: BodyLevel
  /// The locality as the facts give it.
  var locality: String?
  /// The unit the locality is.
  var unit: Int?
  /// The province of a commune's body, where its articles tell it.
  var province: Int?
  /// The node it is part of.
  var parent: Int?
  /// The words of the core of its name.
  var core: String
  /// Whether the unit exists only since the reform of 2025.
  var isOfReform: Bool
  /// Whether its name needs a locality that nothing tells.
  var isOpen: Bool
}

/// Which body each mention of one is.
///
/// A body is its canonical name, since that states the locality. What a name leaves open tells
/// bodies apart by article: a form without a locality by the article's, a district that several
/// provinces have by the province, and a province that the reform of 2025 enlarged by the date.
struct BodyResolution {
  /// The bodies, by key.
  private(set) var nodes: [BodyNode] = []
  /// Which node each of an article's bodies is.
  private(set) var nodeOfMention: [[Int]] = []
  private var nodeByKey: [String: Int] = [:]
  /// The keys of rarer spellings, with that of the usual one.
  private var usualKeys: [String: String] = [:]
  /// The keys of bodies that a person decided to be others.
  private var decidedKeys: [String: String] = [:]

  let parser: NameMemo
  let units: UnitTable

  /// A body of one article on its way to a node.
  private struct Draft {
    var name: String
    var kind: String
    var level: BodyLevel
    var locality: String?
    var parent: String?
    var unit: Int?
    var scope: String
    var province: Int?
    var words: [String]
    var article: Int
    /// The place in the article's list; nil for a parent no article mentions.
    var index: Int?
    var isOfReform: Bool
    /// The key a decision gave it.
    var decided: String?
  }

  /// Resolves the bodies of all articles.
  init(
    _ articles: [ArticleFacts], contexts: [ArticleContext], parser: NameMemo = NameMemo(),
    units: UnitTable = .shipped, decisions: [Decision] = []
  ) {
    self.parser = parser
    self.units = units
    var drafts: [Draft] = []
    for (article, facts) in articles.enumerated() {
      for (index, fact) in facts.organisations.enumerated() {
        drafts.append(
          draft(
            name: fact.name, kind: fact.kind, level: BodyLevel(word: fact.level),
            locality: fact.locality, parent: fact.parent, article: article, index: index,
            context: contexts[article]))
      }
    }
    let longer = longestForms(of: drafts)
    for position in drafts.indices {
      if let name = longer[position] { rename(&drafts[position], to: name) }
    }
    var replaced: [String: String] = [:]
    for (position, name) in longer.sorted(by: { $0.key < $1.key }) {
      replaced[scopedKey(articles[drafts[position].article].organisations, drafts[position])] = name
    }
    for position in drafts.indices {
      adopt(parentOf: &drafts[position], replaced: replaced)
    }
    completeDepartments(&drafts)
    addIssuers(&drafts, contexts: contexts, articles: articles)
    addParents(&drafts, contexts: contexts)
    uniteSpellings(drafts)
    settle(&drafts, articles: articles, decisions: DecidedGroups(decisions, type: .organisation))
    makeNodes(drafts, contexts: contexts, articles: articles)
  }

  // MARK: Drafts

  private func draft(
    name: String, kind: String, level: BodyLevel, locality: String?, parent: String?,
    article: Int, index: Int?, context: ArticleContext
  ) -> Draft {
    let words = parser.expandedWords(name)
    let parsed = parser.parse(name)
    // Another country's body is no part of one of ours, whatever form of words it shares with it.
    let parent =
      parser.isForeign(name) ? parent.flatMap { parser.isForeign($0) ? $0 : nil } : parent
    var place = Place()
    let key = locality.map(parser.localityKey) ?? parsed.locality
    let effective = level == .open ? parsed.level : level
    if let key { place = locate(key, level: effective, context: context) }
    var scope = ""
    if effective == .commune, let reform = UnitTable.reform {
      place.isReformed = context.date.map { reform <= $0.firstDay } ?? false
    }
    switch effective {
    case .province, .district, .commune:
      if key == nil {
        scope = "?" + context.scope
      } else if place.isReformed, effective != .commune {
        scope = "@2025"
      } else if place.isReformed, let province = context.province {
        // Since the reform a commune is one of the later province, whatever that was called before.
        scope = units.units[units.units[province].successors.first ?? province].id
      } else if effective == .commune || place.isAmbiguous {
        scope = context.province.map { units.units[$0].id } ?? "?" + context.scope
      } else if effective == .district, let key, units.isAmbiguousDistrict(key: key),
        let unit = place.unit
      {
        scope = units.units[units.province(of: unit)].id
      }
    case .open, .centre: break
    }
    return Draft(
      name: name, kind: kind, level: effective, locality: locality, parent: parent,
      unit: place.unit, scope: scope, province: effective == .commune ? context.province : nil,
      words: words, article: article, index: index,
      isOfReform: place.isReformed)
  }

  private struct Place {
    var unit: Int?
    var isAmbiguous = false
    var isReformed = false
  }

  private func locate(_ key: String, level: BodyLevel, context: ArticleContext) -> Place {
    if level == .province || level == .open, let unit = units.province(key: key, on: context.date) {
      let reformed = level == .province && units.units[unit].validFrom == UnitTable.reform
      return Place(unit: unit, isAmbiguous: false, isReformed: reformed)
    }
    if level == .district || level == .open {
      if let unit = units.district(key: key, in: context.province) { return Place(unit: unit) }
      return Place(unit: nil, isAmbiguous: units.isAmbiguousDistrict(key: key))
    }
    return Place()
  }

  // MARK: The longest form

  /// The name that each short form stands for, where exactly one longer body of the same locality
  /// extends it and no article has both.
  private func longestForms(of drafts: [Draft]) -> [Int: String] {
    struct Group: Hashable {
      var locality: String
      var level: BodyLevel
      var kind: String
    }
    struct Form {
      var core: String
      var articles: Set<Int>
      var positions: [Int]
    }
    var groups: [Group: [String: Form]] = [:]
    for (position, draft) in drafts.enumerated() {
      guard let locality = draft.locality, !parser.isTemporary(draft.words) else { continue }
      let group = Group(
        locality: parser.localityKey(locality), level: draft.level, kind: draft.kind)
      let core = self.core(of: draft)
      var form = groups[group, default: [:]][core] ?? Form(core: core, articles: [], positions: [])
      form.articles.insert(draft.article)
      form.positions.append(position)
      groups[group, default: [:]][core] = form
    }
    var result: [Int: String] = [:]
    for forms in groups.values where forms.count > 1 {
      for form in forms.values {
        let longer = forms.values.filter { $0.core.hasPrefix(form.core + " ") }
        guard longer.count == 1, longer[0].articles.isDisjoint(with: form.articles) else {
          continue
        }
        let names = longer[0].positions.map { drafts[$0].name }
        guard let name = Self.mostFrequent(names) else { continue }
        for position in form.positions { result[position] = name }
      }
    }
    return result
  }

  /// The words of a body's name without level word and locality at its end.
  private func core(of draft: Draft) -> String {
    var words = draft.words
    let locality = draft.locality.map(parser.localityKey)?.split(separator: " ").map(String.init)
    if let locality, words.count > locality.count, Array(words.suffix(locality.count)) == locality {
      words.removeLast(locality.count)
    }
    let name = parser.parse(words: words)
    if name.locality == nil, name.level != .centre {
      for length in [2, 1] where words.count > length + 1 {
        let tail = words.suffix(length).joined(separator: " ")
        if parser.isLevelWord(tail) {
          words.removeLast(length)
          break
        }
      }
    }
    return words.joined(separator: " ")
  }

  private func rename(_ draft: inout Draft, to name: String) {
    draft.name = name
    draft.words = parser.expandedWords(name)
  }

  private func scopedKey(_ organisations: [OrganisationFact], _ draft: Draft) -> String {
    let original = draft.index.map { organisations[$0].name } ?? draft.name
    return parser.key(original) + "\u{1F}"
      + (draft.locality.map(parser.localityKey) ?? "")
  }

  /// Follows a parent to its longer form, and the child's own name with it.
  private func adopt(parentOf draft: inout Draft, replaced: [String: String]) {
    guard let parent = draft.parent else { return }
    let locality = draft.locality.map(parser.localityKey) ?? ""
    let key = parser.key(parent)
    guard let longer = replaced[key + "\u{1F}" + locality] else { return }
    draft.parent = longer
    if parser.key(draft.name).hasSuffix(" " + key) {
      let kept = draft.name.count - parent.count
      draft.name = String(draft.name.prefix(kept)) + longer
      draft.words = parser.expandedWords(draft.name)
    }
  }

  /// Gives departments that are named without their ministry the name with it.
  private func completeDepartments(_ drafts: inout [Draft]) {
    var forms = DepartmentForms(parser: parser)
    for draft in drafts {
      forms.note(draft.name, kind: draft.kind, level: draft.level, parent: draft.parent)
    }
    for position in drafts.indices where drafts[position].parent == nil {
      let draft = drafts[position]
      guard let parent = forms.parent(of: draft.name, kind: draft.kind, level: draft.level) else {
        continue
      }
      drafts[position].parent = parent
      rename(&drafts[position], to: draft.name + " " + parent)
    }
  }

  // MARK: Parents and nodes

  /// Adds every issuer of a document that its article does not list among its bodies.
  private func addIssuers(
    _ drafts: inout [Draft], contexts: [ArticleContext], articles: [ArticleFacts]
  ) {
    for (article, facts) in articles.enumerated() {
      let listed = Set(facts.organisations.map { parser.key($0.name) })
      for issuer in facts.documents.compactMap(\.issuer)
      where !listed.contains(parser.key(issuer)) {
        drafts.append(issuerDraft(named: issuer, article: article, context: contexts[article]))
      }
    }
  }

  private func issuerDraft(named name: String, article: Int, context: ArticleContext) -> Draft {
    draft(
      name: name, kind: "", level: .open, locality: nil, parent: nil, article: article, index: nil,
      context: context)
  }

  /// Adds every parent that its children name but no article mentions.
  private func addParents(_ drafts: inout [Draft], contexts: [ArticleContext]) {
    var known: Set<String> = []
    for draft in drafts { known.insert(nodeKey(draft)) }
    for position in 0..<drafts.count {
      guard let parent = drafts[position].parent else { continue }
      let child = drafts[position]
      let made = parentDraft(named: parent, of: child, context: contexts[child.article])
      if known.insert(nodeKey(made)).inserted { drafts.append(made) }
    }
  }

  private func parentDraft(named parent: String, of child: Draft, context: ArticleContext) -> Draft
  {
    let parsed = parser.parse(parent)
    // What the parent's own name says of its level decides whether it has a locality at all; the
    // child's locality is the parent's where the name leaves it open or states the same one.
    let hasLocality = parsed.level > .centre || parsed.isCity
    let childKey = child.locality.map(parser.localityKey)
    let inherits = hasLocality && (parsed.locality == nil || parsed.locality == childKey)
    let level = parsed.level == .open && inherits ? child.level : parsed.level
    return draft(
      name: parent, kind: "", level: level, locality: inherits ? child.locality : nil,
      parent: nil, article: child.article, index: nil, context: context)
  }

  /// Finds the bodies whose names are spelled in several ways; they go by the most frequent one.
  private mutating func uniteSpellings(_ drafts: [Draft]) {
    struct Spelling: Hashable {
      var name: String
      var scope: String
    }
    var groups: [Spelling: [String]] = [:]
    for draft in drafts where draft.index != nil {
      let spelling = Spelling(name: parser.spellingKey(draft.name), scope: draft.scope)
      groups[spelling, default: []].append(nodeKey(draft))
    }
    for keys in groups.values {
      guard let usual = Self.mostFrequent(keys) else { continue }
      for key in keys where key != usual { usualKeys[key] = usual }
    }
  }

  /// Gives bodies that a person decided about the key of the other, or one of their own.
  private mutating func settle(
    _ drafts: inout [Draft], articles: [ArticleFacts], decisions: DecidedGroups
  ) {
    guard !decisions.isEmpty else { return }
    let keys = drafts.map(nodeKey)
    let names = Set(keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var mentions: [MentionKey] = []
    var positions: [Int] = []
    var ordinals: [Int: MentionOrdinals] = [:]
    // The drafts of an article come in the order of its list, as mentions are numbered.
    for position in drafts.indices {
      guard let index = drafts[position].index else { continue }
      let article = drafts[position].article
      var counter = ordinals[article] ?? MentionOrdinals(article: articles[article].article.id)
      mentions.append(counter.next(.organisation, articles[article].organisations[index].name))
      ordinals[article] = counter
      positions.append(position)
    }
    let settled = decisions.apply(to: mentions, groups: positions.map { numbers[keys[$0]] ?? 0 })
    for (position, verdict) in zip(positions, settled) {
      let key = names[verdict.group]
      if key != keys[position] { decidedKeys[keys[position]] = key }
      if verdict.part > 0 { drafts[position].decided = key + "\u{1F}≠\(verdict.part)" }
    }
  }

  private func nodeKey(_ draft: Draft) -> String {
    if let decided = draft.decided { return decided }
    let key = parser.key(draft.name) + (draft.scope.isEmpty ? "" : "\u{1F}" + draft.scope)
    let usual = usualKeys[key] ?? key
    return decidedKeys[usual] ?? usual
  }

  private mutating func makeNodes(
    _ drafts: [Draft], contexts: [ArticleContext], articles: [ArticleFacts]
  ) {
    var members: [String: [Int]] = [:]
    for (position, draft) in drafts.enumerated() {
      members[nodeKey(draft), default: []].append(position)
    }
    let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, key) in keys.enumerated() { nodeByKey[key] = index }
    nodeOfMention = articles.map { [Int](repeating: 0, count: $0.organisations.count) }
    for (index, key) in keys.enumerated() {
      let group = members[key] ?? []
      let mentioned = group.filter { drafts[$0].index != nil }
      let voters = (mentioned.isEmpty ? group : mentioned).map { drafts[$0] }
      for position in mentioned {
        if let slot = drafts[position].index {
          nodeOfMention[drafts[position].article][slot] = index
        }
      }
      let words = voters.first?.words ?? []
      nodes.append(
        BodyNode(
          key: key, name: Self.mostFrequent(voters.map(\.name)) ?? "",
          kind: Self.mostFrequent(voters.map(\.kind).filter { !$0.isEmpty }) ?? "",
          level: voters.map(\.level).filter { $0 != .open }.min() ?? .open,
          locality: Self.mostFrequent(voters.compactMap(\.locality)),
          unit: voters.compactMap(\.unit).min(), province: voters.compactMap(\.province).min(),
          parent: nil,
          core: parser.parse(words: words).core,
          isOfReform: voters.contains { $0.isOfReform },
          isOpen: voters.contains { $0.scope.hasPrefix("?") }))
    }
    for (index, key) in keys.enumerated() {
      let parents = (members[key] ?? []).compactMap { position -> String? in
        guard let parent = drafts[position].parent else { return nil }
        return nodeKey(
          parentDraft(
            named: parent, of: drafts[position], context: contexts[drafts[position].article]))
      }
      if let parent = Self.mostFrequent(parents), let node = nodeByKey[parent], node != index {
        nodes[index].parent = node
      }
    }
    breakCycles()
  }

  /// Drops the part-of links that would make a body part of itself.
  private mutating func breakCycles() {
    for index in nodes.indices {
      var seen: Set<Int> = [index]
      var current = index
      while let parent = nodes[current].parent {
        if !seen.insert(parent).inserted {
          nodes[current].parent = nil
          break
        }
        current = parent
      }
    }
  }

  /// The value that occurs most often; of equals the one with the smallest bytes.
  static func mostFrequent(_ values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { left, right in
      if left.value != right.value { return left.value < right.value }
      return right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }?.key
  }

  // MARK: Look-up

  /// The node of a body named in an article, among the article's own bodies first.
  func node(
    named name: String, article: Int, facts: ArticleFacts, context: ArticleContext
  ) -> Int? {
    let key = parser.key(name)
    for (index, fact) in facts.organisations.enumerated()
    where parser.key(fact.name) == key {
      return nodeOfMention[article][index]
    }
    return nodeByKey[nodeKey(issuerDraft(named: name, article: article, context: context))]
  }

  /// The key of the locality that a node's own name states.
  func localityKey(of node: Int) -> String? {
    parser.parse(nodes[node].name).locality
  }

  /// The unit, if known, in whose province a node lies.
  func province(of node: Int) -> Int? {
    nodes[node].unit.map(units.province(of:))
  }
}
