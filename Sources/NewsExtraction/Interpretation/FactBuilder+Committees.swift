internal import GrammarKit
internal import NewsModel

/// Membership of committees, by itself or with a post.
extension FactBuilder {
  /// The title of a plain member of a committee.
  private static let member = Office.member.rawValue

  /// Whether a title is that of a plain member, "Ủy viên Thường trực".
  func isMember(_ title: String) -> Bool { title.hasBytes(of: Self.member) }

  /// "chỉ định … tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Huyện ủy X": membership
  /// of the committee's organs comes with the post.
  mutating func joinCommittees(
    _ role: Int, person: Int, _ reading: RuleReading
  ) {
    let org = scan.roles[role].org
    guard org >= 0, scan.orgs[org].head >= 0,
      scan.lexicon.heads[scan.orgs[org].head].shape == .place,
      let committee = body(of: role, section: reading.sentence.section),
      let place = name(of: org)?.place
    else { return }
    let joining = scan.lexicon.words.joining
    let before = min(reading.end, scan.roles[role].start)
    // A post named in a clause before is not what this one joins with.
    guard before > reading.start,
      let joint = (reading.start..<before).first(where: {
        scan.key($0) == joining.first && scan.key($0 + 1) == joining.last
      })
    else { return }
    for token in joint..<before {
      guard let match = scan.match(.head, at: token) else { continue }
      let name: String
      switch scan.lexicon.heads[Int(match.payload)].kind {
      case "party.standing" where Int(match.end) > token + 1:
        name = "Ban Thường vụ " + facts.organisations[committee].name
      case "party.executive":
        name = "Ban Chấp hành Đảng bộ " + place.inFull
      default: continue
      }
      let organ = organisation(
        OrganisationNaming.Name(
          name: name, kind: scan.lexicon.heads[Int(match.payload)].kind, level: place.level,
          place: place, parent: facts.organisations[committee].name, isOpen: false),
        start: token, end: Int(match.end), section: reading.sentence.section)
      addMembership(person, of: organ, passage(reading.start, reading.end), reading)
    }
  }

  /// Adds membership of a body unless the article has said it already.
  private mutating func addMembership(
    _ person: Int, of organ: Int, _ evidence: Passage, _ reading: RuleReading
  ) {
    let key = RoleKey(person: person, title: Self.member, body: organ)
    guard roleKeys.insert(key).inserted else { return }
    facts.roles.append(
      RoleFact(
        person: person, title: Self.member, organisation: organ,
        block: block(reading.sentence.section), evidence: evidence))
    let index = facts.roles.count - 1
    trace("role \(index)", reading.rule.name)
  }

  /// "bầu … tham gia Ban Thường vụ", "được bầu vào …": membership of a committee.
  mutating func join(
    _ change: PostChange, _ reading: RuleReading
  ) {
    let chunks = reading.chunks
    guard let captured = body(reading), leadsIn(chunks, captured),
      isCommittee(Int(chunks[captured].payload))
    else {
      return
    }
    let fact = scan.orgs[Int(chunks[captured].payload)].fact
    guard fact >= 0 else { return }
    for person in change.persons {
      record(
        AppointmentFact(
          person: person, title: Self.member, organisation: fact, action: change.action,
          date: change.date, by: change.by, block: block(reading.sentence.section),
          evidence: change.evidence), reading.rule)
      addMembership(person, of: fact, change.evidence, reading)
    }
  }

  /// Whether a body stands behind "tham gia", "vào" or "trúng cử".
  private func leadsIn(_ chunks: [Chunk], _ org: Int) -> Bool {
    guard org > 0 else { return false }
    let before = chunks[org - 1]
    if before.is(.verb) {
      return before.label == scanner.labels.join || scanner.labels.choosing.contains(before.label)
    }
    return scan.key(Int(chunks[org].start) - 1) == scan.lexicon.words.vao
  }

  /// Whether the members of a body are called "ủy viên".
  private func isCommittee(_ org: Int) -> Bool {
    let parsed = scan.orgs[org]
    if parsed.body >= 0 {
      return Self.centralCommittees.contains(scan.lexicon.bodies[parsed.body].name)
    }
    return parsed.head >= 0 && Self.committees.contains(scan.lexicon.heads[parsed.head].kind)
  }

  private static let committees: Set<String> = [
    "party.executive", "party.standing", "party.committee", "front",
  ]
  private static let centralCommittees: Set<String> = [
    "Bộ Chính trị", "Ban Chấp hành Trung ương Đảng", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
  ]
}
