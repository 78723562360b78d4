internal import GrammarKit
internal import TextCore
internal import VietnameseText

extension SentenceScanner {
  /// An honorific, or a name where one may stand.
  mutating func person(
    at index: Int, end: Int, isListing: inout Bool, chunks: inout [Chunk]
  ) -> Int? {
    if let honorific = scan.match(.honorific, at: index), !isPlaceName(index, Int(honorific.end)) {
      let kind = scan.lexicon.honorifics[Int(honorific.payload)]
      let next = Int(honorific.end)
      switch kind {
      case .plural:
        isListing = true
        chunks.append(chunk(.pronoun, index, next, label: labels.many))
        return next
      case .honorific:
        // "165 đồng chí tham dự" counts people and means none.
        // "126 Ông Ích Khiêm" is a house.
        if scan.isCapital(index), scan.isStreet(index, next) { break }
        let stands =
          scan.isCapital(next) || isAddress(index) && !isCounted(index) && !isPlain(index, next)
        guard stands else { break }
        chunks.append(chunk(.pronoun, index, next, label: labels.one))
        return next
      case .national:
        guard let end = stateEnd(at: next) else { break }
        guard let role = leader(index, next) else {
          chunks.append(chunk(.pronoun, index, end, label: labels.rank))
          return end
        }
        chunks.append(chunk(.role, index, end, payload: role))
        return end
      case .rank, .degree:
        if kind == .rank, let end = stateEnd(at: next) {
          chunks.append(chunk(.pronoun, index, end, label: labels.rank))
          return end
        }
        var behind = next
        if scan.key(behind) == scan.lexicon.words.dot { behind += 1 }
        guard scan.isCapital(behind) || scan.match(.title, at: behind) != nil else { break }
        if kind == .degree, !scan.isCapital(index) { break }
        chunks.append(chunk(.pronoun, index, behind, label: labels.rank))
        return behind
      }
    }
    guard scan.isCapital(index) else { return nil }
    let last = chunks.last
    if last?.kind == ChunkKind.role.rawValue, isHamlet(behind: index) { return nil }
    var introduced = false
    var byHonorific = false
    var byRank = false
    if let last, Int(last.end) == index {
      if last.is(.pronoun) {
        introduced = true
        byHonorific = last.label != labels.rank
        byRank = last.label == labels.rank
      } else if last.is(.role) {
        // "giữ chức Phó Tổng giám đốc Sacombank": behind a post that someone gets stands a body.
        introduced = !isPostTaken(chunks)
      } else if last.is(.place)
        || last.is(.organisation)
          && chunks.dropLast().last?.kind == ChunkKind.pronoun.rawValue,
        chunks.count >= 2,
        Int(chunks[chunks.count - 2].end) == Int(last.start),
        chunks[chunks.count - 2].is(.pronoun)
          || chunks[chunks.count - 2].is(.role)
      {
        // "tỷ phú Trung Quốc Mã Vân", "người đồng cấp Hàn Quốc …": the state stands in between.
        introduced = true
      } else if last.is(.organisation),
        let title = chunks.dropLast().last, title.is(.role),
        title.end == last.start, scan.isUnlistedPerson(index)
      {
        // "giám đốc tài chính tập đoàn Huawei Mạnh Vãn Chu"
        introduced = true
      } else if last.is(.quote) {
        return nil
      } else if isBehindTitleAndDash(index, chunks) {
        introduced = true
      }
    }
    if !byHonorific, let head = scan.match(.head, at: index),
      scan.lexicon.heads[Int(head.payload)].shape == .name
    {
      let saved = scan.orgs.count
      let isBody = scan.organisation(at: index) != nil
      scan.orgs.removeSubrange(saved...)
      // "Phóng viên Báo Trà Vinh": the word is a body's, though it is a family name too.
      if isBody { return nil }
    }
    if !byHonorific, let body = scan.match(.body, at: index), Int(body.end) > index + 1,
      scan.isCapitalised(index, Int(body.end))
    {
      return nil
    }
    let listed = isListing && (last.map { Self.opensListItem($0, labels) } ?? true)
    if !byHonorific, !introduced || scan.match(.head, at: index) != nil,
      scan.match(.body, at: index) != nil
        || scan.match(.head, at: index).map({ Int($0.end) > index + 1 || scan.isAllCapitals(index) }
        )
          ?? false
    {
      return nil
    }
    guard
      let name = scan.name(
        at: index, isIntroduced: introduced, isListed: listed, byHonorific: byHonorific,
        byRank: byRank)
    else { return nil }
    if !introduced && isInRowOfPlaces(index, name.end, chunks)
      || !byHonorific && scan.match(.head, at: index) != nil && isSmallBehind(index)
    {
      scan.names.removeLast()
      return nil
    }
    chunks.append(chunk(.person, index, name.end, payload: name.name))
    return name.end
  }

