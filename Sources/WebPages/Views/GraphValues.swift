internal import NewsModel

extension Entity {
  /// A property as text; nil where it is absent or empty.
  func text(_ key: String) -> String? {
    guard case .text(let text)? = properties[key], !text.isEmpty else { return nil }
    return text
  }

  /// A property as a date.
  func date(_ key: String) -> PartialDate? {
    guard case .date(let date)? = properties[key] else { return nil }
    return date
  }
}
