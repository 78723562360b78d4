import TestSupport
import Foundation
import TextCore
import Testing

@testable import NewsIngest

@Suite struct TextDecoderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var text = LegacySamples.text
    var testDescription: String { name }
  }

  static let text = LegacySamples.text
  static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func utf16(_ text: String, bigEndian: Bool, marked: Bool) -> [UInt8] {
    let units = (marked ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [
    Row(name: "UTF-8", bytes: Array(text.utf8)),
    Row(name: "UTF-8, marked", bytes: bom + Array(text.utf8)),
    Row(
      name: "UTF-8, decomposed", bytes: Array(text.decomposedStringWithCanonicalMapping.utf8)),
    Row(name: "UTF-16 LE", bytes: utf16(text, bigEndian: false, marked: false)),
    Row(name: "UTF-16 LE, marked", bytes: utf16(text, bigEndian: false, marked: true)),
    Row(name: "UTF-16 BE", bytes: utf16(text, bigEndian: true, marked: false)),
    Row(name: "UTF-16 BE, marked", bytes: utf16(text, bigEndian: true, marked: true)),
    Row(name: "windows-1258", bytes: LegacySamples.windows1258),
    Row(name: "TCVN 5712", bytes: LegacySamples.tcvn5712),
    Row(name: "VNI", bytes: LegacySamples.vni),
    Row(
      name: "TCVN3", bytes: LegacySamples.tcvn3, text: LegacySamples.textWithLostCapitals),
  ])
  func `reads the same whatever the encoding`(row: Row) throws {
    let decoded = SourceText(utf8: try TextDecoder.decode(row.bytes))
    #expect(decoded.utf8 == Array(row.text.utf8))
  }

  /// Names and committees have their capitals back, other words inside a sentence do not.
  @Test(arguments: [
    ("bà Trần Thị ánh phát biểu", "bà Trần Thị Ánh phát biểu"),
    ("do ủy ban nhân dân tỉnh và các ủy viên", "do Ủy ban nhân dân tỉnh và các Ủy viên"),
    ("Tỉnh ủy Bến Tre, Huyện ủy", "Tỉnh ủy Bến Tre, Huyện ủy"),
    ("Nhà in của Ban ấy, ánh sáng", "Nhà in của Ban ấy, ánh sáng"), ("A, ánh", "A, ánh"),
    ("ánh", "Ánh"),
  ])
  func lostCapitals(text: String, expected: String) {
    var scalars = Array(text.unicodeScalars)
    CapitalRestoring.restore(&scalars)
    #expect(String(String.UnicodeScalarView(scalars)) == expected)
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let message: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Refusal(name: "nothing", bytes: [], message: "empty file"),
    Refusal(
      name: "blanks", bytes: Array(" \n\t\u{A0}\r\n".utf8),
      message: "empty file: nothing but white space"),
    Refusal(name: "a mark alone", bytes: bom, message: "empty file: nothing but white space"),
    Refusal(
      name: "a picture", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      message: "not text: binary data"),
    Refusal(
      name: "NUL in UTF-8", bytes: Array("Sáng\u{0} nay".utf8), message: "not text: binary data"),
    Refusal(
      name: "controls", bytes: Array("a\u{1}\u{2}\u{3}b".utf8), message: "not text: binary data"),
    Refusal(
      name: "UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0],
      message: "unknown encoding: UTF-32 is not read"),
    Refusal(
      name: "half a surrogate pair", bytes: [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x42, 0],
      message: "ill-formed UTF-16 at byte 4"),
    Refusal(
      name: "half a unit", bytes: [0xFF, 0xFE, 0x41, 0, 0x42],
      message: "ill-formed UTF-16 at byte 4"),
    Refusal(
      name: "damaged UTF-8",
      bytes: Array("Đồng chí chủ trì ".utf8) + [0xC3] + Array(" hội nghị sáng nay".utf8),
      message: "invalid UTF-8 at byte 24: 0xC3"),
    Refusal(
      name: "UTF-8 cut off", bytes: Array("Chủ trì hội nghị sáng nay là bà Lệ".utf8).dropLast(1),
      message: "invalid UTF-8 at byte 43: 0xE1"),
    Refusal(
      name: "Cyrillic of KOI8-R",
      bytes: [
        0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xD7, 0xC1, 0xCD, 0x20, 0xC4, 0xCF, 0xD2, 0xCF,
        0xC7, 0xC9, 0xC5, 0x20, 0xC4, 0xD2, 0xD5, 0xDA, 0xD8, 0xD1,
      ],
      message: "unknown encoding: neither UTF-8 nor UTF-16, windows-1258, TCVN3 or VNI"),
  ])
  func `refuses with a reason`(row: Refusal) {
    #expect {
      try TextDecoder.decode(row.bytes)
    } throws: { error in
      (error as? IngestError)?.message == row.message
    }
  }

  @Test func `keeps line ends and spaces as they are`() throws {
    let text = " a\r\n\r b\u{A0}\u{200B}c \n\n"
    #expect(try TextDecoder.decode(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func `valid UTF-8 stays UTF-8 even where legacy letters would read well`() throws {
    // The bytes of "Ã¡" are those of "á"; what looks like a slip is still what the file says.
    let text = "LÃ£nh Ä‘áº¡o tá»‰nh"
    #expect(try TextDecoder.decode(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func `every syllable survives each legacy encoding`() throws {
    // The reverse of each table, letter by letter.
    let vowels = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    for encoding in LegacyEncoding.allCases where encoding != .windows1252 {
      var seen: Set<Unicode.Scalar> = []
      for first in UInt8(0x41)...0xFF {
        for second in [nil] + (UInt8(0xC0)...0xFF).map(Optional.some) {
          // A word before it, since TCVN3 makes capitals at the start of a sentence.
          let bytes = Array("x ".utf8) + [first] + (second.map { [$0] } ?? [])
          guard let text = try? encoding.decode(bytes) else { continue }
          let composed = SourceText(utf8: text).string.unicodeScalars.dropFirst(2)
          if composed.count == 1, let only = composed.first { seen.insert(only) }
        }
      }
      let missing = vowels.unicodeScalars.filter { !seen.contains($0) }
      #expect(missing.isEmpty, "\(encoding.name) cannot spell \(missing)")
    }
  }
}

