internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// The meetings that words describe: a filter on date, place and, where words are left, on the
  /// meeting that has most of them.
  mutating func meeting(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    var words = Array(range)
    if let place = try place(in: range) {
      filter.place = tokens.text(place)
      words.removeAll { $0 >= place.lowerBound - 1 && $0 < place.upperBound }
    }
    let keys = words.flatMap { tokens.tokens[$0].key.split(separator: " ").map { String($0) } }
    let telling = keys.filter { !QuestionWords.meetingFillers.contains($0) }
    guard !telling.isEmpty else { return filter }
    let fitting = try reading {
      let scope = try FilterScope(filter, in: answers.graph)
      return try answers.fittingMeetings(scope)
    }
    let bags = try reading { try fitting.map { try bag(of: $0) } }
    let text = words.map { tokens.tokens[$0].text }.joined(separator: " ")
    let asked = Set(telling)
    let unknown = asked.filter { word in !bags.contains { $0.contains(word) } }
    let known = asked.subtracting(unknown)
    // Too few of the words known: the description is of no meeting here.
    let isNarrowed = filter.asksForDate || filter.place != nil
    guard isNarrowed || known.count * 2 > asked.count else {
      filter.meeting = text
      return filter
    }
    ignored += telling.filter(unknown.contains)
    guard !known.isEmpty else { return filter }
    let weights = known.map { word in
      (word, 1 / Double(bags.count { $0.contains(word) }))
    }.sorted { $0.0 < $1.0 }
    let scores = bags.map { bag in
      weights.reduce(0) { $0 + (bag.contains($1.0) ? $1.1 : 0) }
    }
    guard let best = scores.max() else { return filter }
    let leading = zip(fitting, scores).filter { $0.1 > best - 1e-9 }.map(\.0)
    if leading.count == 1 {
      filter.meeting = leading[0].id.rawValue
      return filter
    }
    let candidates = try reading { try answers.lookup.candidates(leading) }
    // All that fit alike are meant where nothing but date and place tell them from others.
    if leading.count == fitting.count, isNarrowed { return filter }
    throw .ambiguous(text, candidates)
  }

  /// The longest words behind "tại", "ở", "at" that name a place or body, up to a comma.
  private func place(in range: Range<Int>) throws(QuestionRefusal) -> Range<Int>? {
    for index in range
    where QuestionWords.beforePlaces.contains(tokens.tokens[index].key)
      && index + 1 < range.upperBound
    {
      var end = index + 1
      while end < range.upperBound, end - index <= 12 {
        end += 1
        if tokens.tokens[end - 1].endsClause { break }
      }
      for end in stride(from: end, to: index + 1, by: -1) {
        let text = tokens.text((index + 1)..<end)
        let found = try reading {
          try answers.lookup.matches(text, types: [.place, .organisation])
        }
        let query = NameQuery(text)
        if found.contains(where: { query.fit(of: $0) != nil }) { return (index + 1)..<end }
      }
    }
    return nil
  }

  /// The words of everything that tells what a meeting is.
  private func bag(of meeting: Entity) throws -> Set<String> {
    let around = try answers.graph.relations(
      of: meeting.id, direction: .both, types: [.organised, .heldAt])
    var cache = EntityCache(answers.graph)
    let names = try cache.references(around.map { $0.otherEnd(than: meeting.id) }).map(\.name)
    let reference = MeetingReference(meeting)
    let texts = [meeting.name, reference.kind, reference.place].compactMap { $0 }
    let all = (texts + meeting.aliases + names).joined(separator: " ")
    return Set(VietnameseSpelling.searchKey(all).split(separator: " ").map { String($0) })
  }
}
