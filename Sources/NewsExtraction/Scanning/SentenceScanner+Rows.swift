internal import GrammarKit

/// Rows of names that are no people's: streets, communes, works, ministries.
extension SentenceScanner {
  /// Whether capitals that nothing leads up to stand in a row of places: "8 xã ven biển: Tân Hòa, Phú
  /// Đông", "các tuyến đường Hai Bà Trưng, Lê Lợi", "cao tốc Cam Lộ - La Sơn".
  func isInRowOfPlaces(_ start: Int, _ end: Int, _ chunks: [Chunk]) -> Bool {
    let words = scan.lexicon.words
    let behind = scan.key(end) == words.comma || scan.key(end) == words.openParen ? end + 1 : end
    // A title or an age behind it tells that it is somebody's.
    guard scan.match(.title, at: behind) == nil, !scan.isForeign(start), !scan.isCapital(start - 1),
      behind == end || !scan.isNumber(behind) && !isAge(behind)
    else { return false }
    if end == start + 2, followsPlaceAndDash(chunks) { return true }
    // What was read as somebody's, a title or a body is no part of such a row.
    var floor = start
    var body: Chunk?
    for chunk in chunks.reversed() {
      let kind = ChunkKind(rawValue: chunk.kind)
      if kind == .organisation { body = chunk }
      if [.organisation, .person, .role, .pronoun, .meeting, .document, .semicolon].contains(kind) {
        break
      }
      floor = Int(chunk.start)
      if start - floor > 60 { break }
    }
    var isLed = false
    var index = start - 1
    while index >= floor, let next = beforeItem(index, floor: floor, isLed: &isLed) {
      index = next
    }
    guard index >= floor else {
      return body.map { $0.payload >= 0 && scan.orgs[Int($0.payload)].isGeneric } ?? false
    }
    // A lone name behind the word, as in "ông xã Trần Văn Nam", makes no row.
    guard index < start - 1 else { return false }
    return namesPlaces(upTo: index, floor: floor, isLed: isLed, isShort: end == start + 2)
  }

  /// Whether somebody's birth is told: "(SN 1960", "(sinh năm".
  private func isAge(_ token: Int) -> Bool {
    scan.isAcronym(token) && scan.isNumber(token + 1) || scan.key(token) == scan.lexicon.words.sinh
  }

  /// "Cái Mép - Thị Vải": the name of a place and a dash stand before.
  private func followsPlaceAndDash(_ chunks: [Chunk]) -> Bool {
    guard let before = beforeDash(chunks) else { return false }
    return before.is(.place) || before.is(.word) && scan.isCapital(Int(before.end) - 1)
  }

  /// What stands directly before the dash that the chunks so far end with; nil where they do not.
  func beforeDash(_ chunks: [Chunk]) -> Chunk? {
    guard let dash = chunks.last, dash.is(.dash), dash.label != labels.kiem,
      let before = chunks.dropLast().last, before.end == dash.start
    else { return nil }
    return before
  }

  /// The token before an item or a joint of a row; nil where a token is neither.
  ///
  /// `isLed` becomes true where a colon or a word such as "gồm" leads up to the row.
  private func beforeItem(_ token: Int, floor: Int, isLed: inout Bool) -> Int? {
    let words = scan.lexicon.words
    let key = scan.key(token)
    if key == words.closeParen {
      let opening = (max(floor, token - 20)..<token).last { scan.key($0) == words.openParen }
      return opening.map { $0 - 1 }
    }
    if key == words.colon { isLed = true }
    if scan.isCapital(token) || scan.isNumber(token) || key == words.va || !scan.isWord(token) {
      return token - 1
    }
    guard scan.match(.trigger, at: token).map({ Int16($0.payload) == labels.have }) ?? false else {
      return nil
    }
    isLed = true
    return token - 1
  }

  /// Whether a word for a kind of places stands before a row, or among the last words before what
  /// leads up to it.
  private func namesPlaces(upTo last: Int, floor: Int, isLed: Bool, isShort: Bool) -> Bool {
    for token in stride(from: last, through: max(floor, last - 4), by: -1) {
      guard scan.isWord(token), !scan.isCapital(token) else { return false }
      let isWide = isLed && isShort && !scan.endsCompound(token)
      if let stop = scan.match(.stop, at: token), scan.lexicon.stops[Int(stop.payload)] == .place,
        isWide ? Int(stop.end) <= last + 1 : Int(stop.end) == last + 1,
        !scan.endsCompound(token)
      {
        return true
      }
      if let unit = scan.match(.unit, at: token),
        isWide ? Int(unit.end) <= last + 1 : Int(unit.end) == last + 1
      {
        return true
      }
      if isWide, let head = scan.match(.head, at: token), Int(head.end) <= last + 1,
        scan.lexicon.words.plurals.contains(scan.key(token - 1))
      {
        return true
      }
    }
    return false
  }
}
