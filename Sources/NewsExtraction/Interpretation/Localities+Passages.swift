internal import VietnameseText

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
      // "Còn tại …", "Với tỉnh …"
      let leads = [words.tai, words.voi]
      let lead = leads.contains(scan.key(sentence.start)) ? sentence.start : sentence.start + 1
      guard leads.contains(scan.key(lead)), lead < sentence.end,
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
      passages.append((found.end..<max(end, found.end), found.place))
    }
    return passages + items(of: scan, sentences)
  }

  /// Paragraphs of a round-up, each led by a province's body: "Cùng ngày, HĐND tỉnh Sơn La …".
  ///
  /// There are several, of different provinces; a paragraph that names a second one is left alone.
  private static func items(
    of scan: ArticleScan, _ sentences: [Sentence]
  ) -> [(tokens: Range<Int>, place: PlaceRef)] {
    var stated: [(start: Int, end: Int, place: PlaceRef)] = []
    for org in scan.orgs where org.head >= 0 {
      let kind = scan.lexicon.heads[org.head].kind
      guard let place = org.place, isProvince(place),
        isOfProvince(org, scan) || kind == "party.organisation"
      else { continue }
      stated.append((org.start, org.end, place))
    }
    guard let first = stated.first, stated.contains(where: { $0.place != first.place }) else {
      return []
    }
    let opens = sentences.indices.filter {
      sentences[$0].start == 0 || scan.tokens.kinds[sentences[$0].start - 1] == .lineBreak
    }
    var items: [(tokens: Range<Int>, place: PlaceRef)] = []
    var led: PlaceRef?
    for (position, index) in opens.enumerated() where !sentences[index].isTitle {
      let start = sentences[index].start
      let last = position + 1 < opens.count ? opens[position + 1] - 1 : sentences.count - 1
      let inside = stated.filter { start <= $0.start && $0.start < sentences[last].end }
      // What goes on in a paragraph that names no province: "Ông B tái cử chức Bí thư Tỉnh ủy."
      if let led, inside.isEmpty, !namesProvince(start..<sentences[last].end, scan) {
        items.append((start..<sentences[last].end, led))
        continue
      }
      led = nil
      guard let lead = inside.min(by: { $0.start < $1.start }), lead.start < start + 14,
        inside.allSatisfy({ $0.place == lead.place }), lead.end < sentences[last].end
      else { continue }
      items.append((lead.end..<sentences[last].end, lead.place))
      led = lead.place
    }
    guard let one = items.first, items.contains(where: { $0.place != one.place }) else { return [] }
    return items
  }

  private static func namesProvince(_ tokens: Range<Int>, _ scan: ArticleScan) -> Bool {
    scan.places.contains { tokens.contains($0.token) && isProvince($0.place) }
  }

  /// "phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh Yên Bái đối với ông A, Ủy viên Ban Chấp hành Đảng bộ
  /// tỉnh": of the province whose post is decided on.
  private static func decided(
    _ org: OrgParse, _ ends: [Int: PlaceRef], _ scan: ArticleScan
  ) -> PlaceRef? {
    let words = scan.lexicon.words
    guard
      let about = (1...14).first(where: { back in
        scan.key(org.start - back) == words.voi && scan.key(org.start - back - 1) == words.doi
      })
    else { return nil }
    let start = org.start - about - 1
    return (0...12).lazy.compactMap { ends[start - $0] }.first
  }

  /// "Chủ tịch UBND tỉnh Hải Dương được bầu giữ chức Bí thư Tỉnh ủy": of the same province, since
  /// nothing but the change stands between.
  private static func promoted(
    _ org: OrgParse, _ ends: [Int: PlaceRef], _ scan: ArticleScan
  ) -> PlaceRef? {
    guard
      let title = (1...6).last(where: { back in
        scan.match(.title, at: org.start - back).map { Int($0.end) == org.start } ?? false
      }), case let start = org.start - title, scan.lexicon.words.taken.contains(scan.key(start - 1))
    else { return nil }
    var token = start - 1
    while token > start - 9, scan.isWord(token), !scan.isCapital(token) { token -= 1 }
    return ends[token + 1]
  }

  /// The places of bare forms before another body of the same person, by their first tokens: "Ủy
  /// viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Hà Nam".
  static func linked(in scan: ArticleScan) -> [Int: PlaceRef] {
    var places: [Int: PlaceRef] = [:]
    for org in scan.orgs {
      guard let place = org.place else { continue }
      // "Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Attapeu": of a province of another state.
      if place.level == .abroad || org.head >= 0 && isProvince(place) && isOfProvince(org, scan) {
        places[org.start] = place
      }
    }
    guard !places.isEmpty else { return [:] }
    var bare: [Int: Int] = [:]
    for org in scan.orgs where org.head >= 0 && org.place == nil && !org.isGeneric {
      bare[org.start] = max(bare[org.start] ?? 0, org.end)
    }
    var linked: [Int: PlaceRef] = [:]
    var ends: [Int: PlaceRef] = [:]
    for org in scan.orgs where org.head >= 0 && isOfProvince(org, scan) {
      if let place = org.place, isProvince(place) { ends[org.end] = place }
    }
    for org in scan.orgs.reversed() {
      guard org.head >= 0, org.place == nil, org.parent < 0, !org.isGeneric,
        org.level == .province, isOfProvince(org, scan) || isCommittee(org, scan),
        let place = nextBody(behind: org.end, places, bare, scan).flatMap({ places[$0] })
          ?? promoted(org, ends, scan) ?? decided(org, ends, scan)
      else { continue }
      places[org.start] = place
      linked[org.start] = place
    }
    return linked
  }

  private static func isProvince(_ place: PlaceRef) -> Bool {
    place.level == .province || place.level == .city
  }

  private static func isCommittee(_ org: OrgParse, _ scan: ArticleScan) -> Bool {
    let kind = scan.lexicon.heads[org.head].kind
    return kind == "party.executive" || kind == "party.standing" || kind == "party.organisation"
  }

  private static func isOfProvince(_ org: OrgParse, _ scan: ArticleScan) -> Bool {
    let kind = scan.lexicon.heads[org.head].kind
    return kind.hasPrefix("state.") || kind == "party.committee" || kind == "party.commission"
      || kind == "assembly.delegation"
  }

  /// The body at which a further title of the same person ends: only titles and the words that join
  /// them stand between.
  private static func nextBody(
    behind end: Int, _ places: [Int: PlaceRef], _ bare: [Int: Int], _ scan: ArticleScan
  ) -> Int? {
    let words = scan.lexicon.words
    let joints = [words.comma, words.va, words.kiem, words.roi]
    var index = end
    var hasTitle = false
    while index < end + 20 {
      if places[index] != nil { return hasTitle ? index : nil }
      if let title = scan.match(.title, at: index) {
        hasTitle = true
        // "Phó Trưởng ban Dân vận Tỉnh ủy A": the body begins in the title.
        if let shared = (index + 1..<max(Int(title.end), index + 1)).first(where: {
          places[$0] != nil
        }) {
          return shared
        }
        index = Int(title.end)
      } else if hasTitle, let other = bare[index], other > index {
        // "Bí thư Tỉnh ủy, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh A".
        index = other
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
