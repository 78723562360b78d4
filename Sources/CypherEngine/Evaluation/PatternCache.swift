/// Regular expressions that were compiled already.
struct PatternCache {
  private var programs: [String: RegexProgram] = [:]
  /// How many are kept; a query with more of them compiles each anew.
  private static let limit = 100

  /// Whether the whole of a text matches a pattern.
  mutating func matches(
    _ text: String, _ pattern: String, _ budget: inout Budget
  ) throws -> Bool {
    let program: RegexProgram
    if let known = programs[pattern] {
      program = known
    } else {
      program = try RegexCompiler.compile(pattern)
      if programs.count >= Self.limit { programs = [:] }
      programs[pattern] = program
    }
    return try program.matches(text, &budget)
  }
}
