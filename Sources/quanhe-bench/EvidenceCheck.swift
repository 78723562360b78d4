internal import NewsModel
internal import TextCore

/// What must hold of the facts of any text: passages are the text between their offsets, indexes
/// point somewhere.
struct EvidenceCheck {
  private let text: SourceText
  private(set) var isBroken = false

  /// Whether everything holds of the facts of a text.
  static func holds(_ facts: ArticleFacts, in text: SourceText) -> Bool {
    var check = EvidenceCheck(text: text)
    check.look(at: facts)
    return !check.isBroken
  }

  private init(text: SourceText) {
    self.text = text
  }

  private mutating func look(at facts: ArticleFacts) {
    let people = facts.people.count
    let bodies = facts.organisations.count
    passages(facts.authors.map(\.evidence))
    passages(facts.people.flatMap(\.mentions))
    passages(facts.organisations.flatMap(\.mentions))
    passages(facts.documents.flatMap(\.mentions))
    passages(facts.roles.map(\.evidence))
    passages(facts.appointments.map(\.evidence))
    for role in facts.roles { indexes([role.person], people, [role.organisation], bodies) }
    for item in facts.appointments {
      indexes([item.person, item.replaces], people, [item.organisation, item.by], bodies)
    }
    for meeting in facts.meetings {
      let parts =
        meeting.chairs + meeting.attendees + meeting.speakers + meeting.concluders
        + meeting.directors + meeting.delegationHeads
      passages([meeting.evidence] + parts.map(\.evidence))
      indexes(parts.map(\.person), people, meeting.organisers + meeting.participants, bodies)
      indexes(meeting.documents, facts.documents.count, [], 0)
    }
  }

  private mutating func passages(_ list: [Passage]) {
    for passage in list {
      let start = text.utf8Offset(codePoint: passage.start)
      let end = text.utf8Offset(codePoint: passage.end)
      let holds =
        passage.start >= 0 && start < end && text.codePointOffset(start) == passage.start
        && text.codePointOffset(end) == passage.end
        && text.utf8[start..<end].elementsEqual(passage.text.utf8)
      if !holds { isBroken = true }
    }
  }

  private mutating func indexes(_ first: [Int?], _ limit: Int, _ second: [Int?], _ other: Int) {
    for case let index? in first where !(0..<limit).contains(index) { isBroken = true }
    for case let index? in second where !(0..<other).contains(index) { isBroken = true }
  }
}
