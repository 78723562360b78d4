internal import GrammarKit
public import NewsModel
internal import TextCore

/// Reads the facts of one article from its text.
///
/// A pure function of the article and the lexicons: safe to call from any number of threads.
public struct Extractor: Sendable {
  private let lexicon: SharedLexicon

  /// Loads the built-in lexicons and grammars, and adds those of a folder.
  ///
  /// - Parameter lexiconDirectory: A folder of files named like the built-in ones.
  /// - Throws: `GrammarError` where a file of the folder is wrong, with file and line.
  public init(lexiconDirectory: String? = nil) throws {
    lexicon = SharedLexicon(try NewsLexicon(directory: lexiconDirectory))
  }

  /// The facts of an article; when tracing, with the rule and lexicon entries that made each.
  public func facts(of article: Article, tracing: Bool = false) -> ArticleFacts {
    let scan = ArticleScan(ScannedText(article.text, lexicon: lexicon))
    let layout = PageLayout(scan)
    var scanner = SentenceScanner(scan)
    scanner.run(layout)
    let dates = DateContext(
      scanner.scan, sentences: scanner.sentences, layout: layout, declared: article.published)
    let localities = Localities(
      scanner.scan, sentences: scanner.sentences, layout: layout, declared: article.locality,
      outlet: OutletPlace.find(in: article.outlets, lexicon), published: dates.published)
    let naming = OrganisationNaming(scan: scanner.scan, localities: localities)
    var builder = FactBuilder(
      scanner: scanner, naming: naming, localities: localities, dates: dates, article: article,
      tracing: tracing)
    return builder.build()
  }
}
