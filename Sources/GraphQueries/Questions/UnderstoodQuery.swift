public import NewsModel

/// A typed query that a question was understood as.
public enum UnderstoodQuery: Sendable {
  /// `who ACTION`.
  case who(WhoAction, AnswerFilter)
  /// `meetings`.
  case meetings(AnswerFilter)
  /// `roles`.
  case roles(AnswerFilter)
  /// `documents`.
  case documents(DocumentFilter)
  /// `timeline NAME`.
  case timeline(Entity)
  /// `path A B --all`.
  case paths(from: Entity, to: Entity, PathOptions)
  /// `show BODY --relations PART_OF`: the bodies in it, or the one it is in.
  case parts(of: Entity, isInside: Bool)
}

/// What a question was understood as.
public struct UnderstoodQuestion: Sendable {
  /// What of the rows is wanted, where not all.
  public enum Pick: Sendable {
    /// The first in time.
    case first
    /// The last in time.
    case last
    /// How many there are.
    case count
  }

  /// The queries, asked one after the other.
  public var queries: [UnderstoodQuery]
  /// What of the rows is wanted; all where nil.
  public var pick: Pick?
  /// Whether the question is whether something is so: any row says that it is.
  public var isWhether = false

  /// What is done with the rows of the command line, as a shell's comment; empty for all.
  public var remark: String {
    switch pick {
    case .first: "  # the first of the rows with a date"
    case .last: "  # the last of the rows with a date"
    case .count: "  # counted"
    case nil: ""
    }
  }
}

extension UnderstoodQuery {
  /// The words of the equivalent command line, without the program's name.
  public var words: [String] {
    switch self {
    case .who(let action, let filter): ["who", action.rawValue] + filter.words
    case .meetings(let filter): ["meetings"] + filter.words
    case .roles(let filter): ["roles"] + filter.words
    case .documents(let filter): ["documents"] + filter.words
    case .timeline(let entity): ["timeline", entity.id.rawValue]
    case .paths(let start, let end, let options):
      ["path", start.id.rawValue, end.id.rawValue, "--all"] + options.words
    case .parts(let body, let isInside):
      [
        "show", body.id.rawValue, "--relations", RelationType.partOf.rawValue, "--direction",
        isInside ? "incoming" : "outgoing",
      ]
    }
  }

  /// The command line as a person would type it, for a shell.
  public func commandLine(in answers: GraphAnswers) throws -> String {
    let words = try words.map { word -> String in
      // An id is shown as the name where that means the same.
      guard EntityID(rawValue: word).type != nil,
        let entity = try answers.graph.entity(EntityID(rawValue: word)),
        case .found(let found) = try answers.lookup.resolve(entity.name), found.id == entity.id
      else { return Self.quoted(word) }
      let same = try answers.lookup.matches(entity.name, types: [entity.type])
      return Self.quoted(same.map(\.id) == [entity.id] ? entity.name : word)
    }
    return (["quanhe"] + words).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2C
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

/// The words of an option, or none where it has no value.
private func option(_ name: String, _ value: String?) -> [String] {
  value.map { ["--" + name, $0] } ?? []
}

extension AnswerFilter {
  fileprivate var words: [String] {
    option("meeting", meeting) + option("chaired-by", chair) + option("org", organisation)
      + option("title", title) + option("person", person) + option("place", place)
      + option("on", on?.description) + option("from", from?.description)
      + option("to", to?.description) + (isFormer ? ["--former"] : [])
      + (includesParts ? ["--parts"] : []) + option("document", document)
      + option("quote", quote) + exceptions.flatMap { ["--except", $0.rawValue] }
      + requirements.flatMap { ["--also", $0.rawValue] }
  }
}

extension DocumentFilter {
  fileprivate var words: [String] {
    option("type", type) + option("number", number) + option("issuer", issuer)
      + option("cited-in", citedIn) + option("also-cited-in", alsoCitedIn)
      + (isNumbered ? ["--numbered"] : []) + option("person", person)
      + option("on", on?.description) + option("from", from?.description)
      + option("to", to?.description)
  }
}

extension PathOptions {
  fileprivate var words: [String] {
    let names = RelationType.allCases.filter(types.contains).map(\.rawValue)
    let through = types == Self.meaningful ? nil : names.joined(separator: ",")
    return option("max-hops", maxHops == PathOptions().maxHops ? nil : String(maxHops))
      + option("through", through)
  }
}
