internal import NewsModel

/// What of a graph was so on a day; see `GraphSelection.on`.
final class StateOnDay {
  private let day: PartialDate
  private let graph: any GraphReading
  private let lifetimes: Lifetimes
  private var tenures: [EntityID: [Tenure]] = [:]

  init(_ day: PartialDate, of graph: any GraphReading) {
    self.day = day
    self.graph = graph
    lifetimes = Lifetimes(of: graph)
  }

  /// Whether something had come to be by the day; what had ended by then stays where the past is
  /// told of.
  func admits(_ entity: Entity) throws -> Bool {
    guard [.organisation, .place].contains(entity.type) else { return true }
    return try lifetimes.lifetime(of: entity.id).begins.map { $0.firstDay <= day.lastDay } ?? true
  }

  /// Whether a relation between things that had come to be was so on the day.
  func admits(_ relation: Relation) throws -> Bool {
    guard relation.type == .holds else { return true }
    let all = try tenures(of: relation.target)
    guard let tenure = all.first(where: { $0.holds.id == relation.id }) else { return true }
    let end = try tenure.body.flatMap { try lifetimes.lifetime(of: $0).ends }
    let standing = tenure.standing(on: day, among: all, bodyEnd: end)
    return standing == .held || standing == .presumed
  }

  private func tenures(of post: EntityID) throws -> [Tenure] {
    if let known = tenures[post] { return known }
    guard let role = try graph.entity(post) else { return [] }
    let body = try graph.relations(of: post, direction: .outgoing, types: [.inBody]).first?.target
    let found = try graph.relations(of: post, direction: .incoming, types: [.holds]).map {
      Tenure(holds: $0, role: role, body: body)
    }
    tenures[post] = found
    return found
  }
}
