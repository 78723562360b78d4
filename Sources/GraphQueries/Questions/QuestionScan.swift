internal import NewsModel
private import VietnameseText

/// What the words of a question were recognised as: people, documents, phrases, and the rest.
struct QuestionScan {
  /// A person that words name.
  struct Person {
    /// With what stands before the name.
    var range: Range<Int>
    /// The name alone.
    var name: Range<Int>
    /// The one meant, or everyone who can be.
    var outcome: EntityLookup.Outcome
  }

  /// A phrase with what it stands for.
  struct Piece {
    var concept: QuestionConcept
    var range: Range<Int>
  }

  let tokens: QuestionTokens
  private(set) var people: [Person] = []
  /// Documents named by type and number, or by a number with its issuer's letters.
  private(set) var documents: [Range<Int>] = []
  private(set) var pieces: [Piece] = []
  /// The tokens that are none of these, parts of names among them.
  private(set) var rest: [Int] = []

  /// Recognises the words of a question; names are looked up in the graph.
  init(_ tokens: QuestionTokens, _ answers: GraphAnswers) throws {
    self.tokens = tokens
    let count = tokens.tokens.count
    var index = 0
    var isTaken = Array(repeating: false, count: count)
    while index < count {
      if let range = document(at: index) {
        documents.append(range)
        for token in range { isTaken[token] = true }
        index = range.upperBound
      } else {
        index += 1
      }
    }
    try findPeople(answers, &isTaken)
    index = 0
    while index < count {
      guard !isTaken[index] else {
        index += 1
        continue
      }
      let end = isTaken[index...].firstIndex(of: true) ?? count
      index = try take(index, before: end, answers)
    }
    joinWhatIsDenied()
  }

  /// Makes one phrase of a negation and what it denies, as in "but did not chair".
  ///
  /// Only what articles tell of somebody who was there can be denied; all else stays a barrier.
  private mutating func joinWhatIsDenied() {
    for first in pieces.indices.reversed() where pieces[first].concept == .barrier {
      let words = tokens.tokens[pieces[first].range].map(\.key).joined(separator: " ")
      guard QuestionWords.denials.contains(words) else { continue }
      var last = first + 1
      while last < pieces.count, [.filler, .who, .yesNo].contains(pieces[last].concept) {
        last += 1
      }
      guard last < pieces.count, case .act(let action) = pieces[last].concept,
        QuestionWords.deniable.contains(action)
      else { continue }
      let range = pieces[first].range.lowerBound..<pieces[last].range.upperBound
      let isBy =
        range.upperBound < tokens.tokens.count
        && QuestionWords.byWhom.contains(tokens.tokens[range.upperBound].key)
      guard !isBy, !rest.contains(where: range.contains),
        !people.contains(where: { $0.range.overlaps(range) })
      else { continue }
      pieces.replaceSubrange(first...last, with: [Piece(concept: .except(action), range: range)])
    }
  }

  /// What is denied of those who did what an act says: what follows it, before somebody else is
  /// asked for, or what stands before any act.
  func exceptions(of act: Piece) -> [WhoAction] {
    let asked = askedActs
    return pieces.compactMap { piece in
      guard case .except(let action) = piece.concept else { return nil }
      let before = asked.filter { $0.range.upperBound <= piece.range.lowerBound }
      let isOwn: Bool
      if before.isEmpty {
        isOwn = true
      } else {
        let others = pieces.filter {
          $0.concept == .who && $0.range.upperBound <= piece.range.lowerBound
            && $0.range.lowerBound > act.range.lowerBound
        }
        isOwn =
          act.range.upperBound <= piece.range.lowerBound
          && others.allSatisfy { isFollowed($0, by: piece) }
      }
      return isOwn ? action : nil
    }
  }

  /// Whether nothing is done between someone and what is denied of them: "those who did not".
  private func isFollowed(_ who: Piece, by denied: Piece) -> Bool {
    !askedActs.contains {
      $0.range.lowerBound >= who.range.upperBound && $0.range.upperBound <= denied.range.lowerBound
    }
  }

