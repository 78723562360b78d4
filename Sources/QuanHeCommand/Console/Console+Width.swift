private import Foundation

#if canImport(Glibc)
  private import Glibc
#endif

extension Console {
  /// The columns that lines of results have room for: what `COLUMNS` says, else the terminal's;
  /// nil where standard output is no terminal, so that lines may be as long as they need.
  static var width: Int? {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text),
      (20...10_000).contains(columns)
    {
      return columns
    }
    return isatty(STDOUT_FILENO) == 1 ? columns(of: STDOUT_FILENO) : nil
  }

  /// The columns of the terminal that progress is shown on.
  static var progressWidth: Int { columns(of: STDERR_FILENO) }

  private static func columns(of terminal: Int32) -> Int {
    var size = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return Int(size.ws_col)
  }
}
