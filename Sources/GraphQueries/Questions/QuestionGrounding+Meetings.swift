internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// The meetings that words describe: a filter on date, place and, where words are left, on the
  /// meeting that has most of them.
  mutating func meeting(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter {
    // Whom something was reported to is not in the graph.
    guard !QuestionWords.beforeAudiences.contains(tokens.tokens[range.lowerBound].key) else {
      throw .shape
    }
    var filter = period.filter
    var words = Array(range)
    if let place = try place(in: range) {
      filter.place = tokens.text(place)
      words.removeAll { $0 >= place.lowerBound - 1 && $0 < place.upperBound }
    }
    let keys = words.flatMap { index in
      tokens.tokens[index].key.split(separator: " ").flatMap { Self.vietnamese(String($0)) }
    }
    let telling = keys.filter { !QuestionWords.meetingFillers.contains($0) }
    var fitting = try meetings(filter)
    if let place = filter.place, fitting.isEmpty {
      // Where the graph has no place for a meeting, its name or its organiser may tell.
      var anywhere = filter
      anywhere.place = nil
      let named = try meetings(anywhere).filter { NameQuery(place).hasAllWords(in: $0.text) }
      guard !named.isEmpty else { return filter }
      (filter, fitting) = (anywhere, named)
      if named.count == 1 {
        filter.meeting = named[0].meeting.id.rawValue
        return filter
      }
    }
    guard !telling.isEmpty else { return filter }
    let bags = fitting.map(\.words)
    let text = words.map { tokens.tokens[$0].text }.joined(separator: " ")
    let asked = Set(telling)
    let unknown = asked.filter { word in !bags.contains { $0.contains(word) } }
    let known = asked.subtracting(unknown)
    // Too few of the words known: the description is of no meeting here.
    let isNarrowed = filter.asksForDate || filter.place != nil
    guard !known.isEmpty, isNarrowed || known.count * 2 > asked.count else {
      throw .unknownName(text, [])
    }
    try refuseUnknownPlaces(words, unknown)
    ignored += telling.filter(unknown.contains)
    let weights = known.map { word in
      (word, 1 / Double(bags.count { $0.contains(word) }))
    }.sorted { $0.0 < $1.0 }
    let scores = bags.map { bag in
      weights.reduce(0) { $0 + (bag.contains($1.0) ? $1.1 : 0) }
    }
    guard let best = scores.max() else { return filter }
    let leading = zip(fitting.map(\.meeting), scores).filter { $0.1 > best - 1e-9 }.map(\.0)
    if leading.count == 1 {
      filter.meeting = leading[0].id.rawValue
      return filter
    }
    let candidates = try reading { try answers.lookup.candidates(leading) }
    // All that fit alike are meant where nothing but date and place tell them from others.
    if leading.count == fitting.count, isNarrowed { return filter }
    throw .ambiguous(text, candidates)
  }

  /// A place that no meeting here has is not left out like other words: the answer would be of
  /// another place.
  private func refuseUnknownPlaces(
    _ words: [Int], _ unknown: Set<String>
  ) throws(QuestionRefusal) {
    for index in words where index > 0 {
      let token = tokens.tokens[index]
      guard QuestionWords.beforePlaces.contains(tokens.tokens[index - 1].key),
        token.text.first?.isUppercase ?? false, unknown.contains(token.key)
      else { continue }
      let end =
        words.first { $0 >= index && tokens.tokens[$0].endsClause } ?? words[words.count - 1]
      throw .unknownName(tokens.text(index..<(end + 1)), [])
    }
  }

  /// What articles say for a word of a question: itself, mostly.
  private static func vietnamese(_ word: String) -> [String] {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      if Int(word.dropLast(2)) != nil { return [String(word.dropLast(2))] }
    }
    let words = QuestionWords.meetingWords[word] ?? word
    return words.split(separator: " ").map { String($0) }
  }

  /// The words behind "tại", "ở", "at" up to a comma, where they name a place or body.
  private func place(in range: Range<Int>) throws(QuestionRefusal) -> Range<Int>? {
    for index in range
    where QuestionWords.beforePlaces.contains(tokens.tokens[index].key)
      && index + 1 < range.upperBound
    {
      let last = (index + 1..<range.upperBound).first { tokens.tokens[$0].endsClause }
      let place = (index + 1)..<((last ?? range.upperBound - 1) + 1)
      let words = keys(place).joined(separator: " ")
      guard place.count <= 12, !QuestionWords.meetingKinds.contains(where: words.hasPrefix) else {
        continue
      }
      let text = tokens.text(place)
      let found = try reading {
        try answers.lookup.matches(text, types: [.place, .organisation])
      }
      if !found.isEmpty { return place }
    }
    return nil
  }

  /// A meeting with everything that tells what it is.
  private struct Described {
    var meeting: Entity
    var text: String
    var words: Set<String>
  }

  /// The meetings that a filter lets through, described.
  private func meetings(_ filter: AnswerFilter) throws(QuestionRefusal) -> [Described] {
    try reading {
      var cache = EntityCache(answers.graph)
      return try answers.fittingMeetings(FilterScope(filter, in: answers.graph)).map { meeting in
        let around = try answers.graph.relations(
          of: meeting.id, direction: .both, types: [.organised, .heldAt])
        let names = try cache.references(around.map { $0.otherEnd(than: meeting.id) }).map(\.name)
        let reference = MeetingReference(meeting)
        let texts = [meeting.name, reference.kind, reference.place].compactMap { $0 }
        let all = (texts + meeting.aliases + names).joined(separator: " ")
        let words = VietnameseSpelling.searchKey(all).split(separator: " ").map { String($0) }
        return Described(meeting: meeting, text: all, words: Set(words))
      }
    }
  }
}
