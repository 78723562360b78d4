internal import GrammarKit
internal import NewsModel

/// Who follows whom in a post.
extension FactBuilder {
  /// "thay ông Y nghỉ hưu": whom the newcomer follows, and how that one left.
  mutating func replace(
    _ change: PostChange, by captured: Int?, _ sentence: Sentence, from start: Int, _ rule: Rule
  ) {
    let chunks = sentence.chunks
    let verb = (start..<min(start + 6, max(chunks.count, start))).first {
      chunks[$0].kind == ChunkKind.verb.rawValue && chunks[$0].label == scanner.labels.replace
    }
    guard let index = captured ?? verb.map({ $0 + 1 }), index < chunks.count,
      let before = peopleOf(chunks[index]).first, let person = change.persons.first,
      let role = change.roles.first, before != person
    else { return }
    let title = scan.roles[role].title
    if let known = facts.appointments.lastIndex(where: {
      $0.person == person && $0.title == title && Self.isEntry($0.action)
    }), facts.appointments[known].replaces == nil {
      facts.appointments[known].replaces = before
    }
    guard index + 1 < chunks.count, chunks[index + 1].kind == ChunkKind.verb.rawValue,
      chunks[index + 1].label == scanner.labels.retire
    else { return }
    var leaving = change
    leaving.action = .retired
    leaving.persons = [before]
    leaving.roles = [role]
    leaving.by = nil
    leaving.evidence = passage(
      Int(chunks[verb ?? index].start), Int(chunks[index + 1].end))
    take(leaving, sentence, rule)
  }

  /// "Ông X được bổ nhiệm thay ông Y nghỉ hưu": Y leaves the post that X was last said to get.
  mutating func succeed(
    _ person: Int, _ before: Int, _ match: RuleMatch, _ sentence: Sentence, rule: Rule
  ) {
    guard
      let index = facts.appointments.lastIndex(where: {
        $0.person == person && Self.isEntry($0.action)
      }), facts.appointments[index].replaces == nil, person != before
    else { return }
    facts.appointments[index].replaces = before
    let chunks = sentence.chunks
    let next = match.range.upperBound
    guard next < chunks.count, chunks[next].kind == ChunkKind.verb.rawValue,
      chunks[next].label == scanner.labels.retire
    else { return }
    let post = facts.appointments[index]
    record(
      AppointmentFact(
        person: before, title: post.title, organisation: post.organisation, action: .retired,
        block: block(sentence.section),
        evidence: passage(Int(chunks[match.range.lowerBound].start), Int(chunks[next].end))), rule)
  }
}
