private import Foundation

/// Regular expressions that were compiled already.
struct PatternCache {
  func matches(_ text: String, _ pattern: String, _ budget: inout Budget) throws -> Bool {
    let range = text.range(of: "^(?:\(pattern))$", options: .regularExpression)
    return range != nil
  }
}
