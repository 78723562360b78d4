internal import TextCore
internal import VietnameseText

extension ArticleScan {
  /// A person's name that begins at a token, and the token behind it.
  ///
  /// `isIntroduced` tells that an honorific, a rank or a title stands directly before it,
  /// `isListed` that it stands where a list of people has its next name, `byHonorific` that what
  /// introduces it is an honorific, `byRank` that it is a rank, a degree or a calling.
  mutating func name(
    at start: Int, isIntroduced: Bool, isListed: Bool, byHonorific: Bool, byRank: Bool
  ) -> (name: Int, end: Int)? {
    guard isCapital(start) else { return nil }
    let run = nameRun(from: start)
    guard run > start, isIntroduced || !isStreet(start, run) else { return nil }
    let length = run - start
    if !byHonorific, isNoName(start, run) || lexicon.bodyWords.contains(key(run - 1)) {
      return nil
    }
    let family = match(.family, at: start)
    let isHighland = startsHighlandName(start)
    let strong = isHighland || family.map { lexicon.families[Int($0.payload)] } ?? false
    let placeEnd = match(.place, at: start).map { Int($0.end) } ?? start
    let inPlace = placeEnd >= run && isCapitalised(start, placeEnd)
    let titleFollows = key(run) == lexicon.words.comma && match(.title, at: run + 1) != nil
    if inPlace, !byHonorific, !(isListed && titleFollows && family != nil) {
      // "Thái Nguyên" is a place unless someone is called so.
      return nil
    }
    if isIntroduced {
      if length == 1 {
        guard byHonorific || family == nil || isForeign(start) || isHighland else { return nil }
        return append(start, run, isShort: !isHighland)
      }
      if !byHonorific, !byRank, family == nil, !isForeign(start), length < 3,
        match(.forename, at: start) == nil || !isForeign(run - 1)
      {
        return nil
      }
      if byRank, family == nil, !isForeign(start), isStructural(start) || isStructural(start + 1) {
        return nil
      }
      if !byHonorific, !isHighland, family == nil || isForeign(start), length >= 3,
        (start + 1..<run - 1).contains(where: { isLikelyPerson($0) })
      {
        return nil
      }
      return append(
        start, run, isShort: length == 2 && family == nil && !isForeign(start) && !isHighland)
    }
    if isListed {
      if isHighland { return append(start, run, isShort: false) }
      guard family != nil, length >= 2, length <= 5 else {
        guard isForeign(start) && length >= 2 || length >= 3 && isListedName(start, run) else {
          return nil
        }
        return append(start, run, isShort: false)
      }
      return append(start, run, isShort: false)
    }
    if isNamedInFull(start, run) || strong && isBeforeTitle(start, run) {
      return append(start, run, isShort: false)
    }
    guard strong, length >= 3, length <= 4 || match(.middle, at: start + 1) != nil && length <= 5
    else { return nil }
    guard match(.middle, at: start + 1) != nil else { return nil }
    return append(start, run, isShort: false)
  }

  /// Whether a name nobody leads up to is a street's: behind a house's number in a line, or in a row of
  /// names with dashes between, "Hai Bà Trưng - Lý Thái Tổ - Nguyễn Văn Cừ".
  func isStreet(_ start: Int, _ end: Int) -> Bool {
    let before = start - 1
    if isNumber(before) {
      let lead = key(before - 1)
      return isSpaced(start) && lead != lexicon.words.nam && lead != lexicon.words.thang
        && (isWord(before - 1) || lead == lexicon.words.openParen
          || lexicon.words.dashes.contains(lead))
    }
    if isBetweenEnds(start, end) { return true }
    let dashes = lexicon.words.dashes
    var row = 0
    if dashes.contains(key(before)), isSpaced(start), match(.family, at: start) != nil,
      endsPlace(before)
    {
      return true
    }
    if dashes.contains(key(before)), let first = rowName(before - 1) {
      row += dashes.contains(key(first - 1)) && rowName(first - 2) != nil ? 2 : 1
    }
    if dashes.contains(key(end)), isSpaced(end), isCapital(end + 1), isCapital(end + 2),
      match(.title, at: end + 1) == nil, match(.head, at: end + 1) == nil,
      match(.honorific, at: end + 1) == nil, match(.body, at: end + 1) == nil,
      match(.family, at: end + 1) != nil
    {
      row += 1
      let next = capitalRun(from: end + 1, limit: 4)
      if dashes.contains(key(next)), isSpaced(next), match(.family, at: next + 1) != nil,
        isCapital(next + 2)
      {
        row += 1
      }
    }
    return row >= 2
  }

