internal import GraphExport
internal import NewsModel

/// One person's posts in one body.
struct Plate: Comparable {
  let person: Entity
  let tenures: [Tenure]
  let state: DiagramState
  private let day: PartialDate?

  /// - Parameters:
  ///   - person: Whose they are.
  ///   - tenures: The person's, at least one.
  ///   - all: Everyone's in the body.
  ///   - day: The day shown; nil for now.
  ///   - bodyEnd: The day on which the body gave way to another.
  init(
    of person: Entity, _ tenures: [Tenure], among all: [Tenure], on day: PartialDate?,
    bodyEnd: PartialDate?
  ) {
    self.person = person
    self.day = day
    self.tenures = tenures.sorted {
      (TitleOrder.rank(of: $0.title), $0.title, $0.holds.id)
        < (TitleOrder.rank(of: $1.title), $1.title, $1.holds.id)
    }
    state = DiagramState(
      of: tenures.map { $0.standing(on: day, among: all, bodyEnd: bodyEnd) })
  }

  /// Whether none of the posts is held any more.
  var isFormer: Bool { state == .former }

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
    for case let line? in tenures.map({ $0.datesLine(on: day) }) where !dates.contains(line) {
      dates.append(line)
    }
    lines += dates.map { DiagramLine($0, .small) }
    var node = DiagramNode(
      id: "\(body)/\(person.id)", entities: [person.id], kind: .person, lines: lines)
    node.cluster = body.rawValue
    node.state = state
    node.support(evidence)
    return node
  }
}
