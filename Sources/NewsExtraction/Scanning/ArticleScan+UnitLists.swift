internal import GrammarKit
internal import VietnameseText

/// Bodies of several units named together: "UBND các xã A và B", "HĐND, UBND tỉnh".
extension ArticleScan {
  /// "Đoàn ĐBQH các tỉnh: A, B và C", "UBND các xã A và B": one body a place.
  mutating func eachUnit(_ start: OrgParse) -> (org: Int, end: Int)? {
    guard let unit = match(.unit, at: start.end + 1) else { return nil }
    var index = Int(unit.end)
    if key(index) == lexicon.words.colon { index += 1 }
    var last: (org: Int, end: Int)?
    while let found = place(at: index) ?? listedPlace(at: index, Int(unit.payload)),
      found.place.level != .country
    {
      var org = start
      org.place = found.place
      org.level = found.place.level
      org.unit = found.place.unit
      org.end = found.end
      org.isGeneric = false
      last = append(org)
      index = found.end
      guard key(index) == lexicon.words.comma || key(index) == lexicon.words.va else { break }
      index += 1
    }
    return last
  }

  /// "các Sở: Nội vụ, Tài chính và Y tế tỉnh X", "các bộ Y tế, Công Thương": one body a field of
  /// work; nil for fewer than two.
  mutating func eachField(_ start: OrgParse) -> (org: Int, end: Int)? {
    let words = lexicon.words
    let isMinistry = lexicon.heads[start.head].shape == .ministry
    var index = key(start.end) == words.colon ? start.end + 1 : start.end
    var fields: [(name: String, range: Range<Int>)] = []
    while isCapital(index), let field = listedField(at: index, isMinistry) {
      fields.append((field.name, index..<field.end))
      let joint = key(field.end)
      guard joint == words.comma || joint == words.va || joint == words.semicolon else { break }
      index = key(field.end + 1) == words.va ? field.end + 2 : field.end + 1
    }
    guard fields.count > 1, let last = fields.last else { return nil }
    var whole = start
    whole.isGeneric = false
    whole.end = last.range.upperBound
    if !isMinistry { _ = takeUnit(&whole) }
    for field in fields {
      whole.start = field.range.lowerBound
      whole.detail = field.name
      let end = whole.end
      whole.end = field.range.upperBound
      _ = append(whole)
      whole.end = end
    }
    return (orgs.count - 1, whole.end)
  }

  /// A field of work in a list, by its name in full or by what newspapers call it for short.
  private func listedField(at token: Int, _ isMinistry: Bool) -> (name: String, end: Int)? {
    if let field = match(.field, at: token) {
      let entry = lexicon.fields[Int(field.payload)]
      if entry.isMinistry || !isMinistry { return (entry.name, Int(field.end)) }
    }
    guard !isCapital(token + 1),
      let short = lexicon.shortMinistries[
        VietnameseSpelling.identityKey(string(token, token + 2))],
      isMinistry || short.isOfDepartments
    else { return nil }
    return (short.name, token + 2)
  }

  /// "10 sở: Tư pháp, …", "5 Bộ: …".
  func isCounted(_ org: OrgParse) -> Bool {
    isNumber(org.start - 1) && key(org.end) == lexicon.words.colon
  }

  /// "các Bộ Tài chính, Bộ Y tế": the first of several that are each named, though a plural word stands
  /// before it.
  func isFirstOfRow(_ org: OrgParse) -> Bool {
    guard isCapital(org.end), let field = match(.field, at: org.end) else { return false }
    let joint = key(Int(field.end))
    return (joint == lexicon.words.comma || joint == lexicon.words.va)
      && key(Int(field.end) + 1) == key(org.start)
      && match(.title, at: Int(field.end) + 1) == nil
  }

  /// A commune's or district's name that no list has, in a list behind "các xã".
  func listedPlace(at start: Int, _ unit: Int) -> (place: PlaceRef, end: Int)? {
    let unit = lexicon.units[unit]
    guard unit.level == .commune || unit.level == .district, isCapital(start),
      match(.head, at: start) == nil, match(.title, at: start) == nil
    else { return nil }
    let end = min(capitalRun(from: start, limit: 4), start + 3)
    guard end > start + 1 else { return nil }
    let name = title(VietnameseSpelling.canonical(string(start, end)))
    return (PlaceRef(name: name, level: unit.level, unit: unit.name), end)
  }

  /// The unit that a later member of a list states for all: "HĐND, UBND tỉnh".
  func sharedTail(from start: Int) -> (level: Level, unit: String, place: PlaceRef?)? {
    var index = start
    var hops = 0
    while hops < 5 {
      let joint = key(index)
      guard
        joint == lexicon.words.comma || joint == lexicon.words.va
          || lexicon.words.dashes.contains(joint)
      else { return nil }
      index += 1
      guard let head = match(.head, at: index), lexicon.heads[Int(head.payload)].shape == .unit
      else { return nil }
      index = Int(head.end)
      if let found = place(at: index) {
        return (found.place.level, found.place.unit, found.place)
      }
      if let unit = match(.unit, at: index) {
        let entry = lexicon.units[Int(unit.payload)]
        return (entry.level, entry.name, nil)
      }
      hops += 1
    }
    return nil
  }
}
