internal import NewsModel
private import VietnameseText

/// A person as one article speaks of them, whether acting in it or writing it.
struct PersonMention {
  /// What identifies the mention for good.
  var key: MentionKey
  /// The article's index.
  var article: Int
  /// The index in the article's people; nil for an author.
  var person: Int?
  /// The index in the article's authors; nil for a person of the article.
  var author: Int?

  /// The mentions of all articles, in order: an article's people, then its authors.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - parts: The keys of people that decisions parted from others, by article and index.
  /// - Returns: The mentions.
  static func all(
    in articles: [ArticleFacts], parts: [Int: [Int: MentionKey]] = [:]
  ) -> [PersonMention] {
    var list: [PersonMention] = []
    for (article, facts) in articles.enumerated() {
      var ordinals = MentionOrdinals(article: facts.article.id)
      for (index, person) in facts.people.enumerated() {
        let key = parts[article]?[index] ?? ordinals.next(.person, person.name)
        list.append(PersonMention(key: key, article: article, person: index, author: nil))
      }
      var seen: Set<String> = []
      for (index, author) in facts.authors.enumerated()
      where seen.insert(VietnameseSpelling.identityKey(author.name)).inserted {
        list.append(
          PersonMention(
            key: ordinals.next(.person, author.name), article: article, person: nil, author: index))
      }
    }
    return list
  }
}