  /// "từ Lê Duẩn đến Nguyễn Hữu Cảnh": one of the two ends of a street or a line.
  private func isBetweenEnds(_ start: Int, _ end: Int) -> Bool {
    let words = lexicon.words
    if key(start - 1) == words.tu { return key(end) == words.den && isCapital(end + 1) }
    guard key(start - 1) == words.den, isCapital(start - 2) else { return false }
    var first = start - 2
    while isCapital(first - 1), start - first < 7 { first -= 1 }
    return key(first - 1) == words.tu
  }

  /// Whether a place of two words or more ends before a dash: "tuyến Nam Định - Trần Hưng Đạo".
  private func endsPlace(_ dash: Int) -> Bool {
    (2...4).contains { back in
      isCapital(dash - back)
        && match(.place, at: dash - back).map {
          Int($0.end) == dash && isSpaced(dash)
            && lexicon.places[Int($0.payload)].level != .country
        } ?? false
    }
  }

  /// Where a name of a row that ends at a token begins; nil where none does.
  private func rowName(_ last: Int) -> Int? {
    guard isCapital(last), isCapital(last - 1) else { return nil }
    var first = last
    while isCapital(first - 1), last - first < 3 { first -= 1 }
    guard match(.family, at: first) != nil, match(.honorific, at: first - 1) == nil else {
      return nil
    }
    return first
  }

  /// Whether a foreigner's given name stands here with a family name, and no ship's or school's.
  private func isNamedInFull(_ start: Int, _ end: Int) -> Bool {
    guard match(.forename, at: start) != nil, end - start >= 2, end - start <= 4,
      isForeign(end - 1), !isAllCapitals(start), !isAcronym(end - 1),
      !lexicon.thingWords.contains(key(start - 1)),
      !isCapital(start - 1) || !isSpaced(start) || isBehindState(start) || isBehindHouse(start)
    else { return false }
    return (start..<end).allSatisfy { !lexicon.bodyWords.contains(key($0)) && isWord($0) }
      && match(.place, at: start).map { Int($0.end) <= start + 1 } ?? true
  }

  /// Whether a house or a chamber of another state ends before a token: "thư ký báo chí Nhà Trắng Sean
  /// Spicer", "Thượng viện Chuck Schumer".
  private func isBehindHouse(_ token: Int) -> Bool {
    (2...3).contains { back in
      if let body = match(.body, at: token - back), Int(body.end) == token {
        return lexicon.bodies[Int(body.payload)].kind == "foreign"
      }
      return match(.head, at: token - back).map {
        Int($0.end) == token && lexicon.heads[Int($0.payload)].kind == "foreign.assembly"
      } ?? false
    }
  }

  /// Whether two to four capitals of a family's name have a title directly behind them: "cùng Kpă
  /// Thuyên - Tỉnh ủy viên", "tuyên phạt Hoàng Seo Phừ, nguyên Hạt trưởng".
  private func isBeforeTitle(_ start: Int, _ end: Int) -> Bool {
    let joint = key(end)
    let before = start - 1
    let isItem =
      !isWord(before) || key(before) == lexicon.words.va || key(before) == lexicon.words.together
    guard (isItem ? 2...4 : 3...4).contains(end - start), !isCapital(before) || !isSpaced(start),
      joint == lexicon.words.comma || lexicon.words.dashes.contains(joint),
      !isAllCapitals(start)
    else { return false }
    var next = end + 1
    if let word = match(.stop, at: next), lexicon.stops[Int(word.payload)] == .former {
      next = Int(word.end)
    }
    guard let title = match(.title, at: next), Int(title.end) > next + 1, !isCapital(end) else {
      return false
    }
    let known: [Category] = [.field, .head, .body, .unit, .compound, .stop, .place]
    return known.allSatisfy { match($0, at: start) == nil }
      && !(start + 1..<end).contains { match(.head, at: $0) != nil || isAcronym($0) }
  }

