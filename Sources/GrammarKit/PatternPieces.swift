/// Named pieces of patterns: `let AGENT (ORG|WORD)*`, written as `@AGENT`.
struct PatternPieces {
  private var texts: [String: String] = [:]

  /// Reads `NAME pattern`; the pattern may use pieces named before.
  mutating func add(_ definition: String, file: String, line: Int) throws {
    let parts = definition.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard parts.count == 2, parts[0].allSatisfy(\.isUppercase) else {
      throw GrammarError(
        file: file, line: line, message: "expected a name in capitals and a pattern")
    }
    let name = String(parts[0])
    guard texts[name] == nil else {
      throw GrammarError(file: file, line: line, message: "there is a piece `\(name)` already")
    }
    texts[name] = try expand(parts[1].trimmed, file: file, line: line)
  }

  /// A pattern with what its names stand for, each as one group.
  func expand(_ pattern: String, file: String, line: Int) throws -> String {
    guard pattern.contains("@") else { return pattern }
    var output = ""
    var rest = pattern[...]
    while let sign = rest.firstIndex(of: "@") {
      output += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let name = rest.prefix(while: \.isUppercase)
      guard let text = texts[String(name)] else {
        throw GrammarError(file: file, line: line, message: "unknown piece `@\(name)`")
      }
      output += "( \(text) )"
      rest = rest[name.endIndex...]
    }
    return output + rest
  }
}
