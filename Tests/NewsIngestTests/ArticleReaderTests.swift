import Foundation
import NewsIngest
import NewsModel
import TextCore
import Testing

@Suite struct ArticleReaderTests {
  @Test func `walks a folder in the byte order of the path`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.md", "a.txt", "a-b.txt", "a/c/d.HTM", "B.txt", "ab.jsonl"] {
      let text = name.hasSuffix("l") ? #"{"text": "ab.jsonl"}"# : "<p>\(name)</p>"
      try folder.write(text, to: name)
    }
    for name in [".hidden.txt", ".git/x.txt", "notes.doc", "c.gz"] {
      try folder.write("no", to: name)
    }
    let reading = try Reading([folder.path])
    let names = reading.articles.map { $0.source.dropFirst(folder.path.count + 1) }
    #expect(
      names == ["B.txt", "a-b.txt", "a.txt", "a/c/d.HTM", "a/z.md", "ab.jsonl:1", "b.txt"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `reads a file named several ways once`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("một", to: "a/one.txt")
    try folder.write("hai", to: "two.txt")
    let reading = try Reading([
      folder.path + "/two.txt", folder.path, folder.path + "/a/../a//./one.txt", path,
    ])
    #expect(reading.texts == ["hai", "một"])
    #expect(reading.articles.last?.source == path)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `names every fault and reads the rest`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a-empty.txt")
    try folder.write([0, 1, 2, 3, 0xFF], to: "b-binary.txt")
    try folder.write("<html><script>x</script></html>", to: "c-bare.html")
    try folder.write("tốt", to: "d-good.txt")
    try folder.write("not gzip", to: "e.jsonl.gz")
    let inputs = [folder.path, folder.path + "/none.txt", folder.path + "/a.pdf"]
    try folder.write("%PDF", to: "a.pdf")
    let reading = try Reading(inputs)
    #expect(reading.texts == ["tốt"])
    #expect(
      reading.messages(in: folder) == [
        "a-empty.txt: error: empty file",
        "b-binary.txt: error: not text: binary data",
        "c-bare.html: error: no text in the page",
        "e.jsonl.gz: error: bad gzip data: incorrect header check",
        "none.txt: error: no such file or folder",
        "a.pdf: error: unknown file type; known are .txt .md .html .htm .jsonl .jsonl.gz",
      ])
  }

  @Test func `warns of a folder without articles and survives links in a circle`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/b/readme.rst")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/b/up", withDestinationPath: folder.path)
    let reading = try Reading([folder.path])
    #expect(reading.articles.isEmpty)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          "ingest.empty-folder", severity: .warning, source: folder.path,
          message: "no article in folder")
      ])
  }

  @Test func `gives ids that depend on the source alone`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", to: "Đại hội Đảng bộ.txt")
    let reading = try Reading([path])
    let id = try #require(reading.articles.first?.id)
    #expect(id == EntityID(type: .article, slug: "Dai hoi Dang bo", key: path))
    #expect(id.rawValue.hasPrefix("art-dai-hoi-dang-bo-"))
    try folder.write("b", to: "Đại hội Đảng bộ.txt")
    #expect(try Reading([folder.path + "/./Đại hội Đảng bộ.txt"]).articles.first?.id == id)
  }

  @Test func `names records by id, by URL, else by place`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      {"id": "tin-1", "source": "https://bao.vn/x/tin-một.html", "text": "a", "title": "T"}
      {"id": "tin-2", "text": "b", "published": "2024-04-12T23:30:00+07:00", "locality": "Huế"}

      {"source": "https://bao.vn/x/tin-ba.html", "text": "c", "published": "hôm qua"}
      {"text": "d", "title": 7}
      """, to: "kho.jsonl")
    let reading = try Reading([path])
    let place = path + ":5"
    #expect(reading.texts == ["a", "b", "c", "d"])
    #expect(
      reading.articles.map(\.source) == [
        "https://bao.vn/x/tin-một.html", "tin-2", "https://bao.vn/x/tin-ba.html", place,
      ])
    #expect(
      reading.articles.map(\.id) == [
        EntityID(type: .article, slug: "tin-1", key: "tin-1"),
        EntityID(type: .article, slug: "tin-2", key: "tin-2"),
        EntityID(type: .article, slug: "tin-ba", key: "https://bao.vn/x/tin-ba.html"),
        EntityID(type: .article, slug: "kho.jsonl:5", key: place),
      ])
    #expect(reading.articles[0].title == "T")
    #expect(reading.articles[1].published == PartialDate("2024-04-12"))
    #expect(reading.articles[1].locality == "Huế")
    #expect(
      reading.messages(in: folder) == [
        #"kho.jsonl:4: warning: unreadable date of publication "hôm qua""#,
        #"kho.jsonl:5: warning: "title" is not a string and is left aside"#,
      ])
  }

  @Test func `goes on after a bad line`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "\u{FEFF}{\"text\": \"một\"}\r\n{\"text\": \"hai}\r\n{}\r\n{\"text\": \" \"}\r\n"
        + "{\"text\": \"a\\u0000b\"}\r\n{\"text\": \"năm\"}", to: "a.jsonl")
    let reading = try Reading([folder.path])
    #expect(reading.texts == ["một", "năm"])
    #expect(
      reading.messages(in: folder) == [
        "a.jsonl:2: error: column 15: control character in a string",
        #"a.jsonl:3: error: no "text""#,
        #"a.jsonl:4: error: "text" is empty"#,
        #"a.jsonl:5: error: "text" holds NUL or control characters"#,
      ])
  }

  @Test func `refuses records in UTF-16 once and not line by line`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      TextDecoderTests.utf16("{}\n{}\n", bigEndian: false, marked: true), to: "a.jsonl")
    #expect(
      try Reading([folder.path]).messages(in: folder) == [
        "a.jsonl: error: JSON Lines must be UTF-8; this is UTF-16"
      ])
  }

  @Test func `reads standard input once and as it comes`() throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    try writer.write(contentsOf: Data("{\"text\": \"đầu\"}\n".utf8))
    var texts: [String] = []
    try ArticleReader().read(
      ["-", "-"], standardInput: pipe.fileHandleForReading.fileDescriptor
    ) { article in
      texts.append(article.text.string)
      // The second line is written only now: the first must have come without it.
      if texts.count == 1 {
        try writer.write(contentsOf: Data(#"{"text": "cuối"}"#.utf8))
        try writer.close()
      }
    } diagnostic: {
      Issue.record("\($0)")
    }
    #expect(texts == ["đầu", "cuối"])
  }

  @Test func `a cancelled read of a silent pipe ends`() throws {
    let pipe = Pipe()
    let deadline = Date().addingTimeInterval(0.2)
    try ArticleReader().read(
      ["-"], standardInput: pipe.fileHandleForReading.fileDescriptor,
      isCancelled: { Date() > deadline }
    ) { _ in
      Issue.record("an article from nothing")
    } diagnostic: {
      Issue.record("\($0)")
    }
    #expect(Date() > deadline)
  }

  @Test func `passes on what the caller throws and stops`() throws {
    struct Enough: Error {}
    let folder = try TemporaryFolder()
    for index in 0..<3 { try folder.write("x", to: "\(index).txt") }
    var count = 0
    #expect(throws: Enough.self) {
      try ArticleReader().read([folder.path]) { _ in
        count += 1
        throw Enough()
      } diagnostic: {
        Issue.record("\($0)")
      }
    }
    #expect(count == 1)
  }

  @Test func `a text of NFD and an archive's record read the same`() throws {
    let folder = try TemporaryFolder()
    let text = "Đồng chí Trần Văn Ấm phát biểu"
    let apart = text.decomposedStringWithCanonicalMapping
    let paths = try [
      folder.write(apart, to: "a.txt"), folder.write(#"{"text": "\#(apart)"}"#, to: "a.jsonl"),
    ]
    #expect(try Reading(paths).articles.map(\.text.utf8) == [Array(text.utf8), Array(text.utf8)])
  }
}

@Suite struct CorpusReadingTests {
  /// The archive beside the package, where there is one.
  static let corpus = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../shared/corpus/official.jsonl.gz").standardized.path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: corpus)))
  func `reads the real archive without a complaint`() throws {
    var count = 0
    try ArticleReader().read([Self.corpus]) { article in
      count += 1
      if article.text.count == 0 { Issue.record("empty: \(article.source)") }
    } diagnostic: {
      Issue.record("\($0)")
    }
    #expect(count == 10_866)
  }
}
