internal import NewsModel

/// Understands questions in Vietnamese and English as typed queries of a graph.
///
/// The words are recognised as people of the graph, documents, phrases of `QuestionPhrases` and
/// the rest; the first of `QuestionFrame.all` that takes all of them, and whose names the graph
/// knows, says what is asked. A word that nothing takes makes a question not understood.
public struct QuestionReader: Sendable {
  /// What became of a question.
  public enum Outcome: Sendable {
    /// It has one meaning.
    case understood(UnderstoodQuestion)
    /// A name in it can mean several entities.
    case ambiguous(String, [EntityLookup.Candidate])
    /// What it asks is known, a name in it is not; with names like it.
    case unknownName(String, [EntityLookup.Candidate])
    /// What it asks is known, but of no such meeting; with those that come nearest.
    case noMeeting(String, [EntityLookup.Candidate])
    /// No frame fits; with command lines that may help.
    case unknown([String])
  }

  let answers: GraphAnswers

  /// Reads questions about a graph.
  public init(_ answers: GraphAnswers) {
    self.answers = answers
  }

  /// Understands a question.
  public func read(_ question: String) throws -> Outcome {
    let tokens = QuestionTokens(question)
    let keys = tokens.tokens.map(\.key)
    guard !keys.isEmpty, keys.count <= QuestionTokens.limit,
      let period = QuestionPeriod(tokens)
    else { return .unknown(Self.hints(for: keys)) }
    let scan = try QuestionScan(tokens, answers)
    var refusal: Outcome?
    for frame in QuestionFrame.all where frame.fits(scan) {
      let grounding = QuestionGrounding(answers, scan, period)
      do throws(QuestionRefusal) {
        let queries = try grounding.queries(frame.intent)
        guard !queries.isEmpty else { continue }
        return .understood(
          UnderstoodQuestion(
            queries: queries, pick: Self.pick(scan.concepts),
            isWhether: scan.concepts.contains(.yesNo) && frame.intent.isFact))
      } catch {
        switch error {
        case .graph(let error): throw error
        case .shape: continue
        case .dates: refusal = refusal ?? .unknown(Self.hints(for: keys))
        case .ambiguous(let text, let candidates):
          refusal = refusal ?? .ambiguous(text, candidates)
        case .unknownName(let text, let near):
          refusal = refusal ?? .unknownName(text, near)
        case .noMeeting(let text, let near):
          refusal = refusal ?? .noMeeting(text, near)
        }
      }
    }
    switch refusal {
    // A person that nobody is called after is said before what stands beside the name.
    case nil, .unknownName?: break
    case let refusal?: return refusal
    }
    if let name = scan.unknownPerson,
      try answers.lookup.matches(name, types: [.place, .organisation]).isEmpty
    {
      if case .unknown(let near) = try answers.lookup.resolve(name, types: [.person]) {
        return .unknownName(name, near)
      }
    }
    return refusal ?? .unknown(Self.hints(for: keys))
  }

  /// Which of the rows are wanted, or that only their number is.
  private static func pick(_ concepts: Set<QuestionConcept>) -> UnderstoodQuestion.Pick? {
    if concepts.contains(.first) { return .first }
    if concepts.contains(.last) { return .last }
    return concepts.contains(.count) ? .count : nil
  }

  private static func hints(for keys: [String]) -> [String] {
    let text = " " + keys.joined(separator: " ") + " "
    let near = QuestionWords.hints.filter { hint in
      hint.words.contains { text.contains(" " + $0 + " ") || text.contains(" " + $0 + "ed ") }
    }
    return (near.isEmpty ? QuestionWords.hints : Array(near.prefix(3))).map(\.command)
  }
}

/// Why a question is not what a frame asks.
enum QuestionRefusal: Error {
  /// Its words are not what the frame wants.
  case shape
  /// The query that would answer takes no dates, but the question has some.
  case dates
  case ambiguous(String, [EntityLookup.Candidate])
  case unknownName(String, [EntityLookup.Candidate])
  case noMeeting(String, [EntityLookup.Candidate])
  /// The graph could not be read.
  case graph(any Error)
}

/// The dates a question asks for: one, or the two ends of a period.
struct QuestionPeriod {
  private(set) var on: PartialDate?
  private(set) var from: PartialDate?
  private(set) var to: PartialDate?
  /// Whether words say that something was within it: "trong năm 2024", not "tổng kết năm 2024".
  let isWithin: Bool
  /// The part of the day of `on`, as articles say it without marks: "sang", "chieu".
  let partOfDay: String?

  /// Nil where the dates are no period.
  init?(_ tokens: QuestionTokens) {
    isWithin = tokens.isWithin
    partOfDay = tokens.partOfDay
    let bounded = Array(zip(tokens.dates, tokens.bounds))
    switch bounded.count {
    case 0: break
    case 1: guard bound(bounded[0].0, bounded[0].1) else { return nil }
    case 2:
      let (first, last) = (bounded[0], bounded[1])
      guard first.0 < last.0, [.since, .after].contains(first.1),
        [.until, .before].contains(last.1), bound(first.0, first.1), bound(last.0, last.1)
      else { return nil }
    default: return nil
    }
  }

  /// Bounds by a date; false where the calendar ends there.
  private mutating func bound(_ date: PartialDate, _ bound: QuestionTokens.Bound) -> Bool {
    switch bound {
    case .on: on = date
    case .since: from = date
    case .until: to = date
    case .after:
      from = date.following
      return from != nil
    case .before:
      to = date.preceding
      return to != nil
    }
    return true
  }

  /// The filter that asks for nothing but the period.
  var filter: AnswerFilter {
    var filter = AnswerFilter()
    filter.on = on
    filter.from = from
    filter.to = to
    return filter
  }
}

extension PartialDate {
  /// The next day, month or year: as precise as this.
  fileprivate var following: PartialDate? {
    guard let month else { return PartialDate(year: year + 1) }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let day else { return PartialDate(year: next.0, month: next.1) }
    return PartialDate(year: year, month: month, day: day + 1)
      ?? PartialDate(year: next.0, month: next.1, day: 1)
  }

  /// The day, month or year before.
  fileprivate var preceding: PartialDate? {
    guard let month else { return PartialDate(year: year - 1) }
    let last = month == 1 ? (year - 1, 12) : (year, month - 1)
    guard let day else { return PartialDate(year: last.0, month: last.1) }
    if day > 1 { return PartialDate(year: year, month: month, day: day - 1) }
    return PartialDate(
      year: last.0, month: last.1, day: PartialDate.days(inMonth: last.1, of: last.0))
  }
}
