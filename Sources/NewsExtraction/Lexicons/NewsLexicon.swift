internal import CNewsLexicons
internal import Foundation
internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// The word lists and grammars, ready to be matched.
struct NewsLexicon: Sendable {
  var phrases = Lexicon()
  /// The phrases, ready to be found in a text.
  private(set) var matcher = PhraseMatcher(Lexicon())
  var titles: [TitleEntry] = []
  /// The kinds and names of the bodies that a title without one can be of, by title.
  var holders: [String: Set<String>] = [:]
  /// The bodies of these that begin with "Phòng": divisions of the police.
  private(set) var divisions: [String] = []
  /// Keys of small words inside foreigners' names: second halves, and what stands before a name.
  var nameHalves: Set<UInt64> = []
  var nameParticles: Set<UInt64> = []
  /// Keys of words that end a body's name, and of words before the name of a ship, a storm, a prize.
  var bodyWords: Set<UInt64> = []
  var thingWords: Set<UInt64> = []
  var honorifics: [HonorificKind] = []
  var families: [Bool] = []
  var seats = SeatTable()
  /// Keys of families' names that hardly anybody bears but in this country.
  var nativeFamilies: Set<UInt64> = []
  var places: [PlaceEntry] = []
  var units: [UnitEntry] = []
  var bodies: [BodyEntry] = []
  var heads: [HeadEntry] = []
  var fields: [FieldEntry] = []
  var meetings: [MeetingEntry] = []
  var documents: [DocumentEntry] = []
  var titleWords: [UInt64: TitleWord] = [:]
  /// Pairs of syllables before which a title ends, by the first.
  var titlePairs: [UInt64: Set<UInt64>] = [:]
  var abbreviations: [String] = []
  var issuers: [String: String] = [:]
  var communes = CommuneTable()
  /// Fields of ministries in full, by the identity keys of what newspapers call them for short.
  var shortMinistries: [String: (name: String, isOfDepartments: Bool)] = [:]
  /// What stands before a province's name in the addresses of its sites, and what behind.
  var outletAffixes: (before: [String], behind: [String]) = ([], [])
  /// The provinces and cities by the identity keys of their names.
  private(set) var provinceByKey: [String: PlaceRef] = [:]
  /// The provinces by their names without marks and spaces, as such addresses have them.
  private(set) var provinceOfAddress: [String: PlaceRef] = [:]
  var furniture: [FurnitureEntry] = []
  var stops: [StopKind] = []
  var alphabet = NewsAlphabet.make()
  /// What is wrong with labels that a folder's words bring, should no rule ask for them.
  private var ownLabels: [Int16: GrammarError] = [:]
  var grammar = Grammar()
  /// What each rule of the grammar means, index by index.
  private(set) var rules: [NewsRule] = []
  let tokenizer: VietnameseTokenizer
  let words = CommonWords()
  /// The province of each district, by "huyện Cầu Ngang"; districts of one name are left out.
  private(set) var provinceOfDistrict: [String: PlaceRef] = [:]
  /// What became of each province that ended on 2025-07-01, by its name.
  private(set) var successorOfProvince: [String: PlaceRef] = [:]
  /// The identity key of each head's name with a space behind it.
  private(set) var headKeys: [String] = []
  /// The first body of each name, by identity key.
  private(set) var bodyByKey: [String: Int] = [:]

  /// The names of the files that a lexicon folder may hold.
  static let fileNames = [
    "titles.tsv", "holders.tsv", "nameparts.tsv", "forenames.tsv", "honorifics.tsv",
    "families.tsv", "middles.tsv", "places.tsv", "communes.tsv", "units.tsv",
    "bodies.tsv", "heads.tsv", "fields.tsv", "fieldwords.tsv", "compounds.tsv", "meetings.tsv",
    "documents.tsv", "titlewords.tsv", "abbreviations.tsv", "statutes.tsv", "issuers.tsv",
    "forms.tsv", "ministries.tsv", "outlets.tsv", "seats.tsv", "triggers.tsv", "furniture.tsv",
    "stops.tsv",
  ]
  static let grammarNames = ["people.grammar", "meetings.grammar", "appointments.grammar"]

