/// Rows of cells as aligned text.
///
/// Widths are counted in terminal columns, so that Vietnamese letters in either form, and wide
/// characters, line up.
struct TextTable {
  /// The headings.
  var headings: [String]
  /// The cells of each row, one a heading.
  var rows: [[String]]
  /// Lines shown under each row, indented: its evidence.
  var footnotes: [[String]] = []

  /// What stands between two columns.
  private static let gap = 2
  /// The narrowest a column is made before the rows are shown one below the other instead.
  private static let narrowest = 8

  /// The table as text, in lines of at most `width` columns, or as long as they need be.
  func text(width: Int?) -> String {
    let kept = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !kept.isEmpty else { return "" }
    let cells = rows.map { row in kept.map { Self.flat(row[$0]) } }
    let names = kept.map { headings[$0] }
    let natural = names.indices.map { column in
      cells.reduce(DisplayWidth.of(names[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    guard let widths = Self.fitted(natural, to: width) else {
      return records(names, cells, width: width ?? Int.max)
    }
    var lines = Self.lines(of: names, widths)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for (index, row) in cells.enumerated() {
      lines += Self.lines(of: row, widths) + notes(index, width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rows one below the other, `heading: cell` a line, for terminals too narrow for columns.
  private func records(_ names: [String], _ cells: [[String]], width: Int) -> String {
    let longest = names.map { DisplayWidth.of($0) }.max() ?? 0
    var blocks: [String] = []
    for (index, row) in cells.enumerated() {
      var lines: [String] = []
      for (name, cell) in zip(names, row) where !cell.isEmpty {
        let head = Self.padded(name + ":", longest + 2)
        let wrapped = TextWrapping.lines(of: cell, width: max(4, width - longest - 2))
        for (number, part) in wrapped.enumerated() {
          lines.append((number == 0 ? head : Self.padded("", longest + 2)) + part)
        }
      }
      blocks.append((lines + notes(index, width)).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func notes(_ row: Int, _ width: Int?) -> [String] {
    guard footnotes.indices.contains(row) else { return [] }
    return footnotes[row].flatMap { note in
      TextWrapping.lines(of: Self.flat(note), width: width.map { max(8, $0 - 4) })
        .map { "    " + $0 }
    }
  }

  /// Column widths that fit, taken from the widest first; nil where there is no room.
  private static func fitted(_ natural: [Int], to width: Int?) -> [Int]? {
    guard let width else { return natural }
    let room = width - gap * (natural.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    guard natural.reduce(0, { $0 + min($1, narrowest) }) <= room else { return nil }
    // The widest columns are cut to one common width, the rest keep theirs.
    var low = narrowest
    var high = room
    while low < high {
      let middle = (low + high + 1) / 2
      if natural.reduce(0, { $0 + min($1, middle) }) <= room {
        low = middle
      } else {
        high = middle - 1
      }
    }
    var widths = natural.map { min($0, low) }
    var left = room - widths.reduce(0, +)
    for index in widths.indices where left > 0 && widths[index] < natural[index] {
      widths[index] += 1
      left -= 1
    }
    return widths
  }

  /// A row's cells side by side, wrapped.
  private static func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { TextWrapping.lines(of: $0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (column, parts) in wrapped.enumerated() {
        let part = parts.indices.contains(line) ? parts[line] : ""
        text += column == wrapped.count - 1 ? part : padded(part, widths[column] + gap)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// The text on one line: line breaks and other controls become spaces.
  private static func flat(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar)
    }
    return String(scalars)
  }
}