  /// "lãnh đạo Lào A", "cựu lãnh đạo Lào A": whoever leads a state holds that post.
  private mutating func leader(_ start: Int, _ end: Int) -> Int? {
    guard let entry = labels.leader, let state = scan.stateOfLeader(at: end),
      state.place.name != "Việt Nam",
      case let title = scan.lexicon.titles[Int(scan.lexicon.phrases[entry].payload)].title,
      VietnameseSpelling.capitalised(scan.string(end - 2, end)) == title
    else { return nil }
    var role = RoleParse(start: start, end: state.end, title: title, entry: entry)
    role.former = end - start > 2
    role.org = scan.state(state.place, end, state.end)
    scan.roles.append(role)
    return scan.roles.count - 1
  }

  /// "Phó Chủ tịch UBND huyện - Liêu Văn Bùng": a family's name behind a title and a dash.
  private func isBehindTitleAndDash(_ index: Int, _ chunks: [Chunk]) -> Bool {
    guard let role = beforeDash(chunks), role.is(.role),
      let family = scan.match(.family, at: index),
      case let length = scan.capitalRun(from: index, limit: 6) - index,
      (scan.lexicon.families[Int(family.payload)] ? 2...4 : 3...4).contains(length)
    else { return false }
    return scan.match(.place, at: index) == nil && scan.match(.head, at: index) == nil
  }

  /// Whether capitals end in a small word: "chiến sĩ Đội Quy tập hài cốt", "bác sĩ Khoa Phẫu thuật".
  private func isSmallBehind(_ start: Int) -> Bool {
    let end = scan.capitalRun(from: start, limit: 4)
    return end < start + 3 && scan.isWord(end) && !scan.isCapital(end)
      && scan.match(.compound, at: end - 1) != nil
  }

  /// Behind the state that stands between a rank and a name: "người đồng cấp Lào A".
  private mutating func stateEnd(at token: Int) -> Int? {
    guard let state = scan.stateOfLeader(at: token) else { return nil }
    scan.places.append((state.place, token, scan.section))
    return state.end
  }

  /// "Trưởng thôn Yên Hòa": two syllables behind a hamlet's word are its name.
  private func isHamlet(behind index: Int) -> Bool {
    guard !scan.isCapital(index - 1), let word = scan.match(.stop, at: index - 1),
      Int(word.end) == index,
      scan.lexicon.stops[Int(word.payload)] == .place
    else { return false }
    return scan.capitalRun(from: index, limit: 3) - index <= 2
  }

  /// Whether the title that chunks end with is a post that someone gets.
  private func isPostTaken(_ chunks: [Chunk]) -> Bool {
    guard let verb = chunks.dropLast().last, verb.is(.verb) else {
      return false
    }
    return labels.taking.contains(verb.label)
  }

  private static func opensListItem(_ chunk: Chunk, _ labels: TriggerLabels) -> Bool {
    guard let kind = ChunkKind(rawValue: chunk.kind) else { return false }
    switch kind {
    case .comma, .semicolon, .colon, .dash: return true
    case .verb: return chunk.label == labels.and || chunk.label == labels.have
    default: return false
    }
  }

  /// "Bà Rịa": an honorific's word that begins a place.
  private func isPlaceName(_ index: Int, _ end: Int) -> Bool {
    guard scan.isCapital(index), let place = scan.match(.place, at: index) else { return false }
    return Int(place.end) > end && scan.isCapitalised(index, Int(place.end))
      || Int(place.end) == end && !scan.isCapital(end)
  }

  /// Whether the word addresses a person when nothing follows: ông, bà, đồng chí.
  private func isAddress(_ index: Int) -> Bool {
    scan.lexicon.words.addresses.contains(scan.key(index))
  }

  /// Whether an honorific's word begins a longer plain one: "bà con".
  private func isPlain(_ index: Int, _ end: Int) -> Bool {
    scan.match(.trigger, at: index).map {
      Int($0.end) > end && labels.plain.contains(Int16($0.payload))
    } ?? false
  }

  /// Whether a number or a plural word stands before.
  private func isCounted(_ index: Int) -> Bool {
    index > 0
      && (scan.isNumber(index - 1) || scan.lexicon.words.plurals.contains(scan.key(index - 1)))
  }
}