  /// Loads the built-in files, then those of a folder, which add to them.
  init(directory: String?) throws {
    let tokenizer = VietnameseTokenizer()
    self.tokenizer = tokenizer
    for label in NewsAlphabet.ownLabels { _ = alphabet.label(label) }
    for key in words.openers {
      phrases.add(
        [key], Lexicon.Entry(category: Category.joint.rawValue, payload: 0, file: 0, line: 0))
    }
    let embedded = Self.embeddedFiles()
    var overlays: [String: String] = [:]
    if let directory { overlays = try Self.files(of: directory) }
    for name in Self.fileNames {
      if let text = embedded[name] { try load(name, text) }
      if let text = overlays[name], let directory { try load(name, text, folder: directory) }
    }
    matcher = PhraseMatcher(phrases)
    divisions = holders.keys.filter { $0.hasPrefix("Phòng ") }.sorted()
    placeDistricts()
    headKeys = heads.map { VietnameseSpelling.identityKey($0.name) + " " }
    for (index, body) in bodies.enumerated() {
      let key = VietnameseSpelling.identityKey(body.name)
      bodyByKey[key] = bodyByKey[key] ?? index
    }
    for name in Self.grammarNames {
      if let text = embedded[name] {
        try grammar.add(file: name, text: text, alphabet: alphabet)
      }
      if let text = overlays[name], let directory {
        try grammar.add(file: directory + "/" + name, text: text, alphabet: alphabet)
      }
    }
    if let unasked = ownLabels.sorted(by: { $0.key < $1.key }).first(where: {
      !grammar.asks(for: $0.key)
    }) {
      throw unasked.value
    }
    rules = NewsRule.rules(of: grammar)
  }

  private mutating func placeDistricts() {
    var provinces: [String: PlaceRef] = [:]
    for entry in places where entry.level == .province || entry.level == .city {
      let place = PlaceRef(name: entry.name, level: entry.level, unit: entry.kind)
      provinces[entry.name] = place
      let key = VietnameseSpelling.identityKey(entry.name)
      provinceByKey[key] = provinceByKey[key] ?? place
      let address = VietnameseSpelling.searchKey(entry.name).filter { $0.isASCII && $0.isLetter }
      provinceOfAddress[address] = provinceOfAddress[address] ?? place
    }
    var parents: [String: Set<String>] = [:]
    for entry in places where entry.level == .district {
      parents[entry.kind.lowercased() + " " + entry.name, default: []].insert(entry.parent)
    }
    for entry in places where entry.level == .province && !entry.parent.isEmpty {
      successorOfProvince[entry.name] = provinces[entry.parent]
    }
    for (district, names) in parents where names.count == 1 {
      provinceOfDistrict[district] = names.first.flatMap { provinces[$0] }
    }
  }

  static func embeddedFiles() -> [String: String] {
    var files: [String: String] = [:]
    for index in 0..<quanhe_lexicon_count() {
      let file = quanhe_lexicon_at(index)
      guard let name = file.name, let bytes = file.bytes else { continue }
      let buffer = UnsafeBufferPointer(start: bytes, count: file.length)
      files[String(cString: name)] = String(decoding: buffer, as: UTF8.self)
    }
    return files
  }

