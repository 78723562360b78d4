internal import GrammarKit
internal import VietnameseText

extension ArticleScan {
  /// The words of a free name: capitals, digits, known small words, and joints between them.
  ///
  /// `hasName` tells that the head itself is written as a name, so that small words may begin it;
  /// `takesCompounds` that any word of two syllables may stand in it, as in "Ban Quản lý dự án đầu
  /// tư xây dựng"; `isTrade` that it is a company's, behind which a word of its trade is a verb.
  func freeName(
    from start: Int, hasName: Bool, takesCompounds: Bool = false, isTrade: Bool = false
  ) -> (text: String, end: Int, isLong: Bool)? {
    var index = start
    var end = start
    var capitals = 0
    while index < count, index - start < 14, !isBreak(index) {
      if index > start, isCapital(index), isStructural(index) || match(.unit, at: index) != nil {
        break
      }
      if !isCapital(index), termEnd(from: index) != nil { break }
      if isCapital(index) {
        // One syllable alone is no name before a person's: "Trường THCS Tả Sìn Thàng".
        if index > start, isLikelyPerson(index), match(.fieldWord, at: index) == nil, end > start,
          index > start + 1 || !isCapital(start) || isAcronym(start)
        {
          break
        }
        // "Trung tâm nghiên cứu American Progress", but "Viện Chiến lược John Smith".
        if takesCompounds, index > start, isForeign(index), !isAcronym(index), !isForeign(start),
          capitals > 0 && !isForeign(index - 1)
            && (isCapital(index + 1) || key(index - 1) == lexicon.words.khoa)
            || match(.forename, at: index) != nil
        {
          break
        }
        // "Tập đoàn Huawei Mạnh Vãn Chu": whoever heads it.
        if index > start, isForeign(index - 1), !isAcronym(index - 1), isUnlistedPerson(index) {
          break
        }
        if capitals > 0, lexicon.words.dashes.contains(key(index - 1)),
          let place = match(.place, at: index), isCapital(index - 2)
        {
          // "Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn".
          capitals += 1
          index = Int(place.end)
          end = index
          continue
        }
        if let ocean = match(.place, at: index),
          lexicon.places[Int(ocean.payload)].level == .region, isCapitalised(index, Int(ocean.end))
        {
          // "Hiệp hội Luật gia châu Á - Thái Bình Dương": no province in it.
          capitals += 1
          index = Int(ocean.end)
          end = index
          continue
        }
        if capitals > 0, let place = match(.place, at: index), match(.unit, at: index - 1) == nil,
          !isInNamesake(index, Int(place.end), start)
        {
          // A place at the end of a name is its complement, which the caller reads.
          guard isTrade, let mark = tradeMark(beyond: Int(place.end)) else { break }
          capitals += 1
          index = mark
          end = mark
          continue
        }
        // "Hội đồng An ninh J.R. Smith": where initials begin, a person's name does, but for a school's.
        if takesCompounds, index > start, letters(index) == 1, isCapital(index + 2),
          key(index + 1) == lexicon.words.dot, letters(index + 2) == 1
        {
          break
        }
        capitals += 1
        // "Trường Nghiên cứu S. Rajaratnam"
        let isInitial =
          takesCompounds && index > start && letters(index) == 1
          && key(index + 1) == lexicon.words.dot && isForeign(index + 2) && isCapital(index + 2)
          && letters(index + 2) > 2
        index += isInitial ? 3 : 1
        // A field of work is taken whole: "Phòng, chống thiên tai".
        if let field = match(.field, at: index - 1), Int(field.end) > index {
          index = Int(field.end)
        }
        end = index
      } else if isNumber(index), index > start, isSpaced(index), capitals > 0,
        key(index + 1) != lexicon.words.slash, !isNumber(index + 1),
        isSpaced(index + 1) || !isNumber(index + 2)
      {
        index += 1
        end = index
      } else if let word = match(.fieldWord, at: index), hasName || capitals > 0 {
        if isCapital(index - 1),
          isSaid(index, Int(word.end), isTrade: isTrade || takesCompounds && capitals > 1)
        {
          break
        }
        index = Int(word.end)
        end = index
      } else if key(index) == lexicon.words.slash, index > start, isAcronym(index - 1),
        isAcronym(index + 1), !isSpaced(index), !isSpaced(index + 1)
      {
        // "Trung tâm Phòng, chống HIV/AIDS"
        index += 2
        end = index
      } else if key(index) == lexicon.words.va || key(index) == lexicon.words.comma
        || key(index) == lexicon.words.ampersand || lexicon.words.dashes.contains(key(index))
      {
        guard capitals > 0 || end > start else { break }
        let next = index + 1
        if match(.honorific, at: next) != nil, isCapital(next) { break }
        // "Tiểu ban Nhân sự Đại hội XIII và Quy định 105-QĐ/TW": a document is no part of a name.
        if isCapital(next), let document = match(.document, at: next), isNumber(Int(document.end)) {
          break
        }
        if key(index) == lexicon.words.comma {
          // A comma joins only where "và" follows soon and small words stand between.
          guard joins(next) || capitals == 0 && hasName && match(.fieldWord, at: next) != nil
          else { break }
        } else if lexicon.words.dashes.contains(key(index)) || key(index) == lexicon.words.va {
          guard
            isCapital(next) && !isStructural(next) && !isLikelyPerson(next)
              || match(.fieldWord, at: next) != nil || takesCompounds && isPair(next)
          else { break }
          // "Cục Cảnh sát hình sự - C 45": a code.
          if lexicon.words.dashes.contains(key(index)), letters(next) == 1, isNumber(next + 1) {
            break
          }
          if lexicon.words.dashes.contains(key(index)), isSpaced(index),
            !isCapital(next) || lexicon.words.creditWords.contains(key(next))
          {
            break
          }
        }
        index = next
      } else if isCapital(index - 1), isWord(index), index > start, isSecondSyllable(index) {
        index += 1
        end = index
      } else if takesCompounds, capitals == 1, index == start + 1, isWord(index),
        goesOnSmall(index)
      {
        // "Ban Giám hiệu", "Cục Quân nhu": the one capital is the first half of a word.
        index += 1
        end = index
      } else if takesCompounds, let word = match(.compound, at: index), !isAcronym(index - 1),
        match(.unit, at: index) == nil, key(Int(word.end) - 1) != lexicon.words.thuoc,
        match(.trigger, at: index) == nil, match(.stop, at: index) == nil,
        !isCapital(index - 1) || !isSaid(index, Int(word.end), isTrade: true)
      {
        index = Int(word.end)
        end = index
      } else if takesCompounds, index == start, key(index) == lexicon.words.cac {
        index += 1
      } else if capitals > 0, let bridge = bridge(from: index) {
        index = bridge
      } else {
        break
      }
    }
    guard end > start, capitals > 0 || (hasName && end > start) else { return nil }
    let name = VietnameseSpelling.canonical(spelledOut(start, end))
    // Capitals are an abbreviation's, unless all about them is written so.
    return (isAllCapitals(start - 1) ? title(name) : name, end, capitals >= 2)
  }

