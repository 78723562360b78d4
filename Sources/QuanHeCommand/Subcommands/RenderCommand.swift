internal import ArgumentParser
private import Foundation
internal import GraphQueries
internal import GraphRender
private import GraphStore
internal import GraphViews
internal import NewsModel

/// What a picture shows.
enum RenderView: String, CaseIterable, ExpressibleByArgument {
  case organisation, person, meeting, meetings, documents, path, graph

  /// The options that mean something to the view; nil for all that select.
  var options: Set<String>? {
    let common: Set = [
      "--from", "--to", "--on", "--types", "--relations", "--min-articles", "--top",
    ]
    return switch self {
    case .organisation: common.union(["--org", "--hops", "--meetings", "--current-only"])
    case .person: common.union(["--person", "--hops", "--current-only"])
    case .meeting: common.union(["--meeting", "--org", "--place"])
    case .path: ["--relations", "--max-hops", "--all"]
    case .meetings, .documents, .graph: nil
    }
  }
}

/// A kind of picture on the command line.
enum PictureType: Equatable, ExpressibleByArgument {
  /// What Graphviz makes; `dot` is written as drawn up, without a layout.
  case picture(RenderFormat)
  /// One page with the picture in it, to look around in.
  case html

  init?(argument: String) {
    if argument.lowercased() == "html" {
      self = .html
    } else if let format = RenderFormat(rawValue: argument.lowercased()) {
      self = .picture(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { RenderFormat.allCases.map(\.rawValue) + ["html"] }
}

/// A layout on the command line.
struct LayoutEngineArgument: ExpressibleByArgument {
  /// The engine.
  var engine: LayoutEngine

  init?(argument: String) {
    guard let engine = LayoutEngine(rawValue: argument.lowercased()) else { return nil }
    self.engine = engine
  }

  static var allValueStrings: [String] { LayoutEngine.allCases.map(\.rawValue) }
}

/// `quanhe render`: diagrams.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a part of the graph.",
    discussion: """
      organisation, person and meeting take the entity behind the view or from --org, --person, \
      --meeting (or the only meeting that fits --on, --place or --org); path takes two entities. \
      Without --type the ending of the output file tells it; standard output and a file without \
      an ending are svg. Writing dot needs no layout.

      \(SelectionDateOptions.explanation) In the views meetings and documents, and for finding \
      the meeting of a view, it is the day of the meeting.
      """)

  @Argument(help: "What the diagram is about.")
  var view: RenderView

  @Argument(
    help: ArgumentHelp(
      "The entity the view is about; for path the two ends.", valueName: "entity"))
  var entities: [String] = []

  @OptionGroup var selection: SelectionOptions

  @Option(help: ArgumentHelp("The meeting of the view.", valueName: "text"))
  var meeting: String?

  @Option(help: ArgumentHelp("Path: the most steps; 8 unless given.", valueName: "n"))
  var maxHops: Int?

  @Flag(help: "Path: every shortest path instead of one.")
  var all = false

  @Flag(help: "Organisation: also the meetings the bodies held, and their chairs.")
  var meetings = false

  @Flag(help: "Leave former posts out.")
  var currentOnly = false

  @Option(help: ArgumentHelp("The title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The most nodes.", valueName: "n"))
  var limit = 120

  @Option(help: "The kind of picture.")
  var type: PictureType?

  @Option(
    help: ArgumentHelp("How it looks: a file like those in Graphs/themes.", valueName: "file"))
  var theme: String?

  @Option(help: "How nodes are placed.")
  var engine: LayoutEngineArgument?

  @Option(help: ArgumentHelp("How long a layout may take.", valueName: "seconds"))
  var timeLimit = 60

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file; standard output unless given.", valueName: "file"))
  var output: String?

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    let allowed =
      switch view {
      case .path: 2...2
      case .organisation, .person, .meeting: 0...1
      case .meetings, .documents, .graph: 0...0
      }
    guard allowed.contains(entities.count) else {
      let wanted = view == .path ? "two entities" : allowed.upperBound == 1 ? "one entity" : "none"
      throw ValidationError(
        "the \(view.rawValue) view takes \(wanted), \(entities.count) given")
    }
    try checkOptions()
    if let maxHops, maxHops < 1 { throw ValidationError("--max-hops must be at least 1") }
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
    if timeLimit < 1 { throw ValidationError("--time-limit must be at least 1") }
    if type == nil, let output, !ending.isEmpty, PictureType(argument: ending) == nil {
      let types = PictureType.allValueStrings.joined(separator: ", ")
      throw ValidationError(
        "\(output): no picture ends in .\(ending); end it in, or say with --type, one of \(types)")
    }
  }

  /// Refuses what would not act on the view.
  private func checkOptions() throws {
    let own: [(String, Bool)] = [
      ("--meeting", meeting != nil), ("--max-hops", maxHops != nil), ("--all", all),
      ("--meetings", meetings), ("--current-only", currentOnly),
    ]
    let ownNames = own.filter(\.1).map(\.0)
    let given = selection.given + ownNames
    let refused = view.options.map { options in given.filter { !options.contains($0) } } ?? ownNames
    if let first = refused.first {
      throw ValidationError("the \(view.rawValue) view takes no \(first)")
    }
    if view.options == nil { try selection.checkSteps() }
    let subjects = selection.org.count + selection.person.count + entities.count
    if [.organisation, .person].contains(view), subjects > 1 {
      throw ValidationError("the \(view.rawValue) view is about one entity, \(subjects) given")
    }
  }

