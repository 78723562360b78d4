internal import NewsModel

/// A meeting while its facts are being gathered.
struct MeetingDraft {
  var kind: String
  var group: String
  /// The part of the day that it is told of with, the key of "sáng" or "chiều"; 0 for none.
  var partOfDay: UInt64 = 0
  /// Token range of the words that name it.
  var start: Int
  var end: Int
  var section: Int
  var date: PartialDate?
  /// The day as the text states it, of which the date is made where its year is known.
  var day: StatedDay?
  var place: String?
  var organisers: [Int] = []
  var participants: [Int] = []
  var parts: [Part] = []
  var documents: [Int] = []
  /// Whether only its noun was ever written.
  var isBare: Bool
  /// Whether a rule said that it is held, or someone acted at it.
  var isReported = false
  var isTitle = false
  /// Whether the text says that it took place, not only its name.
  var isHeld = false
  /// Whether nothing but pictures told of it so far.
  var isPictured = false
  /// Whether the text gives it a day that is not one to come.
  var isDayTold = false
  /// Whether no noun names it, but that a body sat; a later "phiên họp" means it.
  var isSitting = false
  /// Whether its noun names a meeting, not a journey or a festival.
  var isStrong = true
  /// Whether it was first told of in a paragraph about something else than the article's matter.
  var isAside = false
  /// With whom it was, where that tells one of several from the others: "cuộc gặp với ông A".
  var counterparts: Set<Int> = []
  /// Whether a sentence told of it beside what the report is about: whose words follow were not said there.
  var isPassing = false
  /// Whether those are all who met of whom the text tells.
  var isOfThose = false
  /// Whether a headline names it and its day is the one that the report below opens with.
  var isDayOfOpening = false
  /// Whether a sentence below the headline speaks of it.
  var isTold = false
  /// What it is called where no noun in the text names it.
  var label = ""

  /// Whether it is a talk between those whom the text names.
  var isBetweenFew: Bool {
    !isHeld
      && (["cuộc gặp", "hội đàm", "hội kiến"].contains(kind)
        || kind == "buổi tiếp" && (day == nil || isOfThose))
      && (!counterparts.isEmpty || parts.count { $0.action == .attend } > 1)
  }

  /// Whether those who are there talk with one another.
  var isOfTwo: Bool {
    group == "talks" || kind == "buổi tiếp" || kind == "cuộc gặp" && !counterparts.isEmpty
  }

  /// Gives it a day, and the date that is where its year is known.
  mutating func set(day: StatedDay?, _ dates: DateContext) {
    self.day = day
    date = day.flatMap { dates.resolve($0.date, section: section) }
  }

  /// What someone does at a meeting, by its name in the grammars and in traces.
  enum Action: String {
    case chair, attend, speak, direct, conclude
    case headDelegation = "head-delegation"

    /// Whether it is done with words.
    var isSpeech: Bool { self == .speak || self == .direct || self == .conclude }
  }

  /// What a person did at it.
  struct Part {
    var action: Action
    var person: Int
    var site: String?
    var start: Int
    var end: Int
    /// Whether the words say so of this meeting, not only of one who takes part in it.
    var isSure = true
  }
}

/// The meetings of an article.
struct MeetingDrafts {
  var list: [MeetingDraft] = []
  /// The meeting that a body was last said to hold, and where.
  var lastHeld: (meeting: Int, section: Int, ordinal: Int)?
  /// The meeting whose guests a sentence last listed, and where.
  var lastList: (meeting: Int, section: Int, ordinal: Int)?
  /// The sentences of each section in which no meeting was found that could be meant unnamed.
  var barren: [Int: Barren] = [:]

  /// Where each person was told of: by rules that are sure, in the order of the text, and by the
  /// last that was not.
  private var heard: [Int: [Heard]] = [:]
  private var heardWeakly: [Int: Heard] = [:]

  /// A sentence that tells of a person at a meeting.
  struct Heard {
    var meeting: Int
    /// The first token of the sentence, and its number in its section.
    var start: Int
    var ordinal: Int
  }

