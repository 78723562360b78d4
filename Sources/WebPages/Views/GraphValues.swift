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

extension Entity {
  /// What readers see: of an article that has no title the name of its file, not the whole path.
  var shownName: String {
    type == .article && name == text("source") ? ArticleHeader.fileName(name) : name
  }
}

extension ArticleHeader {
  /// The title, else the name of the file.
  var name: String { title ?? Self.fileName(source) }

  /// The last part of a path; an address of the web stays whole.
  static func fileName(_ source: String) -> String {
    guard !source.contains("://") else { return source }
    return source.split(separator: "/").last.map { String($0) } ?? source
  }
}
