internal import NewsModel

/// Turns a shape with its slots filled into queries, looking every name up.
struct QuestionGrounding {
  let answers: GraphAnswers
  let tokens: QuestionTokens
  let period: QuestionPeriod
  /// Words of a meeting that the graph does not have.
  var ignored: [String] = []

  init(_ answers: GraphAnswers, _ tokens: QuestionTokens, _ period: QuestionPeriod) {
    self.answers = answers
    self.tokens = tokens
    self.period = period
  }

  /// The slots of one name, in order.
  private struct Slots {
    var fillings: [ShapeMatcher.Filling]

    func ranges(_ slot: String) -> [Range<Int>] {
      fillings.filter { $0.slot == slot }.map(\.range)
    }
  }

  /// The queries of an intent.
  mutating func queries(
    _ intent: QuestionShapes.Intent, _ fillings: [ShapeMatcher.Filling]
  ) throws(QuestionRefusal) -> [UnderstoodQuery] {
    let slots = Slots(fillings: fillings)
    switch intent {
    case .participants: return try participants(slots)
    case .meetingsActed, .meetings, .posts, .timeline:
      return [try ofPerson(intent, slots)]
    case .meetingsHeld:
      guard let range = slots.ranges("meeting").first else { return [.meetings(period.filter)] }
      return [.meetings(try meeting(range))]
    case .namesakes:
      guard let range = slots.ranges("person").first else { throw .shape }
      let text = tokens.text(range)
      let found = try reading { try answers.lookup.matches(text, types: [.person]) }
      guard !found.isEmpty else { throw .unknownName(text, []) }
      var filter = period.filter
      filter.person = text
      return [.roles(filter)]
    case .links, .sharedMeetings, .between: return try paths(intent, slots)
    case .holders:
      return [
        .roles(
          try holders(
            (
              slots.ranges("title").first, slots.ranges("office").first, slots.ranges("org").first,
              slots.ranges("post").first
            )))
      ]
    case .former:
      var filter = period.filter
      filter.isFormer = true
      return [.roles(filter)]
    case .document:
      return try each(slots.ranges("document")) { range throws(QuestionRefusal) in
        .documents(try document(range))
      }
    case .issuedBy:
      return try each(slots.ranges("org")) { range throws(QuestionRefusal) in
        var filter = documentFilter
        filter.issuer = try body(range).text
        return .documents(filter)
      }
    case .citedIn:
      return try each(slots.ranges("article")) { range throws(QuestionRefusal) in
        var filter = documentFilter
        filter.citedIn = tokens.text(range)
        return .documents(filter)
      }
    case .partsOf, .wholeOf:
      try refuseDates()
      return try each(slots.ranges("org")) { range throws(QuestionRefusal) in
        let name = try body(range).text
        return .parts(of: try entity(name, .organisation), isInside: intent == .partsOf)
      }
    }
  }

  private func each(
    _ ranges: [Range<Int>],
    _ query: (Range<Int>) throws(QuestionRefusal) -> UnderstoodQuery
  ) throws(QuestionRefusal) -> [UnderstoodQuery] {
    var queries: [UnderstoodQuery] = []
    for range in ranges { queries.append(try query(range)) }
    return queries
  }

  private var documentFilter: DocumentFilter {
    var filter = DocumentFilter()
    filter.on = period.on
    filter.from = period.from
    filter.to = period.to
    return filter
  }

  /// Queries without a date cannot answer a question with one.
  private func refuseDates() throws(QuestionRefusal) {
    guard !period.filter.asksForDate else { throw .dates }
  }

  private mutating func participants(_ slots: Slots) throws(QuestionRefusal) -> [UnderstoodQuery] {
    var actions = slots.ranges("act").compactMap { ShapeMatcher.action(keys($0)[...]) }
    var filter = period.filter
    if let range = slots.ranges("person").first {
      filter.chair = try person(range).id.rawValue
    } else if let range = slots.ranges("meeting").first {
      filter = try meeting(range)
    } else if !filter.asksForDate {
      throw .shape
    }
    if actions.isEmpty { actions = [.attended] }
    return actions.map { .who($0, filter) }
  }

  private func ofPerson(
    _ intent: QuestionShapes.Intent, _ slots: Slots
  ) throws(QuestionRefusal) -> UnderstoodQuery {
    guard let range = slots.ranges("person").first else { throw .shape }
    let person = try person(range)
    var filter = period.filter
    filter.person = person.id.rawValue
    switch intent {
    case .meetings: return .meetings(filter)
    case .posts: return .roles(filter)
    case .timeline:
      try refuseDates()
      return .timeline(person)
    default:
      guard let act = slots.ranges("act").first, let action = ShapeMatcher.action(keys(act)[...])
      else { throw .shape }
      return .who(action, filter)
    }
  }

  private func paths(
    _ intent: QuestionShapes.Intent, _ slots: Slots
  ) throws(QuestionRefusal) -> [UnderstoodQuery] {
    try refuseDates()
    let ranges = slots.ranges("person")
    guard ranges.count == 2 else { throw .shape }
    let start = try person(ranges[0])
    let end = try person(ranges[1])
    guard start.id != end.id else { throw .shape }
    var together = PathOptions()
    together.findsAll = true
    together.types = GraphAnswers.participations
    together.maxHops = intent == .between ? 4 : 2
    guard intent == .links else { return [.paths(from: start, to: end, together)] }
    var posts = PathOptions()
    posts.findsAll = true
    posts.types = [.holds, .inBody, .partOf]
    posts.maxHops = 6
    return [.paths(from: start, to: end, together), .paths(from: start, to: end, posts)]
  }

  private func document(_ range: Range<Int>) throws(QuestionRefusal) -> DocumentFilter {
    var filter = documentFilter
    var keys = keys(range)[...]
    for (words, type) in QuestionWords.documentTypes {
      let parts = words.split(separator: " ")
      guard keys.prefix(parts.count).map({ $0[...] }) == parts else { continue }
      filter.type = type
      keys = keys.dropFirst(parts.count)
      break
    }
    while keys.first == "so" || keys.first == "no" || keys.first == "number" {
      keys = keys.dropFirst()
    }
    // What is left must be the number alone.
    guard keys.count == 1, let number = keys.first, number.contains(where: \.isNumber) else {
      throw .shape
    }
    filter.number = tokens.text((range.upperBound - 1)..<range.upperBound)
    return filter
  }

  func keys(_ range: Range<Int>) -> [String] { tokens.tokens[range].map(\.key) }
}
