internal import GrammarKit

/// What stands inside longer names and lists: bodies in a meeting's name, communes behind "các xã".
extension SentenceScanner {
  /// "các xã A, B và C": places, though the list of places has not all of them.
  mutating func listedUnits(at start: Int, _ chunks: inout [Chunk]) -> Int? {
    let words = scan.lexicon.words
    guard words.plurals.contains(scan.key(start)), let unit = scan.match(.unit, at: start + 1)
    else { return nil }
    var index = Int(unit.end)
    if scan.key(index) == words.colon { index += 1 }
    guard scan.listedPlace(at: index, Int(unit.payload)) != nil else { return nil }
    word(start, index, &chunks)
    while let found = scan.place(at: index) ?? scan.listedPlace(at: index, Int(unit.payload)) {
      scan.places.append((found.place, index, scan.section))
      chunks.append(chunk(.place, index, found.end, payload: scan.places.count - 1))
      guard scan.key(found.end) == words.comma || scan.key(found.end) == words.va,
        scan.isCapital(found.end + 1)
      else { return found.end }
      chunks.append(
        chunk(scan.key(found.end) == words.comma ? .comma : .word, found.end, found.end + 1))
      index = found.end + 1
    }
    return index
  }

  /// Reads the people and bodies named in a meeting's own name, as in "lễ viếng nguyên Chủ tịch … A"
  /// and "Đại hội Đảng bộ huyện A"; no rule sees them.
  mutating func readInside(_ meeting: Int, end: Int) {
    let noun = scan.meetings[meeting].start
    let start = scan.match(.meeting, at: noun).map { Int($0.end) } ?? noun + 1
    guard
      (start..<max(end - 1, start)).contains(where: {
        scan.isLikelyPerson($0) || scan.isForeign($0)
      })
    else { return readBodiesInside(start, end) }
    var inner: [Chunk] = []
    atoms(from: start, to: end, into: &inner)
    _ = group(inner)
  }

  mutating func readBodiesInside(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      if scan.isCapital(index), let org = scan.organisation(at: index) {
        index = max(org.end, index + 1)
      } else if scan.match(.unit, at: index) != nil, let place = scan.place(at: index) {
        scan.places.append((place.place, index, scan.section))
        index = max(place.end, index + 1)
      } else if scan.key(index) == scan.lexicon.words.openParen,
        let place = scan.place(at: index + 1),
        scan.key(place.end) == scan.lexicon.words.closeParen
      {
        // "huyện Châu Thành (Kiên Giang)"
        scan.places.append((place.place, index + 1, scan.section))
        index = place.end
      } else {
        index += 1
      }
    }
  }
}
