private import CResolutionData
private import VietnameseText
internal import NewsModel

/// The parts of a body's name.
struct BodyName: Hashable, Sendable {
  /// What the body is, without its locality: the identity key of "Ủy ban nhân dân huyện".
  var core: String
  /// How high it stands, as far as the name tells.
  var level: BodyLevel
  /// The identity key of the unit it belongs to, where one is named.
  var locality: String?
  /// Whether the level is that of a city, which the name of the city decides.
  var isCity: Bool
  /// The first word of what tells the level, which is that of the kind of unit: "thị" of "Thị ủy" and
  /// of "thị xã".
  var unitWord: String?
}

/// Takes names of bodies apart: abbreviations, what the body is, level and locality.
struct BodyNameParser: Sendable {
  private let abbreviations: [String: [String]]
  private let levels: [[String]: String]
  private let heads: [[String]: String]
  private let provincial: [[String]]
  private let temporary: [[String]]
  private let commonDepartments: [[String]]
  private let companyForms: [[String]]
  private let nationwide: [[String]]
  private let foreign: [[String]]
  private let behindForeign: [[String]]
  private let nationalTitles: Set<String>
  /// What merged bodies became and when, by the core of their names.
  let mergers: [String: (successor: String, date: PartialDate)]
  private let units: UnitTable
  /// Abbreviations with two words or more, the longest expansion first.
  private let shortForms: [(words: [String], abbreviation: String)]

  /// The parser with the words shipped with the program.
  static let shipped = BodyNameParser(
    tsv: UnsafeBufferPointer(start: quanhe_body_words.bytes, count: quanhe_body_words.length),
    units: .shipped)

  /// Reads the words; lines that do not have three columns are left out.
  init(tsv: some Sequence<UInt8>, units: UnitTable) {
    var abbreviations: [String: [String]] = [:]
    var levels: [[String]: String] = [:]
    var heads: [[String]: String] = [:]
    var provincial: [[String]] = []
    var temporary: [[String]] = []
    var commonDepartments: [[String]] = []
    var companyForms: [[String]] = []
    var nationwide: [[String]] = []
    var foreign: [[String]] = []
    var behindForeign: [[String]] = []
    var nationalTitles: Set<String> = []
    var mergers: [String: (successor: String, date: PartialDate)] = [:]
    for line in tsv.tableLines {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3 else { continue }
      let key = Self.words(VietnameseSpelling.identityKey(fields[1]))
      switch fields[0] {
      case "abbreviation":
        abbreviations[Self.compact(fields[1])] = Self.words(
          VietnameseSpelling.identityKey(fields[2]))
      case "level": levels[key] = fields[2]
      case "head": heads[key] = fields[2]
      case "provincial": provincial.append(key)
      case "temporary": temporary.append(key)
      case "common-department": commonDepartments.append(key)
      case "foreign": foreign.append(key)
      case "at-home": behindForeign.append(key)
      case "company-form": companyForms.append(key)
      case "nationwide": nationwide.append(key)
      case "merged":
        let parts = fields[2].split(separator: "@")
        guard parts.count == 3, let date = PartialDate(String(parts[1])) else { continue }
        mergers[key.joined(separator: " ")] = (VietnameseSpelling.identityKey(parts[0]), date)
      case "national-title": nationalTitles.insert(key.joined(separator: " "))
      default: continue
      }
    }
    self.abbreviations = abbreviations
    var shortest: [[String]: String] = [:]
    for (form, words) in abbreviations where words.count > 1 {
      let known = shortest[words] ?? form
      shortest[words] = min(form, known)
    }
    shortForms = shortest.map { (words: $0.key, abbreviation: $0.value) }.sorted { left, right in
      left.words.count != right.words.count
        ? left.words.count > right.words.count
        : left.words.lexicographicallyPrecedes(right.words)
    }
    self.levels = levels
    self.heads = heads
    self.provincial = provincial
    self.temporary = temporary
    self.commonDepartments = commonDepartments
    self.companyForms = companyForms.sorted { $0.count > $1.count }
    self.nationwide = nationwide
    self.foreign = foreign
    self.behindForeign = behindForeign
    self.nationalTitles = nationalTitles
    self.mergers = mergers
    self.units = units
  }