  /// Whether the name of a state ends before a token: "điệp viên Nga Sergei Skripal".
  private func isBehindState(_ token: Int) -> Bool {
    (1...3).contains { back in
      match(.place, at: token - back).map {
        Int($0.end) == token && lexicon.places[Int($0.payload)].level == .country
      } ?? false
    }
  }

  /// Whether capitals that could be a name are something else: an abbreviation, a state before
  /// someone's name, a people, a verb or a noun in a headline's capitals.
  private func isNoName(_ start: Int, _ end: Int) -> Bool {
    if isAcronym(start), end < count, end == start + 1, isCapital(end), isSpaced(end),
      !isAcronym(end)
    {
      return true
    }
    if let state = match(.place, at: start), Int(state.end) < end,
      lexicon.places[Int(state.payload)].level == .country,
      Int(state.end) > start + 1 || isForeign(start) || isForeign(Int(state.end))
        || isLikelyPerson(Int(state.end)) || Int(state.end) + 1 < end && isForeign(end - 1),
      isCapitalised(start, Int(state.end))
    {
      return true
    }
    // "Đoàn Việt Nam" is a delegation, "TNHH MTV" a company's form.
    if key(start) == lexicon.words.doan, let state = match(.place, at: start + 1),
      Int(state.end) == end, lexicon.places[Int(state.payload)].level == .country
    {
      return true
    }
    if isAcronym(start), match(.form, at: start) != nil { return true }
    if let stop = match(.stop, at: start), lexicon.stops[Int(stop.payload)] == .people,
      Int(stop.end) >= end
    {
      return true
    }
    if let head = match(.head, at: start), Int(head.end) == start + 1, !isAcronym(start),
      lexicon.heads[Int(head.payload)].shape == .ministry
    {
      return true
    }
    // "Ethanol Phú Thọ": a brand and where it stands.
    if isForeign(start), let place = match(.place, at: start + 1), Int(place.end) == end,
      lexicon.places[Int(place.payload)].level != .country
    {
      return true
    }
    // "Nông nghiệp, Công Thương, Nội vụ": fields of work in a row.
    if let field = match(.field, at: start), Int(field.end) == end, end == start + 2,
      key(end) == lexicon.words.comma || key(start - 1) == lexicon.words.comma
    {
      return true
    }
    for category in [Category.trigger, .meeting, .document] {
      if let phrase = match(category, at: start), Int(phrase.end) > start + 1 { return true }
    }
    return false
  }

  /// Whether three or four capitals in a list of people, with a title behind them, are a name whose
  /// family no list has.
  private func isListedName(_ start: Int, _ end: Int) -> Bool {
    let joint = key(end)
    guard end - start <= 4,
      joint == lexicon.words.comma || lexicon.words.dashes.contains(joint),
      match(.title, at: end + 1) != nil, match(.head, at: start) == nil,
      match(.body, at: start) == nil, match(.title, at: start) == nil,
      match(.field, at: start) == nil, match(.unit, at: start) == nil
    else { return false }
    return !(start..<end).contains { isAcronym($0) || match(.place, at: $0) != nil }
  }

  /// Two or more letters, all capitals: UBND, THPT, NATO.
  func isAcronym(_ token: Int) -> Bool {
    isAllCapitals(token) && isWord(token) && letters(token) >= 2
  }

