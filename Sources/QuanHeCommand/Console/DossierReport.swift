internal import GraphQueries
internal import NewsModel

/// A dossier as text.
enum DossierReport {
  static func text(of dossier: Dossier, width: Int?) -> String {
    let entity = dossier.entity
    var text = "\(entity.name)\n\(entity.type.rawValue) \(entity.id)\n"
    if !entity.aliases.isEmpty {
      text += "also: \(entity.aliases.map { flat($0) }.joined(separator: "; "))\n"
    }
    if case .object(let members)? = dossier.json["properties"] {
      for member in members {
        guard case .text(let value) = member.value, !value.isEmpty else { continue }
        text += "\(member.key): \(value)\n"
      }
    }
    let posts = entity.type == .person ? "Posts" : "Who holds its posts"
    text += section(posts, dossier.roles, width)
    text += section("Relations", dossier.relations, width)
    if !dossier.articles.isEmpty {
      text += "\nArticles\n"
      for article in dossier.articles {
        let date = article.published.map { " (\($0))" } ?? ""
        text += "  \(article.source)\(date)  \(article.title.map { flat($0) } ?? "")\n"
      }
    }
    return text
  }

  private static func section<Row: AnswerRow>(
    _ title: String, _ rows: [Row], _ width: Int?
  ) -> String {
    guard !rows.isEmpty else { return "" }
    return "\n\(title)\n" + AnswerReport.text(of: rows, format: .table, width: width)
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
