/// English names of bodies, put together as the Vietnamese ones are.
///
/// A body of a place is a core ("People's Committee") with the place before or behind it and, where
/// it is said, its level; a part of a body stands before "of" or behind a possessive. What the
/// words leave open, such as the level of a place, gives several names: the graph knows which are.
enum QuestionTranslation {
  /// A body that places of several levels have.
  private struct Core {
    var words: [Substring]
    /// The name by level; `*` is the place, which a name without a place loses.
    var names: [(level: Level, name: String)]

    init(_ words: String, _ names: [(Level, String)]) {
      self.words = words.split(separator: " ").filter { $0 != "s" }
      self.names = names.map { (level: $0.0, name: $0.1) }
    }
  }

  private enum Level {
    case province
    case city
    case district
    case commune
  }

  /// A word of a name: folded, and as typed.
  struct Word {
    var key: String
    var typed: String
  }

  /// The names that a body in English words can have; none where the words are not understood.
  static func names(_ words: [Word]) -> [String] {
    let words = words.filter { !ignored.contains($0.key) }
    guard !words.isEmpty, words.count <= 16 else { return [] }
    return ministry(words) + parts(words) + local(words)
  }

  /// The Vietnamese words for a field of government: "industry and trade".
  static func field(_ words: [String]) -> String? {
    fields[words.filter { !["and", "the", "of", "s"].contains($0) }.joined(separator: " ")]
  }

  private static func ministry(_ words: [Word]) -> [String] {
    let keys = words.map(\.key)
    guard let index = keys.firstIndex(of: "ministry") else { return [] }
    let others = Array(keys[..<index] + keys[(index + 1)...])
    return field(others).map { ["Bộ " + $0] } ?? []
  }

  /// "Organisation Commission of BODY", "BODY's Organisation Commission".
  private static func parts(_ words: [Word]) -> [String] {
    for (core, name) in partNames {
      let core = core.split(separator: " ")
      guard words.count > core.count else { continue }
      let rest: ArraySlice<Word>
      if zip(words, core).allSatisfy({ $0.key == $1 }) {
        rest = words.dropFirst(core.count)
      } else if zip(words.suffix(core.count), core).allSatisfy({ $0.key == $1 }) {
        rest = words.dropLast(core.count)
      } else {
        continue
      }
      var whole = local(Array(rest)) + ministry(Array(rest))
      if whole.isEmpty {
        // "The X provincial Organisation Commission" is the Party committee's.
        let committee = ["party", "committee"].map { Word(key: $0, typed: $0) }
        whole = local(Array(rest) + committee)
      }
      if !whole.isEmpty { return whole.map { name + " " + $0 } }
    }
    return []
  }

  /// A core with a place before or behind it.
  private static func local(_ words: [Word]) -> [String] {
    var level: Level?
    var rest = words.filter { !["of", "in", "s"].contains($0.key) }
    if let index = rest.firstIndex(where: { levels[$0.key] != nil }) {
      level = levels[rest[index].key]
      rest.remove(at: index)
    }
    for core in cores {
      let count = core.words.count
      guard rest.count >= count else { continue }
      for start in 0...(rest.count - count) {
        guard zip(rest[start...], core.words).allSatisfy({ $0.key == $1 }) else { continue }
        // The place stands on one side of it alone.
        let (before, behind) = (rest[..<start], rest[(start + count)...])
        guard before.isEmpty || behind.isEmpty else { continue }
        return names(core.names, level, Array(before + behind))
      }
    }
    return department(rest, level)
  }

