public import NewsModel

extension PropertyValue {
  /// The value as one text: dates in ISO form, lists joined by semicolons.
  public var asText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .list(let texts): texts.joined(separator: "; ")
    }
  }

  /// The value as a date, where it is one or reads as one.
  var asDate: PartialDate? {
    switch self {
    case .date(let date): date
    case .text(let text): PartialDate(text)
    case .integer, .flag, .list: nil
    }
  }

  /// The value in JSON.
  var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    case .date(let date): .text(date.description)
    case .list(let texts): .array(texts.map { .text($0) })
    }
  }
}

extension [String: PropertyValue] {
  /// The properties in JSON, by name.
  var json: JSONValue {
    .object(sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.json) })
  }
}

extension Entity {
  /// A property as text; nil where it is absent or empty.
  func text(_ key: String) -> String? {
    guard let text = properties[key]?.asText, !text.isEmpty else { return nil }
    return text
  }

  /// A property as a date.
  func date(_ key: String) -> PartialDate? { properties[key]?.asDate }
}

extension Relation {
  /// A property as text; nil where it is absent or empty.
  func text(_ key: String) -> String? {
    guard let text = properties[key]?.asText, !text.isEmpty else { return nil }
    return text
  }

  /// A property as a date.
  func date(_ key: String) -> PartialDate? { properties[key]?.asDate }

  /// A property as a truth value; false where it is absent.
  func flag(_ key: String) -> Bool { properties[key] == .flag(true) }

  /// The end that is not the given one.
  func otherEnd(than id: EntityID) -> EntityID { source == id ? target : source }
}
