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

  mutating func participants() throws(QuestionRefusal) -> [UnderstoodQuery] {
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
        actions.insert(AskedAction(.chaired), at: 0)
        asked += leads
      }
    }
    guard !actions.isEmpty else { throw .shape }
    try refuseUnheardExceptions(actions)
    let filter = try meeting(describing: asked)
    // Without a word for a meeting, a day or a place must tell which.
    guard namesMeeting || filter.asksForDate || filter.place != nil else { throw .shape }
    return actions.map { .who($0.action, $0.applied(to: filter)) }
  }

  /// Whether the words speak of a meeting, and not of a body.
  private var namesMeeting: Bool {
    if scan.concepts.contains(.meeting) { return true }
    let keys = scan.tokens.tokens.map(\.key)
    let text = " " + (keys + QuestionKeys.telling(keys)).joined(separator: " ") + " "
    return QuestionWords.meetingKinds.contains { text.contains(" " + $0 + " ") }
  }

  /// The meetings that words describe: a filter on date, place and, where words are left, on the
  /// meeting that has most of them.
  mutating func meeting(
    describing asked: [QuestionScan.Piece]
  ) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    var words = description(without: asked)
    if let place = try place(among: words) {
      filter.place = place.text
      words.removeAll { $0 >= place.range.lowerBound - 1 && $0 < place.range.upperBound }
    }
    let telling = QuestionKeys.telling(words.map { tokens.tokens[$0].key })
    var fitting = try meetings(filter, telling)
    if let place = filter.place, fitting.isEmpty {
      // Where the graph has no place for a meeting, its name or its organiser may tell.
      var anywhere = filter
      anywhere.place = nil
      let named = try meetings(anywhere, telling).filter {
        NameQuery(place).hasAllWords(in: $0.text)
      }
      guard !named.isEmpty else { return filter }
      (filter, fitting) = (anywhere, named)
      if named.count == 1 {
        filter.meeting = named[0].meeting.id.rawValue
        return filter
      }
      // Several, and nothing more tells which: all whose names have it.
      guard !telling.isEmpty else {
        filter.meeting = place
        let all = try reading {
          try answers.fittingMeetings(FilterScope(filter, in: answers.graph))
        }
        guard all.isEmpty else { return filter }
        throw .ambiguous(
          place, try reading { try answers.lookup.candidates(named.map(\.meeting)) })
      }
    }
    guard !telling.isEmpty else { return filter }
    let text = words.filter { scan.rest.contains($0) }.map { tokens.tokens[$0].text }
      .joined(separator: " ")
    try refuseUnknownPlaces(words, fitting)
    let match = MeetingMatch(telling, among: fitting.map(\.words))
    guard let match, !match.isWeak else { throw .unknownName(text, []) }
    ignored += match.unknown
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

  /// The tokens that describe a meeting: the rest, and phrases that ask for nothing.
  private func description(without asked: [QuestionScan.Piece]) -> [Int] {
    let soft = scan.pieces.filter { piece in
      switch piece.concept {
      case .who, .which, .and, .aside, .capacity, .filler, .except, .count, .delegation, .hosts,
        .yesNo,
        .name:
        false
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
    _ words: [Int], _ bags: [Set<String>]
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
    _ filter: AnswerFilter, _ telling: [String]
  ) throws(QuestionRefusal) -> [DescribedMeeting] {
    try reading {
      var fitting = try answers.fittingMeetings(FilterScope(filter, in: answers.graph))
      if fitting.count > Self.describedAtMost {
        let words = Set(telling)
        let shared = fitting.map { meeting in
          words.count(where: DescribedMeeting(meeting, []).words.contains)
        }
        let order = fitting.indices.sorted { (shared[$1], $0) < (shared[$0], $1) }
        fitting = order.prefix(Self.describedAtMost).sorted().map { fitting[$0] }
      }
      var cache = EntityCache(answers.graph)
      return try fitting.map { meeting in
        DescribedMeeting(meeting, try around(meeting, &cache))
      }
    }
  }

  /// How many meetings are looked at with all that is around them.
  private static let describedAtMost = 300

  /// The names of what is around a meeting, and where the articles that tell of it are from.
  private func around(_ meeting: Entity, _ cache: inout EntityCache) throws -> [String] {
    let relations = try answers.graph.relations(of: meeting.id, direction: .both, types: nil)
    var names: [String] = []
    for relation in relations {
      switch relation.type {
      case .organised, .heldAt, .locatedIn:
        names += try cache.entity(relation.otherEnd(than: meeting.id)).map { [$0.name] } ?? []
      case .ledDelegationAt: names.append(QuestionWords.delegation)
      case .mentions:
        names += try answers.graph.article(relation.source)?.locality.map { [$0] } ?? []
      default: break
      }
    }
    return names
  }
}

/// A meeting with everything that tells what it is.
struct DescribedMeeting {
  var meeting: Entity
  var text: String
  var words: Set<String>

  /// Describes a meeting by its own words and the names of what is around it.
  init(_ meeting: Entity, _ names: [String]) {
    self.meeting = meeting
    let reference = MeetingReference(meeting)
    let texts = [meeting.name, reference.kind, reference.place].compactMap { $0 }
    text = (texts + meeting.aliases + names).joined(separator: " ")
    words = Set(
      (texts + meeting.aliases + names).flatMap { text in
        QuestionKeys.canonical(
          VietnameseSpelling.searchKey(text).split(separator: " ").map { String($0) })
      })
  }
}

/// Which of several meetings has most of the words that describe one.
struct MeetingMatch {
  /// Those that have most.
  private(set) var best: [Int] = []
  /// The words that none has.
  private(set) var unknown: [String] = []
  /// Whether so much of the description is missing in the best that another meeting is meant.
  private(set) var isWeak = false

  /// Compares a description with the words of meetings; nil where there are none.
  init?(_ asked: [String], among meetings: [Set<String>]) {
    let words = Set(asked).sorted()
    // A number that a meeting does not have is that of another one.
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    let rarity = words.map { word in
      let count = meetings.count { $0.contains(word) }
      return count == 0 ? 1 : 1 / Double(count)
    }
    let scores = meetings.map { bag in
      guard numbers.allSatisfy(bag.contains) else { return -1.0 }
      return zip(words, rarity).reduce(0) { $0 + (bag.contains($1.0) ? $1.1 : 0) }
    }
    guard let top = scores.max() else { return nil }
    best = scores.indices.filter { scores[$0] > top - 1e-9 }
    unknown = words.filter { word in !meetings.contains { $0.contains(word) } }
    let shared = best.map { index in words.count { meetings[index].contains($0) } }.max() ?? 0
    isWeak = top <= 0 || shared * 2 <= words.count
  }
}

/// The words of a description, as those of meetings are written.
enum QuestionKeys {
  /// The words that tell meetings apart, in the words of articles.
  static func telling(_ keys: [String]) -> [String] {
    let words = keys.flatMap { $0.split(separator: " ").map { String($0) } }
    var translated: [String] = []
    var index = 0
    while index < words.count {
      // Pairs first: "first quarter".
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      if let meaning = QuestionWords.meetingWords[pair] {
        translated += meaning.split(separator: " ").map { String($0) }
        index += 2
      } else {
        translated += vietnamese(words[index])
        index += 1
      }
    }
    return canonical(translated).filter { !QuestionWords.meetingFillers.contains($0) }
  }

  /// What articles say for a word of a question: itself, mostly.
  private static func vietnamese(_ word: String) -> [String] {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      if Int(word.dropLast(2)) != nil { return [String(word.dropLast(2))] }
    }
    let words = QuestionWords.meetingWords[word] ?? word
    return words.split(separator: " ").map { String($0) }
  }

  /// Ordinals and quarters as digits, abbreviations in full.
  static func canonical(_ keys: [String]) -> [String] {
    var words: [String] = []
    for (index, key) in keys.enumerated() {
      let before = index > 0 ? keys[index - 1] : ""
      if QuestionWords.beforeOrdinals.contains(before) {
        if before == "thu", let number = QuestionWords.ordinals.firstIndex(of: key) {
          words.append(String(number + 1))
          continue
        }
        if let number = QuestionWords.romans.firstIndex(of: key) {
          words.append(String(number + 1))
          continue
        }
      }
      if key == "tu", before == "thu" {
        words.append("4")
      } else if let full = QuestionWords.abbreviations[key] {
        words += full.split(separator: " ").map { String($0) }
      } else {
        words.append(key)
      }
    }
    return words
  }
}
