internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// The end of a field of work that no list has, before the name of another state: "Bộ Thống nhất
  /// Hàn Quốc".
  private func foreignField(from start: Int) -> Int? {
    guard !isLikelyPerson(start), match(.title, at: start) == nil else { return nil }
    if !isCapital(start) {
      // "Bộ tình trạng khẩn cấp Nga"
      guard let end = smallName(from: start), let found = place(at: end),
        found.place.isForeignState
      else { return nil }
      return end
    }
    var index = start + 1
    while index < count, index - start < 5, isWord(index) {
      if isCapital(index), let found = place(at: index) {
        return found.place.isForeignState ? index : nil
      }
      if match(.trigger, at: index) != nil || match(.stop, at: index) != nil { return nil }
      index += 1
    }
    return nil
  }

  /// Bộ + field: a ministry, of Vietnam or of another state.
  mutating func ministry(_ start: OrgParse, proper: Bool) -> (org: Int, end: Int)? {
    var org = start
    if let field = match(.field, at: org.end),
      isCapital(org.end) || isAllCapitals(org.end)
        || isCapital(org.start) && match(.trigger, at: org.end) == nil,
      lexicon.fields[Int(field.payload)].isMinistry
    {
      org.detail = lexicon.fields[Int(field.payload)].name
      org.end = Int(field.end)
    } else if proper, let name = freeName(from: org.end, hasName: false), isCapital(org.end),
      match(.place, at: org.end) == nil, !isLikelyPerson(org.end), !isForeign(org.end),
      match(.compound, at: org.end) != nil
    {
      let short = string(org.end, org.end + 2)
      let isShort =
        name.end > org.end + 2 && !isCapital(org.end + 2) && key(org.end + 2) != lexicon.words.va
        && lexicon.shortMinistries[VietnameseSpelling.identityKey(short)] != nil
      org.detail = isShort ? VietnameseSpelling.canonical(short) : name.text
      org.end = isShort ? org.end + 2 : name.end
    } else if proper, let end = foreignField(from: org.end) {
      org.detail = VietnameseSpelling.canonical(string(org.end, end))
      org.end = end
    } else {
      return nil
    }
    let fieldEnd = org.end
    if let found = place(at: org.end), found.place.level == .country {
      if !found.place.isHome {
        org.place = found.place
        org.detail = VietnameseSpelling.canonical(string(start.end, fieldEnd))
      }
      org.level = .country
      org.end = found.end
      if org.place == nil { org.level = .centre }
    }
    return append(org)
  }
}
