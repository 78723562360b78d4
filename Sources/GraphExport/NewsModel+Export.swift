public import NewsModel

extension PropertyValue {
  /// The value as a reader writes it: dates in ISO form, lists joined by `; `.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .list(let list): list.joined(separator: "; ")
    }
  }
}

extension Relation {
  /// The number of articles that support the relation.
  public var articleCount: Int {
    guard evidence.count > 1 else { return evidence.count }
    if evidence.count == 2 { return evidence[0].article == evidence[1].article ? 1 : 2 }
    return Set(evidence.map(\.article)).count
  }
}

extension [String: PropertyValue] {
  /// The properties by the bytes of their keys.
  var inOrder: [(key: String, value: PropertyValue)] {
    count < 2
      ? Array(self) : sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The property as a date: one that is a date, or text that reads as one.
  public func date(_ key: String) -> PartialDate? {
    switch self[key] {
    case .date(let date): date
    case .text(let text): PartialDate(text)
    default: nil
    }
  }

  /// The property as text, where it is text, or texts joined by `; `.
  public func text(_ key: String) -> String? {
    switch self[key] {
    case .text(let text): text
    case .list(let list): list.isEmpty ? nil : list.joined(separator: "; ")
    default: nil
    }
  }

  /// Whether the property is a flag that is set.
  public func flag(_ key: String) -> Bool {
    self[key] == .flag(true)
  }
}

extension RelationType {
  /// What the relation is called in Vietnamese, read from its source: "chủ trì".
  public var vietnameseName: String {
    switch self {
    case .holds: "giữ chức"
    case .inBody: "thuộc"
    case .partOf: "trực thuộc"
    case .locatedIn: "ở"
    case .chaired: "chủ trì"
    case .attended: "dự"
    case .spokeAt: "phát biểu"
    case .concluded: "kết luận"
    case .directed: "chỉ đạo"
    case .ledDelegationAt: "trưởng đoàn"
    case .organised: "tổ chức"
    case .tookPartIn: "tham gia"
    case .heldAt: "tại"
    case .issued: "ban hành"
    case .signed: "ký"
    case .cited: "viện dẫn"
    case .appointedTo: "được giao chức"
    case .dismissedFrom: "thôi chức"
    case .succeeded: "kế tục"
    case .mentions: "nhắc đến"
    case .wrote: "viết"
    }
  }
}
