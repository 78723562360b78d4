internal import NewsModel

/// Turns the words of a question of a known kind into queries, looking every name up.
struct QuestionGrounding {
  let answers: GraphAnswers
  let scan: QuestionScan
  let period: QuestionPeriod

  var tokens: QuestionTokens { scan.tokens }

  init(_ answers: GraphAnswers, _ scan: QuestionScan, _ period: QuestionPeriod) {
    self.answers = answers
    self.scan = scan
    self.period = period
  }

  /// The queries of an intent.
  func queries(
    _ intent: QuestionFrame.Intent
  ) throws(QuestionRefusal) -> [UnderstoodQuery] {
    switch intent {
    case .participants: return try participants()
    case .participantsAtChaired: return try participantsAtChaired()
    case .partInMeeting: return try partInMeeting()
    case .meetingsActed: return try meetingsActed()
    case .meetings:
      // "Took part" is any part; of other acts the rows would be too many.
      guard scan.askedActs.allSatisfy({ $0.concept == .act(.present) }) else { throw .shape }
      return [.meetings(try ofPerson())]
    case .meetingsHeld:
      // Words for who did what would be left unheard.
      let isOfPeople = scan.pieces.contains { $0.concept.isAct || $0.concept == .who }
      guard !isOfPeople, !scan.concepts.contains(.lead), asksForMeetings,
        scan.concepts.contains(.meeting) || namesMeeting
      else { throw .shape }
      return [.meetings(try meeting(describing: []))]
    case .posts:
      var filter = try ofPerson()
      if let name = try onlyName() {
        guard scan.concepts.contains(.post) || scan.concepts.contains(.hold) else { throw .shape }
        filter.organisation = try body(name).text
      }
      return [.roles(filter)]
    case .namesakes:
      guard let person = scan.people.first else { throw .shape }
      var filter = period.filter
      filter.person = tokens.text(person.name)
      return [.roles(filter)]
    case .holders: return try holders()
    case .former:
      // A post that is no longer held, or any in a body.
      var filter = try changed()
      filter.isFormer = true
      return [.roles(filter)]
    case .changes: return try changes()
    case .changesOfPerson:
      var filter = try changed()
      filter.person = try person(0).id.rawValue
      return changeActions.map { .who($0, filter) }
    case .holdsPost: return try holdsPost()
    case .succession: return try succession()
    case .links, .sharedMeetings, .between: return try paths(intent)
    case .documents: return try documents()
    case .issuedBy: return try issuedBy()
    case .citedIn: return try citedIn()
    case .signedBy: return [.who(.signed, try ofPerson())]
    case .parts: return try parts()
    case .timeline:
      try refuseDates()
      return [.timeline(try person(0))]
    }
  }

  /// Whether the words ask for meetings, and do not only say the word.
  private var asksForMeetings: Bool {
    if period.filter.asksForDate || !scan.rest.isEmpty { return true }
    let asking: Set<QuestionConcept> = [.which, .aside, .count, .first, .last, .yesNo]
    return !scan.concepts.isDisjoint(with: asking)
      || scan.pieces.contains { $0.concept == .meeting && $0.range.count > 2 }
  }

  /// Queries without a date cannot answer a question with one.
  func refuseDates() throws(QuestionRefusal) {
    guard !period.filter.asksForDate else { throw .dates }
  }

  /// The person named first, second and so on.
  func person(_ index: Int) throws(QuestionRefusal) -> Entity {
    guard scan.people.indices.contains(index) else { throw .shape }
    let person = scan.people[index]
    switch person.outcome {
    case .found(let entity): return entity
    case .ambiguous(let candidates): throw .ambiguous(tokens.text(person.name), candidates)
    case .unknown(let near): throw .unknownName(tokens.text(person.name), near)
    }
  }

