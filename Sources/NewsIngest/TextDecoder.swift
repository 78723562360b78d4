/// Bytes of a file -> valid UTF-8, or the reason why not.
///
/// Valid UTF-8 is always UTF-8. A byte order mark decides for UTF-16, as do its zero bytes. What
/// remains is tried as each legacy encoding, and judged by how many of its words can be
/// Vietnamese. The result is not normalised yet; only a byte order mark is taken off.
enum TextDecoder {
  /// Decodes a text, or a page that declares a character set.
  ///
  /// - Throws: Where the bytes are empty, binary, or in no known encoding.
  static func decode(_ bytes: [UInt8], declared: String? = nil) throws(IngestError) -> [UInt8] {
    guard !bytes.isEmpty else { throw .empty }
    let text = try decodeMarked(bytes, declared: declared)
    guard !ByteSearch.isBlank(text) else { throw .blank }
    return text
  }

  private static func decodeMarked(
    _ bytes: [UInt8], declared: String?
  ) throws(IngestError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes.dropFirst(3))
      let check = text.withUnsafeBufferPointer { UTF8Check($0) }
      if let bad = check.firstBad { throw .invalidUTF8(at: bad + 3, byte: text[bad]) }
      try refuseControls(check, count: text.count)
      return text
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .utf32
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try decodeUTF16(bytes, from: 2, order: .little)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try decodeUTF16(bytes, from: 2, order: .big)
    }
    let check = bytes.withUnsafeBufferPointer { UTF8Check($0) }
    if check.hasNUL {
      guard let order = UTF16Order(guessedFrom: bytes),
        let text = try? decodeUTF16(bytes, from: 0, order: order), isLatin(text)
      else { throw .binary }
      return text
    }
    guard let bad = check.firstBad else {
      try refuseControls(check, count: bytes.count)
      return bytes
    }
    // A few bad bytes in much good UTF-8 are damage, not another encoding.
    let damage = IngestError.invalidUTF8(at: bad, byte: bytes[bad])
    if check.badCount * 10 <= check.multibyteCount { throw damage }
    if let text = try decodeLegacy(bytes, declared: declared) { return text }
    if check.controlCount * 50 > bytes.count { throw .binary }
    if check.badCount <= max(check.multibyteCount, 3) { throw damage }
    throw .unknownEncoding
  }

  private static func refuseControls(_ check: UTF8Check, count: Int) throws(IngestError) {
    // Stray controls come with text pasted from word processors; one in fifty does not.
    guard !check.hasNUL, check.controlCount * 50 <= count else { throw .binary }
  }

  private static func decodeLegacy(
    _ bytes: [UInt8], declared: String?
  ) throws(IngestError) -> [UInt8]? {
    if let encoding = declared.flatMap(LegacyEncoding.init(charset:)) {
      return try encoding.decode(bytes)
    }
    if let encoding = LegacyEncoding(guessedFrom: bytes) { return try encoding.decode(bytes) }
    // Browsers read these two names alike. Vietnamese pages in other encodings declared them too,
    // so they count only now.
    let western = ["iso-8859-1", "windows-1252", "latin1"]
    guard let declared, western.contains(declared) else { return nil }
    return try LegacyEncoding.windows1252.decode(bytes)
  }

  /// Whether nine of ten characters are of the Latin script, as in what was meant to be read here.
  private static func isLatin(_ text: [UInt8]) -> Bool {
    var latin = 0
    var all = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      all += 1
      switch scalar.value {
      case 0x00...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2000...0x206F: latin += 1
      default: break
      }
    }
    return latin * 10 >= all * 9
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], from start: Int, order: UTF16Order
  ) throws(IngestError) -> [UInt8] {
    guard (bytes.count - start).isMultiple(of: 2) else {
      throw .illFormed("UTF-16", at: bytes.count - 1)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var controls = 0
    var index = start
    while index < bytes.count {
      let at = index
      let unit = order.unit(bytes, at: index)
      index += 2
      var value = UInt32(unit)
      if unit & 0xFC00 == 0xD800, index < bytes.count {
        let next = order.unit(bytes, at: index)
        if next & 0xFC00 == 0xDC00 {
          value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF))
          index += 2
        }
      }
      guard let scalar = Unicode.Scalar(value) else { throw .illFormed("UTF-16", at: at) }
      if value == 0 { throw .binary }
      if value < 0x20, !(0x09...0x0D).contains(value) { controls += 1 }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    guard controls * 50 <= text.count else { throw .binary }
    return text
  }
}

/// The order of the two bytes of a UTF-16 unit.
private enum UTF16Order {
  case little
  case big

  /// Tells the order from where the zero bytes stand; nil where the bytes are not UTF-16 text.
  ///
  /// Blanks, digits and unmarked letters have one zero byte each: most of any Vietnamese text.
  init?(guessedFrom bytes: [UInt8]) {
    let sample = bytes.prefix(64 << 10)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let units = sample.count / 2
    if zeros[1] * 3 >= units, zeros[0] * 100 <= units {
      self = .little
    } else if zeros[0] * 3 >= units, zeros[1] * 100 <= units {
      self = .big
    } else {
      return nil
    }
  }

  func unit(_ bytes: [UInt8], at index: Int) -> UInt16 {
    let first = UInt16(bytes[index])
    let second = UInt16(bytes[index + 1])
    return self == .little ? second << 8 | first : first << 8 | second
  }
}
