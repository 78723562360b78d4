/// The elements of a page as a browser would see them: a small tokenizer after the HTML standard.
struct HTMLScanner {
  struct Tag {
    var name: String
    var isEnd: Bool
    var attributes: [(name: String, value: String)]
  }

  private(set) var tags: [Tag] = []
  /// The first thing that a browser would have to repair.
  private(set) var fault: String?
  private let bytes: [UInt8]
  private var position = 0

  init(_ page: String) {
    bytes = Array(page.utf8)
    while position < bytes.count, fault == nil {
      if bytes[position] == UInt8(ascii: "<") { readTag() } else { position += 1 }
    }
    checkNesting()
  }

  /// The values of an attribute, wherever it stands.
  func values(of attribute: String) -> [String] {
    tags.flatMap { $0.attributes.filter { $0.name == attribute }.map(\.value) }
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func readTag() {
    position += 1
    if byte == UInt8(ascii: "!") {
      // The page itself has one declaration; a comment or another would come from a value.
      if position > 2 { fault = "a declaration or comment at byte \(position)" }
      while position < bytes.count, byte != UInt8(ascii: ">") { position += 1 }
      return
    }
    let isEnd = byte == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let name = take { Self.isLetter($0) || (0x30...0x39).contains($0) }
    guard !name.isEmpty else {
      fault = "a bare < at byte \(position)"
      return
    }
    var tag = Tag(name: name, isEnd: isEnd, attributes: [])
    while fault == nil {
      _ = take { $0 == 0x20 || $0 == 0x0A }
      if byte == UInt8(ascii: ">") { break }
      guard let attribute = readAttribute() else { return }
      tag.attributes.append(attribute)
    }
    position += 1
    tags.append(tag)
  }

  private mutating func readAttribute() -> (name: String, value: String)? {
    let name = take { Self.isLetter($0) || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty else {
      fault = "no attribute at byte \(position)"
      return nil
    }
    guard byte == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    guard byte == UInt8(ascii: "\"") else {
      fault = "an unquoted attribute at byte \(position)"
      return nil
    }
    position += 1
    let value = take { $0 != UInt8(ascii: "\"") }
    position += 1
    return (name, value)
  }

  private mutating func take(while accepts: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, accepts(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private mutating func checkNesting() {
    let void: Set = ["meta", "link", "input"]
    var open: [String] = []
    for tag in tags where fault == nil && !void.contains(tag.name) {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        fault = "</\(tag.name)> closes another element"
      }
    }
    if fault == nil, let left = open.last { fault = "<\(left)> is not closed" }
  }
}

extension String {
  /// A value of an attribute as a browser reads it.
  var unescapedHTML: String {
    let marks: [(name: String, byte: UInt8)] = [
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&amp;", 0x26),
    ]
    var out: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.first {
      if let mark = marks.first(where: { rest.starts(with: $0.name.utf8) }) {
        out.append(mark.byte)
        rest = rest.dropFirst(mark.name.utf8.count)
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
