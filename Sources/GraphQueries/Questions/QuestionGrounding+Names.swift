internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// Runs a reading of the graph whose errors are none of the question's.
  func reading<Value>(_ body: () throws -> Value) throws(QuestionRefusal) -> Value {
    do { return try body() } catch { throw .graph(error) }
  }

  /// The one name that stands beside the phrases; nil where none does.
  func onlyName() throws(QuestionRefusal) -> Range<Int>? {
    let names = scan.names
    guard names.count <= 1 else { throw .shape }
    return names.first
  }

  /// The one entity of a type that a text means.
  func entity(_ text: String, _ type: EntityType) throws(QuestionRefusal) -> Entity {
    switch try reading({ try answers.lookup.resolve(text, types: [type]) }) {
    case .found(let entity): return entity
    case .ambiguous(let candidates): throw .ambiguous(text, candidates)
    case .unknown(let near): throw .unknownName(text, near)
    }
  }

  /// A range without words before and behind that belong to no name.
  static func trimmed(_ range: Range<Int>, _ tokens: QuestionTokens) -> Range<Int> {
    var range = range
    while range.count > 1, QuestionWords.beforeNames.contains(tokens.tokens[range.lowerBound].key),
      !tokens.tokens[range.lowerBound].isNamePart
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    // What is left of a possessive: "the Commission's".
    if range.count > 1, tokens.tokens[range.upperBound - 1].key == "s" {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  /// The body or bodies that words name, as a filter takes them, whether one bears that name, and
  /// whether some have names that begin so.
  func body(
    _ range: Range<Int>
  ) throws(QuestionRefusal) -> (text: String, isNamed: Bool, isBeginning: Bool) {
    let range = Self.trimmed(range, tokens)
    guard range.count <= 20 else { throw .shape }
    var text = tokens.text(range)
    var found: [Entity] = []
    for name in translations(range) + [text] + joined(range) where found.isEmpty {
      let fitting = try reading { try answers.lookup.matches(name, types: [.organisation]) }
      if !fitting.isEmpty { (text, found) = (name, fitting) }
    }
    // A syllable inside names is nobody's name.
    guard let first = found.first,
      range.count > 1 || found.contains(where: { NameQuery(text).fit(of: $0) != .part })
    else { throw .unknownName(text, []) }
    let query = NameQuery(text)
    let full = NameAbbreviations.expanded(text).map { NameQuery($0) }
    let isNamed = found.contains { body in
      [query, full].contains { $0?.fit(of: body).map { $0 <= .alias } ?? false }
    }
    // An abbreviation can be written down of one of several that bear the name in full.
    let start = query.searchKey + " "
    let isBeginning = found.contains {
      VietnameseSpelling.searchKey($0.name).hasPrefix(start)
    }
    return (found.count == 1 && isNamed ? first.name : text, isNamed, isBeginning)
  }

  /// The name of a body without the words that only join its parts: "Ban Tổ chức của Tỉnh ủy X".
  private func joined(_ range: Range<Int>) -> [String] {
    let kept = range.filter { index in
      index == range.lowerBound || !QuestionWords.betweenParts.contains(tokens.tokens[index].key)
    }
    guard kept.count < range.count, kept.count > 1 else { return [] }
    return [kept.map { tokens.tokens[$0].text }.joined(separator: " ")]
  }

  /// The bodies that words name, several joined by "và" or commas.
  func bodies(_ range: Range<Int>) throws(QuestionRefusal) -> [String] {
    var refusal = QuestionRefusal.shape
    do throws(QuestionRefusal) {
      return [try body(range).text]
    } catch {
      if case .graph = error { throw error }
      refusal = error
    }
    for middle in range.dropFirst().dropLast() {
      let isJoint = scan.pieces.contains { $0.concept == .and && $0.range.contains(middle) }
      guard isJoint || tokens.tokens[middle - 1].endsClause else { continue }
      do throws(QuestionRefusal) {
        let first = try body(range.lowerBound..<middle).text
        let others = try bodies((isJoint ? middle + 1 : middle)..<range.upperBound)
        return [first] + others
      } catch {
        if case .graph = error { throw error }
      }
    }
    throw refusal
  }

  /// The names that a body in English words can have, the likeliest first.
  func translations(_ range: Range<Int>) -> [String] {
    let words = range.flatMap { index in
      let token = tokens.tokens[index]
      let typed = token.text.split { $0.isWhitespace || $0 == "'" || $0 == "’" }
      let keys = token.key.split(separator: " ")
      guard typed.count == keys.count else { return [QuestionTranslation.Word]() }
      return zip(keys, typed).map { key, typed in
        QuestionTranslation.Word(
          key: QuestionWords.spellings[String(key)] ?? String(key), typed: String(typed))
      }
    }
    return (translated(range).map { [$0] } ?? []) + QuestionTranslation.names(words)
  }

  /// The Vietnamese name of a body in English words, by the table.
  private func translated(_ range: Range<Int>) -> String? {
    let typed = range.flatMap { index in
      tokens.tokens[index].text.split { $0.isWhitespace || $0 == "'" || $0 == "’" }
    }
    var words = range.flatMap { tokens.tokens[$0].key.split(separator: " ") }
      .map { QuestionWords.spellings[String($0)].map { $0[...] } ?? $0 }
    guard words.count == typed.count else { return nil }
    var first = 0
    if words.first == "the" { first = 1 }
    words.removeFirst(first)
    for (pattern, name) in QuestionWords.bodies {
      let parts = pattern.split(separator: " ")
      guard let star = parts.firstIndex(of: "*") else {
        if words.elementsEqual(parts) { return name }
        continue
      }
      let after = parts.count - star - 1
      guard words.count >= parts.count,
        words.prefix(star).elementsEqual(parts.prefix(star)),
        words.suffix(after).elementsEqual(parts.suffix(after))
      else { continue }
      let place = typed[(first + star)..<(typed.count - after)].joined(separator: " ")
      return name.replacing("*", with: place)
    }
    return nil
  }
}
