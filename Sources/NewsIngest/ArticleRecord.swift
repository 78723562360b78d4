/// One line of JSON Lines, as INTERFACE.md describes it.
struct ArticleRecord {
  /// The text in valid UTF-8, not normalised; nil where the record has none.
  private(set) var text: [UInt8]?
  /// Whether the text holds what no text holds: a NUL, or controls in every fiftieth place.
  private(set) var isTextBinary = false
  private(set) var id: String?
  private(set) var title: String?
  private(set) var published: String?
  private(set) var source: String?
  private(set) var locality: String?
  /// Keys of the list above but `text` whose value is neither a string nor null.
  private(set) var wrongKeys: [String] = []

  /// Reads an object; keys of other names are checked and left aside, and of a key that comes
  /// twice the last one counts.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(IngestError) {
    var scanner = JSONScanner(line)
    try scanner.expect(UInt8(ascii: "{"))
    if !scanner.take(UInt8(ascii: "}")) {
      var key: [UInt8] = []
      repeat {
        key.removeAll(keepingCapacity: true)
        try scanner.string(into: &key)
        try scanner.expect(UInt8(ascii: ":"))
        try readValue(of: key, with: &scanner)
      } while scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "}"))
    }
    try scanner.expectEnd()
  }

  private enum Key: String, CaseIterable {
    case text, id, title, published, source, locality

    static let byName: [(name: [UInt8], key: Key)] = allCases.map { (Array($0.rawValue.utf8), $0) }
  }

  private mutating func readValue(
    of name: [UInt8], with scanner: inout JSONScanner
  ) throws(IngestError) {
    guard let key = Key.byName.first(where: { $0.name == name })?.key else {
      try scanner.skipValue()
      return
    }
    guard scanner.peek() == 0x22 else {
      try readOther(key, with: &scanner)
      return
    }
    var value: [UInt8] = []
    if key == .text { value.reserveCapacity(scanner.remaining) }
    let before = (nul: scanner.nulCount, control: scanner.controlCount)
    try scanner.string(into: &value)
    if key == .text {
      text = value
      isTextBinary =
        scanner.nulCount > before.nul
        || (scanner.controlCount - before.control) * 50 > value.count
    } else {
      set(key, to: String(decoding: value, as: UTF8.self))
    }
  }

  private mutating func readOther(
    _ key: Key, with scanner: inout JSONScanner
  ) throws(IngestError) {
    switch scanner.peek() {
    case UInt8(ascii: "n"):
      try scanner.skipValue()
    case .some(0x30...0x39) where key == .id, .some(0x2D) where key == .id:
      // Exports of databases number their records.
      id = try scanner.number()
    case _ where key == .text:
      throw .recordTextNotString
    default:
      try scanner.skipValue()
      wrongKeys.append(key.rawValue)
    }
  }

  private mutating func set(_ key: Key, to value: String) {
    let value = value.isEmpty ? nil : value
    switch key {
    case .text: break
    case .id: id = value
    case .title: title = value
    case .published: published = value
    case .source: source = value
    case .locality: locality = value
    }
  }
}
