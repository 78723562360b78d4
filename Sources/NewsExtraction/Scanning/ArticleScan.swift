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
  /// A class of bodies ("các Huyện ủy"), not one.
  var isGeneric = false
  /// A head alone that only stands for a longer name used elsewhere.
  var isAlias = false
  var section = 0
  /// The article's organisation, once canonical names are made.
  var fact = -1
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
}

/// The text, its tokens, the phrases found and what was parsed so far.
struct ArticleScan {
  let lexicon: NewsLexicon
  let text: SourceText
  let tokens: TokenStream
  let count: Int
  private var firstMatch: [Int32]
  private var found: [PhraseMatch]

  var orgs: [OrgParse] = []
  var roles: [RoleParse] = []
  var names: [NameParse] = []
  var dates: [DateParse] = []
  var meetings: [MeetingParse] = []
  var documents: [DocumentParse] = []
  var places: [(place: PlaceRef, token: Int, section: Int)] = []
  var section = 0
  /// Bodies by the short forms that the text gives them, indexes into `orgs` by key.
  var shortNames: [UInt64: Int] = [:]

  init(text: SourceText, lexicon: NewsLexicon) {
    self.lexicon = lexicon
    self.text = text
    let tokens = lexicon.tokenizer.tokens(of: text)
    self.tokens = tokens
    count = tokens.count
    var first: [Int32] = []
    first.reserveCapacity(tokens.count + 1)
    var found: [PhraseMatch] = []
    found.reserveCapacity(tokens.count / 2)
    let shapes = tokens.shapes
    let kinds = tokens.kinds
    tokens.keys.withUnsafeBufferPointer { keys in
      for index in 0..<keys.count {
        first.append(Int32(found.count))
        lexicon.phrases.forEachMatch(in: keys, from: index) { entry, end in
          let item = lexicon.phrases[entry]
          if item.needsCapitals {
            for token in index..<end where kinds[token] == .word {
              let shape = shapes[token]
              if !shape.contains(.allCapitals) && !shape.contains(.capital) { return }
              if shape.contains(.capital), !shape.contains(.allCapitals) {
                // A capital alone ("Ư") has no second letter that could be small.
                if tokens.ends[token] - tokens.starts[token] > 2 { return }
              }
            }
          }
          found.append(
            PhraseMatch(
              category: item.category, payload: item.payload, end: Int32(end), entry: entry))
        }
      }
    }
    first.append(Int32(found.count))
    firstMatch = first
    self.found = found
  }

  /// The longest phrase of a category that begins at a token.
  @inline(__always)
  func match(_ category: Category, at token: Int) -> PhraseMatch? {
    guard token >= 0, token < count else { return nil }
    var index = Int(firstMatch[token + 1])
    let start = Int(firstMatch[token])
    while index > start {
      index -= 1
      if found[index].category == category.rawValue { return found[index] }
    }
    return nil
  }

  /// Every phrase of a category that begins at a token, longest first.
  func matches(_ category: Category, at token: Int) -> [PhraseMatch] {
    guard token >= 0, token < count else { return [] }
    var list: [PhraseMatch] = []
    var index = Int(firstMatch[token + 1])
    while index > Int(firstMatch[token]) {
      index -= 1
      if found[index].category == category.rawValue { list.append(found[index]) }
    }
    return list
  }

  @inline(__always)
  func key(_ token: Int) -> UInt64 { token >= 0 && token < count ? tokens.keys[token] : 0 }

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
    let end = min(end, count)
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

  func digits(_ token: Int) -> Int { Int(tokens.ends[token] - tokens.starts[token]) }
}
