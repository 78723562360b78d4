private import Foundation
internal import GoldScoring
internal import NewsIngest
internal import NewsModel
private import TextCore

/// Gold annotations of a folder with the articles they belong to.
struct GoldFolder {
  /// An annotation and its article.
  struct Entry {
    var gold: GoldArticle
    var article: Article
  }

  /// The annotations, by file name.
  var entries: [Entry] = []
  /// The bytes of `CROSS.json`, the truth across articles, where the folder has it.
  var cross: [UInt8]?

  /// Reads the annotations and finds their articles, which may be files or records of a feed.
  ///
  /// - Throws: `GoldError` where a file cannot be read or an article is missing.
  init(gold: String, texts: String) throws {
    let articles = try Self.articles(in: texts)
    for name in try Self.files(in: gold) where name.hasSuffix(".json") {
      let path = "\(gold)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw GoldError(file: path, reason: "cannot be read")
      }
      if name == "CROSS.json" {
        cross = Array(data)
        continue
      }
      let annotation: GoldArticle
      do {
        annotation = try GoldArticle(json: Array(data), name: String(name.dropLast(5)))
      } catch let error as GoldError {
        throw GoldError(file: path, reason: error.reason)
      }
      guard let article = Self.article(of: annotation, among: articles) else {
        throw GoldError(file: path, reason: "no article in \(texts) belongs to it")
      }
      entries.append(Entry(gold: annotation, article: article))
    }
    if entries.isEmpty { throw GoldError(file: gold, reason: "no annotations (*.json) here") }
  }

  /// Every article of the folder; what cannot be read is named where an annotation needs it.
  private static func articles(in folder: String) throws -> [Article] {
    _ = try files(in: folder)
    var articles: [Article] = []
    try ArticleReader().read([folder]) {
      articles.append($0)
    } diagnostic: { diagnostic in
      if diagnostic.severity == .error { Console.note(diagnostic.description) }
    }
    return articles
  }

  /// The article by the annotation's `source` (a file name or URL), the same stem, or the same
  /// first three digits.
  private static func article(of gold: GoldArticle, among articles: [Article]) -> Article? {
    func file(_ article: Article) -> String {
      article.source.split(separator: "/").last.map { String($0) } ?? article.source
    }
    if let source = gold.source,
      let same = articles.first(where: { $0.source == source || file($0) == source })
    {
      return same
    }
    if let same = articles.first(where: { stem(file($0)) == gold.name }) { return same }
    let digits = gold.name.prefix(3)
    guard digits.count == 3, digits.allSatisfy(\.isNumber) else { return nil }
    let fitting = articles.filter { file($0).hasPrefix(digits) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func stem(_ file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  private static func files(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw GoldError(file: folder, reason: "cannot be read as a folder")
    }
  }
}