  /// A filter on the dates and the only person.
  func ofPerson() throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    filter.person = try person(0).id.rawValue
    return filter
  }

  private func meetingsActed() throws(QuestionRefusal) -> [UnderstoodQuery] {
    let actions = try actions()
    guard !actions.isEmpty else { throw .shape }
    try refuseUnheardExceptions(actions)
    let filter = try ofPerson()
    // Whether someone was there is not whether they were there without chairing; which meetings
    // someone went to are those they chaired as well.
    let isThere = actions.allSatisfy { [.attended, .present].contains($0.action) }
    let isAny = actions.contains(where: { $0.action == .present })
    // In what capacity: any part, then, not only that of attending.
    if isThere {
      if let asked = actions.first(where: { !$0.exceptions.isEmpty }) {
        return [.who(.present, asked.applied(to: filter))]
      }
      return [
        scan.concepts.contains(.yesNo) && !isAny ? .who(.present, filter) : .meetings(filter)
      ]
    }
    guard !isAny else { throw .shape }
    return combined(actions).map { .who($0.action, $0.applied(to: filter)) }
  }

  /// The actions, or the first of them by those who did the others as well.
  func combined(_ actions: [AskedAction]) -> [AskedAction] {
    guard scan.concepts.contains(.both), var first = actions.first, actions.count > 1 else {
      return actions
    }
    first.requirements = actions.dropFirst().map(\.action)
    return [first]
  }

  private func partInMeeting() throws(QuestionRefusal) -> [UnderstoodQuery] {
    let actions = combined(try actions())
    // Who did one thing at a meeting where somebody did another is not asked of the latter.
    guard !actions.isEmpty, scan.askedActs.count < 2 || !scan.concepts.contains(.who) else {
      throw .shape
    }
    try refuseUnheardExceptions(actions)
    var filter = try meeting(describing: scan.askedActs)
    guard filter.meeting != nil || filter.place != nil || filter.asksForDate else { throw .shape }
    filter.person = try person(0).id.rawValue
    // Whether someone was there is not whether they were there without chairing.
    let isWhether = scan.concepts.contains(.yesNo)
    return actions.map { asked in
      let action = isWhether && asked.action == .attended ? .present : asked.action
      return .who(action, asked.applied(to: filter))
    }
  }

  /// Who did something at the meetings that a person chaired: the person's own act is the one
  /// beside the name.
  private func participantsAtChaired() throws(QuestionRefusal) -> [UnderstoodQuery] {
    let acts = scan.askedActs
    guard acts.count >= 2, let name = scan.people.first?.range else { throw .shape }
    func distance(_ range: Range<Int>) -> Int {
      range.upperBound <= name.lowerBound
        ? name.lowerBound - range.upperBound : range.lowerBound - name.upperBound
    }
    let own = acts.indices.min { distance(acts[$0].range) < distance(acts[$1].range) }
    guard let own, acts[own].concept == .act(.chaired) else { throw .shape }
    let asked = acts.indices.filter { $0 != own }.compactMap { AskedAction(acts[$0].concept) }
    let chair = try person(0).id.rawValue
    let filter: AnswerFilter
    do throws(QuestionRefusal) {
      filter = try meeting(describing: acts, chairedBy: chair)
    } catch {
      guard case .noMeeting = error else { throw error }
      // It may be a meeting that somebody else chaired: then nobody fits.
      var others = try meeting(describing: acts)
      others.chair = chair
      return combined(asked).map { .who($0.action, $0.applied(to: others)) }
    }
    return combined(asked).map { .who($0.action, $0.applied(to: filter)) }
  }

  private func paths(_ intent: QuestionFrame.Intent) throws(QuestionRefusal) -> [UnderstoodQuery] {
    try refuseDates()
    let start = try person(0)
    let end = try person(1)
    guard start.id != end.id else { throw .shape }
    // One act of two people ("do A and B chair together") is more than being at one meeting.
    let acts = Set(scan.askedActs.map(\.concept))
    guard acts.subtracting([.act(.attended), .act(.present)]).isEmpty else { throw .shape }
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

  func keys(_ range: Range<Int>) -> [String] { tokens.tokens[range].map(\.key) }
}

/// What was asked to have been done at a meeting, as a query says it.
struct AskedAction: Hashable {
  var action: WhoAction
  /// Words that the evidence must have.
  var quote: String?
  /// What was not done there.
  var exceptions: [WhoAction] = []
  /// What was done there as well.
  var requirements: [WhoAction] = []

  /// Nil for a concept that is no act.
  init?(_ concept: QuestionConcept) {
    switch concept {
    case .act(let action): self.action = action
    case .said(let words): (action, quote) = (.spoke, words)
    default: return nil
    }
  }

  init(_ action: WhoAction) { self.action = action }

  /// A filter with the words, and with what was done as well or not done.
  func applied(to filter: AnswerFilter) -> AnswerFilter {
    var filter = filter
    filter.quote = quote
    filter.exceptions = exceptions
    filter.requirements = requirements
    return filter
  }
}
