internal import GrammarKit
internal import VietnameseText

/// Bodies that the lists name, what goes on behind them, and what is none.
extension ArticleScan {
  /// A body of the lists, unless its "Trung ương" is that of another organisation: "Ban Chấp hành
  /// Trung ương Hội Nông dân Việt Nam".
  ///
  /// `isInside` tells that a title or another body's name goes before it.
  func centralBody(at start: Int, isInside: Bool) -> PhraseMatch? {
    guard let fixed = match(.body, at: start) else { return nil }
    // "Ủy ban Tư pháp Hạ viện Canada": another state's.
    if lexicon.bodies[Int(fixed.payload)].kind == "state.assembly",
      isOfForeignChamber(Int(fixed.end))
    {
      return nil
    }
    let centre = Int(fixed.end) - 2
    if centre > start, key(centre) == lexicon.words.trungUong, let mass = match(.body, at: centre),
      mass.end > fixed.end, lexicon.bodies[Int(mass.payload)].kind == "mass"
    {
      return nil
    }
    if centre == start, lexicon.bodies[Int(fixed.payload)].kind == "front",
      isInside || !isFront(start, Int(fixed.end))
    {
      return nil
    }
    return fixed
  }

  /// Whether "Mặt trận" alone is the Fatherland Front: neither another front, as "Mặt trận Lào xây dựng
  /// đất nước", nor that of a unit, nor the end of a committee's name.
  private func isFront(_ start: Int, _ end: Int) -> Bool {
    guard isCapital(start), !isCapital(end), match(.unit, at: end) == nil,
      !lexicon.words.otherFronts.contains(key(end))
    else { return false }
    let board = key(start - 1) == lexicon.words.congTac.last ? start - 3 : start - 1
    return !endsWithBoard(board)
  }

  /// Whether a word is the "ban" of "Ủy ban", "Ban Công tác".
  private func endsWithBoard(_ token: Int) -> Bool {
    key(token) == lexicon.words.ban
  }

  /// "Quốc hội Hàn Quốc": a body of the state named behind it.
  func takeState(_ org: inout OrgParse) {
    let kind = lexicon.bodies[org.body].kind
    guard kind.hasPrefix("state") || kind == "party.army", let found = place(at: org.end),
      found.place.level == .country
    else { return }
    org.end = found.end
    if !found.place.isHome { org.place = found.place }
  }

  /// "63 tỉnh, thành phố tổ chức kỳ họp thứ nhất HĐND": a council of each unit counted before it in its
  /// sentence.
  func isOfCountedUnits(_ start: Int) -> Bool {
    var token = start - 1
    while token >= max(start - Self.longestClause, 0), key(token) != lexicon.words.dot {
      if isCount(token) { return true }
      token -= 1
    }
    return false
  }

  /// How many words a count of units reaches.
  private static let longestClause = 16

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
