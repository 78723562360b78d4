/// A place in the text of a query.
public struct QueryPlace: Hashable, Sendable {
  /// The 1-based line.
  public let line: Int
  /// The 1-based column, in characters.
  public let column: Int
  /// The text of the line.
  public let sourceLine: String

  /// Finds the line and column of a byte.
  ///
  /// - Complexity: linear in the length of the query.
  public init(byte: Int, in source: [UInt8]) {
    let offset = min(max(byte, 0), source.count)
    var line = 1
    var start = 0
    for index in 0..<offset where source[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    var end = offset
    while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
    self.line = line
    column = String(decoding: source[start..<offset], as: UTF8.self).count + 1
    sourceLine = String(decoding: source[start..<end], as: UTF8.self)
  }

  /// The line with a caret under the place, shortened around it where the line is long.
  public var excerpt: String {
    let width = 100
    let characters = Array(sourceLine)
    let place = min(column - 1, characters.count)
    let start = characters.count <= width ? 0 : max(0, place - width / 2)
    let end = min(characters.count, start + width)
    let shown = String(characters[start..<end].map { $0 == "\t" || $0 == "\r" ? " " : $0 })
    let lead = start > 0 ? "…" : ""
    let tail = end < characters.count ? "…" : ""
    let gap = String(repeating: " ", count: place - start + lead.count)
    return "\(lead)\(shown)\(tail)\n\(gap)^"
  }
}
