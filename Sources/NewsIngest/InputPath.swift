/// A path as given on a command line, and the name under which its article is known.
struct InputPath {
  /// The bytes that open the file: file names are bytes and need not be text.
  let bytes: [UInt8]

  /// The path with `.`, `//` and `name/..` taken out, without asking the file system, so that one
  /// file has one name however it is spelled.
  let normalised: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    normalised = Self.normalise(bytes)
  }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> InputPath {
    InputPath(bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
  }

  /// The normalised path as text.
  var source: String { String(decoding: normalised, as: UTF8.self) }

  private static let slash = UInt8(ascii: "/")

  private static func normalise(_ bytes: [UInt8]) -> [UInt8] {
    let dot = UInt8(ascii: ".")
    let isAbsolute = bytes.first == slash
    var kept: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: slash) where !part.elementsEqual([dot]) {
      guard part.elementsEqual([dot, dot]) else {
        kept.append(part)
        continue
      }
      if let last = kept.last, !last.elementsEqual([dot, dot]) {
        kept.removeLast()
      } else if !isAbsolute {
        kept.append(part)
      }
    }
    let joined = Array(kept.joined(separator: [slash]))
    if isAbsolute { return [slash] + joined }
    return joined.isEmpty ? [dot] : joined
  }
}
