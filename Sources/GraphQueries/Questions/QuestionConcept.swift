/// What a word or phrase of a question stands for.
enum QuestionConcept: Hashable {
  /// Who is asked for.
  case who
  /// Something is asked for: "which", "gì".
  case which
  /// What was done at a meeting.
  case act(WhoAction)
  /// Said at a meeting in one of these ways, which the quoted words tell.
  case said(String)
  /// Those at the meeting who did not do this there.
  case except(WhoAction)
  /// Two things done by the same: "vừa … vừa", "both … and".
  case both
  /// Those of a visiting delegation.
  case delegation
  /// Those who received it.
  case hosts
  /// Heading something: a meeting or a body.
  case lead
  /// Meetings in general.
  case meeting
  /// Posts in general.
  case post
  /// Holding a post.
  case hold
  /// Being a member of a body.
  case memberOf
  /// A post no longer held.
  case former
  /// Being given, losing or leaving a post, or one way of it.
  case change(WhoAction)
  /// Who came to a post after someone.
  case successor
  /// Whom someone came after in a post.
  case predecessor
  /// What links two.
  case link
  /// What two have in common.
  case common
  /// Meeting each other.
  case together
  /// Documents in general.
  case document
  /// Issuing a document.
  case issue
  /// Signing a document.
  case sign
  /// Citing a document.
  case cite
  /// Articles in general.
  case article
  /// Bodies in general.
  case body
  /// Being part of a body: what stands before is the part, what stands behind the whole.
  case belong
  /// Consisting of bodies.
  case contain
  /// The body above a body.
  case parent
  /// Facts in the order of time.
  case timeline
  /// Being called something.
  case named
  /// How many there are.
  case count
  /// The first in time.
  case first
  /// The last in time.
  case last
  /// Whether something is so.
  case yesNo
  /// A part of a name.
  case name
  /// In what capacity someone was there.
  case capacity
  /// Joins two of a kind.
  case and
  /// Asks for what every answer shows: dates, places, posts; or for a list.
  case aside
  /// Says nothing.
  case filler
  /// Changes what is asked in a way that no query can follow.
  case barrier
}

extension QuestionConcept {
  /// Whether it may stand in any question.
  var isFree: Bool {
    switch self {
    case .which, .and, .aside, .capacity, .filler, .yesNo: true
    default: false
    }
  }

  /// Whether it asks for something, so that no name runs across it.
  var isOwnWord: Bool {
    switch self {
    case .and, .filler: false
    default: true
    }
  }
}
