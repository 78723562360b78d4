public import NewsModel

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
  /// Led a delegation to a meeting.
  case led
  /// Took any part in a meeting.
  case present
  /// Held a post.
  case held
  /// Was given a post, however.
  case appointed
  /// Was elected to a post.
  case elected
  /// Was transferred to a post.
  case transferred
  /// Lost or left a post, however.
  case dismissed
  /// Was removed from a post.
  case removed
  /// Resigned from a post.
  case resigned
  /// Retired.
  case retired
  /// Came to a post in the place of the person asked for.
  case succeeded
  /// Held a post until the person asked for came.
  case preceded
  /// Signed a document.
  case signed
  /// Issued a document; bodies do.
  case issued

  /// The relation whose words say what is done; nil where it is any of several.
  public var relation: RelationType? {
    switch self {
    case .chaired: .chaired
    case .attended: .attended
    case .spoke: .spokeAt
    case .concluded: .concluded
    case .directed: .directed
    case .led: .ledDelegationAt
    case .present: nil
    case .held: .holds
    case .appointed, .elected, .transferred, .succeeded: .appointedTo
    case .dismissed, .removed, .resigned, .retired, .preceded: .dismissedFrom
    case .signed: .signed
    case .issued: .issued
    }
  }

  /// The relations that say so.
  var relationTypes: Set<RelationType> {
    if self == .attended { return [.attended, .ledDelegationAt] }
    return relation.map { [$0] } ?? GraphAnswers.participations
  }

  /// Whether it is done at a meeting.
  public var isParticipation: Bool { relationTypes.isSubset(of: GraphAnswers.participations) }

  /// Whether it is a change of who holds a post.
  public var isChange: Bool { relation == .appointedTo || relation == .dismissedFrom }

  /// The one way of coming to or leaving a post that counts; nil where any does.
  var manner: String? {
    switch self {
    case .elected, .transferred, .resigned, .retired: rawValue
    case .removed: "dismissed"
    default: nil
    }
  }
}
