internal import GraphQueries
internal import NewsModel

/// What the pages call types, relations and properties.
struct Labels: Sendable {
  private let words: [String: String]

  /// Reads the embedded labels.
  init() {
    var words: [String: String] = [:]
    for line in WebFiles.text("labels.tsv").split(separator: "\n") where line.first != "#" {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { words[String(parts[0])] = String(parts[1]) }
    }
    self.words = words
  }

  /// The words for a key; nil where it has none.
  subscript(key: String) -> String? { words[key] }

  /// What a type is called.
  func name(of type: EntityType) -> String { self["type.\(type.rawValue)"] ?? type.rawValue }

  /// How a relation reads from its source to its target, or back.
  func phrase(_ relation: RelationType, forward: Bool = true) -> String {
    self["\(relation.rawValue).\(forward ? "forward" : "backward")"] ?? relation.rawValue
  }

  /// What an action of `who` is called.
  func name(of action: WhoAction) -> String { self["who.\(action.rawValue)"] ?? action.rawValue }

  /// A property's value in words: coded values by their label, dates as people write them.
  ///
  /// - Returns: Nil where the property is for machines alone: a code without words, an id.
  func value(_ value: PropertyValue, of key: String) -> String? {
    switch value {
    case .integer(let number): return String(number)
    case .flag: return nil
    case .date(let date): return date.spoken
    case .list(let texts): return texts.joined(separator: "; ")
    case .text(let text):
      switch key {
      case "level", "action": return self["\(key).\(text)"] ?? text
      case "kind": return kind(text)
      case "organisation", "label", "source": return nil
      default: return PartialDate(text)?.spoken ?? text
      }
    }
  }

  /// The words for a kind: of a code such as `party.committee` those for `party`; a kind in words
  /// as it is.
  func kind(_ text: String) -> String? {
    let isCode = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard isCode else { return text }
    return self["kind." + (text.split(separator: ".").first.map(String.init) ?? text)]
  }
}

extension PartialDate {
  /// The date as people write it: `28/6/2024`, `6/2024`, `2024`.
  var spoken: String {
    [day, month, year].compactMap { $0.map { String($0) } }.joined(separator: "/")
  }
}
