internal import NewsModel
internal import TextCore

/// Refuses facts whose passages are not the article's words, or that point at nothing.
///
/// This is the gate that keeps invented words out: whatever made the facts, no row is written
/// before every passage has been compared with the text.
struct FactCheck {
  let article: EntityID
  let text: SourceText

  /// Checks every passage of a row.
  ///
  /// - Throws: `GraphStoreError.passageMismatch`.
  func check(_ row: FactRow) throws {
    for passage in row.mentions where !holds(passage) { throw mismatch(row, passage) }
    for piece in row.evidence where !holds(piece.passage) { throw mismatch(row, piece.passage) }
  }

  /// Whether the words stand in the text at these code points; no words at all do not.
  func holds(_ passage: Passage) -> Bool {
    guard passage.start >= 0, passage.end > passage.start else { return false }
    let start = text.utf8Offset(codePoint: passage.start)
    let end = text.utf8Offset(codePoint: passage.end)
    guard start < end, text.codePointOffset(end) == passage.end else { return false }
    return text.utf8[start..<end].elementsEqual(passage.text.utf8)
  }

  private func mismatch(_ row: FactRow, _ passage: Passage) -> GraphStoreError {
    .passageMismatch(article: article, fact: row.label, passage: passage)
  }

  /// Checks that every index of a person, body or document is one the article lists.
  ///
  /// - Throws: `GraphStoreError.brokenFact`.
  static func checkIndexes(_ facts: ArticleFacts) throws {
    func check(_ index: Int?, below count: Int, _ thing: String, of fact: String) throws {
      guard let index, !(0..<count).contains(index) else { return }
      throw GraphStoreError.brokenFact(
        article: facts.article.id, fact: fact, reason: "there is no \(thing) \(index)")
    }
    let people = facts.people.count
    let bodies = facts.organisations.count
    for (index, role) in facts.roles.enumerated() {
      try check(role.person, below: people, "person", of: "role \(index)")
      try check(role.organisation, below: bodies, "organisation", of: "role \(index)")
    }
    for (index, document) in facts.documents.enumerated() {
      for signer in document.signers {
        try check(signer.person, below: people, "person", of: "document \(index)")
      }
    }
    for (index, meeting) in facts.meetings.enumerated() {
      let label = "meeting \(index)"
      for body in meeting.organisers + meeting.participants {
        try check(body, below: bodies, "organisation", of: label)
      }
      for document in meeting.documents {
        try check(document, below: facts.documents.count, "document", of: label)
      }
      for part in FactRow.Part.allCases {
        guard let list = part.participations else { continue }
        for one in meeting[keyPath: list] {
          try check(one.person, below: people, "person", of: label)
        }
      }
    }
    for (index, appointment) in facts.appointments.enumerated() {
      let label = "appointment \(index)"
      try check(appointment.person, below: people, "person", of: label)
      try check(appointment.replaces, below: people, "person", of: label)
      try check(appointment.organisation, below: bodies, "organisation", of: label)
      try check(appointment.by, below: bodies, "organisation", of: label)
    }
  }
}
