internal import GrammarKit
internal import NewsModel

/// The kinds of chunk that the grammars speak of.
enum ChunkKind: UInt8, CaseIterable {
  case person, people, role, organisation, meeting, date, place, document, verb, pronoun
  case comma, semicolon, colon, dash, open, close, quote, word, number, site, stop

  var name: String {
    switch self {
    case .person: "PERSON"
    case .people: "PEOPLE"
    case .role: "ROLE"
    case .organisation: "ORG"
    case .meeting: "MEETING"
    case .date: "DATE"
    case .place: "PLACE"
    case .document: "DOC"
    case .verb: "V"
    case .pronoun: "PRONOUN"
    case .comma: "COMMA"
    case .semicolon: "SEMICOLON"
    case .colon: "COLON"
    case .dash: "DASH"
    case .open: "OPEN"
    case .close: "CLOSE"
    case .quote: "QUOTE"
    case .word: "WORD"
    case .number: "NUMBER"
    case .site: "SITE"
    case .stop: "STOP"
    }
  }
}

/// The alphabet of the news grammars.
enum NewsAlphabet {
  /// Labels that the scanner gives itself: of pronouns (one, many, rank), of people (named,
  /// pronoun, titled), of meetings (bare, full), of "kiêm" between titles, of bodies (press), of "gặp" (meet).
  static let ownLabels = [
    "one", "many", "rank", "named", "pronoun", "titled", "bare", "full", "as-well", "press",
    "meet",
  ]

  static func make() -> GrammarAlphabet {
    GrammarAlphabet(
      kinds: ChunkKind.allCases.map(\.name), actions: Set(RuleAction.named.keys),
      words: Set(RuleWord.allCases.map(\.rawValue)).union(
        AppointmentFact.Action.allCases.map(\.rawValue)))
  }
}
