internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// The numbers of documents.
extension ArticleScan {
  /// `24-QĐ/TW`, `178/2024/NĐ-CP`, `13/HD -MTTQ - BTT`, `05`.
  func documentNumber(
    at start: Int, isMarked: Bool, isCapital: Bool, isTitled: Bool = false,
    isCited: Bool = false, isLed: Bool = false
  ) -> (text: String, end: Int)? {
    guard isNumber(start) else { return nil }
    let words = lexicon.words
    var index = isMarked && isBroken(start) ? start + 2 : start + 1
    var hasCode = false
    if isLettered(start) {
      index = start + 2
      hasCode = true
    }
    while index + 1 < count {
      let joint = key(index)
      guard
        joint == words.slash || words.dashes.contains(joint) || joint == words.ampersand
      else { break }
      let next = index + 1
      let isTight = !isSpaced(index) && !isSpaced(next)
      if isNumber(next), isTight, joint == words.slash || hasCode == false {
        if joint != words.slash, digits(next) == 4 || !isMarked { break }
        index = next + 1
        // "30/2 016/QH14": a space got into the year.
        if digits(next) == 1, isNumber(index), digits(index) == 3, key(index + 1) == words.slash {
          index += 1
        }
        continue
      }
      guard isWord(next), isCode(next),
        isTight || (hasCode || joint != words.slash) && isLoose(index)
      else { break }
      hasCode = true
      index = next + 1
      while isNumber(index) && !isSpaced(index) || isWord(index) && !isSpaced(index) { index += 1 }
      // "QH 14": the term of the assembly.
      if isNumber(index), digits(index) == 2, string(next, next + 1) == "QH" { index += 1 }
      index = partEnd(behind: index)
    }
    if !isMarked, !hasCode, index == start + 1,
      !isBareNumber(
        start, isCapital: isCapital, isTitled: isTitled, isCited: isCited, isLed: isLed)
    {
      return nil
    }
    let raw = string(start, index)
    return (raw.filter { !$0.isWhitespace }, index)
  }

  /// Whether a number without "số" and code is one of a document.
  ///
  /// It is behind a type with a capital, when no noun that it could count stands behind it. A small
  /// letter needs its issuer, day or subject ("chỉ thị 26 của Bộ Chính trị"), a kind that is cited by
  /// numbers ("nghị định 96 quy định"), or a word that leads to a paper ("ban hành quyết định 22").
  private func isBareNumber(
    _ start: Int, isCapital: Bool, isTitled: Bool, isCited: Bool, isLed: Bool
  ) -> Bool {
    let words = lexicon.words
    let index = start + 1
    let follower = key(index)
    // "công điện 1925 về việc …"; "kế hoạch 2019", "chương trình 2018 về …" are of a year.
    if isYear(start) { return follower == words.ve && key(index + 1) == words.viec }
    if follower == words.dot || follower == words.comma, isNumber(index + 1), !isSpaced(index + 1) {
      return false
    }
    let isTold =
      follower == words.cua || follower == words.ve || follower == words.gui && digits(start) > 1
      || follower == words.ngay && dayMonth(at: index + 1) != nil
      || follower == words.nam && isYear(index + 1) && digits(start) > 1
    // Nobody counts with a nought in front: "Quyết định 06 sửa đổi …".
    if isTold || isLed && hasNought(start) || isCapital && hasNought(start) { return true }
    guard isCapital || (isTitled || isLed) && digits(start) > 1 else { return false }
    guard isWord(index) else { return isCapital || isTitled || !isPercent(index) }
    guard isCapital || isLed, !words.measures.contains(follower) else { return false }
    if self.isCapital(index) { return isCapital || match(.head, at: index) != nil }
    return follower == words.va || lexicon.titleWords[follower] == .ends
      || match(.trigger, at: index) != nil
      || (digits(start) > 2 || !isCapital || isCited && digits(start) > 1)
        && (goesOnAsVerb(index) || isCited && match(.document, at: index) != nil)
  }

  /// "05".
  private func hasNought(_ token: Int) -> Bool {
    digits(token) > 1 && text.utf8[Int(tokens.starts[token])] == UInt8(ascii: "0")
  }

  /// "30a": a letter behind the number, and no more.
  private func isLettered(_ start: Int) -> Bool {
    digits(start) < 4 && letters(start + 1) == 1 && !isSpaced(start + 1)
      && string(start + 1, start + 2) == "a"
      && (isSpaced(start + 2) || !isWord(start + 2) && !isNumber(start + 2))
  }

  /// "số 1 20/2 016/NĐ-CP": spaces got into number and year.
  private func isBroken(_ start: Int) -> Bool {
    digits(start) < 3 && isNumber(start + 1) && key(start + 2) == lexicon.words.slash
      && digits(start + 3) == 1 && isNumber(start + 4) && digits(start + 4) == 3
  }

  /// The end of a code: "C 46", "P 2" and "XD 1" are parted from their numbers by many newspapers;
  /// "V.I" is one.
  private func partEnd(behind end: Int) -> Int {
    let words = lexicon.words
    if letters(end - 1) == 1, key(end) == words.dot, !isSpaced(end), isCapital(end + 1),
      !isSpaced(end + 1), letters(end + 1) < 4
    {
      return end + 2
    }
    guard isNumber(end), isSpaced(end), digits(end) < 3, letters(end - 1) < 3, isCapital(end - 1),
      lexicon.issuers[string(end - 1, end)] == nil
    else { return end }
    let behind = end + 1
    let follower = key(behind)
    let leadsOn =
      follower == words.slash || words.dashes.contains(follower)
      ? isCapital(behind + 1)
      : !isWord(behind) && !isNumber(behind) || isCapital(behind)
        || follower == words.ngay || follower == words.cua || follower == words.ve
        || follower == words.by || follower == words.va
    return leadsOn ? behind : end
  }

  /// Whether a word of two syllables that no unit is counted in follows: "Quyết định 772 hỗ trợ …".
  private func goesOnAsVerb(_ token: Int) -> Bool {
    match(.unit, at: token) == nil && match(.title, at: token) == nil
      && match(.compound, at: token) != nil
  }

  /// A part of a number: "QĐ", "TW", "NĐ", "TTg", "QH15".
  private func isCode(_ token: Int) -> Bool {
    guard isCapital(token) else { return false }
    let length = tokens.ends[token] - tokens.starts[token]
    return isAllCapitals(token) || length <= 4 || tokens.shapes[token].contains(.hasDigit)
      || hasCapitals(token)
  }

  /// "TTr", "QLĐTh": more than one capital.
  private func hasCapitals(_ token: Int) -> Bool {
    string(token, token + 1).filter(\.isUppercase).count > 1
  }

  /// Whether a joint with spaces about it still joins: the next code is in capitals.
  private func isLoose(_ joint: Int) -> Bool {
    let words = lexicon.words
    guard words.dashes.contains(key(joint)) else {
      return isAllCapitals(joint + 1)
        && (!isSpaced(joint + 1) || key(joint) == words.ampersand)
    }
    if letters(joint + 1) == 1 {
      return isNumber(joint + 2) && digits(joint + 2) < 3
        || key(joint + 2) == words.dot && isCapital(joint + 3) && !isSpaced(joint + 3)
    }
    return isAllCapitals(joint + 1) || isSpaced(joint) != isSpaced(joint + 1)
      || hasCapitals(joint + 1)
      || lexicon.issuers[string(joint + 1, joint + 2)] != nil
  }
}
