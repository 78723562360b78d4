internal import GraphQueries
internal import NewsModel

extension Sequence {
  /// The elements by date, latest first, those without behind; otherwise in the order given.
  func latestFirst(by date: (Element) -> PartialDate?) -> [Element] {
    let dated = enumerated().map { (offset: $0.offset, date: date($0.element), row: $0.element) }
    return dated.sorted { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first > second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.row)
  }
}

extension RoleRow {
  /// The last date that is known of the post.
  var lastDate: PartialDate? { lastSeen ?? to ?? firstSeen ?? from }
}
