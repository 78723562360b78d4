/// What a file holds, told by the end of its name.
enum InputKind: CaseIterable {
  case plainText
  case markdown
  case html
  case htm
  case records
  case compressedRecords

  /// The end of the name, in lower case.
  var fileExtension: String {
    switch self {
    case .plainText: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .htm: ".htm"
    case .records: ".jsonl"
    case .compressedRecords: ".jsonl.gz"
    }
  }

  /// The kind of a file with this name, in any case of letters.
  init?(fileName: some Sequence<UInt8>) {
    let name = fileName.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let match = Self.allCases.first { kind in
      let end = Array(kind.fileExtension.utf8)
      return name.count > end.count && name.suffix(end.count).elementsEqual(end)
    }
    guard let match else { return nil }
    self = match
  }
}
