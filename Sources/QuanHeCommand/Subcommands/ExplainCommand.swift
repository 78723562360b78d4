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
      from the prior to the verdict. A full name that several bear stands for each of them.
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
      let report = ExplanationReport(
        articles: try database.articles(), decisions: try database.decisions())
      let ones = try graph.namesakes(a, in: answers)
      let others = try b.map { try graph.namesakes($0, in: answers) }
      var verdicts: [Verdict] = []
      if let others {
        for (one, other) in Self.pairs(ones, others) {
          verdicts.append(
            Verdict(
              one: one, other: other, mentions: [],
              explanations: try database.explanations(between: one.id, and: other.id)))
        }
      } else {
        for one in ones {
          verdicts.append(
            Verdict(
              one: one, other: nil, mentions: try database.mentions(of: one.id),
              explanations: try database.explanations(of: one.id)))
        }
      }
      switch format {
      case .json:
        Console.write(JSONValue.array(verdicts.map { $0.json(report) }).pretty + "\n")
      case .table:
        Console.write(verdicts.map { $0.text(report) }.joined(separator: "\n"))
      }
    }
  }

  /// Each pair once; of one name given twice the namesakes against each other.
  private static func pairs(_ ones: [Entity], _ others: [Entity]) -> [(Entity, Entity)] {
    var seen: Set<Set<EntityID>> = []
    let all = ones.flatMap { one in others.map { (one, $0) } }
    let apart = all.filter { $0.id != $1.id && seen.insert([$0.id, $1.id]).inserted }
    return apart.isEmpty ? Array(all.prefix(1)) : apart
  }
}

/// What there is to say of one entity, or of two.
private struct Verdict {
  var one: Entity
  var other: Entity?
  var mentions: [MentionKey]
  var explanations: [MatchExplanation]

  func json(_ report: ExplanationReport) -> JSONValue {
    [
      "entity": EntityReference(one).typedJSON,
      "other": other.map { EntityReference($0).typedJSON } ?? .null,
      "mentions": .array(mentions.map(report.json)),
      "explanations": .array(explanations.map(report.json)),
    ]
  }

  func text(_ report: ExplanationReport) -> String {
    var text = "\(one.name)  \(one.type.rawValue) \(one.id)\n"
    if let other {
      text += "\(other.name)  \(other.type.rawValue) \(other.id)\n"
      text += one.id == other.id ? "one entity\n" : "two entities\n"
      if explanations.isEmpty, one.id != other.id {
        text += Self.differences(one, other)
      }
    } else {
      let count = mentions.count
      text += count == 1 ? "made of one mention:\n" : "made of \(count) mentions:\n"
      for mention in mentions { text += "  \(report.name(mention))\n" }
      if one.type != .person, explanations.isEmpty {
        text += "one by rule: \(Self.rule(of: one.type))\n"
        if Self.isReviewed(one.type) {
          text += "would change: `quanhe review split \(one.id) ARTICLE…`\n"
        }
      }
    }
    for explanation in explanations { text += "\n" + report.text(of: explanation) }
    return text
  }

  /// What things of a type are told apart by, where no weights are.
  private static func rule(of type: EntityType) -> String {
    switch type {
    case .organisation: "the same name in full, with its level and its place"
    case .role: "the same title in the same body"
    case .document: "the same type, number, issuer and date, as far as they are stated"
    case .meeting: "the same day, body, place, label and people, as far as they are stated"
    case .place: "the same unit of the country"
    case .person: "the same name, and evidence of one person"
    case .article: "the same article"
    }
  }

  /// Why two things were never weighed: what is known of them differs.
  private static func differences(_ one: Entity, _ other: Entity) -> String {
    guard one.type == other.type else {
      return "never compared: of two types, \(one.type.rawValue) and \(other.type.rawValue)\n"
    }
    var lines: [String] = []
    if one.name != other.name { lines.append("  name: \(one.name) ≠ \(other.name)") }
    for key in Set(one.properties.keys).union(other.properties.keys).sorted() {
      let (left, right) = (one.properties[key], other.properties[key])
      guard left != right else { continue }
      lines.append("  \(key): \(left?.asText ?? "not told") ≠ \(right?.asText ?? "not told")")
    }
    // Pairs of one name are all weighed; what is nowhere near one person's is not kept.
    let isOfOneName = one.type == .person && one.name == other.name
    let why =
      isOfOneName
      ? "far from one: too little speaks for it to keep the comparison"
      : "never compared: told apart by rule (\(rule(of: one.type)))"
    return why + "\n"
      + lines.map { $0 + "\n" }.joined()
      + (isReviewed(one.type) ? "would change: `quanhe review same \(one.id) \(other.id)`\n" : "")
  }

  /// Whether a person can decide about things of a type; roles and places follow from others.
  private static func isReviewed(_ type: EntityType) -> Bool {
    [.person, .organisation, .document, .meeting].contains(type)
  }
}
