public import NewsModel

/// Reads the facts of one article from its text.
///
/// A pure function of the article and the lexicons: safe to call from any number of threads.
public struct Extractor: Sendable {
  /// Loads the built-in lexicons and grammars, and adds those of a folder.
  ///
  /// - Parameter lexiconDirectory: A folder of files named like the built-in ones.
  /// - Throws: `LexiconError` where a file of the folder is wrong, with file and line.
  public init(lexiconDirectory: String? = nil) throws {}

  /// The facts of an article.
  ///
  /// - Parameter tracing: Whether to note the rule and lexicon entries of each fact.
  public func facts(of article: Article, tracing: Bool = false) -> ArticleFacts {
    ArticleFacts(
      article: ArticleHeader(
        id: article.id, source: article.source, title: article.title,
        published: article.published, locality: article.locality))
  }
}
