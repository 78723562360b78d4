internal import VietnameseText

/// Terms of office behind titles and bodies.
extension ArticleScan {
  /// "khóa XIII", "nhiệm kỳ 2020 - 2025" behind a role.
  func takeTerm(_ role: inout RoleParse) {
    if let end = termEnd(from: role.end) {
      role.term = string(role.end, end)
      role.end = end
    }
    // A term's years are not the person's; what a programme lasts stands behind its board: only who
    // was something was so for a while.
    if role.term.isEmpty { role.period = period(at: role.end, stages: role.former)?.period }
  }

  /// The token behind a term of office that begins here.
  func termEnd(from start: Int) -> Int? {
    let words = lexicon.words
    var index = start
    if key(index) == words.khoa {
      index += 1
      guard isNumber(index) || isAllCapitals(index) || isCapital(index) && digits(index) == 1 else {
        return nil
      }
      return index + 1
    }
    if key(index) == words.nhiemKy, key(index + 1) == words.ky {
      index += 2
      guard isNumber(index), digits(index) == 4 else { return nil }
      index += 1
      if lexicon.words.dashes.contains(key(index)), isNumber(index + 1) { index += 2 }
      return index
    }
    return nil
  }
}
