internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// Runs a reading of the graph whose errors are none of the question's.
  func reading<Value>(_ body: () throws -> Value) throws(QuestionRefusal) -> Value {
    do { return try body() } catch { throw .graph(error) }
  }

  /// The person that words name, honorifics aside.
  func person(_ range: Range<Int>) throws(QuestionRefusal) -> Entity {
    var range = range
    while range.count > 1,
      QuestionWords.honorifics.contains(tokens.tokens[range.lowerBound].key)
    {
      // A name can begin like an honorific: the name as a whole goes first.
      if let whole = try known(tokens.text(range), .person) { return whole }
      range = (range.lowerBound + 1)..<range.upperBound
    }
    guard range.count <= 8 else { throw .shape }
    return try entity(tokens.text(range), .person)
  }

  private func known(_ text: String, _ type: EntityType) throws(QuestionRefusal) -> Entity? {
    let outcome = try reading { try answers.lookup.resolve(text, types: [type]) }
    if case .found(let entity) = outcome { return entity }
    return nil
  }

  /// The one entity of a type that a text means.
  func entity(_ text: String, _ type: EntityType) throws(QuestionRefusal) -> Entity {
    switch try reading({ try answers.lookup.resolve(text, types: [type]) }) {
    case .found(let entity): return entity
    case .ambiguous(let candidates): throw .ambiguous(text, candidates)
    case .unknown(let near): throw .unknownName(text, near)
    }
  }

  /// The body or bodies that words name, as a filter takes them, and whether one bears that name.
  func body(_ range: Range<Int>) throws(QuestionRefusal) -> (text: String, isNamed: Bool) {
    var range = range
    while range.count > 1, ["cua", "the", "o", "tai"].contains(tokens.tokens[range.lowerBound].key)
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    guard range.count <= 20 else { throw .shape }
    let text = translated(range) ?? tokens.text(range)
    let found = try reading { try answers.lookup.matches(text, types: [.organisation]) }
    guard let first = found.first else { throw .unknownName(text, []) }
    let query = NameQuery(text)
    let isNamed = found.contains { query.fit(of: $0).map { $0 <= .alias } ?? false }
    // An abbreviation can be written down of one of several that bear the name in full.
    return (found.count == 1 && isNamed ? first.name : text, isNamed)
  }

  /// The Vietnamese name of a body in English words.
  private func translated(_ range: Range<Int>) -> String? {
    let words = keys(range).flatMap { $0.split(separator: " ") }
    for (pattern, name) in QuestionWords.bodies {
      let parts = pattern.split(separator: " ").map { String($0) }
      guard let star = parts.firstIndex(of: "*") else {
        if words.elementsEqual(parts, by: { $0 == $1 }) { return name }
        continue
      }
      let after = parts.count - star - 1
      guard words.count >= parts.count,
        words.prefix(star).elementsEqual(parts.prefix(star), by: { $0 == $1 }),
        words.suffix(after).elementsEqual(parts.suffix(after), by: { $0 == $1 })
      else { continue }
      let typed = tokens.text(range).split { $0.isWhitespace || $0 == "'" || $0 == "’" }
      guard typed.count == words.count else { continue }
      let place = typed[star..<(typed.count - after)].joined(separator: " ")
      return name.replacing("*", with: place)
    }
    return nil
  }

  /// The posts that `{post}`, `{title}` and `{org}` ask for.
  func holders(
    _ fillings: (title: Range<Int>?, office: Range<Int>?, org: Range<Int>?, post: Range<Int>?)
  ) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    if let post = fillings.post { return try self.post(post) }
    guard let org = fillings.org else { throw .shape }
    if let office = fillings.office {
      guard let title = QuestionWords.offices[keys(office).joined(separator: " ")] else {
        throw .shape
      }
      filter.title = title
    }
    if let title = fillings.title {
      let key = keys(title).joined(separator: " ")
      let text = QuestionWords.titles[key] ?? tokens.text(title)
      // "None" is an answer to a title alone: other words are not understood.
      let titles = try reading { try titlesOfGraph() }
      guard QuestionWords.titles[key] != nil || titles.contains(key) else {
        throw .unknownName(text, [])
      }
      filter.title = text
    }
    filter.organisation = try body(org).text
    return filter
  }

  /// A title and the body it is in, said in one: "Bí thư Huyện ủy …".
  private func post(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    if let known = QuestionWords.posts[keys(range).joined(separator: " ")] {
      filter.title = known.title
      filter.organisation = known.body
      return filter
    }
    guard range.count > 1, range.count <= 24 else { throw .shape }
    let titles = try reading { try titlesOfGraph() }
    let middles = ((range.lowerBound + 1)..<range.upperBound).reversed()
    // The longest title known wins; "Trưởng Ban Tổ chức" says the body's first word but once.
    for isNamed in [true, false] {
      for middle in middles {
        let title = range.lowerBound..<middle
        guard titles.contains(keys(title).joined(separator: " ")) else { continue }
        for start in [middle - 1, middle] where start > range.lowerBound {
          guard let body = try? body(start..<range.upperBound), body.isNamed || !isNamed else {
            continue
          }
          filter.title = tokens.text(title)
          filter.organisation = body.text
          return filter
        }
      }
    }
    throw .unknownName(tokens.text(range), [])
  }

  /// The titles of the graph's posts and the commonest, without case and marks.
  private func titlesOfGraph() throws -> Set<String> {
    var titles = Set(QuestionWords.titles.values.map { VietnameseSpelling.searchKey($0) })
    try answers.graph.forEachEntity(ofTypes: [.role]) { role in
      let name = role.text("title") ?? String(role.name.prefix { $0 != "·" })
      titles.insert(VietnameseSpelling.searchKey(name.trimmingSpaces()))
    }
    return titles
  }
}
