internal import NewsModel
private import VietnameseText

extension FilterScope {
  /// Whether a meeting fits the conditions on meeting, body, place and date.
  func accepts(meeting: Entity) throws -> Bool {
    if let meetings, !meetings.contains(meeting.id) { return false }
    guard filter.accepts(date: meeting.date("date")) else { return false }
    if let documents {
      let cited = try graph.relations(of: meeting.id, direction: .outgoing, types: [.cited])
      guard cited.contains(where: { documents.contains($0.target) }) else { return false }
    }
    if let bodies = bodiesWithParts {
      let bodiesThere = try graph.relations(
        of: meeting.id, direction: .incoming, types: [.organised, .tookPartIn])
      let held = try graph.relations(of: meeting.id, direction: .outgoing, types: [.heldAt])
      let around = bodiesThere.map(\.source) + held.map(\.target)
      guard around.contains(where: bodies.contains) || names(meeting) else { return false }
    }
    return try isInPlace(meeting, site: nil)
  }

  /// Whether a meeting's venue, or its name behind what kind it is or "với", has the full name of
  /// a body: it met in its hall, or with it.
  private func names(_ meeting: Entity) -> Bool {
    let venues = [meeting.text("place"), meeting.text("venue")].compactMap { $0 }
    if bodyNames.contains(where: { name in venues.contains(where: name.isWhole) }) { return true }
    let label = NameAbbreviations.expanded(meeting.name) ?? meeting.name
    let key = VietnameseSpelling.searchKey(label) + " "
    let kind = meeting.text("kind").map { VietnameseSpelling.searchKey($0) + " " } ?? ""
    return bodyNames.contains { name in
      guard name.isWhole(in: label) else { return false }
      let words = name.searchKey + " "
      return key.contains(" voi " + words) || (!kind.isEmpty && key.hasPrefix(kind + words))
    }
  }

  /// Whether a meeting or body is where the filter asks, or in a place that lies there; a meeting of
  /// which nothing says where it was is where the place in its name is, or its organisers are.
  func isInPlace(_ entity: Entity, site: String?) throws -> Bool {
    guard let places, let placeQuery else { return true }
    if places.contains(entity.id) { return true }
    let texts = [entity.text("place"), entity.text("venue"), entity.text("locality"), site]
    let said = texts.compactMap { $0 }
    if said.contains(where: { placeQuery.isPart(of: $0) || placeNames.isNamed(in: $0) }) {
      return true
    }
    let located = try graph.relations(
      of: entity.id, direction: .outgoing, types: [.heldAt, .locatedIn])
    let isThere = located.contains {
      places.contains($0.target) || ($0.text("venue").map(placeQuery.isPart) ?? false)
    }
    guard !isThere, located.isEmpty, entity.type == .meeting,
      !said.contains(where: Self.namesPlace)
    else { return isThere }
    if placeNames.isNamed(behindUnitIn: entity.name) { return true }
    let organisers = try graph.relations(
      of: entity.id, direction: .incoming, types: [.organised])
    return organisers.contains { places.contains($0.source) }
  }

  /// Whether the words of a venue say where on the map it is, and not only "the hall".
  private static func namesPlace(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return zip(words, words.dropFirst()).contains { first, second in
      guard second.first?.isUppercase ?? false else { return false }
      return (first.first?.isUppercase ?? false) || units.contains(first.lowercased())
    }
  }

  /// Words that names of places stand behind.
  private static let units: Set<String> = [
    "tỉnh", "thành", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "ấp", "thôn", "bản",
    "buôn", "làng", "đường",
  ]
}
