internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// What was asked to have been done, each once and in order.
  func actions() throws(QuestionRefusal) -> [AskedAction] {
    var actions: [AskedAction] = []
    for act in scan.askedActs {
      guard var action = AskedAction(act.concept) else { continue }
      action.exceptions = scan.exceptions(of: act)
      guard !actions.contains(action), !action.exceptions.contains(action.action) else { continue }
      actions.append(action)
    }
    // Speaking is asked for in any words where it is asked for in general too.
    if actions.contains(where: { $0.action == .spoke && $0.quote == nil }) {
      actions.removeAll { $0.action == .spoke && $0.quote != nil }
    }
    return actions
  }

  /// What is denied must be denied of something asked for.
  func refuseUnheardExceptions(_ actions: [AskedAction]) throws(QuestionRefusal) {
    let denied = scan.pieces.contains {
      if case .except = $0.concept { true } else { false }
    }
    guard !denied || actions.contains(where: { !$0.exceptions.isEmpty }) else { throw .shape }
  }

  func participants() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var actions = try actions()
    var asked = scan.askedActs
    let concepts = scan.concepts
    if concepts.contains(.delegation) {
      // The graph knows who was there, not who came with whom: both sides or none.
      guard concepts.contains(.hosts) else { throw .shape }
      if actions.isEmpty { actions = [AskedAction(.attended)] }
    } else if concepts.contains(.hosts) {
      throw .shape
    }
    if concepts.contains(.lead), namesMeeting {
      let leads = scan.pieces.filter { $0.concept == .lead }
      // "Who led and who attended": both are asked for.
      if actions.isEmpty || leads.contains(where: scan.isAsked) {
        actions.insert(AskedAction(leadsDelegation ? .led : .chaired), at: 0)
        asked += leads
      }
    }
    guard !actions.isEmpty else { throw .shape }
    try refuseUnheardExceptions(actions)
    let filter = try meeting(describing: asked)
    // Without a word for a meeting, a day or a place must tell which.
    guard namesMeeting || filter.asksForDate || filter.place != nil else { throw .shape }
    return combined(actions).map { .who($0.action, $0.applied(to: filter)) }
  }

  /// Whether it is a delegation that is led, which is no chairing.
  private var leadsDelegation: Bool {
    let text = " " + scan.tokens.tokens.map(\.key).joined(separator: " ") + " "
    return QuestionWords.delegations.contains { text.contains(" " + $0 + " ") }
  }

  /// Whether the words speak of a meeting, and not of a body.
  var namesMeeting: Bool {
    if scan.concepts.contains(.meeting) { return true }
    let keys = scan.tokens.tokens.map(\.key)
    let text = " " + (keys + QuestionKeys.telling(keys)).joined(separator: " ") + " "
    return QuestionWords.meetingKinds.contains { text.contains(" " + $0 + " ") }
  }

  /// The meetings that words describe: a filter on date, place and, where words are left, on the
  /// meeting that has all of them.
  func meeting(
    describing asked: [QuestionScan.Piece], chairedBy chair: String? = nil
  ) throws(QuestionRefusal) -> AnswerFilter {
    try atPartOfDay(of: described(asked, chairedBy: chair))
  }

  /// The same, where a part of the day is asked for: of the meetings that fit those of which an
  /// article says so.
  private func atPartOfDay(of filter: AnswerFilter) throws(QuestionRefusal) -> AnswerFilter {
    guard let part = period.partOfDay, let on = period.on, let month = on.month, let day = on.day
    else { return filter }
    let told = [part, part + " ngay"].flatMap { start in
      ["\(day) \(month)", "\(day) 0\(month)", "0\(day) \(month)", "0\(day) 0\(month)"]
        .map { " \(start) \($0) " }
    }
    let fitting = try reading {
      try answers.fittingMeetings(FilterScope(filter, in: answers.graph))
    }
    let there = try reading {
      try fitting.filter { meeting in
        let mentions = try answers.graph.relations(
          of: meeting.id, direction: .incoming, types: [.mentions])
        return try mentions.contains { mention in
          let text = try answers.graph.articleText(mention.source) ?? ""
          let key = " " + VietnameseSpelling.searchKey(text) + " "
          return told.contains { key.contains($0) }
        }
      }
    }
    guard !fitting.isEmpty, there.count < fitting.count else { return filter }
    guard let only = there.first, there.count == 1 else {
      throw .noMeeting(
        "\(part) \(day)/\(month)", try reading { try answers.lookup.candidates(fitting) })
    }
    var filter = filter
    filter.meeting = only.id.rawValue
    return filter
  }

  private func described(
    _ asked: [QuestionScan.Piece], chairedBy chair: String?
  ) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    filter.chair = chair
    var words = description(without: asked)
    if let place = try place(among: words) {
      filter.place = place.text
      words.removeAll { $0 >= place.range.lowerBound - 1 && $0 < place.range.upperBound }
    }
    let runs = self.runs(words)
    let description = MeetingDescription(runs.map(\.words), ofHolder: runs.map(\.isOfHolder))
    var fitting = try meetings(filter, description)
    if let place = filter.place, fitting.isEmpty {
      // Where the graph has no place for a meeting, its name or its organiser may tell.
      var anywhere = filter
      anywhere.place = nil
      let named = try meetings(anywhere, description).filter {
        NameQuery(place).isWhole(in: $0.text)
      }
      guard !named.isEmpty else { return filter }
      (filter, fitting) = (anywhere, named)
      if named.count == 1, description.isEmpty {
        filter.meeting = named[0].meeting.id.rawValue
        return filter
      }
      // Several, and nothing more tells which: all whose names have it.
      guard !description.isEmpty else {
        filter.meeting = place
        let all = try reading {
          try answers.fittingMeetings(FilterScope(filter, in: answers.graph))
        }
        guard all.isEmpty else { return filter }
        throw .ambiguous(
          place, try reading { try answers.lookup.candidates(named.map(\.meeting)) })
      }
    }
    guard !description.isEmpty else { return filter }
    let text = words.filter { scan.rest.contains($0) }.map { tokens.tokens[$0].text }
      .joined(separator: " ")
    fitting = fitting.filter { !isCalledAfterAnotherDate($0) }
    try refuseUnknownPlaces(words, fitting)
    var match = try match(description, fitting)
    if match.best.isEmpty, let undated = try calledAfterDate(runs, filter) {
      (filter, fitting, match) = undated
    }
    guard !match.best.isEmpty else {
      let nearest = match.nearest.map { fitting[$0].meeting }
      throw .noMeeting(text, try reading { try answers.lookup.candidates(nearest) })
    }
    try refuseOtherPlaces(words, match.best.map { fitting[$0].words })
    let leading = match.best.map { fitting[$0].meeting }
    if leading.count == 1 {
      filter.meeting = leading[0].id.rawValue
      return filter
    }
    // All that fit alike are meant where nothing but date and place tell them from others.
    if leading.count == fitting.count, filter.asksForDate || filter.place != nil { return filter }
    throw .ambiguous(text, try reading { try answers.lookup.candidates(leading) })
  }

  /// Words that stand beside each other.
  private struct Run {
    var words: [String]
    /// Whether "của" stands before them: they tell whose a meeting is.
    var isOfHolder: Bool
  }

  /// The words at some tokens, in runs of those that stand beside each other.
  private func runs(_ words: [Int]) -> [Run] {
    var groups: [[Int]] = []
    for word in words {
      if let last = groups.last?.last, last + 1 == word, !tokens.tokens[last].endsClause {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups.flatMap { group -> [Run] in
      let before = (group.first ?? 0) - 1
      let isOfHolder =
        before >= 0 && QuestionWords.beforeHolders.contains(keys(before..<(before + 1))[0])
      return QuestionKeys.runs(group.map { tokens.tokens[$0].key })
        .map { Run(words: $0, isOfHolder: isOfHolder) }
    }
  }

  private func match(
    _ description: MeetingDescription, _ meetings: [DescribedMeeting]
  ) throws(QuestionRefusal) -> MeetingMatch {
    try reading {
      try MeetingMatch(description, among: meetings.map { ($0.words, $0.held) }) { index in
        try articleWords(of: meetings[index].meeting)
      }
    }
  }

  /// The words in which articles tell of a meeting.
  private func articleWords(of meeting: Entity) throws -> WordBag {
    let relations = try answers.graph.relations(of: meeting.id, direction: .both, types: nil)
    var texts = relations.flatMap { $0.evidence.map(\.passage.text) }
    var quotes = MentionQuotes(answers.graph)
    for relation in relations where relation.type == .mentions {
      if let title = try answers.graph.article(relation.source)?.title { texts.append(title) }
      texts += try quotes.sentence(of: meeting, in: relation.source).map { [$0] } ?? []
    }
    return WordBag(texts)
  }

  /// Whether a meeting is called after another year or month than the one asked for: what sums up
  /// 2023 is not "the summing up of 2024", though it was held then.
  private func isCalledAfterAnotherDate(_ meeting: DescribedMeeting) -> Bool {
    guard let on = period.on, on.day == nil, !period.isWithin else { return false }
    let (years, months) = (meeting.name.years, meeting.name.months)
    if !years.isEmpty, !years.contains(on.year) { return true }
    guard let month = on.month else { return false }
    return !months.isEmpty && !months.contains(month)
  }

  /// The meetings that are called after the year or month asked for, whenever they were held:
  /// what sums up a year is held in the next.
  private func calledAfterDate(
    _ runs: [Run], _ dated: AnswerFilter
  ) throws(QuestionRefusal) -> (AnswerFilter, [DescribedMeeting], MeetingMatch)? {
    guard let on = period.on, on.day == nil, !period.isWithin else { return nil }
    var filter = dated
    filter.on = nil
    let named = on.month.map { ["thang", String($0)] } ?? [String(on.year)]
    let description = MeetingDescription(
      runs.map(\.words) + [named], ofHolder: runs.map(\.isOfHolder))
    let fitting = try meetings(filter, description).filter { meeting in
      guard on.month != nil, meeting.name.years.isEmpty else {
        return meeting.name.years.contains(on.year)
      }
      let year = meeting.meeting.date("date")?.year
      return year == on.year || (on.month == 12 && year == on.year + 1)
    }
    let match = try match(description, fitting)
    return match.best.isEmpty ? nil : (filter, fitting, match)
  }

  /// The tokens that describe a meeting: the rest, and phrases that ask for nothing.
  private func description(without asked: [QuestionScan.Piece]) -> [Int] {
    let soft = scan.pieces.filter { piece in
      switch piece.concept {
      case .who, .which, .and, .aside, .capacity, .filler, .except, .count, .delegation, .hosts,
        .yesNo, .both, .name:
        false
      case .meeting:
        // "Cuộc họp" describes none; "họp báo" says which.
        QuestionKeys.telling(keys(piece.range)).contains {
          QuestionWords.meetingKindPairs.contains($0)
        }
      default: !asked.contains { $0.range == piece.range }
      }
    }
    let own = soft.flatMap { Array($0.range) } + scan.documents.flatMap { Array($0) }
    // People named in passing describe a meeting as well; those asked about do not.
    return (scan.rest + own).sorted()
  }

  /// A place that no meeting here has is not left out like other words: the answer would be of
  /// another place.
  private func refuseUnknownPlaces(
    _ words: [Int], _ fitting: [DescribedMeeting]
  ) throws(QuestionRefusal) {
    for index in words where index > 0 {
      let token = tokens.tokens[index]
      guard QuestionWords.beforePlaces.contains(tokens.tokens[index - 1].key),
        token.text.first?.isUppercase ?? false, !token.text.contains(where: \.isNumber),
        !fitting.contains(where: { $0.words.contains(token.key) })
      else { continue }
      let end =
        words.first { $0 >= index && tokens.tokens[$0].endsClause } ?? words[words.count - 1]
      throw .unknownName(tokens.text(index..<(end + 1)), [])
    }
  }

  /// The words behind "tại", "ở", "at" that name a place or body.
  private func place(
    among words: [Int]
  ) throws(QuestionRefusal) -> (range: Range<Int>, text: String)? {
    for index in words
    where index > 0 && QuestionWords.beforePlaces.contains(tokens.tokens[index - 1].key) {
      var end = index
      while words.contains(end) || (end > index && isJoint(end, words)) {
        end += 1
        if tokens.tokens[end - 1].endsClause { break }
      }
      let first = keys(index..<end).joined(separator: " ") + " "
      guard !QuestionWords.meetingBeginnings.contains(where: { first.hasPrefix($0 + " ") }) else {
        continue
      }
      for last in stride(from: min(end, index + 14), to: index, by: -1) {
        // "Quảng Nam", which the graph lacks, is not "Quảng".
        if last < end, tokens.tokens[last].text.first?.isUppercase ?? false { continue }
        let range = index..<last
        for text in translations(range) + [tokens.text(range)] {
          let found = try reading {
            try answers.lookup.matches(text, types: [.place, .organisation])
          }
          if !found.isEmpty { return (range, text) }
        }
      }
    }
    return nil
  }

  /// Whether a token joins two parts of a name: "cơ quan và Doanh nghiệp".
  private func isJoint(_ index: Int, _ words: [Int]) -> Bool {
    guard words.contains(index + 1),
      let piece = scan.pieces.first(where: {
        $0.range.contains(index)
      })
    else { return false }
    return piece.concept == .and || piece.concept == .filler
  }

  /// A place named in a description that is none of the meeting's means another meeting.
  private func refuseOtherPlaces(
    _ words: [Int], _ bags: [WordBag]
  ) throws(QuestionRefusal) {
    for (first, second) in zip(words, words.dropFirst()) where second == first + 1 {
      let pair = tokens.tokens[first...second]
      // Typed without capitals, what stands behind "tỉnh", "huyện" or "ở" is a place.
      let isPlace =
        tokens.hasCapitals
        ? pair.allSatisfy { $0.text.first?.isUppercase ?? false }
        : first > 0 && QuestionWords.isBeforePlace(tokens.tokens[first - 1].key)
      guard isPlace,
        !bags.contains(where: { bag in pair.allSatisfy { bag.contains($0.key) } })
      else { continue }
      let text = tokens.text(first..<(second + 1))
      let places = try reading { try answers.lookup.bearers(of: text, type: .place) }
      guard places.isEmpty else { throw .unknownName(text, []) }
    }
  }

  /// The meetings that a filter lets through, described; of very many those whose own names have
  /// most of the words.
  private func meetings(
    _ filter: AnswerFilter, _ description: MeetingDescription
  ) throws(QuestionRefusal) -> [DescribedMeeting] {
    try reading {
      var fitting = try answers.fittingMeetings(FilterScope(filter, in: answers.graph))
      if fitting.count > Self.describedAtMost {
        let words = description.keys
        let shared = fitting.map { meeting in
          words.count(where: WordBag([meeting.name]).contains)
        }
        let order = fitting.indices.sorted { (shared[$1], $0) < (shared[$0], $1) }
        fitting = order.prefix(Self.describedAtMost).sorted().map { fitting[$0] }
      }
      var cache = EntityCache(answers.graph)
      return try fitting.map { try described($0, &cache) }
    }
  }

  /// How many meetings are looked at with all that is around them.
  private static let describedAtMost = 300

  /// A meeting with the names of what is around it, and where the articles that tell of it are from.
  private func described(_ meeting: Entity, _ cache: inout EntityCache) throws -> DescribedMeeting {
    var holders: [String] = []
    var others: [String] = []
    for relation in try answers.graph.relations(of: meeting.id, direction: .both, types: nil) {
      switch relation.type {
      case .organised: holders += try cache.entity(relation.source).map { [$0.name] } ?? []
      case .heldAt, .locatedIn:
        others += try cache.entity(relation.otherEnd(than: meeting.id)).map { [$0.name] } ?? []
      case .ledDelegationAt: others.append(QuestionWords.delegation)
      case .mentions:
        others += try answers.graph.article(relation.source)?.locality.map { [$0] } ?? []
      default: break
      }
    }
    return DescribedMeeting(meeting, holders: holders, others)
  }
}
