internal import GraphExport
internal import NewsModel

extension Tenure {
  /// When it was, in the words of the articles; as of a day behind all that is attested, when it
  /// last was.
  func datesLine(on day: PartialDate?) -> String? {
    let properties = holds.properties
    if properties["from"] != nil || properties["to"] != nil {
      return Wording.dates(properties.date("from"), properties.date("to"))
    }
    let isFormer = properties.flag("former")
    if let day, let last, last.lastDay < day.firstDay, !isFormer {
      return Wording.lastAttested(last)
    }
    return Wording.dates(first, last).map { Wording.attested($0, isFormer: isFormer) }
  }
}

extension DiagramState {
  /// How posts of which so much is known are drawn together: by what is surest to be held still.
  init(of standings: [Tenure.Standing]) {
    self = standings.contains(.held) ? .normal : standings.contains(.presumed) ? .presumed : .former
  }
}

extension String {
  /// What stands before the first occurrence of a separator, or everything.
  func components(before separator: String) -> String {
    guard let range = firstRange(of: separator) else { return self }
    return String(self[..<range.lowerBound])
  }
}
