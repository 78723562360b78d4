/// Rows as comma-separated values: RFC 4180, UTF-8, lines end in CR LF.
enum CSVText {
  /// One record.
  ///
  /// A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab
  /// or a carriage return) gets an apostrophe in front: safety before exactness; JSON is exact.
  static func record(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One record whose cells stay as they are, formulas or not.
  static func exactRecord(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    return quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    let special = "\",\r\n".unicodeScalars
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
