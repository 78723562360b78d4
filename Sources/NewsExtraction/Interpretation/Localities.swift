internal import VietnameseText

/// Which places a bare "Tỉnh ủy", "UBND huyện", "thành phố" of an article means.
///
/// The default province is the one with most support: named with a body or its unit word, in the
/// title, in a newspaper's name, through its districts. A bare district form takes the nearest
/// district named before it, else the first behind. Where nothing supports one, it stays open.
struct Localities {
  /// The default province or city of each section; section 0 answers for those without.
  private var provinces: [Int: PlaceRef] = [:]
  /// Districts and communes named, by token.
  var named: [(token: Int, section: Int, place: PlaceRef)] = []

  init(_ scan: ArticleScan, sentences: [Sentence], declared: String?) {
    var scores: [Int: [PlaceRef: Int]] = [:]
    var first: [PlaceRef: Int] = [:]
    let titles = sentences.filter(\.isTitle).map { $0.start..<$0.end }
    func vote(_ place: PlaceRef, _ weight: Int, token: Int, section: Int) {
      let isTitle = titles.contains { $0.contains(token) }
      switch place.level {
      case .province, .city:
        scores[section, default: [:]][place, default: 0] += isTitle ? weight * 2 : weight
        first[place] = min(first[place] ?? Int.max, token)
      case .district:
        named.append((token, section, place))
        guard let parent = scan.lexicon.provinceOfDistrict[place.inFull] else { return }
        scores[section, default: [:]][parent, default: 0] += 1
        first[parent] = min(first[parent] ?? Int.max, token)
      case .commune: named.append((token, section, place))
      default: return
      }
    }
    // Where someone was in office before does not say where the article is.
    let former = Set(scan.roles.filter(\.former).map(\.org))
    for (index, org) in scan.orgs.enumerated() {
      guard let place = org.place, !org.isGeneric || org.head >= 0, !former.contains(index) else {
        continue
      }
      let isMedia = org.head >= 0 && scan.lexicon.heads[org.head].kind == "media"
      vote(place, isMedia ? 4 : 3, token: org.start, section: org.section)
    }
    for item in scan.places {
      let hasUnit = scan.match(.unit, at: item.token) != nil
      // "Quốc Vinh": the end of a longer name is no town.
      if item.place.level == .district, !hasUnit, scan.isSpaced(item.token),
        scan.isCapital(item.token - 1)
      {
        continue
      }
      vote(item.place, hasUnit ? 2 : 1, token: item.token, section: item.section)
    }
    named.sort { $0.token < $1.token }
    for (section, votes) in scores {
      let best = votes.max { left, right in
        if left.value != right.value { return left.value < right.value }
        let (leftFirst, rightFirst) = (first[left.key] ?? 0, first[right.key] ?? 0)
        if leftFirst != rightFirst { return leftFirst > rightFirst }
        // Two provinces of one token: any order, but the same in every run.
        return left.key.inFull > right.key.inFull
      }
      if let best, section == 0 || best.value >= 3 { provinces[section] = best.key }
    }
    if let declared, let place = Self.province(VietnameseSpelling.canonical(declared), scan.lexicon)
    {
      provinces[0] = place
    }
  }

  /// The province or city of this name.
  static func province(_ name: String, _ lexicon: NewsLexicon) -> PlaceRef? {
    let key = VietnameseSpelling.identityKey(name)
    let bare = ["thành phố ", "tỉnh ", "tp "].reduce(key) { text, prefix in
      let prefixKey = VietnameseSpelling.identityKey(prefix) + " "
      return text.hasPrefix(prefixKey) ? String(text.dropFirst(prefixKey.count)) : text
    }
    return lexicon.places.first {
      ($0.level == .province || $0.level == .city)
        && VietnameseSpelling.identityKey($0.name) == bare
    }.map { PlaceRef(name: $0.name, level: $0.level, unit: $0.kind) }
  }

  /// The article's own province or city.
  var main: PlaceRef? { provinces[0] }

  /// The place that a bare form of a level means where it stands; `unit` is its unit word, empty
  /// for none.
  func place(level: Level, unit: String, token: Int, section: Int) -> PlaceRef? {
    let province = provinces[section] ?? provinces[0]
    switch level {
    case .province, .none:
      return province
    case .city:
      if let province, province.level == .city { return province }
      return nearest(token, section) { $0.level == .district && $0.unit == "thành phố" }
    case .district:
      return nearest(token, section) {
        $0.level == .district && (unit.isEmpty || $0.unit == unit)
      }
    case .commune:
      return nearest(token, section) { $0.level == .commune && (unit.isEmpty || $0.unit == unit) }
    case .centre, .country, .region:
      return nil
    }
  }

  private func nearest(_ token: Int, _ section: Int, _ fits: (PlaceRef) -> Bool) -> PlaceRef? {
    var before: PlaceRef?
    for item in named where item.section == section && fits(item.place) {
      guard item.token <= token else {
        return before ?? item.place
      }
      before = item.place
    }
    return before
  }
}
