/// What a phrase of a word list is.
enum Category: UInt8 {
  case title, honorific, family, middle, place, unit, body, head, field, fieldWord, meeting
  case document, trigger, furniture, stop, compound, statute, abbreviation, form
  /// A word of the scanner's own that something may begin with: "ngày", "các".
  case joint
  /// A foreigner's given name.
  case forename

  /// The category's bit in a mask of them.
  @inline(__always) var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// The level of a unit or body.
enum Level: UInt8, Sendable {
  case none, centre, province, city, district, commune, country, region
  /// A province of another state.
  case abroad

  init?(name: String) {
    switch name {
    case "": self = .none
    case "centre": self = .centre
    case "province": self = .province
    case "city": self = .city
    case "district": self = .district
    case "commune": self = .commune
    case "country": self = .country
    case "region": self = .region
    case "abroad": self = .abroad
    default: return nil
    }
  }

  /// The name in facts; a city run by the centre is a province.
  var factName: String? {
    switch self {
    case .none, .country, .region, .abroad: nil
    case .centre: "centre"
    case .province, .city: "province"
    case .district: "district"
    case .commune: "commune"
    }
  }
}

/// How a title's body stands in the text.
enum BodyRule: Sendable {
  /// The body follows.
  case follows
  /// The body's name begins with the last words of the title.
  case shares(Int)
  /// This word is left out before the body.
  case prefix(String)
  /// The body when none is named.
  case fixed(String)
  /// There is no body.
  case none
  /// A state, which stands between it and somebody's name; else it is no title.
  case state
  /// The title's own word names the body's head.
  case own(String)
  /// The head of an office: the body is what the office serves.
  case office(Int)
}

struct TitleEntry: Sendable {
  var title: String
  var body: BodyRule
  /// What kind of post it is; nil for those that no rule asks about.
  var office: Office?

  init(title: String, body: BodyRule) {
    self.title = title
    self.body = body
    office = Office(title: title)
  }
}

enum HonorificKind: UInt8, Sendable {
  case honorific, plural, rank, degree
  /// A rank where a state and someone's name follow.
  case national
}

struct PlaceEntry: Sendable {
  var name: String
  var level: Level
  /// "tỉnh", "thành phố", "huyện"; empty for a state.
  var kind: String
  /// The province of a district; of a province, the one it became part of.
  var parent: String
}

struct UnitEntry: Sendable {
  var name: String
  var level: Level
}

struct BodyEntry: Sendable {
  var name: String
  var kind: String
  var parent: String
}

/// How a body's name goes on behind its head.
enum HeadShape: String, Sendable {
  case place, unit, part, field, topic, name, bloc, commission, ministry, number, party
}

struct HeadEntry: Sendable {
  var name: String
  var kind: String
  var shape: HeadShape
  /// Whether the head alone names no body.
  var needsComplement: Bool
  var level: Level
  var isOpen: Bool
  var parent: String
}

struct FieldEntry: Sendable {
  var name: String
  var isMinistry: Bool
  /// Whether districts and communes have an office for it.
  var isLocal: Bool
}

struct MeetingEntry: Sendable {
  var kind: String
  /// Kinds of one group answer to each other's bare nouns.
  var group: String
  var isStrong: Bool
  /// Whether someone may do it, without a verb before: "ông A tiếp xúc cử tri".
  var isVerbal: Bool
  /// Whether it is known by who met.
  var isEncounter: Bool { group == "visit" || group == "talks" }
}

struct DocumentEntry: Sendable {
  var type: String
  var code: String
  var naming: DocumentNaming
  /// Whether it is also known by the congress or plenum that passed it.
  var isOfSession: Bool

  /// Whether its number bears the code of who wrote it, not of its kind.
  var isLetter: Bool { code == "CV" || code == "VB" }

  /// Whether a number of two digits behind it is its own, however it is written: "thông tư 38".
  var isCitedByNumber: Bool { ["NĐ", "TT", "NQ", "CT"].contains(code) }

  /// Whether such a number is its own behind a word that leads to a paper: "ban hành quyết định 22".
  var isLedToByVerbs: Bool {
    isLetter || ["QĐ", "KL", "TB", "KH", "CĐ", "BC", "TTr"].contains(code)
  }
}

/// By what a document of a kind is known.
enum DocumentNaming: String, Sendable {
  /// By its number alone.
  case number
  /// By a name in capitals too: "Luật Đất đai".
  case law
  /// By what it is about too, with a capital or its issuer.
  case subject
  /// By its parties or what it is about, with a capital.
  case treaty
}

/// What a word does to the title of a document that has no number.
enum TitleWord: String, Sendable {
  /// The title ends before it.
  case ends
  /// No title begins with it: "Đề án có tính khả thi".
  case opensNone = "opens-none"
  /// The word behind it ends nothing: "không được".
  case holds
  /// Behind a comma or dash the title goes on with it.
  case goesOn = "goes-on"
  /// Behind years the title goes on with it.
  case follows
}

enum FurnitureEffect: String, Sendable {
  case skip, credit, end, more, source, masthead
}

struct FurnitureEntry: Sendable {
  var wholeLine: Bool
  var effect: FurnitureEffect
}

enum StopKind: String, Sendable {
  case place, quote, former, acting, late, new, people, clause, tenure
}
