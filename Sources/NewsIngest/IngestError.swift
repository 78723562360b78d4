internal import TextCore

/// Why an input cannot be used: an id for programs, words for people, a line where one is known.
///
/// All wording of this target stands here; a place in a file is added by whoever knows the file.
struct IngestError: Error, Equatable {
  var id: String
  var message: String

  private init(_ id: String, _ message: String) {
    self.id = "ingest." + id
    self.message = message
  }

  /// The diagnostic that tells the user.
  func diagnostic(source: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(id, source: source, line: line, message: message)
  }
}

extension IngestError {
  static let missing = Self("missing-file", "no such file or folder")
  static let empty = Self("empty-file", "empty file")
  static let blank = Self("empty-file", "empty file: nothing but white space")
  static let binary = Self("binary", "not text: binary data")
  static let utf32 = Self("unknown-encoding", "unknown encoding: UTF-32 is not read")
  static let unknownEncoding = Self(
    "unknown-encoding",
    "unknown encoding: neither UTF-8 nor UTF-16, windows-1258, TCVN3 or VNI")
  static let pageTooDeep = Self("bad-html", "page nested deeper than \(IngestLimits.pageDepth)")
  static let pageTooManyAttributes = Self(
    "bad-html", "a tag with more than \(IngestLimits.tagAttributes) attributes")
  static let pageWithoutText = Self("no-text", "no text in the page")
  static let pageUnreadable = Self("bad-html", "not a page that can be parsed")
  static let recordWithoutText = Self("bad-record", "no \"text\"")
  static let recordTextNotString = Self("bad-record", "\"text\" is not a string")
  static let recordTextBlank = Self("bad-record", "\"text\" is empty")
  static let recordTextBinary = Self("bad-record", "\"text\" holds NUL or control characters")
  static let recordsInUTF16 = Self("bad-record", "JSON Lines must be UTF-8; this is UTF-16")
  static let truncatedGzip = Self("bad-gzip", "truncated gzip data")
  static let cancelled = Self("cancelled", "cancelled")

  static func unreadable(_ reason: String) -> Self { Self("unreadable", reason) }

  static func unknownType() -> Self {
    let names = InputKind.allCases.map(\.fileExtension).joined(separator: " ")
    return Self("unknown-type", "unknown file type; known are \(names)")
  }

  static func tooLarge(limit: Int, of what: String) -> Self {
    Self("too-large", "\(what) larger than \(limit >> 20) MB")
  }

  static func invalidUTF8(at offset: Int, byte: UInt8) -> Self {
    let digits = String(byte, radix: 16, uppercase: true)
    return Self("invalid-utf8", "invalid UTF-8 at byte \(offset): 0x\(digits)")
  }

  static func illFormed(_ encoding: String, at offset: Int) -> Self {
    Self("unknown-encoding", "ill-formed \(encoding) at byte \(offset)")
  }

  static func badGzip(_ reason: String) -> Self { Self("bad-gzip", "bad gzip data: \(reason)") }

  static func badJSON(column: Int, _ reason: String) -> Self {
    Self("bad-json", "column \(column): \(reason)")
  }

  static func emptyFolder(source: String) -> Diagnostic {
    Diagnostic(
      "ingest.empty-folder", severity: .warning, source: source, message: "no article in folder")
  }

  static func unreadableDate(_ text: String, source: String, line: Int?) -> Diagnostic {
    let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
    return Diagnostic(
      "ingest.bad-date", severity: .warning, source: source, line: line,
      message: "unreadable date of publication \"\(shown)\"")
  }

  static func wrongType(key: String, source: String, line: Int?) -> Diagnostic {
    Diagnostic(
      "ingest.bad-record", severity: .warning, source: source, line: line,
      message: "\"\(key)\" is not a string and is left aside")
  }
}

/// The sizes beyond which an input is refused rather than read.
enum IngestLimits {
  /// A text file, in bytes.
  static let textFile = 256 << 20
  /// A page, in bytes.
  static let page = 16 << 20
  /// Open elements of a page.
  static let pageDepth = 512
  /// Attributes of one tag.
  static let tagAttributes = 2_000
  /// A line of JSON Lines, in bytes.
  static let line = 64 << 20
  /// Open arrays and objects of a record.
  static let recordDepth = 128
}
