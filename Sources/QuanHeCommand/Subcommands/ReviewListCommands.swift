internal import ArgumentParser
private import GraphQueries
private import GraphStore
private import NewsModel

/// `quanhe review provinces`.
struct ReviewProvincesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "provinces",
    abstract: "List everybody who holds posts in two provinces in one year.",
    discussion: """
      One post cannot be in two provinces at once, so these are where two people may have been \
      taken for one, or where an article was misread. Posts whose days nothing tells are listed \
      as of an unknown year.
      """)

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.list(format, ("person", "people"), { try $0.holdersInTwoProvinces() }) { row in
      [
        "years": .array(row.years.map { .integer($0) }),
        "person": row.person.person.json, "posts": row.person.json["posts"] ?? .null,
      ]
    } lines: { row, _, sources in
      let years =
        row.years.isEmpty ? "year unknown" : row.years.map(String.init).joined(separator: ", ")
      return "\(row.person.person.name)  \(row.person.person.id)  \(years)\n"
        + IdentityReport.posts(of: row.person, sources: sources)
    }
  }
}

/// `quanhe review namesakes`.
struct ReviewNamesakesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "namesakes",
    abstract: "List every name that stands for more than one person, with who they are.")

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try graph.list(format, ("name", "names"), { try $0.namesakes() }) { row in
      ["name": .text(row.name), "people": .array(row.people.map(\.json))]
    } lines: { row, database, sources in
      var text = "\(row.name)  \(row.people.count) people\n"
      for person in row.people {
        let mentions = try database.mentions(of: person.person.id)
        let places = mentions.prefix(3).map { sources[$0.article] ?? $0.article.rawValue }
        let more = mentions.count > 3 ? ", …" : ""
        text +=
          "  \(person.person.id)  \(mentions.count) \(mentions.count == 1 ? "mention" : "mentions"): "
          + places.joined(separator: ", ") + more + "\n"
        text += IdentityReport.posts(of: person, sources: sources, indent: "    ")
      }
      return text
    }
  }
}

extension GraphOptions {
  /// Prints what is found, in the format asked for, and how much that is.
  fileprivate func list<Row>(
    _ format: DocumentFormat, _ noun: (one: String, more: String),
    _ find: (GraphAnswers) throws -> [Row],
    json: (Row) -> JSONValue,
    lines: (Row, GraphDatabase, _ sources: [EntityID: String]) throws -> String
  ) throws {
    let database = try openForReading()
    try database.reading {
      let rows = try find(GraphAnswers(database))
      switch format {
      case .json: Console.write(JSONValue.array(rows.map(json)).pretty + "\n")
      case .table:
        let sources = ExplanationReport(articles: try database.articles()).sources
        for row in rows { Console.write(try lines(row, database, sources)) }
        note("\(rows.count) \(rows.count == 1 ? noun.one : noun.more)")
      }
    }
  }
}

/// Posts as lines of text.
private enum IdentityReport {
  static func posts(
    of person: AttestedPerson, sources: [EntityID: String], indent: String = "  "
  ) -> String {
    person.posts.map { post in
      let province = post.province.map { " [\($0)]" } ?? ""
      let former = post.former ? "former " : ""
      let days = [post.firstSeen, post.lastSeen].compactMap { $0?.description }
      let when = Set(days).count > 1 ? days.joined(separator: " – ") : days.first ?? "no day"
      let articles = post.articles.prefix(3).map { sources[$0] ?? $0.rawValue }
      return "\(indent)\(former)\(post.role)\(province)  \(when)  "
        + articles.joined(separator: ", ") + "\n"
    }.joined()
  }
}
