public import NewsModel

/// An entity that a search found.
public struct SearchRow: AnswerRow, Hashable {
  /// The entity.
  public var entity: EntityReference
  /// Other forms of its name.
  public var aliases: [String]
  /// What tells it from others of its name.
  public var details: [String]
  /// Nothing: a name supports itself.
  public var evidence: [Evidence] { [] }
  /// The id, on a line of its own so that it can be copied.
  public var remarks: [String] { [entity.id.rawValue] }

  /// Type, name, details, id.
  public static let columns = [
    AnswerColumn("type"), AnswerColumn("name"), AnswerColumn("details"),
    AnswerColumn("id", isTechnical: true), AnswerColumn("aliases", isTechnical: true),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      entity.type.rawValue, entity.name, details.joined(separator: "; "), entity.id.rawValue,
      aliases.joined(separator: "; "),
    ]
  }

  /// `{"id", "name", "type", "aliases", "details"}`.
  public var json: JSONValue {
    [
      "id": .text(entity.id.rawValue), "name": .text(entity.name),
      "type": .text(entity.type.rawValue), "aliases": .array(aliases.map { .text($0) }),
      "details": .array(details.map { .text($0) }),
    ]
  }
}

extension GraphAnswers {
  /// Entities by name, alias or abbreviation, with or without marks, best first.
  public func search(
    _ text: String, types: Set<EntityType>? = nil, limit: Int = 20
  ) throws -> [SearchRow] {
    let found = try lookup.search(text, types: types, limit: limit)
    let describer = EntityDescriber(graph)
    return try found.map {
      SearchRow(
        entity: EntityReference($0), aliases: $0.aliases, details: try describer.details(of: $0))
    }
  }
}
