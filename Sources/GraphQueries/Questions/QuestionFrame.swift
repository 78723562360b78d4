/// What kind of question has which people and phrases in it, whatever their order.
struct QuestionFrame {
  /// What is asked.
  enum Intent {
    /// Who did something at a meeting.
    case participants
    /// Who did something at the meetings that a person chaired.
    case participantsAtChaired
    /// Whether, and in which words, a person did something at a meeting.
    case partInMeeting
    /// At which meetings a person did something.
    case meetingsActed
    /// The meetings in which a person took any part.
    case meetings
    /// The meetings of a description or of some dates.
    case meetingsHeld
    /// The posts of a person.
    case posts
    /// The posts of everybody of a name.
    case namesakes
    /// Who holds a post, or any post in a body.
    case holders
    /// Who has a former post.
    case former
    /// Who was appointed to or left a post.
    case changes
    /// What posts a person was given or left.
    case changesOfPerson
    /// Whether a person holds a post.
    case holdsPost
    /// Who came after a person in a post, or was before.
    case succession
    /// What links two people.
    case links
    /// The meetings that two people share.
    case sharedMeetings
    /// Who stands between two people.
    case between
    /// Documents by type and number.
    case documents
    /// Documents issued by bodies.
    case issuedBy
    /// Documents that articles cite.
    case citedIn
    /// What a person signed.
    case signedBy
    /// The bodies in a body, or the one it is in.
    case parts
    /// The dated facts of a person.
    case timeline

    /// Whether rows say that what is asked is so; who stands between two says it of neither.
    var isFact: Bool {
      switch self {
      case .between, .documents, .citedIn, .parts, .timeline: false
      default: true
      }
    }
  }

  /// What may stand beside the phrases.
  enum Rest {
    /// Nothing.
    case nothing
    /// A name.
    case name
    /// The description of a meeting; phrases that are not asked for belong to it.
    case meeting
  }

  var intent: Intent
  /// How many people are named.
  var people: Int
  /// Of each list one must be there.
  var needs: [[QuestionConcept]]
  /// What else may be.
  var allows: Set<QuestionConcept>
  var rest: Rest

  private init(
    _ intent: Intent, people: Int = 0, needs: [[QuestionConcept]],
    allows: Set<QuestionConcept> = [], rest: Rest = .nothing
  ) {
    self.intent = intent
    self.people = people
    self.needs = needs
    self.allows = allows
    self.rest = rest
  }

  /// Stands for all acts at meetings.
  static let act = QuestionConcept.act(.chaired)
  /// Stands for all changes of posts.
  static let change = QuestionConcept.change(.appointed)
  /// Stands for all that is denied of those at a meeting.
  static let except = QuestionConcept.except(.chaired)
  private static let picks: Set<QuestionConcept> = [.count, .first, .last]