  private static func files(of directory: String) throws -> [String: String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    } catch {
      throw GrammarError(file: directory, line: 0, message: "the folder cannot be read")
    }
    let known = Set(fileNames + grammarNames)
    var files: [String: String] = [:]
    for name in names where name.hasSuffix(".tsv") || name.hasSuffix(".grammar") {
      let path = directory + "/" + name
      guard known.contains(name) else {
        throw GrammarError(
          file: path, line: 0,
          message: "no word list has this name; known are \(known.sorted().joined(separator: ", "))"
        )
      }
      guard let data = FileManager.default.contents(atPath: path),
        let text = String(data: data, encoding: .utf8)
      else { throw GrammarError(file: path, line: 0, message: "not UTF-8 text") }
      files[name] = text
    }
    guard !files.isEmpty else {
      throw GrammarError(
        file: directory, line: 0,
        message:
          "no word list is in the folder; known are \(known.sorted().joined(separator: ", "))")
    }
    return files
  }

  /// Adds a phrase under a category; forms in capitals alone count in capitals alone.
  private mutating func add(
    _ form: String, _ category: Category, _ payload: Int, file: Int32, row: LexiconFile.Row,
    name: String
  ) throws {
    let keys = tokenizer.keys(of: form)
    guard !keys.isEmpty else {
      throw GrammarError(file: name, line: row.line, message: "the form is empty")
    }
    let letters = form.unicodeScalars.filter { LetterTable.info($0.value).isLetter }
    let capitals = letters.count >= 2 && letters.allSatisfy { LetterTable.info($0.value).isUpper }
    let twins = phrases.entries(for: keys).filter { $0.category == category.rawValue }
    if let twin = twins.first, twin.file == file, twin.needsCapitals == capitals,
      category != .place
    {
      throw GrammarError(
        file: name, line: row.line, message: "`\(form)` stands in line \(twin.line) already")
    }
    phrases.add(
      keys,
      Lexicon.Entry(
        category: category.rawValue, payload: Int32(payload), needsCapitals: capitals, file: file,
        line: Int32(row.line)))
  }

  private mutating func load(_ name: String, _ text: String, folder: String? = nil) throws {
    let label = folder.map { "\($0)/\(name)" } ?? name
    let file = phrases.addFile(label)
    func table(_ columns: String...) throws -> [LexiconFile.Row] {
      try LexiconFile(name: label, text: text, columns: columns).rows
    }
    func failure(_ row: LexiconFile.Row, _ message: String) -> GrammarError {
      GrammarError(file: label, line: row.line, message: message)
    }
    func flag(_ row: LexiconFile.Row, _ cell: Int) throws -> Bool {
      switch row.cells[cell] {
      case "yes": return true
      case "no", "": return false
      default: throw failure(row, "expected `yes` or `no`, found `\(row.cells[cell])`")
      }
    }
    func level(_ row: LexiconFile.Row, _ cell: Int) throws -> Level {
      guard let level = Level(name: row.cells[cell]) else {
        throw failure(row, "unknown level `\(row.cells[cell])`")
      }
      return level
    }
    switch name {
    case "titles.tsv":
      for row in try table("form", "title", "body", "deputy") {
        guard let body = Self.bodyRule(row.cells[2]) else {
          throw failure(row, "unknown body rule `\(row.cells[2])`")
        }
        titles.append(TitleEntry(title: row.cells[1], body: body))
        try add(row.cells[0], .title, titles.count - 1, file: file, row: row, name: label)
        if try flag(row, 3) {
          titles.append(TitleEntry(title: "Phó " + row.cells[1], body: body))
          try add(
            "phó " + row.cells[0], .title, titles.count - 1, file: file, row: row, name: label)
        }
      }
    case "holders.tsv":
      for row in try table("title", "body") {
        holders[row.cells[0], default: []].insert(row.cells[1])
      }
    case "forenames.tsv":
      for row in try table("name") {
        try add(row.cells[0], .forename, 0, file: file, row: row, name: label)
      }
    case "nameparts.tsv":
      for row in try table("part", "kind") {
        let keys = tokenizer.keys(of: row.cells[0])
        switch row.cells[1] {
        case "half": nameHalves.formUnion(keys)
        case "particle": nameParticles.formUnion(keys)
        case "body": bodyWords.formUnion(keys)
        case "thing": thingWords.formUnion(keys)
        default: throw failure(row, "unknown kind `\(row.cells[1])`")
        }
      }
    case "honorifics.tsv":
      for row in try table("form", "kind") {
        let kinds: [String: HonorificKind] = [
          "honorific": .honorific, "plural": .plural, "rank": .rank, "degree": .degree,
          "national": .national,
        ]
        guard let kind = kinds[row.cells[1]] else {
          throw failure(row, "unknown kind `\(row.cells[1])`")
        }
        honorifics.append(kind)
        try add(row.cells[0], .honorific, honorifics.count - 1, file: file, row: row, name: label)
      }
    case "families.tsv":
      for row in try table("name", "strength") {
        guard ["native", "strong", "weak"].contains(row.cells[1]) else {
          throw failure(row, "unknown strength `\(row.cells[1])`")
        }
        families.append(row.cells[1] != "weak")
        if row.cells[1] == "native" { nativeFamilies.formUnion(tokenizer.keys(of: row.cells[0])) }
        try add(row.cells[0], .family, families.count - 1, file: file, row: row, name: label)
      }
    case "middles.tsv":
      for row in try table("name") {
        try add(row.cells[0], .middle, 0, file: file, row: row, name: label)
      }
    case "places.tsv":
      for row in try table("form", "name", "level", "kind", "parent") {
        places.append(
          PlaceEntry(
            name: VietnameseSpelling.canonical(row.cells[1]), level: try level(row, 2),
            kind: row.cells[3], parent: VietnameseSpelling.canonical(row.cells[4])))
        try add(row.cells[0], .place, places.count - 1, file: file, row: row, name: label)
      }
    case "communes.tsv":
      for row in try table("name", "province") {
        communes.add(
          tokenizer.keys(of: row.cells[0]), province: VietnameseSpelling.canonical(row.cells[1]))
      }
    case "units.tsv":
      for row in try table("form", "name", "level") {
        units.append(UnitEntry(name: row.cells[1], level: try level(row, 2)))
        try add(row.cells[0], .unit, units.count - 1, file: file, row: row, name: label)
      }
    case "bodies.tsv":
      for row in try table("form", "name", "kind", "parent") {
        bodies.append(BodyEntry(name: row.cells[1], kind: row.cells[2], parent: row.cells[3]))
        try add(row.cells[0], .body, bodies.count - 1, file: file, row: row, name: label)
      }
    case "heads.tsv":
      for row in try table("form", "name", "kind", "shape", "level", "open", "parent") {
        let needsComplement = row.cells[3].hasSuffix("!")
        let shapeName = needsComplement ? String(row.cells[3].dropLast()) : row.cells[3]
        guard let shape = HeadShape(rawValue: shapeName) else {
          throw failure(row, "unknown shape `\(row.cells[3])`")
        }
        heads.append(
          HeadEntry(
            name: row.cells[1], kind: row.cells[2], shape: shape,
            needsComplement: needsComplement, level: try level(row, 4), isOpen: try flag(row, 5),
            parent: row.cells[6]))
        try add(row.cells[0], .head, heads.count - 1, file: file, row: row, name: label)
      }
    case "fields.tsv":
      for row in try table("name", "forms", "ministry") {
        let isLocal = row.cells[2] == "local"
        let isMinistry = isLocal ? false : try flag(row, 2)
        fields.append(
          FieldEntry(
            name: row.cells[0], isMinistry: isMinistry, isLocal: isLocal || isMinistry))
        for form in row.cells[1].split(separator: "|") {
          try add(String(form), .field, fields.count - 1, file: file, row: row, name: label)
        }
      }
    case "fieldwords.tsv":
      for row in try table("form") {
        try add(row.cells[0], .fieldWord, 0, file: file, row: row, name: label)
      }
    case "compounds.tsv":
      for row in try table("form") {
        try add(row.cells[0], .compound, 0, file: file, row: row, name: label)
      }
    case "meetings.tsv":
      let groups = Set(meetings.map(\.group))
      for row in try table("form", "kind", "group", "strength") {
        guard ["strong", "weak", "strong verb", "weak verb"].contains(row.cells[3]) else {
          throw failure(row, "unknown strength `\(row.cells[3])`")
        }
        guard folder == nil || groups.contains(row.cells[2]) else {
          throw failure(row, "unknown group `\(row.cells[2])`")
        }
        meetings.append(
          MeetingEntry(
            kind: row.cells[1], group: row.cells[2], isStrong: row.cells[3].hasPrefix("strong"),
            isVerbal: row.cells[3].hasSuffix("verb")))
        try add(row.cells[0], .meeting, meetings.count - 1, file: file, row: row, name: label)
      }
    case "documents.tsv":
      for row in try table("form", "type", "code", "naming", "session") {
        guard let naming = DocumentNaming(rawValue: row.cells[3]) else {
          throw failure(row, "unknown naming `\(row.cells[3])`")
        }
        documents.append(
          DocumentEntry(
            type: row.cells[1], code: row.cells[2], naming: naming,
            isOfSession: try flag(row, 4)))
        try add(row.cells[0], .document, documents.count - 1, file: file, row: row, name: label)
      }
    case "seats.tsv":
      for row in try table("form", "state", "titles") {
        seats.add(tokenizer.keys(of: row.cells[0]), state: row.cells[1], titles: row.cells[2])
      }
    case "abbreviations.tsv":
      for row in try table("form", "full") {
        abbreviations.append(row.cells[1])
        try add(
          row.cells[0], .abbreviation, abbreviations.count - 1, file: file, row: row, name: label)
      }
    case "forms.tsv":
      for row in try table("form") {
        try add(row.cells[0], .form, 0, file: file, row: row, name: label)
      }
    case "ministries.tsv":
      for row in try table("short", "name", "department") {
        shortMinistries[VietnameseSpelling.identityKey(row.cells[0])] = (
          row.cells[1], try flag(row, 2)
        )
      }
    case "statutes.tsv":
      for row in try table("name") {
        try add(row.cells[0], .statute, 0, file: file, row: row, name: label)
        // Newspapers leave out commas, some or all.
        let parts = row.cells[0].split(separator: ",", omittingEmptySubsequences: false)
        for left in 1..<max(1 << (parts.count - 1), 1) {
          let form = parts.indices.dropFirst().reduce(into: String(parts[0])) { form, part in
            form += (left >> (part - 1) & 1 == 0 ? "," : "") + parts[part]
          }
          try add(form, .statute, 0, file: file, row: row, name: label)
        }
      }
    case "titlewords.tsv":
      for row in try table("word", "effect") {
        guard let effect = TitleWord(rawValue: row.cells[1]) else {
          throw failure(row, "unknown effect `\(row.cells[1])`")
        }
        let keys = tokenizer.keys(of: row.cells[0])
        guard let key = keys.first else { continue }
        if keys.count == 2, effect == .ends {
          titlePairs[key, default: []].insert(keys[1])
        } else {
          titleWords[key] = effect
        }
      }
    case "issuers.tsv":
      for row in try table("code", "body") { issuers[row.cells[0]] = row.cells[1] }
    case "outlets.tsv":
      for row in try table("form", "side") {
        switch row.cells[1] {
        case "before": outletAffixes.before.append(row.cells[0])
        case "behind": outletAffixes.behind.append(row.cells[0])
        default: throw failure(row, "expected `before` or `behind`, found `\(row.cells[1])`")
        }
      }
    case "triggers.tsv":
      for row in try table("form", "label") {
        let isNew = alphabet.existingLabel(row.cells[1]) == nil
        let index = alphabet.label(row.cells[1])
        if isNew, folder != nil {
          ownLabels[index] = failure(row, "no rule asks for the label `\(row.cells[1])`")
        }
        try add(row.cells[0], .trigger, Int(index), file: file, row: row, name: label)
      }
    case "furniture.tsv":
      for row in try table("form", "match", "effect") {
        guard let effect = FurnitureEffect(rawValue: row.cells[2]) else {
          throw failure(row, "unknown effect `\(row.cells[2])`")
        }
        guard ["line", "start"].contains(row.cells[1]) else {
          throw failure(row, "expected `line` or `start`, found `\(row.cells[1])`")
        }
        furniture.append(FurnitureEntry(wholeLine: row.cells[1] == "line", effect: effect))
        try add(row.cells[0], .furniture, furniture.count - 1, file: file, row: row, name: label)
      }
    case "stops.tsv":
      for row in try table("form", "kind") {
        guard let kind = StopKind(rawValue: row.cells[1]) else {
          throw failure(row, "unknown kind `\(row.cells[1])`")
        }
        stops.append(kind)
        try add(row.cells[0], .stop, stops.count - 1, file: file, row: row, name: label)
      }
    default: break
    }
  }
}
