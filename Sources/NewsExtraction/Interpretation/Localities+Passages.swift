/// Where the text speaks of a province that need not be the article's own.
extension Localities {
  /// Sentences led by a province, and those behind them up to the next province named: "Tại Hòa
  /// Bình, Phó Chủ tịch UBND tỉnh …".
  static func passages(
    of scan: ArticleScan, _ sentences: [Sentence]
  ) -> [(tokens: Range<Int>, place: PlaceRef)] {
    let words = scan.lexicon.words
    var passages: [(tokens: Range<Int>, place: PlaceRef)] = []
    for (index, sentence) in sentences.enumerated() {
      // "Phía tỉnh Hà Nam có ông A, Bí thư Tỉnh ủy": whom that sentence lists.
      for token in sentence.start..<min(sentence.start + 3, sentence.end)
      where scan.key(token) == words.phia {
        if let found = scan.place(at: token + 1), isProvince(found.place), found.end < sentence.end
        {
          passages.append((found.end..<sentence.end, found.place))
        }
      }
      // "Còn tại …"
      let lead = scan.key(sentence.start) == words.tai ? sentence.start : sentence.start + 1
      guard scan.key(lead) == words.tai, lead < sentence.end,
        let found = scan.place(at: lead + 1), isProvince(found.place),
        scan.key(found.end) == words.comma
      else { continue }
      var end = sentence.end
      for next in sentences[(index + 1)...].prefix(3) {
        let other = scan.places.first {
          (next.start..<next.end).contains($0.token) && isProvince($0.place)
            && $0.place != found.place
        }
        guard next.section == sentence.section, other == nil else { break }
        end = next.end
      }
      passages.append((found.end..<end, found.place))
    }
    return passages
  }

  /// The places of bare forms before another body of the same person, by their first tokens: "Ủy
  /// viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Hà Nam".
  static func linked(in scan: ArticleScan) -> [Int: PlaceRef] {
    var places: [Int: PlaceRef] = [:]
    for org in scan.orgs where org.head >= 0 {
      if let place = org.place, isProvince(place), isOfProvince(org, scan) {
        places[org.start] = place
      }
    }
    guard !places.isEmpty else { return [:] }
    var linked: [Int: PlaceRef] = [:]
    for org in scan.orgs.reversed() {
      guard org.head >= 0, org.place == nil, org.parent < 0, !org.isGeneric,
        org.level == .province, isOfProvince(org, scan),
        let next = nextBody(behind: org.end, places, scan), let place = places[next]
      else { continue }
      places[org.start] = place
      linked[org.start] = place
    }
    return linked
  }

  private static func isProvince(_ place: PlaceRef) -> Bool {
    place.level == .province || place.level == .city
  }

  private static func isOfProvince(_ org: OrgParse, _ scan: ArticleScan) -> Bool {
    let kind = scan.lexicon.heads[org.head].kind
    return kind.hasPrefix("state.") || kind == "party.committee" || kind == "assembly.delegation"
  }

  /// The body at which a further title of the same person ends: only titles and the words that join
  /// them stand between.
  private static func nextBody(
    behind end: Int, _ places: [Int: PlaceRef], _ scan: ArticleScan
  ) -> Int? {
    let words = scan.lexicon.words
    let joints = [words.comma, words.va, words.kiem, words.roi]
    var index = end
    var hasTitle = false
    while index < end + 12 {
      if places[index] != nil { return hasTitle ? index : nil }
      if let title = scan.match(.title, at: index) {
        hasTitle = true
        index = Int(title.end)
      } else if let word = scan.match(.stop, at: index),
        [.former, .acting].contains(scan.lexicon.stops[Int(word.payload)])
      {
        index = Int(word.end)
      } else if joints.contains(scan.key(index)) {
        index += 1
      } else if index > end, let term = scan.termEnd(from: index) {
        index = term
      } else {
        return nil
      }
    }
    return nil
  }
}
