internal import GrammarKit
internal import TextCore
internal import VietnameseText

/// One phrase of a word list found in the text.
struct PhraseMatch {
  var category: UInt8
  var payload: Int32
  var end: Int32
  var entry: Int32
}

/// A place as the text states it.
struct PlaceRef: Hashable {
  var name: String
  var level: Level
  /// "tỉnh", "huyện"; empty for a state.
  var unit: String

  /// "tỉnh Trà Vinh"; a state has no unit.
  var inFull: String { unit.isEmpty ? name : unit + " " + name }

  /// Whether it is the country whose news this is.
  var isHome: Bool { level == .country && ByteKey(name) == ByteKey("Việt Nam") }

  /// Whether it is a state other than the country whose news this is.
  var isForeignState: Bool { level == .country && !isHome }

  static func == (left: PlaceRef, right: PlaceRef) -> Bool {
    left.level == right.level && ByteKey(left.name) == ByteKey(right.name)
      && ByteKey(left.unit) == ByteKey(right.unit)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    ByteKey(name).hash(into: &hasher)
  }
}

/// A body as the text states it, before its locality is known.
struct OrgParse {
  var start: Int
  var end: Int
  var head = -1
  var body = -1
  /// Field, topic or free name behind the head.
  var detail = ""
  var level = Level.none
  /// The unit word as written, where one is: "tỉnh", "huyện".
  var unit = ""
  var place: PlaceRef?
  var parent = -1
  /// "Trung ương" behind a commission.
  var isCentral = false
  /// Whether somebody of another state follows, so that it is a body of that one.
  var isAbroad = false
  /// A class of bodies ("các Huyện ủy"), not one.
  var isGeneric = false
  /// A head alone that only stands for a longer name used elsewhere.
  var isAlias = false
  var section = 0
  /// The article's organisation, once canonical names are made.
  var fact = -1

  /// Goes on with the place behind the words read so far: whose body it is.
  mutating func take(_ found: (place: PlaceRef, end: Int)) {
    place = found.place
    unit = found.place.unit
    level = found.place.level
    end = found.end
  }

  /// Goes on with a unit that is not named, "huyện": of the one that the text speaks of.
  mutating func take(_ entry: UnitEntry, end: Int32) {
    unit = entry.name
    level = entry.level
    self.end = Int(end)
  }
}

/// A title with its body.
struct RoleParse {
  var start: Int
  var end: Int
  var title: String
  var entry: Int32
  var org = -1
  var fixedBody = ""
  var former = false
  var term = ""
  /// Since when and until when, where the words behind it say so.
  var period: Period?
  /// A minister without a ministry: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ".
  var isWithoutBody = false
}

/// A name of a person as written.
struct NameParse {
  var start: Int
  var end: Int
  /// One or two words behind an honorific that may stand for a full name used before.
  var isShort: Bool
}

/// A date as written.
struct DateParse {
  var start: Int
  var end: Int
  var year: Int
  var month: Int
  var day: Int
  /// The last of several days of the month; the day itself where it is one.
  var lastDay: Int
  /// Whether it can be the day of an event: not a cut-off, not part of a document's citation.
  var isEvent: Bool
  var isToday: Bool
}

struct MeetingParse {
  var start: Int
  var end: Int
  var entry: Int
  /// Whether only its head stands there ("hội nghị"), so that it refers back.
  var isBare: Bool
  var place: String
  var date = -1
}

struct DocumentParse {
  var start: Int
  var end: Int
  var entry: Int
  var number: String
  var name: String
  var date = -1
  var issuer = -1
  var issuerName = ""
  /// What stands in brackets behind a name: "UNCLOS".
  var abbreviation: String?
}

/// The text, its tokens, the phrases found and what was parsed so far.
struct ArticleScan {
  /// What does not change is shared: a copy of a scan copies one reference of it.
  private let scanned: ScannedText

  var orgs: [OrgParse] = []
  var roles: [RoleParse] = []
  var names: [NameParse] = []
  var dates: [DateParse] = []
  var meetings: [MeetingParse] = []
  var documents: [DocumentParse] = []
  var places: [(place: PlaceRef, token: Int, section: Int)] = []
  var section = 0
  /// Bodies by the short forms that the text gives them, indexes into `orgs` by key.
  var shortNames: [UInt64: ShortName] = [:]

  /// A body that brackets gave a short form, and where it is named: a reading that is taken back may
  /// take the body with it, and another comes to stand under its number.
  struct ShortName {
    var org: Int
    var start: Int
    var end: Int
  }

  init(_ scanned: ScannedText) {
    self.scanned = scanned
  }

  /// The word lists and grammars.
  var lexicon: NewsLexicon {
    // Lent, not copied: it is large, and asked for at every word.
    _read { yield scanned.shared.lexicon }
  }

