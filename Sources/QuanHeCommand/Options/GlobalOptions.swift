/// Options that INTERFACE calls global: they may also stand in front of the command.
enum GlobalOptions {
  private static let withValue: Set<String> = ["--graph", "--format"]
  private static let flags: Set<String> = ["--quiet"]

  /// The arguments with global options in front of the command moved behind it.
  ///
  /// `quanhe --graph g.sqlite stats` reads as `quanhe stats --graph g.sqlite`; options that the
  /// command does not take are its to refuse.
  static func behindCommand(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first, first.hasPrefix("--") {
      let name = String(first.prefix { $0 != "=" })
      if flags.contains(name) || (withValue.contains(name) && first.contains("=")) {
        moved.append(rest.removeFirst())
      } else if withValue.contains(name), rest.count >= 2 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    // Without a command there is nothing to stand behind: the parser says what is missing.
    guard !moved.isEmpty, let command = rest.first, !command.hasPrefix("-") else {
      return arguments
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + moved + Array(rest[end...])
  }
}
