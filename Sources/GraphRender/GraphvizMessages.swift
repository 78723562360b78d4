internal import CGraphviz
internal import Synchronization

/// What Graphviz has to say, kept from standard error.
enum GraphvizMessages {
  private static let collected = Mutex<[UInt8]>([])

  /// Starts to collect.
  static func begin() {
    collected.withLock { $0 = [] }
    _ = agseterr(AGERR)
    _ = agseterrf { text in
      guard let text else { return 0 }
      GraphvizMessages.append(text)
      return 0
    }
  }

  /// Leaves Graphviz as it was found.
  static func end() {
    _ = agseterrf(nil)
  }

  /// The messages on one line, or what is to be said where there are none.
  static func text(or fallback: String) -> String {
    let bytes = collected.withLock { $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r" }
    let text = lines.joined(separator: " ")
    guard !text.isEmpty else { return fallback }
    return text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text
  }

  private static func append(_ text: UnsafeMutablePointer<CChar>) {
    var bytes: [UInt8] = []
    var index = 0
    while text[index] != 0 {
      bytes.append(UInt8(bitPattern: text[index]))
      index += 1
    }
    collected.withLock { $0 += bytes.prefix(max(0, 4_000 - $0.count)) }
  }
}
