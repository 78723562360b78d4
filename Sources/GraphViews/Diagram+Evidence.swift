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
