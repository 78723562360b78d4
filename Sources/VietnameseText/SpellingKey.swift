/// The keys of `VietnameseSpelling` from UTF-8 to UTF-8, for text that is NFC beyond doubt.
///
/// Nearly every name is made of letters of the table, ASCII and common punctuation; the few others
/// take the way over Unicode properties.
enum SpellingKey {
  /// The key, or nil where a character is none of those known here.
  ///
  /// - Complexity: one pass; one allocation.
  static func make(_ text: UnsafeBufferPointer<UInt8>, keepingMarks: Bool) -> String? {
    // A letter may be longer in lower case, by one byte at most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 1) { room in
      guard let count = write(text, to: room, keepingMarks: keepingMarks) else { return nil }
      return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
    }
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>,
    keepingMarks: Bool
  ) -> Int? {
    LetterTable.withTable { table in
      var count = 0
      var tone: UInt8 = 0
      var pendingSpace = false
      var index = 0
      @inline(__always) func put(_ byte: UInt8) {
        room[count] = byte
        count &+= 1
      }
      while index < text.count {
        guard let (scalar, length) = scalar(text, index) else { return nil }
        index &+= length
        let slot = LetterTable.slot(scalar)
        if slot >= 0, table[slot].isLetter {
          let info = table[slot]
          if pendingSpace, count > 0 { put(0x20) }
          pendingSpace = false
          guard keepingMarks || info.ascii == 0 else {
            put(info.ascii)
            continue
          }
          if info.tone != 0 { tone = info.tone }
          let letter = UInt32(info.toneless)
          if letter < 0x80 {
            put(UInt8(letter))
          } else if letter < 0x800 {
            put(UInt8(0xC0 | letter >> 6))
            put(UInt8(0x80 | letter & 0x3F))
          } else {
            put(UInt8(0xE0 | letter >> 12))
            put(UInt8(0x80 | letter >> 6 & 0x3F))
            put(UInt8(0x80 | letter & 0x3F))
          }
          continue
        }
        let isDigit = scalar >= 0x30 && scalar <= 0x39
        guard isDigit || parts(scalar) else { return nil }
        if tone != 0, keepingMarks { put(0x30 + tone) }
        tone = 0
        if isDigit {
          if pendingSpace, count > 0 { put(0x20) }
          put(UInt8(scalar))
        }
        pendingSpace = !isDigit
      }
      if tone != 0, keepingMarks { put(0x30 + tone) }
      return count
    }
  }

  /// Whether a text is NFC and canonical already, as nearly every name is.
  static func isCanonical(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    LetterTable.withTable { table in
      var index = 0
      // Where the table has the word's last three letters; -1 for none.
      var before = -1
      var beforeThat = -1
      var last = -1
      while index < text.count {
        guard let (scalar, length) = scalar(text, index) else { return false }
        index &+= length
        let slot = LetterTable.slot(scalar)
        if slot >= 0, table[slot].isLetter {
          beforeThat = before
          before = last
          last = slot
          // Đ as another alphabet has it.
          if table[slot].toneless == 0x111, scalar != 0x110, scalar != 0x111 { return false }
          continue
        }
        guard scalar < 0x80 || parts(scalar) else { return false }
        if last >= 0, moves(table, beforeThat, before, last) { return false }
        (beforeThat, before, last) = (-1, -1, -1)
      }
      return last < 0 || !moves(table, beforeThat, before, last)
    }
  }

  /// Whether a word that ends in these letters has its tone on the wrong one of two vowels.
  private static func moves(
    _ table: UnsafeBufferPointer<LetterInfo>, _ first: Int, _ second: Int, _ third: Int
  ) -> Bool {
    guard second >= 0, table[third].tone != 0, table[second].tone == 0 else { return false }
    switch (table[second].toneless, table[third].toneless) {
    case (0x6F, 0x61), (0x6F, 0x65): return true
    case (0x75, 0x79): return first < 0 || table[first].ascii != UInt8(ascii: "q")
    default: return false
    }
  }

  /// Whether a scalar that is no letter parts words and is left alone by NFC.
  @inline(__always)
  private static func parts(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return true }
    if scalar < 0xC0 {
      // Fractions and raised digits are numbers.
      return
        !(scalar == 0xB2 || scalar == 0xB3 || scalar == 0xB9 || scalar >= 0xBC && scalar < 0xBF)
    }
    return scalar == 0xD7 || scalar == 0xF7 || scalar >= 0x2002 && scalar < 0x2070
  }

  /// The scalar at an index of valid UTF-8 and its length; nil for one of four bytes.
  @inline(__always)
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (value: UInt32, length: Int)? {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 {
      guard index &+ 1 < text.count else { return nil }
      return ((first & 0x1F) << 6 | UInt32(text[index &+ 1]) & 0x3F, 2)
    }
    guard first < 0xF0, index &+ 2 < text.count else { return nil }
    return (
      (first & 0x0F) << 12 | (UInt32(text[index &+ 1]) & 0x3F) << 6
        | UInt32(text[index &+ 2]) & 0x3F, 3
    )
  }
}