@Suite struct CapitalRestoringTests {
  static let rows: [(given: String, restored: String)] = [
    ("ủY BAN NHâN DâN TỉNH", "ỦY BAN NHÂN DÂN TỈNH"),
    ("HộI Là GÌ", "HỘI LÀ GÌ"),
    ("Là huyện, Lê ấm và Tỉnh ủy", "Là huyện, Lê ấm và Tỉnh ủy"),
    ("ủy ban họp. ông ấm dự. ưu tiên", "Ủy ban họp. Ông ấm dự. Ưu tiên"),
    ("Thường vụ Tỉnh\nủy họp\n\n“ủy ban”; T.ư", "Thường vụ Tỉnh\nủy họp\n\n“Ủy ban”; T.ư"),
    ("A ủ B", "A ủ B"), ("", ""),
  ]

  @Test(arguments: rows)
  func `gives back only the capitals that are certain`(row: (given: String, restored: String)) {
    var scalars = Array(row.given.unicodeScalars)
    CapitalRestoring.restore(&scalars)
    #expect(String(String.UnicodeScalarView(scalars)) == row.restored)
  }
}

@Suite struct UTF8CheckTests {
  @Test func `agrees with the standard library on any bytes`() {
    var random = SeededGenerator(seed: 7)
    let leads: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...8, using: &random)).map { _ -> UInt8 in
        Bool.random(using: &random)
          ? leads.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let check = bytes.withUnsafeBufferPointer { UTF8Check($0) }
      #expect(check.isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      if let bad = check.firstBad {
        #expect(String(validating: bytes[..<bad], as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }
}

@Suite struct SyllableShapeTests {
  @Test(arguments: [
    "nghiêng", "Nguyễn", "khuỷu", "quyển", "giường", "gì", "ưu", "ÔNG", "Đắk", "oằn", "yêu", "quốc",
    "hoà", "hòa", "thuở", "huơ", "xoong",
  ])
  func `takes syllables`(word: String) {
    #expect(SyllableShape.isPossible(Array(word.unicodeScalars)))
  }

  @Test(arguments: ["caùc", "nhaân", "laø", "®ång", "chÝ", "thưsáng", "tếtế", "bràn", "café"])
  func `refuses what is none`(word: String) {
    #expect(!SyllableShape.isPossible(Array(word.unicodeScalars)))
  }
}
