internal import VietnameseText

extension ArticleScan {
  /// The end of a run of capitalised words.
  func capitalRun(from start: Int, limit: Int) -> Int {
    var index = start
    while index < count, index - start < limit, isCapital(index) {
      if index > start, !isSpaced(index) { break }
      index += 1
    }
    return index
  }

  /// A place with or without its unit word: "tỉnh Trà Vinh", "quận 1", "Hà Nội"; `level` is the one
  /// wanted where the name alone could be of several.
  func place(at start: Int, wanting level: Level = .none) -> (place: PlaceRef, end: Int)? {
    if key(start) == lexicon.words.nuoc, !isCapital(start), isCapital(start + 1) {
      // "Tổng thống nước Cộng hòa Pháp".
      return barePlace(at: start + 1, wanting: .country)
    }
    if let unit = match(.unit, at: start) {
      let entry = lexicon.units[Int(unit.payload)]
      let end = Int(unit.end)
      guard !isInitial(start, end) else { return nil }
      if let named = namedPlace(at: end, unit: entry) { return named }
      return nil
    }
    return barePlace(at: start, wanting: level)
  }

  /// Whether "P." or "Q." may be a name's initial, or "Q." that somebody is acting: a unit's has a
  /// number behind it, or a body before it.
  private func isInitial(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 2, letters(start) == 1 else { return false }
    if isNumber(end) { return false }
    let hasBody = [start - 1, start - 2].contains { token in
      match(.head, at: token).map { Int($0.end) == start } ?? false
    }
    let isKnown =
      match(.place, at: end).map { lexicon.places[Int($0.payload)].level == .district } ?? false
    return match(.title, at: end) != nil || !hasBody && !isKnown
  }

  /// The name behind a unit word.
  private func namedPlace(at start: Int, unit: UnitEntry) -> (place: PlaceRef, end: Int)? {
    // Towns and wards have numbers for names; "đại biểu HĐND huyện 31/31 vị" is a count.
    if isNumber(start), unit.level == .district || unit.level == .commune || unit.level == .city,
      key(start + 1) != lexicon.words.slash
    {
      let level = unit.level == .city ? Level.district : unit.level
      // "phường 1 Bảo Lộc"
      let known =
        level == .commune && isCapital(start + 1)
        ? lexicon.communes.longest(tokens.keys[start..<min(start + 5, count)]) : 0
      let end = start + max(known, 1)
      return (PlaceRef(name: string(start, end), level: level, unit: unit.name), end)
    }
    guard isCapital(start) else { return nil }
    // "HĐND PHƯỜNG KHÓA II": a term, not a place.
    if termEnd(from: start) != nil { return nil }
    var best: (PlaceRef, Int)?
    // Behind its unit, "tỉnh Vĩnh phúc" is a slip; its first letter is a capital.
    for match in matches(.place, at: start) {
      let entry = lexicon.places[Int(match.payload)]
      let fits: Bool
      switch unit.level {
      case .province:
        fits = entry.level == .province || entry.level == .city || entry.level == .abroad
      case .city: fits = entry.kind.lowercased() == "thành phố"
      case .district: fits = entry.level == .district
      default: fits = false
      }
      guard fits else { continue }
      if best == nil || Int(match.end) > best?.1 ?? 0 {
        let unitName = unit.level == .city ? entry.kind : unit.name
        best = (
          PlaceRef(name: entry.name, level: entry.level, unit: unitName), Int(match.end)
        )
      }
    }
    if let best { return best }
    if unit.level == .commune, let end = communeEnd(from: start) {
      let name = VietnameseSpelling.canonical(string(start, end))
      return (PlaceRef(name: title(name), level: .commune, unit: unit.name), end)
    }
    // "Trưởng Công an huyện Thượng tá A"
    if let rank = match(.honorific, at: start), !isCapital(Int(rank.end) - 1) { return nil }
    // "Phó Chủ tịch UBND huyện A Hơn": of a letter and a word, and no list has it.
    if letters(start) == 1, isCapital(start + 1), match(.family, at: start) != nil { return nil }
    // Every province and city is in the lists; other capitals behind the word are someone's name.
    guard unit.level == .district || unit.level == .commune, !startsHighlandName(start) else {
      return nil
    }
    // A name that no list has: most are of one or two syllables, and a person's name may follow.
    let run = capitalRun(from: start, limit: 6)
    if run - start >= 3, run - start <= 4, isLikelyPerson(start) || isUnknownName(start, unit) {
      return nil
    }
    var end = run
    // "phường Bình Trị Đông B"
    let isLettered = run - start > 1 && run - start <= 4 && letters(run - 1) == 1
    if run - start > 2, !isLettered {
      end = start + 2
      if let family = match(.family, at: start + 1), lexicon.families[Int(family.payload)],
        run - start - 1 >= 3, run - start - 1 <= 4, match(.family, at: start + 2) == nil
      {
        end = start + 1
      } else if run - start == 3, match(.family, at: start + 1) == nil || isNamesake(start) {
        end = run
      }
    }
    // "Đắk R’Lấp": the apostrophe may be a quotation mark to the tokens.
    if lexicon.words.quotes.contains(key(end)), !isSpaced(end), isWord(end + 1), !isSpaced(end + 1)
    {
      end += 2
    }
    let level = unit.level == .city ? Level.district : unit.level
    let name = VietnameseSpelling.canonical(string(start, end))
    return (PlaceRef(name: title(name), level: level, unit: unit.name), end)
  }