  /// Takes the phrase or word at a token; returns the next token.
  private mutating func take(
    _ index: Int, before end: Int, _ answers: GraphAnswers
  ) throws -> Int {
    let token = tokens.tokens[index]
    let isLast = index + 1 == tokens.tokens.count || token.endsClause
    if isOrganised(index, before: end) {
      pieces.append(Piece(concept: .filler, range: index..<(index + 2)))
      return index + 2
    }
    let lexicon = people.count == 2 ? QuestionLexicon.ofTwo : QuestionLexicon.shared
    let phrase = unnamed(lexicon.phrase(at: index, of: tokens, before: end), at: index) { end in
      lexicon.phrase(at: index, of: tokens, before: end)
    }
    if phrase == nil, isPronoun(index) {
      pieces.append(Piece(concept: .filler, range: index..<(index + 1)))
      return index + 1
    }
    let title = titleLength(at: index, before: end)
    if let phrase, phrase.count >= title {
      let taken = index..<(index + phrase.count)
      if phrase.concept.isOwnWord, phrase.concept != .name, try isWithinName(taken, answers) {
        rest += taken
        return taken.upperBound
      }
      if phrase.count == 1, try isPlace(index, before: end, answers) {
        rest += [index, index + 1]
        return index + 2
      }
      if phrase.count == 1, !phrase.concept.isOwnWord, try endsPlace(index, answers) {
        rest.append(index)
        return index + 1
      }
      var concept = phrase.concept
      // "No. 17" denies nothing.
      if concept == .barrier, token.key == "no", index + 1 < end,
        tokens.tokens[index + 1].text.first?.isNumber ?? false
      {
        concept = .filler
      }
      // "Did", "is" begin a question that wants yes or no.
      if index == 0, phrase.count == 1, concept == .filler, Self.beginnings.contains(token.key) {
        concept = .yesNo
      }
      // "Không" ends a question that wants yes or no.
      if concept == .barrier, phrase.count == 1, isLast, Self.endings.contains(token.key) {
        concept = .yesNo
      }
      let range = index..<(index + phrase.count)
      pieces.append(Piece(concept: concept, range: range))
      if concept == .name { rest += range }
      return range.upperBound
    }
    let length = max(1, title)
    rest += index..<(index + length)
    return index + length
  }

  /// Whether "tổ chức" says that a meeting was held: at the end of a clause, behind whoever held it,
  /// where it is no part of a name.
  private func isOrganised(_ index: Int, before end: Int) -> Bool {
    let words = tokens.tokens
    guard index > 1, index + 1 < end, words[index].key == "to", words[index + 1].key == "chuc",
      words[index].text.first?.isLowercase ?? false,
      index + 2 == words.count || words[index + 1].endsClause,
      !["ban", "tac", "vu", "phong"].contains(words[index - 1].key)
    else { return false }
    return words[..<index].contains { ["do", "boi"].contains($0.key) }
  }

  /// A phrase, or a shorter one where a name begins with its last word: "ai là người phát ngôn".
  private func unnamed(
    _ phrase: (concept: QuestionConcept, count: Int)?, at index: Int,
    shorter: (Int) -> (concept: QuestionConcept, count: Int)?
  ) -> (concept: QuestionConcept, count: Int)? {
    guard let phrase, phrase.count > 1 else { return phrase }
    let last = index + phrase.count - 1
    // "Các huyện ủy" speaks of no districts.
    if last + 1 < tokens.tokens.count, tokens.tokens[last + 1].key == "uy",
      QuestionWords.beforeCommittee.contains(tokens.tokens[last].key)
    {
      return shorter(last)
    }
    let name = QuestionLexicon.shared.phrase(at: last, of: tokens, before: tokens.tokens.count)
    guard let name, name.concept == .name, name.count > 1 else { return phrase }
    return shorter(last) ?? phrase
  }

  /// Whether "ông", "bà" stand for somebody named before: no name follows.
  private func isPronoun(_ index: Int) -> Bool {
    guard tokens.hasMarks, isHonorific(tokens.tokens[index]) else { return false }
    guard index + 1 < tokens.tokens.count, !tokens.tokens[index].endsClause else { return true }
    return tokens.hasCapitals && tokens.tokens[index + 1].text.first?.isLowercase ?? false
  }

  private static let endings: Set<String> = ["khong", "chua"]
  private static let beginnings: Set<String> = [
    "is", "was", "are", "were", "did", "does", "do", "has", "have", "had",
  ]

  /// How many tokens an English title that begins here has.
  private func titleLength(at index: Int, before end: Int) -> Int {
    for count in stride(from: min(4, end - index), to: 0, by: -1) {
      let words = tokens.tokens[index..<(index + count)].map(\.key).joined(separator: " ")
      if QuestionWords.titles[words] != nil { return count }
    }
    return 0
  }

