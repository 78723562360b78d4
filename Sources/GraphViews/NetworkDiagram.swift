internal import GraphExport
internal import NewsModel

/// The graph view: whatever the selection keeps.
///
/// A post is drawn as the line from its holder to its body, unless `--types` asks for posts or it
/// was chosen itself.
/// Articles appear only where they are asked for, and where a body lies, which its name says
/// already, only where `--relations` asks for it or the place was chosen; so do entities without a
/// line. Where there are
/// many lines, words at each would cover the picture: colours and a legend stand for them.
struct NetworkDiagram {
  let request: DiagramRequest

  /// The most lines that have words.
  private static let wordLimit = 24
  /// The most nodes for which distances are computed between all pairs.
  private static let springLimit = 800

  private struct Pair: Hashable {
    let source: EntityID
    let target: EntityID
  }

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let selection = request.selection
    let part = try selection.select(from: graph)
    var assembly = DiagramAssembly(title: Wording.graph, selection: selection, graph: graph)
    let allRoles = selection.types?.contains(.role) ?? false
    let showsArticles =
      selection.types?.contains(.article) ?? false
      || !(selection.relations ?? []).isDisjoint(with: [.mentions, .wrote])
    let seeds = Set(
      selection.organisations + selection.people + selection.places + selection.entities)
    func isHidden(_ role: EntityID) -> Bool { !allRoles && !seeds.contains(role) }
    var pairs: [Pair: [Relation]] = [:]
    var titles: [Pair: [String]] = [:]
    var located: [Relation] = []
    try part.forEachRelation(ofTypes: nil) { relation in
      if relation.type == .inBody, isHidden(relation.source) { return }
      if relation.type == .locatedIn, selection.relations == nil {
        if selection.places.contains(relation.target) { located.append(relation) }
        return
      }
      if [.mentions, .wrote].contains(relation.type), !showsArticles { return }
      var pair = Pair(source: relation.source, target: relation.target)
      if relation.target.type == .role, isHidden(relation.target) {
        guard let role = try graph.entity(relation.target),
          let home = try graph.relations(of: role.id, direction: .outgoing, types: [.inBody]).first
        else { return }
        pair = Pair(source: relation.source, target: home.target)
        let title = Tenure.title(of: role)
        if titles[pair]?.contains(title) != true { titles[pair, default: []].append(title) }
      }
      pairs[pair, default: []].append(relation)
    }
    // What is in a place that was chosen is tied to it, if not by the body that it is a part of.
    let parts = Set(pairs.filter { $0.value.contains { $0.type == .partOf } }.map(\.key.source))
    for relation in located where !parts.contains(relation.source) {
      pairs[Pair(source: relation.source, target: relation.target), default: []].append(relation)
    }
    let tied = Set(pairs.keys.flatMap { [$0.source, $0.target] })
    var shown: [Entity] = []
    try part.forEachEntity(ofTypes: nil) { entity in
      if tied.contains(entity.id) || seeds.contains(entity.id) { shown.append(entity) }
    }
    // Where most of what is shown was chosen, as by a query, a mark on each would say nothing.
    let marksSeeds = shown.count(where: { seeds.contains($0.id) }) * 2 <= shown.count
    for entity in shown {
      assembly.add(entity, state: marksSeeds && seeds.contains(entity.id) ? .focus : .normal)
    }
    for (pair, relations) in pairs.sorted(by: {
      ($0.key.source, $0.key.target) < ($1.key.source, $1.key.target)
    }) where assembly.contains(pair.source) && assembly.contains(pair.target) {
      let state = Self.state(of: relations, on: selection.on)
      assembly.connect(
        relations, from: pair.source.rawValue, to: pair.target.rawValue,
        label: titles[pair]?.joined(separator: ", "), state: state)
    }
    assembly.diagram.hasColouredLines = assembly.diagram.edges.count > Self.wordLimit
    assembly.diagram.suggestedEngine =
      assembly.diagram.nodes.count > Self.springLimit ? "sfdp" : "neato"
    return try assembly.finished()
  }

  /// Former where all are; as of a day, presumed where the posts were last attested before it.
  private static func state(of relations: [Relation], on day: PartialDate?) -> DiagramState {
    if relations.allSatisfy({ $0.properties.flag("former") }) { return .former }
    let posts = relations.filter { $0.type == .holds }
    guard let day, !posts.isEmpty else { return .normal }
    let isPresumed = posts.allSatisfy { post in
      post.period().last.map { $0.lastDay < day.firstDay } ?? true
    }
    return isPresumed ? .presumed : .normal
  }
}