  /// The end of a commune's name; nil where none begins here, or where one capital more stands
  /// behind it, which tells of another, longer name.
  private func communeEnd(from start: Int) -> Int? {
    let run = capitalRun(from: start, limit: 9)
    // A number or, behind a dash, a second name may be part of it: "phường Cam Ly - Đà Lạt".
    let length = lexicon.communes.longest(tokens.keys[start..<min(run + 5, count)])
    let end = start + length
    guard length > 0, end >= run || run - end >= 2 else { return nil }
    // "Bí thư Đảng ủy xã Hồ Văn Pao": whoever heads it, though there is a commune Hồ.
    if length == 1, run - end >= 2, isLikelyPerson(start) { return nil }
    return end
  }

  /// Whether capitals behind "xã" begin with a family's name and no commune's.
  ///
  /// They are whoever heads it, in "Bí thư Đảng ủy xã A cho biết". Wards bear people's names, and
  /// some are gone from the lists.
  private func isUnknownName(_ start: Int, _ unit: UnitEntry) -> Bool {
    unit.name == "xã" && match(.family, at: start) != nil
      && lexicon.communes.longest(tokens.keys[start..<min(start + 2, count)]) == 0
  }

  /// Whether three capitals are a person's name that a commune bears: "phường Hà Huy Tập".
  private func isNamesake(_ start: Int) -> Bool {
    match(.family, at: start) != nil
      && match(.family, at: start + 1).map { !lexicon.families[Int($0.payload)] } ?? true
  }

  /// A name of the lists without a unit word.
  private func barePlace(at start: Int, wanting level: Level) -> (place: PlaceRef, end: Int)? {
    guard isCapital(start) else { return nil }
    var best: (PlaceRef, Int)?
    for match in matches(.place, at: start) {
      let entry = lexicon.places[Int(match.payload)]
      // "Cộng hòa dân chủ nhân dân Lào" has its capitals at both ends.
      guard
        isCapitalised(start, Int(match.end)) || level == .province || level == .district
          || entry.level == .country && isCapital(Int(match.end) - 1)
      else { continue }
      let fits: Bool
      switch level {
      case .none: fits = entry.level != .region
      case .city: fits = entry.kind.lowercased() == "thành phố"
      case .province:
        fits = entry.level == .province || entry.level == .city || entry.level == .abroad
      default: fits = entry.level == level
      }
      guard fits else { continue }
      let better = best.map { Int(match.end) > $0.1 || entry.level.rawValue < $0.0.level.rawValue }
      if better ?? true, best.map({ Int(match.end) >= $0.1 }) ?? true {
        best = (PlaceRef(name: entry.name, level: entry.level, unit: entry.kind), Int(match.end))
      }
    }
    return best
  }

  func isCapitalised(_ start: Int, _ end: Int) -> Bool {
    for token in start..<end where tokens.kinds[token] == .word && !isCapital(token) {
      return false
    }
    return true
  }

  /// Title case for names written in capitals, as it is otherwise.
  func title(_ name: String) -> String {
    let hasLower = name.unicodeScalars.contains {
      let info = LetterTable.info($0.value)
      return info.isLetter && !info.isUpper
    }
    return hasLower ? name : VietnameseSpelling.titleCased(name)
  }
}
