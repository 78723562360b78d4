internal import ArgumentParser

/// How rows are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// Aligned columns for people.
  case table
  /// One JSON document.
  case json
  /// One JSON object a line.
  case jsonl
  /// RFC 4180.
  case csv
}

/// `--format` of commands that print rows.
struct FormatOptions: ParsableArguments {
  @Option(
    help: """
      The format of the rows. In CSV a cell that a spreadsheet would run as a formula gets an \
      apostrophe in front.
      """)
  var format: OutputFormat = .table
}
