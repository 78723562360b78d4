public import NewsModel

/// Writes the facts of an article as `quanhe extract` prints them.
///
/// The keys and their order are those of INTERFACE.md, with some more between them. People, bodies
/// and documents, which facts refer to by index, are written by name; what is not known is null.
/// `trace` is there only where facts were traced.
public struct FactsJSONWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends one JSON object and a line feed.
  ///
  /// - Complexity: linear in what is written; the buffer is not copied.
  public func append(_ facts: ArticleFacts, to buffer: inout [UInt8]) {
    var output = JSONOutput()
    swap(&output.bytes, &buffer)
    Body(facts: facts).write(to: &output)
    swap(&output.bytes, &buffer)
    buffer.append(0x0A)
  }
}

/// The parts of the object, each beside its list in the model.
private struct Body {
  let facts: ArticleFacts

  func write(to output: inout JSONOutput) {
    output.object { output in
      output.key("article")
      write(facts.article, to: &output)
      output.key("authors")
      output.array(facts.authors) { $0.value($1.name) }
      output.key("people")
      output.array(facts.people) { write($1, to: &$0) }
      output.key("organisations")
      output.array(facts.organisations.filter(isWritten)) { write($1, to: &$0) }
      output.key("roles")
      output.array(facts.roles) { write($1, to: &$0) }
      output.key("documents")
      output.array(facts.documents) { write($1, to: &$0) }
      output.key("meetings")
      output.array(facts.meetings) { write($1, to: &$0) }
      output.key("appointments")
      output.array(facts.appointments) { write($1, to: &$0) }
      guard !facts.trace.isEmpty else { return }
      output.key("trace")
      output.array(writtenTrace()) { write($1, to: &$0) }
    }
  }

  /// Bodies that no words name, as a state behind a title, are written only with the roles they have.
  private func isWritten(_ organisation: OrganisationFact) -> Bool {
    !organisation.mentions.isEmpty
  }

  /// The trace with bodies counted as they are written.
  private func writtenTrace() -> [FactTrace] {
    var places: [Int: Int] = [:]
    for (index, organisation) in facts.organisations.enumerated() where isWritten(organisation) {
      places[index] = places.count
    }
    return facts.trace.compactMap { trace in
      var words = trace.fact.split(separator: " ").map { String($0) }
      guard let last = words.last.flatMap({ Int($0) }),
        ["organisation", "organiser"].contains(words.dropLast().last)
      else { return trace }
      guard let place = places[last] else { return nil }
      words[words.count - 1] = "\(place)"
      return FactTrace(fact: words.joined(separator: " "), rule: trace.rule, entries: trace.entries)
    }
  }

  // An index that points nowhere would be a fault of the extraction; it is written as null.

  private func person(_ index: Int?) -> String? {
    index.flatMap { facts.people.indices.contains($0) ? facts.people[$0].name : nil }
  }

  private func organisation(_ index: Int?) -> String? {
    index.flatMap { facts.organisations.indices.contains($0) ? facts.organisations[$0].name : nil }
  }

  private func document(_ index: Int) -> String? {
    facts.documents.indices.contains(index) ? facts.documents[index].name : nil
  }

  private func write(_ header: ArticleHeader, to output: inout JSONOutput) {
    output.object { output in
      output.key("id")
      output.value(header.id.rawValue)
      output.key("source")
      output.value(header.source)
      output.key("title")
      output.value(header.title)
      output.key("published")
      output.value(header.published?.description)
      output.key("locality")
      output.value(header.locality)
    }
  }

  private func write(_ passage: Passage, to output: inout JSONOutput) {
    output.object { output in
      output.key("text")
      output.value(passage.text)
      output.key("start")
      output.value(passage.start)
      output.key("end")
      output.value(passage.end)
    }
  }

  /// Evidence has the keys of a mention, with the text last.
  private func writeEvidence(_ passage: Passage, to output: inout JSONOutput) {
    output.key("evidence")
    output.object { output in
      output.key("start")
      output.value(passage.start)
      output.key("end")
      output.value(passage.end)
      output.key("text")
      output.value(passage.text)
    }
  }

