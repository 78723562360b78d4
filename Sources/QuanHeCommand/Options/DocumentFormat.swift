internal import ArgumentParser
internal import NewsModel

/// How an answer that is no list of rows is printed.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  /// Text for people.
  case table
  /// One JSON document.
  case json
}

/// How an answer that may have several parts is printed.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  /// Text for people.
  case table
  /// One JSON document.
  case json
  /// RFC 4180.
  case csv
}

/// Relation types on the command line, parted by commas, in any case, or `all`.
struct RelationTypesArgument: ExpressibleByArgument {
  /// The types.
  var types: Set<RelationType>

  init?(argument: String) {
    if argument.lowercased() == "all" {
      types = Set(RelationType.allCases)
      return
    }
    var found: Set<RelationType> = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let type = RelationType(rawValue: name.uppercased()) else { return nil }
      found.insert(type)
    }
    types = found
  }

  static var allValueStrings: [String] { RelationType.allCases.map(\.rawValue) + ["all"] }
}