  /// How far sentences were looked at in vain.
  struct Barren {
    /// The index of the first that was not.
    var next = 0
    /// The start of the last that was.
    var start = -1
  }

  mutating func hear(_ person: Int, at meeting: Int, in sentence: Sentence, isWeak: Bool) {
    let heard = Heard(meeting: meeting, start: sentence.start, ordinal: sentence.ordinal)
    if isWeak {
      heardWeakly[person] = heard
    } else {
      // Pictures and the like are read behind the rest of the text.
      let known = self.heard[person, default: []]
      let place = known.lastIndex { $0.start <= heard.start }.map { $0 + 1 } ?? 0
      self.heard[person, default: []].insert(heard, at: place)
    }
  }

  /// The last telling of a person, in a sentence or not far before it.
  func lastHeard(_ person: Int, before sentence: Sentence) -> Heard? {
    let sure = heard[person, default: []]
    var low = 0
    var high = sure.count
    while low < high {
      let middle = (low + high) / 2
      if sure[middle].start <= sentence.start { low = middle + 1 } else { high = middle }
    }
    let candidates = [low > 0 ? sure[low - 1] : nil, heardWeakly[person]].compactMap { $0 }
    return candidates.filter {
      $0.start <= sentence.start && (0...3).contains(sentence.ordinal - $0.ordinal)
        && list[$0.meeting].section == sentence.section
    }.max { $0.start < $1.start }
  }

  /// The most meetings of a section: no report tells of so many, and each is compared with each.
  private static let limit = 50

  /// Adds a meeting and gives its place in the list; nil where its section has as many as there
  /// may be.
  mutating func open(_ draft: MeetingDraft) -> Int? {
    if isFull(draft.section) { return nil }
    list.append(draft)
    return list.count - 1
  }

  /// Whether a section has as many meetings as there may be.
  func isFull(_ section: Int) -> Bool {
    list.count >= Self.limit && list.count(where: { $0.section == section }) >= Self.limit
  }

  /// The meeting that a mention by a bare noun means: the latest of its kind in the section, else
  /// the latest of its group.
  func named(kind: String, group: String, section: Int, isGeneric: Bool = false) -> Int? {
    let own = list.indices.filter { list[$0].section == section }
    return own.last { list[$0].kind == kind && !list[$0].isTitle }
      ?? own.last { list[$0].kind == kind }
      ?? own.last { list[$0].group == group }
      ?? own.last { list[$0].isSitting }
      // "Tại cuộc gặp" of talks, "tại buổi hội đàm" of a visit.
      ?? (group == "visit" ? own.last { list[$0].group == "talks" } : nil)
      ?? (group == "talks" ? own.last { list[$0].kind == "cuộc gặp" } : nil)
      ?? (isGeneric ? only(own, kind: kind) : nil)
  }

  /// "Tại cuộc họp", "tại hội nghị" may be said of others too, where one alone was told of.
  private func only(_ own: [Int], kind: String) -> Int? {
    let told = own.filter { list[$0].isStrong && !list[$0].isAside }
    let groups =
      switch kind {
      case "cuộc họp": ["session", "conference", "visit"]
      case "hội nghị": ["session", "meeting"]
      case "phiên họp": ["meeting"]
      default: [String]()
      }
    guard told.count == 1, groups.contains(list[told[0]].group) else { return nil }
    return told[0]
  }

  /// The meeting that a sentence without a noun tells of: one that the sentence before was about,
  /// else that of the section.
  func meant(by sentence: Sentence) -> Int? {
    if let lastHeld, lastHeld.section == sentence.section,
      (0...2).contains(sentence.ordinal - lastHeld.ordinal)
    {
      return lastHeld.meeting
    }
    return main(of: sentence.section)
  }

  /// The meeting a section is about: its first that is more than a headline.
  func main(of section: Int) -> Int? {
    let own = list.indices.filter { list[$0].section == section }
    return own.first {
      (!list[$0].isTitle || list[$0].isTold && list[$0].isStrong) && !list[$0].isAside
    }
      ?? own.first { !list[$0].isAside } ?? own.first
  }
}
