internal import Mustache

/// Escapes text for HTML, in content and in quoted attributes.
///
/// Works on bytes. Mustache's own escaping looks at whole characters, and to it a quotation mark
/// with a combining accent behind is another character than a quotation mark; to a browser it
/// still ends the attribute.
struct HTMLEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.replacement(for: $0) != nil }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let replacement = Self.replacement(for: byte) {
        out.append(contentsOf: replacement.utf8)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}
