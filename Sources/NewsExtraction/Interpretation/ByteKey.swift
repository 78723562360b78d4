/// A string as a key of a dictionary or set, by its bytes.
///
/// Strings are NFC here, so bytes decide; a string's own hash would normalise it first.
struct ByteKey: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ByteKey, right: ByteKey) -> Bool {
    left.text.isSameBytes(as: right.text)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether two strings have the same bytes.
  func isSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && hasBytes(of: other)
  }

  /// Whether the bytes begin with those of another string.
  func hasBytes(of prefix: String) -> Bool {
    var (whole, prefix) = (self, prefix)
    return whole.withUTF8 { whole in
      prefix.withUTF8 { prefix in
        guard whole.count >= prefix.count else { return false }
        var index = 0
        while index < prefix.count, whole[index] == prefix[index] { index &+= 1 }
        return index == prefix.count
      }
    }
  }
}
