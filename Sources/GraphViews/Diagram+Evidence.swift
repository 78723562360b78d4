internal import GraphExport
internal import NewsModel

extension Evidence {
  /// The words in quotation marks and where they stand, for a tooltip.
  var citation: String {
    "“\(TextWrapping.shortened(passage.text, width: 300))”\n\(source)"
  }

  /// The source where a browser can open it.
  var address: String? {
    source.hasPrefix("https://") || source.hasPrefix("http://") ? source : nil
  }
}

extension DiagramNode {
  /// Takes the evidence, and from its first piece the tooltip and the address.
  mutating func support(_ evidence: [Evidence]) {
    self.evidence = evidence
    tooltip = evidence.first?.citation
    url = evidence.first?.address
  }
}

extension DiagramEdge {
  /// Takes the evidence, and from its first piece the tooltip and the address.
  mutating func support(_ evidence: [Evidence]) {
    self.evidence = evidence
    tooltip = evidence.first?.citation
    url = evidence.first?.address
  }
}

extension Diagram {
  /// Draws a line between two nodes or groups.
  ///
  /// A group's line starts below its last node and ends above its first, or, where ranks run
  /// sideways, starts and ends at its middle.
  mutating func connect(_ source: String, _ target: String, type: RelationType) {
    func node(_ name: String, last: Bool) -> DiagramNode? {
      if let node = nodes.first(where: { $0.id == name }) { return node }
      let members = nodes.filter { $0.cluster == name }
      guard direction == .down else { return members.isEmpty ? nil : members[members.count / 2] }
      return last ? members.last : members.first
    }
    guard let first = node(source, last: true), let last = node(target, last: false) else {
      return
    }
    var edge = DiagramEdge(
      id: "\(source)/\(target)", source: first.id, target: last.id, type: type)
    edge.clusters = (
      first.id == source ? nil : source, last.id == target ? nil : target
    )
    edge.hasArrow = false
    edges.append(edge)
  }
}

/// The articles a diagram rests on.
struct SourceTally {
  private var articles: Set<EntityID> = []

  mutating func add(_ evidence: [Evidence]) {
    for piece in evidence { articles.insert(piece.article) }
  }

  /// How many articles and of which dates; nil where nothing shown has evidence.
  func line(of graph: some GraphReading) throws -> String? {
    guard !articles.isEmpty else { return nil }
    var dates: [PartialDate] = []
    for header in try graph.articles() where articles.contains(header.id) {
      if let date = header.published { dates.append(date) }
    }
    return Wording.source(articles: articles.count, published: dates)
  }
}
