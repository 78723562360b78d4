import Foundation
import TestSupport
import Testing

@testable import VietnameseText

@Suite struct VietnameseSpellingTests {
  @Test(arguments: [
    ("Trần Văn Hưng", "trần văn hưng"), ("hoà", "hòa"), ("Uỷ", "Ủy"), ("Ủy", "UỶ"), ("ỦY", "uỷ"),
    ("thuý", "thúy"), ("Khoẻ", "khỏe"), ("Hòa  Bình", "hoà\u{A0}bình"), ("Hòa-Bình", "Hoà Bình"),
    (" Hòa Bình. ", "Hòa Bình"), ("Đỗ", "ĐỖ"), ("K'Ré", "k’ré"), ("TP.HCM", "tp hcm"),
    ("quý", "QUÝ"), ("", " – "),
  ])
  func identityJoins(left: String, right: String) {
    #expect(VietnameseSpelling.identityKey(left) == VietnameseSpelling.identityKey(right))
    #expect(
      VietnameseSpelling.identityKey(left.decomposedStringWithCanonicalMapping)
        == VietnameseSpelling.identityKey(right))
  }

  @Test(arguments: [
    ("Hưng", "Hùng"), ("Đằng", "Dằng"), ("Đăng", "Đằng"), ("Lan", "Lân"), ("Huế", "Hué"),
    ("Hà Nam", "Hàn Am"), ("Quận 1", "Quận 2"), ("bả", "bã"), ("ma", "mả"), ("Nguyên", "Nguyễn"),
    ("tuy", "túy"), ("21/NQ", "2 1/NQ"),
  ])
  func identityParts(left: String, right: String) {
    #expect(VietnameseSpelling.identityKey(left) != VietnameseSpelling.identityKey(right))
  }

  @Test(arguments: [
    ("Đằng", "dang"), ("Lâm Minh Đằng", "lam minh dang"), ("Ủy ban", "uy ban"),
    ("UỶ BAN", "uy ban"),
    ("Nghị quyết số 21-NQ/TW", "nghi quyet so 21 nq tw"), ("Điểu K'Ré", "dieu k re"),
    ("Ưng Hoà Phước", "ung hoa phuoc"), ("", ""), ("…", ""), ("Zoë Müller", "zoe muller"),
  ])
  func searchFoldsEverything(text: String, key: String) {
    #expect(VietnameseSpelling.searchKey(text) == key)
    #expect(
      VietnameseSpelling.searchKey(text.decomposedStringWithCanonicalMapping) == key)
  }

  @Test(arguments: [
    ("hoá", "hóa"), ("Uỷ", "Ủy"), ("UỶ", "ỦY"), ("quý", "quý"), ("quỹ", "quỹ"), ("Quỳnh", "Quỳnh"),
    ("thuỷ", "thủy"), ("Hoà Bình", "Hòa Bình"), ("HOÀ BÌNH", "HÒA BÌNH"), ("loè", "lòe"),
    ("khoẻ", "khỏe"), ("hoàn", "hoàn"), ("thuyền", "thuyền"), ("toàn", "toàn"), ("khoé", "khóe"),
    ("luỹ", "lũy"), ("tuỳ", "tùy"), ("xoá", "xóa"), ("goá", "góa"), ("Tòa", "Tòa"), ("của", "của"),
    ("hoạ", "họa"), ("hoặc", "hoặc"), ("Ủy", "Ủy"), ("oà", "òa"), ("Uý", "Úy"), ("chuỳ", "chùy"),
    ("Thuỵ Điển", "Thụy Điển"), ("1 hoá-2", "1 hóa-2"), ("", ""), ("a", "a"),
    ("Ðặng Ðức", "Đặng Đức"), ("Ɖông ðô", "Đông đô"),
  ])
  func canonicalPlacesTheTone(text: String, expected: String) {
    let canonical = VietnameseSpelling.canonical(text)
    #expect(Array(canonical.utf8) == Array(expected.utf8))
    let again = VietnameseSpelling.canonical(text.decomposedStringWithCanonicalMapping)
    #expect(Array(again.utf8) == Array(expected.utf8))
  }

  /// The way over bytes gives what the way over Unicode's properties gives.
  @Test func keysAgreeWithTheReference() {
    let letters = LetterTableTests.letters.map(\.scalar)
    var random = SeededGenerator(8)
    for round in 0..<TestScale.rounds(20_000, slow: 500_000) {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let any = Unicode.Scalar(UInt32.random(in: 0...0x24FF, using: &random))
        let picks: [Unicode.Scalar?] = [letters.randomElement(using: &random), " ", "-", "7", any]
        let pick = picks[Int.random(in: 0..<(round % 2 == 0 ? 4 : 5), using: &random)]
        if let pick { view.append(pick) }
      }
      let text = String(view)
      for marks in [true, false] {
        #expect(
          Array(VietnameseSpelling.key(text, keepingMarks: marks).utf8)
            == Array(VietnameseSpelling.fold(text, keepingMarks: marks).utf8), "\(text)")
      }
      #expect(
        Array(VietnameseSpelling.canonical(text).utf8)
          == Array(VietnameseSpelling.withTonesMoved(text).utf8), "\(text)")
    }
  }

  @Test func canonicalKeepsIdentityAndIsItsOwnCanonical() {
    let letters = LetterTableTests.letters.map(\.scalar) + [" ", "-", "1"]
    var random = SeededGenerator(21)
    for _ in 0..<TestScale.rounds(3_000, slow: 100_000) {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...7, using: &random) {
        view.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let text = String(view)
      let canonical = VietnameseSpelling.canonical(text)
      #expect(VietnameseSpelling.canonical(canonical) == canonical, "\(text)")
      #expect(canonical.count == text.count, "\(text)")
      #expect(
        VietnameseSpelling.searchKey(canonical) == VietnameseSpelling.searchKey(text), "\(text)")
      #expect(
        VietnameseSpelling.identityKey(canonical) == VietnameseSpelling.identityKey(text), "\(text)"
      )
      #expect(
        VietnameseSpelling.identityKey(text.uppercased()) == VietnameseSpelling.identityKey(text),
        "\(text)")
    }
  }

  @Test(arguments: [
    ("NGUYỄN VĂN A", "Nguyễn Văn A"), ("K'RÉ", "K'Ré"), ("H'Hen Niê", "H'Hen Niê"),
    ("nguyễn văn a", "Nguyễn Văn A"), ("ĐIỂU K'RÉ", "Điểu K'Ré"), ("HẦU A LỀNH", "Hầu A Lềnh"),
    ("y thanh hà niê kđăm", "Y Thanh Hà Niê Kđăm"), ("JEAN-PAUL", "Jean-Paul"), ("", ""),
    ("ĐẶNG THỊ ÁNH", "Đặng Thị Ánh"),
  ])
  func titleCase(text: String, expected: String) {
    #expect(VietnameseSpelling.titleCased(text) == expected)
    #expect(
      VietnameseSpelling.titleCased(text.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test(arguments: [("ủy ban", "Ủy ban"), ("đồng", "Đồng"), ("", ""), ("1a", "1a"), ("Ấp", "Ấp")])
  func capitalised(text: String, expected: String) {
    #expect(VietnameseSpelling.capitalised(text) == expected)
  }
}
