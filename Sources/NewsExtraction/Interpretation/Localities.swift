internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// Which places a bare "Tỉnh ủy", "UBND huyện", "thành phố" of an article means.
///
/// The default province is the one with most support: named with a body or its unit word, in the
/// title, in the name or address of the newspaper, through its districts. A sentence led by a
/// province, and a further post of the same person, tell of another. A bare district form takes the
/// nearest district named before it, else the first behind. Where nothing supports one, it stays
/// open.
struct Localities {
  /// The default province or city of each section; section 0 answers for those without.
  private var provinces: [Int: PlaceRef] = [:]
  /// Districts and communes named, by what a bare form may ask for, each list by token.
  private var named: [BareForm: [(token: Int, place: PlaceRef)]] = [:]

  /// Where a sentence tells of a meeting's site in a province: "Tại điểm cầu tỉnh X, …".
  private var sites: [(tokens: Range<Int>, place: PlaceRef)] = []

  /// The provinces of bare forms that stand with another body of the same person, by their tokens.
  private var linked: [Int: PlaceRef] = [:]

  /// What a bare form asks for: a level, and a unit word or none.
  private struct BareForm: Hashable {
    var section: Int
    var level: Level
    var unit: ByteKey

    init(section: Int, level: Level, unit: String) {
      self.section = section
      self.level = level
      self.unit = ByteKey(unit)
    }
  }

  /// The first day of the provinces that the reform of 2025 made.
  private static let reform = PartialDate(year: 2025, month: 7, day: 1)

