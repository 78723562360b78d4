internal import GrammarKit
internal import VietnameseText

/// What looks like a body with a name of its own and is none: parts of towns, feasts, kinds.
extension ArticleScan {
  /// "trung tâm Huế", "hội Gióng": what is written small before a name that tells of no work is a part of
  /// a town, or a feast.
  func isPlaceOrFeast(_ org: OrgParse) -> Bool {
    let head = lexicon.heads[org.head]
    guard !isCapital(org.start), org.end <= org.start + 2, isCapital(org.end),
      ["Trung tâm", "Hội", "Viện"].contains(head.name)
    else { return false }
    if isAcronym(org.end) { return match(.abbreviation, at: org.end) == nil && head.name == "Hội" }
    let known = [Category.field, .fieldWord, .compound].contains { category in
      match(category, at: org.end) != nil
    }
    let isOther = match(.body, at: org.end) != nil || match(.head, at: org.end) != nil
    if isOther, !known || head.name == "Hội" { return true }
    if known { return false }
    return !isForeign(org.end) || head.name == "Hội" || isNumber(org.end + 1)
  }

  /// "Hội đồng xét xử", "Hội đồng kỷ luật": one for each case, and nobody's.
  func isPassing(_ org: OrgParse, from name: Int) -> Bool {
    lexicon.heads[org.head].kind == "council" && org.parent < 0 && org.unit.isEmpty
      && org.place == nil && org.end == name + 2
      && lexicon.words.passingCouncils.contains(key(name), key(name + 1))
  }

  /// "công ty Mỹ", "trung tâm Tokyo", "Hội Tokyo": a state or a word from abroad says where it is, not
  /// which; "Công ty Vật" is what is left of a name.
  func isOnlyOfState(_ org: OrgParse, from name: Int) -> Bool {
    let head = lexicon.heads[org.head]
    guard org.parent < 0, org.unit.isEmpty else { return false }
    if let state = match(.place, at: name), Int(state.end) == org.end,
      lexicon.places[Int(state.payload)].level == .country
    {
      return !isCapital(org.start) || head.name == "Trường"
        || ["company", "media", "bank", "hospital", "association", "agency"].contains(head.kind)
    }
    guard org.end == name + 1, !isNumber(name), !isAcronym(name) else { return false }
    if head.name == "Trung tâm" || head.name == "Hội" {
      return !isCapital(org.start) || head.name == "Hội"
    }
    return !isForeign(name) && letters(name) > 1
      && ["company", "association"].contains(head.kind)
  }

  /// "Trung tâm Hội nghị tỉnh": a hall, not a body that does something.
  func isVenue(_ org: OrgParse) -> Bool {
    guard org.place != nil || !org.unit.isEmpty, lexicon.heads[org.head].name == "Trung tâm"
    else { return false }
    let first = org.start + 2
    return [first, first + 2].contains { token in
      match(.meeting, at: token).map { lexicon.meetings[Int($0.payload)].kind == "hội nghị" }
        ?? false
    }
  }

  /// "Trường công lập", "trường ĐH tư thục": a kind of schools, not one of them.
  func isKindOfSchool(_ org: OrgParse, from name: Int) -> Bool {
    guard lexicon.heads[org.head].kind == "school", org.parent < 0, org.unit.isEmpty,
      org.place == nil
    else { return false }
    return !(name..<org.end).contains {
      isCapital($0) && match(.abbreviation, at: $0) == nil || isNumber($0)
    }
  }
}
