private import CWebTemplates

/// The files that the binary carries: templates, labels, the style sheet.
enum WebFiles {
  /// Names and texts, in a fixed order.
  static let all: [(name: String, text: String)] = (0..<quanhe_web_file_count()).compactMap {
    guard let file = quanhe_web_file_at($0)?.pointee, let name = file.name else { return nil }
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: name), String(decoding: bytes, as: UTF8.self))
  }

  /// The text of a file; empty where there is none of the name.
  static func text(_ name: String) -> String {
    all.first { $0.name == name }?.text ?? ""
  }
}
