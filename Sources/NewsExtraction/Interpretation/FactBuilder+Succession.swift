internal import GrammarKit
internal import NewsModel

/// Who follows whom in a post.
extension FactBuilder {
  /// "thay ông Y nghỉ hưu": whom the newcomer follows, and how that one left.
  mutating func replace(
    _ change: PostChange, by captured: Int?, _ reading: RuleReading, from start: Int
  ) {
    let chunks = reading.chunks
    let verb = (start..<min(start + 6, max(chunks.count, start))).first {
      chunks[$0].isVerb(scanner.labels.replace)
    }
    guard let index = captured ?? verb.map({ behindPredecessor(chunks, $0 + 1) }),
      index < chunks.count,
      let before = peopleOf(chunks[index]).first, let person = change.persons.first,
      let role = change.roles.first(where: { !isMember(scan.roles[$0].title) })
        ?? change.roles.first, before != person
    else { return }
    let title = scan.roles[role].title
    if let known = facts.appointments.lastIndex(where: {
      $0.person == person && $0.title == title && Self.isEntry($0.action)
    }), facts.appointments[known].replaces == nil {
      facts.appointments[known].replaces = before
    }
    // Whom somebody follows had the post.
    addRole(
      role, person: before, section: reading.sentence.section, former: true,
      evidence: change.evidence, rule: reading.rule.name)
    guard let left = departure(behind: index, chunks) else { return }
    var leaving = change
    leaving.action = left.action
    leaving.persons = [before]
    leaving.roles = [role]
    leaving.by = nil
    leaving.evidence = passage(
      Int(chunks[verb ?? index].start), left.end)
    take(leaving, reading)
  }

  /// "thay thế người tiền nhiệm là ông Y": past the word for who was there before.
  private func behindPredecessor(_ chunks: [Chunk], _ index: Int) -> Int {
    var index = index
    if index + 1 < chunks.count, chunks[index].is(.word),
      chunks[index].end - chunks[index].start < 5,
      (Int(chunks[index].start)..<Int(chunks[index].end)).contains(where: {
        scan.key($0) == scan.lexicon.words.tien && scan.key($0 + 1) == scan.lexicon.words.nhiemKy
      })
    {
      index += 1
      if index + 1 < chunks.count, chunks[index].isVerb(scanner.labels.have) { index += 1 }
    }
    return index
  }

  /// "Ông X được bổ nhiệm thay ông Y nghỉ hưu": Y leaves the post that X was last said to get.
  mutating func succeed(_ person: Int, _ before: Int, _ reading: RuleReading) {
    guard
      let index = facts.appointments.lastIndex(where: {
        $0.person == person && Self.isEntry($0.action)
      }), facts.appointments[index].replaces == nil, person != before
    else { return }
    facts.appointments[index].replaces = before
    let chunks = reading.chunks
    guard let left = departure(behind: reading.range.upperBound - 1, chunks) else { return }
    let post = facts.appointments[index]
    record(
      AppointmentFact(
        person: before, title: post.title, organisation: post.organisation, action: left.action,
        block: block(reading.sentence.section),
        evidence: passage(Int(chunks[reading.range.lowerBound].start), left.end)), reading.rule)
  }

  /// "đã nghỉ hưu", "chuyển công tác" behind whom someone follows: how that one left.
  private func departure(
    behind index: Int, _ chunks: [Chunk]
  ) -> (action: AppointmentFact.Action, end: Int)? {
    for next in index + 1..<max(min(index + 5, chunks.count), index + 1) {
      let chunk = chunks[next]
      switch ChunkKind(rawValue: chunk.kind) {
      case .verb where chunk.label == scanner.labels.retire: return (.retired, Int(chunk.end))
      case .verb where chunk.label == scanner.labels.resign: return (.resigned, Int(chunk.end))
      case .verb where chunk.isVerb(in: scanner.labels.removing):
        // "thay ông Y bị cách chức Bí thư …": which post, a rule reads.
        let isOfOther = next + 1 < chunks.count && chunks[next + 1].is(.people)
        return isOfOther ? nil : (.dismissed, Int(chunk.end))
      case .verb where chunk.label == scanner.labels.aux: continue
      case .verb where chunk.label == scanner.labels.passive: continue
      case .word:
        let words = scan.lexicon.words
        guard
          (Int(chunk.start)..<Int(chunk.end)).contains(where: {
            words.departures.contains(scan.key($0)) && words.duties.contains(scan.key($0 + 1))
          })
        else { return nil }
        return (.dismissed, Int(chunk.end))
      default: return nil
      }
    }
    return nil
  }

  /// "bàn giao chức trách Chỉ huy trưởng … giữa ông X và ông Y": the first leaves the post to the second.
  mutating func handOver(_ reading: RuleReading) {
    let chunks = reading.chunks
    var persons: [Int] = []
    var roles: [Int] = []
    for slot in reading.rule.captures {
      guard let range = reading.match.captures[slot] else { continue }
      for chunk in chunks[range] {
        if chunk.is(.role) || chunk.label == scanner.labels.titled {
          roles += rolesOf(chunk)
        } else {
          persons += peopleOf(chunk)
        }
      }
    }
    guard persons.count == 2, !roles.isEmpty, isDone(reading) else { return }
    var change = PostChange(
      action: .dismissed, persons: [persons[0]], roles: roles,
      date: changeDate(reading.sentence, reading.range), by: nil,
      evidence: passage(reading.start, reading.end))
    take(change, reading)
    change.action = .appointed
    change.persons = [persons[1]]
    take(change, reading)
    if let entry = facts.appointments.lastIndex(where: {
      $0.person == persons[1] && Self.isEntry($0.action)
    }) {
      facts.appointments[entry].replaces = facts.appointments[entry].replaces ?? persons[0]
    }
  }
}
