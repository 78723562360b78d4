/// A quoted stretch of an article.
///
/// Offsets count Unicode code points of the article's NFC text, `start` included, `end` not;
/// `text` equals the article's text between them, always.
public struct Passage: Codable, Hashable, Sendable {
  /// The words.
  public var text: String
  /// The offset of the first code point.
  public var start: Int
  /// The offset after the last code point.
  public var end: Int

  /// Makes a passage.
  public init(text: String, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// The part of a page a statement stands in.
public enum Block: String, Codable, Hashable, Sendable {
  /// The article itself.
  case main
  /// A teaser or another article on the same page: another event, with a date of its own.
  case teaser
}

/// A named individual of one article.
public struct PersonFact: Codable, Hashable, Sendable {
  /// The full name in title case, NFC, new tone placement.
  public var name: String
  /// Where the person is first spoken of.
  public var block: Block
  /// Every mention, by name, by honorific or by role alone, in order.
  public var mentions: [Passage]
  /// The province that a member of the National Assembly is said to represent: "đại biểu A (Yên Bái)".
  public var constituency: String?

  /// Makes a person.
  public init(
    name: String, block: Block = .main, mentions: [Passage], constituency: String? = nil
  ) {
    self.name = name
    self.block = block
    self.mentions = mentions
    self.constituency = constituency
  }
}

/// A body of one article.
public struct OrganisationFact: Codable, Hashable, Sendable {
  /// The canonical name: in full, abbreviations expanded, locality stated.
  public var name: String
  /// The kind, a key of the extraction's lexicon such as `party.committee` or `state.ministry`.
  public var kind: String
  /// The administrative unit the body belongs to, where one is stated or inferred.
  public var locality: String?
  /// The level: `centre`, `province`, `district`, `commune`; nil where it does not apply.
  public var level: String?
  /// The canonical name of the body this one is part of by its own name.
  public var parent: String?
  /// Where the body is first spoken of.
  public var block: Block
  /// Every mention, in order; none where the text only implies the body, as "Thủ tướng" implies
  /// Chính phủ.
  public var mentions: [Passage]

  /// Makes a body.
  public init(
    name: String, kind: String, locality: String? = nil, level: String? = nil,
    parent: String? = nil, block: Block = .main, mentions: [Passage]
  ) {
    self.name = name
    self.kind = kind
    self.locality = locality
    self.level = level
    self.parent = parent
    self.block = block
    self.mentions = mentions
  }
}

/// A person holds a title in a body.
public struct RoleFact: Codable, Hashable, Sendable {
  /// The index of the person in the article's people.
  public var person: Int
  /// The title with its modifiers: "Phó Bí thư Thường trực".
  public var title: String
  /// The index of the body in the article's organisations.
  public var organisation: Int?
  /// Whether the text calls the post a former one.
  public var former: Bool
  /// The term of office as stated: "nhiệm kỳ 2020 - 2025", "khóa XIII".
  public var term: String?
  /// The day for which the text attests it: the event's, else the article's.
  public var date: PartialDate?
  /// Since when it was held, as stated: "từ tháng 3/2014 đến 8/2016".
  public var from: PartialDate?
  /// Until when it was held, as stated.
  public var to: PartialDate?
  /// Where it stands.
  public var block: Block
  /// The words that say so.
  public var evidence: Passage

  /// Makes a role.
  public init(
    person: Int, title: String, organisation: Int?, former: Bool = false, term: String? = nil,
    date: PartialDate? = nil, from: PartialDate? = nil, to: PartialDate? = nil,
    block: Block = .main, evidence: Passage
  ) {
    self.person = person
    self.title = title
    self.organisation = organisation
    self.former = former
    self.term = term
    self.date = date
    self.from = from
    self.to = to
    self.block = block
    self.evidence = evidence
  }
}

/// An official document of one article.
public struct DocumentFact: Codable, Hashable, Sendable {
  /// The type: "Nghị quyết", "Chỉ thị".
  public var type: String
  /// The number exactly as the text gives it, inner spaces apart: "21-KL/TW", "05".
  public var number: String?
  /// The day of issue, where stated.
  public var date: PartialDate?
  /// The canonical name of the issuer, where stated.
  public var issuer: String?
  /// The name: type and number, or type and subject.
  public var name: String
  /// Who signed it.
  public var signers: [Participation]
  /// Where it is first spoken of.
  public var block: Block
  /// Every mention, in order.
  public var mentions: [Passage]

  /// Makes a document.
  public init(
    type: String, number: String? = nil, date: PartialDate? = nil, issuer: String? = nil,
    name: String, signers: [Participation] = [], block: Block = .main, mentions: [Passage]
  ) {
    self.type = type
    self.number = number
    self.date = date
    self.issuer = issuer
    self.name = name
    self.signers = signers
    self.block = block
    self.mentions = mentions
  }
}

/// A person's part in a meeting.
public struct Participation: Codable, Hashable, Sendable {
  /// The index of the person in the article's people.
  public var person: Int
  /// The site of a meeting held at several: "điểm cầu tỉnh Trà Vinh".
  public var site: String?
  /// The words that say so.
  public var evidence: Passage

  /// Makes a part in a meeting.
  public init(person: Int, site: String? = nil, evidence: Passage) {
    self.person = person
    self.site = site
    self.evidence = evidence
  }
}

/// A meeting or another event that the article reports.
public struct MeetingFact: Codable, Hashable, Sendable {
  /// The words the text calls it by.
  public var label: String
  /// The kind: "hội nghị", "kỳ họp", "buổi làm việc".
  public var kind: String
  /// The day, as precise as the text.
  public var date: PartialDate?
  /// Where it was held, as stated.
  public var place: String?
  /// Indexes of the bodies that held it.
  public var organisers: [Int]
  /// Indexes of bodies that took part.
  public var participants: [Int]
  /// Those who chaired.
  public var chairs: [Participation]
  /// Those who attended, chairs apart.
  public var attendees: [Participation]
  /// Those who spoke, reported, directed or concluded.
  public var speakers: [Participation]
  /// Those who concluded.
  public var concluders: [Participation]
  /// Those who directed (chỉ đạo).
  public var directors: [Participation]
  /// Those who headed a delegation, which is not chairing.
  public var delegationHeads: [Participation]
  /// Indexes of the documents cited at it.
  public var documents: [Int]
  /// Where it stands.
  public var block: Block
  /// The words that name it.
  public var evidence: Passage

  /// Makes a meeting without people.
  public init(
    label: String, kind: String, date: PartialDate? = nil, place: String? = nil,
    organisers: [Int] = [], participants: [Int] = [], chairs: [Participation] = [],
    attendees: [Participation] = [], speakers: [Participation] = [],
    concluders: [Participation] = [], directors: [Participation] = [],
    delegationHeads: [Participation] = [], documents: [Int] = [], block: Block = .main,
    evidence: Passage
  ) {
    self.label = label
    self.kind = kind
    self.date = date
    self.place = place
    self.organisers = organisers
    self.participants = participants
    self.chairs = chairs
    self.attendees = attendees
    self.speakers = speakers
    self.concluders = concluders
    self.directors = directors
    self.delegationHeads = delegationHeads
    self.documents = documents
    self.block = block
    self.evidence = evidence
  }
}

/// A person enters or leaves a post.
public struct AppointmentFact: Codable, Hashable, Sendable {
  /// What was done.
  public enum Action: String, Codable, CaseIterable, Hashable, Sendable {
    /// Appointed, assigned or confirmed (bổ nhiệm, chỉ định, chuẩn y, phê chuẩn).
    case appointed
    /// Elected (bầu).
    case elected
    /// Moved from another post (điều động, luân chuyển).
    case transferred
    /// Relieved or removed (miễn nhiệm, cách chức, thôi giữ chức).
    case dismissed
    /// Left at their own wish.
    case resigned
    /// Retired (nghỉ hưu).
    case retired
  }

  /// The index of the person in the article's people.
  public var person: Int
  /// The title.
  public var title: String
  /// The index of the body in the article's organisations.
  public var organisation: Int?
  /// What was done.
  public var action: Action
  /// From when, as stated.
  public var date: PartialDate?
  /// The index of the person replaced.
  public var replaces: Int?
  /// The index of the body that decided.
  public var by: Int?
  /// The part of the page it stands in.
  public var block: Block
  /// The words that say so.
  public var evidence: Passage

  /// Makes an appointment.
  public init(
    person: Int, title: String, organisation: Int?, action: Action, date: PartialDate? = nil,
    replaces: Int? = nil, by: Int? = nil, block: Block = .main, evidence: Passage
  ) {
    self.person = person
    self.title = title
    self.organisation = organisation
    self.action = action
    self.date = date
    self.replaces = replaces
    self.by = by
    self.block = block
    self.evidence = evidence
  }
}

/// Why a fact was made: the rule and the lexicon entries that it used.
public struct FactTrace: Codable, Hashable, Sendable {
  /// The fact: `role 3`, `meeting 0 chair 1`.
  public var fact: String
  /// The rule's name: `meeting.chair.subject`.
  public var rule: String
  /// The lexicon entries, as `file:entry`.
  public var entries: [String]

  /// Makes a trace.
  public init(fact: String, rule: String, entries: [String]) {
    self.fact = fact
    self.rule = rule
    self.entries = entries
  }
}

/// A byline or a photo credit.
public struct AuthorFact: Codable, Hashable, Sendable {
  /// The name in title case.
  public var name: String
  /// Where it stands.
  public var evidence: Passage

  /// Makes an author.
  public init(name: String, evidence: Passage) {
    self.name = name
    self.evidence = evidence
  }
}

/// Everything that was read from one article.
///
/// Depends on that article and the lexicons alone. People, bodies and documents are referred to
/// by their index in the lists here.
public struct ArticleFacts: Codable, Hashable, Sendable {
  /// The article.
  public var article: ArticleHeader
  /// Bylines and credits.
  public var authors: [AuthorFact]
  /// Named individuals.
  public var people: [PersonFact]
  /// Bodies.
  public var organisations: [OrganisationFact]
  /// Who holds what.
  public var roles: [RoleFact]
  /// Documents cited or issued.
  public var documents: [DocumentFact]
  /// Meetings reported.
  public var meetings: [MeetingFact]
  /// Changes of post.
  public var appointments: [AppointmentFact]
  /// Why each fact was made; empty unless asked for.
  public var trace: [FactTrace]

  /// Makes a record without facts.
  public init(article: ArticleHeader) {
    self.article = article
    authors = []
    people = []
    organisations = []
    roles = []
    documents = []
    meetings = []
    appointments = []
    trace = []
  }
}
