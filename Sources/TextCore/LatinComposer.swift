private import Foundation

/// Puts Latin letters and the combining marks of Vietnamese together, for text that needs no more
/// than that to be NFC.
///
/// Decomposed text comes in megabytes, and the general way takes seconds for them.
enum LatinComposer {
  /// The text in NFC; nil where it has a character that this does not know.
  ///
  /// - Complexity: linear in the bytes, but for the marks of one letter, which are sorted.
  static func compose(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {
        output.append(byte)
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return nil }
      guard byte == 0xCC else {
        guard bytes.withUnsafeBufferPointer({ SourceText.isStable($0, at: index) }) else {
          return nil
        }
        output.append(contentsOf: bytes[index..<index + length])
        index += length
        continue
      }
      var marks: [UInt32] = []
      while index + 1 < bytes.count, bytes[index] == 0xCC {
        let mark = 0x300 + UInt32(bytes[index + 1] & 0x3F)
        guard classes[mark] != nil else { return nil }
        marks.append(mark)
        index += 2
      }
      add(marks, to: &output)
    }
    return output
  }

  /// Joins marks to the last letter of the output; those that do not join stand behind it.
  private static func add(_ added: [UInt32], to output: inout [UInt8]) {
    var base: UInt32?
    var marks = added
    if let letter = lastLetter(of: output) {
      output.removeLast(letter.length)
      let (bare, own) = parts[letter.scalar] ?? (letter.scalar, [])
      base = bare
      marks = own + added
    }
    // Marks of one place keep their order.
    let sorted = marks.enumerated().sorted { left, right in
      let (one, other) = (classes[left.element] ?? 0, classes[right.element] ?? 0)
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
    var rest: [UInt32] = []
    for mark in sorted {
      let isBlocked = rest.last.map { classes[$0] == classes[mark] } ?? false
      if !isBlocked, let letter = base, let joined = pairs[Pair(letter: letter, mark: mark)] {
        base = joined
      } else {
        rest.append(mark)
      }
    }
    for scalar in (base.map { [$0] } ?? []) + rest { append(scalar, to: &output) }
  }

  /// The last scalar, where it can be a letter of Latin script.
  private static func lastLetter(of output: [UInt8]) -> (scalar: UInt32, length: Int)? {
    guard let last = output.last else { return nil }
    if last < 0x80 { return (UInt32(last), 1) }
    guard output.count >= 2 else { return nil }
    let second = output[output.count - 2]
    if second >= 0xC3, second < 0xCC {
      return (UInt32(second & 0x1F) << 6 | UInt32(last & 0x3F), 2)
    }
    guard output.count >= 3, output[output.count - 3] == 0xE1 else { return nil }
    return (0x1000 | UInt32(second & 0x3F) << 6 | UInt32(last & 0x3F), 3)
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) else { return }
    output.append(contentsOf: bytes)
  }

  /// The canonical combining class of each mark that is known.
  private static let classes: [UInt32: UInt8] = [
    0x300: 230, 0x301: 230, 0x302: 230, 0x303: 230, 0x306: 230, 0x309: 230, 0x31B: 216, 0x323: 220,
  ]

  private struct Pair: Hashable {
    var letter: UInt32
    var mark: UInt32
  }

  private static let letters: [UInt32] = Array(0xC0..<0x250) + Array(0x1E00..<0x1F00)

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// What a letter with marks comes apart into.
  private static let parts: [UInt32: (letter: UInt32, marks: [UInt32])] = {
    var table: [UInt32: (letter: UInt32, marks: [UInt32])] = [:]
    for value in letters {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = scalars(String(Character(scalar)).decomposedStringWithCanonicalMapping)
      if parts.count > 1 { table[value] = (parts[0], Array(parts.dropFirst())) }
    }
    return table
  }()

  /// What a letter and a mark join to.
  private static let pairs: [Pair: UInt32] = {
    var table: [Pair: UInt32] = [:]
    for (value, part) in parts {
      guard let mark = part.marks.last else { continue }
      var view = String.UnicodeScalarView()
      view.append(
        contentsOf: ([part.letter] + part.marks.dropLast()).compactMap(Unicode.Scalar.init))
      let bare = scalars(String(view).precomposedStringWithCanonicalMapping)
      if bare.count == 1 { table[Pair(letter: bare[0], mark: mark)] = value }
    }
    return table
  }()
}
