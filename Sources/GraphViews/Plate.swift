internal import GraphExport
internal import NewsModel

/// One person's posts in one body.
struct Plate: Comparable {
  let person: Entity
  let tenures: [Tenure]
  let isFormer: Bool

  /// - Parameters:
  ///   - tenures: The person's, at least one.
  ///   - all: Everyone's in the body.
  ///   - day: The day shown; nil for now.
  init(tenures: [Tenure], among all: [Tenure], on day: PartialDate?) {
    self.tenures = tenures.sorted {
      (TitleOrder.rank(of: $0.title), $0.title, $0.holds.id)
        < (TitleOrder.rank(of: $1.title), $1.title, $1.holds.id)
    }
    person = self.tenures[0].person
    isFormer = tenures.allSatisfy {
      $0.isOver(by: day) || $0.isEnded(by: all, on: day) || Self.isSuperseded($0, among: all)
    }
  }

  /// Whether another person is attested at the head after this one last was.
  private static func isSuperseded(_ tenure: Tenure, among all: [Tenure]) -> Bool {
    guard TitleOrder.rank(of: tenure.title) == .head, let last = tenure.last else { return false }
    return all.contains { other in
      other.role.id == tenure.role.id && other.person.id != tenure.person.id
        && !other.isOver(by: nil) && (other.first.map { last.lastDay < $0.firstDay } ?? false)
    }
  }

  static func < (left: Plate, right: Plate) -> Bool {
    func key(_ plate: Plate) -> (Int, Int, String, EntityID) {
      (
        plate.isFormer ? 1 : 0, TitleOrder.rank(of: plate.tenures[0].title).rawValue,
        plate.person.name, plate.person.id
      )
    }
    return key(left) < key(right)
  }

  static func == (left: Plate, right: Plate) -> Bool { left.person.id == right.person.id }

  var evidence: [Evidence] { tenures.flatMap(\.holds.evidence) }

  /// The posts, each once.
  var titles: String {
    var titles: [String] = []
    for tenure in tenures where !titles.contains(tenure.title) { titles.append(tenure.title) }
    return titles.joined(separator: ", ")
  }

  func node(in body: EntityID) -> DiagramNode {
    var lines = [DiagramLine(person.name, .name), DiagramLine(titles, .plain)]
    var dates: [String] = []
    for case let line? in tenures.map(\.datesLine) where !dates.contains(line) {
      dates.append(line)
    }
    lines += dates.map { DiagramLine($0, .small) }
    var node = DiagramNode(
      id: "\(body)/\(person.id)", entities: [person.id], kind: .person, lines: lines)
    node.cluster = body.rawValue
    node.state = isFormer ? .former : .normal
    node.support(evidence)
    return node
  }
}
