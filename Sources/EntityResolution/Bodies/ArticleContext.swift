private import Foundation
internal import NewsModel

/// What an article as a whole says about where and when.
struct ArticleContext {
  /// The day of publication, else of its earliest meeting.
  var date: PartialDate?
  /// The province of its bare forms.
  var province: Int?
  /// Tells bare forms of one place from those of another: the locality's key, else the article.
  var scope: String

  /// Where a byline is one author's: the newspaper, as far as its address tells, else the place;
  /// empty where nothing tells.
  var scopeOfAuthors: String

  /// Reads an article's header and meetings.
  init(_ facts: ArticleFacts, parser: NameMemo, units: UnitTable) {
    date = facts.article.published ?? facts.meetings.compactMap(\.date).min()
    let source = facts.article.source
    if let scheme = source.range(of: "://") {
      scopeOfAuthors = String(source[scheme.upperBound...].prefix { $0 != "/" })
    } else {
      scopeOfAuthors = facts.article.locality.map(parser.localityKey) ?? ""
    }
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
}
