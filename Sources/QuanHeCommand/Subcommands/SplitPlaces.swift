private import EntityResolution
internal import GraphStore
internal import NewsModel

/// Where an entity is mentioned, article by article, for taking some of it out.
///
/// A person whom an article mentions several times has each place numbered, since the article may
/// speak of two people of one name.
struct SplitPlaces {
  /// A place, or, of what is not parted by places, all of an article's.
  private struct Place {
    var mention: MentionKey
    var start: Int?
    /// The number within the article, from 1.
    var number: Int
    /// The words around it.
    var context: String?
  }

  private let entity: Entity
  private let report: ExplanationReport
  private let mentions: [MentionKey]
  private let places: [Place]

  /// Looks up where an entity is mentioned.
  init(of entity: Entity, in database: GraphDatabase) throws {
    self.entity = entity
    report = ExplanationReport(articles: try database.articles())
    mentions = try database.mentions(of: entity.id)
    let decisions = try database.decisions()
    var places: [Place] = []
    var counts: [EntityID: Int] = [:]
    for mention in mentions {
      let passages =
        mention.type == .person
        ? try database.facts(of: mention.article).map {
          PartedPeople.passages(of: mention, in: $0, decisions: decisions)
        } ?? [] : []
      let text = passages.isEmpty ? nil : try database.articleText(mention.article)
      let starts = passages.count > 1 ? passages.map { Optional($0.start) } : [nil]
      for (index, start) in starts.enumerated() {
        counts[mention.article, default: 0] += 1
        places.append(
          Place(
            mention: mention, start: start, number: counts[mention.article] ?? 1,
            context: text.flatMap { text in
              passages.indices.contains(index)
                ? Self.context(of: passages[index], in: text) : nil
            }))
      }
    }
    self.places = places
  }

  /// The mentions with their places, numbered within each article that has several.
  var text: String {
    var text = ""
    for mention in mentions {
      text += report.name(mention) + "\n"
      let own = places.filter { $0.mention == mention }
      let isOnly = places.count { $0.mention.article == mention.article } == 1
      for place in own where !isOnly {
        text += "  #\(place.number)  \(place.context ?? "")\n"
      }
    }
    return text
  }

  /// The decisions that take out what is named.
  ///
  /// What is taken out of one article stays together; whatever is left is of another.
  ///
  /// - Parameter names: Articles by id, source or file name; a place of one behind `#`.
  /// - Returns: Pairs to be decided on.
  /// - Throws: `CommandError` where a name fits nothing here or nothing would be left.
  func decisions(
    taking names: [String]
  ) throws -> [(judgement: Judgement, pairs: [(MentionKey, MentionKey)])] {
    var chosen: Set<Int> = []
    for name in names {
      let found = try fitting(name)
      chosen.formUnion(found)
    }
    var whole: [MentionKey] = []
    var parts: [(of: MentionKey, places: [MentionKey])] = []
    // The first place that is not taken, of what is taken in part.
    var left: [MentionKey: MentionKey] = [:]
    for mention in mentions {
      let own = places.indices.filter { places[$0].mention == mention }
      let taken = own.filter { chosen.contains($0) }
      if taken.count == own.count {
        whole.append(mention)
      } else if !taken.isEmpty {
        let starts = taken.compactMap { places[$0].start }
        parts.append((mention, starts.map { mention.mention(at: $0) }))
        let kept = own.first { !chosen.contains($0) }.flatMap { places[$0].start }
        left[mention] = kept.map { mention.mention(at: $0) }
      }
    }
    let rest = mentions.filter { !whole.contains($0) }
    guard !rest.isEmpty else {
      throw CommandError("these have all mentions of \(entity.name): nothing is left")
    }
    let firsts = parts.compactMap(\.places.first)
    // A place that was parted is told from the part it was in; the place that a part has its key
    // from, from what is left of the part.
    let apart = (whole + firsts).flatMap { one in
      rest.compactMap { other in (one == other ? left[other] : other).map { (one, $0) } }
    }
    let together = parts.flatMap { part in
      part.places.dropFirst().compactMap { place in part.places.first.map { ($0, place) } }
    }
    return [(.different, apart), (.same, together)]
  }

  /// The places that a name means.
  private func fitting(_ name: String) throws -> [Int] {
    func places(in article: String, numbered number: Int?) -> [Int] {
      self.places.indices.filter {
        let place = self.places[$0]
        return Self.fits(
          article, place.mention.article, source: report.sources[place.mention.article])
          && (number == nil || place.number == number)
      }
    }
    let all = places(in: name, numbered: nil)
    if !all.isEmpty { return all }
    guard let mark = name.lastIndex(of: "#"), let number = Int(name[name.index(after: mark)...]),
      case let article = String(name[..<mark]), !places(in: article, numbered: nil).isEmpty
    else {
      throw CommandError("“\(name)” has no mention of \(entity.name) (\(entity.id))")
    }
    let one = places(in: article, numbered: number)
    guard !one.isEmpty else {
      throw CommandError(
        "\(article) has no place \(number) of \(entity.name); list them with: "
          + "quanhe review split \(entity.id)")
    }
    return one
  }

  private static func fits(_ text: String, _ id: EntityID, source: String?) -> Bool {
    id.rawValue == text || source == text
      || source?.split(separator: "/").last.map { String($0) } == text
  }

  /// So many code points are shown on each side of a place.
  private static let margin = 40

  /// A place with what stands around it, in one line.
  private static func context(of passage: Passage, in text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(
      scalars.startIndex, offsetBy: max(0, passage.start - margin), limitedBy: scalars.endIndex)
    let end = scalars.index(
      scalars.startIndex, offsetBy: passage.end + margin, limitedBy: scalars.endIndex)
    guard let start else { return passage.text }
    let piece = String(scalars[start..<(end ?? scalars.endIndex)])
    let line = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (start > scalars.startIndex ? "…" : "") + line + (end == nil ? "" : "…")
  }
}
