internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// Names from abroad, of papers, parties and companies, and commands named by their place.
extension ArticleScan {
  /// "Bộ Tư lệnh TP Hồ Chí Minh", but "Bộ Tư lệnh Thái Bình Dương".
  mutating func commandOfPlace(_ start: OrgParse) -> (org: Int, end: Int)? {
    var org = start
    guard lexicon.heads[org.head].kind == "army", takeUnit(&org), !isCapital(org.end),
      !(lexicon.words.dashes.contains(key(org.end)) && isCapital(org.end + 1))
    else { return nil }
    return append(org)
  }

  /// Whether a name from abroad begins here: "tờ Haaretz", "đảng Pheu Thai"; `hasLetters` tells that
  /// letters alone may be one, "đảng CDU".
  func isForeignBrand(_ token: Int, hasLetters: Bool) -> Bool {
    guard isCapital(token), isWord(token),
      !text.utf8[Int(tokens.starts[token])..<Int(tokens.ends[token])].contains(where: {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      })
    else { return false }
    if match(.head, at: token) != nil || match(.body, at: token) != nil
      || match(.unit, at: token) != nil || match(.place, at: token) != nil
      || match(.title, at: token) != nil || match(.stop, at: token) != nil
    {
      return false
    }
    if isAcronym(token) {
      return hasLetters && letters(token) > 2 && termEnd(from: token) == nil
        && !lexicon.words.dashes.contains(key(token + 1))
        && !string(token, token + 1).allSatisfy { "IVX".contains($0) }
    }
    return isForeign(token) && match(.forename, at: token) == nil
      || isForeign(token + 1) && isCapital(token + 1) && letters(token) > 2
  }

  /// Where a company's foreign name begins behind what it does: "tập đoàn dầu mỏ Continental".
  func foreignBrand(from start: Int, kind: String) -> Int? {
    guard kind == "company" else { return nil }
    var index = start
    while index < start + 6, !isCapital(index), match(.stop, at: index) == nil,
      match(.trigger, at: index) == nil, let word = tradeWord(at: index)
    {
      index = word
    }
    return index > start && isCapital(index) && (isForeign(index) || isAcronym(index)) ? index : nil
  }
}