  /// "Trường Đại học Tôn Đức Thắng", "Bệnh viện Việt Đức": a word of somebody's name, or behind this
  /// state's, that is another state's too.
  private func isInNamesake(_ token: Int, _ end: Int, _ start: Int) -> Bool {
    guard end == token + 1 else { return false }
    return token == start + 1 && isCapital(end) && isLikelyPerson(start)
      || key(token - 1) == lexicon.words.viet && isCapital(token - 1)
  }

  /// The end of one or two capitals behind a place that go on a firm's name, as in "Phú Mỹ Hưng"; nil
  /// where they are anything else.
  private func tradeMark(beyond place: Int) -> Int? {
    let end = capitalRun(from: place, limit: 4)
    guard isSpaced(place), end > place, end <= place + 2, !isAcronym(place), !isForeign(place),
      end == place + 1 || match(.family, at: place) == nil, !isStructural(place),
      match(.head, at: place) == nil, match(.unit, at: place) == nil,
      match(.honorific, at: place) == nil, match(.field, at: place) == nil,
      match(.place, at: place) == nil, match(.document, at: place) == nil,
      match(.fieldWord, at: place) == nil, match(.trigger, at: place) == nil,
      match(.meeting, at: place) == nil, match(.stop, at: place) == nil
    else { return nil }
    return end
  }

