extension ByteWriter {
  /// Writes text for XML, in an element or in an attribute's double quotes.
  ///
  /// Line breaks and tabs go as references, since readers turn them into spaces in attributes.
  /// What XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF) becomes U+FFFD.
  mutating func writeXML(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        var length = 1
        let other: String? =
          switch buffer[index] {
          case 0x26: "&amp;"
          case 0x3C: "&lt;"
          case 0x3E: "&gt;"
          case 0x22: "&quot;"
          case 0x0A: "&#10;"
          case 0x0D: "&#13;"
          case 0x09: "&#9;"
          case 0x00..<0x20: "\u{FFFD}"
          case 0xEF:
            if index + 2 < buffer.count, buffer[index + 1] == 0xBF, buffer[index + 2] >= 0xBE {
              "\u{FFFD}"
            } else {
              nil
            }
          default: nil
          }
        guard let other else {
          index += 1
          continue
        }
        if buffer[index] == 0xEF { length = 3 }
        write(raw: buffer[start..<index])
        write(other)
        index += length
        start = index
      }
      write(raw: buffer[start...])
    }
  }

  /// Writes ` name="value"`.
  mutating func writeXMLAttribute(_ name: String, _ value: String) {
    write(byte: 0x20)
    write(name)
    write("=\"")
    writeXML(value)
    write(byte: 0x22)
  }
}
