extension ByteWriter {
  /// Writes a JSON string with its quotes; `/` stays, control characters go as escapes.
  mutating func writeJSON(_ text: String) {
    write(byte: 0x22)
    write(text) { byte in
      switch byte {
      case 0x22: "\\\""
      case 0x5C: "\\\\"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x09: "\\t"
      case 0x00..<0x20: ControlEscape.unicode[Int(byte)]
      default: nil
      }
    }
    write(byte: 0x22)
  }

  /// Writes a JSON array of strings.
  mutating func writeJSON(_ texts: [String]) {
    write(byte: 0x5B)
    for (index, text) in texts.enumerated() {
      if index > 0 { write(byte: 0x2C) }
      writeJSON(text)
    }
    write(byte: 0x5D)
  }

  /// Writes `"key":`, behind a comma where it is not the first of its object.
  mutating func writeKey(_ key: String, first: Bool = false) {
    if !first { write(byte: 0x2C) }
    writeJSON(key)
    write(byte: 0x3A)
  }
}
