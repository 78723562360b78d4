internal import ArgumentParser
private import Foundation

/// What commands that read articles take.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Files or folders (.txt .md .html .htm .jsonl .jsonl.gz), or - for JSON Lines on standard \
      input.
      """,
      valueName: "input"))
  var inputs: [String]

  @Option(help: ArgumentHelp("Threads that extract; all cores unless given.", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("A folder of lexicons to add to the built-in ones.", valueName: "dir"))
  var lexicon: String?

  /// The number of threads.
  var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 1024")
    }
  }
}