  init(
    _ scan: ArticleScan, sentences: [Sentence], layout: PageLayout, declared: String?,
    outlet: PlaceRef?, published: PartialDate?
  ) {
    let isReformed =
      if let published, let reform = Self.reform { published >= reform } else { false }
    var scores: [Int: [PlaceRef: Int]] = [:]
    var first: [PlaceRef: Int] = [:]
    var towns: [(token: Int, section: Int, place: PlaceRef)] = []
    func vote(_ place: PlaceRef, _ weight: Int, token: Int, section: Int) {
      let isTitle = sentences.holding(token)?.isTitle ?? false
      switch place.level {
      case .province, .city:
        // After the reform a former province is a part of the one the article is about.
        let place = isReformed ? scan.lexicon.successorOfProvince[place.name] ?? place : place
        scores[section, default: [:]][place, default: 0] += isTitle ? weight * 2 : weight
        first[place] = min(first[place] ?? Int.max, token)
      case .district:
        towns.append((token, section, place))
        guard var parent = scan.lexicon.provinceOfDistrict[place.inFull] else { return }
        if isReformed { parent = scan.lexicon.successorOfProvince[parent.name] ?? parent }
        scores[section, default: [:]][parent, default: 0] += 1
        first[parent] = min(first[parent] ?? Int.max, token)
      case .commune:
        towns.append((token, section, place))
        guard isReformed,
          let name = scan.lexicon.communes.province(
            of: scan.lexicon.tokenizer.keys(of: place.name)),
          let parent = Self.province(name, scan.lexicon)
        else { return }
        scores[section, default: [:]][parent, default: 0] += 1
        first[parent] = min(first[parent] ?? Int.max, token)
      default: return
      }
    }
    // Where someone was in office before does not say where the article is.
    let former = Set(scan.roles.filter(\.former).map(\.org))
    for (index, org) in scan.orgs.enumerated() {
      let kind = org.head >= 0 ? scan.lexicon.heads[org.head].kind : ""
      let isMedia = kind == "media"
      if isMedia, org.place == nil, let place = Self.province(org.detail, scan.lexicon) {
        // "Báo Bến Tre": where nothing else says where the article is.
        vote(place, 1, token: org.start, section: org.section)
      }
      guard let place = org.place, !org.isGeneric || org.head >= 0, !former.contains(index) else {
        continue
      }
      // "Công ty Xi măng Hà Tiên": a town in a brand says nothing of where the article is.
      if kind == "company", place.level == .district,
        !(org.start..<org.end).contains(where: { scan.match(.unit, at: $0) != nil })
      {
        continue
      }
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
    // A city's papers often tell of all the country.
    func vote(outlet: PlaceRef, token: Int) {
      vote(outlet, outlet.level == .city ? 2 : 4, token: token, section: 0)
    }
    if let outlet { vote(outlet: outlet, token: scan.count) }
    for line in layout.lines where line.role == .masthead {
      var token = line.start
      while token < line.end {
        guard let found = scan.place(at: token) else {
          token += 1
          continue
        }
        vote(outlet: found.place, token: token)
        token = found.end
      }
    }
    for (token, section, place) in towns.sorted(by: { $0.token < $1.token }) {
      for unit in place.unit.isEmpty ? [""] : ["", place.unit] {
        named[BareForm(section: section, level: place.level, unit: unit), default: []].append(
          (token, place))
      }
    }
    let provincial = Self.sectionsOfProvinces(scan)
    for (section, votes) in scores {
      let provinces = provincial.contains(section) ? votes.filter { $0.key.level != .city } : [:]
      let best = (provinces.isEmpty ? votes : provinces).max { left, right in
        if left.value != right.value { return left.value < right.value }
        let (leftFirst, rightFirst) = (first[left.key] ?? 0, first[right.key] ?? 0)
        if leftFirst != rightFirst { return leftFirst > rightFirst }
        // Two provinces of one token: any order, but the same in every run.
        return left.key.inFull > right.key.inFull
      }
      if let best, section == 0 || best.value >= 3 { self.provinces[section] = best.key }
    }
    for sentence in sentences {
      for chunk in sentence.chunks where chunk.is(.site) {
        let range = Int(chunk.start)..<Int(chunk.end)
        let place = scan.places.first {
          range.contains($0.token) && ($0.place.level == .province || $0.place.level == .city)
        }
        if let place {
          sites.append((Int(chunk.end)..<max(sentence.end, Int(chunk.end)), place.place))
        }
      }
    }
    sites += Self.passages(of: scan, sentences)
    linked = Self.linked(in: scan)
    if let declared, let place = Self.province(VietnameseSpelling.canonical(declared), scan.lexicon)
    {
      provinces[0] = place
    }
  }

  /// The sections that speak of "Tỉnh ủy", "UBND tỉnh" and never of "Thành ủy", "UBND thành phố"
  /// without a name: no city is their default.
  private static func sectionsOfProvinces(_ scan: ArticleScan) -> Set<Int> {
    var provincial: Set<Int> = []
    var municipal: Set<Int> = []
    for org in scan.orgs where org.place == nil && org.head >= 0 && !org.isGeneric {
      let name = scan.lexicon.heads[org.head].name
      if org.unit == "tỉnh" || name.hasBytes(of: "Tỉnh ") {
        provincial.insert(org.section)
      } else if org.unit == "thành phố" || name.hasBytes(of: "Thành ") {
        municipal.insert(org.section)
      }
    }
    return provincial.subtracting(municipal)
  }

  /// The province or city of this name.
  static func province(_ name: String, _ lexicon: NewsLexicon) -> PlaceRef? {
    let key = VietnameseSpelling.identityKey(name)
    let bare = ["thành phố ", "tỉnh ", "tp "].reduce(key) { text, prefix in
      let prefixKey = VietnameseSpelling.identityKey(prefix) + " "
      return text.hasPrefix(prefixKey) ? String(text.dropFirst(prefixKey.count)) : text
    }
    return lexicon.provinceByKey[bare]
  }

  /// The article's own province or city.
  var main: PlaceRef? { provinces[0] }

  /// The place that a bare form of a level means where it stands; `unit` is its unit word, empty
  /// for none.
  func place(level: Level, unit: String, token: Int, section: Int) -> PlaceRef? {
    let province =
      linked[token] ?? sites.last { $0.tokens.contains(token) }?.place ?? provinces[section]
      ?? provinces[0]
    switch level {
    case .province, .none:
      return province
    case .city:
      if let province, province.level == .city { return province }
      return nearest(token, BareForm(section: section, level: .district, unit: "thành phố"))
    case .district, .commune:
      return nearest(token, BareForm(section: section, level: level, unit: unit))
    case .centre, .country, .region, .abroad:
      return nil
    }
  }

  /// The last place that fits up to a token, else the first behind it.
  private func nearest(_ token: Int, _ form: BareForm) -> PlaceRef? {
    guard let places = named[form] else { return nil }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return places[max(low - 1, 0)].place
  }
}