  /// The number of code points of a word; 0 beyond the text.
  func letters(_ token: Int) -> Int {
    guard token >= 0, token < self.count else { return 0 }
    var count = 0
    for index in Int(tokens.starts[token])..<Int(tokens.ends[token])
    where text.utf8[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }

  /// The bytes of a word before a capital inside it, where a space was lost: "DũngTheo".
  ///
  /// Names such as McDonald are written so; a letter of Vietnamese tells that this is none.
  func gluedLength(_ token: Int) -> Int? {
    guard isCapital(token), !isAllCapitals(token) else { return nil }
    let low = Int(tokens.starts[token])
    let high = Int(tokens.ends[token])
    var hasMark = false
    var previousIsSmall = false
    for index in low..<high {
      let byte = text.utf8[index]
      if byte >= 0x80 { hasMark = true }
      let isLarge = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if isLarge, previousIsSmall, hasMark { return index - low }
      // The apostrophe of "K’Brẻo", U+2019, is no letter.
      let isApostrophe = byte == 0x99 && index >= low + 2 && text.utf8[index - 2] == 0xE2
      previousIsSmall =
        !isApostrophe && (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= 0x80)
    }
    return nil
  }

  private mutating func append(_ start: Int, _ end: Int, isShort: Bool) -> (name: Int, end: Int) {
    names.append(NameParse(start: start, end: end, isShort: isShort))
    return (names.count - 1, end)
  }

  /// Whether a word has the apostrophe of highland names: K'Sã, H'Lan.
  func startsHighlandName(_ token: Int) -> Bool {
    guard isCapital(token) else { return false }
    let bytes = text.utf8[Int(tokens.starts[token])..<Int(tokens.ends[token])]
    return bytes.dropFirst().contains(0x27) || bytes.count >= 5 && bytes.contains(0xE2)
      || isClipped(token)
  }

  /// "K' Brẻo", "H' Nhung": a letter with an apostrophe and a space before the rest.
  private func isClipped(_ token: Int) -> Bool {
    isInitial(token) && lexicon.words.quotes.contains(key(token + 1)) && !isSpaced(token + 1)
      && isCapital(token + 2)
  }

  /// Whether a word cannot be a Vietnamese syllable: it has f, j, w or z, or a cluster that no
  /// syllable has, or an apostrophe.
  func isForeign(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    let bytes = text.utf8[Int(tokens.starts[token])..<Int(tokens.ends[token])]
    var vowelGroups = 0
    var inVowel = false
    var consonants = 0
    var isASCII = true
    for byte in bytes {
      if byte >= 0x80 { isASCII = false }
      let lower = byte | 0x20
      switch lower {
      case UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "w"), UInt8(ascii: "z"): return true
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        if !inVowel { vowelGroups += 1 }
        inVowel = true
        consonants = 0
      default:
        if byte < 0x80 {
          consonants = inVowel ? 1 : consonants + 1
          inVowel = false
        } else {
          inVowel = true
        }
      }
    }
    guard isASCII else { return false }
    if vowelGroups >= 2 { return true }
    if opensForeign(bytes) { return true }
    guard let last = bytes.last.map({ $0 | 0x20 }) else { return false }
    if consonants >= 2, !endsIn(bytes, ["ch", "ng", "nh"]) { return true }
    // A Vietnamese syllable ends in a vowel or in c, ch, m, n, ng, nh, p, t.
    return !"aeiouycmnpthg".utf8.contains(last) || consonants >= 3
      || last == UInt8(ascii: "h") && !endsIn(bytes, ["ch", "nh"])
      || last == UInt8(ascii: "g") && !endsIn(bytes, ["ng"])
  }