  /// Whether two small words of the lists follow each other, no verb of a sentence among them: "và
  /// phát triển truyền thông".
  private func isPair(_ token: Int) -> Bool {
    guard !isCapital(token), match(.trigger, at: token) == nil, match(.stop, at: token) == nil,
      let first = match(.compound, at: token), match(.title, at: token) == nil,
      match(.head, at: token) == nil
    else { return false }
    let second = Int(first.end)
    return match(.trigger, at: second) == nil && match(.stop, at: second) == nil
      && !isCapital(second) && match(.fieldWord, at: second) != nil
  }

  /// Whether a small word behind a name is a verb there: "Công ty Rạng Đông đầu tư vào …".
  private func isSaid(_ token: Int, _ end: Int, isTrade: Bool) -> Bool {
    guard isTrade || match(.trigger, at: token) != nil else { return false }
    let isOfName = [Category.compound, .field, .fieldWord].contains { category in
      (1...3).contains { match(category, at: token - $0).map { Int($0.end) >= token } ?? false }
    }
    guard !isOfName, !isCapital(end), key(end) != lexicon.words.va,
      match(.fieldWord, at: end) == nil
    else { return false }
    if match(.trigger, at: token) != nil { return true }
    return (isWord(end) || isNumber(end) || lexicon.words.quotes.contains(key(end)))
      && match(.stop, at: end) == nil && match(.title, at: end) == nil
      && match(.unit, at: end) == nil && key(end) != lexicon.words.cua
  }

  /// Whether a small word is the second syllable of a capitalised one ("Dân chủ"), not a verb or
  /// a joint of its own.
  private func isSecondSyllable(_ token: Int) -> Bool {
    if match(.compound, at: token - 1) != nil { return true }
    // "Thiết bị": the word is known, though its second half is another's.
    if let word = match(.fieldWord, at: token - 1), Int(word.end) > token { return true }
    if match(.trigger, at: token) != nil || match(.stop, at: token) != nil { return false }
    if match(.unit, at: token) != nil || match(.title, at: token) != nil { return false }
    if match(.honorific, at: token) != nil || match(.meeting, at: token) != nil { return false }
    // It is, where the two together are a word of the lists or a joint or name follows.
    if let field = match(.fieldWord, at: token - 1), Int(field.end) > token { return true }
    if let field = match(.field, at: token - 1), Int(field.end) > token { return true }
    let next = token + 1
    return key(next) == lexicon.words.va && isCapital(next + 1)
      || key(next) == lexicon.words.comma && joins(next + 1)
      || lexicon.words.dashes.contains(key(next)) && isCapital(next + 1)
  }

  /// Whether a small word can be the second half of a word: none that the lists know as a joint, a
  /// verb or a noun of its own.
  private func goesOnSmall(_ token: Int) -> Bool {
    let known: [Category] = [
      .trigger, .stop, .unit, .title, .honorific, .meeting, .document, .head, .body,
    ]
    guard match(.compound, at: token) == nil, match(.fieldWord, at: token) == nil,
      !isForeign(token - 1), !isAcronym(token - 1), isSpaced(token),
      key(token) != lexicon.words.va, key(token) != lexicon.words.cua,
      match(.place, at: token - 1) == nil
    else { return false }
    return known.allSatisfy { match($0, at: token) == nil }
  }

