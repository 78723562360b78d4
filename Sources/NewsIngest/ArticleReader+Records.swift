internal import NewsModel
internal import TextCore

extension ArticleReader {
  /// Reads JSON Lines, a record at a time.
  func readRecords(
    _ file: consuming FileReader, isCompressed: Bool, source: String,
    article: (Article) throws -> Void, diagnostic: (Diagnostic) -> Void
  ) throws {
    do {
      var lines = try LineReader(file, isCompressed: isCompressed)
      var recordCount = 0
      try lines.forEachLine { line, number in
        guard case .bytes(var bytes) = line else {
          recordCount += 1
          let error = IngestError.tooLarge(limit: IngestLimits.line, of: "a line")
          diagnostic(error.diagnostic(source: source, line: number))
          return
        }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
          bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(3))
        }
        if number == 1, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
          throw IngestError.recordsInUTF16
        }
        guard !ByteSearch.isBlank(bytes) else { return }
        recordCount += 1
        let made: Article
        do throws(IngestError) {
          made = try Self.article(
            of: ArticleRecord(bytes), source: source, line: number, diagnostic: diagnostic)
        } catch {
          diagnostic(error.diagnostic(source: source, line: number))
          return
        }
        try article(made)
      }
      if recordCount == 0 { throw IngestError.empty }
    } catch let error as IngestError {
      if error != .cancelled { diagnostic(error.diagnostic(source: source)) }
    }
  }

  private static func article(
    of record: ArticleRecord, source: String, line: Int, diagnostic: (Diagnostic) -> Void
  ) throws(IngestError) -> Article {
    guard let text = record.text else { throw .recordWithoutText }
    guard !ByteSearch.isBlank(text) else { throw .recordTextBlank }
    guard !record.isTextBinary else { throw .recordTextBinary }
    for key in record.wrongKeys {
      diagnostic(IngestError.wrongType(key: key, source: source, line: line))
    }
    var published: PartialDate?
    if let text = record.published {
      published = DeclaredDate.parse(text)
      if published == nil {
        diagnostic(IngestError.unreadableDate(text, source: source, line: line))
      }
    }
    let place = "\(source):\(line)"
    return Article(
      id: ArticleIdentity.ofRecord(id: record.id, url: record.source, place: place),
      source: record.source ?? record.id ?? place, title: record.title, published: published,
      locality: record.locality, outlets: record.source.map { [$0] } ?? [],
      text: SourceText(utf8: text))
  }
}
