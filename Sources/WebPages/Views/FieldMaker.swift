internal import GraphQueries
internal import NewsModel

/// Turns values of the graph into fields of templates.
struct FieldMaker {
  let labels: Labels
  private let graph: any GraphReading
  private var titles: [EntityID: String] = [:]

  /// The most quotes a row shows.
  private static let maximumQuotes = 20

  init(_ site: Site) {
    labels = site.labels
    graph = site.graph
  }

  /// `href`, `name`, `type`.
  func link(_ id: EntityID, _ name: String, _ type: EntityType) -> Fields {
    [
      "href": Route(to: id).path, "name": name.isEmpty ? id.rawValue : name,
      "type": labels.name(of: type),
    ]
  }

  /// `href`, `name`, `type`.
  func link(_ reference: EntityReference) -> Fields {
    link(reference.id, reference.name, reference.type)
  }

  /// Links with a `separator` behind each but the last.
  func links(_ references: [EntityReference]) -> [Fields] {
    separated(references.map(link))
  }

  /// Fields with a `separator` in each but the last.
  func separated(_ list: [Fields]) -> [Fields] {
    list.enumerated().map { index, fields in
      var fields = fields
      if index < list.count - 1 { fields["separator"] = ", " }
      return fields
    }
  }

  /// `iso`, `text`.
  func date(_ date: PartialDate) -> Fields {
    ["iso": date.description, "text": date.spoken]
  }

  /// `first` and, where it is another date, `last`; nil where neither is known.
  func period(_ first: PartialDate?, _ last: PartialDate? = nil) -> Fields? {
    guard let start = first ?? last else { return nil }
    var fields: Fields = ["first": date(start)]
    if let last, last != start { fields["last"] = date(last) }
    return fields
  }

  /// The first quote as `evidence`, the others as `more`.
  mutating func evidence(_ list: [Evidence]) throws -> Fields {
    let shown = list.prefix(Self.maximumQuotes)
    let quotes = try shown.map { try quote($0) }
    var fields: Fields = [
      "evidence": Array(quotes.prefix(1)), "hasMore": quotes.count > 1,
      "more": Array(quotes.dropFirst()), "moreText": "\(list.count - 1) câu trích khác",
    ]
    if list.count > shown.count {
      fields["leftOut"] = "Còn \(list.count - shown.count) câu trích nữa trong JSON."
    }
    return fields
  }

  private mutating func quote(_ evidence: Evidence) throws -> Fields {
    let title = try titles[evidence.article] ?? graph.entity(evidence.article)?.shownName
    titles[evidence.article] = title
    return [
      "quote": evidence.passage.text, "href": Self.address(of: evidence),
      "article": title ?? ArticleHeader.fileName(evidence.source),
    ]
  }

  /// Where an article shows the words: the passage is named twice, for the server to mark it and
  /// for the browser to go there.
  static func address(of evidence: Evidence) -> String {
    let path = Route.article(evidence.article).path
    guard let anchor = PassageAnchor(evidence.passage) else { return path }
    let parameter = RequestTarget.Parameter(name: "at", value: anchor.range)
    return PercentEncoding.address(path, [parameter]) + "#" + anchor.id
  }

  /// Properties in words, `heading: value`, those of the keys in this order.
  func details(_ properties: [String: PropertyValue], _ keys: [String]) -> [String] {
    keys.compactMap { key in
      guard let property = properties[key], let value = labels.value(property, of: key) else {
        return nil
      }
      // What is a phrase of its own needs no heading.
      guard let heading = labels["property.\(key)"], !value.hasPrefix(heading) else { return value }
      return "\(heading) \(value)"
    }
  }
}

/// A passage of an article in an address.
struct PassageAnchor: Hashable, Sendable {
  /// The code points of the passage.
  let codePoints: Range<Int>

  init(_ codePoints: Range<Int>) {
    self.codePoints = codePoints
  }

  /// The place of a passage; nil where it has no words.
  init?(_ passage: Passage) {
    guard passage.start >= 0, passage.start < passage.end else { return nil }
    codePoints = passage.start..<passage.end
  }

  /// Reads `12-40`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let start = parts[0], let end = parts[1], start < end else {
      return nil
    }
    codePoints = start..<end
  }

  /// `12-40`.
  var range: String { "\(codePoints.lowerBound)-\(codePoints.upperBound)" }

  /// `s12-40`.
  var id: String { "s" + range }
}