  /// Whether a word begins with two consonants that no syllable begins with: "Prem", "Smith".
  private func opensForeign(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return false }
    let first = bytes[bytes.startIndex] | 0x20
    let second = bytes[bytes.startIndex + 1] | 0x20
    guard !"aeiouy".utf8.contains(first), !"aeiouy".utf8.contains(second) else { return false }
    switch (first, second) {
    case (_, UInt8(ascii: "h")): return !"cgknpt".utf8.contains(first)
    case (UInt8(ascii: "t"), UInt8(ascii: "r")), (UInt8(ascii: "n"), UInt8(ascii: "g")):
      return false
    default: return true
    }
  }

  private func endsIn(_ bytes: ArraySlice<UInt8>, _ endings: [String]) -> Bool {
    let tail = bytes.suffix(2).map { $0 | 0x20 }
    return endings.contains { Array($0.utf8) == tail }
  }

  /// The end of the capitals that can be one name.
  private func nameRun(from start: Int) -> Int {
    var index = start
    var length = 0
    while index < count, length < 6, index - start < 16 {
      if isCapital(index) {
        if index > start {
          guard isSpaced(index) else { break }
          if breaksName(index, start: start) { break }
          if isAcronym(index) != isAcronym(start), isAcronym(index) || !isAllCapitals(index) {
            break
          }
        }
        let isGlued = gluedLength(index) != nil
        index += isClipped(index) ? 3 : 1
        length += 1
        if isGlued { break }
      } else if key(index) == lexicon.words.hyphen, !isSpaced(index), isWord(index + 1),
        !isSpaced(index + 1), index > start,
        !isCapital(index + 1) && match(.stop, at: index + 1) == nil
          || isCapital(index + 1) && match(.title, at: index + 1) == nil
            && match(.head, at: index + 1) == nil
            && match(.honorific, at: index + 1) == nil
      {
        // Eui-yong, Jung-un: the second half of a Korean given name may be small.
        index += 2
      } else if index > start, let end = foreignPart(at: index, of: start) {
        index = end
        length += 1
      } else if length >= 2, isInitial(index - 1), key(index) == lexicon.words.dot {
        // "Nguyễn Thị H. L.": initials that keep a name from print; "George W. Bush".
        guard isSpaced(index + 1),
          isInitial(index + 1)
            || isCapital(index + 1) && isASCII(start, index + 2)
              && (isForeign(start) || match(.forename, at: start) != nil || isForeign(index + 1))
              && match(.title, at: index + 1) == nil && !isAcronym(index + 1)
        else { break }
        index += 1
      } else {
        break
      }
    }
    // A Vietnamese name of more than five words is one that something else follows.
    if length > 5, let family = match(.family, at: start), Int(family.end) < start + 3 {
      return start + 4
    }
    return index
  }

  /// What goes on a foreigner's name at a small word or a hyphen: "- in" of "Jae - in", "al - Assad",
  /// "van Gogh".
  private func foreignPart(at token: Int, of start: Int) -> Int? {
    guard isWord(token) || key(token) == lexicon.words.hyphen else { return nil }
    if key(token) == lexicon.words.hyphen {
      if token == start + 1, isForeign(start), isForeign(token + 1), isCapital(token + 1),
        isCapital(token + 2), isSpaced(token + 2)
      {
        // "Jean - Marc Petit".
        return token + 2
      }
      guard lexicon.nameHalves.contains(key(token + 1)), isSpaced(token + 1) == isSpaced(token),
        !isCapital(token + 1) || isSpaced(token), isASCII(start, token)
      else { return nil }
      return token + 2
    }
    guard lexicon.nameParticles.contains(key(token)), isASCII(start, token), isForeign(token - 1)
    else { return nil }
    let next = key(token + 1) == lexicon.words.hyphen ? token + 2 : token + 1
    guard isCapital(next), next > token + 1 || isForeign(next) else { return nil }
    return next + 1
  }

  private func isASCII(_ start: Int, _ end: Int) -> Bool {
    let span = tokens.span(start..<end)
    return text.utf8[span.start..<span.end].allSatisfy { $0 < 0x80 }
  }

  private func isInitial(_ token: Int) -> Bool { isCapital(token) && letters(token) == 1 }

  /// Whether a capital ends the name before it: a title, a body, a place with its unit word.
  private func breaksName(_ token: Int, start: Int) -> Bool {
    if let title = match(.title, at: token) {
      let isPhrase = Int(title.end) > token + 1
      if isPhrase, !isCapitalRun(token, Int(title.end)) || token - start >= 2 { return true }
      if !isPhrase, isAllCapitals(token), !isAllCapitals(start) { return true }
    }
    if let body = match(.body, at: token), Int(body.end) > token + 1 || isAllCapitals(token) {
      return !isAllCapitals(start) || Int(body.end) > token + 1
    }
    if let head = match(.head, at: token), Int(head.end) > token + 1 || isAllCapitals(token) {
      return (!isAllCapitals(start) || Int(head.end) > token + 1)
        && !isGivenName(token, Int(head.end), start: start)
    }
    if let unit = match(.unit, at: token), token - start >= 2, Int(unit.end) <= token + 2,
      isAllCapitals(token) && !isAllCapitals(start)
    {
      return true
    }
    if let rank = match(.honorific, at: token), Int(rank.end) > token + 1, token - start >= 2 {
      return true
    }
    return false
  }

  /// Whether the words of a body are a given name: "Trần Hải Đoàn", where a unit is a "Hải đoàn".
  private func isGivenName(_ token: Int, _ end: Int, start: Int) -> Bool {
    match(.family, at: start) != nil && isCapitalRun(token, end) && !isAllCapitals(token)
      && !isCapital(end) && !isNumber(end) && match(.unit, at: end) == nil
  }

  private func isCapitalRun(_ start: Int, _ end: Int) -> Bool {
    (start..<end).allSatisfy { isCapital($0) }
  }
}