  /// The labels of triggers that code looks at.
  var labels: TriggerLabels { scanned.shared.labels }

  /// The article's text.
  var text: SourceText { scanned.text }

  /// Its tokens.
  var tokens: TokenStream {
    _read { yield scanned.tokens }
  }

  /// The number of tokens.
  var count: Int { scanned.count }

  /// Whether a phrase of a category begins at a token.
  @inline(__always)
  func begins(_ category: Category, at token: Int) -> Bool {
    token >= 0 && token < count && scanned.masks[token] & category.bit != 0
  }

  /// The longest phrase of a category that begins at a token.
  @inline(__always)
  func match(_ category: Category, at token: Int) -> PhraseMatch? {
    begins(category, at: token) ? longest(category, at: token) : nil
  }

  private func longest(_ category: Category, at token: Int) -> PhraseMatch? {
    var index = Int(scanned.firstMatch[token + 1])
    let start = Int(scanned.firstMatch[token])
    while index > start {
      index -= 1
      if scanned.found[index].category == category.rawValue { return scanned.found[index] }
    }
    return nil
  }

  /// Every phrase of a category that begins at a token, longest first.
  func matches(_ category: Category, at token: Int) -> [PhraseMatch] {
    guard begins(category, at: token) else { return [] }
    var list: [PhraseMatch] = []
    var index = Int(scanned.firstMatch[token + 1])
    while index > Int(scanned.firstMatch[token]) {
      index -= 1
      if scanned.found[index].category == category.rawValue { list.append(scanned.found[index]) }
    }
    return list
  }

  /// What kind of body it is, by the list that names it or by its head; empty for any other.
  func kind(of org: OrgParse) -> String {
    if org.body >= 0 { return lexicon.bodies[org.body].kind }
    return org.head >= 0 ? lexicon.heads[org.head].kind : ""
  }

  /// Whether a token can begin nothing that the scanner reads: a small word that opens no phrase
  /// but those which only other words ask for.
  @inline(__always)
  func isPlain(_ token: Int) -> Bool {
    scanned.masks[token] & Self.telling == 0 && tokens.kinds[token] == .word
      && !tokens.shapes[token].contains(.capital)
  }

  /// The categories that something is read by at their first word.
  private static let telling: UInt32 = [
    Category.title, .honorific, .place, .unit, .body, .head, .meeting, .document, .trigger,
    .furniture, .stop, .joint,
  ].reduce(0) { $0 | $1.bit }

  @inline(__always)
  func key(_ token: Int) -> UInt64 { token >= 0 && token < count ? tokens.keys[token] : 0 }

  /// Whether one of a few words of two syllables begins at a token.
  @inline(__always)
  func stands(_ pairs: WordPairs, at token: Int) -> Bool {
    pairs.contains(key(token), key(token + 1))
  }

  /// The first token of a range at which one of a few words of two syllables begins.
  func firstPair(of pairs: WordPairs, in range: Range<Int>) -> Int? {
    for token in range where stands(pairs, at: token) { return token }
    return nil
  }

  @inline(__always)
  func isCapital(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens.kinds[token] == .word
      && tokens.shapes[token].contains(.capital)
  }

  @inline(__always)
  func isAllCapitals(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens.shapes[token].contains(.allCapitals)
  }

  @inline(__always)
  func isWord(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens.kinds[token] == .word
  }

  @inline(__always)
  func isNumber(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens.kinds[token] == .number
  }

  @inline(__always)
  func isBreak(_ token: Int) -> Bool {
    token < 0 || token >= count || tokens.kinds[token] == .lineBreak
  }

  /// Whether a word is the second syllable of one of two, written small: "trường" of "hội trường".
  func endsCompound(_ token: Int) -> Bool {
    guard token > 0, token < count, !isCapital(token), isSpaced(token) else { return false }
    return match(.compound, at: token - 1).map { Int($0.end) == token + 1 } ?? false
  }

  @inline(__always)
  func isSpaced(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens.shapes[token].contains(.spaced)
  }

  /// The text of a token range, as far as the text goes.
  func string(_ start: Int, _ end: Int) -> String {
    let (start, end) = (max(start, 0), min(end, count))
    guard start < end else { return "" }
    return text.text(tokens.span(start..<end))
  }

  /// The value of a number token; nil where it is none or has more than nine digits.
  func number(_ token: Int) -> Int? {
    guard isNumber(token) else { return nil }
    var value = 0
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    guard end - start <= 9 else { return nil }
    for index in start..<end { value = value * 10 + Int(text.utf8[index] - 0x30) }
    return value
  }

  /// The bytes of a token; 0 beyond the text.
  func digits(_ token: Int) -> Int {
    token >= 0 && token < count ? Int(tokens.ends[token] - tokens.starts[token]) : 0
  }
}
