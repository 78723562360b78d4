private import Foundation

/// Tells one version of the program from another.
public enum ProgramFingerprint {
  /// The size and the time of the running program's file.
  ///
  /// Like `make`, it errs to the safe side: a program that was only copied reads its articles
  /// anew, one whose rules were changed always does. No output shows it.
  public static let current: String = {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      let path = Bundle.main.executablePath ?? ""
    #endif
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    let size = attributes?[.size] as? Int ?? 0
    let date = attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0)
    return "\(size)-\(Int(date.timeIntervalSince1970 * 1000))"
  }()
}
