/// Search in strings by their bytes, in linear time (Knuth, Morris and Pratt).
struct ByteSearch {
  private let part: [UInt8]
  /// For each length of a beginning, the longest shorter one that it ends with.
  private let borders: [Int]

  init(_ part: String) {
    self.part = Array(part.utf8)
    var borders = [Int](repeating: 0, count: self.part.count + 1)
    var length = 0
    for index in self.part.indices.dropFirst() {
      while length > 0, self.part[index] != self.part[length] { length = borders[length] }
      if self.part[index] == self.part[length] { length += 1 }
      borders[index + 1] = length
    }
    self.borders = borders
  }

  static func contains(_ text: String, _ part: String) -> Bool {
    part.isEmpty || ByteSearch(part).first(in: Array(text.utf8), from: 0) != nil
  }

  /// The first place of the part at or after an offset; the part must not be empty.
  func first(in text: [UInt8], from start: Int) -> Range<Int>? {
    var length = 0
    for index in start..<text.count {
      while length > 0, text[index] != part[length] { length = borders[length] }
      if text[index] == part[length] { length += 1 }
      if length == part.count { return (index - length + 1)..<(index + 1) }
    }
    return nil
  }
}
