private import Foundation
internal import TextCore

/// Changes articles as no writer would: bytes lost, doubled, turned about, put in from elsewhere.
struct ArticleMutator {
  private var state: UInt64
  private let texts: [[UInt8]]

  /// What is put in: joints, brackets, openings of everything that is read, broken characters.
  private static let pieces: [[UInt8]] =
    [
      ",", ".", ";", ":", "-", " – ", "(", ")", "\"", "“", "”", "\n", "\r\n", " ", "\u{A0}",
      "\u{301}",
      "\u{200B}", "1", "12/4/2024", "ngày 12/4", "Nguyễn ", "Nguyễn Văn An", "ông ",
      "các đồng chí: ",
      "chủ trì ", "hội nghị ", "😀", "\0", "…", "/", "Phó Chủ tịch ", "UBND tỉnh ", "Ban ", "và ",
      "của ", "K'", "Ảnh: ", "Tin khác", "Nghị quyết số 1-NQ/TW", "điểm cầu ", "bổ nhiệm ", "TP.",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBB]]

  /// Takes the articles to change; the same seed gives the same texts.
  init(_ texts: [[UInt8]], seed: UInt64) {
    self.texts = texts
    state = seed
  }

  /// What is put into pages: tags that open, close and nest, comments, entities.
  private static let tags: [[UInt8]] =
    [
      "<p>", "</p>", "<div>", "</div>", "<table><tr><td>", "<td>", "</table>", "<li>", "<ul>",
      "<b>",
      "</b>", "<a href=\"x\">", "<!--", "-->", "<script>", "</script>", "<h1>", "</h1>", "<br>",
      "<figure><figcaption>", "&nbsp;", "&#7877;", "&amp", "&", "<", ">", "</body>", "<title>",
      "<pre>",
      "<meta charset=\"windows-1258\">", "<meta charset=\"utf-16\">", "<style>", "<svg>",
    ].map { Array($0.utf8) }

  /// The next text, of no more bytes than the limit.
  mutating func next(limit: Int) -> SourceText {
    SourceText(String(decoding: changed(limit: limit), as: UTF8.self))
  }

  /// The next file: a text or a page, in one encoding or another.
  mutating func nextFile(limit: Int) -> (bytes: [UInt8], isPage: Bool) {
    var bytes = changed(limit: limit)
    let isPage = below(2) == 0
    if isPage {
      for _ in 0...below(30) {
        bytes.insert(contentsOf: pick(Self.tags), at: below(bytes.count + 1))
      }
      if below(2) == 0 { bytes = Array("<html><body>".utf8) + bytes }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    switch below(8) {
    case 0: bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: bytes = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 2: bytes = Array(text.decomposedStringWithCanonicalMapping.utf8)
    case 3: bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    default: break
    }
    return (bytes, isPage)
  }

  private mutating func changed(limit: Int) -> [UInt8] {
    var bytes = pick(texts)
    if bytes.count > limit {
      let start = below(bytes.count - limit)
      bytes = Array(bytes[start..<start + limit])
    }
    for _ in 0...below(8) where !bytes.isEmpty { change(&bytes) }
    return Array(bytes.prefix(limit))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    let end = min(bytes.count, place + 1 + below(120))
    switch below(9) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: number())
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: below(bytes.count))
    case 3:
      let piece = pick(Self.pieces)
      let run = (0...below(below(6) == 0 ? 400 : 12)).flatMap { _ in piece }
      bytes.insert(contentsOf: run, at: place)
    case 4:
      let piece = pick(Self.pieces)
      for _ in 0...below(6) { bytes.insert(contentsOf: piece, at: below(bytes.count)) }
    case 5: bytes.insert(contentsOf: pick(texts).prefix(below(400)), at: place)
    case 6: bytes[place..<end].reverse()
    case 7: for index in place..<end where bytes[index] == 0x20 { bytes[index] = 0x0A }
    default: for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    }
  }

  private mutating func pick(_ list: [[UInt8]]) -> [UInt8] {
    list.isEmpty ? [] : list[below(list.count)]
  }

  private mutating func below(_ limit: Int) -> Int {
    limit > 0 ? Int(number() % UInt64(limit)) : 0
  }

  /// SplitMix64.
  private mutating func number() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
