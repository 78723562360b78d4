internal import GrammarKit
internal import VietnameseText

/// What goes on behind the name of a body of the lists.
extension ArticleScan {
  /// "Quốc hội Hàn Quốc": a body of the state named behind it.
  func takeState(_ org: inout OrgParse) {
    let kind = lexicon.bodies[org.body].kind
    guard kind.hasPrefix("state"), let found = place(at: org.end), found.place.level == .country
    else { return }
    org.end = found.end
    if found.place.name != "Việt Nam" { org.place = found.place }
  }

  /// Whether a chamber that the country does not have stands behind a committee's name: "Ủy ban Tư pháp
  /// Hạ viện".
  func isOfForeignChamber(_ token: Int) -> Bool {
    let next = key(token) == lexicon.words.cua ? token + 1 : token
    return match(.head, at: next).map {
      lexicon.heads[Int($0.payload)].kind == "foreign.assembly"
    } ?? false
  }

  /// Whether capitals behind "tỉnh" are a province of another state, which no list has: they are
  /// nobody's name either.
  func isUnknownPlace(_ token: Int, _ unit: UnitEntry) -> Bool {
    guard unit.level == .province, isCapital(token), isSpaced(token), !startsHighlandName(token),
      !isAcronym(token)
    else { return false }
    let known: [Category] = [
      .family, .honorific, .title, .head, .body, .place, .unit, .meeting, .document, .trigger,
      .stop,
    ]
    return known.allSatisfy { match($0, at: token) == nil }
  }
}