  private func writeMentions(_ mentions: [Passage], to output: inout JSONOutput) {
    output.key("mentions")
    output.array(mentions) { write($1, to: &$0) }
  }

  private func write(_ block: Block, to output: inout JSONOutput) {
    output.key("block")
    output.value(block.rawValue)
  }

  private func write(_ person: PersonFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("name")
      output.value(person.name)
      if let constituency = person.constituency {
        output.key("constituency")
        output.value(constituency)
      }
      write(person.block, to: &output)
      writeMentions(person.mentions, to: &output)
    }
  }

  private func write(_ body: OrganisationFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("name")
      output.value(body.name)
      output.key("kind")
      output.value(body.kind)
      output.key("locality")
      output.value(body.locality)
      output.key("level")
      output.value(body.level)
      output.key("parent")
      output.value(body.parent)
      write(body.block, to: &output)
      writeMentions(body.mentions, to: &output)
    }
  }

  private func write(_ role: RoleFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("person")
      output.value(person(role.person))
      output.key("title")
      output.value(role.title)
      output.key("organisation")
      output.value(organisation(role.organisation))
      output.key("former")
      output.value(role.former)
      output.key("term")
      output.value(role.term)
      output.key("date")
      output.value(role.date?.description)
      output.key("from")
      output.value(role.from?.description)
      output.key("to")
      output.value(role.to?.description)
      write(role.block, to: &output)
      writeEvidence(role.evidence, to: &output)
    }
  }

  private func write(_ document: DocumentFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("type")
      output.value(document.type)
      output.key("number")
      output.value(document.number)
      output.key("date")
      output.value(document.date?.description)
      output.key("issuer")
      output.value(document.issuer)
      output.key("name")
      output.value(document.name)
      output.key("signers")
      output.array(document.signers) { write($1, to: &$0) }
      write(document.block, to: &output)
      writeMentions(document.mentions, to: &output)
    }
  }

  private func write(_ meeting: MeetingFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("label")
      output.value(meeting.label)
      output.key("kind")
      output.value(meeting.kind)
      output.key("date")
      output.value(meeting.date?.description)
      output.key("place")
      output.value(meeting.place)
      output.key("organisers")
      output.array(meeting.organisers) { $0.value(organisation($1)) }
      output.key("participants")
      output.array(meeting.participants) { $0.value(organisation($1)) }
      let parts: [(StaticString, [Participation])] = [
        ("chairs", meeting.chairs), ("attendees", meeting.attendees),
        ("speakers", meeting.speakers), ("concluders", meeting.concluders),
        ("directors", meeting.directors), ("delegations", meeting.delegationHeads),
      ]
      for (key, list) in parts {
        output.key(key)
        output.array(list) { write($1, to: &$0) }
      }
      output.key("documents")
      output.array(meeting.documents) { $0.value(document($1)) }
      write(meeting.block, to: &output)
      writeEvidence(meeting.evidence, to: &output)
    }
  }

  private func write(_ part: Participation, to output: inout JSONOutput) {
    output.object { output in
      output.key("name")
      output.value(person(part.person))
      output.key("site")
      output.value(part.site)
      writeEvidence(part.evidence, to: &output)
    }
  }

  private func write(_ change: AppointmentFact, to output: inout JSONOutput) {
    output.object { output in
      output.key("person")
      output.value(person(change.person))
      output.key("title")
      output.value(change.title)
      output.key("organisation")
      output.value(organisation(change.organisation))
      output.key("action")
      output.value(change.action.rawValue)
      output.key("date")
      output.value(change.date?.description)
      output.key("replaces")
      output.value(person(change.replaces))
      output.key("by")
      output.value(organisation(change.by))
      write(change.block, to: &output)
      writeEvidence(change.evidence, to: &output)
    }
  }

  private func write(_ trace: FactTrace, to output: inout JSONOutput) {
    output.object { output in
      output.key("fact")
      output.value(trace.fact)
      output.key("rule")
      output.value(trace.rule)
      output.key("entries")
      output.array(trace.entries) { $0.value($1) }
    }
  }
}
