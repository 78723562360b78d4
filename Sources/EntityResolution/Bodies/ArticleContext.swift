private import Foundation
internal import NewsModel

/// What an article as a whole says about where and when.
struct ArticleContext {
  /// The day of publication, else of the meetings it is about, where they lie close together.
  var date: PartialDate?
  /// The province of its bare forms.
  var province: Int?
  /// Tells bare forms of one place from those of another: the locality's key, else the article.
  var scope: String

  /// Whether the article's own locality is known.
  private let isAtHome: Bool

  /// Where a byline is one author's: the newspaper, as far as its address tells, else the place;
  /// empty where nothing tells.
  var scopeOfAuthors: String

  /// Reads an article's header and meetings.
  init(_ facts: ArticleFacts, parser: NameMemo, units: UnitTable) {
    date = facts.article.published ?? Self.dateOfMeetings(facts)
    let source = facts.article.source
    if let scheme = source.range(of: "://") {
      scopeOfAuthors = String(source[scheme.upperBound...].prefix { $0 != "/" })
    } else {
      scopeOfAuthors = facts.article.locality.map(parser.localityKey) ?? ""
    }
    isAtHome = facts.article.locality != nil
    if let locality = facts.article.locality {
      let key = parser.localityKey(locality)
      province = units.province(key: key, on: date)
      if province == nil { province = units.district(key: key, in: nil).map(units.province(of:)) }
      scope = key
    } else {
      province = nil
      scope = facts.article.id.rawValue
    }
  }

  /// Takes what is not told here from the article that this one tells over again.
  mutating func adopt(_ original: ArticleContext) {
    date = date ?? original.date
    guard !isAtHome else { return }
    (province, scope) = (original.province, original.scope)
  }

  /// The last day of meetings that lie within two months; an article that looks back on years says
  /// nothing of its own day.
  private static func dateOfMeetings(_ facts: ArticleFacts) -> PartialDate? {
    let dates = facts.meetings.filter { $0.block == .main }.compactMap(\.date)
      .filter { $0.month != nil }
    guard let first = dates.min(), let last = dates.max(),
      DayNumber.day(of: last) - DayNumber.day(of: first) <= 62
    else { return nil }
    return last
  }
}
