public import NewsModel

/// When a body or a place came to be, and when it gave way to another.
public struct Lifetime: Hashable, Sendable {
  /// The day on which it took the place of others; nil where nothing tells.
  public var begins: PartialDate?
  /// The day on which another took its place.
  public var ends: PartialDate?
  /// Whether what it followed, or what followed it, has the same name.
  public var hasNamesake = false

  /// Makes a lifetime.
  public init(begins: PartialDate? = nil, ends: PartialDate? = nil, hasNamesake: Bool = false) {
    self.begins = begins
    self.ends = ends
    self.hasNamesake = hasNamesake
  }

  /// Whether it was there at some time of the day given.
  public func contains(_ day: PartialDate) -> Bool {
    begins.map { $0.firstDay <= day.lastDay } ?? true
      && ends.map { day.firstDay < $0.firstDay } ?? true
  }
}

/// The lifetimes of bodies and places, as `SUCCEEDED` tells them.
///
/// A place that took the place of others is a new one. A body goes on where it takes others in,
/// but for one that took over from its namesake or is a place's that is new itself; the offices of
/// a place end with it.
public final class Lifetimes {
  private let graph: any GraphReading
  private var known: [EntityID: Lifetime] = [:]

  /// Reads lifetimes from a graph, one by one as they are asked for.
  public init(of graph: any GraphReading) {
    self.graph = graph
  }

  /// The lifetime of a body or place; of anything else one without bounds.
  public func lifetime(of id: EntityID) throws -> Lifetime {
    if let lifetime = known[id] { return lifetime }
    let lifetime =
      switch id.type {
      case .place: try succession(of: id)
      case .organisation: try lifetime(ofBody: id)
      default: Lifetime()
      }
    known[id] = lifetime
    return lifetime
  }

  private func succession(of id: EntityID) throws -> Lifetime {
    var lifetime = Lifetime()
    let relations = try graph.relations(of: id, direction: .both, types: [.succeeded])
    let name = relations.isEmpty ? nil : try graph.entity(id)?.name
    for relation in relations {
      guard let date = relation.properties.date("date") else { continue }
      let other = relation.target == id ? relation.source : relation.target
      if try graph.entity(other)?.name == name { lifetime.hasNamesake = true }
      if relation.target == id {
        lifetime.ends = lifetime.ends.map { max($0, date) } ?? date
      } else {
        lifetime.begins = lifetime.begins.map { min($0, date) } ?? date
      }
    }
    return lifetime
  }

  private func lifetime(ofBody id: EntityID) throws -> Lifetime {
    guard let body = try graph.entity(id) else { return Lifetime() }
    var lifetime = try succession(of: id)
    let ofPlace = try lifetimeOfPlace(of: body)
    if !lifetime.hasNamesake, ofPlace?.begins == nil { lifetime.begins = nil }
    lifetime.begins = lifetime.begins ?? ofPlace?.begins
    lifetime.ends = lifetime.ends ?? ofPlace?.ends
    return lifetime
  }

  /// The lifetime of the place whose office the body is; nil where it is none.
  private func lifetimeOfPlace(of body: Entity) throws -> Lifetime? {
    guard let kind = body.properties.text("kind"),
      Self.offices.contains(where: { kind == $0 || kind.hasPrefix($0 + ".") })
    else { return nil }
    for relation in try graph.relations(of: body.id, direction: .outgoing, types: [.locatedIn]) {
      guard let place = try graph.entity(relation.target), body.name.contains(place.name) else {
        continue
      }
      return try lifetime(of: place.id)
    }
    return nil
  }

  /// The kinds of bodies that a unit of the country has as long as it is one.
  private static let offices: Set<String> = [
    "army", "assembly", "board", "council", "court", "front", "inspectorate", "mass", "office",
    "party", "police", "procuracy", "state",
  ]
}
