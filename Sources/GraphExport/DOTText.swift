/// Text in Graphviz's language.
public enum DOTText {
  /// A quoted string that shows exactly this text as a label, tooltip or name.
  ///
  /// Graphviz reads labels as "escStrings", where a backslash means itself only doubled, and has
  /// no way to write a backslash before a quotation mark other than doubled; so it is doubled
  /// everywhere. A null character, which no C string holds, becomes U+FFFD. Its scanner takes no
  /// string of 16 KB or more, so a long one is written in pieces joined by `+`.
  public static func quoted(_ text: String) -> String {
    ByteWriter.text { $0.writeDOT(text) }
  }

  /// The most bytes of text in one piece; each may need two.
  static let pieceLength = 8_000

  static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x0A: "\\n"
    case 0x00: "\u{FFFD}"
    default: nil
    }
  }

  /// The text without what no picture can hold.
  ///
  /// Graphviz copies control characters into SVG as they are, where XML forbids them. They
  /// become U+FFFD, a tab a space; line feeds stay.
  public static func drawable(_ text: String) -> String {
    let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xEF || $0 == 0x0A }
    guard !isClean else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(scalar)
      case "\t", "\r": result.append(" ")
      case "\u{FFFE}", "\u{FFFF}", "\0"..."\u{1F}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A quoted string that an SVG shows as exactly this text on pointing.
  ///
  /// Graphviz 2.43 reads references to characters in a tooltip, and its backslashes twice: when it
  /// makes the tooltip and when it puts names in for `\\N` and the like.
  public static func tooltip(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x26 }) else { return quoted(text) }
    return quoted(text.replacing("\\", with: "\\\\").replacing("&", with: "&amp;"))
  }

  /// Text inside an HTML-like label, its entities escaped and its backslashes, which begin escapes
  /// there too.
  public static func html(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\\": result += "\\\\"
      case "\n", "\r", "\t": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
