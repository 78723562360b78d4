internal import TextCore

/// Cuts a query into tokens.
struct Lexer {
  let source: [UInt8]
  private var index = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// All tokens, the last of kind `end`.
  static func tokens(of source: [UInt8]) throws -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8 {
    index + offset < source.count ? source[index + offset] : 0
  }

  private func failure(
    _ kind: CypherSyntaxError.Kind, _ message: String, from start: Int
  ) -> CypherSyntaxError {
    CypherSyntaxError(kind, message, at: SourceSpan(start, max(index, start)), in: source)
  }

  private func text(from start: Int) -> String {
    String(decoding: source[start..<index], as: UTF8.self)
  }

  private mutating func next() throws -> Token {
    try skipSpace()
    let start = index
    guard index < source.count else {
      return Token(kind: .end, span: SourceSpan(start, start), text: "")
    }
    let byte = source[index]
    switch byte {
    case _ where byte.startsName:
      return word(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number(from: start)
    case UInt8(ascii: "."):
      if peek(1).isDigit { return number(from: start) }
      return symbol(from: start)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      return try string(from: start, quote: byte)
    case UInt8(ascii: "`"):
      return try quotedName(from: start)
    case 0x80...:
      let scalar = currentScalar
      if scalar.properties.isXIDStart { return word(from: start) }
      throw failure(
        .invalidUnicodeCharacter,
        "the character '\(scalar)' cannot stand here", from: start)
    default:
      return try punctuation(from: start)
    }
  }

  private var currentScalar: Unicode.Scalar {
    let end = min(index + 4, source.count)
    return String(decoding: source[index..<end], as: UTF8.self).unicodeScalars.first
      ?? Unicode.Scalar(0xFFFD) ?? " "
  }

  private mutating func skipSpace() throws {
    while index < source.count {
      let byte = source[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while index < source.count, source[index] != 0x0A { index += 1 }
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        let start = index
        index += 2
        while index < source.count,
          !(source[index] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/"))
        {
          index += 1
        }
        guard index < source.count else {
          throw failure(.unexpectedSyntax, "the comment is not closed with '*/'", from: start)
        }
        index += 2
      } else if byte >= 0x80, currentScalar.properties.isWhitespace {
        index += String(currentScalar).utf8.count
      } else {
        return
      }
    }
  }

  private mutating func word(from start: Int) -> Token {
    while index < source.count {
      let byte = source[index]
      if byte.continuesName {
        index += 1
      } else if byte >= 0x80 {
        let scalar = currentScalar
        guard scalar.properties.isXIDContinue else { break }
        index += String(scalar).utf8.count
      } else {
        break
      }
    }
    let text = text(from: start)
    return Token(
      kind: .word, span: SourceSpan(start, index), text: text, keyword: text.uppercased())
  }

  private mutating func quotedName(from start: Int) throws -> Token {
    index += 1
    var bytes: [UInt8] = []
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte == UInt8(ascii: "`") {
        guard peek() == byte else {
          return Token(
            kind: .quotedName, span: SourceSpan(start, index),
            text: String(decoding: bytes, as: UTF8.self))
        }
        index += 1
      }
      bytes.append(byte)
    }
    throw failure(.unexpectedSyntax, "the name is not closed with a backquote", from: start)
  }

  private func symbol(from start: Int, length: Int) -> Token {
    Token(
      kind: .symbol, span: SourceSpan(start, start + length),
      text: String(decoding: source[start..<start + length], as: UTF8.self))
  }

  private mutating func symbol(from start: Int) -> Token {
    let length = peek(1) == UInt8(ascii: ".") ? 2 : 1
    index += length
    return symbol(from: start, length: length)
  }

  private mutating func punctuation(from start: Int) throws -> Token {
    let pair = peek(1)
    let length: Int
    switch source[index] {
    case UInt8(ascii: "<"):
      length = pair == UInt8(ascii: "=") || pair == UInt8(ascii: ">") ? 2 : 1
    case UInt8(ascii: ">"), UInt8(ascii: "+"):
      length = pair == UInt8(ascii: "=") ? 2 : 1
    case UInt8(ascii: "="):
      length = pair == UInt8(ascii: "~") ? 2 : 1
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "$"):
      length = 1
    default:
      let shown = source[index] < 0x20 ? "byte \(source[index])" : "'\(currentScalar)'"
      throw failure(.unexpectedSyntax, "\(shown) is not part of openCypher", from: start)
    }
    index += length
    return symbol(from: start, length: length)
  }
}

