internal import GraphQueries
internal import NewsModel

/// What ties an entity to one other on one date: who chairs a meeting often speaks and concludes.
struct DossierLink {
  var other: EntityReference
  var date: PartialDate?
  /// The relations, one of each type and site.
  var rows: [RelationRow]

  /// The words that support any of the relations, each once.
  var evidence: [Evidence] {
    var seen: Set<Evidence> = []
    return rows.flatMap(\.evidence).filter { seen.insert($0).inserted }
  }

  /// How the relations read, each type once.
  func phrases(_ labels: Labels) -> [String] {
    var seen: Set<RelationType> = []
    return rows.filter { seen.insert($0.relation).inserted }
      .map { labels.phrase($0.relation, forward: $0.isForward) }
  }

  /// Relations by other end and date, in the order of the first of each.
  static func links(of rows: [RelationRow]) -> [DossierLink] {
    struct Key: Hashable {
      var other: EntityID
      var date: PartialDate?
      var isForward: Bool
    }
    var links: [DossierLink] = []
    var places: [Key: Int] = [:]
    for row in rows {
      let key = Key(other: row.other.id, date: row.date, isForward: row.isForward)
      if let place = places[key] {
        links[place].rows.append(row)
      } else {
        places[key] = links.count
        links.append(DossierLink(other: row.other, date: row.date, rows: [row]))
      }
    }
    return links
  }
}
