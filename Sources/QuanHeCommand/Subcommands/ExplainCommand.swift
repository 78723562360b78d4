internal import ArgumentParser
private import GraphQueries
private import GraphStore
internal import NewsModel

/// `quanhe explain`: why two things were or were not taken for one.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why mentions or entities were or were not taken for one.",
    discussion: """
      One entity: what was merged into it and why. Two: the evidence for and against, in bits, \
      from the prior to the verdict.
      """)

  @Argument(help: "An id, a name, or an unambiguous part of one.")
  var a: String

  @Argument(help: "Another.")
  var b: String?

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let database = try graph.openForReading()
    try database.reading {
      let answers = GraphAnswers(database)
      let report = ExplanationReport(articles: try database.articles())
      let one = try graph.entity(a, in: answers)
      let other = try b.map { try graph.entity($0, in: answers) }
      let explanations =
        try other.map { try database.explanations(between: one.id, and: $0.id) }
        ?? database.explanations(of: one.id)
      let mentions = try database.mentions(of: one.id)
      switch format {
      case .json:
        let object: JSONValue = [
          "entity": EntityReference(one).typedJSON,
          "other": other.map { EntityReference($0).typedJSON } ?? .null,
          "mentions": .array(mentions.map(report.json)),
          "explanations": .array(explanations.map(report.json)),
        ]
        Console.write(object.pretty + "\n")
      case .table:
        Console.write(text(one, other, mentions, explanations, report))
      }
    }
  }

  private func text(
    _ one: Entity, _ other: Entity?, _ mentions: [MentionKey],
    _ explanations: [MatchExplanation], _ report: ExplanationReport
  ) -> String {
    var text = "\(one.name)  \(one.type.rawValue) \(one.id)\n"
    if let other {
      text += "\(other.name)  \(other.type.rawValue) \(other.id)\n"
      text += one.id == other.id ? "one entity\n" : "two entities\n"
    } else {
      let count = mentions.count
      text += count == 1 ? "one article speaks of it:\n" : "made of \(count) mentions:\n"
      for mention in mentions { text += "  \(report.name(mention))\n" }
    }
    if explanations.isEmpty, other != nil {
      text += "never compared: their names have nothing in common that could make them one\n"
    }
    for explanation in explanations { text += "\n" + report.text(of: explanation) }
    return text
  }
}
