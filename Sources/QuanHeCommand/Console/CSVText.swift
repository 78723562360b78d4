/// Rows as comma-separated values: RFC 4180, UTF-8, lines end in CR LF.
enum CSVText {
  /// One record.
  ///
  /// A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab
  /// or a carriage return, and is no plain number) gets an apostrophe in front: safety before
  /// exactness; JSON is exact.
  static func record(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One record whose cells stay as they are, formulas or not.
  static func exactRecord(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      !isNumber(text)
    {
      text = "'" + text
    }
    return quoted(text)
  }

  /// Whether a text is a number as programs write them: `-3`, `-0.5`, `-1e-07`.
  private static func isNumber(_ text: String) -> Bool {
    text.dropFirst().first?.isNumber ?? false
      && text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
      && Double(text) != nil
  }

  private static func quoted(_ text: String) -> String {
    let special = "\",\r\n".unicodeScalars
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