  /// A type and number, or a number with letters behind a stroke, that begins at a token.
  private func document(at index: Int) -> Range<Int>? {
    let keys = tokens.tokens
    func isNumber(_ index: Int) -> Bool {
      index < keys.count && (keys[index].text.first?.isNumber ?? false)
    }
    for (words, _, _) in QuestionWords.documentTypes {
      let parts = words.split(separator: " ")
      guard index + parts.count < keys.count,
        zip(keys[index...], parts).allSatisfy({ $0.key == $1 }),
        !keys[index..<(index + parts.count)].dropLast().contains(where: \.endsClause)
      else { continue }
      var number = index + parts.count
      if number < keys.count, ["so", "no", "number"].contains(keys[number].key) { number += 1 }
      if isNumber(number), Self.isNumberAlone(keys[number].text) { return index..<(number + 1) }
    }
    let text = keys[index].text
    let isBare = isNumber(index) && text.contains("/") && text.contains(where: \.isLetter)
    return isBare ? index..<(index + 1) : nil
  }

  /// Whether a text is a document's number and no "7th" or "13-province".
  private static func isNumberAlone(_ text: String) -> Bool {
    text.allSatisfy(\.isNumber) || text.contains("/") || text.contains("-")
  }

  private mutating func findPeople(
    _ answers: GraphAnswers, _ isTaken: inout [Bool]
  ) throws {
    let words = tokens.tokens
    // Where names are typed with capitals, only these can be names.
    let hasCapitals = tokens.hasCapitals
    var index = 0
    while index < words.count {
      let longest = (index..<min(index + 6, words.count)).prefix { token in
        guard !isTaken[token], !words[token].text.contains(where: \.isNumber) else {
          return false
        }
        return token == index || !words[token - 1].endsClause
      }.count
      guard longest > 0, !hasCapitals || words[index].text.first?.isUppercase ?? false,
        index == 0 || !QuestionWords.beforeUnits.contains(words[index - 1].key)
      else {
        index += 1
        continue
      }
      let (honorific, isHonoured) = honorific(before: index)
      var found: Person?
      for count in stride(from: longest, to: 0, by: -1) where found == nil {
        let range = index..<(index + count)
        if hasCapitals, !(words[range.upperBound - 1].text.first?.isUppercase ?? false) {
          continue
        }
        if count == 1 {
          // "Bà Nguyễn Thị Kim Ngân" is not any Ms Nguyễn.
          let next = range.upperBound
          if hasCapitals, next < words.count, !words[index].endsClause,
            words[next].text.first?.isUppercase ?? false
          {
            continue
          }
          guard isHonoured, hasCapitals || !isPhrase(honorific, index) else { continue }
        }
        if honorific == index, try isWithinName(range, hasCapitals, answers) { continue }
        if let outcome = try Self.person(tokens.text(range), isPart: count == 1, answers) {
          found = Person(
            range: honorific..<range.upperBound, name: range, outcome: outcome)
        }
      }
      guard let found else {
        index += 1
        continue
      }
      people.append(found)
      for token in found.range { isTaken[token] = true }
      index = found.range.upperBound
    }
  }

  /// Whether a phrase only stands in the name of a body or meeting: the "chức" of "Ban Tổ chức".
  ///
  /// It is one where it and two words beside it go on a name that has begun before it.
  private func isWithinName(_ phrase: Range<Int>, _ answers: GraphAnswers) throws -> Bool {
    let before = phrase.lowerBound - 1
    if try beginsName(phrase, answers) { return true }
    guard before >= 0, !tokens.tokens[before].endsClause, isNameSoFar(before) else { return false }
    func isNamed(_ range: Range<Int>) throws -> Bool {
      guard tokens.tokens.indices.contains(range.lowerBound),
        range.upperBound <= tokens.tokens.count
      else { return false }
      return try answers.lookup.isInNames(
        tokens.text(range), types: [.organisation, .meeting])
    }
    guard try isNamed(before..<phrase.upperBound) else { return false }
    return try isNamed(before..<(phrase.upperBound + 1))
      || isNamed((before - 1)..<phrase.upperBound)
  }

  /// Whether a word and the next, typed without marks, are a place behind "ở", "tỉnh" and so on:
  /// "can tho" has nothing of English.
  private func isPlace(
    _ index: Int, before end: Int, _ answers: GraphAnswers
  ) throws -> Bool {
    guard !tokens.hasMarks, index > 0, index + 1 < end,
      QuestionWords.isBeforePlace(tokens.tokens[index - 1].key),
      !tokens.tokens[index - 1].endsClause, !tokens.tokens[index].endsClause
    else { return false }
    let text = tokens.text(index..<(index + 2))
    return try !answers.lookup.bearers(of: text, type: .place).isEmpty
  }

  /// Whether a word typed without marks ends the name of a place: the "an" of "nghe an".
  private func endsPlace(_ index: Int, _ answers: GraphAnswers) throws -> Bool {
    guard !tokens.hasMarks, index > 0, rest.last == index - 1,
      !tokens.tokens[index - 1].endsClause
    else { return false }
    let text = tokens.text((index - 1)..<(index + 1))
    return try !answers.lookup.bearers(of: text, type: .place).isEmpty
  }

