internal import GraphExport
internal import NewsModel

/// How one person holds one post, as far as the articles attest it.
struct Tenure {
  let holds: Relation
  let role: Entity
  let body: EntityID?
  let person: Entity

  /// The post without its body: "Phó Bí thư".
  var title: String {
    role.properties.text("title") ?? role.name.components(before: " · ")
  }

  var first: PartialDate? { holds.properties.date("from") ?? holds.properties.date("firstSeen") }
  var last: PartialDate? { holds.properties.date("to") ?? holds.properties.date("lastSeen") }

  /// Whether the post has ended by the day, as far as the articles say; nil day: by now.
  func isOver(by day: PartialDate?) -> Bool {
    if holds.properties.flag("former") { return true }
    guard let end = holds.properties.date("to") else { return false }
    return day.map { end.lastDay < $0.firstDay } ?? true
  }

  /// Whether the last word on a post is that it is over.
  static func areOver(_ tenures: [Tenure], on day: PartialDate?) -> Bool {
    if tenures.allSatisfy({ $0.isOver(by: day) }) { return true }
    let lasting = tenures.filter { !$0.isOver(by: day) }.compactMap(\.last).map(\.lastDay).max()
    return tenures.contains { tenure in
      guard let lasting, let first = tenure.first, tenure.isOver(by: day) else { return false }
      return first.lastDay >= lasting
    }
  }

  /// Whether a later article calls the post this person's former one.
  func isEnded(by others: [Tenure], on day: PartialDate?) -> Bool {
    guard let last else { return false }
    return others.contains { other in
      other.person.id == person.id && other.role.id == role.id
        && other.holds.properties.flag("former") && !other.isLater(than: day)
        && other.first.map { last.lastDay < $0.firstDay } ?? false
    }
  }

  /// Whether the post is first attested only after the day.
  func isLater(than day: PartialDate?) -> Bool {
    guard let day, let first else { return false }
    return first.firstDay > day.lastDay
  }

  var datesLine: String? {
    let properties = holds.properties
    if properties["from"] != nil || properties["to"] != nil {
      return Wording.dates(properties.date("from"), properties.date("to"))
    }
    let isFormer = properties.flag("former")
    return Wording.dates(first, last).map { Wording.attested($0, isFormer: isFormer) }
  }
}

extension String {
  /// What stands before the first occurrence of a separator, or everything.
  func components(before separator: String) -> String {
    guard let range = firstRange(of: separator) else { return self }
    return String(self[..<range.lowerBound])
  }
}
