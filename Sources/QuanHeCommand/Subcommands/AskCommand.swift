internal import ArgumentParser
internal import GraphQueries
internal import NewsModel

/// `quanhe ask`.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question in Vietnamese or English, and say which command it was read as.",
    discussion: """
      Understands who chaired, attended, spoke at, concluded or directed a meeting; which \
      meetings and posts someone had; who is TITLE of BODY; what links two people; documents by \
      number or issuer; which body is part of which; timelines. It never guesses: an ambiguous \
      name lists the candidates, and what it does not understand it says.
      """)

  @Argument(help: "The question.")
  var question: String

  @Option(help: "The format; in CSV the first column is the command that gives the row.")
  var format: AnswerFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.ask { answers in
      switch try QuestionReader(answers).read(question) {
      case .understood(let understood): try answer(understood, answers)
      case .ambiguous(let text, let candidates):
        GraphOptions.refuse(text, ambiguous: candidates)
        throw ExitCode.failure
      case .unknownName(let text, let suggestions):
        GraphOptions.refuse(text, suggestions: suggestions)
        throw ExitCode.failure
      case .noMeeting(let text, let nearest):
        GraphOptions.refuse(meeting: text, nearest: nearest)
        throw ExitCode.failure
      case .unknown(let commands):
        Console.note("the question was not understood; commands that may help:")
        for command in commands { Console.line("  \(command)") }
        throw ExitCode.failure
      }
    }
  }

  private func answer(_ understood: UnderstoodQuestion, _ answers: GraphAnswers) throws {
    let lines = try understood.queries.map { try $0.commandLine(in: answers) + understood.remark }
    let parts = try understood.queries.map { try part(of: $0, understood.pick, answers) }
    for remark in parts.flatMap(\.notes) { graph.note(remark) }
    // Articles tell what happened, never that nothing did: "no" is not theirs to say.
    let verdict = understood.isWhether ? parts.contains { !$0.rows.isEmpty } : nil
    switch format {
    case .table:
      for (index, (part, line)) in zip(parts, lines).enumerated() {
        Console.write("\(line)\n\n")
        if understood.pick == .count { Console.write("\(part.count)\n") }
        if verdict == true, index == 0 { Console.write(Self.yes + "\n\n") }
        let nothing = verdict == nil ? Self.none : Self.unsaid
        Console.write(part.rows.isEmpty ? nothing + "\n" : part.text)
        if index + 1 < parts.count { Console.write("\n") }
      }
    case .csv: Console.write(csv(Array(zip(lines, parts)), understood.pick))
    case .json: Console.write(json(lines, parts, understood.pick, verdict).pretty + "\n")
    }
  }

  /// The rows of all parts, each with its command; the headings again where they change.
  private func csv(
    _ parts: [(line: String, part: Part)], _ pick: UnderstoodQuestion.Pick?
  ) -> String {
    var headings: [String] = []
    var text = ""
    for (line, part) in parts {
      let isCount = pick == .count
      let own = ["command"] + (isCount ? ["count"] : part.headings)
      if own != headings {
        text += (headings.isEmpty ? "" : "\r\n") + CSVText.record(own)
        headings = own
      }
      let records = isCount ? [[String(part.count)]] : part.records
      text += records.map { CSVText.record([line] + $0) }.joined()
    }
    return text
  }

  private func json(
    _ lines: [String], _ parts: [Part], _ pick: UnderstoodQuestion.Pick?, _ verdict: Bool?
  ) -> JSONValue {
    var members = [
      JSONValue.Member("understood", .text(lines.joined(separator: "; "))),
      JSONValue.Member("rows", .array(parts.flatMap(\.rows))),
    ]
    if let verdict { members.append(JSONValue.Member("answer", .text(verdict ? "yes" : "none"))) }
    if pick == .count {
      let count = parts.reduce(0) { $0 + $1.count }
      members.append(JSONValue.Member("count", .integer(count)))
    }
    return .object(members)
  }

  /// What is said where the graph has no answer: "none in the articles read".
  private static let none = "không có trong các bài đã đọc (none in the articles read)"

  /// What is said where a question is whether something is so, and nothing says that it is.
  private static let unsaid = "các bài đã đọc không nói thế (the articles read do not say so)"

  /// What is said where the articles say that something is so.
  private static let yes = "có (yes)"

  /// The answer to one query.
  private struct Part {
    var rows: [JSONValue]
    var text: String
    /// The rows as comma-separated values.
    var headings: [String]
    var records: [[String]]
    var notes: [String] = []
    /// How many of what was asked for: people or meetings, each once.
    var count: Int

    init<Row: AnswerRow>(_ answer: Answer<Row>, _ pick: UnderstoodQuestion.Pick?) {
      let picked = pick.map { answer.rows.picked($0) } ?? answer.rows
      rows = picked.map(\.json)
      text = AnswerReport.text(of: picked, format: .table, width: Console.width)
      headings = AnswerReport.headings(of: Row.self)
      records = AnswerReport.records(of: picked)
      notes = answer.notes
      count = answer.rows.distinctCount
    }

    init(_ paths: [RelationshipPath]) {
      rows = paths.map(\.json)
      text = PathReport.text(of: paths, width: Console.width)
      headings = PathReport.headings
      records = PathReport.records(of: paths)
      count = paths.count
    }
  }

  private func part(
    of query: UnderstoodQuery, _ pick: UnderstoodQuestion.Pick?, _ answers: GraphAnswers
  ) throws -> Part {
    switch query {
    case .who(.signed, let filter): Part(try answers.authorships(.signed, filter), pick)
    case .who(let change, let filter) where change.isChange:
      Part(try answers.appointments(change, filter), pick)
    case .who(let action, let filter): Part(try answers.participations(action, filter), pick)
    case .meetings(let filter): Part(try answers.meetings(filter), pick)
    case .roles(let filter): Part(try answers.roles(filter), pick)
    case .documents(let filter): Part(try answers.documents(filter), pick)
    case .timeline(let entity): Part(Answer(rows: try answers.timeline(of: entity)), pick)
    case .paths(let start, let end, let options):
      Part(try answers.paths(from: start, to: end, options))
    case .parts(let body, let isInside):
      Part(Answer(rows: try answers.parts(of: body, isInside: isInside)), pick)
    }
  }
}