  /// "Department of Health of X", "X Department of Health", "X Health Department".
  private static func department(_ words: [Word], _ level: Level?) -> [String] {
    guard let index = words.firstIndex(where: { $0.key == "department" }) else { return [] }
    let behind = Array(words[(index + 1)...])
    let before = Array(words[..<index])
    let names: [(Level, String)] = [(.province, "tỉnh *"), (.city, "thành phố *")]
    // The longest run of words that is a field; what is left is the place.
    for count in stride(from: max(behind.count, before.count), to: 0, by: -1) {
      var splits: [(field: ArraySlice<Word>, place: [Word])] = []
      if count <= behind.count {
        splits.append((behind.prefix(count), before + behind.dropFirst(count)))
      }
      if count <= before.count {
        splits.append((before.suffix(count), before.dropLast(count) + behind))
      }
      for (words, place) in splits {
        guard let field = field(words.map(\.key)) else { continue }
        return self.names(names.map { ($0.0, "Sở \(field) \($0.1)") }, level, place)
      }
    }
    return []
  }

  private static func names(
    _ known: [(level: Level, name: String)], _ level: Level?, _ place: [Word]
  ) -> [String] {
    let fitting = known.filter { level == nil || $0.level == level }
    let names = (fitting.isEmpty ? known : fitting).map(\.name)
    guard !place.isEmpty else {
      // Bodies of a level in general: "the district party committee".
      return level == nil
        ? [] : names.map { $0.replacing(" *", with: "") }
    }
    let text = place.map(\.typed).joined(separator: " ")
    return names.map { $0.replacing("*", with: exonyms[text.lowercased()] ?? text) }
  }

  private static let ignored: Set<String> = ["the", "vietnamese"]

  private static let levels: [String: Level] = [
    "provincial": .province, "province": .province, "city": .city, "municipal": .city,
    "district": .district, "commune": .commune,
  ]

  /// Parts of bodies, in both languages; the longer before what they end in.
  private static let partNames: [(words: String, name: String)] = [
    ("organisation commission", "Ban Tổ chức"), ("organisation board", "Ban Tổ chức"),
    ("organising commission", "Ban Tổ chức"), ("organisation department", "Ban Tổ chức"),
    ("inspection commission", "Ủy ban Kiểm tra"), ("inspection committee", "Ủy ban Kiểm tra"),
    ("propaganda commission", "Ban Tuyên giáo"),
    ("propaganda and education commission", "Ban Tuyên giáo"),
    ("propaganda department", "Ban Tuyên giáo"), ("internal affairs commission", "Ban Nội chính"),
    ("mass mobilisation commission", "Ban Dân vận"),
    ("mass mobilization commission", "Ban Dân vận"), ("standing committee", "Ban Thường vụ"),
    ("standing board", "Thường trực"), ("executive committee", "Ban Chấp hành"),
    ("office", "Văn phòng"),
  ]

