/// A request's address taken apart: segments of the path and parameters, decoded.
struct RequestTarget: Hashable, Sendable {
  /// The longest address that is read, in bytes.
  static let maximumBytes = 4096

  /// The parts of the path between slashes, empty ones left out.
  var segments: [String]
  /// Names and values in the order given.
  var parameters: [Parameter]

  /// One `name=value` of the query.
  struct Parameter: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// Takes an address apart.
  ///
  /// - Throws: `PageError` where it is too long, is no path, or decodes to bytes that are no UTF-8
  ///   or hold control characters.
  init(_ target: String) throws {
    let bytes = target.utf8
    guard bytes.count <= Self.maximumBytes else { throw PageError.tooLong }
    guard bytes.first == UInt8(ascii: "/") else {
      throw PageError.badRequest("Địa chỉ phải bắt đầu bằng dấu gạch chéo.")
    }
    let parts = bytes.prefix { $0 != UInt8(ascii: "#") }
      .split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    segments = try parts[0].split(separator: UInt8(ascii: "/")).map {
      try Self.decoded($0, plusIsSpace: false)
    }
    parameters = try (parts.count > 1 ? parts[1].split(separator: UInt8(ascii: "&")) : []).map {
      let pair = $0.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return Parameter(
        name: try Self.decoded(pair[0], plusIsSpace: true),
        value: pair.count > 1 ? try Self.decoded(pair[1], plusIsSpace: true) : "")
    }
  }

  /// Undoes percent-encoding.
  private static func decoded(_ bytes: Substring.UTF8View, plusIsSpace: Bool) throws -> String {
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte == UInt8(ascii: "%") {
        let digits = bytes[index...].prefix(2)
        guard digits.count == 2, let high = hexadecimal(digits.first),
          let low = hexadecimal(digits.dropFirst().first)
        else { throw PageError.badRequest("Địa chỉ có dấu % không theo sau hai chữ số.") }
        byte = high << 4 | low
        index = digits.endIndex
      } else if plusIsSpace, byte == UInt8(ascii: "+") {
        byte = UInt8(ascii: " ")
      }
      guard byte >= 0x20, byte != 0x7F else {
        throw PageError.badRequest("Địa chỉ có ký tự điều khiển.")
      }
      out.append(byte)
    }
    guard let text = String(validating: out, as: UTF8.self) else {
      throw PageError.badRequest("Địa chỉ không phải UTF-8.")
    }
    return text
  }

  private static func hexadecimal(_ digit: UInt8?) -> UInt8? {
    switch digit {
    case .some(let digit) where (0x30...0x39).contains(digit): digit - 0x30
    case .some(let digit) where (0x41...0x46).contains(digit): digit - 0x37
    case .some(let digit) where (0x61...0x66).contains(digit): digit - 0x57
    default: nil
    }
  }
}