  private static func words(_ key: String) -> [String] {
    key.split(separator: " ").map(String.init)
  }

  private static func compact(_ form: some StringProtocol) -> String {
    String(String.UnicodeScalarView(form.unicodeScalars.filter { $0 != "." }))
  }

  /// The words of a name in identity form, abbreviations expanded.
  func expandedWords(_ name: String) -> [String] {
    var words: [String] = []
    for token in name.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }) {
      let trimmed = token.drop { "(\"“".contains($0) }
      let compact = Self.compact(trimmed.prefix { !",;:)\"”".contains($0) })
      if let expansion = abbreviations[compact] {
        words += expansion
      } else if compact.hasPrefix("TP"), let rest = abbreviations[String(compact.dropFirst(2))] {
        words += Self.words(VietnameseSpelling.identityKey("thành phố")) + rest
      } else {
        words += Self.words(VietnameseSpelling.identityKey(token))
      }
    }
    return words
  }

  /// Takes a name apart.
  func parse(_ name: String) -> BodyName {
    parse(words: expandedWords(name))
  }

  /// Takes a name in identity form apart.
  ///
  /// The last word of a unit or the last head decides, since the locality stands at the end.
  func parse(words: [String]) -> BodyName {
    var position = words.count - 1
    while position >= 0 {
      for length in stride(from: min(3, words.count - position), through: 1, by: -1) {
        let end = position + length
        let slice = Array(words[position..<end])
        if let level = heads[slice] {
          return body(core: words[..<end], rest: words[end...], level: level, unitWord: slice[0])
        }
        if let level = levels[slice], position > 0 {
          return body(core: words[..<end], rest: words[end...], level: level, unitWord: slice[0])
        }
      }
      position -= 1
    }
    for length in stride(from: min(5, words.count - 1), through: 1, by: -1) {
      let tail = words[(words.count - length)...].joined(separator: " ")
      if units.province(key: tail, on: nil) != nil {
        return BodyName(
          core: words[..<(words.count - length)].joined(separator: " "),
          level: isProvincial(words) ? .province : .open, locality: tail, isCity: false)
      }
    }
    return BodyName(
      core: words.joined(separator: " "), level: isProvincial(words) ? .province : .open,
      locality: nil, isCity: false)
  }

  private func body(
    core: ArraySlice<String>, rest: ArraySlice<String>, level: String, unitWord: String
  ) -> BodyName {
    // What follows "Trung ương" belongs to the name, and no unit's name is longer than five words.
    if level == "centre" || rest.count > 5 {
      return BodyName(
        core: (core + rest).joined(separator: " "), level: BodyLevel(word: level), locality: nil,
        isCity: false)
    }
    let locality = rest.isEmpty ? nil : rest.joined(separator: " ")
    var bodyLevel = BodyLevel(word: level)
    if level == "city" {
      let rank = locality.flatMap { units.province(key: $0, on: nil) }.map { units.units[$0].kind }
      bodyLevel = locality == nil ? .open : rank == "Thành phố" ? .province : .district
    }
    return BodyName(
      core: core.joined(separator: " "), level: bodyLevel, locality: locality,
      isCity: level == "city", unitWord: unitWord)
  }

  /// What a body is where only provinces have such: "Sở Nội vụ" and "Sở Nội vụ tỉnh" are one; nil of
  /// any other.
  func provincialStem(of name: BodyName) -> String? {
    let words = Self.words(name.core)
    guard isProvincial(words) else { return nil }
    for length in [2, 1] where words.count > length && levels[Array(words.suffix(length))] != nil {
      return words.dropLast(length).joined(separator: " ")
    }
    return name.core
  }

  private func isProvincial(_ words: [String]) -> Bool {
    provincial.contains { words.starts(with: $0) }
  }

  /// Whether the body is another country's: its name ends with the country, and says nothing of
  /// Vietnam's being there, in "Đại sứ quán Việt Nam tại …".
  func isForeign(_ words: [String]) -> Bool {
    foreign.contains { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
      && !behindForeign.contains { part in
        words.indices.contains { words[$0...].starts(with: part) }
      }
  }

  /// Whether the title alone, with this identity key, is a post of the whole country.
  func isNationalTitle(_ key: String) -> Bool { nationalTitles.contains(key) }

  /// Whether most ministries have a department of this name, or it has no more than a number.
  func isCommonDepartment(_ words: [String]) -> Bool {
    guard words.count > 1, let last = words.last else { return true }
    let isNumber = last.allSatisfy { $0.isNumber || Self.numeral.contains($0) }
    return isNumber || commonDepartments.contains { words.starts(with: $0) }
  }

  private static let numeral: Set<Character> = ["i", "v", "x"]

  /// Whether the body is one set up for a task.
  func isTemporary(_ words: [String]) -> Bool {
    temporary.contains { words.starts(with: $0) }
  }

  /// What is the same in all spellings of a body's name: no points, no "và", no short name in brackets
  /// and no form of company at the end, and of what the country has one of, no "Việt Nam".
  func spellingKey(_ name: String) -> String {
    var written = name[...]
    // "Tập đoàn Dệt may Việt Nam (Vinatex)": what it is called for short.
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      written = name[..<open]
    }
    var words = Self.words(VietnameseSpelling.identityKey(String(written))).compactMap {
      word -> String? in
      let bare = word.trimmingPrefix { Self.points.contains($0) }
      let end = bare.lastIndex { !Self.points.contains($0) }
      return end.map { String(bare[...$0]) }
    }
    let first = words.first
    words.removeAll { $0 == Self.and }
    if let form = companyForms.first(where: {
      words.count > $0.count + 2 && words.suffix($0.count).elementsEqual($0)
    }) {
      words.removeLast(form.count)
    }
    if words.count > Self.vietnam.count + 2,
      words.suffix(Self.vietnam.count).elementsEqual(Self.vietnam),
      nationwide.contains(where: { head in
        words.indices.contains { words[$0...].starts(with: head) }
      })
    {
      words.removeLast(Self.vietnam.count)
    }
    return words.isEmpty ? first ?? "" : words.joined(separator: " ")
  }

  private static let points: Set<Character> = [
    ",", "-", "–", "—", "&", "(", ")", "“", "”", "\"", ".",
  ]
  private static let and = VietnameseSpelling.identityKey("và")
  private static let vietnam = words(VietnameseSpelling.identityKey("Việt Nam"))

  /// Search keys of the forms a reader may type: with the usual abbreviations for its words.
  func abbreviatedSearchKeys(_ name: String) -> [String] {
    let words = expandedWords(name)
    let plain = VietnameseSpelling.searchKey(name).split(separator: " ").map(String.init)
    // Where an abbreviation stood in the name the two differ in length; then it is short already.
    guard plain.count == words.count else { return [] }
    var short: [String] = []
    var position = 0
    while position < words.count {
      let match = shortForms.first { words[position...].starts(with: $0.words) }
      short.append(match.map { VietnameseSpelling.searchKey($0.abbreviation) } ?? plain[position])
      position += match?.words.count ?? 1
    }
    return short == plain ? [] : [short.joined(separator: " ")]
  }

  /// Whether the words are a kind of unit.
  func isLevelWord(_ key: String) -> Bool {
    levels[Self.words(key)] != nil
  }

  /// A locality's identity key without its kind of unit: "tỉnh Trà Vinh" and "Trà Vinh" are one.
  func localityKey(_ locality: String) -> String {
    let words = expandedWords(locality)
    for length in [2, 1] where words.count > length {
      if levels[Array(words[..<length])] != nil {
        return words[length...].joined(separator: " ")
      }
    }
    return words.joined(separator: " ")
  }
}