  private static let cores: [Core] = [
    Core(
      "people s committee",
      [
        (.province, "Ủy ban nhân dân tỉnh *"), (.city, "Ủy ban nhân dân thành phố *"),
        (.district, "Ủy ban nhân dân huyện *"), (.district, "Ủy ban nhân dân quận *"),
        (.commune, "Ủy ban nhân dân xã *"),
      ]),
    Core(
      "people s council",
      [
        (.province, "Hội đồng nhân dân tỉnh *"), (.city, "Hội đồng nhân dân thành phố *"),
        (.district, "Hội đồng nhân dân huyện *"), (.commune, "Hội đồng nhân dân xã *"),
      ]),
    Core(
      "fatherland front committee",
      [
        (.province, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
        (.city, "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố *"),
        (.district, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện *"),
      ]),
    Core(
      "vietnam fatherland front committee",
      [
        (.province, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
        (.city, "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố *"),
        (.district, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện *"),
      ]),
    Core(
      "fatherland front",
      [
        (.province, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
        (.city, "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố *"),
        (.district, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện *"),
      ]),
    Core(
      "party committee agencies and enterprises bloc",
      [(.province, "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *")]),
    Core(
      "agencies and enterprises bloc party committee",
      [(.province, "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *")]),
    Core(
      "bloc party committee", [(.province, "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *")]),
    Core(
      "party committee",
      [
        (.province, "Tỉnh ủy *"), (.city, "Thành ủy *"), (.district, "Huyện ủy *"),
        (.district, "Thị ủy *"), (.district, "Quận ủy *"), (.commune, "Đảng ủy xã *"),
      ]),
    Core(
      "national assembly delegation",
      [
        (.province, "Đoàn đại biểu Quốc hội tỉnh *"),
        (.city, "Đoàn đại biểu Quốc hội thành phố *"),
      ]),
    Core(
      "police",
      [
        (.province, "Công an tỉnh *"), (.city, "Công an thành phố *"),
        (.district, "Công an huyện *"), (.district, "Công an quận *"),
      ]),
    Core(
      "military command",
      [(.province, "Bộ Chỉ huy Quân sự tỉnh *"), (.district, "Ban Chỉ huy Quân sự huyện *")]),
    Core("youth union", [(.province, "Tỉnh đoàn *"), (.city, "Thành đoàn *")]),
    Core("women s union", [(.province, "Hội Liên hiệp Phụ nữ tỉnh *")]),
    Core("farmers union", [(.province, "Hội Nông dân tỉnh *")]),
    Core("farmers association", [(.province, "Hội Nông dân tỉnh *")]),
    Core("veterans association", [(.province, "Hội Cựu chiến binh tỉnh *")]),
    Core("federation of labour", [(.province, "Liên đoàn Lao động tỉnh *")]),
    Core("people s court", [(.province, "Tòa án nhân dân tỉnh *")]),
    Core("people s procuracy", [(.province, "Viện kiểm sát nhân dân tỉnh *")]),
  ]

  /// Fields of government by their English words without "and".
  private static let fields: [String: String] = [
    "industry trade": "Công Thương", "health": "Y tế", "finance": "Tài chính",
    "education training": "Giáo dục và Đào tạo", "education": "Giáo dục và Đào tạo",
    "home affairs": "Nội vụ", "interior": "Nội vụ", "public security": "Công an",
    "national defence": "Quốc phòng", "national defense": "Quốc phòng", "defence": "Quốc phòng",
    "defense": "Quốc phòng", "foreign affairs": "Ngoại giao", "justice": "Tư pháp",
    "planning investment": "Kế hoạch và Đầu tư", "transport": "Giao thông vận tải",
    "transportation": "Giao thông vận tải", "construction": "Xây dựng",
    "agriculture rural development": "Nông nghiệp và Phát triển nông thôn",
    "agriculture environment": "Nông nghiệp và Môi trường",
    "agriculture": "Nông nghiệp và Phát triển nông thôn",
    "natural resources environment": "Tài nguyên và Môi trường",
    "environment": "Tài nguyên và Môi trường",
    "labour invalids social affairs": "Lao động - Thương binh và Xã hội",
    "labor invalids social affairs": "Lao động - Thương binh và Xã hội",
    "labour war invalids social affairs": "Lao động - Thương binh và Xã hội",
    "labour": "Lao động - Thương binh và Xã hội",
    "culture sports tourism": "Văn hóa, Thể thao và Du lịch",
    "culture": "Văn hóa, Thể thao và Du lịch", "culture sports": "Văn hóa và Thể thao",
    "tourism": "Du lịch", "science technology": "Khoa học và Công nghệ",
    "information communications": "Thông tin và Truyền thông",
    "information communication": "Thông tin và Truyền thông",
    "ethnic religious affairs": "Dân tộc và Tôn giáo", "foreign relations": "Ngoại vụ",
  ]

  /// Names of places as English writes them.
  private static let exonyms: [String: String] = [
    "hanoi": "Hà Nội", "ha noi": "Hà Nội", "danang": "Đà Nẵng", "da nang": "Đà Nẵng",
    "haiphong": "Hải Phòng", "hai phong": "Hải Phòng", "cantho": "Cần Thơ", "can tho": "Cần Thơ",
    "ho chi minh": "Hồ Chí Minh", "hcm": "Hồ Chí Minh", "hcmc": "Hồ Chí Minh",
    "saigon": "Hồ Chí Minh", "hue": "Huế",
  ]
}
