private import Foundation

#if canImport(Glibc)
  private import Glibc
#endif

/// Where the command writes: results to standard output, messages to standard error.
///
/// A reader that goes away (`quanhe … | head`) ends the program without a message.
enum Console {
  /// Writes a result as it is.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0, to: STDOUT_FILENO) }
  }

  /// Writes the bytes of a result as they are.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) }
  }

  /// Writes a message to standard error, with the program's name in front.
  static func note(_ message: String) { line("quanhe: \(message)") }

  /// Writes a line to standard error.
  static func line(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { write($0, to: STDERR_FILENO) }
  }

  /// Writes a part of a line to standard error.
  static func progress(_ text: String) {
    var text = text
    text.withUTF8 { write($0, to: STDERR_FILENO) }
  }

  /// Whether standard error is a terminal, so that progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    guard let start = bytes.baseAddress else { return }
    var offset = 0
    while offset < bytes.count {
      let written = Glibc.write(descriptor, start + offset, bytes.count - offset)
      if written >= 0 {
        offset += written
      } else if errno != EINTR {
        // Nobody reads any more (EPIPE), or nothing can be written: there is no one to tell.
        exit(errno == EPIPE ? 0 : 1)
      }
    }
  }
}
