internal import NewsModel

/// What people (and, for issuing, bodies) do.
public enum WhoAction: String, CaseIterable, Sendable {
  /// Chaired a meeting.
  case chaired
  /// Attended a meeting, at the head of a delegation or not; chairs are not repeated.
  case attended
  /// Spoke or reported at a meeting.
  case spoke
  /// Concluded a meeting.
  case concluded
  /// Directed a meeting.
  case directed
  /// Took any part in a meeting.
  case present
  /// Held a post.
  case held
  /// Was given a post.
  case appointed
  /// Lost or left a post.
  case dismissed
  /// Signed a document.
  case signed
  /// Issued a document; bodies do.
  case issued

  /// The relations that say so.
  var relationTypes: Set<RelationType> {
    switch self {
    case .chaired: [.chaired]
    case .attended: [.attended, .ledDelegationAt]
    case .spoke: [.spokeAt]
    case .concluded: [.concluded]
    case .directed: [.directed]
    case .present: GraphAnswers.participations
    case .held: [.holds]
    case .appointed: [.appointedTo]
    case .dismissed: [.dismissedFrom]
    case .signed: [.signed]
    case .issued: [.issued]
    }
  }
}