extension Lexer {
  private mutating func malformedNumber(from start: Int) -> Token {
    while peek().continuesName { index += 1 }
    return Token(
      kind: .malformedNumber, span: SourceSpan(start, index), text: text(from: start))
  }

  private mutating func number(from start: Int) -> Token {
    if peek() == UInt8(ascii: "0") {
      let radix = peek(1) | 0x20
      if radix == UInt8(ascii: "x") || radix == UInt8(ascii: "o") {
        index += 2
        let digits = index
        let limit: (UInt8) -> Bool =
          radix == UInt8(ascii: "x") ? { $0.isHexDigit } : { (0x30...0x37).contains($0) }
        while limit(peek()) { index += 1 }
        guard index > digits, !peek().continuesName else { return malformedNumber(from: start) }
        return Token(kind: .integer, span: SourceSpan(start, index), text: text(from: start))
      }
    }
    var kind = Token.Kind.integer
    while peek().isDigit { index += 1 }
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      kind = .float
      index += 1
      while peek().isDigit { index += 1 }
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if peek(1 + sign).isDigit {
        kind = .float
        index += 1 + sign
        while peek().isDigit { index += 1 }
      }
    }
    guard !peek().continuesName else { return malformedNumber(from: start) }
    return Token(kind: kind, span: SourceSpan(start, index), text: text(from: start))
  }

  private mutating func string(from start: Int, quote: UInt8) throws -> Token {
    index += 1
    let first = index
    while index < source.count, source[index] != quote, source[index] != UInt8(ascii: "\\") {
      index += 1
    }
    var bytes = Array(source[first..<index])
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte == quote {
        return Token(
          kind: .string, span: SourceSpan(start, index),
          text: String(decoding: bytes, as: UTF8.self))
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &bytes)
      } else {
        bytes.append(byte)
      }
    }
    throw failure(.unexpectedSyntax, "the string is not closed", from: start)
  }

  private mutating func escape(into bytes: inout [UInt8]) throws {
    let start = index - 1
    let byte = peek()
    index += 1
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let scalar = try hexScalar(digits: byte == UInt8(ascii: "u") ? 4 : 8, from: start)
      bytes += Array(String(scalar).utf8)
    default:
      throw failure(
        .unexpectedSyntax,
        #"the escape is not one of \\ \' \" \` \b \f \n \r \t \u0000 \U00000000"#,
        from: start)
    }
  }

  /// Reads the digits of a `\u` escape, and of a second one where the first is half a pair.
  private mutating func hexScalar(digits: Int, from start: Int) throws -> Unicode.Scalar {
    let first = try hexValue(digits: digits, from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if (0xD800..<0xDC00).contains(first), peek() == UInt8(ascii: "\\"),
      peek(1) == UInt8(ascii: "u")
    {
      index += 2
      let second = try hexValue(digits: 4, from: start)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw failure(.invalidUnicodeLiteral, "the escape is not a Unicode character", from: start)
  }

  private mutating func hexValue(digits: Int, from start: Int) throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard peek().isHexDigit, let digit = Character(Unicode.Scalar(peek())).hexDigitValue else {
        throw failure(
          .invalidUnicodeLiteral, "expected \(digits) hexadecimal digits after \\u", from: start)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  var startsName: Bool { (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_") }
  var continuesName: Bool { startsName || isDigit }
}
