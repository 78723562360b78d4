public import Foundation

/// How much a test may do: a few seconds' worth, or all of it where `QUANHE_SLOW=1` asks for it.
public enum TestScale {
  /// Whether the long runs were asked for.
  public static let isSlow = ProcessInfo.processInfo.environment["QUANHE_SLOW"] == "1"

  /// The number of rounds: `quick` in daily work, `slow` where long runs were asked for.
  public static func rounds(_ quick: Int, slow: Int) -> Int { isSlow ? slow : quick }
}

/// Files that tests read.
public enum TestFiles {
  /// The repository's folder.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder beside the repository that holds what is not part of it; it may be absent.
  public static let shared = repository.appending(path: "../shared").standardizedFileURL
}