  /// Small words that lead to an "và" and a capital or known word: "đê điều và Phòng, chống …".
  private func bridge(from start: Int) -> Int? {
    var index = start
    while index < count, index - start < 4, isWord(index), !isCapital(index) {
      if key(index) == lexicon.words.va {
        let next = index + 1
        let goesOn =
          isCapital(next) && !isStructural(next) && !isLikelyPerson(next)
          || match(.fieldWord, at: next) != nil
        return goesOn && index > start ? index : nil
      }
      if match(.trigger, at: index) != nil || match(.stop, at: index) != nil { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a comma-joined name goes on: capital words up to a "và" and more capitals.
  private func joins(_ start: Int) -> Bool {
    guard isCapital(start), !isStructural(start), !isLikelyPerson(start) else { return false }
    var index = start
    while index < count, index - start < 6, isWord(index) {
      if key(index) == lexicon.words.va { return index > start && isWord(index + 1) }
      if index > start, isStructural(index) { return false }
      index += 1
    }
    return false
  }

  /// Whether a title, body or document begins here, so that a free name ends.
  func isStructural(_ token: Int) -> Bool {
    if match(.title, at: token) != nil { return true }
    if let body = match(.body, at: token) {
      return lexicon.bodies[Int(body.payload)].kind != Self.brand
    }
    if let head = match(.head, at: token) {
      let shape = lexicon.heads[Int(head.payload)].shape
      let isBranch = lexicon.heads[Int(head.payload)].kind == "company.branch"
      return shape != .name && shape != .number && shape != .field && shape != .topic && !isBranch
        || Int(head.end) > token + 1 && !isBranch
    }
    return false
  }

  /// Whether a person's name seems to begin: a family name, then one to three capitals, one of
  /// them a usual middle name.
  func isLikelyPerson(_ token: Int) -> Bool {
    guard isCapital(token), let family = match(.family, at: token) else { return false }
    let run = capitalRun(from: token, limit: 6) - token
    guard run >= 2 else { return false }
    if let place = match(.place, at: token), Int(place.end) - token >= min(run, 2) {
      return run >= 4 && match(.middle, at: token + 1) != nil && Int(place.end) == token + 1
    }
    if match(.body, at: token) != nil || match(.head, at: token) != nil { return false }
    // "Công ty cổ phần Xây dựng Hồng Hà Yên Bái": a firm's name and its province.
    if run == 4, let place = match(.place, at: token + 2), Int(place.end) == token + 4,
      lexicon.places[Int(place.payload)].level == .province,
      !lexicon.words.middleWords.contains(key(token + 1))
    {
      return false
    }
    // "Trường Đại học Y Hà Nội"
    if letters(token) == 1, let place = match(.place, at: token + 1), Int(place.end) == token + run
    {
      return false
    }
    if run >= 3, match(.middle, at: token + 1) != nil { return true }
    return run == 2 && lexicon.families[Int(family.payload)]
  }

  /// Three capitals that begin with a family's name and no word of two syllables, field or place:
  /// behind a title somebody whose middle name no list has.
  func isUnlistedPerson(_ token: Int) -> Bool {
    guard isCapital(token), let family = match(.family, at: token),
      capitalRun(from: token, limit: 6) == token + 3, !isAcronym(token),
      lexicon.families[Int(family.payload)]
    else { return false }
    return match(.field, at: token) == nil && match(.compound, at: token) == nil
      && match(.compound, at: token + 1) == nil && match(.place, at: token) == nil
      && match(.head, at: token) == nil && match(.body, at: token) == nil
      && match(.fieldWord, at: token) == nil
  }

  /// The words of a name with abbreviations written in full.
  func spelledOut(_ start: Int, _ end: Int) -> String {
    var text = ""
    var index = start
    while index < end {
      if index > start, isSpaced(index) { text += " " }
      if let short = match(.abbreviation, at: index), Int(short.end) <= end {
        text += lexicon.abbreviations[Int(short.payload)]
        index = Int(short.end)
      } else {
        text += string(index, index + 1)
        index += 1
      }
    }
    return text
  }
}