  func run() throws {
    let theme = try chosenTheme()
    let renderer = GraphvizRenderer(timeLimit: .seconds(timeLimit))
    if format != .picture(.dot) || engine != nil { renderer.prepare(font: theme.font) }
    let database = try graph.openForReading()
    let (diagram, narrowing) = try database.reading {
      let answers = GraphAnswers(database)
      var request = DiagramRequest(
        try diagramView(answers), selection: try selection.selection(graph, in: database))
      request.limit = limit
      request.title = title
      request.includesMeetings = meetings
      request.includesFormer = !currentOnly
      return (try Diagram(request, of: database), request.view.narrowing)
    }
    let bytes = try picture(of: diagram, theme, narrowing, renderer)
    guard let output else {
      Console.write(bytes)
      return
    }
    try OutputFile.write(bytes, to: output)
    graph.note("wrote \(output)")
  }

  /// The diagram, drawn.
  private func picture(
    of diagram: Diagram, _ theme: Theme, _ narrowing: String, _ renderer: GraphvizRenderer
  ) throws -> [UInt8] {
    let dot = diagram.dot(theme: theme, engine: engine?.engine.rawValue)
    if format == .picture(.dot), engine == nil { return Array(dot.utf8) }
    func drawn(_ format: RenderFormat) throws -> [UInt8] {
      do {
        return try renderer.render(dot: dot, engine: layout(diagram), format: format)
      } catch let error as RenderError {
        guard case .timedOut = error else { throw error }
        // Of a tree, boxes without ranks would be left.
        let other = diagram.isTree || layout(diagram) == .sfdp ? "" : ", try --engine sfdp"
        throw CommandError(
          "\(error): draw less with \(narrowing)\(other), allow more with --time-limit, "
            + "or leave the layout to others with --type dot")
      }
    }
    switch format {
    case .picture(.svg): return diagram.titled(svg: try drawn(.svg))
    case .picture(let format): return try drawn(format)
    case .html:
      return DiagramPage(diagram: diagram, svg: diagram.titled(svg: try drawn(.svg))).html()
    }
  }

  private var format: PictureType {
    type ?? PictureType(argument: ending) ?? .picture(.svg)
  }

  /// What the output file's name ends in, behind the full stop.
  private var ending: String {
    output.map { URL(fileURLWithPath: $0).pathExtension } ?? ""
  }

  /// The engine asked for, else the one that suits the view.
  private func layout(_ diagram: Diagram) -> LayoutEngine {
    engine?.engine ?? LayoutEngine(rawValue: diagram.suggestedEngine) ?? .dot
  }

  private func chosenTheme() throws -> Theme {
    guard let theme else { return .standard }
    guard let data = FileManager.default.contents(atPath: theme),
      let text = String(data: data, encoding: .utf8)
    else { throw CommandError("\(theme) cannot be read as text") }
    do {
      return try Theme(parsing: text)
    } catch {
      throw CommandError("\(theme): \(error)")
    }
  }

  private func diagramView(_ answers: GraphAnswers) throws -> DiagramView {
    switch view {
    case .organisation:
      .organisation(try subject(.organisation, selection.org.first, "--org", answers))
    case .person: .person(try subject(.person, selection.person.first, "--person", answers))
    case .meeting: .meeting(try meetingOfView(answers))
    case .meetings: .meetings
    case .documents: .documents
    case .graph: .graph
    case .path: .path(try relations(answers))
    }
  }

  /// The meeting named, else the only one that fits the selection's date, place and body.
  private func meetingOfView(_ answers: GraphAnswers) throws -> EntityID {
    var filter = AnswerFilter()
    filter.meeting = entities.first ?? meeting
    filter.organisation = selection.org.first
    filter.place = selection.place.first
    filter.on = selection.dates.on?.date
    filter.from = selection.dates.period.from?.date
    filter.to = selection.dates.period.to?.date
    let found = try answers.meetings(filter).rows.map(\.meeting)
    if found.count == 1 { return found[0].id }
    guard !found.isEmpty else { throw CommandError("no meeting fits") }
    Console.note("which meeting? Give an id or more words of its label with --meeting:")
    for meeting in found.prefix(20) {
      let date = meeting.date.map { "\($0) " } ?? ""
      Console.line("  \(meeting.id)  \(date)\(meeting.label)")
    }
    throw ExitCode.failure
  }

  private func subject(
    _ type: EntityType, _ option: String?, _ flag: String, _ answers: GraphAnswers
  ) throws -> EntityID {
    guard let text = entities.first ?? option else {
      throw ValidationError("which \(type.rawValue.lowercased())? Name it with \(flag)")
    }
    return try graph.entity(text, types: [type], in: answers).id
  }

  private func relations(_ answers: GraphAnswers) throws -> [Relation] {
    let start = try graph.entity(entities[0], in: answers)
    let end = try graph.entity(entities[1], in: answers)
    var options = PathOptions()
    options.maxHops = maxHops ?? options.maxHops
    options.findsAll = all
    if let types = selection.relations { options.types = types.types }
    let paths = try answers.paths(from: start, to: end, options)
    if paths.isEmpty {
      throw CommandError(
        "no path of at most \(options.maxHops) steps between \(start.name) and \(end.name)")
    }
    var seen: Set<String> = []
    return paths.flatMap { $0.hops.map(\.edge) }.filter { seen.insert($0.id).inserted }
  }
}
