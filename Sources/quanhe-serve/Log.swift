private import Foundation
internal import Logging

/// Messages on stderr, one a line, with their level and nothing else.
struct Log: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .error
  let label: String

  init(label: String) {
    self.label = label
  }

  subscript(metadataKey key: String) -> Logger.MetadataValue? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    Self.write("\(label): \(event.level): \(event.message)")
  }

  /// Writes a line; control characters, which a request can hold, as question marks.
  static func write(_ line: String) {
    let safe = line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) }
    FileHandle.standardError.write(Data((String(safe) + "\n").utf8))
  }
}