  /// The frames, in the order in which they are tried.
  static let all: [QuestionFrame] = [
    QuestionFrame(
      .between, people: 2, needs: [[.link], [.who]],
      allows: [.meeting, .common, .together, .yesNo, act]),
    QuestionFrame(
      .links, people: 2, needs: [[.body]],
      allows: [.link, .common, .meeting, .yesNo, .belong, .together, act]),
    QuestionFrame(
      .sharedMeetings, people: 2, needs: [[.meeting, .together]],
      allows: [.link, .common, .yesNo, .count, .first, .last, .together, act, .meeting]),
    QuestionFrame(.links, people: 2, needs: [[.link, .common]], allows: [.yesNo, .link]),
    QuestionFrame(.timeline, people: 1, needs: [[.timeline]], allows: [.post, .meeting]),
    QuestionFrame(
      .namesakes, people: 1, needs: [[.count], [.named]], allows: [.who, .post, .hold]),
    QuestionFrame(.signedBy, people: 1, needs: [[.sign]], allows: [.document, .yesNo, .count]),
    QuestionFrame(
      .succession, people: 1, needs: [[.successor, .predecessor]],
      allows: [.who, .post, .hold, change, .former], rest: .name),
    QuestionFrame(
      .changesOfPerson, people: 1, needs: [[change]], allows: [.post, .hold], rest: .name),
    QuestionFrame(
      .holdsPost, people: 1, needs: [[.yesNo, .aside]], allows: [.post, .hold, .memberOf, .lead],
      rest: .name),
    QuestionFrame(
      .participantsAtChaired, people: 1, needs: [[.who], [act]], allows: [.meeting, .count, .both],
      rest: .meeting),
    QuestionFrame(
      .meetingsActed, people: 1,
      needs: [[act], [.meeting, .count, .which, .first, .last, .aside, .capacity]],
      allows: picks.union([.meeting, .yesNo, .hold, .both, except])),
    QuestionFrame(.meetings, people: 1, needs: [[.meeting]], allows: picks.union([act, .cite])),
    QuestionFrame(
      .partInMeeting, people: 1, needs: [[act]], allows: [.yesNo, .both, except], rest: .meeting),
    QuestionFrame(.posts, people: 1, needs: [[.post, .hold, .who]], allows: [.yesNo], rest: .name),
    QuestionFrame(
      .former, needs: [[.former]],
      allows: [.who, .hold, .post, .named, .yesNo, .count, .cite, .article, .lead]),
    QuestionFrame(
      .former, needs: [[.former]], allows: [.who, .hold, .post, .yesNo, .count], rest: .name),
    QuestionFrame(
      .participants, needs: [[act, .lead, .delegation]],
      allows: [.who, .yesNo, .count, .both, except, .hosts, .meeting, .lead, .named],
      rest: .meeting),
    QuestionFrame(
      .changes, needs: [[change]], allows: [.who, .post, .hold, .yesNo, .count, .meeting],
      rest: .name),
    QuestionFrame(
      .documents, needs: [],
      allows: [
        .cite, .issue, .sign, .article, .who, .body, .document, .parent, .yesNo, .count, .common,
        .both,
      ]),
    QuestionFrame(
      .citedIn, needs: [[.document], [.article]],
      allows: picks.union([.cite, .common, .both, .yesNo]), rest: .name),
    QuestionFrame(
      .issuedBy, needs: [[.document, .issue], [.document, .which]],
      allows: picks.union([.issue, .cite, .article, .yesNo, .contain]),
      rest: .name),
    QuestionFrame(
      .parts, needs: [[.belong, .contain, .parent]],
      allows: [.body, .belong, .contain, .count, .parent], rest: .name),
    QuestionFrame(
      .meetingsHeld, needs: [[.meeting, .aside]], allows: picks.union([.yesNo, .meeting]),
      rest: .meeting),
    QuestionFrame(
      .holders, needs: [[.who, .hold, .which, .aside, .lead, .memberOf]],
      allows: [.hold, .post, .lead, .memberOf, .belong, .yesNo, .count, .who, act, .cite, .named],
      rest: .name),
  ]

  /// Phrases that no description of a meeting has.
  static let neverDescribe: Set<QuestionConcept> = [
    .barrier, .timeline, .former, .sign, change, .together, .parent, .link, .named,
    .first, .last, .successor, .predecessor, except,
  ]

  /// Whether the phrases of a question are of this kind.
  func fits(_ scan: QuestionScan) -> Bool {
    guard scan.people.count == people else { return false }
    let found = Set(scan.pieces.map { $0.concept.kind })
    guard needs.allSatisfy({ found.contains(where: $0.contains) }) else { return false }
    let wanted = allows.union(needs.flatMap { $0 })
    let others = found.filter { !$0.isFree && $0 != .name && !wanted.contains($0) }
    switch rest {
    case .nothing:
      // Beside a document whose it is may be said.
      return others.isEmpty && (scan.rest.isEmpty || intent == .documents)
        && (intent == .documents) != scan.documents.isEmpty
    case .name: return others.isEmpty && scan.documents.isEmpty
    case .meeting: return others.isDisjoint(with: Self.neverDescribe)
    }
  }
}

extension QuestionConcept {
  /// The concept that stands for all of its kind in the table of frames.
  fileprivate var kind: QuestionConcept {
    switch self {
    case .act, .said: QuestionFrame.act
    case .change: QuestionFrame.change
    case .except: QuestionFrame.except
    default: self
    }
  }
}