  /// Whether a phrase begins the name of a body, both typed with capitals: "Cơ quan Điều tra".
  private func beginsName(_ phrase: Range<Int>, _ answers: GraphAnswers) throws -> Bool {
    let words = tokens.tokens
    guard phrase.lowerBound > 0, phrase.upperBound + 1 < words.count,
      [phrase.lowerBound, phrase.upperBound].allSatisfy({
        words[$0].text.first?.isUppercase ?? false
      }), !words[phrase.upperBound - 1].endsClause
    else { return false }
    return try answers.lookup.isInNames(
      tokens.text(phrase.lowerBound..<(phrase.upperBound + 2)), types: [.organisation])
  }

  /// Whether a token is part of a name, or a word without a meaning of its own behind one.
  private func isNameSoFar(_ token: Int) -> Bool {
    if rest.last == token { return true }
    guard let piece = pieces.last, piece.range.contains(token), !piece.concept.isOwnWord else {
      return false
    }
    return rest.last == piece.range.lowerBound - 1
  }

  /// Whether words that may be a person's are only a part of the name of a body: somebody may be
  /// called Công Thương, but not in "Bộ Công Thương".
  private func isWithinName(
    _ range: Range<Int>, _ hasCapitals: Bool, _ answers: GraphAnswers
  ) throws -> Bool {
    let words = tokens.tokens
    let starts = (max(0, range.lowerBound - 8)...range.lowerBound).reversed()
    for start in starts {
      if start < range.lowerBound, words[start].endsClause { return false }
      if hasCapitals, !(words[start].text.first?.isUppercase ?? false) { continue }
      for end in range.upperBound...min(words.count, range.upperBound + 6) {
        if end > range.upperBound,
          words[(range.upperBound - 1)..<(end - 1)].contains(where: \.endsClause)
        {
          break
        }
        let found = try answers.lookup.bearers(of: tokens.text(start..<end), type: .organisation)
        if !found.isEmpty { return true }
      }
    }
    return false
  }

  /// Whether an honorific and a word, or the word alone, begin a phrase: `co quan` is no Ms Quan.
  private func isPhrase(_ honorific: Int, _ word: Int) -> Bool {
    (honorific...word).contains { start in
      let phrase = QuestionLexicon.shared.phrase(
        at: start, of: tokens, before: tokens.tokens.count)
      return (phrase?.count ?? 0) > word - start
    }
  }

  /// The words behind an honorific, or before what somebody did, that are typed as a person's name
  /// and are nobody's of the graph.
  var unknownPerson: String? {
    let words = tokens.tokens
    func isOfName(_ index: Int) -> Bool {
      rest.contains(index) && !isHonorific(words[index])
        && words[index].text.first?.isUppercase ?? false
    }
    for start in words.indices where isOfName(start) && (start == 0 || !isOfName(start - 1)) {
      var end = start + 1
      while end < words.count, isOfName(end), !words[end - 1].endsClause { end += 1 }
      let isCalled = start > 0 && isHonorific(words[start - 1])
      let isDoing = pieces.contains { piece in
        (piece.concept.isAct || piece.concept == .hold) && piece.range.lowerBound == end
      }
      if (2...5).contains(end - start), isCalled || isDoing { return tokens.text(start..<end) }
    }
    return nil
  }

  /// Where the honorifics before a token begin, and whether there are any.
  private func honorific(before index: Int) -> (start: Int, isThere: Bool) {
    var start = index
    while start > 0, isHonorific(tokens.tokens[start - 1]),
      !tokens.tokens[start - 1].endsClause
    {
      start -= 1
    }
    return (start, start < index)
  }

  private func isHonorific(_ token: QuestionTokens.Token) -> Bool {
    QuestionWords.honorifics.contains { honorific in
      tokens.hasMarks
        ? VietnameseSpelling.identityKey(honorific) == token.identity
        : VietnameseSpelling.searchKey(honorific) == token.key
    }
  }

  /// Who bears a name exactly, or of whose name it is a part.
  private static func person(
    _ text: String, isPart: Bool, _ answers: GraphAnswers
  ) throws -> EntityLookup.Outcome? {
    if isPart {
      let outcome = try answers.lookup.resolve(text, types: [.person])
      if case .unknown = outcome { return nil }
      return outcome
    }
    let found = try answers.lookup.bearers(of: text, type: .person)
    switch found.count {
    case 0: return nil
    case 1: return .found(found[0])
    default: return .ambiguous(try answers.lookup.candidates(found))
    }
  }
}
