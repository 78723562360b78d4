import Foundation
import NewsModel
import TextCore
import Testing

/// What must hold of the facts of any text whatever.
enum FactChecks {
  /// What is wrong, in words; empty where all holds.
  static func faults(_ facts: ArticleFacts, in text: SourceText) -> [String] {
    var faults: [String] = []
    let scalars = Array(text.string.unicodeScalars)
    func check(_ passage: Passage, _ owner: String) {
      guard 0 <= passage.start, passage.start < passage.end, passage.end <= scalars.count else {
        faults.append("\(owner): \(passage.start)..<\(passage.end) of \(scalars.count)")
        return
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[passage.start..<passage.end])
      if Array(String(view).utf8) != Array(passage.text.utf8) {
        faults.append("\(owner): `\(passage.text)` where the text has `\(String(view))`")
      }
    }
    func check(_ index: Int?, _ list: [some Any], _ owner: String) {
      guard let index, !list.indices.contains(index) else { return }
      faults.append("\(owner): no \(index) among \(list.count)")
    }
    func checkOrder(_ mentions: [Passage], _ owner: String) {
      let places = mentions.map { [$0.start, $0.end] }
      for (left, right) in zip(places, places.dropFirst())
      where !left.lexicographicallyPrecedes(right) {
        faults.append("\(owner): mentions out of order or repeated")
      }
    }
    for (index, author) in facts.authors.enumerated() {
      check(author.evidence, "author \(index)")
    }
    for (index, person) in facts.people.enumerated() {
      if person.name.isEmpty || person.mentions.isEmpty { faults.append("person \(index): empty") }
      for mention in person.mentions { check(mention, "person \(index)") }
      checkOrder(person.mentions, "person \(index)")
    }
    for (index, body) in facts.organisations.enumerated() {
      if body.name.isEmpty { faults.append("organisation \(index): empty") }
      for mention in body.mentions { check(mention, "organisation \(index)") }
      checkOrder(body.mentions, "organisation \(index)")
    }
    for (index, role) in facts.roles.enumerated() {
      check(role.person, facts.people, "role \(index)")
      check(role.organisation, facts.organisations, "role \(index)")
      check(role.evidence, "role \(index)")
      if role.title.isEmpty { faults.append("role \(index): no title") }
    }
    for (index, document) in facts.documents.enumerated() {
      for mention in document.mentions { check(mention, "document \(index)") }
      for signer in document.signers {
        check(signer.person, facts.people, "document \(index)")
        check(signer.evidence, "document \(index)")
      }
      if document.name.isEmpty { faults.append("document \(index): empty") }
    }
    for (index, meeting) in facts.meetings.enumerated() {
      check(meeting.evidence, "meeting \(index)")
      for body in meeting.organisers + meeting.participants {
        check(body, facts.organisations, "meeting \(index)")
      }
      for document in meeting.documents { check(document, facts.documents, "meeting \(index)") }
      let parts =
        meeting.chairs + meeting.attendees + meeting.speakers + meeting.concluders
        + meeting.directors + meeting.delegationHeads
      for part in parts {
        check(part.person, facts.people, "meeting \(index)")
        check(part.evidence, "meeting \(index)")
      }
      if meeting.label.isEmpty || meeting.kind.isEmpty { faults.append("meeting \(index): empty") }
    }
    for (index, appointment) in facts.appointments.enumerated() {
      check(appointment.person, facts.people, "appointment \(index)")
      check(appointment.replaces, facts.people, "appointment \(index)")
      check(appointment.organisation, facts.organisations, "appointment \(index)")
      check(appointment.by, facts.organisations, "appointment \(index)")
      check(appointment.evidence, "appointment \(index)")
    }
    return faults + traceFaults(facts)
  }

  /// A trace that names a fact that is not there explains nothing; neither does a missing one.
  private static func traceFaults(_ facts: ArticleFacts) -> [String] {
    guard !facts.trace.isEmpty else { return [] }
    let counts = [
      "person": facts.people.count, "role": facts.roles.count,
      "organisation": facts.organisations.count,
      "document": facts.documents.count, "meeting": facts.meetings.count,
      "appointment": facts.appointments.count,
    ]
    var traced: [String: Set<Int>] = [:]
    var faults: [String] = []
    for trace in facts.trace {
      let words = trace.fact.split(separator: " ")
      guard words.count >= 2, let number = Int(words[1]), let count = counts[String(words[0])],
        number < count
      else {
        faults.append("trace of `\(trace.fact)`, which there is not")
        continue
      }
      traced[String(words[0]), default: []].insert(number)
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      for number in 0..<count where !traced[kind, default: []].contains(number) {
        faults.append("\(kind) \(number) has no trace")
      }
    }
    return faults
  }
}
