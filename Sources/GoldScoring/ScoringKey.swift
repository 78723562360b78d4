private import Foundation
private import VietnameseText

/// The form in which two names are compared when an extraction is scored.
///
/// NFC or NFD, capitals, the place of the tone mark (`hoá`, `hóa`), punctuation and spaces make no
/// difference; every other mark does.
struct ScoringKey: Hashable, Sendable {
  /// The folded words, one space between them.
  let text: String

  /// Folds a name.
  init(_ name: some StringProtocol) {
    text = VietnameseSpelling.identityKey(name)
  }

  /// The folded words.
  var words: [Substring] { text.split(separator: " ") }
}

/// An organisation's name as scoring compares it.
struct OrganisationKey: Hashable, Sendable {
  /// The folded name, its abbreviations expanded.
  let name: String
  /// Its words without those that tell no two bodies apart.
  let contentWords: Set<Substring>

  /// Folds and expands a name.
  init(_ name: String) {
    let words = name.split { $0.isWhitespace || ",;()/-–".contains($0) }
    let expanded = words.map { word in
      Self.expansions[word.precomposedStringWithCanonicalMapping] ?? ScoringKey(word).text
    }
    let text = " " + expanded.joined(separator: " ") + " "
    self.name = text.trimmingCharacters(in: .whitespaces)
    let content = Self.emptyPhrases.reduce(text) { text, phrase in
      text.replacingOccurrences(of: " \(phrase) ", with: " ")
    }
    contentWords = Set(content.split(separator: " "))
  }

  /// Whether the two are one body: equal, or four fifths of their content words shared.
  func matches(_ other: OrganisationKey) -> Bool {
    if name == other.name { return true }
    let shared = contentWords.intersection(other.contentWords).count
    let all = contentWords.union(other.contentWords).count
    return shared > 0 && shared * 5 >= all * 4
  }

  /// What the abbreviations of official names stand for, folded.
  private static let expansions: [String: String] = [
    "BCH": "Ban Chấp hành", "BTV": "Ban Thường vụ", "ĐBQH": "đại biểu Quốc hội",
    "GTVT": "Giao thông vận tải", "HĐND": "Hội đồng nhân dân", "LĐLĐ": "Liên đoàn Lao động",
    "MTTQ": "Mặt trận Tổ quốc", "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
    "T.Ư": "Trung ương", "TAND": "Tòa án nhân dân", "TP": "thành phố", "TP.": "thành phố",
    "TP.HCM": "thành phố Hồ Chí Minh", "TƯ": "Trung ương", "TW": "Trung ương",
    "TX": "thị xã", "UBKT": "Ủy ban Kiểm tra", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam", "UBND": "Ủy ban nhân dân",
    "VKSND": "Viện kiểm sát nhân dân",
  ].mapValues { ScoringKey($0).text }

  /// Words of official names that tell no two bodies apart.
  private static let emptyPhrases = [
    "tỉnh", "thành phố", "Việt Nam", "Đảng", "của", "các", "và",
  ].map { ScoringKey($0).text }
}
