extension ByteWriter {
  /// Writes a JSON string with its quotes; `/` stays, control characters go as escapes.
  mutating func writeJSON(_ text: String) {
    writeQuoted(text, in: 0x22, "\\\"")
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
