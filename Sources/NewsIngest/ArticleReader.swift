public import NewsModel
public import TextCore

/// Reads articles from files, folders and standard input.
///
/// Texts (`.txt`, `.md`) are one article each, as are pages (`.html`, `.htm`), whose main text is
/// taken out; JSON Lines (`.jsonl`, `.jsonl.gz`) hold an article a line. For example:
///
/// ```swift
/// try ArticleReader().read(["news", "more.jsonl.gz"]) { article in
///   print(article.id, article.text.count)
/// } diagnostic: { diagnostic in
///   print(diagnostic)
/// }
/// ```
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads every article of the inputs and hands it over, one at a time, in order.
  ///
  /// Folders are read with their subfolders in the byte order of the path; names that begin with a
  /// dot and files of other types are passed over there. A file named twice in one call is read
  /// once. What cannot be read becomes a diagnostic with file, line and reason, and the rest goes
  /// on. Of an archive only the line at hand is in memory.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, or `-` for JSON Lines on standard input.
  ///   - standardInput: The descriptor that `-` reads; it is not closed.
  ///   - isCancelled: Asked before each read; once true, reading ends without a diagnostic.
  ///   - article: Takes an article; what it throws ends the reading.
  ///   - diagnostic: Takes a fault or doubt, between the articles where it arose.
  /// - Throws: What `article` throws, nothing else.
  public func read(
    _ inputs: [String], standardInput: Int32 = 0,
    isCancelled: @escaping () -> Bool = { false }, article: (Article) throws -> Void,
    diagnostic: (Diagnostic) -> Void
  ) throws {
    var walk = InputWalk(watchingRepeats: inputs.count > 1)
    var hasReadStandardInput = false
    for input in inputs where !isCancelled() {
      guard input != "-" else {
        if hasReadStandardInput { continue }
        hasReadStandardInput = true
        let file = FileReader(descriptor: standardInput, isCancelled: isCancelled)
        try readRecords(
          file, isCompressed: false, source: "-", article: article, diagnostic: diagnostic)
        continue
      }
      try walk.walk(InputPath(Array(input.utf8))) { path, kind in
        guard !isCancelled() else { return }
        let file: FileReader
        do throws(IngestError) {
          file = try FileReader(path, isCancelled: isCancelled)
        } catch {
          diagnostic(error.diagnostic(source: path.source))
          return
        }
        switch kind {
        case .plainText, .markdown:
          try readText(file, source: path.source, article: article, diagnostic: diagnostic)
        case .html, .htm:
          try readPage(file, source: path.source, article: article, diagnostic: diagnostic)
        case .records, .compressedRecords:
          try readRecords(
            file, isCompressed: kind == .compressedRecords, source: path.source,
            article: article, diagnostic: diagnostic)
        }
      } diagnostic: {
        diagnostic($0)
      }
    }
  }

  private func readText(
    _ file: borrowing FileReader, source: String, article: (Article) throws -> Void,
    diagnostic: (Diagnostic) -> Void
  ) throws {
    let bytes: [UInt8]
    do throws(IngestError) {
      bytes = try TextDecoder.decode(file.readAll(limit: IngestLimits.textFile, of: "a text"))
    } catch {
      if error != .cancelled { diagnostic(error.diagnostic(source: source)) }
      return
    }
    try article(
      Article(
        id: ArticleIdentity.ofFile(source: source), source: source,
        text: SourceText(utf8: bytes)))
  }

  private func readPage(
    _ file: borrowing FileReader, source: String, article: (Article) throws -> Void,
    diagnostic: (Diagnostic) -> Void
  ) throws {
    let page: HTMLArticle
    do throws(IngestError) {
      page = try HTMLArticle(file.readAll(limit: IngestLimits.page, of: "a page"))
    } catch {
      if error != .cancelled { diagnostic(error.diagnostic(source: source)) }
      return
    }
    if let text = page.unreadableDate {
      diagnostic(IngestError.unreadableDate(text, source: source, line: nil))
    }
    try article(
      Article(
        id: ArticleIdentity.ofFile(source: source), source: source, title: page.title,
        published: page.published, outlets: page.outlets, text: SourceText(utf8: page.text)))
  }
}
